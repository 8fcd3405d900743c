// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/verbs.h"
#include "core/book/closing_words.h"
#include "core/book/ledger_desks.h"
#include "core/book/posting_desk.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace coop::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct PostOptions {
    std::string book{};
    std::optional<std::string> year{};
};

/// Posts what can be posted and lists the rest: a fact is never dropped.
int postFacts(const PostOptions& options, const Session& session)
{
    const auto year = yearArgument("--year", options.year);
    const auto book = openToWrite(options.book, session);
    const ledger::DateRange range = year ? ledger::DateRange::of(*year)
                                         : ledger::DateRange{book->ledger().start().first(), session.clock.today()};
    const auto posted = book->posting().post(range, book::newDraftId());
    if (!posted) {
        complain(options.book, posted.error());
        return BadData;
    }
    print(Words::tr("Vouchers posted: %1.").arg(QString::number(posted->size())) + QLatin1Char('\n'));
    bool isComplete = true;
    for (const book::UnpostedFact& fact : book->posting().unposted(range)) {
        isComplete = false;
        const std::string_view reason = fact.obstacle ? toWord(posting::kObstacles, *fact.obstacle) : "";
        complain(Words::tr("%1: not posted: %2 %3 %4 %5 (%6)")
                     .arg(ui::toText(options.book), ui::toText(toIso(fact.date)), ui::toText(fact.member),
                          ui::toText(fact.what), ui::toText(toPlainText(fact.amount)), ui::toText(reason)));
    }
    return isComplete ? Done : BadData;
}

struct CloseOptions {
    std::string book{};
    std::string month{};
    bool reopens = false;
    std::string why{};
};

int closeMonth(const CloseOptions& options, const Session& session)
{
    const auto month = ledger::parsePeriod(options.month);
    if (!month)
        throw UsageError(Words::tr("MONTH: “%1” is not a month; expected YYYY-MM.").arg(ui::toText(options.month)));
    if (options.reopens && options.why.empty())
        throw UsageError(Words::tr("--reopen: expected --why TEXT, the reason for opening a closed month again."));
    const auto book = openToWrite(options.book, session);
    const QString name = ui::toText(toText(*month));
    if (options.reopens) {
        const Issues issues = book->periods().reopen(*month, book::chineseReopeningWords(), options.why);
        complain(options.book, issues);
        if (hasErrors(issues))
            return BadData;
        print(Words::tr("%1 is open again.").arg(name) + QLatin1Char('\n'));
        return Done;
    }
    const auto vouchers = book->periods().close(*month, book::chineseClosingWords(), session.user.name);
    if (!vouchers) {
        complain(options.book, vouchers.error());
        return BadData;
    }
    print(Words::tr("%1 is closed; vouchers made: %2.").arg(name, QString::number(vouchers->size())) +
          QLatin1Char('\n'));
    return Done;
}

struct SettingOptions {
    std::string book{};
    std::optional<std::string> factsFrom{};
    std::optional<std::string> twoPerson{};
    std::optional<std::string> oldChartUntil{};
    std::optional<std::string> start{};
    std::optional<std::string> money{};
};

enum class Answer { No, Yes };
constexpr Word<Answer> kAnswers[] = {{Answer::No, "no", "否"}, {Answer::Yes, "yes", "是"}};

void apply(const SettingOptions& options, book::LedgerSettings& settings)
{
    if (const auto day = dateArgument("--facts-from", options.factsFrom))
        settings.factsFrom = day;
    if (options.twoPerson)
        settings.twoPerson = wordArgument("--two-person", *options.twoPerson, kAnswers) == Answer::Yes;
    if (const auto year = yearArgument("--old-chart-until", options.oldChartUntil))
        settings.oldChartUntil = year;
    if (options.start) {
        settings.start = ledger::parsePeriod(*options.start);
        if (!settings.start)
            throw UsageError(Words::tr("--start: “%1” is not a month; expected YYYY-MM.").arg(ui::toText(*options.start)));
    }
    if (options.money) {
        if (*options.money != "101" && *options.money != "102" && *options.money != "109")
            refuseWord("--money-account", *options.money, "101, 102, 109");
        settings.moneyAccount = *options.money;
    }
}

int setUpLedger(const SettingOptions& options, const Session& session)
{
    const auto book = openToWrite(options.book, session);
    book::LedgerSettings settings = book->ledger().settings();
    apply(options, settings);
    const Issues issues = book->ledger().saveSettings(settings);
    complain(options.book, issues);
    if (hasErrors(issues))
        return BadData;
    const std::string factsFrom = settings.factsFrom ? toIso(*settings.factsFrom) : "-";
    const std::string oldChart = settings.oldChartUntil ? std::to_string(settings.oldChartUntil->value) : "-";
    print("start " + toText(book->ledger().start()) + "\nfacts-from " + factsFrom + "\ntwo-person " +
          (settings.twoPerson ? "yes" : "no") + "\nold-chart-until " + oldChart + "\nmoney-account " +
          settings.moneyAccount + "\n");
    return Done;
}

template <typename Options>
std::pair<CLI::App*, std::shared_ptr<Options>> addVerb(CLI::App& app, Session& session, const char* name,
                                                       int (*run)(const Options&, const Session&))
{
    auto options = std::make_shared<Options>();
    CLI::App* const verb = app.add_subcommand(name);
    verb->set_help_flag("");
    verb->add_option("BOOK", options->book)->required();
    verb->callback(
        [options, run, &session] { session.action = [options, run, &session] { return run(*options, session); }; });
    return {verb, options};
}

} // namespace

void addLedgerVerbs(CLI::App& app, Session& session)
{
    const auto [post, postOptions] = addVerb<PostOptions>(app, session, "post", postFacts);
    post->add_option("--year", postOptions->year);

    const auto [close, closeOptions] = addVerb<CloseOptions>(app, session, "close", closeMonth);
    close->add_option("MONTH", closeOptions->month)->required();
    close->add_flag("--reopen", closeOptions->reopens);
    close->add_option("--why", closeOptions->why);

    const auto [settings, settingOptions] = addVerb<SettingOptions>(app, session, "ledger", setUpLedger);
    settings->add_option("--facts-from", settingOptions->factsFrom);
    settings->add_option("--two-person", settingOptions->twoPerson);
    settings->add_option("--old-chart-until", settingOptions->oldChartUntil);
    settings->add_option("--start", settingOptions->start);
    settings->add_option("--money-account", settingOptions->money);
}

} // namespace coop::app
