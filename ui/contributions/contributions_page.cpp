// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contributions/contributions_page.h"

#include "ui/contributions/contribution_form.h"
#include "ui/contributions/grant_use_form.h"
#include "ui/contributions/kind_strip.h"
#include "ui/forms/fact_pane.h"
#include "ui/forms/member_names.h"
#include "ui/forms/segments.h"
#include "ui/models/table_view.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace coop::ui {

ContributionsPage::ContributionsPage(BookSession& session, Interaction& interaction,
                                     QWidget* parent)
    : RegisterPage(session, interaction, exchange::ImportKind::Contributions,
                   tr("Add contribution"), parent),
      m_strip(new KindStrip)
{
    setObjectName(QStringLiteral("contributionsPage"));
    buildTabs();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 22, 28, 22);
    layout->setSpacing(12);
    layout->addWidget(m_strip);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
}

QString ContributionsPage::title() const
{
    return tr("Contributions");
}

QString ContributionsPage::searchHint() const
{
    return tr("Member's name, number, initials; note…");
}

void ContributionsPage::buildTabs()
{
    m_tabs = new QTabBar;
    m_tabs->setObjectName(QStringLiteral("contributionTabs"));
    m_tabs->setAccessibleName(tr("What is shown"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_stack = new QStackedWidget;
    const auto add = [this](const QString& text, QWidget* widget) {
        m_tabs->addTab(text);
        m_stack->addWidget(widget);
    };
    add(tr("Rows"), buildRows());
    add(tr("Holdings"), buildHoldings());
    add(tr("Grants and donations"), buildGrants());
    add(tr("Member account openings"), buildOpenings());
    connect(m_tabs, &QTabBar::currentChanged, this, &ContributionsPage::showTab);
}

ContributionsPage::Tab ContributionsPage::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

FactPane* ContributionsPage::paneOf(Tab tab) const
{
    switch (tab) {
    case Rows:
        return m_rows;
    case Grants:
        return m_grants;
    case Openings:
        return m_openings;
    case Holdings:
        break;
    }
    return nullptr;
}

void ContributionsPage::showTab(int index)
{
    m_stack->setCurrentIndex(index);
    switch (tab()) {
    case Rows:
    case Holdings:
        setSubject(exchange::ImportKind::Contributions, tr("Add contribution"));
        break;
    case Grants:
        setSubject(exchange::ImportKind::Grants, tr("Add grant or donation"));
        break;
    case Openings:
        setSubject(exchange::ImportKind::Shares, tr("Add opening"));
        break;
    }
    // What is held is derived from the rows, which are exported with them.
    setExportEnabled(tab() != Holdings);
    refreshTab();
}

void ContributionsPage::refresh()
{
    const FiscalYear year = session().year();
    m_held = book().shares().holdings(year.last());
    m_strip->show(m_held, year.last());
    m_when->setText(1, tr("Only %1").arg(year.value));
    Fields grant;
    grant.set("kind", "state");
    m_rows->panel().setBlank(ContributionForm::blank(entryDay()));
    m_grants->panel().setBlank(grant);
    m_grantUse->refresh();
    refreshTab();
}

void ContributionsPage::refreshTab()
{
    if (FactPane* pane = paneOf(tab()))
        pane->refresh();
    else
        reloadHoldings();
}

std::optional<Date> ContributionsPage::entryDay() const
{
    const Date today = session().clock().today();
    return today.year() == session().year().value ? std::optional(today) : std::nullopt;
}

std::optional<std::set<MemberId>> ContributionsPage::searchedMembers() const
{
    if (m_search.isEmpty())
        return std::nullopt;
    const std::vector<MemberId> ids = book().members().ids({.search = fromText(m_search)});
    return std::set<MemberId>(ids.begin(), ids.end());
}

void ContributionsPage::reloadHoldings()
{
    const auto wanted = searchedMembers();
    std::vector<MemberId> members;
    for (const shares::Holding& holding : m_held)
        members.push_back(holding.member);
    std::ranges::sort(members);
    members.erase(std::ranges::unique(members).begin(), members.end());
    std::unordered_map<MemberId, members::MemberDraft> known;
    for (members::Member& member : book().members().rows(members))
        known[member.id] = std::move(member.data);
    std::vector<HoldingRow> rows;
    for (const shares::Holding& holding : m_held) {
        if (wanted && !wanted->contains(holding.member))
            continue;
        const members::MemberDraft& member = known[holding.member];
        rows.push_back({holding, member.number, toText(member.name)});
    }
    m_holdingModel->setRows(std::move(rows));
    m_holdingCard->setTitle(tr("What is held on %1").arg(toText(session().year().last())));
    m_holdings->fitColumns(2);
}

void ContributionsPage::reloadGrants()
{
    std::vector<shares::Grant> grants = book().shares().grants();
    std::erase_if(grants, [this](const shares::Grant& grant) {
        return !toText(grant.data.project).contains(m_search, Qt::CaseInsensitive) &&
               !toText(grant.data.note).contains(m_search, Qt::CaseInsensitive);
    });
    m_grantModel->setRows(std::move(grants));
}

void ContributionsPage::reloadOpenings()
{
    const auto wanted = searchedMembers();
    std::vector<shares::OpeningShare> openings = book().shares().openingShares();
    if (wanted)
        std::erase_if(openings, [&](const shares::OpeningShare& share) {
            return !wanted->contains(share.memberId);
        });
    std::vector<MemberId> members;
    for (const shares::OpeningShare& share : openings)
        members.push_back(share.memberId);
    const auto names = namesOf(book(), std::move(members));
    std::vector<OpeningRow> rows;
    for (shares::OpeningShare& share : openings) {
        const auto name = names.find(share.memberId);
        rows.push_back({std::move(share), name == names.end() ? QString() : toText(name->second)});
    }
    m_openingModel->setRows(std::move(rows));
}

void ContributionsPage::showOnly(std::optional<MemberId> member)
{
    m_member = member;
    const auto found = member ? book().members().find(*member) : std::nullopt;
    m_only->setVisible(found.has_value());
    if (found)
        m_only->setText(
            tr("Only %1 %2 ✕").arg(toText(found->data.number), toText(found->data.name)));
    m_rows->refresh();
}

void ContributionsPage::search(const QString& text)
{
    m_search = text.trimmed();
    refreshTab();
}

void ContributionsPage::startNew()
{
    if (tab() == Holdings)
        m_tabs->setCurrentIndex(Rows);
    paneOf(tab())->startNew();
}

void ContributionsPage::reveal(const QString& target)
{
    const QString prefix = QStringLiteral("member:");
    if (!target.startsWith(prefix)) {
        RegisterPage::reveal(target);
        return;
    }
    m_tabs->setCurrentIndex(Rows);
    showOnly(MemberId{target.mid(prefix.size()).toLongLong()});
}

ExportSource ContributionsPage::exportSource() const
{
    if (tab() == Grants) {
        return {exchange::ImportKind::Grants, m_tabs->tabText(Grants), m_grantModel->rows().size(),
                [this](std::size_t first, std::size_t count) {
                    std::vector<Fields> rows;
                    for (const shares::Grant& grant :
                         std::span(m_grantModel->rows()).subspan(first, count))
                        rows.push_back(shares::toFields(grant.data));
                    return rows;
                }};
    }
    if (tab() == Openings) {
        return {exchange::ImportKind::Shares, m_tabs->tabText(Openings),
                m_openingModel->rows().size(), [this](std::size_t first, std::size_t count) {
                    std::vector<Fields> rows;
                    for (const OpeningRow& row :
                         std::span(m_openingModel->rows()).subspan(first, count))
                        rows.push_back(shares::toFields(row.fact.data));
                    return rows;
                }};
    }
    return {exchange::ImportKind::Contributions, title(), m_rowModel->ids().size(),
            [this](std::size_t first, std::size_t count) {
                std::vector<Fields> rows;
                for (const shares::Contribution& contribution :
                     book().shares().rows(std::span(m_rowModel->ids()).subspan(first, count)))
                    rows.push_back(shares::toFields(contribution.data));
                return rows;
            }};
}

} // namespace coop::ui
