// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/posted_step.h"

#include "core/book/ledger_desks.h"
#include "ui/forms/reason_form.h"
#include "ui/forms/words.h"
#include "ui/models/table_view.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/theme/widgets.h"
#include "ui/yearend/distribution_words.h"
#include "ui/yearend/problem_label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

constexpr int kVouchersShown = 5;
constexpr int kFrame = 4;
constexpr int kBarHeight = 8;
constexpr int kBarSteps = 1000;

/// How far along `part` of `whole` is, in steps of the bar.
int barValue(Money part, Money whole)
{
    if (!(Money() < whole) || part.isNegative())
        return 0;
    const Money share = divide(Wide{part.inFen()} * kBarSteps, whole.inFen(), Rounding::Down);
    return static_cast<int>(std::min<std::int64_t>(kBarSteps, share.inFen()));
}

} // namespace

PostedStep::PostedStep(BookSession& session, Interaction& interaction, QWidget* parent)
    : DistributionStep(session, interaction, parent), m_reversalDraft(book::newDraftId()), m_correctionDraft(book::newDraftId()),
      m_vouchers(new TableView(QStringLiteral("postedVouchers"), tr("Vouchers of the distribution"))), m_bar(new QProgressBar),
      m_paid(makeLabel({}, TextRole::Body)),
      m_toPayments(makeButton(tr("To the payments"), ButtonRole::Primary, QStringLiteral("toPayments"))),
      m_close(makeButton(tr("Close the distribution"), ButtonRole::Primary, QStringLiteral("closeDistribution"))),
      m_closeUnpaid(new ReasonForm(QStringLiteral("closeUnpaid"),
                                   {.link = tr("Close with what is still open…"),
                                    .sentence = tr("What nobody has claimed stays owed and in the list of the unclaimed."),
                                    .action = tr("Close the distribution")},
                                   ReasonForm::Asks::Reason)),
      m_reverse(new ReasonForm(QStringLiteral("reverse"),
                               {.link = tr("Reverse…"),
                                .sentence = tr("Red vouchers take everything back at once: entries, parts of the reserve and what "
                                               "became share capital. Only while nothing of it is paid."),
                                .action = tr("Reverse the distribution")},
                               ReasonForm::Asks::DayAndReason)),
      m_reopen(new ReasonForm(QStringLiteral("reopenDistribution"),
                              {.link = tr("Open again…"),
                               .sentence = tr("A payment came back, or something is left to do."),
                               .action = tr("Open again")},
                              ReasonForm::Asks::Reason)),
      m_correction(buildCorrection()), m_problem(new ProblemLabel(QStringLiteral("postedProblem")))
{
    setObjectName(QStringLiteral("postedStep"));
    buildVouchers();
    auto* card = new Card(tr("Posted"));
    card->body()->addWidget(m_vouchers);
    card->body()->addWidget(buildProgress());
    card->body()->addWidget(m_problem);
    card->body()->addWidget(m_closeUnpaid);
    card->body()->addWidget(m_reopen);
    card->body()->addWidget(m_reverse);
    card->body()->addWidget(m_correction);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
    layout->addStretch(1);
    connect(m_closeUnpaid, &ReasonForm::confirmed, this, [this](Date, const QString& reason) { close(reason); });
    connect(m_reopen, &ReasonForm::confirmed, this, [this](Date, const QString& reason) { reopen(reason); });
    connect(m_reverse, &ReasonForm::confirmed, this, &PostedStep::reverse);
}

void PostedStep::buildVouchers()
{
    m_model = new TableModel<Row>(
        {{.title = tr("Purpose"), .text = [](const Row& row) { return wordOf(row.purpose); }},
         {.title = tr("Voucher"), .text = [](const Row& row) {
              return row.voucher.number ? toText(std::string_view(ledger::numberText(row.voucher.data.kind, *row.voucher.number)))
                                        : QString();
          }},
         {.title = tr("Day"), .text = [](const Row& row) { return toText(row.voucher.data.date); }},
         {.title = tr("Sum"), .alignment = Qt::AlignRight, .text = [](const Row& row) { return toText(row.voucher.amount); },
          .isNegative = [](const Row& row) { return row.voucher.amount.isNegative(); }}},
        this);
    m_vouchers->setModel(m_model);
    m_vouchers->setSortingEnabled(false);
    m_vouchers->setToolTip(tr("Enter or a double click opens the voucher"));
    connect(m_vouchers, &TableView::opened, this, [this](int row) {
        if (const Row* shown = m_model->rowAt(row))
            Q_EMIT goTo(PageId::Vouchers, QStringLiteral("voucher:%1").arg(shown->voucher.id.value));
    });
}

QWidget* PostedStep::buildProgress()
{
    m_bar->setObjectName(QStringLiteral("paidBar"));
    m_bar->setAccessibleName(tr("Part that is paid"));
    m_bar->setRange(0, kBarSteps);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(kBarHeight);
    m_paid->setObjectName(QStringLiteral("paidText"));
    m_paid->setWordWrap(true);
    auto* progress = new QWidget;
    auto* layout = new QVBoxLayout(progress);
    layout->setContentsMargins(0, 6, 0, 4);
    layout->addWidget(m_bar);
    auto* row = new QHBoxLayout;
    row->addWidget(m_paid, 1);
    row->addWidget(m_toPayments);
    row->addWidget(m_close);
    layout->addLayout(row);
    connect(m_close, &QPushButton::clicked, this, [this] { close({}); });
    connect(m_toPayments, &QPushButton::clicked, this, [this] { Q_EMIT goTo(PageId::YearEnd, QStringLiteral("payments")); });
    return progress;
}

