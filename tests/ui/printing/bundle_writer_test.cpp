// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/bundle_writer.h"

#include <gtest/gtest.h>

#include "tests/support/book_builder.h"
#include "ui/text/format.h"

using namespace coop;
using ui::ReportKind;

namespace {

class BundleWriter : public testing::Test {
protected:
    BundleWriter()
    {
        m_builder.member("1", "张桂兰");
        m_builder.paid("1", "2024-03-01", "1000.00");
        std::filesystem::create_directories(folder());
    }

    [[nodiscard]] std::filesystem::path folder() const { return m_builder.folder() / "bundle"; }
    /// Names of all that stands in the folder, hidden files too.
    [[nodiscard]] std::vector<std::string> files() const
    {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder()))
            names.push_back(entry.path().filename().string());
        return names;
    }
    /// Writes two papers; the call of `stopAt` asks to stop. Whether all was written.
    bool write(int stopAt)
    {
        int calls = 0;
        const ui::Bundle bundle{.year = {2025},
                                .kinds = {ReportKind::Members, ReportKind::Contributions},
                                .folder = ui::toText(folder().string())};
        return ui::writeBundle(bundle, m_builder.book(), Date(2026, 1, 15), [&](int, int) { return calls++ != stopAt; });
    }

    test::BookBuilder m_builder;
};

} // namespace

TEST_F(BundleWriter, LeavesNothingHalfBehindWhereverItIsStopped)
{
    int stopAt = 0;
    while (!write(stopAt)) {
        EXPECT_EQ(files(), std::vector<std::string>()) << "stopped at call " << stopAt;
        ++stopAt;
    }
    EXPECT_GE(stopAt, 3) << "before each paper, and while the pages are written";
    EXPECT_EQ(files().size(), 6u) << "the PDF, the folder, two tables as XLSX and CSV";
}

TEST_F(BundleWriter, AStoppedOneLeavesTheEarlierOneAsItWas)
{
    ASSERT_TRUE(write(-1));
    const auto before = files();
    const std::string pdf = test::readBytes(folder() / "Papers of 2025.pdf");
    EXPECT_FALSE(write(1));
    EXPECT_EQ(files(), before);
    EXPECT_EQ(test::readBytes(folder() / "Papers of 2025.pdf"), pdf);
    EXPECT_TRUE(write(-1)) << "and is replaced by the next one";
    EXPECT_EQ(files().size(), before.size());
}
