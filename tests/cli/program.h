// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QProcessEnvironment>
#include <QStringList>

#include <memory>
#include <string>
#include <string_view>

#include "core/book/book.h"
#include "core/book/system_clock.h"
#include "tests/support/temporary_folder.h"

namespace coop::test {

struct Outcome {
    int exitCode = -1;
    std::string out{};
    std::string error{};
};

/// The real program in an empty folder, without a display and without a home.
class Program : public ::testing::Test {
protected:
    Program();

    [[nodiscard]] Outcome run(const QStringList& arguments) const;
    /// Runs a line of sh in which $SHEZHANG is the program.
    [[nodiscard]] Outcome runShell(const QString& line) const;

    /// "book.coop" with six farmers 1…6 and one enterprise 7 of 2025.
    void makeBook() const;
    /// Imports `text` as WHAT and expects it to succeed.
    void import(const QString& what, std::string_view text) const;
    [[nodiscard]] std::unique_ptr<book::Book> openBook(book::OpenMode mode = book::OpenMode::ReadOnly) const;
    [[nodiscard]] std::string bytesOf(std::string_view file) const { return readBytes(folder / file); }

    TemporaryFolder folder{};
    QProcessEnvironment environment{};
    book::SystemClock clock{};
};

/// How often `part` stands in `text`.
[[nodiscard]] int countOf(std::string_view text, std::string_view part);

} // namespace coop::test
