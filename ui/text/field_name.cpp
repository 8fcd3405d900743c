// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/issue_text.h"

#include "ui/text/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace coop::ui {

namespace {

struct FieldWord {
    std::string_view field;
    const char* english;
};

constexpr FieldWord kFields[] = {
    // members
    {"number", QT_TRANSLATE_NOOP("FieldName", "Number")},
    {"name", QT_TRANSLATE_NOOP("FieldName", "Name")},
    {"kind", QT_TRANSLATE_NOOP("FieldName", "Kind")},
    {"id_number", QT_TRANSLATE_NOOP("FieldName", "Identity number")},
    {"phone", QT_TRANSLATE_NOOP("FieldName", "Phone")},
    {"address", QT_TRANSLATE_NOOP("FieldName", "Address")},
    {"household", QT_TRANSLATE_NOOP("FieldName", "Household")},
    {"joined", QT_TRANSLATE_NOOP("FieldName", "Joined on")},
    {"left", QT_TRANSLATE_NOOP("FieldName", "Left on")},
    {"roles", QT_TRANSLATE_NOOP("FieldName", "Roles")},
    {"bank_account", QT_TRANSLATE_NOOP("FieldName", "Bank account")},
    {"assisted", QT_TRANSLATE_NOOP("FieldName", "Assisted")},
    {"party", QT_TRANSLATE_NOOP("FieldName", "Party")},
    {"note", QT_TRANSLATE_NOOP("FieldName", "Note")},
    // columns of other programs' files
    {"member_name", QT_TRANSLATE_NOOP("FieldName", "Member name")},
    {"side", QT_TRANSLATE_NOOP("FieldName", "Debit or credit")},
    {"contribution", QT_TRANSLATE_NOOP("FieldName", "Contribution")},
    // facts
    {"date", QT_TRANSLATE_NOOP("FieldName", "Date")},
    {"member", QT_TRANSLATE_NOOP("FieldName", "Member number")},
    {"subscribed", QT_TRANSLATE_NOOP("FieldName", "Subscribed")},
    {"paid", QT_TRANSLATE_NOOP("FieldName", "Paid in")},
    {"quantity", QT_TRANSLATE_NOOP("FieldName", "Quantity")},
    {"unit", QT_TRANSLATE_NOOP("FieldName", "Unit")},
    {"until", QT_TRANSLATE_NOOP("FieldName", "Term ends on")},
    {"valuation", QT_TRANSLATE_NOOP("FieldName", "Valuation basis")},
    {"direction", QT_TRANSLATE_NOOP("FieldName", "Direction")},
    {"product", QT_TRANSLATE_NOOP("FieldName", "Product")},
    {"amount", QT_TRANSLATE_NOOP("FieldName", "Amount")},
    {"line", QT_TRANSLATE_NOOP("FieldName", "Business line")},
    {"project", QT_TRANSLATE_NOOP("FieldName", "Project")},
    {"applied_on", QT_TRANSLATE_NOOP("FieldName", "Applied on")},
    {"reserve", QT_TRANSLATE_NOOP("FieldName", "Reserve share")},
    {"state", QT_TRANSLATE_NOOP("FieldName", "State subsidy share")},
    {"donation", QT_TRANSLATE_NOOP("FieldName", "Donation share")},
    {"present", QT_TRANSLATE_NOOP("FieldName", "Present")},
    {"votes_for", QT_TRANSLATE_NOOP("FieldName", "Votes for")},
    {"votes_total", QT_TRANSLATE_NOOP("FieldName", "Votes in all")},
    {"subject", QT_TRANSLATE_NOOP("FieldName", "Subject")},
    // vouchers
    {"debit", QT_TRANSLATE_NOOP("FieldName", "Debit")},
    {"credit", QT_TRANSLATE_NOOP("FieldName", "Credit")},
    {"account", QT_TRANSLATE_NOOP("FieldName", "Account")},
    {"summary", QT_TRANSLATE_NOOP("FieldName", "Summary")},
    {"counterparty", QT_TRANSLATE_NOOP("FieldName", "Counterparty")},
    {"attachments", QT_TRANSLATE_NOOP("FieldName", "Attachments")},
    {"invoice", QT_TRANSLATE_NOOP("FieldName", "Invoice number")},
    {"entered", QT_TRANSLATE_NOOP("FieldName", "Entered at")},
    {"details", QT_TRANSLATE_NOOP("FieldName", "Auxiliary items")},
    {"chart", QT_TRANSLATE_NOOP("FieldName", "Chart of accounts")},
    {"premium", QT_TRANSLATE_NOOP("FieldName", "Premium")},
    {"month", QT_TRANSLATE_NOOP("FieldName", "Month")},
    {"balance", QT_TRANSLATE_NOOP("FieldName", "Balance")},
    {"currency", QT_TRANSLATE_NOOP("FieldName", "Currency")},
    // profile
    {"key", QT_TRANSLATE_NOOP("FieldName", "Entry")},
    {"value", QT_TRANSLATE_NOOP("FieldName", "Value")},
    {"code", QT_TRANSLATE_NOOP("FieldName", "Credit code")},
    {"form", QT_TRANSLATE_NOOP("FieldName", "Legal form")},
    {"registered_on", QT_TRANSLATE_NOOP("FieldName", "Registered on")},
    {"industry", QT_TRANSLATE_NOOP("FieldName", "Industry")},
    {"region", QT_TRANSLATE_NOOP("FieldName", "Region")},
    {"subscribed_capital", QT_TRANSLATE_NOOP("FieldName", "Subscribed capital")},
    {"suspension_from", QT_TRANSLATE_NOOP("FieldName", "Suspended from")},
    {"suspension_to", QT_TRANSLATE_NOOP("FieldName", "Suspended to")},
    {"liquidation", QT_TRANSLATE_NOOP("FieldName", "In liquidation")},
    {"perennial_crop_from", QT_TRANSLATE_NOOP("FieldName", "Perennial crop planted on")},
    {"agency_bookkeeping", QT_TRANSLATE_NOOP("FieldName", "Books kept by an agency")},
    {"first_year", QT_TRANSLATE_NOOP("FieldName", "First year")},
    // year end
    {"surplus", QT_TRANSLATE_NOOP("FieldName", "Surplus")},
    {"prior_loss", QT_TRANSLATE_NOOP("FieldName", "Loss of earlier years")},
    {"year", QT_TRANSLATE_NOOP("FieldName", "Year")},
    // charter, assembly, payment
    {"policy", QT_TRANSLATE_NOOP("FieldName", "Distribution policy")},
    {"quorum", QT_TRANSLATE_NOOP("FieldName", "Quorum")},
    {"majority", QT_TRANSLATE_NOOP("FieldName", "Majority")},
    {"notice_days", QT_TRANSLATE_NOOP("FieldName", "Days of notice")},
    {"least_payment", QT_TRANSLATE_NOOP("FieldName", "Least payment")},
    {"leaver_loss", QT_TRANSLATE_NOOP("FieldName", "Losses of a leaver")},
    {"clause", QT_TRANSLATE_NOOP("FieldName", "Clause of the charter")},
    {"entitled", QT_TRANSLATE_NOOP("FieldName", "Entitled to attend")},
    {"members", QT_TRANSLATE_NOOP("FieldName", "Members")},
    {"votes_against", QT_TRANSLATE_NOOP("FieldName", "Votes against")},
    {"abstained", QT_TRANSLATE_NOOP("FieldName", "Abstained")},
    {"additional_votes", QT_TRANSLATE_NOOP("FieldName", "Additional votes")},
    {"laid_out_on", QT_TRANSLATE_NOOP("FieldName", "Laid out on")},
    {"resolved_on", QT_TRANSLATE_NOOP("FieldName", "Resolved on")},
    {"on", QT_TRANSLATE_NOOP("FieldName", "Resolved on")},
    {"posted_on", QT_TRANSLATE_NOOP("FieldName", "Posted on")},
    {"minutes", QT_TRANSLATE_NOOP("FieldName", "Minutes")},
    {"convert", QT_TRANSLATE_NOOP("FieldName", "Turned into capital")},
    {"withhold", QT_TRANSLATE_NOOP("FieldName", "Tax kept back")},
    {"document", QT_TRANSLATE_NOOP("FieldName", "Document")},
    {"reason", QT_TRANSLATE_NOOP("FieldName", "Reason")},
    {"method", QT_TRANSLATE_NOOP("FieldName", "Way of payment")},
    {"money_account", QT_TRANSLATE_NOOP("FieldName", "Money account")},
    {"title", QT_TRANSLATE_NOOP("FieldName", "Title")},
    // what an inspection needs to know
    {"serial", QT_TRANSLATE_NOOP("FieldName", "Serial number")},
    {"bought_on", QT_TRANSLATE_NOOP("FieldName", "Bought on")},
    {"grant", QT_TRANSLATE_NOOP("FieldName", "Grant project")},
    {"supplier", QT_TRANSLATE_NOOP("FieldName", "Supplier")},
    {"location", QT_TRANSLATE_NOOP("FieldName", "Kept at")},
    {"disposed_on", QT_TRANSLATE_NOOP("FieldName", "Disposed of on")},
    {"custodian", QT_TRANSLATE_NOOP("FieldName", "Custodian")},
    {"approval", QT_TRANSLATE_NOOP("FieldName", "Approval document")},
    {"filed_on", QT_TRANSLATE_NOOP("FieldName", "Filed on")},
    {"vote", QT_TRANSLATE_NOOP("FieldName", "Vote")},
    {"votes", QT_TRANSLATE_NOOP("FieldName", "Votes")},
    {"relation", QT_TRANSLATE_NOOP("FieldName", "Relation")},
    {"date_from", QT_TRANSLATE_NOOP("FieldName", "From")},
    {"date_to", QT_TRANSLATE_NOOP("FieldName", "To")},
};

} // namespace

QString fieldName(std::string_view field)
{
    const auto* const word = std::ranges::find(kFields, field, &FieldWord::field);
    return word == std::end(kFields) ? toText(field) : QCoreApplication::translate("FieldName", word->english);
}

} // namespace coop::ui
