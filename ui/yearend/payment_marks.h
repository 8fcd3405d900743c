// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <map>

#include "core/book/payment_desk.h"

namespace coop::ui {

/// The payments of a list with what came of each, typed into its row before it is recorded: an amount that is less than all
/// makes it a part, a reason alone a failure.
class PaymentMarks final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Name, Account, Refund, Residual, Withheld, SetOff, Due, Result, Paid, Reason, ColumnCount };
    /// As typed. An empty amount of what was paid is all of it.
    enum class Mark { Waiting, Paid, Failed };

    using QAbstractTableModel::QAbstractTableModel;

    /// Marks stay with their payments as long as these wait.
    void setList(const book::PaymentList& list);
    void setReadOnly(bool isReadOnly);
    [[nodiscard]] const book::Payment* paymentAt(int row) const;

    void mark(int row, Mark mark);
    /// Everything that waits and says nothing yet.
    void markAllPaid();
    void clearMarks();
    [[nodiscard]] std::size_t markedCount() const;
    [[nodiscard]] std::size_t waitingCount() const;

    struct Results {
        std::vector<book::PaymentResult> results{};
        /// What cannot be read, by the number of the member.
        std::vector<std::pair<std::string, Issue>> problems{};
    };
    [[nodiscard]] Results results() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void marked();

private:
    struct Typed {
        Mark mark = Mark::Waiting;
        QString amount{};
        QString reason{};
    };
    [[nodiscard]] Typed typedOf(const book::Payment& payment) const;
    void set(int row, Typed typed);
    [[nodiscard]] QString textOf(const book::Payment& payment, int column) const;
    [[nodiscard]] QString resultText(const book::Payment& payment) const;
    [[nodiscard]] QVariant colorOf(const book::Payment& payment, int column) const;

    book::PaymentList m_list;
    std::map<PaymentId, Typed> m_typed;
    bool m_isReadOnly = false;
};

} // namespace coop::ui
