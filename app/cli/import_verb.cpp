// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/verbs.h"
#include "core/book/desks.h"
#include "core/book/import_desk.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/text/language.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <system_error>

namespace coop::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Options {
    std::string book{};
    std::string what{};
    std::string file{};
    std::optional<std::string> sheet{};
    bool isDryRun = false;
};

} // namespace

void requireReadable(const std::string& file)
{
    errno = 0;
    if (std::ifstream(file).is_open())
        return;
    const int reason = errno;
    throw storage::StorageError(reason == ENOENT ? storage::Failure::NotFound : storage::Failure::Io, file,
                                reason == ENOENT ? std::string() : std::generic_category().message(reason));
}

namespace {

/// The heading as files of the reader's language have it.
QString headingOf(const Issue& issue, exchange::ImportKind kind)
{
    const auto columns = exchange::columnsOf(kind);
    const auto column = std::ranges::find(columns, issue.field, &exchange::ColumnSpec::english);
    if (issue.field.empty() || column == columns.end())
        return {};
    return ui::toText(ui::currentLanguage() == ui::Language::Chinese ? column->chinese : column->english);
}

void complainAbout(const Options& options, exchange::ImportKind kind, const Issues& issues)
{
    for (Issue issue : issues) {
        const QString heading = headingOf(issue, kind);
        issue.row = std::max(issue.row, 1); // what concerns the whole file stands at its beginning
        complain(ui::issueLine(ui::toText(options.file), issue, heading));
    }
}

int importFile(const Options& options, const Session& session)
{
    const exchange::ImportKind kind = wordArgument("WHAT", options.what, exchange::kImportKinds);
    const auto book = options.isDryRun ? openToRead(options.book, session) : openToWrite(options.book, session);
    requireReadable(options.file);
    const book::ImportPreview preview =
        book->imports().preview({.path = options.file, .kind = kind, .sheet = options.sheet});
    complainAbout(options, kind, preview.issues);
    if (!preview.canCommit())
        return BadData;
    const QString rows = QString::number(preview.rows.size());
    if (options.isDryRun) {
        print(Words::tr("Rows that would be imported: %1. Nothing was written.").arg(rows) + QLatin1Char('\n'));
        return Done;
    }
    const auto count = book->imports().commit(preview, book::newDraftId());
    if (!count) {
        complainAbout(options, kind, count.error());
        return BadData;
    }
    print(Words::tr("Rows imported: %1.").arg(QString::number(*count)) + QLatin1Char('\n'));
    return Done;
}

} // namespace

void addImportVerb(CLI::App& app, Session& session)
{
    auto options = std::make_shared<Options>();
    CLI::App* const verb = app.add_subcommand("import");
    verb->set_help_flag("");
    verb->add_option("BOOK", options->book)->required();
    verb->add_option("WHAT", options->what)->required();
    verb->add_option("FILE", options->file)->required();
    verb->add_option("--sheet", options->sheet);
    verb->add_flag("--dry-run", options->isDryRun);
    verb->callback(
        [options, &session] { session.action = [options, &session] { return importFile(*options, session); }; });
}

} // namespace coop::app
