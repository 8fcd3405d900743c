// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/distribution_vouchers.h"

#include <gtest/gtest.h>

#include "tests/support/book_builder.h"
#include "tests/support/distribution_basis.h"

using namespace coop;
using namespace coop::posting;
using coop::test::day;
using coop::test::yuan;

namespace {

using distribution::Measure;
using distribution::StageKind;

const FiscalYear k2025{2025};
const DistributionDays kDays{.postedOn = day("2025-12-31"), .convertedOn = day("2026-03-01")};

/// "Dr 33201 12.00; Cr 221 2 7.00": the lines in order.
std::string linesOf(const ledger::VoucherDraft& voucher)
{
    std::string text;
    for (const ledger::LineDraft& line : voucher.lines) {
        const bool isDebit = !line.debit.isZero();
        text += text.empty() ? "" : "; ";
        text += (isDebit ? "Dr " : "Cr ") + line.account + " " + (line.member.empty() ? "" : line.member + " ") +
                toPlainText(isDebit ? line.debit : line.credit);
    }
    return text;
}

void expectSound(const ledger::VoucherDraft& voucher)
{
    EXPECT_EQ(ledger::checkVoucher(voucher), Issues{});
    EXPECT_EQ(ledger::debitOf(voucher), ledger::creditOf(voucher));
    EXPECT_EQ(voucher.origin, ledger::Origin::Distribution);
}

Entitlement entitled(std::int64_t id, std::string_view refund, std::string_view land, std::string_view convertedRefund = "0",
                     std::string_view convertedLand = "0")
{
    return {.member = MemberId{id},
            .number = std::to_string(id),
            .refund = yuan(refund),
            .land = yuan(land),
            .convertedRefund = yuan(convertedRefund),
            .convertedResidual = yuan(convertedLand)};
}

std::vector<DistributionVoucher> posted(Money reserve, const std::vector<Entitlement>& entitlements)
{
    return vouchersOf(k2025, reserve, entitlements, kDays, chineseDistributionWords());
}

std::optional<ledger::VoucherDraft> corrected(Money reserve, const std::vector<Entitlement>& before,
                                              const std::vector<Entitlement>& after)
{
    return correctionVoucher(k2025, reserve, before, after, day("2026-05-01"), chineseDistributionWords());
}

} // namespace

TEST(DistributionVouchers, AreTheEntriesOfTheAccountingSystem)
{
    const std::vector<Entitlement> entitlements = {entitled(1, "60.00", "0", "10.00"), entitled(2, "0", "0"),
                                                   entitled(10, "30.00", "25.50", "0", "5.50")};
    const auto vouchers = posted(yuan("12.34"), entitlements);
    ASSERT_EQ(vouchers.size(), 4U);
    EXPECT_EQ(linesOf(vouchers[0].voucher), "Dr 33201 12.34; Cr 322 12.34");
    EXPECT_EQ(linesOf(vouchers[1].voucher), "Dr 33201 90.00; Cr 221 1 60.00; Cr 221 10 30.00");
    EXPECT_EQ(linesOf(vouchers[2].voucher), "Dr 33201 25.50; Cr 222 10 25.50");
    EXPECT_EQ(linesOf(vouchers[3].voucher), "Dr 221 1 10.00; Dr 222 10 5.50; Cr 301 1 10.00; Cr 301 10 5.50");
    EXPECT_EQ(vouchers[0].purpose, DistributionPurpose::Reserve);
    EXPECT_EQ(vouchers[1].purpose, DistributionPurpose::Refund);
    EXPECT_EQ(vouchers[2].purpose, DistributionPurpose::Residual);
    EXPECT_EQ(vouchers[3].purpose, DistributionPurpose::Conversion);
    EXPECT_EQ(vouchers[0].voucher.lines[0].summary, "提取2025年盈余公积");
    EXPECT_EQ(vouchers[3].voucher.lines[0].summary, "2025年盈余转为成员出资");
    for (const DistributionVoucher& each : vouchers) {
        expectSound(each.voucher);
        EXPECT_EQ(each.voucher.date,
                  each.purpose == DistributionPurpose::Conversion ? kDays.convertedOn : kDays.postedOn);
    }
}

TEST(DistributionVouchers, WithoutAnyAmountAreLeftOut)
{
    EXPECT_TRUE(posted(Money(), {entitled(1, "0", "0")}).empty());
    const auto onlyResidual = posted(Money(), {entitled(1, "0", "7.00")});
    ASSERT_EQ(onlyResidual.size(), 1U);
    EXPECT_EQ(onlyResidual[0].purpose, DistributionPurpose::Residual);
}

TEST(DistributionVouchers, EntitlementsNameTheSourceOfEachAmount)
{
    auto members = std::vector{test::farmer("2"), test::farmer("10"), test::farmer("1")};
    for (std::size_t i = 0; i < members.size(); ++i) {
        members[i].id = MemberId{static_cast<std::int64_t>(i) + 1};
        members[i].land = LandArea::whole(1);
        members[i].laborDays = WorkDays::whole(2);
        members[i].contribution = yuan("100");
        members[i].trades = {test::delivery("1", "10")};
    }
    const auto plan = test::planned(R"({"stages": [
        {"kind": "guaranteed", "amount": "3.00", "per": "land_area"},
        {"kind": "patronage", "amount": "60.00", "by": "trade_amount"},
        {"kind": "patronage", "amount": "3.00", "by": "land_area"},
        {"kind": "residual", "amount": "6.00", "by": "land_area"},
        {"kind": "residual", "amount": "9.00", "by": "contribution"},
        {"kind": "residual", "amount": "12.00", "by": "account"},
        {"kind": "residual", "amount": "15.00", "by": "labor_days"},
        {"kind": "residual", "amount": "18.00", "by": "equal"},
        {"kind": "residual", "amount": "21.00", "by": "trade_amount"}]})",
                                    test::bookOf("1000.00", members));
    const auto entitlements = entitlementsOf(plan);
    ASSERT_EQ(entitlements.size(), 3U);
    EXPECT_EQ(entitlements[0].number, "1");
    EXPECT_EQ(entitlements[0].member, MemberId{3});
    EXPECT_EQ(entitlements[2].number, "10");
    for (const Entitlement& each : entitlements) {
        EXPECT_EQ(each.refund, yuan("21.00"));
        EXPECT_EQ(each.guarantee, yuan("3.00"));
        EXPECT_EQ(each.land, yuan("2.00"));
        EXPECT_EQ(each.capital, yuan("7.00"));
        EXPECT_EQ(each.labour, yuan("5.00"));
        EXPECT_EQ(each.other, yuan("13.00"));
        EXPECT_EQ(each.total(), yuan("51.00"));
    }
}

