// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/weight_facts.h"

#include "core/book/desks.h"
#include "ui/text/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace coop::ui {

namespace {

using distribution::DirectionChoice;
using distribution::Measure;
using distribution::Weighting;
using shares::ContributionKind;

constexpr std::size_t kMostLines = 20;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

bool counts(const Weighting& weighting, const trade::Trade& trade)
{
    const bool fitsDirection = weighting.direction == DirectionChoice::Both ||
                               (weighting.direction == DirectionChoice::Delivery) ==
                                   (trade.data.direction == trade::Direction::Delivery);
    return fitsDirection && (!weighting.line || *weighting.line == trade.data.line);
}

QString tradeLine(const trade::Trade& trade)
{
    const trade::TradeDraft& row = trade.data;
    const QString quantity =
        row.quantity.isZero() ? QString() : QStringLiteral(" %1 %2").arg(toText(row.quantity), toText(std::string_view(row.unit)));
    QString line = Words::tr("Dealing %1 of %2: %3, %4%5, %6 yuan")
                       .arg(QString::number(trade.id.value), toText(row.date), toText(std::string_view(row.product)),
                            toText(row.direction), quantity, toText(row.amount));
    if (trade.reverses)
        line += Words::tr(", takes back dealing %1").arg(trade.reverses->value);
    return line;
}

/// Whether a row of a register of shares is in the weight.
bool counts(Measure measure, FiscalYear year, const shares::Contribution& row)
{
    const bool isOfYear = row.data.date >= year.first();
    if (row.data.date > year.last())
        return false;
    switch (measure) {
    case Measure::LandArea:
        return row.data.kind == ContributionKind::Land && (!row.data.until || *row.data.until >= year.last());
    case Measure::LaborDays: return row.data.kind == ContributionKind::Labor && isOfYear;
    case Measure::Contribution:
    case Measure::Account: return !row.data.paid.isZero();
    default: return false;
    }
}

QString contributionLine(Measure measure, const shares::Contribution& contribution)
{
    const shares::ContributionDraft& row = contribution.data;
    const bool byQuantity = measure == Measure::LandArea || measure == Measure::LaborDays;
    const QString figure = byQuantity
                               ? QStringLiteral("%1 %2").arg(toText(row.quantity), toText(std::string_view(row.unit)))
                               : Words::tr("%1 yuan").arg(toText(row.paid));
    QString line = Words::tr("Contribution %1 of %2: %3, %4")
                       .arg(QString::number(contribution.id.value), toText(row.date), toText(row.kind), figure.trimmed());
    if (contribution.reverses)
        line += Words::tr(", takes back contribution %1").arg(contribution.reverses->value);
    return line;
}

QStringList shortened(QStringList lines)
{
    const auto count = static_cast<std::size_t>(lines.size());
    if (count <= kMostLines + 1)
        return lines;
    lines.resize(static_cast<qsizetype>(kMostLines));
    lines << Words::tr("… and %1 more of them, which the register lists").arg(count - kMostLines);
    return lines;
}

} // namespace

MemberFacts factsOf(book::Book& book, MemberId member, FiscalYear year)
{
    MemberFacts facts{.trades = book.trades().ofMember(member, year), .contributions = book.shares().ofMember(member)};
    std::ranges::stable_sort(facts.trades, {}, [](const trade::Trade& row) { return row.data.date; });
    std::ranges::stable_sort(facts.contributions, {}, [](const shares::Contribution& row) { return row.data.date; });
    return facts;
}

QStringList factLines(const MemberFacts& facts, const Weighting& weighting, FiscalYear year)
{
    QStringList lines;
    if (isTrade(weighting.measure)) {
        for (const trade::Trade& trade : facts.trades) {
            if (counts(weighting, trade))
                lines << tradeLine(trade);
        }
        return shortened(std::move(lines));
    }
    for (const shares::Contribution& row : facts.contributions) {
        if (counts(weighting.measure, year, row))
            lines << contributionLine(weighting.measure, row);
    }
    return shortened(std::move(lines));
}

} // namespace coop::ui
