// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/book/book.h"
#include "core/reports/paper_calendar.h"

namespace coop::book {

/// What the print centre shows: the papers of a year and what became of them.
class YearPaperDesk {
public:
    explicit YearPaperDesk(Book& book) : m_book(book) {}

    [[nodiscard]] reports::YearProgress progress(FiscalYear year) const;
    /// In the order in which they are needed.
    [[nodiscard]] std::vector<reports::YearPaperStatus> papers(FiscalYear year) const;

    /// Notes that a paper was printed or saved; `way`: printer, pdf, xlsx, csv or bundle. A book that cannot be written keeps no
    /// such note. Not in the change log: printing must not change the seal that is printed.
    void recordMade(FiscalYear year, std::string_view report, std::string_view way);
    /// Of the year, oldest first.
    [[nodiscard]] std::vector<reports::MadePaper> made(FiscalYear year) const;

private:
    Book& m_book;
};

} // namespace coop::book
