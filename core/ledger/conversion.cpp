// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/conversion.h"

#include "core/base/ensure.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace coop::ledger {

namespace {

using Codes = std::vector<std::string_view>;

const Codes kOldCodes = {"101", "102", "113", "114", "121", "124", "125", "127", "128", "131", "141", "142", "151",
                         "152", "153", "154", "161", "201", "211", "212", "221", "222", "231", "235", "301", "311",
                         "321", "322", "331", "332", "401", "501", "502", "511", "521", "522", "529"};
const Codes kNewCodes = {"101", "102", "109", "113", "114", "121", "122", "124", "125", "127", "128", "131", "141",
                         "142", "143", "144", "151", "152", "153", "154", "161", "162", "171", "181", "201", "211",
                         "212", "213", "214", "215", "221", "222", "231", "235", "301", "311", "321", "322", "331",
                         "332", "401", "501", "502", "511", "521", "522", "523", "524", "529", "531"};

/// Where the parts of a balance may go; the first stands for what no part takes.
struct Splitting {
    std::string_view from{};
    Codes to{};
    bool keepsRest = false;
};
const std::array<Splitting, 3> kSplittings = {
    Splitting{"141", {"141", "142", "144"}},
    Splitting{"142", {"141", "142", "144"}},
    Splitting{"211", {"211", "213", "214", "215"}, true},
};

const Splitting* splittingOf(std::string_view code)
{
    const auto found = std::ranges::find_if(kSplittings, [&](const Splitting& each) { return isWithin(code, each.from); });
    return found == kSplittings.end() ? nullptr : &*found;
}

bool isWithinAny(std::string_view code, const Codes& tops)
{
    return isAccountCode(code) && std::ranges::any_of(tops, [&](std::string_view top) { return isWithin(code, top); });
}

std::string listOf(const Codes& codes)
{
    std::string list;
    for (const std::string_view code : codes)
        list += (list.empty() ? "" : ", ") + std::string(code);
    return list;
}

/// Sub-accounts of the old books were the cooperative's own; only those of 332 are in both charts.
std::string newCodeOf(std::string_view code)
{
    for (const std::string_view same : {"33201", "33202"}) {
        if (isWithin(code, same))
            return std::string(same);
    }
    return std::string(mainCode(code));
}

Money balanceOf(const LineDraft& line)
{
    return line.debit - line.credit;
}

/// New balances while they are made; each detail of an account once.
class NewBalances {
public:
    void add(const LineDraft& details, std::string_view code, Money balance)
    {
        m_balances[{std::string(code), details.member, details.counterparty, details.product, details.project}] += balance;
    }

    [[nodiscard]] std::vector<LineDraft> lines() const
    {
        std::vector<LineDraft> lines;
        for (const auto& [key, balance] : m_balances) {
            if (balance.isZero())
                continue;
            const auto& [code, member, counterparty, product, project] = key;
            LineDraft& line = lines.emplace_back(LineDraft{.account = code,
                                                           .member = member,
                                                           .counterparty = counterparty,
                                                           .product = product,
                                                           .project = project});
            (balance.isNegative() ? line.credit : line.debit) = balance.isNegative() ? -balance : balance;
        }
        return lines;
    }

private:
    using Key = std::tuple<std::string, std::string, std::string, std::string, std::string>;
    std::map<Key, Money> m_balances;
};

class Converter {
public:
    explicit Converter(const ConversionInput& input) : m_input(input) {}

    Expected<Conversion> run()
    {
        takeBalances();
        takeSplits();
        takeGrossUps();
        takeAdditions();
        if (!m_issues.empty())
            return Unexpected(std::move(m_issues));

        Conversion conversion{.closing = closingLines(), .opening = m_new.lines()};
        for (const std::vector<LineDraft>* half : {&conversion.closing, &conversion.opening}) {
            Money rest;
            for (const LineDraft& line : *half)
                rest += balanceOf(line);
            ensure(rest.isZero(), "both halves of the conversion balance");
        }
        return conversion;
    }

private:
    void report(IssueCode code, std::string_view field, std::size_t index, std::string_view value,
                std::vector<std::string> arguments = {})
    {
        m_issues.push_back({.code = code,
                            .field = std::string(field),
                            .value = std::string(value),
                            .arguments = std::move(arguments),
                            .row = static_cast<int>(index) + 1});
    }

    bool isKnown(std::string_view code, Chart chart, std::string_view field, std::size_t index)
    {
        if (isWithinAny(code, chart == Chart::Of2007 ? kOldCodes : kNewCodes))
            return true;
        report(IssueCode::UnknownAccount, field, index, code, {std::to_string(static_cast<int>(chart))});
        return false;
    }

    bool isPositive(Money amount, std::string_view field, std::size_t index)
    {
        if (!amount.isNegative() && !amount.isZero())
            return true;
        report(amount.isZero() ? IssueCode::ZeroNotAllowed : IssueCode::NegativeNotAllowed, field, index,
               toPlainText(amount));
        return false;
    }

