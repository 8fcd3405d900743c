// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// 成员出资证明书: what a member has contributed, as of a day. Labour and technology are never among it.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/members/cooperative.h"
#include "core/members/member.h"
#include "core/reports/dividend_list.h"
#include "core/reports/document.h"
#include "core/reports/registers.h"
#include "core/shares/holdings.h"

namespace coop::reports {

struct Certificate {
    members::Member member{};
    std::vector<shares::Holding> holdings{};   ///< his, of all kinds; what is no capital is left out here
    Date asOf{};

    /// Whether he holds capital at all: who does not has no certificate.
    [[nodiscard]] bool isDue() const;
    [[nodiscard]] Money paid() const;
    [[nodiscard]] Money subscribed() const;
    /// "20251231-003": day and member, so that a later one has another number.
    [[nodiscard]] std::string number() const;
};

/// One certificate, framed, on A5 across.
[[nodiscard]] Document certificatePaper(const Certificate& certificate, const members::Profile& profile, Privacy privacy,
                                        const ReportHead& head, const Wording& words);
/// Those that are due, each on a sheet of its own, and the register of all: 序号 证书编号 编号 姓名 认缴额 实缴额 大写 签收.
[[nodiscard]] PrintedReport certificates(std::span<const Certificate> all, const members::Profile& profile, Privacy privacy,
                                         const ReportHead& head, const Wording& words);

} // namespace coop::reports
