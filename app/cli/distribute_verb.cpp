// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/adoption.h"
#include "app/cli/arguments.h"
#include "app/cli/verbs.h"
#include "app/cli/year_plan.h"
#include "core/exchange/writers.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <QCoreApplication>

namespace coop::app {

namespace {

using distribution::Plan;
using Json = nlohmann::ordered_json;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Options {
    std::string book{};
    std::string year{};
    std::string format = "csv";
    PlanOptions plan{};
    AdoptionOptions adoption{};
};

std::string csvOf(const Plan& plan)
{
    std::vector<std::vector<std::string>> table(1, {"number", "name"});
    for (const distribution::Stage& stage : plan.policy.stages)
        table.front().push_back(stage.name);
    table.front().push_back("total");
    for (std::size_t line = 0; line < plan.members.size(); ++line) {
        const distribution::MemberBasis& member = plan.memberAt(line);
        std::vector<std::string>& row = table.emplace_back(std::vector{member.number, member.name});
        for (const distribution::StageResult& stage : plan.stages)
            row.push_back(toPlainText(stage.shares[line].amount));
        row.push_back(toPlainText(plan.members[line].total));
    }
    return exchange::toCsv(table);
}

Json stagesOf(const Plan& plan)
{
    Json stages = Json::array();
    for (std::size_t i = 0; i < plan.stages.size(); ++i) {
        const distribution::Stage& stage = plan.policy.stages[i];
        stages.push_back({{"name", stage.name},
                          {"kind", std::string(toWord(distribution::kStageKinds, stage.kind))},
                          {"pool", toPlainText(plan.stages[i].pool)}});
    }
    return stages;
}

Json membersOf(const Plan& plan)
{
    Json members = Json::array();
    for (std::size_t line = 0; line < plan.members.size(); ++line) {
        const distribution::MemberBasis& member = plan.memberAt(line);
        Json amounts = Json::array();
        for (const distribution::StageResult& stage : plan.stages)
            amounts.push_back(toPlainText(stage.shares[line].amount));
        members.push_back({{"number", member.number},
                           {"name", member.name},
                           {"amounts", std::move(amounts)},
                           {"total", toPlainText(plan.members[line].total)}});
    }
    return members;
}

Json rulesOf(const Plan& plan)
{
    Json rules = Json::array();
    for (const distribution::RuleResult& rule : plan.rules) {
        const ui::RuleText text = ui::ruleText(rule);
        rules.push_back({{"code", ui::fromText(text.code)},
                         {"article", ui::fromText(text.article)},
                         {"passed", rule.passed},
                         {"detail", ui::fromText(text.detail)}});
    }
    return rules;
}

std::string jsonOf(const Plan& plan)
{
    const Json json = {{"year", plan.basis.year.value},
                       {"surplus", toPlainText(plan.basis.surplus)},
                       {"prior_loss", toPlainText(plan.basis.priorLoss)},
                       {"reserve", toPlainText(plan.reserve)},
                       {"distributable", toPlainText(plan.distributable)},
                       {"stages", stagesOf(plan)},
                       {"retained", toPlainText(plan.retained)},
                       {"members", membersOf(plan)},
                       {"rules", rulesOf(plan)}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

int distributeYear(const Options& options, const Session& session)
{
    const FiscalYear year = yearArgument("YEAR", options.year);
    const OutputFormat format = formatArgument(options.format);
    checkAdoption(options.adoption);
    if (options.adoption.reverses)
        return reverseYear(options.book, year, options.adoption, session);
    const auto plan = [&]() -> std::optional<Plan> {
        if (options.adoption.adopts)
            return adoptYear(options.book, year, options.plan, options.adoption, session);
        return planYear(*openToRead(options.book, session), options.book, year, options.plan);
    }();
    if (!plan)
        return BadData;
    if (format == OutputFormat::Json) {
        print(jsonOf(*plan));
        return Done;
    }
    print(csvOf(*plan));
    complainAboutRules(plan->rules);
    return Done;
}

} // namespace

void addDistributeVerb(CLI::App& app, Session& session)
{
    auto options = std::make_shared<Options>();
    CLI::App* const verb = app.add_subcommand("distribute");
    verb->set_help_flag("");
    verb->add_option("BOOK", options->book)->required();
    verb->add_option("YEAR", options->year)->required();
    verb->add_option("--format", options->format);
    addPlanOptions(*verb, options->plan);
    addAdoptionOptions(*verb, options->adoption);
    verb->callback(
        [options, &session] { session.action = [options, &session] { return distributeYear(*options, session); }; });
}

} // namespace coop::app
