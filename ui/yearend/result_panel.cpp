// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/result_panel.h"

#include "core/base/text.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"
#include "ui/yearend/totals_row.h"

#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QHeaderView>
#include <QScrollBar>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

using namespace distribution;

constexpr double kFaded = 0.38;
constexpr int kSpared = 18;
constexpr int kLongestOtherName = 6;
constexpr int kNarrowestName = 110;

/// Bold figures in the total column, and the mark of assisted members behind their name.
class ResultDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    std::function<bool(int row)> isAssisted{};
    int differenceColumn = -1;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (index.column() != kNameColumn || !isAssisted || !isAssisted(index.row()))
            return;
        const QString mark = ResultPanel::tr("assisted");
        const QFont font = fontFor(TextRole::Small);
        const QFontMetrics metrics(font);
        const int x = option.rect.left() + 18 + option.fontMetrics.horizontalAdvance(index.data().toString());
        const int width = metrics.horizontalAdvance(mark) + 14;
        if (x + width > option.rect.right())
            return;
        const QRect chip(x, option.rect.center().y() - metrics.height() / 2 - 1, width, metrics.height() + 2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens().warningSoft);
        painter->drawRoundedRect(chip, chip.height() / 2.0, chip.height() / 2.0);
        painter->setPen(tokens().warning);
        painter->setFont(font);
        painter->drawText(chip, Qt::AlignCenter, mark);
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const int total = differenceColumn < 0 ? index.model()->columnCount() - 1 : differenceColumn - 1;
        if (index.column() == total)
            option->font = fontFor(TextRole::Heading);
        if (index.column() == differenceColumn && option->text.startsWith(QLatin1Char('+')))
            option->palette.setColor(QPalette::Text, tokens().good);
    }
};

/// With its sign: "+2,418.07"; a dash for nothing.
QString signedText(const reports::Cell& cell)
{
    const auto* amount = std::get_if<Money>(&cell);
    const QString text = resultText(cell);
    return amount != nullptr && *amount > Money() ? QLatin1Char('+') + text : text;
}

bool cellIsBefore(const ResultColumn& column, std::size_t index, const Plan& plan, std::size_t a, std::size_t b)
{
    // Lines are in the natural order of the numbers already.
    return index == kNumberColumn ? a < b : column.cell(plan, a) < column.cell(plan, b);
}

} // namespace

ResultPanel::ResultPanel(QWidget* parent)
    : QWidget(parent), m_card(new Card(tr("Members"), this)), m_busy(makeChip({}, Tone::Neutral)), m_compared(makeRemark({})),
      m_problem(new QLabel), m_result(new QWidget), m_fade(new QGraphicsOpacityEffect(m_result)),
      m_table(new TableView(QStringLiteral("resultTable"), tr("What every member gets")))
{
    m_totals = new TotalsRow(m_table, QStringLiteral("resultTotals"));
    m_problem->setObjectName(QStringLiteral("resultProblem"));
    m_problem->setWordWrap(true);
    m_problem->setProperty("look", QStringLiteral("chip"));
    m_problem->setProperty("tone", QStringLiteral("bad"));
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->hide();
    m_busy->setObjectName(QStringLiteral("resultBusy"));
    m_card->corner()->addWidget(m_busy);
    m_fade->setOpacity(1);
    m_fade->setEnabled(false);
    m_result->setGraphicsEffect(m_fade);

    auto* delegate = new ResultDelegate(m_table);
    delegate->isAssisted = [this](int row) {
        const Row* shown = m_model == nullptr ? nullptr : m_model->rowAt(row);
        return shown != nullptr && shown->plan->memberAt(shown->line).assisted;
    };
    m_table->setItemDelegate(delegate);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(Tokens::kRowHeight * 4);

    auto* inner = new QVBoxLayout(m_result);
    inner->setContentsMargins({});
    inner->setSpacing(0);
    inner->addWidget(m_table, 1);
    inner->addWidget(m_totals);
    m_compared->setObjectName(QStringLiteral("comparison"));
    m_compared->hide();
    m_card->body()->addWidget(m_problem);
    m_card->body()->addWidget(m_compared);
    m_card->body()->addWidget(m_result, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);

    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        const auto stage = m_columns[static_cast<std::size_t>(index.column())].stage;
        announce(stage ? static_cast<int>(*stage) : -1);
    });
    connect(m_table, &TableView::currentRowChanged, this, [this] { announce(-1); });
    connect(m_totals, &TotalsRow::clicked, this, [this](int column) {
        if (column < 0 || column >= static_cast<int>(m_columns.size()))
            return;
        if (const auto stage = m_columns[static_cast<std::size_t>(column)].stage)
            Q_EMIT stageWanted(*stage);
    });
}

