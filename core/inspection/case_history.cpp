// SPDX-License-Identifier: GPL-3.0-or-later
// What people did about findings: the tables it is kept in, and how a case is read out of them.
#include "core/inspection/case_desk.h"

#include "core/base/ensure.h"
#include "core/inspection/case_rows.h"

#include <algorithm>
#include <filesystem>

namespace coop::inspection {

using storage::Statement;

const std::string_view kCaseSchema = R"sql(
    CREATE TABLE finding_seen (
        path          TEXT    NOT NULL,
        rule          TEXT    NOT NULL,
        evidence_hash TEXT    NOT NULL,
        cooperative   TEXT    NOT NULL,
        name          TEXT    NOT NULL,
        is_found      INTEGER NOT NULL,
        after_step    INTEGER NOT NULL,
        PRIMARY KEY (path, rule, evidence_hash)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX finding_seen_by_cooperative ON finding_seen (cooperative);

    CREATE TABLE case_step (
        id            INTEGER PRIMARY KEY,
        cooperative   TEXT NOT NULL CHECK (cooperative <> ''),
        rule          TEXT NOT NULL CHECK (rule <> ''),
        evidence_hash TEXT NOT NULL CHECK (evidence_hash <> ''),
        to_state      TEXT NOT NULL CHECK (to_state IN ('checking', 'explained', 'dismissed', 'confirmed', 'handed_over')),
        who           TEXT NOT NULL CHECK (who <> ''),
        taken_at      TEXT NOT NULL,
        why           TEXT NOT NULL CHECK (why <> ''),
        document      TEXT NOT NULL CHECK (document <> '' OR to_state NOT IN ('explained', 'handed_over')),
        second        TEXT NOT NULL CHECK (second <> who AND (second <> '' OR to_state <> 'confirmed'))
    ) STRICT;
    CREATE INDEX case_step_by_cooperative ON case_step (cooperative);
    CREATE TRIGGER case_step_never_changes BEFORE UPDATE ON case_step
    BEGIN
        SELECT RAISE(ABORT, 'case_step: rows are never changed');
    END;
    CREATE TRIGGER case_step_never_goes BEFORE DELETE ON case_step
    BEGIN
        SELECT RAISE(ABORT, 'case_step: rows are never deleted');
    END;

    CREATE TABLE case_question (
        id            INTEGER PRIMARY KEY,
        cooperative   TEXT NOT NULL CHECK (cooperative <> ''),
        rule          TEXT NOT NULL CHECK (rule <> ''),
        evidence_hash TEXT NOT NULL CHECK (evidence_hash <> ''),
        asked_on      TEXT NOT NULL,
        due_on        TEXT NOT NULL CHECK (due_on > asked_on),
        who           TEXT NOT NULL CHECK (who <> ''),
        noted_at      TEXT NOT NULL
    ) STRICT;
    CREATE INDEX case_question_by_cooperative ON case_question (cooperative);
    CREATE TRIGGER case_question_never_changes BEFORE UPDATE ON case_question
    BEGIN
        SELECT RAISE(ABORT, 'case_question: rows are never changed');
    END;
    CREATE TRIGGER case_question_never_goes BEFORE DELETE ON case_question
    BEGIN
        SELECT RAISE(ABORT, 'case_question: rows are never deleted');
    END;

    CREATE TABLE case_answer (
        id            INTEGER PRIMARY KEY,
        cooperative   TEXT NOT NULL CHECK (cooperative <> ''),
        rule          TEXT NOT NULL CHECK (rule <> ''),
        evidence_hash TEXT NOT NULL CHECK (evidence_hash <> ''),
        answered_on   TEXT NOT NULL,
        text          TEXT NOT NULL CHECK (text <> ''),
        document      TEXT NOT NULL,
        who           TEXT NOT NULL CHECK (who <> ''),
        noted_at      TEXT NOT NULL
    ) STRICT;
    CREATE INDEX case_answer_by_cooperative ON case_answer (cooperative);
    CREATE TRIGGER case_answer_never_changes BEFORE UPDATE ON case_answer
    BEGIN
        SELECT RAISE(ABORT, 'case_answer: rows are never changed');
    END;
    CREATE TRIGGER case_answer_never_goes BEFORE DELETE ON case_answer
    BEGIN
        SELECT RAISE(ABORT, 'case_answer: rows are never deleted');
    END;
)sql";

namespace {

constexpr std::string_view kSteps = R"sql(
    SELECT cooperative, rule, evidence_hash, id, to_state, who, taken_at, why, document, second
      FROM case_step
     WHERE ?1 IS NULL OR cooperative = ?1
     ORDER BY id
)sql";
constexpr std::string_view kQuestions = R"sql(
    SELECT cooperative, rule, evidence_hash, asked_on, due_on
      FROM case_question
     WHERE ?1 IS NULL OR cooperative = ?1
     ORDER BY id
)sql";
constexpr std::string_view kAnswers = R"sql(
    SELECT cooperative, rule, evidence_hash, answered_on, text, document
      FROM case_answer
     WHERE ?1 IS NULL OR cooperative = ?1
     ORDER BY id
)sql";
constexpr std::string_view kFirstSeen = R"sql(
    SELECT cooperative, rule, evidence_hash, min(after_step)
      FROM finding_seen
     WHERE (?1 IS NULL AND cooperative IN (SELECT cooperative FROM case_step)) OR cooperative = ?1
     GROUP BY cooperative, rule, evidence_hash
)sql";

