// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <vector>

#include "tests/tidy/source.h"

namespace coop::tidy {

/// What a rule has found, and where.
struct Finding {
    std::string path;
    int line = 0;
    std::string what;

    bool operator==(const Finding&) const = default;
};

using Findings = std::vector<Finding>;

/// Includes against the arrows of the house: a room may only see the rooms below it, core sees no Qt, pure
/// rooms see neither files nor SQL.
[[nodiscard]] Findings forbiddenIncludes(const SourceFile& file);

/// Binary floating point in core: money, areas and quantities are whole numbers of their smallest part.
[[nodiscard]] Findings floatingPoint(const SourceFile& file);

/// Words for people in ui/ and app/ that do not go through the translator.
[[nodiscard]] Findings untranslatedWords(const SourceFile& file);

/// Chinese characters in literals of ui/ and app/: these words belong in the .ts files. A table of Word<…> may
/// have them, since it says what is typed and read, not what is shown.
[[nodiscard]] Findings chineseLiterals(const SourceFile& file);

/// Everything that is said through tr() and its like in this file.
[[nodiscard]] std::set<std::string> translatedSources(const SourceFile& file);

/// What core/reports writes on its tables, in English: it starts with a capital, keys do not.
[[nodiscard]] std::set<std::string> reportWords(const SourceFile& file);

/// Messages of a .ts file that are not finished.
[[nodiscard]] Findings unfinishedTranslations(const SourceFile& file);
/// The English sources of the messages in a .ts file.
[[nodiscard]] std::set<std::string> translationSources(const SourceFile& file);

/// A source or script whose head does not name the licence.
[[nodiscard]] Findings missingLicence(const SourceFile& file);

struct Limits {
    int fileLines = 500;
    int functionLines = 80;
};
/// Files and functions that have grown too long to be read at a glance.
[[nodiscard]] Findings overlong(const SourceFile& file, Limits limits = {});

/// Marks of work put off.
[[nodiscard]] Findings putOff(const SourceFile& file);

/// Paths of somebody's machine.
[[nodiscard]] Findings machinePaths(const SourceFile& file);

/// Headers without #pragma once or with a using directive.
[[nodiscard]] Findings headerFaults(const SourceFile& file);

} // namespace coop::tidy
