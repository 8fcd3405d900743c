// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/inspect.h"

#include "core/base/text.h"
#include "core/inspection/displays.h"
#include "core/storage/database.h"
#include "core/storage/migrations.h"
#include "core/storage/untouched.h"

#include <algorithm>
#include <cstdint>
#include <future>
#include <iterator>
#include <set>
#include <utility>

namespace coop::inspection {

namespace {

constexpr std::chrono::seconds kLongestReading{60};
constexpr int kYoung = 24;      ///< months: Law Art. 71 speaks of two years
constexpr int kTwoYears = 24;
constexpr std::size_t kEntriesPerStep = 1000;
constexpr std::string_view kCompleteness = "Q01";

/// A book younger than two years has had no chance of two idle years.
bool isYoung(const Derived& derived)
{
    return derived.ageInMonths && *derived.ageInMonths < kYoung;
}

BookFigures figuresOf(const Facts& facts, const Derived& derived)
{
    const Window years = window(facts, kTwoYears);
    BookFigures figures;
    figures.activity24 = derived.activityIn(years);
    const std::vector<bool> took = participation(facts, derived, years);
    int participating = 0;
    for (std::size_t i = 0; i < facts.members.size(); ++i) {
        if (!members::isMemberOn(facts.members[i].data, facts.asOf))
            continue;
        ++figures.members;
        participating += i < took.size() && took[i] ? 1 : 0;
    }
    figures.participating = participating;
    return figures;
}

bool isEnded(const Facts& facts)
{
    return facts.profile.liquidation.value_or(false) ||
           std::ranges::any_of(facts.circumstances, [&facts](const CircumstanceFact& circumstance) {
               return circumstance.kind == CircumstanceKind::Liquidation && circumstance.from <= facts.asOf;
           });
}

bool looksEmpty(const std::vector<Finding>& findings)
{
    return std::ranges::any_of(findings, [](const Finding& finding) {
        return (finding.rule == "O01" || finding.rule == "P04") && !finding.isSuppressed;
    });
}

LinkedBook linkedBook(const Facts& facts, const BookResult& result)
{
    LinkedBook linked{.industry = facts.profile.industry,
                      .isUnion = facts.profile.form == members::LegalForm::Union,
                      .isEnded = isEnded(facts),
                      .members = result.figures.members,
                      .looksEmpty = looksEmpty(result.findings)};
    for (const GrantFact& grant : facts.grants) {
        if (!grant.isReversed && grant.kind == shares::GrantKind::State)
            linked.grants += grant.amount;
    }
    return linked;
}

/// What the cooperative answered to the very same evidence is shown with the finding; it moves nothing by itself.
void addAnswers(std::vector<Finding>& findings, const Facts& facts)
{
    if (facts.explanations.empty())
        return;
    for (Finding& finding : findings) {
        const std::string hash = evidenceHash(finding);
        for (const ExplanationFact& answer : facts.explanations) {
            if (answer.rule != finding.rule || answer.evidenceHash != hash)
                continue;
            const char* pattern = answer.document.empty() ? "the cooperative answered on {0}, without a document"
                                                          : "the cooperative answered on {0}, with a document";
            finding.tried.push_back({.id = "answer", .result = {.pattern = pattern, .values = {toIso(answer.date)}}});
        }
    }
}

/// A scan knows rows and no names; the book has them.
void addNames(std::vector<Finding>& findings, const Facts& facts)
{
    for (Finding& finding : findings) {
        for (Evidence& row : finding.evidence) {
            const auto member = std::ranges::find(facts.members, row.id, [](const members::Member& known) { return known.id.value; });
            if (row.table == "member" && member != facts.members.end())
                row.person = member->data.name;
        }
    }
}

BookResult cannotRead(const std::filesystem::path& file, storage::Failure failure, std::string detail)
{
    BookResult result;
    result.path = file.string();
    result.failure = failure;
    result.failureDetail = std::move(detail);
    result.isComplete = false;
    result.assessment.status = OperatingStatus::CannotAssess;
    result.assessment.integrity = Integrity::None;
    return result;
}

bool isBookName(const std::filesystem::path& name)
{
    return toAsciiLower(name.extension().string()) == ".coop";
}

/// What a walk has found and where it has been.
struct Walk {
    const Progress& progress;
    std::vector<std::filesystem::path> books{};
    std::size_t entries = 0;
    std::set<std::filesystem::path> foldersSeen{};   ///< real paths, so that a link in a circle ends

