// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

#include <optional>

namespace coop::ui {

/// A percentage from 0 to 100 in thousandths, with a mark where the law draws a line. A click goes there at once.
class RateSlider final : public QSlider {
    Q_OBJECT
public:
    explicit RateSlider(QWidget* parent = nullptr);

    void setMark(std::optional<int> permille);
    [[nodiscard]] std::optional<int> mark() const { return m_mark; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] int xOf(int permille) const;
    [[nodiscard]] int valueAt(int x) const;

    std::optional<int> m_mark;
};

} // namespace coop::ui
