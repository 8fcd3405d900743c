// SPDX-License-Identifier: GPL-3.0-or-later
// Each ready policy from the charter to the last payment. Every figure below was worked out by hand from the facts above it.
#include "tests/support/shared_year.h"

#include "tests/support/vouchers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace coop;
using namespace coop::book;
using namespace coop::test;
using distribution::Policy;
using distribution::Resolution;
using members::LegalForm;
using members::MemberKind;
using trade::BusinessLine;
using trade::Direction;
using ::testing::IsEmpty;

namespace {

trade::TradeDraft dealing(std::string member, std::string product, std::string_view quantity, std::string_view amount,
                        BusinessLine line = BusinessLine::Primary, Direction direction = Direction::Delivery)
{
    return {.date = day("2025-06-01"),
            .member = std::move(member),
            .direction = direction,
            .product = std::move(product),
            .quantity = TradeQuantity::parse(quantity).value(),
            .unit = "斤",
            .amount = yuan(amount),
            .line = line};
}

/// 38 farmers with 1,000 yuan each, an enterprise, the village collective and the township's service centre.
void fourParties(SharedYear& year, std::string_view enterprise)
{
    year.farmers(38, "1000");
    year.holder("901", enterprise, MemberKind::Enterprise);
    year.holder("902", "10000", MemberKind::Collective);
    year.holder("903", "12000", MemberKind::Institution);
}

} // namespace

/// Surplus 10,000: 1,000 to the reserve, 5,400 by trade, 3,600 by accounts of 2,100 (001) and 1,100.
TEST(ReadyPolicyScenario, TheLawsOwnSplit)
{
    SharedYear year;
    year.holder("001", "2000");
    for (const char* number : {"002", "003", "004", "005"})
        year.holder(number, "1000");
    year.opens().earned("12000", "2000");
    year.grant("2025-05-05", shares::GrantKind::State, "500");
    enter(year.book(), voucher("2025-05-05", {dr("102", "500"), cr("31101", "500")}));
    year.dealt(dealing("001", "鸡蛋", "500", "3000")).dealt(dealing("002", "鸡蛋", "300", "2000")).dealt(dealing("003", "鸡蛋", "100", "1000"));

    const Distribution done = year.share("law");

    EXPECT_EQ(toPlainText(done.reserve), "1000.00");
    EXPECT_EQ(toPlainText(done.refund), "5400.00");
    EXPECT_EQ(toPlainText(done.residual), "3600.00");
    EXPECT_EQ(year.owed("001"), "2700.00 + 1163.08") << "3600 × 2100 / 6500 = 1163.0769…, the odd fen is his";
    EXPECT_EQ(year.owed("002"), "1800.00 + 609.23");
    EXPECT_EQ(year.owed("005"), "0.00 + 609.23");
    EXPECT_EQ(year.credit("222"), "3600.00");
    EXPECT_EQ(year.credit("322"), "1000.00");
    EXPECT_EQ(year.credit("33202"), "0.00");
    EXPECT_EQ(year.debit("102"), "16500.00");

    year.payOut({.part = "002", .amount = "2000", .failed = "003"});

    EXPECT_EQ(year.debit("102"), "7500.00");
    EXPECT_EQ(year.credit("214"), "0.00");
    EXPECT_EQ(year.credit("301", "001"), "2000.00");
    EXPECT_EQ(year.account("001"), "2000.00 500.00 100.00 0.00");
    EXPECT_EQ(year.account("002"), "1000.00 333.33 100.00 0.00");
    EXPECT_EQ(year.account("003"), "1000.00 166.67 100.00 0.00") << "of 333.333… and 166.666… the larger rest";
    EXPECT_THAT(year.faults(), IsEmpty());
}

