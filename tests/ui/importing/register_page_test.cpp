// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/page_stand.h"
#include "ui/importing/import_dialog.h"
#include "ui/members/members_page.h"

#include <QPointer>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::test;
using namespace coop::ui;

namespace {

constexpr int kPatience = 20'000;

} // namespace

TEST(RegisterPage, TakesADroppedTableAndLeavesOtherFiles)
{
    BookBuilder builder;
    const auto file = builder.folder().write("members.csv", "number,name,kind\n002,李四,farmer\n");
    PageStand<MembersPage> stand(builder);
    EXPECT_FALSE(stand.page().acceptFile(QStringLiteral("/tmp/photo.jpg")));
    EXPECT_TRUE(stand.page().acceptFile(toText(file.string())));
    QPointer<ImportDialog> dialog = stand.window().findChild<ImportDialog*>();
    ASSERT_NE(dialog, nullptr);
    QSignalSpy previewed(dialog, &ImportDialog::previewed);
    ASSERT_TRUE(previewed.wait(kPatience));
    dialog->findChild<QAbstractButton*>(QStringLiteral("import.commit"))->click();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return stand.book().members().all().size() == 1; }, kPatience));
    EXPECT_EQ(stand.notices, QStringList{QStringLiteral("1 row imported")});
    QSignalSpy gone(&stand.page(), &Page::goTo);
    dialog->findChild<QAbstractButton*>(QStringLiteral("import.show"))->click();
    ASSERT_EQ(gone.size(), 1);
    EXPECT_EQ(gone.front().at(0).value<PageId>(), PageId::Members);
    EXPECT_EQ(stand.column("memberTable", 0), QStringList{QStringLiteral("002")});
}