QWidget* PostedStep::buildCorrection()
{
    auto* correction = new QWidget;
    correction->setObjectName(QStringLiteral("correction"));
    auto* propose = makeButton(tr("Propose the draft of the year as a correction"), ButtonRole::Secondary,
                               QStringLiteral("proposeCorrection"));
    auto* plan = makeButton(tr("To the plan ›"), ButtonRole::Link, QStringLiteral("correctionPlan"));
    auto* layout = new QVBoxLayout(correction);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(makeRemark(
        tr("Something of it is paid, so it is not taken back any more. A correcting run goes the same way through notice and "
           "assembly; only its differences are posted.")));
    auto* row = new QHBoxLayout;
    row->addWidget(propose);
    row->addWidget(plan);
    row->addStretch();
    layout->addLayout(row);
    connect(propose, &QPushButton::clicked, this, &PostedStep::correct);
    connect(plan, &QPushButton::clicked, this, &DistributionStep::planWanted);
    return correction;
}

void PostedStep::present(const book::Distribution& distribution)
{
    if (distribution.id != m_shown.id) {
        m_reversalDraft = book::newDraftId();
        m_correctionDraft = book::newDraftId();
        m_problem->show({});
        m_reverse->setOpen(false);
        m_closeUnpaid->setOpen(false);
        m_reopen->setOpen(false);
    }
    const bool isOther = distribution.id != m_shown.id;
    m_shown = distribution;
    showVouchers();
    if (isOther)
        m_reverse->setDay(firstDayToReverse());
    showProgress();
}

Date PostedStep::firstDayToReverse() const
{
    Date day = session().clock().today();
    for (const Row& row : m_model->rows())
        day = std::max(day, row.voucher.data.date); // nothing is taken back before it was made
    return day;
}

void PostedStep::showVouchers()
{
    std::vector<Row> rows;
    for (const auto& [voucher, purpose] : m_shown.vouchers) {
        if (auto found = session().book().ledger().find(voucher))
            rows.push_back({purpose, *std::move(found)});
    }
    m_model->setRows(std::move(rows));
    m_vouchers->fitColumns(0);
    const int shown = std::clamp(m_model->rowCount(), 1, kVouchersShown);
    m_vouchers->setFixedHeight(Tokens::kRowHeight * textPercent() / 100 * (shown + 1) + kFrame);
}

void PostedStep::showProgress()
{
    const book::DistributionDesk::Progress progress = desk().progress(m_shown.id);
    const bool isClosed = m_shown.state == book::DistributionState::Closed;
    const bool isPaid = progress.open.isZero();
    const bool canWrite = !session().isReadOnly();
    m_bar->setValue(progress.due.isZero() ? kBarSteps : barValue(progress.paid, progress.due));
    m_paid->setText(isPaid ? tr("All %1 are paid.").arg(toText(progress.due))
                           : tr("Paid %1 of %2; open %3, members: %4")
                                 .arg(toText(progress.paid), toText(progress.due), toText(progress.open),
                                      countText(static_cast<std::size_t>(std::max<std::int64_t>(0, progress.membersOpen)))));
    m_bar->setAccessibleDescription(m_paid->text());
    m_toPayments->setVisible(!isClosed && !isPaid);
    m_close->setVisible(!isClosed && isPaid);
    m_close->setEnabled(canWrite);
    m_closeUnpaid->setVisible(!isClosed && !isPaid);
    m_closeUnpaid->setUsable(canWrite);
    m_reopen->setVisible(isClosed);
    m_reopen->setUsable(canWrite);
    const bool isTouched = !progress.paid.isZero();
    m_reverse->setVisible(!isClosed && !isTouched);
    m_reverse->setUsable(canWrite);
    m_correction->setVisible(isTouched);
    m_correction->setEnabled(canWrite);
}

void PostedStep::close(const QString& reason)
{
    const Written written = write([&] { return desk().close(m_shown.id, fromText(reason)); });
    if (m_closeUnpaid->isVisibleTo(this))
        m_closeUnpaid->showIssues(written.issues);
    else
        m_problem->show(written.issues);
    if (written.isWritten)
        Q_EMIT done(tr("The distribution of %1 is closed.").arg(m_shown.year.value));
}

void PostedStep::reopen(const QString& reason)
{
    const Written written = write([&] { return desk().reopen(m_shown.id, fromText(reason)); });
    m_reopen->showIssues(written.issues);
    if (written.isWritten)
        Q_EMIT done(tr("The distribution of %1 is open again.").arg(m_shown.year.value));
}

void PostedStep::reverse(Date day, const QString& reason)
{
    const Written written = write([&] { return desk().reverse(m_shown.id, day, fromText(reason), m_reversalDraft); });
    m_reverse->showIssues(written.issues);
    if (written.isWritten)
        Q_EMIT done(tr("The distribution of %1 is reversed.").arg(m_shown.year.value));
}

void PostedStep::correct()
{
    const book::YearEndDraft draft = session().book().yearEnd().draft(m_shown.year);
    if (!draft.surplus) {
        m_problem->show({{.code = IssueCode::SurplusMissing, .field = "surplus",
                          .arguments = {std::to_string(m_shown.year.value)}}});
        return;
    }
    const Written written = write([&] {
        return desk().proposeCorrection(m_shown.id, draft.policy, *draft.surplus, draft.priorLoss, m_correctionDraft);
    });
    m_problem->show(written.issues);
    if (written.isWritten)
        Q_EMIT done(tr("The correction is proposed."));
}

} // namespace coop::ui
