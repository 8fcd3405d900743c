// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace coop::ui {

/// The way that something takes, step by step, as a line with marks: what is done, where it stands, what lies ahead.
class StepRail final : public QWidget {
    Q_OBJECT
public:
    enum class Progress { Done, Current, Ahead };
    struct Step {
        QString name{};
        QString remark{};   ///< the day, who, a figure
        Progress progress = Progress::Ahead;
    };
    explicit StepRail(const QString& objectName, QWidget* parent = nullptr);

    void setSteps(const std::vector<Step>& steps);

private:
    QVBoxLayout* m_layout;
};

} // namespace coop::ui
