// SPDX-License-Identifier: GPL-3.0-or-later
// What an assembly must keep, each rule with its counter-example, by legal form and day.
#include "core/distribution/resolution.h"

#include "tests/support/book_builder.h"
#include "tests/support/issues.h"

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::distribution;
using namespace coop::test;
using members::LegalForm;
using members::MeetingKind;

namespace {

/// Thirty members, twenty of them present, sixteen votes for it, laid out fifteen days before.
Resolution assembly()
{
    return {.on = day("2026-03-01"),
            .laidOutOn = day("2026-02-14"),
            .entitled = 30,
            .members = 30,
            .present = 20,
            .votesFor = 16,
            .minutes = "2026-1"};
}

RuleResult ruleOf(const Resolution& resolution, RuleCode code, LegalForm form = LegalForm::Specialized, VotingRule rule = {})
{
    for (RuleResult& each : procedureRules(resolution, form, rule)) {
        if (each.code == code)
            return std::move(each);
    }
    throw std::out_of_range("no such rule");
}

using Figures = std::vector<std::string>;

} // namespace

TEST(Assembly, ThatKeepsEverythingPasses)
{
    const auto rules = procedureRules(assembly(), LegalForm::Specialized, {});
    ASSERT_EQ(rules.size(), 4U) << "delegates are asked about only where they decide";
    for (const RuleResult& rule : rules) {
        EXPECT_TRUE(rule.passed) << static_cast<int>(rule.code);
        EXPECT_TRUE(rule.binding) << static_cast<int>(rule.code);
        EXPECT_EQ(rule.law, Law::Cooperative2018);
    }
    EXPECT_EQ(rules[0].code, RuleCode::NoticeKept);
    EXPECT_EQ(rules[3].code, RuleCode::AdditionalVotesLimit);
}

TEST(Assembly, NeedsTwoThirdsOfAllMembersPresent)
{
    Resolution resolution = assembly();
    EXPECT_EQ(ruleOf(resolution, RuleCode::QuorumReached).figures, (Figures{"20", "30", "20"}));
    resolution.present = 19;
    EXPECT_FALSE(ruleOf(resolution, RuleCode::QuorumReached).passed);
    // Two thirds of 31 are 20.67: 21 it is.
    resolution.entitled = resolution.members = 31;
    resolution.present = 20;
    EXPECT_EQ(ruleOf(resolution, RuleCode::QuorumReached).figures[2], "21");
    EXPECT_FALSE(ruleOf(resolution, RuleCode::QuorumReached).passed);
}

TEST(Assembly, NeedsMoreThanHalfOfAllVotesNotOfThoseCast)
{
    Resolution resolution = assembly();
    EXPECT_EQ(ruleOf(resolution, RuleCode::MajorityReached).figures, (Figures{"16", "30", "16"}));
    resolution.votesFor = 15;
    EXPECT_FALSE(ruleOf(resolution, RuleCode::MajorityReached).passed);
    // Additional votes are votes too.
    resolution.votesFor = 16;
    resolution.additionalVotes = 3;
    EXPECT_EQ(ruleOf(resolution, RuleCode::MajorityReached).figures, (Figures{"16", "33", "17"}));
    EXPECT_FALSE(ruleOf(resolution, RuleCode::MajorityReached).passed);
}

TEST(Assembly, NeedsFifteenDaysOfNotice)
{
    Resolution resolution = assembly();
    EXPECT_EQ(ruleOf(resolution, RuleCode::NoticeKept).figures, (Figures{"2026-02-14", "2026-03-01", "15", "15"}));
    resolution.laidOutOn = day("2026-02-15");
    EXPECT_FALSE(ruleOf(resolution, RuleCode::NoticeKept).passed);
    resolution.laidOutOn.reset();
    EXPECT_TRUE(ruleOf(resolution, RuleCode::NoticeKept).passed) << "not recorded is not broken";
    EXPECT_EQ(ruleOf(resolution, RuleCode::NoticeKept).figures, (Figures{"", "2026-03-01", "", "15"}));
}

