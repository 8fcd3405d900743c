// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/scan.h"

#include "core/inspection/case_desk.h"
#include "core/inspection/standing.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <utility>

namespace coop::inspection {

namespace {

/// Books are read side by side and put into the index one after the other; a transaction holds this many.
constexpr std::size_t kBooksATransaction = 500;

class Reading {
public:
    Reading(const std::vector<std::filesystem::path>& files, const InspectionRequest& request, ScanIndex& index, const Progress& progress)
        : m_files(files), m_request(request), m_index(index), m_progress(progress), m_fingerprint(fingerprintOf(request))
    {
    }

    [[nodiscard]] const std::string& fingerprint() const { return m_fingerprint; }

    /// True: stopped.
    bool run(int threads, ScanSummary& summary)
    {
        m_index.begin();
        std::vector<std::jthread> workers;
        for (int i = 1; i < threads; ++i)
            workers.emplace_back([this] { work(); });
        work();
        workers.clear();
        m_index.commit();
        if (m_failure)
            std::rethrow_exception(m_failure);
        summary.read = m_read;
        summary.unchanged = m_unchanged;
        return m_progress.isStopped();
    }

private:
    void work()
    {
        try {
            for (;;) {
                const std::size_t at = m_next++;
                if (at >= m_files.size() || m_progress.isStopped() || m_hasFailed)
                    return;
                read(m_files[at]);
            }
        } catch (...) {
            const std::lock_guard lock(m_mutex);
            m_failure = std::current_exception();
            m_hasFailed = true;
        }
    }

    void read(const std::filesystem::path& file)
    {
        const storage::FileStamp stamp = storage::stampOf(file);
        if (isUnchanged(file, stamp))
            return;
        const BookResult result = inspectFile(file, m_request);
        const std::lock_guard lock(m_mutex);
        m_index.put(result, stamp, m_fingerprint);
        if (++m_read % kBooksATransaction == 0) {
            m_index.commit();
            m_index.begin();
        }
        tell();
    }

    bool isUnchanged(const std::filesystem::path& file, const storage::FileStamp& stamp)
    {
        const std::lock_guard lock(m_mutex);
        if (stamp == storage::FileStamp{} || !m_index.isUnchanged(file, stamp, m_fingerprint))
            return false;
        ++m_unchanged;
        tell();
        return true;
    }

    void tell() { static_cast<void>(m_progress.at(m_read + m_unchanged, m_files.size())); }

    const std::vector<std::filesystem::path>& m_files;
    const InspectionRequest& m_request;
    ScanIndex& m_index;
    const Progress& m_progress;
    std::string m_fingerprint;
    std::mutex m_mutex{};
    std::atomic<std::size_t> m_next = 0;
    std::atomic<bool> m_hasFailed = false;
    std::size_t m_read = 0;
    std::size_t m_unchanged = 0;
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

} // namespace

ScanSummary scanBooks(const std::vector<std::filesystem::path>& files, const InspectionRequest& request, ScanIndex& index, int threads,
                      const Progress& progress, const std::function<void(std::size_t, const BookResult&)>& take)
{
    ScanSummary summary;
    Reading reading(files, request, index, progress);
    if (reading.run(std::max(threads, 1), summary)) {
        summary.isStopped = true;
        return summary;
    }
    CrossFindings cross = index.link(files, request.parameters);
    const CaseHistory history = CaseHistory::ofAll(index);
    std::vector<SeenBook> seen;
    for (std::size_t i = 0; i < files.size(); ++i) {
        auto result = index.result(files[i]);
        if (!result)
            continue; // of another program by now: the next scan reads it again
        for (Finding& finding : cross.ofBook[i])
            result->findings.push_back(std::move(finding));
        std::ranges::stable_sort(result->findings, {}, [](const Finding& finding) { return placeInCatalogue(finding.rule); });
        result->assessment = assess({.findings = result->findings, .isComplete = result->isComplete, .isYoung = result->isYoung});
        if (!result->failure)
            addCases(*result, history, seen);
        if (seen.size() == kBooksATransaction)
            noteFindings(index, std::exchange(seen, {}));
        take(i, *result);
        if (progress.isStopped()) {
            summary.isStopped = true;
            break;
        }
    }
    noteFindings(index, seen);
    summary.links = std::move(cross.links);
    return summary;
}

} // namespace coop::inspection
