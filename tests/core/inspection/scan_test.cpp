// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/scan.h"

#include "core/book/record_desk.h"
#include "tests/support/book_builder.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>

namespace coop::inspection {

namespace {

using test::BookBuilder;
using test::TemporaryFolder;
using testing::Contains;
using testing::ElementsAre;
using testing::Not;

struct Scanned {
    std::vector<BookResult> books{};
    ScanSummary summary{};
};

Scanned scanned(ScanIndex& index, const std::vector<std::filesystem::path>& files, const Progress& progress = {})
{
    Scanned result;
    result.summary = scanBooks(files, {.latest = Date(2026, 1, 31)}, index, 2, progress,
                               [&result](std::size_t place, const BookResult& book) {
                                   EXPECT_EQ(place, result.books.size());
                                   result.books.push_back(book);
                               });
    return result;
}

/// A book of its own file with a chair of this identity number.
std::filesystem::path makeBook(const TemporaryFolder& folder, const std::string& name, const std::string& chair)
{
    BookBuilder book;
    book.import(exchange::ImportKind::Profile, "key,value\nindustry,A0121\n");
    book.member({.number = "1", .name = "示例甲", .idNumber = chair, .roles = {members::Role::Chair}});
    book.paid("1", "2025-03-01", "1000");
    book.close();
    const auto file = folder / (name + ".coop");
    std::filesystem::copy_file(book.file(), file);
    return file;
}

std::vector<std::string> rulesOf(const BookResult& book)
{
    std::vector<std::string> rules;
    for (const Finding& finding : book.findings)
        rules.push_back(finding.rule);
    return rules;
}

} // namespace

TEST(Scan, TiesBooksThatShareTheirChair)
{
    const TemporaryFolder folder;
    const std::vector files = {makeBook(folder, "a", "110105194912310021"), makeBook(folder, "b", "110105194912310021")};
    ScanIndex index = ScanIndex::inMemory();
    const Scanned result = scanned(index, files);
    ASSERT_EQ(result.books.size(), 2U);
    EXPECT_THAT(rulesOf(result.books[0]), Contains("X03"));
    ASSERT_EQ(result.summary.links.size(), 1U);
    EXPECT_EQ(result.summary.links.front().kind, LinkKind::Officer);
}

TEST(Scan, ReadsOnlyWhatChangedAndSaysTheSame)
{
    const TemporaryFolder folder;
    const std::vector files = {makeBook(folder, "a", "110105194912310021"), makeBook(folder, "b", "110105194912310021")};
    ScanIndex index = ScanIndex::inMemory();
    const Scanned first = scanned(index, files);
    EXPECT_EQ(first.summary.read, 2U);
    const Scanned second = scanned(index, files);
    EXPECT_EQ(second.summary.read, 0U);
    EXPECT_EQ(second.summary.unchanged, 2U);
    EXPECT_EQ(rulesOf(second.books[1]), rulesOf(first.books[1]));
    std::filesystem::last_write_time(files[1], std::filesystem::last_write_time(files[1]) + std::chrono::seconds(5));
    EXPECT_EQ(scanned(index, files).summary.read, 1U);
}

TEST(Scan, AFileThatIsNoBookIsAResultAmongTheOthers)
{
    const TemporaryFolder folder;
    std::ofstream(folder / "noise.coop") << "not a book";
    const std::vector files = {makeBook(folder, "a", ""), folder / "noise.coop", folder / "missing.coop"};
    ScanIndex index = ScanIndex::inMemory();
    const Scanned result = scanned(index, files);
    ASSERT_EQ(result.books.size(), 3U);
    EXPECT_FALSE(result.books[0].failure);
    EXPECT_EQ(result.books[1].failure, storage::Failure::NotABook);
    EXPECT_EQ(result.books[2].failure, storage::Failure::NotFound);
    EXPECT_EQ(result.books[2].assessment.status, OperatingStatus::CannotAssess);
}

TEST(AnAnswer, IsShownWithItsFindingAsLongAsTheEvidenceIsTheSame)
{
    BookBuilder book;
    book.member("1").paid("1", "2015-03-01", "1000");
    book.import(exchange::ImportKind::Vouchers,
                "date,number,summary,account,debit,credit\n2025-03-01,1,办证,523,300,\n2025-03-01,1,办证,101,,300\n");
    const InspectionRequest request{.asOf = Date(2029, 12, 31)};
    const BookResult before = inspectFile(book.file(), request);
    const auto idle = std::ranges::find(before.findings, "O01", &Finding::rule);
    ASSERT_NE(idle, before.findings.end());
    for (const std::string& hash : {evidenceHash(*idle), std::string(64, '0')})
        ASSERT_TRUE(book->explanations()
                        .add({.rule = "O01", .evidenceHash = hash, .date = Date(2029, 6, 1), .reason = "歇业", .document = "备案 1 号"},
                             book::newDraftId())
                        .has_value());
    const BookResult after = inspectFile(book.file(), request);
    const auto answered = std::ranges::find(after.findings, "O01", &Finding::rule);
    ASSERT_NE(answered, after.findings.end());
    EXPECT_EQ(answered->tried.size(), idle->tried.size() + 1);
    EXPECT_EQ(answered->tried.back().result.values, std::vector<std::string>{"2029-06-01"});
    EXPECT_EQ(answered->severity, idle->severity);
    EXPECT_EQ(evidenceHash(*answered), evidenceHash(*idle)) << "an answer does not change what it answers";
}

TEST(Scan, StoppedHandsNothingOver)
{
    const TemporaryFolder folder;
    const std::vector files = {makeBook(folder, "a", "")};
    ScanIndex index = ScanIndex::inMemory();
    std::stop_source stop;
    stop.request_stop();
    const Scanned result = scanned(index, files, {.stop = stop.get_token()});
    EXPECT_TRUE(result.summary.isStopped);
    EXPECT_TRUE(result.books.empty());
}

TEST(Scan, HandsEachBookOverAsSoonAsItIsReadByItself)
{
    const TemporaryFolder folder;
    const std::vector files = {makeBook(folder, "a", "110105194912310021"), makeBook(folder, "b", "110105194912310021")};
    ScanIndex index = ScanIndex::inMemory();
    std::vector<std::size_t> early;
    ScanJob job{.request = {.latest = Date(2026, 1, 31)}};
    job.early = [&early](std::size_t place, const BookResult& book) {
        early.push_back(place);
        EXPECT_THAT(rulesOf(book), Not(Contains("X03")));
    };
    std::vector<std::size_t> late;
    const auto take = [&late](std::size_t place, const BookResult& book) {
        late.push_back(place);
        EXPECT_THAT(rulesOf(book), Contains("X03"));
    };
    EXPECT_EQ(scanBooks(files, job, index, take).read, 2U);
    EXPECT_THAT(early, ElementsAre(0U, 1U));
    EXPECT_THAT(late, ElementsAre(0U, 1U));
    EXPECT_EQ(scanBooks(files, job, index, take).unchanged, 2U);
    EXPECT_EQ(early.size(), 2U) << "what is unchanged comes once, with the others";
    job.reuse = Reuse::Nothing;
    EXPECT_EQ(scanBooks(files, job, index, take).read, 2U);
}

TEST(Scan, AStoppedOneStillGivesWhatIsKnown)
{
    const TemporaryFolder folder;
    const std::vector files = {makeBook(folder, "a", ""), makeBook(folder, "b", "")};
    ScanIndex index = ScanIndex::inMemory();
    static_cast<void>(scanned(index, {files[0]}));
    std::stop_source stop;
    std::vector<std::size_t> early;
    ScanJob job{.request = {.latest = Date(2026, 1, 31)}, .progress = {.stop = stop.get_token()}};
    job.inspect = [&stop](const std::filesystem::path& file, const InspectionRequest& request) {
        stop.request_stop();
        return inspectFile(file, request);
    };
    job.early = [&early](std::size_t place, const BookResult&) { early.push_back(place); };
    const ScanSummary summary = scanBooks(files, job, index, [](std::size_t, const BookResult&) { ADD_FAILURE(); });
    EXPECT_TRUE(summary.isStopped);
    EXPECT_THAT(early, testing::UnorderedElementsAre(0U, 1U));
}

TEST(Scan, ABookWithoutADayOfItsOwnIsJudgedAgainInALaterMonth)
{
    const InspectionRequest january{.latest = Date(2026, 1, 10)};
    EXPECT_EQ(fingerprintOf(january), fingerprintOf({.latest = Date(2026, 1, 20)}));
    EXPECT_NE(fingerprintOf(january), fingerprintOf({.latest = Date(2026, 2, 10)}));
    EXPECT_EQ(fingerprintOf({.asOf = Date(2025, 12, 31), .latest = Date(2026, 1, 10)}),
              fingerprintOf({.asOf = Date(2025, 12, 31), .latest = Date(2026, 2, 10)}));
}

TEST(Scan, NamesAreReadFromTheBookForWhatOnlySeveralShow)
{
    const TemporaryFolder folder;
    const auto file = makeBook(folder, "a", "110105194912310021");
    Finding offices{.rule = "X03", .type = FindingType::Compliance, .severity = Severity::High};
    offices.evidence = {{.table = "member", .id = 1}, {.table = "member", .id = 99}};
    const BookResult read = inspectAmong(file, {.latest = Date(2026, 1, 31)}, {offices});
    const auto found = std::ranges::find(read.findings, "X03", &Finding::rule);
    ASSERT_NE(found, read.findings.end());
    EXPECT_EQ(found->evidence[0].person, "示例甲");
    EXPECT_EQ(found->evidence[1].person, "");
    EXPECT_GE(read.assessment.complianceHints, 1);
}

TEST(Scan, EarlierDaysAreKeptWithoutForgettingThePresentScan)
{
    const TemporaryFolder folder;
    const std::vector files = {makeBook(folder, "a", ""), makeBook(folder, "b", "")};
    ScanIndex index = ScanIndex::inMemory();
    static_cast<void>(scanned(index, files));
    for (int time = 0; time < 2; ++time) {
        ScanIndex beside = ScanIndex::inMemory();
        int read = 0;
        ScanJob job;
        job.inspect = [&read](const std::filesystem::path& file, const InspectionRequest& request) {
            ++read;
            return inspectFile(file, request);
        };
        EXPECT_FALSE(assessAsOf(Date(2024, 12, 31), files, job, beside, index));
        EXPECT_EQ(read, time == 0 ? 2 : 0) << "what did not change is not judged again";
    }
    const auto kept = index.assessments(files);
    ASSERT_EQ(kept.size(), 2U);
    EXPECT_EQ(kept[0].asOf, Date(2024, 12, 31));
    EXPECT_EQ(scanned(index, files).summary.unchanged, 2U);
    EXPECT_TRUE(index.assessments({folder / "c.coop"}).empty());
}

} // namespace coop::inspection
