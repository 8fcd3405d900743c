// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/passphrase.h"
#include "app/cli/verbs.h"
#include "core/book/desks.h"
#include "core/book/hand_over.h"
#include "core/exchange/new_folder.h"
#include "ui/print/audit_papers.h"
#include "ui/text/chinese_wording.h"
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

struct HandOverOptions {
    std::string book{};
    std::string output{};
    std::optional<std::string> year{};
    std::optional<std::string> passphrase{};
    std::vector<std::string> with{};
};

/// `name`, or with a number before its ending where another file is called so: minutes.pdf, minutes (2).pdf.
std::string freeName(const std::vector<exchange::PackedFile>& files, const std::string& name)
{
    const std::filesystem::path wanted(name);
    std::string candidate = name;
    for (int number = 2; std::ranges::find(files, candidate, &exchange::PackedFile::name) != files.end(); ++number)
        candidate = wanted.stem().string() + " (" + std::to_string(number) + ")" + wanted.extension().string();
    return candidate;
}

int handOver(const HandOverOptions& options, const Session& session)
{
    const auto year = yearArgument("--year", options.year);
    std::vector<exchange::PackedFile> more;
    for (const std::string& file : options.with) {
        requireReadable(file);
        const std::string name = std::filesystem::path(file).filename().string();
        if (!exchange::isPackedName(name))
            throw UsageError(QCoreApplication::translate("CommandLine", "--with: no file in a package can be called “%1”; rename it.")
                                 .arg(ui::toText(name)));
        more.push_back({.name = name, .path = file});
    }
    const std::string passphrase = readPassphrase(options.passphrase, PassphraseUse::Lock);
    const auto book = openToRead(options.book, session);
    std::filesystem::path parts = options.output;
    parts += ".reports";
    const exchange::NewFolder scratch(parts);
    std::filesystem::permissions(scratch.path(), std::filesystem::perms::owner_all);

    book::HandOverRequest request{.target = options.output,
                                  .passphrase = passphrase,
                                  .year = year,
                                  .software = "shezhang " SHEZHANG_VERSION,
                                  .words = ui::chineseReportWording()};
    const FiscalYear reported = year.value_or(book->yearEnd().years().front());
    request.reports = ui::writeAuditPapers(*book, scratch.path(), reported, session.clock.today());
    for (exchange::PackedFile& file : more) {
        file.name = freeName(request.reports, file.name);
        request.reports.push_back(std::move(file));
    }
    const auto manifest = book::handOver(*book, request);
    if (!manifest) {
        complain(options.book, manifest.error());
        return BadData;
    }
    print(Words::tr("Wrote %1: %2 files, seal %3.")
              .arg(ui::toText(options.output), QString::number(manifest->files.size()), ui::toText(manifest->label.seal)) +
          QLatin1Char('\n'));
    return Done;
}

struct OpenOptions {
    std::string file{};
    std::string output{};
    std::optional<std::string> passphrase{};
};

int openPackage(const OpenOptions& options, const Session& session)
{
    requireReadable(options.file);
    const std::string passphrase = readPassphrase(options.passphrase, PassphraseUse::Unlock);
    const auto opened = book::openHandOver(options.file, passphrase, options.output);
    if (!opened) {
        complain(options.file, opened.error());
        return BadData;
    }
    const exchange::PackageLabel& label = opened->manifest.label;
    print(Words::tr("%1, handed over on %2 by %3: %4 files in %5.")
              .arg(ui::toText(label.cooperative), ui::toText(label.made), ui::toText(label.by),
                   QString::number(opened->manifest.files.size()), ui::toText(options.output)) +
          QLatin1Char('\n'));
    // The package is as it was made; whether the book in it is whole is another question.
    const auto book = openToRead(opened->book.string(), session);
    std::vector<book::Finding> findings = book->history().check();
    if (book->seal() != label.seal)
        findings.push_back({.check = "seal", .detail = book->seal()});
    for (const book::Finding& finding : findings)
        complain(QStringLiteral("%1: %2").arg(ui::toText(opened->book.string()), ui::findingText(finding)));
    if (!findings.empty())
        return BadData;
    print(Words::tr("%1: whole, seal %2").arg(ui::toText(opened->book.string()), ui::toText(book->seal())) + QLatin1Char('\n'));
    return Done;
}

} // namespace

void addHandOverVerbs(CLI::App& app, Session& session)
{
    auto options = std::make_shared<HandOverOptions>();
    CLI::App* const verb = app.add_subcommand("hand-over");
    verb->set_help_flag("");
    verb->add_option("BOOK", options->book)->required();
    verb->add_option("-o,--output", options->output)->required();
    verb->add_option("--year", options->year);
    verb->add_option("--passphrase-file", options->passphrase);
    verb->add_option("--with", options->with);
    verb->callback([options, &session] { session.action = [options, &session] { return handOver(*options, session); }; });

    auto openOptions = std::make_shared<OpenOptions>();
    CLI::App* const open = app.add_subcommand("open-package");
    open->set_help_flag("");
    open->add_option("FILE", openOptions->file)->required();
    open->add_option("-o,--output", openOptions->output)->required();
    open->add_option("--passphrase-file", openOptions->passphrase);
    open->callback(
        [openOptions, &session] { session.action = [openOptions, &session] { return openPackage(*openOptions, session); }; });
}

} // namespace coop::app
