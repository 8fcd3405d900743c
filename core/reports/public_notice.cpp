// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/public_notice.h"

#include "core/members/codes.h"
#include "core/reports/report_head.h"

#include <utility>
#include <vector>

namespace coop::reports {

namespace {

using distribution::Plan;

/// The characters of valid UTF-8, each by itself.
std::vector<std::string> charactersOf(std::string_view text)
{
    std::vector<std::string> characters;
    for (const char byte : text) {
        const bool continues = (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
        if (!continues || characters.empty())
            characters.emplace_back();
        characters.back().push_back(byte);
    }
    return characters;
}

std::string withoutPercent(std::string text)
{
    text.pop_back();
    return text;
}

std::string stageSentence(const Plan& plan, std::size_t index, const Wording& words)
{
    std::int64_t members = 0;
    for (const distribution::StageShare& share : plan.stages[index].shares)
        members += share.amount.isZero() ? 0 : 1;
    const distribution::Stage& stage = plan.policy.stages.at(index);
    return fill(words("“{0}”: {1} yuan, shared by {2}. {3} members get a part of it."),
                {stage.name, toGroupedText(plan.stages[index].pool), words(measureText(stage.weighting.measure)),
                 std::to_string(members)});
}

/// What the year brought and where it goes, a short sentence each.
std::vector<std::string> sentencesOf(const Plan& plan, const Wording& words)
{
    const std::string year = std::to_string(plan.basis.year.value);
    const Money surplus = plan.basis.surplus;
    if (surplus < Money())
        return {fill(words("In {0} our cooperative made a loss of {1} yuan. There is nothing to share out."),
                     {year, toGroupedText(-surplus)})};
    if (surplus.isZero())
        return {fill(words("In {0} our cooperative made no surplus. There is nothing to share out."), {year})};

    std::vector<std::string> sentences = {
        fill(words("In {0} our cooperative made a surplus of {1} yuan."), {year, toGroupedText(surplus)})};
    const Money madeGood = surplus - plan.afterLoss;
    if (!madeGood.isZero())
        sentences.push_back(fill(words("First, {0} yuan make good the losses of earlier years."), {toGroupedText(madeGood)}));
    if (!plan.reserve.isZero())
        sentences.push_back(fill(words(plan.isQuantified()
                                           ? "Then {0} yuan go into the reserve. They stay in the cooperative; each member's part is "
                                             "entered in his account."
                                           : "Then {0} yuan go into the reserve. They stay with the collective."),
                                 {toGroupedText(plan.reserve)}));
    if (plan.distributable.isZero()) {
        sentences.push_back(words("Nothing remains to be shared out."));
        return sentences;
    }
    sentences.push_back(fill(words("{0} yuan remain to be shared out."), {toGroupedText(plan.distributable)}));
    for (std::size_t i = 0; i < plan.stages.size(); ++i) {
        if (!plan.stages[i].pool.isZero())
            sentences.push_back(stageSentence(plan, i, words));
    }
    const PlanSums sums = sumsOf(plan);
    if (!sums.converted.isZero())
        sentences.push_back(fill(words("{0} yuan of it are not paid out but become the members' contributions."),
                                 {toGroupedText(sums.converted)}));
    if (!plan.retained.isZero())
        sentences.push_back(fill(words("{0} yuan are kept for later years."), {toGroupedText(plan.retained)}));
    for (const distribution::RuleResult& rule : plan.rules) {
        if (rule.code == distribution::RuleCode::PatronageFloor && rule.binding)
            sentences.push_back(fill(words("Of every 100 yuan to be shared out, {0} go back to those who dealt with the cooperative; "
                                           "the law asks for at least 60."),
                                     {withoutPercent(percentOf(sums.refund.inFen(), plan.distributable.inFen()))}));
    }
    return sentences;
}

std::string objectionText(const NoticeFacts& facts, const Wording& words)
{
    const std::string until = facts.to ? dayText(facts.to, words) : words("____-__-__");
    return fill(words("Whoever finds something wrong, or wants to know how his amount came about, tells the board or the supervisors by {0}. "
                      "Each member is shown the account books on request (Cooperative Law Art. 21) and gets his own slip."),
                {until});
}

} // namespace

std::string shortenedName(std::string_view name)
{
    std::vector<std::string> characters = charactersOf(name);
    const std::size_t kept = characters.size() > 2 ? characters.size() - 1 : characters.size();
    std::string shortened;
    for (std::size_t i = 0; i < characters.size(); ++i)
        shortened += i == 0 || i >= kept ? characters[i] : "*";
    return shortened;
}

ReportTable publicNoticeList(const Plan& plan, const NoticeFacts& facts, const ReportHead& head, const Wording& words)
{
    ReportTable table;
    addCommonWords(table, head, words);
    table.title = words("What each member gets");
    table.heading = {fill(words("Cooperative: {0}"), {head.cooperative}),
                     fill(words("Year {0}"), {std::to_string(plan.basis.year.value)}), words("Unit: yuan")};
    const auto money = [&](std::string_view title) {
        return Column{.title = words(title), .kind = ColumnKind::Money, .widthMm = 27, .isTotalled = true};
    };
    table.columns = {{.title = words("No."), .kind = ColumnKind::Number, .widthMm = 12},
                     {.title = words("Number"), .widthMm = 16},
                     {.title = words("Name"), .widthMm = 30},
                     {.title = words("Identity number"), .widthMm = 42},
                     money("Patronage refund"),
                     money("Residual surplus"),
                     money("Total")};
    for (std::size_t line = 0; line < plan.members.size(); ++line) {
        const distribution::MemberBasis& member = plan.memberAt(line);
        const auto identity = facts.identities.find(member.id);
        table.rows.push_back({static_cast<std::int64_t>(line + 1), member.number,
                              facts.names == Privacy::Masked ? shortenedName(member.name) : member.name,
                              identity == facts.identities.end() ? std::string() : members::masked(identity->second),
                              plan.members[line].refund, plan.members[line].residual, plan.members[line].total});
    }
    table.totals = totalsOf(table);
    table.totals.front() = words("Total");
    return table;
}

Document publicNotice(const Plan& plan, const NoticeFacts& facts, const ReportHead& head, const Wording& words)
{
    Document document = paperOf(words("Public notice of the surplus distribution"), head, words);
    document.subtitle = fill(words("{0} · year {1}"), {head.cooperative, std::to_string(plan.basis.year.value)});
    for (std::string& sentence : sentencesOf(plan, words))
        document.blocks.emplace_back(body(std::move(sentence)));
    document.blocks.emplace_back(waterfallOf(plan, words));
    if (plan.basis.surplus > Money() && !plan.members.empty()) {
        document.blocks.emplace_back(heading(words("What each member gets (yuan)")));
        document.blocks.emplace_back(publicNoticeList(plan, facts, head, words));
    }
    document.blocks.emplace_back(heading(words("If you do not agree")));
    document.blocks.emplace_back(body(objectionText(facts, words)));
    document.blocks.emplace_back(FactGrid{.facts = {{words("Shown from"), dayText(facts.from, words)},
                                                    {words("Shown until"), dayText(facts.to, words)},
                                                    {words("Whom to turn to"), {}},
                                                    {words("Telephone"), {}}}});
    document.blocks.emplace_back(SignatureLines{.places = {words("Chair"), words("Supervisor"), words("Date (seal)")}});
    return document;
}

} // namespace coop::reports
