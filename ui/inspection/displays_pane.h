// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

#include "ui/background/task.h"
#include "ui/inspection/display_charts.h"
#include "ui/inspection/inspector.h"
#include "ui/shell/interaction.h"

class QComboBox;

namespace coop::ui {

class ChartCard;

/// Pictures of one book, for a look only: no finding rests on them. The book is read when somebody looks.
class DisplaysPane final : public QWidget {
    Q_OBJECT
public:
    DisplaysPane(const QString& objectName, Inspector inspector, Interaction& interaction, QWidget* parent = nullptr);

    /// Of this book from now on; read at once where the pane is seen.
    void setBook(const std::filesystem::path& file, const inspection::InspectionRequest& request);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void notice(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void draw();

    Inspector m_inspector;
    QComboBox* m_kind;
    ChartCard* m_card;
    std::filesystem::path m_file;
    inspection::InspectionRequest m_request;
    std::optional<inspection::Displays> m_displays;
    QString m_trouble;
    bool m_isBusy = false;
    Task<inspection::Displays> m_task;
};

} // namespace coop::ui
