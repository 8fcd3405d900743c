// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bank_statement.h"

#include "core/base/text.h"
#include "core/exchange/bank_cells.h"
#include "core/exchange/bank_heading.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>
#include <utility>

namespace coop::exchange {

namespace {

using ledger::BankLineDraft;

/// A row before its sign is known: whether a bank writes what goes out as a negative amount shows only from all rows.
struct RawLine {
    int row = 0;
    Date date{};
    std::optional<Money> in{};
    std::optional<Money> out{};
    BankLineDraft draft{};
    std::string payer{}, payerAccount{}, payee{}, payeeAccount{};
};

struct PlacedLine {
    int row = 0;
    int balanceColumn = 0;
    BankLineDraft draft{};
};

/// What stands first in rows that are no lines: sums, ends of pages, the head repeated on each page.
bool isFooterText(std::string_view text)
{
    constexpr std::array<std::string_view, 38> kFirstWords = {
        "合计", "总计", "小计", "本页", "累计", "本月合计", "本年累计", "承前", "过次", "期初", "期末", "上页", "上期", "上日",
        "打印", "制表", "说明", "注:", "备注:", "第", "共", "总笔数", "借方合计", "贷方合计", "户名", "账号", "帐号", "账户", "币种",
        "起始", "开户", "单位", "客户", "查询", "交易笔数", "---", "***", "以下空白"};
    return std::ranges::any_of(kFirstWords, [text](std::string_view word) { return text.starts_with(word); });
}

class Reader {
public:
    Reader(const Sheet& sheet, BankHeading heading) : m_sheet(sheet), m_heading(std::move(heading))
    {
        // A mark beside one amount says more than a heading that only knows one of the two sides.
        const bool hasBothSides = has(BankColumn::In) && has(BankColumn::Out);
        const bool hasMarked = has(BankColumn::Amount) && has(BankColumn::Direction);
        m_usesSides = hasBothSides || (!hasMarked && (has(BankColumn::In) || has(BankColumn::Out)));
    }

    BankStatement read()
    {
        m_result.headerRow = m_sheet.rowNumbers[m_heading.row];
        m_result.accountNumber = findAccountNumber(m_sheet, m_heading.row);
        const std::size_t end = endOfLines();
        for (std::size_t i = m_heading.firstLine; i < end; ++i) {
            if (isLine(i))
                readLine(i);
        }
        std::vector<PlacedLine> lines = withSigns();
        putInOrder(lines);
        checkBalances(lines);
        for (PlacedLine& line : lines) {
            m_result.lines.push_back(std::move(line.draft));
            m_result.rows.push_back(line.row);
        }
        std::ranges::stable_sort(m_result.issues, {}, [](const Issue& issue) { return std::tuple(issue.row, issue.column); });
        return std::move(m_result);
    }

private:
    [[nodiscard]] bool has(BankColumn column) const { return m_heading.column(column).has_value(); }

    [[nodiscard]] const SheetCell& cell(std::size_t row, std::size_t column) const
    {
        static const SheetCell kEmpty;
        const std::vector<SheetCell>& cells = m_sheet.rows[row];
        return column < cells.size() ? cells[column] : kEmpty;
    }
    [[nodiscard]] const SheetCell& cell(std::size_t row, BankColumn column) const
    {
        static const SheetCell kEmpty;
        const auto found = m_heading.column(column);
        return found ? cell(row, *found) : kEmpty;
    }
    [[nodiscard]] std::string text(std::size_t row, BankColumn column) const { return bankText({cell(row, column).text}); }
    [[nodiscard]] std::optional<Date> date(std::size_t row) const
    {
        return bankDate(cell(row, BankColumn::Date), m_sheet.countsDatesFrom1904);
    }

    [[nodiscard]] bool hasAmount(std::size_t row) const
    {
        return std::ranges::any_of(std::array{BankColumn::In, BankColumn::Out, BankColumn::Amount}, [&](BankColumn column) {
            const SheetCell& amount = cell(row, column);
            const auto read = bankAmount(amount.text);
            return amount.kind == CellKind::BrokenFormula || (read && *read);
        });
    }

