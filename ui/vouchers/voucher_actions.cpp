// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/voucher_list.h"

#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/vouchers/voucher_words.h"

#include <algorithm>

namespace coop::ui {

void VoucherList::tell(const Issues& issues)
{
    QStringList sentences;
    for (const Issue& issue : issues)
        sentences << issueText(issue);
    sentences.removeDuplicates();
    m_interaction.tell(sentences.join(QLatin1Char('\n')));
}

std::optional<QString> VoucherList::reviewer()
{
    if (!m_session.book().ledger().settings().twoPerson)
        return BookSession::operatorName();
    return m_interaction.askText(tr("Who reviews this voucher? Somebody else than %1, who prepared it.")
                                     .arg(toText(m_shown->preparedBy)),
                                 tr("Reviewer"));
}

void VoucherList::review()
{
    const auto by = reviewer();
    if (!by)
        return;
    if (const auto reviewed = m_session.book().ledger().review(m_shown->id, fromText(by->trimmed())); !reviewed)
        tell(reviewed.error());
    else
        Q_EMIT notice(tr("Reviewed."));
}

void VoucherList::sendBack()
{
    if (const auto back = m_session.book().ledger().sendBack(m_shown->id); !back)
        tell(back.error());
    else
        Q_EMIT notice(tr("Sent back to its preparer."));
}

void VoucherList::post()
{
    const VoucherId ids[] = {m_shown->id};
    if (const auto posted = m_session.book().ledger().post(ids, fromText(BookSession::operatorName())); !posted)
        tell(posted.error());
    else if (const auto voucher = m_session.book().ledger().find(ids[0]))
        Q_EMIT notice(tr("Posted as %1.").arg(numberOf(*voucher)));
}

void VoucherList::postShown()
{
    book::VoucherFilter wanted = filter();
    const bool twoPerson = m_session.book().ledger().settings().twoPerson;
    std::vector<VoucherId> ids;
    for (const ledger::VoucherState state : {ledger::VoucherState::Draft, ledger::VoucherState::Reviewed}) {
        // Where two persons are asked for, only what the other one has seen.
        if ((wanted.state && *wanted.state != state) || (twoPerson && state == ledger::VoucherState::Draft))
            continue;
        book::VoucherFilter some = wanted;
        some.state = state;
        const auto found = m_session.book().ledger().ids(some, book::VoucherSort::Date);
        ids.insert(ids.end(), found.begin(), found.end());
    }
    if (ids.empty()) {
        Q_EMIT notice(tr("Nothing here waits for posting."));
        return;
    }
    const auto count = static_cast<int>(ids.size());
    if (!m_interaction.confirm(tr("Post what is shown (%n)? Posted vouchers are only changed by reversing them.", nullptr, count), tr("Post")))
        return;
    if (const auto posted = m_session.book().ledger().post(ids, fromText(BookSession::operatorName())); !posted)
        tell(posted.error());
    else
        Q_EMIT notice(tr("Vouchers posted: %n.", nullptr, count));
}

void VoucherList::discard()
{
    if (!m_interaction.confirm(tr("Discard this draft?"), tr("Discard")))
        return;
    if (const Issues issues = m_session.book().ledger().discard(m_shown->id); !issues.empty())
        tell(issues);
    else
        Q_EMIT notice(tr("Discarded."));
}

void VoucherList::reverse()
{
    const ledger::Voucher wrong = *m_shown;
    const auto why = m_interaction.askText(
        tr("Reverse voucher %1: a red voucher takes it back.").arg(numberOf(wrong)), tr("Reason"));
    if (!why)
        return;
    // On its own day as long as the month is open, else today: a closed month stays as it was.
    const bool isClosed = m_session.book().periods().isClosed(ledger::Period::of(wrong.data.date));
    const Date day = isClosed ? std::max(wrong.data.date, m_session.clock().today()) : wrong.data.date;
    const auto red = m_session.book().ledger().reverse(wrong.id, day, fromText(reversalSummary(wrong)), fromText(*why),
                                                       book::newDraftId());
    if (!red) {
        tell(red.error());
        return;
    }
    Q_EMIT notice(tr("Taken back by %1.").arg(numberOf(*red)));
    reveal(red->id);
}

} // namespace coop::ui
