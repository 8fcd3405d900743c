// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fact_panel.h"

#include "core/book/posting_desk.h"
#include "core/reports/ledger_reports.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace coop::ui {

QString warningsText(const Issues& issues)
{
    QStringList texts;
    for (const Issue& issue : issues) {
        if (issue.severity == Severity::Warning)
            texts << issueText(issue);
    }
    texts.removeDuplicates();
    return texts.join(QLatin1Char(' '));
}

std::optional<FactVoucher> voucherOf(book::Book& book, const book::FactKey& fact)
{
    const auto id = book.posting().voucherOf(fact);
    const auto voucher = id ? book.ledger().find(*id) : std::nullopt;
    if (!voucher)
        return std::nullopt;
    const QString day = toText(voucher->data.date);
    if (!voucher->number)
        return FactVoucher{id->value, FactPanel::tr("Draft voucher of %1").arg(day)};
    return FactVoucher{id->value, FactPanel::tr("Voucher %1 of %2")
                                      .arg(toText(reports::voucherName(voucher->data.kind, *voucher->number,
                                                                        reportWording())),
                                           day)};
}

FactPanel::FactPanel(const QString& objectName, Words words, FactDesk desk, QWidget* parent)
    : EntryPanel(objectName, parent), m_words(std::move(words)), m_desk(std::move(desk)),
      m_draft(book::newDraftId()), m_reverse(makeButton(tr("Reverse…"), ButtonRole::Secondary,
                                                        objectName + QStringLiteral(".reverse"))),
      m_new(makeButton(tr("New entry"), ButtonRole::Link, objectName + QStringLiteral(".new"))),
      m_voucher(makeButton({}, ButtonRole::Link, objectName + QStringLiteral(".voucher"))),
      m_reversalDate(new DateField(QStringLiteral("reversal_date"), tr("Date of the reversal")))
{
    m_reversalDate->nameControls(objectName);
    m_reversalDate->setHint(tr("Dated like the row itself, a slip leaves no trace in any total."));
    below()->addWidget(m_voucher, 0, Qt::AlignLeft);
    below()->addWidget(m_reversalDate);
    connect(m_voucher, &QPushButton::clicked, this, [this] { Q_EMIT voucherWanted(m_voucherId); });
    addButton(m_new);
    addButton(m_reverse);
    form().setCheck(m_desk.check);
    connect(this, &EntryPanel::saveWanted, this, &FactPanel::save);
    connect(m_reverse, &QPushButton::clicked, this, &FactPanel::reverse);
    connect(m_new, &QPushButton::clicked, this, [this] {
        startNew();
        Q_EMIT newStarted();
    });
    connect(&form(), &FormPanel::edited, this, &FactPanel::contentChanged);
}

void FactPanel::setBlank(const Fields& blank)
{
    m_blank = blank;
    if (m_shown) {
        if (m_entry.texts.empty() || m_entry.texts == m_entry.unchanged)
            m_entry = {};
    } else if (!form().isChanged()) {
        form().setFields(blank);
    }
    showState();
}

void FactPanel::begin()
{
    if (!m_first.empty())
        form().focusOn(m_first);
}

void FactPanel::setRefusal(const QString& reason)
{
    m_refusal = reason;
    showState();
}

void FactPanel::startNew()
{
    if (m_shown) {
        m_shown.reset();
        if (m_entry.texts.empty())
            form().setFields(m_blank);
        else
            form().restore(m_entry);
    } else if (!form().isChanged()) {
        form().setFields(m_blank);
    }
    showState();
    Q_EMIT contentChanged();
}

void FactPanel::show(const ShownFact& fact)
{
    if (!m_shown)
        m_entry = form().state();
    const bool isOther = !m_shown || m_shown->id != fact.id;
    m_shown = fact;
    form().setFields(fact.fields);
    if (isOther) {
        m_reversalDate->setText(toText(fact.date));
        m_reversalDate->showProblems({}, {});
        m_reversalDraft = book::newDraftId();
    }
    showState();
    Q_EMIT contentChanged();
}

void FactPanel::showVoucher()
{
    const auto voucher = m_shown && m_desk.voucherOf ? m_desk.voucherOf(m_shown->id) : std::nullopt;
    m_voucher->setVisible(voucher.has_value());
    m_voucherId = voucher ? voucher->id : 0;
    m_voucher->setText(voucher ? voucher->text : QString());
}

void FactPanel::showState()
{
    showVoucher();
    const bool canReverse =
        m_shown && !m_shown->reverses && !m_shown->reversedBy && m_refusal.isEmpty();
    form().setReadOnly(m_shown.has_value() || !m_refusal.isEmpty());
    saveButton()->setVisible(!m_shown && m_refusal.isEmpty());
    m_reverse->setVisible(canReverse);
    m_reversalDate->setVisible(canReverse && m_desk.reversalHasDate);
    m_new->setVisible(m_shown && m_refusal.isEmpty());
    if (!m_shown) {
        setHeading(m_words.newTitle);
        setSentence(m_refusal);
        return;
    }
    const QString title = QStringLiteral("%1 %2").arg(m_words.shownTitle).arg(m_shown->id);
    if (m_shown->reversedBy) {
        setHeading(title, tr("reversed"), Tone::Bad);
        setSentence(tr("Taken back by row %1.").arg(*m_shown->reversedBy));
    } else if (m_shown->reverses) {
        setHeading(title, tr("reversal"), Tone::Warning);
        setSentence(tr("Takes row %1 back.").arg(*m_shown->reverses));
    } else {
        setHeading(title, tr("posted"), Tone::Good);
        setSentence(m_refusal.isEmpty()
                        ? tr("Posted rows are not changed: reverse it and enter it anew.")
                        : m_refusal);
    }
}

bool FactPanel::attempt(const std::function<void()>& write)
{
    try {
        write();
        return true;
    } catch (const storage::StorageError& error) {
        m_desk.tell(failureText(error));
        return false;
    }
}

void FactPanel::save()
{
    if (m_shown || !m_refusal.isEmpty() || !form().isSound())
        return;
    const Fields typed = form().fields();
    Issues issues;
    if (!attempt([&] { issues = m_desk.add(typed, m_draft); }))
        return;
    if (hasErrors(issues)) {
        form().showIssues(issues);
        return;
    }
    Fields next = m_blank;
    for (const std::string& field : m_kept)
        next.set(field, std::string(typed.text(field)));
    m_draft = book::newDraftId();
    form().setFields(next);
    showState();
    begin();
    Q_EMIT contentChanged();
    Q_EMIT saved(QStringList{tr("Saved."), warningsText(issues)}.join(QLatin1Char(' ')).trimmed());
}

void FactPanel::reverse()
{
    const auto date = parseDate(fromText(m_reversalDate->text()));
    if (!date) {
        m_reversalDate->showProblems({issueText({.code = IssueCode::NotADate,
                                                 .field = "date",
                                                 .value = fromText(m_reversalDate->text())})},
                                     {});
        return;
    }
    m_reversalDate->showProblems({}, {});
    const std::int64_t fact = m_shown->id;
    const auto why = m_desk.askReason();
    if (!why)
        return;
    Issues issues;
    if (!attempt([&] { issues = m_desk.reverse(fact, *date, *why, m_reversalDraft); }))
        return;
    if (hasErrors(issues))
        form().showIssues(issues);
    else
        Q_EMIT saved(tr("Reversed."));
}

} // namespace coop::ui
