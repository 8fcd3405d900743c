// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/year_drafts.h"

#include "ui/text/format.h"

#include <algorithm>

namespace coop::ui {

void YearDrafts::load()
{
    if (areOfOther())
        m_open = {};
    m_book = &m_session.book();
    m_year = m_session.year();
    m_own = m_session.book().yearEnd().draft(m_year);
    m_all = read(m_own);
    if (std::ranges::find(m_all, m_open, &OtherDraft::id) == m_all.end())
        m_open = {};
}

bool YearDrafts::areOfOther() const
{
    return &m_session.book() != m_book || m_session.year() != m_year;
}

bool YearDrafts::areStale() const
{
    const book::YearEndDraft own = m_session.book().yearEnd().draft(m_year);
    const std::vector<OtherDraft> now = read(own);
    return own != m_own || !std::ranges::equal(now, m_all, [](const OtherDraft& a, const OtherDraft& b) {
        return a.id == b.id && a.policy == b.policy;
    });
}

bool YearDrafts::isOfSession() const
{
    return m_session.isOpen() && &m_session.book() == m_book;
}

void YearDrafts::setOpen(ScenarioId draft)
{
    if (std::ranges::find(m_all, draft, &OtherDraft::id) != m_all.end())
        m_open = draft;
}

book::YearEndDraft YearDrafts::stored() const
{
    book::YearEndDraft draft = m_own;
    draft.policy = std::ranges::find(m_all, m_open, &OtherDraft::id)->policy;
    return draft;
}

void YearDrafts::save(const book::YearEndDraft& now)
{
    const book::YearEndDraft ownBefore = m_own;
    const std::vector<OtherDraft> allBefore = m_all;
    OtherDraft& opened = *std::ranges::find(m_all, m_open, &OtherDraft::id);
    const bool isOtherPolicy = opened.policy != now.policy;
    // A write comes back to the page, which must find here what it has just kept.
    opened.policy = now.policy;
    m_own = now;
    m_own.policy = m_all.front().policy;
    try {
        if (m_open != ScenarioId{} && isOtherPolicy)
            m_session.book().scenarios().change(m_open, now.policy);
        if (m_own != ownBefore)
            m_session.book().yearEnd().saveDraft(m_year, m_own);
    } catch (const storage::StorageError&) {
        m_own = ownBefore;
        m_all = allBefore;
        throw;
    }
}

void YearDrafts::add(distribution::Policy policy, const QString& base)
{
    policy.name.clear();
    const book::Scenario added =
        m_session.book().scenarios().add(m_year, std::move(policy), fromText(base), book::newDraftId());
    load();
    setOpen(added.id);
}

void YearDrafts::remove(ScenarioId draft)
{
    if (draft == ScenarioId{})
        return;
    if (m_open == draft)
        m_open = {};
    m_session.book().scenarios().remove(draft);
    load();
}

std::vector<OtherDraft> YearDrafts::read(const book::YearEndDraft& own) const
{
    std::vector<OtherDraft> drafts{{.id = {}, .policy = own.policy}};
    for (book::Scenario& scenario : m_session.book().scenarios().all(m_year))
        drafts.push_back({.id = scenario.id, .policy = std::move(scenario.policy)});
    return drafts;
}

} // namespace coop::ui
