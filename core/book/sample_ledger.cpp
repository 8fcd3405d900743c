// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/sample_ledger.h"

#include "core/base/ensure.h"
#include "core/book/closing_words.h"
#include "core/book/posting_desk.h"

#include <map>

namespace coop::book {

namespace {

using ledger::DateRange;
using ledger::LineDraft;
using ledger::Period;
using ledger::VoucherDraft;

constexpr int kMonths = 12;
const Money kWages = Money::yuan(6'200);
const Money kDepreciation = Money::yuan(3'500);
const Money kFreight = Money::yuan(4'300);

VoucherDraft voucherOf(Date day, std::string_view summary, int attachments)
{
    VoucherDraft voucher{.date = day, .attachments = attachments};
    voucher.lines.push_back({.summary = std::string(summary)});
    return voucher;
}

/// Takes the line that voucherOf() began, then adds more.
void add(VoucherDraft& voucher, LineDraft line)
{
    LineDraft& last = voucher.lines.back();
    if (last.account.empty()) {
        line.summary = last.summary;
        last = std::move(line);
    } else {
        voucher.lines.push_back(std::move(line));
    }
}

void enter(Book& book, const VoucherDraft& voucher)
{
    if (voucher.lines.size() < 2)
        return;
    ensure(book.ledger().enter(voucher, newDraftId()).has_value(), "a sample voucher that is in order");
}

/// What was delivered until now is sold at the agreed price, what belongs to the cooperative with a margin.
void sellStock(Book& book, const DateRange& year, Date day)
{
    const DateRange range{year.from, day};
    VoucherDraft onBehalf = voucherOf(day, "销售成员交售产品", 3);
    VoucherDraft own = voucherOf(day, "销售收购产品", 2);
    VoucherDraft cost = voucherOf(day, "结转销售成本", 1);
    for (const ItemBalance& stock : book.books().itemBalances("128", ledger::Detail::Product, range)) {
        if (stock.closing() <= Money())
            continue;
        add(onBehalf, {.account = "102", .debit = stock.closing()});
        add(onBehalf, {.account = "128", .credit = stock.closing(), .product = stock.name});
    }
    for (const ItemBalance& stock : book.books().itemBalances("121", ledger::Detail::Product, range)) {
        if (stock.closing() <= Money())
            continue;
        const Money price = multiply(stock.closing(), Fraction(106, 100), Rounding::HalfUp);
        add(own, {.account = "102", .debit = price, .counterparty = "示例市民超市"});
        add(own, {.account = "501", .credit = price, .product = stock.name});
        add(cost, {.account = "521", .debit = stock.closing(), .product = stock.name});
        add(cost, {.account = "121", .credit = stock.closing(), .product = stock.name});
    }
    enter(book, onBehalf);
    enter(book, own);
    enter(book, cost);
}

/// Goods bought for members are paid for, members and other suppliers get or bring what is open between us.
void settle(Book& book, const DateRange& year, Date day)
{
    const DateRange range{year.from, day};
    VoucherDraft purchase = voucherOf(day, "支付代购款", 1);
    const ledger::LedgerYear figures = book.books().balances(range);
    if (const Money bought = figures.closingOf("127"); bought.isNegative()) {
        add(purchase, {.account = "127", .debit = -bought});
        add(purchase, {.account = "102", .credit = -bought});
    }
    enter(book, purchase);
    VoucherDraft members = voucherOf(day, "与成员结算货款", 2);
    Money paid;
    for (const MemberBalance& balance : book.books().memberBalances("114", range)) {
        const Money open = balance.closing();
        if (open.isZero() || !balance.member.isValid())
            continue;
        paid -= open;
        add(members, {.account = "114",
                      .debit = open.isNegative() ? -open : Money(),
                      .credit = open.isNegative() ? Money() : open,
                      .member = balance.number});
    }
    if (!paid.isZero())
        add(members, {.account = "102",
                      .debit = paid.isNegative() ? -paid : Money(),
                      .credit = paid.isNegative() ? Money() : paid});
    enter(book, members);
    VoucherDraft others = voucherOf(day, "支付非成员货款", 1);
    if (const Money owed = figures.closingOf("211"); owed.isNegative()) {
        add(others, {.account = "211", .debit = -owed});
        add(others, {.account = "102", .credit = -owed});
    }
    enter(book, others);
}

void payCosts(Book& book, Date day)
{
    const auto simple = [&](std::string_view summary, std::string debit, std::string credit, Money amount, int attachments) {
        VoucherDraft voucher = voucherOf(day, summary, attachments);
        add(voucher, {.account = std::move(debit), .debit = amount});
        add(voucher, {.account = std::move(credit), .credit = amount});
        enter(book, voucher);
    };
    simple("计提管理人员工资", "523", "212", kWages, 1);
    simple("发放工资", "212", "102", kWages, 1);
    simple("计提折旧", "523", "152", kDepreciation, 1);
    simple("支付运费", "521", "102", kFreight, 4);
}

/// The service fee of the year makes the surplus what the sample says.
void finishYear(Book& book, FiscalYear year, Money surplus)
{
    const auto result = book.books().yearResult(year);
    ensure(result.has_value(), "a year with vouchers");
    const Money missing = surplus - result->surplus;
    VoucherDraft fee = voucherOf(year.last(), "收取全年代销服务费", 1);
    const bool isIncome = !missing.isNegative();
    const Money amount = isIncome ? missing : -missing;
    add(fee, {.account = isIncome ? "102" : "521", .debit = amount});
    add(fee, {.account = isIncome ? "501" : "102", .credit = amount});
    if (!amount.isZero())
        enter(book, fee);
}

} // namespace

std::vector<ledger::OpeningRow> sampleOpenings(const SampleContent& content, FiscalYear year)
{
    const Date day{year.value - 1, 12, 31};
    std::vector<ledger::OpeningRow> rows;
    const auto put = [&](std::string account, Money amount, std::string member = {}) {
        LineDraft line{.account = std::move(account), .member = std::move(member)};
        (amount.isNegative() ? line.credit : line.debit) = amount.isNegative() ? -amount : amount;
        if (!amount.isZero())
            rows.push_back({.date = day, .line = std::move(line)});
    };
    std::map<std::string, Money> capital;
    Money total, rights;
    for (const shares::ContributionDraft& row : content.contributions) {
        if (row.date > day || !shares::isCapital(row.kind))
            continue;
        capital[row.member] += row.paid;
        total += row.paid;
        if (row.kind == shares::ContributionKind::Land)
            rights += row.paid;
    }
    Money reserve, state, donation;
    for (const shares::OpeningShareDraft& share : content.openingShares)
        reserve += share.reserve;
    for (const shares::GrantDraft& grant : content.grants) {
        if (grant.date <= day)
            (grant.kind == shares::GrantKind::State ? state : donation) += grant.amount;
    }
    total += reserve + state + donation;
    // What is neither land nor money stands in buildings, in whole thousands.
    const Money rest = total - rights;
    const Money buildings = Money::yuan(rest.inFen() / 100'000 * 6 / 10 * 1'000);
    put("102", rest - buildings);
    put("151", buildings);
    put("161", rights);
    for (const members::MemberDraft& member : content.members)
        put("301", -capital[member.number], member.number);
    put("31101", -state);
    put("31102", -donation);
    put("322", -reserve);
    return rows;
}

void keepSampleLedger(Book& book, FiscalYear year, Money surplus)
{
    const DateRange range = DateRange::of(year);
    LedgerSettings settings = book.ledger().settings();
    settings.factsFrom = year.first();
    ensure(!hasErrors(book.ledger().saveSettings(settings)), "settings that are in order");
    ensure(book.posting().post(range, newDraftId()).has_value(), "facts that can be posted");
    for (int month = 1; month <= kMonths; ++month) {
        const Date day = Period::ofMonth(year.value, month).last();
        sellStock(book, range, day);
        settle(book, range, day);
        payCosts(book, day);
    }
    finishYear(book, year, surplus);
    for (int month = 1; month < kMonths; ++month)
        ensure(book.periods().close(Period::ofMonth(year.value, month), chineseClosingWords(), "sample").has_value(),
               "a sample month that can be closed");
}

} // namespace coop::book
