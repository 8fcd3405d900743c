// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <map>
#include <string>

#include "core/book/distribution_reports.h"
#include "core/book/ledger_reports.h"
#include "core/book/paper_reports.h"
#include "core/book/register_lists.h"
#include "core/inspection/working_paper.h"
#include "ui/printing/report_source.h"

using namespace coop;

namespace {

using Names = std::map<std::string, std::string>;

template <typename Value, std::size_t N>
void add(Names& names, const Word<Value> (&words)[N])
{
    for (const Word<Value>& word : words)
        EXPECT_TRUE(names.emplace(word.english, word.chinese).second) << word.english << " names two reports";
}

} // namespace

TEST(ReportNames, OfThePrintCentreAreThoseOfTheBookAndTheCommandLine)
{
    Names names;
    add(names, book::kRegisterReports);
    add(names, book::kYearPapers);
    add(names, book::kLedgerReports);
    add(names, book::kDistributionReports);
    add(names, inspection::kInspectionReports);
    for (const auto& word : ui::kReports) {
        const auto found = names.find(std::string(word.english));
        ASSERT_NE(found, names.end()) << word.english;
        EXPECT_EQ(found->second, word.chinese);
        names.erase(found);
    }
    // A settlement is of who leaves, a reconciliation of an account at the bank: they are printed where these are looked at.
    EXPECT_EQ(names, (Names{{"settlement", "退社结算单"}, {"reconciliation", "银行存款余额调节表"}}));
}
