// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/money_facts.h"
#include "core/inspection/rule_tools.h"

#include <algorithm>
#include <array>
#include <set>

namespace coop::inspection {

namespace {

using enum AccountRole;

constexpr std::array kParameters = {
    ParameterSpec{"O01.months", 24, ParameterUnit::Months, ParameterBasis::Statute, "months without activity"},
    ParameterSpec{"O02.before", 6, ParameterUnit::Count, ParameterBasis::Convention, "active months before, at least"},
    ParameterSpec{"O02.idle", 12, ParameterUnit::Months, ParameterBasis::Plan, "months without activity, a whole season"},
    ParameterSpec{"O03.floor", 5'000'00, ParameterUnit::Fen, ParameterBasis::Convention, "activity of 24 months, at least"},
    ParameterSpec{"O03.rate", 100, ParameterUnit::HundredthsOfPercent, ParameterBasis::Convention,
                  "activity of 24 months, of capital and grants, at least"},
    ParameterSpec{"O03.administration", 2, ParameterUnit::Count, ParameterBasis::Convention,
                  "activity of 24 months, times the cost of administration, at least"},
    ParameterSpec{"O04.inputs", 500, ParameterUnit::HundredthsOfPercent, ParameterBasis::Convention,
                  "inputs, of the income, at least"},
    ParameterSpec{"O05.expired", 5000, ParameterUnit::HundredthsOfPercent, ParameterBasis::Convention,
                  "land whose term has ended, of all land, at most"},
    ParameterSpec{"O06.share", 5000, ParameterUnit::HundredthsOfPercent, ParameterBasis::Convention,
                  "income outside Art. 3, of the income, at most"},
    ParameterSpec{"O06.untagged", 3000, ParameterUnit::HundredthsOfPercent, ParameterBasis::Convention,
                  "income without a product, at most, to be judged"},
};

std::span<const LineFact> linesOf(const Facts& facts, const VoucherFact& voucher)
{
    return std::span(facts.lines).subspan(static_cast<std::size_t>(voucher.firstLine),
                                          static_cast<std::size_t>(voucher.lineCount));
}

AccountRole roleOf(const Facts& facts, const LineFact& line)
{
    return facts.accounts[static_cast<std::size_t>(line.account)].role;
}

/// Vouchers that count in a window.
template <typename Visit>
void forVouchers(const Facts& facts, Window within, Visit visit)
{
    for (const VoucherFact& voucher : facts.vouchers)
        if (!voucher.isReversed && !voucher.isOpening && within.contains(voucher.date))
            visit(voucher);
}

/// Why a voucher is no activity.
std::string_view whyNot(const Facts& facts, const VoucherFact& voucher)
{
    const auto has = [&](AccountRole role) {
        return std::ranges::any_of(linesOf(facts, voucher), [&](const LineFact& line) { return roleOf(facts, line) == role; });
    };
    if (has(ShareCapital))
        return "no activity: a contribution";
    if (has(GrantPayable) || has(GrantFund))
        return "no activity: a grant";
    if (has(Surplus))
        return "no activity: a closing entry";
    if (has(Loan))
        return "no activity: a loan";
    if (has(Contra))
        return "no activity: depreciation";
    if (has(FinanceExpense))
        return "no activity: interest and bank charges";
    if (has(AdministrativeExpense))
        return "no activity: administration";
    return "no activity: nothing bought, made or sold";
}

void addIdleVouchers(Finding& finding, const Facts& facts, Window within)
{
    forVouchers(facts, within, [&](const VoucherFact& voucher) {
        addEvidence(finding, {.table = "voucher", .id = voucher.id, .text = phrase(whyNot(facts, voucher))});
    });
}

/// The last month with activity enough to count.
std::optional<MonthNumber> lastActiveMonth(const Case& subject)
{
    const Money least = subject.parameters.money("common.active_month");
    for (auto month = subject.derived.activity.rbegin(); month != subject.derived.activity.rend(); ++month)
        if (month->second >= least)
            return month->first;
    return std::nullopt;
}

void judgeDormant(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    const int months = static_cast<int>(subject.parameters.value("O01.months"));
    if (!subject.derived.ageInMonths)
        return notComputed(verdict, "O01", phrase("age not known"));
    const Window within = window(facts, months);
    if (*subject.derived.ageInMonths < months || subject.derived.activeMonths(within, subject.parameters) > 0)
        return;
    Finding finding{.rule = "O01", .type = FindingType::Shell, .severity = Severity::High};
    finding.statement = phrase("{0} to {1}: {2} months without operating activity",
                               {monthText(within.first), monthText(within.last), std::to_string(months)});
    finding.value = phrase("{0} active months", {"0"});
    finding.threshold = phrase("{0} months without an active one; active from {1} yuan on",
                               {std::to_string(months), toPlainText(subject.parameters.money("common.active_month"))});
    if (const auto last = lastActiveMonth(subject))
        addEvidence(finding, {.text = phrase("last active month {0}", {monthText(*last)})});
    else
        addEvidence(finding, {.text = phrase("no active month at all")});
    addIdleVouchers(finding, facts, within);
    tryExcuses(finding,
               {Excuse::Young, Excuse::PerennialCrop, Excuse::Suspension, Excuse::Liquidation, Excuse::BooksElsewhere}, facts,
               subject.derived, subject.parameters, within);
    verdict.findings.push_back(std::move(finding));
}

/// Adds "not computed" where nothing was entered that could be activity.
bool lacksBusiness(const Facts& facts, Verdict& verdict, std::string_view rule)
{
    if (!facts.trades.empty() || std::ranges::any_of(facts.vouchers, [](const VoucherFact& voucher) { return !voucher.isOpening; }))
        return false;
    notComputed(verdict, rule, phrase("neither vouchers nor trades were entered"));
    return true;
}

void judgeCeased(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    if (lacksBusiness(facts, verdict, "O02"))
        return;
    const int idle = static_cast<int>(subject.parameters.value("O02.idle"));
    const Window within = window(facts, idle);
    const int before = subject.derived.activeMonths({.first = 0, .last = within.first - 1}, subject.parameters);
    const std::int64_t least = subject.parameters.value("O02.before");
    if (before < least || subject.derived.activeMonths(within, subject.parameters) > 0)
        return;
    Finding finding{.rule = "O02", .type = FindingType::Shell, .severity = Severity::Medium};
    finding.statement = phrase("active in {0} months before {1}, in none since",
                               {std::to_string(before), monthText(within.first)});
    finding.value = phrase("{0} active months before, {1} in the last {2}", {std::to_string(before), "0", std::to_string(idle)});
    finding.threshold = phrase("at least {0} before, none in {1} months", {std::to_string(least), std::to_string(idle)});
    if (const auto last = lastActiveMonth(subject))
        addEvidence(finding, {.text = phrase("last active month {0}", {monthText(*last)})});
    addIdleVouchers(finding, facts, within);
    tryExcuses(finding,
               {Excuse::PerennialCrop, Excuse::Suspension, Excuse::Disaster, Excuse::Construction, Excuse::Liquidation,
                Excuse::BooksElsewhere},
               facts, subject.derived, subject.parameters, within);
    verdict.findings.push_back(std::move(finding));
}

Money debitsOf(const Facts& facts, AccountRole role, Window within)
{
    Money sum;
    forVouchers(facts, within, [&](const VoucherFact& voucher) {
        if (voucher.origin == ledger::Origin::Closing)
            return;
        for (const LineFact& line : linesOf(facts, voucher))
            if (roleOf(facts, line) == role && !line.amount.isNegative())
                sum += line.amount;
    });
    return sum;
}

void judgeToken(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    if (lacksBusiness(facts, verdict, "O03"))
        return;
    const Window within = window(facts, 24);
    const Money activity = subject.derived.activityIn(within);
    Money raised;
    for (const ContributionFact& row : facts.contributions)
        raised += row.isReversed ? Money{} : row.paid;
    for (const GrantFact& row : facts.grants)
        raised += row.isReversed ? Money{} : row.amount;
    const Money least = std::max(subject.parameters.money("O03.floor"),
                                 multiply(raised, Fraction(subject.parameters.value("O03.rate"), 10'000), Rounding::Down));
    const Money administration = debitsOf(facts, AdministrativeExpense, within);
    const std::int64_t times = subject.parameters.value("O03.administration");
    if (activity <= Money{} || activity >= least || activity.inFen() >= Wide{administration.inFen()} * times)
        return;
    Finding finding{.rule = "O03", .type = FindingType::Shell, .severity = Severity::Medium};
    finding.statement = phrase("activity of {0} yuan in {1} to {2}",
                               {toPlainText(activity), monthText(within.first), monthText(within.last)});
    finding.value = phrase("activity {0} yuan, administration {1} yuan", {toPlainText(activity), toPlainText(administration)});
    finding.threshold = phrase("less than {0} yuan and less than {1} times the administration",
                               {toPlainText(least), std::to_string(times)});
    finding.touched = activity;
    for (std::size_t i = 0; i < facts.lines.size(); ++i) {
        const VoucherFact& voucher = facts.vouchers[static_cast<std::size_t>(facts.lines[i].voucher)];
        if (subject.derived.isActivity[i] && within.contains(voucher.date))
            addEvidence(finding, {.table = "voucher", .id = voucher.id, .text = phrase("activity")});
    }
    tryExcuses(finding, {Excuse::Young, Excuse::PerennialCrop}, facts, subject.derived, subject.parameters, within);
    verdict.findings.push_back(std::move(finding));
}

struct IncomeAndInputs {
    Money income{};
    Money inputs{};
    Money agency{};
    std::vector<Index> vouchers{};
};

bool isClosing(const Facts& facts, const VoucherFact& voucher)
{
    return std::ranges::any_of(linesOf(facts, voucher),
                               [&](const LineFact& line) { return roleOf(facts, line) == Surplus; });
}

IncomeAndInputs incomeAndInputs(const Facts& facts, Window within)
{
    IncomeAndInputs sums;
    Money stock;
    forVouchers(facts, within, [&](const VoucherFact& voucher) {
        if (isClosing(facts, voucher))
            return;
        bool hasIncome = false;
        for (const LineFact& line : linesOf(facts, voucher)) {
            const AccountRole role = roleOf(facts, line);
            if (role == OperatingIncome) {
                sums.income -= line.amount;
                hasIncome = true;
            } else if (role == Stock) {
                stock += line.amount;
                if (!line.amount.isNegative())
                    sums.inputs += line.amount;
            } else if (role == Agency || role == MemberCurrent) {
                sums.agency += line.amount.isNegative() ? Money{} : line.amount;
            } else if ((role == ProductionCost || role == OperatingExpense || role == Biological || role == Wages)
                       && !line.amount.isNegative()) {
                sums.inputs += line.amount;
            }
        }
        if (hasIncome)
            sums.vouchers.push_back(static_cast<Index>(&voucher - facts.vouchers.data()));
    });
    if (stock.isNegative())
        sums.inputs -= stock;
    for (const TradeFact& trade : facts.trades)
        if (!trade.isReversed && within.contains(trade.date) && trade.direction == trade::Direction::Delivery)
            sums.inputs += trade.amount;
    return sums;
}

void judgeInputs(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    if (lacksLedger(subject, verdict, "O04"))
        return;
    const std::int64_t rate = subject.parameters.value("O04.inputs");
    const Window within = window(facts, 12);
    const IncomeAndInputs year = incomeAndInputs(facts, within);
    if (year.income < subject.derived.materiality || !isBelowRate(year.inputs.inFen(), year.income.inFen(), rate))
        return;
    Finding finding{.rule = "O04", .type = FindingType::Lead, .severity = Severity::Medium};
    finding.statement = phrase("income of {0} yuan with inputs of {1} yuan",
                               {toPlainText(year.income), toPlainText(year.inputs)});
    finding.value = phrase("inputs {0} of the income", {shareText(year.inputs.inFen(), year.income.inFen())});
    finding.threshold = phrase("under {0}, from an income of {1} yuan on",
                               {rateText(rate), toPlainText(subject.derived.materiality)});
    finding.touched = year.income;
    for (const Index place : year.vouchers) {
        const VoucherFact& voucher = facts.vouchers[static_cast<std::size_t>(place)];
        addEvidence(finding, {.table = "voucher", .id = voucher.id,
                              .text = phrase("income, {0} attachments", {std::to_string(voucher.attachments)})});
        finding.sameMoney.push_back(voucherKey(voucher.id));
    }
    // Costs may be booked once a year: the last whole calendar year tells too.
    const MonthNumber december = within.last % 12 == 11 ? within.last : within.last - within.last % 12 - 1;
    const IncomeAndInputs whole = incomeAndInputs(facts, {.first = december - 11, .last = december});
    const bool isYearly = whole.income > Money{} && !isBelowRate(whole.inputs.inFen(), whole.income.inFen(), rate);
    const bool isAgency = year.agency >= year.income;
    finding.tried.push_back({.id = "O04.year", .result = phrase(isYearly ? "the last whole year has inputs of {0}"
                                                                         : "the last whole year is no different: {0}",
                                                                {shareText(whole.inputs.inFen(), whole.income.inFen())}),
                             .holds = isYearly});
    finding.tried.push_back({.id = "O04.agency", .result = phrase(isAgency ? "deals for its members: {0} yuan"
                                                                           : "does not live by dealing for its members: {0} yuan",
                                                                  {toPlainText(year.agency)}),
                             .holds = isAgency});
    for (const ExcuseTried& excuse : finding.tried)
        if (excuse.holds && !finding.isSuppressed) {
            finding.isSuppressed = true;
            finding.excuse = excuse.result;
        }
    verdict.findings.push_back(std::move(finding));
}

void judgeVolume(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    notComputed(verdict, "O05", phrase("there is no table of yields and no parcel numbers: only the terms of the land are looked at"));
    // A member's right that was renewed stands beside the old one.
    std::set<Index> holders;
    for (const ContributionFact& row : facts.contributions)
        if (!row.isReversed && row.kind == shares::ContributionKind::Land && (!row.until || *row.until >= facts.asOf))
            holders.insert(row.member);
    TradeQuantity all;
    TradeQuantity expired;
    Finding finding{.rule = "O05", .type = FindingType::Lead, .severity = Severity::Medium};
    for (const ContributionFact& row : facts.contributions) {
        if (row.isReversed || row.kind != shares::ContributionKind::Land)
            continue;
        all += row.quantity;
        if (!row.until || *row.until >= facts.asOf || holders.contains(row.member))
            continue;
        expired += row.quantity;
        addEvidence(finding, {.table = "contribution", .id = row.id,
                              .text = phrase("{0} mu until {1}", {toPlainText(row.quantity), toIso(*row.until)})});
    }
    const std::int64_t most = subject.parameters.value("O05.expired");
    if (all.inParts() <= 0 || expired.inParts() <= 0 || !isAboveRate(expired.inParts(), all.inParts(), most)
        || subject.derived.activeMonths(window(facts, 12), subject.parameters) == 0)
        return;
    finding.statement = phrase("works on land, of which {0} of {1} mu have no term any more",
                               {toPlainText(expired), toPlainText(all)});
    finding.value = phrase("{0} of the land", {shareText(expired.inParts(), all.inParts())});
    finding.threshold = phrase("more than {0} of the land", {rateText(most)});
    verdict.findings.push_back(std::move(finding));
}

/// Trades that Art. 3 does not know, as products are called. Crafts, farm tourism and processing are inside.
constexpr std::array<std::string_view, 20> kOutsideWords = {
    "房地产", "商品房", "建筑工程", "装修", "劳务派遣", "广告", "理财", "放贷", "贷款", "典当",
    "汽车销售", "手机", "服装", "软件", "保险代理", "网吧", "教育培训", "物业管理", "黄金", "钢材",
};

bool isOutsideLaw(std::string_view product)
{
    return std::ranges::any_of(kOutsideWords,
                               [&](std::string_view word) { return product.find(word) != std::string_view::npos; });
}

void judgeBusiness(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    const Window within = window(facts, 24);
    Money income;
    Money tagged;
    Money outside;
    Finding finding{.rule = "O06", .type = FindingType::Shell, .severity = Severity::Medium};
    forVouchers(facts, within, [&](const VoucherFact& voucher) {
        if (isClosing(facts, voucher))
            return;
        for (const LineFact& line : linesOf(facts, voucher)) {
            if (roleOf(facts, line) != OperatingIncome)
                continue;
            income -= line.amount;
            if (line.product == kNone)
                continue;
            tagged -= line.amount;
            if (!isOutsideLaw(facts.products[static_cast<std::size_t>(line.product)]))
                continue;
            outside -= line.amount;
            addEvidence(finding, {.table = "voucher", .id = voucher.id,
                                  .text = phrase("income of {0} yuan from {1}",
                                                 {toPlainText(-line.amount), facts.products[static_cast<std::size_t>(line.product)]})});
        }
    });
    const std::int64_t most = subject.parameters.value("O06.untagged");
    if (income <= Money{})
        return notComputed(verdict, "O06", phrase("no income in 24 months"));
    if (isAboveRate((income - tagged).inFen(), income.inFen(), most))
        return notComputed(verdict, "O06", phrase("more than {0} of the income names no product", {rateText(most)}));
    const std::int64_t share = subject.parameters.value("O06.share");
    if (!isAboveRate(outside.inFen(), income.inFen(), share))
        return;
    finding.statement = phrase("{0} of the income from business outside Art. 3", {shareText(outside.inFen(), income.inFen())});
    finding.value = phrase("{0} of {1} yuan", {toPlainText(outside), toPlainText(income)});
    finding.threshold = phrase("more than {0} of the income", {rateText(share)});
    finding.touched = outside;
    verdict.findings.push_back(std::move(finding));
}

constexpr std::array kRules = {
    Rule{.id = "O01", .type = FindingType::Shell, .name = "No operating activity for 24 months",
         .basis = "Cooperative Law Art. 71; clean-up plan of 2019.",
         .definition = "No active month among the last 24, 24 months of age; a month is active from 500 yuan on.",
         .excuses = "E1, E2, E3 (still to be checked), E6, E8.", .judge = judgeDormant},
    Rule{.id = "O02", .type = FindingType::Shell, .name = "Ceased after earlier trade", .basis = "Clean-up plan of 2019.",
         .definition = "At least six active months before, none in the last twelve: a whole season.",
         .excuses = "E2, E3, E4, E5, E6, E8.", .judge = judgeCeased},
    Rule{.id = "O03", .type = FindingType::Shell, .name = "Token activity", .basis = "Convention.",
         .definition = "Activity of 24 months above nothing, below the larger of 5,000 yuan and 1 % of capital and grants, and below "
                       "twice the cost of administration.",
         .excuses = "E1, E2.", .judge = judgeToken},
    Rule{.id = "O04", .type = FindingType::Lead, .name = "Income without inputs", .basis = "Convention.",
         .definition = "Income of 12 months at least material; production, purchases, wages, expenses and used stock under 5 % of it.",
         .excuses = "Dealing for the members; costs booked once a year.", .judge = judgeInputs},
    Rule{.id = "O05", .type = FindingType::Lead, .name = "Physically implausible volume or land", .basis = "Convention.",
         .definition = "More than half of the land is in use after its term. Yields are judged only with a table of the place.",
         .excuses = "A right that the same member renewed.", .judge = judgeVolume},
    Rule{.id = "O06", .type = FindingType::Shell, .name = "Main business outside Art. 3", .basis = "Cooperative Law Art. 3.",
         .definition = "More than half of the income of 24 months from products outside Art. 3; not judged when more than 30 % names "
                       "no product.",
         .excuses = "Crafts, farm tourism and processing are inside Art. 3.", .judge = judgeBusiness},
};

} // namespace

std::span<const Rule> operationRules()
{
    return kRules;
}

std::span<const ParameterSpec> operationParameters()
{
    return kParameters;
}

} // namespace coop::inspection