    /// Behind the last row with a date and an amount there are only sums and remarks.
    [[nodiscard]] std::size_t endOfLines() const
    {
        for (std::size_t i = m_sheet.rows.size(); i > m_heading.firstLine; --i) {
            const std::string first = plainHeading(cell(i - 1, BankColumn::Date).text);
            const bool startsLikeADate = !first.empty() && first.front() >= '0' && first.front() <= '9';
            if (date(i - 1) || startsLikeADate || (hasAmount(i - 1) && !isFooter(i - 1)))
                return i;
        }
        return m_heading.firstLine;
    }

    [[nodiscard]] bool isFooter(std::size_t row) const
    {
        const std::vector<SheetCell>& cells = m_sheet.rows[row];
        const auto first = std::ranges::find_if(cells, [](const SheetCell& c) { return !trimmed(c.text).empty(); });
        return first == cells.end() || isFooterText(plainHeading(first->text)) ||
               isFooterText(plainHeading(cell(row, BankColumn::Date).text));
    }

    [[nodiscard]] bool isHeading(std::size_t row) const
    {
        const auto column = *m_heading.column(BankColumn::Date);
        const std::string here = plainHeading(cell(row, column).text);
        return !here.empty() && (here == plainHeading(cell(m_heading.row, column).text) ||
                                 here == plainHeading(cell(m_heading.firstLine - 1, column).text));
    }

    [[nodiscard]] bool isLine(std::size_t row) const
    {
        const std::vector<SheetCell>& cells = m_sheet.rows[row];
        const bool isBlank = std::ranges::all_of(
            cells, [](const SheetCell& c) { return c.kind != CellKind::BrokenFormula && trimmed(c.text).empty(); });
        if (isBlank || isHeading(row))
            return false;
        if (!date(row))
            return !isFooter(row);
        // What an account brings forward has a date and a balance, but moves nothing.
        return hasAmount(row) || !isBroughtForward(row);
    }

    [[nodiscard]] bool isBroughtForward(std::size_t row) const
    {
        return std::ranges::any_of(m_heading.summaries, [&](std::size_t column) {
            const std::string summary = plainHeading(cell(row, column).text);
            return isFooterText(summary) || summary.find("余额") != std::string::npos;
        });
    }

    void complain(std::size_t row, BankColumn column, IssueCode code, std::string_view field,
                  std::vector<std::string> arguments = {}, Severity severity = Severity::Error)
    {
        const auto index = m_heading.column(column);
        m_result.issues.push_back({.code = code,
                                   .field = std::string(field),
                                   .value = std::string(trimmed(cell(row, column).text)),
                                   .arguments = std::move(arguments),
                                   .severity = severity,
                                   .row = m_sheet.rowNumbers[row],
                                   .column = index ? static_cast<int>(*index) + 1 : 0});
        m_gaps.insert(m_sheet.rowNumbers[row]);
        m_isGood = false;
    }

    std::optional<Money> amount(std::size_t row, BankColumn column, std::string_view field)
    {
        const SheetCell& source = cell(row, column);
        if (source.kind == CellKind::BrokenFormula) {
            complain(row, column, IssueCode::FormulaWithoutValue, field);
            return std::nullopt;
        }
        const auto read = bankAmount(source.text);
        if (read)
            return *read;
        complain(row, column, read.error(), field,
                 read.error() == IssueCode::TooManyDecimals ? std::vector<std::string>{"2"} : std::vector<std::string>{});
        return std::nullopt;
    }

    /// Money that never moved: an order that was closed or failed.
    [[nodiscard]] bool isVoid(std::size_t row) const
    {
        const std::string status = plainHeading(cell(row, BankColumn::Status).text);
        return std::ranges::any_of(std::array<std::string_view, 4>{"关闭", "失败", "已撤销", "closed"},
                                   [&](std::string_view word) { return status.find(word) != std::string::npos; });
    }

    void readLine(std::size_t row)
    {
        if (isVoid(row))
            return;
        m_isGood = true;
        RawLine raw{.row = m_sheet.rowNumbers[row]};
        if (const auto day = date(row))
            raw.date = *day;
        else
            complain(row, BankColumn::Date,
                     trimmed(cell(row, BankColumn::Date).text).empty() ? IssueCode::Required : IssueCode::NotADate, "date");
        if (m_usesSides)
            readSides(row, raw);
        else
            readMarked(row, raw);
        raw.draft.balance = amount(row, BankColumn::Balance, "balance");
        if (isForeignCurrency(cell(row, BankColumn::Currency).text))
            complain(row, BankColumn::Currency, IssueCode::UnknownWord, "currency", {"CNY 人民币"});
        if (!m_isGood)
            return;
        if (!raw.in && !raw.out) {
            // 0.00 on both sides moves nothing; it has no place among the movements.
            m_gaps.insert(raw.row);
            return;
        }
        readTexts(row, raw);
        m_raw.push_back(std::move(raw));
    }