TEST(Assembly, AdmitsAFifthOfAdditionalVotes)
{
    Resolution resolution = assembly();
    resolution.additionalVotes = 6;
    EXPECT_EQ(ruleOf(resolution, RuleCode::AdditionalVotesLimit).figures, (Figures{"6", "30", "6"}));
    EXPECT_TRUE(ruleOf(resolution, RuleCode::AdditionalVotesLimit).passed);
    resolution.additionalVotes = 7;
    EXPECT_FALSE(ruleOf(resolution, RuleCode::AdditionalVotesLimit).passed);
    // One vote for each cooperative of a union, one for each head of a collective.
    resolution.additionalVotes = 1;
    EXPECT_FALSE(ruleOf(resolution, RuleCode::AdditionalVotesLimit, LegalForm::Union).passed);
    EXPECT_FALSE(ruleOf(resolution, RuleCode::AdditionalVotesLimit, LegalForm::Collective).passed);
    EXPECT_TRUE(ruleOf(resolution, RuleCode::AdditionalVotesLimit, LegalForm::Land).passed);
}

TEST(Assembly, OfDelegatesNeedsManyMembersAndEnoughDelegates)
{
    Resolution resolution = assembly();
    resolution.kind = MeetingKind::Delegates;
    resolution.members = 151;
    resolution.entitled = 51;
    EXPECT_TRUE(ruleOf(resolution, RuleCode::DelegatesAllowed).passed);
    EXPECT_EQ(ruleOf(resolution, RuleCode::DelegatesAllowed).figures, (Figures{"51", "151", "51"}));
    EXPECT_EQ(ruleOf(resolution, RuleCode::QuorumReached).figures[2], "34");
    EXPECT_EQ(ruleOf(resolution, RuleCode::AdditionalVotesLimit).figures[1], "151") << "basic votes are those of the members";
    resolution.entitled = 50;
    EXPECT_FALSE(ruleOf(resolution, RuleCode::DelegatesAllowed).passed);
    resolution.entitled = 51;
    resolution.members = 150;
    EXPECT_FALSE(ruleOf(resolution, RuleCode::DelegatesAllowed).passed);
    resolution.members = 1000;
    const RuleResult union_ = ruleOf(resolution, RuleCode::DelegatesAllowed, LegalForm::Union);
    EXPECT_FALSE(union_.passed);
    EXPECT_EQ(union_.figures[2], "");
    // The law of 2006 knew no least number.
    resolution.on = day("2018-06-30");
    resolution.entitled = 20;
    EXPECT_TRUE(ruleOf(resolution, RuleCode::DelegatesAllowed).passed);
    resolution.on = day("2018-07-01");
    EXPECT_FALSE(ruleOf(resolution, RuleCode::DelegatesAllowed).passed);
}

TEST(Assembly, OfACollectiveNeedsTwoThirdsOfAllAndTenDays)
{
    Resolution resolution = assembly();
    resolution.laidOutOn = day("2026-02-19");
    resolution.votesFor = 20;
    for (const RuleResult& rule : procedureRules(resolution, LegalForm::Collective, {})) {
        EXPECT_TRUE(rule.passed) << static_cast<int>(rule.code);
        EXPECT_TRUE(rule.binding) << static_cast<int>(rule.code);
        EXPECT_EQ(rule.law, Law::Collective2025);
    }
    resolution.votesFor = 19;
    EXPECT_FALSE(ruleOf(resolution, RuleCode::MajorityReached, LegalForm::Collective).passed);
    EXPECT_TRUE(ruleOf(resolution, RuleCode::MajorityReached, LegalForm::Land).passed);
    resolution.laidOutOn = day("2026-02-20");
    EXPECT_FALSE(ruleOf(resolution, RuleCode::NoticeKept, LegalForm::Collective).passed);
    resolution.kind = MeetingKind::Delegates;
    resolution.entitled = 21;
    EXPECT_TRUE(ruleOf(resolution, RuleCode::DelegatesAllowed, LegalForm::Collective).passed);
    resolution.entitled = 20;
    EXPECT_FALSE(ruleOf(resolution, RuleCode::DelegatesAllowed, LegalForm::Collective).passed);
}

