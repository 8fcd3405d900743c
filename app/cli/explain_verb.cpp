// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/verbs.h"
#include "app/cli/year_plan.h"
#include "ui/text/explanation.h"

#include <CLI/CLI.hpp>

namespace coop::app {

namespace {

struct Options {
    std::string book{};
    std::string year{};
    std::string member{};
    PlanOptions plan{};
};

int explainAmount(const Options& options, const Session& session)
{
    const FiscalYear year = yearArgument("YEAR", options.year);
    const auto book = openToRead(options.book, session);
    const auto plan = planYear(*book, options.book, year, options.plan);
    if (!plan)
        return BadData;
    const auto line = findLine(*plan, options.member, options.book);
    if (!line)
        return BadData;
    // The paper that a member gets is Chinese, whatever the language of the machine.
    ui::useLanguage(languageArgument(session.language.value_or("zh")));
    const ui::MemberFacts facts = ui::factsOf(*book, plan->memberAt(*line).id, year);
    print(ui::toPlainText(ui::explain(*plan, *line, &facts)));
    return Done;
}

} // namespace

void addExplainVerb(CLI::App& app, Session& session)
{
    auto options = std::make_shared<Options>();
    CLI::App* const verb = app.add_subcommand("explain");
    verb->set_help_flag("");
    verb->add_option("BOOK", options->book)->required();
    verb->add_option("YEAR", options->year)->required();
    verb->add_option("MEMBER", options->member)->required();
    addPlanOptions(*verb, options->plan);
    verb->callback(
        [options, &session] { session.action = [options, &session] { return explainAmount(*options, session); }; });
}

} // namespace coop::app
