// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/support/inspection_facts.h"

namespace coop::inspection {
namespace {

using test::credit;
using test::debit;
using test::FactsBuilder;
using test::judgedBy;
using test::only;

Verdict grants(std::string_view rule, const FactsBuilder& book) { return judgedBy(grantRules(), rule, book.facts); }

bool isSilent(const Verdict& verdict)
{
    return verdict.findings.empty() && verdict.notComputed.empty();
}

// S06

FactsBuilder invoices(int count, std::string_view account = "521")
{
    FactsBuilder book;
    const Index seller = book.counterparty("某商店");
    for (int at = 0; at < count; ++at) {
        const std::int64_t yuan = 9'500;
        book.voucher("2024-06-01", {debit(account, yuan), credit("102", yuan).with(seller)}).invoice =
            "0101722" + std::to_string(at);
    }
    return book;
}

TEST(InvoiceRuns, AreHighFromFiveWithoutDeliveries)
{
    const Verdict verdict = grants("S06", invoices(5));
    EXPECT_EQ(only(verdict).severity, Severity::High);
    EXPECT_EQ(only(verdict).touched, Money::yuan(47'500));
    EXPECT_TRUE(isSilent(grants("S06", invoices(4))));
}

TEST(InvoiceRuns, AreLowWithADeliveryForEach)
{
    EXPECT_EQ(only(grants("S06", invoices(5, "121"))).severity, Severity::Low);
}

TEST(InvoiceRuns, AreNoneOfAnotherSellerWithAGapOrOverALongTime)
{
    FactsBuilder gap = invoices(5);
    gap.facts.vouchers[2].invoice = "01017229";
    EXPECT_TRUE(isSilent(grants("S06", gap)));
    FactsBuilder slow = invoices(5);
    slow.facts.vouchers[4].date = Date{2024, 7, 2};
    EXPECT_TRUE(isSilent(grants("S06", slow)));
    FactsBuilder sold = invoices(5, "521");
    for (AccountFact& account : sold.facts.accounts)
        account.role = account.code == "521" ? AccountRole::OperatingIncome : account.role;
    EXPECT_TRUE(grants("S06", sold).findings.empty()) << "its own invoices are consecutive by nature";
}

TEST(InvoiceRuns, NeedNumbersOfInvoices)
{
    FactsBuilder book = invoices(0);
    book.grant("2024-05-01", 300'000);
    EXPECT_EQ(grants("S06", book).notComputed.size(), 1U);
}

// S07

TEST(ClaimedTwice, IsOneInvoiceInTwoProjects)
{
    FactsBuilder book;
    for (const auto* project : {"冷库一", "冷库二"}) {
        AssetFact& asset = book.asset("2023-01-01", 100'000);
        asset.project = project;
        asset.invoice = "123";
    }
    EXPECT_EQ(only(grants("S07", book)).severity, Severity::High);
    book.facts.assets[1].invoice = "124";
    EXPECT_TRUE(isSilent(grants("S07", book))) << "phases with invoices of their own";
}

TEST(ClaimedTwice, IsNotOneGrantPaidInParts)
{
    FactsBuilder book;
    book.grant("2023-01-01", 100'000, "冷库").appliedOn = Date{2022, 5, 1};
    book.grant("2023-06-01", 100'000, "冷库").appliedOn = Date{2022, 5, 1};
    EXPECT_TRUE(grants("S07", book).findings.empty());
    EXPECT_EQ(grants("S07", book).notComputed.size(), 1U);
    book.facts.grants[1].appliedOn = Date{2023, 5, 1};
    EXPECT_EQ(only(grants("S07", book)).severity, Severity::High);
}

} // namespace
} // namespace coop::inspection
