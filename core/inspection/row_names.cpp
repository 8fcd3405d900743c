// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/row_names.h"

#include "core/inspection/rule_tools.h"

namespace coop::inspection {

namespace {

std::string_view tableWords(std::string_view table)
{
    constexpr std::pair<std::string_view, std::string_view> kTables[] = {
        {"voucher", "voucher, row {0}"},       {"member", "member, row {0}"},
        {"contribution", "contribution, row {0}"}, {"trade", "trade, row {0}"},
        {"grant_received", "grant, row {0}"},  {"meeting", "meeting, row {0}"},
        {"asset", "asset, row {0}"},           {"distribution", "distribution, row {0}"},
        {"annual_report", "annual report, row {0}"}};
    for (const auto& [name, words] : kTables)
        if (name == table)
            return words;
    return {};
}

Phrase ofDay(std::string_view pattern, Date day, std::string value = {})
{
    std::vector<std::string> values{toIso(day)};
    if (!value.empty())
        values.push_back(std::move(value));
    return phrase(pattern, std::move(values));
}

} // namespace

RowNames::RowNames(const Facts& facts, const std::vector<Finding>& findings)
{
    for (const Finding& finding : findings)
        for (const Evidence& row : finding.evidence)
            if (!row.table.empty())
                m_names.try_emplace({row.table, row.id});
    const auto name = [this](const char* table, std::int64_t id, auto make) {
        if (const auto found = m_names.find({table, id}); found != m_names.end())
            found->second = make();
    };
    const auto person = [&facts](Index member) {
        return member < 0 ? std::string() : facts.members.at(static_cast<std::size_t>(member)).data.name;
    };
    for (const VoucherFact& row : facts.vouchers)
        name("voucher", row.id, [&] { return Name{ofDay("voucher {1} of {0}", row.date, std::to_string(row.number))}; });
    for (const members::Member& row : facts.members)
        name("member", row.id.value, [&] { return Name{phrase("member {0}", {row.data.number}), row.data.name}; });
    for (const ContributionFact& row : facts.contributions)
        name("contribution", row.id, [&] {
            return Name{ofDay("contribution of {0}, {1} yuan", row.date, toGroupedText(row.paid)), person(row.member)};
        });
    for (const TradeFact& row : facts.trades)
        name("trade", row.id,
             [&] { return Name{ofDay("trade of {0}, {1} yuan", row.date, toGroupedText(row.amount)), person(row.member)}; });
    for (const GrantFact& row : facts.grants)
        name("grant_received", row.id, [&] { return Name{ofDay("grant of {0}, {1} yuan", row.date, toGroupedText(row.amount))}; });
    for (const MeetingFact& row : facts.meetings)
        name("meeting", row.id, [&] { return Name{ofDay("meeting of {0}", row.date)}; });
    for (const AssetFact& row : facts.assets)
        name("asset", row.id, [&] { return Name{phrase("asset {0} {1}", {row.serial, row.name})}; });
    for (const DistributionFact& row : facts.distributions)
        name("distribution", row.id, [&] { return Name{phrase("distribution of {0}", {std::to_string(row.year.value)})}; });
}

Phrase RowNames::of(const Evidence& row) const
{
    if (row.table.empty())
        return {};
    if (const auto found = m_names.find({row.table, row.id}); found != m_names.end() && !found->second.name.isEmpty())
        return found->second.name;
    if (const std::string_view words = tableWords(row.table); !words.empty())
        return phrase(words, {std::to_string(row.id)});
    return phrase("{0}, row {1}", {row.table, std::to_string(row.id)});
}

std::string RowNames::personOf(const Evidence& row) const
{
    if (!row.person.empty())
        return row.person;
    const auto found = m_names.find({row.table, row.id});
    return found == m_names.end() ? std::string() : found->second.person;
}

} // namespace coop::inspection
