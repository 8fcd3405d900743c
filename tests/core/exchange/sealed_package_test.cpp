// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sealed_package.h"

#include <gmock/gmock.h>

#include "core/base/ensure.h"
#include "core/exchange/damage.h"
#include "core/exchange/package_stream.h"
#include "core/exchange/writers.h"
#include "tests/support/temporary_folder.h"

namespace coop::exchange {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr std::string_view kPassphrase = "牡丹花开的村子";
/// As little as libsodium allows: these tests open packages by the dozen.
constexpr KeyCost kCheap = {.operations = 1, .memoryBytes = 8192};
/// Mark, cost, salt, start of the stream.
constexpr std::size_t kHead = 72;
constexpr std::size_t kLockedChunk = kPackageChunk + 17;

class SealedPackage : public ::testing::Test {
protected:
    SealedPackage()
    {
        for (std::size_t i = 0; i < 3 * kPackageChunk; ++i)
            m_large += static_cast<char>(i * i % 251);
        m_manifest = writePackage(package(), {{"账簿/社.coop", m_folder.write("book", m_large)},
                                              {"空.csv", m_folder.write("empty", "")},
                                              {"报表/表.pdf", m_folder.write("report", "%PDF")}},
                                  {.cooperative = "示例社", .seal = "AAAA·BBBB", .year = 2025}, std::string(kPassphrase) + "吗", kCheap);
    }

    [[nodiscard]] std::filesystem::path package() const { return m_folder / "a.coop-sealed"; }
    [[nodiscard]] static std::string passphrase() { return std::string(kPassphrase) + "吗"; }

    /// Why a package with these bytes is not opened; nothing of it may be left.
    std::string refusal(const std::string& bytes)
    {
        const auto file = m_folder.write("changed.coop-sealed", bytes);
        const auto opened = openPackage(file, passphrase(), m_folder / "out");
        EXPECT_FALSE(std::filesystem::exists(m_folder / "out"));
        return opened ? "opened" : opened.error().front().arguments.front();
    }

    test::TemporaryFolder m_folder{};
    std::string m_large{};
    PackageManifest m_manifest{};
};

TEST_F(SealedPackage, GivesBackEveryFileWriteProtectedWithItsList)
{
    const auto opened = openPackage(package(), passphrase(), m_folder / "out");
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->files, m_manifest.files);
    EXPECT_EQ(opened->label.cooperative, "示例社");
    EXPECT_EQ(opened->label.year, 2025);
    EXPECT_EQ(test::readBytes(m_folder / "out/账簿/社.coop"), m_large);
    EXPECT_EQ(test::readBytes(m_folder / "out/空.csv"), "");
    EXPECT_EQ(test::readBytes(m_folder / "out/报表/表.pdf"), "%PDF");
    EXPECT_THAT(test::readBytes(m_folder / "out/manifest.json"), HasSubstr("\"seal\": \"AAAA·BBBB\""));
    using std::filesystem::perms;
    const perms mode = std::filesystem::status(m_folder / "out/账簿/社.coop").permissions();
    EXPECT_EQ(mode & (perms::owner_write | perms::group_write | perms::others_write), perms::none);
}

TEST_F(SealedPackage, ShowsNothingOfItsContent)
{
    const std::string bytes = test::readBytes(package());
    for (const char* word : {"示例社", "账簿", "%PDF", "AAAA", "sha256"})
        EXPECT_THAT(bytes, Not(HasSubstr(word)));
    EXPECT_TRUE(looksLikePackage(package()));
    EXPECT_FALSE(looksLikePackage(m_folder / "book"));
    EXPECT_FALSE(looksLikePackage(m_folder / "none"));
}

TEST_F(SealedPackage, AnotherPassphraseOpensNothing)
{
    const auto opened = openPackage(package(), kPassphrase, m_folder / "out");
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().front().arguments.front(), wordOf(Damage::WrongPassphrase));
    EXPECT_FALSE(std::filesystem::exists(m_folder / "out"));
}

TEST_F(SealedPackage, AChangedByteAnywhereIsFound)
{
    const std::string bytes = test::readBytes(package());
    for (const std::size_t at : {std::size_t{16}, std::size_t{24}, std::size_t{40}, std::size_t{60}, kHead, kHead + kLockedChunk,
                                 kHead + 2 * kLockedChunk + 5, bytes.size() - 1}) {
        std::string changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        EXPECT_NE(refusal(changed), "opened") << at;
    }
}

TEST_F(SealedPackage, AFileThatIsCutOffIsToldSo)
{
    const std::string bytes = test::readBytes(package());
    EXPECT_EQ(refusal(bytes.substr(0, kHead + 2 * kLockedChunk)), wordOf(Damage::Truncated)) << "between two chunks";
    EXPECT_EQ(refusal(bytes.substr(0, kHead + kLockedChunk + 100)), wordOf(Damage::Truncated)) << "within one";
    EXPECT_EQ(refusal(bytes.substr(0, 50)), wordOf(Damage::Truncated));
    EXPECT_EQ(refusal(bytes.substr(0, 10)), wordOf(Damage::NotAPackage));
    EXPECT_EQ(refusal(""), wordOf(Damage::NotAPackage));
    EXPECT_EQ(refusal("SQLite format 3"), wordOf(Damage::NotAPackage));
}

