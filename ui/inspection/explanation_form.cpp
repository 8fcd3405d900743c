// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/explanation_form.h"

#include "core/book/record_desk.h"
#include "core/inspection/finding.h"
#include "ui/forms/date_field.h"
#include "ui/forms/form_panel.h"
#include "ui/shell/book_write.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace coop::ui {

ExplanationForm::ExplanationForm(BookSession& session, Interaction& interaction, const inspection::Finding& finding, QWidget* parent)
    : QWidget(parent), m_session(session), m_interaction(interaction), m_rule(finding.rule),
      m_evidenceHash(inspection::evidenceHash(finding)),
      m_link(makeButton(tr("Explain it with a document…"), ButtonRole::Link,
                        QStringLiteral("explain-") + toText(finding.rule) + QStringLiteral(".link"))),
      m_body(new QWidget), m_form(new FormPanel(QStringLiteral("explain-") + toText(finding.rule)))
{
    auto* day = new DateField(QStringLiteral("date"), tr("Day"));
    day->setRequired(true);
    m_form->add(day);
    m_form->add(new LineField(QStringLiteral("document"), tr("Document and number")));
    auto* reason = new LineField(QStringLiteral("reason"), tr("Explanation"));
    reason->setRequired(true);
    m_form->add(reason, FormPanel::Width::Full);
    m_form->setCheck([this](const Fields& typed) {
        Fields fields = typed;
        fields.set("rule", m_rule);
        fields.set("evidence_hash", m_evidenceHash);
        return members::parseExplanation(fields).issues;
    });
    auto* action = makeButton(tr("Record the explanation"), ButtonRole::Secondary,
                              QStringLiteral("explain-") + toText(finding.rule) + QStringLiteral(".action"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(makeRemark(tr("It is kept in the book and cannot be taken back. Whoever inspects the book sees it with the finding, as "
                                  "long as the evidence stays the same; a person decides what it is worth.")),
                    1);
    foot->addWidget(action, 0, Qt::AlignBottom);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 2, 0, 4);
    body->addWidget(m_form);
    body->addLayout(foot);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    addEarlier(*layout);
    layout->addWidget(m_link, 0, Qt::AlignLeft);
    layout->addWidget(m_body);
    m_link->setCheckable(true);
    m_link->setVisible(!session.isReadOnly());
    m_body->hide();
    connect(m_link, &QPushButton::toggled, this, [this](bool open) {
        m_body->setVisible(open);
        if (open)
            m_form->focusOn("document");
    });
    connect(action, &QPushButton::clicked, this, &ExplanationForm::save);
    connect(m_form, &FormPanel::submitted, this, &ExplanationForm::save);
    connect(m_form, &FormPanel::passed, action, qOverload<>(&QWidget::setFocus));
    startNew();
}

void ExplanationForm::addEarlier(QVBoxLayout& layout)
{
    for (const members::Explanation& said : m_session.book().explanations().of(m_rule, m_evidenceHash)) {
        const QString document = said.data.document.empty() ? tr("no document") : toText(said.data.document);
        auto* label = makeRemark(tr("Explained on %1: %2 (%3)").arg(toText(said.data.date), toText(said.data.reason), document));
        label->setTextFormat(Qt::PlainText);
        layout.addWidget(label);
    }
}

bool ExplanationForm::isChanged() const
{
    return m_form->isChanged();
}

void ExplanationForm::startNew()
{
    m_draft = book::newDraftId();
    Fields fields;
    fields.set("date", toIso(m_session.clock().today()));
    m_form->setFields(fields);
    m_link->setChecked(false);
}

void ExplanationForm::save()
{
    if (!m_form->isSound())
        return;
    Fields fields = m_form->fields();
    fields.set("rule", m_rule);
    fields.set("evidence_hash", m_evidenceHash);
    const auto parsed = members::parseExplanation(fields);
    // What was said is no longer an entry when the book says that it has changed.
    const FormPanel::State typed = m_form->state();
    const book::DraftId draft = m_draft;
    startNew();
    const Written written =
        writeBook(m_interaction, [&] { return m_session.book().explanations().add(parsed.value, draft); });
    if (written.isWritten)
        return;
    m_draft = draft;
    m_link->setChecked(true);
    m_form->restore(typed);
    m_form->showIssues(written.issues);
}

} // namespace coop::ui
