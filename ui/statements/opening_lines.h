// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <functional>
#include <vector>

#include "core/ledger/account.h"
#include "core/ledger/voucher.h"

namespace coop::ui {

/// One line of the opening as it is typed: texts, so that what cannot be read stays where it is and is marked.
struct OpeningLine {
    QString account{};
    QString detail{};   ///< member's number, or the name of a counterparty, product or project
    QString debit{};
    QString credit{};

    [[nodiscard]] bool isEmpty() const { return debit.isEmpty() && credit.isEmpty() && detail.isEmpty(); }
};

/// An amount as typed; nothing typed is zero, what is no amount is nothing.
[[nodiscard]] std::optional<Money> typedAmount(const QString& text);

/// The balances to start with, typed into a table: one line for each account of the chart, or free lines with an account
/// and the member or counterparty whose balance it is.
class OpeningModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Rows { OfChart, Free };
    enum Column { Account, Detail, Debit, Credit, ColumnCount };
    using NameOf = std::function<QString(const QString& text)>;
    /// `accountName` and `detailName` give the words beside a code or a number.
    OpeningModel(Rows rows, NameOf accountName, NameOf detailName, QObject* parent = nullptr);

    void setLines(std::vector<OpeningLine> lines);
    [[nodiscard]] const std::vector<OpeningLine>& lines() const { return m_lines; }
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] static QString& textIn(OpeningLine& line, int column);
    [[nodiscard]] bool isProblem(const OpeningLine& line, int column) const;
    void keepBlankLast();

    Rows m_rows;
    NameOf m_accountName;
    NameOf m_detailName;
    std::vector<OpeningLine> m_lines;
    bool m_isReadOnly = false;
};

} // namespace coop::ui
