// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/book/import_desk.h"

namespace coop::bench {

[[nodiscard]] const Clock& clock();

/// A folder for all benchmarks of one run; it goes with everything in it when the run ends.
[[nodiscard]] const std::filesystem::path& folder();

[[nodiscard]] std::vector<members::MemberDraft> membersOf(std::int64_t count);
[[nodiscard]] std::vector<shares::ContributionDraft> contributionsOf(std::int64_t count);
/// Three dealings for each member.
[[nodiscard]] std::vector<trade::TradeDraft> tradesOf(std::int64_t count);

[[nodiscard]] std::unique_ptr<book::Book> emptyBook();
void put(book::Book& book, exchange::ImportKind kind, book::ImportRows rows);

/// A book of `count` members with all of the above, made once per size.
[[nodiscard]] book::Book& bookOf(std::int64_t count);

} // namespace coop::bench
