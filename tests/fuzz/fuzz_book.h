// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace coop::test {

/// The bytes of a small book with members, contributions, trades, grants and vouchers.
[[nodiscard]] std::string smallBookBytes();

/// `book` with bytes changed as `orders` say: each order is four bytes, a place (three bytes, lowest first, taken modulo
/// the length of the book) and the byte to put there. What is left over at the end says nothing.
[[nodiscard]] std::string changedBytes(std::string book, std::string_view orders);

/// The order for changedBytes() that puts `byte` at `place`.
[[nodiscard]] std::string orderFor(std::size_t place, char byte);

} // namespace coop::test
