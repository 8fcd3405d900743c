// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stdexcept>
#include <string>
#include <string_view>

#include "core/base/issue.h"

namespace coop::app {

/// What the program ends with: a contract with scripts.
enum ExitCode : int {
    Done = 0,
    BadData = 1,
    BadUsage = 2,
    WorldFailed = 3,
};

/// The command line itself makes no sense; ends with BadUsage.
class UsageError final : public std::runtime_error {
public:
    explicit UsageError(const QString& sentence) : std::runtime_error(sentence.toStdString()) {}
};

/// To standard output. A reader that has gone away (`| head`) is no failure; a full disk is (FileError).
void print(std::string_view text);
void print(const QString& text);

/// A line to standard error.
void complain(const QString& line);
/// Each issue as FILE:ROW:COLUMN: sentence.
void complain(const std::string& file, const Issues& issues);

} // namespace coop::app
