// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/policy_form.h"

#include "ui/text/format.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace coop::ui {

namespace {

using namespace distribution;

QString plain(Money amount)
{
    return toText(std::string_view(toPlainText(amount)));
}

/// "1.5": a coefficient has at most four decimals.
QString coefficientText(const Fraction& coefficient)
{
    const Wide parts = Wide{coefficient.numerator()} * 10'000 / coefficient.denominator();
    return toText(std::string_view(detail::decimalText(static_cast<std::int64_t>(parts), 4)));
}

template <typename Map, typename Text>
QString linesOf(const Map& map, Text text)
{
    QString lines;
    for (const auto& [key, value] : map)
        lines += toText(std::string_view(key)) + QStringLiteral(" = ") + text(value) + QLatin1Char('\n');
    return lines.trimmed();
}

/// A line without a sign of equality keeps its text as the key, so that the reader complains about it by name.
QJsonObject objectOf(const QString& lines)
{
    QJsonObject object;
    for (const QString& line : lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        QString text = line.trimmed();
        text.replace(QChar(0xFF1D), QLatin1Char('=')); // the full-width sign of Chinese keyboards
        if (text.isEmpty())
            continue;
        const qsizetype at = text.lastIndexOf(QLatin1Char('='));
        object.insert(text.left(at < 0 ? text.size() : at).trimmed(), at < 0 ? QString() : text.mid(at + 1).trimmed());
    }
    return object;
}

template <typename Value, std::size_t N>
QString wordOf(const Word<Value> (&words)[N], Value value)
{
    return toText(toWord(words, value));
}

QJsonObject objectOf(const Filter& filter)
{
    QJsonObject object;
    QJsonArray kinds;
    for (const members::MemberKind kind : filter.kinds)
        kinds.append(wordOf(members::kMemberKinds, kind));
    QJsonArray parties;
    for (const members::Party party : filter.parties)
        parties.append(wordOf(members::kParties, party));
    if (!kinds.isEmpty())
        object.insert(QStringLiteral("kind"), kinds);
    if (!parties.isEmpty())
        object.insert(QStringLiteral("party"), parties);
    if (filter.assisted)
        object.insert(QStringLiteral("assisted"), *filter.assisted);
    return object;
}

void writeWeighting(QJsonObject& object, const WeightingForm& form, const QString& key)
{
    object.insert(key, wordOf(kMeasures, form.measure));
    if (isTrade(form.measure)) {
        object.insert(QStringLiteral("direction"), wordOf(kDirectionChoices, form.direction));
        if (form.line)
            object.insert(QStringLiteral("line"), wordOf(trade::kBusinessLines, *form.line));
    }
    if (form.measure == Measure::TradeQuantity && !form.coefficients.trimmed().isEmpty())
        object.insert(QStringLiteral("coefficients"), objectOf(form.coefficients));
    if (form.measure == Measure::Contribution && form.timeWeighted)
        object.insert(QStringLiteral("time_weighted"), true);
    if (form.measure == Measure::Fixed)
        object.insert(QStringLiteral("amounts"), objectOf(form.amounts));
}

void writePercentage(QJsonObject& object, const QString& key, const QString& text)
{
    if (!text.trimmed().isEmpty())
        object.insert(key, asPercentage(text));
}

QJsonObject objectOf(const StageForm& form)
{
    QJsonObject object;
    object.insert(QStringLiteral("name"), form.name);
    object.insert(QStringLiteral("kind"), wordOf(kStageKinds, form.kind));
    switch (form.size) {
    case SizeChoice::RateOfDistributable:
    case SizeChoice::RateOfRemaining:
        object.insert(QStringLiteral("rate"), asPercentage(form.rate));
        object.insert(QStringLiteral("of"),
                      wordOf(kRateBases, form.size == SizeChoice::RateOfRemaining ? RateBase::Remaining
                                                                                  : RateBase::Distributable));
        if (form.baseLine)
            object.insert(QStringLiteral("of_line"), wordOf(trade::kBusinessLines, *form.baseLine));
        break;
    case SizeChoice::Amount:
    case SizeChoice::PerUnit:
        object.insert(QStringLiteral("amount"), form.amount.trimmed());
        break;
    case SizeChoice::SumOfAmounts:
        break;
    }
    writeWeighting(object, form.weighting,
                   form.size == SizeChoice::PerUnit ? QStringLiteral("per") : QStringLiteral("by"));
    if (!form.filter.isEmpty())
        object.insert(QStringLiteral("filter"), objectOf(form.filter));
    writePercentage(object, QStringLiteral("cap"), form.cap);
    writePercentage(object, QStringLiteral("convert"), form.convert);
    writePercentage(object, QStringLiteral("withhold"), form.withhold);
    if (!form.clause.trimmed().isEmpty())
        object.insert(QStringLiteral("clause"), form.clause.trimmed());
    return object;
}

QJsonObject objectOf(const PolicyForm& form)
{
    QJsonObject reserve{{QStringLiteral("rate"), asPercentage(form.reserveRate)},
                        {QStringLiteral("of"), wordOf(kReserveBases, form.reserveOf)}};
    QJsonArray parts;
    for (const PartForm& part : form.quantification) {
        QJsonObject object;
        writeWeighting(object, part.weighting, QStringLiteral("by"));
        writePercentage(object, QStringLiteral("part"), part.part);
        parts.append(object);
    }
    if (!parts.isEmpty())
        reserve.insert(QStringLiteral("by"), parts);
    QJsonArray stages;
    for (const StageForm& stage : form.stages)
        stages.append(objectOf(stage));
    return {{QStringLiteral("name"), form.name},
            {QStringLiteral("reserve"), reserve},
            {QStringLiteral("stages"), stages}};
}

WeightingForm formOf(const Weighting& weighting)
{
    return {.measure = weighting.measure,
            .direction = weighting.direction,
            .line = weighting.line,
            .timeWeighted = weighting.timeWeighted,
            .coefficients = linesOf(weighting.coefficients, coefficientText),
            .amounts = linesOf(weighting.amounts, plain)};
}

QString percentageOf(const std::optional<Fraction>& fraction)
{
    return fraction ? toText(*fraction) : QString();
}

struct SizeReader {
    StageForm& form;

