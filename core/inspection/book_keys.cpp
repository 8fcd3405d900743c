// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/book_keys.h"

#include "core/base/text.h"
#include "core/inspection/facts.h"

#include <algorithm>
#include <string_view>

namespace coop::inspection {

namespace {

constexpr std::size_t kShortestKey = 5;

/// Half-width letters in lower case and digits; blanks, hyphens and the like say nothing.
std::string normalised(std::string_view text)
{
    std::string plain = toAsciiLower(toHalfWidth(text));
    std::erase_if(plain, [](char c) { return c == ' ' || c == '-' || c == '.' || c == '/' || c == '(' || c == ')'; });
    return plain;
}

bool tellsApart(std::string_view value)
{
    return value.size() >= kShortestKey && !std::ranges::all_of(value, [&](char c) { return c == value.front(); });
}

void add(std::vector<BookKey>& keys, BookKey key)
{
    key.value = normalised(key.value);
    if (tellsApart(key.value))
        keys.push_back(std::move(key));
}

bool isOfficer(const members::MemberDraft& member)
{
    return std::ranges::any_of(member.roles, [](members::Role role) {
        return role == members::Role::Chair || role == members::Role::Director || role == members::Role::Manager;
    });
}

} // namespace

std::vector<BookKey> keysOf(const Facts& facts)
{
    std::vector<BookKey> keys;
    for (const members::Member& member : facts.members) {
        const members::MemberDraft& data = member.data;
        const bool isMember = members::isMemberOn(data, facts.asOf);
        const Standing standing = !isMember ? Standing::FormerMember : isOfficer(data) ? Standing::Officer : Standing::Member;
        BookKey key{.kind = KeyKind::Person,
                    .value = data.idNumber,
                    .detail = data.name,
                    .standing = standing,
                    .from = data.joined,
                    .to = data.left,
                    .table = "member",
                    .row = member.id.value};
        add(keys, key);
        key.detail = normalised(data.idNumber);
        key.kind = KeyKind::BankAccount;
        key.value = data.bankAccount;
        add(keys, key);
        key.kind = KeyKind::Phone;
        key.value = data.phone;
        add(keys, key);
    }
    for (const AssetFact& asset : facts.assets) {
        add(keys, {.kind = KeyKind::Serial, .value = asset.serial, .standing = Standing::Thing, .from = asset.boughtOn,
                   .to = asset.disposedOn, .table = "asset", .row = asset.id});
        add(keys, {.kind = KeyKind::Invoice, .value = asset.invoice, .standing = Standing::Thing, .from = asset.boughtOn,
                   .table = "asset", .row = asset.id});
    }
    for (const VoucherFact& voucher : facts.vouchers) {
        if (!voucher.isReversed && !voucher.isOpening)
            add(keys, {.kind = KeyKind::Invoice, .value = voucher.invoice, .standing = Standing::Thing, .from = voucher.date,
                       .table = "voucher", .row = voucher.id});
    }
    return keys;
}

} // namespace coop::inspection
