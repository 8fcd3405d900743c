// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distribution/policy.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace coop::distribution {

namespace {

const Fraction kWhole(1, 1);

Issue issueAt(std::string path, IssueCode code, std::string_view key, std::string value,
              std::vector<std::string> arguments)
{
    if (!key.empty())
        path.append(path.empty() ? "" : ".").append(key);
    return {.code = code,
            .field = std::move(path),
            .value = std::move(value),
            .arguments = std::move(arguments)};
}

/// What stands for a part of something: between nothing and all of it.
Issues checkRate(const Fraction& rate, const std::string& path, std::string_view key)
{
    Issues issues;
    if (rate < Fraction())
        issues.push_back(issueAt(path, IssueCode::NotAPercentage, key, toPercentage(rate), {}));
    if (rate > kWhole)
        issues.push_back(issueAt(path, IssueCode::PercentageOver100, key, toPercentage(rate), {}));
    return issues;
}

Issues checkCoefficients(const Weighting& weighting, const std::string& path)
{
    Issues issues;
    for (const auto& [product, coefficient] : weighting.coefficients) {
        if (coefficient <= Fraction() || coefficient > Fraction(kLargestCoefficient, 1))
            issues.push_back(issueAt(path, IssueCode::OutOfRange, "coefficients." + product,
                                     toPercentage(coefficient),
                                     {"0.0001", std::to_string(kLargestCoefficient)}));
    }
    return issues;
}

class StageChecker {
public:
    StageChecker(const Stage& stage, std::string path) : m_stage(stage), m_path(std::move(path)) {}

    Issues check()
    {
        std::visit([this](const auto& size) { checkSize(size); }, m_stage.size);
        checkCap();
        if (m_stage.convert)
            append(m_issues, checkRate(*m_stage.convert, m_path, "convert"));
        if (m_stage.withhold)
            append(m_issues, checkRate(*m_stage.withhold, m_path, "withhold"));
        append(m_issues, checkCoefficients(m_stage.weighting, m_path));
        if (m_stage.weighting.measure == Measure::Fixed && m_stage.weighting.amounts.empty())
            complain(IssueCode::Required, "amounts");
        for (const auto& [number, amount] : m_stage.weighting.amounts) {
            if (amount.isNegative())
                complain(IssueCode::NegativeNotAllowed, "amounts." + number, toPlainText(amount));
        }
        return std::move(m_issues);
    }

private:
    void checkSize(const RateOf& size) { append(m_issues, checkRate(size.rate, m_path, "rate")); }
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
        m_issues.push_back(issueAt(m_path, code, key, std::move(value), std::move(arguments)));
    }

    const Stage& m_stage;
    std::string m_path;
    Issues m_issues;
};

/// The plain sum of the rates of the distributable surplus, in parts of a million; a policy that has given away more than
/// everything on paper is a slip of the pen, whatever the year brings. Each business line is a whole of its own: of a yuan that
/// one line earned the stages of that line and the stages of no line take their parts, and those of the other lines none.
std::int64_t distributableRates(const Policy& policy)
{
    Wide ofAll = 0;
    std::array<Wide, std::size(trade::kBusinessLines)> ofLine{};
    for (const Stage& stage : policy.stages) {
        const auto* size = std::get_if<RateOf>(&stage.size);
        if (size == nullptr || size->of != RateBase::Distributable || size->rate <= Fraction() ||
            size->rate > kWhole) // wrong ones have an issue of their own
            continue;
        Wide& sum = size->line ? ofLine.at(static_cast<std::size_t>(*size->line)) : ofAll;
        sum += Wide{size->rate.numerator()} * 1'000'000 / size->rate.denominator();
    }
    return static_cast<std::int64_t>(ofAll + *std::ranges::max_element(ofLine));
}

/// Whether the parts add up to the whole; nothing but that is told of parts that are wrong by themselves. The text is their sum.
std::optional<std::string> sumUnlessWhole(const std::vector<ReservePart>& parts)
{
    constexpr std::int64_t kLargestDenominator = 1'000'000'000'000;
    std::int64_t denominator = 1;
    for (const ReservePart& part : parts) {
        const std::int64_t common = std::gcd(denominator, part.part.denominator());
        if (part.part.denominator() / common > kLargestDenominator / denominator)
            return "?";
        denominator *= part.part.denominator() / common;
    }
    Wide sum = 0;
    for (const ReservePart& part : parts)
        sum += Wide{part.part.numerator()} * (denominator / part.part.denominator());
    if (sum == denominator)
        return std::nullopt;
    return toPercentage(Fraction(static_cast<std::int64_t>(sum), denominator));
}

Issues checkQuantification(const std::vector<ReservePart>& parts)
{
    Issues issues;
    if (parts.size() > kMaxStages) {
        issues.push_back(issueAt("reserve.by", IssueCode::TooManyStages, "", std::to_string(parts.size()),
                                 {std::to_string(kMaxStages)}));
        return issues;
    }
    bool areFit = true;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const ReservePart& part = parts[i];
        const std::string path = parts.size() == 1 ? "reserve" : "reserve.by[" + std::to_string(i) + "]";
        Issues rate = checkRate(part.part, path, "part");
        if (part.part.isZero())
            rate.push_back(issueAt(path, IssueCode::ZeroNotAllowed, "part", toPercentage(part.part), {}));
        areFit = areFit && rate.empty();
        append(issues, std::move(rate));
        if (part.weighting.measure == Measure::Fixed)
            issues.push_back(issueAt(path, IssueCode::KeyDoesNotFit, "by",
                                     std::string(toWord(kMeasures, Measure::Fixed)), {"reserve"}));
        append(issues, checkCoefficients(part.weighting, path));
    }
    if (parts.empty() || !areFit)
        return issues;
    if (auto sum = sumUnlessWhole(parts))
        issues.push_back(issueAt("reserve.by", IssueCode::PartsNotWhole, "", *sum, {*sum}));
    return issues;
}

} // namespace

bool isTrade(Measure measure)
{
    return measure == Measure::TradeAmount || measure == Measure::TradeQuantity;
}

Issues checkPolicy(const Policy& policy)
{
    Issues issues = checkRate(policy.reserveRate, "reserve", "rate");
    append(issues, checkQuantification(policy.quantification));
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
                        .weighting = {.measure = Measure::TradeAmount},
                        .clause = "农民专业合作社法第四十四条"},
                       {.name = "剩余盈余",
                        .kind = StageKind::Residual,
                        .size = RateOf{Fraction(1, 1), RateBase::Remaining},
                        .weighting = {.measure = Measure::Account},
                        .clause = "农民专业合作社法第四十四条"}}};
}

} // namespace coop::distribution
