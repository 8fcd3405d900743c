// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/desks.h"
#include "ui/forms/fact_panel.h"
#include "ui/forms/suggest_field.h"
#include "ui/importing/register_page.h"
#include "ui/models/table_model.h"

namespace coop::ui {

class FactPane;
class ProductStrip;
class Segments;

/// A dealing with the name of its member.
struct TradeRow {
    trade::Trade fact{};
    QString name{};
};

/// Deliveries and purchases, with members and with others.
class TradesPage final : public RegisterPage {
    Q_OBJECT
public:
    TradesPage(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override;
    QString searchHint() const override;
    void search(const QString& text) override;
    void reveal(const QString& target) override;

protected:
    void startNew() override;
    ExportSource exportSource() const override;

private:
    using Model = PagedTableModel<TradeId, TradeRow>;

    void buildModel();
    void buildPane();
    void addFields(FormPanel& form);
    [[nodiscard]] FactDesk desk();
    void fillUnit();
    void showOnly(std::optional<MemberId> member);
    [[nodiscard]] std::vector<Suggestion> suggestProducts(const QString& typed) const;
    [[nodiscard]] std::vector<TradeRow> rowsOf(std::span<const TradeId> ids) const;
    [[nodiscard]] Fields blank() const;

    ProductStrip* m_strip;
    Model* m_model = nullptr;
    FactPane* m_pane = nullptr;
    Segments* m_when = nullptr;
    QPushButton* m_only = nullptr;
    std::vector<book::ProductTotal> m_totals;
    std::vector<std::string> m_products;
    std::optional<MemberId> m_member;
    QString m_search;
};

} // namespace coop::ui
