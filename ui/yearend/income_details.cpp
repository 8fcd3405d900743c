// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/income_details.h"

#include "core/reports/inequality.h"
#include "core/reports/report_head.h"
#include "ui/charts/member_income_charts.h"
#include "ui/text/distribution_text.h"
#include "ui/text/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace coop::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(IncomeDetails)
};

using book::MemberYearIncome;
using reports::ColumnKind;

constexpr int kTextMm = 40;
constexpr int kMoneyMm = 26;

void addColumn(IncomeDetails& details, const QString& title, ColumnKind kind)
{
    details.table.columns.push_back({.title = fromText(title), .kind = kind,
                                     .widthMm = kind == ColumnKind::Money ? kMoneyMm : kTextMm,
                                     .isTotalled = kind == ColumnKind::Money});
}

void addTotals(IncomeDetails& details)
{
    details.table.totals = reports::totalsOf(details.table);
    details.table.totals[0] = fromText(Words::tr("Total"));
}

/// "2025 · Wages, Labour dividend"; without names when it is all of them.
QString titleText(const QString& what, SourceSet sources)
{
    if (sources == kAllSources)
        return what;
    QStringList names;
    for (std::size_t i = 0; i < book::kYearSources; ++i) {
        if (const auto source = static_cast<book::YearSource>(i); contains(sources, source))
            names << wordOf(source);
    }
    return what + QStringLiteral(" · ") + names.join(QStringLiteral(", "));
}

struct MemberAmount {
    MemberId member{};
    std::string number{};
    std::string name{};
    Money amount{};
};

std::vector<MemberAmount> amountsOf(const std::vector<MemberYearIncome>& members, SourceSet sources)
{
    std::vector<MemberAmount> amounts;
    for (const MemberYearIncome& member : members)
        amounts.push_back({member.member, member.number, member.name, incomeOf(member.income, sources)});
    return amounts;
}

IncomeDetails listOf(const std::vector<MemberAmount>& amounts, const QString& title)
{
    IncomeDetails details{.table = {.title = fromText(title)}};
    addColumn(details, Words::tr("Number"), ColumnKind::Text);
    addColumn(details, Words::tr("Member"), ColumnKind::Text);
    addColumn(details, Words::tr("Amount"), ColumnKind::Money);
    for (const MemberAmount& one : amounts) {
        details.table.rows.push_back({one.number, one.name, one.amount});
        details.targets.emplace_back(PageId::YearEnd, QStringLiteral("income/member:%1").arg(one.member.value));
    }
    addTotals(details);
    return details;
}

/// Who has any of it, the largest first.
IncomeDetails largestFirst(std::vector<MemberAmount> amounts, const QString& title)
{
    std::erase_if(amounts, [](const MemberAmount& one) { return one.amount.isZero(); });
    std::ranges::stable_sort(amounts, std::greater(), &MemberAmount::amount);
    return listOf(amounts, title);
}

IncomeDetails membersOf(book::Book& book, FiscalYear year, SourceSet sources)
{
    return largestFirst(amountsOf(book::incomeByMember(book, year), sources), titleText(QString::number(year.value), sources));
}

IncomeDetails membersOfParty(book::Book& book, FiscalYear year, members::Party party, SourceSet sources)
{
    std::vector<MemberYearIncome> members = book::incomeByMember(book, year);
    std::erase_if(members, [party](const MemberYearIncome& member) { return member.party != party; });
    return largestFirst(amountsOf(members, sources),
                        titleText(QString::number(year.value) + QStringLiteral(" · ") + toText(party), sources));
}

/// Where the books say it: a voucher, a delivery, a distribution.
struct FactSpeaker {
    QString operator()(DistributionId) const { return Words::tr("Distribution"); }
    QString operator()(VoucherId) const { return Words::tr("Voucher"); }
    QString operator()(TradeId) const { return Words::tr("Delivery"); }
};

IncomeDetails factsOf(book::Book& book, MemberId member, FiscalYear year, SourceSet sources)
{
    const auto found = book.members().find(member);
    const QString who = found ? toText(std::string_view(found->data.name)) : QString();
    IncomeDetails details{.table = {.title = fromText(titleText(who + QStringLiteral(" · ") + QString::number(year.value), sources))}};
    addColumn(details, Words::tr("Date"), ColumnKind::Date);
    addColumn(details, Words::tr("From"), ColumnKind::Text);
    addColumn(details, Words::tr("What"), ColumnKind::Text);
    addColumn(details, Words::tr("Amount"), ColumnKind::Money);
    const auto targetOf = [member](const book::IncomeFact& fact) -> IncomeDetails::Target {
        if (const auto* voucher = std::get_if<VoucherId>(&fact.of))
            return {PageId::Vouchers, QStringLiteral("voucher:%1").arg(voucher->value)};
        if (std::holds_alternative<TradeId>(fact.of))
            return {PageId::Trades, QStringLiteral("member:%1").arg(member.value)};
        return {PageId::YearEnd, QStringLiteral("adoption")};
    };
    for (std::size_t i = 0; i < book::kYearSources; ++i) {
        const auto source = static_cast<book::YearSource>(i);
        if (!contains(sources, source))
            continue;
        for (const book::IncomeFact& fact : book::incomeFacts(book, member, year, source)) {
            const std::string text = fact.text.empty() ? std::string() : ": " + fact.text;
            details.table.rows.push_back({fact.date, fromText(std::visit(FactSpeaker(), fact.of)),
                                          fromText(wordOf(source)) + text, fact.amount});
            details.targets.push_back(targetOf(fact));
        }
    }
    addTotals(details);
    return details;
}

