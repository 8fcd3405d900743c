// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/adoption.h"

#include "app/cli/arguments.h"
#include "core/book/distribution_desk.h"
#include "core/book/distribution_steps.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

#include <algorithm>

namespace coop::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

distribution::Resolution resolutionOf(book::Book& book, const AdoptionOptions& options)
{
    distribution::Resolution resolution =
        book.distributions().resolutionFor(dateArgument("--resolved-on", *options.resolvedOn));
    if (options.delegates) {
        resolution.kind = members::MeetingKind::Delegates;
        resolution.entitled = *options.delegates;
    }
    resolution.laidOutOn = dateArgument("--laid-out-on", options.laidOutOn);
    resolution.present = *options.present;
    resolution.votesFor = *options.votesFor;
    resolution.votesAgainst = options.votesAgainst.value_or(0);
    resolution.abstained = options.abstained.value_or(0);
    resolution.additionalVotes = options.additionalVotes.value_or(0);
    resolution.minutes = options.minutes.value_or(std::string());
    return resolution;
}

/// The rules say themselves what is missing; a code and its figures would not.
void complainAboutRefusal(book::Book& book, const std::string& file, const PlanInputs& inputs,
                          const distribution::Resolution& resolution, const Expected<distribution::Plan, Issues>& plan,
                          Issues issues)
{
    if (plan)
        complainAboutRules(plan->rules);
    else
        complain(inputs.blamed, plan.error());
    complainAboutRules(book::assemblyRules(book, resolution, book.profile().read().form));
    std::erase_if(issues, [&plan](const Issue& issue) {
        return issue.code == IssueCode::RuleNotKept ||
               (!plan && std::ranges::find(plan.error(), issue) != plan.error().end());
    });
    complain(file, issues);
}

} // namespace

void addAdoptionOptions(CLI::App& verb, AdoptionOptions& options)
{
    verb.add_flag("--adopt", options.adopts);
    verb.add_option("--resolved-on", options.resolvedOn);
    verb.add_option("--present", options.present);
    verb.add_option("--votes-for", options.votesFor);
    verb.add_option("--votes-against", options.votesAgainst);
    verb.add_option("--abstained", options.abstained);
    verb.add_option("--delegates", options.delegates);
    verb.add_option("--additional-votes", options.additionalVotes);
    verb.add_option("--laid-out-on", options.laidOutOn);
    verb.add_option("--posted-on", options.postedOn);
    verb.add_option("--minutes", options.minutes);
    verb.add_flag("--reverse", options.reverses);
    verb.add_option("--on", options.on);
    verb.add_option("--why", options.why);
}

void checkAdoption(const AdoptionOptions& options)
{
    const bool saysVote = options.resolvedOn || options.present || options.votesFor || options.votesAgainst ||
                          options.abstained || options.delegates || options.additionalVotes || options.laidOutOn ||
                          options.postedOn || options.minutes;
    if (options.adopts && options.reverses)
        throw UsageError(Words::tr("--adopt and --reverse exclude each other."));
    if (options.adopts && !(options.resolvedOn && options.present && options.votesFor))
        throw UsageError(Words::tr("--adopt: expected --resolved-on DATE --present N --votes-for N, what the assembly decided."));
    if (!options.adopts && saysVote)
        throw UsageError(Words::tr("What the assembly decided is given together with --adopt."));
    if (options.reverses && !(options.on && options.why))
        throw UsageError(Words::tr("--reverse: expected --on DATE --why TEXT, the day and the reason."));
    if (!options.reverses && (options.on || options.why))
        throw UsageError(Words::tr("--on and --why are given together with --reverse."));
}

std::optional<distribution::Plan> adoptYear(const std::string& file, FiscalYear year, const PlanOptions& planOptions,
                                            const AdoptionOptions& options, const Session& session)
{
    const auto postedOn = dateArgument("--posted-on", options.postedOn);
    const auto book = openToWrite(file, session);
    const distribution::Resolution resolution = resolutionOf(*book, options);
    const auto inputs = planInputs(*book, file, year, planOptions);
    if (!inputs)
        return std::nullopt;
    const auto adopted = book->distributions().adoptAndPost(year, inputs->policy, inputs->surplus, inputs->priorLoss, resolution,
                                                            {.day = postedOn}, book::newDraftId());
    if (!adopted) {
        const auto plan = book->yearEnd().plan(year, inputs->policy, inputs->surplus, inputs->priorLoss);
        complainAboutRefusal(*book, file, *inputs, resolution, plan, adopted.error());
        return std::nullopt;
    }
    distribution::Plan plan = book->distributions().plan(adopted->id);
    complain(inputs->blamed, plan.notes);
    return plan;
}

int reverseYear(const std::string& file, FiscalYear year, const AdoptionOptions& options, const Session& session)
{
    const Date day = dateArgument("--on", *options.on);
    const auto book = openToWrite(file, session);
    const auto standing = book->distributions().ofYear(year);
    if (!standing) {
        complain(file, {{.code = IssueCode::NotPosted,
                         .field = "year",
                         .value = std::to_string(year.value),
                         .arguments = {std::to_string(year.value)}}});
        return BadData;
    }
    const auto reversed = book->distributions().reverse(standing->id, day, *options.why, book::newDraftId());
    if (!reversed) {
        complain(file, reversed.error());
        return BadData;
    }
    print(Words::tr("The distribution of %1 is taken back.").arg(year.value) + QLatin1Char('\n'));
    return Done;
}

void complainAboutRules(std::span<const distribution::RuleResult> rules)
{
    for (const distribution::RuleResult& rule : rules) {
        if (rule.passed)
            continue;
        const ui::RuleText text = ui::ruleText(rule);
        complain(Words::tr("Rule not kept: %1 (%2): %3").arg(text.code, text.article, text.detail));
    }
}

} // namespace coop::app
