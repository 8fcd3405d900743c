// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the papers of an inspection say in the same words.

#include <string>
#include <string_view>

#include "core/inspection/finding_case.h"
#include "core/inspection/inspect.h"
#include "core/inspection/parameters.h"
#include "core/reports/document.h"

namespace coop::inspection {

/// Titles and heads may stand in two languages; sentences, which are put together of parts, in one.
struct PaperWording {
    reports::Wording heads{};
    reports::Wording sentences{};
};

[[nodiscard]] std::string_view statusWords(OperatingStatus status);
[[nodiscard]] std::string_view integrityWords(Integrity integrity);
[[nodiscard]] std::string_view severityWords(Severity severity);
[[nodiscard]] std::string_view typeWords(FindingType type);
[[nodiscard]] std::string_view caseStateWords(CaseState state);
[[nodiscard]] std::string_view basisWords(ParameterBasis basis);
[[nodiscard]] std::string_view linkWords(LinkKind kind);

/// Why the file could not be read.
[[nodiscard]] Phrase failurePhrase(const BookResult& result);
/// The reasons of the assessment, or why there is none: a sentence each.
[[nodiscard]] std::vector<std::string> reasonTexts(const BookResult& result, const PaperWording& words);
/// A value of a parameter in its unit: "24 months", "10%", "500.00".
[[nodiscard]] Phrase parameterValue(const ParameterSpec& spec, std::int64_t value);
/// "2026.1", and that values were changed.
[[nodiscard]] std::string parametersText(const Parameters& parameters, const PaperWording& words);

/// A text of a book or file on paper: in one line, without what steers printers and screens, cut where nobody reads on.
[[nodiscard]] std::string onPaper(std::string_view text);
/// The name of the cooperative, or of the file where the book does not say it.
[[nodiscard]] std::string nameOnPaper(const BookResult& result);
/// The code of the seal, as other papers of the book carry it, from the head of its change log.
[[nodiscard]] std::string sealOf(std::string_view head);

/// A figure of a finding's value: an amount, a count, or the text that it is.
[[nodiscard]] reports::Cell figureCell(std::string_view text);

/// Pages and seal; no day: the same book gives the same paper on every day, and who signs it writes the day.
[[nodiscard]] reports::Foot inspectionFoot(const std::string& seal, const std::string& whose, const PaperWording& words);

/// Every parameter that is not as delivered, with both values; nothing when there is none.
[[nodiscard]] std::optional<reports::ReportTable> changedParameters(const Parameters& parameters, const PaperWording& words);

} // namespace coop::inspection
