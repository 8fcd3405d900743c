// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger's half of the tables for auditors.
#include "core/book/audit_tables.h"

#include "core/base/chinese_words.h"
#include "core/ledger/account_class.h"

#include <algorithm>

namespace coop::book {

namespace {

/// 借 or 贷, 平 for nothing; the amount stands beside it without a sign.
std::string directionOf(Money balance)
{
    return balance.isZero() ? "平" : balance.isNegative() ? "贷" : "借";
}

std::string sizeOf(Money balance)
{
    return toPlainText(balance.isNegative() ? -balance : balance);
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text.append(text.empty() ? "" : "、").append(word);
    return text;
}

std::string yesNo(bool value)
{
    return value ? "是" : "否";
}

void addBook(AuditFolder& folder, Book& book, const AuditReader& reader, const AuditRequest& request)
{
    const members::Profile profile = book.profile().read();
    folder.start("电子账簿信息", {"电子账簿编号", "电子账簿名称", "会计核算单位", "组织机构代码", "单位性质", "行业", "地区", "开发单位",
                               "版本号", "本位币", "首个会计期间", "最近会计期间", "导出日期", "账簿印记"});
    const std::vector<AuditPeriod>& periods = reader.periods();
    folder.add({"1", book.file().stem().string(), profile.name, profile.code,
                std::string(toChineseWord(members::kLegalForms, profile.form)), profile.industry, profile.region, "社账",
                request.software, "人民币", periods.empty() ? std::string() : toText(periods.front().month),
                periods.empty() ? std::string() : toText(periods.back().month), toIso(book.clock().today()), book.seal()});
}

void addPeriods(AuditFolder& folder, const AuditReader& reader)
{
    folder.start("会计期间", {"会计年度", "会计期间号", "会计期间起始日期", "会计期间结束日期", "是否结账"});
    for (const AuditPeriod& period : reader.periods())
        folder.add({std::to_string(period.month.year()), std::to_string(period.month.month()), toIso(period.month.first()),
                    toIso(period.month.last()), yesNo(period.isClosed)});
}

void addAccounts(AuditFolder& folder, const AuditReader& reader)
{
    folder.start("会计科目",
                 {"会计制度", "科目编号", "科目名称", "科目级次", "科目类型", "余额方向", "上级科目编号", "辅助核算", "是否统一科目"});
    for (const ledger::Account& account : reader.accounts()) {
        std::vector<std::string> details;
        for (const ledger::Detail detail : account.details)
            details.emplace_back(toChineseWord(ledger::kDetails, detail));
        folder.add({std::string(toChineseWord(ledger::kCharts, account.chart)), account.code, account.name,
                    std::to_string((account.code.size() - 1) / 2), std::string(toChineseWord(ledger::kAccountClasses, ledger::classOf(account.code))),
                    std::string(toChineseWord(ledger::kSides, account.side)), std::string(ledger::parentCode(account.code)),
                    joined(details), yesNo(account.isOfficial)});
    }
}

void addBalances(AuditFolder& folder, const AuditReader& reader)
{
    // Sub-accounts stand by themselves, so that a sum over all rows counts nothing twice.
    folder.start("科目余额", {"会计年度", "会计期间号", "科目编号", "科目名称", "成员编号", "成员姓名", "期初余额方向", "期初余额",
                            "借方发生额", "贷方发生额", "期末余额方向", "期末余额"});
    reader.forEachBalance([&folder](const AuditBalance& of) {
        folder.add({std::to_string(of.month.year()), std::to_string(of.month.month()), of.account->code, of.account->name,
                    of.member == nullptr ? std::string() : of.member->data.number,
                    of.member == nullptr ? std::string() : of.member->data.name, directionOf(of.opening), sizeOf(of.opening),
                    toPlainText(of.debit), toPlainText(of.credit), directionOf(of.closing()), sizeOf(of.closing())});
    });
}

std::string namesOf(const AuditReader& reader, const ledger::Voucher& voucher, const std::vector<std::string>& codes)
{
    std::vector<std::string> names;
    for (const ledger::LineDraft& line : voucher.data.lines) {
        const bool isWanted = std::ranges::find(codes, line.account) != codes.end();
        const std::string& name = reader.accountOf(voucher, line).name;
        if (isWanted && std::ranges::find(names, name) == names.end())
            names.push_back(name);
    }
    return joined(names);
}

/// What all lines of a voucher have in common.
struct VoucherHead {
    VoucherSides sides{};
    std::string debitNames{};
    std::string creditNames{};
    std::string reverses{};
    std::string reversedBy{};
};

std::vector<std::string> lineCells(const AuditReader& reader, const ledger::Voucher& voucher, std::size_t index,
                                   const VoucherHead& head)
{
    const ledger::VoucherDraft& data = voucher.data;
    const ledger::LineDraft& line = data.lines[index];
    const members::Member* const member = reader.memberOf(line.member);
    const std::vector<std::string> against = head.sides.against(line);
    const bool isOneSided = head.sides.debit.empty() || head.sides.credit.empty();
    return {std::to_string(voucher.period.year()),
            std::to_string(voucher.period.month()),
            toIso(data.date),
            std::string(toChineseWord(ledger::kVoucherKinds, data.kind)),
            std::to_string(voucher.number.value_or(0)),
            std::to_string(index + 1),
            line.summary,
            line.account,
            reader.accountOf(voucher, line).name,
            toPlainText(line.debit),
            toPlainText(line.credit),
            line.member,
            member == nullptr ? std::string() : member->data.name,
            line.counterparty,
            line.product,
            line.project,
            joined(against),
            isOneSided ? namesOf(reader, voucher, against) : line.debit.isZero() ? head.debitNames : head.creditNames,
            data.invoice,
            std::to_string(data.attachments),
            voucher.preparedBy,
            voucher.reviewedBy,
            voucher.postedBy,
            data.entered ? data.entered->text : std::string(),
            "是",
            std::string(toChineseWord(ledger::kOrigins, data.origin)),
            head.reverses,
            head.reversedBy,
            data.note};
}

void addVouchers(AuditFolder& folder, Book& book, const AuditReader& reader)
{
    folder.start("记账凭证", {"会计年度",     "会计期间号",   "记账凭证日期", "记账凭证类型", "记账凭证编号", "记账凭证行号",
                            "记账凭证摘要", "科目编号",     "科目名称",     "借方金额",     "贷方金额",     "成员编号",
                            "成员姓名",     "往来单位",     "产品",         "项目",         "对方科目编号", "对方科目名称",
                            "票据号",       "附件数",       "制单人",       "审核人",       "记账人",       "录入时间",
                            "记账标志",     "凭证来源",     "冲销凭证",     "被冲销凭证",   "备注"});
    reader.forEachVoucher([&](const ledger::Voucher& voucher) {
        VoucherHead head{.sides = sidesOf(voucher)};
        head.debitNames = namesOf(reader, voucher, head.sides.debit);
        head.creditNames = namesOf(reader, voucher, head.sides.credit);
        head.reverses = voucherName(book, voucher.reverses);
        head.reversedBy = voucherName(book, voucher.reversedBy);
        for (std::size_t i = 0; i < voucher.data.lines.size(); ++i)
            folder.add(lineCells(reader, voucher, i, head));
    });
}

void addItems(AuditFolder& folder, Book& book, const AuditReader& reader)
{
    folder.start("辅助项", {"辅助项类别", "编号", "名称", "成员类型", "证件号码", "银行账号", "备注"});
    for (const members::Member& member : reader.members()) {
        const members::MemberDraft& data = member.data;
        folder.add({"成员", data.number, data.name, std::string(toChineseWord(members::kMemberKinds, data.kind)), data.idNumber,
                    data.bankAccount, data.note});
    }
    for (const ledger::Detail kind : {ledger::Detail::Counterparty, ledger::Detail::Product, ledger::Detail::Project}) {
        for (const ledger::Item& item : book.accounts().items(kind))
            folder.add({std::string(toChineseWord(ledger::kDetails, kind)), std::to_string(item.id.value), item.data.name, "", "",
                        item.data.bankAccount, item.data.note});
    }
}

} // namespace

std::string voucherName(Book& book, std::optional<VoucherId> voucher)
{
    const auto found = voucher ? book.ledger().find(*voucher) : std::nullopt;
    if (!found || !found->number)
        return {};
    return toIso(found->data.date) + " " + std::string(toChineseWord(ledger::kVoucherKinds, found->data.kind)) + "-" +
           std::to_string(*found->number);
}

void addLedgerTables(AuditFolder& folder, Book& book, const AuditReader& reader, const AuditRequest& request)
{
    addBook(folder, book, reader, request);
    addPeriods(folder, reader);
    addAccounts(folder, reader);
    addBalances(folder, reader);
    addVouchers(folder, book, reader);
    addItems(folder, book, reader);
}

} // namespace coop::book
