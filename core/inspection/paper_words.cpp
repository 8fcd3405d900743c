// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/paper_words.h"

#include "core/base/text.h"
#include "core/inspection/rule_tools.h"

#include <algorithm>
#include <charconv>
#include <filesystem>

namespace coop::inspection {

namespace {

constexpr std::size_t kLongestText = 1000;
constexpr std::size_t kSealLength = 8;

std::string_view reasonOf(storage::Failure failure)
{
    switch (failure) {
    case storage::Failure::NotFound: return "there is no such file";
    case storage::Failure::NotABook: return "this is not a book of this program";
    case storage::Failure::NewerBook: return "a newer version of this program wrote the book";
    case storage::Failure::Damaged: return "the book is damaged, or it takes too long to read";
    case storage::Failure::InUse: return "changes to the book are not in the file yet: another program is at work on it, or was stopped";
    case storage::Failure::ReadOnly: return "the file must not be read";
    case storage::Failure::AlreadyExists:
    case storage::Failure::DiskFull:
    case storage::Failure::Io: break;
    }
    return "the file cannot be read";
}

/// Bytes of the code point that begins at `at`.
std::size_t lengthAt(std::string_view text, std::size_t at)
{
    std::size_t end = at + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        ++end;
    return end - at;
}

} // namespace

std::string_view statusWords(OperatingStatus status)
{
    switch (status) {
    case OperatingStatus::ShellLikely: return "Likely a shell";
    case OperatingStatus::NeedsInspection: return "Needs inspection";
    case OperatingStatus::Normal: return "Normal";
    case OperatingStatus::NormalObservation: return "Normal (observed)";
    case OperatingStatus::CannotAssess: return "Cannot be judged";
    }
    return {};
}

std::string_view integrityWords(Integrity integrity)
{
    switch (integrity) {
    case Integrity::Major: return "Major leads";
    case Integrity::Some: return "Leads";
    case Integrity::None: return "No leads";
    }
    return {};
}

std::string_view severityWords(Severity severity)
{
    switch (severity) {
    case Severity::Info: return "for information";
    case Severity::Low: return "low";
    case Severity::Medium: return "medium";
    case Severity::High: return "high";
    case Severity::Critical: return "critical";
    }
    return {};
}

std::string_view typeWords(FindingType type)
{
    switch (type) {
    case FindingType::Shell: return "sign of a shell";
    case FindingType::Compliance: return "compliance";
    case FindingType::Lead: return "lead";
    case FindingType::ShellAndLead: return "sign of a shell, lead";
    case FindingType::ComplianceAndLead: return "compliance, lead";
    case FindingType::Quality: return "quality of the data";
    case FindingType::LeadAndQuality: return "lead, quality of the data";
    }
    return {};
}

std::string_view caseStateWords(CaseState state)
{
    switch (state) {
    case CaseState::New: return "newly found";
    case CaseState::Checking: return "being checked";
    case CaseState::Explained: return "explained";
    case CaseState::Dismissed: return "dismissed";
    case CaseState::Confirmed: return "confirmed";
    case CaseState::HandedOver: return "handed over";
    }
    return {};
}

std::string_view basisWords(ParameterBasis basis)
{
    switch (basis) {
    case ParameterBasis::Statute: return "statute";
    case ParameterBasis::Plan: return "plan of 2019";
    case ParameterBasis::Practice: return "audit practice";
    case ParameterBasis::Statistics: return "statistics";
    case ParameterBasis::Convention: return "convention";
    }
    return {};
}

std::string_view linkWords(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Officer: return "Same person in an office";
    case LinkKind::BankAccount: return "Same bank account";
    case LinkKind::Phone: return "Same telephone";
    case LinkKind::Roster: return "Members in common";
    case LinkKind::Invoice: return "Same invoice";
    case LinkKind::Serial: return "Same serial number";
    }
    return {};
}

Phrase failurePhrase(const BookResult& result)
{
    if (!result.failure)
        return {};
    const std::string detail = onPaper(result.failureDetail);
    const Phrase reason{.pattern = std::string(reasonOf(*result.failure))};
    if (detail.empty())
        return {.pattern = "The book cannot be judged: {0}.", .parts = {reason}};
    return {.pattern = "The book cannot be judged: {1} ({0}).", .values = {detail}, .parts = {reason}};
}

std::vector<std::string> reasonTexts(const BookResult& result, const PaperWording& words)
{
    if (result.failure)
        return {render(failurePhrase(result), words.sentences)};
    std::vector<std::string> texts;
    for (const Phrase& reason : result.assessment.reasons)
        texts.push_back(render(reason, words.sentences));
    return texts;
}

