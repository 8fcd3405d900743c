// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/paper_source.h"

#include "core/inspection/rule.h"

#include <algorithm>
#include <utility>

namespace coop::inspection {

namespace {

using Key = std::pair<std::string, std::string>;

Key keyOf(const Finding& finding)
{
    return {finding.rule, evidenceHash(finding)};
}

void addCrossFindings(BookResult& result, const BookResult& scanned)
{
    std::vector<Key> own;
    for (const Finding& finding : result.findings)
        own.push_back(keyOf(finding));
    for (const Finding& finding : scanned.findings)
        if (std::ranges::find(own, keyOf(finding)) == own.end())
            result.findings.push_back(finding);
    std::ranges::stable_sort(result.findings, {}, [](const Finding& finding) { return placeInCatalogue(finding.rule); });
    result.assessment = assess({.findings = result.findings, .isComplete = result.isComplete, .isYoung = result.isYoung});
}

} // namespace

PaperSubject readForPaper(const std::filesystem::path& file, const InspectionRequest& request, const BookResult* scanned)
{
    PaperSubject subject{.parameters = request.parameters};
    const auto look = [&](const Facts& facts, const BookResult& result) {
        std::vector<Finding> all = result.findings;
        if (scanned != nullptr)
            all.insert(all.end(), scanned->findings.begin(), scanned->findings.end());
        subject.rows = RowNames(facts, all);
    };
    subject.result = inspectFileWith(file, request, look);
    BookResult& result = subject.result;
    if (scanned == nullptr || result.failure)
        return subject;
    if (!scanned->failure && scanned->bookHash == result.bookHash && scanned->asOf == result.asOf)
        addCrossFindings(result, *scanned);
    else
        subject.remark = {.pattern = "The file or the day is not that of the scan: what only several books show is left out."};
    return subject;
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
    return result;
}

} // namespace coop::inspection
