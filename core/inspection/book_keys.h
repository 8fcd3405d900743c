// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What may tie one book to another: identity numbers, bank accounts, phones, invoices, serial numbers.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/money/money.h"

namespace coop::inspection {

struct Facts;

enum class KeyKind { Person, BankAccount, Phone, Invoice, Serial };

/// What somebody is in the book that the key comes from. Officers: chair, director, manager (Law Art. 37).
enum class Standing { Member, FormerMember, Officer, Thing };

/// A key in plain text, made comparable. It leaves the book only as a keyed hash.
struct BookKey {
    KeyKind kind{};
    std::string value{};
    std::string detail{};           ///< of a person his name; of an account or phone its owner's identity number; hashed too
    Standing standing = Standing::Member;
    std::optional<Date> from{};
    std::optional<Date> to{};
    std::string table{};
    std::int64_t row = 0;

    bool operator==(const BookKey&) const = default;
};

/// Members of the day and former ones, assets, invoices of vouchers. Values that cannot tell anybody apart (empty, shorter than
/// five characters, one digit repeated) are left out.
[[nodiscard]] std::vector<BookKey> keysOf(const Facts& facts);

} // namespace coop::inspection
