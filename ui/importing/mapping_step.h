// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>
#include <string>
#include <vector>

#include "core/exchange/layout.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QStandardItemModel;
class QTableView;

namespace coop::ui {

class ChooserHeader;
class MappingModel;

/// The first rows of a file with a list above each column that says what it goes to, and below them what the file does
/// not have: one value for all rows can be given for it.
class MappingStep final : public QWidget {
    Q_OBJECT
public:
    explicit MappingStep(QWidget* parent = nullptr);

    void show(const std::shared_ptr<const exchange::Sheet>& sheet, exchange::ImportKind kind,
              const exchange::SheetLayout& layout);

Q_SIGNALS:
    void mappingChanged(const coop::exchange::ColumnMapping& mapping);
    /// The headings stand in another row (index into Sheet::rows).
    void headerRowChosen(std::size_t row);

private:
    QWidget* buildConstants();
    void fillFields();
    void fillRows();
    void showChoosers();
    void showConstants();
    void addConstant(const std::string& field, const QString& value);
    void choose(int column);
    void chooseDateOrder();
    void setConstant(const std::string& field, const QString& value);
    [[nodiscard]] bool isMissing(const std::string& field) const;

    std::shared_ptr<const exchange::Sheet> m_sheet;
    exchange::ImportKind m_kind{};
    exchange::SheetLayout m_layout;

    QStandardItemModel* m_fields;
    MappingModel* m_model;
    QTableView* m_table;
    ChooserHeader* m_header;
    QComboBox* m_headerRow;
    QLabel* m_orderLabel;
    QComboBox* m_order;
    QLabel* m_remembered;
    QLabel* m_state;
    QWidget* m_constantCard = nullptr;
    QFormLayout* m_constants = nullptr;
    QComboBox* m_more = nullptr;
    std::vector<std::string> m_constantFields; ///< the lines that are there
};

} // namespace coop::ui
