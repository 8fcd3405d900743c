// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

#include "core/book/income_years.h"
#include "ui/models/table_model.h"
#include "ui/models/table_view.h"
#include "ui/shell/book_reading.h"
#include "ui/shell/book_session.h"
#include "ui/shell/interaction.h"
#include "ui/theme/widgets.h"
#include "ui/yearend/income_details.h"

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace coop::ui {

class ChartCard;
class MemberChooser;

/// All charts of what members live on from the cooperative, chosen from a list: over the years, of all or of one; and of
/// the year, by member, party and business line, how evenly it is shared, what stands behind it. A value that is opened
/// shows below what it is made of.
class IncomePane final : public QWidget {
    Q_OBJECT
public:
    IncomePane(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    void refresh();
    /// "member:17", "all", "capital", "members", …: the name of a chart.
    void reveal(const QString& target);

Q_SIGNALS:
    void goTo(coop::ui::PageId page, const QString& target);
    void notice(const QString& text);

private:
    struct Facts {
        std::vector<book::YearIncome> years{};
        std::vector<book::MemberYearIncome> members{};
        std::map<members::Party, book::YearIncome> parties{};
        std::vector<book::LineIncome> lines{};
        std::vector<shares::Holding> holdings{};
        std::optional<book::ValueAdded> added{};
    };
    using DetailRow = std::vector<reports::Cell>;

    void addChart(IncomeChart chart, const char* name, const QString& title);
    void addHeading(const QString& text);
    void chooseChart(IncomeChart chart);
    void chooseMember();
    void showAll();
    void showFacts(const Facts& facts, FiscalYear year, const QString& who);
    void showYears(const Facts& facts, const QString& who);
    void openValue(IncomeChart chart, std::int64_t row, std::optional<std::int64_t> series);
    void showDetails(const IncomeDetails& details);
    void goToDetail(int row);
    [[nodiscard]] ChartCard* card(IncomeChart chart) const { return m_cards[static_cast<std::size_t>(chart)]; }

    BookSession& m_session;
    Interaction& m_interaction;
    MemberChooser* m_chooser;
    QPushButton* m_all;
    QListWidget* m_list;
    QStackedWidget* m_stack;
    std::array<ChartCard*, kIncomeCharts> m_cards{};
    Card* m_details;
    TableView* m_detailTable;
    TableModel<DetailRow>* m_detailModel = nullptr;
    std::vector<IncomeDetails::Target> m_targets;
    std::optional<members::Member> m_member;
    BookReading<Facts> m_reading;
    BookReading<IncomeDetails> m_detailReading;
};

} // namespace coop::ui
