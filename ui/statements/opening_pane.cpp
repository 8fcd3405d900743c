// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/opening_pane.h"

#include "ui/forms/segments.h"
#include "ui/models/table_view.h"
#include "ui/statements/conversion_pane.h"
#include "ui/statements/statement_words.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace coop::ui {

namespace {

constexpr std::string_view kUnfinished = "opening";

void makeEditable(TableView& table)
{
    table.setSortingEnabled(false);
    table.horizontalHeader()->setSectionsClickable(false);
    table.setSelectionBehavior(QAbstractItemView::SelectItems);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::AllEditTriggers);
    table.setTabKeyNavigation(true);
}

/// Books are kept in Chinese, whatever the language of the window.
std::string chineseWord(ledger::VoucherKind kind)
{
    return std::string(std::ranges::find(ledger::kVoucherKinds, kind, &Word<ledger::VoucherKind>::value)->chinese);
}

/// The bit of a line that names whose balance it is.
void nameDetail(ledger::LineDraft& line, const ledger::Account& account, const std::string& detail)
{
    const ledger::Detail kind = account.details.empty() ? ledger::Detail::Counterparty : account.details.front();
    switch (kind) {
    case ledger::Detail::Member: line.member = detail; break;
    case ledger::Detail::Counterparty: line.counterparty = detail; break;
    case ledger::Detail::Product: line.product = detail; break;
    case ledger::Detail::Project: line.project = detail; break;
    }
}

} // namespace

OpeningPane::OpeningPane(BookSession& session, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_session(session), m_interaction(interaction), m_stack(new QStackedWidget), m_year(new QComboBox),
      m_month(new QComboBox), m_charts(new QComboBox),
      m_parts(new Segments(QStringLiteral("openingParts"), tr("Parts of the opening"),
                           {tr("Opening balances"), tr("From the chart of 2007 to 2021")})),
      m_conversion(new ConversionPane(session)),
      m_accounts(new OpeningModel(
          OpeningModel::Rows::OfChart, [this](const QString& code) { return accountName(code); },
          [](const QString&) { return QString(); }, this)),
      m_details(new OpeningModel(
          OpeningModel::Rows::Free, [this](const QString& code) { return accountName(code); },
          [this](const QString& detail) { return detailName(detail); }, this)),
      m_accountTable(new TableView(QStringLiteral("openingAccounts"), tr("Balances by account"))),
      m_detailTable(new TableView(QStringLiteral("openingDetails"), tr("Balances by member, counterparty and project"))),
      m_day(makeRemark({})), m_debit(makeLabel({}, TextRole::Heading)), m_credit(makeLabel({}, TextRole::Heading)),
      m_difference(makeLabel({}, TextRole::Heading)), m_problem(new QLabel),
      m_accept(makeButton(tr("Accept and post"), ButtonRole::Primary, QStringLiteral("acceptOpening"))), m_done(new Card),
      m_doneText(new QLabel)
{
    m_year->setObjectName(QStringLiteral("openingYear"));
    m_month->setObjectName(QStringLiteral("openingMonth"));
    m_difference->setObjectName(QStringLiteral("openingDifference"));
    m_problem->setObjectName(QStringLiteral("openingProblem"));
    m_problem->setProperty("look", QStringLiteral("field-problem"));
    m_problem->setWordWrap(true);
    m_stack->addWidget(buildEntry());

    m_stack->addWidget(buildDone());
    buildConversion();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_parts, 0, Qt::AlignLeft);
    layout->addWidget(m_stack);
    connect(m_accept, &QPushButton::clicked, this, &OpeningPane::accept);
    for (OpeningModel* model : {m_accounts, m_details}) {
        connect(model, &OpeningModel::edited, this, [this] {
            keep();
            showSums();
        });
    }
    for (QComboBox* box : {m_year, m_month}) {
        connect(box, &QComboBox::activated, this, [this] {
            fillCharts();
            if (m_loadedChart != chart())
                load();
            showSums();
        });
    }
    connect(m_charts, &QComboBox::activated, this, &OpeningPane::chooseChart);
    connect(m_parts, &Segments::chosen, this, &OpeningPane::showPart);
}

