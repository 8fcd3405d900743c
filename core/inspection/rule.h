// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The catalogue as a table. A rule is data and one pure function over the facts of a book.

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/inspection/facts.h"
#include "core/inspection/finding.h"
#include "core/inspection/parameters.h"

namespace coop::inspection {

/// Lists that an auditor brings along.
struct AnnualReportRow {
    std::string code{};                 ///< unified social credit code
    int year = 0;
    std::optional<Date> filedOn{};      ///< nothing: not filed
};
struct OfficialRow {
    std::string idNumber{};
    std::string name{};
    std::string office{};
    std::string relation{};             ///< empty: the official himself
};
struct OutsideLists {
    std::optional<std::vector<AnnualReportRow>> annualReports{};    ///< nothing: not loaded, which is not "missing"
    std::optional<std::vector<OfficialRow>> officials{};
};

/// Everything a rule may look at.
struct Case {
    const Facts& facts;
    const Parameters& parameters;
    const OutsideLists& lists;
    const struct Derived& derived;      ///< core/inspection/derived.h
};

/// Where a rule writes what it found.
struct Verdict {
    std::vector<Finding> findings{};
    std::vector<NotComputed> notComputed{};
};

struct Rule {
    std::string_view id;
    FindingType type;
    std::string_view name;              ///< English source text; Chinese in the translations, context "Inspection"
    std::string_view basis;             ///< article or plan, English source text
    std::string_view definition;        ///< numerator, denominator, threshold; English source text
    std::string_view excuses;           ///< what explains it away; English source text
    void (*judge)(const Case& subject, Verdict& verdict);   ///< nullptr: judged across books (links)
};

/// One table a family, in the order of the catalogue.
[[nodiscard]] std::span<const Rule> gateRules();            ///< Q01 Q02
[[nodiscard]] std::span<const Rule> registrationRules();    ///< L01–L06
[[nodiscard]] std::span<const Rule> operationRules();       ///< O01–O06
[[nodiscard]] std::span<const Rule> participationRules();   ///< P01–P05
[[nodiscard]] std::span<const Rule> capitalRules();         ///< K01–K04
[[nodiscard]] std::span<const Rule> grantRules();           ///< S01–S07
[[nodiscard]] std::span<const Rule> distributionRules();    ///< D01 D02
[[nodiscard]] std::span<const Rule> governanceRules();      ///< G01–G05
[[nodiscard]] std::span<const Rule> financeRules();         ///< F01–F03
[[nodiscard]] std::span<const Rule> ledgerRules();          ///< J01–J06
[[nodiscard]] std::span<const Rule> identityRules();        ///< X01–X06: of one book; across books see links

/// All of them.
[[nodiscard]] std::vector<const Rule*> catalogue();
/// nullptr: no such rule.
[[nodiscard]] const Rule* findRule(std::string_view id);

} // namespace coop::inspection
