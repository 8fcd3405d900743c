// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// 盈余分配公示: what hangs on the board in the village, to be read by everybody.

#include <optional>
#include <string>
#include <unordered_map>

#include "core/reports/paper_parts.h"
#include "core/reports/registers.h"

namespace coop::reports {

struct NoticeFacts {
    std::optional<Date> from{};              ///< it hangs from that day …
    std::optional<Date> to{};                ///< … to that one
    /// Identity numbers by member; they are always masked here, whoever asks.
    std::unordered_map<MemberId, std::string> identities{};
    /// Masked shortens names too: 张*兰.
    Privacy names = Privacy::Full;
};

/// Short sentences, the way from the surplus down as a picture, what each member gets, and how to object.
[[nodiscard]] Document publicNotice(const distribution::Plan& plan, const NoticeFacts& facts, const ReportHead& head,
                                    const Wording& words);
/// What each member gets: 序号 编号 姓名 证件号码 盈余返还 剩余盈余分配 合计.
[[nodiscard]] ReportTable publicNoticeList(const distribution::Plan& plan, const NoticeFacts& facts, const ReportHead& head,
                                           const Wording& words);

/// 张桂兰 → 张*兰, 李春 → 李*, 欧阳建国 → 欧**国: the first character and, of three or more, the last.
[[nodiscard]] std::string shortenedName(std::string_view name);

} // namespace coop::reports
