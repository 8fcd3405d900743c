// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/ledger_reports.h"

#include "core/book/ledger_desks.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace coop::book {

namespace {

using reports::AccountShares;
using reports::MemberAccount;
using reports::MemberAccountLine;
using reports::Wording;

/// What distributions are owed from: 应付盈余返还 and 应付剩余盈余.
constexpr std::string_view kRefunds = "221";
constexpr std::string_view kResiduals = "222";

AccountShares sharesOf(const distribution::MemberBasis& basis)
{
    return {.contribution = basis.contribution,
            .reserve = basis.reserveShare,
            .state = basis.stateShare,
            .donation = basis.donationShare};
}

std::string productName(const trade::TradeDraft& trade)
{
    return trade.unit.empty() ? trade.product : trade.product + "（" + trade.unit + "）";
}

/// Everything that the accounts of a year are made of, read once for all members.
class AccountMaker {
public:
    AccountMaker(Book& book, FiscalYear year, const Wording& words)
        : m_book(book), m_year(year), m_words(words)
    {
        const auto keep = [&book](FiscalYear of, std::unordered_map<MemberId, AccountShares>& shares) {
            for (const distribution::MemberBasis& member : book.yearEnd().basis(of, {}, {}).members)
                shares.emplace(member.id, sharesOf(member));
        };
        keep({year.value - 1}, m_opening);
        keep(year, m_closing);
        for (shares::OpeningShare& share : book.shares().openingShares()) {
            if (share.data.date >= year.first() && share.data.date <= year.last())
                m_openingShares[share.memberId].push_back(std::move(share.data));
        }
        for (shares::Contribution& row : book.shares().all(year.last())) {
            if (row.data.date >= year.first() && shares::isCapital(row.data.kind) && !row.data.paid.isZero())
                m_contributions[row.memberId].push_back(std::move(row.data));
        }
        for (const std::string_view account : {kRefunds, kResiduals}) {
            for (const MemberBalance& balance :
                 book.books().memberBalances(account, ledger::DateRange::of(year))) {
                if (!balance.credit.isZero())
                    m_distributed[balance.member] = true;
            }
        }
    }

    [[nodiscard]] MemberAccount make(const members::Member& member)
    {
        MemberAccount account{.number = member.data.number,
                              .name = member.data.name,
                              .address = member.data.address,
                              .year = m_year};
        if (const auto opening = m_opening.find(member.id); opening != m_opening.end())
            account.opening = opening->second;
        for (const shares::ContributionDraft& row : m_contributions[member.id])
            account.lines.push_back({.date = row.date,
                                     .summary = m_words(row.paid.isNegative() ? "Contribution taken out"
                                                                              : "Contribution paid in"),
                                     .shares = {.contribution = row.paid}});
        for (const shares::OpeningShareDraft& row : m_openingShares[member.id])
            account.lines.push_back(
                {.date = row.date,
                 .summary = m_words("Opening of the member account"),
                 .shares = {.reserve = row.reserve, .state = row.state, .donation = row.donation}});
        addTrades(member.id, account);
        if (m_distributed.contains(member.id))
            addDistributions(member.id, account);
        std::ranges::stable_sort(account.lines, {}, &MemberAccountLine::date);
        addQuantified(member.id, account);
        return account;
    }

private:
    /// The dealings of a month in one product and direction are one row.
    void addTrades(MemberId member, MemberAccount& account)
    {
        std::map<std::tuple<int, trade::Direction, std::size_t>, MemberAccountLine> months;
        for (const trade::Trade& trade : m_book.trades().ofMember(member, m_year)) {
            const std::string name = productName(trade.data);
            const auto found = std::ranges::find(account.products, name);
            const auto product = static_cast<std::size_t>(found - account.products.begin());
            if (found == account.products.end())
                account.products.push_back(name);
            const auto key = std::tuple(ledger::Period::of(trade.data.date).value, trade.data.direction, product);
            MemberAccountLine& line = months[key];
            line.date = std::max(line.date, trade.data.date);
            line.summary = m_words(trade.data.direction == trade::Direction::Delivery ? "Deliveries of the month"
                                                                                      : "Purchases of the month");
            line.product = product;
            line.quantity += trade.data.quantity;
            line.tradeAmount += trade.data.amount;
        }
        for (auto& [key, line] : months)
            account.lines.push_back(std::move(line));
    }

    void addDistributions(MemberId member, MemberAccount& account)
    {
        for (const std::string_view code : {kRefunds, kResiduals}) {
            const LedgerOutline outline = m_book.books().outline(
                {.range = ledger::DateRange::of(m_year), .account = std::string(code), .member = member});
            std::vector<VoucherLineId> ids;
            for (const EntryPlace& place : outline.entries)
                ids.push_back(place.line);
            for (const LedgerEntry& entry : m_book.books().entries(ids)) {
                if (entry.credit.isZero())
                    continue;
                MemberAccountLine line{.date = entry.date, .summary = entry.summary};
                (code == kRefunds ? line.refund : line.residual) = entry.credit;
                account.lines.push_back(std::move(line));
            }
        }
    }

    /// State subsidies and donations are quantified at the end of the year: what the shares of that day hold beyond
    /// the rows above.
    void addQuantified(MemberId member, MemberAccount& account)
    {
        const auto closing = m_closing.find(member);
        AccountShares held = account.opening;
        for (const MemberAccountLine& line : account.lines)
            held += line.shares;
        const AccountShares now = closing == m_closing.end() ? held : closing->second;
        const AccountShares more{.reserve = now.reserve - held.reserve,
                                 .state = now.state - held.state,
                                 .donation = now.donation - held.donation};
        if (!more.reserve.isZero() || !more.state.isZero() || !more.donation.isZero())
            account.lines.push_back({.date = m_year.last(),
                                     .summary = m_words("Quantified at the end of the year"),
                                     .shares = more});
    }

    Book& m_book;
    FiscalYear m_year;
    const Wording& m_words;
    std::unordered_map<MemberId, AccountShares> m_opening{};
    std::unordered_map<MemberId, AccountShares> m_closing{};
    std::unordered_map<MemberId, std::vector<shares::ContributionDraft>> m_contributions{};
    std::unordered_map<MemberId, std::vector<shares::OpeningShareDraft>> m_openingShares{};
    std::unordered_map<MemberId, bool> m_distributed{};
};

bool isOfYear(const members::MemberDraft& member, FiscalYear year)
{
    return members::isMemberOfYear(member, year) || members::leftDuring(member, year);
}

} // namespace

std::vector<reports::MemberAccount> memberAccounts(Book& book, FiscalYear year, std::optional<MemberId> member,
                                                   const reports::Wording& words)
{
    AccountMaker maker(book, year, words);
    std::vector<reports::MemberAccount> accounts;
    if (member) {
        if (const auto one = book.members().find(*member))
            accounts.push_back(maker.make(*one));
        return accounts;
    }
    for (const members::Member& one : book.members().all()) {
        if (isOfYear(one.data, year))
            accounts.push_back(maker.make(one));
    }
    return accounts;
}

} // namespace coop::book
