// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <span>

#include "core/book/desks.h"

class QHBoxLayout;

namespace coop::ui {

/// The year's trade: with members and with others apart (Law Art. 41), then by product.
class ProductStrip final : public QWidget {
    Q_OBJECT
public:
    explicit ProductStrip(QWidget* parent = nullptr);
    void show(std::span<const book::ProductTotal> totals, FiscalYear year);

private:
    QHBoxLayout* m_layout;
};

} // namespace coop::ui