TEST_F(SealedPackage, ChunksCannotChangePlacesOrComeTwiceOrBeAppended)
{
    const std::string bytes = test::readBytes(package());
    const std::string first = bytes.substr(kHead, kLockedChunk);
    const std::string second = bytes.substr(kHead + kLockedChunk, kLockedChunk);
    const std::string rest = bytes.substr(kHead + 2 * kLockedChunk);
    const std::string head = bytes.substr(0, kHead);
    EXPECT_EQ(refusal(head + second + first + rest), wordOf(Damage::WrongPassphrase)) << "the first chunk is bound to the head";
    EXPECT_EQ(refusal(head + first + first + second + rest), wordOf(Damage::BadChecksum));
    EXPECT_NE(refusal(head + first + rest), "opened");
    EXPECT_NE(refusal(bytes + "x"), "opened");
    EXPECT_NE(refusal(bytes + bytes), "opened");
}

TEST_F(SealedPackage, AHeadThatAsksForAllMemoryIsRefusedAtOnce)
{
    std::string bytes = test::readBytes(package());
    bytes.replace(24, 8, std::string("\0\0\0\0\0\1\0\0", 8)); // a terabyte
    EXPECT_EQ(refusal(bytes), wordOf(Damage::BadContents));
    bytes = test::readBytes(package());
    bytes.replace(16, 8, std::string(8, '\x7F'));
    EXPECT_EQ(refusal(bytes), wordOf(Damage::BadContents));
}

/// A package whose list says `manifest`, made by somebody who knows the passphrase.
std::string forged(const test::TemporaryFolder& folder, const std::string& manifest, const std::string& content)
{
    const auto file = folder.write("forged", "");
    LockingStream stream(file, std::string(kPassphrase) + "吗", kCheap);
    std::string size = std::to_string(manifest.size());
    stream.write(size.insert(0, 10 - size.size(), '0') + manifest + content);
    stream.finish();
    return test::readBytes(file);
}

std::string listOf(const std::string& files)
{
    return R"({"format":1,"cooperative":"","code":"","seal":"","year":0,"made":"","by":"","files":[)" + files + "]}";
}

TEST_F(SealedPackage, EvenAGenuineKeyWritesOnlyIntoTheFolder)
{
    const std::string sha = "\"sha256\":\"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb\""; // of "a"
    const auto file = [&sha](const std::string& name) { return "{\"name\":\"" + name + "\",\"bytes\":1," + sha + "}"; };
    for (const char* name : {"../a", "/etc/a", "a/../b", "a/b/c", ".hidden", "a/.b", "", "a//b", "a\\\\b", "C:a", "a\\nb"})
        EXPECT_EQ(refusal(forged(m_folder, listOf(file(name)), "a")), wordOf(Damage::BadContents)) << name;
    EXPECT_EQ(refusal(forged(m_folder, listOf(file("a") + "," + file("a")), "aa")), wordOf(Damage::BadContents)) << "twice";
    EXPECT_EQ(refusal(forged(m_folder, listOf(file("a")), "b")), wordOf(Damage::BadChecksum));
    EXPECT_EQ(refusal(forged(m_folder, listOf(file("a")), "")), wordOf(Damage::BadContents)) << "less than the list says";
    EXPECT_EQ(refusal(forged(m_folder, listOf(file("a")), "ab")), wordOf(Damage::BadContents)) << "more than the list says";
    EXPECT_EQ(refusal(forged(m_folder, "{\"format\":2}", "")), wordOf(Damage::BadContents));
    EXPECT_EQ(refusal(forged(m_folder, "[", "")), wordOf(Damage::BadContents));
    const auto good = m_folder.write("good", forged(m_folder, listOf(file("a/b")), "a"));
    EXPECT_TRUE(openPackage(good, passphrase(), m_folder / "out"));
}

TEST_F(SealedPackage, NeitherAFileNorAFolderIsReplaced)
{
    const std::string before = test::readBytes(package());
    EXPECT_THROW(writePackage(package(), {}, {}, passphrase(), kCheap), FileError);
    EXPECT_EQ(test::readBytes(package()), before);
    std::filesystem::create_directory(m_folder / "full");
    m_folder.write("full/mine.txt", "mine");
    EXPECT_THROW(static_cast<void>(openPackage(package(), passphrase(), m_folder / "full")), FileError);
    EXPECT_THROW(writePackage(m_folder / "b", {{"a", m_folder / "none"}}, {}, passphrase(), kCheap), FileError);
    EXPECT_FALSE(std::filesystem::exists(m_folder / "b"));
}

TEST_F(SealedPackage, APassphraseHasEightCharacters)
{
    EXPECT_TRUE(isPassphrase("牡丹花开的村子吗"));
    EXPECT_FALSE(isPassphrase(kPassphrase)) << "seven";
    EXPECT_FALSE(isPassphrase("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"));
    EXPECT_THROW(writePackage(m_folder / "b", {}, {}, "short", kCheap), BrokenInvariant);
}

TEST_F(SealedPackage, AnyLengthAroundAChunkComesBack)
{
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, kPackageChunk - 1, kPackageChunk, kPackageChunk + 1, 2 * kPackageChunk}) {
        const auto file = m_folder.write("stream", "");
        LockingStream stream(file, passphrase(), kCheap);
        stream.write(m_large.substr(0, size));
        stream.finish();
        UnlockingStream back(file, passphrase());
        std::string bytes;
        EXPECT_EQ(back.read(size, bytes), std::nullopt) << size;
        EXPECT_EQ(bytes, m_large.substr(0, size));
        EXPECT_EQ(back.finish(), std::nullopt) << size;
    }
}

} // namespace
} // namespace coop::exchange
