// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/verbs.h"
#include "core/book/backups.h"
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

struct BackupOptions {
    std::string book{};
    std::string target{};
    bool rotates = false;
    std::optional<std::string> keep{};
};

int backUpBook(const BackupOptions& options, const Session& session)
{
    if (options.keep && !options.rotates)
        throw UsageError(Words::tr("--keep: only together with --rotate."));
    if (!options.rotates) {
        openToRead(options.book, session)->backUpTo(options.target);
        print(Words::tr("Copied to %1 and checked the copy.").arg(ui::toText(options.target)) + QLatin1Char('\n'));
        return Done;
    }
    book::BackupRotation rotation;
    if (options.keep)
        rotation.newest = static_cast<std::size_t>(idArgument("--keep", *options.keep));
    const auto book = openToRead(options.book, session);
    const book::BackupMade made = book::backUp(*book, options.target, rotation, session.clock);
    print(Words::tr("Copied to %1 and checked the copy; old copies removed: %2.")
              .arg(ui::toText(made.backup.file.string()), QString::number(made.removed)) +
          QLatin1Char('\n'));
    return Done;
}

void addBackupVerb(CLI::App& app, Session& session)
{
    auto options = std::make_shared<BackupOptions>();
    CLI::App* const verb = app.add_subcommand("backup");
    verb->set_help_flag("");
    verb->add_option("BOOK", options->book)->required();
    verb->add_option("FILE", options->target)->required();
    verb->add_flag("--rotate", options->rotates);
    verb->add_option("--keep", options->keep);
    verb->callback([options, &session] { session.action = [options, &session] { return backUpBook(*options, session); }; });
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
    addBackupVerb(app, session);
    addPathVerb(app, session, "restore", "FILE", "BOOK",
                [](const Paths& paths, const Session&) { return restoreBook(paths); });
    addPathVerb(app, session, "sample", "DIR", nullptr, writeSamples);
}

} // namespace coop::app
