// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/gbt24589.h"

#include "core/base/text.h"
#include "core/exchange/columns.h"
#include "core/exchange/damage.h"
#include "core/exchange/encoding.h"
#include "core/exchange/file_bytes.h"
#include "core/exchange/sheet_builder.h"
#include "core/exchange/xml_parser.h"
#include "core/ledger/voucher.h"

#include <algorithm>
#include <array>

namespace coop::exchange {

namespace {

/// Root, structure, element: whatever stands deeper is no file of this kind.
constexpr int kDeepest = 3;

class RecordHandler final : public XmlHandler {
public:
    RecordHandler(const std::function<void(const GbtRecord&)>& take, const ReadLimits& limits) : m_take(take), m_limits(limits) {}

    void onStart(std::string_view name, const XmlAttributes&) override
    {
        ++m_depth;
        if (m_depth == 1 && name != rootOf(GbtFile::Common) && name != rootOf(GbtFile::Ledger))
            fail(damaged(Damage::BadContents));
        if (m_depth > kDeepest)
            fail(damaged(Damage::BadContents));
        if (m_depth == 2) {
            m_record.structure = name;
            m_record.elements.clear();
            m_bytes = 0;
            if (++m_records > m_limits.maxRows)
                fail(tooMany(m_limits.maxRows, "rows"));
        }
        if (m_depth == kDeepest) {
            if (m_record.elements.size() >= m_limits.maxColumns)
                return fail(tooMany(m_limits.maxColumns, "columns", static_cast<int>(m_records)));
            m_record.elements.emplace_back(name, std::string());
        }
    }

    void onEnd(std::string_view) override
    {
        if (m_depth == 2 && m_issues.empty())
            m_take(m_record);
        --m_depth;
    }

    void onText(std::string_view text) override
    {
        constexpr std::size_t kMostBytes = 1 << 20; // of one record
        if (m_depth != kDeepest || !m_issues.empty())
            return;
        m_bytes += text.size();
        if (m_bytes > kMostBytes)
            return fail(tooMany(kMostBytes, "bytes", static_cast<int>(m_records)));
        m_record.elements.back().second += text;
    }

    void fail(const Issue& issue)
    {
        if (m_issues.empty())
            m_issues.push_back(issue);
    }
    [[nodiscard]] const Issues& issues() const { return m_issues; }

private:
    const std::function<void(const GbtRecord&)>& m_take;
    const ReadLimits& m_limits;
    GbtRecord m_record{};
    Issues m_issues{};
    std::size_t m_records = 0;
    std::size_t m_bytes = 0;
    int m_depth = 0;
};

/// The columns of a voucher import that the file has something for.
constexpr std::array<std::string_view, 14> kColumns = {"date",   "number",       "summary", "account", "debit",
                                                       "credit", "member",       "counterparty", "product", "project",
                                                       "attachments", "entered", "invoice", "note"};

/// A zero on the side that a line does not stand on is written, and means nothing.
std::string amountOf(std::string_view text)
{
    return text.find_first_of("123456789") == std::string_view::npos ? std::string() : std::string(text);
}

/// "2" and "收-3" of the kind and number of a voucher.
std::string numberOf(const GbtRecord& record)
{
    const std::string_view kind = record.text("记账凭证类型编号");
    const auto index = kind.size() == 1 && kind[0] >= '1' && kind[0] <= '4' ? static_cast<std::size_t>(kind[0] - '1') : 0;
    const std::string number(record.text("记账凭证编号"));
    return index == 0 ? number : std::string(ledger::kVoucherKinds[index].chinese) + "-" + number;
}

std::vector<std::string> voucherRow(const GbtRecord& record)
{
    const std::string_view extended = record.text("凭证头可扩展字段结构值");
    const std::size_t cut = std::min(extended.find(kGbtSeparator), extended.size());
    const auto text = [&record](std::string_view element) { return std::string(record.text(element)); };
    return {text("记账凭证日期"),
            numberOf(record),
            text("记账凭证摘要"),
            text("科目编号"),
            amountOf(record.text("借方本币金额")),
            amountOf(record.text("贷方本币金额")),
            text("辅助项1编号"),
            text("辅助项2编号"),
            text("辅助项3编号"),
            text("辅助项4编号"),
            text("附件数"),
            std::string(extended.substr(0, cut)),
            text("票据号"),
            std::string(extended.substr(std::min(cut + kGbtSeparator.size(), extended.size())))};
}

std::vector<SheetCell> cellsOf(std::vector<std::string> texts)
{
    std::vector<SheetCell> cells;
    for (std::string& text : texts) {
        const CellKind kind = text.empty() ? CellKind::Empty : CellKind::Text;
        cells.push_back({std::move(text), kind});
    }
    return cells;
}

} // namespace

std::string_view GbtRecord::text(std::string_view element) const
{
    const auto found = std::ranges::find(elements, element, &std::pair<std::string, std::string>::first);
    return found == elements.end() ? std::string_view() : std::string_view(found->second);
}

Issues readGbtFile(const std::filesystem::path& file, const std::function<void(const GbtRecord&)>& take, const ReadLimits& limits)
{
    const Expected<std::string> bytes = readFileBytes(file, limits.maxFileBytes);
    if (!bytes)
        return bytes.error();
    const Expected<std::string> text = toUtf8(*bytes);
    if (!text)
        return text.error();
    RecordHandler handler(take, limits);
    XmlParser parser(handler, XmlEncoding::Utf8);
    constexpr std::size_t kStep = 1 << 16;
    bool isGood = true;
    for (std::string_view rest = *text; isGood && !rest.empty() && handler.issues().empty();
         rest.remove_prefix(std::min(kStep, rest.size())))
        isGood = parser.feed(rest.substr(0, kStep));
    if (handler.issues().empty() && !(isGood && parser.finish()))
        handler.fail(damaged(Damage::BadContents));
    return handler.issues();
}

Expected<Sheet, Issues> readGbtVouchers(const std::filesystem::path& file, const ReadLimits& limits)
{
    SheetBuilder builder(limits);
    int row = 1;
    builder.addRow(row, cellsOf({kColumns.begin(), kColumns.end()}));
    const Issues issues = readGbtFile(
        file,
        [&](const GbtRecord& record) {
            if (record.structure == "记账凭证")
                builder.addRow(++row, cellsOf(voucherRow(record)));
        },
        limits);
    if (!issues.empty())
        return Unexpected(issues);
    return builder.take();
}

} // namespace coop::exchange
