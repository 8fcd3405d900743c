// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <span>

#include "core/base/date.h"
#include "core/shares/holdings.h"

class QHBoxLayout;

namespace coop::ui {

/// What the members hold by kind on a day: paid in, subscribed, mu, days.
class KindStrip final : public QWidget {
    Q_OBJECT
public:
    explicit KindStrip(QWidget* parent = nullptr);
    void show(std::span<const shares::Holding> holdings, Date day);

private:
    QHBoxLayout* m_layout;
};

/// A quantity with the unit of its kind: "12.5 mu", "30 days".
[[nodiscard]] QString quantityText(shares::ContributionKind kind, TradeQuantity quantity);

} // namespace coop::ui
