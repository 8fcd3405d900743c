// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up honest cooperatives once more, this time written into books and inspected from their files.
#include "tests/support/book_story.h"
#include "tests/support/honest_cooperative.h"

#include <gtest/gtest.h>

#include <fmt/format.h>

#include <set>

namespace coop::inspection {

namespace {

using namespace coop::test;
using exchange::ImportKind;

std::string dayOr(const std::optional<Date>& day)
{
    return day ? toIso(*day) : std::string();
}

std::string numberOf(const Facts& facts, Index member)
{
    return member == kNone ? std::string() : facts.members[static_cast<std::size_t>(member)].data.number;
}

std::string nameAt(const std::vector<std::string>& names, Index place)
{
    return place == kNone ? std::string() : names[static_cast<std::size_t>(place)];
}

void writeMembers(Story& story, const Facts& facts)
{
    std::string text;
    for (const members::Member& member : facts.members) {
        const members::MemberDraft& data = member.data;
        std::string roles;
        for (const members::Role role : data.roles)
            roles += std::string(toWord(members::kRoles, role));
        text += fmt::format("{},{},{},{},{},{},{},{},{},{},{}\n", data.number, data.name, toWord(members::kMemberKinds, data.kind),
                            data.idNumber, data.phone, data.address, data.household, dayOr(data.joined), dayOr(data.left), roles,
                            data.bankAccount);
    }
    story.rows(ImportKind::Members, "number,name,kind,id_number,phone,address,household,joined,left,roles,bank_account", text);
}

void writeRegisters(Story& story, const Facts& facts)
{
    std::string contributions;
    for (const ContributionFact& row : facts.contributions)
        contributions += fmt::format("{},{},{},{},{},{},{}\n", toIso(row.date), numberOf(facts, row.member),
                                     toWord(shares::kContributionKinds, row.kind), toPlainText(row.subscribed), toPlainText(row.paid),
                                     row.quantity.isZero() ? "" : toPlainText(row.quantity), row.quantity.isZero() ? "" : "亩");
    story.contributions(contributions);
    std::string trades;
    for (const TradeFact& row : facts.trades)
        trades += fmt::format("{},{},{},{},{},{},{}\n", toIso(row.date), numberOf(facts, row.member),
                              toWord(trade::kDirections, row.direction), nameAt(facts.products, row.product),
                              row.quantity.isZero() ? "" : toPlainText(row.quantity), row.quantity.isZero() ? "" : "斤",
                              toPlainText(row.amount));
    if (!trades.empty())
        story.trades(trades);
    std::string meetings;
    for (const MeetingFact& row : facts.meetings)
        meetings += fmt::format("{},members,{},{}\n", toIso(row.date), row.present, row.subject.substr(0, 12));
    if (!meetings.empty())
        story.meetings(meetings);
    std::string grants;
    for (const GrantFact& row : facts.grants)
        grants += fmt::format("{},state,{},{},{}\n", toIso(row.date), toPlainText(row.amount), row.project, dayOr(row.appliedOn));
    if (!grants.empty())
        story.grants(grants);
    std::string assets;
    for (const AssetFact& row : facts.assets)
        assets += fmt::format("{},{},{},{},{},{},{},,{},,\n", row.serial, row.name, dayOr(row.boughtOn), toPlainText(row.amount),
                              row.project, row.supplier, row.location, row.invoice);
    if (!assets.empty())
        story.assets(assets);
}

/// Vouchers of the program itself are not imported: openings, and what was taken back.
void writeVouchers(Story& story, const Facts& facts)
{
    for (const VoucherFact& voucher : facts.vouchers) {
        if (voucher.isOpening || voucher.isReversed)
            continue;
        std::vector<Posting> lines;
        for (Index at = voucher.firstLine; at < voucher.firstLine + voucher.lineCount; ++at) {
            const LineFact& line = facts.lines[static_cast<std::size_t>(at)];
            if (line.amount.isZero())
                continue;
            lines.push_back({.account = facts.accounts[static_cast<std::size_t>(line.account)].code,
                             .amount = line.amount,
                             .member = numberOf(facts, line.member),
                             .counterparty = line.counterparty == kNone
                                                 ? std::string()
                                                 : facts.counterparties[static_cast<std::size_t>(line.counterparty)].name,
                             .project = nameAt(facts.projects, line.project),
                             .product = nameAt(facts.products, line.product)});
        }
        if (lines.size() >= 2)
            story.post(toIso(voucher.date), std::move(lines),
                       {.attachments = voucher.attachments, .invoice = voucher.invoice, .entered = voucher.enteredAt});
    }
}

/// Rules that count at Medium and above. Distributions and sheets of attendance are not imported, annual reports are left out here.
std::set<std::string> strong(const BookResult& result)
{
    std::set<std::string> rules;
    for (const Finding& finding : result.findings)
        if (!finding.isSuppressed && finding.severity >= Severity::Medium && finding.family() != 'D' && finding.rule != "L04")
            rules.insert(fmt::format("{} {}", finding.rule, toWord(kSeverities, finding.severity)));
    return rules;
}

TEST(HonestBooks, WrittenThroughTheDesksAreNoShellsEither)
{
    Random random;
    for (int i = 0; i < 12; ++i) {
        const HonestCooperative made = honestCooperative(random, static_cast<HonestKind>(i % 8));
        SCOPED_TRACE(made.story);
        const Facts& facts = made.facts;
        std::string more;
        if (facts.profile.agencyBookkeeping.value_or(false))
            more += "agency_bookkeeping,yes\n";
        for (const CircumstanceFact& row : facts.circumstances)
            more += fmt::format("perennial_crop_from,{}\n", toIso(row.from));
        Story story(toIso(*facts.profile.registeredOn), more, {facts.state.ledgerFrom->year()});
        writeMembers(story, facts);
        writeRegisters(story, facts);
        writeVouchers(story, facts);
        const BookResult result = story.inspectedAsOf(facts.asOf);
        EXPECT_FALSE(result.failure) << told(result);
        EXPECT_EQ(strong(result), strong(judge(facts, {.lists = made.lists}))) << told(result);
        EXPECT_NE(result.assessment.status, OperatingStatus::ShellLikely) << told(result);
        EXPECT_NE(result.assessment.status, OperatingStatus::CannotAssess) << told(result);
        EXPECT_NE(result.assessment.integrity, Integrity::Major) << told(result);
    }
}

} // namespace

} // namespace coop::inspection
