// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contributions/contribution_form.h"

#include "core/shares/contribution.h"
#include "ui/forms/member_chooser.h"
#include "ui/forms/words.h"

#include <QLabel>

namespace coop::ui {

using shares::ContributionKind;

ContributionForm::ContributionForm(FactPanel& panel, book::Book& book)
    : QObject(&panel), m_panel(panel), m_weight(makeLabel({}, TextRole::Small))
{
    m_weight->setObjectName(QStringLiteral("contribution.weight"));
    m_weight->setProperty("look", QStringLiteral("field-problem"));
    m_weight->setProperty("tone", QStringLiteral("warning"));
    m_weight->setText(tr(
        "Labour and technology are a weight for the distribution by the charter, never registered "
        "capital (registration rules, Art. 13). No amount is entered."));
    addFields(book);
    m_panel.setKept({"date", "kind"});
    m_panel.setFirstField("member");
    connect(&m_panel, &FactPanel::contentChanged, this, &ContributionForm::follow);
    follow();
}

void ContributionForm::addFields(book::Book& book)
{
    using Width = FormPanel::Width;
    FormPanel& form = m_panel.form();
    const auto required = [](FieldEdit* field) {
        field->setRequired(true);
        return field;
    };
    form.add(required(new DateField(QStringLiteral("date"), tr("Date"))));
    form.add(required(new ChoiceField(QStringLiteral("kind"), tr("Kind"),
                                      choicesOf(shares::kContributionKinds))));
    form.add(required(new MemberChooser(QStringLiteral("member"), tr("Member"), book)),
             Width::Full);
    form.addRemark(m_weight);
    form.add(
        new NumberField(QStringLiteral("quantity"), tr("Quantity"), NumberField::Kind::Quantity));
    form.add(new LineField(QStringLiteral("unit"), tr("Unit")));
    form.add(new DateField(QStringLiteral("until"), tr("Term until")));
    form.add(new ChoiceField(QStringLiteral("valuation"), tr("Valued by"),
                             choicesOf(shares::kValuations, EmptyChoice::Offered)));
    form.add(new NumberField(QStringLiteral("subscribed"), tr("Subscribed (yuan)"),
                             NumberField::Kind::Money));
    auto* paid = new NumberField(QStringLiteral("paid"), tr("Paid in (yuan)"),
                                 NumberField::Kind::MoneyInWords);
    form.add(paid);
    form.add(new NumberField(QStringLiteral("premium"), tr("Premium (yuan)"), NumberField::Kind::Money));
    form.add(new LineField(QStringLiteral("note"), tr("Note")), Width::Full);
}

Fields ContributionForm::blank(const std::optional<Date>& day)
{
    Fields fields;
    fields.set("date", day ? toIso(*day) : std::string());
    fields.set("kind", std::string(toWord(shares::kContributionKinds, ContributionKind::Cash)));
    return fields;
}

Fields ContributionForm::shown(const shares::ContributionDraft& contribution)
{
    Fields fields = shares::toFields(contribution);
    for (const char* figure : {"subscribed", "paid", "quantity"})
        blankZero(fields, figure);
    return fields;
}

void ContributionForm::follow()
{
    FormPanel& form = m_panel.form();
    const auto kind = fromWord(shares::kContributionKinds, fromText(form.field("kind").text()))
                          .value_or(ContributionKind::Cash);
    const bool isCapital = shares::isCapital(kind);
    const bool isCash = kind == ContributionKind::Cash;
    const bool isLand = kind == ContributionKind::Land;
    const bool isLabour = kind == ContributionKind::Labor;
    // A posted row shows whatever it holds, fitting or not.
    const auto want = [&](const char* field, bool fits) {
        form.setWanted(field,
                       fits || (m_panel.isShowingFact() && !form.field(field).text().isEmpty()));
    };
    want("quantity", !isCash);
    want("unit", !isCash && !isLand && !isLabour);
    want("until", isLand || kind == ContributionKind::Forest);
    want("valuation", isCapital && !isCash);
    want("subscribed", isCapital);
    want("paid", isCapital);
    want("premium", isCapital);
    form.setRemarkWanted(m_weight, !isCapital);
    form.field("quantity")
        .setLabel(isLand     ? tr("Area (mu)")
                  : isLabour ? tr("Days worked")
                             : tr("Quantity"));
    form.field("quantity").setRequired(isLand || isLabour);
}

} // namespace coop::ui
