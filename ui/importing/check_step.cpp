// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/check_step.h"

#include "ui/forms/words.h"
#include "ui/importing/cell_ground.h"
#include "ui/models/table_view.h"
#include "ui/theme/widgets.h"

#include <QHeaderView>
#include <QListView>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace coop::ui {

namespace {

/// The texts of the functions that belong to no class.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Importing)
};

QString countsText(std::size_t rows, std::size_t errors, std::size_t warnings)
{
    QStringList parts{rows == 1 ? Words::tr("1 row") : Words::tr("%1 rows").arg(countText(rows))};
    if (errors == 0)
        parts << Words::tr("no problems");
    else
        parts << (errors == 1 ? Words::tr("1 problem") : Words::tr("%1 problems").arg(countText(errors)));
    if (warnings > 0)
        parts << Words::tr("%1 to look at").arg(countText(warnings));
    return parts.join(Words::tr(", "));
}

} // namespace

CheckStep::CheckStep(QWidget* parent) : QWidget(parent), m_rows(new PreviewModel(this)), m_issues(new IssueListModel(this))
{
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setHandleWidth(12);
    splitter->addWidget(buildRows());
    splitter->addWidget(buildIssues());
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
}

QWidget* CheckStep::buildRows()
{
    m_counts = makeChip({}, Tone::Neutral);
    m_counts->setObjectName(QStringLiteral("import.counts"));
    auto* table = new TableView(QStringLiteral("import.rows"), tr("The rows of the file"));
    table->setSortingEnabled(false);
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->setModel(m_rows);
    table->setItemDelegate(new CellGround(table));
    table->horizontalHeader()->setStretchLastSection(true);
    m_table = table;
    auto* card = new Card(tr("Every row as it will be entered"));
    card->corner()->addWidget(m_counts);
    card->body()->addWidget(m_table);
    return card;
}

QWidget* CheckStep::buildIssues()
{
    m_issueView = new QListView;
    m_issueView->setObjectName(QStringLiteral("import.issues"));
    m_issueView->setAccessibleName(tr("What is wrong"));
    m_issueView->setModel(m_issues);
    m_issueView->setUniformItemSizes(true);
    m_issueView->setSpacing(3);
    m_issueView->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(m_issueView, &QListView::clicked, this, &CheckStep::jumpTo);
    connect(m_issueView, &QListView::activated, this, &CheckStep::jumpTo);
    m_copy = makeButton(tr("Save a copy with the problems beside the rows…"), ButtonRole::Link, QStringLiteral("import.copy"));
    connect(m_copy, &QPushButton::clicked, this, &CheckStep::copyWanted);
    m_issueCard = new Card(tr("What is wrong or doubtful"));
    m_issueCard->setObjectName(QStringLiteral("import.issueCard"));
    m_issueCard->corner()->addWidget(m_copy);
    m_issueCard->body()->addWidget(m_issueView);
    return m_issueCard;
}

void CheckStep::jumpTo(const QModelIndex& index)
{
    const QModelIndex cell = m_rows->cellOf(m_issues->issueAt(index.row()));
    if (!cell.isValid())
        return;
    m_table->setCurrentIndex(cell);
    m_table->scrollTo(cell, QAbstractItemView::PositionAtCenter);
}

void CheckStep::show(SharedPreview preview)
{
    m_preview = std::move(preview);
    m_rows->show(m_preview);
    m_table->resizeColumnsToContents();
    m_copy->setVisible(!m_preview->rows.empty());
    showIssues(m_preview->issues);
}

void CheckStep::showIssues(const Issues& issues)
{
    const auto errors = static_cast<std::size_t>(std::ranges::count(issues, Severity::Error, &Issue::severity));
    const std::size_t warnings = issues.size() - errors;
    m_issues->show(issues);
    setChip(m_counts, countsText(m_preview->rows.size(), errors, warnings),
            errors > 0     ? Tone::Bad
            : warnings > 0 ? Tone::Warning
                           : Tone::Good);
    m_issueCard->setVisible(!issues.empty());
}

} // namespace coop::ui
