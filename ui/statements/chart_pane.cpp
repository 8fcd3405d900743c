// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/chart_pane.h"

#include "ui/forms/segments.h"
#include "ui/models/table_view.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace coop::ui {

namespace {

QString classText(const ledger::Account& account)
{
    switch (ledger::classOf(account.code)) {
    case ledger::AccountClass::Asset: return ChartPane::tr("Assets");
    case ledger::AccountClass::Liability: return ChartPane::tr("Liabilities");
    case ledger::AccountClass::Equity: return ChartPane::tr("Equity");
    case ledger::AccountClass::Cost: return ChartPane::tr("Costs");
    case ledger::AccountClass::Profit: return ChartPane::tr("Income and expense");
    }
    return {};
}

QString sideText(const ledger::Account& account)
{
    switch (account.side) {
    case ledger::Side::Debit: return ChartPane::tr("debit");
    case ledger::Side::Credit: return ChartPane::tr("credit");
    case ledger::Side::Both: return ChartPane::tr("both");
    }
    return {};
}

QString detailText(ledger::Detail detail)
{
    switch (detail) {
    case ledger::Detail::Member: return ChartPane::tr("member");
    case ledger::Detail::Counterparty: return ChartPane::tr("counterparty");
    case ledger::Detail::Product: return ChartPane::tr("product");
    case ledger::Detail::Project: return ChartPane::tr("project");
    }
    return {};
}

QString detailsText(const ledger::Account& account)
{
    QStringList details;
    for (const ledger::Detail detail : account.details)
        details << detailText(detail);
    return details.join(QStringLiteral(", "));
}

QString indentedName(const ledger::Account& account)
{
    constexpr std::size_t kMainDigits = 3;
    return QString(static_cast<qsizetype>(account.code.size() - kMainDigits), QChar(0x2002)) + toText(std::string_view(account.name));
}

std::vector<TableColumn<ledger::Account>> accountColumns()
{
    return {{.title = ChartPane::tr("Code"), .text = [](const auto& account) { return toText(std::string_view(account.code)); }},
            {.title = ChartPane::tr("Account"), .text = indentedName},
            {.title = ChartPane::tr("Class"), .text = classText},
            {.title = ChartPane::tr("Side"), .text = sideText},
            {.title = ChartPane::tr("Kept by"), .text = detailsText}};
}

std::vector<TableColumn<ledger::Item>> itemColumns()
{
    return {{.title = ChartPane::tr("Name"), .text = [](const auto& item) { return toText(std::string_view(item.data.name)); }},
            {.title = ChartPane::tr("Note"), .text = [](const auto& item) { return toText(std::string_view(item.data.note)); }}};
}

Issues issuesOf(const auto& written)
{
    return written ? Issues{} : written.error();
}

} // namespace

ChartPane::ChartPane(BookSession& session, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_session(session), m_interaction(interaction),
      m_accounts(new TableModel<ledger::Account>(accountColumns(), this)), m_items(new TableModel<ledger::Item>(itemColumns(), this)),
      m_accountTable(new TableView(QStringLiteral("chartTable"), tr("Chart of accounts"))),
      m_itemTable(new TableView(QStringLiteral("itemTable"), tr("Auxiliary items"))),
      m_kinds(new Segments(QStringLiteral("itemKind"), tr("Kind of item"), {tr("Counterparties"), tr("Products"), tr("Projects")})),
      m_add(makeButton(tr("Add sub-account…"), ButtonRole::Secondary, QStringLiteral("addAccount"))),
      m_rename(makeButton(tr("Rename…"), ButtonRole::Link, QStringLiteral("renameAccount"))),
      m_remove(makeButton(tr("Remove"), ButtonRole::Link, QStringLiteral("removeAccount"))),
      m_addItem(makeButton(tr("Add…"), ButtonRole::Secondary, QStringLiteral("addItem"))),
      m_renameItem(makeButton(tr("Rename…"), ButtonRole::Link, QStringLiteral("renameItem")))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Tokens::kGap);
    layout->addWidget(buildAccounts(), 5);
    layout->addWidget(buildItems(), 3);
    connect(m_add, &QPushButton::clicked, this, &ChartPane::addAccount);
    connect(m_rename, &QPushButton::clicked, this, &ChartPane::renameAccount);
    connect(m_remove, &QPushButton::clicked, this, &ChartPane::removeAccount);
    connect(m_addItem, &QPushButton::clicked, this, &ChartPane::addItem);
    connect(m_renameItem, &QPushButton::clicked, this, &ChartPane::renameItem);
    connect(m_kinds, &Segments::chosen, this, &ChartPane::fillItems);
    for (TableView* table : {m_accountTable, m_itemTable})
        connect(table, &TableView::currentRowChanged, this, &ChartPane::enableActions);
    connect(m_accountTable, &TableView::opened, this, [this] {
        if (const ledger::Account* chosen = account())
            Q_EMIT ledgerWanted({.range = ledger::DateRange::of(m_session.year()), .account = chosen->code});
    });
}

QWidget* ChartPane::buildAccounts()
{
    auto* card = new Card(tr("Chart of accounts"));
    m_accountTable->setModel(m_accounts);
    for (QPushButton* button : {m_remove, m_rename, m_add})
        card->corner()->addWidget(button);
    card->body()->addWidget(m_accountTable, 1);
    card->body()->addWidget(makeRemark(tr("Official accounts stay as they are; below them there may be any number of levels. "
                                          "Enter opens the ledger of an account.")));
    return card;
}

