// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/verbs.h"
#include "core/book/desks.h"
#include "core/book/import_desk.h"
#include "core/exchange/writers.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/text/language.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <system_error>
#include <utility>
#include <vector>

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
    bool isGuess = false;
    std::vector<std::string> maps{};
    std::vector<std::string> constants{};
    std::optional<int> headerRow{};
    std::optional<std::string> dateOrder{};
    bool listsBatches = false;
    std::optional<std::string> takeBack{};
    std::string reason{};

    /// Whether the columns are found as in files of other programs.
    [[nodiscard]] bool hasMapping() const
    {
        return isGuess || !maps.empty() || !constants.empty() || headerRow || dateOrder;
    }
};

constexpr Word<exchange::DateOrder> kDateOrders[] = {
    {exchange::DateOrder::MonthFirst, "month", ""},
    {exchange::DateOrder::DayFirst, "day", ""},
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

/// "paid=金额" as its two sides; the field must be one of the kind's.
std::pair<std::string, std::string> sidesOf(const char* option, const std::string& text, exchange::ImportKind kind)
{
    const std::size_t at = text.find('=');
    const std::string field = text.substr(0, at);
    if (at == std::string::npos || exchange::specOf(kind, field) == nullptr) {
        std::string fields;
        for (const auto specs : {exchange::columnsOf(kind), exchange::extraColumnsOf(kind)}) {
            for (const exchange::ColumnSpec& spec : specs)
                fields.append(fields.empty() ? "" : ", ").append(spec.english);
        }
        throw UsageError(Words::tr("%1: “%2” names no field; expected FIELD=…, FIELD one of: %3")
                             .arg(QLatin1String(option), ui::toText(text), ui::toText(fields)));
    }
    return {field, text.substr(at + 1)};
}

/// A column by its heading, else by its number from 1.
std::size_t columnOf(const std::string& text, const exchange::SheetLayout& layout)
{
    const auto heading = std::ranges::find(layout.headings, text);
    if (heading != layout.headings.end())
        return static_cast<std::size_t>(heading - layout.headings.begin());
    bool isNumber = false;
    const int number = ui::toText(text).toInt(&isNumber);
    if (isNumber && number >= 1 && static_cast<std::size_t>(number) <= layout.headings.size())
        return static_cast<std::size_t>(number) - 1;
    throw UsageError(QCoreApplication::translate("CommandLine", "--map: there is no column “%1”; expected a heading of the file or a number from 1 to %2.")
                         .arg(ui::toText(text))
                         .arg(layout.headings.size()));
}

exchange::ColumnMapping mappingFor(const Options& options, const book::ImportSource& source, book::Book& book,
                                   exchange::ImportKind kind)
{
    exchange::SheetLayout layout = book.imports().layout(source, kind);
    if (options.headerRow) {
        const auto& numbers = source.sheet->rowNumbers;
        const auto row = std::ranges::find(numbers, *options.headerRow);
        if (row == numbers.end())
            throw UsageError(QCoreApplication::translate("CommandLine", "--header-row: row %1 is empty or not there.").arg(*options.headerRow));
        layout = exchange::layoutOf(*source.sheet, kind, static_cast<std::size_t>(row - numbers.begin()));
    }
    for (const std::string& map : options.maps) {
        const auto [field, column] = sidesOf("--map", map, kind);
        layout.mapping.set({.field = field, .column = columnOf(column, layout)});
    }
    for (const std::string& constant : options.constants) {
        const auto [field, value] = sidesOf("--set", constant, kind);
        layout.mapping.set({.field = field, .constant = value});
    }
    if (options.dateOrder)
        layout.mapping.dateOrder = wordArgument("--date-order", *options.dateOrder, kDateOrders);
    return layout.mapping;
}

book::ImportPreview previewOf(const Options& options, book::Book& book, exchange::ImportKind kind)
{
    if (!options.hasMapping())
        return book.imports().preview({.path = options.file, .kind = kind, .sheet = options.sheet});
    const auto source = book::ImportDesk::read(options.file, {.sheet = options.sheet});
    if (!source)
        return {.file = {.path = options.file, .kind = kind}, .issues = source.error()};
    return book.imports().preview(*source, kind, mappingFor(options, *source, book, kind));
}

int listBatches(const Options& options, const Session& session)
{
    const auto book = openToRead(options.book, session);
    std::vector<std::vector<std::string>> rows{{"batch", "what", "file", "rows", "at", "taken_back_at", "reason"}};
    for (const book::ImportBatch& batch : book->imports().batches())
        rows.push_back({std::to_string(batch.id.value), std::string(toWord(exchange::kImportKinds, batch.kind)), batch.file,
                        std::to_string(batch.rows), batch.at, batch.takenBackAt.value_or(std::string()), batch.reason});
    print(ui::toText(exchange::toCsv(rows)));
    return Done;
}

int takeBack(const Options& options, const Session& session)
{
    const std::int64_t batch = idArgument("--take-back", *options.takeBack);
    if (options.reason.empty())
        throw UsageError(Words::tr("--take-back: expected --reason TEXT, why the import is taken back."));
    const auto book = openToWrite(options.book, session);
    const auto count = book->imports().takeBack({batch}, options.reason, book::newDraftId());
    if (!count) {
        for (Issue issue : count.error()) {
            issue.row = std::max(issue.row, 1);
            complain(ui::issueLine(ui::toText(options.book), issue, {}));
        }
        return BadData;
    }
    print(Words::tr("Rows taken back: %1.").arg(QString::number(*count)) + QLatin1Char('\n'));
    return Done;
}

int importFile(const Options& options, const Session& session)
{
    if (options.what.empty() || options.file.empty())
        throw UsageError(Words::tr("import: expected BOOK WHAT FILE, or --batches, or --take-back N."));
    const exchange::ImportKind kind = wordArgument("WHAT", options.what, exchange::kImportKinds);
    const auto book = options.isDryRun ? openToRead(options.book, session) : openToWrite(options.book, session);
    requireReadable(options.file);
    const book::ImportPreview preview = previewOf(options, *book, kind);
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
    verb->add_option("WHAT", options->what);
    verb->add_option("FILE", options->file);
    verb->add_option("--sheet", options->sheet);
    verb->add_flag("--dry-run", options->isDryRun);
    verb->add_flag("--guess", options->isGuess);
    verb->add_option("--map", options->maps)->allow_extra_args(false);
    verb->add_option("--set", options->constants)->allow_extra_args(false);
    verb->add_option("--header-row", options->headerRow);
    verb->add_option("--date-order", options->dateOrder);
    verb->add_flag("--batches", options->listsBatches);
    verb->add_option("--take-back", options->takeBack);
    verb->add_option("--reason", options->reason);
    verb->callback([options, &session] {
        session.action = [options, &session] {
            if (options->listsBatches)
                return listBatches(*options, session);
            return options->takeBack ? takeBack(*options, session) : importFile(*options, session);
        };
    });
}

} // namespace coop::app
