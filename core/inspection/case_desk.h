// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Findings have a life, and the scan index keeps it: steps, questions and answers, only ever added to. Nothing of it is in the books, so
// a cooperative cannot excuse itself. Cases outlast the books of the index: a scan of other folders leaves them alone.

#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "core/inspection/case_steps.h"
#include "core/inspection/scan_index.h"

namespace coop::inspection {

/// Which finding is meant.
struct CaseKey {
    std::string cooperative{};
    std::string rule{};
    std::string evidenceHash{};

    auto operator<=>(const CaseKey&) const = default;
};

/// The unified social credit code where it has the form of one, else the full path of the book: whatever else stands in that field
/// ("none", "0") would mix up the cases of strangers.
[[nodiscard]] std::string cooperativeOf(const BookResult& result);
/// The path from the root on; as it is where that cannot be said.
[[nodiscard]] std::string fullPath(const std::string& path);
/// A finding without its figures, as far as cases need it.
struct FoundKey {
    std::string rule{};
    std::string evidenceHash{};

    auto operator<=>(const FoundKey&) const = default;
};
[[nodiscard]] std::vector<FoundKey> foundKeys(std::span<const Finding> findings);

/// All that people did about the findings of one cooperative or of all, read once.
class CaseHistory {
public:
    [[nodiscard]] static CaseHistory of(ScanIndex& index, const std::string& cooperative);
    [[nodiscard]] static CaseHistory ofAll(ScanIndex& index);

    /// One for each finding, in their order. The same evidence keeps its state; where the evidence is another one now, what was decided
    /// before is among the steps, the case is new again and says so, and a check that was going on goes on.
    [[nodiscard]] std::vector<FindingCase> casesOf(const std::string& cooperative, std::span<const FoundKey> found) const;
    /// What people treated and the scan does not find any more, as it was left.
    [[nodiscard]] std::vector<FindingCase> goneCases(const std::string& cooperative, std::span<const FoundKey> found) const;
    /// Whether anybody ever did anything about this cooperative's findings.
    [[nodiscard]] bool knows(const std::string& cooperative) const { return m_records.contains(cooperative); }

private:
    struct Record {
        std::vector<std::pair<std::int64_t, CaseStep>> steps{};     ///< with their numbers, in their order
        FindingCase dialogue{};                                     ///< question and answer only
    };
    using Records = std::map<FoundKey, Record>;

    CaseHistory(ScanIndex& index, const std::string* cooperative);
    [[nodiscard]] FindingCase caseOf(const std::string& cooperative, const FoundKey& key, const Records& records,
                                     const std::set<FoundKey>& present) const;

    std::map<std::string, Records> m_records;
    std::map<CaseKey, std::int64_t> m_firstSeenAfter;   ///< the last step there was when it was first found
};

/// Of one cooperative; one case for each finding, in their order.
[[nodiscard]] std::vector<FindingCase> casesOf(ScanIndex& index, const std::string& cooperative, std::span<const Finding> findings);

/// What a scan found in a book, without the figures.
struct SeenBook {
    std::string path{};                 ///< in full
    std::string cooperative{};
    std::string name{};
    std::vector<FoundKey> found{};      ///< in the order of the findings

    bool operator==(const SeenBook&) const = default;
};
[[nodiscard]] SeenBook seenBook(const BookResult& result);
/// Keeps it, so that cases can be listed, and what is gone be told, without reading the books again. Books that could not be read do not
/// belong here: they have not lost their findings.
void noteFindings(ScanIndex& index, std::span<const SeenBook> books);

/// A case with its book, for lists.
struct ListedCase {
    FindingCase data{};
    std::string name{};         ///< of the cooperative
    std::string path{};
    bool isFound = true;        ///< false: no longer found when the book was read last
};
/// All findings of the last scan, and what people treated that is gone, by cooperative and in the order of the catalogue.
[[nodiscard]] std::vector<ListedCase> listCases(ScanIndex& index);
/// The cooperatives with this code, path or name.
[[nodiscard]] std::vector<std::string> cooperativesCalled(ScanIndex& index, const std::string& text);

/// One finding to step on, and how many steps its case had when somebody looked: nothing to go by the present ones.
struct StepTarget {
    CaseKey key{};
    std::optional<std::size_t> seenSteps{};
};

/// A step that was not taken; without a rule where it is about the step itself.
struct Refused {
    CaseKey of{};
    CaseRefusal why{};

    bool operator==(const Refused&) const = default;
};
using Cases = Expected<std::vector<FindingCase>, std::vector<Refused>>;

/// Writes steps, questions and answers. Each call is one transaction that looks again at what there is: of two who decide at once the second is
/// told. All or nothing, and every refusal at once. Throws StorageError when somebody else holds the index too long.
class CaseDesk {
public:
    CaseDesk(ScanIndex& index, const Clock& clock) : m_index(index), m_clock(clock) {}

    /// All that would stop a step now.
    [[nodiscard]] std::vector<Refused> refusals(std::span<const StepTarget> targets, const StepDraft& draft) const;
    /// The same step for each of them. `draft` is a parsed one (see parseStep), with a second person where several are dismissed.
    [[nodiscard]] Cases step(std::span<const StepTarget> targets, const StepDraft& draft);
    /// Asks the cooperative about its findings that nobody decided yet or that were confirmed; `rules`: about these only, empty: all.
    [[nodiscard]] Cases ask(const std::string& cooperative, std::span<const std::string> rules, const QuestionDraft& question);
    /// What it said to the findings of a rule, asked or not.
    [[nodiscard]] Cases answer(const std::string& cooperative, const std::string& rule, const AnswerDraft& answer);

    /// What the last scan found of a rule in a cooperative, or else what people treated of it before it was gone.
    [[nodiscard]] std::vector<CaseKey> keysOf(const std::string& cooperative, const std::string& rule) const;

private:
    ScanIndex& m_index;
    const Clock& m_clock;
};

} // namespace coop::inspection
