// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/explanation.h"

#include "ui/text/format.h"
#include "ui/text/weight_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace coop::ui {

namespace {

using distribution::Plan;
using distribution::Stage;
using distribution::StageResult;
using distribution::StageShare;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

/// "63,000.0945 → 63,000.09", or only the amount when it is whole.
QString roundedTo(const ExactAmount& exact, Money amount)
{
    return exact.isWholeFen ? exact.text : QStringLiteral("%1 → %2").arg(exact.text, toText(amount));
}

/// Explains one stage for one member.
class StageExplainer {
public:
    StageExplainer(const Plan& plan, std::size_t index, std::size_t line, const MemberFacts* facts)
        : StageExplainer(plan, index, line, facts, plan.policy.stages[index], plan.stages[index])
    {
    }
    /// A part of the reserve is shared as a stage is.
    StageExplainer(const Plan& plan, std::size_t index, std::size_t line, const MemberFacts* facts, Stage stage,
                   const StageResult& result)
        : m_plan(plan), m_index(index), m_line(line), m_facts(facts), m_stage(std::move(stage)), m_result(result),
          m_share(m_result.shares[line])
    {
        for (const StageShare& share : m_result.shares) {
            if (!share.portion.capped)
                continue;
            ++m_cappedCount;
            m_cappedSum += share.amount;
            m_cappedWeight += share.weight;
        }
    }

    ExplanationStep step() const
    {
        ExplanationStep step{.title = toText(m_stage.name), .amount = m_share.amount, .isPart = true};
        if (!m_stage.clause.empty())
            step.sources.append(Words::tr("Rests on: %1").arg(toText(m_stage.clause)));
        if (m_index > 0 && dependsOnRest())
            step.sources.append(restText());
        step.sources.append(poolText());
        share(step);
        step.sources.append(termsText());
        return step;
    }

    /// His part of the reserve, which is not among what is shared out.
    ExplanationStep reserveStep(const QString& pool) const
    {
        ExplanationStep step{.title = toText(m_stage.name), .amount = m_share.amount};
        step.sources.append(pool);
        share(step);
        return step;
    }

private:
    /// The weight and the calculation.
    void share(ExplanationStep& step) const
    {
        if (const QString reason = reasonToStandAside(m_stage, m_plan.memberAt(m_line)); !reason.isEmpty()) {
            step.calculation = QStringLiteral("0.00: %1").arg(reason);
            return;
        }
        if (m_result.capAmount)
            step.sources.append(capText());
        step.sources.append(weightLine());
        step.sources.append(weightSources(m_plan, m_stage.weighting, m_line));
        if (m_facts != nullptr)
            step.sources.append(factLines(*m_facts, m_stage.weighting, m_plan.basis.year));
        step.calculation = calculation();
        step.rounding = rounding();
    }

    /// What of the amount becomes share capital, and the tax kept back from the rest.
    QStringList termsText() const
    {
        QStringList lines;
        if (m_stage.convert && !m_share.amount.isZero()) {
            const ExactAmount exact = exactAmount(Wide{m_share.amount.inFen()} * m_stage.convert->numerator(),
                                                  m_stage.convert->denominator());
            lines << Words::tr("Of it becomes share capital (Art. 44): %1 × %2 = %3%4")
                         .arg(toText(m_share.amount), toText(*m_stage.convert), roundedTo(exact, m_share.converted),
                              exact.isWholeFen ? QString() : Words::tr(" (rounded down)"));
        }
        if (!m_stage.withhold || m_share.amount.isZero())
            return lines;
        const Money rest = m_share.amount - m_share.converted;
        const ExactAmount exact =
            exactAmount(Wide{rest.inFen()} * m_stage.withhold->numerator(), m_stage.withhold->denominator());
        const Money rounded = multiply(rest, *m_stage.withhold, Rounding::HalfUp);
        if (rounded != m_share.withheld)
            lines << Words::tr("No tax is withheld from this member: only natural persons bear it");
        else
            lines << Words::tr("Tax withheld: %1 × %2 = %3%4")
                         .arg(toText(rest), toText(*m_stage.withhold), roundedTo(exact, m_share.withheld),
                              exact.isWholeFen ? QString() : Words::tr(" (rounded half up)"));
        return lines;
    }

    [[nodiscard]] bool isPerUnit() const { return std::holds_alternative<distribution::PerUnit>(m_stage.size); }
    /// What the members below the cap share, and their weights.
    [[nodiscard]] Money openPool() const { return m_result.pool - m_cappedSum; }
    [[nodiscard]] Wide openWeight() const { return m_result.totalWeight - m_cappedWeight; }
    [[nodiscard]] QString inUnits(Wide weight) const { return weightText(m_stage, weight, m_result.weightScale); }

