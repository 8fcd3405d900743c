// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/voucher_sheet.h"

#include "ui/text/format.h"
#include "ui/theme/widgets.h"
#include "ui/vouchers/paper_paint.h"
#include "ui/vouchers/voucher_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTextOption>
#include <QVBoxLayout>

#include <functional>

namespace coop::ui {

namespace {

constexpr int kLeastLines = 5;
/// The names of members are read for as many lines; behind that the numbers stand alone.
constexpr std::size_t kMostNamed = 400;
constexpr int kCellMargin = 8;

/// Paints the cells of the paper.
class PaperDelegate final : public QStyledItemDelegate {
public:
    explicit PaperDelegate(const TableModel<SheetLine>& model, QObject* parent)
        : QStyledItemDelegate(parent), m_model(model)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const SheetLine* line = m_model.rowAt(index.row());
        if (line == nullptr)
            return;
        const QRect cell = option.rect;
        if (index.column() >= kDebitColumn) {
            drawAmount(*painter, cell, index.column() == kDebitColumn ? line->debit : line->credit, Ink::Plain);
        } else {
            painter->setPen(tokens().text);
            drawWords(*painter, cell.adjusted(kCellMargin, 0, -kCellMargin, 0), option.font, index.data().toString());
        }
        painter->setPen(paperRule());
        painter->drawLine(cell.left(), cell.bottom(), cell.right(), cell.bottom());
        painter->drawLine(cell.right(), cell.top(), cell.right(), cell.bottom());
        if (index.column() == 0)
            painter->drawLine(cell.left(), cell.top(), cell.left(), cell.bottom());
    }

private:
    /// What is too long for one line is written smaller, in two.
    static void drawWords(QPainter& painter, const QRect& room, const QFont& font, const QString& words)
    {
        painter.setFont(font);
        if (painter.fontMetrics().horizontalAdvance(words) <= room.width()) {
            painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, words);
            return;
        }
        QFont small = fontFor(TextRole::Small);
        small.setPixelSize(small.pixelSize() - 1);
        painter.setFont(small);
        const QString most = painter.fontMetrics().elidedText(words, Qt::ElideRight, 2 * room.width() - kCellMargin * 2);
        QTextOption wrapped(Qt::AlignLeft | Qt::AlignVCenter);
        wrapped.setWrapMode(QTextOption::WrapAnywhere);
        painter.drawText(QRectF(room), most, wrapped);
    }

    const TableModel<SheetLine>& m_model;
};

/// A row of the paper above or below the lines.
class PaperBand final : public QWidget {
public:
    using Paint = std::function<void(QPainter&, const QRect&)>;
    PaperBand(const QWidget& lines, Paint paint, QWidget* parent) : QWidget(parent), m_lines(lines), m_paint(std::move(paint))
    {
        setFixedHeight(paperRowHeight());
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QRect band(0, 0, m_lines.width(), height());
        m_paint(painter, band);
        painter.setPen(paperRule());
        painter.drawRect(band.adjusted(0, 0, -1, -1));
    }

private:
    const QWidget& m_lines;
    Paint m_paint;
};

void ruleColumns(QPainter& painter, const QRect& band, std::size_t first)
{
    const auto edges = paperColumns(band.width());
    painter.setPen(paperRule());
    for (std::size_t i = first; i < kPaperColumns; ++i)
        painter.drawLine(edges[i], 0, edges[i], band.height());
}

QLabel* quietLabel()
{
    auto* label = new QLabel;
    label->setProperty("look", QStringLiteral("muted"));
    return label;
}

} // namespace

