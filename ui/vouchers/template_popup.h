// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>
#include <optional>

#include "core/posting/templates.h"
#include "ui/vouchers/entry_text.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace coop::ui {

/// A standard entry, ready to be put on the sheet.
struct EntryTemplate {
    QString name{};
    QString second{};   ///< what the second amount is; empty: one is enough
    const posting::VoucherTemplate* entry = nullptr;

    /// Its lines; what an amount of nothing would stand in is left empty.
    [[nodiscard]] std::vector<EntryRow> rows(Money a, Money b, const QString& summary) const;
    /// Per line where its amount belongs.
    [[nodiscard]] std::vector<EntryField> sides() const;
};

/// F4: the standard entries, found by a few letters. Arrows choose, Enter goes on to the amount, which is typed once, and
/// to the summary; the last Enter puts the lines on the sheet. Esc closes.
class TemplatePopup final : public QFrame {
    Q_OBJECT
public:
    /// What an account is called, for the line that says what a template books.
    using AccountText = std::function<QString(const QString& code)>;
    TemplatePopup(std::vector<EntryTemplate> templates, AccountText accountText, QWidget* parent);

    void openOver(const QWidget& page);

Q_SIGNALS:
    void taken(const std::vector<coop::ui::EntryRow>& rows, const std::vector<coop::ui::EntryField>& sides);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter();
    /// Another one is marked.
    void choose();
    void describe();
    void goOn();
    void take();
    [[nodiscard]] const EntryTemplate* marked() const;
    /// Nothing when it cannot be read; an empty field is an amount of nothing.
    [[nodiscard]] std::optional<Money> amountIn(QLineEdit& edit) const;

    std::vector<EntryTemplate> m_templates;
    AccountText m_accountText;
    QLineEdit* m_search;
    QListWidget* m_list;
    QLabel* m_lines;
    QLineEdit* m_a;
    QLabel* m_bLabel;
    QLineEdit* m_b;
    QLineEdit* m_summary;
};

} // namespace coop::ui
