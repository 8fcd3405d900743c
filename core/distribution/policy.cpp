// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distribution/policy.h"

#include <algorithm>

namespace coop::distribution {

namespace {

const Fraction kWhole(1, 1);

class StageChecker {
public:
    StageChecker(const Stage& stage, std::string path) : m_stage(stage), m_path(std::move(path)) {}

    Issues check()
    {
        std::visit([this](const auto& size) { checkSize(size); }, m_stage.size);
        checkCap();
        for (const auto& [product, coefficient] : m_stage.weighting.coefficients) {
            if (coefficient <= Fraction() || coefficient > Fraction(kLargestCoefficient, 1))
                complain(IssueCode::OutOfRange, "coefficients." + product, toPercentage(coefficient),
                         {"0.0001", std::to_string(kLargestCoefficient)});
        }
        if (m_stage.weighting.measure == Measure::Fixed && m_stage.weighting.amounts.empty())
            complain(IssueCode::Required, "amounts");
        for (const auto& [number, amount] : m_stage.weighting.amounts) {
            if (amount.isNegative())
                complain(IssueCode::NegativeNotAllowed, "amounts." + number, toPlainText(amount));
        }
        return std::move(m_issues);
    }

private:
    void checkSize(const RateOf& size)
    {
        if (size.rate < Fraction())
            complain(IssueCode::NotAPercentage, "rate", toPercentage(size.rate));
        if (size.rate > kWhole)
            complain(IssueCode::PercentageOver100, "rate", toPercentage(size.rate));
    }
    void checkSize(const FixedPool& size) { checkAmount(size.amount); }
    void checkSize(const PerUnit& size) { checkAmount(size.amount); }
    void checkSize(const SumOfAmounts&)
    {
        if (m_stage.weighting.measure != Measure::Fixed)
            complain(IssueCode::StageNeedsOneSize, "");
    }

    void checkAmount(Money amount)
    {
        if (amount.isNegative())
            complain(IssueCode::NegativeNotAllowed, "amount", toPlainText(amount));
        if (amount > Money::kMax)
            complain(IssueCode::AmountTooLarge, "amount", toPlainText(amount));
    }

    void checkCap()
    {
        if (!m_stage.cap)
            return;
        if (*m_stage.cap <= Fraction())
            complain(IssueCode::ZeroNotAllowed, "cap", toPercentage(*m_stage.cap));
        if (*m_stage.cap > kWhole)
            complain(IssueCode::PercentageOver100, "cap", toPercentage(*m_stage.cap));
        // So much for each unit leaves nothing to hand on to the others.
        if (std::holds_alternative<PerUnit>(m_stage.size))
            complain(IssueCode::KeyDoesNotFit, "cap", "cap", {"per"});
    }

    void complain(IssueCode code, std::string_view key, std::string value = {},
                  std::vector<std::string> arguments = {})
    {
        m_issues.push_back({.code = code,
                            .field = key.empty() ? m_path : m_path + "." + std::string(key),
                            .value = std::move(value),
                            .arguments = std::move(arguments)});
    }

    const Stage& m_stage;
    std::string m_path;
    Issues m_issues;
};

/// The plain sum of the rates of the distributable surplus, in parts of a million; a policy that has given
/// away more than everything on paper is a slip of the pen, whatever the year brings.
std::int64_t distributableRates(const Policy& policy)
{
    Wide sum = 0;
    for (const Stage& stage : policy.stages) {
        const auto* size = std::get_if<RateOf>(&stage.size);
        if (size != nullptr && size->of == RateBase::Distributable && size->rate > Fraction() &&
            size->rate <= kWhole) // others have an issue of their own
            sum += Wide{size->rate.numerator()} * 1'000'000 / size->rate.denominator();
    }
    return static_cast<std::int64_t>(sum);
}

} // namespace

bool isTrade(Measure measure)
{
    return measure == Measure::TradeAmount || measure == Measure::TradeQuantity;
}

Issues checkPolicy(const Policy& policy)
{
    Issues issues;
    if (policy.reserveRate < Fraction())
        issues.push_back({.code = IssueCode::NotAPercentage,
                          .field = "reserve.rate",
                          .value = toPercentage(policy.reserveRate)});
    if (policy.reserveRate > kWhole)
        issues.push_back({.code = IssueCode::PercentageOver100,
                          .field = "reserve.rate",
                          .value = toPercentage(policy.reserveRate)});
    if (policy.stages.empty())
        issues.push_back({.code = IssueCode::NoStages, .field = "stages"});
    if (policy.stages.size() > kMaxStages)
        issues.push_back({.code = IssueCode::TooManyStages,
                          .field = "stages",
                          .value = std::to_string(policy.stages.size()),
                          .arguments = {std::to_string(kMaxStages)}});
    const std::size_t count = std::min(policy.stages.size(), kMaxStages);
    for (std::size_t i = 0; i < count; ++i)
        append(issues, StageChecker(policy.stages[i], "stages[" + std::to_string(i) + "]").check());

    if (const std::int64_t rates = distributableRates(policy); rates > 1'000'000)
        issues.push_back({.code = IssueCode::RatesOver100,
                          .field = "stages",
                          .arguments = {"distributable", toPercentage(Fraction(rates, 1'000'000))}});
    return issues;
}

Policy statutoryDefault()
{
    return {.name = "法定分配方案",
            .reserveRate = Fraction(10, 100),
            .reserveOf = ReserveBase::AfterLoss,
            .stages = {{.name = "交易量（额）返还",
                        .kind = StageKind::Patronage,
                        .size = RateOf{Fraction(60, 100), RateBase::Distributable},
                        .weighting = {.measure = Measure::TradeAmount}},
                       {.name = "剩余盈余",
                        .kind = StageKind::Residual,
                        .size = RateOf{Fraction(1, 1), RateBase::Remaining},
                        .weighting = {.measure = Measure::Account}}}};
}

} // namespace coop::distribution
