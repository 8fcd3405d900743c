// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distribution/charter.h"

#include "tests/support/distribution_basis.h"
#include "tests/support/issues.h"

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::distribution;
using namespace coop::test;
using members::LegalForm;

namespace {

Charter charter()
{
    return {.name = "章程（2024年修订）",
            .policy = statutoryDefault(),
            .voting = {.quorum = Fraction(3, 4), .majority = Fraction(2, 3), .noticeDays = 20},
            .leastPayment = yuan("5.00"),
            .leaverLoss = LossSharing::ByAccount,
            .clause = "第三十八条"};
}

std::string withPolicy(std::string_view more)
{
    return R"({"name": "章程", "policy": {"stages": [{"kind": "residual", "rate": "100%", "by": "equal"}]})" +
           std::string(more) + "}";
}

Plan planOf(const Policy& policy)
{
    std::vector<MemberBasis> members;
    for (const char* number : {"1", "2", "3", "4", "5"}) {
        members.push_back(farmer(number));
        members.back().trades = {delivery("1", "10")};
        members.back().contribution = yuan("100");
    }
    return planned(toJson(policy), bookOf("1000.00", members));
}

const CharterChoice* choiceOf(const std::vector<CharterChoice>& choices, ChoiceCode code)
{
    const auto found = std::ranges::find(choices, code, &CharterChoice::code);
    return found == choices.end() ? nullptr : &*found;
}

using Figures = std::vector<std::string>;
using Differences = std::vector<Difference>;

} // namespace

TEST(Charter, ThatAsksMoreThanTheLawIsRight)
{
    EXPECT_EQ(checkCharter(charter()), Issues{});
    Charter plain = charter();
    plain.voting = {};
    EXPECT_EQ(checkCharter(plain), Issues{});
}

TEST(Charter, MayNotAskLessThanTheLaw)
{
    Charter lax = charter();
    lax.voting = {.quorum = Fraction(1, 2), .majority = Fraction(2, 5), .noticeDays = 14};
    const Issues issues = checkCharter(lax);
    EXPECT_EQ(errorsOf(issues), (Faults{{IssueCode::CharterBelowLaw, "quorum"},
                                        {IssueCode::CharterBelowLaw, "majority"},
                                        {IssueCode::CharterBelowLaw, "notice_days"}}));
    EXPECT_EQ(issues[0].value, "1/2");
    EXPECT_EQ(issues[0].arguments, Figures{"2/3"});
    EXPECT_EQ(issues[2].arguments, Figures{"15"});
    // A collective's own law asks for ten days.
    Charter collective = charter();
    collective.voting.noticeDays = 10;
    EXPECT_EQ(checkCharter(collective, LegalForm::Collective), Issues{});
    EXPECT_TRUE(hasErrors(checkCharter(collective)));
    collective.voting.noticeDays = 9;
    EXPECT_TRUE(hasErrors(checkCharter(collective, LegalForm::Collective)));
}

TEST(Charter, IsRefusedWithEveryReason)
{
    Charter wrong = charter();
    wrong.name = " ";
    wrong.policy.reserveRate = Fraction(2, 1);
    wrong.policy.stages.clear();
    wrong.voting = {.quorum = Fraction(3, 2), .majority = Fraction(1, 1), .noticeDays = 400};
    wrong.leastPayment = yuan("-1");
    wrong.clause = "a\nb";
    EXPECT_EQ(errorsOf(checkCharter(wrong)), (Faults{{IssueCode::Required, "name"},
                                                     {IssueCode::ControlCharacter, "clause"},
                                                     {IssueCode::PercentageOver100, "policy.reserve.rate"},
                                                     {IssueCode::NoStages, "policy.stages"},
                                                     {IssueCode::PercentageOver100, "quorum"},
                                                     {IssueCode::PercentageOver100, "majority"},
                                                     {IssueCode::OutOfRange, "notice_days"},
                                                     {IssueCode::NegativeNotAllowed, "least_payment"}}));
}

TEST(Charter, ComesBackFromItsJson)
{
    const auto back = parseCharter(toJson(charter()));
    ASSERT_TRUE(back) << listed(back.error());
    EXPECT_EQ(*back, charter());
}

