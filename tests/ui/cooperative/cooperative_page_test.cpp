// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperative/cooperative_page.h"

#include "tests/support/page_stand.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::test;
using namespace coop::ui;

namespace {

class CooperativePageTest : public ::testing::Test {
protected:
    BookBuilder builder;
};

} // namespace

TEST_F(CooperativePageTest, AnEmptyNameIsToldAndNothingIsWritten)
{
    PageStand<CooperativePage> stand(builder);
    const members::Profile before = stand.book().profile().read();
    stand.type("profile.name", QString());
    stand.type("profile.region", QStringLiteral("青山镇"));
    stand.type("profile.subscribed_capital", QStringLiteral("much"));
    stand.type("profile.suspension_from", QStringLiteral("2025-06-01"));
    stand.type("profile.suspension_to", QStringLiteral("2025-05-01"));
    stand.pressCtrlEnter("profile.region");
    EXPECT_FALSE(stand.problem(QStringLiteral("profile.name")).isEmpty());
    EXPECT_FALSE(stand.problem(QStringLiteral("profile.subscribed_capital")).isEmpty()) << "all of them at once";
    EXPECT_FALSE(stand.problem(QStringLiteral("profile.suspension_to")).isEmpty());
    EXPECT_TRUE(stand.problem(QStringLiteral("profile.region")).isEmpty());
    EXPECT_EQ(stand.book().profile().read(), before);
    EXPECT_EQ(stand.text("profile.region"), QStringLiteral("青山镇")) << "what was typed stays";
}

TEST_F(CooperativePageTest, ACorrectedProfileIsSavedAndTakenBack)
{
    PageStand<CooperativePage> stand(builder);
    const members::Profile before = stand.book().profile().read();
    stand.type("profile.name", QString());
    stand.click("profile.save");
    ASSERT_EQ(stand.book().profile().read(), before);
    stand.type("profile.name", QStringLiteral("青山合作社"));
    stand.choose("profile.form", "land");
    stand.type("profile.subscribed_capital", QStringLiteral("1200000.50"));
    stand.choose("profile.liquidation", "no");
    stand.choose("profile.agency_bookkeeping", "yes");
    stand.type("profile.registered_on", QStringLiteral("2019/3/1"));
    stand.click("profile.save");

    members::Profile expected = before;
    expected.name = "青山合作社";
    expected.form = members::LegalForm::Land;
    expected.subscribedCapital = Money::fen(120'000'050);
    expected.liquidation = false;
    expected.agencyBookkeeping = true;
    expected.registeredOn = Date(2019, 3, 1);
    EXPECT_EQ(stand.book().profile().read(), expected);
    EXPECT_TRUE(stand.problem(QStringLiteral("profile.name")).isEmpty());
    EXPECT_FALSE(stand.child<QAbstractButton>("profile.save").isEnabled()) << "nothing is left to save";
    ASSERT_EQ(stand.notices.size(), 1);

    ASSERT_TRUE(stand.book().history().undo());
    EXPECT_EQ(stand.book().profile().read(), before);
    EXPECT_EQ(stand.text("profile.name"), toText(before.name));
    EXPECT_EQ(stand.child<QComboBox>("profile.liquidation").currentData().toString(), QString());
}

TEST_F(CooperativePageTest, AnAnswerCanBecomeUnknownAgain)
{
    PageStand<CooperativePage> stand(builder);
    stand.choose("profile.liquidation", "yes");
    stand.click("profile.save");
    EXPECT_EQ(stand.book().profile().read().liquidation, true);
    stand.choose("profile.liquidation", "");
    stand.click("profile.save");
    EXPECT_EQ(stand.book().profile().read().liquidation, std::nullopt);
}

TEST_F(CooperativePageTest, AMeetingIsEnteredAndStandsInTheTable)
{
    PageStand<CooperativePage> stand(builder);
    stand.click("addRow");
    stand.type("meeting.date", QStringLiteral("2026-01-10"));
    stand.choose("meeting.kind", "delegates");
    stand.type("meeting.present", QStringLiteral("20"));
    stand.type("meeting.votes_for", QStringLiteral("18"));
    stand.type("meeting.votes_total", QStringLiteral("20"));
    stand.type("meeting.subject", QStringLiteral("盈余分配"));
    stand.pressCtrlEnter("meeting.subject");
    const auto meetings = stand.book().meetings().all();
    ASSERT_EQ(meetings.size(), 1u) << fromText(stand.problem(QStringLiteral("meeting")));
    const members::MeetingDraft expected{.date = Date(2026, 1, 10),
                                         .kind = members::MeetingKind::Delegates,
                                         .present = 20,
                                         .votesFor = 18,
                                         .votesTotal = 20,
                                         .subject = "盈余分配"};
    EXPECT_EQ(meetings.front().data, expected);
    EXPECT_EQ(stand.column("meetingTable", 0), QStringList{QStringLiteral("2026-01-10")});
    EXPECT_EQ(stand.column("meetingTable", 3), QStringList{QStringLiteral("18")});
    EXPECT_EQ(stand.text("meeting.present"), QString()) << "ready for the next one";
}

TEST_F(CooperativePageTest, MoreVotesThanThereAreAreRefusedBesideTheField)
{
    PageStand<CooperativePage> stand(builder);
    stand.type("meeting.date", QStringLiteral("2026-01-10"));
    stand.type("meeting.votes_for", QStringLiteral("21"));
    stand.type("meeting.votes_total", QStringLiteral("20"));
    stand.click("meeting.save");
    EXPECT_FALSE(stand.problem(QStringLiteral("meeting.votes_for")).isEmpty());
    EXPECT_FALSE(stand.problem(QStringLiteral("meeting.present")).isEmpty()) << "all of them at once";
    EXPECT_TRUE(stand.book().meetings().all().empty());
    EXPECT_EQ(stand.text("meeting.votes_for"), QStringLiteral("21"));
}

TEST_F(CooperativePageTest, ProfileAndMeetingsAreExportedAsImportReadsThem)
{
    PageStand<CooperativePage> stand(builder);
    const TemporaryFolder folder;
    const QString file = toText((folder / "profile.csv").string());
    stand.interaction.filesToSave << file;
    stand.click("profile.export");
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.readAll().contains(stand.book().profile().read().name.c_str()));
    EXPECT_EQ(stand.notices.size(), 1);
}

TEST_F(CooperativePageTest, AReadOnlyBookTakesNothingAndSaysWhy)
{
    PageStand<CooperativePage> stand(builder, book::OpenMode::ReadOnly);
    EXPECT_TRUE(stand.child<QLineEdit>("profile.name").isReadOnly());
    EXPECT_TRUE(stand.child<QLineEdit>("meeting.present").isReadOnly());
    for (const char* panel : {"profile.sentence", "meeting.sentence"}) {
        EXPECT_TRUE(stand.child<QLabel>(panel).isVisibleTo(&stand.window()));
        EXPECT_FALSE(stand.child<QLabel>(panel).text().isEmpty());
    }
    EXPECT_FALSE(stand.child<QAbstractButton>("profile.save").isVisibleTo(&stand.window()));
    EXPECT_FALSE(stand.child<QAbstractButton>("meeting.save").isVisibleTo(&stand.window()));
    EXPECT_FALSE(stand.child<QAbstractButton>("profile.import").isEnabled());
    EXPECT_FALSE(stand.child<QAbstractButton>("addRow").isEnabled());
    EXPECT_TRUE(stand.child<QAbstractButton>("profile.export").isEnabled()) << "reading is allowed";
}
