// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/bank_matching.h"

#include "ui/forms/table_fit.h"
#include "ui/forms/words.h"
#include "ui/models/table_view.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <set>

namespace coop::ui {

namespace {

constexpr int kLineText = 4;
constexpr int kEntryText = 3;
/// An entry of the last days of December may be a line of January.
constexpr int kDaysAround = 7;

QString sideText(Money amount, bool isIn)
{
    if (amount.isZero() || amount.isNegative() == isIn)
        return {};
    return toText(isIn ? amount : -amount);
}

template <typename Row>
bool isOpenFirst(bool leftIsOpen, bool rightIsOpen, const Row& left, const Row& right)
{
    return leftIsOpen != rightIsOpen ? leftIsOpen : left < right;
}

} // namespace

BankMatchView::BankMatchView(BookSession& session, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_session(session), m_interaction(interaction),
      m_lines(new TableModel<Line>(lineColumns(), this)), m_entries(new TableModel<Entry>(entryColumns(), this)),
      m_lineTable(new TableView(QStringLiteral("bank.lines"), tr("Lines of the bank statement"))),
      m_entryTable(new TableView(QStringLiteral("bank.entries"), tr("Entries of the books"))),
      m_lineCard(new Card(tr("Bank statement"))), m_entryCard(new Card(tr("Entries of the books"))),
      m_lineCount(makeChip({}, Tone::Neutral)), m_entryCount(makeChip({}, Tone::Neutral)), m_lineStack(new QStackedWidget)
{
    m_lineCount->setObjectName(QStringLiteral("bank.lineCount"));
    m_entryCount->setObjectName(QStringLiteral("bank.entryCount"));
    m_lineTable->setModel(m_lines);
    m_lineTable->setSortingEnabled(false);
    const auto lineMark = [this](int row) {
        return m_lines->rowAt(row)->matches.empty() ? RowMark::Plain : RowMark::Muted;
    };
    m_lineTable->setItemDelegate(new RowDelegate(lineMark, m_lineTable));
    m_lineTable->setItemDelegateForColumn(
        kLineText, new ChipDelegate(lineMark, [this](int row) { return chipOf(*m_lines->rowAt(row)); }, m_lineTable));
    m_entryTable->setModel(m_entries);
    m_entryTable->setSortingEnabled(false);
    m_entryTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    const auto entryMark = [this](int row) { return m_entries->rowAt(row)->isMatched ? RowMark::Muted : RowMark::Plain; };
    m_entryTable->setItemDelegate(new RowDelegate(entryMark, m_entryTable));
    m_entryTable->setItemDelegateForColumn(kEntryText, new ChipDelegate(
                                                           entryMark,
                                                           [this](int row) -> ChipDelegate::Chip {
                                                               if (!m_entries->rowAt(row)->isMatched)
                                                                   return {};
                                                               return {tr("matched"), Tone::Good};
                                                           },
                                                           m_entryTable));

    auto* empty = new EmptyState(tr("No bank statement of this year has been imported yet."), tr("Import a statement…"));
    m_lineStack->addWidget(empty);
    m_lineStack->addWidget(m_lineTable);
    m_lineCard->corner()->addWidget(m_lineCount);
    m_lineCard->body()->addWidget(m_lineStack, 1);
    m_entryCard->corner()->addWidget(m_entryCount);
    m_entryCard->body()->addWidget(m_entryTable, 1);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(Tokens::kGap);
    sides->addWidget(m_lineCard, 6);
    sides->addWidget(m_entryCard, 5);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Tokens::kSmallGap);
    layout->addLayout(sides, 1);
    layout->addWidget(buildFoot());

    connect(empty, &EmptyState::actionTriggered, this, &BankMatchView::importWanted);
    connect(m_lineTable, &TableView::currentRowChanged, this, &BankMatchView::chooseEntriesOf);
    connect(m_entryTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BankMatchView::refreshFoot);
}

QWidget* BankMatchView::buildFoot()
{
    m_sums = new QLabel;
    m_sums->setObjectName(QStringLiteral("bank.sums"));
    m_match = makeButton(tr("Match (M)"), ButtonRole::Secondary, QStringLiteral("bank.match"));
    m_takeBack = makeButton(tr("Take the match back (U)"), ButtonRole::Secondary, QStringLiteral("bank.takeBack"));
    m_voucher = makeButton(tr("Voucher… (V)"), ButtonRole::Secondary, QStringLiteral("bank.voucher"));
    m_voucher->setToolTip(tr("Proposes a voucher for a line that is not in the books"));
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_sums, 1);
    row->addWidget(m_voucher);
    row->addWidget(m_takeBack);
    row->addWidget(m_match);
    const auto bindKey = [this](Qt::Key key, QPushButton* button, void (BankMatchView::*action)()) {
        connect(button, &QPushButton::clicked, this, action);
        auto* shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    bindKey(Qt::Key_M, m_match, &BankMatchView::match);
    bindKey(Qt::Key_U, m_takeBack, &BankMatchView::takeBack);
    bindKey(Qt::Key_V, m_voucher, &BankMatchView::makeVoucher);
    return foot;
}

std::vector<TableColumn<BankMatchView::Line>> BankMatchView::lineColumns()
{
    return {{.title = tr("Date"), .text = [](const Line& line) { return toText(line.data.date); }},
            {.title = tr("In"),
             .alignment = Qt::AlignRight,
             .text = [](const Line& line) { return sideText(line.data.amount, true); }},
            {.title = tr("Out"),
             .alignment = Qt::AlignRight,
             .text = [](const Line& line) { return sideText(line.data.amount, false); }},
            {.title = tr("Other side"), .text = [](const Line& line) { return toText(line.data.counterparty); }},
            {.title = tr("Summary"), .text = [](const Line& line) { return toText(line.data.summary); }}};
}

std::vector<TableColumn<BankMatchView::Entry>> BankMatchView::entryColumns()
{
    return {{.title = tr("Date"), .text = [](const Entry& entry) { return toText(entry.date); }},
            {.title = tr("In"),
             .alignment = Qt::AlignRight,
             .text = [](const Entry& entry) { return sideText(entry.amount, true); }},
            {.title = tr("Out"),
             .alignment = Qt::AlignRight,
             .text = [](const Entry& entry) { return sideText(entry.amount, false); }},
            {.title = tr("Summary and names"), .text = [](const Entry& entry) { return toText(entry.text); }}};
}

ChipDelegate::Chip BankMatchView::chipOf(const Line& line) const
{
    if (!line.matches.empty())
        return {tr("matched"), Tone::Good};
    if (proposalOf(line.id) != nullptr)
        return {tr("proposed"), Tone::Warning};
    return {};
}

void BankMatchView::show(const std::string& account, FiscalYear year)
{
    const ledger::DateRange range = ledger::DateRange::of(year);
    book::BankDesk& bank = m_session.book().bank();
    std::vector<Line> lines = bank.lines(account, range);
    std::vector<Entry> entries =
        bank.entries(account, {range.from.plusDays(-kDaysAround), range.to.plusDays(kDaysAround)});
    m_proposals = bank.proposals(account, range);
    std::ranges::sort(m_proposals, {}, &ledger::MatchProposal::bankLine);

    std::set<VoucherLineId> here;
    for (const Line& line : lines)
        here.insert(line.matches.begin(), line.matches.end());
    // Of the neighbouring years only what is open or belongs to a line of this one.
    std::erase_if(entries, [&](const Entry& entry) {
        return !range.includes(entry.date) && entry.isMatched && !here.contains(entry.line);
    });
    std::ranges::stable_sort(lines, [](const Line& a, const Line& b) {
        return isOpenFirst(a.matches.empty(), b.matches.empty(), a.data.date, b.data.date);
    });
    std::ranges::stable_sort(entries, [](const Entry& a, const Entry& b) {
        return isOpenFirst(!a.isMatched, !b.isMatched, a.date, b.date);
    });
    const auto open = [](const auto& rows, auto isOpen) {
        return countText(static_cast<std::size_t>(std::ranges::count_if(rows, isOpen)));
    };
    setChip(m_lineCount,
            tr("%1 open of %2").arg(open(lines, [](const Line& line) { return line.matches.empty(); }), countText(lines.size())),
            Tone::Neutral);
    setChip(m_entryCount,
            tr("%1 open of %2").arg(open(entries, [](const Entry& entry) { return !entry.isMatched; }), countText(entries.size())),
            Tone::Neutral);
    m_lineStack->setCurrentIndex(lines.empty() ? 0 : 1);
    m_lines->setRows(std::move(lines));
    m_entries->setRows(std::move(entries));
    constexpr int kWidest = 170;
    if (!m_areLinesFitted && m_lines->rowCount() > 0) {
        fitTightly(*m_lineTable, kLineText, kWidest);
        m_areLinesFitted = true;
    }
    if (!m_areEntriesFitted && m_entries->rowCount() > 0) {
        fitTightly(*m_entryTable, kEntryText, kWidest);
        m_areEntriesFitted = true;
    }
    refreshFoot();
}

const ledger::MatchProposal* BankMatchView::proposalOf(BankLineId line) const
{
    const auto found = std::ranges::lower_bound(m_proposals, line, {}, &ledger::MatchProposal::bankLine);
    return found != m_proposals.end() && found->bankLine == line ? &*found : nullptr;
}

const ledger::BankLine* BankMatchView::currentLine() const
{
    return m_lines->rowAt(m_lineTable->currentIndex().row());
}

std::vector<ledger::CashEntry> BankMatchView::chosenEntries() const
{
    std::vector<Entry> chosen;
    for (const QModelIndex& index : m_entryTable->selectionModel()->selectedRows())
        chosen.push_back(*m_entries->rowAt(index.row()));
    return chosen;
}

void BankMatchView::chooseEntriesOf(int row)
{
    const Line* line = m_lines->rowAt(row);
    if (line == nullptr)
        return;
    const ledger::MatchProposal* proposal = proposalOf(line->id);
    const std::vector<VoucherLineId>& wanted = proposal != nullptr ? proposal->entries : line->matches;
    QItemSelection selection;
    int first = -1;
    for (int i = 0; i < m_entries->rowCount(); ++i) {
        if (std::ranges::find(wanted, m_entries->rowAt(i)->line) == wanted.end())
            continue;
        selection.select(m_entries->index(i, 0), m_entries->index(i, m_entries->columnCount() - 1));
        first = first < 0 ? i : first;
    }
    m_entryTable->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first >= 0)
        m_entryTable->scrollTo(m_entries->index(first, 0));
    refreshFoot();
}

