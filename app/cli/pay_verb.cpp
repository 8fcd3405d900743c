// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/payment_choice.h"
#include "app/cli/verbs.h"
#include "core/book/distribution_reports.h"
#include "core/book/one_issue.h"
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

enum class Action { List, Record, Cancel, Returned, BankFile, Consent, EndConsent };
constexpr Word<Action> kActions[] = {
    {Action::List, "list", "造表"},          {Action::Record, "record", "登记"},
    {Action::Cancel, "cancel", "取消"},      {Action::Returned, "returned", "退回"},
    {Action::BankFile, "bank-file", "银行文件"}, {Action::Consent, "consent", "同意抵扣"},
    {Action::EndConsent, "end-consent", "终止同意"},
};

struct Options {
    std::string book{};
    std::string action{};
    std::optional<std::string> list{};
    std::optional<std::string> on{};
    std::optional<std::string> method{};
    std::optional<std::string> account{};
    std::optional<std::string> amount{};
    std::vector<std::string> members{};
    std::string title{};
    std::string why{};
    std::string document{};
    std::string remark{};
    std::optional<std::string> output{};
    std::string encoding = "utf-8";
    bool setsOff = false;
    bool hasFailed = false;
};

int refuse(const Options& options, const Issues& issues)
{
    complain(options.book, issues);
    return BadData;
}

int done(const book::PaymentList& list)
{
    const auto pending = std::ranges::count(list.payments, book::PaymentState::Pending, &book::Payment::state);
    print(Words::tr("Payment list %1: %2 members, %3 yuan, %4 waiting.")
              .arg(list.id.value)
              .arg(list.payments.size())
              .arg(ui::toText(toPlainText(list.total())))
              .arg(pending) +
          QLatin1Char('\n'));
    return Done;
}

int done(const Options& options, const Expected<book::PaymentList, Issues>& list)
{
    return list ? done(*list) : refuse(options, list.error());
}

Date dayOf(const Options& options, const Session& session)
{
    return dateArgument("--on", options.on).value_or(session.clock.today());
}

/// Named twice is meant once.
std::vector<std::string> distinct(std::vector<std::string> numbers)
{
    std::ranges::sort(numbers);
    numbers.erase(std::ranges::unique(numbers).begin(), numbers.end());
    return numbers;
}

int makeList(book::Book& book, const Options& options, const Session& session)
{
    const auto method = wordArgument("--method", options.method.value_or("cash"), book::kPaymentMethods);
    book::PaymentListDraft draft{.date = dayOf(options, session),
                                 .method = method,
                                 .moneyAccount = options.account.value_or(method == book::PaymentMethod::Cash ? "101" : "102"),
                                 .title = options.title,
                                 .setOff = options.setsOff};
    Issues issues;
    for (const std::string& number : options.members) {
        if (const auto member = book.members().findByNumber(number))
            draft.members.push_back(member->id);
        else
            append(issues, book::oneIssue(IssueCode::UnknownMember, "member", number));
    }
    if (!issues.empty())
        return refuse(options, issues);
    return done(options, book.payments().makeList(draft, book::newDraftId()));
}

/// All that waits, or the members that are named.
int recordResults(book::Book& book, const Options& options, const Session& session)
{
    const auto amount = amountArgument("--amount", options.amount);
    if (amount && (options.members.size() != 1 || options.hasFailed))
        throw UsageError(Words::tr("--amount: what one member was paid; name him by --member."));
    const auto list = choosePaymentList(book, options.book, options.list);
    if (!list)
        return BadData;
    std::vector<book::PaymentResult> results;
    Issues issues;
    const auto add = [&](const book::Payment& payment) {
        results.push_back({.payment = payment.id, .failed = options.hasFailed, .amount = amount, .reason = options.why});
    };
    if (options.members.empty()) {
        for (const book::Payment& payment : list->payments) {
            if (payment.state == book::PaymentState::Pending)
                add(payment);
        }
    }
    for (const std::string& number : distinct(options.members)) {
        const auto found = std::ranges::find(list->payments, number, &book::Payment::number);
        if (found == list->payments.end())
            append(issues, book::oneIssue(IssueCode::NothingToPay, "member", number));
        else
            add(*found);
    }
    if (!issues.empty())
        return refuse(options, issues);
    return done(options, book.payments().record(list->id, results, dayOf(options, session), book::newDraftId()));
}

