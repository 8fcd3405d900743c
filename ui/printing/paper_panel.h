// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/print/paper_settings.h"

class QComboBox;
class QGridLayout;
class QPushButton;
class QSpinBox;

namespace coop::ui {

/// Paper, margins, letters and shift of a report, changed while the preview stands beside them.
class PaperPanel final : public QWidget {
    Q_OBJECT
public:
    explicit PaperPanel(QWidget* parent = nullptr);

    void setSettings(const PaperSettings& settings);
    [[nodiscard]] PaperSettings settings() const;

Q_SIGNALS:
    /// By the user's hand.
    void edited();

private:
    QComboBox* addBox(const QString& label, const QString& name, int row, int column);
    QSpinBox* addSpin(const QString& label, const QString& name, int row, int column, int least, int most);
    void addField(const QString& label, QWidget* field, const QString& name, int row, int column);

    QGridLayout* m_grid;
    QComboBox* m_paper;
    QComboBox* m_perSheet;
    QComboBox* m_family;
    QComboBox* m_words;
    QSpinBox* m_percent;
    QSpinBox* m_margin;
    QSpinBox* m_binding;
    QSpinBox* m_right;
    QSpinBox* m_down;
    QPushButton* m_reset;
};

} // namespace coop::ui
