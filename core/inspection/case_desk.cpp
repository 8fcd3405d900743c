// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/case_desk.h"

#include "core/inspection/rule.h"

#include <algorithm>

namespace coop::inspection {

using storage::Statement;
using storage::Transaction;

namespace {

constexpr std::string_view kFoundOfPath = R"sql(
    SELECT rule, evidence_hash, cooperative, name
      FROM finding_seen
     WHERE path = ? AND is_found = 1
     ORDER BY rule, evidence_hash
)sql";
constexpr std::string_view kForgetFound = "UPDATE finding_seen SET is_found = 0 WHERE path = ? AND is_found = 1";
constexpr std::string_view kNoteFound = R"sql(
    INSERT INTO finding_seen (path, rule, evidence_hash, cooperative, name, is_found, after_step)
    VALUES (?, ?, ?, ?, ?, 1, (SELECT coalesce(max(id), 0) FROM case_step))
        ON CONFLICT (path, rule, evidence_hash)
        DO UPDATE SET is_found = 1, cooperative = excluded.cooperative, name = excluded.name
)sql";
constexpr std::string_view kFoundOfCooperative = R"sql(
    SELECT DISTINCT rule, evidence_hash
      FROM finding_seen
     WHERE cooperative = ? AND is_found = 1
     ORDER BY rule, evidence_hash
)sql";
constexpr std::string_view kAllFound = R"sql(
    SELECT cooperative, rule, evidence_hash, path, name, is_found
      FROM finding_seen
     ORDER BY cooperative, path, rule, evidence_hash
)sql";
constexpr std::string_view kCalled = R"sql(
    SELECT DISTINCT cooperative FROM finding_seen WHERE cooperative = ?1 OR path = ?1 OR path = ?2 OR cooperative = ?2 OR name = ?1
     UNION
    SELECT cooperative FROM case_step WHERE cooperative = ?1 OR cooperative = ?2
     ORDER BY cooperative
)sql";
constexpr std::string_view kAddStep = R"sql(
    INSERT INTO case_step (cooperative, rule, evidence_hash, to_state, who, taken_at, why, document, second)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
)sql";
constexpr std::string_view kAddQuestion = R"sql(
    INSERT INTO case_question (cooperative, rule, evidence_hash, asked_on, due_on, who, noted_at)
    VALUES (?, ?, ?, ?, ?, ?, ?)
)sql";
constexpr std::string_view kAddAnswer = R"sql(
    INSERT INTO case_answer (cooperative, rule, evidence_hash, answered_on, text, document, who, noted_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
)sql";

std::vector<FoundKey> foundOf(ScanIndex& index, const std::string& cooperative)
{
    std::vector<FoundKey> found;
    Statement rows(index.database(), kFoundOfCooperative);
    rows.bind(cooperative);
    while (rows.step())
        found.push_back({.rule = rows.string(0), .evidenceHash = rows.string(1)});
    return found;
}

/// What stands in the index of a path already.
SeenBook notedOf(Statement& rows, const std::string& path)
{
    SeenBook noted{.path = path};
    rows.bind(path);
    while (rows.step()) {
        noted.found.push_back({.rule = rows.string(0), .evidenceHash = rows.string(1)});
        noted.cooperative = rows.string(2);
        noted.name = rows.string(3);
    }
    rows.reset();
    return noted;
}

/// The case of a key as it stands now, whether it is found still or gone; nothing when neither.
std::optional<FindingCase> present(const CaseHistory& history, const std::vector<FoundKey>& found, const CaseKey& key)
{
    const FoundKey wanted{.rule = key.rule, .evidenceHash = key.evidenceHash};
    for (FindingCase& of : history.casesOf(key.cooperative, found)) {
        if (FoundKey{of.rule, of.evidenceHash} == wanted)
            return std::move(of);
    }
    for (FindingCase& of : history.goneCases(key.cooperative, found)) {
        if (FoundKey{of.rule, of.evidenceHash} == wanted)
            return std::move(of);
    }
    return std::nullopt;
}

