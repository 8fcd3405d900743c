// SPDX-License-Identifier: GPL-3.0-or-later
// The registers' half of the tables for auditors. What an import reads has exactly its columns, in Chinese.
#include "core/book/audit_tables.h"

#include "core/base/chinese_words.h"
#include "core/book/distribution_desk.h"
#include "core/book/ledger_desks.h"
#include "core/book/payment_desk.h"
#include "core/book/record_desk.h"
#include "core/book/settlement_desk.h"
#include "core/storage/change_log.h"

namespace coop::book {

namespace {

using exchange::ImportKind;

enum class Answer { No, Yes };
constexpr Word<Answer> kAnswers[] = {{Answer::No, "no", "否"}, {Answer::Yes, "yes", "是"}};

template <typename Value, std::size_t N>
std::string eachInChinese(const Word<Value> (&words)[N], std::string_view list)
{
    std::string text;
    for (const std::string& word : splitWords(list, ";"))
        text.append(text.empty() ? "" : ";").append(chineseOf(words, word));
    return text;
}

std::string dayText(const std::optional<Date>& day)
{
    return day ? toIso(*day) : std::string();
}

/// Starts a table with the columns of an import.
void startImportable(AuditFolder& folder, std::string_view title, ImportKind kind)
{
    std::vector<std::string> columns;
    for (const exchange::ColumnSpec& column : exchange::columnsOf(kind))
        columns.emplace_back(column.chinese);
    folder.start(title, std::move(columns));
}

void addFields(AuditFolder& folder, ImportKind kind, const Fields& fields)
{
    std::vector<std::string> cells;
    for (const exchange::ColumnSpec& column : exchange::columnsOf(kind))
        cells.push_back(chineseFieldText(kind, column.english, fields.text(column.english)));
    folder.add(cells);
}

template <typename Facts>
void addFacts(AuditFolder& folder, std::string_view title, ImportKind kind, const Facts& facts)
{
    startImportable(folder, title, kind);
    for (const auto& fact : facts)
        addFields(folder, kind, toFields(fact.data));
}

void addProfile(AuditFolder& folder, Book& book)
{
    folder.start("基本信息", {"项", "值"});
    const Fields fields = members::toFields(book.profile().read());
    for (const exchange::ColumnSpec& column : exchange::columnsOf(ImportKind::Profile))
        folder.add({std::string(column.chinese),
                    chineseFieldText(ImportKind::Profile, column.english, fields.text(column.english))});
}

void addOwnAccounts(AuditFolder& folder, Book& book)
{
    startImportable(folder, "自设科目", ImportKind::Accounts);
    for (const ledger::Chart chart : {ledger::Chart::Of2007, ledger::Chart::Of2021}) {
        for (const ledger::Account& account : book.accounts().all(chart)) {
            if (!account.isOfficial)
                addFields(folder, ImportKind::Accounts, ledger::toFields(account));
        }
    }
}

void addVoucherRows(AuditFolder& folder, Book& book, std::string_view title, ImportKind kind)
{
    startImportable(folder, title, kind);
    AuditReader(book, std::nullopt).forEachVoucher([&](const ledger::Voucher& voucher) {
        const bool isOpening = voucher.data.kind == ledger::VoucherKind::Opening;
        if (isOpening != (kind == ImportKind::Openings))
            return;
        for (const Fields& fields : ledger::toRows(voucher))
            addFields(folder, kind, fields);
    });
}

void addDistributions(AuditFolder& folder, Book& book)
{
    folder.start("盈余分配", {"编号", "年度", "状态", "更正", "方案", "章程", "本年盈余", "弥补亏损", "提取公积金", "盈余返还", "剩余盈余",
                            "转为出资", "代扣", "未分配", "成员数", "提出日期", "公示日期", "通过日期", "应到", "实到", "赞成票", "会议记录",
                            "记账日期", "基础数据SHA-256", "方案SHA-256"});
    for (const Distribution& one : book.distributions().all()) {
        const auto count = [&one](std::int64_t distribution::Resolution::* value) {
            return one.resolution ? std::to_string((*one.resolution).*value) : std::string();
        };
        folder.add({std::to_string(one.id.value), std::to_string(one.year.value),
                    std::string(toChineseWord(kDistributionStates, one.state)),
                    one.corrects ? std::to_string(one.corrects->value) : std::string(), one.policy.name, one.charter,
                    toPlainText(one.surplus), toPlainText(one.priorLoss), toPlainText(one.reserve), toPlainText(one.refund),
                    toPlainText(one.residual), toPlainText(one.converted), toPlainText(one.withheld), toPlainText(one.retained),
                    std::to_string(one.members), toIso(one.proposedOn), dayText(one.laidOutOn),
                    one.resolution ? toIso(one.resolution->on) : std::string(), count(&distribution::Resolution::entitled),
                    count(&distribution::Resolution::present), count(&distribution::Resolution::votesFor),
                    one.resolution ? one.resolution->minutes : std::string(), dayText(one.postedOn), one.basisHash, one.planHash});
    }
}

void addEntitlements(AuditFolder& folder, Book& book)
{
    folder.start("成员应得", {"分配编号", "年度", "成员编号", "盈余返还", "保底", "土地", "资本", "劳动", "其他", "合计", "公积金份额",
                            "返还转出资", "剩余盈余转出资", "返还代扣", "剩余盈余代扣"});
    for (const Distribution& one : book.distributions().all()) {
        for (const posting::Entitlement& of : book.distributions().entitlements(one.id))
            folder.add({std::to_string(one.id.value), std::to_string(one.year.value), of.number, toPlainText(of.refund),
                        toPlainText(of.guarantee), toPlainText(of.land), toPlainText(of.capital), toPlainText(of.labour),
                        toPlainText(of.other), toPlainText(of.total()), toPlainText(of.reserve), toPlainText(of.convertedRefund),
                        toPlainText(of.convertedResidual), toPlainText(of.withheldRefund), toPlainText(of.withheldResidual)});
    }
}

void addPayments(AuditFolder& folder, Book& book)
{
    folder.start("支付", {"清单编号", "清单日期", "方式", "资金科目", "支付编号", "成员编号", "姓名", "应付返还", "应付剩余盈余", "代扣", "抵扣",
                        "应付金额", "状态", "支付日期", "实付金额", "凭证", "说明", "银行账号"});
    for (const PaymentList& list : book.payments().lists()) {
        for (const Payment& payment : list.payments)
            folder.add({std::to_string(list.id.value), toIso(list.data.date),
                        std::string(toChineseWord(kPaymentMethods, list.data.method)), list.data.moneyAccount,
                        std::to_string(payment.id.value), payment.number, payment.name, toPlainText(payment.due.refund),
                        toPlainText(payment.due.residual), toPlainText(payment.due.withheld), toPlainText(payment.due.setOff),
                        toPlainText(payment.due.inMoney()), std::string(toChineseWord(kPaymentStates, payment.state)),
                        dayText(payment.paidOn), toPlainText(payment.paid.inMoney()), voucherName(book, payment.voucher),
                        payment.reason, payment.bankAccount});
    }
}

void addSettlements(AuditFolder& folder, Book& book)
{
    folder.start("退社结算", {"编号", "日期", "成员编号", "姓名", "出资", "公积金份额", "分摊亏损", "应付盈余", "代扣", "抵扣", "退还实物",
                            "应退金额", "留存财政补助及捐赠份额", "凭证", "冲销"});
    for (const StoredSettlement& stored : book.settlements().all()) {
        const SettlementStatement& of = stored.data;
        folder.add({std::to_string(stored.id.value), toIso(of.date), of.number, of.name, toPlainText(of.result.contribution),
                    toPlainText(of.result.reserve), toPlainText(of.result.loss), toPlainText(of.result.due), toPlainText(of.withheld),
                    toPlainText(of.result.setOff), toPlainText(of.inKind), toPlainText(of.result.payable),
                    toPlainText(of.result.stays), voucherName(book, stored.voucher),
                    stored.reverses ? std::to_string(stored.reverses->value) : std::string()});
    }
}

void addExplanations(AuditFolder& folder, Book& book)
{
    folder.start("情况说明", {"规则", "证据SHA-256", "日期", "说明", "证明文件"});
    for (const members::Explanation& one : book.explanations().all())
        folder.add({one.data.rule, one.data.evidenceHash, toIso(one.data.date), one.data.reason, one.data.document});
}

void addLog(AuditFolder& folder, Book& book)
{
    folder.start("变更日志", {"序号", "操作", "时间", "人员", "动作", "数据表", "行", "原因", "变更前", "变更后", "前一行SHA-256", "SHA-256"});
    book.changes().forEach(0, [&folder](const storage::LogRow& row) {
        folder.add({std::to_string(row.sequence), std::to_string(row.operation), row.at, row.who, row.action, row.table,
                    std::to_string(row.row), row.why, row.before, row.after, storage::toHex(row.previousHash),
                    storage::toHex(row.hash)});
        return true;
    });
}

} // namespace

std::string chineseFieldText(ImportKind kind, std::string_view field, std::string_view text)
{
    if (field == "assisted" || field == "liquidation" || field == "agency_bookkeeping")
        return std::string(chineseOf(kAnswers, text));
    if (field == "roles")
        return eachInChinese(members::kRoles, text);
    if (field == "party")
        return std::string(chineseOf(members::kParties, text));
    if (field == "details")
        return eachInChinese(ledger::kDetails, text);
    if (field == "form")
        return std::string(chineseOf(members::kLegalForms, text));
    if (field == "valuation")
        return std::string(chineseOf(shares::kValuations, text));
    if (field == "direction")
        return std::string(chineseOf(trade::kDirections, text));
    if (field == "line")
        return std::string(chineseOf(trade::kBusinessLines, text));
    if (field == "vote")
        return std::string(chineseOf(members::kVotes, text));
    if (field == "relation")
        return std::string(chineseOf(members::kRelations, text));
    if (field != "kind")
        return std::string(text);
    switch (kind) {
    case ImportKind::Members: return std::string(chineseOf(members::kMemberKinds, text));
    case ImportKind::Contributions: return std::string(chineseOf(shares::kContributionKinds, text));
    case ImportKind::Grants: return std::string(chineseOf(shares::kGrantKinds, text));
    case ImportKind::Meetings:
    case ImportKind::Attendance: return std::string(chineseOf(members::kMeetingKinds, text));
    case ImportKind::Circumstances: return std::string(chineseOf(members::kCircumstanceKinds, text));
    case ImportKind::Vouchers: return std::string(chineseOf(ledger::kVoucherKinds, text));
    case ImportKind::Profile:
    case ImportKind::Trades:
    case ImportKind::Shares:
    case ImportKind::Accounts:
    case ImportKind::Openings:
    case ImportKind::MemberAccounts:
    case ImportKind::Assets:
    case ImportKind::AnnualReports:
    case ImportKind::RelatedParties:
    case ImportKind::Counterparties: break;
    }
    return std::string(text);
}

void addRegisterTables(AuditFolder& folder, Book& book)
{
    addProfile(folder, book);
    addFacts(folder, "成员", ImportKind::Members, book.members().all());
    addFacts(folder, "出资", ImportKind::Contributions, book.shares().all());
    addFacts(folder, "交易", ImportKind::Trades, book.trades().all());
    addFacts(folder, "补助捐赠", ImportKind::Grants, book.shares().grants());
    addFacts(folder, "会议", ImportKind::Meetings, book.meetings().all());
    addFacts(folder, "成员账户期初", ImportKind::Shares, book.shares().openingShares());
    addOwnAccounts(folder, book);
    addVoucherRows(folder, book, "科目期初余额", ImportKind::Openings);
    addVoucherRows(folder, book, "凭证分录", ImportKind::Vouchers);
    addDistributions(folder, book);
    addEntitlements(folder, book);
    addPayments(folder, book);
    addSettlements(folder, book);
    addFacts(folder, "补助资产", ImportKind::Assets, book.assets().all());
    addFacts(folder, "年度报告", ImportKind::AnnualReports, book.annualReports().all());
    addFacts(folder, "会议签到", ImportKind::Attendance, book.attendance().all());
    addFacts(folder, "关联方", ImportKind::RelatedParties, book.relatedParties().all());
    addFacts(folder, "特殊情况", ImportKind::Circumstances, book.circumstances().all());
    addFacts(folder, "往来单位", ImportKind::Counterparties, book.accounts().items(ledger::Detail::Counterparty));
    addExplanations(folder, book);
    addLog(folder, book);
}

std::vector<AuditFile> exportAuditTables(Book& book, const std::filesystem::path& folder, const AuditRequest& request)
{
    const storage::Transaction snapshot(book.database(), storage::Transaction::Kind::Read);
    AuditFolder tables(folder);
    const AuditReader reader(book, request.year);
    addLedgerTables(tables, book, reader, request);
    addRegisterTables(tables, book);
    return tables.commit(book.seal());
}

} // namespace coop::book
