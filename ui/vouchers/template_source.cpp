// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/template_source.h"

#include "core/posting/templates.h"
#include "ui/text/format.h"

#include <QCoreApplication>

namespace coop::ui {

namespace {

/// The names of core/posting/templates.cpp, which has no translations of its own, where the collector of texts finds them.
[[maybe_unused]] constexpr const char* kTemplateNames[] = {
    QT_TRANSLATE_NOOP("VoucherTemplates", "Contribution in money, above par"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Contribution in goods"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Contribution of a fixed asset"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Contribution of animals or trees for production"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Contribution of a land management right"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Contribution of a land management right, below par"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Amortise a contributed land or forest right"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Rent from an intangible asset"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Amortise a rented out intangible asset"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Contribution paid back to a member"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "A leaver's part of the surplus reserve paid out"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Loss borne by a leaver"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Capital reserve turned into share capital"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Surplus reserve turned into share capital"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Refund payable turned into share capital"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Residual surplus payable turned into share capital"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Distributable surplus turned into share capital"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "State subsidy received"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "State subsidy used for an asset"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "State subsidy used for construction"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "State subsidy used for training, information, marketing"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "State subsidy received for an asset bought before"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "State subsidy received for an expense made before"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Unused state subsidy returned"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "State subsidy in kind"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Donation in kind"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Donation in money"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Inputs bought for a member"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Inputs bought for a member on credit"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Service fee charged to a member"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Money collected from a member"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Goods bought on members' behalf"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Goods bought on members' behalf on credit"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Goods bought on a member's behalf handed over"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Produce delivered by a member to be sold"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Members' produce sold above the agreed price"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Members' produce sold below the agreed price"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Money paid to a member"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Produce bought outright from a member"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Goods sold, with their cost"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Goods sold on credit, with their cost"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Goods sent to an outside seller"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Sales list of an outside seller, with his fee"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Cost of goods sold by an outside seller"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Money collected from a customer"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Money paid to a supplier"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Wages of the staff"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Wages paid, with income tax withheld"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Labour for production"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Labour paid, with income tax withheld"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Interest due on a loan"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Interest paid"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Interest received from the bank"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Goods used in production"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Cost of raising consumable animals and crops"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Harvest taken into stock"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Consumable animals and crops taken into stock"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Cost of services sold"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Depreciation for production"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Depreciation for management"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Depreciation of public-benefit assets"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Depreciation of animals and trees for production"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Fixed asset put out of use"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Cost of disposing of a fixed asset"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Proceeds of disposing of a fixed asset"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Gain on disposing of a fixed asset"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Loss on disposing of a fixed asset"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Stock found above the books"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Stock surplus approved"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Stock found below the books"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Stock shortage approved, with compensation"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Investment in kind at an agreed value above the books"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Investment income declared"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Receivable that cannot be collected"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Debt that need not be paid"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Enterprise income tax"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Tax paid"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Income closed to this year's surplus"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Expense closed to this year's surplus"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "This year's surplus to undistributed surplus"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Loss made up from the surplus reserve"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Surplus reserve withdrawn"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Patronage refund accrued"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Residual surplus accrued"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Appropriations closed to undistributed surplus"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Patronage refund paid"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Residual surplus paid, with income tax withheld"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Premium"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Shortfall"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Gain"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Loss"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Cost"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Fee"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Tax withheld"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Depreciation so far"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Compensation"),
    QT_TRANSLATE_NOOP("VoucherTemplates", "Difference"),
};

QString inWords(std::string_view english)
{
    return QCoreApplication::translate("VoucherTemplates", std::string(english).c_str());
}

Money partOf(posting::AmountPart part, Money a, Money b)
{
    switch (part) {
    case posting::AmountPart::A: return a;
    case posting::AmountPart::B: return b;
    case posting::AmountPart::APlusB: return a + b;
    case posting::AmountPart::AMinusB: return a - b;
    }
    return a;
}

} // namespace

std::vector<EntryRow> EntryTemplate::rows(Money a, Money b, const QString& summary) const
{
    std::vector<EntryRow> rows;
    for (const posting::TemplateLine& line : entry->used()) {
        EntryRow row{.summary = summary, .account = toText(line.account)};
        (line.side == posting::LineSide::Debit ? row.debit : row.credit) = amountText(partOf(line.amount, a, b));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<EntryField> EntryTemplate::sides() const
{
    std::vector<EntryField> sides;
    for (const posting::TemplateLine& line : entry->used())
        sides.push_back(line.side == posting::LineSide::Debit ? EntryField::Debit : EntryField::Credit);
    return sides;
}

std::vector<EntryTemplate> standardTemplates(ledger::Chart chart)
{
    // The standard entries are those of the system of 2021.
    if (chart != ledger::Chart::Of2021)
        return {};
    std::vector<EntryTemplate> templates;
    for (const posting::VoucherTemplate& entry : posting::voucherTemplates()) {
        templates.push_back({.name = inWords(entry.name), .second = entry.asksForB() ? inWords(entry.b) : QString(), .entry = &entry});
    }
    return templates;
}

} // namespace coop::ui
