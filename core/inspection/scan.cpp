// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/scan.h"

#include "core/inspection/case_desk.h"
#include "core/inspection/standing.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <thread>
#include <utility>

namespace coop::inspection {

namespace {

/// Books are read side by side and put into the index together, so that it is locked for a moment only.
constexpr std::size_t kBooksATransaction = 100;

class Reading {
public:
    Reading(const std::vector<std::filesystem::path>& files, const ScanJob& job, ScanIndex& index)
        : m_files(files), m_job(job), m_index(index), m_fingerprint(fingerprintOf(job.request))
    {
    }

    /// True: stopped.
    bool run(ScanSummary& summary)
    {
        std::vector<std::jthread> workers;
        for (int i = 1; i < m_job.threads; ++i)
            workers.emplace_back([this] { work(); });
        work();
        workers.clear();
        if (m_failure)
            std::rethrow_exception(m_failure);
        write();
        summary.read = m_read;
        summary.unchanged = m_unchanged.size();
        if (!m_job.progress.isStopped())
            return false;
        handOverUnchanged();
        return true;
    }

private:
    struct Unwritten {
        BookResult result{};
        storage::FileStamp stamp{};
    };

    void work()
    {
        try {
            for (;;) {
                const std::size_t at = m_next++;
                if (at >= m_files.size() || m_job.progress.isStopped() || m_hasFailed)
                    return;
                read(at);
            }
        } catch (...) {
            const std::lock_guard lock(m_mutex);
            m_failure = std::current_exception();
            m_hasFailed = true;
        }
    }

    void read(std::size_t at)
    {
        const std::filesystem::path& file = m_files[at];
        const storage::FileStamp stamp = storage::stampOf(file);
        if (isUnchanged(at, stamp))
            return;
        BookResult result = m_job.inspect(file, m_job.request);
        const std::lock_guard lock(m_mutex);
        if (m_job.early)
            m_job.early(at, result);
        m_unwritten.push_back({std::move(result), stamp});
        ++m_read;
        if (m_unwritten.size() >= kBooksATransaction)
            write();
        tell();
    }

    bool isUnchanged(std::size_t at, const storage::FileStamp& stamp)
    {
        if (m_job.reuse == Reuse::Nothing || stamp == storage::FileStamp{})
            return false;
        const std::lock_guard lock(m_mutex);
        if (!m_index.isUnchanged(m_files[at], stamp, m_fingerprint))
            return false;
        m_unchanged.push_back(at);
        tell();
        return true;
    }

    void write()
    {
        if (m_unwritten.empty())
            return;
        storage::Transaction transaction(m_index.database(), storage::Transaction::Kind::Write);
        for (const Unwritten& book : m_unwritten)
            m_index.put(book.result, book.stamp, m_fingerprint);
        transaction.commit();
        m_unwritten.clear();
    }

    void handOverUnchanged()
    {
        if (!m_job.early)
            return;
        for (const std::size_t at : m_unchanged) {
            if (const auto result = m_index.result(m_files[at]))
                m_job.early(at, *result);
        }
    }

    void tell() { static_cast<void>(m_job.progress.at(m_read + m_unchanged.size(), m_files.size())); }

