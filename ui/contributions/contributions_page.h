// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include "core/book/desks.h"
#include "ui/forms/fact_panel.h"
#include "ui/importing/register_page.h"
#include "ui/models/table_model.h"

class QStackedWidget;
class QTabBar;

namespace coop::ui {

class Card;
class FactPane;
class GrantUseForm;
class KindStrip;
class Segments;
class TableView;

/// A contribution with the name of its member.
struct ContributionRow {
    shares::Contribution fact{};
    QString name{};
};

struct HoldingRow {
    shares::Holding holding{};
    std::string number{};
    QString name{};
};

struct OpeningRow {
    shares::OpeningShare fact{};
    QString name{};
};

/// What the members brought in: the rows, what each holds, grants and donations, and what stood in
/// the member accounts before this book.
class ContributionsPage final : public RegisterPage {
    Q_OBJECT
public:
    ContributionsPage(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override;
    QString searchHint() const override;
    void search(const QString& text) override;
    void reveal(const QString& target) override;

protected:
    void startNew() override;
    ExportSource exportSource() const override;

private:
    enum Tab { Rows, Holdings, Grants, Openings };
    using RowModel = PagedTableModel<ContributionId, ContributionRow>;

    void buildTabs();
    QWidget* buildRows();
    QWidget* buildHoldings();
    QWidget* buildGrants();
    QWidget* buildOpenings();
    void addGrantFields(FormPanel& form);
    void addGrantUse();
    void addOpeningFields(FormPanel& form);
    [[nodiscard]] FactDesk contributionDesk();
    [[nodiscard]] FactDesk grantDesk();
    [[nodiscard]] FactDesk openingDesk();
    void finishPane(FactPane* pane);

    void showTab(int tab);
    void refreshTab();
    void reloadHoldings();
    void reloadGrants();
    void reloadOpenings();
    void showOnly(std::optional<MemberId> member);
    [[nodiscard]] Tab tab() const;
    [[nodiscard]] FactPane* paneOf(Tab tab) const;
    /// The members that the search names; nothing while nobody searches.
    [[nodiscard]] std::optional<std::set<MemberId>> searchedMembers() const;
    [[nodiscard]] std::vector<ContributionRow> rowsOf(std::span<const ContributionId> ids) const;
    /// The day a new entry starts with: today, while the year in view runs.
    [[nodiscard]] std::optional<Date> entryDay() const;

    KindStrip* m_strip;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr;
    FactPane* m_rows = nullptr;
    FactPane* m_grants = nullptr;
    FactPane* m_openings = nullptr;
    GrantUseForm* m_grantUse = nullptr;
    Card* m_holdingCard = nullptr;
    TableView* m_holdings = nullptr;
    Segments* m_when = nullptr;
    QPushButton* m_only = nullptr;
    RowModel* m_rowModel = nullptr;
    TableModel<HoldingRow>* m_holdingModel = nullptr;
    TableModel<shares::Grant>* m_grantModel = nullptr;
    TableModel<OpeningRow>* m_openingModel = nullptr;
    std::vector<shares::Holding> m_held;
    std::optional<MemberId> m_member;
    QString m_search;
};

} // namespace coop::ui
