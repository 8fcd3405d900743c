// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/settlement_view.h"

#include "core/base/field_reader.h"
#include "core/book/distribution_reports.h"
#include "core/book/payment_desk.h"
#include "ui/forms/date_field.h"
#include "ui/forms/form_panel.h"
#include "ui/forms/money_accounts.h"
#include "ui/forms/reason_form.h"
#include "ui/forms/words.h"
#include "ui/shell/book_write.h"
#include "ui/shell/paper_actions.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/theme/widgets.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

constexpr int kFormWidth = 250;
constexpr int kPreviewDelayMs = 150;

QString sharingText(distribution::LossSharing sharing)
{
    using distribution::LossSharing;
    switch (sharing) {
    case LossSharing::None: return SettlementView::tr("the charter lets no leaver bear losses");
    case LossSharing::ByContribution: return SettlementView::tr("by contribution");
    case LossSharing::ByAccount: return SettlementView::tr("by member account");
    case LossSharing::PerHead: return SettlementView::tr("per head");
    }
    return {};
}

} // namespace

SettlementView::SettlementView(BookSession& session, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_session(session), m_interaction(interaction), m_card(new Card), m_state(makeChip({}, Tone::Neutral)),
      m_lines(new QGridLayout), m_problem(makeLabel({}, TextRole::Small)), m_left(makeRemark({})), m_foot(makeRemark({})),
      m_form(new FormPanel(QStringLiteral("settlement"))),
      m_settle(makeButton(tr("Settle"), ButtonRole::Primary, QStringLiteral("settle"))),
      m_voucher(makeButton(tr("Its voucher ›"), ButtonRole::Link, QStringLiteral("settlementVoucher"))),
      m_reverse(new ReasonForm(QStringLiteral("reverseSettlement"),
                               {.link = tr("Take the settlement back…"),
                                .sentence = tr("A red voucher and rows that take the withdrawals back; the account stands again as before."),
                                .action = tr("Take back")},
                               ReasonForm::Asks::DayAndReason)),
      m_draft(book::newDraftId()), m_reversalDraft(book::newDraftId()),
      m_paper(new PaperActions(interaction, this)), m_reading(session, this)
{
    setObjectName(QStringLiteral("settlementView"));
    addFields();
    m_state->setObjectName(QStringLiteral("settlementState"));
    m_problem->setObjectName(QStringLiteral("settlementProblem"));
    m_problem->setProperty("look", QStringLiteral("field-problem"));
    m_problem->setWordWrap(true);
    m_lines->setColumnStretch(1, 1);
    m_lines->setHorizontalSpacing(14);
    m_lines->setVerticalSpacing(7);
    auto* back = makeButton(tr("‹ Members"), ButtonRole::Link, QStringLiteral("settlementBack"));
    m_card->corner()->addWidget(m_state);
    addPapers();
    m_card->corner()->addWidget(back);
    auto* statement = new QVBoxLayout;
    statement->addWidget(m_left);
    statement->addLayout(m_lines);
    statement->addWidget(m_foot);
    statement->addWidget(m_problem);
    statement->addWidget(m_voucher, 0, Qt::AlignLeft);
    statement->addWidget(m_reverse);
    statement->addStretch();
    m_choices = buildChoices();
    auto* row = new QHBoxLayout;
    row->setSpacing(Tokens::kGap);
    row->addLayout(statement, 1);
    row->addWidget(m_choices, 0, Qt::AlignTop);
    auto* content = new QWidget;
    content->setProperty("look", QStringLiteral("scrolled"));
    content->setLayout(row);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    m_card->body()->addWidget(scroll, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);
    connect(back, &QPushButton::clicked, this, &SettlementView::backWanted);
    connect(m_settle, &QPushButton::clicked, this, &SettlementView::settle);
    connect(m_form, &FormPanel::submitted, this, &SettlementView::settle);
    connect(m_form, &FormPanel::passed, m_settle, qOverload<>(&QWidget::setFocus));
    m_delay.setSingleShot(true);
    m_delay.setInterval(kPreviewDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &SettlementView::preview);
    connect(m_form, &FormPanel::edited, this, [this] { m_delay.start(); });
    connect(&session, &BookSession::closed, this, [this] { m_reading.cancel(); });
    connect(m_reverse, &ReasonForm::confirmed, this, &SettlementView::takeBack);
    connect(m_voucher, &QPushButton::clicked, this, [this] {
        if (const auto settled = standing(); settled && settled->voucher)
            Q_EMIT voucherWanted(*settled->voucher);
    });
}

void SettlementView::addFields()
{
    auto* day = new DateField(QStringLiteral("date"), tr("Settled on"));
    day->setRequired(true);
    m_form->add(day, FormPanel::Width::Full);
    m_form->add(new YesNoField(QStringLiteral("set_off"), tr("What the member owes"), tr("set off, with consent on record")),
                FormPanel::Width::Full);
    m_form->add(new YesNoField(QStringLiteral("pay_now"), tr("What goes back"), tr("paid at once; otherwise it is owed")),
                FormPanel::Width::Full);
    m_form->add(new ChoiceField(QStringLiteral("account"), tr("From the account"), moneyAccounts(m_session.book())),
                FormPanel::Width::Full);
    m_form->setCheck([this](const Fields& fields) { return read(fields).issues; });
}

void SettlementView::addPapers()
{
    const auto link = [this](const QString& text, const QString& name,
                             const std::function<void(const reports::ReportTable&)>& use) {
        auto* button = makeButton(text, ButtonRole::Link, name);
        connect(button, &QPushButton::clicked, this, [this, use] {
            if (m_statement)
                use(book::settlementReport(*m_statement, reportHeadOf(m_session), reportWording()));
        });
        m_card->corner()->addWidget(button);
        m_papers << button;
    };
    link(tr("Print…"), QStringLiteral("printSettlement"), [this](const reports::ReportTable& table) { m_paper->print(table); });
    link(tr("Save as…"), QStringLiteral("saveSettlement"), [this](const reports::ReportTable& table) { m_paper->save(table); });
    connect(m_paper, &PaperActions::notice, this, &SettlementView::notice);
}

QWidget* SettlementView::buildChoices()
{
    auto* choices = new QWidget;
    choices->setFixedWidth(kFormWidth * std::max(100, textPercent()) / 100);
    auto* layout = new QVBoxLayout(choices);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::kSmallGap);
    layout->addWidget(m_form);
    layout->addWidget(m_settle, 0, Qt::AlignRight);
    return choices;
}

