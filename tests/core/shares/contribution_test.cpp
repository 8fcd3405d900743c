// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shares/contribution.h"

#include "core/shares/grant.h"
#include "tests/support/issues.h"

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::shares;
using test::errorsOf;
using test::Faults;
using test::fieldsOf;
using test::warningsOf;

namespace {

using Pairs = std::initializer_list<std::pair<std::string_view, std::string_view>>;

Checked<ContributionDraft> contribution(std::string_view kind, Pairs pairs)
{
    Fields fields = fieldsOf({{"date", "2025-03-01"}, {"member", "7"}});
    fields.set("kind", std::string(kind));
    for (const auto& [name, text] : pairs)
        fields.set(name, std::string(text));
    return parseContribution(fields);
}

} // namespace

TEST(Contribution, IsReadAndReadBack)
{
    const auto checked = contribution("土地经营权", {{"subscribed", "6,000"},
                                                      {"paid", "5000.5"},
                                                      {"quantity", "12.34"},
                                                      {"unit", "亩"},
                                                      {"until", "2034-12-31"},
                                                      {"valuation", "全体成员评估"},
                                                      {"note", "东坡"}});
    EXPECT_TRUE(checked.issues.empty());
    EXPECT_EQ(checked.value.kind, ContributionKind::Land);
    EXPECT_EQ(checked.value.subscribed, Money::yuan(6000));
    EXPECT_EQ(checked.value.paid, Money::fen(500050));
    EXPECT_EQ(checked.value.quantity, TradeQuantity::parts(12340));
    EXPECT_EQ(checked.value.until, Date(2034, 12, 31));
    EXPECT_EQ(checked.value.valuation, Valuation::AllMembers);
    EXPECT_EQ(parseContribution(toFields(checked.value)).value, checked.value);
}

TEST(Contribution, NeedsDateMemberKindAndSomeFigure)
{
    EXPECT_EQ(errorsOf(parseContribution(Fields()).issues), (Faults{{IssueCode::Required, "date"},
                                                                    {IssueCode::Required, "member"},
                                                                    {IssueCode::Required, "kind"},
                                                                    {IssueCode::NothingContributed, "paid"}}));
    EXPECT_EQ(errorsOf(contribution("cash", {{"paid", "0.00"}}).issues), (Faults{{IssueCode::NothingContributed, "paid"}}));
    EXPECT_TRUE(contribution("cash", {{"subscribed", "1"}}).issues.empty());
    EXPECT_TRUE(contribution("cash", {{"paid", "-1"}}).issues.empty());
    EXPECT_TRUE(contribution("other", {{"quantity", "3"}}).issues.empty());
}

TEST(Contribution, DoesNotComplainOfAFigureTwice)
{
    EXPECT_EQ(errorsOf(contribution("land", {{"quantity", "many"}}).issues), (Faults{{IssueCode::NotAQuantity, "quantity"}}));
    EXPECT_EQ(errorsOf(contribution("cash", {{"paid", "1.005"}}).issues), (Faults{{IssueCode::TooManyDecimals, "paid"}}));
}

TEST(Contribution, MeasuresLandInMuAndLabourInDaysToTheHundredth)
{
    for (const char* unit : {"mu", "MU", "亩"})
        EXPECT_TRUE(contribution("land", {{"quantity", "1.25"}, {"unit", unit}}).isUsable()) << unit;
    for (const char* unit : {"day", "days", "天", "日", "工", "工日"})
        EXPECT_TRUE(contribution("labor", {{"quantity", "1.5"}, {"unit", unit}}).isUsable()) << unit;
    EXPECT_EQ(usualUnit(ContributionKind::Land), "亩");
    EXPECT_EQ(usualUnit(ContributionKind::Labor), "工日");
    EXPECT_EQ(usualUnit(ContributionKind::Goods), "");
    EXPECT_EQ(contribution("land", {{"quantity", "1"}}).value.unit, "亩");
    EXPECT_EQ(contribution("labor", {{"quantity", "1"}}).value.unit, "工日");
    EXPECT_EQ(errorsOf(contribution("land", {{"quantity", "1.255"}}).issues), (Faults{{IssueCode::TooManyDecimals, "quantity"}}));
    EXPECT_EQ(errorsOf(contribution("labor", {{"quantity", "1.255"}}).issues), (Faults{{IssueCode::TooManyDecimals, "quantity"}}));
    EXPECT_TRUE(contribution("goods", {{"quantity", "1.255"}, {"unit", "吨"}}).isUsable());
}

