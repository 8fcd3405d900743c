// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/desks.h"
#include "ui/importing/register_page.h"
#include "ui/models/table_model.h"

class QComboBox;
class QStackedWidget;

namespace coop::ui {

class Card;
class CompositionStrip;
class MemberPanel;
class Segments;
class SettlementView;
class TableView;

/// The member register: what the law asks of it above, all members in the middle, one of them at
/// the right. The settlement of one who left takes the place of the table while it is looked at.
class MembersPage final : public RegisterPage {
    Q_OBJECT
public:
    MembersPage(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override;
    QString searchHint() const override;
    void search(const QString& text) override;
    void reveal(const QString& target) override;

protected:
    void startNew() override;
    ExportSource exportSource() const override;

private:
    using Model = PagedTableModel<MemberId, members::Member>;

    void buildModel();
    QWidget* buildTable();
    void reload();
    void select(MemberId member);
    void clearSelection();
    void showSettlement(MemberId member);
    void showTable();
    void showSelected(int row);
    [[nodiscard]] book::MemberFilter filter() const;

    Model* m_model = nullptr;
    TableView* m_table = nullptr;
    Card* m_card = nullptr;
    CompositionStrip* m_strip = nullptr;
    MemberPanel* m_panel = nullptr;
    QStackedWidget* m_middle = nullptr;
    SettlementView* m_settlement = nullptr;
    QComboBox* m_kind = nullptr;
    Segments* m_when = nullptr;
    QString m_search;
    bool m_selecting = false;
    bool m_fitted = false;
};

} // namespace coop::ui