    void folder(const std::filesystem::path& start);
    void entry(const std::filesystem::path& path, std::vector<std::filesystem::path>& folders);
};

void Walk::entry(const std::filesystem::path& path, std::vector<std::filesystem::path>& folders)
{
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (std::filesystem::is_directory(status))
        folders.push_back(path);
    // A book that is a folder, a pipe or a broken link is named too: why it cannot be read is its result.
    else if (isBookName(path.filename()))
        books.push_back(path);
}

void Walk::folder(const std::filesystem::path& start)
{
    std::vector<std::filesystem::path> open{start};
    while (!open.empty() && !progress.isStopped()) {
        const std::filesystem::path folder = open.back();
        open.pop_back();
        std::error_code error;
        const auto real = std::filesystem::canonical(folder, error);
        if (error || !foldersSeen.insert(real).second)
            continue;
        std::filesystem::directory_iterator files(folder, error);
        // A folder that nobody may look into is named as what cannot be read.
        if (error)
            books.push_back(folder);
        for (; !error && files != std::filesystem::directory_iterator(); files.increment(error)) {
            entry(files->path(), open);
            if (++entries % kEntriesPerStep == 0 && progress.tell)
                progress.tell(books.size(), 0);
            if (progress.isStopped())
                return;
        }
    }
}

/// From this size on, its bytes are hashed beside the reading.
constexpr std::uintmax_t kLargeBook = 8u << 20;

} // namespace

BookResult judge(const Facts& facts, const InspectionRequest& request)
{
    const Derived derived = derive(facts, request.parameters);
    const Case subject{.facts = facts, .parameters = request.parameters, .lists = request.lists, .derived = derived};
    Verdict verdict;
    for (const Rule* rule : catalogue()) {
        if (rule->judge != nullptr)
            rule->judge(subject, verdict);
    }
    BookResult result;
    result.name = facts.profile.name;
    result.code = facts.profile.code;
    result.region = facts.profile.region;
    result.industry = facts.profile.industry;
    result.asOf = facts.asOf;
    result.head = facts.state.head;
    result.findings = std::move(verdict.findings);
    result.notComputed = std::move(verdict.notComputed);
    addAnswers(result.findings, facts);
    result.isComplete = std::ranges::none_of(
        result.findings, [](const Finding& finding) { return finding.rule == kCompleteness && !finding.isSuppressed; });
    result.isYoung = isYoung(derived);
    result.figures = figuresOf(facts, derived);
    result.assessment =
        assess({.findings = result.findings, .isComplete = result.isComplete, .isYoung = result.isYoung});
    result.keys = keysOf(facts);
    result.linked = linkedBook(facts, result);
    return result;
}

void addCross(BookResult& result, std::vector<Finding> cross)
{
    std::ranges::move(cross, std::back_inserter(result.findings));
    std::ranges::stable_sort(result.findings, {}, [](const Finding& finding) { return placeInCatalogue(finding.rule); });
    result.assessment = assess({.findings = result.findings, .isComplete = result.isComplete, .isYoung = result.isYoung});
}

BookResult inspectFile(const std::filesystem::path& file, const InspectionRequest& request)
{
    return inspectAmong(file, request, {});
}

BookResult inspectAmong(const std::filesystem::path& file, const InspectionRequest& request, std::vector<Finding> cross)
{
    return inspectLooking(file, request, std::move(cross), {});
}

BookResult inspectLooking(const std::filesystem::path& file, const InspectionRequest& request, std::vector<Finding> cross,
                          const FactsLook& look)
{
    try {
        const storage::FileStamp before = storage::stampOf(file);
        std::future<std::string> hash;
        if (before.size >= kLargeBook)
            hash = std::async(std::launch::async, storage::contentHashOf, file);
        BookResult result;
        {
            const storage::UntouchedBook book(file, kLongestReading);
            const Facts facts = readFacts(book.database(), request.asOf, request.latest);
            result = judge(facts, request);
            if (!cross.empty()) {
                addNames(cross, facts);
                addAnswers(cross, facts);
                addCross(result, std::move(cross));
            }
            if (look)
                look(facts, result);
            result.bookHash = hash.valid() ? hash.get() : book.contentHash();
        }
        result.path = file.string();
        storage::checkSettled(file);
        if (storage::stampOf(file) != before)
            throw storage::StorageError(storage::Failure::InUse, file.string(), "it was written to meanwhile");
        return result;
    } catch (const storage::StorageError& error) {
        return cannotRead(file, error.failure(), error.detail());
    } catch (const std::exception& error) {
        // A value that no book of ours holds, where SQLite's own checks were switched off.
        return cannotRead(file, storage::Failure::Damaged, error.what());
    }
}

Displays readDisplays(const std::filesystem::path& file, const InspectionRequest& request)
{
    const storage::UntouchedBook book(file, kLongestReading);
    return displaysOf(readFacts(book.database(), request.asOf, request.latest), request.parameters);
}

std::vector<std::filesystem::path> findBooks(std::span<const std::filesystem::path> paths, const Progress& progress)
{
    std::vector<std::filesystem::path> all;
    std::set<std::filesystem::path> known;
    Walk walk{.progress = progress};
    for (const std::filesystem::path& path : paths) {
        std::error_code error;
        if (std::filesystem::is_directory(path, error)) {
            walk.books.clear();
            walk.folder(path);
            std::ranges::sort(walk.books);
        } else {
            walk.books = {path}; // whatever it is called: it was asked for by name
        }
        for (std::filesystem::path& book : walk.books) {
            if (known.insert(book.lexically_normal()).second)
                all.push_back(std::move(book));
        }
    }
    return all;
}

} // namespace coop::inspection
