// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table_grid.h"

#include "ui/text/format.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace coop::ui {

namespace {

using reports::Cell;
using reports::Column;
using reports::ColumnKind;

constexpr int kLargestBody = 34;
constexpr int kSmallestBody = 25;
constexpr int kSmallest = 9;        ///< below a millimetre nobody reads anything
constexpr int kSignedRow = 74;      ///< room for a signature or a fingerprint
constexpr int kPlainRow = 60;
constexpr qreal kRowPadding = 16;

struct PaperText {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const std::string& text) const { return toText(std::string_view(text)); }
    QString operator()(std::int64_t number) const { return QString::number(number); }
    QString operator()(Money amount) const { return toTextOrDash(amount); }
    QString operator()(TradeQuantity quantity) const { return toText(quantity); }
    QString operator()(Date date) const { return toText(date); }
};

/// False when a word of Latin letters would have to be cut; Chinese may be cut anywhere.
bool hasRoomForWords(const QString& text, const Ruler& ruler, qreal room)
{
    static const QRegularExpression kWord(QStringLiteral("[\\x21-\\x2c\\x2e-\\x7e]+-?"));
    for (auto word = kWord.globalMatch(text); word.hasNext();) {
        if (ruler.width(word.next().capturedView()) > room)
            return false;
    }
    return true;
}

qreal tenths(qreal millimetres)
{
    return millimetres * 10;
}

} // namespace

QString paperText(const Cell& cell)
{
    return std::visit(PaperText{}, cell);
}

bool isNegative(const Cell& cell)
{
    const Money* const amount = std::get_if<Money>(&cell);
    const TradeQuantity* const quantity = std::get_if<TradeQuantity>(&cell);
    return (amount && amount->isNegative()) || (quantity && quantity->isNegative());
}

bool isFigure(ColumnKind kind)
{
    return kind == ColumnKind::Number || kind == ColumnKind::Money || kind == ColumnKind::Quantity;
}

/// The rows with the blank lines that make a form up: on half sheets the last of several, too.
std::size_t linesOf(const reports::ReportTable& table)
{
    const std::size_t rows = std::max(table.rows.size(), table.leastRows);
    const std::size_t sheet = table.halfSheet ? table.leastRows : 0;
    return sheet == 0 ? rows : (rows + sheet - 1) / sheet * sheet;
}

TableGrid::TableGrid(reports::ReportTable table, const GridRoom& room, QString family)
    : m_table(std::move(table)), m_left(room.left), m_width(room.width), m_highestCell(room.highestCell),
      m_family(std::move(family))
{
    m_rowCount = m_table.rows.size();
    m_table.rows.resize(linesOf(m_table), std::vector<Cell>(m_table.columns.size()));
    m_hasPageTotals = std::ranges::any_of(m_table.columns, &Column::isTotalled);
    fitColumns();
    measureRows();
}

const Ruler& TableGrid::ruler(int size, Weight weight) const
{
    return rulerOf(size, weight, m_family);
}

qreal TableGrid::roomOf(std::size_t column) const
{
    return m_edges[column + 1] - m_edges[column] - 2 * kPadding;
}

std::vector<qreal> TableGrid::neededWidths(int size, qreal scale) const
{
    const Ruler& body = ruler(size);
    const Ruler& bold = ruler(size, Weight::Bold);
    const Ruler& head = ruler(kHeadSize, Weight::Bold);
    std::vector<qreal> needed;
    for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
        const Column& shown = m_table.columns[column];
        const qreal wanted = tenths(shown.widthMm) * scale;
        qreal widest = 0;
        for (const QString& word : toText(std::string_view(shown.title)).split(QLatin1Char(' ')))
            widest = std::max(widest, std::min(head.width(word), wanted * 1.3));
        if (shown.kind == ColumnKind::Signature) {
            needed.push_back(std::max(wanted * 0.85, widest + 2 * kPadding));
            continue;
        }
        for (const std::vector<Cell>& row : m_table.rows)
            widest = std::max(widest, body.width(paperText(row.at(column))));
        if (shown.kind == ColumnKind::Text) {
            // Short texts stay in one line; long ones wrap, so they give way to the figures.
            needed.push_back(widest + 2 * kPadding <= wanted * 1.25 ? widest + 2 * kPadding : wanted * 0.85);
            continue;
        }
        if (column < m_table.totals.size() && !std::holds_alternative<std::string>(m_table.totals[column]))
            widest = std::max(widest, bold.width(paperText(m_table.totals[column])));
        needed.push_back(widest + 2 * kPadding);
    }
    return needed;
}

