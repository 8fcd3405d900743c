// SPDX-License-Identifier: GPL-3.0-or-later
// The arrows of the house as data, and the rule that reads #include lines against them.
#include "tests/tidy/rules.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>

namespace coop::tidy {

namespace {

using Rooms = std::set<std::string_view>;

Rooms operator+(const Rooms& left, const Rooms& right)
{
    Rooms all = left;
    all.insert(right.begin(), right.end());
    return all;
}

const Rooms kWords = {"core/base"};
const Rooms kVocabulary = kWords + Rooms{"core/money"};
const Rooms kFacts = kVocabulary + Rooms{"core/members"};
const Rooms kSharing = kFacts + Rooms{"core/shares", "core/trade"};
const Rooms kPure = kSharing + Rooms{"core/ledger", "core/distribution", "core/posting"};
/// What every room of the window may know of the core: storage stays behind the book.
const Rooms kSeenCore = kPure + Rooms{"core/book", "core/reports", "core/exchange", "core/inspection"};
const Rooms kWindowBase = kSeenCore + Rooms{"ui/text", "ui/theme", "ui/models", "ui/background"};
const Rooms kPaper = {"ui/print", "ui/charts"};
/// A page stands on the shell; pages do not know one another. Importing is a flow that several pages open.
const Rooms kPage = kWindowBase + kPaper + Rooms{"ui/forms", "ui/shell", "ui/importing"};
const Rooms kAllPages = {"ui/overview",   "ui/members", "ui/contributions", "ui/trades",     "ui/vouchers", "ui/cooperative",
                         "ui/statements", "ui/yearend", "ui/printing",      "ui/inspection", "ui/settings"};

/// Room → the rooms it may include, besides itself.
const std::map<std::string_view, Rooms> kArrows = {
    {"core/base", {}},
    {"core/money", kWords},
    {"core/members", kVocabulary},
    {"core/shares", kFacts},
    {"core/trade", kFacts},
    {"core/ledger", kVocabulary},
    {"core/distribution", kSharing},
    {"core/posting", kSharing + Rooms{"core/distribution", "core/ledger"}},
    {"core/storage", kPure},
    {"core/reports", kPure},
    {"core/exchange", kPure + Rooms{"core/reports"}},
    {"core/inspection", kPure + Rooms{"core/storage", "core/reports"}},
    {"core/book", kPure + Rooms{"core/storage", "core/reports", "core/exchange"}},
    {"ui/text", kSeenCore},
    {"ui/theme", {"ui/text"}},
    {"ui/background", kSeenCore + Rooms{"ui/text"}},
    {"ui/models", kSeenCore + Rooms{"ui/text", "ui/theme"}},
    {"ui/forms", kWindowBase},
    {"ui/print", kWindowBase},
    {"ui/charts", kWindowBase + Rooms{"ui/print"}}, // a chart on paper is set in paper's letters
    {"ui/shell", kWindowBase + kPaper + Rooms{"ui/forms"}},
    {"ui/importing", kWindowBase + kPaper + Rooms{"ui/forms", "ui/shell"}},
    {"ui/overview", kPage},
    {"ui/members", kPage},
    {"ui/contributions", kPage},
    {"ui/trades", kPage},
    {"ui/vouchers", kPage},
    {"ui/cooperative", kPage},
    {"ui/statements", kPage},
    {"ui/yearend", kPage},
    {"ui/printing", kPage},
    {"ui/inspection", kPage},
    {"ui/settings", kPage},
    {"app", kPage + kAllPages},
};

/// Rooms whose results depend on nothing but their arguments.
const Rooms kCalculating = kPure + Rooms{"core/reports"};

struct Foreign {
    std::string_view header; ///< the beginning of its name
    Rooms rooms;             ///< the only ones that may include it
    std::string_view why;
};

const std::vector<Foreign> kForeign = {
    {"SQLiteCpp", {"core/storage"}, "only core/storage speaks SQL"},
    {"sqlite3", {"core/storage"}, "only core/storage speaks SQL"},
    {"expat", {"core/exchange"}, "only core/exchange reads spreadsheets"},
    {"zlib", {"core/exchange"}, "only core/exchange reads spreadsheets"},
    {"csv.h", {"core/exchange"}, "only core/exchange reads CSV"},
    {"xlsxwriter", {"core/exchange"}, "only core/exchange writes spreadsheets"},
};

const std::vector<std::string_view> kImpure = {"fstream", "iostream", "filesystem", "cstdio", "thread", "random",
                                               "unistd.h"};

/// The one header of storage that the window may see: what can fail in the world.
constexpr std::string_view kStorageError = "core/storage/storage_error.h";

/// "core/money" of "core/money/money.h", "app" of anything below app.
std::string_view roomOf(std::string_view path)
{
    if (path.starts_with("app/"))
        return path.substr(0, 3);
    const std::size_t first = path.find('/');
    const std::size_t second = first == std::string_view::npos ? first : path.find('/', first + 1);
    return second == std::string_view::npos ? std::string_view() : path.substr(0, second);
}

bool isProjectHeader(std::string_view header)
{
    return std::ranges::any_of(std::vector<std::string_view>{"core/", "ui/", "app/", "tests/"},
                               [header](std::string_view folder) { return header.starts_with(folder); });
}

bool isQt(std::string_view header)
{
    return header.starts_with("Qt") ||
           (header.size() > 1 && header[0] == 'Q' && header[1] >= 'A' && header[1] <= 'Z');
}

/// What #include names on this line.
std::optional<std::string_view> includedBy(std::string_view line)
{
    const std::size_t start = line.find_first_not_of(" \t");
    if (start == std::string_view::npos || line[start] != '#' || line.find("include", start) == std::string_view::npos)
        return std::nullopt;
    const std::size_t open = line.find_first_of("<\"", start);
    const std::size_t close = open == std::string_view::npos ? open : line.find_first_of(">\"", open + 1);
    return close == std::string_view::npos ? std::nullopt : std::optional(line.substr(open + 1, close - open - 1));
}

std::string faultOfProjectHeader(std::string_view room, const Rooms& allowed, std::string_view header)
{
    const std::string_view target = roomOf(header);
    const bool isInWindow = room.starts_with("ui/") || room == "app";
    if (target == room || allowed.contains(target) || (isInWindow && header == kStorageError))
        return {};
    return std::string(room) + " may not include " + std::string(header);
}

std::string faultOfForeignHeader(std::string_view room, std::string_view header)
{
    if (room.starts_with("core/") && isQt(header))
        return "core sees no Qt: " + std::string(header);
    if (kCalculating.contains(room) && std::ranges::find(kImpure, header) != kImpure.end())
        return std::string(room) + " is pure and may not include " + std::string(header);
    for (const Foreign& foreign : kForeign) {
        if (header.starts_with(foreign.header) && !foreign.rooms.contains(room))
            return std::string(foreign.why) + ": " + std::string(header);
    }
    return {};
}

} // namespace

Findings forbiddenIncludes(const SourceFile& file)
{
    if (!file.isCpp() || file.isIn("tests/"))
        return {};
    const std::string_view room = roomOf(file.path);
    const auto arrows = kArrows.find(room);
    if (arrows == kArrows.end())
        return {{file.path, 1, "the house has no such room"}};

    Findings findings;
    int number = 0;
    for (const std::string_view line : linesOf(file.text)) {
        ++number;
        const auto header = includedBy(line);
        if (!header)
            continue;
        const std::string fault = isProjectHeader(*header) ? faultOfProjectHeader(room, arrows->second, *header)
                                                           : faultOfForeignHeader(room, *header);
        if (!fault.empty())
            findings.push_back({file.path, number, fault});
    }
    return findings;
}

} // namespace coop::tidy