int takeBack(book::Book& book, const Options& options, const Session& session)
{
    if (options.members.size() != 1)
        throw UsageError(Words::tr("--member: whose payment came back; name one."));
    const auto list = choosePaymentList(book, options.book, options.list);
    if (!list)
        return BadData;
    const auto found = std::ranges::find(list->payments, options.members.front(), &book::Payment::number);
    if (found == list->payments.end())
        return refuse(options, book::oneIssue(IssueCode::PaymentNotPaid, "member", options.members.front()));
    return done(options, book.payments().returned(found->id, dayOf(options, session), options.why, book::newDraftId()));
}

int writeBankFile(book::Book& book, const Options& options)
{
    const auto encoding = wordArgument("--encoding", options.encoding, exchange::kBankEncodings);
    if (!options.output)
        throw UsageError(Words::tr("-o: the file for the bank is missing."));
    const auto list = choosePaymentList(book, options.book, options.list);
    if (!list)
        return BadData;
    const auto transfers = book::transfersOf(*list, options.remark.empty() ? list->data.title : options.remark);
    Issues issues;
    if (transfers.empty())
        append(issues, book::oneIssue(IssueCode::NothingToPay, "list", std::to_string(list->id.value)));
    for (const book::Payment& payment : list->payments) { // a list to be paid in cash names no accounts
        if (payment.state == book::PaymentState::Pending && payment.due.inMoney() > Money() && payment.bankAccount.empty())
            append(issues, book::oneIssue(IssueCode::BankAccountMissing, "member", payment.number));
    }
    if (!issues.empty())
        return refuse(options, issues);
    exchange::writeBankFile(*options.output, transfers, encoding);
    print(Words::tr("Wrote %1.").arg(ui::toText(*options.output)) + QLatin1Char('\n'));
    return Done;
}

int addConsent(book::Book& book, const Options& options, const Session& session)
{
    if (options.members.size() != 1)
        throw UsageError(Words::tr("--member: who consents; name one."));
    const auto consent = book.payments().addConsent({.member = options.members.front(),
                                                     .date = dayOf(options, session),
                                                     .amount = amountArgument("--amount", options.amount),
                                                     .document = options.document},
                                                    book::newDraftId());
    if (!consent)
        return refuse(options, consent.error());
    print(Words::tr("Consent %1 recorded.").arg(consent->id.value) + QLatin1Char('\n'));
    return Done;
}

/// All consents of a member that hold.
int endConsents(book::Book& book, const Options& options, const Session& session)
{
    if (options.members.size() != 1)
        throw UsageError(Words::tr("--member: who consents; name one."));
    int ended = 0;
    for (const book::Consent& consent : book.payments().consents()) {
        if (consent.data.member != options.members.front() || consent.endedOn)
            continue;
        const auto done = book.payments().endConsent(consent.id, dayOf(options, session));
        if (!done)
            return refuse(options, done.error());
        ++ended;
    }
    print(Words::tr("Consents ended: %1.").arg(ended) + QLatin1Char('\n'));
    return Done;
}

int pay(const Options& options, const Session& session)
{
    const Action action = wordArgument("ACTION", options.action, kActions);
    const auto book = action == Action::BankFile ? openToRead(options.book, session) : openToWrite(options.book, session);
    switch (action) {
    case Action::List: return makeList(*book, options, session);
    case Action::Record: return recordResults(*book, options, session);
    case Action::Cancel:
        if (const auto list = choosePaymentList(*book, options.book, options.list))
            return done(options, book->payments().cancel(list->id, options.why));
        return BadData;
    case Action::Returned: return takeBack(*book, options, session);
    case Action::BankFile: return writeBankFile(*book, options);
    case Action::Consent: return addConsent(*book, options, session);
    case Action::EndConsent: return endConsents(*book, options, session);
    }
    return BadUsage;
}

