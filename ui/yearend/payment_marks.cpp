// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/payment_marks.h"

#include "ui/text/format.h"
#include "ui/yearend/distribution_words.h"

namespace coop::ui {

namespace {

using book::Payment;
using book::PaymentState;

bool isMoneyColumn(int column)
{
    return (column >= PaymentMarks::Refund && column <= PaymentMarks::Due) || column == PaymentMarks::Paid;
}

/// What the typed amount is; nothing: all of it, or no amount.
std::optional<Money> amountOf(const QString& typed)
{
    const auto amount = parseMoney(fromText(typed));
    return amount ? std::optional(*amount) : std::nullopt;
}

} // namespace

void PaymentMarks::setList(const book::PaymentList& list)
{
    beginResetModel();
    m_list = list;
    std::erase_if(m_typed, [&](const auto& typed) {
        const auto found = std::ranges::find(m_list.payments, typed.first, &Payment::id);
        return found == m_list.payments.end() || found->state != PaymentState::Pending;
    });
    endResetModel();
    Q_EMIT marked();
}

void PaymentMarks::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
}

const Payment* PaymentMarks::paymentAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_list.payments[static_cast<std::size_t>(row)] : nullptr;
}

PaymentMarks::Typed PaymentMarks::typedOf(const Payment& payment) const
{
    const auto typed = m_typed.find(payment.id);
    return typed == m_typed.end() ? Typed() : typed->second;
}

void PaymentMarks::set(int row, Typed typed)
{
    const Payment* payment = paymentAt(row);
    if (payment == nullptr || payment->state != PaymentState::Pending || m_isReadOnly)
        return;
    if (typed.mark == Mark::Waiting && typed.amount.isEmpty() && typed.reason.isEmpty())
        m_typed.erase(payment->id);
    else
        m_typed[payment->id] = std::move(typed);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT marked();
}

void PaymentMarks::mark(int row, Mark mark)
{
    const Payment* payment = paymentAt(row);
    if (payment == nullptr)
        return;
    Typed typed = typedOf(*payment);
    typed.mark = mark;
    if (mark != Mark::Paid)
        typed.amount.clear();
    if (mark == Mark::Waiting)
        typed.reason.clear();
    set(row, std::move(typed));
}

void PaymentMarks::markAllPaid()
{
    for (const Payment& payment : m_list.payments) {
        if (payment.state == PaymentState::Pending && !m_isReadOnly)
            m_typed.try_emplace(payment.id, Typed{.mark = Mark::Paid});
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT marked();
}

void PaymentMarks::clearMarks()
{
    m_typed.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT marked();
}

std::size_t PaymentMarks::markedCount() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(m_typed, [](const auto& typed) { return typed.second.mark != Mark::Waiting; }));
}

std::size_t PaymentMarks::waitingCount() const
{
    return static_cast<std::size_t>(std::ranges::count(m_list.payments, PaymentState::Pending, &Payment::state));
}

PaymentMarks::Results PaymentMarks::results() const
{
    Results all;
    for (const Payment& payment : m_list.payments) {
        const auto found = m_typed.find(payment.id);
        if (found == m_typed.end() || found->second.mark == Mark::Waiting)
            continue;
        const Typed& typed = found->second;
        book::PaymentResult result{.payment = payment.id, .failed = typed.mark == Mark::Failed, .reason = fromText(typed.reason)};
        if (typed.mark == Mark::Paid && !typed.amount.isEmpty()) {
            const auto amount = parseMoney(fromText(typed.amount));
            if (!amount)
                all.problems.push_back({payment.number, {.code = amount.error(), .field = "amount", .value = fromText(typed.amount),
                                                         .arguments = {"2"}}});
            else if (*amount > payment.due.inMoney())
                all.problems.push_back({payment.number, {.code = IssueCode::AmountOverDue, .field = "amount",
                                                         .value = toPlainText(*amount),
                                                         .arguments = {toPlainText(payment.due.inMoney())}}});
            else if (amount->isNegative() || amount->isZero())
                all.problems.push_back({payment.number, {.code = amount->isZero() ? IssueCode::ZeroNotAllowed
                                                                                  : IssueCode::NegativeNotAllowed,
                                                         .field = "amount", .value = toPlainText(*amount)}});
            else
                result.amount = *amount;
        }
        if (result.failed && typed.reason.trimmed().isEmpty())
            all.problems.push_back({payment.number, {.code = IssueCode::Required, .field = "reason"}});
        all.results.push_back(std::move(result));
    }
    return all;
}