std::vector<FindingCase> presentCases(ScanIndex& index, std::span<const CaseKey> keys)
{
    std::vector<FindingCase> cases;
    for (const CaseKey& key : keys) {
        if (auto of = present(CaseHistory::of(index, key.cooperative), foundOf(index, key.cooperative), key))
            cases.push_back(*std::move(of));
    }
    return cases;
}

bool isOpenToQuestions(CaseState state)
{
    return state == CaseState::New || state == CaseState::Checking || state == CaseState::Confirmed;
}

} // namespace

SeenBook seenBook(const BookResult& result)
{
    return {.path = fullPath(result.path),
            .cooperative = cooperativeOf(result),
            .name = result.name,
            .found = foundKeys(result.findings)};
}

void noteFindings(ScanIndex& index, std::span<const SeenBook> books)
{
    Transaction transaction(index.database(), Transaction::Kind::Write);
    Statement known(index.database(), kFoundOfPath);
    Statement forget(index.database(), kForgetFound);
    Statement note(index.database(), kNoteFound);
    for (SeenBook now : books) {
        std::ranges::sort(now.found);
        const auto twice = std::ranges::unique(now.found);
        now.found.erase(twice.begin(), twice.end());
        const SeenBook before = notedOf(known, now.path);
        if (now == before || (now.found.empty() && before.found.empty()))
            continue;
        forget.bind(now.path).run();
        for (const FoundKey& key : now.found)
            note.bind(now.path, key.rule, key.evidenceHash, now.cooperative, now.name).run();
    }
    transaction.commit();
}

std::vector<ListedCase> listCases(ScanIndex& index)
{
    const CaseHistory history = CaseHistory::ofAll(index);
    struct Book {
        std::string path;
        std::string name;
    };
    std::map<std::string, std::vector<FoundKey>> found;
    std::map<CaseKey, Book> books;
    Statement rows(index.database(), kAllFound);
    while (rows.step()) {
        const CaseKey key{rows.string(0), rows.string(1), rows.string(2)};
        books.try_emplace(key, Book{rows.string(3), rows.string(4)});
        std::vector<FoundKey>& ofCooperative = found[key.cooperative];
        const FoundKey one{.rule = key.rule, .evidenceHash = key.evidenceHash};
        if (rows.integer(5) != 0 && std::ranges::find(ofCooperative, one) == ofCooperative.end())
            ofCooperative.push_back(one);
    }
    std::vector<ListedCase> listed;
    for (const auto& [cooperative, keys] : found) {
        const std::size_t first = listed.size();
        const auto add = [&](FindingCase of, bool isFound) {
            const auto book = books.find({of.cooperative, of.rule, of.evidenceHash});
            ListedCase one{.data = std::move(of), .isFound = isFound};
            if (book != books.end()) {
                one.name = book->second.name;
                one.path = book->second.path;
            }
            listed.push_back(std::move(one));
        };
        for (FindingCase& of : history.casesOf(cooperative, keys))
            add(std::move(of), true);
        for (FindingCase& of : history.goneCases(cooperative, keys))
            add(std::move(of), false);
        std::ranges::stable_sort(listed.begin() + static_cast<std::ptrdiff_t>(first), listed.end(), {},
                                 [](const ListedCase& one) { return placeInCatalogue(one.data.rule); });
    }
    return listed;
}

std::vector<std::string> cooperativesCalled(ScanIndex& index, const std::string& text)
{
    Statement rows(index.database(), kCalled);
    rows.bind(text, fullPath(text));
    std::vector<std::string> called;
    while (rows.step())
        called.push_back(rows.string(0));
    return called;
}

std::vector<CaseKey> CaseDesk::keysOf(const std::string& cooperative, const std::string& rule) const
{
    const std::vector<FoundKey> found = foundOf(m_index, cooperative);
    std::vector<CaseKey> keys;
    for (const FoundKey& key : found) {
        if (key.rule == rule)
            keys.push_back({cooperative, key.rule, key.evidenceHash});
    }
    if (!keys.empty())
        return keys;
    for (const FindingCase& of : CaseHistory::of(m_index, cooperative).goneCases(cooperative, found)) {
        if (of.rule == rule)
            keys.push_back({cooperative, of.rule, of.evidenceHash});
    }
    return keys;
}