void BankMatchView::refreshFoot()
{
    const Line* line = currentLine();
    const std::vector<Entry> chosen = chosenEntries();
    Money sum;
    bool isFree = true;
    for (const Entry& entry : chosen) {
        sum += entry.amount;
        isFree = isFree && !entry.isMatched;
    }
    const bool canWrite = !m_session.isReadOnly();
    const bool isOpen = line != nullptr && line->matches.empty();
    m_match->setEnabled(canWrite && isOpen && isFree && !chosen.empty() && sum == line->data.amount);
    m_takeBack->setEnabled(canWrite && line != nullptr && !line->matches.empty());
    m_voucher->setEnabled(canWrite && isOpen);
    if (line == nullptr)
        m_sums->setText(tr("Choose a line of the bank."));
    else if (sum == line->data.amount)
        m_sums->setText(tr("Bank %1 · books %2").arg(toText(line->data.amount), toText(sum)));
    else
        m_sums->setText(tr("Bank %1 · books %2 · difference %3")
                            .arg(toText(line->data.amount), toText(sum), toText(line->data.amount - sum)));
}

void BankMatchView::match()
{
    const Line* line = currentLine();
    if (line == nullptr)
        return;
    std::vector<VoucherLineId> entries;
    for (const Entry& entry : chosenEntries())
        entries.push_back(entry.line);
    const auto row = static_cast<std::size_t>(m_lineTable->currentIndex().row());
    try {
        const Issues issues = m_session.book().bank().match(line->id, entries);
        if (!issues.empty()) {
            m_interaction.tell(issueText(issues.front()));
            return;
        }
    } catch (const storage::StorageError& error) {
        m_interaction.tell(failureText(error));
        return;
    }
    Q_EMIT notice(tr("Matched"));
    // The matched line has gone down the list: the next open one stands in its place.
    selectNextOpen(row);
}

