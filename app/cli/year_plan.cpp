// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/year_plan.h"

#include "app/cli/arguments.h"
#include "core/book/desks.h"
#include "core/book/distribution_desk.h"
#include "ui/text/issue_text.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

#include <cerrno>
#include <fstream>
#include <system_error>

namespace coop::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The file's text, cut behind the longest policy: the parser then says that it is too long.
Expected<std::string, Issues> readPolicyText(const std::string& file)
{
    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    std::string text(distribution::kLargestPolicyBytes + 1, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (!stream.is_open() || stream.bad()) {
        const int reason = errno != 0 ? errno : EIO;
        return Unexpected(
            Issues{{.code = IssueCode::FileUnreadable, .arguments = {std::generic_category().message(reason)}}});
    }
    text.resize(static_cast<std::size_t>(stream.gcount()));
    return text;
}

Expected<distribution::Policy, Issues> readPolicy(const std::string& file)
{
    return readPolicyText(file).and_then([](const std::string& text) { return distribution::parsePolicy(text); });
}

} // namespace

void addPlanOptions(CLI::App& verb, PlanOptions& options)
{
    verb.add_option("--policy", options.policy);
    verb.add_option("--surplus", options.surplus);
    verb.add_option("--prior-loss", options.priorLoss);
}

std::optional<PlanInputs> planInputs(book::Book& book, const std::string& file, FiscalYear year,
                                     const PlanOptions& options)
{
    const book::YearEndDraft draft = book.yearEnd().draft(year);
    const auto givenSurplus = amountArgument("--surplus", options.surplus);
    const auto givenLoss = amountArgument("--prior-loss", options.priorLoss);
    if (givenLoss && givenLoss->isNegative())
        throw UsageError(Words::tr("--prior-loss: a loss is given as a positive amount, such as 5000.00."));
    if (draft.isFromLedger && (givenSurplus || givenLoss)) {
        const Issue issue{.code = IssueCode::SurplusFromLedger,
                          .arguments = {std::to_string(year.value), toPlainText(*draft.surplus)}};
        throw UsageError(QString::fromLatin1(givenSurplus ? "--surplus: " : "--prior-loss: ") + ui::issueText(issue));
    }
    const auto surplus = givenSurplus ? givenSurplus : draft.surplus;

    distribution::Policy policy = draft.policy;
    if (options.policy) {
        auto read = readPolicy(*options.policy);
        if (!read) {
            complain(*options.policy, read.error());
            return std::nullopt;
        }
        policy = *std::move(read);
    }
    if (!surplus)
        throw UsageError(Words::tr("The book holds no surplus for %1; expected --surplus AMOUNT.").arg(year.value));
    return PlanInputs{.policy = std::move(policy),
                      .surplus = *surplus,
                      .priorLoss = givenLoss.value_or(draft.priorLoss),
                      .blamed = options.policy.value_or(file)};
}

std::optional<distribution::Plan> planYear(book::Book& book, const std::string& file, FiscalYear year,
                                           const PlanOptions& options)
{
    const bool isPlain = !options.policy && !options.surplus && !options.priorLoss;
    if (const auto adopted = book.distributions().ofYear(year); isPlain && adopted && adopted->resolution)
        return book.distributions().plan(adopted->id);
    const auto inputs = planInputs(book, file, year, options);
    if (!inputs)
        return std::nullopt;
    auto plan = book.yearEnd().plan(year, inputs->policy, inputs->surplus, inputs->priorLoss);
    if (!plan) {
        complain(inputs->blamed, plan.error());
        return std::nullopt;
    }
    complain(inputs->blamed, plan->notes);
    return *std::move(plan);
}

std::optional<std::size_t> findLine(const distribution::Plan& plan, const std::string& number, const std::string& file)
{
    const auto line = plan.lineOf(number);
    if (!line)
        complain(file, {{.code = IssueCode::UnknownMember, .field = "member", .value = number, .row = 1}});
    return line;
}

} // namespace coop::app
