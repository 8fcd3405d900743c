// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bank_heading.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace coop::exchange {

namespace {

struct Names {
    BankColumn column;
    std::vector<std::string_view> names;   ///< the better ones first
};

/// As the banks write them, without brackets, strokes and blanks.
const std::array kNames = {
    Names{BankColumn::Date,
          {"交易日期", "交易日期时间", "记账日期", "入账日期", "发生日期", "交易日", "记账日", "日期", "业务日期", "会计日期", "交易时间", "记账时间",
           "入账时间", "发生时间", "交易创建时间", "时间", "transactiondate", "date"}},
    Names{BankColumn::In,
          {"收入", "收入金额", "贷方发生额", "贷方金额", "贷方", "贷方发生额收入", "贷方发生金额", "贷方交易金额", "存入", "存入金额", "转入金额", "转入",
           "记账金额收入", "交易金额收入", "收入发生额", "收方金额", "收方发生额", "收款金额", "进账金额", "来账金额", "credit", "creditamount", "deposit",
           "income"}},
    Names{BankColumn::Out,
          {"支出", "支出金额", "借方发生额", "借方金额", "借方", "借方发生额支取", "借方发生金额", "借方交易金额", "支取", "支取金额", "转出金额", "转出",
           "记账金额支出", "交易金额支出", "支出发生额", "付方金额", "付方发生额", "付款金额", "取款金额", "往账金额", "debit", "debitamount", "withdrawal",
           "expense"}},
    Names{BankColumn::Amount,
          {"交易金额", "发生额", "金额", "交易额", "发生金额", "记账金额", "人民币金额", "变动金额", "收支金额", "收付金额", "tradeamount", "amount"}},
    Names{BankColumn::Direction,
          {"借贷标志", "借贷标识", "借贷方向", "借贷", "借贷类型", "收支标志", "收支标识", "收支方向", "收支类型", "收支", "收付标志", "收付标识", "收付方向", "收付",
           "来往账标志", "往来标志", "资金流向", "交易方向", "方向", "direction"}},
    Names{BankColumn::Balance,
          {"余额", "账户余额", "帐户余额", "本次余额", "交易后余额", "发生后余额", "交易余额", "当前余额", "账面余额", "联机余额", "当日余额", "结余", "可用余额",
           "balance"}},
    Names{BankColumn::Name,
          {"对方户名", "对方名称", "对方单位名称", "对方账户名称", "对方帐户名称", "对方账户名", "对方单位", "对方姓名", "对方客户名称", "收付方名称", "收付款人名称",
           "交易对方名称", "交易对方户名", "交易对手名称", "交易对手户名", "对手户名", "对手名称", "交易对方", "交易对手", "往来户名", "对方",
           "counterparty"}},
    Names{BankColumn::Account,
          {"对方账号", "对方帐号", "对方卡号", "对方账号卡号", "对方账户账号", "对方银行账号", "收付方账号", "收付方帐号", "收付款人账号", "交易对方账号",
           "交易对手账号", "对手账号", "对方账户", "对方帐户", "counterpartyaccount"}},
    Names{BankColumn::NameAndAccount, {"对方账号与户名", "对方户名与账号", "对方账号户名", "对方户名账号", "对方信息"}},
    Names{BankColumn::PayerName, {"付款人名称", "付款人户名", "付款方名称", "付款方户名", "付款户名", "付款人", "付款方"}},
    Names{BankColumn::PayerAccount, {"付款人账号", "付款人帐号", "付款方账号", "付款账号"}},
    Names{BankColumn::PayeeName, {"收款人名称", "收款人户名", "收款方名称", "收款方户名", "收款户名", "收款人", "收款方"}},
    Names{BankColumn::PayeeAccount, {"收款人账号", "收款人帐号", "收款方账号", "收款账号"}},
    Names{BankColumn::OwnAccount, {"本方账号", "本方帐号", "本方账户", "查询账号", "客户账号", "账号", "帐号", "卡号", "账户"}},
    Names{BankColumn::Summary,
          {"摘要", "用途", "附言", "备注", "交易摘要", "交易用途", "交易附言", "交易备注", "交易说明", "交易描述", "摘要说明", "摘要内容", "业务摘要", "客户附言",
           "转账附言", "备注信息", "商品说明", "商品名称", "商品", "说明", "个性化信息", "交易类型", "交易名称", "summary", "description", "memo", "purpose",
           "remark"}},
    Names{BankColumn::Reference,
          {"流水号", "交易流水号", "交易流水", "凭证号", "凭证号码", "凭证编号", "账户明细编号-交易流水号", "核心流水号", "柜员流水号", "业务流水号", "记账流水号",
           "银行流水号", "企业流水号", "明细编号", "交易单号", "交易订单号", "交易号", "交易参考号", "业务参考号", "回单编号", "日志号", "reference"}},
    Names{BankColumn::Currency, {"币种", "交易币种", "记账币种", "货币", "currency"}},
    Names{BankColumn::Status, {"交易状态", "当前状态", "状态", "status"}},
};

constexpr std::string_view kOpening = "([{<";
constexpr std::string_view kClosing = ")]}>";

enum class Brackets { KeepContent, DropContent };

std::string withoutBrackets(std::string_view text, Brackets what)
{
    std::string result;
    int depth = 0;
    for (const char c : text) {
        if (kOpening.find(c) != std::string_view::npos)
            ++depth;
        else if (kClosing.find(c) != std::string_view::npos)
            depth = std::max(0, depth - 1);
        else if (depth == 0 || what == Brackets::KeepContent)
            result += c;
    }
    return result;
}

struct Found {
    BankColumn column;
    std::size_t rank;   ///< 0: the best name
};

std::optional<Found> findName(std::string_view name)
{
    for (const Names& names : kNames) {
        const auto found = std::ranges::find(names.names, name);
        if (found != names.names.end())
            return Found{names.column, static_cast<std::size_t>(found - names.names.begin())};
    }
    return std::nullopt;
}

std::optional<Found> meaningOf(std::string_view heading)
{
    std::string plain = plainHeading(heading);
    // "收入(元)", "收入/元", "收入:元"
    for (const std::string_view unit : {"/元", ":元", "(元)", "元"}) {
        if (plain.ends_with(unit) && plain.size() > unit.size() && !findName(plain)) {
            plain.resize(plain.size() - unit.size());
            break;
        }
    }
    std::erase(plain, '/');
    if (auto found = findName(withoutBrackets(plain, Brackets::KeepContent)))
        return found;
    return findName(withoutBrackets(plain, Brackets::DropContent));
}

/// The columns of one row of headings, or nothing when no date or no amount is among them.
std::optional<BankHeading> readHeading(const std::vector<std::string>& texts)
{
    BankHeading heading;
    std::map<BankColumn, std::size_t> ranks;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto found = meaningOf(texts[i]);
        if (!found)
            continue;
        if (found->column == BankColumn::Summary) {
            heading.summaries.push_back(i);
        } else if (!ranks.contains(found->column) || found->rank < ranks[found->column]) {
            ranks[found->column] = found->rank;
            heading.columns[found->column] = i;
        }
    }
    const bool hasAmount = heading.column(BankColumn::In) || heading.column(BankColumn::Out) ||
                           heading.column(BankColumn::Amount);
    if (!heading.column(BankColumn::Date) || !hasAmount)
        return std::nullopt;
    return heading;
}