void ResultPanel::setPlan(std::shared_ptr<const Plan> plan, std::shared_ptr<const Comparison> comparison,
                          const QString& otherName)
{
    const auto before = chosenLine();
    const std::string chosen = before ? m_plan->memberAt(*before).number : std::string();
    const std::shared_ptr<const Plan> old = std::exchange(m_plan, std::move(plan)); // rows still point at it
    m_comparison = std::move(comparison);
    m_card->setTitle(tr("Distribution to members (%1 members, total %2, every stage adds up ✓)")
                         .arg(m_plan->members.size())
                         .arg(toText(m_plan->distributable - m_plan->retained)));
    showComparison(otherName);

    m_columns = resultColumns(*m_plan);
    if (m_comparison) {
        // What the stages weigh by stands in the explanation; the room is for the difference.
        const auto isWeight = [](const ResultColumn& column) {
            return column.kind != reports::ColumnKind::Text && !column.stage && !column.isTotal;
        };
        std::erase_if(m_columns, isWeight);
        m_columns.push_back(differenceColumn(otherName));
    }
    static_cast<ResultDelegate*>(m_table->itemDelegate())->differenceColumn =
        m_comparison ? static_cast<int>(m_columns.size()) - 1 : -1;
    QStringList shape;
    QStringList sums;
    QList<Qt::Alignment> alignments;
    for (const ResultColumn& column : m_columns) {
        sums << column.text(column.total(*m_plan));
        alignments << (column.kind == reports::ColumnKind::Text ? Qt::AlignLeft : Qt::AlignRight);
        shape << column.title << QString::number(sums.back().size());
    }
    m_totals->setTexts(sums, alignments);
    const bool isOtherShape = shape != std::exchange(m_shape, shape);
    m_quiet = true;
    if (isOtherShape)
        rebuildColumns();
    fillRows();
    if (isOtherShape)
        fitWidths();
    const auto line = m_plan->lineOf(chosen);
    m_quiet = false;
    chooseMember(line.value_or(0));
}

ResultColumn ResultPanel::differenceColumn(const QString& otherName) const
{
    // The columns outlive a plan, so this one asks for the comparison that is shown.
    const bool isLong = otherName.size() > kLongestOtherName;
    return {.title = tr("vs. %1").arg(isLong ? otherName.left(kLongestOtherName) + QChar(0x2026) : otherName),
            .kind = reports::ColumnKind::Money,
            .cell = [this](const Plan&, std::size_t line) {
                const bool isKnown = m_comparison && line < m_comparison->change.size();
                return reports::Cell(isKnown ? m_comparison->change[line] : Money());
            },
            .total = [this](const Plan&) { return reports::Cell(m_comparison->gained - m_comparison->lost); },
            .text = signedText,
            .isTotal = true,
            .stage = {}};
}

void ResultPanel::showComparison(const QString& otherName)
{
    m_compared->setVisible(m_comparison != nullptr);
    if (!m_comparison)
        return;
    const Comparison& with = *m_comparison;
    QStringList parts{tr("Against %1: %2 gain %3, %4 lose %5, %6 as before")
                          .arg(otherName, QString::number(with.gaining), toText(with.gained), QString::number(with.losing),
                               toText(with.lost), QString::number(with.same))};
    const auto member = [this](std::size_t line) {
        return toText(std::string_view(m_plan->memberAt(line).name)) + QLatin1Char(' ') +
               signedText(m_comparison->change[line]);
    };
    if (with.largestGain)
        parts << tr("largest gain %1").arg(member(*with.largestGain));
    if (with.largestLoss)
        parts << tr("largest loss %1").arg(member(*with.largestLoss));
    if (!with.gone.isZero())
        parts << tr("%1 went to those who are not here any more").arg(toText(with.gone));
    m_compared->setText(parts.join(QStringLiteral(" · ")));
}

