// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distribution/resolution.h"

#include "core/base/fields.h"
#include "core/base/text.h"
#include "core/distribution/json_tree.h"
#include "core/distribution/laws.h"

#include <algorithm>
#include <charconv>

#include <nlohmann/json.hpp>

namespace coop::distribution {

namespace {

using members::LegalForm;
using members::MeetingKind;

constexpr std::size_t kLongestMinutes = 1000;
constexpr std::size_t kLargestResolutionBytes = std::size_t{1} << 16;
constexpr std::int64_t kDelegatesFrom = 151;
constexpr std::int64_t kLeastDelegates = 51;
constexpr std::int64_t kLeastCollectiveDelegates = 21;
constexpr int kCollectiveNoticeDays = 10;
const Fraction kCollectiveMajority(2, 3);
const Fraction kMostAdditional(20, 100);

struct Count {
    std::string_view key;
    std::int64_t Resolution::* value;
};
constexpr Count kCounts[] = {
    {"entitled", &Resolution::entitled},
    {"members", &Resolution::members},
    {"present", &Resolution::present},
    {"votes_for", &Resolution::votesFor},
    {"votes_against", &Resolution::votesAgainst},
    {"abstained", &Resolution::abstained},
    {"additional_votes", &Resolution::additionalVotes},
};

/// A board resolves on no distribution.
constexpr Word<MeetingKind> kAssemblies[] = {members::kMeetingKinds[0], members::kMeetingKinds[1]};
static_assert(kAssemblies[0].value == MeetingKind::Members && kAssemblies[1].value == MeetingKind::Delegates);

std::int64_t wholePart(std::int64_t count, const Fraction& part)
{
    return static_cast<std::int64_t>(Wide{count} * part.numerator() / part.denominator());
}

/// The least count that is at least this part.
std::int64_t atLeast(std::int64_t count, const Fraction& part)
{
    return static_cast<std::int64_t>((Wide{count} * part.numerator() + part.denominator() - 1) / part.denominator());
}

/// What the charter alone asks where no law does: the assembly binds, notice only where the charter sets it.
LawOfDay lawOf(const Resolution& resolution, LegalForm form)
{
    const LawOfDay law = organizationLaw(form, resolution.on);
    return law.binds ? law : LawOfDay{.law = Law::Charter, .binds = true};
}

RuleResult noticeRule(const Resolution& resolution, LegalForm form, const VotingRule& rule)
{
    const LawOfDay law = lawOf(resolution, form);
    // A charter that says nothing has the law's own figure, and for a collective that is another one.
    const bool isCharterSilent = rule.noticeDays == VotingRule{}.noticeDays;
    const int lawful = law.law == Law::Collective2025 ? kCollectiveNoticeDays : VotingRule{}.noticeDays;
    const int least = isCharterSilent ? lawful : law.law == Law::Charter ? rule.noticeDays : std::max(rule.noticeDays, lawful);
    RuleResult result{.code = RuleCode::NoticeKept, .binding = law.law != Law::Charter || !isCharterSilent, .law = law.law};
    if (!resolution.laidOutOn) {
        result.figures = {"", toIso(resolution.on), "", std::to_string(least)};
        return result;
    }
    const int days = daysBetween(*resolution.laidOutOn, resolution.on);
    result.passed = days >= least;
    result.figures = {toIso(*resolution.laidOutOn), toIso(resolution.on), std::to_string(days), std::to_string(least)};
    return result;
}

RuleResult quorumRule(const Resolution& resolution, LegalForm form, const VotingRule& rule)
{
    const Fraction part = std::max(rule.quorum, VotingRule{}.quorum);
    const std::int64_t least = atLeast(resolution.entitled, part);
    return {.code = RuleCode::QuorumReached,
            .passed = resolution.present >= least,
            .law = lawOf(resolution, form).law,
            .figures = {std::to_string(resolution.present), std::to_string(resolution.entitled), std::to_string(least)}};
}

RuleResult majorityRule(const Resolution& resolution, LegalForm form, const VotingRule& rule)
{
    const LawOfDay law = lawOf(resolution, form);
    const std::int64_t votes = resolution.allVotes();
    std::int64_t least = wholePart(votes, std::max(rule.majority, VotingRule{}.majority)) + 1;
    if (law.law == Law::Collective2025)
        least = std::max(least, atLeast(votes, kCollectiveMajority));
    return {.code = RuleCode::MajorityReached,
            .passed = resolution.votesFor >= least,
            .law = law.law,
            .figures = {std::to_string(resolution.votesFor), std::to_string(votes), std::to_string(least)}};
}

/// The law lets a charter of a cooperative give more votes to those who bring or trade much; unions and collectives vote by
/// heads.
RuleResult additionalVotesRule(const Resolution& resolution, LegalForm form)
{
    const LawOfDay law = organizationLaw(form, resolution.on);
    const std::int64_t basic = resolution.kind == MeetingKind::Delegates ? resolution.members : resolution.entitled;
    const std::int64_t most = setsOwnSplit(form) ? 0 : wholePart(basic, kMostAdditional);
    return {.code = RuleCode::AdditionalVotesLimit,
            .passed = resolution.additionalVotes <= most,
            .binding = law.binds,
            .law = law.law,
            .figures = {std::to_string(resolution.additionalVotes), std::to_string(basic), std::to_string(most)}};
}

/// Whom the law lets act through delegates: cooperatives of more than 150 members, that of 2006 whatever their number; no
/// union; collectives through more than twenty.
RuleResult delegatesRule(const Resolution& resolution, LegalForm form)
{
    const LawOfDay law = organizationLaw(form, resolution.on);
    std::int64_t least = law.law == Law::Cooperative2018 ? kLeastDelegates : 1;
    bool mayElect = form != LegalForm::Union && resolution.members >= kDelegatesFrom;
    if (form == LegalForm::Collective) {
        least = kLeastCollectiveDelegates;
        mayElect = true;
    }
    return {.code = RuleCode::DelegatesAllowed,
            .passed = mayElect && resolution.entitled >= least,
            .binding = law.binds,
            .law = law.law,
            .figures = {std::to_string(resolution.entitled), std::to_string(resolution.members),
                        form == LegalForm::Union ? std::string() : std::to_string(least)}};
}

class Checker {
public:
    explicit Checker(const Resolution& resolution) : m_resolution(resolution) {}

