// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/book/distribution_desk.h"

class QGridLayout;
class QLabel;

namespace coop::ui {

class Card;

/// What a distribution is about, in figures that add up, with the hash that proves its plan.
class DistributionSummary final : public QWidget {
    Q_OBJECT
public:
    explicit DistributionSummary(QWidget* parent = nullptr);

    void present(const book::Distribution& distribution);

Q_SIGNALS:
    void printWanted();
    void saveWanted();

private:
    void addLine(const QString& caption, const QString& figure, bool isSum = false);

    Card* m_card;
    QLabel* m_state;
    QGridLayout* m_lines;
    int m_rows = 0;
    QLabel* m_foot;
};

} // namespace coop::ui
