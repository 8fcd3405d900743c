// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/paper_source.h"

#include "core/inspection/case_desk.h"
#include "core/inspection/standing.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace coop::inspection {

PaperSubject readForPaper(const std::filesystem::path& file, const InspectionRequest& request, const BookResult* scanned)
{
    PaperSubject subject{.parameters = request.parameters};
    const auto look = [&subject](const Facts& facts, const BookResult& result) { subject.rows = RowNames(facts, result.findings); };
    std::vector<Finding> cross;
    if (scanned != nullptr)
        std::ranges::copy_if(scanned->findings, std::back_inserter(cross), &Finding::isCross);
    subject.result = inspectLooking(file, request, std::move(cross), look);
    const BookResult& result = subject.result;
    if (scanned == nullptr || result.failure)
        return subject;
    if (scanned->bookHash != result.bookHash || scanned->asOf != result.asOf) {
        subject.result = inspectLooking(file, request, {}, look);
        subject.remark = {.pattern = "The file or the day is not that of the scan: what only several books show is left out."};
    }
    subject.cases = scanned->cases;
    applyCases(subject.result, subject.cases);
    return subject;
}

Phrase unknownToIndex()
{
    return {.pattern = "The scan index does not know this book: what only several books show is left out."};
}

std::optional<BookResult> scannedResult(ScanIndex& index, const std::filesystem::path& file, const Parameters& parameters)
{
    const std::vector<std::filesystem::path> files = index.files();
    std::error_code error;
    const auto place = std::ranges::find_if(files, [&](const std::filesystem::path& known) {
        return known == file || std::filesystem::equivalent(known, file, error);
    });
    auto result = place == files.end() ? std::nullopt : index.result(*place);
    if (!result)
        return std::nullopt;
    CrossFindings cross = index.link(files, parameters);
    for (Finding& finding : cross.ofBook.at(static_cast<std::size_t>(place - files.begin())))
        result->findings.push_back(std::move(finding));
    const SeenBook book = seenBook(*result);
    if (const auto history = CaseHistory::of(index, book.cooperative); history.knows(book.cooperative))
        result->cases = history.casesOf(book.cooperative, book.found);
    return result;
}

} // namespace coop::inspection
