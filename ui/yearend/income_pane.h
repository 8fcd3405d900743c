// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

#include "core/book/income_years.h"
#include "ui/shell/book_reading.h"
#include "ui/shell/book_session.h"
#include "ui/shell/interaction.h"
#include "ui/shell/page.h"

class QPushButton;

namespace coop::ui {

class ChartCard;
class MemberChooser;

/// What members live on from the cooperative over the years, of all or of one; by party and business line, and whose part
/// of the value added is labour.
class IncomePane final : public QWidget {
    Q_OBJECT
public:
    IncomePane(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    void refresh();
    /// "member:17", "all".
    void reveal(const QString& target);

Q_SIGNALS:
    void goTo(coop::ui::PageId page, const QString& target);
    void notice(const QString& text);

private:
    enum Chart { Years, Parties, Lines, Added };
    struct Facts {
        std::vector<book::YearIncome> years{};
        std::map<members::Party, book::YearIncome> parties{};
        std::vector<book::LineIncome> lines{};
        std::optional<book::ValueAdded> added{};
    };

    [[nodiscard]] ChartCard* makeCard(const char* name, const QString& title);
    void chooseMember();
    void showAll();
    void showFacts(const Facts& facts, FiscalYear year, const QString& who);

    BookSession& m_session;
    Interaction& m_interaction;
    MemberChooser* m_chooser;
    QPushButton* m_all;
    std::array<ChartCard*, 4> m_cards{};
    std::optional<members::Member> m_member;
    BookReading<Facts> m_reading;
};

} // namespace coop::ui
