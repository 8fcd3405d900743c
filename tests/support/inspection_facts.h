// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Facts of a cooperative in plain code, and one rule over them.

#include <algorithm>
#include <initializer_list>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "core/inspection/derived.h"
#include "core/inspection/rule.h"

namespace coop::test {

/// One line of a voucher of FactsBuilder.
struct Entry {
    std::string code{};
    Money amount{};                         ///< debit positive
    inspection::Index member = inspection::kNone;
    inspection::Index counterparty = inspection::kNone;
    inspection::Index product = inspection::kNone;
    inspection::Index project = inspection::kNone;

    [[nodiscard]] Entry of(inspection::Index who) const { Entry copy = *this; copy.member = who; return copy; }
    [[nodiscard]] Entry with(inspection::Index whom) const { Entry copy = *this; copy.counterparty = whom; return copy; }
    [[nodiscard]] Entry in(inspection::Index what) const { Entry copy = *this; copy.product = what; return copy; }
    [[nodiscard]] Entry on(inspection::Index what) const { Entry copy = *this; copy.project = what; return copy; }
};
inline Entry debit(std::string_view code, std::int64_t yuan) { return {.code = std::string(code), .amount = Money::yuan(yuan)}; }
inline Entry credit(std::string_view code, std::int64_t yuan) { return {.code = std::string(code), .amount = Money::yuan(-yuan)}; }

/// A cooperative as of 2024-12-31, registered on 2015-01-01, of specialized form; add to it in the order of the days. Ids are
/// places plus one.
struct FactsBuilder {
    inspection::Facts facts{};

    explicit FactsBuilder(std::string_view asOf = "2024-12-31")
    {
        facts.asOf = day(asOf);
        facts.profile.name = "测试合作社";
        facts.profile.code = "93110000000000000X";
        facts.profile.registeredOn = Date{2015, 1, 1};
    }

    static Date day(std::string_view text)
    {
        const auto date = parseDate(text);
        if (!date)
            throw std::invalid_argument(std::string(text));
        return *date;
    }

    inspection::Index member(std::string_view number, members::MemberKind kind = members::MemberKind::Farmer,
                             std::vector<members::Role> roles = {})
    {
        members::Member member{.id = MemberId{next(facts.members)}};
        member.data.number = number;
        member.data.name = "成员" + std::string(number);
        member.data.kind = kind;
        member.data.roles = std::move(roles);
        member.data.joined = Date{2015, 1, 1};
        return add(facts.members, std::move(member));
    }
    FactsBuilder& farmers(int count)
    {
        for (int i = 0; i < count; ++i)
            member(std::to_string(facts.members.size() + 1));
        return *this;
    }
    inspection::Index counterparty(std::string_view name, std::string_view account = {})
    {
        return add(facts.counterparties, {.id = next(facts.counterparties), .name = std::string(name),
                                          .bankAccount = std::string(account)});
    }
    inspection::Index product(std::string_view name) { return add(facts.products, std::string(name)); }

    inspection::Index project(std::string_view name) { return add(facts.projects, std::string(name)); }
    /// The chair of a household of his own.
    inspection::Index chair(std::string_view number = "1")
    {
        const inspection::Index place = member(number, members::MemberKind::Farmer, {members::Role::Chair});
        facts.members.back().data.household = "户" + std::string(number);
        return place;
    }
    inspection::BankLineFact& bankLine(std::string_view date, std::int64_t yuan, std::string_view name, std::string_view account,
                                       std::initializer_list<inspection::Index> lines)
    {
        facts.bankLines.push_back({.id = next(facts.bankLines), .date = day(date), .amount = Money::yuan(yuan),
                                   .counterparty = std::string(name), .counterpartyAccount = std::string(account),
                                   .lines = lines});
        return facts.bankLines.back();
    }

