// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace coop::ui {

/// An amount on the paper: typed as plain figures, shown digit by digit in its columns once it is left; red when
/// negative.
class AmountEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit AmountEdit(QWidget* parent = nullptr);

Q_SIGNALS:
    /// The key "=": what makes the voucher balance.
    void balanceWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void tidy();
};

} // namespace coop::ui