TEST(Assembly, OfACollectiveBeforeItsLawKeepsTheCharter)
{
    Resolution resolution = assembly();
    resolution.on = day("2025-04-30");
    resolution.laidOutOn = day("2025-04-29");
    const RuleResult majority = ruleOf(resolution, RuleCode::MajorityReached, LegalForm::Collective);
    EXPECT_TRUE(majority.passed);
    EXPECT_TRUE(majority.binding);
    EXPECT_EQ(majority.law, Law::Charter);
    EXPECT_FALSE(ruleOf(resolution, RuleCode::NoticeKept, LegalForm::Collective).binding);
    EXPECT_TRUE(ruleOf(resolution, RuleCode::NoticeKept, LegalForm::Collective, {.noticeDays = 12}).binding);
    EXPECT_FALSE(ruleOf(resolution, RuleCode::AdditionalVotesLimit, LegalForm::Collective).binding);
    resolution.on = day("2025-05-01");
    EXPECT_FALSE(ruleOf(resolution, RuleCode::MajorityReached, LegalForm::Collective).passed);
}

TEST(Assembly, KeepsTheLawOfItsDay)
{
    Resolution resolution = assembly();
    const auto lawOn = [&resolution](std::string_view on, LegalForm form = LegalForm::Specialized) {
        resolution.on = day(on);
        return ruleOf(resolution, RuleCode::QuorumReached, form).law;
    };
    EXPECT_EQ(lawOn("2018-07-01"), Law::Cooperative2018);
    EXPECT_EQ(lawOn("2018-06-30"), Law::Cooperative2007);
    EXPECT_EQ(lawOn("2007-07-01", LegalForm::Land), Law::Cooperative2007);
    EXPECT_EQ(lawOn("2007-06-30"), Law::Charter);
    EXPECT_EQ(lawOn("2018-06-30", LegalForm::Union), Law::Charter) << "the first law knew no unions";
    EXPECT_EQ(lawOn("2018-07-01", LegalForm::Union), Law::Cooperative2018);
}

TEST(Assembly, KeepsACharterThatAsksMoreAndNotOneThatAsksLess)
{
    Resolution resolution = assembly();
    const VotingRule strict{.quorum = Fraction(4, 5), .majority = Fraction(2, 3), .noticeDays = 20};
    EXPECT_EQ(ruleOf(resolution, RuleCode::QuorumReached, LegalForm::Specialized, strict).figures[2], "24");
    EXPECT_EQ(ruleOf(resolution, RuleCode::MajorityReached, LegalForm::Specialized, strict).figures[2], "21");
    EXPECT_EQ(ruleOf(resolution, RuleCode::NoticeKept, LegalForm::Specialized, strict).figures[3], "20");
    const VotingRule lax{.quorum = Fraction(1, 10), .majority = Fraction(1, 10), .noticeDays = 1};
    EXPECT_EQ(ruleOf(resolution, RuleCode::QuorumReached, LegalForm::Specialized, lax).figures[2], "20");
    EXPECT_EQ(ruleOf(resolution, RuleCode::MajorityReached, LegalForm::Specialized, lax).figures[2], "16");
    EXPECT_EQ(ruleOf(resolution, RuleCode::NoticeKept, LegalForm::Specialized, lax).figures[3], "15");
    EXPECT_EQ(ruleOf(resolution, RuleCode::NoticeKept, LegalForm::Collective, lax).figures[3], "10");
}

