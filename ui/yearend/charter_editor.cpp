// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/charter_editor.h"

#include "core/base/field_reader.h"
#include "ui/forms/date_field.h"
#include "ui/forms/form_panel.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"
#include "ui/yearend/difference_words.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

using distribution::Charter;

QString fractionText(const Fraction& fraction)
{
    return QStringLiteral("%1/%2").arg(fraction.numerator()).arg(fraction.denominator());
}

/// What parseCharter() reads: one reader for files, the command line and the fields.
std::string charterJson(const Fields& fields, const std::string& policy)
{
    QJsonObject object;
    for (const char* key : {"name", "quorum", "majority", "least_payment", "leaver_loss", "clause"}) {
        if (const QString text = toText(fields.text(key)).trimmed(); !text.isEmpty())
            object.insert(QLatin1String(key), text);
    }
    if (const QString days = toText(fields.text("notice_days")).trimmed(); !days.isEmpty()) {
        bool isNumber = false;
        const int count = days.toInt(&isNumber);
        object.insert(QStringLiteral("notice_days"), isNumber ? QJsonValue(count) : QJsonValue(days));
    }
    object.insert(QStringLiteral("policy"), QJsonDocument::fromJson(QByteArray::fromStdString(policy)).object());
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

CharterEditor::CharterEditor(QWidget* parent)
    : QWidget(parent), m_form(new FormPanel(QStringLiteral("charter"))), m_policy(new PolicyPanel(PolicyOf::Charter))
{
    setObjectName(QStringLiteral("charterEditor"));
    buildForm();
    auto* card = new Card(tr("Version of the charter"));
    card->body()->addWidget(m_form);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::kGap);
    layout->addWidget(card);
    layout->addWidget(m_policy, 1);
    connect(m_form, &FormPanel::edited, this, &CharterEditor::edited);
    connect(m_form, &FormPanel::submitted, this, &CharterEditor::submitted);
    connect(m_policy, &PolicyPanel::edited, this, &CharterEditor::edited);
}

void CharterEditor::buildForm()
{
    auto* name = new LineField(QStringLiteral("name"), tr("Name"));
    name->setRequired(true);
    name->setPlaceholder(tr("e.g. Charter as amended in 2024"));
    m_form->add(name);
    auto* from = new DateField(QStringLiteral("from"), tr("In force from"));
    from->setRequired(true);
    m_form->add(from);
    auto* clause = new LineField(QStringLiteral("clause"), tr("Clause on the distribution"));
    clause->setPlaceholder(tr("e.g. clause 38"));
    m_form->add(clause);
    m_form->add(new NumberField(QStringLiteral("least_payment"), tr("Least payment"), NumberField::Kind::Money));
    m_form->add(new LineField(QStringLiteral("quorum"), tr("Quorum (Art. 30: two thirds)")));
    m_form->add(new LineField(QStringLiteral("majority"), tr("Majority: more than")));
    m_form->add(new NumberField(QStringLiteral("notice_days"), tr("Days of notice"), NumberField::Kind::Quantity));
    ChoiceField::Choices sharing;
    for (const auto& word : distribution::kLossSharings)
        sharing.emplace_back(toText(word.english), wordOf(word.value));
    m_form->add(new ChoiceField(QStringLiteral("leaver_loss"), tr("Losses of a leaver"), sharing));
}

void CharterEditor::set(const Charter& charter, members::LegalForm form)
{
    m_legalForm = form;
    Fields fields;
    fields.set("name", charter.name);
    fields.set("from", charter.from == Date() ? std::string() : toIso(charter.from));
    fields.set("clause", charter.clause);
    fields.set("least_payment", charter.leastPayment.isZero() ? std::string() : toPlainText(charter.leastPayment));
    fields.set("quorum", fromText(fractionText(charter.voting.quorum)));
    fields.set("majority", fromText(fractionText(charter.voting.majority)));
    fields.set("notice_days", std::to_string(charter.voting.noticeDays));
    fields.set("leaver_loss", std::string(toWord(distribution::kLossSharings, charter.leaverLoss)));
    m_form->setFields(fields);
    m_policy->setSurroundings(isBoundByFloor(form), {});
    m_policy->setPolicy(charter.policy);
    m_policy->showIssues({});
    m_unchanged = m_policy->form();
}

Checked<Charter> CharterEditor::read() const
{
    const Fields fields = m_form->fields();
    FieldReader reader(fields);
    const Date from = reader.date("from", Need::Required).value_or(Date());
    Checked<Charter> result;
    result.issues = reader.takeIssues();
    auto charter = distribution::parseCharter(charterJson(fields, toJson(m_policy->form())));
    if (!charter) {
        append(result.issues, std::move(charter.error()));
        // What the law asks is said beside what cannot be read, as far as the rest can.
        Fields readable = fields;
        if (toText(readable.text("name")).trimmed().isEmpty())
            readable.set("name", "-");
        charter = distribution::parseCharter(charterJson(readable, distribution::toJson(distribution::statutoryDefault())));
    }
    if (!charter)
        return result;
    result.value = *std::move(charter);
    result.value.from = from;
    append(result.issues, distribution::checkCharter(result.value, m_legalForm));
    return result;
}

void CharterEditor::showIssues(const Issues& issues)
{
    Issues ofForm;
    for (const Issue& issue : issues) {
        if (!issue.field.starts_with("policy."))
            ofForm.push_back(issue);
    }
    m_form->showIssues(ofForm);
    m_policy->showIssues(issuesUnder(issues, "policy"));
}

void CharterEditor::setReadOnly(bool readOnly)
{
    m_form->setReadOnly(readOnly);
    m_policy->setReadOnly(readOnly);
}

bool CharterEditor::isChanged() const
{
    return m_form->isChanged() || m_policy->form() != m_unchanged;
}

void CharterEditor::focusName()
{
    m_form->focusOn("name");
}

} // namespace coop::ui