    void takeBalances()
    {
        Money debit;
        Money credit;
        for (std::size_t i = 0; i < m_input.balances.size(); ++i) {
            const LineDraft& line = m_input.balances[i];
            debit += line.debit;
            credit += line.credit;
            if (!isKnown(line.account, Chart::Of2007, "balances", i))
                continue;
            if (classOf(line.account) == AccountClass::Profit && !balanceOf(line).isZero())
                report(IssueCode::ProfitInOpening, "balances", i, line.account);
            if (const Splitting* const splitting = splittingOf(line.account))
                m_toSplit[{std::string(splitting->from), splitting->keepsRest ? line.counterparty : ""}] += balanceOf(line);
            else
                m_new.add(line, newCodeOf(line.account), balanceOf(line));
        }
        if (debit == credit)
            return;
        m_issues.push_back({.code = IssueCode::OpeningUnbalanced,
                            .field = "balances",
                            .arguments = {toPlainText(debit), toPlainText(credit), toPlainText(debit - credit)}});
    }

    void takeSplits()
    {
        std::map<Owner, Money> taken;
        for (std::size_t i = 0; i < m_input.splits.size(); ++i) {
            const ConversionSplit& part = m_input.splits[i];
            const Splitting* const splitting = splittingOf(part.from);
            if (splitting == nullptr) {
                report(IssueCode::UnknownWord, "splits", i, part.from, {"141, 142, 211"});
                continue;
            }
            if (!isWithinAny(part.to, splitting->to)) {
                report(IssueCode::UnknownWord, "splits", i, part.to, {listOf(splitting->to)});
                continue;
            }
            if (!isPositive(part.amount, "splits", i))
                continue;
            const Owner owner{std::string(splitting->from), splitting->keepsRest ? part.counterparty : ""};
            taken[owner] += part.amount;
            const bool isCredit = m_toSplit.contains(owner) && m_toSplit.at(owner).isNegative();
            m_new.add({.counterparty = owner.second}, part.to, isCredit ? -part.amount : part.amount);
            m_toSplit.try_emplace(owner);
        }
        for (const auto& [owner, balance] : m_toSplit)
            takeRest(owner, balance, taken[owner]);
    }

    using Owner = std::pair<std::string, std::string>;

    /// What the parts leave over: it stays where it was (211), or they were wrong.
    void takeRest(const Owner& owner, Money balance, Money taken)
    {
        const Money size = balance.isNegative() ? -balance : balance;
        const bool keepsRest = splittingOf(owner.first)->keepsRest;
        if (taken > size || (!keepsRest && taken != size)) {
            m_issues.push_back({.code = IssueCode::SplitDiffers,
                                .field = "splits",
                                .value = owner.second,
                                .arguments = {owner.first, toPlainText(taken), toPlainText(size)}});
            return;
        }
        const Money rest = size - taken;
        m_new.add({.counterparty = owner.second}, owner.first, balance.isNegative() ? -rest : rest);
    }

    void takeGrossUps()
    {
        for (std::size_t i = 0; i < m_input.grossUps.size(); ++i) {
            const ConversionGrossUp& each = m_input.grossUps[i];
            if (!isWithinAny(each.asset, {"142", "161"})) {
                report(IssueCode::UnknownWord, "grossUps", i, each.asset, {"142, 161"});
                continue;
            }
            if (!isPositive(each.writtenOff, "grossUps", i))
                continue;
            m_new.add({}, each.asset, each.writtenOff);
            m_new.add({}, isWithin(each.asset, "142") ? "143" : "162", -each.writtenOff);
        }
    }

    void takeAdditions()
    {
        for (std::size_t i = 0; i < m_input.additions.size(); ++i) {
            const ConversionAddition& each = m_input.additions[i];
            if (!isKnown(each.account, Chart::Of2021, "additions", i) || !isPositive(each.amount, "additions", i))
                continue;
            const AccountClass kind = classOf(each.account);
            const LineDraft details{.member = each.member, .counterparty = each.counterparty};
            if (kind == AccountClass::Liability) {
                m_new.add(details, each.account, -each.amount);
                m_new.add({}, "33202", each.amount);
            } else if (kind != AccountClass::Asset) {
                report(IssueCode::UnknownWord, "additions", i, each.account, {"1, 2"});
            } else if (!isWithinAny(each.equity, kNewCodes) || classOf(each.equity) != AccountClass::Equity) {
                report(IssueCode::UnknownWord, "additions", i, each.equity, {"301, 311, 321, 322, 33202"});
            } else {
                m_new.add(details, each.account, each.amount);
                m_new.add({.member = isWithin(each.equity, "301") ? each.member : ""}, each.equity, -each.amount);
            }
        }
    }

    [[nodiscard]] std::vector<LineDraft> closingLines() const
    {
        std::vector<LineDraft> lines;
        for (LineDraft line : m_input.balances) {
            if (line.debit.isZero() && line.credit.isZero())
                continue;
            std::swap(line.debit, line.credit);
            line.summary.clear();
            lines.push_back(std::move(line));
        }
        return lines;
    }

    const ConversionInput& m_input;
    Issues m_issues;
    NewBalances m_new;
    std::map<Owner, Money> m_toSplit;   ///< old balances by code and counterparty
};

} // namespace

Expected<Conversion> convert(const ConversionInput& input)
{
    return Converter(input).run();
}

} // namespace coop::ledger