struct SettleOptions {
    std::string book{};
    std::string member{};
    std::optional<std::string> on{};
    std::optional<std::string> account{};
    std::string why{};
    bool setsOff = false;
    bool paysNow = false;
    bool takesBack = false;
};

int settleMember(const SettleOptions& options, const Session& session)
{
    const Date day = dateArgument("--on", options.on).value_or(session.clock.today());
    const auto book = openToWrite(options.book, session);
    const auto refused = [&options](const Issues& issues) {
        complain(options.book, issues);
        return BadData;
    };
    const auto member = book->members().findByNumber(options.member);
    if (!member)
        return refused(book::oneIssue(IssueCode::UnknownMember, "member", options.member));
    if (options.takesBack) {
        for (const book::StoredSettlement& stored : book->settlements().all()) {
            if (stored.data.member != member->id || stored.reverses || stored.reversedBy)
                continue;
            const auto reversed = book->settlements().reverse(stored.id, day, options.why, book::newDraftId());
            if (!reversed)
                return refused(reversed.error());
            print(Words::tr("The settlement with member %1 is taken back.").arg(ui::toText(options.member)) + QLatin1Char('\n'));
            return Done;
        }
        return refused(book::oneIssue(IssueCode::AlreadyReversed, "member", options.member));
    }
    book::SettlementChoice choice{.date = day, .setOff = options.setsOff, .payNow = options.paysNow};
    if (options.account)
        choice.moneyAccount = *options.account;
    for (const Issue& doubt : book->settlements().check(member->id, choice)) {
        if (doubt.severity == Severity::Warning)
            complain(options.book, {doubt});
    }
    const auto settled = book->settlements().settle(member->id, choice, book::newDraftId());
    if (!settled)
        return refused(settled.error());
    print(Words::tr("Member %1 is settled: %2 yuan in money.")
              .arg(ui::toText(options.member),
                   ui::toText(toPlainText(settled->data.result.payable - settled->data.inKind))) +
          QLatin1Char('\n'));
    return Done;
}

} // namespace

void addPayVerbs(CLI::App& app, Session& session)
{
    auto options = std::make_shared<Options>();
    CLI::App* const verb = app.add_subcommand("pay");
    verb->set_help_flag("");
    verb->add_option("BOOK", options->book)->required();
    verb->add_option("ACTION", options->action)->required();
    verb->add_option("--list", options->list);
    verb->add_option("--on", options->on);
    verb->add_option("--method", options->method);
    verb->add_option("--account", options->account);
    verb->add_option("--amount", options->amount);
    verb->add_option("--member", options->members)->allow_extra_args(false);
    verb->add_option("--title", options->title);
    verb->add_option("--why", options->why);
    verb->add_option("--document", options->document);
    verb->add_option("--remark", options->remark);
    verb->add_option("--encoding", options->encoding);
    verb->add_option("-o,--output", options->output);
    verb->add_flag("--set-off", options->setsOff);
    verb->add_flag("--failed", options->hasFailed);
    verb->callback([options, &session] { session.action = [options, &session] { return pay(*options, session); }; });

    auto settle = std::make_shared<SettleOptions>();
    CLI::App* const settling = app.add_subcommand("settle");
    settling->set_help_flag("");
    settling->add_option("BOOK", settle->book)->required();
    settling->add_option("MEMBER", settle->member)->required();
    settling->add_option("--on", settle->on);
    settling->add_option("--account", settle->account);
    settling->add_option("--why", settle->why);
    settling->add_flag("--set-off", settle->setsOff);
    settling->add_flag("--pay", settle->paysNow);
    settling->add_flag("--reverse", settle->takesBack);
    settling->callback([settle, &session] { session.action = [settle, &session] { return settleMember(*settle, session); }; });
}

} // namespace coop::app