    /// True where the stages before decide how large this one is.
    bool dependsOnRest() const
    {
        const auto* const size = std::get_if<distribution::RateOf>(&m_stage.size);
        return (size != nullptr && size->of == distribution::RateBase::Remaining) ||
               m_result.pool != m_result.requested;
    }

    QString restText() const
    {
        QString sum = toText(m_plan.distributable);
        for (std::size_t i = 0; i < m_index; ++i)
            sum += QStringLiteral(" − %1").arg(toText(m_plan.stages[i].pool));
        return Words::tr("What the stages before leave: %1 = %2").arg(sum, toText(m_result.remainingBefore));
    }

    QString requestText() const
    {
        if (const auto* size = std::get_if<distribution::RateOf>(&m_stage.size)) {
            const bool isRemaining = size->of == distribution::RateBase::Remaining;
            if (size->line)
                return lineRequestText(*size);
            const Money base = isRemaining ? m_result.remainingBefore : m_plan.distributable;
            const ExactAmount exact =
                exactAmount(Wide{base.inFen()} * size->rate.numerator(), size->rate.denominator());
            const QString text = Words::tr("Pool: %1 of %2: %3 × %1 = %4")
                                     .arg(toText(size->rate), toText(size->of), toText(base),
                                          roundedTo(exact, m_result.requested));
            if (exact.isWholeFen)
                return text;
            return m_stage.kind == distribution::StageKind::Patronage
                       ? text + Words::tr(" (a refund is rounded up, so that its legal floor holds)")
                       : text + Words::tr(" (rounded half up)");
        }
        if (const auto* unit = std::get_if<distribution::PerUnit>(&m_stage.size))
            return Words::tr("Pool: %1 for each unit of %2; the members' sums add up to %3")
                .arg(toText(unit->amount), toText(m_stage.weighting.measure), toText(m_result.requested));
        if (std::holds_alternative<distribution::FixedPool>(m_stage.size))
            return Words::tr("Pool: a fixed sum of %1").arg(toText(m_result.requested));
        return Words::tr("Pool: the sum of the amounts that the policy names, %1").arg(toText(m_result.requested));
    }

    /// The base is a business line's part of it; what that is stands in the gross margins.
    QString lineRequestText(const distribution::RateOf& size) const
    {
        const bool isRemaining = size.of == distribution::RateBase::Remaining;
        QString text = Words::tr("Pool: %1 of what %2 earned of %3 %4: %5")
                           .arg(toText(size.rate), toText(*size.line), toText(size.of),
                                toText(isRemaining ? m_result.remainingBefore : m_plan.distributable),
                                toText(m_result.requested));
        if (!m_plan.basis.lineMargins)
            return text;
        QStringList margins;
        for (const auto& word : trade::kBusinessLines)
            margins << QStringLiteral("%1 %2").arg(toText(word.value),
                                                   toText((*m_plan.basis.lineMargins)[static_cast<std::size_t>(word.value)]));
        return text + Words::tr("; gross margins: %1").arg(margins.join(QStringLiteral(", ")));
    }

    QString poolText() const
    {
        if (m_result.pool == m_result.requested)
            return requestText();
        return requestText() + Words::tr("; there remain only %1, so the pool is %2")
                                   .arg(toText(m_result.remainingBefore), toText(m_result.pool));
    }

    QString capText() const
    {
        const QString text = Words::tr("Cap: nobody takes more than %1 of the pool: %2 × %1, in whole fen: %3")
                                 .arg(toText(*m_stage.cap), toText(m_result.pool), toText(*m_result.capAmount));
        if (m_cappedCount == 0)
            return text + Words::tr("; nobody reaches it");
        return text + Words::tr("; members at the cap: %1, together %2 with a weight of %3, the others share the rest")
                          .arg(QString::number(m_cappedCount), toText(m_cappedSum), inUnits(m_cappedWeight));
    }

    QString weightLine() const
    {
        return Words::tr("Weight: %1 of %2 %3 (%4)")
            .arg(inUnits(m_share.weight), inUnits(m_result.totalWeight), unitText(m_plan, m_stage.weighting),
                 toText(m_stage.weighting.measure));
    }

