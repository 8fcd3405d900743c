// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"

#include <QCoreApplication>

namespace coop::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

/// "-1234567.5" → "-1,234,567.5".
QString grouped(std::string plain)
{
    const std::size_t first = plain.starts_with('-') ? 1 : 0;
    for (std::size_t i = std::min(plain.find('.'), plain.size()); i > first + 3;) {
        i -= 3;
        plain.insert(i, 1, ',');
    }
    return toText(std::string_view(plain));
}

} // namespace

QString toText(Money amount)
{
    return toText(std::string_view(toGroupedText(amount)));
}

QString toTextOrDash(Money amount)
{
    return amount.isZero() ? QStringLiteral("—") : toText(amount);
}

QString toText(Date date)
{
    return toText(std::string_view(toIso(date)));
}

QString toText(const std::optional<Date>& date)
{
    return date ? toText(*date) : QString();
}

QString toText(TradeQuantity quantity)
{
    return grouped(toPlainText(quantity));
}

QString toText(LandArea area)
{
    return grouped(toPlainText(area));
}

QString toText(WorkDays days)
{
    return grouped(toPlainText(days));
}

QString toText(const Fraction& fraction)
{
    return toText(std::string_view(toPercentage(fraction)));
}

QString toText(members::MemberKind kind)
{
    switch (kind) {
    case members::MemberKind::Farmer: return Words::tr("Farmer", "kind of member");
    case members::MemberKind::Resident: return Words::tr("Resident", "kind of member");
    case members::MemberKind::Enterprise: return Words::tr("Enterprise", "kind of member");
    case members::MemberKind::Institution: return Words::tr("Public institution", "kind of member");
    case members::MemberKind::Organization: return Words::tr("Social organisation", "kind of member");
    case members::MemberKind::Collective: return Words::tr("Village collective", "kind of member");
    }
    return {};
}

QString toText(members::Party party)
{
    switch (party) {
    case members::Party::Farmer: return Words::tr("Farmers", "party");
    case members::Party::Enterprise: return Words::tr("Enterprises", "party");
    case members::Party::Collective: return Words::tr("Village collectives", "party");
    case members::Party::Government: return Words::tr("Government", "party");
    }
    return {};
}

QString toText(members::Role role)
{
    switch (role) {
    case members::Role::Chair: return Words::tr("Chair");
    case members::Role::Director: return Words::tr("Director");
    case members::Role::Supervisor: return Words::tr("Supervisor");
    case members::Role::Manager: return Words::tr("Manager");
    case members::Role::Accountant: return Words::tr("Accountant");
    case members::Role::Cashier: return Words::tr("Cashier");
    }
    return {};
}

QString toText(members::LegalForm form)
{
    switch (form) {
    case members::LegalForm::Specialized: return Words::tr("Specialised farmers' cooperative");
    case members::LegalForm::Land: return Words::tr("Land share cooperative");
    case members::LegalForm::Union: return Words::tr("Union of cooperatives");
    case members::LegalForm::Collective: return Words::tr("Rural collective economic organisation");
    }
    return {};
}

QString toText(members::MeetingKind kind)
{
    switch (kind) {
    case members::MeetingKind::Members: return Words::tr("Members' assembly");
    case members::MeetingKind::Delegates: return Words::tr("Delegates' assembly");
    case members::MeetingKind::Board: return Words::tr("Board meeting");
    }
    return {};
}

QString toText(shares::ContributionKind kind)
{
    switch (kind) {
    case shares::ContributionKind::Cash: return Words::tr("Cash");
    case shares::ContributionKind::Goods: return Words::tr("Goods");
    case shares::ContributionKind::Land: return Words::tr("Land use right");
    case shares::ContributionKind::Forest: return Words::tr("Forest right");
    case shares::ContributionKind::IntellectualProperty: return Words::tr("Intellectual property");
    case shares::ContributionKind::Labor: return Words::tr("Labour");
    case shares::ContributionKind::Technology: return Words::tr("Technology");
    case shares::ContributionKind::Other: return Words::tr("Other");
    }
    return {};
}

QString toText(shares::Valuation valuation)
{
    switch (valuation) {
    case shares::Valuation::Invoice: return Words::tr("Invoice");
    case shares::Valuation::AllMembers: return Words::tr("Valued by all members");
    case shares::Valuation::Appraiser: return Words::tr("Valued by an appraiser");
    }
    return {};
}

QString toText(shares::GrantKind kind)
{
    switch (kind) {
    case shares::GrantKind::State: return Words::tr("Direct state subsidy");
    case shares::GrantKind::Donation: return Words::tr("Donation");
    }
    return {};
}

QString toText(trade::Direction direction)
{
    switch (direction) {
    case trade::Direction::Delivery: return Words::tr("Delivery");
    case trade::Direction::Purchase: return Words::tr("Purchase");
    }
    return {};
}

QString toText(trade::BusinessLine line)
{
    switch (line) {
    case trade::BusinessLine::Primary: return Words::tr("Primary", "industry");
    case trade::BusinessLine::Secondary: return Words::tr("Secondary", "industry");
    case trade::BusinessLine::Tertiary: return Words::tr("Tertiary", "industry");
    }
    return {};
}

QString toText(distribution::StageKind kind)
{
    switch (kind) {
    case distribution::StageKind::Guaranteed: return Words::tr("Guaranteed dividend");
    case distribution::StageKind::Patronage: return Words::tr("Patronage refund");
    case distribution::StageKind::Residual: return Words::tr("Residual surplus");
    }
    return {};
}

QString toText(distribution::Measure measure)
{
    switch (measure) {
    case distribution::Measure::TradeAmount: return Words::tr("Trade by amount");
    case distribution::Measure::TradeQuantity: return Words::tr("Trade by quantity");
    case distribution::Measure::LandArea: return Words::tr("Land area");
    case distribution::Measure::LaborDays: return Words::tr("Labour days");
    case distribution::Measure::Contribution: return Words::tr("Contribution");
    case distribution::Measure::Account: return Words::tr("Member account");
    case distribution::Measure::Equal: return Words::tr("Equal for each member");
    case distribution::Measure::Household: return Words::tr("Equal for each household");
    case distribution::Measure::Fixed: return Words::tr("Fixed amounts");
    }
    return {};
}

QString toText(distribution::RateBase base)
{
    switch (base) {
    case distribution::RateBase::Distributable: return Words::tr("the distributable surplus");
    case distribution::RateBase::Remaining: return Words::tr("what remains");
    }
    return {};
}

QString toText(distribution::ReserveBase base)
{
    switch (base) {
    case distribution::ReserveBase::Surplus: return Words::tr("the year's surplus");
    case distribution::ReserveBase::AfterLoss: return Words::tr("the surplus after losses");
    }
    return {};
}

QString toText(distribution::DirectionChoice choice)
{
    switch (choice) {
    case distribution::DirectionChoice::Delivery: return Words::tr("Deliveries");
    case distribution::DirectionChoice::Purchase: return Words::tr("Purchases");
    case distribution::DirectionChoice::Both: return Words::tr("Deliveries and purchases");
    }
    return {};
}

} // namespace coop::ui
