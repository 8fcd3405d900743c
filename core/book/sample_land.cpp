// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/sample_content.h"

#include <fmt/format.h>

#include <array>

namespace coop::book {

namespace {

constexpr int kFarmers = 52;
constexpr int kMembers = 58;   // 4 residents, a company, the village, a station of the township follow
constexpr int kCompany = 57;
constexpr int kStation = 58;
constexpr int kCollective = 56;

constexpr std::string_view kPolicy = R"json({
  "name": "土地股份合作社盈余分配方案（示例）",
  "reserve": {"rate": "10%", "of": "after_loss"},
  "stages": [
    {"name": "土地保底分红", "kind": "guaranteed", "amount": "700.00", "per": "land_area"},
    {"name": "交易额返还", "kind": "patronage", "rate": "60%", "of": "distributable", "by": "trade_amount"},
    {"name": "务工分红", "kind": "residual", "rate": "30%", "of": "remaining", "by": "labor_days"},
    {"name": "剩余盈余", "kind": "residual", "rate": "100%", "of": "remaining", "by": "account"}
  ]
})json";

struct Line {
    std::string_view product;
    std::string_view unit;
    trade::BusinessLine line;
    unsigned month;
    std::int64_t fenPerUnit;
    int every;                 ///< which members take part
    std::int64_t usual;        ///< units a year
};
constexpr std::array<Line, 4> kLines = {{
    {"稻谷", "斤", trade::BusinessLine::Primary, 10, 148, 1, 4'200},
    {"蔬菜", "斤", trade::BusinessLine::Primary, 6, 235, 2, 2'600},
    {"加工大米", "斤", trade::BusinessLine::Secondary, 11, 320, 3, 1'500},
    {"采摘接待", "人次", trade::BusinessLine::Tertiary, 8, 4'500, 4, 120},
}};

std::string numberOf(int i)
{
    return fmt::format("{:03}", i);
}

members::MemberKind kindOf(int i)
{
    if (i <= kFarmers)
        return members::MemberKind::Farmer;
    if (i == kCollective)
        return members::MemberKind::Collective;
    if (i == kCompany)
        return members::MemberKind::Enterprise;
    return i == kStation ? members::MemberKind::Institution : members::MemberKind::Resident;
}

std::string nameOf(int i)
{
    switch (kindOf(i)) {
    case members::MemberKind::Collective:
        return "示例村股份经济合作社";
    case members::MemberKind::Enterprise:
        return "示例农业发展有限公司";
    case members::MemberKind::Institution:
        return "示例乡农技服务站";
    default:
        return "示例" + chineseNumber(i);
    }
}

std::vector<members::MemberDraft> makeMembers()
{
    using members::Role;
    const std::array<std::vector<Role>, 7> roles = {{{Role::Chair, Role::Director},
                                                     {Role::Director},
                                                     {Role::Director},
                                                     {Role::Supervisor},
                                                     {Role::Manager},
                                                     {Role::Accountant},
                                                     {Role::Cashier}}};
    std::vector<members::MemberDraft> members;
    for (int i = 1; i <= kMembers; ++i) {
        const members::MemberKind kind = kindOf(i);
        members.push_back({.number = numberOf(i),
                           .name = nameOf(i),
                           .kind = kind,
                           .address = fmt::format("示例县示例乡示例村 {} 组", 1 + i % 5),
                           .household = members::isNaturalPerson(kind) ? fmt::format("{:02}", (i * 3 + 3) / 4) : "",
                           .joined = i % 11 == 0 ? Date(2022, 1, 1) : Date(2020, 1, 8),
                           .roles = i <= static_cast<int>(roles.size()) ? roles[static_cast<std::size_t>(i - 1)]
                                                                        : std::vector<Role>{},
                           .assisted = i <= kFarmers && i % 8 == 0,
                           .party = members::defaultParty(kind),
                           .note = kMadeUp});
    }
    return members;
}

/// Hundredths of a mu.
std::int64_t landOf(int i)
{
    return 180 + (i * 137) % 760 + (i % 3) * 25;
}

std::vector<shares::ContributionDraft> makeContributions()
{
    using shares::ContributionKind;
    std::vector<shares::ContributionDraft> rows;
    for (int i = 1; i <= kFarmers; ++i) {
        rows.push_back({.date = i % 11 == 0 ? Date(2022, 1, 10) : Date(2020, 1, 10),
                        .member = numberOf(i),
                        .kind = ContributionKind::Land,
                        .subscribed = Money::yuan(landOf(i) * 12),
                        .paid = Money::yuan(landOf(i) * 12),
                        .quantity = TradeQuantity::parts(landOf(i) * 10),
                        .unit = "亩",
                        .until = Date(2028, 12, 31),
                        .valuation = shares::Valuation::AllMembers,
                        .note = kMadeUp});
        if (i % 4 == 1)
            rows.push_back({.date = Date(2021, 3, 1),
                            .member = numberOf(i),
                            .subscribed = Money::yuan(5'000),
                            .paid = Money::yuan(i % 8 == 1 ? 5'000 : 3'000),
                            .note = kMadeUp});
    }
    const auto cash = [&rows](int member, Date date, std::int64_t yuan) {
        rows.push_back({.date = date,
                        .member = numberOf(member),
                        .subscribed = Money::yuan(yuan),
                        .paid = Money::yuan(yuan),
                        .note = kMadeUp});
    };
    for (int i = kFarmers + 1; i < kCollective; ++i)
        cash(i, Date(2021, 3, 1), 8'000);
    cash(kCompany, Date(2020, 2, 1), 260'000);
    cash(kStation, Date(2020, 2, 1), 30'000);
    rows.push_back({.date = Date(2020, 2, 1),
                    .member = numberOf(kCollective),
                    .kind = ContributionKind::Goods,
                    .subscribed = Money::yuan(180'000),
                    .paid = Money::yuan(180'000),
                    .quantity = TradeQuantity::whole(1),
                    .unit = "座",
                    .valuation = shares::Valuation::Appraiser,
                    .note = "烘干仓库，虚构示例"});
    for (int year = kFirstSampleYear; year <= kLastSampleYear; ++year) {
        for (int i = 1; i <= kFarmers; ++i) {
            if (i % 3 == 0)
                continue;
            // Spring planting and autumn harvest, in half days.
            for (const unsigned month : {4u, 9u}) {
                const std::int64_t halfDays = 16 + (i * 7 + year + static_cast<int>(month)) % 50;
                rows.push_back({.date = Date(year, month, 28),
                                .member = numberOf(i),
                                .kind = ContributionKind::Labor,
                                .quantity = TradeQuantity::parts(halfDays * 500),
                                .unit = "工日",
                                .note = kMadeUp});
            }
        }
    }
    return rows;
}

std::vector<trade::TradeDraft> makeTrades()
{
    std::vector<trade::TradeDraft> rows;
    for (int year = kFirstSampleYear; year <= kLastSampleYear; ++year) {
        for (const Line& line : kLines) {
            for (int i = 1; i <= kFarmers; i += line.every) {
                const std::int64_t units = line.usual * (80 + (i * 29 + year * 5) % 60) / 100;
                rows.push_back({.date = Date(year, line.month, static_cast<unsigned>(1 + i % 28)),
                                .member = numberOf(i),
                                .product = std::string(line.product),
                                .quantity = TradeQuantity::whole(units),
                                .unit = std::string(line.unit),
                                .amount = Money::fen(units * (line.fenPerUnit + (year - 2025) * 3)),
                                .line = line.line,
                                .note = kMadeUp});
            }
        }
        for (int i = 1; i <= kFarmers; i += 2) {
            const std::int64_t bags = 4 + (i + year) % 9;
            rows.push_back({.date = Date(year, 3, static_cast<unsigned>(1 + i % 28)),
                            .member = numberOf(i),
                            .direction = trade::Direction::Purchase,
                            .product = "复合肥",
                            .quantity = TradeQuantity::whole(bags),
                            .unit = "袋",
                            .amount = Money::fen(bags * 13'500),
                            .note = kMadeUp});
        }
        rows.push_back({.date = Date(year, 10, 30),
                        .product = "稻谷",
                        .quantity = TradeQuantity::whole(36'000),
                        .unit = "斤",
                        .amount = Money::yuan(51'840),
                        .note = "非成员，虚构示例"});
    }
    return rows;
}

} // namespace

SampleContent landShareSample()
{
    SampleContent content{.file = "land-share.coop"};
    content.profile = {.name = "示例村土地股份合作社（示例）",
                       .form = members::LegalForm::Land,
                       .registeredOn = Date(2020, 1, 8),
                       .industry = "粮食蔬菜种植、加工与采摘",
                       .region = "示例省示例县",
                       .liquidation = false,
                       .agencyBookkeeping = true};
    content.members = makeMembers();
    content.contributions = makeContributions();
    Money subscribed;
    for (const shares::ContributionDraft& row : content.contributions)
        subscribed += row.subscribed;
    content.profile.subscribedCapital = subscribed;
    content.trades = makeTrades();
    content.grants = {{.date = Date(2024, 5, 16),
                       .kind = shares::GrantKind::State,
                       .amount = Money::yuan(116'000),
                       .project = "高标准农田（示例）",
                       .appliedOn = Date(2023, 11, 2),
                       .note = kMadeUp},
                      {.date = Date(2025, 7, 8),
                       .kind = shares::GrantKind::Donation,
                       .amount = Money::yuan(20'000),
                       .project = "灌溉水泵（示例）",
                       .note = kMadeUp}};
    for (const members::MemberDraft& member : content.members)
        content.openingShares.push_back(
            {.member = member.number, .date = Date(2023, 12, 31), .reserve = Money::yuan(1'500)});
    for (int year = kFirstSampleYear; year <= kLastSampleYear; ++year) {
        content.meetings.push_back({.date = Date(year + 1, 1, 12),
                                    .kind = members::MeetingKind::Members,
                                    .present = 50,
                                    .votesFor = 47,
                                    .votesTotal = 58,
                                    .subject = fmt::format("{} 年度盈余分配方案（示例）", year)});
        content.yearEnds.emplace_back(FiscalYear{year},
                                      yearEndOf(Money::yuan(1'020'000 + (year - 2023) * 65'000), kPolicy));
    }
    content.hasLedger = true;
    return content;
}

} // namespace coop::book