std::vector<Refused> CaseDesk::refusals(std::span<const StepTarget> targets, const StepDraft& draft) const
{
    std::vector<Refused> problems;
    for (const StepTarget& target : targets) {
        const auto now = present(CaseHistory::of(m_index, target.key.cooperative), foundOf(m_index, target.key.cooperative), target.key);
        if (!now)
            problems.push_back({target.key, CaseRefusal::NothingFound});
        else if (target.seenSteps && *target.seenSteps != now->steps.size())
            problems.push_back({target.key, CaseRefusal::ChangedMeanwhile});
        else if (const auto why = refusalOf(now->state, draft.to))
            problems.push_back({target.key, *why});
    }
    if (targets.empty())
        problems.push_back({{}, CaseRefusal::NothingFound});
    if (needsSecond(draft.to, targets.size()) && draft.second.empty())
        problems.push_back({{}, CaseRefusal::SecondMissing});
    if (!draft.second.empty() && isSamePerson(draft.who, draft.second))
        problems.push_back({{}, CaseRefusal::SecondIsFirst});
    return problems;
}

Cases CaseDesk::step(std::span<const StepTarget> targets, const StepDraft& draft)
{
    Transaction transaction(m_index.database(), Transaction::Kind::Write);
    if (auto problems = refusals(targets, draft); !problems.empty())
        return Unexpected(std::move(problems));

    std::vector<CaseKey> keys;
    for (const StepTarget& target : targets)
        keys.push_back(target.key);
    Statement add(m_index.database(), kAddStep);
    const Timestamp now = m_clock.now();
    for (const CaseKey& key : keys)
        add.bind(key.cooperative, key.rule, key.evidenceHash, toWord(kCaseStates, draft.to), draft.who, now.text, draft.why,
                 draft.document, draft.second)
            .run();
    auto cases = presentCases(m_index, keys);
    transaction.commit();
    return cases;
}

Cases CaseDesk::ask(const std::string& cooperative, std::span<const std::string> rules, const QuestionDraft& question)
{
    Transaction transaction(m_index.database(), Transaction::Kind::Write);
    const auto cases = CaseHistory::of(m_index, cooperative).casesOf(cooperative, foundOf(m_index, cooperative));
    Statement add(m_index.database(), kAddQuestion);
    std::vector<CaseKey> keys;
    for (const FindingCase& of : cases) {
        const bool isMeant = rules.empty() || std::ranges::find(rules, of.rule) != rules.end();
        if (!isMeant || !isOpenToQuestions(of.state))
            continue;
        keys.push_back({of.cooperative, of.rule, of.evidenceHash});
        add.bind(cooperative, of.rule, of.evidenceHash, question.on, question.on.plusDays(kDaysToAnswer), question.who, m_clock.now().text)
            .run();
    }
    if (keys.empty())
        return Unexpected(std::vector<Refused>{{{.cooperative = cooperative}, CaseRefusal::NothingToAsk}});
    auto asked = presentCases(m_index, keys);
    transaction.commit();
    return asked;
}

Cases CaseDesk::answer(const std::string& cooperative, const std::string& rule, const AnswerDraft& answer)
{
    Transaction transaction(m_index.database(), Transaction::Kind::Write);
    const std::vector<CaseKey> keys = keysOf(cooperative, rule);
    if (keys.empty())
        return Unexpected(std::vector<Refused>{{{.cooperative = cooperative, .rule = rule}, CaseRefusal::NothingFound}});
    Statement add(m_index.database(), kAddAnswer);
    for (const CaseKey& key : keys)
        add.bind(cooperative, key.rule, key.evidenceHash, answer.on, answer.text, answer.document, answer.who, m_clock.now().text).run();
    auto answered = presentCases(m_index, keys);
    transaction.commit();
    return answered;
}

} // namespace coop::inspection
