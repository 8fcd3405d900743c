// SPDX-License-Identifier: GPL-3.0-or-later
// The folder pane over real books, with the rules of the catalogue.
#include "ui/inspection/folder_pane.h"

#include "tests/support/book_builder.h"
#include "tests/support/fake_interaction.h"
#include "ui/inspection/inspection_words.h"
#include "ui/text/format.h"
#include "ui/text/language.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QTableView>
#include <QTest>

#include <fstream>
#include <set>

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::test;
using namespace coop::ui;

namespace {

constexpr int kPatience = 60'000;

std::set<std::string> filesIn(const std::filesystem::path& folder)
{
    std::set<std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        files.insert(entry.path().lexically_relative(folder).string());
    return files;
}

} // namespace

TEST(FolderInspection, ReadsBooksAndDamagedFilesAndLeavesNothingBesideThem)
{
    useLanguage(Language::English);
    const TemporaryFolder county;
    std::filesystem::create_directories(county / "north");
    {
        BookBuilder trading;
        trading.member("1", "Zhang San").delivered("1", "2025-03-03", "wheat", "100", "250");
        trading.close();
        std::filesystem::copy_file(trading.file(), county / "north" / "trading.coop");
        BookBuilder idle;
        idle.member("1", "Li Si");
        idle.close();
        std::filesystem::copy_file(idle.file(), county / "idle.coop");
    }
    std::ofstream(county / "damaged.coop") << "this is no book";
    const std::set<std::string> before = filesIn(county.path());

    FakeInteraction interaction;
    FolderScan scan(coreInspector());
    FolderPane pane(scan, interaction);
    pane.resize(1200, 800);
    pane.show();
    pane.scan({county.path()});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !scan.isRunning(); }, kPatience));

    auto* table = pane.findChild<QTableView*>(QStringLiteral("scannedBooks"));
    ASSERT_EQ(table->model()->rowCount(), 3);
    int unreadable = 0;
    int traded = 0;
    for (int row = 0; row < 3; ++row) {
        unreadable += table->model()->index(row, 5).data().toString() == QLatin1String("Unreadable") ? 1 : 0;
        traded += table->model()->index(row, 3).data().toString() == QLatin1String("250.00") ? 1 : 0;
    }
    EXPECT_EQ(unreadable, 1);
    EXPECT_EQ(traded, 1);
    EXPECT_EQ(filesIn(county.path()), before);
}