QWidget* OpeningPane::buildDone()
{
    m_done->setTitle(tr("The ledger has started"));
    m_doneText->setObjectName(QStringLiteral("openingDone"));
    m_doneText->setWordWrap(true);
    auto* show = makeButton(tr("Show the opening voucher"), ButtonRole::Secondary, QStringLiteral("showOpening"));
    connect(show, &QPushButton::clicked, this, [this] { Q_EMIT voucherWanted(m_voucher); });
    m_done->body()->addWidget(m_doneText);
    m_done->body()->addWidget(show, 0, Qt::AlignLeft);
    m_done->body()->addWidget(makeRemark(tr("Wrong openings are corrected by reversing the opening voucher; then this page takes "
                                            "new ones.")));
    m_done->body()->addStretch(1);
    return m_done;
}

void OpeningPane::buildConversion()
{
    m_stack->addWidget(m_conversion);
    m_charts->setObjectName(QStringLiteral("oldChartUntil"));
    m_charts->setAccessibleName(tr("Chart of accounts"));
    connect(m_conversion, &ConversionPane::notice, this, &OpeningPane::notice);
    connect(m_conversion, &ConversionPane::voucherWanted, this, &OpeningPane::voucherWanted);
    connect(m_conversion, &ConversionPane::closingWanted, this, &OpeningPane::closingWanted);
}

QWidget* OpeningPane::buildEntry()
{
    auto* entry = new QWidget;
    auto* first = new Card(tr("1  When does the ledger start?"));
    auto* start = new QHBoxLayout;
    start->addWidget(m_year);
    start->addWidget(m_month);
    start->addWidget(m_charts);
    start->addWidget(m_day, 1);
    auto* fromFile = makeButton(tr("Read the balances from a file…"), ButtonRole::Link, QStringLiteral("importOpenings"));
    connect(fromFile, &QPushButton::clicked, this, &OpeningPane::importWanted);
    first->corner()->addWidget(fromFile);
    first->body()->addLayout(start);

    auto* second = new Card(tr("2  What did every account hold?"));
    second->body()->addWidget(m_accountTable, 1);
    auto* third = new Card(tr("3  Whose balances are they?"));
    third->body()->addWidget(makeRemark(tr("Member accounts 114, 221, 222, 301 by the member's number; open items of 113 and 211 by "
                                           "counterparty, 235 by project. Lines here come on top of those at the left.")));
    third->body()->addWidget(m_detailTable, 1);
    m_accountTable->setModel(m_accounts);
    m_detailTable->setModel(m_details);
    m_accountTable->setColumnHidden(OpeningModel::Detail, true);
    for (TableView* table : {m_accountTable, m_detailTable})
        makeEditable(*table);

    auto* tables = new QHBoxLayout;
    tables->setSpacing(Tokens::kGap);
    tables->addWidget(second, 1);
    tables->addWidget(third, 1);
    auto* layout = new QVBoxLayout(entry);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Tokens::kGap);
    layout->addWidget(first);
    layout->addLayout(tables, 1);
    layout->addWidget(buildSums());
    return entry;
}

QWidget* OpeningPane::buildSums()
{
    auto* card = new Card;
    auto* line = new QHBoxLayout;
    for (const auto& [caption, figure] : {std::pair(tr("Debit"), m_debit), std::pair(tr("Credit"), m_credit),
                                          std::pair(tr("Difference"), m_difference)}) {
        auto* label = makeLabel(caption, TextRole::Small);
        label->setProperty("look", QStringLiteral("muted"));
        line->addWidget(label);
        line->addWidget(figure);
        line->addSpacing(Tokens::kGap);
    }
    line->addWidget(m_problem, 1);
    line->addWidget(m_accept);
    card->body()->addLayout(line);
    return card;
}

ledger::Period OpeningPane::startMonth() const
{
    return ledger::Period::ofMonth(m_year->currentData().toInt(), std::max(m_month->currentIndex(), 0) + 1);
}

ledger::Chart OpeningPane::chart() const
{
    return m_session.book().ledger().chartOn(startMonth().first());
}

QString OpeningPane::accountName(const QString& code) const
{
    const auto account = m_session.book().accounts().find(chart(), fromText(code));
    return account ? toText(std::string_view(account->name)) : QString();
}

QString OpeningPane::detailName(const QString& detail) const
{
    const auto member = detail.isEmpty() ? std::nullopt : m_session.book().members().findByNumber(fromText(detail));
    return member ? toText(member->data.name) : QString();
}

