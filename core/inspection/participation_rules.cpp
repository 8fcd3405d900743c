// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/rule_tools.h"

#include <algorithm>
#include <array>

namespace coop::inspection {

namespace {

constexpr std::array kParameters = {
    ParameterSpec{"P01.high", 1000, ParameterUnit::HundredthsOfPercent, ParameterBasis::Practice,
                  "members who take part: high below"},
    ParameterSpec{"P01.medium", 2000, ParameterUnit::HundredthsOfPercent, ParameterBasis::Practice,
                  "members who take part: medium below"},
    ParameterSpec{"P01.low", 5000, ParameterUnit::HundredthsOfPercent, ParameterBasis::Convention,
                  "members who take part: low below"},
    ParameterSpec{"P01.standing", 12, ParameterUnit::Months, ParameterBasis::Convention, "months of membership, at least"},
    ParameterSpec{"P01.untagged", 6, ParameterUnit::Count, ParameterBasis::Convention,
                  "active months without the name of a member that tell of names not entered"},
    ParameterSpec{"P02.medium", 5000, ParameterUnit::HundredthsOfPercent, ParameterBasis::Convention,
                  "trade with members: medium below"},
    ParameterSpec{"P02.high", 1000, ParameterUnit::HundredthsOfPercent, ParameterBasis::Convention,
                  "trade with members: high below"},
    ParameterSpec{"P02.turnover", 200'000'00, ParameterUnit::Fen, ParameterBasis::Convention, "turnover for high, at least"},
    ParameterSpec{"P03.top", 8000, ParameterUnit::HundredthsOfPercent, ParameterBasis::Convention,
                  "trade with the largest member, at most"},
    ParameterSpec{"P03.effective", 2, ParameterUnit::Count, ParameterBasis::Convention, "effective number of members, at least"},
    ParameterSpec{"P03.members", 5, ParameterUnit::Count, ParameterBasis::Convention, "members, at least, to be judged"},
    ParameterSpec{"P04.high", 8000, ParameterUnit::HundredthsOfPercent, ParameterBasis::Practice,
                  "members in name only: high from"},
    ParameterSpec{"P04.medium", 5000, ParameterUnit::HundredthsOfPercent, ParameterBasis::Convention,
                  "members in name only: medium from"},
    ParameterSpec{"P05.medium", 2000, ParameterUnit::HundredthsOfPercent, ParameterBasis::Practice,
                  "members with whole accounts: medium below"},
    ParameterSpec{"P05.tolerance", 1'00, ParameterUnit::Fen, ParameterBasis::Convention,
                  "rounding of the reserve, per hundred members"},
};

const members::MemberDraft& memberAt(const Facts& facts, Index place)
{
    return facts.members[static_cast<std::size_t>(place)].data;
}

Evidence aboutMember(const Facts& facts, Index place, std::string_view text)
{
    const members::Member& member = facts.members[static_cast<std::size_t>(place)];
    Phrase since = member.data.joined ? phrase("joined {0}: {1}", {toIso(*member.data.joined)})
                                      : phrase("member from the founding: {0}");
    since.parts = {phrase(text)};
    return {.table = "member", .id = member.id.value, .text = std::move(since), .person = member.data.name};
}

/// Neither a trade nor a line of business names a member, though there is business enough.
bool isUntagged(const Case& subject, Window within)
{
    const Facts& facts = subject.facts;
    if (subject.derived.activeMonths(within, subject.parameters) < subject.parameters.value("P01.untagged"))
        return false;
    if (std::ranges::any_of(facts.trades, [](const TradeFact& trade) { return trade.member != kNone; }))
        return false;
    for (std::size_t i = 0; i < facts.lines.size(); ++i)
        if (subject.derived.isActivity[i] && facts.lines[i].member != kNone)
            return false;
    return true;
}

void lowerFor(Finding& finding, std::string_view id, std::string_view why, std::string_view whyNot, bool holds)
{
    finding.tried.push_back({.id = std::string(id), .result = phrase(holds ? why : whyNot), .holds = holds});
    if (!holds || finding.isSuppressed)
        return;
    finding.severity = lowered(finding.severity);
    if (!finding.excuse)
        finding.excuse = phrase(why);
}

void judgeParticipation(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    const Window within = window(facts, 24);
    const std::vector<Index> standing = standingMembers(facts, static_cast<int>(subject.parameters.value("P01.standing")));
    if (standing.empty())
        return notComputed(verdict, "P01", phrase("no members of twelve months were entered"));
    const std::vector<bool> took = participation(facts, subject.derived, within);
    const auto all = static_cast<std::int64_t>(standing.size());
    const std::int64_t taking =
        std::ranges::count_if(standing, [&](Index place) { return took[static_cast<std::size_t>(place)]; });
    if (!isBelowRate(taking, all, subject.parameters.value("P01.low")))
        return;
    Finding finding{.rule = "P01", .type = FindingType::Shell, .severity = Severity::Low};
    std::string_view threshold = "P01.low";
    if (isBelowRate(taking, all, subject.parameters.value("P01.high"))) {
        finding.severity = Severity::High;
        threshold = "P01.high";
    } else if (isBelowRate(taking, all, subject.parameters.value("P01.medium"))) {
        finding.severity = Severity::Medium;
        threshold = "P01.medium";
    }
    finding.share = static_cast<int>(Wide{taking} * 10'000 / all);
    finding.statement = phrase("{0} of {1} members took part in 24 months", {std::to_string(taking), std::to_string(all)});
    finding.value = phrase("{0} of {1} members, {2}", {std::to_string(taking), std::to_string(all), shareText(taking, all)});
    finding.threshold = phrase("below {0}", {rateText(subject.parameters.value(threshold))});
    for (const Index place : standing)
        if (!took[static_cast<std::size_t>(place)])
            addEvidence(finding, aboutMember(facts, place, "no trade, land or work in 24 months"));
    tryExcuses(finding, {Excuse::Young, Excuse::PerennialCrop, Excuse::Liquidation, Excuse::BooksElsewhere}, facts,
               subject.derived, subject.parameters, within);
    lowerFor(finding, "P01.untagged", "business was entered without the names of members",
             "members are named where there is business, or there is none", isUntagged(subject, within));
    verdict.findings.push_back(std::move(finding));
}

void judgeMemberTrade(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    const Window within = window(facts, 24);
    Money withMembers;
    Money withOthers;
    bool isSplit = false;
    Finding finding{.rule = "P02", .type = FindingType::Shell, .severity = Severity::Medium};
    for (const TradeFact& trade : facts.trades) {
        isSplit = isSplit || trade.member != kNone;
        if (trade.isReversed || !within.contains(trade.date))
            continue;
        (trade.member == kNone ? withOthers : withMembers) += trade.amount;
        if (trade.member == kNone)
            addEvidence(finding, {.table = "trade", .id = trade.id,
                                  .text = phrase("{0} yuan with a non-member on {1}",
                                                 {toPlainText(trade.amount), toIso(trade.date)})});
    }
    const Money all = withMembers + withOthers;
    if (all <= Money{})
        return notComputed(verdict, "P02", phrase("no trades in 24 months were entered"));
    const std::int64_t medium = subject.parameters.value("P02.medium");
    if (!isBelowRate(withMembers.inFen(), all.inFen(), medium))
        return;
    const std::int64_t high = subject.parameters.value("P02.high");
    const bool isHigh = isBelowRate(withMembers.inFen(), all.inFen(), high) && all >= subject.parameters.money("P02.turnover");
    if (isHigh)
        finding.severity = Severity::High;
    finding.statement = phrase("{0} of the trade of 24 months with members", {shareText(withMembers.inFen(), all.inFen())});
    finding.value = phrase("{0} of {1} yuan", {toPlainText(withMembers), toPlainText(all)});
    finding.threshold = phrase("below {0}", {rateText(isHigh ? high : medium)});
    tryExcuses(finding, {Excuse::Young, Excuse::Disaster}, facts, subject.derived, subject.parameters, within);
    lowerFor(finding, "P02.split", "trade with members and with others is not kept apart",
             "trade with members and with others is kept apart", !isSplit);
    verdict.findings.push_back(std::move(finding));
}

struct Shares {
    std::vector<std::pair<Money, Index>> byMember{};  ///< largest first
    Money all{};
    bool isFew = false;                               ///< 1 / HHI is below the number asked for
};

Shares sharesOfTrade(const Case& subject, Window within)
{
    const Facts& facts = subject.facts;
    std::vector<Money> of(facts.members.size());
    for (const TradeFact& trade : facts.trades)
        if (!trade.isReversed && trade.member != kNone && within.contains(trade.date))
            of[static_cast<std::size_t>(trade.member)] += trade.amount;
    Shares shares;
    for (std::size_t i = 0; i < of.size(); ++i)
        if (of[i] > Money{}) {
            shares.byMember.emplace_back(of[i], static_cast<Index>(i));
            shares.all += of[i];
        }
    std::ranges::stable_sort(shares.byMember, std::ranges::greater{}, &std::pair<Money, Index>::first);
    // In yuan, so that squares of the largest sums stay in 128 bits.
    Wide squares = 0;
    Wide sum = 0;
    for (const auto& [amount, place] : shares.byMember) {
        const Wide yuan = amount.inFen() / 100;
        squares += yuan * yuan;
        sum += yuan;
    }
    shares.isFew = sum > 0 && sum * sum < squares * subject.parameters.value("P03.effective");
    return shares;
}

void judgeConcentration(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    const auto members = std::ranges::count_if(
        facts.members, [&](const members::Member& member) { return isActiveMember(member.data, facts.asOf); });
    const Shares shares = sharesOfTrade(subject, window(facts, 24));
    if (shares.all <= Money{})
        return notComputed(verdict, "P03", phrase("no trades with members in 24 months were entered"));
    const std::int64_t most = subject.parameters.value("P03.top");
    const auto& [top, who] = shares.byMember.front();
    if (members < subject.parameters.value("P03.members") || shares.all < subject.derived.materiality
        || (!isAboveRate(top.inFen(), shares.all.inFen(), most) && !shares.isFew))
        return;
    const members::MemberDraft& member = memberAt(facts, who);
    const bool isChair = std::ranges::count(member.roles, members::Role::Chair) > 0;
    Finding finding{.rule = "P03", .type = FindingType::Shell, .severity = isChair ? Severity::High : Severity::Medium};
    finding.statement = phrase(isChair ? "{0} of the trade with members is the chair's" : "{0} of the trade with members is one member's",
                               {shareText(top.inFen(), shares.all.inFen())});
    finding.value = phrase("{0} of {1} yuan", {toPlainText(top), toPlainText(shares.all)});
    finding.threshold = phrase("more than {0}, or fewer than {1} members in effect",
                               {rateText(most), std::to_string(subject.parameters.value("P03.effective"))});
    finding.touched = top;
    for (const auto& [amount, place] : shares.byMember)
        addEvidence(finding, {.table = "member", .id = facts.members[static_cast<std::size_t>(place)].id.value,
                              .text = phrase("trade of {0} yuan, {1}",
                                             {toPlainText(amount), shareText(amount.inFen(), shares.all.inFen())}),
                              .person = memberAt(facts, place).name});
    lowerFor(finding, "P03.group", "the largest member is a group of people", "the largest member is one person",
             !members::isNaturalPerson(member.kind));
    verdict.findings.push_back(std::move(finding));
}

/// Anything that shows a person behind the name, since joining.
std::vector<bool> tracesOf(const Facts& facts)
{
    std::vector<bool> has(facts.members.size(), false);
    const auto shows = [&](Index member) {
        if (member != kNone)
            has[static_cast<std::size_t>(member)] = true;
    };
    for (const ContributionFact& row : facts.contributions)
        if (!row.isReversed && (!row.paid.isZero() || !row.quantity.isZero()))
            shows(row.member);
    for (const TradeFact& trade : facts.trades)
        if (!trade.isReversed)
            shows(trade.member);
    for (const MeetingFact& meeting : facts.meetings)
        for (const AttendanceFact& present : meeting.attendance)
            shows(present.member);
    for (const DistributionFact& year : facts.distributions)
        for (const DistributionFact::Part& part : year.parts)
            if (!part.refund.isZero() || !part.residual.isZero())
                shows(part.member);
    for (const LineFact& line : facts.lines) {
        const VoucherFact& voucher = facts.vouchers[static_cast<std::size_t>(line.voucher)];
        if (!voucher.isReversed && facts.accounts[static_cast<std::size_t>(line.account)].role != AccountRole::ShareCapital)
            shows(line.member);
    }
    return has;
}

void judgeNames(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    const std::vector<Index> standing = standingMembers(facts, static_cast<int>(subject.parameters.value("P01.standing")));
    if (standing.empty())
        return notComputed(verdict, "P04", phrase("no members of twelve months were entered"));
    const std::vector<bool> has = tracesOf(facts);
    const auto all = static_cast<std::int64_t>(standing.size());
    const std::int64_t names =
        std::ranges::count_if(standing, [&](Index place) { return !has[static_cast<std::size_t>(place)]; });
    const std::int64_t medium = subject.parameters.value("P04.medium");
    const std::int64_t high = subject.parameters.value("P04.high");
    if (isBelowRate(names, all, medium))
        return;
    const bool isHigh = !isBelowRate(names, all, high);
    Finding finding{.rule = "P04", .type = FindingType::Shell, .severity = isHigh ? Severity::High : Severity::Medium};
    finding.statement = phrase("{0} of {1} members are in name only", {std::to_string(names), std::to_string(all)});
    finding.value = phrase("{0} of {1} members, {2}", {std::to_string(names), std::to_string(all), shareText(names, all)});
    finding.threshold = phrase("from {0} on", {rateText(isHigh ? high : medium)});
    for (const Index place : standing)
        if (!has[static_cast<std::size_t>(place)])
            addEvidence(finding, aboutMember(facts, place, "no payment, trade, land, wage, refund, signature or vote"));
    const bool hasSheets = std::ranges::any_of(facts.meetings, [](const MeetingFact& meeting) { return !meeting.attendance.empty(); });
    lowerFor(finding, "P04.sheets", "attendance of meetings was not entered", "attendance of meetings was entered", !hasSheets);
    verdict.findings.push_back(std::move(finding));
}

void judgeReserveShares(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    Money drawn;
    Money shared;
    for (const DistributionFact& year : facts.distributions)
        drawn += year.reserve;
    for (const AccountSharesFact& row : facts.accountShares)
        shared += row.reserve;
    const auto hundreds = static_cast<std::int64_t>(facts.members.size() + 99) / 100;
    const Money tolerance = Money::fen(subject.parameters.value("P05.tolerance") * hundreds);
    if (drawn - shared <= tolerance)
        return;
    Finding finding{.rule = "P05", .type = FindingType::Compliance, .severity = Severity::Medium};
    finding.statement = phrase("reserve of {0} yuan drawn, {1} yuan of it in member accounts",
                               {toPlainText(drawn), toPlainText(shared)});
    finding.value = phrase("{0} yuan are nobody's", {toPlainText(drawn - shared)});
    finding.threshold = phrase("at most {0} yuan of rounding", {toPlainText(tolerance)});
    finding.touched = drawn - shared;
    for (const DistributionFact& year : facts.distributions)
        if (!year.reserve.isZero())
            addEvidence(finding, {.table = "distribution", .id = year.id,
                                  .text = phrase("{0}: reserve {1} yuan", {std::to_string(year.year.value), toPlainText(year.reserve)})});
    verdict.findings.push_back(std::move(finding));
}

void judgeAccounts(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    const std::vector<Index> standing = standingMembers(facts, static_cast<int>(subject.parameters.value("P01.standing")));
    if (standing.empty())
        return notComputed(verdict, "P05", phrase("no members of twelve months were entered"));
    const bool isDivided = facts.profile.form == members::LegalForm::Specialized || facts.profile.form == members::LegalForm::Land;
    if (isDivided)
        judgeReserveShares(subject, verdict);
    std::vector<bool> contributes(facts.members.size(), false);
    std::vector<bool> shares(facts.members.size(), facts.accountShares.empty() || !isDivided);
    for (const ContributionFact& row : facts.contributions)
        if (!row.isReversed)
            contributes[static_cast<std::size_t>(row.member)] = true;
    for (const AccountSharesFact& row : facts.accountShares)
        shares[static_cast<std::size_t>(row.member)] = true;
    const auto isWhole = [&](Index place) {
        return contributes[static_cast<std::size_t>(place)] && shares[static_cast<std::size_t>(place)];
    };
    const auto all = static_cast<std::int64_t>(standing.size());
    const std::int64_t whole = std::ranges::count_if(standing, isWhole);
    if (whole == all)
        return;
    const std::int64_t medium = subject.parameters.value("P05.medium");
    const bool isMedium = isBelowRate(whole, all, medium);
    Finding finding{.rule = "P05", .type = FindingType::Compliance, .severity = isMedium ? Severity::Medium : Severity::Low};
    finding.statement = phrase("{0} of {1} member accounts are whole", {std::to_string(whole), std::to_string(all)});
    finding.value = phrase("{0} of {1} members, {2}", {std::to_string(whole), std::to_string(all), shareText(whole, all)});
    finding.threshold = isMedium ? phrase("below {0}", {rateText(medium)}) : phrase("all of them");
    for (const Index place : standing)
        if (!isWhole(place))
            addEvidence(finding, aboutMember(facts, place,
                                             contributes[static_cast<std::size_t>(place)] ? "no share of the reserve or of grants"
                                                                                         : "no contribution"));
    verdict.findings.push_back(std::move(finding));
}

constexpr std::array kRules = {
    Rule{.id = "P01", .type = FindingType::Shell, .name = "Participating member share",
         .basis = "Cooperative Law Art. 3, 4; clean-up plan of 2019.",
         .definition = "Members of twelve months who traded, whose land is in use or who worked for wages in 24 months / all of them: high "
                       "below 10 %, medium below 20 %, low below 50 %. A household deals through one of its members.",
         .excuses = "E1, E2, E6, E8; names of members not entered with the business (one step lower).",
         .judge = judgeParticipation},
    Rule{.id = "P02", .type = FindingType::Shell, .name = "Member share of trade", .basis = "Cooperative Law Art. 3, 41.",
         .definition = "Trade with members / trade with members and others, 24 months: medium below 50 %, high below 10 % from 200,000 "
                       "yuan on. Sales to the market do not count.",
         .excuses = "E1, E4; the split was not kept (one step lower).", .judge = judgeMemberTrade},
    Rule{.id = "P03", .type = FindingType::Shell, .name = "One-person co-op", .basis = "Convention.",
         .definition = "The largest member has more than 80 % of the trade with members in 24 months, or fewer than two members in "
                       "effect (1 / HHI); five members and a material trade. High when it is the chair.",
         .excuses = "The largest member stands for a group (one step lower).", .judge = judgeConcentration},
    Rule{.id = "P04", .type = FindingType::Shell, .name = "Names-only members", .basis = "Clean-up plan of 2019.",
         .definition = "Members of twelve months without payment, trade, land, wage, refund, signature or vote since joining / all of them: "
                       "high from 80 %, medium from 50 %.",
         .excuses = "Attendance not entered (one step lower).", .judge = judgeNames},
    Rule{.id = "P05", .type = FindingType::Compliance, .name = "Member accounts and quantification missing",
         .basis = "Cooperative Law Art. 42, 43, 44, 53.",
         .definition = "Members with a contribution and, where anything is quantified, a share / all of them: low below 100 %, medium "
                       "below 20 %; reserve drawn by distributions that is in no member account.",
         .excuses = "Rounding of 1 yuan per hundred members.", .judge = judgeAccounts},
};

} // namespace

std::span<const Rule> participationRules()
{
    return kRules;
}

std::span<const ParameterSpec> participationParameters()
{
    return kParameters;
}

} // namespace coop::inspection
