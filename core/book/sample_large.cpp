// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/sample_content.h"

#include <fmt/format.h>

#include <array>

namespace coop::book {

namespace {

constexpr int kMembers = 2000;
constexpr std::uint64_t kSeed = 20251231;

constexpr std::string_view kPolicy = R"json({
  "name": "果蔬合作社盈余分配方案（示例）",
  "reserve": {"rate": "15%", "of": "after_loss"},
  "stages": [
    {"name": "交易额返还", "kind": "patronage", "rate": "65%", "of": "distributable", "by": "trade_amount"},
    {"name": "剩余盈余", "kind": "residual", "rate": "100%", "of": "remaining", "by": "account"}
  ]
})json";

/// SplitMix64: the same numbers on every machine, which the distributions of the standard library do not promise.
class Dice {
public:
    /// 0 … bound − 1.
    std::int64_t below(std::int64_t bound)
    {
        m_state += 0x9E3779B97F4A7C15u;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9u;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBu;
        mixed ^= mixed >> 31;
        return static_cast<std::int64_t>(mixed % static_cast<std::uint64_t>(bound));
    }

private:
    std::uint64_t m_state = kSeed;
};

constexpr std::array<std::string_view, 40> kSurnames = {
    "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗",
    "梁", "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "程", "曹", "袁", "邓", "许", "傅", "沈", "曾", "彭", "吕"};
constexpr std::array<std::string_view, 50> kGiven = {
    "安", "宝", "春", "德", "恩", "芳", "福", "刚", "贵", "海", "和", "红", "华", "辉", "慧", "建", "江",
    "杰", "金", "静", "军", "康", "兰", "丽", "良", "林", "玲", "梅", "敏", "明", "宁", "平", "琴", "清",
    "荣", "瑞", "山", "胜", "树", "涛", "田", "文", "祥", "新", "兴", "秀", "燕", "英", "玉", "珍"};

struct Product {
    std::string_view name;
    std::int64_t fenPerJin;
    unsigned month;
};
constexpr std::array<Product, 5> kProducts = {
    {{"苹果", 320, 10}, {"梨", 260, 9}, {"番茄", 180, 6}, {"黄瓜", 150, 7}, {"白菜", 65, 11}}};

std::string numberOf(int i)
{
    return fmt::format("{:04}", i);
}

members::MemberKind kindOf(int i)
{
    if (i % 50 == 0)
        return members::MemberKind::Enterprise;
    if (i % 100 == 49)
        return members::MemberKind::Collective;
    return i % 10 == 7 ? members::MemberKind::Resident : members::MemberKind::Farmer;
}

std::string nameOf(int i)
{
    const auto at = static_cast<std::size_t>(i - 1);
    switch (kindOf(i)) {
    case members::MemberKind::Enterprise:
        return fmt::format("示例第{}果蔬有限公司", i / 50);
    case members::MemberKind::Collective:
        return fmt::format("示例第{}村集体经济合作社", i / 100 + 1);
    default:
        // 示 in every name says that there is no such person.
        return fmt::format("{}示{}", kSurnames[at % kSurnames.size()], kGiven[at / kSurnames.size()]);
    }
}

void addMembers(SampleContent& content, Dice& dice)
{
    for (int i = 1; i <= kMembers; ++i) {
        const members::MemberKind kind = kindOf(i);
        members::MemberDraft member{
            .number = numberOf(i),
            .name = nameOf(i),
            .kind = kind,
            .address = fmt::format("示例县示例乡第 {} 村", 1 + dice.below(24)),
            .household = members::isNaturalPerson(kind) ? fmt::format("{:04}", (i * 3 + 3) / 4) : std::string(),
            .joined = Date(2016 + static_cast<int>(dice.below(7)), static_cast<unsigned>(1 + dice.below(12)), 1),
            .assisted = kind == members::MemberKind::Farmer && dice.below(12) == 0,
            .party = members::defaultParty(kind),
            .note = kMadeUp};
        if (i == 1)
            member.roles = {members::Role::Chair, members::Role::Director};
        else if (i <= 6)
            member.roles = {members::Role::Director};
        else if (i == 8)
            member.roles = {members::Role::Supervisor};
        // A few have left, at the end of a year as the law has it, or during the last one.
        if (i % 211 == 0)
            member.left = i % 2 == 0 ? Date(2024, 12, 31) : Date(2025, 9, 30);
        content.members.push_back(std::move(member));
    }
}

void addContributions(SampleContent& content, Dice& dice)
{
    for (const members::MemberDraft& member : content.members) {
        const bool isPerson = members::isNaturalPerson(member.kind);
        const Money amount = Money::yuan(isPerson ? 500 + 100 * dice.below(60) : 20'000 + 1'000 * dice.below(60));
        content.contributions.push_back({.date = member.joined->plusDays(14),
                                         .member = member.number,
                                         .subscribed = amount,
                                         .paid = amount,
                                         .note = kMadeUp});
        if (isPerson && dice.below(4) == 0) {
            const std::int64_t hundredths = 50 + dice.below(900);
            content.contributions.push_back({.date = Date(2023, 1, 10),
                                             .member = member.number,
                                             .kind = shares::ContributionKind::Land,
                                             .subscribed = Money::yuan(hundredths * 8),
                                             .paid = Money::yuan(hundredths * 8),
                                             .quantity = TradeQuantity::parts(hundredths * 10),
                                             .unit = "亩",
                                             .until = Date(dice.below(3) == 0 ? 2026 : 2029, 12, 31),
                                             .valuation = shares::Valuation::AllMembers,
                                             .note = kMadeUp});
        }
        content.openingShares.push_back({.member = member.number,
                                         .date = Date(2022, 12, 31),
                                         .reserve = Money::fen(20'000 + dice.below(30'000)),
                                         .state = Money::yuan(120)});
    }
}

