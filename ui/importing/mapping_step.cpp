// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/mapping_step.h"

#include "core/exchange/synonyms.h"
#include "ui/importing/cell_ground.h"
#include "ui/importing/chooser_header.h"
#include "ui/importing/import_files.h"
#include "ui/importing/mapping_model.h"
#include "ui/importing/source_reading.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace coop::ui {

namespace {

using exchange::DateOrder;
using exchange::MappedField;
using exchange::Sureness;

constexpr int kNoOrder = -1;
constexpr int kNarrowest = 120; ///< column, in pixels at 100 % text size
constexpr int kWidest = 260;

QTableView* makeTable(const QString& name, const QString& accessible)
{
    auto* table = new QTableView;
    table->setObjectName(name);
    table->setAccessibleName(accessible);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(Tokens::kRowHeight * textPercent() / 100 * 4 / 5);
    table->setItemDelegate(new CellGround(table));
    return table;
}

} // namespace

MappingStep::MappingStep(QWidget* parent)
    : QWidget(parent), m_fields(new QStandardItemModel(this)), m_model(new MappingModel(this)),
      m_table(makeTable(QStringLiteral("import.columns"), tr("The first rows of the file"))), m_header(new ChooserHeader(m_table)),
      m_headerRow(new QComboBox), m_orderLabel(new QLabel(tr("Dates like 3/1/2025 have"))), m_order(new QComboBox),
      m_remembered(makeChip(tr("as the last time"), Tone::Good)), m_state(makeRemark({}))
{
    m_headerRow->setObjectName(QStringLiteral("import.headerRow"));
    m_headerRow->setAccessibleName(tr("The row of the headings"));
    m_headerRow->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_headerRow->setMinimumContentsLength(28);
    m_order->setObjectName(QStringLiteral("import.dateOrder"));
    m_order->setAccessibleName(tr("Which comes first in a date"));
    m_order->addItem(tr("(please choose)"), kNoOrder);
    m_order->addItem(tr("the month first"), static_cast<int>(DateOrder::MonthFirst));
    m_order->addItem(tr("the day first"), static_cast<int>(DateOrder::DayFirst));
    m_remembered->setObjectName(QStringLiteral("import.remembered"));
    m_state->setObjectName(QStringLiteral("import.mappingState"));
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(m_model);

    auto* choices = new QHBoxLayout;
    choices->setSpacing(Tokens::kSmallGap);
    choices->addWidget(new QLabel(tr("The headings stand in")));
    choices->addWidget(m_headerRow);
    choices->addSpacing(Tokens::kGap);
    choices->addWidget(m_orderLabel);
    choices->addWidget(m_order);
    choices->addStretch();
    auto* card = new Card(tr("What each column of the file is"));
    card->corner()->addWidget(m_remembered);
    card->body()->addLayout(choices);
    card->body()->addWidget(m_state);
    card->body()->addWidget(m_table, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(card, 1);
    layout->addWidget(buildConstants());

    connect(m_header, &ChooserHeader::chosen, this, &MappingStep::choose);
    connect(m_header, &ChooserHeader::entered, this, [this](int column) { m_table->scrollTo(m_model->index(0, column)); });
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, m_header, &ChooserHeader::place);
    connect(m_headerRow, &QComboBox::activated, this,
            [this] { Q_EMIT headerRowChosen(static_cast<std::size_t>(m_headerRow->currentIndex())); });
    connect(m_order, &QComboBox::activated, this, &MappingStep::chooseDateOrder);
}

QWidget* MappingStep::buildConstants()
{
    auto* card = new Card(tr("Not in the file: one value for all rows"));
    card->setObjectName(QStringLiteral("import.constants"));
    m_more = new QComboBox;
    m_more->setObjectName(QStringLiteral("import.moreConstants"));
    m_more->setAccessibleName(tr("Another field that gets one value for all rows"));
    card->corner()->addWidget(m_more);
    m_constants = new QFormLayout;
    m_constants->setSpacing(Tokens::kSmallGap);
    m_constants->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    card->body()->addLayout(m_constants);
    m_constantCard = card;
    connect(m_more, &QComboBox::activated, this, [this](int index) {
        if (index == 0)
            return;
        const std::string field = fromText(m_more->itemData(index).toString());
        addConstant(field, {});
        m_more->setCurrentIndex(0);
        if (auto* line = m_constantCard->findChild<QLineEdit*>(QStringLiteral("import.constant.") + toText(field)))
            line->setFocus();
    });
    return card;
}