TEST(Charter, NeedsOnlyNameAndPolicy)
{
    const auto plain = parseCharter(withPolicy(""));
    ASSERT_TRUE(plain) << listed(plain.error());
    EXPECT_EQ(plain->voting, VotingRule{});
    EXPECT_EQ(plain->leaverLoss, LossSharing::ByContribution);
    const auto parts = parseCharter(withPolicy(R"(, "quorum": "80%", "majority": " 2／3 ")"));
    ASSERT_TRUE(parts) << listed(parts.error());
    EXPECT_EQ(parts->voting.quorum, Fraction(4, 5));
    EXPECT_EQ(parts->voting.majority, Fraction(2, 3));
}

TEST(Charter, ThatCannotBeReadSaysWhyAndWhere)
{
    const auto reasons = [](std::string_view json) {
        const auto read = parseCharter(json);
        return read ? Faults{} : errorsOf(read.error());
    };
    EXPECT_EQ(reasons("{}"), (Faults{{IssueCode::Required, "name"}, {IssueCode::Required, "policy"}}));
    EXPECT_EQ(reasons("[]"), (Faults{{IssueCode::JsonType, ""}}));
    EXPECT_EQ(reasons(withPolicy(R"(, "quorum": "most", "majority": "3/2", "notice_days": "15", "least_payment": "-1",
                                    "leaver_loss": "nobody", "color": 1)")),
              (Faults{{IssueCode::JsonUnknownKey, ""},
                      {IssueCode::NotAFraction, "quorum"},
                      {IssueCode::PercentageOver100, "majority"},
                      {IssueCode::NotAWholeNumber, "notice_days"},
                      {IssueCode::NegativeNotAllowed, "least_payment"},
                      {IssueCode::UnknownWord, "leaver_loss"}}));
    for (const char* part : {"1/0", "-1/2", "1/-2", "1/", "/2", "1/2/3", "0.5", "99999999999999999999/2"})
        EXPECT_EQ(reasons(withPolicy(R"(, "quorum": ")" + std::string(part) + "\"")), (Faults{{IssueCode::NotAFraction, "quorum"}}))
            << part;
    EXPECT_EQ(reasons(withPolicy(R"(, "notice_days": 1e9)")), (Faults{{IssueCode::NotAWholeNumber, "notice_days"}}));
    EXPECT_EQ(reasons(withPolicy(R"(, "notice_days": 4000)")), (Faults{{IssueCode::OutOfRange, "notice_days"}}));
    EXPECT_EQ(reasons(R"({"name": "章程", "policy": {"stages": [{"kind": "residual", "rate": "120%", "by": "\u6c34"}]}})"),
              (Faults{{IssueCode::UnknownWord, "policy.stages[0].by"}, {IssueCode::PercentageOver100, "policy.stages[0].rate"}}));
    EXPECT_EQ(reasons(R"({"name": "章程", "policy": "x"})"), (Faults{{IssueCode::JsonType, "policy"}}));
}

