// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/verbs.h"
#include "core/book/bank_desk.h"
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

struct Options {
    std::string book{};
    std::string file{};
    std::optional<std::string> account{};
    bool isDryRun = false;
};

void complainAbout(const Options& options, const Issues& issues)
{
    for (Issue issue : issues) {
        issue.row = std::max(issue.row, 1); // what concerns the whole file stands at its beginning
        complain(ui::issueLine(ui::toText(options.file), issue));
    }
}

/// The proposals for the lines of this statement.
std::vector<ledger::MatchProposal> proposalsFor(book::Book& book, const book::BankStatementPreview& preview,
                                                const std::string& account)
{
    if (preview.lines.empty())
        return {};
    return book.bank().proposals(account, {preview.lines.front().date, preview.lines.back().date});
}

int importStatement(const Options& options, const Session& session)
{
    const auto book = options.isDryRun ? openToRead(options.book, session) : openToWrite(options.book, session);
    requireReadable(options.file);
    const std::string account = options.account.value_or(book->bank().accounts().front().code);
    const book::BankStatementPreview preview = book->bank().preview(options.file, account);
    complainAbout(options, preview.issues);
    if (!preview.canCommit())
        return BadData;
    if (options.isDryRun) {
        print(Words::tr("Bank lines that would be imported: %1; matching entries: %2. Nothing was written.")
                  .arg(std::ranges::count(preview.known, false))
                  .arg(book->bank().countMatches(preview, account)) +
              QLatin1Char('\n'));
        return Done;
    }
    const auto count = book->bank().commit(preview, account, book::newDraftId());
    if (!count) {
        complainAbout(options, count.error());
        return BadData;
    }
    const std::size_t matched = book->bank().matchAll(proposalsFor(*book, preview, account));
    print(Words::tr("Bank lines imported: %1; matched with entries: %2.").arg(*count).arg(matched) + QLatin1Char('\n'));
    return Done;
}

} // namespace

void addBankVerb(CLI::App& app, Session& session)
{
    auto options = std::make_shared<Options>();
    CLI::App* const verb = app.add_subcommand("bank");
    verb->set_help_flag("");
    verb->add_option("BOOK", options->book)->required();
    verb->add_option("FILE", options->file)->required();
    verb->add_option("--account", options->account);
    verb->add_flag("--dry-run", options->isDryRun);
    verb->callback(
        [options, &session] { session.action = [options, &session] { return importStatement(*options, session); }; });
}

} // namespace coop::app
