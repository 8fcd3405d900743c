// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/folder_scan.h"

#include "ui/shell/book_session.h"

#include <QTemporaryDir>
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

using inspection::BookResult;

/// What the list keeps: no keys, and rows only where the book by itself could not say them again.
ScannedBook forList(BookResult result)
{
    for (inspection::Finding& finding : result.findings) {
        if (!finding.isCross)
            finding.evidence = {};
        for (inspection::Evidence& row : finding.evidence)
            row.person.clear(); // a book that was read by itself names them
        finding.tried = {};
    }
    result.keys = {};
    return std::make_shared<const BookResult>(std::move(result));
}

/// A book that broke its reader is a row of the list like any other.
BookResult readBook(const Inspector& inspector, const std::filesystem::path& file, const inspection::InspectionRequest& request)
{
    try {
        return inspector.inspect(file, request);
    } catch (const std::exception& error) {
        BookResult result;
        result.path = file.string();
        result.failure = storage::Failure::Io;
        result.failureDetail = error.what();
        result.isComplete = false;
        result.assessment.status = inspection::OperatingStatus::CannotAssess;
        return result;
    }
}

} // namespace

/// What the readers and the window both see.
struct FolderScan::Shared {
    struct Fresh {
        std::size_t number = 0;
        ScannedBook book{};
    };
    std::mutex mutex{};
    std::vector<Fresh> fresh{};
    std::vector<std::filesystem::path> files{};     ///< written once, before there is a book
    std::atomic<int> total = 0;
    std::atomic<int> done = 0;
    std::stop_source stop{};

    void add(std::size_t number, const BookResult& result)
    {
        ScannedBook book = forList(result);
        const std::scoped_lock lock(mutex);
        fresh.push_back({number, std::move(book)});
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

int FolderScan::done() const
{
    return m_isRunning ? std::max(m_shared->done.load(), static_cast<int>(m_books.size())) : static_cast<int>(m_books.size());
}

int FolderScan::judged() const
{
    return m_isJudgingYears ? m_shared->done.load() : 0;
}

ScannedBook FolderScan::book(inspection::BookNumber number) const
{
    const auto at = static_cast<std::size_t>(number);
    return number >= 0 && at < m_placeOf.size() && m_placeOf[at] >= 0 ? m_books[static_cast<std::size_t>(m_placeOf[at])] : nullptr;
}

inspection::ScanJob FolderScan::job(inspection::Reuse reuse) const
{
    inspection::ScanJob job{.request = m_request, .reuse = reuse};
    job.inspect = [inspector = m_inspector](const auto& file, const auto& request) { return readBook(inspector, file, request); };
    job.threads = static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, kMostReaders));
    job.progress = {.tell = [shared = m_shared.get()](std::size_t done, std::size_t) { shared->done = static_cast<int>(done); },
                    .stop = m_shared->stop.get_token()};
    return job;
}

FolderScan::Outcome FolderScan::run(Shared& shared, const Inspector& inspector, const std::vector<std::filesystem::path>& places,
                                    const inspection::ScanJob& job)
{
    std::vector<std::filesystem::path> files = inspector.find(places, {.stop = job.progress.stop});
    {
        const std::scoped_lock lock(shared.mutex);
        shared.files = files;
    }
    shared.total = static_cast<int>(files.size());
    OpenIndex open(inspector.index);
    const auto take = [&shared](std::size_t number, const BookResult& result) { shared.add(number, result); };
    Outcome outcome;
    const auto scan = [&] {
        outcome.summary = inspection::scanBooks(files, job, open.index(), take);
        if (!outcome.summary.isStopped)
            open.index().forgetVanished(places, files);
        outcome.assessments = open.index().assessments(files);
    };
    try {
        scan();
    } catch (const storage::StorageError& error) {
        // The books are read, whatever becomes of the index.
        if (!open.isInFile())
            throw;
        open.giveUp(error);
        scan();
    }
    outcome.trouble = open.trouble();
    return outcome;
}

void FolderScan::start(std::vector<std::filesystem::path> places, inspection::InspectionRequest request, inspection::Reuse reuse)
{
    stop();
    m_places = std::move(places);
    m_request = std::move(request);
    if (const auto* session = qobject_cast<const BookSession*>(parent()))
        m_request.latest = session->clock().today();
    m_books.clear();
    m_placeOf.clear();
    m_links.clear();
    m_assessments.clear();
    m_trouble.reset();
    ++m_revision;
    m_unchanged = 0;
    m_shared = std::make_shared<Shared>();
    m_isRunning = true;
    m_isJudgingYears = false;
    m_wasStopped = false;
    m_elapsedMs = 0;
    m_clock.start();
    m_timer->start();
    inspection::ScanJob wanted = job(reuse);
    wanted.early = [shared = m_shared.get()](std::size_t number, const BookResult& result) { shared->add(number, result); };
    m_task.start(
        [shared = m_shared, inspector = m_inspector, where = m_places, wanted = std::move(wanted)](std::stop_token) {
            return run(*shared, inspector, where, wanted);
        },
        [this](Outcome outcome) { finish(std::move(outcome)); },
        [this](const std::exception_ptr& error) {
            finish({});
            try {
                std::rethrow_exception(error);
            } catch (const std::exception& reason) {
                Q_EMIT failed(QString::fromLocal8Bit(reason.what()));
            }
        });
    Q_EMIT progressed();
}

