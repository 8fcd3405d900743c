// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/arguments.h"
#include "app/cli/usage.h"
#include "app/cli/verbs.h"
#include "core/base/ensure.h"
#include "core/book/system_clock.h"
#include "core/exchange/writers.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/text/language.h"

#include <CLI/CLI.hpp>

#include <QFileInfo>
#include <QGuiApplication>

#include <csignal>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include <pwd.h>
#include <unistd.h>

namespace coop::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// What can be said of the arguments before they are parsed: needed to choose the language of the messages and
/// the kind of application.
struct Outline {
    std::vector<std::string_view> words{}; ///< what is no option, in order
    std::string_view language{};
    bool wantsHelp = false;
    bool wantsVersion = false;
    bool hasOtherOptions = false;
};

Outline outlineOf(int argc, char** argv)
{
    Outline outline;
    const std::span<char*> arguments(argv, static_cast<std::size_t>(argc));
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        if (argument == "--help" || argument == "-h")
            outline.wantsHelp = true;
        else if (argument == "--version")
            outline.wantsVersion = true;
        else if (argument == "--lang" && i + 1 < arguments.size())
            outline.language = arguments[++i];
        else if (argument.starts_with("--lang="))
            outline.language = argument.substr(7);
        else if (argument.starts_with('-') && argument.size() > 1)
            outline.hasOtherOptions = true;
        else
            outline.words.push_back(argument);
    }
    return outline;
}

bool looksLikeBook(std::string_view word)
{
    const QFileInfo file(ui::toText(word));
    return file.exists() || file.suffix().compare(QLatin1String("coop"), Qt::CaseInsensitive) == 0 ||
           word.find('/') != std::string_view::npos;
}

bool wantsWindow(const Outline& outline)
{
    if (outline.wantsHelp || outline.wantsVersion)
        return false;
    if (outline.words.empty())
        return !outline.hasOtherOptions;
    return outline.words.size() == 1 && !isVerb(outline.words.front()) && looksLikeBook(outline.words.front());
}

bool paintsPages(const Outline& outline)
{
    if (!outline.words.empty() && outline.words.front() == "hand-over")
        return true;
    if (outline.words.empty() || (outline.words.front() != "report" && outline.words.front() != "inspect"))
        return false;
    return std::ranges::any_of(outline.words, [](std::string_view word) {
        return ui::toText(word).endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    });
}

/// Text needs a locale in UTF-8, pages a platform without a display. What Qt would say about either is nothing
/// that a reader of standard error waits for.
std::unique_ptr<QCoreApplication> makeApplication(const Outline& outline)
{
    static char name[] = "shezhang";
    static char* arguments[] = {name, nullptr};
    static int count = 1;
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            complain(text);
    });
    if (!paintsPages(outline))
        return std::make_unique<QCoreApplication>(count, arguments);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(count, arguments);
}

std::string operatorName()
{
    for (const char* variable : {"USER", "LOGNAME"}) {
        if (const QByteArray name = qgetenv(variable); !name.isEmpty())
            return name.toStdString();
    }
    const passwd* const entry = getpwuid(getuid());
    return entry != nullptr && entry->pw_name != nullptr ? entry->pw_name : std::to_string(getuid());
}

int parseAndRun(int argc, char** argv)
{
    const book::SystemClock clock;
    Session session{.clock = clock, .user = {operatorName()}};
    CLI::App app;
    app.set_help_flag("");
    app.fallthrough();
    app.require_subcommand(1);
    app.add_option("--lang", session.language);
    addNewVerb(app, session);
    addImportVerb(app, session);
    addShowVerb(app, session);
    addDistributeVerb(app, session);
    addExplainVerb(app, session);
    addReportVerb(app, session);
    addLedgerVerbs(app, session);
    addExportVerb(app, session);
    addBankVerb(app, session);
    addPayVerbs(app, session);
    addInspectVerb(app, session);
    addCasesVerb(app, session);
    addHandOverVerbs(app, session);
    addUpkeepVerbs(app, session);
    app.parse(argc, argv);
    ensure(static_cast<bool>(session.action), "a verb with something to do");
    return session.action();
}

