// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The standard entries of the accounting system 2021 (cai kuai [2021] no. 37) as data: what an accountant picks to start a
// voucher with. Chart of 2021 only. Pure.

#include <span>
#include <string>
#include <string_view>

#include "core/ledger/voucher.h"

namespace coop::posting {

/// What stands in a line, of the amounts that are asked for: A is the whole, B a part of it or a second amount.
enum class AmountPart { A, B, APlusB, AMinusB };

enum class LineSide { Debit, Credit };

struct TemplateLine {
    std::string_view account;
    LineSide side;
    AmountPart amount = AmountPart::A;
};

/// At most this many lines; the rest of the array has no account.
inline constexpr std::size_t kMostTemplateLines = 4;

struct VoucherTemplate {
    std::string_view id;        ///< stable
    std::string_view name;      ///< English; its Chinese is in the translations, context "VoucherTemplates"
    std::string_view b;         ///< what B is, in English; empty: only A is asked for
    TemplateLine lines[kMostTemplateLines];

    [[nodiscard]] std::span<const TemplateLine> used() const;
    [[nodiscard]] bool asksForB() const { return !b.empty(); }
};

/// In the order of the accounts that they start from.
[[nodiscard]] std::span<const VoucherTemplate> voucherTemplates();
[[nodiscard]] const VoucherTemplate* findTemplate(std::string_view id);

struct TemplateInput {
    Date date{};
    Money a{};
    Money b{};
    std::string summary{};
    std::string member{};          ///< goes to the accounts kept per member
    std::string counterparty{};    ///< to those kept per counterparty, and so on
    std::string product{};
    std::string project{};
};
/// The voucher; lines of nothing are left out.
[[nodiscard]] ledger::VoucherDraft fill(const VoucherTemplate& entry, const TemplateInput& input);

} // namespace coop::posting
