// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/voucher_list.h"

#include "ui/forms/words.h"
#include "ui/models/row_delegate.h"
#include "ui/models/table_view.h"
#include "ui/text/issue_text.h"
#include "ui/theme/widgets.h"
#include "ui/vouchers/fact_links.h"
#include "ui/vouchers/voucher_sheet.h"
#include "ui/vouchers/voucher_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace coop::ui {

namespace {

enum Column { kDate, kNumber, kSummary, kAmount };

QString summaryOf(const ledger::Voucher& voucher)
{
    return voucher.data.lines.empty() ? QString() : toText(voucher.data.lines.front().summary);
}


} // namespace

VoucherList::VoucherList(BookSession& session, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_session(session), m_interaction(interaction),
      m_table(new TableView(QStringLiteral("voucherTable"), tr("Vouchers"))), m_listCard(new Card), m_sheetCard(new Card),
      m_sheet(new VoucherSheet(session.book())), m_facts(new FactLinks(session)), m_month(new QComboBox),
      m_state(new QComboBox),
      m_postShown(makeButton(tr("Post all shown"), ButtonRole::Secondary, QStringLiteral("voucherPostShown")))
{
    buildModel();
    buildTable(*m_listCard);
    m_sheetCard->body()->addWidget(m_sheet, 1);
    buildActions(*m_sheetCard);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Tokens::kGap);
    layout->addWidget(m_listCard, 6);
    layout->addWidget(m_sheetCard, 7);
    connect(m_facts, &FactLinks::goTo, this, &VoucherList::goTo);
}

void VoucherList::buildModel()
{
    using Row = ledger::Voucher;
    const auto key = [](book::VoucherSort sort) { return static_cast<int>(sort); };
    m_model = new Model(
        {{.title = tr("Date"), .text = [](const Row& r) { return toText(r.data.date); }, .sortKey = key(book::VoucherSort::Date)},
         {.title = tr("Number"), .text = [](const Row& r) { return numberOf(r); }, .sortKey = key(book::VoucherSort::Number)},
         {.title = tr("Summary"), .text = summaryOf},
         {.title = tr("Amount"),
          .alignment = Qt::AlignRight,
          .text = [](const Row& r) { return toText(r.amount); },
          .isNegative = [](const Row& r) { return r.amount.isNegative(); },
          .sortKey = key(book::VoucherSort::Amount)}},
        [this](int sort, Qt::SortOrder order) {
            return m_session.book().ledger().ids(filter(), static_cast<book::VoucherSort>(sort),
                                                 order == Qt::AscendingOrder ? book::SortOrder::Ascending
                                                                             : book::SortOrder::Descending);
        },
        [this](std::span<const VoucherId> ids) { return m_session.book().ledger().rows(ids); },
        key(book::VoucherSort::Number), this);
}

void VoucherList::buildTable(Card& card)
{
    m_month->setObjectName(QStringLiteral("voucherMonth"));
    m_month->setAccessibleName(tr("Month"));
    m_month->addItem(tr("All months"), 0);
    for (int month = 1; month <= 12; ++month)
        m_month->addItem(tr("Month %1").arg(month), month);
    m_state->setObjectName(QStringLiteral("voucherState"));
    m_state->setAccessibleName(tr("State"));
    m_state->addItem(tr("All states"), QString());
    for (const ledger::VoucherState state :
         {ledger::VoucherState::Draft, ledger::VoucherState::Reviewed, ledger::VoucherState::Posted})
        m_state->addItem(wordOf(state), toText(toWord(ledger::kVoucherStates, state)));
    auto* filters = new QHBoxLayout;
    filters->addWidget(m_month);
    filters->addWidget(m_state);
    filters->addStretch();
    filters->addWidget(m_postShown);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    const auto rowAt = [this](int row) { return m_model->rowAt(row); };
    m_table->setItemDelegateForColumn(
        kSummary, new ChipDelegate([rowAt](int row) {
                      const ledger::Voucher* voucher = rowAt(row);
                      return voucher != nullptr && voucher->reversedBy ? RowMark::Struck : RowMark::Plain;
                  },
                  [rowAt](int row) {
                      const ledger::Voucher* voucher = rowAt(row);
                      const VoucherMark mark = voucher == nullptr ? VoucherMark{} : markOf(*voucher);
                      return ChipDelegate::Chip{mark.text, mark.tone};
                  },
                  m_table));
    card.body()->addLayout(filters);
    card.body()->addWidget(m_table, 1);
    connect(m_month, &QComboBox::currentIndexChanged, this, &VoucherList::refresh);
    connect(m_state, &QComboBox::currentIndexChanged, this, &VoucherList::refresh);
    connect(m_postShown, &QPushButton::clicked, this, &VoucherList::postShown);
    connect(m_table, &TableView::currentRowChanged, this, &VoucherList::chosen);
    connect(m_table, &TableView::opened, this, [this] {
        if (m_shown && m_shown->state != ledger::VoucherState::Posted && !m_session.isReadOnly())
            edit();
    });
}

QPushButton* VoucherList::makeAction(const QString& text, const char* name, void (VoucherList::*act)())
{
    auto* button = makeButton(text, ButtonRole::Secondary, QLatin1String(name));
    connect(button, &QPushButton::clicked, this, [this, act] {
        if (m_shown)
            (this->*act)();
    });
    button->hide(); // so that the page asks for the room of those that are shown only
    m_actions[QLatin1String(name)] = button;
    return button;
}

