// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/draft_result.h"

namespace coop::ui {

std::shared_ptr<const DraftResult> resultOf(const distribution::Plan& plan)
{
    auto result = std::make_shared<DraftResult>(*resultOf(distribution::amountsOf(plan)));
    result->summary = distribution::summaryOf(plan);
    return result;
}

std::shared_ptr<const DraftResult> resultOf(std::vector<distribution::MemberAmount> amounts)
{
    auto result = std::make_shared<DraftResult>();
    std::vector<Money> sums;
    sums.reserve(amounts.size());
    for (const distribution::MemberAmount& amount : amounts)
        sums.push_back(amount.amount);
    result->inequality = reports::inequalityOf(sums);
    result->amounts = std::move(amounts);
    return result;
}

} // namespace coop::ui