void OpeningPane::fillStart()
{
    const ledger::Period start = m_session.book().ledger().start();
    const int first = m_session.book().profile().firstYear().value;
    constexpr int kYearsAround = 10;
    m_year->clear();
    for (int year = std::min(first, start.year()) - kYearsAround; year < first + kYearsAround; ++year)
        m_year->addItem(QString::number(year), year);
    m_month->clear();
    for (int month = 1; month <= 12; ++month)
        m_month->addItem(monthName(month));
    m_year->setCurrentIndex(std::max(m_year->findData(start.year()), 0));
    m_month->setCurrentIndex(start.month() - 1);
}

void OpeningPane::fillCharts()
{
    // The accounting system of 2021 holds since 2023; no year from then on is kept under the chart of 2007.
    constexpr int kLastOldYear = 2022;
    book::Book& book = m_session.book();
    const int first = startMonth().year();
    const auto until = book.ledger().settings().oldChartUntil;
    m_charts->clear();
    m_charts->addItem(tr("Chart of 2021 throughout"), 0);
    for (int year = first; year <= kLastOldYear; ++year)
        m_charts->addItem(tr("Chart of 2007 up to %1").arg(year), year);
    m_charts->setCurrentIndex(std::max(m_charts->findData(until ? until->value : 0), 0));
    m_charts->setVisible(first <= kLastOldYear || until);
    const bool isFree = book.ledger().ids({}).empty();
    m_charts->setEnabled(isFree && !m_session.isReadOnly());
    m_charts->setToolTip(isFree ? QString() : tr("Only a book without vouchers can change its chart."));
    m_parts->setVisible(until.has_value());
    if (!until)
        m_parts->setCurrent(0);
}

void OpeningPane::chooseChart()
{
    const int year = m_charts->currentData().toInt();
    book::LedgerSettings settings = m_session.book().ledger().settings();
    settings.oldChartUntil = year == 0 ? std::nullopt : std::optional(FiscalYear{year});
    const Issues issues = m_session.book().ledger().saveSettings(settings);
    if (!issues.empty()) {
        m_problem->setText(issueText(issues.front()));
        return;
    }
    load();
    refresh();
}

void OpeningPane::showConversion()
{
    if (!m_session.book().ledger().settings().oldChartUntil)
        return;
    m_parts->setCurrent(1);
    showPart();
}

void OpeningPane::showPart()
{
    constexpr int kConversion = 2;
    if (m_parts->current() == 0)
        m_stack->setCurrentIndex(m_voucher.isValid() ? 1 : 0);
    else
        m_stack->setCurrentIndex(kConversion);
}

void OpeningPane::refresh()
{
    book::Book& book = m_session.book();
    m_conversion->refresh();
    m_voucher = {};
    const Date day = book.ledger().start().first().plusDays(-1);
    const std::vector<VoucherId> ids = book.ledger().ids({.range = ledger::DateRange{day, day}, .state = ledger::VoucherState::Posted});
    for (const ledger::Voucher& voucher : book.ledger().rows(ids)) {
        if (voucher.data.kind == ledger::VoucherKind::Opening && !voucher.reverses && !voucher.reversedBy)
            m_voucher = voucher.id;
    }
    if (!m_isLoaded)
        fillStart();
    fillCharts();
    showPart();
    if (m_voucher.isValid()) {
        m_doneText->setText(tr("The first month is %1. The openings are posted as a voucher of their own and balance.")
                                .arg(monthText(book.ledger().start())));
        m_isLoaded = false;
        return;
    }
    if (!m_isLoaded) {
        load();
        m_isLoaded = true;
    }
    showSums();
}

void OpeningPane::load()
{
    m_loadedChart = chart();
    std::vector<OpeningLine> accounts;
    for (const ledger::Account& account : m_session.book().accounts().all(chart())) {
        // Income and expense start each year with nothing.
        if (ledger::classOf(account.code) != ledger::AccountClass::Profit)
            accounts.push_back({.account = toText(std::string_view(account.code))});
    }
    std::vector<OpeningLine> details;
    const auto kept = m_session.book().ledger().unfinished();
    const auto found = kept.find(std::string(kUnfinished));
    const QString text = found == kept.end() ? QString() : toText(std::string_view(found->second));
    for (const QString& row : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList cells = row.split(QLatin1Char('\t'));
        if (cells.size() < 5)
            continue;
        OpeningLine line{.account = cells[1], .detail = cells[2], .debit = cells[3], .credit = cells[4]};
        const auto same = std::ranges::find(accounts, line.account, &OpeningLine::account);
        if (cells[0] == QLatin1String("detail"))
            details.push_back(std::move(line));
        else if (same != accounts.end())
            *same = std::move(line);
    }
    for (OpeningModel* model : {m_accounts, m_details})
        model->setReadOnly(m_session.isReadOnly());
    m_accounts->setLines(std::move(accounts));
    m_details->setLines(std::move(details));
    constexpr int kFigureWidth = 130;
    for (TableView* table : {m_accountTable, m_detailTable}) {
        table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
        for (const int column : {OpeningModel::Debit, OpeningModel::Credit}) {
            table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
            table->setColumnWidth(column, kFigureWidth);
        }
    }
}

