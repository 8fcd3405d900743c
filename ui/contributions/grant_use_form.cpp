// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contributions/grant_use_form.h"

#include "core/book/ledger_desks.h"
#include "ui/forms/date_field.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace coop::ui {

namespace {

/// Special funds for projects (专项应付款) in the chart of accounts.
constexpr std::string_view kGrants = "235";
constexpr std::size_t kMostSuggested = 12;

} // namespace

GrantUseForm::GrantUseForm(BookSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_form(new FormPanel(QStringLiteral("grantUse"))),
      m_project(new SuggestField(QStringLiteral("project"), tr("Project"),
                                 [this](const QString& typed) { return projects(typed); })),
      m_id(book::newDraftId())
{
    using Width = FormPanel::Width;
    setObjectName(QStringLiteral("grantUseForm"));
    auto* date = new DateField(QStringLiteral("date"), tr("Date"));
    auto* amount = new NumberField(QStringLiteral("amount"), tr("Amount (yuan)"), NumberField::Kind::MoneyInWords);
    auto* asset = new SuggestField(QStringLiteral("asset"), tr("Asset account"),
                                   [this](const QString& typed) { return accounts(typed); },
                                   SuggestEdit::Mark::FirstMarked);
    asset->setHint(tr("Empty: spent on training, information or marketing."));
    for (FieldEdit* field : std::initializer_list<FieldEdit*>{date, m_project, amount})
        field->setRequired(true);
    m_form->add(date);
    m_form->add(m_project);
    m_form->add(asset);
    m_form->add(amount);
    auto* summary = new LineField(QStringLiteral("summary"), tr("Summary"));
    summary->setPlaceholder(tr("Grant used: project"));
    m_form->add(summary, Width::Full);
    m_form->setCheck([this](const Fields& fields) { return check(fields); });
    auto* save = makeButton(tr("Post"), ButtonRole::Primary, QStringLiteral("grantUse.save"));
    auto* cancel = makeButton(tr("Cancel"), ButtonRole::Secondary, QStringLiteral("grantUse.cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(makeLabel(tr("Use a grant"), TextRole::Heading));
    layout->addWidget(m_form);
    layout->addLayout(buttons);
    hide();
    connect(m_form, &FormPanel::edited, this, &GrantUseForm::showUnused);
    connect(m_project, &SuggestField::taken, this, &GrantUseForm::showUnused);
    connect(m_form, &FormPanel::submitted, this, &GrantUseForm::save);
    connect(m_form, &FormPanel::passed, save, [save] { save->setFocus(Qt::TabFocusReason); });
    connect(save, &QPushButton::clicked, this, &GrantUseForm::save);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
}

void GrantUseForm::toggle()
{
    setVisible(isHidden());
    if (isHidden())
        return;
    refresh();
    m_form->focusOn("date");
}

void GrantUseForm::refresh()
{
    if (m_form->isChanged())
        return;
    const Date today = m_session.clock().today();
    Fields blank;
    blank.set("date", toIso(today.year() == m_session.year().value ? today : m_session.year().last()));
    if (const auto open = projects({}); open.size() == 1)
        blank.set("project", fromText(open.front().value));
    m_form->setFields(blank);
    showUnused();
}

Money GrantUseForm::unused(const std::string& project, Date day) const
{
    // Neither what came later nor what is spent already by the end of the year.
    const FiscalYear year{day.year()};
    const auto leftOn = [&](Date last) {
        const auto items = m_session.book().books().itemBalances(kGrants, ledger::Detail::Project, {year.first(), last});
        const auto found = std::ranges::find(items, project, &book::ItemBalance::name);
        return found == items.end() ? Money() : -found->closing();
    };
    return std::max(Money(), std::min(leftOn(day), leftOn(year.last())));
}

std::vector<Suggestion> GrantUseForm::projects(const QString& typed) const
{
    std::vector<Suggestion> found;
    const auto range = ledger::DateRange::of(m_session.year());
    for (const book::ItemBalance& item : m_session.book().books().itemBalances(kGrants, ledger::Detail::Project, range)) {
        const QString name = toText(item.name);
        if (!name.isEmpty() && item.closing().isNegative() && name.contains(typed, Qt::CaseInsensitive))
            found.push_back({name, name, toText(-item.closing())});
    }
    return found;
}

std::vector<Suggestion> GrantUseForm::accounts(const QString& typed) const
{
    std::vector<Suggestion> found;
    const ledger::Chart chart = m_session.book().ledger().chartOn(m_session.year().last());
    for (const ledger::Account& account : m_session.book().accounts().search(chart, fromText(typed), kMostSuggested)) {
        if (ledger::classOf(account.code) == ledger::AccountClass::Asset) {
            const QString text = toText(account.code) + QLatin1Char(' ') + toText(account.name);
            found.push_back({text, text, {}});
        }
    }
    return found;
}

posting::GrantUse GrantUseForm::read(const Fields& fields, Issues& issues) const
{
    for (const char* field : {"date", "project", "amount"}) {
        if (fields.text(field).empty())
            issues.push_back(fields.issue(IssueCode::Required, field));
    }
    posting::GrantUse use{.project = std::string(fields.text("project"))};
    if (const auto day = parseDate(fields.text("date")))
        use.date = *day;
    else if (!fields.text("date").empty())
        issues.push_back(fields.issue(IssueCode::NotADate, "date"));
    if (const auto amount = parseMoney(fields.text("amount")))
        use.amount = *amount;
    else if (!fields.text("amount").empty())
        issues.push_back(fields.issue(amount.error(), "amount", {"2"}));
    use.asset = fromText(toText(fields.text("asset")).section(QLatin1Char(' '), 0, 0));
    use.summary = fields.text("summary").empty() ? fromText(tr("Grant used: %1").arg(toText(use.project)))
                                                 : std::string(fields.text("summary"));
    return use;
}

Issues GrantUseForm::check(const Fields& fields) const
{
    Issues issues;
    const posting::GrantUse use = read(fields, issues);
    const ledger::Chart chart = m_session.book().ledger().chartOn(m_session.year().last());
    if (!use.asset.empty() && !m_session.book().accounts().find(chart, use.asset))
        issues.push_back(fields.issue(IssueCode::UnknownAccount, "asset", {std::string(toWord(ledger::kCharts, chart))}));
    if (!issues.empty())
        return issues;
    const Money most = unused(use.project, use.date);
    if (use.amount <= Money() || use.amount > most)
        issues.push_back(fields.issue(IssueCode::OutOfRange, "amount", {toPlainText(Money::fen(1)), toPlainText(most)}));
    return issues;
}

void GrantUseForm::showUnused()
{
    const Fields fields = m_form->fields();
    const auto day = parseDate(fields.text("date"));
    const std::string project(fields.text("project"));
    m_project->setHint(day && !project.empty() ? tr("Not used yet: %1").arg(toText(unused(project, *day))) : QString());
}

void GrantUseForm::save()
{
    if (m_session.isReadOnly() || !m_form->isSound())
        return;
    Issues none;
    const auto used = m_session.book().posting().useGrant(read(m_form->fields(), none), m_id);
    if (!used) {
        m_form->showIssues(used.error());
        return;
    }
    m_id = book::newDraftId();
    m_form->setFields(Fields());
    hide();
    Q_EMIT notice(tr("Posted."));
    Q_EMIT voucherMade(used->id.value);
}

} // namespace coop::ui
