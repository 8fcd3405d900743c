// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/voucher_grid.h"

#include "ui/text/issue_text.h"
#include "ui/theme/theme.h"
#include "ui/vouchers/paper_paint.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace coop::ui {

namespace {

/// As many lines as the printed form has.
constexpr int kLeastLines = 6;

} // namespace

VoucherGrid::VoucherGrid(const EntrySources& sources, QWidget* parent) : QWidget(parent), m_sources(sources)
{
    setAccessibleName(tr("Lines of the voucher"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    ensureLines(kLeastLines);
}

VoucherGrid::~VoucherGrid()
{
    // First of all: a field that loses the keyboard while the grid goes must not speak to what is gone already.
    for (const LineEdits* line : m_lines)
        delete line;
}

LineEdits* VoucherGrid::addLine()
{
    auto* added = new LineEdits(m_sources, this);
    added->setNumber(count() + 1);
    added->setReadOnly(m_readOnly);
    connect(added, &LineEdits::edited, this, [this] {
        keepBlankLines();
        update();
        Q_EMIT edited();
    });
    connect(added, &LineEdits::balanceWanted, this, [this, added](EntryField side) {
        balance(static_cast<int>(std::ranges::find(m_lines, added) - m_lines.begin()), side);
    });
    m_lines.push_back(added);
    return added;
}

void VoucherGrid::ensureLines(int wanted)
{
    if (count() >= wanted)
        return;
    while (count() < wanted)
        addLine();
    updateGeometry();
    arrange();
}

void VoucherGrid::keepBlankLines()
{
    if (!m_readOnly && !line(count() - 1).row().isBlank())
        ensureLines(count() + 1);
}

std::vector<EntryRow> VoucherGrid::rows() const
{
    std::vector<EntryRow> rows;
    for (const LineEdits* line : m_lines)
        rows.push_back(line->row());
    while (!rows.empty() && rows.back() == EntryRow{})
        rows.pop_back();
    return rows;
}

void VoucherGrid::setRows(const std::vector<EntryRow>& rows)
{
    const int wanted = std::max(kLeastLines, static_cast<int>(rows.size()) + 1);
    while (count() > wanted) {
        m_lines.back()->setParent(nullptr);
        m_lines.back()->deleteLater();
        m_lines.pop_back();
    }
    ensureLines(wanted);
    for (int i = 0; i < count(); ++i)
        line(i).setRow(i < static_cast<int>(rows.size()) ? rows[static_cast<std::size_t>(i)] : EntryRow{});
    updateGeometry();
    arrange();
    update();
}

void VoucherGrid::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (LineEdits* line : m_lines)
        line->setReadOnly(readOnly);
}

void VoucherGrid::focusOn(const EntryPlace& place)
{
    ensureLines(place.row + 1);
    line(place.row).editor(place.field, place.detail)->setFocus(Qt::TabFocusReason);
}

void VoucherGrid::focusOn(int row, std::string_view field)
{
    ensureLines(row + 1);
    line(row).editorOf(field)->setFocus(Qt::TabFocusReason);
}

void VoucherGrid::expectAmounts(int first, const std::vector<EntryField>& sides)
{
    for (std::size_t i = 0; i < sides.size(); ++i)
        line(first + static_cast<int>(i)).expectAmount(sides[i]);
}

void VoucherGrid::focusOnFirstGap(int first)
{
    int row = first;
    for (; row < count() && !line(row).row().isBlank(); ++row) {
        if (const auto gap = line(row).firstGap()) {
            focusOn(*gap);
            return;
        }
    }
    focusOn(EntryPlace{row, EntryField::Summary});
}

void VoucherGrid::settle()
{
    if (auto* editor = qobject_cast<QLineEdit*>(focusWidget()); editor != nullptr && m_current >= 0 && m_current < count())
        line(m_current).settle(*editor);
}

void VoucherGrid::showIssues(const Issues& issues, const std::vector<int>& rows)
{
    for (LineEdits* line : m_lines)
        line->clearProblems();
    for (const Issue& issue : issues) {
        if (issue.row >= 1 && issue.row <= static_cast<int>(rows.size()))
            line(rows[static_cast<std::size_t>(issue.row) - 1]).showProblem(issue.field, issueText(issue), issue.severity);
    }
}

QSize VoucherGrid::sizeHint() const
{
    return {760 * textPercent() / 100, paperRowHeight() * (count() + 2) + 1};
}

bool VoucherGrid::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<QLineEdit*>(watched);
    if (editor == nullptr || (event->type() != QEvent::KeyPress && event->type() != QEvent::FocusIn))
        return QWidget::eventFilter(watched, event);
    for (const LineEdits* line : m_lines) {
        const auto place = line->placeOf(editor);
        if (!place)
            continue;
        if (event->type() == QEvent::FocusIn) {
            m_current = place->row;
            update();
            Q_EMIT currentRowChanged(m_current);
            Q_EMIT focused(editor);
            break;
        }
        const auto* key = static_cast<QKeyEvent*>(event);
        if (handleKey(*editor, *place, key->key(), key->modifiers()))
            return true;
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool VoucherGrid::handleKey(QLineEdit& editor, const EntryPlace& place, int key, Qt::KeyboardModifiers modifiers)
{
    const bool isPlain = (modifiers & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        goOn(editor, place);
        return true;
    }
    if (modifiers == Qt::ControlModifier && key == Qt::Key_Delete && !m_readOnly) {
        removeLine(place.row);
        return true;
    }
    const auto* suggesting = qobject_cast<SuggestEdit*>(&editor);
    const bool mayStep = suggesting == nullptr || (modifiers == Qt::ControlModifier);
    const int step = key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : 0;
    if (step != 0 && mayStep && place.row + step >= 0 && place.row + step < count()) {
        focusOn(EntryPlace{place.row + step, place.field, place.detail});
        return true;
    }
    return false;
}

void VoucherGrid::goOn(QLineEdit& editor, const EntryPlace& place)
{
    LineEdits& current = line(place.row);
    current.settle(editor);
    if (place.field == EntryField::Summary && editor.text().trimmed().isEmpty() && place.row > 0 && !m_readOnly) {
        editor.setText(line(place.row - 1).row().summary);
        Q_EMIT edited();
    }
    const EntryRow row = current.row();
    EntryPlace next = nextPlace(place, static_cast<int>(current.details().size()), !row.debit.trimmed().isEmpty());
    if (next.row == place.row && next.field == EntryField::Debit && current.expectsCredit())
        next.field = EntryField::Credit;
    focusOn(next);
}

void VoucherGrid::removeLine(int row)
{
    std::vector<EntryRow> left = rows();
    if (row >= static_cast<int>(left.size()))
        return;
    left.erase(left.begin() + row);
    setRows(left);
    focusOn(EntryPlace{std::max(0, std::min(row, count() - 1)), EntryField::Summary});
    Q_EMIT edited();
}

void VoucherGrid::balance(int row, EntryField side)
{
    const auto found = balancingAmount({.rows = rows()}, row);
    if (!found)
        return;
    LineEdits& current = line(row);
    current.editor(side)->clear();
    QLineEdit* editor = current.editor(found->side);
    editor->setText(amountText(found->amount));
    editor->setFocus(Qt::TabFocusReason);
    keepBlankLines();
    update();
    Q_EMIT edited();
}

void VoucherGrid::arrange()
{
    const int height = paperRowHeight();
    for (int i = 0; i < count(); ++i)
        line(i).place(QRect(0, height * (i + 1) + 1, width(), height - 1));
}

void VoucherGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void VoucherGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int height = paperRowHeight();
    const auto edges = paperColumns(width());
    drawPaperHeadings(painter, QRect(0, 0, width(), height));
    if (m_current >= 0 && m_current < count())
        painter.fillRect(QRect(0, height * (m_current + 1), width(), height), tokens().accentSoft);
    const EntrySums sums = sumsOf({.rows = rows()});
    drawPaperTotal(painter, QRect(0, height * (count() + 1), width(), height), sums.debit, sums.credit);
    painter.setPen(paperRule());
    for (int i = 0; i <= count() + 2; ++i)
        painter.drawLine(0, height * i, width() - 1, height * i);
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const bool isInTotal = i == 0 || i >= kDebitColumn;
        painter.drawLine(edges[i], 0, edges[i], height * (count() + (isInTotal ? 2 : 1)));
    }
}

} // namespace coop::ui
