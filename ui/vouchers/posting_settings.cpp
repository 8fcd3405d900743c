// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/posting_settings.h"

#include "ui/forms/date_field.h"
#include "ui/forms/suggest_field.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/vouchers/voucher_words.h"

#include <QVBoxLayout>

namespace coop::ui {

namespace {

const QString kOnBehalf = QStringLiteral("on_behalf");
const QString kOutright = QStringLiteral("outright");

ChoiceField::Choices modes()
{
    return {{kOnBehalf, wordOf(book::DealingMode::OnBehalf)}, {kOutright, wordOf(book::DealingMode::Outright)}};
}

std::string wordOfMode(book::DealingMode mode)
{
    return fromText(mode == book::DealingMode::OnBehalf ? kOnBehalf : kOutright);
}

book::DealingMode modeOf(std::string_view word)
{
    return toText(word) == kOutright ? book::DealingMode::Outright : book::DealingMode::OnBehalf;
}

std::string yesNo(bool isYes)
{
    return isYes ? "yes" : "no";
}

Fields toFields(const book::LedgerSettings& settings)
{
    Fields fields;
    fields.set("facts_from", settings.factsFrom ? toIso(*settings.factsFrom) : std::string());
    fields.set("money_account", settings.moneyAccount);
    fields.set("deliveries", wordOfMode(settings.deliveries));
    fields.set("purchases", wordOfMode(settings.purchases));
    fields.set("two_person", yesNo(settings.twoPerson));
    fields.set("closes_monthly", yesNo(settings.closesMonthly));
    return fields;
}

} // namespace

PostingSettings::PostingSettings(BookSession& session, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_session(session), m_interaction(interaction), m_form(new FormPanel(QStringLiteral("posting"))),
      m_save(makeButton(tr("Save"), ButtonRole::Secondary, QStringLiteral("postingSave"))),
      m_rule(new FormPanel(QStringLiteral("rule"))),
      m_saveRule(makeButton(tr("Save this product"), ButtonRole::Link, QStringLiteral("ruleSave"))), m_rules(makeRemark({}))
{
    buildSettings();
    buildRules();
    auto* card = new Card(tr("How vouchers are made"));
    card->corner()->addWidget(m_save);
    card->body()->addWidget(m_form);
    card->body()->addSpacing(4);
    card->body()->addWidget(makeLabel(tr("Products that are dealt in otherwise"), TextRole::Heading));
    card->body()->addWidget(m_rules);
    card->body()->addWidget(m_rule);
    card->body()->addWidget(m_saveRule, 0, Qt::AlignRight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(m_save, &QPushButton::clicked, this, &PostingSettings::save);
    connect(m_form, &FormPanel::submitted, this, &PostingSettings::save);
    connect(m_saveRule, &QPushButton::clicked, this, &PostingSettings::saveRule);
    connect(m_rule, &FormPanel::submitted, this, &PostingSettings::saveRule);
    connect(m_form, &FormPanel::edited, this,
            [this] { m_save->setEnabled(m_form->isChanged() && !m_session.isReadOnly()); });
}

void PostingSettings::buildSettings()
{
    auto* from = new DateField(QStringLiteral("facts_from"), tr("Facts post themselves from"));
    from->setHint(tr("Empty: none does; they wait in the list."));
    m_form->add(from);
    ChoiceField::Choices money;
    for (const char* code : {"101", "102", "109"}) {
        const auto account = m_session.book().accounts().find(ledger::Chart::Of2021, code);
        const QString text = QLatin1String(code);
        money.emplace_back(text, account ? text + QLatin1Char(' ') + toText(account->name) : text);
    }
    m_form->add(new ChoiceField(QStringLiteral("money_account"), tr("Money comes in and goes out by"), money));
    m_form->add(new ChoiceField(QStringLiteral("deliveries"), tr("Deliveries of members"), modes()));
    m_form->add(new ChoiceField(QStringLiteral("purchases"), tr("Purchases of members"), modes()));
    m_form->add(new YesNoField(QStringLiteral("two_person"), tr("Two persons"),
                               tr("Who prepared a voucher does not review it")),
                FormPanel::Width::Full);
    m_form->add(new YesNoField(QStringLiteral("closes_monthly"), tr("Month's end"),
                               tr("Income and expense go to 331 each month, not only in December")),
                FormPanel::Width::Full);
    m_form->setCheck([this](const Fields& fields) { return read(fields).issues; });
    m_form->setReadOnly(m_session.isReadOnly());
    m_save->setEnabled(false);
}

void PostingSettings::buildRules()
{
    m_rule->add(new SuggestField(QStringLiteral("product"), tr("Product"),
                                 [this](const QString& typed) {
                                     std::vector<Suggestion> found;
                                     for (const std::string& name : m_session.book().trades().products()) {
                                         const QString product = toText(name);
                                         if (product.contains(typed, Qt::CaseInsensitive) && product != typed)
                                             found.push_back({product, product, {}});
                                     }
                                     return found;
                                 }),
                FormPanel::Width::Full);
    m_rule->add(new ChoiceField(QStringLiteral("deliveries"), tr("Deliveries"), modes()));
    m_rule->add(new ChoiceField(QStringLiteral("purchases"), tr("Purchases"), modes()));
    m_rule->setCheck([](const Fields& fields) {
        return fields.text("product").empty() ? Issues{fields.issue(IssueCode::Required, "product")} : Issues{};
    });
    m_rule->setReadOnly(m_session.isReadOnly());
    m_saveRule->setEnabled(!m_session.isReadOnly());
}

Checked<book::LedgerSettings> PostingSettings::read(const Fields& fields) const
{
    Checked<book::LedgerSettings> read{.value = m_session.book().ledger().settings()};
    read.value.factsFrom.reset();
    if (const std::string_view from = fields.text("facts_from"); !from.empty()) {
        read.value.factsFrom = parseDate(from);
        if (!read.value.factsFrom)
            read.issues.push_back(fields.issue(IssueCode::NotADate, "facts_from"));
    }
    read.value.moneyAccount = fields.text("money_account");
    read.value.deliveries = modeOf(fields.text("deliveries"));
    read.value.purchases = modeOf(fields.text("purchases"));
    read.value.twoPerson = fields.text("two_person") == "yes";
    read.value.closesMonthly = fields.text("closes_monthly") == "yes";
    return read;
}

void PostingSettings::refresh()
{
    if (!m_form->isChanged())
        m_form->setFields(toFields(m_session.book().ledger().settings()));
    showRules();
}

void PostingSettings::showRules()
{
    QStringList lines;
    for (const book::ProductRule& rule : m_session.book().posting().rules())
        lines << tr("%1: deliveries %2, purchases %3").arg(toText(rule.product), wordOf(rule.deliveries), wordOf(rule.purchases));
    m_rules->setText(lines.isEmpty() ? tr("None so far.") : lines.join(QLatin1Char('\n')));
}

void PostingSettings::save()
{
    if (m_session.isReadOnly() || !m_form->isSound())
        return;
    const book::LedgerSettings settings = read(m_form->fields()).value;
    if (const Issues issues = m_session.book().ledger().saveSettings(settings); !issues.empty()) {
        m_form->showIssues(issues);
        return;
    }
    m_form->setFields(toFields(settings));
    m_save->setEnabled(false);
    Q_EMIT notice(tr("Saved."));
}

void PostingSettings::saveRule()
{
    if (m_session.isReadOnly() || !m_rule->isSound())
        return;
    const Fields fields = m_rule->fields();
    m_session.book().posting().saveRule({.product = std::string(fields.text("product")),
                                         .deliveries = modeOf(fields.text("deliveries")),
                                         .purchases = modeOf(fields.text("purchases"))});
    m_rule->setFields(Fields());
    Q_EMIT notice(tr("Saved."));
    showRules();
}

} // namespace coop::ui
