// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/ledger_view.h"

#include "ui/forms/words.h"
#include "ui/models/row_delegate.h"
#include "ui/models/table_view.h"
#include "ui/statements/sheet_parts.h"
#include "ui/statements/statement_words.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace coop::ui {

namespace {

using Kind = LedgerPlace::Kind;

/// Debit and credit that run until somebody draws a line under them.
struct Running {
    Money debit{};
    Money credit{};

    void add(const book::EntryPlace& entry)
    {
        debit += entry.debit;
        credit += entry.credit;
    }
};

LedgerPlace sumPlace(Kind kind, Date date, const Running& sums, Money balance)
{
    return {.kind = kind, .date = date, .debit = sums.debit, .credit = sums.credit, .balance = balance};
}

bool isSameMonth(Date left, Date right)
{
    return ledger::Period::of(left) == ledger::Period::of(right);
}

QString sideText(Money balance)
{
    if (balance.isZero())
        return LedgerView::tr("even");
    return balance.isNegative() ? LedgerView::tr("credit") : LedgerView::tr("debit");
}

Money magnitude(Money amount)
{
    return amount.isNegative() ? -amount : amount;
}

QString amountOrNothing(Money amount)
{
    return amount.isZero() ? QString() : toText(amount);
}

constexpr int kSummary = 2;
constexpr int kDebit = 5;
constexpr int kCredit = 6;
constexpr int kBalance = 8;

} // namespace

std::vector<LedgerPlace> placesOf(const book::LedgerOutline& outline, const ledger::DateRange& range, DaySums days)
{
    std::vector<LedgerPlace> places;
    places.reserve(outline.entries.size() + 32);
    places.push_back({.kind = Kind::Opening, .date = range.from, .balance = outline.opening});
    Running ofDay;
    Running ofMonth;
    Running ofYear;
    for (std::size_t i = 0; i < outline.entries.size(); ++i) {
        const book::EntryPlace& entry = outline.entries[i];
        places.push_back({.kind = Kind::Entry,
                          .line = entry.line,
                          .voucher = entry.voucher,
                          .date = entry.date,
                          .debit = entry.debit,
                          .credit = entry.credit,
                          .balance = entry.balance});
        for (Running* sums : {&ofDay, &ofMonth, &ofYear})
            sums->add(entry);
        const book::EntryPlace* next = i + 1 < outline.entries.size() ? &outline.entries[i + 1] : nullptr;
        const bool endsDay = next == nullptr || next->date != entry.date;
        const bool endsMonth = next == nullptr || !isSameMonth(next->date, entry.date);
        if (endsDay && days == DaySums::With)
            places.push_back(sumPlace(Kind::DayTotal, entry.date, ofDay, entry.balance));
        if (endsDay)
            ofDay = {};
        if (endsMonth) {
            places.push_back(sumPlace(Kind::MonthTotal, entry.date, ofMonth, entry.balance));
            places.push_back(sumPlace(Kind::YearTotal, entry.date, ofYear, entry.balance));
            ofMonth = {};
        }
        if (next != nullptr && next->date.year() != entry.date.year())
            ofYear = {};
    }
    return places;
}

LedgerView::LedgerView(book::Book& book, QWidget* parent)
    : QWidget(parent), m_book(book),
      m_model(new Model(
          columns(), [this](int, Qt::SortOrder) { return places(); },
          [this](std::span<const LedgerPlace> wanted) { return rowsOf(wanted); }, -1, this)),
      m_table(new TableView(QStringLiteral("ledgerTable"), tr("Ledger"))), m_title(makeLabel({}, TextRole::Heading)),
      m_totals(makeLabel({}, TextRole::Small))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(
        [this](int row) {
            const Kind kind = m_model->idAt(row).kind;
            return kind == Kind::Opening || kind == Kind::Entry ? RowMark::Plain : RowMark::Total;
        },
        m_table));
    m_title->setObjectName(QStringLiteral("ledgerTitle"));
    m_totals->setObjectName(QStringLiteral("ledgerTotals"));
    m_totals->setProperty("look", QStringLiteral("muted"));
    setFocusProxy(m_table);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_totals);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    const auto open = [this](int row) {
        if (row >= 0 && m_model->idAt(row).voucher.isValid())
            Q_EMIT voucherWanted(m_model->idAt(row).voucher);
    };
    connect(m_table, &TableView::opened, this, open);
    connect(m_table, &QTableView::clicked, this, [open](const QModelIndex& index) {
        constexpr int kNumberColumn = 1;
        if (index.column() == kNumberColumn)
            open(index.row());
    });
}

QString LedgerView::numberOf(const Row& row)
{
    return row.entry ? voucherName(row.entry->kind, row.entry->number) : QString();
}

QString LedgerView::summaryOf(const Row& row)
{
    switch (row.place.kind) {
    case Kind::Opening: return tr("Carried over");
    case Kind::Entry: return row.entry ? toText(row.entry->summary) : QString();
    case Kind::DayTotal: return tr("Total of the day");
    case Kind::MonthTotal: return tr("Total of the month");
    case Kind::YearTotal: return tr("Total of the year so far");
    }
    return {};
}

QString LedgerView::detailsOf(const Row& row)
{
    QStringList details;
    if (row.entry) {
        for (const std::string& detail : {row.entry->member, row.entry->counterparty, row.entry->product, row.entry->project}) {
            if (!detail.empty())
                details << toText(std::string_view(detail));
        }
    }
    return details.join(QStringLiteral(" · "));
}