bool isCreditCode(std::string_view code)
{
    constexpr std::size_t kLength = 18;
    return code.size() == kLength && std::ranges::all_of(code, [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); });
}

CaseState lastState(const std::vector<std::pair<std::int64_t, CaseStep>>& steps)
{
    return steps.empty() ? CaseState::New : steps.back().second.to;
}

void takeDialogue(FindingCase& into, const FindingCase& from)
{
    into.askedOn = from.askedOn;
    into.answerDue = from.answerDue;
    into.answer = from.answer;
    into.answerDocument = from.answerDocument;
    into.answeredOn = from.answeredOn;
}

} // namespace

std::string cooperativeOf(const BookResult& result)
{
    std::string code = toAsciiLower(toHalfWidth(trimmed(result.code)));
    std::ranges::transform(code, code.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    if (isCreditCode(code))
        return code;
    return fullPath(result.path);
}

std::string fullPath(const std::string& path)
{
    std::error_code error;
    const auto full = std::filesystem::absolute(path, error);
    return (error ? std::filesystem::path(path) : full).lexically_normal().string();
}

std::vector<FoundKey> foundKeys(std::span<const Finding> findings)
{
    std::vector<FoundKey> keys;
    for (const Finding& finding : findings)
        keys.push_back({.rule = finding.rule, .evidenceHash = evidenceHash(finding)});
    return keys;
}

CaseHistory::CaseHistory(ScanIndex& index, const std::string* cooperative)
{
    const storage::Transaction transaction(index.database(), storage::Transaction::Kind::Read);
    const std::optional<std::string> only = cooperative != nullptr ? std::optional(*cooperative) : std::nullopt;
    const auto recordOf = [this](const Statement& row) -> Record& {
        return m_records[row.string(0)][{.rule = row.string(1), .evidenceHash = row.string(2)}];
    };
    Statement steps(index.database(), kSteps);
    steps.bind(only);
    while (steps.step()) {
        const auto to = fromWord(kCaseStates, steps.text(4));
        if (!to)
            index.database().failDamaged("case_step: an unknown state");
        recordOf(steps).steps.emplace_back(steps.integer(3), CaseStep{.to = *to,
                                                                      .who = steps.string(5),
                                                                      .at = {steps.string(6)},
                                                                      .why = steps.string(7),
                                                                      .document = steps.string(8),
                                                                      .second = steps.string(9)});
    }
    Statement questions(index.database(), kQuestions);
    questions.bind(only);
    while (questions.step()) {
        FindingCase& of = recordOf(questions).dialogue;
        of.askedOn = questions.date(3);
        of.answerDue = questions.date(4);
    }
    Statement answers(index.database(), kAnswers);
    answers.bind(only);
    while (answers.step()) {
        FindingCase& of = recordOf(answers).dialogue;
        of.answeredOn = answers.date(3);
        of.answer = answers.string(4);
        of.answerDocument = answers.string(5);
    }
    Statement seen(index.database(), kFirstSeen);
    seen.bind(only);
    while (seen.step())
        m_firstSeenAfter[{seen.string(0), seen.string(1), seen.string(2)}] = seen.integer(3);
}

CaseHistory CaseHistory::of(ScanIndex& index, const std::string& cooperative)
{
    return {index, &cooperative};
}

CaseHistory CaseHistory::ofAll(ScanIndex& index)
{
    return {index, nullptr};
}

FindingCase CaseHistory::caseOf(const std::string& cooperative, const FoundKey& key, const Records& records,
                                const std::set<FoundKey>& present) const
{
    FindingCase of{.cooperative = cooperative, .rule = key.rule, .evidenceHash = key.evidenceHash};
    const auto own = records.find(key);
    std::vector<std::pair<std::int64_t, CaseStep>> steps;
    if (own != records.end()) {
        steps = own->second.steps;
        takeDialogue(of, own->second.dialogue);
    }
    of.state = lastState(steps);
    const bool isUntouched = steps.empty();
    const auto seen = m_firstSeenAfter.find({cooperative, key.rule, key.evidenceHash});
    const Record* latest = nullptr;   // of what this evidence may have taken the place of
    for (auto other = records.lower_bound({.rule = key.rule}); other != records.end() && other->first.rule == key.rule; ++other) {
        if (other->first == key || present.contains(other->first))
            continue;
        const Record& earlier = other->second;
        // What was found side by side with the earlier evidence did not take its place.
        if (seen != m_firstSeenAfter.end() && !earlier.steps.empty() && seen->second < earlier.steps.back().first)
            continue;
        steps.insert(steps.end(), earlier.steps.begin(), earlier.steps.end());
        if (latest == nullptr || latest->steps.empty() ||
            (!earlier.steps.empty() && earlier.steps.back().first > latest->steps.back().first))
            latest = &earlier;
    }
    if (latest != nullptr) {
        const CaseState before = lastState(latest->steps);
        of.isReopened = isDecided(before) && !isDecided(of.state);
        if (isUntouched && !isDecided(before)) {
            of.state = before;
            if (!of.askedOn && !of.answeredOn)
                takeDialogue(of, latest->dialogue);
        }
    }
    std::ranges::sort(steps, {}, [](const auto& step) { return step.first; });
    for (auto& [number, step] : steps)
        of.steps.push_back(std::move(step));
    return of;
}

std::vector<FindingCase> CaseHistory::casesOf(const std::string& cooperative, std::span<const FoundKey> found) const
{
    static const Records kNothing;
    const auto known = m_records.find(cooperative);
    const Records& records = known != m_records.end() ? known->second : kNothing;
    const std::set<FoundKey> present(found.begin(), found.end());
    std::vector<FindingCase> cases;
    for (const FoundKey& key : found)
        cases.push_back(caseOf(cooperative, key, records, present));
    return cases;
}

std::vector<FindingCase> CaseHistory::goneCases(const std::string& cooperative, std::span<const FoundKey> found) const
{
    std::vector<FindingCase> gone;
    const auto known = m_records.find(cooperative);
    if (known == m_records.end())
        return gone;
    const std::set<FoundKey> present(found.begin(), found.end());
    for (const auto& [key, record] : known->second) {
        if (present.contains(key))
            continue;
        FindingCase of{.cooperative = cooperative, .rule = key.rule, .evidenceHash = key.evidenceHash, .state = lastState(record.steps)};
        takeDialogue(of, record.dialogue);
        for (const auto& [number, step] : record.steps)
            of.steps.push_back(step);
        gone.push_back(std::move(of));
    }
    return gone;
}

std::vector<FindingCase> casesOf(ScanIndex& index, const std::string& cooperative, std::span<const Finding> findings)
{
    return CaseHistory::of(index, cooperative).casesOf(cooperative, foundKeys(findings));
}

} // namespace coop::inspection
