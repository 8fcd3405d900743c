// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/case_rows.h"
#include "app/cli/inspection_lists.h"
#include "app/cli/verbs.h"
#include "core/exchange/writers.h"
#include "core/inspection/rule.h"
#include "ui/text/case_text.h"
#include "ui/text/format.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

#include <algorithm>

namespace coop::app {

namespace {

using inspection::CaseDesk;
using inspection::CaseState;
using inspection::ScanIndex;
using Json = nlohmann::ordered_json;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

enum class Action { List, Step, Ask, Answer };
constexpr Word<Action> kActions[] = {
    {Action::List, "list", "列出"},
    {Action::Step, "step", "处理"},
    {Action::Ask, "ask", "询问"},
    {Action::Answer, "answer", "答复"},
};

struct Options {
    std::string index{};
    std::string action = "list";
    std::vector<std::string> books{};
    std::vector<std::string> rules{};
    std::vector<std::string> states{};
    bool isOverdue = false;
    std::string format = "csv";
    std::string to{};
    std::optional<std::string> who{};
    std::string why{};
    std::string document{};
    std::string second{};
    std::string on{};
    std::string text{};
};

/// All that is wrong with a call, said at once at its end.
class Problems {
public:
    explicit Problems(const std::string& file) : m_file(file) {}
    void say(const QString& sentence) { m_lines << sentence; }
    void add(const std::vector<inspection::Refused>& refused)
    {
        for (const inspection::Refused& one : refused) {
            const QString why = ui::refusedText(one);
            m_lines << (one.of.cooperative.empty() ? why : ui::toText(one.of.cooperative) + QStringLiteral(": ") + why);
        }
    }
    void add(const Issues& issues) { append(m_issues, issues); }
    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty() && m_issues.empty(); }
    [[nodiscard]] int refuse() const
    {
        for (const QString& line : m_lines)
            complain(ui::toText(m_file) + QStringLiteral(": ") + line);
        complain(m_file, m_issues);
        return BadData;
    }

private:
    std::string m_file;
    QStringList m_lines;
    Issues m_issues;
};

/// The cooperatives that --book names.
std::vector<std::string> cooperativesOf(ScanIndex& index, const std::vector<std::string>& books, Problems& problems)
{
    std::vector<std::string> all;
    for (const std::string& book : books) {
        const auto called = inspection::cooperativesCalled(index, book);
        if (called.empty())
            problems.say(Words::tr("“%1” is the code, name or path of no cooperative with findings in this index.").arg(ui::toText(book).simplified()));
        else if (called.size() > 1)
            problems.say(Words::tr("“%1” means several cooperatives of this index; name one by its code or path.").arg(ui::toText(book).simplified()));
        else if (std::ranges::find(all, called.front()) == all.end())
            all.push_back(called.front());
    }
    return all;
}

void checkRules(const std::vector<std::string>& rules, Problems& problems)
{
    for (const std::string& rule : rules) {
        if (inspection::findRule(rule) == nullptr)
            problems.say(Words::tr("“%1” is no rule of the catalogue.").arg(ui::toText(rule).simplified()));
    }
}

void requireOption(bool isThere, const char* option)
{
    if (!isThere)
        throw UsageError(Words::tr("%1 is needed here.").arg(QLatin1String(option)));
}

Fields fieldsOf(const Options& options, const Session& session, bool isDecision)
{
    Fields fields;
    // A decision is a person's; who asked or wrote an answer down may be whoever is at the machine.
    fields.set("who", options.who ? *options.who : isDecision ? std::string() : session.user.name);
    fields.set("to", options.to);
    fields.set("why", options.why);
    fields.set("document", options.document);
    fields.set("second", options.second);
    fields.set("on", options.on);
    fields.set("text", options.text);
    return fields;
}

int done(const std::vector<inspection::FindingCase>& cases, Date today)
{
    for (const inspection::FindingCase& of : cases) {
        QStringList parts{ui::caseStateText(of.state)};
        for (const QString& part : {ui::questionText(of, today), ui::answerText(of)}) {
            if (!part.isEmpty())
                parts << part;
        }
        print(Words::tr("%1, %2: %3", "cooperative, rule, what is the case")
                  .arg(ui::toText(of.cooperative), ui::toText(of.rule), parts.join(QStringLiteral("; "))) +
              QLatin1Char('\n'));
    }
    return Done;
}

int end(const inspection::Cases& cases, Problems& problems, const Session& session)
{
    if (cases)
        return done(*cases, session.clock.today());
    problems.add(cases.error());
    return problems.refuse();
}

int step(ScanIndex& index, const Options& options, const Session& session)
{
    requireOption(!options.books.empty(), "--book");
    requireOption(!options.rules.empty(), "--rule");
    CaseDesk desk(index, session.clock);
    Problems problems(options.index);
    checkRules(options.rules, problems);
    std::vector<inspection::StepTarget> targets;
    for (const std::string& cooperative : cooperativesOf(index, options.books, problems)) {
        for (const std::string& rule : options.rules) {
            const auto keys = desk.keysOf(cooperative, rule);
            if (keys.empty() && inspection::findRule(rule) != nullptr)
                problems.add({{{.cooperative = cooperative, .rule = rule}, inspection::CaseRefusal::NothingFound}});
            for (const inspection::CaseKey& key : keys)
                targets.push_back({.key = key});
        }
    }
    const auto parsed = inspection::parseStep(fieldsOf(options, session, true), targets.size());
    problems.add(parsed.issues);
    if (!problems.isEmpty()) {
        if (!targets.empty() && fromWord(inspection::kCaseStates, options.to)) {
            auto refused = desk.refusals(targets, parsed.value);
            // That a second person is missing is said already.
            std::erase_if(refused, [](const auto& one) { return one.why == inspection::CaseRefusal::SecondMissing; });
            problems.add(refused);
        }
        return problems.refuse();
    }
    return end(desk.step(targets, parsed.value), problems, session);
}

int ask(ScanIndex& index, const Options& options, const Session& session)
{
    requireOption(!options.books.empty(), "--book");
    CaseDesk desk(index, session.clock);
    Problems problems(options.index);
    checkRules(options.rules, problems);
    const auto cooperatives = cooperativesOf(index, options.books, problems);
    const auto parsed = inspection::parseQuestion(fieldsOf(options, session, false), session.clock.today());
    problems.add(parsed.issues);
    if (!problems.isEmpty())
        return problems.refuse();
    int ending = Done;
    for (const std::string& cooperative : cooperatives) {
        Problems own(options.index);
        ending = std::max(ending, end(desk.ask(cooperative, options.rules, parsed.value), own, session));
    }
    return ending;
}

int answer(ScanIndex& index, const Options& options, const Session& session)
{
    requireOption(options.books.size() == 1, "--book");
    requireOption(options.rules.size() == 1, "--rule");
    CaseDesk desk(index, session.clock);
    Problems problems(options.index);
    checkRules(options.rules, problems);
    const auto cooperatives = cooperativesOf(index, options.books, problems);
    const auto parsed = inspection::parseAnswer(fieldsOf(options, session, false), session.clock.today());
    problems.add(parsed.issues);
    if (!problems.isEmpty())
        return problems.refuse();
    return end(desk.answer(cooperatives.front(), options.rules.front(), parsed.value), problems, session);
}

std::string dayText(const std::optional<Date>& day)
{
    return day ? toIso(*day) : std::string();
}

void printCsv(const std::vector<inspection::ListedCase>& cases, Date today)
{
    std::vector<std::vector<std::string>> rows{{"cooperative", "name", "path", "rule", "state", "reopened", "found", "asked_on",
                                                "answer_due", "overdue", "answered_on", "answer", "answer_document", "steps", "at", "who",
                                                "second", "why", "document"}};
    const auto yesNo = [](bool is) { return std::string(is ? "yes" : "no"); };
    for (const inspection::ListedCase& one : cases) {
        const inspection::FindingCase& of = one.data;
        const inspection::CaseStep last = of.steps.empty() ? inspection::CaseStep{} : of.steps.back();
        rows.push_back({of.cooperative, one.name, one.path, of.rule, std::string(toWord(inspection::kCaseStates, of.state)),
                        yesNo(of.isReopened), yesNo(one.isFound), dayText(of.askedOn), dayText(of.answerDue),
                        yesNo(inspection::isOverdue(of, today)), dayText(of.answeredOn), of.answer, of.answerDocument,
                        std::to_string(of.steps.size()), last.at.text, last.who, last.second, last.why, last.document});
    }
    print(exchange::toCsv(rows));
}

void printJson(const std::vector<inspection::ListedCase>& cases, Date today)
{
    Json list = Json::array();
    for (const inspection::ListedCase& one : cases) {
        Json json{{"cooperative", one.data.cooperative}, {"name", one.name}, {"path", one.path}, {"rule", one.data.rule},
                  {"evidence_hash", one.data.evidenceHash}, {"found", one.isFound},
                  {"overdue", inspection::isOverdue(one.data, today)}};
        addCase(json, one.data);
        list.push_back(std::move(json));
    }
    print(Json{{"cases", std::move(list)}}.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n');
}

int list(ScanIndex& index, const Options& options, const Session& session)
{
    const OutputFormat format = formatArgument(options.format);
    std::vector<CaseState> states;
    for (const std::string& state : options.states)
        states.push_back(wordArgument("--state", state, inspection::kCaseStates));
    Problems problems(options.index);
    checkRules(options.rules, problems);
    const auto cooperatives = cooperativesOf(index, options.books, problems);
    if (!problems.isEmpty())
        return problems.refuse();
    const Date today = session.clock.today();
    const auto isAmong = [](const auto& all, const auto& one) { return all.empty() || std::ranges::find(all, one) != all.end(); };
    auto cases = inspection::listCases(index);
    std::erase_if(cases, [&](const inspection::ListedCase& one) {
        return !isAmong(states, one.data.state) || !isAmong(options.rules, one.data.rule) ||
               !isAmong(cooperatives, one.data.cooperative) || (options.isOverdue && !inspection::isOverdue(one.data, today));
    });
    if (format == OutputFormat::Csv)
        printCsv(cases, today);
    else
        printJson(cases, today);
    return Done;
}

int cases(const Options& options, const Session& session)
{
    const Action action = wordArgument("ACTION", options.action, kActions);
    requireReadable(options.index);
    ScanIndex index = openIndex(options.index);
    switch (action) {
    case Action::List: return list(index, options, session);
    case Action::Step: return step(index, options, session);
    case Action::Ask: return ask(index, options, session);
    case Action::Answer: return answer(index, options, session);
    }
    return BadUsage;
}

} // namespace

void addCasesVerb(CLI::App& app, Session& session)
{
    auto options = std::make_shared<Options>();
    CLI::App* const verb = app.add_subcommand("cases");
    verb->set_help_flag("");
    verb->add_option("INDEX", options->index)->required();
    verb->add_option("ACTION", options->action);
    const auto several = [verb](const char* name, std::vector<std::string>& into) { verb->add_option(name, into)->allow_extra_args(false); };
    several("--book", options->books);
    several("--rule", options->rules);
    several("--state", options->states);
    verb->add_flag("--overdue", options->isOverdue);
    verb->add_option("--format", options->format);
    verb->add_option("--to", options->to);
    verb->add_option("--who", options->who);
    verb->add_option("--why", options->why);
    verb->add_option("--document", options->document);
    verb->add_option("--second", options->second);
    verb->add_option("--on", options->on);
    verb->add_option("--text", options->text);
    verb->callback([options, &session] { session.action = [options, &session] { return cases(*options, session); }; });
}

} // namespace coop::app
