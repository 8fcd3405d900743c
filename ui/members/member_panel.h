// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>

#include "core/book/desks.h"
#include "core/book/income_years.h"
#include "ui/forms/entry_panel.h"
#include "ui/shell/book_reading.h"
#include "ui/shell/book_session.h"
#include "ui/shell/interaction.h"

namespace coop::ui {

class ChartCard;

/// Enters a new member or changes one, with what he holds and has traded below. What was typed and
/// not saved is kept for each member while others are looked at.
class MemberPanel final : public EntryPanel {
    Q_OBJECT
public:
    MemberPanel(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    void setRefusal(const QString& reason);
    void startNew();
    void show(MemberId member);
    /// Reads the book anew; what was typed stays.
    void refresh();
    [[nodiscard]] std::optional<MemberId> shown() const { return m_member; }
    [[nodiscard]] bool hasUnsavedEntry() const override { return form().isChanged() || !m_typed.empty(); }

Q_SIGNALS:
    /// A member was added or changed; `notice` says it.
    void saved(coop::MemberId member, const QString& notice);
    /// The panel turned to a new entry.
    void newStarted();
    /// "Show his contributions."
    void factsWanted(bool contributions, coop::MemberId member);
    /// What he lives on from the cooperative, over the years.
    void incomeWanted(coop::MemberId member);
    void pictureSaved(const QString& file);
    /// He left: what goes back to him.
    void settlementWanted(coop::MemberId member);

private:
    void addFields();
    void addSummaries();
    [[nodiscard]] Issues check(const Fields& fields) const;
    [[nodiscard]] Fields blank() const;
    void keepTyped();
    void showState();
    void addIncome();
    void showSummaries();
    /// Beside the window: it goes through the vouchers of all years.
    void showIncome();
    void followKind();
    void save();
    void remove();

    BookSession& m_session;
    Interaction& m_interaction;
    QString m_refusal;
    std::optional<MemberId> m_member;
    /// By member id, 0 for the new one.
    std::map<std::int64_t, FormPanel::State> m_typed;
    book::DraftId m_draft;
    QString m_kind;
    QPushButton* m_remove;
    QPushButton* m_settlement;
    QWidget* m_facts;
    SummaryLines* m_holdings;
    SummaryLines* m_trades;
    ChartCard* m_income;
    std::optional<MemberId> m_incomeOf; ///< whose chart is shown
    BookReading<std::vector<book::YearIncome>> m_incomeReading;
};

} // namespace coop::ui
