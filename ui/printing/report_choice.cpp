// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/report_choice.h"

#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

QString nameOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Dividends: return QStringLiteral("dividends");
    case ReportKind::Members: return QStringLiteral("members");
    case ReportKind::Contributions: return QStringLiteral("contributions");
    case ReportKind::BalanceSheet: return QStringLiteral("balance-sheet");
    case ReportKind::Surplus: return QStringLiteral("surplus");
    case ReportKind::EquityChanges: return QStringLiteral("equity-changes");
    case ReportKind::TrialBalance: return QStringLiteral("trial-balance");
    case ReportKind::IncomeExpense: return QStringLiteral("income-expense");
    case ReportKind::Notes: return QStringLiteral("notes");
    case ReportKind::CrossChecks: return QStringLiteral("cross-checks");
    case ReportKind::MemberAccounts: return QStringLiteral("member-account");
    case ReportKind::GeneralLedger: return QStringLiteral("general-ledger");
    case ReportKind::MoneyJournal: return QStringLiteral("cash-journal");
    case ReportKind::Vouchers: return QStringLiteral("voucher");
    }
    return {};
}

QString purposeOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Dividends: return ReportChoice::tr("What each member gets this year, with a column to sign");
    case ReportKind::Members: return ReportChoice::tr("Who is a member, for registration and for the notice board");
    case ReportKind::Contributions: return ReportChoice::tr("Who contributed what; every contributor signs");
    case ReportKind::BalanceSheet: return ReportChoice::tr("Form 01: what the cooperative has and owes");
    case ReportKind::Surplus: return ReportChoice::tr("Form 02: the surplus and where it went");
    case ReportKind::EquityChanges: return ReportChoice::tr("Form 03: how the members' equity changed");
    case ReportKind::TrialBalance: return ReportChoice::tr("Every account: opening, turnover, closing");
    case ReportKind::IncomeExpense: return ReportChoice::tr("Income and expense account by account");
    case ReportKind::Notes: return ReportChoice::tr("The figures that the notes must disclose");
    case ReportKind::CrossChecks: return ReportChoice::tr("Whether the statements agree with one another");
    case ReportKind::MemberAccounts: return ReportChoice::tr("What every member holds, traded and received in the year");
    case ReportKind::GeneralLedger: return ReportChoice::tr("Every account with its entries and the balance behind each");
    case ReportKind::MoneyJournal: return ReportChoice::tr("Cash and bank day by day");
    case ReportKind::Vouchers: return ReportChoice::tr("All vouchers of the year line by line, or one as on paper");
    }
    return {};
}

QString stateOf(Missing missing, FiscalYear year)
{
    switch (missing) {
    case Missing::Nothing: return ReportChoice::tr("Ready");
    case Missing::Members: return ReportChoice::tr("No members entered yet");
    case Missing::Contributions: return ReportChoice::tr("No contributions entered yet");
    case Missing::Surplus: return ReportChoice::tr("The surplus of %1 is not entered").arg(year.value);
    case Missing::Vouchers: return ReportChoice::tr("No vouchers in %1 yet").arg(year.value);
    }
    return {};
}

QString remedyOf(Missing missing)
{
    switch (missing) {
    case Missing::Nothing: return {};
    case Missing::Members: return ReportChoice::tr("Go to Members");
    case Missing::Contributions: return ReportChoice::tr("Go to Contributions");
    case Missing::Surplus: return ReportChoice::tr("Go to Year end");
    case Missing::Vouchers: return ReportChoice::tr("Go to Vouchers");
    }
    return {};
}

} // namespace

QString titleOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Dividends: return ReportChoice::tr("Dividend list");
    case ReportKind::Members: return ReportChoice::tr("Member register");
    case ReportKind::Contributions: return ReportChoice::tr("Contribution list");
    case ReportKind::BalanceSheet: return ReportChoice::tr("Balance sheet");
    case ReportKind::Surplus: return ReportChoice::tr("Surplus and its distribution");
    case ReportKind::EquityChanges: return ReportChoice::tr("Changes in members' equity");
    case ReportKind::TrialBalance: return ReportChoice::tr("Trial balance");
    case ReportKind::IncomeExpense: return ReportChoice::tr("Income and expense");
    case ReportKind::Notes: return ReportChoice::tr("Notes");
    case ReportKind::CrossChecks: return ReportChoice::tr("Checks between the statements");
    case ReportKind::MemberAccounts: return ReportChoice::tr("Member accounts");
    case ReportKind::GeneralLedger: return ReportChoice::tr("General ledger");
    case ReportKind::MoneyJournal: return ReportChoice::tr("Cash and bank journal");
    case ReportKind::Vouchers: return ReportChoice::tr("Vouchers");
    }
    return {};
}

ReportChoice::ReportChoice(ReportKind kind, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_button(new QRadioButton(titleOf(kind))),
      m_state(makeChip({}, Tone::Neutral)),
      m_remedy(makeButton({}, ButtonRole::Link, nameOf(kind) + QStringLiteral("Remedy")))
{
    setObjectName(nameOf(kind) + QStringLiteral("Choice"));
    m_button->setObjectName(nameOf(kind));
    m_button->setAccessibleName(titleOf(kind));
    m_button->setFont(fontFor(TextRole::Heading));
    auto* head = new QHBoxLayout;
    head->addWidget(m_button, 1);
    head->addWidget(m_state);
    QLabel* purpose = makeRemark(purposeOf(kind));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(22, 0, 0, 0);
    foot->addWidget(purpose, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addLayout(foot);
    layout->addWidget(m_remedy, 0, Qt::AlignRight);
    connect(m_button, &QRadioButton::clicked, this, [this] { Q_EMIT wanted(m_kind); });
    connect(m_remedy, &QPushButton::clicked, this, [this] { Q_EMIT remedyWanted(m_missing); });
}

void ReportChoice::setMissing(Missing missing, FiscalYear year)
{
    m_missing = missing;
    const QString state = stateOf(missing, year);
    setChip(m_state, state, missing == Missing::Nothing ? Tone::Good : Tone::Warning);
    m_button->setAccessibleDescription(state);
    m_remedy->setText(remedyOf(missing) + QStringLiteral(" ›"));
    m_remedy->setAccessibleName(remedyOf(missing));
    m_remedy->setVisible(missing != Missing::Nothing);
}

void ReportChoice::mousePressEvent(QMouseEvent*)
{
    // The whole entry can be clicked, not only the small circle.
    m_button->click();
}

} // namespace coop::ui
