// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/audit_papers.h"

#include "core/book/desks.h"
#include "core/book/ledger_reports.h"
#include "core/book/register_lists.h"
#include "core/exchange/writers.h"
#include "core/reports/document.h"
#include "ui/print/pdf_writer.h"
#include "ui/text/chinese_wording.h"
#include "ui/text/format.h"

namespace coop::ui {

std::vector<exchange::PackedFile> writeAuditPapers(book::Book& book, const std::filesystem::path& folder, FiscalYear year,
                                                  Date printedOn, std::stop_token stop)
{
    std::vector<exchange::PackedFile> files;
    const auto add = [&](const reports::PrintedReport& report) {
        const std::string name = report.list.title + "-" + std::to_string(year.value);
        exchange::writeCsv(folder / (name + ".csv"), report.list);
        std::vector<reports::ReportTable> paper;
        for (const reports::Sheet& sheet : report.paper)
            paper.push_back(std::get<reports::ReportTable>(sheet)); // statements and registers are tables
        writePdf(paper, toText((folder / (name + ".pdf")).string()));
        for (const char* ending : {".pdf", ".csv"})
            files.push_back({.name = name + ending, .path = folder / (name + ending)});
    };
    const reports::ReportHead head{
        .cooperative = book.profile().read().name, .seal = book.seal(), .printedOn = printedOn};
    const reports::Wording words = chineseReportWording();
    for (const book::LedgerReport report : {book::LedgerReport::BalanceSheet, book::LedgerReport::Surplus,
                                            book::LedgerReport::EquityChanges, book::LedgerReport::TrialBalance}) {
        if (stop.stop_requested())
            return files;
        add(book::ledgerReport(book, {.report = report, .range = ledger::DateRange::of(year)}, head, words));
    }
    const book::ListRequest request{.day = book::registerDay(year, printedOn), .privacy = reports::Privacy::Full};
    add(reports::alone(book::memberRegister(book, request, head, words)));
    add(reports::alone(book::contributionList(book, request, head, words)));
    return files;
}

} // namespace coop::ui