    Issues check()
    {
        checkKind();
        checkCounts();
        if (m_issues.empty()) // sums of what cannot be say nothing
            checkSums();
        checkDays();
        if (codePointCount(m_resolution.minutes) > kLongestMinutes)
            complain(IssueCode::TooLong, "minutes", {}, {std::to_string(kLongestMinutes)});
        if (hasControlCharacter(m_resolution.minutes))
            complain(IssueCode::ControlCharacter, "minutes");
        return std::move(m_issues);
    }

private:
    void checkKind()
    {
        if (m_resolution.kind == MeetingKind::Board)
            complain(IssueCode::UnknownWord, "kind", std::string(toWord(members::kMeetingKinds, m_resolution.kind)),
                     {listOfWords(kAssemblies)});
    }

    void checkCounts()
    {
        for (const auto& [key, value] : kCounts) {
            const std::int64_t count = m_resolution.*value;
            if (count < 0)
                complain(IssueCode::NegativeNotAllowed, key, std::to_string(count));
            else if (count > kLargestFigure)
                complain(IssueCode::OutOfRange, key, std::to_string(count), {"0", std::to_string(kLargestFigure)});
        }
        if (m_resolution.entitled == 0)
            complain(IssueCode::ZeroNotAllowed, "entitled", "0");
    }

    void checkSums()
    {
        const Resolution& all = m_resolution;
        // At an assembly of the members everybody is entitled; delegates are some of the members.
        if (all.kind == MeetingKind::Members && all.entitled < all.members)
            complain(IssueCode::OutOfRange, "entitled", std::to_string(all.entitled),
                     {std::to_string(all.members), std::to_string(all.members)});
        if (all.kind == MeetingKind::Delegates && all.entitled > all.members)
            complain(IssueCode::OutOfRange, "entitled", std::to_string(all.entitled), {"1", std::to_string(all.members)});
        if (all.present > all.entitled)
            complain(IssueCode::MorePresentThanEntitled, "present", std::to_string(all.present), {std::to_string(all.entitled)});
        const std::int64_t cast = all.votesFor + all.votesAgainst + all.abstained;
        if (cast > all.present + all.additionalVotes)
            complain(IssueCode::VotesOverTotal, "votes_for", std::to_string(cast));
    }

