// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/voucher.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <limits>
#include <map>
#include <tuple>

#include "core/base/field_reader.h"

namespace coop::ledger {

namespace {

constexpr Wide kLargestSum = 20'000'000'000'000'000;
constexpr std::int64_t kMostAttachments = 9999;
constexpr std::size_t kLongestNote = 1000;

/// What is wrong with one line; `row` is its number.
class LineChecker {
public:
    LineChecker(int row, Issues& issues) : m_row(row), m_issues(issues) {}

    void text(std::string_view field, const std::string& value)
    {
        if (hasControlCharacter(value) || value.find_first_of("\t\n") != std::string::npos)
            add(IssueCode::ControlCharacter, field, value);
        else if (codePointCount(value) > FieldReader::kLongestText)
            add(IssueCode::TooLong, field, value, {std::to_string(FieldReader::kLongestText)});
    }
    void amounts(const LineDraft& line)
    {
        for (const auto& [field, amount] : {std::pair("debit", line.debit), std::pair("credit", line.credit)}) {
            if (amount > Money::kMax || amount < -Money::kMax)
                add(IssueCode::AmountTooLarge, field, toPlainText(amount));
        }
        if (line.debit.isZero() && line.credit.isZero())
            add(IssueCode::LineWithoutAmount, "debit", {});
        else if (!line.debit.isZero() && !line.credit.isZero())
            add(IssueCode::LineOnBothSides, "credit", {}, {toPlainText(line.debit), toPlainText(line.credit)});
    }
    void account(const std::string& code)
    {
        if (code.empty())
            add(IssueCode::Required, "account", {});
        else if (!isAccountCode(code))
            add(IssueCode::AccountCodeForm, "account", code);
    }

private:
    void add(IssueCode code, std::string_view field, std::string value, std::vector<std::string> arguments = {})
    {
        m_issues.push_back({.code = code,
                            .field = std::string(field),
                            .value = std::move(value),
                            .arguments = std::move(arguments),
                            .row = m_row});
    }