void MappingStep::show(const std::shared_ptr<const exchange::Sheet>& sheet, exchange::ImportKind kind,
                       const exchange::SheetLayout& layout)
{
    const bool isOther = sheet != m_sheet || kind != m_kind;
    const bool isWider = layout.headings.size() != static_cast<std::size_t>(m_header->chooserCount());
    m_sheet = sheet;
    m_kind = kind;
    m_layout = layout;
    m_model->show(sheet, layout);
    if (isOther) {
        fillFields();
        fillRows();
        m_constantFields.clear();
        while (m_constants->rowCount() > 0)
            m_constants->removeRow(0);
    }
    m_headerRow->setCurrentIndex(static_cast<int>(layout.mapping.headerRow));
    showChoosers();
    if (isOther || isWider) {
        m_table->resizeColumnsToContents();
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const int width = m_table->columnWidth(column) + Tokens::kSmallGap;
            m_table->setColumnWidth(column, std::clamp(width, kNarrowest * textPercent() / 100, kWidest * textPercent() / 100));
        }
    }
    const bool asksOrder = layout.needsDateOrder || layout.mapping.dateOrder.has_value();
    m_orderLabel->setVisible(asksOrder);
    m_order->setVisible(asksOrder);
    m_order->setCurrentIndex(m_order->findData(layout.mapping.dateOrder ? static_cast<int>(*layout.mapping.dateOrder) : kNoOrder));
    m_remembered->setVisible(isRemembered(layout));
    showConstants();
}

void MappingStep::fillFields()
{
    m_fields->clear();
    m_more->clear();
    const auto add = [this](const QString& text, std::string_view field) {
        auto* item = new QStandardItem(text);
        item->setData(toText(field), Qt::UserRole);
        m_fields->appendRow(item);
    };
    add(tr("(not used)"), {});
    m_more->addItem(tr("Another field…"));
    const auto addAll = [&](std::span<const exchange::ColumnSpec> specs) {
        for (const exchange::ColumnSpec& spec : specs) {
            add(fieldTitle(spec), spec.english);
            m_more->addItem(fieldTitle(spec), toText(spec.english));
        }
    };
    addAll(exchange::columnsOf(m_kind));
    addAll(exchange::extraColumnsOf(m_kind));
}

void MappingStep::fillRows()
{
    constexpr std::size_t kMostRows = 50;
    m_headerRow->clear();
    for (std::size_t i = 0; i < std::min(kMostRows, m_sheet->rows.size()); ++i) {
        QStringList cells;
        for (const exchange::SheetCell& cell : m_sheet->rows[i]) {
            constexpr qsizetype kMostCells = 5;
            constexpr std::size_t kMostBytes = 40;
            if (!cell.text.empty() && cells.size() < kMostCells)
                cells << toText(std::string_view(cell.text).substr(0, kMostBytes));
        }
        m_headerRow->addItem(tr("row %1: %2").arg(QString::number(m_sheet->rowNumbers[i]), cells.join(QStringLiteral(" · "))));
    }
}