TEST(Contribution, RefusesAnotherUnitForLandAndLabour)
{
    const Issues issues = contribution("land", {{"quantity", "3"}, {"unit", "公顷"}}).issues;
    EXPECT_EQ(errorsOf(issues), (Faults{{IssueCode::UnitMismatch, "unit"}}));
    EXPECT_EQ(issues.front().arguments, (std::vector<std::string>{"land", "亩"}));
    EXPECT_EQ(errorsOf(contribution("labor", {{"quantity", "3"}, {"unit", "hours"}}).issues),
              (Faults{{IssueCode::UnitMismatch, "unit"}}));
}

TEST(Contribution, NeedsTheAreaOfLandUnlessMoneyIsTakenOut)
{
    EXPECT_EQ(errorsOf(contribution("land", {{"paid", "100"}, {"valuation", "invoice"}}).issues),
              (Faults{{IssueCode::QuantityMissing, "quantity"}}));
    EXPECT_EQ(errorsOf(contribution("land", {{"subscribed", "100"}, {"quantity", "0"}}).issues),
              (Faults{{IssueCode::QuantityMissing, "quantity"}}));
    EXPECT_TRUE(contribution("land", {{"paid", "-100"}}).issues.empty());
}

TEST(Contribution, CannotBringAndTakeInOneRow)
{
    EXPECT_EQ(errorsOf(contribution("land", {{"paid", "-100"}, {"quantity", "3"}}).issues),
              (Faults{{IssueCode::SignsDiffer, "quantity"}}));
    EXPECT_TRUE(contribution("land", {{"paid", "-100"}, {"quantity", "-3"}}).issues.empty());
}

TEST(Contribution, KeepsMoneyOnLabourWithAWarning)
{
    const auto labour = contribution("劳务", {{"paid", "100"}, {"quantity", "2"}});
    EXPECT_TRUE(labour.isUsable());
    EXPECT_EQ(labour.value.paid, Money::yuan(100));
    EXPECT_EQ(warningsOf(labour.issues), (Faults{{IssueCode::LabourHasNoCapital, "paid"}}));
    const auto technology = contribution("technology", {{"subscribed", "100"}});
    EXPECT_EQ(warningsOf(technology.issues), (Faults{{IssueCode::LabourHasNoCapital, "subscribed"}}));
    EXPECT_EQ(warningsOf(contribution("labor", {{"paid", "100"}}).issues),
              (Faults{{IssueCode::QuantityMissing, "quantity"}, {IssueCode::LabourHasNoCapital, "paid"}}));
    EXPECT_FALSE(isCapital(ContributionKind::Labor));
    EXPECT_FALSE(isCapital(ContributionKind::Technology));
    EXPECT_TRUE(isCapital(ContributionKind::Land));
}

TEST(Contribution, InKindWantsItsValuation)
{
    for (const char* kind : {"goods", "land", "forest", "ip"}) {
        const auto checked = contribution(kind, {{"paid", "100"}, {"quantity", "1"}});
        EXPECT_TRUE(checked.isUsable()) << kind;
        EXPECT_EQ(warningsOf(checked.issues), (Faults{{IssueCode::ValuationMissing, "valuation"}})) << kind;
        EXPECT_TRUE(contribution(kind, {{"paid", "100"}, {"quantity", "1"}, {"valuation", "第三方评估"}}).issues.empty());
        EXPECT_TRUE(contribution(kind, {{"paid", "-100"}, {"quantity", "-1"}}).issues.empty()) << "taking out needs none";
        EXPECT_TRUE(contribution(kind, {{"quantity", "1"}}).issues.empty()) << "not valued yet";
    }
    EXPECT_TRUE(contribution("cash", {{"paid", "100"}}).issues.empty());
}

TEST(Contribution, HasATermThatEndsAfterItBegins)
{
    EXPECT_EQ(errorsOf(contribution("land", {{"quantity", "1"}, {"until", "2025-02-28"}}).issues),
              (Faults{{IssueCode::UntilBeforeDate, "until"}}));
    EXPECT_TRUE(contribution("land", {{"quantity", "1"}, {"until", "2025-03-01"}}).issues.empty());
    EXPECT_TRUE(contribution("land", {{"quantity", "-1"}, {"until", "2025-02-28"}}).issues.empty())
        << "what is taken out may name a term that has ended";
}

