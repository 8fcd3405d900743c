// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/verbs.h"
#include "ui/text/issue_text.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace coop::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Options {
    std::string file{};
    std::string name{};
    std::string code{};
    std::string form = "specialized";
    std::optional<std::string> firstYear{};
};

/// "first_year" of the core is --first-year here.
QString optionFor(const Issue& issue)
{
    return QString::fromStdString(issue.field).replace(QLatin1Char('_'), QLatin1Char('-'));
}

int makeBook(const Options& options, const Session& session)
{
    const book::NewBook particulars{
        .name = std::string(trimmed(options.name)),
        .code = std::string(trimmed(options.code)),
        .form = wordArgument("--form", options.form, members::kLegalForms),
        .firstYear = yearArgument("--first-year", options.firstYear).value_or(FiscalYear{}),
    };
    Issues issues = book::checkNewBook(particulars);
    for (Issue& issue : issues) {
        issue.row = 1;
        if (issue.severity == Severity::Error) // every particular comes from the command line
            throw UsageError(QStringLiteral("--%1: %2").arg(optionFor(issue), ui::issueText(issue)));
    }
    const auto book = book::Book::create(options.file, particulars, session.clock, session.user);
    complain(options.file, issues);
    print(Words::tr("Made the book %1 of “%2”.")
              .arg(QString::fromStdString(options.file), QString::fromStdString(particulars.name)) +
          QLatin1Char('\n'));
    return Done;
}

} // namespace

void addNewVerb(CLI::App& app, Session& session)
{
    auto options = std::make_shared<Options>();
    CLI::App* const verb = app.add_subcommand("new");
    verb->set_help_flag("");
    verb->add_option("BOOK", options->file)->required();
    verb->add_option("--name", options->name)->required();
    verb->add_option("--code", options->code);
    verb->add_option("--form", options->form);
    verb->add_option("--first-year", options->firstYear);
    verb->callback(
        [options, &session] { session.action = [options, &session] { return makeBook(*options, session); }; });
}

} // namespace coop::app
