// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a policy to a policy, to a plan of a small cooperative, and back to text: what is read is written so that
// it is read as the same.
#include "core/base/ensure.h"
#include "core/distribution/charter.h"
#include "core/distribution/plan.h"
#include "tests/fuzz/scratch_file.h"

using namespace coop;
using namespace coop::distribution;

namespace {

MemberBasis member(int number, members::MemberKind kind, members::Party party)
{
    MemberBasis member;
    member.id = MemberId{number};
    member.number = std::to_string(number);
    member.name = "成员" + member.number;
    member.kind = kind;
    member.party = party;
    member.assisted = number % 3 == 0;
    member.land = LandArea::parts(number * 137);
    member.laborDays = WorkDays::parts(number * 250);
    member.contribution = Money::fen(number * 100'001);
    member.fenDays = number * 36'500'365;
    member.reserveShare = Money::fen(number * 7);
    member.household = number < 3 ? "1" : "";
    for (std::uint32_t product = 0; product < 2; ++product)
        member.trades.push_back({.product = product,
                                 .direction = product == 0 ? trade::Direction::Delivery : trade::Direction::Purchase,
                                 .line = product == 0 ? trade::BusinessLine::Primary : trade::BusinessLine::Secondary,
                                 .quantity = TradeQuantity::parts(number * 12'345),
                                 .amount = Money::fen(number * 54'321),
                                 .rows = 2});
    return member;
}

Basis smallBasis(Money surplus)
{
    Basis basis;
    basis.year = FiscalYear{2025};
    basis.surplus = surplus;
    basis.priorLoss = Money::fen(12'345);
    basis.lineMargins = std::array{Money::fen(900'000), Money::fen(100'000), Money::fen(-5)};
    basis.products = {{.name = "鸡蛋", .units = {"斤"}}, {.name = "饲料", .units = {"袋", "斤"}}};
    for (int number = 1; number <= 6; ++number)
        basis.members.push_back(member(number, number == 6 ? members::MemberKind::Enterprise : members::MemberKind::Farmer,
                                       number == 6 ? members::Party::Enterprise : members::Party::Farmer));
    basis.members[4].ofYear = false;
    basis.composition = {.members = 5, .farmers = 4, .organizations = 1, .collectives = 0, .assisted = 1, .households = 4};
    return basis;
}

void checkPlan(const Policy& policy, Money surplus)
{
    const Expected<Plan, Issues> plan = planDistribution(policy, smallBasis(surplus));
    if (!plan)
        return;
    Money given = plan->reserve + plan->retained;
    for (const MemberLine& line : plan->members)
        given += line.total;
    ensure(given == plan->afterLoss, "the plan shares more or less than there is");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = test::bytesOf(data, size);
    (void)parseCharter(text);
    const Expected<Policy, Issues> policy = parsePolicy(text);
    if (!policy)
        return 0;
    const Expected<Policy, Issues> again = parsePolicy(toJson(*policy), kLargestStoredPolicyBytes);
    ensure(again && *again == *policy, "a policy is not read back as it was");
    for (const std::int64_t fen : {1'000'000'007LL, 12'346LL, -500LL})
        checkPlan(*policy, Money::fen(fen));
    return 0;
}