    QString calculation() const
    {
        if (m_result.pool.isZero())
            return Words::tr("0.00: the pool is 0.00, there is nothing to share");
        if (const auto* unit = std::get_if<distribution::PerUnit>(&m_stage.size)) {
            const ExactAmount exact =
                exactAmount(Wide{unit->amount.inFen()} * m_share.weight, m_result.weightScale);
            return QStringLiteral("%1 × %2 = %3")
                .arg(toText(unit->amount), inUnits(m_share.weight), roundedTo(exact, m_share.amount));
        }
        QString pool = toText(m_result.pool);
        QString weights = inUnits(m_result.totalWeight);
        if (m_cappedCount > 0) {
            pool = QStringLiteral("(%1 − %2)").arg(pool, toText(m_cappedSum));
            weights = QStringLiteral("(%1 − %2)").arg(weights, inUnits(m_cappedWeight));
        }
        if (openWeight() == 0) // all who have a weight are at the cap, and the pool is used up exactly
            return m_share.portion.capped ? Words::tr("at the cap: %1").arg(toText(m_share.amount))
                                          : QStringLiteral("%1 × 0 = 0.00").arg(toText(m_result.pool));
        const ExactAmount exact = exactAmount(Wide{openPool().inFen()} * m_share.weight, openWeight());
        const QString part =
            QStringLiteral("%1 × %2 ÷ %3 = ").arg(pool, inUnits(m_share.weight), weights);
        if (m_share.portion.capped)
            return part + Words::tr("%1, more than the cap → %2").arg(exact.text, toText(m_share.amount));
        return part + roundedTo(exact, m_share.amount);
    }

    QString rounding() const
    {
        if (isPerUnit()) {
            const auto& unit = std::get<distribution::PerUnit>(m_stage.size);
            const bool isExact = Wide{unit.amount.inFen()} * m_share.weight % m_result.weightScale == 0;
            return isExact || m_result.pool.isZero() ? QString() : Words::tr("Rounded half up to the fen.");
        }
        if (m_result.extraFen == 0 || m_share.portion.capped || m_share.weight == 0)
            return {};
        const QString rule = Words::tr("Every part is cut to the whole fen; fen left over: %1, one each to the largest "
                                       "remainders (equal ones: to the lower number).")
                                 .arg(m_result.extraFen);
        return rule + QLatin1Char(' ') + remainderText();
    }

    QString remainderText() const
    {
        const Portion& own = m_share.portion;
        if (own.remainder == 0)
            return Words::tr("This part has no remainder and gets none.");
        std::int64_t rank = 1;
        Wide smallestServed = own.remainder;
        for (std::size_t i = 0; i < m_result.shares.size(); ++i) {
            const Portion& other = m_result.shares[i].portion;
            if (other.remainder > own.remainder || (other.remainder == own.remainder && i < m_line))
                ++rank;
            if (other.extraFen && (smallestServed == own.remainder || other.remainder < smallestServed))
                smallestServed = other.remainder;
        }
        const QString remainder = partOfFen(own.remainder);
        if (own.extraFen)
            return Words::tr("This remainder, %1 fen, is number %2 by size and gets one fen: %3 + 0.01 = %4.")
                .arg(remainder, QString::number(rank), toText(own.quotient), toText(own.amount));
        return Words::tr("This remainder, %1 fen, is number %2 by size and gets none; the last one served has %3 fen.")
            .arg(remainder, QString::number(rank), partOfFen(smallestServed));
    }

    /// "0.4705…" of a fen.
    QString partOfFen(Wide remainder) const
    {
        constexpr int kDigits = 6;
        QString text = QStringLiteral("0.");
        Wide rest = remainder;
        for (int i = 0; i < kDigits && rest != 0; ++i) {
            rest *= 10;
            text += QString::number(static_cast<int>(rest / openWeight()));
            rest %= openWeight();
        }
        return rest == 0 ? text : text + QStringLiteral("…");
    }