QWidget* ChartPane::buildItems()
{
    auto* card = new Card;
    m_itemTable->setModel(m_items);
    auto* head = new QHBoxLayout;
    head->addWidget(m_kinds);
    head->addStretch(1);
    head->addWidget(m_renameItem);
    head->addWidget(m_addItem);
    card->body()->addLayout(head);
    card->body()->addWidget(m_itemTable, 1);
    return card;
}

ledger::Chart ChartPane::chart() const
{
    return m_session.book().ledger().chartOn(m_session.year().last());
}

ledger::Detail ChartPane::itemKind() const
{
    constexpr std::array kKinds = {ledger::Detail::Counterparty, ledger::Detail::Product, ledger::Detail::Project};
    return kKinds.at(static_cast<std::size_t>(m_kinds->current()));
}

const ledger::Account* ChartPane::account() const
{
    return m_accounts->rowAt(m_accountTable->currentIndex().row());
}

void ChartPane::refresh()
{
    fillAccounts();
    fillItems();
}

void ChartPane::fillAccounts()
{
    const int row = m_accountTable->currentIndex().row();
    book::AccountDesk& desk = m_session.book().accounts();
    constexpr std::size_t kMostFound = 200;
    m_accounts->setRows(m_search.isEmpty() ? desk.all(chart()) : desk.search(chart(), fromText(m_search), kMostFound));
    constexpr int kName = 1;
    m_accountTable->fitColumns(kName);
    if (row >= 0)
        m_accountTable->setCurrentIndex(m_accounts->index(std::min(row, m_accounts->rowCount() - 1), 0));
    enableActions();
}

void ChartPane::fillItems()
{
    m_items->setRows(m_session.book().accounts().items(itemKind()));
    m_itemTable->fitColumns(0);
    enableActions();
}

void ChartPane::search(const QString& text)
{
    m_search = text.trimmed();
    fillAccounts();
}

void ChartPane::enableActions()
{
    const bool canWrite = !m_session.isReadOnly();
    const ledger::Account* chosen = account();
    m_add->setEnabled(canWrite && chosen != nullptr);
    m_rename->setEnabled(canWrite && chosen != nullptr && !chosen->isOfficial);
    m_remove->setEnabled(canWrite && chosen != nullptr && !chosen->isOfficial);
    m_addItem->setEnabled(canWrite);
    m_renameItem->setEnabled(canWrite && m_itemTable->currentIndex().isValid());
}

void ChartPane::say(const Issues& issues, const QString& done)
{
    if (!issues.empty())
        m_interaction.tell(issueText(issues.front()));
    else
        Q_EMIT notice(done);
    refresh();
}

void ChartPane::addAccount()
{
    const ledger::Account* parent = account();
    if (parent == nullptr)
        return;
    ledger::AccountDraft draft{.chart = chart(), .code = m_session.book().accounts().nextCode(chart(), parent->code)};
    const QString code = toText(std::string_view(draft.code));
    const auto name = m_interaction.askText(tr("New account %1 below %2").arg(code, toText(std::string_view(parent->name))), tr("Name"));
    if (!name)
        return;
    draft.name = fromText(name->trimmed());
    say(issuesOf(m_session.book().accounts().add(draft)), tr("Added: %1 %2").arg(code, name->trimmed()));
}

void ChartPane::renameAccount()
{
    const ledger::Account* chosen = account();
    if (chosen == nullptr)
        return;
    const AccountId id = chosen->id;
    const auto name = m_interaction.askText(tr("Another name for %1").arg(toText(std::string_view(chosen->name))), tr("Name"));
    if (name)
        say(issuesOf(m_session.book().accounts().rename(id, fromText(name->trimmed()))), tr("Renamed"));
}

void ChartPane::removeAccount()
{
    const ledger::Account* chosen = account();
    if (chosen == nullptr)
        return;
    const AccountId id = chosen->id;
    const QString name = toText(std::string_view(chosen->code)) + QLatin1Char(' ') + toText(std::string_view(chosen->name));
    if (m_interaction.confirm(tr("Remove the account %1?").arg(name), tr("Remove")))
        say(m_session.book().accounts().remove(id), tr("Removed: %1").arg(name));
}

void ChartPane::addItem()
{
    const auto name = m_interaction.askText(tr("New item"), tr("Name"));
    if (name)
        say(issuesOf(m_session.book().accounts().addItem({.kind = itemKind(), .name = fromText(name->trimmed())})),
            tr("Added: %1").arg(name->trimmed()));
}

void ChartPane::renameItem()
{
    const ledger::Item* chosen = m_items->rowAt(m_itemTable->currentIndex().row());
    if (chosen == nullptr)
        return;
    const ItemId id = chosen->id;
    ledger::ItemDraft draft = chosen->data;
    const auto name = m_interaction.askText(tr("Another name for %1").arg(toText(std::string_view(draft.name))), tr("Name"));
    if (!name)
        return;
    draft.name = fromText(name->trimmed());
    say(issuesOf(m_session.book().accounts().changeItem(id, draft)), tr("Renamed"));
}

} // namespace coop::ui
