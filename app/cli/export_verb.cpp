// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/verbs.h"
#include "core/book/audit_tables.h"
#include "core/book/gbt24589_export.h"
#include "core/book/hledger_export.h"
#include "ui/text/chinese_wording.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace coop::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

enum class Format { Hledger, Csv, Gbt24589 };
constexpr Word<Format> kFormats[] = {
    {Format::Hledger, "hledger", "hledger"},
    {Format::Csv, "csv", "csv"},
    {Format::Gbt24589, "gbt24589", "gbt24589"},
};

struct Options {
    std::string book{};
    std::string format{};
    std::string output{};
    std::optional<std::string> year{};
};

constexpr const char* kSoftware = "shezhang " SHEZHANG_VERSION;

int exportHledger(book::Book& book, const Options& options)
{
    const std::size_t count = book::exportHledger(book, options.output);
    print(Words::tr("Wrote %1: %2 vouchers.").arg(ui::toText(options.output), QString::number(count)) + QLatin1Char('\n'));
    return Done;
}

int exportTables(book::Book& book, const Options& options, std::optional<FiscalYear> year)
{
    const std::vector<book::AuditFile> files =
        book::exportAuditTables(book, options.output, {.software = kSoftware, .year = year});
    std::size_t rows = 0;
    for (const book::AuditFile& file : files)
        rows += file.rows;
    print(Words::tr("Wrote %1: %2 tables, %3 rows.")
              .arg(ui::toText(options.output), QString::number(files.size()), QString::number(rows)) +
          QLatin1Char('\n'));
    return Done;
}

int exportGbt(book::Book& book, const Options& options, std::optional<FiscalYear> year)
{
    // The files for auditors are in Chinese, whatever the language of who writes them.
    const auto written = book::exportGbt24589(
        book, options.output, {.software = kSoftware, .year = year, .words = ui::chineseReportWording()});
    if (!written) {
        complain(options.book, written.error());
        return BadData;
    }
    print(Words::tr("Wrote %1: the year %2, %3 accounts, %4 balances, %5 voucher lines. 2010 element names; no conformity with "
                    "the 2024 edition is claimed.")
              .arg(ui::toText(options.output), QString::number(written->year.value), QString::number(written->accounts),
                   QString::number(written->balances), QString::number(written->lines)) +
          QLatin1Char('\n'));
    QStringList open;
    for (const ledger::Period month : written->open)
        open.append(ui::toText(toText(month)));
    if (!open.isEmpty())
        print(Words::tr("Not closed yet: %1.").arg(open.join(QStringLiteral(", "))) + QLatin1Char('\n'));
    return Done;
}

int exportBook(const Options& options, const Session& session)
{
    const Format format = wordArgument("FORMAT", options.format, kFormats);
    const auto year = yearArgument("--year", options.year);
    if (year && format == Format::Hledger)
        throw UsageError(Words::tr("--year: a journal for hledger holds all years."));
    const auto book = openToRead(options.book, session);
    switch (format) {
    case Format::Hledger: return exportHledger(*book, options);
    case Format::Csv: return exportTables(*book, options, year);
    case Format::Gbt24589: return exportGbt(*book, options, year);
    }
    return Done;
}

} // namespace

void addExportVerb(CLI::App& app, Session& session)
{
    auto options = std::make_shared<Options>();
    CLI::App* const verb = app.add_subcommand("export");
    verb->set_help_flag("");
    verb->add_option("BOOK", options->book)->required();
    verb->add_option("FORMAT", options->format)->required();
    verb->add_option("-o,--output", options->output)->required();
    verb->add_option("--year", options->year);
    verb->callback(
        [options, &session] { session.action = [options, &session] { return exportBook(*options, session); }; });
}

} // namespace coop::app