/// Surplus 11,000 after a loss of 1,000: 1,100 of the surplus to the reserve, 70 % of 8,900 by quantity, 2,670 per equal account.
TEST(ReadyPolicyScenario, SellingTheMembersProduceAfterALossOfEarlierYears)
{
    SharedYear year;
    year.farmers(5, "1000").opens("1000").earned("13000", "2000");
    year.dealt(dealing("001", "番茄", "500", "3000")).dealt(dealing("002", "番茄", "300", "2000")).dealt(dealing("003", "番茄", "200", "1000"));
    year.dealt(dealing("004", "番茄", "400", "2000", BusinessLine::Primary, Direction::Purchase));

    const Distribution done = year.share("produce");

    EXPECT_EQ(toPlainText(done.priorLoss), "1000.00");
    EXPECT_EQ(toPlainText(done.reserve), "1100.00");
    EXPECT_EQ(toPlainText(done.refund), "6230.00");
    EXPECT_EQ(year.owed("001"), "3115.00 + 534.00");
    EXPECT_EQ(year.owed("003"), "1246.00 + 534.00");
    EXPECT_EQ(year.owed("004"), "0.00 + 534.00") << "what he bought is no delivery";
    EXPECT_EQ(year.credit("33202"), "0.00") << "-1000 + 11000 - 10000";

    year.payOut({.part = "001", .amount = "3114.99", .failed = "004"});

    EXPECT_EQ(year.debit("102"), "6100.00") << "4000 + 11000 - 8900";
    EXPECT_EQ(year.credit("322"), "1100.00");
    EXPECT_EQ(year.account("001"), "1000.00 412.50 0.00 0.00") << "the reserve by dealings of both directions, 3000 of 8000";
    EXPECT_EQ(year.account("004"), "1000.00 275.00 0.00 0.00");
    EXPECT_EQ(year.account("005"), "1000.00 0.00 0.00 0.00");
    EXPECT_THAT(year.faults(), IsEmpty());
}

/// Surplus 200,000: 20,000 to the reserve; of 180,000: 40 mu × 700, 108,000 by land, 9,000 by labour, 7,200 to the enterprise,
/// 7,200 to the village, 3,600 to the government's centre and 17,000 to 38 farmers with equal accounts.
TEST(ReadyPolicyScenario, LandSharesWithFourParties)
{
    SharedYear year;
    fourParties(year, "20000");
    year.opens().earned("250000", "50000");
    year.land("001", "2024-01-10", "20").land("002", "2024-01-10", "10").land("003", "2024-01-10", "10");
    year.labor("001", "2025-04-01", "30").labor("004", "2025-04-01", "60");

    const Distribution done = year.share("land-share");

    EXPECT_EQ(toPlainText(done.refund), "108000.00");
    EXPECT_EQ(toPlainText(done.residual), "72000.00");
    EXPECT_EQ(year.owed("001"), "54000.00 + 17447.37") << "14000 guaranteed, 3000 labour, 447.37 of the rest";
    EXPECT_EQ(year.owed("002"), "27000.00 + 7447.37");
    EXPECT_EQ(year.owed("004"), "0.00 + 6447.37");
    EXPECT_EQ(year.owed("032"), "0.00 + 447.37") << "38 × 447.36 leaves 32 fen to the first 32";
    EXPECT_EQ(year.owed("033"), "0.00 + 447.36");
    EXPECT_EQ(year.owed("901"), "0.00 + 7200.00");
    EXPECT_EQ(year.owed("902"), "0.00 + 7200.00");
    EXPECT_EQ(year.owed("903"), "0.00 + 3600.00");

    year.payOut({.part = "001", .amount = "60000.01", .failed = "903"});

    EXPECT_EQ(year.debit("102"), "100000.00") << "80000 paid in, 200000 earned, 180000 paid out";
    EXPECT_EQ(year.credit("322"), "20000.00");
    EXPECT_EQ(year.account("001"), "1000.00 250.00 0.00 0.00") << "nobody traded: the reserve by contribution, 1000 of 80000";
    EXPECT_EQ(year.account("901"), "20000.00 5000.00 0.00 0.00");
    EXPECT_EQ(year.account("903"), "12000.00 3000.00 0.00 0.00");
    EXPECT_THAT(year.faults(), IsEmpty());
}

