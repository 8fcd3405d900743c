// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperative/profile_panel.h"

#include "ui/forms/date_field.h"
#include "ui/forms/fact_panel.h"
#include "ui/forms/words.h"
#include "ui/text/issue_text.h"

namespace coop::ui {

ProfilePanel::ProfilePanel(BookSession& session, Interaction& interaction, QWidget* parent)
    : EntryPanel(QStringLiteral("profile"), parent), m_session(session), m_interaction(interaction),
      m_import(makeButton(tr("Import…"), ButtonRole::Link, QStringLiteral("profile.import"))),
      m_export(makeButton(tr("Export…"), ButtonRole::Link, QStringLiteral("profile.export")))
{
    addFields();
    m_import->setAccessibleName(tr("Import the profile"));
    m_export->setAccessibleName(tr("Export the profile"));
    addButton(m_export);
    addButton(m_import);
    saveButton()->setText(tr("Save"));
    saveButton()->setAccessibleName(tr("Save the profile"));
    form().setCheck([this](const Fields& fields) { return read(fields).issues; });
    form().setFields(members::toFields(session.book().profile().read()));
    connect(this, &EntryPanel::saveWanted, this, &ProfilePanel::save);
    connect(m_import, &QPushButton::clicked, this, &ProfilePanel::importWanted);
    connect(m_export, &QPushButton::clicked, this, &ProfilePanel::exportWanted);
    connect(&form(), &FormPanel::edited, this, &ProfilePanel::showState);
    showState();
}

void ProfilePanel::addFields()
{
    using Width = FormPanel::Width;
    // The words of the columns, so that a file and the form speak of the same things.
    const auto line = [this](const char* field, Width width) {
        auto* edit = new LineField(QLatin1String(field), fieldName(field));
        form().add(edit, width);
        return edit;
    };
    const auto day = [this](const char* field) {
        form().add(new DateField(QLatin1String(field), fieldName(field)));
    };
    const auto answer = [this](const char* field) {
        const ChoiceField::Choices choices = {{QString(), tr("unknown")},
                                              {QStringLiteral("yes"), tr("yes")},
                                              {QStringLiteral("no"), tr("no")}};
        form().add(new ChoiceField(QLatin1String(field), fieldName(field), choices));
    };
    auto* name = new LineField(QStringLiteral("name"), tr("Name of the cooperative"));
    name->setRequired(true);
    form().add(name, Width::Full);
    line("code", Width::Full);
    form().add(new ChoiceField(QStringLiteral("form"), fieldName("form"), choicesOf(members::kLegalForms)));
    day("registered_on");
    line("industry", Width::Half);
    line("region", Width::Half);
    form().add(new NumberField(QStringLiteral("subscribed_capital"), fieldName("subscribed_capital"),
                               NumberField::Kind::Money),
               Width::Full);
    day("suspension_from");
    day("suspension_to");
    answer("liquidation");
    answer("agency_bookkeeping");
    day("perennial_crop_from");
}

Checked<members::Profile> ProfilePanel::read(const Fields& fields) const
{
    return members::parseProfile(fields, m_session.book().profile().read());
}

void ProfilePanel::setRefusal(const QString& reason)
{
    m_refusal = reason;
    form().setReadOnly(!reason.isEmpty());
    m_import->setEnabled(reason.isEmpty());
    m_import->setToolTip(reason);
    showState();
}

void ProfilePanel::refresh()
{
    if (!form().isChanged())
        form().setFields(members::toFields(m_session.book().profile().read()));
    showState();
}

void ProfilePanel::showState()
{
    const bool isTyped = form().isChanged();
    setHeading(tr("Profile"), isTyped ? tr("not saved yet") : QString(), Tone::Warning);
    setSentence(m_refusal);
    saveButton()->setVisible(m_refusal.isEmpty());
    saveButton()->setEnabled(isTyped);
}

void ProfilePanel::save()
{
    if (!m_refusal.isEmpty() || !form().isChanged() || !form().isSound())
        return;
    try {
        const Checked<members::Profile> checked = read(form().fields());
        m_session.book().profile().save(checked.value);
        form().setFields(members::toFields(checked.value));
        Q_EMIT saved((tr("Profile saved.") + QLatin1Char(' ') + warningsText(checked.issues)).trimmed());
    } catch (const storage::StorageError& error) {
        m_interaction.tell(failureText(error));
    }
}

} // namespace coop::ui
