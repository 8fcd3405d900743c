// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of a year, as they read in both languages.
#include "core/reports/assembly_papers.h"
#include "core/reports/certificates.h"
#include "core/reports/member_booklet.h"
#include "core/reports/public_notice.h"
#include "core/reports/registrar_report.h"
#include "core/reports/short_slip.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <numeric>

#include "tests/support/catalogue.h"
#include "tests/support/distribution_basis.h"
#include "tests/support/document_text.h"
#include "tests/support/golden.h"
#include "tests/support/sample_plan.h"

namespace coop::test {
namespace {

using distribution::Plan;
using reports::AssemblyFacts;
using reports::Certificate;
using reports::Document;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr std::string_view kPolicy = R"({
  "name": "2025 年度盈余分配方案",
  "reserve": {"rate": "10%", "of": "after_loss"},
  "stages": [
    {"name": "交易量返还", "kind": "patronage", "rate": "60%", "of": "distributable", "by": "trade_amount", "clause": "章程第三十八条"},
    {"name": "剩余盈余", "kind": "residual", "rate": "90%", "of": "remaining", "by": "account", "convert": "50%"}
  ]
})";

/// Seven members with rare characters, a very long name and one who did not trade.
Plan yearPlan(std::string_view surplus = "10000", std::string_view policy = kPolicy)
{
    const char* const names[] = {"㛃桂兰", "李𠅤生", "王䶮", "赵国强", "青山村富民优质禽蛋养殖及饲料加工农业科技发展有限责任公司", "马方", "石"};
    std::vector<distribution::MemberBasis> members;
    for (std::size_t i = 0; i < std::size(names); ++i) {
        distribution::MemberBasis& member = members.emplace_back(farmer(std::to_string(i + 1)));
        member.id = {static_cast<std::int64_t>(i + 1)};
        member.name = names[i];
        member.contribution = Money::yuan(1000 * static_cast<std::int64_t>(i + 1));
        if (i < 6)
            member.trades = {delivery("10", "300")};
    }
    distribution::Basis basis = bookOf(surplus, std::move(members));
    basis.priorLoss = Money::yuan(500);
    return planned(policy, std::move(basis));
}

AssemblyFacts assembly()
{
    return {.year = {2025}, .laidOutOn = Date(2026, 2, 20), .entitled = 7, .charter = "章程（2024年修订）",
            .fingerprint = "7F3A·91C2"};
}

AssemblyFacts resolved()
{
    AssemblyFacts facts = assembly();
    facts.resolution = distribution::Resolution{.on = Date(2026, 3, 15), .laidOutOn = Date(2026, 2, 20), .entitled = 7, .members = 7,
                                                .present = 6, .votesFor = 5, .votesAgainst = 1, .additionalVotes = 1,
                                                .minutes = "第3号"};
    facts.day = facts.resolution->on;
    facts.additionalVotes = facts.resolution->additionalVotes;
    facts.procedure = distribution::procedureRules(*facts.resolution, facts.form, facts.voting);
    return facts;
}

reports::RuleLine ruleLine(const distribution::RuleResult& rule)
{
    return {.title = "rule " + std::to_string(static_cast<int>(rule.code)), .article = "article"};
}


reports::NoticeFacts notice()
{
    reports::NoticeFacts facts{.from = Date(2026, 2, 20), .to = Date(2026, 3, 15)};
    facts.identities.emplace(MemberId{1}, "11010519491231002X");
    facts.identities.emplace(MemberId{5}, "91350100M000100Y43");
    return facts;
}

