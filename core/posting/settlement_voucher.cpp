// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/settlement_voucher.h"

#include "core/base/ensure.h"
#include "core/posting/facts.h"

#include <map>

namespace coop::posting {

namespace {

using ledger::LineDraft;
using ledger::VoucherDraft;

constexpr std::string_view kMemberAccount = "114";
constexpr std::string_view kCapital = "301";

class Entry {
public:
    explicit Entry(const SettlementEntry& of) : m_of(of)
    {
        m_draft.date = of.date;
        m_draft.origin = ledger::Origin::Distribution;
    }
    void debit(std::string_view account, Money amount, const std::string& member = {})
    {
        add(account, amount, &LineDraft::debit, member);
    }
    void credit(std::string_view account, Money amount, const std::string& member = {})
    {
        add(account, amount, &LineDraft::credit, member);
    }
    [[nodiscard]] VoucherDraft take()
    {
        ensure(ledger::debitOf(m_draft) == ledger::creditOf(m_draft), "a settlement balances");
        return std::move(m_draft);
    }

private:
    void add(std::string_view account, Money amount, Money LineDraft::* side, const std::string& member)
    {
        if (amount.isZero())
            return;
        LineDraft line{.summary = m_of.summary, .account = std::string(account), .member = member};
        line.*side = amount;
        m_draft.lines.push_back(std::move(line));
    }

    const SettlementEntry& m_of;
    VoucherDraft m_draft{};
};

/// What goes back as a thing: by account, as the rules for facts say.
std::map<std::string, Money> thingsOf(const SettlementEntry& entry)
{
    std::map<std::string, Money> things;
    const PostingRules rules{.moneyAccount = entry.moneyAccount, .chart = entry.chart};
    for (shares::ContributionDraft row : entry.withdrawn) {
        if (row.kind == shares::ContributionKind::Cash)
            continue;
        if (row.kind == shares::ContributionKind::Other)
            row.paid += entry.converted;
        const auto voucher = voucherOf(shares::Contribution{.data = row}, rules, entry.summary);
        if (!voucher)
            continue;
        for (const LineDraft& line : voucher->lines)
            things[line.account] += line.credit - line.debit;
    }
    things.erase(std::string(kCapital));
    return things;
}

} // namespace

VoucherDraft settlementVoucher(const SettlementEntry& of)
{
    const bool isOld = of.chart == ledger::Chart::Of2007;
    Money capital;
    for (const shares::ContributionDraft& row : of.withdrawn) {
        if (shares::isCapital(row.kind))
            capital -= row.paid;
    }
    Money rest = capital + of.reserve + of.refund + of.residual - of.withheld - of.loss - of.setOff;
    const auto things = thingsOf(of);
    for (const auto& [account, amount] : things)
        rest -= amount;
    const bool isPaid = of.payNow && rest + of.owed > Money();

    Entry entry(of);
    entry.debit(kCapital, capital, of.member);
    entry.debit("322", of.reserve);
    entry.debit("221", of.refund, of.member);
    entry.debit("222", of.residual, of.member);
    if (isPaid)
        entry.debit(kMemberAccount, of.owed, of.member);
    if (!isPaid && rest.isNegative())
        entry.debit(kMemberAccount, -rest, of.member);
    for (const auto& [account, amount] : things)
        entry.credit(account, amount);
    entry.credit("33202", of.loss);
    entry.credit(isOld ? "211" : "214", of.withheld);
    entry.credit(kMemberAccount, of.setOff, of.member);
    if (isPaid)
        entry.credit(of.moneyAccount, rest + of.owed);
    if (!isPaid && !rest.isNegative())
        entry.credit(kMemberAccount, rest, of.member);
    return entry.take();
}

} // namespace coop::posting