    inspection::TradeFact& trade(std::string_view date, inspection::Index who, std::int64_t yuan,
                                 trade::Direction direction = trade::Direction::Delivery)
    {
        facts.trades.push_back({.id = next(facts.trades), .date = day(date), .member = who, .direction = direction,
                                .amount = Money::yuan(yuan)});
        return facts.trades.back();
    }
    inspection::ContributionFact& paid(std::string_view date, inspection::Index who, std::int64_t yuan,
                                       shares::ContributionKind kind = shares::ContributionKind::Cash)
    {
        facts.contributions.push_back({.id = next(facts.contributions), .date = day(date), .member = who, .kind = kind,
                                       .subscribed = Money::yuan(yuan), .paid = Money::yuan(yuan)});
        return facts.contributions.back();
    }
    inspection::ContributionFact& subscribed(std::string_view date, inspection::Index who, std::int64_t yuan)
    {
        inspection::ContributionFact& row = paid(date, who, yuan);
        row.paid = {};
        return row;
    }
    inspection::ContributionFact& land(std::string_view date, inspection::Index who, std::int64_t mu)
    {
        inspection::ContributionFact& row = paid(date, who, 0, shares::ContributionKind::Land);
        row.quantity = TradeQuantity::whole(mu);
        return row;
    }
    inspection::GrantFact& grant(std::string_view date, std::int64_t yuan, std::string_view project = "项目")
    {
        facts.grants.push_back({.id = next(facts.grants), .date = day(date), .kind = shares::GrantKind::State,
                                .amount = Money::yuan(yuan), .project = std::string(project)});
        return facts.grants.back();
    }
    inspection::MeetingFact& meeting(std::string_view date, std::int64_t present, std::string_view subject = "年度大会")
    {
        facts.meetings.push_back({.id = next(facts.meetings), .date = day(date), .kind = members::MeetingKind::Members,
                                  .present = present, .subject = std::string(subject)});
        return facts.meetings.back();
    }
    /// A voucher with these lines; it need not balance.
    inspection::VoucherFact& voucher(std::string_view date, std::initializer_list<Entry> entries)
    {
        const auto place = static_cast<inspection::Index>(facts.vouchers.size());
        facts.vouchers.push_back({.id = next(facts.vouchers), .date = day(date), .enteredAt = std::string(date) + " 10:00:00",
                                  .number = numberIn(day(date)),
                                  .attachments = 1, .firstLine = static_cast<inspection::Index>(facts.lines.size()),
                                  .lineCount = static_cast<inspection::Index>(entries.size())});
        for (const Entry& entry : entries)
            facts.lines.push_back({.id = next(facts.lines), .amount = entry.amount, .voucher = place,
                                   .account = account(entry.code), .member = entry.member,
                                   .counterparty = entry.counterparty, .product = entry.product,
                                   .project = entry.project});
        return facts.vouchers.back();
    }
    inspection::CircumstanceFact& circumstance(inspection::CircumstanceKind kind, std::string_view from,
                                               std::string_view document = {})
    {
        facts.circumstances.push_back({.id = next(facts.circumstances), .kind = kind, .from = day(from),
                                       .isDocumented = !document.empty(), .document = std::string(document)});
        return facts.circumstances.back();
    }
    FactsBuilder& annualReport(int year, std::string_view filedOn = {})
    {
        facts.annualReports.push_back({.year = year});
        if (!filedOn.empty())
            facts.annualReports.back().filedOn = day(filedOn);
        return *this;
    }
    inspection::AssetFact& asset(std::string_view boughtOn, std::int64_t yuan, std::string_view serial = {})
    {
        facts.assets.push_back({.id = next(facts.assets), .serial = std::string(serial), .name = "设备",
                                .boughtOn = day(boughtOn), .amount = Money::yuan(yuan)});
        return facts.assets.back();
    }

private:
    template <typename Rows>
    static std::int64_t next(const Rows& rows)
    {
        return static_cast<std::int64_t>(rows.size()) + 1;
    }
    template <typename Rows>
    static inspection::Index add(Rows& rows, typename Rows::value_type row)
    {
        rows.push_back(std::move(row));
        return static_cast<inspection::Index>(rows.size()) - 1;
    }
    /// Numbers run by month, as the program gives them.
    std::int32_t numberIn(Date date) const
    {
        const auto isOther = [date](const inspection::VoucherFact& voucher) {
            return inspection::monthOf(voucher.date) != inspection::monthOf(date);
        };
        const auto& rows = facts.vouchers;
        return 1 + static_cast<std::int32_t>(std::find_if(rows.rbegin(), rows.rend(), isOther) - rows.rbegin());
    }
    inspection::Index account(std::string_view code)
    {
        const auto found = std::ranges::find(facts.accounts, code, &inspection::AccountFact::code);
        if (found != facts.accounts.end())
            return static_cast<inspection::Index>(found - facts.accounts.begin());
        return add(facts.accounts, {.id = next(facts.accounts), .code = std::string(code), .name = std::string(code),
                                    .role = inspection::roleOf(2021, code)});
    }
};

/// What one rule says to these facts. `change` may put into the derived part what a test wants to see there.
inline inspection::Verdict judgedBy(std::span<const inspection::Rule> family, std::string_view id, const inspection::Facts& facts,
                                    const inspection::OutsideLists& lists = {}, const inspection::Parameters& parameters = {},
                                    void (*change)(inspection::Derived&) = nullptr)
{
    const auto rule = std::ranges::find(family, id, &inspection::Rule::id);
    if (rule == family.end())
        throw std::invalid_argument(std::string(id));
    inspection::Derived derived = inspection::derive(facts, parameters);
    if (change)
        change(derived);
    inspection::Verdict verdict;
    rule->judge({.facts = facts, .parameters = parameters, .lists = lists, .derived = derived}, verdict);
    return verdict;
}

/// The one finding of a verdict; throws when there is not exactly one.
inline const inspection::Finding& only(const inspection::Verdict& verdict)
{
    if (verdict.findings.size() != 1)
        throw std::invalid_argument("findings: " + std::to_string(verdict.findings.size()));
    return verdict.findings.front();
}

} // namespace coop::test
