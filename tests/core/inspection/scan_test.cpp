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

} // namespace coop::inspection
