// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shares/contribution.h"

#include "core/base/field_reader.h"
#include "core/members/member.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <span>
#include <string_view>
#include <utility>

namespace coop::shares {

namespace {

constexpr std::size_t kLongestUnit = 32;

/// The unit a kind is measured in, first the one that an empty field stands for; none for the free kinds.
std::span<const std::string_view> unitsOf(ContributionKind kind)
{
    static constexpr std::array<std::string_view, 2> kLandUnits = {"亩", "mu"};
    static constexpr std::array<std::string_view, 6> kLabourUnits = {"工日", "day", "days", "天", "日", "工"};
    if (kind == ContributionKind::Land)
        return kLandUnits;
    if (kind == ContributionKind::Labor)
        return kLabourUnits;
    return {};
}

Expected<TradeQuantity, IssueCode> parseHundredths(std::string_view text)
{
    constexpr std::int64_t kThousandthsInHundredth = 10;
    const auto area = LandArea::parse(text);
    if (!area)
        return Unexpected(area.error());
    if (std::abs(area->inParts()) > kLargestFigure / kThousandthsInHundredth)
        return Unexpected(IssueCode::AmountTooLarge);
    return TradeQuantity::parts(area->inParts() * kThousandthsInHundredth);
}

bool isInKind(ContributionKind kind)
{
    return kind == ContributionKind::Goods || kind == ContributionKind::Land || kind == ContributionKind::Forest ||
           kind == ContributionKind::IntellectualProperty;
}

bool takesOut(const ContributionDraft& row)
{
    return row.subscribed.isNegative() || row.paid.isNegative() || row.quantity.isNegative();
}

/// The unit of a kind that has a fixed one; what is free stays as it was given.
std::string readUnit(FieldReader& reader, const ContributionDraft& row)
{
    const std::span<const std::string_view> units = unitsOf(row.kind);
    std::string unit = reader.text("unit", Need::Optional, kLongestUnit);
    if (units.empty())
        return unit;
    if (unit.empty())
        return row.quantity.isZero() ? std::string() : std::string(usualUnit(row.kind));
    if (std::ranges::find(units, toAsciiLower(unit)) == units.end())
        reader.complain(IssueCode::UnitMismatch, "unit",
                        {std::string(toWord(kContributionKinds, row.kind)), std::string(usualUnit(row.kind))});
    return unit;
}

/// What the figures of a row say together, once each is readable alone.
void checkFigures(FieldReader& reader, const ContributionDraft& row)
{
    if (row.subscribed.isZero() && row.paid.isZero() && row.quantity.isZero()) {
        reader.complain(IssueCode::NothingContributed, "paid");
        return;
    }
    const bool lacksQuantity = row.quantity.isZero() && !takesOut(row);
    if (row.kind == ContributionKind::Land && lacksQuantity)
        reader.complain(IssueCode::QuantityMissing, "quantity");
    if (row.kind == ContributionKind::Labor && lacksQuantity)
        reader.warn(IssueCode::QuantityMissing, "quantity");
    if (!row.quantity.isZero() && !row.paid.isZero() && row.quantity.isNegative() != row.paid.isNegative())
        reader.complain(IssueCode::SignsDiffer, "quantity");
    if (!isCapital(row.kind) && !(row.paid.isZero() && row.subscribed.isZero()))
        reader.warn(IssueCode::LabourHasNoCapital, row.paid.isZero() ? "subscribed" : "paid");
    if (isInKind(row.kind) && row.paid > Money() && !row.valuation)
        reader.warn(IssueCode::ValuationMissing, "valuation");
}

/// What may be brought above the share: nothing without one, nothing below it in money, and never so much that less than
/// nothing was brought or more than the program holds.
void checkPremium(FieldReader& reader, const ContributionDraft& row)
{
    const Money paid = row.paid.isNegative() ? -row.paid : row.paid;
    const Money premium = row.paid.isNegative() ? -row.premium : row.premium;
    const bool mayHave = isCapital(row.kind) && !paid.isZero();
    const Money least = !mayHave || row.kind == ContributionKind::Cash ? Money() : Money::fen(1) - paid;
    const Money most = mayHave ? Money::kMax - paid : Money();
    if (premium >= least && premium <= most)
        return;
    const bool isOut = row.paid.isNegative();
    reader.complain(IssueCode::OutOfRange, "premium", {toPlainText(isOut ? -most : least), toPlainText(isOut ? -least : most)});
}

} // namespace

bool isCapital(ContributionKind kind)
{
    return kind != ContributionKind::Labor && kind != ContributionKind::Technology;
}

std::string_view usualUnit(ContributionKind kind)
{
    const std::span<const std::string_view> units = unitsOf(kind);
    return units.empty() ? std::string_view() : units.front();
}

Checked<ContributionDraft> parseContribution(const Fields& fields)
{
    FieldReader reader(fields);
    ContributionDraft row;
    const auto date = reader.date("date", Need::Required);
    row.date = date.value_or(Date());
    row.member = members::readNumber(reader, "member", Need::Required);
    row.kind = reader.word("kind", kContributionKinds, Need::Required).value_or(ContributionKind::Cash);
    const auto subscribed = reader.number("subscribed", parseMoney, 2);
    const auto paid = reader.number("paid", parseMoney, 2);
    const auto premium = reader.number("premium", parseMoney, 2);
    const auto quantity = unitsOf(row.kind).empty()
                              ? reader.number("quantity", TradeQuantity::parse, TradeQuantity::kDecimals)
                              : reader.number("quantity", parseHundredths, LandArea::kDecimals);
    row.subscribed = subscribed.value_or(Money());
    row.paid = paid.value_or(Money());
    row.premium = premium.value_or(Money());
    row.quantity = quantity.value_or(TradeQuantity());
    row.unit = readUnit(reader, row);
    row.until = reader.date("until");
    row.valuation = reader.word("valuation", kValuations);
    row.note = reader.text("note");

    const auto isReadable = [&](std::string_view field, bool hasValue) { return hasValue || fields.text(field).empty(); };
    if (isReadable("subscribed", subscribed.has_value()) && isReadable("paid", paid.has_value()) &&
        isReadable("quantity", quantity.has_value()))
        checkFigures(reader, row);
    if (premium && isReadable("paid", paid.has_value()))
        checkPremium(reader, row);
    if (date && row.until && *row.until < row.date && !takesOut(row))
        reader.complain(IssueCode::UntilBeforeDate, "until");
    return {std::move(row), reader.takeIssues()};
}

Fields toFields(const ContributionDraft& contribution)
{
    Fields fields;
    fields.set("date", toIso(contribution.date));
    fields.set("member", contribution.member);
    fields.set("kind", std::string(toWord(kContributionKinds, contribution.kind)));
    fields.set("subscribed", toPlainText(contribution.subscribed));
    fields.set("paid", toPlainText(contribution.paid));
    fields.set("premium", contribution.premium.isZero() ? std::string() : toPlainText(contribution.premium));
    fields.set("quantity", toPlainText(contribution.quantity));
    fields.set("unit", contribution.unit);
    fields.set("until", contribution.until ? toIso(*contribution.until) : std::string());
    fields.set("valuation",
               contribution.valuation ? std::string(toWord(kValuations, *contribution.valuation)) : std::string());
    fields.set("note", contribution.note);
    return fields;
}

ContributionDraft reversalOf(const ContributionDraft& contribution, Date date)
{
    ContributionDraft reversal = contribution;
    reversal.date = date;
    reversal.subscribed = -contribution.subscribed;
    reversal.paid = -contribution.paid;
    reversal.premium = -contribution.premium;
    reversal.quantity = -contribution.quantity;
    reversal.note.clear();
    return reversal;
}

} // namespace coop::shares