int PaymentMarks::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.payments.size());
}

int PaymentMarks::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PaymentMarks::resultText(const Payment& payment) const
{
    if (payment.state != PaymentState::Pending)
        return wordOf(payment.state);
    switch (const Typed typed = typedOf(payment); typed.mark) {
    case Mark::Waiting: break;
    case Mark::Failed: return tr("failed");
    case Mark::Paid: {
        const auto amount = amountOf(typed.amount);
        return amount && *amount < payment.due.inMoney() ? tr("in part") : tr("paid");
    }
    }
    return tr("waiting");
}

QString PaymentMarks::textOf(const Payment& payment, int column) const
{
    const bool isPending = payment.state == PaymentState::Pending;
    const Typed typed = typedOf(payment);
    switch (column) {
    case Number: return toText(std::string_view(payment.number));
    case Name: return toText(std::string_view(payment.name));
    case Account: return toText(std::string_view(payment.bankAccount));
    case Refund: return toTextOrDash(payment.due.refund);
    case Residual: return toTextOrDash(payment.due.residual);
    case Withheld: return toTextOrDash(payment.due.withheld);
    case SetOff: return toTextOrDash(payment.due.setOff);
    case Due: return toText(payment.due.inMoney());
    case Result: return resultText(payment);
    case Paid:
        if (!isPending)
            return payment.paidOn ? toText(payment.paid.inMoney()) : QString();
        return typed.mark == Mark::Paid && typed.amount.isEmpty() ? toText(payment.due.inMoney()) : typed.amount;
    case Reason: return isPending ? typed.reason : toText(std::string_view(payment.reason));
    default: return {};
    }
}

QVariant PaymentMarks::colorOf(const Payment& payment, int column) const
{
    const Typed typed = typedOf(payment);
    if (column == Result) {
        if (payment.state == PaymentState::Failed || payment.state == PaymentState::Returned || typed.mark == Mark::Failed)
            return tokens().bad;
        if (payment.state == PaymentState::Paid || payment.state == PaymentState::Part || typed.mark == Mark::Paid)
            return tokens().good;
        return tokens().muted;
    }
    if (column == Paid && !typed.amount.isEmpty()) {
        const auto amount = amountOf(typed.amount);
        if (!amount || *amount > payment.due.inMoney())
            return tokens().bad;
    }
    return {};
}

QVariant PaymentMarks::data(const QModelIndex& index, int role) const
{
    const Payment* payment = index.isValid() ? paymentAt(index.row()) : nullptr;
    if (payment == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return textOf(*payment, index.column());
    case Qt::EditRole:
        return index.column() == Result ? QVariant(static_cast<int>(typedOf(*payment).mark)) : textOf(*payment, index.column());
    case Qt::TextAlignmentRole: return QVariant((isMoneyColumn(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole: return colorOf(*payment, index.column());
    default: return {};
    }
}

QVariant PaymentMarks::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isMoneyColumn(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("Number");
    case Name: return tr("Name");
    case Account: return tr("Bank account");
    case Refund: return tr("Refund");
    case Residual: return tr("Residual");
    case Withheld: return tr("Tax");
    case SetOff: return tr("Set off");
    case Due: return tr("To pay");
    case Result: return tr("Result");
    case Paid: return tr("Paid");
    default: return tr("Reason");
    }
}

Qt::ItemFlags PaymentMarks::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const Payment* payment = index.isValid() ? paymentAt(index.row()) : nullptr;
    if (payment != nullptr && payment->state == PaymentState::Pending && !m_isReadOnly && index.column() >= Result)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool PaymentMarks::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const Payment& payment = *paymentAt(index.row());
    if (index.column() == Result) {
        mark(index.row(), static_cast<Mark>(std::clamp(value.toInt(), 0, static_cast<int>(Mark::Failed))));
        return true;
    }
    Typed typed = typedOf(payment);
    const QString text = value.toString().trimmed();
    if (index.column() == Paid) {
        const auto amount = amountOf(text);
        const bool isAll = amount && *amount == payment.due.inMoney();
        typed.amount = isAll ? QString() : amount ? toText(*amount) : text;
        typed.mark = text.isEmpty() ? Mark::Waiting : Mark::Paid;
    } else {
        typed.reason = text;
        if (typed.mark == Mark::Waiting && !text.isEmpty())
            typed.mark = Mark::Failed;
    }
    set(index.row(), std::move(typed));
    return true;
}

} // namespace coop::ui