TEST(Charter, OfTheLargestSizeStaysReadable)
{
    Charter large = charter();
    large.policy.stages = {{.name = "a", .size = SumOfAmounts{}, .weighting = {.measure = Measure::Fixed}}};
    for (int i = 0; i < 30'000; ++i)
        large.policy.stages[0].weighting.amounts.emplace("member-" + std::to_string(100'000 + i), yuan("1"));
    const auto back = parseCharter(toJson(large));
    ASSERT_TRUE(back) << listed(back.error());
    EXPECT_EQ(*back, large);
}

TEST(Difference, IsNothingBetweenEquals)
{
    EXPECT_EQ(differences(charter(), charter()), Differences{});
}

TEST(Difference, NamesTheFieldAndTheStage)
{
    Charter after = charter();
    after.name = "章程（2025年修订）";
    after.policy.name = "新方案";
    after.policy.reserveRate = Fraction(1, 5);
    std::get<RateOf>(after.policy.stages[0].size).rate = Fraction(7, 10);
    after.policy.stages[1].cap = Fraction(1, 4);
    after.policy.stages[1].filter.kinds = {members::MemberKind::Farmer, members::MemberKind::Resident};
    after.voting.quorum = Fraction(4, 5);
    after.voting.noticeDays = 30;
    EXPECT_EQ(differences(charter(), after),
              (Differences{{"name", "", "章程（2024年修订）", "章程（2025年修订）"},
                           {"policy.name", "", "法定分配方案", "新方案"},
                           {"reserve.rate", "", "10%", "20%"},
                           {"stages[0].rate", "交易量（额）返还", "60%", "70%"},
                           {"stages[1].filter.kind", "剩余盈余", "", "farmer, resident"},
                           {"stages[1].cap", "剩余盈余", "", "25%"},
                           {"quorum", "", "3/4", "4/5"},
                           {"notice_days", "", "20", "30"}}));
}

TEST(Difference, MatchesStagesByNameThenByKind)
{
    const Policy before = statutoryDefault();
    Policy after = before;
    std::swap(after.stages[0], after.stages[1]);
    EXPECT_EQ(differences(before, after),
              (Differences{{"stages[0].place", "剩余盈余", "2", "1"}, {"stages[1].place", "交易量（额）返还", "1", "2"}}));
    after = before;
    after.stages[1].name = "按股分红";
    EXPECT_EQ(differences(before, after), (Differences{{"stages[1].name", "按股分红", "剩余盈余", "按股分红"}}));
}

TEST(Difference, ShowsAStageThatOnlyOneHasAsAWhole)
{
    const Policy before = statutoryDefault();
    Policy after = before;
    after.stages.insert(after.stages.begin(),
                        {.name = "保底分红", .kind = StageKind::Guaranteed, .size = PerUnit{yuan("700")},
                         .weighting = {.measure = Measure::LandArea}, .filter = {.parties = {members::Party::Farmer}}});
    const Differences added = differences(before, after);
    EXPECT_EQ(added, (Differences{{"stages[0]", "保底分红", "",
                                   "kind: guaranteed, amount: 700.00, per: land_area, filter.party: farmer"}}));
    EXPECT_EQ(differences(after, before), (Differences{{"stages[0]", "保底分红", added[0].after, ""}}));
}

TEST(CharterChoices, ShowWhatThePlanTakesWhereThereIsNoCharter)
{
    const auto choices = charterChoices(planOf(statutoryDefault()), nullptr);
    ASSERT_NE(choiceOf(choices, ChoiceCode::ReserveRate), nullptr);
    EXPECT_EQ(choiceOf(choices, ChoiceCode::ReserveRate)->figures, (Figures{"10%", "after_loss", "100.00"}));
    EXPECT_EQ(choiceOf(choices, ChoiceCode::Quantification)->figures, (Figures{"trade_amount", "100%"}));
    EXPECT_EQ(choiceOf(choices, ChoiceCode::RefundShare)->figures, (Figures{"540.00", "900.00", "60%"}));
    EXPECT_EQ(choiceOf(choices, ChoiceCode::RefundMeasure)->figures, Figures{"trade_amount"});
    EXPECT_EQ(choiceOf(choices, ChoiceCode::Retained)->figures, Figures{"0.00"});
    EXPECT_EQ(choiceOf(choices, ChoiceCode::Conversion), nullptr);
    EXPECT_EQ(choiceOf(choices, ChoiceCode::Withholding), nullptr);
    for (const CharterChoice& choice : choices)
        EXPECT_FALSE(choice.asCharter.has_value());
}

TEST(CharterChoices, SayWhereThePlanLeavesTheCharter)
{
    const Charter rule = charter();
    for (const CharterChoice& choice : charterChoices(planOf(rule.policy), &rule))
        EXPECT_EQ(choice.asCharter, true) << static_cast<int>(choice.code);
    Policy other = rule.policy;
    other.reserveRate = Fraction(1, 20);
    other.stages[0].name = "另一个名称";
    other.stages[1].convert = Fraction(1, 2);
    const auto choices = charterChoices(planOf(other), &rule);
    EXPECT_EQ(choiceOf(choices, ChoiceCode::ReserveRate)->asCharter, false);
    EXPECT_EQ(choiceOf(choices, ChoiceCode::RefundShare)->asCharter, true) << "a name decides nothing";
    ASSERT_NE(choiceOf(choices, ChoiceCode::Conversion), nullptr);
    EXPECT_EQ(choiceOf(choices, ChoiceCode::Conversion)->figures, Figures{"190.00"}); // half of 380.00
    EXPECT_EQ(choiceOf(choices, ChoiceCode::Conversion)->asCharter, false);
    EXPECT_EQ(choiceOf(choices, ChoiceCode::Withholding), nullptr);
    // What the charter asks and the plan does not is shown too.
    Charter asking = rule;
    asking.policy.stages[1].withhold = Fraction(1, 5);
    const auto missing = charterChoices(planOf(rule.policy), &asking);
    ASSERT_NE(choiceOf(missing, ChoiceCode::Withholding), nullptr);
    EXPECT_EQ(choiceOf(missing, ChoiceCode::Withholding)->asCharter, false);
    EXPECT_EQ(choiceOf(missing, ChoiceCode::Retained)->asCharter, false);
}