TEST(Contribution, IsTakenBackByItsNegative)
{
    const ContributionDraft draft =
        contribution("land", {{"subscribed", "100"}, {"paid", "80"}, {"quantity", "1.5"}, {"until", "2030-01-01"}, {"note", "x"}}).value;
    const ContributionDraft reversal = reversalOf(draft, Date(2025, 4, 1));
    EXPECT_EQ(reversal.date, Date(2025, 4, 1));
    EXPECT_EQ(reversal.member, draft.member);
    EXPECT_EQ(reversal.kind, draft.kind);
    EXPECT_EQ(reversal.unit, draft.unit);
    EXPECT_EQ(reversal.until, draft.until);
    EXPECT_EQ(reversal.subscribed, -draft.subscribed);
    EXPECT_EQ(reversal.paid, -draft.paid);
    EXPECT_EQ(reversal.quantity, -draft.quantity);
    EXPECT_TRUE(parseContribution(toFields(reversal)).isUsable());
}

TEST(Grant, IsReadAndReadBack)
{
    const auto checked = parseGrant(fieldsOf({{"date", "2025-06-01"},
                                              {"kind", "国家财政直接补助"},
                                              {"amount", "100,000"},
                                              {"project", "冷库"},
                                              {"applied_on", "2024-11-05"},
                                              {"note", "第一批"}}));
    EXPECT_TRUE(checked.issues.empty());
    EXPECT_EQ(checked.value.amount, Money::yuan(100'000));
    EXPECT_EQ(parseGrant(toFields(checked.value)).value, checked.value);
}

TEST(Grant, NeedsDateKindAndAnAmount)
{
    EXPECT_EQ(errorsOf(parseGrant(Fields()).issues), (Faults{{IssueCode::Required, "date"},
                                                             {IssueCode::Required, "kind"},
                                                             {IssueCode::Required, "amount"}}));
    EXPECT_EQ(errorsOf(parseGrant(fieldsOf({{"date", "2025-06-01"}, {"kind", "donation"}, {"amount", "0"}})).issues),
              (Faults{{IssueCode::ZeroNotAllowed, "amount"}}));
    EXPECT_TRUE(parseGrant(fieldsOf({{"date", "2025-06-01"}, {"kind", "donation"}, {"amount", "-5"}})).isUsable())
        << "a grant may be returned";
}

TEST(OpeningShare, IsReadAndReadBack)
{
    const auto checked = parseOpeningShare(
        fieldsOf({{"member", "7"}, {"date", "2024-12-31"}, {"reserve", "12.34"}, {"donation", "5"}}));
    EXPECT_TRUE(checked.issues.empty());
    EXPECT_EQ(checked.value.reserve, Money::fen(1234));
    EXPECT_EQ(checked.value.state, Money());
    EXPECT_EQ(parseOpeningShare(toFields(checked.value)).value, checked.value);
}

TEST(OpeningShare, NeedsMemberDateAndOneAmountEvenIfZero)
{
    EXPECT_EQ(errorsOf(parseOpeningShare(Fields()).issues), (Faults{{IssueCode::Required, "member"},
                                                                    {IssueCode::Required, "date"},
                                                                    {IssueCode::Required, "reserve"}}));
    EXPECT_TRUE(parseOpeningShare(fieldsOf({{"member", "7"}, {"date", "2024-12-31"}, {"state", "0"}})).issues.empty());
}

TEST(ParseContribution, TakesAPremiumOnlyWithWhatIsPaidAndNeverBelowParInMoney)
{
    const auto faultsOf = [](std::string kind, std::string paid, std::string premium) {
        Fields fields;
        fields.set("date", "2025-01-02");
        fields.set("member", "1");
        fields.set("kind", std::move(kind));
        fields.set("subscribed", "1");
        fields.set("paid", std::move(paid));
        fields.set("premium", std::move(premium));
        fields.set("quantity", "0");
        std::size_t count = 0;
        for (const Issue& issue : shares::parseContribution(fields).issues)
            count += issue.field == "premium" ? 1 : 0;
        return count;
    };
    EXPECT_EQ(faultsOf("cash", "10", "2.50"), 0U);
    EXPECT_EQ(faultsOf("cash", "10", "-1"), 1U);
    EXPECT_EQ(faultsOf("goods", "10", "-9.99"), 0U);
    EXPECT_EQ(faultsOf("goods", "10", "-10"), 1U);
    EXPECT_EQ(faultsOf("cash", "-10", "-1"), 0U);
    EXPECT_EQ(faultsOf("cash", "-10", "1"), 1U);
    EXPECT_EQ(faultsOf("cash", "0", "1"), 1U);
    EXPECT_EQ(faultsOf("labor", "10", "1"), 1U);
    EXPECT_EQ(faultsOf("cash", "9999999999999.99", "0.01"), 1U);
    EXPECT_EQ(faultsOf("cash", "10", "x"), 1U);
}
