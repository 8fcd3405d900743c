// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/reports/document.h"

namespace coop::test {

inline reports::Foot sampleFoot()
{
    return {.seal = "A1B2",
            .sealLabel = "账套指纹 {0}",
            .printedOn = "打印于 2026-01-05",
            .pageLabel = "第 {0} 页，共 {1} 页",
            .continuedLabel = "{0}（续）"};
}

/// A notice with every kind of block, its table of `members` rows.
inline reports::Document sampleNotice(std::size_t members)
{
    reports::ReportTable table;
    table.columns = {{.title = "编号", .widthMm = 20},
                     {.title = "姓名", .widthMm = 40},
                     {.title = "身份证号", .widthMm = 60},
                     {.title = "金额", .kind = reports::ColumnKind::Money, .widthMm = 34, .isTotalled = true}};
    Money sum;
    for (std::size_t at = 0; at < members; ++at) {
        const Money amount = Money::fen(static_cast<std::int64_t>(100'000 + at));
        table.rows.push_back({std::to_string(at + 1), std::string("成员") + std::to_string(at + 1), "110105********0021", amount});
        sum = sum + amount;
    }
    table.totals = {std::string("合计"), std::monostate(), std::monostate(), sum};
    table.notes = {"身份证号已隐去。"};
    return {.title = "盈余分配公示",
            .subtitle = "二〇二五年度",
            .blocks = {reports::Paragraph{.text = "本社本年盈余如下，请成员核对；有异议的，在公示期内向监事会提出。"},
                       reports::Paragraph{.text = "一、盈余的去向", .style = reports::ParagraphStyle::Heading},
                       reports::Waterfall{.title = "盈余分配",
                                          .steps = {{"本年盈余", Money::fen(10'000'000), true},
                                                    {"提取公积金", Money::fen(-1'000'000), false},
                                                    {"可分配盈余", Money::fen(9'000'000), true}}},
                       reports::FactGrid{.facts = {{"公示开始", "2026-01-05"}, {"公示结束", ""}}}, table,
                       reports::SignatureLines{{"理事长", "监事长"}}},
            .foot = sampleFoot()};
}

inline reports::Document sampleCertificate(const std::string& name)
{
    return {.title = "成员出资证明书",
            .subtitle = "编号 0001",
            .blocks = {reports::FactGrid{.facts = {{"成员姓名", name}, {"出资额", "人民币壹万元整"}}, .columns = 1},
                       reports::Paragraph{.text = "兹证明上述成员已向本社出资。"},
                       reports::SignatureLines{{"理事长", "日期"}}},
            .paper = reports::Paper::A5,
            .isAcross = true,
            .isFramed = true,
            .foot = sampleFoot()};
}

/// A slip of a member with `rows` lines of workings.
inline reports::ReportTable sampleSlip(std::size_t member, std::size_t rows = 4)
{
    reports::ReportTable table;
    table.title = "盈余分配单";
    table.heading = {"富民合作社", "2025 年度", "成员 " + std::to_string(member) + " 张桂兰"};
    table.columns = {{.title = "项目", .widthMm = 34},
                     {.title = "算法", .widthMm = 122},
                     {.title = "金额", .kind = reports::ColumnKind::Money, .widthMm = 26}};
    for (std::size_t at = 0; at < rows; ++at)
        table.rows.push_back({"按交易量返还", "可返还 60,000.00 × 交易额 1,234.00 ÷ 总交易额 456,789.00（法第四十四条）",
                              Money::fen(static_cast<std::int64_t>(member * 7 + at))});
    table.totals = {std::string("合计"), std::monostate(), Money::fen(static_cast<std::int64_t>(member * 7 * rows + 6))};
    table.signatures = {"领取人签字", "日期"};
    table.foot = sampleFoot();
    return table;
}

inline reports::PrintedReport sampleSlips(std::size_t members, std::size_t rows = 4)
{
    reports::PrintedReport report{.isCutApart = true};
    for (std::size_t member = 1; member <= members; ++member)
        report.paper.emplace_back(sampleSlip(member, rows));
    report.list = sampleSlip(1, rows);
    return report;
}

} // namespace coop::test
