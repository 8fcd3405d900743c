// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include "core/ledger/voucher.h"
#include "ui/shell/page.h"

class QPushButton;
class QShortcut;
class QStackedWidget;

namespace coop::ui {

class Segments;
class ToDoPane;
class VoucherEntry;
class VoucherList;

/// Vouchers: written, looked up, and what still waits for one.
class VouchersPage final : public Page {
    Q_OBJECT
public:
    VouchersPage(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);
    ~VouchersPage() override;

    QString title() const override;
    void refresh() override;
    QList<QWidget*> headerWidgets() override;
    QString searchHint() const override;
    void search(const QString& text) override;
    void reveal(const QString& target) override;
    bool hasUnsavedEntry() const override;

private:
    enum Part { Entry, List, ToDo };

    void connectParts();
    void buildKeys();
    void showPart(int part);
    void refreshPart();
    void primary();
    void openTemplates();
    void showVoucher(VoucherId voucher);
    void editDraft(VoucherId voucher);
    void correct(VoucherId voucher);
    void copy(VoucherId voucher);
    void openBankLine(BankLineId line);
    void showState(ledger::VoucherState state);

    Segments* m_parts;
    QStackedWidget* m_stack;
    VoucherEntry* m_entry;
    VoucherList* m_list;
    ToDoPane* m_toDo;
    QPushButton* m_templates;
    QPushButton* m_primary;
    QList<QPointer<QWidget>> m_header;
    QList<QShortcut*> m_entryKeys;
};

} // namespace coop::ui
