// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/date.h"
#include "core/base/field_reader.h"
#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/base/words.h"

namespace coop::members {

/// Cooperative Law 2017 Art. 19, 20: who a member is decides what share farmers have.
enum class MemberKind { Farmer, Resident, Enterprise, Institution, Organization, Collective };

/// The party of a benefit linkage that a member belongs to.
enum class Party { Farmer, Enterprise, Collective, Government };

enum class Role { Chair, Director, Supervisor, Manager, Accountant, Cashier };

inline constexpr Word<MemberKind> kMemberKinds[] = {
    {MemberKind::Farmer, "farmer", "农民"},           {MemberKind::Resident, "resident", "非农民"},
    {MemberKind::Enterprise, "enterprise", "企业"},   {MemberKind::Institution, "institution", "事业单位"},
    {MemberKind::Organization, "organization", "社会组织"}, {MemberKind::Collective, "collective", "农村集体经济组织"},
};
inline constexpr Word<Party> kParties[] = {
    {Party::Farmer, "farmer", "农户"},
    {Party::Enterprise, "enterprise", "企业"},
    {Party::Collective, "collective", "村集体"},
    {Party::Government, "government", "政府"},
};
inline constexpr Word<Role> kRoles[] = {
    {Role::Chair, "chair", "理事长"},   {Role::Director, "director", "理事"},
    {Role::Supervisor, "supervisor", "监事"}, {Role::Manager, "manager", "经理"},
    {Role::Accountant, "accountant", "会计"}, {Role::Cashier, "cashier", "出纳"},
};

/// A natural person has an identity number (GB 11643), the others a credit code (GB 32100).
[[nodiscard]] bool isNaturalPerson(MemberKind kind);
/// Farmer and Resident → Farmer, Collective → Collective, Institution → Government, the rest → Enterprise.
[[nodiscard]] Party defaultParty(MemberKind kind);

/// What is known of a member, before or after it has a row. Empty text = not known.
struct MemberDraft {
    std::string number{};
    std::string name{};
    MemberKind kind = MemberKind::Farmer;
    std::string idNumber{};
    std::string phone{};
    std::string address{};
    std::string household{};
    std::optional<Date> joined{};  ///< nothing: since the founding
    std::optional<Date> left{};    ///< membership ends on this day
    std::vector<Role> roles{};     ///< in the order of the enum, none twice
    std::string bankAccount{};
    bool assisted = false;
    Party party = Party::Farmer;
    std::string note{};

    bool operator==(const MemberDraft&) const = default;
};

struct Member {
    MemberId id{};
    MemberDraft data{};

    bool operator==(const Member&) const = default;
};

inline constexpr std::size_t kLongestNumber = 32;

/// Reads a member number: one line of at most kLongestNumber characters. Every room that names a member
/// by his number reads it with this.
[[nodiscard]] std::string readNumber(FieldReader& reader, std::string_view field, Need need);

/// Reads the fields number name kind id_number phone address household joined left roles bank_account
/// assisted party note. number, name and kind are required. All that is wrong is listed; check digits
/// that do not fit are warnings. Identity numbers are kept in half-width capitals, so that one person
/// is one text; several roles stand apart by ; , / or 、.
[[nodiscard]] Checked<MemberDraft> parseMember(const Fields& fields);

/// The same as fields, for forms and files (English words, ISO dates, "yes"/"no").
[[nodiscard]] Fields toFields(const MemberDraft& member);

/// Joined on or before `day` and not left before it: the day of leaving is the last day of membership.
[[nodiscard]] bool isMemberOn(const MemberDraft& member, Date day);
/// Member on 31 December.
[[nodiscard]] bool isMemberOfYear(const MemberDraft& member, FiscalYear year);
/// Left during the year before its last day: takes part in the trade stages only.
[[nodiscard]] bool leftDuring(const MemberDraft& member, FiscalYear year);

} // namespace coop::members
