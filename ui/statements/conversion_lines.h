// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "core/ledger/conversion.h"

namespace coop::ui {

/// What may be given about one old balance: a part that goes to another account, or what was written off an asset.
struct ConversionLine {
    enum class Kind { Part, WrittenOff };

    Kind kind = Kind::Part;
    std::string from{};           ///< code of the old balance, or of the asset
    std::string counterparty{};
    std::string to{};
    QString fromText{};
    QString toText{};
    Money balance{};              ///< to be shared out; of parts only
    QString amount{};             ///< as typed
};

/// The parts and write-downs of a conversion, typed into a table with one line for each place a balance can go to.
class ConversionModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { From, To, Balance, Amount, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<ConversionLine> lines);
    [[nodiscard]] const std::vector<ConversionLine>& lines() const { return m_lines; }
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    /// What is typed, without the lines that say nothing; nothing when a text is no amount.
    [[nodiscard]] std::optional<ledger::ConversionInput> input() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] bool isFirstOfItsBalance(int row) const;

    std::vector<ConversionLine> m_lines;
    bool m_isReadOnly = false;
};

} // namespace coop::ui