Phrase parameterValue(const ParameterSpec& spec, std::int64_t value)
{
    switch (spec.unit) {
    case ParameterUnit::Days: return phrase("{0} days", {std::to_string(value)});
    case ParameterUnit::Months: return phrase("{0} months", {std::to_string(value)});
    case ParameterUnit::Years: return phrase("{0} years", {std::to_string(value)});
    case ParameterUnit::Fen: return phrase("{0} yuan", {toGroupedText(Money::fen(value))});
    case ParameterUnit::HundredthsOfPercent: return phrase("{0}", {rateText(value)});
    case ParameterUnit::Count: break;
    }
    return phrase("{0}", {std::to_string(value)});
}

std::string parametersText(const Parameters& parameters, const PaperWording& words)
{
    const std::string version = parameters.version();
    return version.ends_with('*') ? reports::fill(words.sentences("{0} (some values changed, see below)"), {version}) : version;
}

std::string onPaper(std::string_view text)
{
    std::string result;
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = lengthAt(text, at);
        const std::string_view letter = text.substr(at, length);
        at += length;
        if (++count > kLongestText)
            return result + "…";
        if (!isValidUtf8(letter))
            result += "\xEF\xBF\xBD"; // U+FFFD, the sign for what is no character
        else if (letter == "\n" || letter == "\t" || hasControlCharacter(letter))
            result += ' ';
        else
            result += letter;
    }
    return std::string(trimmed(result));
}

std::string nameOnPaper(const BookResult& result)
{
    const std::string name = onPaper(result.name);
    return name.empty() ? onPaper(std::filesystem::path(result.path).stem().string()) : name;
}

std::string sealOf(std::string_view head)
{
    if (head.size() < kSealLength)
        return {};
    std::string code(head.substr(0, kSealLength));
    std::ranges::transform(code, code.begin(), [](char c) { return c >= 'a' && c <= 'f' ? static_cast<char>(c - 'a' + 'A') : c; });
    return code.substr(0, kSealLength / 2) + "·" + code.substr(kSealLength / 2);
}

reports::Cell figureCell(std::string_view text)
{
    constexpr std::size_t kMostDigits = 15;
    std::string plain;
    std::ranges::copy_if(text, std::back_inserter(plain), [](char c) { return c != ','; });
    const std::string_view digits = std::string_view(plain).substr(plain.starts_with('-') ? 1 : 0);
    const std::size_t point = digits.find('.');
    const auto isDigits = [](std::string_view part) {
        return !part.empty() && std::ranges::all_of(part, [](char c) { return c >= '0' && c <= '9'; });
    };
    if (digits.size() > kMostDigits)
        return std::string(text);
    if (isDigits(digits)) {
        std::int64_t value = 0;
        std::from_chars(plain.data(), plain.data() + plain.size(), value);
        return value;
    }
    if (point != std::string_view::npos && isDigits(digits.substr(0, point)) && isDigits(digits.substr(point + 1))) {
        if (const auto amount = parseMoney(plain))
            return *amount;
    }
    return std::string(text);
}

reports::Foot inspectionFoot(const std::string& seal, const std::string& whose, const PaperWording& words)
{
    // The title of later pages says whose paper it is: sheets of several papers get mixed up on a table.
    const std::string name = whose.empty() ? std::string("{0}") : "{0} · " + whose;
    return {.seal = seal,
            .sealLabel = words.sentences("Seal {0}"),
            .pageLabel = words.sentences("Page {0} of {1}"),
            .continuedLabel = reports::fill(words.sentences("{0} (continued)"), {name})};
}

std::optional<reports::ReportTable> changedParameters(const Parameters& parameters, const PaperWording& words)
{
    reports::ReportTable table{.columns = {{.title = words.heads("Parameter"), .widthMm = 34},
                                           {.title = words.heads("What it is"), .widthMm = 76},
                                           {.title = words.heads("Value used"), .widthMm = 26},
                                           {.title = words.heads("As delivered"), .widthMm = 26},
                                           {.title = words.heads("Comes from"), .widthMm = 24}}};
    for (const ParameterSpec& spec : parameterSpecs()) {
        if (parameters.isChanged(spec.id))
            table.rows.push_back({std::string(spec.id), words.sentences(spec.meaning),
                                  render(parameterValue(spec, parameters.value(spec.id)), words.sentences),
                                  render(parameterValue(spec, spec.value), words.sentences), words.sentences(basisWords(spec.basis))});
    }
    return table.rows.empty() ? std::nullopt : std::optional(std::move(table));
}

} // namespace coop::inspection
