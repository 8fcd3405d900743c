// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_plan.h"

#include <array>
#include <map>
#include <vector>

namespace coop::test {

namespace {

using distribution::Measure;
using distribution::Plan;
using distribution::StageKind;

std::string numberOf(std::size_t index)
{
    std::string digits = std::to_string(index + 1);
    return std::string(digits.size() < 3 ? 3 - digits.size() : 0, '0') + digits;
}

std::string nameOf(std::size_t index)
{
    constexpr std::array<std::string_view, 12> kFamily = {"张", "李", "王", "赵", "陈", "马",
                                                          "方", "石", "高", "黄", "白", "金"};
    constexpr std::array<std::string_view, 10> kGiven = {"桂兰", "春生", "秀英", "国强", "龑",
                                                         "长青", "大山", "小工", "门见", "一人"};
    return std::string(kFamily[index % kFamily.size()]) + std::string(kGiven[index / 3 % kGiven.size()]);
}

distribution::MemberBasis memberOf(std::size_t index)
{
    distribution::MemberBasis member;
    member.id = {static_cast<std::int64_t>(index + 1)};
    member.number = numberOf(index);
    member.name = nameOf(index);
    const auto seed = static_cast<std::int64_t>(index);
    if (index % 7 != 6)
        member.trades = {{.quantity = TradeQuantity::whole(seed % 900 + 100),
                          .amount = Money::fen((seed * 7919 + 12'345) % 9'000'000 + 100),
                          .rows = seed % 12 + 1}};
    member.contribution = Money::yuan((seed * 31 % 90 + 10) * 100);
    member.reserveShare = Money::fen(seed * 977 % 100'000);
    member.land = LandArea::parts(index % 5 == 4 ? 0 : seed % 700 + 50);
    return member;
}

void share(Plan& plan, StageKind kind, std::string name, Measure measure, Money pool, std::vector<Wide> weights)
{
    distribution::Stage stage{.name = std::move(name), .kind = kind, .size = distribution::FixedPool{pool}};
    stage.weighting.measure = measure;
    plan.policy.stages.push_back(std::move(stage));

    distribution::StageResult result{.requested = pool, .pool = pool};
    const std::vector<Portion> portions = apportionWithWorkings(pool, weights);
    for (std::size_t line = 0; line < weights.size(); ++line) {
        result.shares.push_back({.weight = weights[line], .amount = portions[line].amount, .portion = portions[line]});
        plan.members[line].total += portions[line].amount;
    }
    plan.stages.push_back(std::move(result));
}

} // namespace

Plan samplePlan(std::size_t members)
{
    Plan plan;
    plan.policy.name = "2025 年度盈余分配方案";
    plan.basis.year = {2025};
    const auto count = static_cast<std::int64_t>(members);
    plan.basis.surplus = Money::yuan(4000 * count) + Money::fen(37);
    plan.basis.priorLoss = Money::yuan(100 * count);
    plan.basis.products = {{.name = "鸡蛋", .units = {"斤"}}};
    plan.afterLoss = plan.basis.surplus - plan.basis.priorLoss;
    plan.reserve = multiply(plan.afterLoss, Fraction(1, 10), Rounding::HalfUp);
    plan.distributable = plan.afterLoss - plan.reserve;
    plan.retained = plan.distributable;
    if (members == 0)
        return plan;

    std::vector<Wide> land, trade, account;
    for (std::size_t index = 0; index < members; ++index) {
        const distribution::MemberBasis& member = plan.basis.members.emplace_back(memberOf(index));
        plan.members.push_back({.basis = index});
        land.push_back(member.land.inParts());
        trade.push_back(member.trades.empty() ? 0 : member.trades.front().amount.inFen());
        account.push_back(member.account().inFen());
    }
    const Money guaranteed = multiply(plan.distributable, Fraction(1, 20), Rounding::HalfUp);
    const Money patronage = multiply(plan.distributable, Fraction(3, 5), Rounding::Up);
    const Money residual = plan.distributable - guaranteed - patronage - Money::fen(11);
    share(plan, StageKind::Guaranteed, "保底分红", Measure::LandArea, guaranteed, land);
    share(plan, StageKind::Patronage, "交易量返还", Measure::TradeAmount, patronage, trade);
    share(plan, StageKind::Residual, "剩余盈余", Measure::Account, residual, account);
    plan.retained = Money::fen(11);
    return plan;
}

reports::ReportHead sampleHead()
{
    return {.cooperative = "青山禽蛋专业合作社（示例）", .seal = "7F3A·91C2", .printedOn = Date(2026, 1, 5)};
}

std::string inEnglish(std::string_view words)
{
    return std::string(words);
}

std::string inChinese(std::string_view words)
{
    static const std::map<std::string_view, std::string_view> kWords = {
        {"No.", "序号"}, {"Number", "编号"}, {"Name", "姓名"}, {"Trade", "交易额"}, {"Refund", "返还"},
        {"Account equity", "账户权益"}, {"Residual", "剩余盈余"}, {"Other stages", "其他各级"},
        {"Total", "合计"}, {"Signature", "签字"}, {"Surplus distribution list", "盈余分配表"},
        {"Cooperative: {0}", "合作社：{0}"}, {"Year {0}", "{0} 年度"}, {"Policy: {0}", "分配方案：{0}"},
        {"Unit: yuan", "单位：元"}, {"{0} members", "{0} 人"}, {"Page total", "本页合计"},
        {"Brought forward", "承前页"}, {"Carried forward", "过次页"}, {"Page {0} of {1}", "第 {0} 页，共 {1} 页"},
        {"{0} (continued)", "{0}（续）"}, {"Total in words", "合计（大写）"}, {"Seal {0}", "封印 {0}"},
        {"Printed on {0}", "打印日期：{0}"}, {"Chair", "理事长"}, {"Supervisor", "监事"},
        {"Accountant", "会计"}, {"Cashier", "出纳"}, {"Prepared by", "制表"}, {", ", "、"}, {"; ", "；"},
        {"{0}: {1}", "{0}：{1}"},
        {"Surplus {0} − prior loss {1} − reserve {2} = distributable {3}; retained {4}",
         "本年盈余 {0} − 弥补亏损 {1} − 提取盈余公积 {2} = 可分配盈余 {3}；未分配 {4}"},
    };
    const auto found = kWords.find(words);
    return std::string(found == kWords.end() ? words : found->second);
}

} // namespace coop::test
