// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/folder_scan.h"

#include "ui/shell/book_session.h"

#include <QTimer>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace coop::ui {

namespace {

constexpr int kRefreshMs = 150;
/// More readers than this wait for the disk, not for one another.
constexpr unsigned kMostReaders = 8;

inspection::BookResult withoutRows(inspection::BookResult result)
{
    for (inspection::Finding& finding : result.findings) {
        finding.evidence = {};
        finding.tried = {};
    }
    return result;
}

/// A book that broke its reader is a row of the list like any other.
inspection::BookResult readBook(const Inspector& inspector, const std::filesystem::path& file,
                                const inspection::InspectionRequest& request)
{
    try {
        return withoutRows(inspector.inspect(file, request));
    } catch (const std::exception& error) {
        inspection::BookResult result;
        result.path = file.string();
        result.failure = storage::Failure::Io;
        result.failureDetail = error.what();
        result.assessment.status = inspection::OperatingStatus::CannotAssess;
        return result;
    }
}

} // namespace

/// What the readers and the window both see.
struct FolderScan::Shared {
    std::mutex mutex{};
    std::vector<ScannedBook> fresh{};
    std::atomic<int> total = 0;
    std::stop_source stop{};

    void add(inspection::BookResult result)
    {
        auto book = std::make_shared<const inspection::BookResult>(std::move(result));
        const std::scoped_lock lock(mutex);
        fresh.push_back(std::move(book));
    }
};

FolderScan::FolderScan(Inspector inspector, QObject* parent)
    : QObject(parent), m_inspector(std::move(inspector)), m_timer(new QTimer(this)), m_task(this)
{
    m_timer->setInterval(kRefreshMs);
    connect(m_timer, &QTimer::timeout, this, &FolderScan::collect);
}

FolderScan::~FolderScan()
{
    if (m_shared)
        m_shared->stop.request_stop();
}

FolderScan& FolderScan::of(BookSession& session, const Inspector& inspector)
{
    if (auto* found = session.findChild<FolderScan*>(QString(), Qt::FindDirectChildrenOnly))
        return *found;
    return *new FolderScan(inspector, &session);
}

int FolderScan::total() const
{
    return m_shared ? m_shared->total.load() : 0;
}

void FolderScan::start(std::vector<std::filesystem::path> places, inspection::InspectionRequest request)
{
    stop();
    m_places = std::move(places);
    m_request = std::move(request);
    if (const auto* session = qobject_cast<const BookSession*>(parent()))
        m_request.latest = session->clock().today();
    m_books.clear();
    m_shared = std::make_shared<Shared>();
    m_isRunning = true;
    m_wasStopped = false;
    m_elapsedMs = 0;
    m_clock.start();
    m_timer->start();
    m_task.start(
        [shared = m_shared, inspector = m_inspector, where = m_places, wanted = m_request](std::stop_token) {
            const std::stop_token stop = shared->stop.get_token();
            const std::vector<std::filesystem::path> files = inspector.find(where, {.stop = stop});
            shared->total = static_cast<int>(files.size());
            std::atomic<std::size_t> next = 0;
            const auto read = [&] {
                for (std::size_t i = next++; i < files.size() && !stop.stop_requested(); i = next++)
                    shared->add(readBook(inspector, files[i], wanted));
            };
            const std::size_t readers =
                std::min<std::size_t>(std::clamp(std::thread::hardware_concurrency(), 1U, kMostReaders), files.size());
            std::vector<std::jthread> threads;
            for (std::size_t i = 0; i < readers; ++i)
                threads.emplace_back(read);
            threads.clear(); // waits for all of them
            return true;
        },
        [this](bool) { finish(); }, [this](std::exception_ptr) { finish(); });
    Q_EMIT progressed();
}

void FolderScan::stop()
{
    if (!m_isRunning)
        return;
    m_wasStopped = true;
    m_shared->stop.request_stop();
}

void FolderScan::collect()
{
    m_elapsedMs = m_clock.elapsed();
    {
        const std::scoped_lock lock(m_shared->mutex);
        m_books.insert(m_books.end(), std::make_move_iterator(m_shared->fresh.begin()),
                       std::make_move_iterator(m_shared->fresh.end()));
        m_shared->fresh.clear();
    }
    Q_EMIT progressed();
}

void FolderScan::finish()
{
    m_isRunning = false;
    m_timer->stop();
    collect();
    Q_EMIT finished();
}

} // namespace coop::ui
