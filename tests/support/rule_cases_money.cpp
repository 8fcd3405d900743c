// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rule_cases.h"

#include <fmt/format.h>

namespace coop::test {

using namespace inspection;
using enum CaseKind;
using enum inspection::Severity;

namespace {

FactsBuilder chaired(int farmers)
{
    FactsBuilder book;
    book.chair();
    book.farmers(farmers);
    return book;
}

// Capital

FactsBuilder contributed()
{
    FactsBuilder book;
    book.farmers(5);
    book.voucher("2024-01-01", {debit("102", 10'000), credit("501", 10'000)});
    book.paid("2024-02-01", 0, 200'000);
    return book;
}

FactsBuilder roundTrip(std::int64_t back)
{
    FactsBuilder book = chaired(4);
    book.voucher("2024-03-01", {debit("102", 500'000), credit("301", 500'000).of(2)});
    book.voucher("2024-03-31", {debit("114", back).of(0), credit("102", back)});
    return book;
}

FactsBuilder holdings(std::int64_t first)
{
    FactsBuilder book;
    book.farmers(6);
    book.paid("2015-01-02", 0, first);
    for (Index i = 1; i < 6; ++i)
        book.paid("2015-01-02", i, (100'000 - first) / 5);
    return book;
}

FactsBuilder onePayer(int members, bool isNamed = true)
{
    FactsBuilder book;
    book.farmers(members);
    const Index payer = book.counterparty("张三");
    if (!isNamed) {
        book.voucher("2024-03-01", {debit("102", 50'000), credit("301", 10'000).of(0), credit("301", 10'000).of(1),
                                    credit("301", 10'000).of(2), credit("301", 10'000).of(3), credit("301", 10'000).of(4)});
        return book;
    }
    for (Index i = 0; i < 5; ++i)
        book.voucher("2024-03-01", {debit("102", 10'000).with(payer), credit("301", 10'000).of(i)});
    return book;
}

// Grants

FactsBuilder granted(std::int64_t yuan, std::string_view project = "冷库")
{
    FactsBuilder book = chaired(9);
    book.grant("2024-03-01", yuan, project);
    book.voucher("2024-03-01", {debit("102", yuan), credit("235", yuan)});
    return book;
}

FactsBuilder passedOn(std::int64_t gone)
{
    FactsBuilder book = granted(100'000);
    book.voucher("2024-03-31", {debit("113", gone).of(0), credit("102", gone)});
    return book;
}

FactsBuilder builtFirst()
{
    FactsBuilder book = chaired(9);
    const Index builder = book.counterparty("建筑队");
    book.voucher("2023-12-01", {debit("153", 100'000).with(builder), credit("102", 100'000)});
    book.grant("2024-03-01", 100'000, "冷库");
    book.voucher("2024-03-01", {debit("102", 100'000), credit("235", 100'000)});
    book.voucher("2024-03-31", {debit("113", 80'000).of(0), credit("102", 80'000)});
    return book;
}

FactsBuilder dependent(std::int64_t income)
{
    FactsBuilder book = granted(80'000);
    book.voucher("2024-05-01", {debit("102", income), credit("501", income)});
    return book;
}

FactsBuilder surge(int traders, bool haveCome = false, std::string_view asOf = "2024-12-31")
{
    FactsBuilder book(asOf);
    book.farmers(15);
    for (std::size_t i = 10; i < 15; ++i)
        book.facts.members[i].data.joined = Date{2023, 5, 1};
    book.grant("2023-07-01", 100'000).appliedOn = Date{2023, 6, 1};
    for (Index i = 0; i < traders; ++i)
        book.trade("2023-09-01", 10 + i, 1'000);
    if (haveCome) {
        MeetingFact& meeting = book.meeting("2023-12-01", 15);
        for (Index i = 10; i < 15; ++i)
            meeting.attendance.push_back({.member = i});
    }
    return book;
}

FactsBuilder twoAssets(std::string_view serial, std::string_view project = "冷库")
{
    FactsBuilder book = granted(100'000);
    book.asset("2024-03-10", 50'000, "SN-1").location = "库房";
    AssetFact& other = book.asset("2024-03-10", 50'000, serial);
    other.location = "库房";
    for (AssetFact& asset : book.facts.assets)
        asset.project = "冷库";
    book.facts.assets.back().project = project;
    return book;
}

FactsBuilder sold(std::string_view approval)
{
    FactsBuilder book = granted(100'000);
    AssetFact& asset = book.asset("2024-03-10", 50'000, "SN-1");
    asset.location = "库房";
    asset.disposedOn = Date{2024, 9, 1};
    asset.approval = approval;
    return book;
}

FactsBuilder fromFirm(std::int64_t ofFirm, std::optional<std::string_view> meeting)
{
    FactsBuilder book = granted(100'000);
    const Index project = book.project("冷库");
    const Index firm = book.counterparty("惠农公司");
    const Index stranger = book.counterparty("设备厂");
    book.facts.related.push_back({.id = 1, .member = 0, .name = "惠农公司", .isFirm = true});
    book.voucher("2024-04-01", {debit("151", ofFirm).with(firm).on(project), credit("102", ofFirm)});
    book.voucher("2024-04-02", {debit("151", 100'000 - ofFirm).with(stranger).on(project), credit("102", 100'000 - ofFirm)});
    if (meeting)
        book.meeting(*meeting, 10);
    return book;
}

FactsBuilder invoices(int count, std::string_view account)
{
    FactsBuilder book = granted(100'000);
    const Index seller = book.counterparty("五金店");
    for (int i = 0; i < count; ++i)
        book.voucher(fmt::format("2024-04-{:02}", 1 + i * 5), {debit(account, 9'000).with(seller), credit("102", 9'000)}).invoice =
            fmt::format("{:08}", 1017220 + i);
    return book;
}

FactsBuilder claimed(std::string_view project)
{
    FactsBuilder book = twoAssets("SN-2", project);
    for (AssetFact& asset : book.facts.assets)
        asset.invoice = "88001";
    return book;
}

FactsBuilder inParts()
{
    FactsBuilder book = granted(100'000);
    book.facts.grants[0].appliedOn = Date{2024, 1, 5};
    book.grant("2024-09-01", 50'000, "冷库").appliedOn = Date{2024, 1, 5};
    return book;
}

// Distributions

FactsBuilder shared(std::int64_t first, std::int64_t second)
{
    FactsBuilder book;
    book.farmers(2);
    book.trade("2023-05-01", 0, 500'000);
    book.trade("2023-05-01", 1, 500'000);
    book.facts.distributions.push_back({.id = 1, .year = {2023}, .adoptedOn = Date{2024, 3, 1}, .surplus = Money::yuan(1'000'000),
                                        .refund = Money::yuan(first + second)});
    book.facts.distributions[0].parts = {{.member = 0, .refund = Money::yuan(first)}, {.member = 1, .refund = Money::yuan(second)}};
    return book;
}

// Deposits

/// Left for a year at twelve in a hundred, in two payments.
FactsBuilder lenders(int persons, std::string_view name = "储户", bool areTraders = false)
{
    FactsBuilder book;
    book.chair("0");
    book.farmers(areTraders ? persons : 0);
    for (int i = 0; i < persons; ++i)
        book.counterparty(fmt::format("{}{}", name, i));
    const auto of = [&](std::string_view account, std::int64_t yuan, int i) {
        return areTraders ? debit(account, yuan).of(i + 1) : debit(account, yuan).with(i);
    };
    const auto negative = [](Entry entry) {
        entry.amount = -entry.amount;
        return entry;
    };
    for (int i = 0; i < persons; ++i)
        book.voucher("2023-01-01", {debit("102", 10'000), negative(of("211", 10'000, i))});
    for (const std::string_view day : {"2023-07-01", "2024-01-01"})
        for (int i = 0; i < persons; ++i)
            book.voucher(day, {of("524", 600, i), credit("102", 600)});
    for (int i = 0; i < persons; ++i) {
        book.voucher("2024-01-01", {of("211", 10'000, i), credit("102", 10'000)});
        if (areTraders)
            book.trade("2023-05-01", i + 1, 100);
    }
    return book;
}

FactsBuilder fed(std::int64_t deposits)
{
    FactsBuilder book;
    book.farmers(10);
    for (const int year : {2023, 2024})
        for (Index i = 0; i < 10; ++i) {
            book.voucher(fmt::format("{}-02-01", year), {debit("102", deposits), credit("114", deposits).of(i)});
            book.voucher(fmt::format("{}-11-01", year), {debit("114", 50'000).of(i), credit("102", 50'000)});
        }
    return book;
}

FactsBuilder withoutLedger()
{
    FactsBuilder book = chaired(4);
    book.grant("2024-03-01", 100'000);
    return book;
}

constexpr RuleCase kCases[] = {
    {"K01", Fires, contributed, Medium},
    {"K01", Below, [] {
         FactsBuilder book = contributed();
         book.paid("2024-03-01", 1, 200'000);
         book.voucher("2024-03-02", {debit("102", 200'000), credit("301", 200'000).of(1)});
         return book;
     }},
    {"K01", Explained, [] { FactsBuilder book = contributed(); book.facts.contributions[0].date = Date{2023, 12, 31}; return book; }},
    {"K01", Lacking, withoutLedger},

    {"K02", Fires, [] { return roundTrip(400'000); }, High},
    {"K02", Below, [] { return roundTrip(399'999); }},
    {"K02", Explained, [] {
         FactsBuilder book = roundTrip(400'000);
         book.facts.lines[2].member = kNone;
         book.facts.lines[2].counterparty = book.counterparty("农机厂");
         return book;
     }},
    {"K02", Lacking, withoutLedger},

    {"K03", Fires, [] { return holdings(80'005); }, Low},
    {"K03", Below, [] { return holdings(80'000); }},
    {"K03", Lacking, withoutLedger},

    {"K04", Fires, [] { return onePayer(10); }, High},
    {"K04", Below, [] { return onePayer(11); }},
    {"K04", Excused, [] { return onePayer(10, false); }},
    {"K04", Lacking, withoutLedger},

    {"S01", Fires, [] { return passedOn(80'000); }, Critical},
    {"S01", Below, [] { return passedOn(79'999); }},
    {"S01", Excused, builtFirst},
    {"S01", Lacking, withoutLedger},

    {"S02", Fires, [] { return dependent(20'000); }, High},
    {"S02", Below, [] { return dependent(20'001); }},
    {"S02", Excused, [] {
         FactsBuilder book = dependent(20'000);
         book.circumstance(CircumstanceKind::Construction, "2024-03-01", "施工合同");
         return book;
     }},
    {"S02", Lacking, withoutLedger},

    {"S03", Fires, [] { return surge(1); }, High},
    {"S03", Below, [] { return surge(2); }},
    {"S03", Explained, [] { return surge(0, true); }},
    {"S03", Lacking, [] { return surge(0, false, "2024-05-31"); }},

    {"S04", Fires, [] { return twoAssets("SN-1"); }, High},
    {"S04", Below, [] { return twoAssets("SN-2"); }},
    {"S04", Excused, [] { return sold("农业局批复"); }},
    {"S04", Lacking, [] { return granted(100'000); }},

    {"S05", Fires, [] { return fromFirm(30'000, "2022-03-01"); }, High},
    {"S05", Below, [] { return fromFirm(29'999, "2022-03-01"); }},
    {"S05", Excused, [] { return fromFirm(30'000, "2024-03-01"); }},
    {"S05", Lacking, [] { return granted(100'000); }},

    {"S06", Fires, [] { return invoices(5, "521"); }, High},
    {"S06", Below, [] { return invoices(4, "521"); }},
    {"S06", Excused, [] { return invoices(5, "121"); }},
    {"S06", Lacking, [] { return granted(100'000); }},

    {"S07", Fires, [] { return claimed("机耕"); }, High},
    {"S07", Below, [] { return claimed("冷库"); }},
    {"S07", Explained, inParts},
    {"S07", Lacking, inParts},

    {"D01", Fires, [] { return shared(299'999, 300'000); }, Medium},
    {"D01", Below, [] { return shared(300'000, 300'000); }},
    {"D01", Explained, [] { FactsBuilder book = shared(299'999, 300'000); book.facts.profile.form = members::LegalForm::Union; return book; }},
    {"D01", Lacking, withoutLedger},

    {"D02", Fires, [] { return shared(330'001, 269'999); }, Medium},
    {"D02", Below, [] { return shared(330'000, 270'000); }},
    {"D02", Lacking, withoutLedger},

    {"F01", Fires, [] { return lenders(30); }, High},
    {"F01", Below, [] { return lenders(29); }},
    {"F01", Explained, [] { return lenders(30, "农村信用社"); }},
    {"F01", Lacking, withoutLedger},

    {"F02", Fires, [] { return lenders(30); }, High},
    {"F02", Below, [] { return lenders(29); }},
    {"F02", Explained, [] { return lenders(30, {}, true); }},
    {"F02", Lacking, withoutLedger},

    {"F03", Fires, [] { return fed(40'000); }, High},
    {"F03", Below, [] { return fed(39'999); }},
    {"F03", Explained, [] {
         FactsBuilder book = fed(40'000);
         book.voucher("2024-12-01", {debit("102", 500'000), credit("501", 500'000)});
         return book;
     }},
    {"F03", Lacking, withoutLedger},
};

} // namespace

std::span<const RuleCase> moneyCases()
{
    return kCases;
}

} // namespace coop::test
