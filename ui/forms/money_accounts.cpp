// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/money_accounts.h"

#include "core/book/ledger_desks.h"
#include "ui/text/format.h"

namespace coop::ui {

namespace {

// As in book::LedgerSettings: where money of facts comes in and goes out.
constexpr const char* kCash = "101";
constexpr const char* kBank = "102";
constexpr const char* kOther = "109";

} // namespace

ChoiceField::Choices moneyAccounts(book::Book& book)
{
    ChoiceField::Choices choices;
    for (const ledger::Account& account : book.accounts().all(ledger::Chart::Of2021)) {
        const bool isMoney = ledger::isWithin(account.code, kCash) || ledger::isWithin(account.code, kBank) ||
                             ledger::isWithin(account.code, kOther);
        const QString code = toText(std::string_view(account.code));
        if (isMoney)
            choices.emplace_back(code, code + QLatin1Char(' ') + toText(std::string_view(account.name)));
    }
    return choices;
}

QString moneyAccountFor(book::PaymentMethod method)
{
    return QLatin1String(method == book::PaymentMethod::Cash ? kCash : kBank);
}

} // namespace coop::ui
