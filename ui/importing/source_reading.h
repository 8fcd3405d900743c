// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/book/import_desk.h"

namespace coop::ui {

/// A file as far as it is understood before its rows are judged.
struct SourceReading {
    book::ImportSource source{};
    exchange::ImportKind kind{};
    exchange::SheetLayout layout{};
    Issues issues{};              ///< why it cannot be read; the rest is empty then
    bool isBankStatement = false; ///< nothing that a register takes, but a bank statement
};

struct SourceWish {
    std::filesystem::path file{};
    exchange::ReadChoice choice{};
    exchange::ImportKind kind{};
    bool guessesKind = false;
};

/// Reads the file and finds out what it holds. Made to run beside the window.
[[nodiscard]] SourceReading readSource(const book::ImportDesk& desk, const SourceWish& wish, const Progress& progress);

/// The columns were read like this the last time, so nobody needs to look at them again.
[[nodiscard]] bool isRemembered(const exchange::SheetLayout& layout);
/// Nothing is open and nothing was guessed.
[[nodiscard]] bool isSure(const exchange::SheetLayout& layout);
/// Nothing is open.
[[nodiscard]] bool isComplete(const exchange::SheetLayout& layout);

} // namespace coop::ui