    void operator()(const RateOf& size) const
    {
        form.size = size.of == RateBase::Remaining ? SizeChoice::RateOfRemaining : SizeChoice::RateOfDistributable;
        form.rate = toText(size.rate);
        form.baseLine = size.line;
    }
    void operator()(const FixedPool& size) const
    {
        form.size = SizeChoice::Amount;
        form.amount = plain(size.amount);
    }
    void operator()(const PerUnit& size) const
    {
        form.size = SizeChoice::PerUnit;
        form.amount = plain(size.amount);
    }
    void operator()(const SumOfAmounts&) const { form.size = SizeChoice::SumOfAmounts; }
};

} // namespace

StageForm formOf(const Stage& stage)
{
    StageForm form;
    form.name = toText(std::string_view(stage.name));
    form.kind = stage.kind;
    std::visit(SizeReader{form}, stage.size);
    form.weighting = formOf(stage.weighting);
    form.filter = stage.filter;
    form.cap = percentageOf(stage.cap);
    form.convert = percentageOf(stage.convert);
    form.withhold = percentageOf(stage.withhold);
    form.clause = toText(std::string_view(stage.clause));
    return form;
}

PolicyForm formOf(const Policy& policy)
{
    PolicyForm form{.name = toText(std::string_view(policy.name)),
                    .reserveRate = toText(policy.reserveRate),
                    .reserveOf = policy.reserveOf,
                    .quantification = {},
                    .stages = {}};
    for (const ReservePart& part : policy.quantification)
        form.quantification.push_back({.weighting = formOf(part.weighting), .part = toText(part.part)});
    for (const Stage& stage : policy.stages)
        form.stages.push_back(formOf(stage));
    return form;
}

std::string toJson(const PolicyForm& form)
{
    return QJsonDocument(objectOf(form)).toJson(QJsonDocument::Compact).toStdString();
}

QString asPercentage(const QString& text)
{
    QString plainText = text.trimmed();
    plainText.replace(QChar(0xFF05), QLatin1Char('%'));
    return plainText.isEmpty() || plainText.contains(QLatin1Char('%')) ? plainText : plainText + QLatin1Char('%');
}

Issues issuesUnder(const Issues& issues, std::string_view prefix)
{
    Issues found;
    for (const Issue& issue : issues) {
        if (!issue.field.starts_with(prefix))
            continue;
        const std::string_view rest = std::string_view(issue.field).substr(prefix.size());
        if (!rest.empty() && !rest.starts_with('.'))
            continue;
        Issue inner = issue;
        inner.field = rest.empty() ? std::string() : std::string(rest.substr(1));
        found.push_back(std::move(inner));
    }
    return found;
}

} // namespace coop::ui
