// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/show_rows.h"
#include "core/book/payment_desk.h"
#include "core/book/settlement_desk.h"

namespace coop::app {

namespace {

std::string idText(std::int64_t id)
{
    return std::to_string(id);
}

std::string yesNo(bool value)
{
    return value ? "yes" : "no";
}

} // namespace

TextTable dueRows(book::Book& book)
{
    TextTable table{{"member", "name", "refund", "residual", "withheld", "total", "owes", "consented", "waits", "below_least",
                     "since", "last_failure", "bank_account"}};
    for (const book::Due& due : book.payments().dues())
        table.push_back({due.number, due.name, toPlainText(due.refund), toPlainText(due.residual), toPlainText(due.withheld),
                         toPlainText(due.total()), toPlainText(due.owes), toPlainText(due.consented), yesNo(due.isPending),
                         yesNo(due.isBelowLeast), due.since == Date() ? std::string() : toIso(due.since), due.lastFailure,
                         due.bankAccount});
    return table;
}

TextTable paymentRows(book::Book& book, const RowChoice& choice)
{
    TextTable table{{"list", "date", "method", "money_account", "payment", "member", "name", "refund", "residual", "withheld",
                     "set_off", "amount", "state", "paid_on", "paid", "voucher", "reason", "bank_account"}};
    for (const book::PaymentList& list : book.payments().lists()) {
        if (!choice.includes(list.data.date))
            continue;
        for (const book::Payment& payment : list.payments)
            table.push_back({idText(list.id.value), toIso(list.data.date),
                             std::string(toWord(book::kPaymentMethods, list.data.method)), list.data.moneyAccount,
                             idText(payment.id.value), payment.number, payment.name, toPlainText(payment.due.refund),
                             toPlainText(payment.due.residual), toPlainText(payment.due.withheld),
                             toPlainText(payment.due.setOff), toPlainText(payment.due.inMoney()),
                             std::string(toWord(book::kPaymentStates, payment.state)),
                             payment.paidOn ? toIso(*payment.paidOn) : std::string(), toPlainText(payment.paid.inMoney()),
                             payment.voucher ? idText(payment.voucher->value) : std::string(), payment.reason,
                             payment.bankAccount});
    }
    return table;
}

TextTable settlementRows(book::Book& book, const RowChoice& choice)
{
    TextTable table{{"settlement", "date", "member", "name", "contribution", "reserve", "loss", "due", "withheld", "set_off",
                     "in_kind", "payable", "stays", "voucher", "reverses", "reversed_by"}};
    for (const book::StoredSettlement& stored : book.settlements().all()) {
        const book::SettlementStatement& of = stored.data;
        if (!choice.includes(of.date))
            continue;
        table.push_back({idText(stored.id.value), toIso(of.date), of.number, of.name, toPlainText(of.result.contribution),
                         toPlainText(of.result.reserve), toPlainText(of.result.loss), toPlainText(of.result.due),
                         toPlainText(of.withheld), toPlainText(of.result.setOff), toPlainText(of.inKind),
                         toPlainText(of.result.payable), toPlainText(of.result.stays),
                         stored.voucher ? idText(stored.voucher->value) : std::string(),
                         stored.reverses ? idText(stored.reverses->value) : std::string(),
                         stored.reversedBy ? idText(stored.reversedBy->value) : std::string()});
    }
    return table;
}

TextTable consentRows(book::Book& book)
{
    TextTable table{{"consent", "date", "member", "amount", "used", "document", "ended_on"}};
    for (const book::Consent& consent : book.payments().consents())
        table.push_back({idText(consent.id.value), toIso(consent.data.date), consent.data.member,
                         consent.data.amount ? toPlainText(*consent.data.amount) : std::string(), toPlainText(consent.used),
                         consent.data.document, consent.endedOn ? toIso(*consent.endedOn) : std::string()});
    return table;
}

} // namespace coop::app