void FolderScan::stop()
{
    if (!m_isRunning && !m_isJudgingYears)
        return;
    m_wasStopped = m_wasStopped || m_isRunning;
    m_shared->stop.request_stop();
}

void FolderScan::update(inspection::BookResult result)
{
    const auto known = std::ranges::find(m_books, result.path, [](const ScannedBook& book) { return book->path; });
    if (known == m_books.end())
        return;
    *known = forList(std::move(result));
    ++m_revision;
    Q_EMIT progressed();
}

void FolderScan::collect()
{
    m_elapsedMs = m_isRunning ? m_clock.elapsed() : m_elapsedMs;
    {
        const std::scoped_lock lock(m_shared->mutex);
        m_placeOf.resize(m_shared->files.size(), -1);
        bool isToldAnew = false;
        for (Shared::Fresh& fresh : m_shared->fresh) {
            int& place = m_placeOf[fresh.number];
            if (place >= 0) {
                m_books[static_cast<std::size_t>(place)] = std::move(fresh.book);
                isToldAnew = true;
                continue;
            }
            place = static_cast<int>(m_books.size());
            m_books.push_back(std::move(fresh.book));
        }
        m_shared->fresh.clear();
        m_revision += isToldAnew ? 1 : 0;
    }
    Q_EMIT progressed();
}

void FolderScan::finish(Outcome outcome)
{
    m_links = std::move(outcome.summary.links);
    m_unchanged = static_cast<int>(outcome.summary.unchanged);
    m_assessments = std::move(outcome.assessments);
    m_trouble = std::move(outcome.trouble);
    m_elapsedMs = m_clock.elapsed();
    m_isRunning = false;
    m_timer->stop();
    collect();
    Q_EMIT finished();
}

FolderScan::Outcome FolderScan::assessYears(Shared& shared, const Inspector& inspector, inspection::ScanJob job, std::vector<Date> days)
{
    OpenIndex open(inspector.index);
    Outcome outcome;
    const std::size_t files = shared.files.size();
    std::size_t before = 0;
    job.progress.tell = [&shared, &before](std::size_t done, std::size_t) { shared.done = static_cast<int>(before + done); };
    const auto assess = [&](inspection::ScanIndex& index) {
        before = 0;
        for (const Date day : days) {
            // As many books as there are would not fit into memory: the index of this day is a file of its own for the moment.
            const QTemporaryDir folder;
            inspection::ScanIndex beside(std::filesystem::path(folder.path().toStdString()) / "year.scan", inspection::randomSecret());
            outcome.summary.isStopped = inspection::assessAsOf(day, shared.files, job, beside, index);
            if (outcome.summary.isStopped)
                break;
            before += files;
        }
        outcome.assessments = index.assessments(shared.files);
    };
    try {
        assess(open.index());
    } catch (const storage::StorageError& error) {
        if (!open.isInFile())
            throw;
        open.giveUp(error);
        assess(open.index());
    }
    outcome.trouble = open.trouble();
    return outcome;
}

void FolderScan::judgeYears(int years)
{
    if (m_isRunning || m_isJudgingYears || !m_shared)
        return;
    const auto* session = qobject_cast<const BookSession*>(parent());
    const Date today = m_request.asOf ? *m_request.asOf : session != nullptr ? session->clock().today() : m_request.latest.value_or(Date(2000, 1, 1));
    std::vector<Date> days;
    for (int year = today.year() - years; year < today.year(); ++year)
        days.emplace_back(year, 12, 31);
    if (today == Date(today.year(), 12, 31))
        days.push_back(today);
    m_isJudgingYears = true;
    m_shared->stop = {};
    m_shared->done = 0;
    m_shared->total = static_cast<int>(m_shared->files.size() * days.size());
    const auto finishYears = [this] {
        m_isJudgingYears = false;
        m_shared->total = static_cast<int>(m_shared->files.size());
        m_timer->stop();
        Q_EMIT yearsJudged();
        Q_EMIT progressed();
    };
    m_timer->start();
    m_task.start(
        [shared = m_shared, inspector = m_inspector, wanted = job(inspection::Reuse::Unchanged), days](std::stop_token) {
            return assessYears(*shared, inspector, wanted, days);
        },
        [this, finishYears](Outcome outcome) {
            m_assessments = std::move(outcome.assessments);
            m_trouble = std::move(outcome.trouble);
            finishYears();
        },
        [this, finishYears](const std::exception_ptr& error) {
            finishYears();
            try {
                std::rethrow_exception(error);
            } catch (const std::exception& reason) {
                Q_EMIT failed(QString::fromLocal8Bit(reason.what()));
            }
        });
    Q_EMIT progressed();
}

} // namespace coop::ui
