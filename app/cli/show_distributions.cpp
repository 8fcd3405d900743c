// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/show_rows.h"

#include "core/book/distribution_desk.h"

namespace coop::app {

namespace {

std::string textOf(const std::optional<Date>& date)
{
    return date ? toIso(*date) : std::string();
}

std::string textOf(const Fraction& fraction)
{
    return std::to_string(fraction.numerator()) + "/" + std::to_string(fraction.denominator());
}

std::vector<std::string> rowOf(const book::Distribution& one, const book::DistributionDesk::Progress& progress)
{
    const auto count = [&one](std::int64_t distribution::Resolution::* value) {
        return one.resolution ? std::to_string((*one.resolution).*value) : std::string();
    };
    const auto adoptedOn = one.resolution ? std::optional(one.resolution->on) : std::nullopt;
    return {std::to_string(one.id.value),
            std::to_string(one.year.value),
            std::string(toWord(book::kDistributionStates, one.state)),
            one.corrects ? std::to_string(one.corrects->value) : std::string(),
            one.policy.name,
            one.charter,
            toPlainText(one.surplus),
            toPlainText(one.priorLoss),
            toPlainText(one.reserve),
            toPlainText(one.refund),
            toPlainText(one.residual),
            toPlainText(one.converted),
            toPlainText(one.withheld),
            toPlainText(one.retained),
            std::to_string(one.members),
            toPlainText(progress.paid),
            toPlainText(progress.open),
            toIso(one.proposedOn),
            one.proposedBy,
            textOf(one.laidOutOn),
            textOf(adoptedOn),
            count(&distribution::Resolution::entitled),
            count(&distribution::Resolution::present),
            count(&distribution::Resolution::votesFor),
            one.resolution ? one.resolution->minutes : std::string(),
            textOf(one.postedOn),
            textOf(one.endedOn),
            one.endedWhy,
            one.basisHash,
            one.planHash};
}

} // namespace

TextTable charterRows(book::Book& book, const RowChoice& choice)
{
    TextTable table{{"from", "name", "clause", "quorum", "majority", "notice_days", "least_payment", "leaver_loss", "policy"}};
    const auto ofYear = choice.year ? book.charters().ofYear(*choice.year) : std::nullopt;
    for (const book::StoredCharter& charter : book.charters().all()) {
        const distribution::Charter& data = charter.data;
        const bool isOfYear = !choice.year || (ofYear && ofYear->id == charter.id);
        if (!isOfYear || (choice.asOf && data.from > *choice.asOf))
            continue;
        table.push_back({toIso(data.from), data.name, data.clause, textOf(data.voting.quorum), textOf(data.voting.majority),
                         std::to_string(data.voting.noticeDays), toPlainText(data.leastPayment),
                         std::string(toWord(distribution::kLossSharings, data.leaverLoss)), data.policy.name});
    }
    return table;
}

TextTable distributionRows(book::Book& book, const RowChoice& choice)
{
    TextTable table{{"id",        "year",        "state",     "corrects",    "policy",      "charter",    "surplus",
                     "prior_loss", "reserve",    "refund",    "residual",    "converted",   "withheld",   "retained",
                     "members",   "paid",        "open",      "proposed_on", "proposed_by", "laid_out_on", "adopted_on",
                     "entitled",  "present",     "votes_for", "minutes",     "posted_on",   "ended_on",   "ended_why",
                     "basis_hash", "plan_hash"}};
    for (const book::Distribution& one : book.distributions().all()) {
        if ((!choice.year || one.year == *choice.year) && (!choice.asOf || one.proposedOn <= *choice.asOf))
            table.push_back(rowOf(one, book.distributions().progress(one.id)));
    }
    return table;
}

} // namespace coop::app