    void checkDays()
    {
        if (m_resolution.laidOutOn && *m_resolution.laidOutOn > m_resolution.on)
            complain(IssueCode::OutOfRange, "laid_out_on", toIso(*m_resolution.laidOutOn),
                     {toIso(Date()), toIso(m_resolution.on)});
    }

    void complain(IssueCode code, std::string_view field, std::string value = {}, std::vector<std::string> arguments = {})
    {
        m_issues.push_back(
            {.code = code, .field = std::string(field), .value = std::move(value), .arguments = std::move(arguments)});
    }

    const Resolution& m_resolution;
    Issues m_issues;
};

const std::string* textOf(const JsonNode& root, std::string_view key)
{
    const JsonNode* node = root.find(key);
    return node != nullptr && node->kind == JsonNode::Kind::Text ? &node->text : nullptr;
}

std::optional<std::int64_t> countOf(const JsonNode& root, std::string_view key)
{
    const JsonNode* node = root.find(key);
    if (node == nullptr || node->kind != JsonNode::Kind::Number)
        return std::nullopt;
    std::int64_t count = 0;
    const char* const end = node->text.data() + node->text.size();
    const auto [stop, error] = std::from_chars(node->text.data(), end, count);
    const bool isRead = error == std::errc() && stop == end && count >= 0 && count <= kLargestFigure;
    return isRead ? std::optional(count) : std::nullopt;
}

bool readCounts(const JsonNode& root, Resolution& resolution)
{
    for (const auto& [key, value] : kCounts) {
        const auto count = countOf(root, key);
        if (!count)
            return false;
        resolution.*value = *count;
    }
    return true;
}

} // namespace

Issues checkResolution(const Resolution& resolution)
{
    return Checker(resolution).check();
}

std::vector<RuleResult> procedureRules(const Resolution& resolution, LegalForm form, const VotingRule& rule)
{
    std::vector<RuleResult> rules{noticeRule(resolution, form, rule), quorumRule(resolution, form, rule),
                                  majorityRule(resolution, form, rule), additionalVotesRule(resolution, form)};
    if (resolution.kind == MeetingKind::Delegates)
        rules.push_back(delegatesRule(resolution, form));
    return rules;
}

std::string toJson(const Resolution& resolution)
{
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    json["on"] = toIso(resolution.on);
    json["kind"] = toWord(members::kMeetingKinds, resolution.kind);
    if (resolution.laidOutOn)
        json["laid_out_on"] = toIso(*resolution.laidOutOn);
    for (const auto& [key, value] : kCounts)
        json[std::string(key)] = resolution.*value;
    json["minutes"] = resolution.minutes;
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

std::optional<Resolution> parseResolution(std::string_view json)
{
    const auto tree = parseJsonTree(json, kLargestResolutionBytes);
    if (!tree || !tree->issues.empty())
        return std::nullopt;
    const JsonNode& root = tree->root;
    const std::string* const on = textOf(root, "on");
    const std::string* const kind = textOf(root, "kind");
    const std::string* const minutes = textOf(root, "minutes");
    Resolution resolution;
    if (on == nullptr || kind == nullptr || minutes == nullptr || !readCounts(root, resolution))
        return std::nullopt;
    const auto day = parseDate(*on);
    const auto meeting = fromWord(members::kMeetingKinds, *kind);
    if (!day || !meeting)
        return std::nullopt;
    resolution.on = *day;
    resolution.kind = *meeting;
    resolution.minutes = *minutes;
    if (root.find("laid_out_on") == nullptr)
        return resolution;
    const std::string* const laidOut = textOf(root, "laid_out_on");
    resolution.laidOutOn = laidOut == nullptr ? std::nullopt : parseDate(*laidOut);
    return resolution.laidOutOn ? std::optional(std::move(resolution)) : std::nullopt;
}

} // namespace coop::distribution
