// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/source_rows.h"

#include "core/storage/database.h"
#include "core/storage/untouched.h"

#include <algorithm>
#include <set>

namespace coop::inspection {

namespace {

constexpr std::chrono::seconds kLongestReading{60};

void fillFromMember(SourceRow& row, const members::Member& member)
{
    row.isThere = true;
    row.number = member.data.number;
    row.name = member.data.name;
    row.date = member.data.joined;
}

template <typename Rows>
const typename Rows::value_type* withId(const Rows& rows, std::int64_t id)
{
    const auto found = std::ranges::find(rows, id, &Rows::value_type::id);
    return found == rows.end() ? nullptr : &*found;
}

/// Identity numbers of present members, as the scan compares them.
std::set<std::string> identities(const Facts& facts)
{
    std::set<std::string> numbers;
    for (const BookKey& key : keysOf(facts)) {
        if (key.kind == KeyKind::Person && key.standing != Standing::FormerMember)
            numbers.insert(key.value);
    }
    return numbers;
}

Facts factsOf(const std::filesystem::path& file, const InspectionRequest& request)
{
    const storage::UntouchedBook book(file, kLongestReading);
    return readFacts(book.database(), request.asOf, request.latest);
}

} // namespace

std::vector<SourceRow> sourceRows(const Facts& facts, std::span<const RowRef> refs)
{
    std::vector<SourceRow> rows;
    for (const RowRef& ref : refs) {
        SourceRow& row = rows.emplace_back(SourceRow{.ref = ref});
        if (ref.table == "member") {
            const auto member = std::ranges::find(facts.members, ref.id, [](const members::Member& known) { return known.id.value; });
            if (member != facts.members.end())
                fillFromMember(row, *member);
        } else if (ref.table == "asset") {
            if (const AssetFact* asset = withId(facts.assets, ref.id)) {
                row.isThere = true;
                row.number = asset->serial;
                row.name = asset->name;
                row.detail = asset->invoice;
                row.date = asset->boughtOn;
            }
        } else if (ref.table == "voucher") {
            if (const VoucherFact* voucher = withId(facts.vouchers, ref.id)) {
                row.isThere = true;
                row.number = std::to_string(voucher->number);
                row.detail = voucher->invoice;
                row.date = voucher->date;
            }
        }
    }
    return rows;
}

std::vector<SourceRow> membersInCommon(const Facts& first, const Facts& second)
{
    const std::set<std::string> others = identities(second);
    std::vector<SourceRow> rows;
    for (const BookKey& key : keysOf(first)) {
        if (key.kind != KeyKind::Person || key.standing == Standing::FormerMember || !others.contains(key.value))
            continue;
        const RowRef ref{.table = key.table, .id = key.row};
        rows.push_back(sourceRows(first, std::span(&ref, 1)).front());
    }
    return rows;
}

std::vector<SourceRow> readSourceRows(const std::filesystem::path& file, const InspectionRequest& request, std::span<const RowRef> refs)
{
    return sourceRows(factsOf(file, request), refs);
}

std::vector<SourceRow> readMembersInCommon(const std::filesystem::path& first, const std::filesystem::path& second,
                                           const InspectionRequest& request)
{
    return membersInCommon(factsOf(first, request), factsOf(second, request));
}

} // namespace coop::inspection