void addTrades(SampleContent& content, Dice& dice)
{
    for (int year = kFirstSampleYear; year <= kLastSampleYear; ++year) {
        for (const members::MemberDraft& member : content.members) {
            const std::int64_t times = members::isNaturalPerson(member.kind) ? dice.below(4) : 0;
            for (std::int64_t time = 0; time < times; ++time) {
                const Product& product = kProducts[static_cast<std::size_t>(dice.below(5))];
                const std::int64_t jin = 100 + dice.below(4'000);
                const Date date(year, product.month, static_cast<unsigned>(1 + dice.below(28)));
                if (!members::isMemberOn(member, date))
                    continue;
                content.trades.push_back({.date = date,
                                          .member = member.number,
                                          .product = std::string(product.name),
                                          .quantity = TradeQuantity::whole(jin),
                                          .unit = "斤",
                                          .amount = Money::fen(jin * (product.fenPerJin + dice.below(30))),
                                          .note = kMadeUp});
            }
        }
        content.yearEnds.emplace_back(FiscalYear{year},
                                      yearEndOf(Money::yuan(1'860'000 + (year - 2023) * 240'000), kPolicy));
    }
}

} // namespace

SampleContent largeSample()
{
    Dice dice;
    SampleContent content{.file = "large.coop"};
    content.profile = {.name = "示例果蔬专业合作社（示例）",
                       .form = members::LegalForm::Specialized,
                       .registeredOn = Date(2016, 1, 1),
                       .industry = "果蔬种植与销售",
                       .region = "示例省示例县",
                       .liquidation = false,
                       .agencyBookkeeping = false};
    addMembers(content, dice);
    addContributions(content, dice);
    addTrades(content, dice);
    content.grants = {{.date = Date(2024, 6, 18),
                       .kind = shares::GrantKind::State,
                       .amount = Money::yuan(300'000),
                       .project = "产地冷库（示例）",
                       .appliedOn = Date(2023, 12, 1),
                       .note = kMadeUp}};
    content.meetings = {{.date = Date(2026, 1, 15),
                         .kind = members::MeetingKind::Delegates,
                         .present = 180,
                         .votesFor = 171,
                         .votesTotal = 200,
                         .subject = "2025 年度盈余分配方案（示例）"}};
    return content;
}

} // namespace coop::book