    int m_row;
    Issues& m_issues;
};

Wide sumOfSide(const VoucherDraft& voucher, Money LineDraft::*side)
{
    Wide sum = 0;
    for (const LineDraft& line : voucher.lines)
        sum += (line.*side).inFen();
    return sum;
}

Wide sizeOf(const VoucherDraft& voucher)
{
    Wide sum = 0;
    for (const LineDraft& line : voucher.lines) {
        const std::int64_t debit = line.debit.inFen();
        const std::int64_t credit = line.credit.inFen();
        sum += (debit < 0 ? -Wide{debit} : Wide{debit}) + (credit < 0 ? -Wide{credit} : Wide{credit});
    }
    return sum;
}

std::optional<int> digitsAt(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() && number > 0 ? std::optional(number) : std::nullopt;
}

/// "102 银行存款" names the account as well as "102" does.
std::string accountIn(std::string text)
{
    text = toHalfWidth(text);
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    const bool isFollowedByName = digits >= 3 && digits < text.size() && (text[digits] == ' ' || text[digits] == '\t');
    return isFollowedByName ? text.substr(0, digits) : text;
}

std::optional<Timestamp> readMoment(FieldReader& reader, std::string_view field)
{
    const std::string text = reader.text(field);
    if (text.empty())
        return std::nullopt;
    // A date, a blank or T, and a time of day with or without seconds.
    const std::string plain = toHalfWidth(text);
    const std::size_t gap = plain.find_first_of(" T");
    const auto day = parseDate(std::string_view(plain).substr(0, gap));
    std::string time = gap == std::string::npos ? "00:00:00" : plain.substr(gap + 1);
    if (time.size() == 5)
        time += ":00";
    const auto part = [&time](std::size_t at, int most) {
        const auto* const start = time.data() + at;
        int value = -1;
        const auto [end, error] = std::from_chars(start, start + 2, value);
        return error == std::errc{} && end == start + 2 && value >= 0 && value <= most;
    };
    const bool isTime = time.size() == 8 && time[2] == ':' && time[5] == ':' && part(0, 23) && part(3, 59) && part(6, 59);
    if (!day || !isTime) {
        reader.complain(IssueCode::NotADate, field);
        return std::nullopt;
    }
    return Timestamp{toIso(*day) + " " + time};
}

} // namespace

Money debitOf(const VoucherDraft& voucher)
{
    return Money::fen(static_cast<std::int64_t>(sumOfSide(voucher, &LineDraft::debit)));
}

Money creditOf(const VoucherDraft& voucher)
{
    return Money::fen(static_cast<std::int64_t>(sumOfSide(voucher, &LineDraft::credit)));
}

std::string numberText(VoucherKind kind, int number)
{
    if (kind == VoucherKind::General)
        return std::to_string(number);
    const auto word = std::ranges::find(kVoucherKinds, kind, &Word<VoucherKind>::value);
    return fmt::format("{}-{}", word->chinese, number);
}

std::optional<ReadNumber> readVoucherNumber(std::string_view text)
{
    std::string plain = toHalfWidth(trimmed(text));
    ReadNumber read;
    for (const Word<VoucherKind>& word : kVoucherKinds) {
        if (plain.starts_with(word.chinese)) {
            read.kind = word.value;
            plain.erase(0, word.chinese.size());
            break;
        }
    }
    for (const std::string_view filler : {std::string_view("字"), std::string_view("第"), std::string_view("-"),
                                          std::string_view(" "), std::string_view("第")}) {
        if (plain.starts_with(filler))
            plain.erase(0, filler.size());
    }
    if (constexpr std::string_view kEnd = "号"; plain.ends_with(kEnd))
        plain.erase(plain.size() - kEnd.size());
    const auto number = digitsAt(plain);
    if (!number)
        return std::nullopt;
    read.number = *number;
    return read;
}

Issues checkVoucher(const VoucherDraft& voucher)
{
    Issues issues;
    const auto add = [&issues](IssueCode code, std::string field, std::string value, std::vector<std::string> arguments) {
        issues.push_back({.code = code, .field = std::move(field), .value = std::move(value), .arguments = std::move(arguments)});
    };
    if (voucher.attachments < 0 || voucher.attachments > kMostAttachments)
        add(IssueCode::OutOfRange, "attachments", std::to_string(voucher.attachments), {"0", std::to_string(kMostAttachments)});
    LineChecker head(0, issues);
    head.text("invoice", voucher.invoice);
    head.text("number", voucher.fileNumber);
    if (codePointCount(voucher.note) > kLongestNote)
        add(IssueCode::TooLong, "note", {}, {std::to_string(kLongestNote)});
    if (voucher.lines.size() < 2)
        add(IssueCode::LinesMissing, "account", {}, {});

    for (std::size_t i = 0; i < voucher.lines.size(); ++i) {
        const LineDraft& line = voucher.lines[i];
        LineChecker checker(static_cast<int>(i) + 1, issues);
        checker.text("summary", line.summary);
        checker.account(line.account);
        checker.text("counterparty", line.counterparty);
        checker.text("product", line.product);
        checker.text("project", line.project);
        checker.amounts(line);
    }
    if (sizeOf(voucher) > kLargestSum) {
        add(IssueCode::VoucherTooLarge, "debit", {}, {});
        return issues;
    }
    const Money debit = debitOf(voucher);
    const Money credit = creditOf(voucher);
    if (debit != credit && !voucher.lines.empty())
        add(IssueCode::VoucherUnbalanced, "debit", toPlainText(debit),
            {toPlainText(debit), toPlainText(credit), toPlainText(debit > credit ? debit - credit : credit - debit)});
    return issues;
}

Checked<VoucherRow> parseVoucherRow(const Fields& fields)
{
    FieldReader reader(fields);
    VoucherRow row;
    row.head.date = reader.date("date", Need::Required).value_or(Date());
    row.number = reader.text("number");
    row.head.fileNumber = row.number;
    const auto read = readVoucherNumber(row.number);
    row.head.kind = reader.word("kind", kVoucherKinds).value_or(read ? read->kind : VoucherKind::General);
    row.head.attachments = static_cast<int>(std::min(reader.count("attachments").value_or(0), kMostAttachments + 1));
    if (row.head.attachments > kMostAttachments) {
        reader.complain(IssueCode::OutOfRange, "attachments", {"0", std::to_string(kMostAttachments)});
        row.head.attachments = 0;
    }
    row.head.invoice = reader.text("invoice");
    row.head.entered = readMoment(reader, "entered");
    row.head.note = reader.text("note", Need::Optional, kLongestNote);

    LineDraft& line = row.line;
    line.summary = reader.text("summary");
    line.account = accountIn(reader.text("account", Need::Required));
    if (!line.account.empty() && !isAccountCode(line.account))
        reader.complain(IssueCode::AccountCodeForm, "account");
    const auto debit = reader.number("debit", parseMoney, 2);
    const auto credit = reader.number("credit", parseMoney, 2);
    line.debit = debit.value_or(Money());
    line.credit = credit.value_or(Money());
    line.member = toHalfWidth(reader.text("member"));
    line.counterparty = reader.text("counterparty");
    line.product = reader.text("product");
    line.project = reader.text("project");
    const bool isReadable = (debit || fields.text("debit").empty()) && (credit || fields.text("credit").empty());
    if (isReadable && line.debit.isZero() && line.credit.isZero())
        reader.complain(IssueCode::LineWithoutAmount, "debit");
    else if (!line.debit.isZero() && !line.credit.isZero())
        reader.complain(IssueCode::LineOnBothSides, "credit", {toPlainText(line.debit), toPlainText(line.credit)});
    return {std::move(row), reader.takeIssues()};
}

std::vector<Fields> toRows(const Voucher& voucher)
{
    const VoucherDraft& data = voucher.data;
    std::vector<Fields> rows;
    for (const LineDraft& line : data.lines) {
        Fields fields;
        fields.set("date", toIso(data.date));
        fields.set("number", voucher.number ? numberText(data.kind, *voucher.number) : data.fileNumber);
        fields.set("summary", line.summary);
        fields.set("account", line.account);
        fields.set("debit", line.debit.isZero() ? std::string() : toPlainText(line.debit));
        fields.set("credit", line.credit.isZero() ? std::string() : toPlainText(line.credit));
        fields.set("member", line.member);
        fields.set("counterparty", line.counterparty);
        fields.set("attachments", std::to_string(data.attachments));
        fields.set("entered", data.entered ? data.entered->text : std::string());
        fields.set("invoice", data.invoice);
        fields.set("product", line.product);
        fields.set("project", line.project);
        fields.set("kind", std::string(toWord(kVoucherKinds, data.kind)));
        fields.set("note", data.note);
        rows.push_back(std::move(fields));
    }
    return rows;
}

std::vector<GroupedVoucher> groupRows(std::span<const VoucherRow> rows)
{
    std::vector<GroupedVoucher> groups;
    std::map<std::tuple<Date, VoucherKind, std::string>, std::size_t> numbered;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const VoucherRow& row = rows[i];
        std::size_t group = groups.size();
        if (!row.number.empty()) {
            group = numbered.emplace(std::tuple(row.head.date, row.head.kind, row.number), groups.size()).first->second;
        } else if (i > 0 && rows[i - 1].number.empty() && rows[i - 1].head.date == row.head.date &&
                   rows[i - 1].head.kind == row.head.kind) {
            group = groups.size() - 1;
        }
        if (group == groups.size())
            groups.push_back({.voucher = row.head});
        groups[group].voucher.lines.push_back(row.line);
        groups[group].rows.push_back(i);
    }
    const auto place = [](const GroupedVoucher& group) {
        const auto read = readVoucherNumber(group.voucher.fileNumber);
        return std::tuple(Period::of(group.voucher.date), group.voucher.kind,
                          read ? read->number : std::numeric_limits<int>::max());
    };
    std::ranges::stable_sort(groups, {}, place);
    return groups;
}

Checked<OpeningRow> parseOpening(const Fields& fields)
{
    // An opening row is a line of a voucher that has no head of its own.
    Checked<VoucherRow> read = parseVoucherRow(fields);
    return {{.date = read.value.head.date, .line = std::move(read.value.line)}, std::move(read.issues)};
}

VoucherDraft reversalOf(const Voucher& voucher, Date date, const std::string& summary)
{
    VoucherDraft reversal = voucher.data;
    reversal.date = date;
    reversal.origin = Origin::Reversal;
    reversal.fileNumber.clear();
    reversal.entered.reset();
    reversal.recurring.reset();
    reversal.corrects.reset();
    reversal.note.clear();
    reversal.attachments = 0;
    for (LineDraft& line : reversal.lines) {
        line.summary = summary;
        line.debit = -line.debit;
        line.credit = -line.credit;
    }
    return reversal;
}

} // namespace coop::ledger
