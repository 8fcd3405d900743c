// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/show_rows.h"
#include "app/cli/verbs.h"
#include "core/book/desks.h"
#include "core/book/ledger_desks.h"
#include "core/book/record_desk.h"
#include "core/exchange/writers.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace coop::app {

namespace {

using exchange::ImportKind;

enum class Subject {
    Profile, Members, Contributions, Holdings, Trades, Grants, Shares, Accounts, Openings, Vouchers, Balances, Meetings, Charters, Distributions,
    Dues, Payments, Settlements, Consents, Assets, AnnualReports, Attendance, RelatedParties, Circumstances, Counterparties,
    Explanations, Log
};

constexpr Word<Subject> kSubjects[] = {
    {Subject::Profile, "profile", "基本信息"},   {Subject::Members, "members", "成员"},
    {Subject::Contributions, "contributions", "出资"}, {Subject::Holdings, "holdings", "持有"},
    {Subject::Trades, "trades", "交易"},         {Subject::Grants, "grants", "补助捐赠"},
    {Subject::Shares, "shares", "成员账户期初"}, {Subject::Accounts, "accounts", "科目"},
    {Subject::Openings, "openings", "科目期初余额"}, {Subject::Vouchers, "vouchers", "凭证"},
    {Subject::Balances, "balances", "科目余额"},
    {Subject::Meetings, "meetings", "会议"},     {Subject::Charters, "charters", "章程"},
    {Subject::Distributions, "distributions", "盈余分配"}, {Subject::Dues, "dues", "应付盈余"},
    {Subject::Payments, "payments", "支付"},     {Subject::Settlements, "settlements", "退社结算"},
    {Subject::Consents, "consents", "同意抵扣"}, {Subject::Assets, "assets", "补助资产"},
    {Subject::AnnualReports, "annual-reports", "年度报告"}, {Subject::Attendance, "attendance", "会议签到"},
    {Subject::RelatedParties, "related-parties", "关联方"}, {Subject::Circumstances, "circumstances", "特殊情况"},
    {Subject::Counterparties, "counterparties", "往来单位"}, {Subject::Explanations, "explanations", "情况说明"},
    {Subject::Log, "log", "变更日志"},
};

struct Options {
    std::string book{};
    std::string what{};
    std::optional<std::string> asOf{};
    std::optional<std::string> year{};
    std::string format = "csv";
};

std::string written(ImportKind kind, const std::vector<Fields>& rows, OutputFormat format)
{
    return format == OutputFormat::Csv ? exchange::toCsv(kind, rows) : exchange::toJson(kind, rows);
}

/// Facts with a date, as fields, as chosen.
template <typename Fact>
std::vector<Fields> chosen(const std::vector<Fact>& facts, const RowChoice& choice)
{
    std::vector<Fields> rows;
    for (const Fact& fact : facts) {
        if (choice.includes(fact.data.date))
            rows.push_back(toFields(fact.data));
    }
    return rows;
}

std::string profileText(book::Book& book, OutputFormat format)
{
    const Fields fields = toFields(book.profile().read());
    if (format == OutputFormat::Csv)
        return exchange::toCsv(ImportKind::Profile, std::vector{fields});
    nlohmann::ordered_json object = nlohmann::ordered_json::object();
    for (const std::string& key : members::profileKeys())
        object[key] = std::string(fields.text(key));
    return object.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

std::vector<Fields> memberRows(book::Book& book, const RowChoice& choice)
{
    std::vector<Fields> rows;
    const auto day = choice.day();
    for (const members::Member& member : book.members().all()) {
        if (!day || members::isMemberOn(member.data, *day))
            rows.push_back(toFields(member.data));
    }
    return rows;
}

/// What has a day of its own, or none, as fields.
template <typename Row, typename Day>
std::vector<Fields> dated(const std::vector<Row>& rows, const RowChoice& choice, Day day)
{
    std::vector<Fields> result;
    for (const Row& row : rows) {
        const std::optional<Date> of = day(row.data);
        if (!of || choice.includes(*of))
            result.push_back(toFields(row.data));
    }
    return result;
}

TextTable explanationRows(book::Book& book, const RowChoice& choice)
{
    TextTable table{{"rule", "evidence_hash", "date", "reason", "document"}};
    for (const Fields& fields : chosen(book.explanations().all(), choice)) {
        std::vector<std::string>& row = table.emplace_back();
        for (const std::string& name : table.front())
            row.emplace_back(fields.text(name));
    }
    return table;
}

std::string inspectionText(Subject subject, book::Book& book, const RowChoice& choice, OutputFormat format)
{
    const auto always = [](const auto&) { return std::optional<Date>(); };
    switch (subject) {
    case Subject::Assets:
        return written(ImportKind::Assets,
                       dated(book.assets().all(), choice, [](const members::AssetDraft& asset) { return asset.boughtOn; }), format);
    case Subject::AnnualReports:
        return written(ImportKind::AnnualReports,
                       dated(book.annualReports().all(), choice,
                             [](const members::AnnualReportDraft& report) { return std::optional(report.year.last()); }),
                       format);
    case Subject::Attendance:
        return written(ImportKind::Attendance, chosen(book.attendance().all(), choice), format);
    case Subject::RelatedParties:
        return written(ImportKind::RelatedParties, dated(book.relatedParties().all(), choice, always), format);
    case Subject::Circumstances:
        return written(ImportKind::Circumstances,
                       dated(book.circumstances().all(), choice,
                             [](const members::CircumstanceDraft& one) { return std::optional(one.dateFrom); }),
                       format);
    case Subject::Counterparties:
        return written(ImportKind::Counterparties,
                       dated(book.accounts().items(ledger::Detail::Counterparty), choice, always), format);
    default:
        return written(explanationRows(book, choice), format);
    }
}

std::string shown(Subject subject, book::Book& book, const RowChoice& choice, OutputFormat format, Date today)
{
    switch (subject) {
    case Subject::Profile: return profileText(book, format);
    case Subject::Members: return written(ImportKind::Members, memberRows(book, choice), format);
    case Subject::Contributions:
        return written(ImportKind::Contributions, chosen(book.shares().all(choice.asOf), choice), format);
    case Subject::Holdings: return written(holdingRows(book, choice.day().value_or(today)), format);
    case Subject::Trades:
        return written(ImportKind::Trades, chosen(book.trades().all(choice.year, choice.asOf), choice), format);
    case Subject::Grants: return written(ImportKind::Grants, chosen(book.shares().grants(), choice), format);
    case Subject::Shares: return written(ImportKind::Shares, chosen(book.shares().openingShares(), choice), format);
    case Subject::Accounts: return written(accountRows(book, choice.day().value_or(today)), format);
    case Subject::Openings: return written(ImportKind::Openings, openingRows(book), format);
    case Subject::Vouchers: return written(ImportKind::Vouchers, voucherRows(book, choice), format);
    case Subject::Balances: return written(balanceRows(book, choice.day().value_or(today)), format);
    case Subject::Meetings: return written(ImportKind::Meetings, chosen(book.meetings().all(), choice), format);
    case Subject::Charters: return written(charterRows(book, choice), format);
    case Subject::Distributions: return written(distributionRows(book, choice), format);
    case Subject::Dues: return written(dueRows(book), format);
    case Subject::Payments: return written(paymentRows(book, choice), format);
    case Subject::Settlements: return written(settlementRows(book, choice), format);
    case Subject::Consents: return written(consentRows(book), format);
    case Subject::Assets:
    case Subject::AnnualReports:
    case Subject::Attendance:
    case Subject::RelatedParties:
    case Subject::Circumstances:
    case Subject::Counterparties:
    case Subject::Explanations: return inspectionText(subject, book, choice, format);
    case Subject::Log: return written(logRows(book, choice), format);
    }
    return {};
}

int show(const Options& options, const Session& session)
{
    const Subject subject = wordArgument("WHAT", options.what, kSubjects);
    const OutputFormat format = formatArgument(options.format);
    const RowChoice choice{dateArgument("--as-of", options.asOf), yearArgument("--year", options.year)};
    const auto book = openToRead(options.book, session);
    print(shown(subject, *book, choice, format, session.clock.today()));
    return Done;
}

} // namespace

void addShowVerb(CLI::App& app, Session& session)
{
    auto options = std::make_shared<Options>();
    CLI::App* const verb = app.add_subcommand("show");
    verb->set_help_flag("");
    verb->add_option("BOOK", options->book)->required();
    verb->add_option("WHAT", options->what)->required();
    verb->add_option("--as-of", options->asOf);
    verb->add_option("--year", options->year);
    verb->add_option("--format", options->format);
    verb->callback([options, &session] { session.action = [options, &session] { return show(*options, session); }; });
}

} // namespace coop::app