Certificate certificate()
{
    Certificate one{.asOf = Date(2025, 12, 31)};
    one.member.data = {.number = "003", .name = "㛃桂兰", .idNumber = "11010519491231002X", .address = "青山村一组 3 号",
                       .joined = Date(2018, 3, 1)};
    one.holdings = {{.kind = shares::ContributionKind::Cash, .subscribed = Money::yuan(5000), .paid = Money::fen(300'005)},
                    {.kind = shares::ContributionKind::Land, .subscribed = Money::yuan(2000), .paid = Money::yuan(2000),
                     .quantity = TradeQuantity::whole(5)},
                    {.kind = shares::ContributionKind::Labor, .paid = Money::yuan(999), .quantity = TradeQuantity::whole(120)}};
    return one;
}

/// Both languages of a paper against their golden files.
template <typename Make> void expectBoth(const std::string& name, Make make)
{
    expectGolden(name + "_zh.csv", textOf(make(committedWords())));
    expectGolden(name + "_en.csv", textOf(make(reports::Wording(inEnglish))));
}

TEST(YearPapers, ReadAsTheirGoldenFilesInBothLanguages)
{
    const Plan plan = yearPlan();
    using reports::Wording;
    expectBoth("distribution_plan", [&](const Wording& words) {
        return reports::distributionPlanPaper(plan, assembly(), ruleLine, sampleHead(), words);
    });
    expectBoth("meeting_notice", [&](const Wording& words) { return reports::meetingNotice(assembly(), sampleHead(), words); });
    expectBoth("public_notice", [&](const Wording& words) { return reports::publicNotice(plan, notice(), sampleHead(), words); });
    expectBoth("resolution", [&](const Wording& words) {
        return reports::resolutionPaper(plan, resolved(), ruleLine, sampleHead(), words);
    });
    expectBoth("certificate", [&](const Wording& words) {
        return reports::certificatePaper(certificate(), {.code = "93370181MA3C4D5E70"}, reports::Privacy::Full, sampleHead(), words);
    });
    expectBoth("short_slip", [&](const Wording& words) { return reports::shortSlip(plan, 2, sampleHead(), words); });
}

TEST(DistributionPlanPaper, ItsLinesAddUp)
{
    const Plan plan = yearPlan();
    const Document paper = reports::distributionPlanPaper(plan, assembly(), ruleLine, sampleHead(), inEnglish);
    const auto& sums = std::get<reports::ReportTable>(paper.blocks.at(2));
    const auto line = [&](std::size_t number) { return std::get<Money>(sums.rows.at(number - 1).at(2)); };
    EXPECT_EQ(line(1), Money::yuan(10'000));
    EXPECT_EQ(line(4), line(1) - line(2) - line(3));
    EXPECT_EQ(line(9), line(4) - line(5) - line(6));
    EXPECT_EQ(line(9), plan.retained);
    EXPECT_LE(line(7), line(5) + line(6));
}

TEST(DistributionPlanPaper, ALossLeavesNothingAndShowsNoSteps)
{
    const Plan plan = yearPlan("-2000");
    const Document paper = reports::distributionPlanPaper(plan, assembly(), ruleLine, sampleHead(), inEnglish);
    const auto& sums = std::get<reports::ReportTable>(paper.blocks.at(2));
    EXPECT_EQ(std::get<Money>(sums.rows.at(0).at(2)), Money::yuan(-2000));
    for (std::size_t row = 1; row < sums.rows.size(); ++row)
        EXPECT_TRUE(std::get<Money>(sums.rows[row].at(2)).isZero()) << row;
    EXPECT_EQ(std::get<reports::Waterfall>(paper.blocks.at(3)).steps.size(), 1U);
}

TEST(Waterfall, EachLevelIsTheOneBeforeAndTheStepsBetween)
{
    for (const std::string_view surplus : {"10000", "500.01", "400", "0.03"}) {
        const reports::Waterfall waterfall = reports::waterfallOf(yearPlan(surplus), inEnglish);
        Money running;
        for (const reports::WaterfallStep& step : waterfall.steps) {
            if (!step.isLevel) {
                running += step.amount;
                continue;
            }
            const bool isFirst = &step == &waterfall.steps.front();
            EXPECT_TRUE(isFirst || running == step.amount) << surplus << " " << step.label;
            running = step.amount;
        }
    }
}

TEST(MeetingNotice, CountsWhoMustCome)
{
    AssemblyFacts facts = assembly();
    EXPECT_EQ(reports::leastPresent(facts), 5) << "two thirds of 7, rounded up";
    facts.entitled = 9;
    EXPECT_EQ(reports::leastPresent(facts), 6) << "exactly two thirds are enough";
    facts.voting.quorum = Fraction(3, 4);
    EXPECT_EQ(reports::leastPresent(facts), 7) << "as a stricter charter asks";
}

TEST(MeetingNotice, ACollectiveIsHeldToItsOwnLaw)
{
    AssemblyFacts facts = assembly();
    EXPECT_THAT(textOf(reports::meetingNotice(facts, sampleHead(), inEnglish)), HasSubstr("Cooperative Law Art. 21, 40"));
    facts.form = members::LegalForm::Collective;
    const std::string text = textOf(reports::meetingNotice(facts, sampleHead(), inEnglish));
    EXPECT_THAT(text, HasSubstr("Collective Law Art. 46"));
    EXPECT_THAT(text, Not(HasSubstr("Cooperative Law")));
}

TEST(ResolutionPaper, IsAFormWhileNobodyHasVoted)
{
    const std::string form = textOf(reports::resolutionPaper(yearPlan(), assembly(), ruleLine, sampleHead(), inEnglish));
    EXPECT_THAT(form, HasSubstr("Present,\n"));
    EXPECT_THAT(form, HasSubstr("To be decided by the"));
    EXPECT_THAT(form, HasSubstr("All votes,\n")) << "nobody has counted the additional ones";
    const std::string done = textOf(reports::resolutionPaper(yearPlan(), resolved(), ruleLine, sampleHead(), inEnglish));
    EXPECT_THAT(done, HasSubstr("Present,6\n"));
    EXPECT_THAT(done, HasSubstr("All votes,8\n"));
    EXPECT_THAT(done, HasSubstr("considered the plan"));
    EXPECT_THAT(done, HasSubstr("7,石"));
}

TEST(PublicNotice, NeverShowsAnIdentityNumberAndNamesOnlyWhenTheyMayBe)
{
    reports::NoticeFacts facts = notice();
    const Plan plan = yearPlan();
    std::string text = textOf(reports::publicNotice(plan, facts, sampleHead(), inEnglish));
    EXPECT_THAT(text, Not(HasSubstr("11010519491231002X")));
    EXPECT_THAT(text, HasSubstr("110105********002X"));
    EXPECT_THAT(text, HasSubstr("㛃桂兰"));
    facts.names = reports::Privacy::Masked;
    text = textOf(reports::publicNotice(plan, facts, sampleHead(), inEnglish));
    EXPECT_THAT(text, Not(HasSubstr("㛃桂兰")));
    EXPECT_THAT(text, HasSubstr("㛃*兰"));
    EXPECT_THAT(text, HasSubstr("王*"));
}

TEST(PublicNotice, ShortensNamesByCharacterNotByByte)
{
    EXPECT_EQ(reports::shortenedName("李𠅤生"), "李*生");
    EXPECT_EQ(reports::shortenedName("欧阳建国"), "欧**国");
    EXPECT_EQ(reports::shortenedName("王䶮"), "王*");
    EXPECT_EQ(reports::shortenedName("石"), "石");
    EXPECT_EQ(reports::shortenedName(""), "");
}

TEST(PublicNotice, ALossIsSaidInOneSentenceAndHasNoTable)
{
    const Document paper = reports::publicNotice(yearPlan("-2000"), notice(), sampleHead(), inEnglish);
    EXPECT_EQ(std::get<reports::Paragraph>(paper.blocks.front()).text,
              "In 2025 our cooperative made a loss of 2,000.00 yuan. There is nothing to share out.");
    for (const reports::Block& block : paper.blocks)
        EXPECT_FALSE(std::holds_alternative<reports::ReportTable>(block));
}

TEST(PublicNotice, ItsTableAddsUpToWhatIsSharedOut)
{
    const Plan plan = yearPlan();
    const reports::ReportTable list = reports::publicNoticeList(plan, notice(), sampleHead(), inEnglish);
    EXPECT_EQ(std::get<Money>(list.totals[6]) + plan.retained, plan.distributable);
    EXPECT_EQ(std::get<Money>(list.totals[4]) + std::get<Money>(list.totals[5]), std::get<Money>(list.totals[6]));
}

TEST(Certificates, LabourIsNeverAContribution)
{
    const Certificate one = certificate();
    EXPECT_EQ(one.paid(), Money::fen(500'005));
    const std::string text = textOf(reports::certificatePaper(one, {}, reports::Privacy::Full, sampleHead(), inEnglish));
    EXPECT_THAT(text, Not(HasSubstr("999.00")));
    EXPECT_THAT(text, HasSubstr("人民币伍仟元零伍分"));
    Certificate worker = one;
    worker.holdings = {one.holdings.back()};
    EXPECT_FALSE(worker.isDue());
    const auto both = reports::certificates(std::vector{one, worker}, {}, reports::Privacy::Masked, sampleHead(), inEnglish);
    EXPECT_EQ(both.list.rows.size(), 1U);
    EXPECT_EQ(both.paper.size(), 1U);
    EXPECT_THAT(textOf(both.list), HasSubstr("110105********002X"));
    EXPECT_THAT(textOf(both.list), HasSubstr("20251231-003"));
}

TEST(Certificates, StandFramedOnHalfASheetAcross)
{
    const Document paper = reports::certificatePaper(certificate(), {}, reports::Privacy::Full, sampleHead(), inEnglish);
    EXPECT_EQ(paper.paper, reports::Paper::A5);
    EXPECT_TRUE(paper.isAcross);
    EXPECT_TRUE(paper.isFramed);
    const auto none = reports::certificates({}, {}, reports::Privacy::Full, sampleHead(), inEnglish);
    EXPECT_EQ(none.paper.size(), 1U) << "an empty register is still a sheet";
}

TEST(ShortSlips, EachSaysHowItsAmountCameAbout)
{
    const Plan plan = yearPlan();
    std::vector<std::size_t> lines(plan.members.size());
    std::iota(lines.begin(), lines.end(), std::size_t{0});
    const reports::PrintedReport slips = reports::shortSlips(plan, lines, sampleHead(), inEnglish);
    EXPECT_TRUE(slips.isCutApart);
    ASSERT_EQ(slips.paper.size(), plan.members.size());
    for (std::size_t line = 0; line < lines.size(); ++line) {
        const std::string text = textOf(std::get<Document>(slips.paper[line]));
        EXPECT_THAT(text, HasSubstr("人民币" + toChineseCapitals(plan.members[line].total)));
        EXPECT_THAT(text, HasSubstr("章程第三十八条, Law Art. 44 (1)"));
    }
    EXPECT_THAT(textOf(std::get<Document>(slips.paper.back())), HasSubstr("no part in it")) << "who did not trade";
}

TEST(Registrar, TellsWhoJoinedAndLeftInOrderOfDays)
{
    std::vector<members::Member> members(4);
    members[0].data = {.number = "10", .name = "甲", .joined = Date(2025, 5, 1)};
    members[1].data = {.number = "2", .name = "乙", .joined = Date(2025, 5, 1), .left = Date(2025, 12, 31)};
    members[2].data = {.number = "3", .name = "丙", .joined = Date(2024, 5, 1)};
    members[3].data = {.number = "4", .name = "丁", .joined = Date(2020, 1, 1), .left = Date(2026, 1, 1)};
    const auto changes = reports::changesOf(members, {2025});
    std::vector<std::string> told;
    for (const reports::ChangedMember& changed : changes)
        told.push_back(changed.member.data.number + (changed.change == reports::MemberChange::Joined ? " +" : " -"));
    EXPECT_EQ(told, (std::vector<std::string>{"2 +", "10 +", "2 -"}));
}

TEST(Registrar, IsDueNinetyDaysAndSixMonthsAfterTheYear)
{
    EXPECT_EQ(toIso(reports::memberChangesDue({2025})), "2026-03-31");
    EXPECT_EQ(toIso(reports::memberChangesDue({2023})), "2024-03-30") << "a leap year has a day more";
    EXPECT_EQ(toIso(reports::annualReportDue({2025})), "2026-06-30");
}

TEST(Registrar, LeavesBlankWhatNoLedgerGives)
{
    reports::RegistrarFacts facts{.year = {2025}, .paid = Money::yuan(5)};
    EXPECT_THAT(textOf(reports::registrarReport(facts, sampleHead(), inEnglish)), HasSubstr("Total assets,,form 01 row 22"));
    facts.figures = reports::RegistrarFigures{.assets = Money::yuan(77)};
    const std::string text = textOf(reports::registrarReport(facts, sampleHead(), inEnglish));
    EXPECT_THAT(text, HasSubstr("Total assets,77.00,"));
    EXPECT_THAT(text, Not(HasSubstr("does not keep this year")));
}

TEST(Booklet, OneYearBeginsWithWhatTheYearBeforeEndedWith)
{
    reports::MemberYears member;
    member.member.data = {.number = "1", .name = "㛃桂兰"};
    reports::MemberAccount first{.number = "1", .name = "㛃桂兰", .year = {2024}};
    first.opening.contribution = Money::yuan(1000);
    first.lines = {{.date = Date(2024, 5, 1), .shares = {.contribution = Money::yuan(500)}, .refund = Money::yuan(70)},
                   {.date = Date(2024, 12, 31), .shares = {.reserve = Money::yuan(30)}}};
    reports::MemberAccount second{.number = "1", .name = "㛃桂兰", .year = {2025}, .opening = reports::closingOf(first)};
    member.years = {first, second};
    const auto booklet = reports::memberBooklet(std::span(&member, 1), sampleHead(), inEnglish);
    ASSERT_EQ(booklet.paper.size(), 3U) << "a cover and two years";
    const std::string cover = textOf(std::get<Document>(booklet.paper.front()));
    EXPECT_THAT(cover, HasSubstr("Start of 2024,1000.00,0.00,0.00,0.00,1000.00,,"));
    EXPECT_THAT(cover, HasSubstr("End of 2024,1500.00,30.00,0.00,0.00,1530.00,70.00,0.00"));
    EXPECT_THAT(cover, HasSubstr("End of 2025,1500.00,30.00,0.00,0.00,1530.00,0.00,0.00"));
    EXPECT_EQ(booklet.list.rows.size(), 6U);
}

TEST(TwoLanguages, JoinHeadsAndLeaveSentencesAlone)
{
    const reports::Wording both = reports::inTwoLanguages(committedWords(), inEnglish);
    EXPECT_EQ(both("Number"), "编号 Number");
    EXPECT_EQ(both("Certificate of contribution"), "成员出资证明书 Certificate of contribution");
    EXPECT_EQ(both("Year {0}"), "{0} 年度");
    EXPECT_EQ(both(", "), "、");
    EXPECT_EQ(both("To all members:"), "各位成员：");
}

TEST(AsTable, ADocumentBecomesLinesForFiles)
{
    const Document paper = reports::registrarReport({.year = {2025}, .paid = Money::yuan(5)}, sampleHead(), inEnglish);
    const reports::PrintedReport report = reports::alone(paper, inEnglish);
    EXPECT_EQ(report.list.title, paper.title);
    EXPECT_THAT(textOf(report.list), HasSubstr("Contributions paid in,Amount 5.00 · Rests on contribution list"));
    EXPECT_EQ(report.paper.size(), 1U);
}

} // namespace
} // namespace coop::test