QString sentenceFor(const CLI::ParseError& error)
{
    const QString what = ui::toText(error.what());
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr)
        return Words::tr("An argument is missing: %1.").arg(what);
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr)
        return Words::tr("There is an argument that this verb does not know: %1.").arg(what);
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr)
        return Words::tr("An option has no value, or more than one: %1.").arg(what);
    return Words::tr("The command line is not understood: %1.").arg(what);
}

int endWithUsage(const QString& sentence, const Outline& outline)
{
    complain(sentence);
    const std::string_view verb = outline.words.empty() ? std::string_view() : outline.words.front();
    if (isVerb(verb))
        complain(Words::tr("Try: shezhang %1 --help").arg(ui::toText(verb)));
    else
        complain(Words::tr("Try: shezhang --help"));
    return BadUsage;
}

/// Runs the verb and turns what it throws into sentences and exit codes.
int runGuarded(int argc, char** argv, const Outline& outline)
{
    try {
        // A report in two languages speaks to its reader; what is said here stays in that of the machine.
        const bool isBoth = outline.language == kBothLanguages && !outline.words.empty() &&
                            (outline.words.front() == "report" || outline.words.front() == "inspect");
        if (!outline.language.empty() && !isBoth)
            ui::useLanguage(languageArgument(std::string(outline.language)));
        if (outline.wantsVersion) {
            print(std::string_view("shezhang " SHEZHANG_VERSION "\n"));
            return Done;
        }
        if (outline.wantsHelp) {
            print(helpText(outline.words.empty() ? std::string_view() : outline.words.front()));
            return Done;
        }
        if (outline.words.empty())
            return endWithUsage(Words::tr("There are options but no verb."), outline);
        if (const std::string_view verb = outline.words.front(); !isVerb(verb))
            return endWithUsage(Words::tr("“%1” is neither a verb nor a book.").arg(ui::toText(verb)), outline);
        return parseAndRun(argc, argv);
    } catch (const CLI::ParseError& error) {
        return endWithUsage(sentenceFor(error), outline);
    } catch (const UsageError& error) {
        return endWithUsage(ui::toText(error.what()), outline);
    } catch (const storage::StorageError& error) {
        complain(ui::failureText(error));
    } catch (const exchange::FileError& error) {
        complain(Words::tr("“%1” could not be written (%2).")
                     .arg(ui::toText(error.file().string()), ui::toText(error.what())));
    } catch (const BrokenInvariant& error) {
        complain(Words::tr("An error of this program, nothing was written: %1").arg(ui::toText(error.what())));
    } catch (const std::exception& error) {
        complain(Words::tr("The program could not go on: %1").arg(ui::toText(error.what())));
    }
    return WorldFailed;
}

} // namespace

std::unique_ptr<book::Book> openToRead(const std::string& file, const Session& session)
{
    return book::Book::open(file, book::OpenMode::ReadOnly, session.clock, session.user);
}

std::unique_ptr<book::Book> openToWrite(const std::string& file, const Session& session)
{
    auto book = book::Book::open(file, book::OpenMode::ReadWrite, session.clock, session.user);
    if (book->isReadOnly()) {
        throw storage::StorageError(book->holder() ? storage::Failure::InUse : storage::Failure::ReadOnly, file,
                                    book->holder().value_or(std::string()));
    }
    return book;
}

std::optional<int> runCommandLine(int argc, char** argv)
{
    const Outline outline = outlineOf(argc, argv);
    if (wantsWindow(outline))
        return std::nullopt;
    // A reader such as `head` that has seen enough must not end us in the middle of a write.
    std::signal(SIGPIPE, SIG_IGN);
    const std::unique_ptr<QCoreApplication> application = makeApplication(outline);
    ui::useLanguage(ui::languageOfLocale());
    return runGuarded(argc, argv, outline);
}

WindowChoice windowOnCommandLine(int argc, char** argv)
{
    const Outline outline = outlineOf(argc, argv);
    const bool hasBook = outline.words.size() == 1 && looksLikeBook(outline.words.front());
    return {.book = hasBook ? ui::toText(outline.words.front()) : QString(),
            .language = ui::languageFromCode(ui::toText(outline.language))};
}

} // namespace coop::app
