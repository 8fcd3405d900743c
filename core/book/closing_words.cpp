// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/closing_words.h"

namespace coop::book {

const ledger::ClosingWords& chineseClosingWords()
{
    static const ledger::ClosingWords words{
        .transfer = "结转本月损益", .toDistribution = "结转本年盈余", .appropriations = "结转各项分配"};
    return words;
}

std::string_view chineseReopeningWords()
{
    return "反结账冲销结转凭证";
}

} // namespace coop::book
