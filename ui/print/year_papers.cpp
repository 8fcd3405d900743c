// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/year_papers.h"

#include "core/book/desks.h"
#include "core/book/ledger_reports.h"
#include "core/book/register_lists.h"
#include "core/exchange/writers.h"
#include "ui/print/pdf_writer.h"
#include "ui/text/chinese_wording.h"
#include "ui/text/format.h"

namespace coop::ui {

std::vector<exchange::PackedFile> writeYearPapers(book::Book& book, const std::filesystem::path& folder, FiscalYear year,
                                                  Date printedOn, std::stop_token stop)
{
    std::vector<exchange::PackedFile> files;
    const auto add = [&](const reports::ReportTable& list, std::span<const reports::ReportTable> paper) {
        const std::string name = list.title + "-" + std::to_string(year.value);
        exchange::writeCsv(folder / (name + ".csv"), list);
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
        const book::LedgerReportTables tables =
            book::ledgerReport(book, {.report = report, .range = ledger::DateRange::of(year)}, head, words);
        add(tables.list, tables.paper);
    }
    const book::ListRequest request{.day = book::registerDay(year, printedOn), .privacy = reports::Privacy::Full};
    for (const reports::ReportTable& list :
         {book::memberRegister(book, request, head, words), book::contributionList(book, request, head, words)})
        add(list, std::span(&list, 1));
    return files;
}

} // namespace coop::ui
