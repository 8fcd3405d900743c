// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/gbt24589_export.h"

#include "core/base/chinese_words.h"
#include "core/book/distribution_desk.h"
#include "core/book/one_issue.h"
#include "core/book/statement_reports.h"
#include "core/exchange/gbt24589.h"
#include "core/exchange/new_folder.h"
#include "core/exchange/replace_file.h"
#include "core/ledger/account_class.h"
#include "core/storage/database.h"

#include <algorithm>
#include <array>
#include <set>

namespace coop::book {

namespace {

using exchange::GbtFile;
using exchange::GbtValues;
using exchange::GbtWriter;
using ledger::Detail;

constexpr std::string_view kCurrency = "CNY";

/// The auxiliary items in the order of their places on a line.
struct Slot {
    Detail kind{};
    std::string_view archive{};
    std::string_view name{};
};
constexpr std::array<Slot, exchange::kGbtItems> kSlots = {{{Detail::Member, "01", "成员"},
                                                           {Detail::Counterparty, "02", "往来单位"},
                                                           {Detail::Product, "03", "产品"},
                                                           {Detail::Project, "04", "项目"}}};

std::string dayText(Date day)
{
    std::string text = toIso(day);
    std::erase(text, '-');
    return text;
}

/// An account with balances on both sides counts as one of the debit side.
std::string sideWord(ledger::Side side)
{
    return side == ledger::Side::Credit ? "贷" : "借";
}

std::string directionOf(Money balance, ledger::Side side)
{
    return balance.isZero() ? sideWord(side) : balance.isNegative() ? "贷" : "借";
}

std::string sizeOf(Money balance)
{
    return toPlainText(balance.isNegative() ? -balance : balance);
}

/// The number of a kind of voucher: 1 记, 2 收, 3 付, 4 转.
std::string kindNumber(ledger::VoucherKind kind)
{
    return std::to_string(static_cast<int>(kind) + 1);
}

class Exporter {
public:
    Exporter(Book& book, const AuditReader& reader, FiscalYear year, const GbtRequest& request)
        : m_book(book), m_reader(reader), m_request(request), m_chart(book.ledger().chartOn(year.last()))
    {
        m_result.year = year;
        for (const AuditPeriod& period : reader.periods()) {
            if (!period.isClosed)
                m_result.open.push_back(period.month);
        }
    }

    GbtExport write(const std::filesystem::path& target)
    {
        exchange::NewFolder folder(target);
        writeCommon(folder.path() / "公共档案.xml");
        writeLedger(folder.path() / "总账.xml");
        exchange::replaceFile(folder.path() / "说明.txt", note());
        folder.commit();
        return m_result;
    }

private:
    void writeCommon(const std::filesystem::path& file);
    void writeItems(GbtWriter& writer);
    void writeLedger(const std::filesystem::path& file);
    void writeAccounts(GbtWriter& writer);
    void writeDetails(GbtWriter& writer);
    void writeBalances(GbtWriter& writer);
    void writeVouchers(GbtWriter& writer);
    void writeStatements(GbtWriter& writer);
    [[nodiscard]] std::string note() const;