/// Surplus 100,000: 10,000 to the reserve; of 90,000: 30 mu × 500, 54,000 at 1,800 a mu, 21,000 per equal account.
TEST(ReadyPolicyScenario, LandSharesGuaranteedThenFloating)
{
    SharedYear year(LegalForm::Land);
    year.farmers(5, "1000").opens().earned("100000", "0");
    year.land("001", "2024-01-10", "10").land("002", "2024-01-10", "8").land("003", "2024-01-10", "6");
    year.land("004", "2024-01-10", "4", "2025-12-31").land("005", "2024-01-10", "2");
    year.land("005", "2026-01-01", "50");

    const Distribution done = year.share("land-floating");

    EXPECT_EQ(toPlainText(done.refund), "54000.00");
    EXPECT_EQ(year.owed("001"), "18000.00 + 9200.00");
    EXPECT_EQ(year.owed("004"), "7200.00 + 6200.00") << "his term holds on the last day";
    EXPECT_EQ(year.owed("005"), "3600.00 + 5200.00") << "what comes in January does not count";

    year.payOut({.part = "005", .amount = "0.01", .failed = "001"});

    EXPECT_EQ(year.debit("102"), "15000.00");
    EXPECT_EQ(year.credit("322"), "10000.00");
    EXPECT_EQ(year.account("001"), "1000.00 3333.33 0.00 0.00");
    EXPECT_EQ(year.account("002"), "1000.00 2666.67 0.00 0.00");
    EXPECT_EQ(year.account("004"), "1000.00 1333.33 0.00 0.00");
    EXPECT_EQ(year.account("005"), "1000.00 666.67 0.00 0.00") << "two odd fen go to the rests of two thirds";
    EXPECT_THAT(year.faults(), IsEmpty());
}

/// Surplus 50,000.01: 5,000.00 to the reserve; of 45,000.01: 27,000.01 (up to the fen) by land, 6,750.00 equally, 11,250.00 by
/// contribution.
TEST(ReadyPolicyScenario, AMachineryCooperative)
{
    SharedYear year;
    for (const char* number : {"001", "002", "003"})
        year.holder(number, "1000");
    year.holder("004", "3000").holder("005", "4000").opens().earned("50000.01", "0");
    year.land("001", "2024-01-10", "100").land("002", "2024-01-10", "50").land("003", "2024-01-10", "50");

    const Distribution done = year.share("machinery");

    EXPECT_EQ(toPlainText(done.reserve), "5000.00");
    EXPECT_EQ(toPlainText(done.refund), "27000.01") << "60 % of 45000.01 is 27000.006";
    EXPECT_EQ(toPlainText(done.residual), "18000.00");
    EXPECT_EQ(year.owed("001"), "13500.01 + 2475.00");
    EXPECT_EQ(year.owed("002"), "6750.00 + 2475.00");
    EXPECT_EQ(year.owed("005"), "0.00 + 5850.00");

    year.payOut({.part = "004", .amount = "4724.99", .failed = "002"});

    EXPECT_EQ(year.debit("102"), "15000.00") << "10000 + 50000.01 - 45000.01";
    EXPECT_EQ(year.credit("322"), "5000.00");
    EXPECT_EQ(year.account("001"), "1000.00 2500.00 0.00 0.00");
    EXPECT_EQ(year.account("003"), "1000.00 1250.00 0.00 0.00");
    EXPECT_EQ(year.account("004"), "3000.00 0.00 0.00 0.00");
    EXPECT_THAT(year.faults(), IsEmpty());
}

