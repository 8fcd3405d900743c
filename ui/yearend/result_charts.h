// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>
#include <optional>

#include "core/distribution/plan.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/income_charts.h"

class QButtonGroup;
class QHBoxLayout;

namespace coop::ui {

/// The card at the lower right of the year end: how evenly the result is spread, or where the chosen member's part
/// comes from.
class ResultCharts final : public QWidget {
    Q_OBJECT
public:
    explicit ResultCharts(FileChooser chooseFile, QWidget* parent = nullptr);

    /// `line` is the chosen member.
    void show(std::shared_ptr<const distribution::Plan> plan, std::optional<std::size_t> line);
    /// The curve of what the plan is compared with, beside its own; nothing: it stands alone.
    void compareWith(std::optional<OtherCurve> other);
    [[nodiscard]] ChartCard* card() const { return m_card; }

private:
    enum class Chart { Lorenz, Bands, Member };

    void addChoice(Chart chart, const QString& text, const QString& objectName);
    void draw();

    ChartCard* m_card;
    QHBoxLayout* m_choices;
    QButtonGroup* m_group;
    Chart m_chart = Chart::Lorenz;
    std::shared_ptr<const distribution::Plan> m_plan;
    std::optional<std::size_t> m_line;
    std::optional<OtherCurve> m_other;
};

} // namespace coop::ui
