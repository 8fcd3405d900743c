// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distribution/charter.h"

#include "core/base/text.h"
#include "core/distribution/refunds.h"

#include <algorithm>

namespace coop::distribution {

namespace {

using members::LegalForm;

constexpr std::size_t kLongestName = 200;
constexpr int kCollectiveNoticeDays = 10;
constexpr int kMostNoticeDays = 365;
const Fraction kWhole(1, 1);

std::string fractionText(const Fraction& fraction)
{
    return std::to_string(fraction.numerator()) + "/" + std::to_string(fraction.denominator());
}

class CharterChecker {
public:
    CharterChecker(const Charter& charter, LegalForm form) : m_charter(charter), m_form(form) {}

    Issues check()
    {
        if (trimmed(m_charter.name).empty())
            complain(IssueCode::Required, "name");
        checkLine("name", m_charter.name);
        checkLine("clause", m_charter.clause);
        for (Issue& issue : checkPolicy(m_charter.policy)) {
            issue.field = issue.field.empty() ? "policy" : "policy." + issue.field;
            m_issues.push_back(std::move(issue));
        }
        checkVoting();
        if (m_charter.leastPayment.isNegative())
            complain(IssueCode::NegativeNotAllowed, "least_payment", toPlainText(m_charter.leastPayment));
        if (m_charter.leastPayment > Money::kMax)
            complain(IssueCode::AmountTooLarge, "least_payment", toPlainText(m_charter.leastPayment));
        return std::move(m_issues);
    }

private:
    void checkLine(std::string_view field, const std::string& text)
    {
        if (codePointCount(text) > kLongestName)
            complain(IssueCode::TooLong, field, {}, {std::to_string(kLongestName)});
        if (hasControlCharacter(text) || text.find_first_of("\t\n") != std::string::npos)
            complain(IssueCode::ControlCharacter, field);
    }

    void checkVoting()
    {
        const VotingRule law;
        const VotingRule& rule = m_charter.voting;
        checkPart("quorum", rule.quorum, law.quorum);
        checkPart("majority", rule.majority, law.majority);
        // More than all votes can never be for it.
        if (rule.majority == kWhole)
            complain(IssueCode::PercentageOver100, "majority", fractionText(rule.majority));
        const int leastDays = m_form == LegalForm::Collective ? kCollectiveNoticeDays : law.noticeDays;
        if (rule.noticeDays < leastDays)
            complain(IssueCode::CharterBelowLaw, "notice_days", std::to_string(rule.noticeDays), {std::to_string(leastDays)});
        if (rule.noticeDays > kMostNoticeDays)
            complain(IssueCode::OutOfRange, "notice_days", std::to_string(rule.noticeDays),
                     {std::to_string(leastDays), std::to_string(kMostNoticeDays)});
    }

    void checkPart(std::string_view field, const Fraction& part, const Fraction& least)
    {
        if (part < least)
            complain(IssueCode::CharterBelowLaw, field, fractionText(part), {fractionText(least)});
        if (part > kWhole)
            complain(IssueCode::PercentageOver100, field, fractionText(part));
    }

    void complain(IssueCode code, std::string_view field, std::string value = {}, std::vector<std::string> arguments = {})
    {
        m_issues.push_back(
            {.code = code, .field = std::string(field), .value = std::move(value), .arguments = std::move(arguments)});
    }

    const Charter& m_charter;
    LegalForm m_form;
    Issues m_issues;
};

/// The refunds of a policy as far as `part` tells of them.
template <typename Part>
auto ofRefunds(const Policy& policy, Part part)
{
    std::vector<decltype(part(Stage{}))> parts;
    for (const Stage& stage : policy.stages) {
        if (stage.kind == StageKind::Patronage)
            parts.push_back(part(stage));
    }
    return parts;
}

/// Stage by stage, what names and clauses do not tell.
template <typename Part>
auto ofStages(const Policy& policy, Part part)
{
    std::vector<decltype(part(Stage{}))> parts;
    for (const Stage& stage : policy.stages)
        parts.push_back(part(stage));
    return parts;
}

/// A part of nothing is none.
std::optional<Fraction> partOf(const std::optional<Fraction>& part)
{
    return part && !part->isZero() ? part : std::nullopt;
}

Stage withoutWords(Stage stage)
{
    stage.name.clear();
    stage.clause.clear();
    return stage;
}

class ChoiceCollector {
public:
    ChoiceCollector(const Plan& plan, const Charter* charter) : m_plan(plan), m_charter(charter) {}