/// Surplus 20,000: 6,000 to the public reserve, which is divided to nobody; 14,000 by shares of 1,000 … 3,000.
TEST(ReadyPolicyScenario, ARuralCollective)
{
    SharedYear year(LegalForm::Collective);
    year.holder("001", "1000").holder("002", "1500").holder("003", "2500").holder("004", "2000").holder("005", "3000");
    year.opens().earned("26000", "6000");

    const Distribution done = year.share("collective");

    EXPECT_EQ(toPlainText(done.reserve), "6000.00");
    EXPECT_EQ(toPlainText(done.refund), "0.00");
    EXPECT_EQ(year.owed("001"), "0.00 + 1400.00");
    EXPECT_EQ(year.owed("003"), "0.00 + 3500.00");
    EXPECT_EQ(year.owed("005"), "0.00 + 4200.00");

    year.payOut({.part = "003", .amount = "3000", .failed = "005"});

    EXPECT_EQ(year.debit("102"), "16000.00");
    EXPECT_EQ(year.credit("322"), "6000.00");
    EXPECT_EQ(year.account("001"), "1000.00 0.00 0.00 0.00") << "the reserve stays the collective's";
    EXPECT_EQ(year.account("005"), "3000.00 0.00 0.00 0.00");
    EXPECT_THAT(year.faults(), IsEmpty());
}

/// Surplus 100,000: 10,000 to the reserve; of 90,000: 54,000 by trade, 9,000 to the village, 1,800 to the government's centre,
/// 7,200 to the enterprise, and 18,000 by capital, of which the enterprise (30 of 68) takes no more than 4,500. The charter keeps
/// back 20 % tax from the dividend on capital of natural persons.
TEST(ReadyPolicyScenario, AChainOfFarmersVillageEnterpriseAndGovernment)
{
    SharedYear year;
    fourParties(year, "30000");
    year.opens().earned("130000", "30000");
    year.dealt(dealing("001", "茶叶", "30", "30000")).dealt(dealing("002", "茶叶", "20", "20000")).dealt(dealing("003", "茶叶", "10", "10000"));
    Policy policy = readyPolicy("chain");
    policy.stages.back().withhold = Fraction(20, 100);

    const Distribution done = year.share(policy);

    EXPECT_EQ(toPlainText(done.refund), "54000.00");
    EXPECT_EQ(toPlainText(done.residual), "36000.00");
    EXPECT_EQ(toPlainText(done.withheld), "2699.90") << "71.05 of each of 38 farmers";
    EXPECT_EQ(year.owed("001"), "27000.00 + 355.27") << "13500 / 38 = 355.263…: twelve odd fen to the first twelve";
    EXPECT_EQ(year.owed("012"), "0.00 + 355.27");
    EXPECT_EQ(year.owed("013"), "0.00 + 355.26");
    EXPECT_EQ(year.owed("901"), "0.00 + 11700.00");
    EXPECT_EQ(year.owed("902"), "0.00 + 9000.00");
    EXPECT_EQ(year.owed("903"), "0.00 + 1800.00");

    year.payOut({.part = "001", .amount = "27100", .failed = "013"});

    EXPECT_EQ(year.credit("214"), "2699.90") << "each fen of tax is kept back once, though 001 was paid in two parts";
    EXPECT_EQ(year.debit("102"), "102699.90") << "90000 paid in, 100000 earned, 87300.10 paid out";
    EXPECT_EQ(year.credit("322"), "10000.00");
    EXPECT_EQ(year.account("001"), "1000.00 5000.00 0.00 0.00");
    EXPECT_EQ(year.account("002"), "1000.00 3333.33 0.00 0.00");
    EXPECT_EQ(year.account("003"), "1000.00 1666.67 0.00 0.00");
    EXPECT_EQ(year.account("901"), "30000.00 0.00 0.00 0.00");
    EXPECT_THAT(year.faults(), IsEmpty());
}

