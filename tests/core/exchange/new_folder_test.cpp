// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/new_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "core/exchange/writers.h"
#include "tests/support/temporary_folder.h"

namespace coop::exchange {
namespace {

std::ptrdiff_t entriesIn(const std::filesystem::path& folder)
{
    return std::distance(std::filesystem::directory_iterator(folder), {});
}

TEST(NewFolder, IsThereOnceItIsWhole)
{
    const test::TemporaryFolder folder;
    NewFolder draft(folder / "out/");
    std::ofstream(draft.path() / "a.csv") << "1";
    EXPECT_FALSE(std::filesystem::exists(folder / "out"));
    draft.commit();
    EXPECT_EQ(test::readBytes(folder / "out/a.csv"), "1");
    EXPECT_EQ(entriesIn(folder.path()), 1) << "nothing is left beside it";
}

TEST(NewFolder, LeavesNothingWithoutCommit)
{
    const test::TemporaryFolder folder;
    {
        const NewFolder draft(folder / "out");
        std::ofstream(draft.path() / "a.csv") << "1";
    }
    EXPECT_EQ(entriesIn(folder.path()), 0);
}

TEST(NewFolder, TakesAnEmptyFolderAndNoOther)
{
    const test::TemporaryFolder folder;
    std::filesystem::create_directory(folder / "empty");
    NewFolder(folder / "empty").commit();
    EXPECT_TRUE(std::filesystem::is_directory(folder / "empty"));

    std::filesystem::create_directory(folder / "full");
    std::ofstream(folder / "full/mine.txt") << "mine";
    EXPECT_THROW(NewFolder(folder / "full"), FileError);
    folder.write("file", "mine");
    EXPECT_THROW(NewFolder(folder / "file"), FileError);
    EXPECT_THROW(NewFolder(folder / "none/out"), FileError);
    EXPECT_EQ(test::readBytes(folder / "full/mine.txt"), "mine");
    EXPECT_EQ(entriesIn(folder.path()), 3);
}

TEST(NewFolder, NeverReplacesWhatCameMeanwhile)
{
    const test::TemporaryFolder folder;
    NewFolder draft(folder / "out");
    std::filesystem::create_directory(folder / "out");
    std::ofstream(folder / "out/mine.txt") << "mine";
    EXPECT_THROW(draft.commit(), FileError);
    EXPECT_EQ(test::readBytes(folder / "out/mine.txt"), "mine");
}

} // namespace
} // namespace coop::exchange