TEST(DistributionVouchers, OfAPlanAddUpToItsPools)
{
    auto members = std::vector{test::farmer("1"), test::farmer("2"), test::farmer("3")};
    for (std::size_t i = 0; i < members.size(); ++i) {
        members[i].trades = {test::delivery("1", i == 0 ? "10" : "7")};
        members[i].contribution = yuan("100");
    }
    const auto plan = test::planned(R"({"reserve": {"rate": "10%"}, "stages": [
        {"kind": "patronage", "rate": "60%", "by": "trade_amount"},
        {"kind": "residual", "rate": "100%", "by": "account"}]})",
                                    test::bookOf("1000.01", members));
    const auto vouchers = vouchersOf(k2025, plan.reserve, entitlementsOf(plan), kDays, chineseDistributionWords());
    ASSERT_GE(vouchers.size(), 3U);
    EXPECT_EQ(ledger::debitOf(vouchers[0].voucher), plan.reserve);
    EXPECT_EQ(ledger::debitOf(vouchers[1].voucher), plan.stages[0].pool);
    EXPECT_EQ(ledger::debitOf(vouchers[2].voucher), plan.stages[1].pool);
}

TEST(DistributionCorrection, PostsOnlyWhatIsDifferentAndLessInRed)
{
    const auto voucher = corrected(yuan("-1.00"), {entitled(1, "60.00", "5.00", "6.00"), entitled(2, "20.00", "0")},
                                   {entitled(1, "50.00", "5.00", "4.00"), entitled(3, "31.00", "0")});
    ASSERT_TRUE(voucher);
    EXPECT_EQ(linesOf(*voucher), "Dr 33201 -1.00; Cr 322 -1.00; "
                                 "Dr 33201 1.00; Cr 221 1 -10.00; Cr 221 2 -20.00; Cr 221 3 31.00; "
                                 "Dr 221 1 -2.00; Cr 301 1 -2.00");
    expectSound(*voucher);
    EXPECT_EQ(voucher->date, day("2026-05-01"));
    EXPECT_EQ(voucher->lines[0].summary, "更正2025年盈余分配");
}

TEST(DistributionCorrection, OfNothingIsNoVoucher)
{
    const std::vector<Entitlement> same = {entitled(1, "60.00", "5.00", "6.00", "1.00")};
    EXPECT_FALSE(corrected(Money(), same, same));
    // What moves between two members alone needs no line of 33201.
    const auto moved = corrected(Money(), {entitled(1, "5.00", "0")}, {entitled(2, "5.00", "0")});
    ASSERT_TRUE(moved);
    EXPECT_EQ(linesOf(*moved), "Cr 221 1 -5.00; Cr 221 2 5.00");
    expectSound(*moved);
}

TEST(DistributionCorrection, DoesNotAskFromWhichSourceAResidualComes)
{
    // Residual of another source is owed through the same account: only the sum counts.
    Entitlement labour = entitled(1, "0", "0");
    labour.labour = yuan("5.00");
    EXPECT_FALSE(corrected(Money(), {entitled(1, "0", "5.00")}, {labour}));
}

TEST(PaymentVoucher, HasTheMoneyAndTheTaxOnceAndEveryDebtByMember)
{
    const std::vector<PaidAmount> paid = {
        {.member = "1", .refund = yuan("10.00"), .residual = yuan("5.00"), .withheld = yuan("1.00"), .setOff = yuan("4.00")},
        {.member = "2", .residual = yuan("8.00"), .withheld = yuan("1.60")}};
    const auto voucher = paymentVoucher(paid, day("2026-02-01"), "101", chineseDistributionWords());
    EXPECT_EQ(linesOf(voucher), "Dr 221 1 10.00; Dr 222 1 5.00; Dr 222 2 8.00; Cr 214 2.60; Cr 114 1 4.00; Cr 101 16.40");
    expectSound(voucher);
    EXPECT_EQ(voucher.lines.back().summary, "支付盈余分配款");
    // The chart of 2007 has no account of taxes.
    const auto before = paymentVoucher(paid, day("2020-02-01"), "102", chineseDistributionWords(), ledger::Chart::Of2007);
    EXPECT_EQ(before.lines[3].account, "211");
    expectSound(before);
}

TEST(PaymentVoucher, OfWhatIsSetOffInFullHasNoMoney)
{
    const std::vector<PaidAmount> paid = {{.member = "1", .refund = yuan("10.00"), .setOff = yuan("10.00")}};
    const auto voucher = paymentVoucher(paid, day("2026-02-01"), "102", chineseDistributionWords());
    EXPECT_EQ(linesOf(voucher), "Dr 221 1 10.00; Cr 114 1 10.00");
    expectSound(voucher);
}