VoucherSheet::VoucherSheet(book::Book& book, QWidget* parent)
    : QWidget(parent), m_book(book), m_sources(book), m_model(nullptr), m_table(new QTableView), m_number(new QLabel),
      m_day(new QLabel), m_attached(new QLabel), m_origin(quietLabel()), m_mark(makeChip({}, Tone::Neutral, this)),
      m_headings(nullptr), m_total(nullptr)
{
    m_model = new Model({{.title = tr("Summary"), .text = [](const SheetLine& l) { return l.summary; }},
                         {.title = tr("Account"), .text = [](const SheetLine& l) { return l.account; }},
                         {.title = tr("Member / party"), .text = [](const SheetLine& l) { return l.details; }},
                         {.title = tr("Debit"), .text = [](const SheetLine& l) { return toTextOrDash(l.debit); }},
                         {.title = tr("Credit"), .text = [](const SheetLine& l) { return toTextOrDash(l.credit); }}},
                        this);
    m_number->setObjectName(QStringLiteral("sheet.number"));
    m_mark->setObjectName(QStringLiteral("sheet.mark"));
    m_table->setObjectName(QStringLiteral("sheet.lines"));
    m_table->setAccessibleName(tr("Lines of the voucher"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PaperDelegate(*m_model, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setMinimumSectionSize(20);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(paperRowHeight());
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_headings = new PaperBand(*m_table->viewport(), [](QPainter& painter, const QRect& band) {
        drawPaperHeadings(painter, band);
        ruleColumns(painter, band, 1);
    }, this);
    m_total = new PaperBand(*m_table->viewport(), [this](QPainter& painter, const QRect& band) {
        drawPaperTotal(painter, band, m_debit, m_credit);
        ruleColumns(painter, band, kDebitColumn);
    }, this);

    auto* head = new QHBoxLayout;
    head->addWidget(m_number);
    head->addSpacing(6);
    head->addWidget(m_mark);
    head->addStretch();
    head->addWidget(m_day);
    head->addStretch();
    head->addWidget(m_attached);
    auto* signatures = new QHBoxLayout;
    for (QLabel*& label : m_signatures) {
        label = quietLabel();
        if (signatures->count() > 0)
            signatures->addStretch();
        signatures->addWidget(label);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new PaperTitle);
    layout->addSpacing(8);
    layout->addLayout(head);
    layout->addSpacing(8);
    layout->addWidget(m_headings);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_total);
    layout->addSpacing(8);
    layout->addLayout(signatures);
    layout->addSpacing(6);
    layout->addWidget(m_origin);
    layout->addStretch();
}

SheetLine VoucherSheet::lineOf(const ledger::LineDraft& line, bool withNames) const
{
    QStringList details;
    if (!line.member.empty())
        details << (withNames ? m_sources.memberText(toText(line.member)) : toText(line.member));
    for (const std::string* name : {&line.counterparty, &line.product, &line.project}) {
        if (!name->empty())
            details << toText(*name);
    }
    return {.summary = toText(line.summary),
            .account = m_sources.accountText(toText(line.account)),
            .details = details.join(QStringLiteral(" · ")),
            .debit = line.debit,
            .credit = line.credit};
}

void VoucherSheet::show(const ledger::Voucher& voucher)
{
    m_sources.refresh(m_book.ledger().chartOn(voucher.data.date));
    std::vector<SheetLine> lines;
    for (const ledger::LineDraft& line : voucher.data.lines)
        lines.push_back(lineOf(line, lines.size() < kMostNamed));
    lines.resize(std::max<std::size_t>(lines.size(), kLeastLines));
    const int height = paperRowHeight() * static_cast<int>(std::min<std::size_t>(lines.size(), 200));
    m_table->setMinimumHeight(paperRowHeight() * 3);
    m_table->setMaximumHeight(height);
    m_model->setRows(std::move(lines));
    m_debit = ledger::debitOf(voucher.data);
    m_credit = ledger::creditOf(voucher.data);
    m_number->setText(voucher.number ? tr("Voucher %1").arg(numberOf(voucher)) : wordOf(voucher.data.kind));
    m_day->setText(toText(voucher.data.date));
    m_attached->setText(tr("Attachments: %n", nullptr, voucher.data.attachments));
    const VoucherMark mark = markOf(voucher);
    setChip(m_mark, mark.text.isEmpty() ? wordOf(voucher.state) : mark.text, mark.text.isEmpty() ? Tone::Good : mark.tone);
    showSignatures(voucher);
    m_headings->update();
    m_total->update();
    m_total->setAccessibleName(totalInWords(m_debit, m_credit));
    fitColumns();
}

void VoucherSheet::showSignatures(const ledger::Voucher& voucher)
{
    const auto signature = [](const QString& role, const std::string& name) {
        return name.empty() ? role : role + QStringLiteral("  ") + toText(name);
    };
    m_signatures[0]->setText(tr("Chief accountant"));
    m_signatures[1]->setText(signature(tr("Posted by"), voucher.postedBy));
    m_signatures[2]->setText(signature(tr("Reviewed by"), voucher.reviewedBy));
    m_signatures[3]->setText(tr("Cashier"));
    m_signatures[4]->setText(signature(tr("Prepared by"), voucher.preparedBy));
    QStringList remarks{wordOf(voucher.data.origin)};
    const auto nameOf = [this](const std::optional<VoucherId>& id) {
        const auto other = id ? m_book.ledger().find(*id) : std::nullopt;
        return other ? toText(other->data.date) + QLatin1Char(' ') + numberOf(*other) : QString();
    };
    if (voucher.reverses)
        remarks << tr("takes back %1").arg(nameOf(voucher.reverses));
    if (voucher.reversedBy)
        remarks << tr("taken back by %1").arg(nameOf(voucher.reversedBy));
    if (voucher.data.corrects)
        remarks << tr("in place of %1").arg(nameOf(voucher.data.corrects));
    if (!voucher.data.invoice.empty())
        remarks << tr("invoice %1").arg(toText(voucher.data.invoice));
    if (voucher.data.entered)
        remarks << tr("entered %1").arg(toText(std::string_view(voucher.data.entered->text)));
    if (!voucher.data.note.empty())
        remarks << toText(voucher.data.note);
    m_origin->setText(remarks.join(QStringLiteral(" · ")));
}

void VoucherSheet::fitColumns()
{
    const auto edges = paperColumns(m_table->viewport()->width());
    for (int i = 0; i < kPaperColumns; ++i) {
        const auto at = static_cast<std::size_t>(i);
        m_table->setColumnWidth(i, edges[at + 1] - edges[at] + (i + 1 == kPaperColumns ? 1 : 0));
    }
}

void VoucherSheet::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void VoucherSheet::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fitColumns();
}

} // namespace coop::ui