Checked<book::SettlementChoice> SettlementView::read(const Fields& fields) const
{
    FieldReader reader(fields);
    book::SettlementChoice choice;
    choice.date = reader.date("date", Need::Required).value_or(Date());
    choice.setOff = reader.yesNo("set_off").value_or(false);
    choice.payNow = reader.yesNo("pay_now").value_or(false);
    choice.moneyAccount = fields.text("account");
    return {std::move(choice), reader.takeIssues()};
}

void SettlementView::showMember(MemberId member)
{
    const auto found = m_session.book().members().find(member);
    if (!found)
        return;
    if (m_member != member) {
        m_draft = book::newDraftId();
        m_reversalDraft = book::newDraftId();
        Fields fields;
        fields.set("date", toIso(std::max(m_session.clock().today(), found->data.left.value_or(Date()))));
        fields.set("set_off", "no");
        fields.set("pay_now", "no");
        fields.set("account", fromText(moneyAccountFor(book::PaymentMethod::Bank)));
        m_member = member;
        m_reverse->setOpen(false);
        m_form->setFields(fields);
    }
    refresh();
}

std::optional<book::StoredSettlement> SettlementView::standing() const
{
    const auto member = m_member ? m_session.book().members().find(*m_member) : std::nullopt;
    if (!member)
        return std::nullopt;
    for (book::StoredSettlement& settlement : m_session.book().settlements().all()) {
        // Who came back and leaves again is settled again.
        const bool isOfBefore = member->data.joined && settlement.data.date < *member->data.joined;
        if (settlement.data.member == m_member && !settlement.reverses && !settlement.reversedBy && !isOfBefore)
            return std::move(settlement);
    }
    return std::nullopt;
}

void SettlementView::refresh()
{
    const auto member = m_member ? m_session.book().members().find(*m_member) : std::nullopt;
    if (!member) {
        Q_EMIT backWanted(); // taken back by an undo
        return;
    }
    m_card->setTitle(tr("Settlement of %1 %2").arg(toText(std::string_view(member->data.number)),
                                                   toText(std::string_view(member->data.name))));
    m_left->setText(tr("Left on %1").arg(toText(member->data.left)));
    const bool canWrite = !m_session.isReadOnly();
    const auto settled = standing();
    m_choices->setVisible(!settled);
    m_form->setReadOnly(!canWrite);
    m_settle->setEnabled(canWrite);
    m_voucher->setVisible(settled && settled->voucher);
    m_reverse->setVisible(settled.has_value());
    m_reverse->setUsable(canWrite);
    if (!settled) {
        setChip(m_state, tr("not settled"), Tone::Warning);
        preview();
        return;
    }
    m_reading.cancel();
    setChip(m_state, tr("settled on %1").arg(toText(settled->data.date)), Tone::Good);
    m_reverse->setDay(std::max(m_session.clock().today(), settled->data.date));
    showProblems({});
    showStatement(settled->data);
}

void SettlementView::preview()
{
    if (!m_member || standing())
        return;
    const Checked<book::SettlementChoice> choice = read(m_form->fields());
    if (!choice.isUsable())
        return;
    m_reading.read(
        [member = *m_member, wanted = choice.value](book::Book& book) {
            Preview result;
            auto statement = book.settlements().preview(member, wanted);
            result.issues = statement ? book.settlements().check(member, wanted) : statement.error();
            if (statement)
                result.statement = *std::move(statement);
            return result;
        },
        [this](const Preview& result) { showPreview(result); },
        [this](const QString& reason) { m_interaction.tell(reason); });
}

