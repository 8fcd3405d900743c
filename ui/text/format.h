// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>

#include "core/base/date.h"
#include "core/distribution/policy.h"
#include "core/members/cooperative.h"
#include "core/members/member.h"
#include "core/money/money.h"
#include "core/money/quantity.h"
#include "core/shares/contribution.h"
#include "core/shares/grant.h"
#include "core/trade/trade.h"

namespace coop::ui {

[[nodiscard]] inline QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
[[nodiscard]] inline std::string fromText(const QString& text) { return text.toStdString(); }

/// "1,234.50"; negative with a minus (tables paint it red).
[[nodiscard]] QString toText(Money amount);
/// As toText(), but a dash for zero: for tables and paper.
[[nodiscard]] QString toTextOrDash(Money amount);
[[nodiscard]] QString toText(Date date);
[[nodiscard]] QString toText(const std::optional<Date>& date);
/// Grouped, as many decimals as are needed: "8,000,000", "12.5".
[[nodiscard]] QString toText(TradeQuantity quantity);
[[nodiscard]] QString toText(LandArea area);
[[nodiscard]] QString toText(WorkDays days);
[[nodiscard]] QString toText(const Fraction& fraction); ///< "12.5%"

// The words of the field, in the current language.
[[nodiscard]] QString toText(members::MemberKind kind);
[[nodiscard]] QString toText(members::Party party);
[[nodiscard]] QString toText(members::Role role);
[[nodiscard]] QString toText(members::LegalForm form);
[[nodiscard]] QString toText(members::MeetingKind kind);
[[nodiscard]] QString toText(shares::ContributionKind kind);
[[nodiscard]] QString toText(shares::Valuation valuation);
[[nodiscard]] QString toText(shares::GrantKind kind);
[[nodiscard]] QString toText(trade::Direction direction);
[[nodiscard]] QString toText(trade::BusinessLine line);
[[nodiscard]] QString toText(distribution::StageKind kind);
[[nodiscard]] QString toText(distribution::Measure measure);
[[nodiscard]] QString toText(distribution::RateBase base);
[[nodiscard]] QString toText(distribution::ReserveBase base);
[[nodiscard]] QString toText(distribution::DirectionChoice choice);

} // namespace coop::ui
