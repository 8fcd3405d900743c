// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>
#include <QPushButton>
#include <QWidget>

#include <atomic>
#include <functional>
#include <memory>

#include "core/reports/document.h"
#include "ui/background/task.h"
#include "ui/print/pdf_writer.h"
#include "ui/print/sheets_painter.h"

class QTimer;

namespace coop::ui {

/// A report and how it stands on its pages.
struct PrintedPages {
    std::shared_ptr<const reports::PrintedReport> report{};
    std::shared_ptr<const SheetsPainter> pages{};
};

enum class FileFormat { Pdf, Xlsx, Csv };
[[nodiscard]] QString endingOf(FileFormat format);

/// Writes a report to a file beside the window. Is seen only while it works: how far it is, and a button that
/// stops it; a stopped or failed file is not there.
class ReportSaver final : public QWidget {
    Q_OBJECT
public:
    explicit ReportSaver(QWidget* parent = nullptr);

    /// Writes to `target` and says how far it is; false when it was stopped.
    using Work = std::function<bool(const PageProgress& progress)>;
    /// `steps` is what is counted, as in "Page %v of %m".
    void run(Work work, const QString& target, const QString& steps);
    void save(PrintedPages report, FileFormat format, const QString& file);
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
