// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>
#include <QPushButton>
#include <QWidget>

#include <atomic>
#include <memory>

#include "core/reports/report_table.h"
#include "ui/background/task.h"

class QTimer;

namespace coop::ui {

enum class FileFormat { Pdf, Xlsx, Csv };
[[nodiscard]] QString endingOf(FileFormat format);

/// Writes a report to a file beside the window. Is seen only while it works: how far it is, and a button that
/// stops it; a stopped or failed file is not there.
class ReportSaver final : public QWidget {
    Q_OBJECT
public:
    explicit ReportSaver(QWidget* parent = nullptr);

    void save(std::shared_ptr<const reports::ReportTable> table, FileFormat format, const QString& file);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void saved(const QString& file);
    void failed(const QString& reason);
    void stopped();

private:
    struct Pages {
        std::atomic<int> done = 0;
        std::atomic<int> total = 0;
        std::atomic<bool> isWanted = true;
    };
    void finish();

    std::shared_ptr<Pages> m_pages;
    bool m_isBusy = false;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QTimer* m_timer;
    Task<bool> m_task;
};

} // namespace coop::ui
