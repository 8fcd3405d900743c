// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/verbs.h"
#include "core/book/desks.h"
#include "core/book/sample_books.h"
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

struct Paths {
    std::string first{};
    std::string second{};
};

int checkBook(const Paths& paths, const Session& session)
{
    const auto book = openToRead(paths.first, session);
    const std::vector<book::Finding> findings = book->history().check();
    for (const book::Finding& finding : findings) {
        complain(QStringLiteral("%1:%2:1: %3")
                     .arg(ui::toText(paths.first), QString::number(std::max<std::int64_t>(finding.row, 1)),
                          ui::findingText(finding)));
    }
    if (!findings.empty())
        return BadData;
    print(Words::tr("whole, seal %1").arg(ui::toText(book->seal())) + QLatin1Char('\n'));
    return Done;
}

int backUpBook(const Paths& paths, const Session& session)
{
    openToRead(paths.first, session)->backUpTo(paths.second);
    print(Words::tr("Copied to %1 and checked the copy.").arg(ui::toText(paths.second)) + QLatin1Char('\n'));
    return Done;
}

int restoreBook(const Paths& paths)
{
    book::Book::restore(paths.first, paths.second);
    print(Words::tr("Put back as %1.").arg(ui::toText(paths.second)) + QLatin1Char('\n'));
    return Done;
}

int writeSamples(const Paths& paths, const Session& session)
{
    for (const book::SampleBook& sample : book::writeSamples(paths.first, session.clock)) {
        print(Words::tr("Wrote %1: %2.").arg(ui::toText(sample.file.string()), ui::toText(sample.cooperative)) +
              QLatin1Char('\n'));
    }
    return Done;
}

void addPathVerb(CLI::App& app, Session& session, const char* name, const char* first, const char* second,
                 int (*run)(const Paths&, const Session&))
{
    auto paths = std::make_shared<Paths>();
    CLI::App* const verb = app.add_subcommand(name);
    verb->set_help_flag("");
    verb->add_option(first, paths->first)->required();
    if (second != nullptr)
        verb->add_option(second, paths->second)->required();
    verb->callback(
        [paths, run, &session] { session.action = [paths, run, &session] { return run(*paths, session); }; });
}

} // namespace

void addUpkeepVerbs(CLI::App& app, Session& session)
{
    addPathVerb(app, session, "check", "BOOK", nullptr, checkBook);
    addPathVerb(app, session, "backup", "BOOK", "FILE", backUpBook);
    addPathVerb(app, session, "restore", "FILE", "BOOK",
                [](const Paths& paths, const Session&) { return restoreBook(paths); });
    addPathVerb(app, session, "sample", "DIR", nullptr, writeSamples);
}

} // namespace coop::app
