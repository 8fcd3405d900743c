// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/ledger/voucher.h"
#include "ui/models/table_model.h"
#include "ui/vouchers/entry_sources.h"

class QLabel;
class QTableView;

namespace coop::ui {

/// A line as it is read: with the names behind its codes.
struct SheetLine {
    QString summary{};
    QString account{};
    QString details{};
    Money debit{};
    Money credit{};
};

/// A voucher of the book on its paper, to be read. However many lines it has, only those in view are painted.
class VoucherSheet final : public QWidget {
    Q_OBJECT
public:
    explicit VoucherSheet(book::Book& book, QWidget* parent = nullptr);

    void show(const ledger::Voucher& voucher);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    using Model = TableModel<SheetLine>;

    void fitColumns();
    void showSignatures(const ledger::Voucher& voucher);
    [[nodiscard]] SheetLine lineOf(const ledger::LineDraft& line, bool withNames) const;

    book::Book& m_book;
    EntrySources m_sources;
    Model* m_model;
    QTableView* m_table;
    QLabel* m_number;
    QLabel* m_day;
    QLabel* m_attached;
    QLabel* m_origin;
    QLabel* m_mark;
    QLabel* m_signatures[5];
    QWidget* m_headings;
    QWidget* m_total;
    Money m_debit;
    Money m_credit;
};

} // namespace coop::ui