void ResultPanel::rebuildColumns()
{
    std::vector<TableColumn<Row>> columns;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const ResultColumn& column = m_columns[i];
        columns.push_back(
            {.title = column.title,
             .alignment = column.kind == reports::ColumnKind::Text ? Qt::AlignLeft : Qt::AlignRight,
             .text = [column](const Row& row) { return column.text(column.cell(*row.plan, row.line)); },
             .isBefore = [column, i](const Row& a, const Row& b) { return cellIsBefore(column, i, *a.plan, a.line, b.line); },
             .isNegative = [column](const Row& row) {
                 const reports::Cell cell = column.cell(*row.plan, row.line);
                 const auto* amount = std::get_if<Money>(&cell);
                 return amount != nullptr && amount->isNegative();
             }});
    }
    auto* model = new TableModel<Row>(std::move(columns), m_table);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setModel(model);
    delete std::exchange(m_model, model);
}

void ResultPanel::fillRows()
{
    std::vector<Row> rows;
    rows.reserve(m_plan->members.size());
    for (std::size_t line = 0; line < m_plan->members.size(); ++line) {
        if (!m_filter || m_filter->contains(m_plan->memberAt(line).id))
            rows.push_back({m_plan.get(), line});
    }
    m_model->setRows(std::move(rows));
    const QHeaderView* header = m_table->horizontalHeader();
    if (header->sortIndicatorSection() >= 0)
        m_model->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
}

void ResultPanel::fitWidths()
{
    if (m_model == nullptr)
        return;
    QHeaderView* header = m_table->horizontalHeader();
    m_table->fitColumns(-1);
    int whole = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        // What fitColumns() adds for calm is more than a table of many stages has to give.
        const int width = std::max(m_table->columnWidth(column) - kSpared, m_totals->widthOf(column));
        m_table->setColumnWidth(column, width);
        whole += width;
    }
    // The name takes what is left, and gives up what the figures need: they are never cut.
    // The bar at the side may come only when the rows are painted; its room is kept.
    const QScrollBar* bar = m_table->verticalScrollBar();
    const int left = m_table->viewport()->width() - whole - (bar->isVisible() ? 0 : bar->sizeHint().width());
    if (left >= 0)
        header->setSectionResizeMode(kNameColumn, QHeaderView::Stretch);
    else
        m_table->setColumnWidth(kNameColumn, std::max(m_table->columnWidth(kNameColumn) + left,
                                                      kNarrowestName * textPercent() / 100));
}

void ResultPanel::setProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_fade->setOpacity(problem.isEmpty() ? 1 : kFaded);
    m_fade->setEnabled(!problem.isEmpty());
    m_table->setAccessibleDescription(problem);
}

void ResultPanel::setBusy(bool isBusy)
{
    setChip(m_busy, isBusy ? tr("computing…") : QString(), Tone::Neutral);
}

void ResultPanel::setFilter(std::optional<std::set<MemberId>> members)
{
    m_filter = std::move(members);
    if (!m_plan)
        return;
    const auto before = chosenLine();
    m_quiet = true;
    fillRows();
    m_quiet = false;
    if (m_model->rowCount() > 0)
        chooseMember(before && (!m_filter || m_filter->contains(m_plan->memberAt(*before).id))
                         ? *before
                         : m_model->rowAt(0)->line);
}

void ResultPanel::chooseMember(std::size_t line)
{
    if (m_model == nullptr)
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->rowAt(row)->line != line)
            continue;
        const QModelIndex index = m_model->index(row, kNumberColumn);
        m_quiet = true;
        m_table->setCurrentIndex(index);
        m_quiet = false;
        announce(-1);
        return;
    }
}

std::optional<std::size_t> ResultPanel::chosenLine() const
{
    if (m_model == nullptr)
        return std::nullopt;
    const Row* row = m_model->rowAt(m_table->currentIndex().row());
    return row == nullptr ? std::nullopt : std::optional(row->line);
}

void ResultPanel::announce(int stage)
{
    if (m_quiet)
        return;
    if (const auto line = chosenLine())
        Q_EMIT memberChosen(*line, stage);
}

void ResultPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_plan)
        fitWidths();
}

void ResultPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_plan)
        fitWidths();
}

} // namespace coop::ui
