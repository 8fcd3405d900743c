// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The summary of a scan of many books, for the office of a county: how many of each state, where, by which rules, and which
// cooperatives to look at first.

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "core/inspection/links.h"
#include "core/inspection/paper_words.h"

namespace coop::inspection {

/// What the summary shows of a book; its evidence stays in its working paper.
struct CountyBook {
    std::size_t place = 0;          ///< among the files of the scan, as links name it
    std::string path{};
    std::string name{};             ///< of the cooperative, or of the file
    std::string code{};
    std::string region{};
    std::string industry{};
    Date asOf{};
    bool isReadable = true;
    OperatingStatus status{};
    Integrity integrity{};
    Phrase decided{};               ///< the sentence that says which rules decided, or why the file could not be read
    std::vector<std::string> deciding{};
    int hints = 0;
    BookFigures figures{};
    int order = 0;                  ///< sorting key of triage; never shown
};

/// In how many books a rule did what.
struct RuleTally {
    int counting = 0;
    int grave = 0;                  ///< of these: high or critical
    int explained = 0;
    int shownOnly = 0;
    int notComputed = 0;
};

/// Takes results as a scan hands them over, and keeps what the summary shows.
class CountyTally {
public:
    /// `place`: among the files of the scan.
    void add(std::size_t place, const BookResult& result);

    [[nodiscard]] const std::vector<CountyBook>& books() const { return m_books; }
    /// By rule.
    [[nodiscard]] const std::map<std::string, RuleTally>& rules() const { return m_rules; }

private:
    void countRules(const BookResult& result);

    std::vector<CountyBook> m_books{};
    std::map<std::string, RuleTally> m_rules{};
};

struct CountySubject {
    const CountyTally& tally;
    const std::vector<Link>& links;
    const Parameters& parameters;
};

/// On paper the counts, then the list of cooperatives in the order in which to look at them; the list for files.
[[nodiscard]] reports::PrintedReport countySummary(const CountySubject& subject, const PaperWording& words);
/// The same as tables, each a sheet of a workbook; never empty.
[[nodiscard]] std::vector<reports::ReportTable> countyTables(const CountySubject& subject, const PaperWording& words);

} // namespace coop::inspection