void SettlementView::showPreview(const Preview& preview)
{
    m_settle->setEnabled(preview.statement && !m_session.isReadOnly());
    showProblems(preview.issues);
    if (preview.statement) {
        showStatement(*preview.statement);
        return;
    }
    clearLines();
    m_foot->clear();
}

void SettlementView::showProblems(const Issues& issues)
{
    QStringList sentences;
    for (const Issue& issue : issues)
        sentences << issueText(issue);
    m_problem->setText(sentences.join(QLatin1Char('\n')));
    m_problem->setVisible(!sentences.isEmpty());
    m_problem->setProperty("tone", hasErrors(issues) ? QStringLiteral("error") : QStringLiteral("warning"));
    m_problem->style()->unpolish(m_problem);
    m_problem->style()->polish(m_problem);
}

void SettlementView::clearLines()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows = 0;
    m_statement.reset();
    for (QPushButton* paper : m_papers)
        paper->setEnabled(false);
}

void SettlementView::addLine(const QString& name, Money amount, const QString& remark, bool isSum)
{
    const TextRole role = isSum ? TextRole::Heading : TextRole::Body;
    auto* caption = makeLabel(name, role);
    auto* figure = makeLabel(toTextOrDash(amount), role);
    figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    figure->setObjectName(QStringLiteral("settlementLine.%1").arg(m_rows));
    figure->setAccessibleName(name + QStringLiteral(": ") + figure->text());
    m_lines->addWidget(caption, m_rows, 0);
    m_lines->addWidget(makeRemark(remark), m_rows, 1);
    m_lines->addWidget(figure, m_rows, 2);
    ++m_rows;
}

void SettlementView::addKept(const QString& name, Money amount, const QString& remark)
{
    if (!amount.isZero())
        addLine(name, -amount, remark);
}

void SettlementView::showStatement(const book::SettlementStatement& statement)
{
    clearLines();
    m_statement = statement;
    for (QPushButton* paper : m_papers)
        paper->setEnabled(true);
    const shares::Settlement& result = statement.result;
    const shares::LeaverPosition& position = statement.position;
    QStringList kinds;
    for (const shares::Holding& holding : position.holdings) {
        if (shares::isCapital(holding.kind) && !holding.paid.isZero())
            kinds << toText(holding.kind) + QLatin1Char(' ') + toText(holding.paid);
    }
    addLine(tr("Contribution"), result.contribution,
            kinds.size() > 1 ? kinds.join(QStringLiteral(", ")) : tr("Cooperative Law Art. 28"));
    addLine(tr("Part of the reserve"), result.reserve, tr("as quantified to his account"));
    addKept(tr("less losses borne"), result.loss,
            tr("%1 of %2, %3").arg(toText(position.lossPart), toText(position.uncoveredLoss), sharingText(statement.lossSharing)));
    addLine(tr("Refunds and dividends not paid yet"), result.due,
            statement.withheld.isZero() ? QString() : tr("after %1 of tax withheld").arg(toText(statement.withheld)));
    if (!position.owed.isZero())
        addLine(tr("Owed to him otherwise"), position.owed, QString());
    addKept(tr("less what he owes, set off"), result.setOff, tr("with his consent"));
    addLine(tr("Goes back to him"), result.payable,
            statement.inKind.isZero() ? QString() : tr("of it in kind, as it came: %1").arg(toText(statement.inKind)), true);
    if (const Money rest = position.owes - result.setOff; Money() < rest)
        addLine(tr("He still owes"), rest, tr("to be paid by him"));
    addLine(tr("Stays with the cooperative"), result.stays, tr("state grants %1, donations %2 (Art. 53)")
                                                                .arg(toText(position.stateShare), toText(position.donationShare)));
    m_foot->setText(statement.remaining.empty()
                        ? QString()
                        : tr("What stays is averaged again over the members who remain: %1.")
                              .arg(countText(statement.remaining.size())));
}

void SettlementView::settle()
{
    if (!m_member || m_session.isReadOnly() || !m_form->isSound())
        return;
    const book::SettlementChoice choice = read(m_form->fields()).value;
    const MemberId member = *m_member;
    const Written written =
        writeBook(m_interaction, [&] { return m_session.book().settlements().settle(member, choice, m_draft); });
    if (!written.isWritten) {
        m_form->showIssues(written.issues);
        return;
    }
    Q_EMIT notice(tr("Settled; the voucher is posted."));
    refresh();
}

void SettlementView::takeBack(Date day, const QString& reason)
{
    const auto settled = standing();
    if (!settled)
        return;
    const Written written = writeBook(m_interaction, [&] {
        return m_session.book().settlements().reverse(settled->id, day, fromText(reason), m_reversalDraft);
    });
    m_reverse->showIssues(written.issues);
    if (!written.isWritten)
        return;
    m_draft = book::newDraftId();
    m_reversalDraft = book::newDraftId();
    Q_EMIT notice(tr("The settlement is taken back."));
    refresh();
}

} // namespace coop::ui