std::vector<std::string> textsOf(const std::vector<SheetCell>& cells)
{
    std::vector<std::string> texts;
    for (const SheetCell& cell : cells)
        texts.push_back(cell.kind == CellKind::Number ? std::string() : cell.text);
    return texts;
}

/// The row below says 借方 and 贷方 where this one has a heading over both.
std::optional<BankHeading> readTwoRows(const std::vector<std::string>& upper, const std::vector<std::string>& lower)
{
    const auto names = [&lower](BankColumn column) {
        return std::ranges::any_of(lower, [column](const std::string& text) {
            const auto found = meaningOf(text);
            return found && found->column == column;
        });
    };
    if (!names(BankColumn::In) || !names(BankColumn::Out))
        return std::nullopt;
    std::vector<std::string> both = upper;
    both.resize(std::max(upper.size(), lower.size()));
    for (std::size_t i = 0; i < lower.size(); ++i) {
        if (!trimmed(lower[i]).empty())
            both[i] = lower[i];
    }
    return readHeading(both);
}

bool isAccountNumber(std::string_view text)
{
    constexpr std::size_t kShortest = 6;
    return text.size() >= kShortest && text.find_first_not_of("0123456789*-") == std::string_view::npos &&
           text.find_first_of("0123456789") != std::string_view::npos;
}

/// What stands behind the label in the same cell; nothing when the cell is no such label.
std::optional<std::string> behindLabel(std::string_view cell)
{
    for (const std::string_view label : {"本方账号", "查询账号", "客户账号", "账号", "帐号", "卡号", "账户号", "账户", "支付宝账户", "微信号"}) {
        if (!cell.starts_with(label))
            continue;
        std::string rest(cell.substr(label.size()));
        std::erase_if(rest, [](char c) { return c == ':' || c == '[' || c == ']' || c == '(' || c == ')'; });
        return rest;
    }
    return std::nullopt;
}

} // namespace

std::string plainHeading(std::string_view text)
{
    std::string plain = toAsciiLower(toHalfWidth(text));
    for (const std::string_view blank : {"\xE3\x80\x80", "\xC2\xA0", "\xEF\xBB\xBF"}) {
        for (std::size_t at = plain.find(blank); at != std::string::npos; at = plain.find(blank, at))
            plain.erase(at, blank.size());
    }
    std::erase_if(plain, [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '"' || c == '\''; });
    return plain;
}

std::optional<BankHeading> findBankHeading(const Sheet& sheet)
{
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        const std::vector<std::string> texts = textsOf(sheet.rows[i]);
        const bool hasNext = i + 1 < sheet.rows.size();
        std::optional<BankHeading> heading;
        std::size_t height = 2;
        if (hasNext && !texts.empty())
            heading = readTwoRows(texts, textsOf(sheet.rows[i + 1]));
        // Two rows are one heading only when neither is one by itself; otherwise the lower one is repeated or the first.
        if (heading && readHeading(textsOf(sheet.rows[i + 1])))
            heading.reset();
        if (!heading) {
            heading = readHeading(texts);
            height = 1;
        }
        if (!heading)
            continue;
        heading->row = i;
        heading->firstLine = i + height;
        return heading;
    }
    return std::nullopt;
}

std::optional<std::string> findAccountNumber(const Sheet& sheet, std::size_t headingRow)
{
    for (std::size_t i = 0; i < headingRow; ++i) {
        const std::vector<SheetCell>& cells = sheet.rows[i];
        for (std::size_t j = 0; j < cells.size(); ++j) {
            const auto rest = behindLabel(plainHeading(cells[j].text));
            if (!rest)
                continue;
            if (isAccountNumber(*rest))
                return rest;
            const std::string next = j + 1 < cells.size() ? plainHeading(cells[j + 1].text) : std::string();
            if (rest->empty() && isAccountNumber(next))
                return next;
        }
    }
    return std::nullopt;
}

} // namespace coop::exchange