void TableGrid::fitColumns()
{
    const qreal declared = std::accumulate(m_table.columns.begin(), m_table.columns.end(), 0.0,
                                           [](qreal sum, const Column& column) { return sum + tenths(column.widthMm); });
    const qreal scale = declared > 0 ? m_width / declared : 1;
    // The largest letters with which all figures stand in one line.
    std::vector<qreal> needed;
    for (m_bodySize = kLargestBody; m_bodySize >= kSmallestBody; --m_bodySize) {
        needed = neededWidths(m_bodySize, scale);
        if (std::reduce(needed.begin(), needed.end()) <= m_width)
            break;
    }
    m_bodySize = std::max(m_bodySize, kSmallestBody);

    // Who needs more than his share takes it from those who have to spare.
    qreal missing = 0, spare = 0;
    for (std::size_t column = 0; column < needed.size(); ++column) {
        const qreal difference = needed[column] - tenths(m_table.columns[column].widthMm) * scale;
        (difference > 0 ? missing : spare) += std::abs(difference);
    }
    const qreal given = spare > 0 ? std::min(1.0, missing / spare) : 0;
    const qreal taken = missing > 0 ? std::min(1.0, spare / missing) : 0;
    m_edges = {m_left};
    for (std::size_t column = 0; column < needed.size(); ++column) {
        const qreal share = tenths(m_table.columns[column].widthMm) * scale;
        const qreal difference = needed[column] - share;
        m_edges.push_back(m_edges.back() + share + difference * (difference > 0 ? taken : given));
    }
}

FittedText TableGrid::fitted(const QString& text, ColumnKind kind, qreal room, Weight weight) const
{
    const qreal width = ruler(m_bodySize, weight).width(text);
    if (width <= room && !text.contains(QLatin1Char('\n')))
        return {{text}, m_bodySize};
    if (isFigure(kind) || kind == ColumnKind::Date)
        return {{text}, std::max(kSmallest, static_cast<int>(m_bodySize * room / width))};

    // A little smaller, then two lines, then more and smaller ones.
    if (const int smaller = m_bodySize * 85 / 100; ruler(smaller, weight).width(text) <= room)
        return {{text}, smaller};
    FittedText result;
    const qreal highest = m_highestCell;
    for (const int percent : {100, 85, 72, 60, 48, 36}) {
        result.tenths = std::max(kSmallest, m_bodySize * percent / 100);
        const Ruler& measure = ruler(result.tenths, weight);
        result.lines = measure.wrapped(text, room);
        const bool isCompact = result.lines.size() <= (percent > 72 ? 3 : 9);
        const bool keepsWords = percent <= 60 || hasRoomForWords(text, measure, room);
        if ((isCompact && keepsWords) || (percent <= 48 && result.height() <= highest))
            break;
    }
    return result;
}

FittedText TableGrid::fittedHead(const QString& text, qreal room) const
{
    FittedText result;
    for (result.tenths = kHeadSize; result.tenths > kSmallest; --result.tenths) {
        const Ruler& measure = ruler(result.tenths, Weight::Bold);
        result.lines = measure.wrapped(text, room);
        const bool keepsWords = result.tenths < kHeadSize * 2 / 3 || hasRoomForWords(text, measure, room);
        if (result.lines.size() <= 2 && keepsWords)
            break;
    }
    return result;
}

void TableGrid::measureRows()
{
    qreal head = 0;
    for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
        const Column& shown = m_table.columns[column];
        head = std::max(head, fittedHead(toText(std::string_view(shown.title)), roomOf(column)).height());
        if (!shown.group.empty())
            m_groupHeight = 56;
    }
    m_headHeight = static_cast<int>(std::ceil(head + kRowPadding + 8));

    const bool isSigned = std::ranges::any_of(
        m_table.columns, [](const Column& column) { return column.kind == ColumnKind::Signature; });
    const qreal least = isSigned ? kSignedRow : kPlainRow;
    for (const std::vector<Cell>& row : m_table.rows) {
        qreal height = least;
        for (std::size_t column = 0; column < row.size(); ++column) {
            if (const std::string* text = std::get_if<std::string>(&row[column]); text && !text->empty()) {
                const FittedText cell = fitted(toText(std::string_view(*text)), m_table.columns[column].kind, roomOf(column));
                height = std::max(height, cell.height() + kRowPadding);
            }
        }
        m_rowHeights.push_back(static_cast<int>(std::ceil(height)));
    }
}

} // namespace coop::ui