    void readSides(std::size_t row, RawLine& raw)
    {
        const auto isSomething = [](std::optional<Money> money) { return money && !money->isZero(); };
        const auto in = amount(row, BankColumn::In, "amount");
        const auto out = amount(row, BankColumn::Out, "amount");
        if (isSomething(in) && isSomething(out))
            complain(row, BankColumn::Out, IssueCode::LineOnBothSides, "amount", {toPlainText(*out), toPlainText(*in)});
        else if (isSomething(in))
            raw.in = in;
        else if (isSomething(out))
            raw.out = out;
        else if (!in && !out && m_isGood)
            complain(row, has(BankColumn::In) ? BankColumn::In : BankColumn::Out, IssueCode::Required, "amount");
    }

    void readMarked(std::size_t row, RawLine& raw)
    {
        const auto moved = amount(row, BankColumn::Amount, "amount");
        if (!moved) {
            if (m_isGood)
                complain(row, BankColumn::Amount, IssueCode::Required, "amount");
            return;
        }
        if (moved->isZero())
            return;
        if (!has(BankColumn::Direction)) {
            moved->isNegative() ? raw.out = -*moved : raw.in = moved;
            return;
        }
        const auto direction = bankDirection(cell(row, BankColumn::Direction).text);
        if (direction == BankDirection::In)
            raw.in = moved;
        else if (direction == BankDirection::Out)
            raw.out = moved;
        else if (direction == BankDirection::Neither)
            complain(row, BankColumn::Direction, IssueCode::UnknownWord, "direction", {kDirectionWords}, Severity::Warning);
        else if (moved->isNegative() && trimmed(cell(row, BankColumn::Direction).text).empty())
            raw.in = moved;
        else
            complain(row, BankColumn::Direction, IssueCode::UnknownWord, "direction", {kDirectionWords});
    }

    void readTexts(std::size_t row, RawLine& raw)
    {
        std::vector<std::string_view> summaries;
        for (const std::size_t column : m_heading.summaries)
            summaries.push_back(cell(row, column).text);
        raw.draft.summary = bankText(summaries);
        raw.draft.reference = text(row, BankColumn::Reference);
        raw.draft.counterparty = text(row, BankColumn::Name);
        raw.draft.counterpartyAccount = text(row, BankColumn::Account);
        if (has(BankColumn::NameAndAccount) && raw.draft.counterparty.empty())
            splitNameAndAccount(text(row, BankColumn::NameAndAccount), raw.draft);
        raw.payer = text(row, BankColumn::PayerName);
        raw.payerAccount = text(row, BankColumn::PayerAccount);
        raw.payee = text(row, BankColumn::PayeeName);
        raw.payeeAccount = text(row, BankColumn::PayeeAccount);
        if (!m_result.accountNumber) {
            std::string own = plainHeading(cell(row, BankColumn::OwnAccount).text);
            if (!own.empty() && own.find_first_not_of("0123456789*-") == std::string::npos)
                m_result.accountNumber = std::move(own);
        }
    }

    static void splitNameAndAccount(const std::string& both, BankLineDraft& draft)
    {
        for (const std::string& part : splitWords(both, "/ ,;")) {
            const bool isNumber = part.find_first_not_of("0123456789*-") == std::string::npos;
            std::string& target = isNumber ? draft.counterpartyAccount : draft.counterparty;
            target += (target.empty() ? "" : " ") + part;
        }
    }

    /// Some banks write what goes out with a minus although a column or a mark says so already. Only where no amount out
    /// is positive: else a negative one takes an earlier one back (冲正).
    std::vector<PlacedLine> withSigns()
    {
        const bool isOutNegative =
            std::ranges::none_of(m_raw, [](const RawLine& raw) { return raw.out && !raw.out->isNegative(); });
        const auto column = m_heading.column(BankColumn::Balance);
        std::vector<PlacedLine> lines;
        for (RawLine& raw : m_raw) {
            BankLineDraft& draft = raw.draft;
            draft.date = raw.date;
            if (raw.in)
                draft.amount = *raw.in;
            else
                draft.amount = isOutNegative ? *raw.out : -*raw.out;
            const bool comesIn = raw.in.has_value();
            if (draft.counterparty.empty())
                draft.counterparty = comesIn ? raw.payer : raw.payee;
            if (draft.counterpartyAccount.empty())
                draft.counterpartyAccount = comesIn ? raw.payerAccount : raw.payeeAccount;
            lines.push_back({.row = raw.row, .balanceColumn = column ? static_cast<int>(*column) + 1 : 0, .draft = draft});
        }
        return lines;
    }

