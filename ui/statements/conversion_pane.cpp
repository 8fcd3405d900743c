// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/conversion_pane.h"

#include "ui/forms/segments.h"
#include "ui/models/table_view.h"
#include "ui/statements/conversion_lines.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <map>

namespace coop::ui {

namespace {

using ledger::Chart;
using ledger::LineDraft;

/// Books are kept in Chinese, whatever the language of the window.
std::string_view chineseSummary()
{
    return std::ranges::find(ledger::kOrigins, ledger::Origin::Conversion, &Word<ledger::Origin>::value)->chinese;
}

/// Where the parts of an old balance can go; of 211 the rest stays.
const std::map<std::string, std::vector<std::string>> kTargets = {
    {"141", {"141", "142", "144"}}, {"142", {"142", "141", "144"}}, {"211", {"213", "214", "215"}}};

Money sizeOf(Money amount)
{
    return amount.isNegative() ? -amount : amount;
}

} // namespace

ConversionPane::ConversionPane(BookSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_stack(new QStackedWidget),
      m_sides(new Segments(QStringLiteral("conversionSides"), tr("Balances"), {tr("Old balances"), tr("New balances")})),
      m_balanceTable(new TableView(QStringLiteral("conversionBalances"), tr("Balances"))), m_parts(new ConversionModel(this)),
      m_partTable(new TableView(QStringLiteral("conversionParts"), tr("Parts and write-downs"))), m_day(makeRemark({})),
      m_problem(new QLabel),
      m_toClosing(makeButton(tr("To the closing ›"), ButtonRole::Link, QStringLiteral("conversionClosing"))),
      m_post(makeButton(tr("Post the conversion"), ButtonRole::Primary, QStringLiteral("postConversion"))),
      m_doneText(new QLabel)
{
    m_balances = new TableModel<LineDraft>(
        {{.title = tr("Account"),
          .text = [this](const LineDraft& line) { return accountText(line.chart.value_or(Chart::Of2021), line.account); }},
         {.title = tr("Whose"), .text = [this](const LineDraft& line) { return ownerText(line); }},
         {.title = tr("Debit"), .alignment = Qt::AlignRight, .text = [](const LineDraft& line) { return toTextOrDash(line.debit); }},
         {.title = tr("Credit"), .alignment = Qt::AlignRight, .text = [](const LineDraft& line) { return toTextOrDash(line.credit); }}},
        this);
    m_balanceTable->setModel(m_balances);
    m_partTable->setModel(m_parts);
    for (TableView* table : {m_balanceTable, m_partTable}) {
        table->setSortingEnabled(false);
        table->horizontalHeader()->setSectionsClickable(false);
    }
    m_partTable->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_partTable->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_problem->setObjectName(QStringLiteral("conversionProblem"));
    m_problem->setProperty("look", QStringLiteral("field-problem"));
    m_problem->setWordWrap(true);
    m_stack->addWidget(buildEntry());
    m_stack->addWidget(buildDone());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_sides, &Segments::chosen, this, &ConversionPane::showBalances);
    connect(m_parts, &ConversionModel::edited, this, &ConversionPane::showPlan);
    connect(m_toClosing, &QPushButton::clicked, this, &ConversionPane::closingWanted);
    connect(m_post, &QPushButton::clicked, this, &ConversionPane::post);
}

QWidget* ConversionPane::buildEntry()
{
    auto* entry = new QWidget;
    auto* balances = new Card;
    auto* sides = new QHBoxLayout;
    sides->addWidget(m_sides);
    sides->addStretch(1);
    balances->body()->addLayout(sides);
    balances->body()->addWidget(m_day);
    balances->body()->addWidget(m_balanceTable, 1);

    auto* parts = new Card(tr("What the old books do not say"));
    parts->body()->addWidget(makeRemark(
        tr("Livestock 141 and trees 142 are shared out in full. Of 211 only what belongs to seasonal labour, taxes and interest "
           "is named; the rest stays. Last come amounts that were written off an asset directly and now stand apart.")));
    parts->body()->addWidget(m_partTable, 1);

    auto* tables = new QHBoxLayout;
    tables->setSpacing(Tokens::kGap);
    tables->addWidget(balances, 1);
    tables->addWidget(parts, 1);
    auto* foot = new Card;
    auto* line = new QHBoxLayout;
    line->addWidget(m_problem, 1);
    line->addWidget(m_toClosing);
    line->addWidget(m_post);
    foot->body()->addLayout(line);
    auto* layout = new QVBoxLayout(entry);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Tokens::kGap);
    layout->addLayout(tables, 1);
    layout->addWidget(foot);
    return entry;
}

QWidget* ConversionPane::buildDone()
{
    auto* done = new Card(tr("The balances are converted"));
    m_doneText->setObjectName(QStringLiteral("conversionDone"));
    m_doneText->setWordWrap(true);
    auto* show = makeButton(tr("Show the voucher"), ButtonRole::Secondary, QStringLiteral("showConversion"));
    connect(show, &QPushButton::clicked, this, [this] { Q_EMIT voucherWanted(m_voucher); });
    done->body()->addWidget(m_doneText);
    done->body()->addWidget(show, 0, Qt::AlignLeft);
    done->body()->addWidget(makeRemark(tr("A wrong conversion is corrected by reversing its voucher; then this page takes a new one.")));
    done->body()->addStretch(1);
    return done;
}

