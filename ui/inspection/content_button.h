// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "ui/theme/widgets.h"

class QLabel;

namespace coop::ui {

/// A button that is as large as the labels laid out in it and passes the mouse through them.
class ContentButton : public QPushButton {
    Q_OBJECT
public:
    explicit ContentButton(QWidget* parent = nullptr);

    QSize sizeHint() const override { return QWidget::sizeHint(); }
    QSize minimumSizeHint() const override { return QWidget::minimumSizeHint(); }
};

/// A card with a large figure that can be pressed to see only what it counts.
class CountCard final : public ContentButton {
    Q_OBJECT
public:
    CountCard(const QString& objectName, const QString& caption, Tone tone, QWidget* parent = nullptr);

    void show(const QString& figure, const QString& remark = {});
    void show(const QString& figure, const QString& remark, Tone tone);

private:
    QLabel* m_figure;
    QLabel* m_remark;
};

} // namespace coop::ui