TEST(Resolution, ThatCanBeHasNothingWrong)
{
    EXPECT_EQ(checkResolution(assembly()), Issues{});
    Resolution delegates = assembly();
    delegates.kind = MeetingKind::Delegates;
    delegates.members = 200;
    delegates.additionalVotes = 6;
    delegates.votesFor = 20;
    delegates.votesAgainst = 6;
    EXPECT_EQ(checkResolution(delegates), Issues{});
}

TEST(Resolution, ThatCannotBeIsRefusedWithEveryReason)
{
    Resolution resolution = assembly();
    resolution.present = 31;
    resolution.votesFor = 20;
    resolution.votesAgainst = 10;
    resolution.abstained = 2;
    resolution.laidOutOn = day("2026-03-02");
    EXPECT_EQ(errorsOf(checkResolution(resolution)), (Faults{{IssueCode::MorePresentThanEntitled, "present"},
                                                            {IssueCode::VotesOverTotal, "votes_for"},
                                                            {IssueCode::OutOfRange, "laid_out_on"}}));
    EXPECT_EQ(errorsOf(checkResolution({.on = day("2026-03-01"), .kind = MeetingKind::Board, .present = -1, .votesFor = -2})),
              (Faults{{IssueCode::UnknownWord, "kind"},
                      {IssueCode::NegativeNotAllowed, "present"},
                      {IssueCode::NegativeNotAllowed, "votes_for"},
                      {IssueCode::ZeroNotAllowed, "entitled"}}));
    resolution = assembly();
    resolution.additionalVotes = std::numeric_limits<std::int64_t>::max();
    resolution.minutes = std::string(1001, 'x');
    EXPECT_EQ(errorsOf(checkResolution(resolution)),
              (Faults{{IssueCode::OutOfRange, "additional_votes"}, {IssueCode::TooLong, "minutes"}}));
}

TEST(Resolution, CountsAllMembersAsEntitledAndDelegatesAmongThem)
{
    Resolution resolution = assembly();
    resolution.entitled = 29;
    EXPECT_EQ(errorsOf(checkResolution(resolution)), (Faults{{IssueCode::OutOfRange, "entitled"}}));
    resolution.kind = MeetingKind::Delegates;
    EXPECT_EQ(checkResolution(resolution), Issues{});
    resolution.entitled = 31;
    EXPECT_EQ(errorsOf(checkResolution(resolution)), (Faults{{IssueCode::OutOfRange, "entitled"}}));
}

TEST(Resolution, ComesBackFromItsJson)
{
    Resolution resolution = assembly();
    resolution.kind = MeetingKind::Delegates;
    resolution.votesAgainst = 2;
    resolution.abstained = 1;
    resolution.additionalVotes = 4;
    resolution.minutes = "第3号 \"会议记录\"\n第2页";
    const std::string json = toJson(resolution);
    EXPECT_EQ(json.find('\n'), std::string::npos) << "one line";
    EXPECT_EQ(parseResolution(json), resolution);
    resolution.laidOutOn.reset();
    EXPECT_EQ(parseResolution(toJson(resolution)), resolution);
}

TEST(Resolution, ThatCannotBeReadIsNothing)
{
    const std::string json = toJson(assembly());
    const auto with = [&json](std::string_view from, std::string_view to) {
        std::string changed = json;
        changed.replace(changed.find(from), from.size(), to);
        return parseResolution(changed);
    };
    ASSERT_TRUE(with("2026-1", "2026-2"));
    EXPECT_FALSE(with("2026-03-01", "2026-02-30"));
    EXPECT_FALSE(with("\"members\",", "\"crowd\","));
    EXPECT_FALSE(with("2026-02-14", "x"));
    EXPECT_FALSE(with("\"present\":20", "\"present\":-20"));
    EXPECT_FALSE(with("\"present\":20", "\"present\":2.5"));
    EXPECT_FALSE(with("\"present\":20", "\"present\":99999999999999999999"));
    EXPECT_FALSE(with("\"present\":20,", ""));
    EXPECT_FALSE(parseResolution(""));
    EXPECT_FALSE(parseResolution("[]"));
}
