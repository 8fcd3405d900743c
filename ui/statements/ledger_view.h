// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <set>

#include "core/book/book.h"
#include "core/book/ledger_desks.h"
#include "ui/models/table_model.h"
#include "ui/statements/sheet.h"

class QLabel;

namespace coop::ui {

class TableView;

/// A line of a ledger: an entry, or the sum behind the entries of a day, a month or the year so far.
struct LedgerPlace {
    enum class Kind { Opening, Entry, DayTotal, MonthTotal, YearTotal } kind{};
    VoucherLineId line{};
    VoucherId voucher{};
    Date date{};
    Money debit{};
    Money credit{};
    Money balance{};   ///< debit − credit, behind this line
};

/// The entries and their sums in order. Days are summed for journals of money only.
enum class DaySums { Without, With };
[[nodiscard]] std::vector<LedgerPlace> placesOf(const book::LedgerOutline& outline, const ledger::DateRange& range,
                                                DaySums days);

/// General and sub-ledgers and the journals of money: the balance behind each line, months and the year so far summed up.
/// Only ids and amounts of all entries are in memory; words come in blocks as they are looked at.
class LedgerView final : public QWidget {
    Q_OBJECT
public:
    explicit LedgerView(book::Book& book, QWidget* parent = nullptr);

    void show(const book::LedgerQuery& query, DaySums days);
    /// Only entries whose voucher fits; sums are left out then.
    void search(const QString& text);
    [[nodiscard]] const book::LedgerQuery& query() const { return m_query; }
    /// What is shown, with all its words, for paper and files.
    [[nodiscard]] Sheet sheet(Date today) const;

Q_SIGNALS:
    void voucherWanted(coop::VoucherId voucher);

private:
    struct Row {
        LedgerPlace place{};
        std::optional<book::LedgerEntry> entry{};
    };
    using Model = PagedTableModel<LedgerPlace, Row>;

    void reload();
    void widenFigures();
    [[nodiscard]] std::vector<LedgerPlace> places() const;
    [[nodiscard]] std::vector<Row> rowsOf(std::span<const LedgerPlace> places) const;
    static std::vector<TableColumn<Row>> columns();
    static QString numberOf(const Row& row);
    static QString summaryOf(const Row& row);
    static QString detailsOf(const Row& row);

    book::Book& m_book;
    book::LedgerQuery m_query;
    DaySums m_days = DaySums::Without;
    QString m_search;
    Model* m_model;
    TableView* m_table;
    QLabel* m_title;
    QLabel* m_totals;
    bool m_isFitted = false;
};

} // namespace coop::ui
