// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "ui/text/format.h"
#include "ui/text/issue_text.h"

#include <QCoreApplication>

#include <charconv>

namespace coop::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

[[noreturn]] void refuse(const char* option, const Issue& issue)
{
    throw UsageError(QStringLiteral("%1: %2").arg(QLatin1String(option), ui::issueText(issue)));
}

} // namespace

Date dateArgument(const char* option, const std::string& text)
{
    const auto date = parseDate(text);
    if (!date)
        refuse(option, {.code = IssueCode::NotADate, .value = text});
    return *date;
}

std::optional<Date> dateArgument(const char* option, const std::optional<std::string>& text)
{
    return text ? std::optional(dateArgument(option, *text)) : std::nullopt;
}

FiscalYear yearArgument(const char* option, const std::string& text)
{
    const auto year = parseYear(text);
    if (!year)
        refuse(option, {.code = IssueCode::OutOfRange, .value = text, .arguments = {"1949", "2199"}});
    return *year;
}

std::optional<FiscalYear> yearArgument(const char* option, const std::optional<std::string>& text)
{
    return text ? std::optional(yearArgument(option, *text)) : std::nullopt;
}

std::optional<Money> amountArgument(const char* option, const std::optional<std::string>& text)
{
    if (!text)
        return std::nullopt;
    const auto amount = parseMoney(*text);
    if (!amount)
        refuse(option, {.code = amount.error(), .value = *text, .arguments = {"2"}});
    return *amount;
}

std::int64_t idArgument(const char* option, const std::string& text)
{
    std::int64_t id = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    if (error != std::errc() || end != text.data() + text.size() || id <= 0)
        throw UsageError(Words::tr("%1: “%2” is no number of a row; expected digits such as 12.")
                             .arg(QLatin1String(option), ui::toText(text)));
    return id;
}

ui::Language languageArgument(const std::string& text)
{
    const auto language = ui::languageFromCode(ui::toText(text));
    if (!language)
        refuseWord("--lang", text, "zh, en");
    return *language;
}

OutputFormat formatArgument(const std::string& text)
{
    if (text == "csv")
        return OutputFormat::Csv;
    if (text != "json")
        refuseWord("--format", text, "csv, json");
    return OutputFormat::Json;
}

void refuseWord(const char* option, const std::string& text, const std::string& expected)
{
    refuse(option, {.code = IssueCode::UnknownWord, .value = text, .arguments = {expected}});
}

} // namespace coop::app