void OpeningPane::keep()
{
    QStringList rows;
    const auto add = [&](const char* kind, const std::vector<OpeningLine>& lines) {
        for (const OpeningLine& line : lines) {
            if (!line.isEmpty())
                rows << QStringList{QLatin1String(kind), line.account, line.detail, line.debit, line.credit}.join(QLatin1Char('\t'));
        }
    };
    add("account", m_accounts->lines());
    add("detail", m_details->lines());
    if (rows.isEmpty())
        m_session.book().ledger().forgetUnfinished(kUnfinished);
    else
        m_session.book().ledger().keepUnfinished(kUnfinished, fromText(rows.join(QLatin1Char('\n'))));
}

void OpeningPane::addLine(ledger::VoucherDraft& draft, const OpeningLine& typed) const
{
    const Money debit = typedAmount(typed.debit).value_or(Money());
    const Money credit = typedAmount(typed.credit).value_or(Money());
    if (debit.isZero() && credit.isZero())
        return;
    ledger::LineDraft line{.account = fromText(typed.account), .debit = debit, .credit = credit};
    const auto account = m_session.book().accounts().find(chart(), line.account);
    if (account && !typed.detail.isEmpty())
        nameDetail(line, *account, fromText(typed.detail));
    draft.lines.push_back(std::move(line));
}

ledger::VoucherDraft OpeningPane::draft() const
{
    ledger::VoucherDraft draft{.date = startMonth().first().plusDays(-1),
                               .kind = ledger::VoucherKind::Opening,
                               .origin = ledger::Origin::Opening};
    for (const OpeningModel* model : {m_accounts, m_details}) {
        for (const OpeningLine& line : model->lines())
            addLine(draft, line);
    }
    if (!draft.lines.empty())
        draft.lines.front().summary = chineseWord(ledger::VoucherKind::Opening);
    return draft;
}

void OpeningPane::showSums()
{
    const ledger::VoucherDraft opening = draft();
    const Money debit = ledger::debitOf(opening);
    const Money credit = ledger::creditOf(opening);
    const bool isUnreadable = std::ranges::any_of(std::array{m_accounts, m_details}, [](const OpeningModel* model) {
        return std::ranges::any_of(model->lines(), [](const OpeningLine& line) {
            return !typedAmount(line.debit) || !typedAmount(line.credit);
        });
    });
    m_day->setText(tr("The balances are those at the end of %1.").arg(toText(opening.date)));
    m_debit->setText(toText(debit));
    m_credit->setText(toText(credit));
    m_difference->setText(toText(debit - credit));
    const bool isEmpty = opening.lines.empty();
    QString problem;
    if (isUnreadable)
        problem = tr("What is marked red is not an amount.");
    else if (!isEmpty && debit != credit)
        problem = tr("Both sides must agree before the openings can be posted.");
    m_problem->setText(problem);
    m_accept->setEnabled(!m_session.isReadOnly() && !isEmpty && problem.isEmpty());
    m_accept->setToolTip(m_session.isReadOnly() ? tr("This book is open for reading only.") : QString());
}

void OpeningPane::accept()
{
    const auto posted = m_session.book().ledger().enter(draft(), book::newDraftId());
    if (!posted) {
        QStringList reasons;
        for (const Issue& issue : posted.error())
            reasons << issueText(issue);
        m_problem->setText(reasons.join(QLatin1Char('\n')));
        return;
    }
    m_session.book().ledger().forgetUnfinished(kUnfinished);
    Q_EMIT notice(tr("The openings are posted; the ledger starts with %1").arg(monthText(startMonth())));
    refresh();
}

} // namespace coop::ui