void BankMatchView::selectNextOpen(std::size_t after)
{
    const int row = std::min(static_cast<int>(after), m_lines->rowCount() - 1);
    if (row < 0)
        return;
    m_lineTable->setCurrentIndex(m_lines->index(row, 0));
    chooseEntriesOf(row);
    m_lineTable->setFocus();
}

void BankMatchView::takeBack()
{
    const Line* line = currentLine();
    if (line == nullptr)
        return;
    const auto row = static_cast<std::size_t>(m_lineTable->currentIndex().row());
    try {
        if (!m_session.book().bank().unmatch(line->id).empty())
            return;
    } catch (const storage::StorageError& error) {
        m_interaction.tell(failureText(error));
        return;
    }
    Q_EMIT notice(tr("The match was taken back"));
    selectNextOpen(row);
}

void BankMatchView::makeVoucher()
{
    if (const Line* line = currentLine())
        Q_EMIT voucherWanted(QStringLiteral("bank:%1").arg(line->id.value));
}

std::size_t BankMatchView::acceptAll()
{
    try {
        const std::vector<ledger::MatchProposal> proposals = m_proposals;
        return m_session.book().bank().matchAll(proposals);
    } catch (const storage::StorageError& error) {
        m_interaction.tell(failureText(error));
        return 0;
    }
}

} // namespace coop::ui
