// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/payment_rows.h"

#include "core/storage/rows.h"

#include <algorithm>

namespace coop::book {

namespace {

using storage::Database;
using storage::Statement;

constexpr std::string_view kLists = R"sql(
    SELECT id, date, method, money_account, title, cancelled_on
      FROM payment_list
     WHERE ?1 IS NULL OR id = ?1
     ORDER BY id DESC
)sql";

constexpr std::string_view kPayments = R"sql(
    SELECT p.list_id, p.id, p.member_id, m.number, m.name, p.bank_account, p.refund_fen, p.residual_fen, p.withheld_fen,
           p.set_off_fen, p.paid_refund_fen, p.paid_residual_fen, p.paid_withheld_fen, p.paid_set_off_fen, p.state,
           p.paid_on, p.voucher_id, p.reason
      FROM payment AS p
      JOIN member AS m ON m.id = p.member_id
      LEFT JOIN member_search AS s ON s.member_id = p.member_id
     WHERE ?1 IS NULL OR p.list_id = ?1
     ORDER BY p.list_id DESC, s.number_key
)sql";

posting::PaidAmount amountAt(const Statement& row, int column)
{
    return {.member = row.string(3),
            .refund = row.money(column),
            .residual = row.money(column + 1),
            .withheld = row.money(column + 2),
            .setOff = row.money(column + 3)};
}

Payment readPayment(const Statement& row)
{
    return {.id = {row.integer(1)},
            .member = {row.integer(2)},
            .number = row.string(3),
            .name = row.string(4),
            .bankAccount = row.string(5),
            .due = amountAt(row, 6),
            .paid = amountAt(row, 10),
            .state = storage::wordAt(row, 14, kPaymentStates),
            .paidOn = row.optionalDate(15),
            .voucher = row.optionalId<VoucherId>(16),
            .reason = row.string(17)};
}

} // namespace

Money PaymentList::total() const
{
    Money sum;
    for (const Payment& payment : payments)
        sum += payment.due.inMoney();
    return sum;
}

bool PaymentList::isSettled() const
{
    return std::ranges::none_of(payments, [](const Payment& payment) { return payment.state == PaymentState::Pending; });
}

std::vector<PaymentList> readPaymentLists(const Database& database, std::optional<PaymentListId> list)
{
    std::vector<PaymentList> lists;
    Statement heads(database, kLists);
    heads.bind(list);
    while (heads.step())
        lists.push_back({.id = {heads.integer(0)},
                         .data = {.date = heads.date(1),
                                  .method = storage::wordAt(heads, 2, kPaymentMethods),
                                  .moneyAccount = heads.string(3),
                                  .title = heads.string(4)},
                         .cancelledOn = heads.optionalDate(5)});
    Statement rows(database, kPayments);
    rows.bind(list);
    auto place = lists.begin();
    while (rows.step()) {
        while (place != lists.end() && place->id.value != rows.integer(0))
            ++place;
        if (place == lists.end())
            database.failDamaged("payment: no list " + std::to_string(rows.integer(0)));
        place->payments.push_back(readPayment(rows));
        place->data.setOff |= !place->payments.back().due.setOff.isZero();
    }
    return lists;
}

std::optional<PaymentListId> listOf(const Database& database, PaymentId payment)
{
    Statement row(database, "SELECT list_id FROM payment WHERE id = ?");
    return row.bind(payment).step() ? std::optional(PaymentListId{row.integer(0)}) : std::nullopt;
}

} // namespace coop::book
