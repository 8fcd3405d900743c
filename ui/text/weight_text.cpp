// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/weight_text.h"

#include "ui/text/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace coop::ui {

namespace {

using distribution::DirectionChoice;
using distribution::Measure;
using distribution::MemberBasis;
using distribution::Plan;
using distribution::Stage;
using distribution::TradeTotal;
using distribution::Weighting;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

bool isMoney(const Weighting& weighting)
{
    switch (weighting.measure) {
    case Measure::TradeAmount:
    case Measure::Contribution:
    case Measure::Account:
    case Measure::Fixed: return true;
    case Measure::TradeQuantity:
    case Measure::LandArea:
    case Measure::LaborDays:
    case Measure::Equal:
    case Measure::Household: return false;
    }
    return false;
}

QString groupedDecimal(QString plain)
{
    const qsizetype first = plain.startsWith(QLatin1Char('-')) ? 1 : 0;
    const qsizetype point = plain.indexOf(QLatin1Char('.'));
    for (qsizetype i = point < 0 ? plain.size() : point; i > first + 3;) {
        i -= 3;
        plain.insert(i, QLatin1Char(','));
    }
    return plain;
}

bool counts(const Weighting& weighting, const TradeTotal& trade)
{
    const bool fitsDirection =
        weighting.direction == DirectionChoice::Both ||
        (weighting.direction == DirectionChoice::Delivery) == (trade.direction == trade::Direction::Delivery);
    return fitsDirection && (!weighting.line || *weighting.line == trade.line);
}

/// "Eggs, delivery": the line of business only where it is not the usual one.
QString dealingName(const Plan& plan, const TradeTotal& trade)
{
    const QString product = toText(plan.basis.products[trade.product].name);
    const QString name = Words::tr("%1, %2", "product, direction").arg(product, toText(trade.direction));
    return trade.line == trade::BusinessLine::Primary
               ? name
               : Words::tr("%1, %2", "product, direction").arg(name, toText(trade.line));
}

QString tradeAmountSource(const Plan& plan, const TradeTotal& trade)
{
    return Words::tr("%1: %2 yuan (dealings: %3)")
        .arg(dealingName(plan, trade), toText(trade.amount), QString::number(trade.rows));
}

QString tradeQuantitySource(const Plan& plan, const Weighting& weighting, const TradeTotal& trade)
{
    const distribution::Product& product = plan.basis.products[trade.product];
    QStringList units;
    for (const std::string& unit : product.units)
        units.append(toText(unit));
    const QString quantity = QStringLiteral("%1 %2").arg(toText(trade.quantity), units.join(QLatin1Char('/')));
    const QString dealings = QString::number(trade.rows);
    const auto found = weighting.coefficients.find(product.name);
    if (found == weighting.coefficients.end())
        return Words::tr("%1: %2 (dealings: %3)").arg(dealingName(plan, trade), quantity.trimmed(), dealings);

    const Fraction& factor = found->second;
    const Wide weight = Wide{trade.quantity.inParts()} * factor.numerator();
    const QString weighted = groupedDecimal(
        toText(distribution::weightText(weight, TradeQuantity::kScale * factor.denominator())));
    const QString coefficient = toText(distribution::weightText(factor.numerator(), factor.denominator()));
    return Words::tr("%1: %2 × coefficient %3 = %4 (dealings: %5)")
        .arg(dealingName(plan, trade), quantity.trimmed(), coefficient, weighted, dealings);
}

QStringList tradeSources(const Plan& plan, const Weighting& weighting, const MemberBasis& member)
{
    QStringList sources;
    for (const TradeTotal& trade : member.trades) {
        if (!counts(weighting, trade))
            continue;
        sources.append(weighting.measure == Measure::TradeAmount ? tradeAmountSource(plan, trade)
                                                                 : tradeQuantitySource(plan, weighting, trade));
    }
    if (sources.isEmpty())
        sources.append(Words::tr("No such trade in %1").arg(plan.basis.year.value));
    return sources;
}

/// Weighted by coefficients, or in different units, a quantity is only a number.
QString quantityUnit(const Plan& plan, const Weighting& weighting)
{
    const std::vector<distribution::Product>& products = plan.basis.products;
    const auto sharesUnit = [&products](const distribution::Product& product) {
        return product.units.size() == 1 && product.units == products.front().units;
    };
    if (weighting.coefficients.empty() && !products.empty() && std::ranges::all_of(products, sharesUnit))
        return toText(products.front().units.front());
    return Words::tr("units of quantity", "unit");
}

QString accountSource(const MemberBasis& member)
{
    return Words::tr("Member account before this distribution: contribution %1 + reserve share %2 + state subsidy "
                     "share %3 + donation share %4 = %5 yuan")
        .arg(toText(member.contribution), toText(member.reserveShare), toText(member.stateShare),
             toText(member.donationShare), toText(member.account()));
}

QString contributionSource(const Plan& plan, const Weighting& weighting, const MemberBasis& member)
{
    const QString paidIn = Words::tr("Contribution paid in on 31 December %1, without labour and technology: %2 yuan")
                               .arg(QString::number(plan.basis.year.value), toText(member.contribution));
    if (!weighting.timeWeighted)
        return paidIn;
    const QString days = groupedDecimal(toText(distribution::weightText(member.fenDays, 100)));
    return Words::tr("Yuan-days of %1, the balance at the end of each of its %2 days added up: %3; %4")
        .arg(QString::number(plan.basis.year.value), QString::number(plan.basis.year.dayCount()), days, paidIn);
}

QString householdSource(const Plan& plan, const MemberBasis& member)
{
    if (member.household.empty())
        return Words::tr("A household of one member: 1");
    const auto size = std::ranges::count_if(plan.basis.members, [&member](const MemberBasis& other) {
        return other.ofYear && other.household == member.household;
    });
    return Words::tr("Household %1 counts 1, shared by its members of the year: 1 ÷ %2")
        .arg(toText(member.household), QString::number(size));
}

} // namespace

