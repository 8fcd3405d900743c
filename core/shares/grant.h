// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/base/date.h"
#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/base/words.h"
#include "core/money/money.h"

namespace coop::shares {

/// Property formed by direct state subsidy or donation: averaged over the members (Law Art. 44), never
/// paid out to a leaver.
enum class GrantKind { State, Donation };

inline constexpr Word<GrantKind> kGrantKinds[] = {
    {GrantKind::State, "state", "国家财政直接补助"},
    {GrantKind::Donation, "donation", "捐赠"},
};

struct GrantDraft {
    Date date{};
    GrantKind kind = GrantKind::State;
    Money amount{};                   ///< negative = returned
    std::string project{};
    std::optional<Date> appliedOn{};
    std::string note{};

    bool operator==(const GrantDraft&) const = default;
};

struct Grant {
    GrantId id{};
    std::optional<GrantId> reverses{};
    std::optional<GrantId> reversedBy{};
    GrantDraft data{};
};

/// Opening balance of a member account (form 成员账户): what was quantified to him before this book.
struct OpeningShareDraft {
    std::string member{};
    Date date{};
    Money reserve{};
    Money state{};
    Money donation{};

    bool operator==(const OpeningShareDraft&) const = default;
};

struct OpeningShare {
    OpeningShareId id{};
    MemberId memberId{};
    std::optional<OpeningShareId> reverses{};
    std::optional<OpeningShareId> reversedBy{};
    OpeningShareDraft data{};
};

/// date kind amount project applied_on note; the first three are required.
[[nodiscard]] Checked<GrantDraft> parseGrant(const Fields& fields);
[[nodiscard]] Fields toFields(const GrantDraft& grant);
/// member date reserve state donation; member and date are required, and one amount (0 will do).
[[nodiscard]] Checked<OpeningShareDraft> parseOpeningShare(const Fields& fields);
[[nodiscard]] Fields toFields(const OpeningShareDraft& share);

} // namespace coop::shares
