// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/sample_content.h"

#include <fmt/format.h>

#include <array>

namespace coop::book {

namespace {

constexpr int kMembers = 40;
constexpr int kCompany = 39;    // the last two bring capital and no eggs
constexpr int kCollective = 40;

constexpr std::string_view kPolicy = R"json({
  "name": "禽蛋合作社盈余分配方案（示例）",
  "reserve": {"rate": "10%", "of": "after_loss"},
  "stages": [
    {"name": "交易量返还", "kind": "patronage", "rate": "70%", "of": "distributable", "by": "trade_quantity",
     "direction": "delivery"},
    {"name": "剩余盈余", "kind": "residual", "rate": "100%", "of": "remaining", "by": "account"}
  ]
})json";

// Hens lay less in the heat and in the cold; the price goes the other way. Fen per jin.
constexpr std::array<std::int64_t, 12> kLaying = {78, 80, 92, 100, 98, 90, 80, 78, 84, 92, 88, 82};
constexpr std::array<std::int64_t, 12> kPrice = {478, 466, 438, 415, 408, 425, 452, 471, 488, 462, 451, 470};

struct YearTotals {
    int year;
    std::int64_t jin;
    std::int64_t surplusYuan;
};
constexpr std::array<YearTotals, 3> kYears = {
    {{2023, 6'240'000, 285'600}, {2024, 7'180'000, 346'300}, {2025, 8'000'000, 400'000}}};

std::string numberOf(int i)
{
    return fmt::format("{:03}", i);
}

std::vector<members::Role> rolesOf(int i)
{
    using members::Role;
    switch (i) {
    case 1:
        return {Role::Chair, Role::Director};
    case 2:
    case 3:
        return {Role::Director};
    case 4:
    case 5:
        return {Role::Supervisor};
    case 6:
        return {Role::Manager};
    case 7:
        return {Role::Accountant};
    case 8:
        return {Role::Cashier};
    default:
        return {};
    }
}

std::vector<members::MemberDraft> makeMembers()
{
    std::vector<members::MemberDraft> members;
    for (int i = 1; i <= kMembers; ++i) {
        members::MemberDraft member{.number = numberOf(i),
                                    .name = "示例" + chineseNumber(i),
                                    .address = fmt::format("示例县示例乡示例村 {} 组", 1 + i % 6),
                                    .household = fmt::format("{:02}", (i * 4 + 4) / 5),
                                    .joined = i <= 30 ? Date(2019, 3, 1) : Date(2021, 6, 1),
                                    .roles = rolesOf(i),
                                    .assisted = i % 9 == 0,
                                    .note = kMadeUp};
        if (i == 33 || i == 34)
            member.kind = members::MemberKind::Resident;
        if (i == kCompany) {
            member.name = "示例饲料有限公司";
            member.kind = members::MemberKind::Enterprise;
            member.assisted = false;
            member.household.clear();
        }
        if (i == kCollective) {
            member.name = "示例村集体经济合作社";
            member.kind = members::MemberKind::Collective;
            member.assisted = false;
            member.household.clear();
        }
        member.party = members::defaultParty(member.kind);
        members.push_back(std::move(member));
    }
    return members;
}

/// Size of a member's flock; what he delivers and pays in goes with it.
std::int64_t flockOf(int i)
{
    return i >= kCompany ? 0 : 40 + (i * 53) % 97 + (i <= 5 ? 60 : 0);
}

/// 1,000,000 yuan in whole hundreds: the company 120,000, the collective 80,000, the others by their flocks.
std::vector<std::int64_t> capitalYuan()
{
    std::vector<std::int64_t> flocks;
    for (int i = 1; i <= kMembers; ++i)
        flocks.push_back(flockOf(i));
    std::vector<std::int64_t> yuan = split(8'000, flocks);
    for (std::int64_t& hundreds : yuan)
        hundreds *= 100;
    yuan[kCompany - 1] = 120'000;
    yuan[kCollective - 1] = 80'000;
    return yuan;
}

std::vector<shares::ContributionDraft> makeContributions()
{
    std::vector<shares::ContributionDraft> rows;
    const std::vector<std::int64_t> capital = capitalYuan();
    for (int i = 1; i <= kMembers; ++i) {
        const std::int64_t yuan = capital[static_cast<std::size_t>(i - 1)];
        shares::ContributionDraft row{.date = i <= 30 ? Date(2019, 3, 15) : Date(2021, 6, 15),
                                      .member = numberOf(i),
                                      .subscribed = Money::yuan(yuan),
                                      .note = kMadeUp};
        if (i % 7 == 0) {
            row.kind = shares::ContributionKind::Goods;
            row.quantity = TradeQuantity::whole(1);
            row.unit = "套";
            row.valuation = shares::Valuation::AllMembers;
            row.note = "鸡舍设备，虚构示例";
        }
        // Some paid in two parts.
        const std::int64_t first = i % 5 == 0 ? yuan * 3 / 5 : yuan;
        row.paid = Money::yuan(first);
        rows.push_back(row);
        if (first != yuan)
            rows.push_back({.date = Date(2023, 4, 20),
                            .member = numberOf(i),
                            .paid = Money::yuan(yuan - first),
                            .note = "补缴，虚构示例"});
    }
    return rows;
}

std::vector<trade::TradeDraft> makeTrades()
{
    std::vector<trade::TradeDraft> rows;
    const std::vector<std::int64_t> laying(kLaying.begin(), kLaying.end());
    for (const YearTotals& year : kYears) {
        std::vector<std::int64_t> flocks;
        for (int i = 1; i <= kMembers; ++i)
            flocks.push_back(flockOf(i) == 0 ? 0 : flockOf(i) + (i * year.year) % 23);
        const std::vector<std::int64_t> jin = split(year.jin, flocks);
        for (int i = 1; i < kCompany; ++i) {
            const std::vector<std::int64_t> months = split(jin[static_cast<std::size_t>(i - 1)], laying);
            for (std::size_t month = 0; month < months.size(); ++month) {
                rows.push_back({.date = Date(year.year, static_cast<unsigned>(month + 1), 25),
                                .member = numberOf(i),
                                .product = "鲜鸡蛋",
                                .quantity = TradeQuantity::whole(months[month]),
                                .unit = "斤",
                                .amount = Money::fen(months[month] * (kPrice[month] + year.year - 2025)),
                                .note = kMadeUp});
            }
        }
        // A village beside delivers too; non-members are kept apart.
        for (unsigned month = 2; month <= 12; month += 2) {
            rows.push_back({.date = Date(year.year, month, 26),
                            .product = "鲜鸡蛋",
                            .quantity = TradeQuantity::whole(12'000),
                            .unit = "斤",
                            .amount = Money::yuan(52'800),
                            .note = "非成员，虚构示例"});
        }
    }
    return rows;
}

/// Provident fund 500,000 by capital, special fund 200,000 in equal parts: 4,000 of the state's and 1,000 donated.
std::vector<shares::OpeningShareDraft> makeOpeningShares()
{
    std::vector<shares::OpeningShareDraft> rows;
    const std::vector<std::int64_t> reserve = split(50'000'000, capitalYuan());
    for (int i = 1; i <= kMembers; ++i) {
        rows.push_back({.member = numberOf(i),
                        .date = Date(2024, 12, 31),
                        .reserve = Money::fen(reserve[static_cast<std::size_t>(i - 1)]),
                        .state = Money::yuan(4'000),
                        .donation = Money::yuan(1'000)});
    }
    return rows;
}

} // namespace

SampleContent eggSample()
{
    SampleContent content{.file = "egg.coop"};
    content.profile = {.name = "示例禽蛋专业合作社（示例）",
                       .form = members::LegalForm::Specialized,
                       .registeredOn = Date(2019, 3, 1),
                       .industry = "蛋鸡养殖与销售",
                       .region = "示例省示例县",
                       .subscribedCapital = Money::yuan(1'000'000),
                       .liquidation = false,
                       .agencyBookkeeping = false};
    content.members = makeMembers();
    content.contributions = makeContributions();
    content.trades = makeTrades();
    content.grants = {{.date = Date(2021, 5, 20),
                       .kind = shares::GrantKind::State,
                       .amount = Money::yuan(160'000),
                       .project = "标准化鸡舍（示例）",
                       .appliedOn = Date(2020, 10, 12),
                       .note = kMadeUp},
                      {.date = Date(2022, 9, 1),
                       .kind = shares::GrantKind::Donation,
                       .amount = Money::yuan(40'000),
                       .project = "冷链车（示例）",
                       .note = kMadeUp}};
    content.openingShares = makeOpeningShares();
    for (int year = kFirstSampleYear; year <= kLastSampleYear; ++year) {
        content.meetings.push_back({.date = Date(year + 1, 1, 10),
                                    .kind = members::MeetingKind::Members,
                                    .present = 36,
                                    .votesFor = 35,
                                    .votesTotal = 40,
                                    .subject = fmt::format("{} 年度盈余分配方案（示例）", year)});
    }
    for (const YearTotals& year : kYears)
        content.yearEnds.emplace_back(FiscalYear{year.year}, yearEndOf(Money::yuan(year.surplusYuan), kPolicy));
    content.hasLedger = true;
    return content;
}

} // namespace coop::book
