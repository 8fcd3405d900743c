// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/base/words.h"
#include "core/money/money.h"

namespace coop::members {

/// specialized 农民专业合作社, land 土地股份合作社, union 联合社, collective 农村集体经济组织. The last two are not
/// bound by the 60 % floor: they set their own split (Law Art. 61; Collective Law 2024 Art. 42).
enum class LegalForm { Specialized, Land, Union, Collective };

inline constexpr Word<LegalForm> kLegalForms[] = {
    {LegalForm::Specialized, "specialized", "农民专业合作社"},
    {LegalForm::Land, "land", "土地股份合作社"},
    {LegalForm::Union, "union", "联合社"},
    {LegalForm::Collective, "collective", "农村集体经济组织"},
};

/// What is written on the first page of the book.
struct Profile {
    std::string name{};
    std::string code{};      ///< unified social credit code
    LegalForm form = LegalForm::Specialized;
    std::optional<Date> registeredOn{};
    std::string industry{};
    std::string region{};
    std::optional<Money> subscribedCapital{};
    std::optional<Date> suspensionFrom{};
    std::optional<Date> suspensionTo{};
    std::optional<bool> liquidation{};
    std::optional<Date> perennialCropFrom{};
    std::optional<bool> agencyBookkeeping{};

    bool operator==(const Profile&) const = default;
};

/// Reads name code form registered_on industry region subscribed_capital suspension_from suspension_to
/// liquidation perennial_crop_from agency_bookkeeping. Keys that are not there keep what `before` has; an
/// empty value clears it. The name cannot be empty; an empty form keeps the one before, since a cooperative
/// always has one.
[[nodiscard]] Checked<Profile> parseProfile(const Fields& fields, const Profile& before);
/// All keys in the order of the interface, empty text for what is not known.
[[nodiscard]] Fields toFields(const Profile& profile);
/// The keys in the order of the interface.
[[nodiscard]] const std::vector<std::string>& profileKeys();

enum class MeetingKind { Members, Delegates, Board };

inline constexpr Word<MeetingKind> kMeetingKinds[] = {
    {MeetingKind::Members, "members", "成员大会"},
    {MeetingKind::Delegates, "delegates", "成员代表大会"},
    {MeetingKind::Board, "board", "理事会"},
};

struct MeetingDraft {
    Date date{};
    MeetingKind kind = MeetingKind::Members;
    std::int64_t present = 0;
    std::optional<std::int64_t> votesFor{};
    std::optional<std::int64_t> votesTotal{};
    std::string subject{};

    bool operator==(const MeetingDraft&) const = default;
};

struct Meeting {
    MeetingId id{};
    MeetingDraft data{};
};

/// date kind present votes_for votes_total subject; the first three are required.
[[nodiscard]] Checked<MeetingDraft> parseMeeting(const Fields& fields);
[[nodiscard]] Fields toFields(const MeetingDraft& meeting);

} // namespace coop::members