/// Proceeds of 100,000: 20,000 taxes and fee, 30,000 to three households, 50,000 become capital of the village collective.
TEST(ReadyPolicyScenario, ProceedsOfALandTransfer)
{
    SharedYear year(LegalForm::Collective);
    year.holder("001", "1000", MemberKind::Farmer, "H1").holder("002", "1000", MemberKind::Farmer, "H1");
    year.holder("003", "1000", MemberKind::Farmer, "H2").holder("004", "1000");
    year.holder("902", "10000", MemberKind::Collective).holder("903", "1000", MemberKind::Institution);
    year.opens().earned("100000", "0");

    const Distribution done = year.share("land-transfer");

    EXPECT_EQ(toPlainText(done.reserve), "0.00");
    EXPECT_EQ(toPlainText(done.residual), "100000.00");
    EXPECT_EQ(toPlainText(done.converted), "50000.00");
    EXPECT_EQ(year.owed("001"), "0.00 + 5000.00") << "half of his household's 10000";
    EXPECT_EQ(year.owed("003"), "0.00 + 10000.00");
    EXPECT_EQ(year.owed("004"), "0.00 + 10000.00") << "a household of his own";
    EXPECT_EQ(year.owed("902"), "0.00 + 0.00") << "all of it is capital now";
    EXPECT_EQ(year.owed("903"), "0.00 + 20000.00");
    EXPECT_EQ(year.credit("301", "902"), "60000.00");

    year.payOut({.part = "003", .amount = "1", .failed = "903"});

    EXPECT_EQ(year.debit("102"), "65000.00") << "15000 + 100000 - 50000";
    EXPECT_EQ(year.credit("322"), "0.00");
    EXPECT_EQ(year.credit("301"), "65000.00");
    EXPECT_EQ(year.account("902"), "60000.00 0.00 0.00 0.00");
    EXPECT_EQ(year.account("001"), "1000.00 0.00 0.00 0.00");
    EXPECT_THAT(year.faults(), IsEmpty());
}

/// Margins of 60,000, 30,000 and 10,000: of 90,000 to share, 60 % of 54,000, 27,000 and 9,000 go back in each line; 36,000 by equal
/// accounts.
TEST(ReadyPolicyScenario, PoolsByBusinessLine)
{
    SharedYear year;
    year.farmers(5, "1000").opens();
    year.earned("100000", "40000", "鲜桃").earned("50000", "20000", "桃干").earned("12000", "2000", "采摘");
    year.dealt(dealing("001", "鲜桃", "30", "3000")).dealt(dealing("002", "鲜桃", "10", "1000"));
    year.dealt(dealing("001", "桃干", "50", "5000", BusinessLine::Secondary)).dealt(dealing("003", "桃干", "50", "5000", BusinessLine::Secondary));
    year.dealt(dealing("", "采摘", "1", "12000", BusinessLine::Tertiary));
    year.labor("004", "2025-05-01", "10").labor("005", "2025-05-01", "20");

    const Distribution done = year.share("business-lines");

    EXPECT_EQ(toPlainText(done.refund), "54000.00");
    EXPECT_EQ(year.owed("001"), "32400.00 + 7200.00") << "24300 of the first line, 8100 of the second";
    EXPECT_EQ(year.owed("002"), "8100.00 + 7200.00");
    EXPECT_EQ(year.owed("003"), "8100.00 + 7200.00");
    EXPECT_EQ(year.owed("004"), "1800.00 + 7200.00");
    EXPECT_EQ(year.owed("005"), "3600.00 + 7200.00");

    year.payOut({.part = "005", .amount = "3600", .failed = "001"});

    EXPECT_EQ(year.debit("102"), "15000.00");
    EXPECT_EQ(year.credit("322"), "10000.00");
    EXPECT_EQ(year.account("001"), "1000.00 5714.29 0.00 0.00") << "8000 of 14000; equal rests: the lower number";
    EXPECT_EQ(year.account("002"), "1000.00 714.28 0.00 0.00");
    EXPECT_EQ(year.account("003"), "1000.00 3571.43 0.00 0.00");
    EXPECT_THAT(year.faults(), IsEmpty());
}

TEST(ReadyPolicyScenario, NoReadyPolicyIsWithoutOne)
{
    std::vector<std::string_view> ids;
    for (const distribution::ReadyPolicy& policy : distribution::readyPolicies())
        ids.push_back(policy.id);
    EXPECT_THAT(ids, ::testing::ElementsAre("law", "produce", "land-share", "land-floating", "machinery", "collective", "chain",
                                            "land-transfer", "business-lines"));
}