    const std::vector<std::filesystem::path>& m_files;
    const ScanJob& m_job;
    ScanIndex& m_index;
    std::string m_fingerprint;
    std::mutex m_mutex{};
    std::atomic<std::size_t> m_next = 0;
    std::atomic<bool> m_hasFailed = false;
    std::size_t m_read = 0;
    std::vector<std::size_t> m_unchanged{};
    std::vector<Unwritten> m_unwritten{};
    std::exception_ptr m_failure{};
};

/// What people did about the findings so far, and what stands after that.
void addCases(BookResult& result, const CaseHistory& history, std::vector<SeenBook>& seen)
{
    seen.push_back(seenBook(result));
    const SeenBook& book = seen.back();
    if (!history.knows(book.cooperative))
        return;
    result.cases = history.casesOf(book.cooperative, book.found);
    result.goneCases = history.goneCases(book.cooperative, book.found);
    applyCases(result, result.cases);
}

/// So many books are taken out of the index together, so that several threads read their texts.
constexpr std::size_t kBooksAhead = 64;

std::vector<std::optional<BookResult>> resultsOf(std::span<const std::filesystem::path> files, const ScanIndex& index, int threads)
{
    std::vector<std::string> texts;
    texts.reserve(files.size());
    for (const std::filesystem::path& file : files)
        texts.push_back(index.storedResult(file));
    std::vector<std::optional<BookResult>> results(files.size());
    std::atomic<std::size_t> next = 0;
    const auto read = [&] {
        for (std::size_t i = next++; i < texts.size(); i = next++)
            results[i] = fromStored(texts[i]);
    };
    std::vector<std::jthread> others;
    for (int i = 1; i < threads; ++i)
        others.emplace_back(read);
    read();
    others.clear(); // waits for them
    return results;
}

} // namespace

ScanSummary scanBooks(const std::vector<std::filesystem::path>& files, const ScanJob& job, ScanIndex& index, const TakeBook& take)
{
    ScanSummary summary;
    Reading reading(files, job, index);
    if (reading.run(summary)) {
        summary.isStopped = true;
        return summary;
    }
    CrossFindings cross = index.link(files, job.request.parameters);
    const CaseHistory history = CaseHistory::ofAll(index);
    std::vector<SeenBook> seen;
    std::vector<std::optional<BookResult>> ahead;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (i % kBooksAhead == 0)
            ahead = resultsOf(std::span(files).subspan(i, std::min(kBooksAhead, files.size() - i)), index, job.threads);
        std::optional<BookResult>& result = ahead[i % kBooksAhead];
        if (!result)
            continue; // of another program by now: the next scan reads it again
        addCross(*result, std::move(cross.ofBook[i]));
        if (!result->failure)
            addCases(*result, history, seen);
        if (seen.size() == kBooksATransaction)
            noteFindings(index, std::exchange(seen, {}));
        take(i, *result);
        if (job.progress.isStopped()) {
            summary.isStopped = true;
            break;
        }
    }
    noteFindings(index, seen);
    summary.links = std::move(cross.links);
    return summary;
}

ScanSummary scanBooks(const std::vector<std::filesystem::path>& files, const InspectionRequest& request, ScanIndex& index, int threads,
                      const Progress& progress, const TakeBook& take)
{
    return scanBooks(files, ScanJob{.request = request, .threads = threads, .progress = progress}, index, take);
}

bool assessAsOf(Date day, const std::vector<std::filesystem::path>& files, ScanJob job, ScanIndex& beside, ScanIndex& index)
{
    job.request.asOf = day;
    const std::string request = fingerprintOf(job.request);
    std::vector<storage::FileStamp> stamps;
    bool isKnown = job.reuse == Reuse::Unchanged;
    for (const std::filesystem::path& file : files) {
        stamps.push_back(storage::stampOf(file));
        isKnown = isKnown && stamps.back() != storage::FileStamp{} && index.isAssessed(file, day, stamps.back(), request);
    }
    // One book that changed may tie others together anew: all are judged again.
    if (isKnown)
        return job.progress.isStopped();
    std::vector<KeptAssessment> kept(files.size());
    const ScanSummary summary = scanBooks(files, job, beside, [&kept, day](std::size_t at, const BookResult& book) {
        kept[at] = {.path = book.path, .region = book.region, .asOf = day, .status = book.assessment.status,
                    .integrity = book.assessment.integrity};
    });
    if (summary.isStopped)
        return true;
    storage::Transaction transaction(index.database(), storage::Transaction::Kind::Write);
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (!kept[i].path.empty())
            index.keepAssessment(kept[i], stamps[i], request);
    }
    transaction.commit();
    return false;
}

} // namespace coop::inspection
