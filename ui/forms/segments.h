// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace coop::ui {

/// One out of a few, side by side as quiet links: "2025 | All years".
class Segments final : public QWidget {
    Q_OBJECT
public:
    Segments(const QString& objectName, const QString& accessibleName, const QStringList& texts,
             QWidget* parent = nullptr);

    [[nodiscard]] int current() const;
    void setCurrent(int index);
    void setText(int index, const QString& text);
    void setShown(int index, bool isShown);

Q_SIGNALS:
    void chosen(int index);

private:
    QButtonGroup* m_group;
};

} // namespace coop::ui