void MappingStep::showChoosers()
{
    m_header->setChooserCount(static_cast<int>(m_layout.headings.size()));
    for (int column = 0; column < m_header->chooserCount(); ++column) {
        QComboBox& chooser = m_header->chooser(column);
        if (chooser.model() != m_fields) {
            chooser.setModel(m_fields);
            chooser.setObjectName(QStringLiteral("import.column.%1").arg(column));
        }
        const QString heading = toText(m_layout.headings[static_cast<std::size_t>(column)]);
        chooser.setAccessibleName(heading.isEmpty() ? tr("What column %1 is").arg(columnLetters(static_cast<std::size_t>(column)))
                                                    : tr("What “%1” is").arg(heading));
        const auto field = std::ranges::find(m_layout.mapping.fields, std::optional(static_cast<std::size_t>(column)),
                                             &MappedField::column);
        const bool isUsed = field != m_layout.mapping.fields.end();
        chooser.setCurrentIndex(std::max(0, chooser.findData(isUsed ? toText(field->field) : QString())));
        const bool isGuess = isUsed && (field->sureness == Sureness::Content || field->sureness == Sureness::Synonym);
        const QString problem = isGuess ? QStringLiteral("warning") : QString();
        if (chooser.property("problem").toString() != problem) {
            chooser.setProperty("problem", problem);
            chooser.style()->unpolish(&chooser);
            chooser.style()->polish(&chooser);
        }
        chooser.setAccessibleDescription(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
}

bool MappingStep::isMissing(const std::string& field) const
{
    return std::ranges::find(m_layout.missing, field) != m_layout.missing.end();
}

void MappingStep::showConstants()
{
    // A line that somebody is typing in stays, whatever else changes.
    for (const std::string& field : m_layout.missing)
        addConstant(field, {});
    for (const MappedField& field : m_layout.mapping.fields) {
        if (!field.column)
            addConstant(field.field, toText(field.constant));
    }
    for (int row = m_constants->rowCount() - 1; row >= 0; --row) {
        const auto* line = qobject_cast<QLineEdit*>(m_constants->itemAt(row, QFormLayout::FieldRole)->widget());
        const std::string field = fromText(line->property("field").toString());
        const MappedField* mapped = m_layout.mapping.find(field);
        if (mapped != nullptr && mapped->column) {
            std::erase(m_constantFields, field);
            m_constants->removeRow(row);
        }
    }
    QStringList missing;
    for (const std::string& field : m_layout.missing) {
        const exchange::ColumnSpec* spec = exchange::specOf(m_kind, field);
        missing << (spec == nullptr ? toText(field) : fieldTitle(*spec));
    }
    if (!missing.isEmpty())
        m_state->setText(tr("Still missing: %1. Choose the column above, or give one value for all rows below.")
                             .arg(missing.join(tr(", "))));
    else if (m_layout.needsDateOrder)
        m_state->setText(tr("Some dates can be read both ways. Say which comes first."));
    else if (!m_layout.unusedColumns.empty())
        m_state->setText(tr("Everything that is needed is there. Grey columns are not used."));
    else
        m_state->setText(tr("Everything that is needed is there."));
}

void MappingStep::addConstant(const std::string& field, const QString& value)
{
    if (std::ranges::find(m_constantFields, field) != m_constantFields.end())
        return;
    const exchange::ColumnSpec* spec = exchange::specOf(m_kind, field);
    const QString title = spec == nullptr ? toText(field) : fieldTitle(*spec);
    auto* line = new QLineEdit(value);
    line->setObjectName(QStringLiteral("import.constant.") + toText(field));
    line->setAccessibleName(tr("%1, one value for all rows").arg(title));
    line->setProperty("field", toText(field));
    line->setMinimumWidth(kWidest * textPercent() / 100);
    connect(line, &QLineEdit::editingFinished, this, [this, line, field] { setConstant(field, line->text()); });
    auto* label = new QLabel(title);
    label->setBuddy(line);
    m_constants->addRow(label, line);
    m_constantFields.push_back(field);
}

void MappingStep::setConstant(const std::string& field, const QString& value)
{
    exchange::ColumnMapping mapping = m_layout.mapping;
    const std::string text = fromText(value.trimmed());
    const MappedField* before = mapping.find(field);
    if (text == (before == nullptr ? std::string() : before->constant))
        return;
    if (text.empty())
        mapping.remove(field);
    else
        mapping.set({.field = field, .column = {}, .constant = text});
    Q_EMIT mappingChanged(mapping);
}

void MappingStep::choose(int column)
{
    const auto index = static_cast<std::size_t>(column);
    exchange::ColumnMapping mapping = m_layout.mapping;
    std::erase_if(mapping.fields, [index](const MappedField& field) { return field.column == index; });
    const std::string field = fromText(m_header->chooser(column).currentData().toString());
    if (!field.empty()) {
        const exchange::HeadingMeaning meaning = exchange::meaningOf(m_kind, m_layout.headings[index]);
        mapping.set({.field = field, .column = index, .constant = {}, .unit = meaning.unit});
    }
    Q_EMIT mappingChanged(mapping);
}

void MappingStep::chooseDateOrder()
{
    exchange::ColumnMapping mapping = m_layout.mapping;
    const int order = m_order->currentData().toInt();
    mapping.dateOrder = order == kNoOrder ? std::nullopt : std::optional(static_cast<DateOrder>(order));
    Q_EMIT mappingChanged(mapping);
}

} // namespace coop::ui