QString ConversionPane::accountText(Chart chart, const std::string& code) const
{
    const auto account = m_session.book().accounts().find(chart, code);
    return toText(code) + (account ? QStringLiteral("  ") + toText(std::string_view(account->name)) : QString());
}

QString ConversionPane::ownerText(const LineDraft& line) const
{
    if (line.member.empty())
        return toText(std::string_view(line.counterparty + line.product + line.project));
    const auto member = m_session.book().members().findByNumber(line.member);
    return toText(std::string_view(line.member)) + (member ? QLatin1Char(' ') + toText(member->data.name) : QString());
}

void ConversionPane::refresh()
{
    const book::ConversionDesk desk(m_session.book());
    const auto day = desk.day();
    if (!day)
        return;
    const auto voucher = desk.voucher();
    m_voucher = voucher.value_or(VoucherId{});
    m_stack->setCurrentIndex(voucher ? 1 : 0);
    if (voucher) {
        m_doneText->setText(tr("One voucher of %1 emptied the accounts of 2007 and opened those of 2021.").arg(toText(*day)));
        return;
    }
    m_day->setText(tr("At the end of %1, the last day under the chart of 2007.").arg(toText(*day)));
    std::vector<LineDraft> old = desk.balances();
    for (LineDraft& line : old)
        line.chart = Chart::Of2007;
    const bool isNew = old != m_old || m_parts->rowCount() == 0;
    m_old = std::move(old);
    m_parts->setReadOnly(m_session.isReadOnly());
    if (isNew)
        loadLines();
    showPlan();
}

void ConversionPane::loadLines()
{
    std::map<std::pair<std::string, std::string>, Money> owners;
    for (const LineDraft& line : m_old) {
        const std::string main(ledger::mainCode(line.account));
        if (kTargets.contains(main))
            owners[{main, main == "211" ? line.counterparty : std::string()}] += line.debit - line.credit;
    }
    std::vector<ConversionLine> lines;
    for (const auto& [owner, balance] : owners) {
        for (const std::string& target : kTargets.at(owner.first))
            lines.push_back({.from = owner.first,
                             .counterparty = owner.second,
                             .to = target,
                             .fromText = accountText(Chart::Of2007, owner.first) + QLatin1Char(' ') +
                                         toText(std::string_view(owner.second)),
                             .toText = accountText(Chart::Of2021, target),
                             .balance = sizeOf(balance)});
    }
    for (const auto& [asset, apart] : {std::pair("142", "143"), std::pair("161", "162")})
        lines.push_back({.kind = ConversionLine::Kind::WrittenOff,
                         .from = asset,
                         .to = apart,
                         .fromText = tr("Written off %1").arg(accountText(Chart::Of2021, asset)),
                         .toText = accountText(Chart::Of2021, apart)});
    m_parts->setLines(std::move(lines));
    constexpr int kFigureWidth = 120;
    auto* header = m_partTable->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    for (const int column : {ConversionModel::Balance, ConversionModel::Amount}) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        m_partTable->setColumnWidth(column, kFigureWidth * textPercent() / 100);
    }
}

void ConversionPane::showPlan()
{
    book::Book& book = m_session.book();
    const book::ConversionDesk desk(book);
    const auto day = desk.day();
    const auto input = m_parts->input();
    const bool isClosed = day && book.periods().isClosed(ledger::Period::of(*day));
    QStringList problems;
    m_new.clear();
    if (m_old.empty()) {
        problems << tr("There are no balances under the chart of 2007 yet.");
    } else if (!input) {
        problems << tr("What is marked red is not an amount.");
    } else if (auto planned = desk.plan(*input)) {
        m_new = std::move(planned->opening);
    } else {
        for (const Issue& issue : planned.error())
            problems << issueText(issue);
    }
    if (!isClosed && !m_old.empty())
        problems.prepend(tr("The years under the chart of 2007 must be closed first."));
    m_problem->setText(problems.join(QLatin1Char('\n')));
    m_toClosing->setVisible(!isClosed);
    m_post->setEnabled(problems.isEmpty() && !m_session.isReadOnly());
    m_post->setToolTip(m_session.isReadOnly() ? tr("This book is open for reading only.") : QString());
    showBalances();
}

void ConversionPane::showBalances()
{
    m_balances->setRows(m_sides->current() == 0 ? m_old : m_new);
    m_balanceTable->fitColumns(0);
}

void ConversionPane::post()
{
    const auto input = m_parts->input();
    if (!input)
        return;
    book::ConversionDesk desk(m_session.book());
    const auto posted = desk.post(*input, chineseSummary(), book::newDraftId());
    if (!posted) {
        QStringList reasons;
        for (const Issue& issue : posted.error())
            reasons << issueText(issue);
        m_problem->setText(reasons.join(QLatin1Char('\n')));
        return;
    }
    Q_EMIT notice(tr("The balances are converted to the chart of 2021"));
    refresh();
}

} // namespace coop::ui
