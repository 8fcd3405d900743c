// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/reason_form.h"

#include "core/base/field_reader.h"
#include "ui/forms/date_field.h"
#include "ui/forms/form_panel.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

constexpr std::size_t kLongestReason = 1000;

} // namespace

ReasonForm::ReasonForm(const QString& objectName, const Words& words, Asks asks, QWidget* parent)
    : QWidget(parent), m_asks(asks), m_link(makeButton(words.link, ButtonRole::Link, objectName + QStringLiteral(".link"))),
      m_body(new QWidget), m_form(new FormPanel(objectName))
{
    setObjectName(objectName + QStringLiteral(".fold"));
    if (asks != Asks::Reason) {
        auto* day = new DateField(QStringLiteral("date"), tr("Day"));
        day->setRequired(true);
        m_form->add(day);
    }
    if (asks != Asks::Day) {
        auto* reason = new LineField(QStringLiteral("reason"), tr("Reason"));
        reason->setRequired(true);
        m_form->add(reason, asks == Asks::Reason ? FormPanel::Width::Full : FormPanel::Width::Half);
    }
    m_form->setCheck([this](const Fields&) { return check(); });

    auto* action = makeButton(words.action, ButtonRole::Secondary, objectName + QStringLiteral(".action"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(makeRemark(words.sentence), 1);
    foot->addWidget(action, 0, Qt::AlignBottom);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 2, 0, 4);
    body->setSpacing(Tokens::kSmallGap);
    body->addWidget(m_form);
    body->addLayout(foot);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_link, 0, Qt::AlignLeft);
    layout->addWidget(m_body);
    m_link->setCheckable(true);
    m_body->hide();
    connect(m_link, &QPushButton::toggled, this, &ReasonForm::setOpen);
    connect(action, &QPushButton::clicked, this, &ReasonForm::confirm);
    connect(m_form, &FormPanel::submitted, this, &ReasonForm::confirm);
    connect(m_form, &FormPanel::passed, action, qOverload<>(&QWidget::setFocus));
}

void ReasonForm::setDay(Date day)
{
    if (m_asks == Asks::Reason || day == m_day)
        return;
    m_day = day;
    Fields fields = m_form->fields();
    fields.set("date", toIso(day));
    m_form->setFields(fields);
}

void ReasonForm::setUsable(bool usable)
{
    m_link->setEnabled(usable);
    if (!usable)
        setOpen(false);
}

void ReasonForm::setOpen(bool open)
{
    m_link->setChecked(open);
    if (m_body->isHidden() != open)
        return;
    m_body->setVisible(open);
    if (open)
        m_form->focusOn(m_asks == Asks::Day ? "date" : "reason");
}

void ReasonForm::showIssues(const Issues& issues)
{
    m_form->showIssues(issues);
}

Issues ReasonForm::check() const
{
    const Fields fields = m_form->fields();
    FieldReader reader(fields);
    if (m_asks != Asks::Reason)
        static_cast<void>(reader.date("date", Need::Required));
    if (m_asks != Asks::Day)
        static_cast<void>(reader.text("reason", Need::Required, kLongestReason));
    return reader.takeIssues();
}

void ReasonForm::confirm()
{
    if (!m_form->isSound())
        return;
    const Fields fields = m_form->fields();
    const auto day = parseDate(fields.text("date"));
    Q_EMIT confirmed(day.value_or(Date()), toText(fields.text("reason")));
}

} // namespace coop::ui
