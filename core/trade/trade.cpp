// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/trade.h"

#include "core/base/field_reader.h"
#include "core/members/member.h"

#include <utility>

namespace coop::trade {

namespace {

constexpr std::size_t kLongestUnit = 32;

} // namespace

Checked<TradeDraft> parseTrade(const Fields& fields)
{
    FieldReader reader(fields);
    TradeDraft trade;
    trade.date = reader.date("date", Need::Required).value_or(Date());
    trade.member = members::readNumber(reader, "member", Need::Optional);
    trade.direction = reader.word("direction", kDirections, Need::Required).value_or(Direction::Delivery);
    trade.product = reader.text("product", Need::Required);
    trade.quantity =
        reader.number("quantity", TradeQuantity::parse, TradeQuantity::kDecimals).value_or(TradeQuantity());
    trade.unit = reader.text("unit", Need::Optional, kLongestUnit);
    trade.amount = reader.number("amount", parseMoney, 2, Need::Required).value_or(Money());
    trade.line = reader.word("line", kBusinessLines).value_or(BusinessLine::Primary);
    trade.note = reader.text("note");

    if (!trade.quantity.isZero() && !trade.amount.isZero() &&
        trade.quantity.isNegative() != trade.amount.isNegative())
        reader.complain(IssueCode::SignsDiffer, "amount");
    return {std::move(trade), reader.takeIssues()};
}

Fields toFields(const TradeDraft& trade)
{
    Fields fields;
    fields.set("date", toIso(trade.date));
    fields.set("member", trade.member);
    fields.set("direction", std::string(toWord(kDirections, trade.direction)));
    fields.set("product", trade.product);
    fields.set("quantity", toPlainText(trade.quantity));
    fields.set("unit", trade.unit);
    fields.set("amount", toPlainText(trade.amount));
    fields.set("line", std::string(toWord(kBusinessLines, trade.line)));
    fields.set("note", trade.note);
    return fields;
}

TradeDraft reversalOf(const TradeDraft& trade, Date date)
{
    TradeDraft reversal = trade;
    reversal.date = date;
    reversal.quantity = -trade.quantity;
    reversal.amount = -trade.amount;
    reversal.note.clear();
    return reversal;
}

} // namespace coop::trade
