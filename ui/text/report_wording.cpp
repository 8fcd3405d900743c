// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/issue_text.h"

#include "ui/text/chinese_wording.h"
#include "ui/text/format.h"

#include <QCoreApplication>

#include <array>

namespace coop::ui {

namespace {

/// What core/reports asks words for. Core has no translations of its own, so its source texts stand here where
/// the collector of texts finds them; a text that is missing here shows in English.
[[maybe_unused]] constexpr const char* kReportTexts[] = {
    // on every page
    QT_TRANSLATE_NOOP("Reports", "Page {0} of {1}"),
    QT_TRANSLATE_NOOP("Reports", "Total in words"),
    QT_TRANSLATE_NOOP("Reports", "Page total"),
    QT_TRANSLATE_NOOP("Reports", "Brought forward"),
    QT_TRANSLATE_NOOP("Reports", "Carried forward"),
    QT_TRANSLATE_NOOP("Reports", "{0} (continued)"),
    QT_TRANSLATE_NOOP("Reports", "Printed on {0}"),
    QT_TRANSLATE_NOOP("Reports", "Seal {0}"),
    QT_TRANSLATE_NOOP("Reports", "Cooperative: {0}"),
    QT_TRANSLATE_NOOP("Reports", "Unit: yuan"),
    QT_TRANSLATE_NOOP("Reports", "As of {0}"),
    QT_TRANSLATE_NOOP("Reports", "{0}: {1}"),
    QT_TRANSLATE_NOOP("Reports", "; "),
    QT_TRANSLATE_NOOP("Reports", ", "),
    QT_TRANSLATE_NOOP("Reports", "Chair"),
    QT_TRANSLATE_NOOP("Reports", "Director"),
    QT_TRANSLATE_NOOP("Reports", "Supervisor"),
    QT_TRANSLATE_NOOP("Reports", "Manager"),
    QT_TRANSLATE_NOOP("Reports", "Accountant"),
    QT_TRANSLATE_NOOP("Reports", "Cashier"),
    QT_TRANSLATE_NOOP("Reports", "Prepared by"),
    // dividend_list.cpp
    QT_TRANSLATE_NOOP("Reports", "Surplus distribution list"),
    QT_TRANSLATE_NOOP("Reports", "Year {0}"),
    QT_TRANSLATE_NOOP("Reports", "Policy: {0}"),
    QT_TRANSLATE_NOOP("Reports", "Surplus {0} − prior loss {1} − reserve {2} = distributable {3}; "
                                 "retained {4}"),
    QT_TRANSLATE_NOOP("Reports", "Surplus {0}, prior loss {1}: nothing to distribute"),
    QT_TRANSLATE_NOOP("Reports", "{0} members"),
    QT_TRANSLATE_NOOP("Reports", "No."),
    QT_TRANSLATE_NOOP("Reports", "Number"),
    QT_TRANSLATE_NOOP("Reports", "Name"),
    QT_TRANSLATE_NOOP("Reports", "Trade"),
    QT_TRANSLATE_NOOP("Reports", "Refund"),
    QT_TRANSLATE_NOOP("Reports", "Account equity"),
    QT_TRANSLATE_NOOP("Reports", "Residual"),
    QT_TRANSLATE_NOOP("Reports", "Signature"),
    // registers.cpp
    QT_TRANSLATE_NOOP("Reports", "Member register"),
    QT_TRANSLATE_NOOP("Reports", "Member kind"),
    QT_TRANSLATE_NOOP("Reports", "Identity number"),
    QT_TRANSLATE_NOOP("Reports", "Address"),
    QT_TRANSLATE_NOOP("Reports", "Roles"),
    QT_TRANSLATE_NOOP("Reports", "Joined"),
    QT_TRANSLATE_NOOP("Reports", "Note"),
    QT_TRANSLATE_NOOP("Reports", "Members {0}; farmers {1} ({2}); organisations {3} ({4})"),
    QT_TRANSLATE_NOOP("Reports", "Farmer"),
    QT_TRANSLATE_NOOP("Reports", "Resident"),
    QT_TRANSLATE_NOOP("Reports", "Enterprise"),
    QT_TRANSLATE_NOOP("Reports", "Public institution"),
    QT_TRANSLATE_NOOP("Reports", "Social organisation"),
    QT_TRANSLATE_NOOP("Reports", "Village collective"),
    QT_TRANSLATE_NOOP("Reports", "Contribution list"),
    QT_TRANSLATE_NOOP("Reports", "Contribution kind"),
    QT_TRANSLATE_NOOP("Reports", "Quantity"),
    QT_TRANSLATE_NOOP("Reports", "Subscribed"),
    QT_TRANSLATE_NOOP("Reports", "Signed"),
    QT_TRANSLATE_NOOP("Reports", "Land is measured in mu, labour in days."),
    QT_TRANSLATE_NOOP("Reports", "Labour and technology are distribution weights and no capital; the "
                                 "totals do not count them (registration rules, Art. 13)."),
    // reconciliation.cpp
    QT_TRANSLATE_NOOP("Reports", "Bank reconciliation"),
    QT_TRANSLATE_NOOP("Reports", "Account: {0}"),
    QT_TRANSLATE_NOOP("Reports", "Balance of the bank journal"),
    QT_TRANSLATE_NOOP("Reports", "Balance of the bank statement"),
    QT_TRANSLATE_NOOP("Reports", "Add: received by the bank, not in the books"),
    QT_TRANSLATE_NOOP("Reports", "Add: received in the books, not by the bank"),
    QT_TRANSLATE_NOOP("Reports", "Less: paid by the bank, not in the books"),
    QT_TRANSLATE_NOOP("Reports", "Less: paid in the books, not by the bank"),
    QT_TRANSLATE_NOOP("Reports", "Adjusted balance"),
    QT_TRANSLATE_NOOP("Reports", "No bank statement with a balance reaches this day."),
    QT_TRANSLATE_NOOP("Reports", "The adjusted balances differ by {0}; look for the cause."),
    // income.cpp
    QT_TRANSLATE_NOOP("Reports", "Patronage refund"),
    QT_TRANSLATE_NOOP("Reports", "Land"),
    QT_TRANSLATE_NOOP("Reports", "Capital"),
    QT_TRANSLATE_NOOP("Reports", "Labour"),
    QT_TRANSLATE_NOOP("Reports", "Other stages"),
    QT_TRANSLATE_NOOP("Reports", "Cash"),
    QT_TRANSLATE_NOOP("Reports", "Goods"),
    QT_TRANSLATE_NOOP("Reports", "Land rights"),
    QT_TRANSLATE_NOOP("Reports", "Forest rights"),
    QT_TRANSLATE_NOOP("Reports", "Intellectual property"),
    QT_TRANSLATE_NOOP("Reports", "Technology"),
    QT_TRANSLATE_NOOP("Reports", "Other contributions"),
    QT_TRANSLATE_NOOP("Reports", "Below"),
    QT_TRANSLATE_NOOP("Reports", "Capital by kind"),
    QT_TRANSLATE_NOOP("Reports", "From"),
    QT_TRANSLATE_NOOP("Reports", "Gini coefficient {0}"),
    QT_TRANSLATE_NOOP("Reports", "If all received the same (‰)"),
    QT_TRANSLATE_NOOP("Reports", "Kind of contribution"),
    QT_TRANSLATE_NOOP("Reports", "Lorenz curve"),
    QT_TRANSLATE_NOOP("Reports", "Members by income"),
    QT_TRANSLATE_NOOP("Reports", "Members"),
    QT_TRANSLATE_NOOP("Reports", "Members, from the lowest income (‰)"),
    QT_TRANSLATE_NOOP("Reports", "Paid in"),
    QT_TRANSLATE_NOOP("Reports", "Share of income (‰)"),
    QT_TRANSLATE_NOOP("Reports", "Total"),
    QT_TRANSLATE_NOOP("Reports", "Labour: {0} days, a distribution weight, not capital"),
    QT_TRANSLATE_NOOP("Reports", "Technology: {0}, a distribution weight, not capital"),
};

} // namespace

reports::Wording reportWording()
{
    return [](std::string_view english) {
        return fromText(QCoreApplication::translate("Reports", std::string(english).c_str()));
    };
}

reports::Wording bilingualReportWording()
{
    return reports::inTwoLanguages(chineseReportWording(), [](std::string_view english) { return std::string(english); });
}

reports::RuleWording ruleWording()
{
    return [](const distribution::RuleResult& rule) {
        const RuleText text = ruleText(rule);
        return reports::RuleLine{
            .title = fromText(text.title), .article = fromText(text.article), .detail = fromText(text.detail)};
    };
}

} // namespace coop::ui
