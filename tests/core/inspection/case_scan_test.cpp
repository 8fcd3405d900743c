// SPDX-License-Identifier: GPL-3.0-or-later
// Cases over several scans: what people decided comes with the results, as long as the evidence is the same.
#include "core/inspection/case_desk.h"
#include "core/inspection/paper_source.h"
#include "core/inspection/scan.h"
#include "tests/support/book_builder.h"
#include "tests/support/test_clock.h"

#include <gmock/gmock.h>

namespace coop::inspection {

namespace {

using testing::IsEmpty;
using testing::SizeIs;

constexpr const char* kCode = "93110000MA00000000";

/// Books that are made up: idle ones whose last voucher is of a number.
struct County {
    ScanIndex index = ScanIndex::inMemory();
    std::int64_t lastVoucher = 1;
    bool isReadable = true;

    BookResult judgeFile(const std::filesystem::path& file) const
    {
        BookResult book{.path = file.string(), .name = "示例合作社", .code = kCode, .asOf = Date(2025, 12, 31)};
        if (!isReadable) {
            book.failure = storage::Failure::InUse;
            book.isComplete = false;
        } else if (lastVoucher > 0) {
            for (const char* rule : {"O01", "P01"})
                book.findings.push_back({.rule = rule,
                                         .type = FindingType::Shell,
                                         .severity = Severity::High,
                                         .evidence = {{.table = "voucher", .id = lastVoucher, .text = {.pattern = "voucher"}}},
                                         .evidenceCount = 1});
        }
        book.assessment = assess({.findings = book.findings, .isComplete = book.isComplete});
        return book;
    }
    BookResult scan()
    {
        ScanJob job;
        job.inspect = [this](const std::filesystem::path& file, const InspectionRequest&) { return judgeFile(file); };
        BookResult only;
        static_cast<void>(scanBooks({"/county/a.coop"}, job, index, [&only](std::size_t, const BookResult& book) { only = book; }));
        return only;
    }
    void dismissIdleness(const BookResult& book)
    {
        const test::TestClock clock;
        const std::vector<StepTarget> targets{{.key = {kCode, "O01", evidenceHash(book.findings.front())}}};
        ASSERT_TRUE(CaseDesk(index, clock).step(targets, {.to = CaseState::Dismissed, .who = "王核查", .why = "现场看过"}));
    }
};

} // namespace

TEST(CaseScan, AFirstScanHasNoCasesAndSaysWhatTheProgramSays)
{
    County county;
    const BookResult book = county.scan();
    EXPECT_EQ(book.assessment.status, OperatingStatus::ShellLikely);
    EXPECT_FALSE(book.ofProgram);
    EXPECT_THAT(book.cases, IsEmpty());
}

TEST(CaseScan, WithTheSameEvidenceTheDecisionStands)
{
    County county;
    county.dismissIdleness(county.scan());
    for (int again = 0; again < 2; ++again) {
        const BookResult book = county.scan();
        ASSERT_THAT(book.cases, SizeIs(2));
        EXPECT_EQ(book.cases[0].state, CaseState::Dismissed);
        EXPECT_EQ(book.cases[1].state, CaseState::New);
        EXPECT_EQ(book.assessment.status, OperatingStatus::NeedsInspection);
        ASSERT_TRUE(book.ofProgram);
        EXPECT_EQ(book.ofProgram->status, OperatingStatus::ShellLikely);
    }
}

TEST(CaseScan, WithOtherEvidenceItIsOpenAgainAndCounts)
{
    County county;
    county.dismissIdleness(county.scan());
    county.lastVoucher = 2;
    const BookResult book = county.scan();
    EXPECT_EQ(book.assessment.status, OperatingStatus::ShellLikely);
    EXPECT_FALSE(book.ofProgram);
    EXPECT_EQ(book.cases[0].state, CaseState::New);
    EXPECT_TRUE(book.cases[0].isReopened);
    EXPECT_THAT(book.cases[0].steps, SizeIs(1));
    EXPECT_FALSE(book.cases[1].isReopened);
}

TEST(CaseScan, WhatIsGoneIsListedAsNoLongerFoundAndABookThatCannotBeReadLosesNothing)
{
    County county;
    county.dismissIdleness(county.scan());
    county.isReadable = false;
    static_cast<void>(county.scan());
    for (const ListedCase& listed : listCases(county.index))
        EXPECT_TRUE(listed.isFound);
    county.isReadable = true;
    county.lastVoucher = 0;
    const BookResult book = county.scan();
    ASSERT_THAT(book.goneCases, SizeIs(1));
    EXPECT_EQ(book.goneCases.front().state, CaseState::Dismissed);
    const auto listed = listCases(county.index);
    ASSERT_THAT(listed, SizeIs(1));
    EXPECT_FALSE(listed.front().isFound);
}

TEST(CaseScan, APaperSaysWhatWasDecidedAndLetsItCount)
{
    test::BookBuilder builder;
    builder.member("1", "示例甲");
    builder.close();
    ScanIndex index = ScanIndex::inMemory();
    const InspectionRequest request{.asOf = Date(2025, 12, 31)};
    const auto scan = [&] { static_cast<void>(scanBooks({builder.file()}, request, index, 1, {}, [](std::size_t, const BookResult&) {})); };
    scan();
    const auto before = scannedResult(index, builder.file(), {});
    ASSERT_TRUE(before);
    ASSERT_FALSE(before->findings.empty());
    const std::string hash = evidenceHash(before->findings.front());
    const test::TestClock clock;
    const std::vector<StepTarget> targets{{.key = {cooperativeOf(*before), before->findings.front().rule, hash}}};
    ASSERT_TRUE(CaseDesk(index, clock).step(targets, {.to = CaseState::Dismissed, .who = "王核查", .why = "现场看过"}));

    const auto scanned = scannedResult(index, builder.file(), {});
    const PaperSubject subject = readForPaper(builder.file(), request, &*scanned);
    ASSERT_THAT(subject.cases, SizeIs(subject.result.findings.size()));
    EXPECT_EQ(subject.cases.front().state, CaseState::Dismissed);
    EXPECT_TRUE(subject.result.findings.front().isSetAside);
    EXPECT_TRUE(subject.result.ofProgram);
    EXPECT_FALSE(readForPaper(builder.file(), request).result.ofProgram) << "only the index of whoever inspects says so";
}

} // namespace coop::inspection
