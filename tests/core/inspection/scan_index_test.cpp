// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/scan_index.h"

#include "core/storage/storage_error.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

#include <fstream>
#include <iterator>

namespace coop::inspection {

namespace {

using test::TemporaryFolder;
using testing::HasSubstr;
using testing::Not;

BookResult resultOf(const std::string& path)
{
    BookResult result{.path = path, .name = "示例合作社", .asOf = Date(2025, 12, 31)};
    result.findings.push_back({.rule = "O01",
                               .type = FindingType::Shell,
                               .severity = Severity::High,
                               .statement = {.pattern = "idle from {0}", .values = {"2024-01"}},
                               .share = 250,
                               .excuse = Phrase{.pattern = "said"},
                               .tried = {{.id = "E3", .result = {.pattern = "none"}}},
                               .evidence = {{.table = "voucher", .id = 7, .text = {.pattern = "voucher {0}", .values = {"7"}}, .person = "张三丰"}},
                               .evidenceCount = 1,
                               .touched = Money::fen(123),
                               .sameMoney = {"voucher:7"}});
    result.notComputed.push_back({.rule = "L04", .missing = {.pattern = "no list"}});
    result.keys.push_back({.kind = KeyKind::Person, .value = "110105194912310021", .detail = "张三丰", .table = "member", .row = 1});
    result.assessment = assess({.findings = result.findings});
    return result;
}

storage::FileStamp stamp(std::uintmax_t size, int moment)
{
    return {.size = size, .written = std::filesystem::file_time_type(std::chrono::seconds(moment))};
}

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

TEST(ScanIndex, AStoredResultComesBackWithoutTheNames)
{
    const BookResult result = resultOf("/a.coop");
    const auto back = fromStored(toStored(result));
    ASSERT_TRUE(back);
    ASSERT_EQ(back->findings.size(), 1U);
    const Finding& finding = back->findings.front();
    EXPECT_EQ(finding.statement, result.findings.front().statement);
    EXPECT_EQ(finding.share, 250);
    EXPECT_EQ(finding.excuse, result.findings.front().excuse);
    EXPECT_EQ(finding.tried, result.findings.front().tried);
    EXPECT_EQ(finding.touched, Money::fen(123));
    EXPECT_EQ(finding.evidence.front().id, 7);
    EXPECT_EQ(finding.evidence.front().person, "");
    EXPECT_EQ(back->notComputed, result.notComputed);
    EXPECT_EQ(back->assessment.status, result.assessment.status);
}

TEST(ScanIndex, TextThatIsNoStoredResultIsNothing)
{
    for (const char* text : {"", "{}", "[1]", "null", "{\"path\":1}"})
        EXPECT_FALSE(fromStored(text)) << text;
}

TEST(ScanIndex, KnowsWhatHasNotChanged)
{
    ScanIndex index = ScanIndex::inMemory();
    index.put(resultOf("/a.coop"), stamp(10, 5), "asked");
    EXPECT_TRUE(index.isUnchanged("/a.coop", stamp(10, 5), "asked"));
    EXPECT_FALSE(index.isUnchanged("/a.coop", stamp(11, 5), "asked"));
    EXPECT_FALSE(index.isUnchanged("/a.coop", stamp(10, 6), "asked"));
    EXPECT_FALSE(index.isUnchanged("/a.coop", stamp(10, 5), "asked otherwise"));
    EXPECT_FALSE(index.isUnchanged("/b.coop", stamp(10, 5), "asked"));
    index.keepOnly({"/b.coop"});
    EXPECT_FALSE(index.result("/a.coop"));
}

TEST(ScanIndex, ForgetsWhatVanishedFromAFolderAndNothingElse)
{
    ScanIndex index = ScanIndex::inMemory();
    for (const char* path : {"/north/a.coop", "/north/deep/b.coop", "/northern/c.coop", "/south/d.coop"})
        index.put(resultOf(path), stamp(10, 5), "asked");
    index.forgetVanished({"/north"}, {"/north/a.coop"});
    EXPECT_TRUE(index.result("/north/a.coop"));
    EXPECT_FALSE(index.result("/north/deep/b.coop"));
    EXPECT_TRUE(index.result("/northern/c.coop"));
    EXPECT_TRUE(index.result("/south/d.coop"));
}

TEST(ScanIndex, HoldsNoNameAndNoNumberOfAPerson)
{
    const TemporaryFolder folder;
    const auto file = folder / "county.scan";
    {
        ScanIndex index(file, randomSecret());
        index.put(resultOf("/a.coop"), {}, "asked");
    }
    const std::string bytes = bytesOf(file);
    EXPECT_THAT(bytes, HasSubstr("示例合作社"));
    EXPECT_THAT(bytes, Not(HasSubstr("张三丰")));
    EXPECT_THAT(bytes, Not(HasSubstr("110105194912310021")));
}

TEST(ScanIndex, IsOpenedWithItsOwnSecretOnly)
{
    const TemporaryFolder folder;
    const auto file = folder / "county.scan";
    const HashSecret secret = readOrMakeSecret(folder / "secret");
    { const ScanIndex index(file, secret); }
    EXPECT_NO_THROW(ScanIndex(file, readOrMakeSecret(folder / "secret")));
    EXPECT_THROW(ScanIndex(file, randomSecret()), storage::StorageError);
}

TEST(ScanIndex, AFileOfSomethingElseIsRefused)
{
    const TemporaryFolder folder;
    std::ofstream(folder / "notes.scan") << std::string(4096, 'x');
    EXPECT_THROW(ScanIndex(folder / "notes.scan", randomSecret()), storage::StorageError);
}

TEST(ScanIndex, OnePersonInTwoBooksIsFoundAgainByHash)
{
    ScanIndex index = ScanIndex::inMemory();
    for (const char* path : {"/a.coop", "/b.coop"}) {
        BookResult result = resultOf(path);
        result.keys.front().standing = Standing::Officer;
        result.linked = {.industry = "A0121", .members = 5};
        index.put(result, {}, "asked");
    }
    const CrossFindings found = index.link({"/a.coop", "/b.coop"}, {});
    ASSERT_EQ(found.ofBook[0].size(), 1U);
    EXPECT_EQ(found.ofBook[0].front().rule, "X03");
    ASSERT_EQ(found.links.size(), 1U);
    EXPECT_EQ(found.links.front().leftRow, 1);
}

} // namespace coop::inspection