/// Band `row` of the histogram: those whose part lies in it.
IncomeDetails membersOfBand(book::Book& book, FiscalYear year, std::size_t row)
{
    std::vector<MemberYearIncome> members = book::incomeByMember(book, year);
    const std::vector<reports::IncomeBand> bands = reports::incomeBands(sharesOf(members));
    if (row >= bands.size())
        return {};
    const reports::IncomeBand& band = bands[row];
    std::erase_if(members, [&band](const MemberYearIncome& member) {
        const Money part = incomeOf(member.income, kRefunds | kDividends);
        return !member.income.isPosted || part < band.from || !(part < band.to);
    });
    return listOf(amountsOf(members, kRefunds | kDividends),
                  Words::tr("%1 · from %2 to below %3 yuan").arg(QString::number(year.value), toText(band.from), toText(band.to)));
}

/// The members up to a point of the Lorenz curve, from the lowest part.
IncomeDetails lowestMembers(book::Book& book, FiscalYear year, std::int64_t thousandths)
{
    std::vector<MemberYearIncome> members = book::incomeByMember(book, year);
    std::erase_if(members, [](const MemberYearIncome& member) { return !member.income.isPosted; });
    std::vector<MemberAmount> amounts = amountsOf(members, kRefunds | kDividends);
    std::ranges::stable_sort(amounts, {}, &MemberAmount::amount);
    const auto count = (static_cast<std::int64_t>(amounts.size()) * thousandths + 999) / 1000;
    amounts.resize(static_cast<std::size_t>(std::clamp<std::int64_t>(count, 0, std::ssize(amounts))));
    return listOf(amounts, Words::tr("%1 · members from the lowest part").arg(year.value));
}

IncomeDetails productsOf(book::Book& book, FiscalYear year, trade::BusinessLine line)
{
    IncomeDetails details{.table = {.title = fromText(QString::number(year.value) + QStringLiteral(" · ") + toText(line))}};
    addColumn(details, Words::tr("Product"), ColumnKind::Text);
    addColumn(details, Words::tr("Direction"), ColumnKind::Text);
    addColumn(details, Words::tr("Of members"), ColumnKind::Money);
    addColumn(details, Words::tr("Of others"), ColumnKind::Money);
    for (const book::ProductTotal& product : book.trades().productTotals(year)) {
        if (product.line != line)
            continue;
        details.table.rows.push_back({product.product, fromText(toText(product.direction)), product.memberAmount, product.otherAmount});
        details.targets.emplace_back(PageId::Trades, QString());
    }
    addTotals(details);
    return details;
}

IncomeDetails holdersOf(book::Book& book, FiscalYear year, shares::ContributionKind kind)
{
    std::vector<MemberAmount> amounts;
    for (const shares::Holding& holding : book.shares().holdings(year.last())) {
        if (holding.kind != kind || holding.paid.isZero())
            continue;
        if (const auto member = book.members().find(holding.member))
            amounts.push_back({holding.member, member->data.number, member->data.name, holding.paid});
    }
    IncomeDetails details = largestFirst(std::move(amounts), toText(year.last()) + QStringLiteral(" · ") + toText(kind));
    for (auto& [page, target] : details.targets) {
        page = PageId::Contributions;
        target = target.section(QLatin1Char('/'), 1);
    }
    return details;
}

} // namespace

IncomeDetails incomeDetails(book::Book& book, const IncomeQuestion& question)
{
    const SourceSet sources = question.series.value_or(kAllSources);
    const SourceSet shared = question.series.value_or(kRefunds | kDividends);
    switch (question.chart) {
    case IncomeChart::Years:
    case IncomeChart::Factors:
    case IncomeChart::Refunds: {
        const FiscalYear year{static_cast<int>(question.row)};
        const SourceSet asked = question.chart == IncomeChart::Refunds ? shared : sources;
        return question.member ? factsOf(book, *question.member, year, asked) : membersOf(book, year, asked);
    }
    case IncomeChart::Members:
        return factsOf(book, MemberId{question.row}, question.year, sources);
    case IncomeChart::MemberRefunds:
        return factsOf(book, MemberId{question.row}, question.year, shared);
    case IncomeChart::Bands:
        return membersOfBand(book, question.year, static_cast<std::size_t>(question.row));
    case IncomeChart::Lorenz:
        return lowestMembers(book, question.year, question.row);
    case IncomeChart::Parties:
        return membersOfParty(book, question.year, static_cast<members::Party>(question.row), sources);
    case IncomeChart::Lines:
        return productsOf(book, question.year, static_cast<trade::BusinessLine>(question.row));
    case IncomeChart::Capital:
        return holdersOf(book, question.year, static_cast<shares::ContributionKind>(question.row));
    case IncomeChart::Added:
        break; // the statements say what it is made of
    }
    return {};
}

} // namespace coop::ui
