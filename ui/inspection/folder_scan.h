// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <filesystem>
#include <memory>
#include <vector>

#include "ui/background/task.h"
#include "ui/inspection/inspector.h"

class QTimer;

namespace coop::ui {

class BookSession;

/// A book of the scan: what the list shows. The rows that findings rest on are counted but not kept, so that ten thousand books
/// stay small; whoever wants to see them has the book read again.
using ScannedBook = std::shared_ptr<const inspection::BookResult>;

/// Inspects all books of some folders beside the window, several at a time. Lives as long as the session, so that neither
/// another book nor another language loses what was read.
class FolderScan final : public QObject {
    Q_OBJECT
public:
    explicit FolderScan(Inspector inspector, QObject* parent = nullptr);
    ~FolderScan() override;

    /// The scan of this session, made at the first call.
    [[nodiscard]] static FolderScan& of(BookSession& session, const Inspector& inspector);

    /// What was found before is gone then.
    void start(std::vector<std::filesystem::path> places, inspection::InspectionRequest request);
    /// Books that are being read are finished; what was read stays.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] bool wasStopped() const { return m_wasStopped; }
    [[nodiscard]] bool hasStarted() const { return !m_places.empty(); }
    /// Books read and books there are; none while the folders are still being looked through.
    [[nodiscard]] int done() const { return static_cast<int>(m_books.size()); }
    [[nodiscard]] int total() const;
    [[nodiscard]] qint64 elapsedMs() const { return m_elapsedMs; }
    [[nodiscard]] const std::vector<std::filesystem::path>& places() const { return m_places; }
    [[nodiscard]] const inspection::InspectionRequest& request() const { return m_request; }
    [[nodiscard]] const std::vector<ScannedBook>& books() const { return m_books; }
    [[nodiscard]] const Inspector& inspector() const { return m_inspector; }

Q_SIGNALS:
    /// More books were read.
    void progressed();
    void finished();

private:
    struct Shared;
    void collect();
    void finish();

    Inspector m_inspector;
    std::vector<std::filesystem::path> m_places;
    inspection::InspectionRequest m_request;
    std::vector<ScannedBook> m_books;
    std::shared_ptr<Shared> m_shared;
    bool m_isRunning = false;
    bool m_wasStopped = false;
    QElapsedTimer m_clock;
    qint64 m_elapsedMs = 0;
    QTimer* m_timer;
    Task<bool> m_task;
};

} // namespace coop::ui
