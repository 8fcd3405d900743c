// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/settlement_content.h"

#include <nlohmann/json.hpp>

namespace coop::book {

namespace {

using nlohmann::json;
using shares::Holding;

json holdingJson(const Holding& holding)
{
    return {{"kind", toWord(shares::kContributionKinds, holding.kind)},
            {"subscribed_fen", holding.subscribed.inFen()},
            {"paid_fen", holding.paid.inFen()},
            {"quantity", holding.quantity.inParts()}};
}

Money moneyAt(const json& object, const char* key)
{
    return Money::fen(object.at(key).get<std::int64_t>());
}

Holding holdingOf(const json& object, MemberId member)
{
    return {.member = member,
            .kind = fromWord(shares::kContributionKinds, object.at("kind").get<std::string>()).value(),
            .subscribed = moneyAt(object, "subscribed_fen"),
            .paid = moneyAt(object, "paid_fen"),
            .quantity = TradeQuantity::parts(object.at("quantity").get<std::int64_t>())};
}

void readPosition(const json& object, SettlementStatement& statement)
{
    shares::LeaverPosition& position = statement.position;
    for (const json& holding : object.at("holdings"))
        position.holdings.push_back(holdingOf(holding, statement.member));
    position.reserveShare = moneyAt(object, "reserve_share_fen");
    position.stateShare = moneyAt(object, "state_share_fen");
    position.donationShare = moneyAt(object, "donation_share_fen");
    position.refundDue = moneyAt(object, "refund_due_fen");
    position.residualDue = moneyAt(object, "residual_due_fen");
    position.owes = moneyAt(object, "owes_fen");
    position.owed = moneyAt(object, "owed_fen");
    position.uncoveredLoss = moneyAt(object, "uncovered_loss_fen");
    position.lossPart = Fraction(object.at("loss_part").at(0).get<std::int64_t>(), object.at("loss_part").at(1).get<std::int64_t>());
}

void readResult(const json& object, shares::Settlement& result)
{
    result.contribution = moneyAt(object, "contribution_fen");
    result.reserve = moneyAt(object, "reserve_fen");
    result.loss = moneyAt(object, "loss_fen");
    result.due = moneyAt(object, "due_fen");
    result.setOff = moneyAt(object, "set_off_fen");
    result.stays = moneyAt(object, "stays_fen");
    result.payable = moneyAt(object, "payable_fen");
}

} // namespace

std::string toJson(const SettlementContent& content)
{
    const SettlementStatement& statement = content.statement;
    const shares::LeaverPosition& position = statement.position;
    const shares::Settlement& result = statement.result;
    json object = {{"member", statement.member.value},
                   {"number", statement.number},
                   {"name", statement.name},
                   {"date", toIso(statement.date)},
                   {"loss_sharing", toWord(distribution::kLossSharings, statement.lossSharing)},
                   {"consented", statement.consented},
                   {"withheld_fen", statement.withheld.inFen()},
                   {"in_kind_fen", statement.inKind.inFen()},
                   {"converted_fen", statement.converted.inFen()},
                   {"remaining", statement.remaining}};
    object["reserve_share_fen"] = position.reserveShare.inFen();
    object["state_share_fen"] = position.stateShare.inFen();
    object["donation_share_fen"] = position.donationShare.inFen();
    object["refund_due_fen"] = position.refundDue.inFen();
    object["residual_due_fen"] = position.residualDue.inFen();
    object["owes_fen"] = position.owes.inFen();
    object["owed_fen"] = position.owed.inFen();
    object["uncovered_loss_fen"] = position.uncoveredLoss.inFen();
    object["loss_part"] = {position.lossPart.numerator(), position.lossPart.denominator()};
    object["holdings"] = json::array();
    for (const Holding& holding : position.holdings)
        object["holdings"].push_back(holdingJson(holding));
    object["contribution_fen"] = result.contribution.inFen();
    object["reserve_fen"] = result.reserve.inFen();
    object["loss_fen"] = result.loss.inFen();
    object["due_fen"] = result.due.inFen();
    object["set_off_fen"] = result.setOff.inFen();
    object["stays_fen"] = result.stays.inFen();
    object["payable_fen"] = result.payable.inFen();
    object["withdrawals"] = json::array();
    for (const ContributionId row : content.withdrawals)
        object["withdrawals"].push_back(row.value);
    return object.dump();
}

std::optional<SettlementContent> parseSettlement(std::string_view text)
{
    try {
        const json object = json::parse(text);
        SettlementContent content;
        SettlementStatement& statement = content.statement;
        statement.member = {object.at("member").get<std::int64_t>()};
        statement.number = object.at("number").get<std::string>();
        statement.name = object.at("name").get<std::string>();
        const auto date = parseDate(object.at("date").get<std::string>());
        const auto sharing = fromWord(distribution::kLossSharings, object.at("loss_sharing").get<std::string>());
        if (!date || !sharing || object.at("loss_part").at(1).get<std::int64_t>() <= 0)
            return std::nullopt;
        statement.date = *date;
        statement.lossSharing = *sharing;
        statement.consented = object.at("consented").get<bool>();
        statement.withheld = moneyAt(object, "withheld_fen");
        statement.inKind = moneyAt(object, "in_kind_fen");
        statement.converted = moneyAt(object, "converted_fen");
        statement.remaining = object.at("remaining").get<std::vector<std::string>>();
        readPosition(object, statement);
        readResult(object, statement.result);
        for (const json& row : object.at("withdrawals"))
            content.withdrawals.push_back({row.get<std::int64_t>()});
        return content;
    } catch (const std::exception&) { // nlohmann throws; what a foreign hand has written is no settlement
        return std::nullopt;
    }
}

} // namespace coop::book
