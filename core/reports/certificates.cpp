// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/certificates.h"

#include "core/members/codes.h"
#include "core/reports/paper_parts.h"
#include "core/reports/report_head.h"

#include <algorithm>
#include <utility>

namespace coop::reports {

namespace {

using shares::Holding;

std::string identityOf(const members::Member& member, Privacy privacy)
{
    return privacy == Privacy::Masked ? members::masked(member.data.idNumber) : member.data.idNumber;
}

bool isShown(const Holding& holding)
{
    return shares::isCapital(holding.kind) && (!holding.paid.isZero() || !holding.subscribed.isZero());
}

Money sumOf(const Certificate& certificate, Money Holding::* amount)
{
    Money sum;
    for (const Holding& holding : certificate.holdings) {
        if (isShown(holding))
            sum += holding.*amount;
    }
    return sum;
}

ReportTable kindsTable(const Certificate& certificate, const Wording& words)
{
    ReportTable table{.columns = {{.title = words("Contribution kind"), .widthMm = 50},
                                  {.title = words("Quantity"), .kind = ColumnKind::Quantity, .widthMm = 30},
                                  {.title = words("Subscribed"), .kind = ColumnKind::Money, .widthMm = 45, .isTotalled = true},
                                  {.title = words("Paid in"), .kind = ColumnKind::Money, .widthMm = 45, .isTotalled = true}}};
    for (const Holding& holding : certificate.holdings) {
        if (isShown(holding))
            table.rows.push_back({words(contributionText(holding.kind)), holding.quantity.isZero() ? Cell() : Cell(holding.quantity),
                                  holding.subscribed, holding.paid});
    }
    table.totals = totalsOf(table);
    table.totals.front() = words("Total");
    return table;
}

/// Who he is and since when, as one sentence.
std::string sentenceOf(const Certificate& certificate, const members::Profile& profile, const ReportHead& head,
                       const Wording& words)
{
    const members::MemberDraft& member = certificate.member.data;
    const std::string cooperative =
        profile.code.empty() ? head.cooperative : fill(words("{0} (credit code {1})"), {head.cooperative, profile.code});
    if (member.joined)
        return fill(words("{0} has been a member of {1} since {2}. On {3} he has contributed:"),
                    {member.name, cooperative, dayText(member.joined, words), dayText(certificate.asOf, words)});
    return fill(words("{0} is a member of {1}. On {2} he has contributed:"),
                {member.name, cooperative, dayText(certificate.asOf, words)});
}

} // namespace

bool Certificate::isDue() const
{
    return std::ranges::any_of(holdings, isShown);
}

Money Certificate::paid() const
{
    return sumOf(*this, &Holding::paid);
}

Money Certificate::subscribed() const
{
    return sumOf(*this, &Holding::subscribed);
}

std::string Certificate::number() const
{
    std::string digits = toIso(asOf);
    std::erase(digits, '-');
    return digits + "-" + member.data.number;
}

Document certificatePaper(const Certificate& certificate, const members::Profile& profile, Privacy privacy, const ReportHead& head,
                          const Wording& words)
{
    const members::MemberDraft& member = certificate.member.data;
    Document document = paperOf(words("Certificate of contribution"), head, words);
    document.subtitle = fill(words("No. {0}"), {certificate.number()});
    document.paper = Paper::A5;
    document.isAcross = true;
    document.isFramed = true;
    document.blocks.emplace_back(FactGrid{.facts = {{words("Name"), member.name},
                                                    {words("Number"), member.number},
                                                    {words("Identity number"), identityOf(certificate.member, privacy)},
                                                    {words("Address"), member.address}}});
    document.blocks.emplace_back(body(sentenceOf(certificate, profile, head, words)));
    document.blocks.emplace_back(kindsTable(certificate, words));
    document.blocks.emplace_back(FactGrid{.facts = {{words("Paid in, in words"), inCapitals(certificate.paid())}}, .columns = 1});
    const bool hasWeights = std::ranges::any_of(
        certificate.holdings, [](const Holding& holding) { return !shares::isCapital(holding.kind); });
    document.blocks.emplace_back(Paragraph{
        .text = words(hasWeights ? "Labour and technology are weights of distribution by the charter and no contribution; they are not certified here."
                                 : "This certificate proves the contribution as of that day; the member account is what counts."),
        .style = ParagraphStyle::Small});
    document.blocks.emplace_back(
        SignatureLines{.places = {words("Chair"), words("Cooperative (seal)"), words("Date of issue")}});
    return document;
}

PrintedReport certificates(std::span<const Certificate> all, const members::Profile& profile, Privacy privacy,
                           const ReportHead& head, const Wording& words)
{
    PrintedReport report;
    ReportTable& list = report.list;
    addCommonWords(list, head, words);
    list.title = words("Register of certificates of contribution");
    list.heading = {fill(words("Cooperative: {0}"), {head.cooperative}), words("Unit: yuan")};
    list.landscape = true;
    list.columns = {{.title = words("No."), .kind = ColumnKind::Number, .widthMm = 12},
                    {.title = words("Certificate number"), .widthMm = 40},
                    {.title = words("Number"), .widthMm = 18},
                    {.title = words("Name"), .widthMm = 36},
                    {.title = words("Identity number"), .widthMm = 44},
                    {.title = words("Subscribed"), .kind = ColumnKind::Money, .widthMm = 30, .isTotalled = true},
                    {.title = words("Paid in"), .kind = ColumnKind::Money, .widthMm = 30, .isTotalled = true},
                    {.title = words("Paid in, in words"), .widthMm = 50},
                    {.title = words("Received by"), .kind = ColumnKind::Signature, .widthMm = 26}};
    for (const Certificate& certificate : all) {
        if (!certificate.isDue())
            continue;
        list.rows.push_back({static_cast<std::int64_t>(list.rows.size() + 1), certificate.number(), certificate.member.data.number,
                             certificate.member.data.name, identityOf(certificate.member, privacy), certificate.subscribed(),
                             certificate.paid(), inCapitals(certificate.paid()), {}});
        report.paper.emplace_back(certificatePaper(certificate, profile, privacy, head, words));
    }
    list.totals = totalsOf(list);
    list.totals.front() = words("Total");
    list.signatures = {words("Chair"), words("Accountant"), words("Prepared by")};
    if (report.paper.empty())
        report.paper.emplace_back(list);
    return report;
}

} // namespace coop::reports