std::vector<TableColumn<LedgerView::Row>> LedgerView::columns()
{
    return {{.title = tr("Date"),
             .text = [](const Row& row) { return toText(row.place.date); }},
            {.title = tr("Voucher"), .text = numberOf},
            {.title = tr("Summary"), .text = summaryOf},
            {.title = tr("Against"),
             .text = [](const Row& row) { return row.entry ? toText(row.entry->opposite) : QString(); }},
            {.title = tr("Details"), .text = detailsOf},
            {.title = tr("Debit"),
             .alignment = Qt::AlignRight,
             .text = [](const Row& row) { return amountOrNothing(row.place.debit); },
             .isNegative = [](const Row& row) { return row.place.debit.isNegative(); }},
            {.title = tr("Credit"),
             .alignment = Qt::AlignRight,
             .text = [](const Row& row) { return amountOrNothing(row.place.credit); },
             .isNegative = [](const Row& row) { return row.place.credit.isNegative(); }},
            {.title = tr("Side"), .text = [](const Row& row) { return sideText(row.place.balance); }},
            {.title = tr("Balance"),
             .alignment = Qt::AlignRight,
             .text = [](const Row& row) { return toTextOrDash(magnitude(row.place.balance)); }}};
}

std::vector<LedgerPlace> LedgerView::places() const
{
    if (m_query.account.empty())
        return {};
    const book::LedgerOutline outline = m_book.books().outline(m_query);
    m_totals->setText(tr("%1 entries · debit %2 · credit %3 · closing %4 %5")
                          .arg(countText(outline.entries.size()), toText(outline.debit), toText(outline.credit),
                               sideText(outline.closing), toText(magnitude(outline.closing))));
    std::vector<LedgerPlace> all = placesOf(outline, m_query.range, m_days);
    if (m_search.isEmpty())
        return all;
    std::unordered_set<VoucherId> fitting;
    for (const VoucherId voucher : m_book.ledger().ids({.search = fromText(m_search),
                                                        .range = m_query.range,
                                                        .account = m_query.account,
                                                        .member = m_query.member}))
        fitting.insert(voucher);
    std::erase_if(all, [&](const LedgerPlace& place) { return !fitting.contains(place.voucher); });
    return all;
}

std::vector<LedgerView::Row> LedgerView::rowsOf(std::span<const LedgerPlace> wanted) const
{
    std::vector<VoucherLineId> lines;
    for (const LedgerPlace& place : wanted) {
        if (place.kind == Kind::Entry)
            lines.push_back(place.line);
    }
    std::unordered_map<VoucherLineId, book::LedgerEntry> entries;
    for (book::LedgerEntry& entry : m_book.books().entries(lines))
        entries.emplace(entry.line, std::move(entry));
    std::vector<Row> rows;
    for (const LedgerPlace& place : wanted) {
        const auto found = entries.find(place.line);
        rows.push_back({place, found == entries.end() ? std::nullopt : std::optional(found->second)});
    }
    return rows;
}

void LedgerView::show(const book::LedgerQuery& query, DaySums days)
{
    m_query = query;
    m_days = days;
    reload();
}

void LedgerView::search(const QString& text)
{
    m_search = text.trimmed();
    reload();
}

void LedgerView::reload()
{
    const auto account = m_book.accounts().find(m_book.ledger().chartOn(m_query.range.to), m_query.account);
    QString title = toText(m_query.account) + QStringLiteral("  ") + (account ? toText(account->name) : QString());
    if (const auto member = m_query.member ? m_book.members().find(*m_query.member) : std::nullopt)
        title += QStringLiteral(" · ") + toText(member->data.number) + QLatin1Char(' ') + toText(member->data.name);
    m_title->setText(title);
    m_model->reload();
    if (!m_isFitted) {
        m_table->fitColumns(kSummary);
        m_isFitted = m_model->rowCount() > 1;
    }
    widenFigures();
}

void LedgerView::widenFigures()
{
    // The largest figures stand at the end, far below the rows that the table was fitted to.
    Money debit;
    Money credit;
    Money balance;
    for (const LedgerPlace& place : m_model->ids()) {
        debit = std::max(debit, magnitude(place.debit));
        credit = std::max(credit, magnitude(place.credit));
        balance = std::max(balance, magnitude(place.balance));
    }
    constexpr int kMargin = 30;
    QFont bold = m_table->font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    for (const auto& [column, most] : {std::pair(kDebit, debit), std::pair(kCredit, credit), std::pair(kBalance, balance)}) {
        const int needed = metrics.horizontalAdvance(toText(-most)) + kMargin;
        if (m_table->columnWidth(column) < needed)
            m_table->setColumnWidth(column, needed);
    }
}

Sheet LedgerView::sheet(Date today) const
{
    constexpr int kSummaryMm = 50;
    Sheet sheet = emptySheet(m_title->text(), tr("%1 to %2").arg(toText(m_query.range.from), toText(m_query.range.to)),
                             m_book, today,
                             {textColumn(tr("Date"), 22), textColumn(tr("Voucher"), 16), textColumn(tr("Summary"), kSummaryMm),
                              textColumn(tr("Against"), 22), textColumn(tr("Details"), 36), moneyColumn(tr("Debit")),
                              moneyColumn(tr("Credit")), textColumn(tr("Side"), 14), moneyColumn(tr("Balance"))});
    sheet.table.landscape = true;
    for (const Row& row : rowsOf(m_model->ids())) {
        sheet.add({row.place.date, cell(numberOf(row)), cell(summaryOf(row)),
                   cell(row.entry ? toText(row.entry->opposite) : QString()), cell(detailsOf(row)), row.place.debit,
                   row.place.credit, cell(sideText(row.place.balance)), magnitude(row.place.balance)},
                  row.entry ? Sheet::Look::Plain : Sheet::Look::Total);
    }
    return sheet;
}

} // namespace coop::ui
