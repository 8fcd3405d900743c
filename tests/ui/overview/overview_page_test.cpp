// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_page.h"

#include "core/book/distribution_desk.h"
#include "core/book/sample_books.h"
#include "tests/support/fake_interaction.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_clock.h"
#include "ui/models/table_view.h"
#include "ui/overview/to_do.h"
#include "ui/text/format.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::ui;

namespace {

class OverviewPageTest : public ::testing::Test {
protected:
    void openSample(const char* name)
    {
        book::writeSamples(folder.path(), clock);
        session.open(toText((folder.path() / name).string()));
    }
    void makeEmptyBook()
    {
        session.create(toText((folder.path() / "empty.coop").string()), {.name = "Test", .firstYear = FiscalYear{2025}});
    }
    std::vector<ToDo> toDo()
    {
        return toDoList(session.book(), session.year(), session.book().yearEnd().planDraft(session.year()));
    }

    test::TemporaryFolder folder;
    test::TestClock clock;
    test::FakeInteraction interaction;
    BookSession session{clock};
};

bool says(const std::vector<ToDo>& list, const char* words)
{
    return std::ranges::any_of(list, [words](const ToDo& item) { return item.text.contains(QLatin1String(words)); });
}

} // namespace

TEST_F(OverviewPageTest, OffersTheNextStepInAnEmptyBook)
{
    makeEmptyBook();
    OverviewPage page(session, interaction);
    page.refresh();
    QSignalSpy wanted(&page, &Page::goTo);
    page.findChild<QPushButton*>(QStringLiteral("emptyStateAction"))->click();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.front().at(0).value<PageId>(), PageId::Members);
}

TEST_F(OverviewPageTest, ListsEverythingThatAnEmptyBookLacks)
{
    makeEmptyBook();
    const auto list = toDo();
    EXPECT_TRUE(says(list, "No member"));
    EXPECT_TRUE(says(list, "No contribution"));
    EXPECT_TRUE(says(list, "No trade"));
    EXPECT_TRUE(says(list, "surplus of 2025 is not entered"));
}

TEST_F(OverviewPageTest, FindsTheDistributionOfTheSampleInOrder)
{
    openSample("egg.coop");
    const auto list = toDo();
    EXPECT_TRUE(says(list, "adds up to the fen: 360,000.00 yuan for 40 members"));
    EXPECT_FALSE(says(list, "not entered"));
}

TEST_F(OverviewPageTest, ShowsTheDistributionOnRecordRatherThanTheDraft)
{
    openSample("egg.coop");
    OverviewPage page(session, interaction);
    page.refresh();
    const auto isSaid = [&](const char* words) {
        return std::ranges::any_of(page.findChildren<QLabel*>(), [&](const QLabel* label) { return label->text().contains(QLatin1String(words)); });
    };
    EXPECT_TRUE(isSaid(", draft"));
    const auto plan = session.book().yearEnd().planDraft(session.year());
    ASSERT_TRUE(plan);
    ASSERT_TRUE(session.book().distributions().propose(session.year(), plan->policy, plan->basis.surplus, plan->basis.priorLoss, book::newDraftId()));
    page.refresh();
    EXPECT_TRUE(isSaid(", proposed"));
    EXPECT_TRUE(isSaid("360,000.00"));
    EXPECT_FALSE(isSaid(", draft"));
}

TEST_F(OverviewPageTest, ShowsTheLatestTradesWithTheNamesOfTheirMembers)
{
    openSample("egg.coop");
    OverviewPage page(session, interaction);
    page.refresh();
    const auto* trades = page.findChild<TableView*>(QStringLiteral("recentTrades"));
    ASSERT_EQ(trades->model()->rowCount(), 6);
    const std::string number = "038";
    const auto member = session.book().members().findByNumber(number);
    ASSERT_TRUE(member.has_value());
    EXPECT_EQ(trades->model()->index(1, 1).data().toString(), toText(number + " " + member->data.name));
}
