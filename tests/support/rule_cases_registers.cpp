// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rule_cases.h"

namespace coop::test {

using namespace inspection;
using enum CaseKind;
using enum inspection::Severity;
using members::MemberKind;

namespace {

FactsBuilder farmers(int count)
{
    FactsBuilder book;
    book.farmers(count);
    return book;
}

/// So many members of whom so many trade in 2024.
FactsBuilder trading(int members, int traders)
{
    FactsBuilder book = farmers(members);
    for (Index i = 0; i < traders; ++i)
        book.trade("2024-05-01", i, 10'000);
    return book;
}

FactsBuilder planted(FactsBuilder book)
{
    book.circumstance(CircumstanceKind::PerennialCrop, "2022-03-01", "种植合同");
    return book;
}

FactsBuilder mixed(int farmersCount, int others, MemberKind kind)
{
    FactsBuilder book = farmers(farmersCount);
    for (int i = 0; i < others; ++i)
        book.member(std::to_string(900 + i), kind);
    return book;
}

FactsBuilder reports(std::string_view filedOn)
{
    FactsBuilder book = farmers(5);
    book.annualReport(2022).annualReport(2023, filedOn);
    return book;
}

FactsBuilder subscribed(std::int64_t paid)
{
    FactsBuilder book = farmers(5);
    book.paid("2015-01-02", 0, paid);
    book.facts.profile.subscribedCapital = Money::yuan(1'000'000);
    return book;
}

/// Trade in so many months of 2023 and none since.
FactsBuilder ceased(int months)
{
    FactsBuilder book = farmers(5);
    for (int month = 1; month <= months; ++month)
        book.trade("2023-0" + std::to_string(month) + "-10", 0, 500);
    return book;
}

FactsBuilder token(std::int64_t traded)
{
    FactsBuilder book = farmers(5);
    book.voucher("2024-04-01", {debit("523", 3'000), credit("102", 3'000)});
    book.trade("2024-05-01", 0, traded);
    return book;
}

FactsBuilder earned(std::int64_t inputs)
{
    FactsBuilder book = farmers(5);
    book.voucher("2024-05-01", {debit("102", 100'000), credit("501", 100'000)});
    book.voucher("2024-05-02", {debit("401", inputs), credit("102", inputs)});
    return book;
}

FactsBuilder land(std::optional<Date> otherUntil)
{
    FactsBuilder book = farmers(5);
    book.land("2015-01-02", 0, 11).until = Date{2023, 12, 31};
    book.land("2015-01-02", 1, 10).until = otherUntil;
    book.trade("2024-05-01", 2, 10'000);
    return book;
}

FactsBuilder business(std::string_view outside, std::int64_t ofIt)
{
    FactsBuilder book = farmers(5);
    const Index other = book.product(outside);
    const Index fruit = book.product("苹果");
    book.voucher("2024-05-01", {debit("102", ofIt), credit("501", ofIt).in(other)});
    book.voucher("2024-05-02", {debit("102", 10'000), credit("501", 10'000).in(fruit)});
    return book;
}

FactsBuilder tradedWith(std::int64_t members, std::int64_t others)
{
    FactsBuilder book = farmers(5);
    book.trade("2024-05-01", 0, members);
    book.trade("2024-05-02", kNone, others);
    return book;
}

FactsBuilder concentrated(std::int64_t first, std::int64_t second)
{
    FactsBuilder book = farmers(5);
    book.trade("2024-05-01", 0, first);
    book.trade("2024-05-02", 1, second);
    return book;
}

FactsBuilder names(int present, bool hasSheet = true)
{
    FactsBuilder book = farmers(5);
    MeetingFact& meeting = book.meeting("2024-03-01", present);
    for (Index i = 0; i < present; ++i) {
        if (hasSheet)
            meeting.attendance.push_back({.member = i, .hasVoted = true});
        else
            book.trade("2024-05-01", i, 10);
    }
    return book;
}

FactsBuilder accounts(int contributors)
{
    FactsBuilder book = farmers(6);
    for (Index i = 0; i < contributors; ++i)
        book.paid("2015-01-02", i, 1'000);
    return book;
}

FactsBuilder pause(bool isDeclared)
{
    FactsBuilder book = farmers(5);
    book.trade("2020-01-10", 0, 1'000);
    book.trade("2024-11-10", 0, 1'000);
    if (isDeclared)
        book.circumstance(CircumstanceKind::NoBusiness, "2020-02-01").to = Date{2024, 10, 31};
    return book;
}

constexpr RuleCase kCases[] = {
    {"Q01", Fires, [] { return pause(false); }, High},
    {"Q01", Below, [] { return trading(5, 1); }},
    {"Q01", Explained, [] { return pause(true); }},

    {"Q02", Fires, [] { FactsBuilder book; book.voucher("2024-05-01", {debit("521", 100), credit("102", 99)}); return book; }, High},
    {"Q02", Below, [] { FactsBuilder book; book.voucher("2024-05-01", {debit("521", 100), credit("102", 100)}); return book; }},

    {"L01", Fires, [] { return farmers(4); }, High},
    {"L01", Below, [] { return farmers(5); }},
    {"L01", Explained, [] { FactsBuilder book = farmers(5); book.facts.members[4].data.left = Date{2024, 3, 1}; return book; }},
    {"L01", Lacking, [] { return FactsBuilder(); }},

    {"L02", Fires, [] { return mixed(79, 21, MemberKind::Resident); }, High},
    {"L02", Below, [] { return mixed(80, 20, MemberKind::Resident); }},
    {"L02", Explained, [] {
         FactsBuilder book = mixed(79, 21, MemberKind::Resident);
         for (const std::size_t newcomer : {98U, 99U})
             book.facts.members[newcomer].data.joined = Date{2024, 9, 1};
         return book;
     }},
    {"L02", Lacking, [] { return FactsBuilder(); }},

    {"L03", Fires, [] { return mixed(10, 2, MemberKind::Enterprise); }, Medium},
    {"L03", Below, [] { return mixed(10, 1, MemberKind::Enterprise); }},
    {"L03", Explained, [] { return mixed(10, 2, MemberKind::Collective); }},
    {"L03", Lacking, [] { return FactsBuilder(); }},

    {"L04", Fires, [] { return reports({}); }, High},
    {"L04", Below, [] { return reports("2024-06-30"); }},
    {"L04", Excused, [] { FactsBuilder book = reports({}); book.facts.profile.registeredOn = Date{2023, 2, 1}; return book; }},
    {"L04", Lacking, [] { return farmers(5); }},

    {"L05", Fires, [] { FactsBuilder book = farmers(5); book.paid("2024-05-01", 0, 5'000, shares::ContributionKind::Labor); return book; },
     Medium},
    {"L05", Below, [] {
         FactsBuilder book = farmers(5);
         book.paid("2024-05-01", 0, 5'000, shares::ContributionKind::Labor);
         book.paid("2024-05-01", 1, 20'000);
         return book;
     }},
    {"L05", Explained, [] {
         FactsBuilder book = farmers(5);
         book.paid("2024-05-01", 0, 0, shares::ContributionKind::Labor).quantity = TradeQuantity::whole(100);
         return book;
     }},
    {"L05", Lacking, [] { return farmers(5); }},

    {"L06", Fires, [] { return subscribed(99'999); }, Low},
    {"L06", Below, [] { return subscribed(100'000); }},
    {"L06", Lacking, [] { return farmers(5); }},

    {"O01", Fires, [] { FactsBuilder book = farmers(5); book.trade("2022-12-31", 0, 500); return book; }, High},
    {"O01", Below, [] { FactsBuilder book = farmers(5); book.trade("2023-01-01", 0, 500); return book; }},
    {"O01", Excused, [] { return planted(farmers(5)); }},
    {"O01", Lacking, [] { FactsBuilder book; book.facts.profile.registeredOn.reset(); return book; }},

    {"O02", Fires, [] { return ceased(6); }, Medium},
    {"O02", Below, [] { return ceased(5); }},
    {"O02", Excused, [] { FactsBuilder book = ceased(6); book.circumstance(CircumstanceKind::Disaster, "2024-02-01", "减灾通知"); return book; }},
    {"O02", Lacking, [] { return farmers(5); }},

    {"O03", Fires, [] { return token(4'999); }, Medium},
    {"O03", Below, [] { return token(5'000); }},
    {"O03", Excused, [] { return planted(token(4'999)); }},
    {"O03", Lacking, [] { return farmers(5); }},

    {"O04", Fires, [] { return earned(4'999); }, Medium},
    {"O04", Below, [] { return earned(5'000); }},
    {"O04", Excused, [] {
         FactsBuilder book = earned(4'999);
         book.voucher("2024-05-03", {debit("114", 100'000).of(0), credit("102", 100'000)});
         return book;
     }},
    {"O04", Lacking, [] { return trading(5, 1); }},

    {"O05", Fires, [] { return land(std::nullopt); }, Medium},
    {"O05", Below, [] { FactsBuilder book = land(std::nullopt); book.land("2020-01-02", 2, 1); return book; }},
    {"O05", Explained, [] { FactsBuilder book = land(std::nullopt); book.land("2024-01-02", 0, 11); return book; }},
    {"O05", Lacking, [] { return trading(5, 1); }},

    {"O06", Fires, [] { return business("汽车销售", 10'001); }, Medium},
    {"O06", Below, [] { return business("汽车销售", 10'000); }},
    {"O06", Explained, [] { return business("农家乐", 10'001); }},
    {"O06", Lacking, [] {
         FactsBuilder book = business("汽车销售", 10'001);
         book.voucher("2024-05-03", {debit("102", 10'000), credit("501", 10'000)});
         return book;
     }},

    {"P01", Fires, [] { return trading(11, 1); }, High},
    {"P01", Below, [] { return trading(10, 1); }},
    {"P01", Excused, [] { return planted(trading(11, 1)); }},
    {"P01", Lacking, [] { return FactsBuilder(); }},

    {"P02", Fires, [] { return tradedWith(4'999, 5'000); }, Medium},
    {"P02", Below, [] { return tradedWith(5'000, 5'000); }},
    {"P02", Excused, [] {
         FactsBuilder book = tradedWith(4'999, 5'000);
         book.circumstance(CircumstanceKind::Disaster, "2024-02-01", "减灾通知");
         return book;
     }},
    {"P02", Lacking, [] { return farmers(5); }},

    {"P03", Fires, [] { return concentrated(50'001, 49'999); }, Medium},
    {"P03", Below, [] { return concentrated(50'000, 50'000); }},
    {"P03", Excused, [] {
         FactsBuilder book = concentrated(50'001, 49'999);
         book.facts.members[0].data.kind = MemberKind::Enterprise;
         return book;
     }},
    {"P03", Lacking, [] { return farmers(5); }},

    {"P04", Fires, [] { return names(1); }, High},
    {"P04", Below, [] { return names(2); }},
    {"P04", Excused, [] { return names(1, false); }},
    {"P04", Lacking, [] { return FactsBuilder(); }},

    {"P05", Fires, [] { return accounts(1); }, Medium},
    {"P05", Below, [] { return accounts(2); }},
    {"P05", Explained, [] {
         FactsBuilder book = accounts(6);
         book.facts.distributions.push_back({.id = 1, .year = {2023}, .adoptedOn = Date{2024, 3, 1}, .reserve = Money::yuan(100)});
         for (Index i = 0; i < 6; ++i)
             book.facts.accountShares.push_back({.member = i, .reserve = Money::fen(16'50)});
         return book;
     }},
    {"P05", Lacking, [] { return FactsBuilder(); }},
};

} // namespace

std::span<const RuleCase> registerCases()
{
    return kCases;
}

} // namespace coop::test
