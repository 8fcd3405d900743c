// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/book/book.h"
#include "core/book/desks.h"
#include "core/book/import_desk.h"
#include "tests/support/distribution_basis.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_clock.h"

namespace coop::test {

/// A book in a folder of its own, filled in a few words. What it is told must be right: a refused row throws.
class BookBuilder {
public:
    explicit BookBuilder(members::LegalForm form = members::LegalForm::Specialized, FiscalYear firstYear = {2025});

    BookBuilder& member(std::string_view number, std::string_view name = {},
                        members::MemberKind kind = members::MemberKind::Farmer);
    BookBuilder& member(const members::MemberDraft& draft);
    /// Cash paid in, or taken out when negative.
    BookBuilder& paid(std::string_view member, std::string_view date, std::string_view amount);
    /// `until` empty: without term.
    BookBuilder& land(std::string_view member, std::string_view date, std::string_view mu, std::string_view until = {});
    BookBuilder& labor(std::string_view member, std::string_view date, std::string_view days);
    BookBuilder& delivered(std::string_view member, std::string_view date, std::string_view product,
                           std::string_view quantity, std::string_view amount, std::string_view unit = "斤");
    BookBuilder& grant(std::string_view date, shares::GrantKind kind, std::string_view amount);
    BookBuilder& opening(std::string_view member, std::string_view date, std::string_view reserve,
                         std::string_view state = "0", std::string_view donation = "0");

    [[nodiscard]] book::Book& book() { return *m_book; }
    [[nodiscard]] book::Book* operator->() { return m_book.get(); }
    [[nodiscard]] MemberId idOf(std::string_view number);
    [[nodiscard]] const TemporaryFolder& folder() const { return m_folder; }
    [[nodiscard]] std::filesystem::path file() const { return m_folder / "test.coop"; }
    [[nodiscard]] TestClock& clock() { return m_clock; }

    /// Lets go of the file, so that a test can open it in its own way.
    void close() { m_book.reset(); }
    void reopen(book::OpenMode mode = book::OpenMode::ReadWrite);

    /// A preview of `content` as a CSV file.
    [[nodiscard]] book::ImportPreview preview(exchange::ImportKind kind, std::string_view content);
    /// Imports it, warnings allowed.
    BookBuilder& import(exchange::ImportKind kind, std::string_view content);

private:
    void waitForNoDisk();

    TemporaryFolder m_folder;
    TestClock m_clock;
    std::unique_ptr<book::Book> m_book;
    int m_files = 0;
};

[[nodiscard]] Date day(std::string_view iso);

} // namespace coop::test