    static bool follows(const BankLineDraft& before, const BankLineDraft& line)
    {
        return before.balance && line.balance && *before.balance + line.amount == *line.balance;
    }

    template <typename Lines>
    static std::size_t countFollowing(const Lines& lines)
    {
        std::size_t count = 0;
        for (auto line = std::ranges::begin(lines); line != std::ranges::end(lines);) {
            const auto before = line++;
            if (line != std::ranges::end(lines) && follows(before->draft, line->draft))
                ++count;
        }
        return count;
    }

    static void putInOrder(std::vector<PlacedLine>& lines)
    {
        std::size_t falling = 0;
        std::size_t rising = 0;
        for (std::size_t i = 1; i < lines.size(); ++i) {
            falling += lines[i].draft.date < lines[i - 1].draft.date ? 1 : 0;
            rising += lines[i].draft.date > lines[i - 1].draft.date ? 1 : 0;
        }
        std::vector<PlacedLine> turned(lines.rbegin(), lines.rend());
        if (falling > rising || (falling == rising && countFollowing(turned) > countFollowing(lines)))
            lines = std::move(turned);
        std::ranges::stable_sort(lines, {}, [](const PlacedLine& line) { return line.draft.date; });
        turnDays(lines);
    }

    /// Days may come newest first with each day in its own order: a day is turned where its balances then follow.
    static void turnDays(std::vector<PlacedLine>& lines)
    {
        for (auto first = lines.begin(); first != lines.end();) {
            const auto last = std::find_if(first, lines.end(), [first](const PlacedLine& line) {
                return line.draft.date != first->draft.date;
            });
            const std::vector<PlacedLine> turned(std::make_reverse_iterator(last), std::make_reverse_iterator(first));
            std::vector<PlacedLine> asIs(first, last);
            std::vector<PlacedLine> other = turned;
            if (first != lines.begin()) {
                asIs.insert(asIs.begin(), *std::prev(first));
                other.insert(other.begin(), *std::prev(first));
            }
            if (countFollowing(other) > countFollowing(asIs))
                std::ranges::copy(turned, first);
            first = last;
        }
    }

    void checkBalances(const std::vector<PlacedLine>& lines)
    {
        for (std::size_t i = 1; i < lines.size(); ++i) {
            const BankLineDraft& before = lines[i - 1].draft;
            const BankLineDraft& line = lines[i].draft;
            if (!before.balance || !line.balance || follows(before, line))
                continue;
            const auto [low, high] = std::minmax(lines[i - 1].row, lines[i].row);
            const auto gap = m_gaps.upper_bound(low);
            if (gap != m_gaps.end() && *gap < high)
                continue;
            m_result.issues.push_back({.code = IssueCode::BankBalanceBroken,
                                       .field = "balance",
                                       .value = toPlainText(*line.balance),
                                       .arguments = {toPlainText(*before.balance + line.amount)},
                                       .row = lines[i].row,
                                       .column = lines[i].balanceColumn});
        }
    }

    static constexpr const char* kDirectionWords = "借 debit, 贷 credit, 支出, 收入";

    const Sheet& m_sheet;
    BankHeading m_heading;
    bool m_usesSides = false;
    bool m_isGood = true;
    std::vector<RawLine> m_raw{};
    std::set<int> m_gaps{};   ///< rows that are left out: balances do not follow over them
    BankStatement m_result{};
};

} // namespace

Expected<BankStatement, Issues> readBankStatement(const Sheet& sheet)
{
    if (sheet.rows.empty())
        return Unexpected(Issues{{.code = IssueCode::FileEmpty}});
    auto heading = findBankHeading(sheet);
    if (!heading)
        return Unexpected(Issues{{.code = IssueCode::BankLayoutUnknown}});
    return Reader(sheet, std::move(*heading)).read();
}

} // namespace coop::exchange
