// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/ledger_desks.h"
#include "core/book/record_desk.h"
#include "tests/support/page_stand.h"
#include "ui/cooperative/cooperative_page.h"
#include "ui/forms/date_field.h"

#include <QListWidget>

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::test;
using namespace coop::ui;

namespace {

class RecordsTest : public ::testing::Test {
protected:
    void SetUp() override { builder.member("1", "张三").member("2", "李四"); }
    BookBuilder builder;
};

} // namespace

TEST_F(RecordsTest, AReportIsEnteredCorrectedRemovedAndBroughtBack)
{
    PageStand<CooperativePage> stand(builder);
    stand.page().reveal(QStringLiteral("annual-reports"));
    EXPECT_EQ(stand.child<QAbstractButton>("addRow").text(), QStringLiteral("Add annual report"));
    stand.click("addRow");
    stand.type("annualReport.year", QStringLiteral("2023"));
    stand.pressCtrlEnter("annualReport.year");
    ASSERT_EQ(stand.book().annualReports().all().size(), 1U);
    EXPECT_EQ(stand.column("annualReportTable", 1), QStringList{QStringLiteral("not filed")});
    EXPECT_EQ(stand.text("annualReport.year"), QString()) << "ready for the next one";

    stand.selectRow("annualReportTable", 0);
    EXPECT_EQ(stand.text("annualReport.year"), QStringLiteral("2023"));
    stand.type("annualReport.filed_on", QStringLiteral("2024-06-30"));
    stand.click("annualReport.save");
    ASSERT_EQ(stand.book().annualReports().all().size(), 1U);
    EXPECT_EQ(stand.book().annualReports().all()[0].data.filedOn, Date(2024, 6, 30));

    stand.selectRow("annualReportTable", 0);
    stand.click("annualReport.remove");
    EXPECT_TRUE(stand.book().annualReports().all().empty());
    ASSERT_TRUE(stand.book().history().undo());
    EXPECT_EQ(stand.column("annualReportTable", 0), QStringList{QStringLiteral("2023")});
    EXPECT_EQ(stand.notices.size(), 3);
}

TEST_F(RecordsTest, WhatIsWrongStandsBesideItsFieldAndNothingIsWritten)
{
    PageStand<CooperativePage> stand(builder);
    stand.page().reveal(QStringLiteral("assets"));
    stand.type("asset.amount", QStringLiteral("much"));
    stand.click("asset.save");
    EXPECT_FALSE(stand.problem(QStringLiteral("asset.name")).isEmpty());
    EXPECT_FALSE(stand.problem(QStringLiteral("asset.amount")).isEmpty()) << "all of them at once";
    EXPECT_TRUE(stand.book().assets().all().empty());
    stand.page().reveal(QStringLiteral("related-parties"));
    stand.type("relatedParty.member", QStringLiteral("9"));
    stand.type("relatedParty.name", QStringLiteral("某公司"));
    stand.click("relatedParty.save");
    EXPECT_FALSE(stand.problem(QStringLiteral("relatedParty.member")).isEmpty());
    EXPECT_TRUE(stand.book().relatedParties().all().empty());
}

TEST_F(RecordsTest, ThingsCircumstancesAndRelatedPartiesAreEntered)
{
    PageStand<CooperativePage> stand(builder);
    stand.page().reveal(QStringLiteral("assets"));
    stand.type("asset.serial", QStringLiteral("S1"));
    stand.type("asset.name", QStringLiteral("冷库"));
    stand.type("asset.amount", QStringLiteral("1,000"));
    stand.click("asset.save");
    ASSERT_EQ(stand.book().assets().all().size(), 1U);
    EXPECT_EQ(stand.book().assets().all()[0].data.amount, Money::yuan(1000));
    stand.page().reveal(QStringLiteral("circumstances"));
    stand.choose("circumstance.kind", "disaster");
    stand.type("circumstance.date_from", QStringLiteral("2025-07-01"));
    stand.click("circumstance.save");
    ASSERT_EQ(stand.book().circumstances().all().size(), 1U);
    EXPECT_EQ(stand.book().circumstances().all()[0].data.kind, members::CircumstanceKind::Disaster);
    stand.page().reveal(QStringLiteral("related-parties"));
    stand.type("relatedParty.member", QStringLiteral("2"));
    stand.choose("relatedParty.relation", "firm");
    stand.type("relatedParty.name", QStringLiteral("某公司"));
    stand.click("relatedParty.save");
    ASSERT_EQ(stand.book().relatedParties().all().size(), 1U);
    EXPECT_EQ(stand.book().relatedParties().all()[0].data.member, "2");
    EXPECT_EQ(stand.column("relatedPartyTable", 2), QStringList{QStringLiteral("Firm")});
}

TEST_F(RecordsTest, ACounterpartyGetsItsBankAccount)
{
    ASSERT_TRUE(builder->accounts().addItem({.name = "甲公司"}));
    PageStand<CooperativePage> stand(builder);
    stand.page().reveal(QStringLiteral("counterparties"));
    stand.selectRow("counterpartyTable", 0);
    stand.type("counterparty.bank_account", QStringLiteral("622201"));
    stand.click("counterparty.save");
    EXPECT_EQ(stand.book().accounts().items(ledger::Detail::Counterparty)[0].data.bankAccount, "622201");
    EXPECT_FALSE(stand.child<QAbstractButton>("counterparty.remove").isVisibleTo(&stand.window()));
}

TEST_F(RecordsTest, MembersAreTickedOnTheSheetOfAMeeting)
{
    ASSERT_TRUE(builder->meetings().add({.date = day("2025-03-01"), .present = 2}, book::newDraftId()));
    PageStand<CooperativePage> stand(builder);
    stand.page().reveal(QStringLiteral("attendance"));
    auto& members = stand.child<QListWidget>("attendance.members");
    ASSERT_EQ(members.count(), 2);
    EXPECT_FALSE(stand.child<QAbstractButton>("attendance.save").isEnabled()) << "nobody is ticked yet";
    members.item(0)->setCheckState(Qt::Checked);
    stand.choose("attendance.vote", "against");
    stand.click("attendance.save");
    const auto rows = stand.book().attendance().all();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].data.member, "1");
    EXPECT_EQ(rows[0].data.vote, coop::members::Vote::Against);
    EXPECT_EQ(members.count(), 1) << "who is recorded cannot be ticked again";
    stand.click("attendance.all");
    stand.choose("attendance.vote", "for");
    stand.click("attendance.save");
    EXPECT_EQ(stand.book().attendance().all().size(), 2U);
    EXPECT_EQ(stand.column("attendanceTable", 2), (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
}

TEST_F(RecordsTest, AReadOnlyBookTakesNothing)
{
    ASSERT_TRUE(builder->annualReports().add({.year = {2024}}, book::newDraftId()));
    PageStand<CooperativePage> stand(builder, book::OpenMode::ReadOnly);
    stand.page().reveal(QStringLiteral("annual-reports"));
    stand.selectRow("annualReportTable", 0);
    EXPECT_FALSE(stand.child<QAbstractButton>("annualReport.save").isEnabled());
    EXPECT_FALSE(stand.child<QAbstractButton>("annualReport.remove").isVisibleTo(&stand.window()));
}