    const Plan& m_plan;
    std::size_t m_index;
    std::size_t m_line;
    const MemberFacts* m_facts;
    Stage m_stage;
    const StageResult& m_result;
    const StageShare& m_share;
    std::int64_t m_cappedCount = 0;
    Money m_cappedSum{};
    Wide m_cappedWeight = 0;
};

ExplanationStep distributableStep(const Plan& plan)
{
    const distribution::Basis& basis = plan.basis;
    ExplanationStep step{.title = Words::tr("Distributable surplus"), .amount = plan.distributable};
    step.calculation = plan.afterLoss.isZero()
                           ? Words::tr("%1 − %2: nothing is left after losses, so 0.00")
                                 .arg(toText(basis.surplus), toText(basis.priorLoss))
                           : QStringLiteral("%1 − %2 − %3 = %4")
                                 .arg(toText(basis.surplus), toText(basis.priorLoss), toText(plan.reserve),
                                      toText(plan.distributable));
    step.sources.append(
        Words::tr("Surplus of %1: %2").arg(QString::number(basis.year.value), toText(basis.surplus)));
    step.sources.append(Words::tr("Loss of earlier years to be made up first: %1").arg(toText(basis.priorLoss)));

    const bool ofSurplus = plan.policy.reserveOf == distribution::ReserveBase::Surplus;
    const Money base = ofSurplus ? basis.surplus : plan.afterLoss;
    const ExactAmount exact =
        exactAmount(Wide{base.inFen()} * plan.policy.reserveRate.numerator(), plan.policy.reserveRate.denominator());
    const Money rounded = multiply(base, plan.policy.reserveRate, Rounding::HalfUp);
    QString reserve = Words::tr("Reserve: %1 of %2: %3 × %1 = %4")
                          .arg(toText(plan.policy.reserveRate), toText(plan.policy.reserveOf), toText(base),
                               roundedTo(exact, rounded));
    if (!exact.isWholeFen)
        reserve += Words::tr(" (rounded half up)");
    if (plan.reserve != rounded)
        reserve += Words::tr("; never more than what is left after losses, never less than nothing: %1")
                       .arg(toText(plan.reserve));
    step.sources.append(reserve);
    return step;
}

/// His part of the year's reserve: it stays in his account (Art. 42), beside what he is paid.
void addReserveSteps(Explanation& explanation, const Plan& plan, std::size_t line, const MemberFacts* facts)
{
    if (plan.reserve.isZero())
        return;
    for (std::size_t part = 0; part < plan.quantified.size(); ++part) {
        const StageResult& result = plan.quantified[part];
        const distribution::ReservePart& by = plan.quantification[part];
        const QString title = Words::tr("Part of the reserve, kept in the member account (Art. 42)");
        const QString pool = plan.quantified.size() == 1
                                 ? Words::tr("Quantified: the whole reserve, %1").arg(toText(result.pool))
                                 : Words::tr("Quantified: %1 of the reserve %2, that is %3")
                                       .arg(toText(by.part), toText(plan.reserve), toText(result.pool));
        const Stage stage{.name = fromText(title), .size = distribution::FixedPool{result.pool}, .weighting = by.weighting};
        explanation.steps.push_back(StageExplainer(plan, part, line, facts, stage, result).reserveStep(pool));
    }
}

/// What reaches the member in money, where that is not all.
void addPaidStep(Explanation& explanation, const distribution::MemberLine& member)
{
    if (member.paid() == member.total)
        return;
    explanation.steps.push_back(
        {.title = Words::tr("Paid in money"),
         .calculation = Words::tr("%1 − %2 (share capital) − %3 (tax withheld) = %4")
                            .arg(toText(member.total), toText(member.converted()), toText(member.withheld()), toText(member.paid())),
         .amount = member.paid()});
}

} // namespace

Explanation explain(const Plan& plan, std::size_t line, const MemberFacts* facts)
{
    const distribution::MemberBasis& member = plan.memberAt(line);
    Explanation explanation;
    explanation.total = plan.members[line].total;
    explanation.heading = Words::tr("Why %1? %2 %3, year %4")
                              .arg(toText(explanation.total), toText(member.number), toText(member.name),
                                   QString::number(plan.basis.year.value));
    explanation.steps.push_back(distributableStep(plan));
    for (std::size_t stage = 0; stage < plan.stages.size(); ++stage)
        explanation.steps.push_back(StageExplainer(plan, stage, line, facts).step());
    addReserveSteps(explanation, plan, line, facts);
    addPaidStep(explanation, plan.members[line]);
    return explanation;
}

QString toPlainText(const Explanation& explanation)
{
    QString text = explanation.heading + QLatin1Char('\n');
    QStringList amounts;
    for (std::size_t i = 0; i < explanation.steps.size(); ++i) {
        const ExplanationStep& step = explanation.steps[i];
        text += QStringLiteral("\n%1. %2: %3\n   %4\n")
                    .arg(QString::number(i + 1), step.title, toText(step.amount), step.calculation);
        if (!step.rounding.isEmpty())
            text += QStringLiteral("   %1\n").arg(step.rounding);
        for (const QString& source : step.sources)
            text += QStringLiteral("   - %1\n").arg(source);
        if (step.isPart)
            amounts.append(toText(step.amount));
    }
    const QString sum = amounts.join(QStringLiteral(" + "));
    text += QLatin1Char('\n') + Words::tr("Total: %1 = %2").arg(sum, toText(explanation.total)) + QLatin1Char('\n');
    return text;
}

} // namespace coop::ui