void VoucherList::buildActions(Card& card)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(makeAction(tr("Edit"), "voucherEdit", &VoucherList::edit));
    row->addWidget(makeAction(tr("Review"), "voucherReview", &VoucherList::review));
    row->addWidget(makeAction(tr("Send back"), "voucherSendBack", &VoucherList::sendBack));
    row->addWidget(makeAction(tr("Post"), "voucherPost", &VoucherList::post));
    row->addWidget(makeAction(tr("Discard"), "voucherDiscard", &VoucherList::discard));
    row->addWidget(makeAction(tr("Reverse…"), "voucherReverse", &VoucherList::reverse));
    row->addWidget(makeAction(tr("Correct…"), "voucherCorrect", &VoucherList::correct));
    row->addStretch();
    row->addWidget(makeAction(tr("Copy as new"), "voucherCopy", &VoucherList::copy));
    row->addWidget(makeAction(tr("Print"), "voucherPrint", &VoucherList::print));
    card.body()->addWidget(m_facts);
    card.body()->addLayout(row);
}

book::VoucherFilter VoucherList::filter() const
{
    const int month = m_month->currentData().toInt();
    const FiscalYear year = m_session.year();
    return {.search = fromText(m_search),
            .range = month == 0 ? ledger::DateRange::of(year)
                                : ledger::DateRange::of(ledger::Period::ofMonth(year.value, month)),
            .state = fromWord(ledger::kVoucherStates, fromText(m_state->currentData().toString()))};
}

void VoucherList::refresh()
{
    const auto before = m_shown ? std::optional(m_shown->id) : std::nullopt;
    m_model->reload();
    if (!m_fitted && m_model->rowCount() > 0) {
        m_fitted = true;
        m_table->fitColumns(kSummary);
    }
    const std::vector<VoucherId>& ids = m_model->ids();
    m_listCard->setTitle(tr("Vouchers: %1").arg(countText(ids.size())));
    const auto found = before ? std::ranges::find(ids, *before) : ids.end();
    if (found != ids.end())
        m_table->setCurrentIndex(m_model->index(static_cast<int>(found - ids.begin()), 0));
    else if (!ids.empty())
        m_table->setCurrentIndex(m_model->index(static_cast<int>(ids.size()) - 1, 0));
    showVoucher(found != ids.end() ? before : ids.empty() ? std::nullopt : std::optional(ids.back()));
}

void VoucherList::search(const QString& text)
{
    m_search = text.trimmed();
    refresh();
}

void VoucherList::reveal(VoucherId voucher)
{
    const auto found = m_session.book().ledger().find(voucher);
    if (!found)
        return;
    m_search.clear();
    const QSignalBlocker quietMonth(m_month);
    const QSignalBlocker quietState(m_state);
    m_month->setCurrentIndex(0);
    m_state->setCurrentIndex(0);
    m_shown = found;
    if (found->data.date.year() != m_session.year().value)
        m_session.setYear(FiscalYear{found->data.date.year()});
    refresh();
}

void VoucherList::showState(ledger::VoucherState state)
{
    m_state->setCurrentIndex(m_state->findData(toText(toWord(ledger::kVoucherStates, state))));
    refresh();
}

void VoucherList::chosen(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        showVoucher(m_model->idAt(row));
}

void VoucherList::showVoucher(std::optional<VoucherId> id)
{
    m_shown = id ? m_session.book().ledger().find(*id) : std::nullopt;
    m_sheet->setVisible(m_shown.has_value());
    if (m_shown) {
        m_sheet->show(*m_shown);
        m_facts->show(m_shown->id);
    }
    showActions();
}

void VoucherList::showActions()
{
    const bool isPosted = m_shown && m_shown->state == ledger::VoucherState::Posted;
    const bool isReviewed = m_shown && m_shown->state == ledger::VoucherState::Reviewed;
    const bool isDraft = m_shown && m_shown->state == ledger::VoucherState::Draft;
    const bool mayReverse = isPosted && !m_shown->reverses && !m_shown->reversedBy;
    const bool mayWrite = !m_session.isReadOnly();
    const bool twoPerson = m_session.book().ledger().settings().twoPerson;
    const std::pair<const char*, bool> wanted[] = {
        {"voucherEdit", isDraft},
        {"voucherReview", isDraft},
        {"voucherSendBack", isReviewed},
        {"voucherPost", isReviewed || (isDraft && !twoPerson)},
        {"voucherDiscard", isDraft || isReviewed},
        {"voucherReverse", mayReverse},
        {"voucherCorrect", mayReverse && m_shown->data.kind != ledger::VoucherKind::Opening},
        {"voucherCopy", m_shown && m_shown->data.kind != ledger::VoucherKind::Opening},
    };
    for (const auto& [name, isWanted] : wanted) {
        QPushButton* button = m_actions.at(QLatin1String(name));
        button->setVisible(isWanted);
        button->setEnabled(mayWrite);
    }
    m_actions.at(QStringLiteral("voucherPrint"))->setVisible(m_shown.has_value());
    const bool hasPosted = m_state->currentData().toString() == QStringLiteral("posted");
    m_postShown->setVisible(!hasPosted);
    m_postShown->setEnabled(mayWrite);
}

} // namespace coop::ui