    std::vector<CharterChoice> collect()
    {
        add(ChoiceCode::ReserveRate,
            {toPercentage(policy().reserveRate), std::string(toWord(kReserveBases, policy().reserveOf)),
             toGroupedText(m_plan.reserve)},
            [](const Policy& each) { return std::pair(each.reserveRate, each.reserveOf); });
        addQuantification();
        addRefunds();
        addConversion();
        add(ChoiceCode::Retained, {toGroupedText(m_plan.retained)},
            [](const Policy& each) { return ofStages(each, withoutWords); });
        addWithholding();
        return std::move(m_choices);
    }

private:
    [[nodiscard]] const Policy& policy() const { return m_plan.policy; }

    /// `facet`: what of a policy the choice is about.
    template <typename Facet>
    void add(ChoiceCode code, std::vector<std::string> figures, Facet facet)
    {
        CharterChoice choice{.code = code, .figures = std::move(figures)};
        if (m_charter != nullptr)
            choice.asCharter = facet(policy()) == facet(m_charter->policy);
        m_choices.push_back(std::move(choice));
    }

    void addQuantification()
    {
        const auto& parts = m_plan.quantification.empty() ? policy().quantification : m_plan.quantification;
        if (parts.empty())
            return;
        std::vector<std::string> figures;
        for (const ReservePart& part : parts) {
            figures.emplace_back(toWord(kMeasures, part.weighting.measure));
            figures.push_back(toPercentage(part.part));
        }
        add(ChoiceCode::Quantification, std::move(figures), [](const Policy& each) { return each.quantification; });
    }

    void addRefunds()
    {
        std::vector<std::string> measures;
        for (const Measure measure : ofRefunds(policy(), [](const Stage& stage) { return stage.weighting.measure; })) {
            std::string word(toWord(kMeasures, measure));
            if (std::ranges::find(measures, word) == measures.end())
                measures.push_back(std::move(word));
        }
        const Money refunds = refundsByDealings(m_plan);
        add(ChoiceCode::RefundShare,
            {toGroupedText(refunds), toGroupedText(m_plan.distributable), shareText(refunds, m_plan.distributable)},
            [](const Policy& each) { return ofRefunds(each, [](const Stage& stage) { return stage.size; }); });
        add(ChoiceCode::RefundMeasure, std::move(measures), [](const Policy& each) {
            return ofRefunds(each, [](const Stage& stage) { return std::pair(stage.weighting, stage.filter); });
        });
    }

    /// Shown where the plan does it, and where the charter says so and the plan does not.
    template <typename Amount, typename Facet>
    void addAmount(ChoiceCode code, Amount amount, Facet facet)
    {
        Money sum;
        for (const MemberLine& line : m_plan.members)
            sum += amount(line);
        const auto isAsked = [&facet](const Policy& each) {
            return std::ranges::any_of(facet(each), [](const auto& part) { return part.has_value(); });
        };
        if (!sum.isZero() || isAsked(policy()) || (m_charter != nullptr && isAsked(m_charter->policy)))
            add(code, {toGroupedText(sum)}, facet);
    }

    void addConversion()
    {
        addAmount(
            ChoiceCode::Conversion, [](const MemberLine& line) { return line.converted(); },
            [](const Policy& each) { return ofStages(each, [](const Stage& stage) { return partOf(stage.convert); }); });
    }
    void addWithholding()
    {
        addAmount(
            ChoiceCode::Withholding, [](const MemberLine& line) { return line.withheld(); },
            [](const Policy& each) { return ofStages(each, [](const Stage& stage) { return partOf(stage.withhold); }); });
    }

    const Plan& m_plan;
    const Charter* m_charter;
    std::vector<CharterChoice> m_choices;
};

} // namespace

Issues checkCharter(const Charter& charter, LegalForm form)
{
    return CharterChecker(charter, form).check();
}

std::vector<CharterChoice> charterChoices(const Plan& plan, const Charter* charter)
{
    return ChoiceCollector(plan, charter).collect();
}

} // namespace coop::distribution