    Book& m_book;
    const AuditReader& m_reader;
    const GbtRequest& m_request;
    ledger::Chart m_chart;
    GbtExport m_result{};
};

void Exporter::writeCommon(const std::filesystem::path& file)
{
    GbtWriter writer(file, GbtFile::Common);
    const members::Profile profile = m_book.profile().read();
    const std::string year = std::to_string(m_result.year.value);
    writer.add("电子账簿", {{"电子账簿编号", "1"},
                            {"电子账簿名称", profile.name + year + "年账簿"},
                            {"会计核算单位", profile.name},
                            {"组织机构代码", profile.code},
                            {"单位性质", std::string(toChineseWord(members::kLegalForms, profile.form))},
                            {"行业", profile.industry},
                            {"开发单位", "社账"},
                            {"版本号", m_request.software},
                            {"本位币", "人民币"},
                            {"会计年度", year},
                            {"标准版本号", std::string(exchange::kGbtStandard)}});
    for (const AuditPeriod& period : m_reader.periods())
        writer.add("会计期间", {{"会计年度", year},
                                {"会计期间号", std::to_string(period.month.month())},
                                {"会计期间起始日期", dayText(period.month.first())},
                                {"会计期间结束日期", dayText(period.month.last())}});
    for (const Word<ledger::VoucherKind>& kind : ledger::kVoucherKinds) {
        if (kind.value != ledger::VoucherKind::Opening)
            writer.add("记账凭证类型", {{"记账凭证类型编号", kindNumber(kind.value)},
                                        {"记账凭证类型名称", std::string(kind.chinese) + "账凭证"},
                                        {"记账凭证类型简称", std::string(kind.chinese)}});
    }
    writer.add("币种", {{"币种编码", std::string(kCurrency)}, {"币种名称", "人民币"}});
    writeItems(writer);
    writer.finish();
}

void Exporter::writeItems(GbtWriter& writer)
{
    for (const Slot& slot : kSlots)
        writer.add("自定义档案项", {{"档案编码", std::string(slot.archive)},
                                    {"档案名称", std::string(slot.name)},
                                    {"档案描述", slot.kind == Detail::Member ? "合作社成员，成员账户的户主" : ""},
                                    {"是否有层级特征", "0"}});
    const auto add = [&writer](const Slot& slot, const std::string& code, const std::string& name, const std::string& description) {
        writer.add("自定义档案项值", {{"档案编码", std::string(slot.archive)},
                                      {"档案值编码", code},
                                      {"档案值名称", name},
                                      {"档案值描述", description},
                                      {"档案值级次", "1"}});
    };
    for (const members::Member& member : m_reader.members())
        add(kSlots[0], member.data.number, member.data.name,
            std::string(toChineseWord(members::kMemberKinds, member.data.kind)));
    // Items have names that are unique within their kind, and no codes: the name is the code.
    for (const Slot& slot : std::span(kSlots).subspan(1)) {
        for (const ledger::Item& item : m_book.accounts().items(slot.kind))
            add(slot, item.data.name, item.data.name, item.data.note);
    }
}

void Exporter::writeLedger(const std::filesystem::path& file)
{
    GbtWriter writer(file, GbtFile::Ledger);
    writer.add("总账基础信息", {{"结构分隔符", std::string(exchange::kGbtSeparator)},
                                {"会计科目编号规则", "3-2-2-2-2-2-2-2-2-2"},
                                {"凭证头可扩展字段结构", "录入时间" + std::string(exchange::kGbtSeparator) + "备注"}});
    writeAccounts(writer);
    writeDetails(writer);
    writeBalances(writer);
    writeVouchers(writer);
    writeStatements(writer);
    writer.finish();
}

void Exporter::writeAccounts(GbtWriter& writer)
{
    for (const ledger::Account& account : m_reader.accounts()) {
        if (account.chart != m_chart)
            continue;
        ++m_result.accounts;
        writer.add("会计科目", {{"科目编号", account.code},
                                {"科目名称", account.name},
                                {"科目级次", std::to_string((account.code.size() - 1) / 2)},
                                {"科目类型", std::string(toChineseWord(ledger::kAccountClasses, ledger::classOf(account.code)))},
                                {"余额方向", sideWord(account.side)}});
    }
}

/// What lines of an account usually name, and what they do name.
void Exporter::writeDetails(GbtWriter& writer)
{
    std::set<std::pair<std::string, std::size_t>> used;
    for (const ledger::Account& account : m_reader.accounts()) {
        for (const Detail detail : account.details) {
            if (account.chart == m_chart)
                used.emplace(account.code, static_cast<std::size_t>(detail));
        }
    }
    m_reader.forEachVoucher([&](const ledger::Voucher& voucher) {
        for (const ledger::LineDraft& line : voucher.data.lines) {
            const std::array<const std::string*, kSlots.size()> named = {&line.member, &line.counterparty, &line.product,
                                                                         &line.project};
            for (std::size_t i = 0; i < named.size(); ++i) {
                if (!named[i]->empty() && m_reader.accountOf(voucher, line).chart == m_chart)
                    used.emplace(line.account, i);
            }
        }
    });
    for (const auto& [code, slot] : used)
        writer.add("科目辅助核算", {{"科目编号", code},
                                    {"辅助项编号", std::to_string(slot + 1)},
                                    {"辅助项名称", std::string(kSlots[slot].name)},
                                    {"对应档案", "自定义档案项值"},
                                    {"辅助项描述", std::string(kSlots[slot].archive)}});
}

void Exporter::writeBalances(GbtWriter& writer)
{
    m_reader.forEachBalance([&](const AuditBalance& of) {
        if (of.account->chart != m_chart)
            return;
        ++m_result.balances;
        const std::string opening = sizeOf(of.opening);
        const std::string closing = sizeOf(of.closing());
        GbtValues values = {{"科目编号", of.account->code},
                            {"期初余额方向", directionOf(of.opening, of.account->side)},
                            {"期末余额方向", directionOf(of.closing(), of.account->side)},
                            {"币种编码", std::string(kCurrency)},
                            {"会计年度", std::to_string(of.month.year())},
                            {"会计期间号", std::to_string(of.month.month())},
                            {"期初数量", "0"},
                            {"期初原币余额", opening},
                            {"期初本币余额", opening},
                            {"借方数量", "0"},
                            {"借方原币金额", toPlainText(of.debit)},
                            {"借方本币金额", toPlainText(of.debit)},
                            {"贷方数量", "0"},
                            {"贷方原币金额", toPlainText(of.credit)},
                            {"贷方本币金额", toPlainText(of.credit)},
                            {"期末数量", "0"},
                            {"期末原币余额", closing},
                            {"期末本币余额", closing}};
        if (of.member != nullptr)
            values.emplace_back("辅助项1编号", of.member->data.number);
        writer.add("科目余额及发生额", values);
    });
}

void Exporter::writeVouchers(GbtWriter& writer)
{
    m_reader.forEachVoucher([&](const ledger::Voucher& voucher) {
        const ledger::VoucherDraft& data = voucher.data;
        // Openings are in the opening balances of the first month.
        if (data.kind == ledger::VoucherKind::Opening)
            return;
        for (std::size_t i = 0; i < data.lines.size(); ++i) {
            const ledger::LineDraft& line = data.lines[i];
            ++m_result.lines;
            writer.add("记账凭证",
                       {{"记账凭证日期", dayText(data.date)},
                        {"会计年度", std::to_string(voucher.period.year())},
                        {"会计期间号", std::to_string(voucher.period.month())},
                        {"记账凭证类型编号", kindNumber(data.kind)},
                        {"记账凭证编号", std::to_string(voucher.number.value_or(0))},
                        {"记账凭证行号", std::to_string(i + 1)},
                        {"记账凭证摘要", line.summary},
                        {"科目编号", line.account},
                        {"辅助项1编号", line.member},
                        {"辅助项2编号", line.counterparty},
                        {"辅助项3编号", line.product},
                        {"辅助项4编号", line.project},
                        {"币种编码", std::string(kCurrency)},
                        {"借方数量", "0"},
                        {"借方原币金额", toPlainText(line.debit)},
                        {"借方本币金额", toPlainText(line.debit)},
                        {"贷方数量", "0"},
                        {"贷方原币金额", toPlainText(line.credit)},
                        {"贷方本币金额", toPlainText(line.credit)},
                        {"汇率", "1"},
                        {"单价", "0"},
                        {"凭证头可扩展字段结构值",
                         (data.entered ? data.entered->text : std::string()) + std::string(exchange::kGbtSeparator) + data.note},
                        {"票据号", data.invoice},
                        {"票据日期", "00000000"},
                        {"附件数", std::to_string(data.attachments)},
                        {"制单人", voucher.preparedBy},
                        {"审核人", voucher.reviewedBy},
                        {"记账人", voucher.postedBy},
                        {"记账标志", "1"},
                        {"作废标志", "0"},
                        {"凭证来源系统", std::string(toChineseWord(ledger::kOrigins, data.origin))}});
        }
    });
}

void Exporter::writeStatements(GbtWriter& writer)
{
    struct Form {
        LedgerReport report{};
        std::string_view number{};
    };
    constexpr std::array<Form, 3> kForms = {{{LedgerReport::BalanceSheet, "会农社01表"},
                                             {LedgerReport::Surplus, "会农社02表"},
                                             {LedgerReport::EquityChanges, "会农社03表"}}};
    const members::Profile profile = m_book.profile().read();
    const Date last = m_reader.periods().empty() ? m_result.year.last() : m_reader.periods().back().month.last();
    std::vector<std::pair<std::string_view, reports::ReportTable>> tables;
    for (const Form& form : kForms) {
        const LedgerReportRequest request{.report = form.report, .range = {m_result.year.first(), last}};
        tables.emplace_back(form.number, statementReport(m_book, request, TableShape::List, {.cooperative = profile.name},
                                                         m_request.words));
        writer.add("报表集", {{"报表编号", std::string(form.number)},
                              {"报表名称", tables.back().second.title},
                              {"报表报告日", dayText(last)},
                              {"报表报告期", std::to_string(m_result.year.value)},
                              {"编制单位", profile.name},
                              {"货币单位", "元"}});
    }
    for (const auto& [number, table] : tables) {
        for (const std::vector<reports::Cell>& row : table.rows) {
            for (std::size_t column = 2; column < row.size(); ++column) {
                if (std::holds_alternative<std::monostate>(row[column]))
                    continue;
                writer.add("报表项数据",
                           {{"报表编号", std::string(number)},
                            {"报表项编号", reports::toPlainText(row[1]) + "-" + std::to_string(column - 1)},
                            {"报表项名称", reports::toPlainText(row[0]) + " " + table.columns[column].title},
                            {"报表项数值", reports::toPlainText(row[column])}});
            }
        }
    }
}

std::string Exporter::note() const
{
    std::string text = "\xEF\xBB\xBF";
    text += "本文件夹由社账按 GB/T 24589.1-2010 的元素名称写出，不声称符合 2024 版标准。\n"
            "2010 element names; no conformity with the 2024 edition is claimed.\n\n"
            "内容：公共档案.xml、总账.xml，编码 GB18030；账簿印记 " +
            m_book.seal() + "。\n";
    text += "会计年度：" + std::to_string(m_result.year.value) + "。科目余额只含科目本身，不含下级科目；期初余额含启用时的期初数。\n"
            "辅助项1 成员、辅助项2 往来单位、辅助项3 产品、辅助项4 项目；往来单位、产品、项目以名称为编码。\n"
            "凭证头可扩展字段：录入时间|备注。各元素的 locID 只写到结构一级。\n"
            "未写出：汇率类型、结算方式、部门、员工、供应商、客户档案，现金流量，应收应付，固定资产，员工薪酬（账中没有这些数据）。\n";
    if (m_result.open.empty())
        return text + "各会计期间均已结账。\n";
    text += "尚未结账的会计期间（数据仍可能变动）：";
    for (std::size_t i = 0; i < m_result.open.size(); ++i)
        text += (i == 0 ? "" : "、") + ledger::toText(m_result.open[i]);
    return text + "。\n";
}

} // namespace

Expected<GbtExport, Issues> exportGbt24589(Book& book, const std::filesystem::path& folder, const GbtRequest& request)
{
    const storage::Transaction snapshot(book.database(), storage::Transaction::Kind::Read);
    const AuditReader all(book, std::nullopt);
    const FiscalYear first = book.ledger().start().fiscalYear();
    const FiscalYear last = all.periods().empty() ? first : all.periods().back().month.fiscalYear();
    const FiscalYear year = request.year.value_or(last);
    if (year < first || last < year)
        return Unexpected(oneIssue(IssueCode::OutOfRange, "year", std::to_string(year.value),
                                   {std::to_string(first.value), std::to_string(last.value)}));
    const AuditReader reader(book, year);
    return Exporter(book, reader, year, request).write(folder);
}

} // namespace coop::book
