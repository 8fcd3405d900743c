// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <filesystem>
#include <memory>
#include <vector>

#include "core/inspection/scan.h"
#include "ui/background/task.h"
#include "ui/inspection/inspector.h"
#include "ui/inspection/open_index.h"

class QTimer;

namespace coop::ui {

class BookSession;

/// A book of the scan: what the list shows. The rows that findings of the book itself rest on are counted but not kept, so that
/// ten thousand books stay small; whoever wants to see them has the book read again. No name and no number of a person is here.
using ScannedBook = std::shared_ptr<const inspection::BookResult>;

/// Inspects all books of some folders beside the window, several at a time, and ties them together. What an earlier scan read and
/// nobody changed since comes from the index. Lives as long as the session, so that neither another book nor another language loses
/// what was read.
class FolderScan final : public QObject {
    Q_OBJECT
public:
    explicit FolderScan(Inspector inspector, QObject* parent = nullptr);
    ~FolderScan() override;

    /// The scan of this session, made at the first call.
    [[nodiscard]] static FolderScan& of(BookSession& session, const Inspector& inspector);

    /// What was found before is gone then.
    void start(std::vector<std::filesystem::path> places, inspection::InspectionRequest request,
               inspection::Reuse reuse = inspection::Reuse::Unchanged);
    /// Books that are being read are finished; what was read stays.
    void stop();
    /// Something about a book is known anew, for example what people decided about its findings; its row says so.
    void update(inspection::BookResult result);
    /// Assesses all books as of 31 December of each of the last years, for the picture of the county; it can be stopped too.
    void judgeYears(int years);

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] bool wasStopped() const { return m_wasStopped; }
    [[nodiscard]] bool hasStarted() const { return !m_places.empty(); }
    [[nodiscard]] bool isJudgingYears() const { return m_isJudgingYears; }
    /// Books read and books there are; none while the folders are still being looked through.
    [[nodiscard]] int done() const;
    [[nodiscard]] int total() const;
    /// Books judged for earlier years so far; total() counts a book once for each year then.
    [[nodiscard]] int judged() const;
    /// Books that had not changed since an earlier scan.
    [[nodiscard]] int unchanged() const { return m_unchanged; }
    [[nodiscard]] qint64 elapsedMs() const { return m_elapsedMs; }
    [[nodiscard]] const std::vector<std::filesystem::path>& places() const { return m_places; }
    [[nodiscard]] const inspection::InspectionRequest& request() const { return m_request; }
    [[nodiscard]] const std::vector<ScannedBook>& books() const { return m_books; }
    /// Moves when books that were here already are told anew: by themselves first, with what ties them together at the end.
    [[nodiscard]] int revision() const { return m_revision; }
    /// What ties the books together, once all are read; `book` finds one by its number there, or nullptr.
    [[nodiscard]] const std::vector<inspection::Link>& links() const { return m_links; }
    [[nodiscard]] ScannedBook book(inspection::BookNumber number) const;
    /// How the books stood as of the days they were assessed by, as far as the index knows.
    [[nodiscard]] const std::vector<inspection::KeptAssessment>& assessments() const { return m_assessments; }
    /// Why nothing of this scan is kept for the next one.
    [[nodiscard]] const std::optional<IndexTrouble>& trouble() const { return m_trouble; }
    [[nodiscard]] const Inspector& inspector() const { return m_inspector; }

Q_SIGNALS:
    /// More books were read.
    void progressed();
    void finished();
    /// The years are judged, or it was stopped.
    void yearsJudged();
    void failed(const QString& reason);

private:
    struct Shared;
    struct Outcome {
        inspection::ScanSummary summary{};
        std::vector<inspection::KeptAssessment> assessments{};
        std::optional<IndexTrouble> trouble{};
    };
    static Outcome run(Shared& shared, const Inspector& inspector, const std::vector<std::filesystem::path>& places,
                       const inspection::ScanJob& job);
    static Outcome assessYears(Shared& shared, const Inspector& inspector, inspection::ScanJob job, std::vector<Date> days);
    [[nodiscard]] inspection::ScanJob job(inspection::Reuse reuse) const;
    void collect();
    void finish(Outcome outcome);

    Inspector m_inspector;
    std::vector<std::filesystem::path> m_places;
    inspection::InspectionRequest m_request;
    std::vector<ScannedBook> m_books;
    std::vector<int> m_placeOf;         ///< of each file its place in m_books, or -1
    std::vector<inspection::Link> m_links;
    std::vector<inspection::KeptAssessment> m_assessments;
    std::optional<IndexTrouble> m_trouble;
    std::shared_ptr<Shared> m_shared;
    bool m_isRunning = false;
    bool m_wasStopped = false;
    bool m_isJudgingYears = false;
    int m_revision = 0;
    int m_unchanged = 0;
    QElapsedTimer m_clock;
    qint64 m_elapsedMs = 0;
    QTimer* m_timer;
    Task<Outcome> m_task;
};

} // namespace coop::ui