ExactAmount exactAmount(Wide numeratorInFen, Wide denominator)
{
    const Wide whole = numeratorInFen / denominator;
    Wide rest = numeratorInFen % denominator;
    ExactAmount result{toText(Money::fen(static_cast<std::int64_t>(whole))), rest == 0};
    for (int digits = 0; digits < 4 && rest != 0; ++digits) {
        rest *= 10;
        result.text += QString::number(static_cast<int>(rest / denominator));
        rest %= denominator;
    }
    if (rest != 0)
        result.text += QStringLiteral("…");
    return result;
}

QString weightText(const Stage& stage, Wide weight, std::int64_t scale)
{
    QString text = toText(distribution::weightText(weight, scale));
    if (text.contains(QLatin1Char('/')))
        return text;
    if (isMoney(stage.weighting) && !stage.weighting.timeWeighted) {
        const qsizetype point = text.indexOf(QLatin1Char('.'));
        if (point < 0)
            text += QStringLiteral(".00");
        else if (text.size() - point == 2)
            text += QLatin1Char('0');
    }
    return groupedDecimal(text);
}

QString unitText(const Plan& plan, const Weighting& weighting)
{
    switch (weighting.measure) {
    case Measure::TradeAmount:
    case Measure::Account:
    case Measure::Fixed: return Words::tr("yuan", "unit");
    case Measure::TradeQuantity: return quantityUnit(plan, weighting);
    case Measure::LandArea: return Words::tr("mu", "unit");
    case Measure::LaborDays: return Words::tr("days", "unit");
    case Measure::Contribution:
        return weighting.timeWeighted ? Words::tr("yuan-days", "unit") : Words::tr("yuan", "unit");
    case Measure::Equal: return Words::tr("members", "unit");
    case Measure::Household: return Words::tr("households", "unit");
    }
    return {};
}

QStringList weightSources(const Plan& plan, const Weighting& weighting, std::size_t line)
{
    const MemberBasis& member = plan.memberAt(line);
    const QString year = QString::number(plan.basis.year.value);
    switch (weighting.measure) {
    case Measure::TradeAmount:
    case Measure::TradeQuantity: return tradeSources(plan, weighting, member);
    case Measure::LandArea:
        return {Words::tr("Land held on 31 December %1: %2 mu").arg(year, toText(member.land))};
    case Measure::LaborDays:
        return {Words::tr("Labour days dated in %1: %2").arg(year, toText(member.laborDays))};
    case Measure::Contribution: return {contributionSource(plan, weighting, member)};
    case Measure::Account: return {accountSource(member)};
    case Measure::Equal: return {Words::tr("Each member of the year counts 1")};
    case Measure::Household: return {householdSource(plan, member)};
    case Measure::Fixed: {
        const auto found = weighting.amounts.find(member.number);
        const Money amount = found == weighting.amounts.end() ? Money() : found->second;
        return {Words::tr("Amount that the policy names for this member: %1 yuan").arg(toText(amount))};
    }
    }
    return {};
}

QString reasonToStandAside(const Stage& stage, const MemberBasis& member)
{
    const distribution::Filter& filter = stage.filter;
    if (!member.ofYear && !isTrade(stage.weighting.measure))
        return Words::tr("takes no part: left during the year, so only trade counts");
    const auto isLeftOut = [](const auto& list, auto value) {
        return !list.empty() && std::ranges::find(list, value) == list.end();
    };
    if (isLeftOut(filter.kinds, member.kind)) {
        QStringList kinds;
        for (const members::MemberKind kind : filter.kinds)
            kinds.append(toText(kind));
        return Words::tr("takes no part: the stage is only for the kinds %1, this member is %2")
            .arg(kinds.join(QStringLiteral(", ")), toText(member.kind));
    }
    if (isLeftOut(filter.parties, member.party)) {
        QStringList parties;
        for (const members::Party party : filter.parties)
            parties.append(toText(party));
        return Words::tr("takes no part: the stage is only for the parties %1, this member belongs to %2")
            .arg(parties.join(QStringLiteral(", ")), toText(member.party));
    }
    if (filter.assisted && *filter.assisted != member.assisted)
        return *filter.assisted ? Words::tr("takes no part: the stage is only for assisted members")
                                : Words::tr("takes no part: the stage is not for assisted members");
    return {};
}

} // namespace coop::ui
