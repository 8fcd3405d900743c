// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/draft_bench.h"

#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/theme/widgets.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

using distribution::PlanSummary;

constexpr int kRowHeight = 22;
constexpr int kNarrowestDraft = 104;
constexpr int kAround = 24; // of a figure, in bold

/// The draft in the editor stands out.
class BenchDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    std::function<bool(int column)> isOpen{};

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (isOpen(index.column()))
            option->font = fontFor(TextRole::Heading);
    }
};

/// "63.4%", cut after the first decimal.
QString shareOf(Money part, Money whole)
{
    if (whole <= Money())
        return QString(QChar(0x2014));
    const auto permille = static_cast<int>(Wide{part.inFen()} * 1000 / whole.inFen());
    return QStringLiteral("%1.%2%").arg(permille / 10).arg(permille % 10);
}

QString giniText(int tenThousandths)
{
    return QStringLiteral("%1.%2").arg(tenThousandths / 10'000).arg(tenThousandths % 10'000, 4, 10, QLatin1Char('0'));
}

} // namespace

DraftBench::DraftBench(QWidget* parent)
    : QWidget(parent), m_card(new Card(tr("Drafts side by side"), this)),
      m_table(new TableView(QStringLiteral("benchTable"), tr("Figures of the drafts")))
{
    auto* delegate = new BenchDelegate(m_table);
    delegate->isOpen = [this](int column) {
        return column > 0 && column <= static_cast<int>(m_columns.size()) && m_columns[static_cast<std::size_t>(column) - 1].isOpen;
    };
    m_table->setItemDelegate(delegate);
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight * textPercent() / 100);
    m_table->verticalHeader()->setMinimumSectionSize(kRowHeight * textPercent() / 100);
    m_card->body()->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);
    const auto announce = [this](int column) {
        if (column > 0 && column <= static_cast<int>(m_columns.size()))
            Q_EMIT columnChosen(static_cast<std::size_t>(column) - 1);
    };
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, announce);
    connect(m_table, &TableView::opened, this, [this, announce] { announce(m_table->currentIndex().column()); });
    show({});
}

std::vector<DraftBench::Row> DraftBench::rows()
{
    const auto money = [](Money PlanSummary::*figure) {
        return [figure](const DraftResult& result) { return toTextOrDash(*result.summary.*figure); };
    };
    return {
        {tr("Reserve"), money(&PlanSummary::reserve)},
        {tr("Refunds by dealings"), money(&PlanSummary::refund)},
        {tr("Share of the refunds"),
         [](const DraftResult& result) {
             const PlanSummary& of = *result.summary;
             return shareOf(of.refund, of.total + of.retained);
         }},
        {tr("Residual surplus"), money(&PlanSummary::residual)},
        {tr("Turned into capital"), money(&PlanSummary::converted)},
        {tr("Retained"), money(&PlanSummary::retained)},
        {tr("Gini coefficient"),
         [](const DraftResult& result) {
             return result.inequality ? giniText(result.inequality->giniTenThousandths) : QString(QChar(0x2014));
         }},
        {tr("Smallest"), money(&PlanSummary::smallest)},
        {tr("Median"), money(&PlanSummary::median)},
        {tr("Largest"), money(&PlanSummary::largest)},
        {tr("Assisted members"),
         [](const DraftResult& result) {
             return QStringLiteral("%1 · %2").arg(QString::number(result.summary->assisted),
                                                  toTextOrDash(result.summary->assistedTotal));
         }},
        {tr("Binding rules"), [](const DraftResult& result) { return result.summary->keepsRules ? tr("kept") : tr("not kept"); }},
    };
}

QString DraftBench::textAt(const Row& row, std::size_t column) const
{
    if (column >= m_columns.size() || !m_columns[column].result)
        return {};
    const DraftResult& result = *m_columns[column].result;
    if (result.summary)
        return row.text(result);
    return result.issues.empty() ? QString() : tr("refused");
}

void DraftBench::show(std::vector<Column> columns)
{
    m_columns = std::move(columns);
    std::vector<TableColumn<Row>> shown;
    shown.push_back({.title = QString(), .text = [](const Row& row) { return row.title; }});
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        shown.push_back({.title = m_table->fontMetrics().elidedText(m_columns[i].name, Qt::ElideRight,
                                                                    kNarrowestDraft * textPercent() / 100 - kAround),
                         .alignment = Qt::AlignRight,
                         .text = [this, i](const Row& row) { return textAt(row, i); },
                         .isNegative = [this, i](const Row& row) {
                             const auto& result = m_columns[i].result;
                             return result && (!result->summary || (!result->summary->keepsRules &&
                                                                    row.title == tr("Binding rules")));
                         }});
    auto* model = new TableModel<Row>(std::move(shown), m_table);
    model->setRows(rows());
    m_table->setModel(model);
    delete std::exchange(m_model, model);
    m_table->fitColumns(-1);
    // The drafts share the room; a long name is cut, a figure never.
    QHeaderView* header = m_table->horizontalHeader();
    const QFontMetrics bold(fontFor(TextRole::Heading));
    int left = m_table->viewport()->width() - m_table->columnWidth(0);
    for (int column = 1; column <= static_cast<int>(m_columns.size()); ++column) {
        int width = kNarrowestDraft * textPercent() / 100;
        for (int row = 0; row < m_model->rowCount(); ++row)
            width = std::max(width, bold.horizontalAdvance(m_model->index(row, column).data().toString()) + kAround);
        header->resizeSection(column, width);
        left -= width;
    }
    for (int column = 1; left > 0 && column <= static_cast<int>(m_columns.size()); ++column)
        header->resizeSection(column, header->sectionSize(column) + left / static_cast<int>(m_columns.size()));
    QStringList refusals;
    for (const Column& column : m_columns) {
        if (column.result && !column.result->issues.empty())
            refusals << column.name + QStringLiteral(": ") + issueText(column.result->issues.front());
    }
    m_table->setToolTip(refusals.join(QLatin1Char('\n')));
}

} // namespace coop::ui
