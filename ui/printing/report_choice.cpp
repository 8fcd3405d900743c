// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/report_choice.h"

#include "ui/text/format.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

QString nameOf(ReportKind kind)
{
    return toText(toWord(kReports, kind));
}

QString purposeOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Plan: return ReportChoice::tr("What is proposed to the assembly, with the rules it keeps");
    case ReportKind::MeetingNotice: return ReportChoice::tr("Calls the members, with agenda and quorum");
    case ReportKind::PublicNotice: return ReportChoice::tr("For the notice board: in plain words, numbers masked");
    case ReportKind::Resolution: return ReportChoice::tr("What the assembly resolved, or the form for it");
    case ReportKind::Dividends: return ReportChoice::tr("What each member gets this year, with a column to sign");
    case ReportKind::Slips: return ReportChoice::tr("One for each member, two or three to a sheet, to cut apart");
    case ReportKind::PaymentList: return ReportChoice::tr("The last list to pay by, to be signed");
    case ReportKind::Booklet: return ReportChoice::tr("The account of each member over the years");
    case ReportKind::Certificates: return ReportChoice::tr("One for each contributor, in a frame");
    case ReportKind::MemberChanges: return ReportChoice::tr("Who joined and left in the year, for the registrar");
    case ReportKind::Registrar: return ReportChoice::tr("The figures of the annual report");
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
    case ReportKind::Vouchers: return ReportChoice::tr("All vouchers of the year as they are bound, or one");
    case ReportKind::Unclaimed: return ReportChoice::tr("Surplus that nobody has fetched yet");
    case ReportKind::Income: return ReportChoice::tr("What members earned through the cooperative, by source");
    case ReportKind::Inspection: return ReportChoice::tr("What the rules find in this book, with evidence, for who checks it");
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
    case Missing::Proposal: return ReportChoice::tr("Draft: not proposed yet");
    case Missing::Posting: return ReportChoice::tr("The distribution is not posted");
    case Missing::PaymentList: return ReportChoice::tr("No payment list yet");
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
    case Missing::Proposal:
    case Missing::Posting:
    case Missing::PaymentList: return ReportChoice::tr("Go to Year end");
    }
    return {};
}

/// Why and by when, with the article.
QString reasonOf(const reports::YearPaperStatus& status)
{
    using reports::PaperReason;
    switch (status.reason) {
    case PaperReason::LaidOutBeforeAssembly: return ReportChoice::tr("laid out before the assembly (Law Art. 40)");
    case PaperReason::CallsTheAssembly: return ReportChoice::tr("calls the assembly (Law Art. 31)");
    case PaperReason::DecidesTheAssembly: return ReportChoice::tr("on the day of the assembly (Law Art. 29, 30)");
    case PaperReason::KnownToAll: return ReportChoice::tr("what members may see (Law Art. 21, 40)");
    case PaperReason::BeforePayment: return ReportChoice::tr("signed when it is paid");
    case PaperReason::MemberAccounts: return ReportChoice::tr("an account for each member (Law Art. 43)");
    case PaperReason::ChangesToRegistrar: return ReportChoice::tr("to the registrar within 90 days after the year");
    case PaperReason::AnnualReport: return ReportChoice::tr("annual report, from January to June (Law Art. 17)");
    case PaperReason::ProvesContribution: return ReportChoice::tr("proves a contribution");
    }
    return {};
}

} // namespace

QString titleOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Plan: return ReportChoice::tr("Distribution plan");
    case ReportKind::MeetingNotice: return ReportChoice::tr("Notice of the assembly");
    case ReportKind::PublicNotice: return ReportChoice::tr("Public notice");
    case ReportKind::Resolution: return ReportChoice::tr("Resolution");
    case ReportKind::Dividends: return ReportChoice::tr("Dividend list");
    case ReportKind::Slips: return ReportChoice::tr("Slips");
    case ReportKind::PaymentList: return ReportChoice::tr("Payment list");
    case ReportKind::Booklet: return ReportChoice::tr("Member booklets");
    case ReportKind::Certificates: return ReportChoice::tr("Certificates");
    case ReportKind::MemberChanges: return ReportChoice::tr("Changes of members");
    case ReportKind::Registrar: return ReportChoice::tr("Annual report data");
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
    case ReportKind::Unclaimed: return ReportChoice::tr("Unclaimed surplus");
    case ReportKind::Income: return ReportChoice::tr("Income by source");
    case ReportKind::Inspection: return ReportChoice::tr("Working paper of the inspection");
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
    m_calendar = makeRemark({});
    m_calendar->setObjectName(nameOf(kind) + QStringLiteral("Calendar"));
    m_calendar->setContentsMargins(22, 0, 0, 0);
    m_calendar->hide();
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(22, 0, 0, 0);
    foot->addWidget(purpose, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addLayout(foot);
    layout->addWidget(m_calendar);
    layout->addWidget(m_remedy, 0, Qt::AlignRight);
    connect(m_button, &QRadioButton::clicked, this, [this] { Q_EMIT wanted(m_kind); });
    connect(m_remedy, &QPushButton::clicked, this, [this] { Q_EMIT remedyWanted(m_missing); });
}

void ReportChoice::setMissing(Missing missing, FiscalYear year)
{
    m_missing = missing;
    const QString state = stateOf(missing, year);
    setState(state, missing == Missing::Nothing ? Tone::Good : Tone::Warning);
    m_isReady = missing == Missing::Nothing;
    m_remedy->setText(remedyOf(missing) + QStringLiteral(" ›"));
    m_remedy->setAccessibleName(remedyOf(missing));
    m_remedy->setVisible(missing != Missing::Nothing);
}

void ReportChoice::setStatus(const reports::YearPaperStatus& status, FiscalYear year, Date today)
{
    using reports::PaperState;
    setMissing(missingFor(status.lack), year);
    if (status.state == PaperState::NotNeeded)
        setState(tr("Not needed"), Tone::Neutral);
    else if (status.state == PaperState::Made)
        setState((status.isOutdated ? tr("Made %1, changed since") : tr("Made %1")).arg(toText(status.made->at).left(10)),
                 status.isOutdated ? Tone::Warning : Tone::Good);
    else if (status.isLate(today) && m_missing == Missing::Nothing)
        setState(tr("Ready, late"), Tone::Bad);
    const QString reason = reasonOf(status);
    m_calendar->setText(status.due ? tr("By %1: %2").arg(toText(*status.due), reason) : reason);
    m_calendar->show();
    m_isReady = status.state == PaperState::Ready || status.state == PaperState::Made;
}

void ReportChoice::setState(const QString& state, Tone tone)
{
    setChip(m_state, state, tone);
    m_button->setAccessibleDescription(state);
}

void ReportChoice::mousePressEvent(QMouseEvent*)
{
    // The whole entry can be clicked, not only the small circle.
    m_button->click();
}

} // namespace coop::ui
