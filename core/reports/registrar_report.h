// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the registrar is told after a year: who joined and left, and the figures of the annual report.

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/members/composition.h"
#include "core/members/cooperative.h"
#include "core/members/member.h"
#include "core/reports/dividend_list.h"
#include "core/reports/document.h"
#include "core/reports/registers.h"

namespace coop::reports {

enum class MemberChange { Joined, Left };
struct ChangedMember {
    members::Member member{};
    MemberChange change{};
    Date day{};
};
/// Who joined or left in the year, by day and number.
[[nodiscard]] std::vector<ChangedMember> changesOf(std::span<const members::Member> members, FiscalYear year);

/// Figures of the statements; nothing while the year has no ledger.
struct RegistrarFigures {
    Money assets{};          ///< form 01 row 22
    Money liabilities{};     ///< row 35
    Money equity{};          ///< row 41
    Money income{};          ///< form 02 rows 1 and 8
    Money surplus{};         ///< row 12
    Money refunds{};         ///< row 17
    Money residual{};        ///< row 18
    Money taxes{};           ///< rows 4 and 11
};

struct RegistrarFacts {
    FiscalYear year{};
    members::Profile profile{};
    members::Composition atStart{};
    members::Composition atEnd{};
    std::vector<ChangedMember> changes{};
    Money subscribed{};
    Money paid{};
    Money tradeWithMembers{};
    Money tradeWithOthers{};
    std::optional<RegistrarFigures> figures{};
};

/// Member changes are told within 90 days after the year (registration regulation 2022, Art. 29).
[[nodiscard]] Date memberChangesDue(FiscalYear year);
/// The annual report is filed from 1 January to 30 June of the next year (Law Art. 17).
[[nodiscard]] Date annualReportDue(FiscalYear year);

/// 年度报告数据表.
[[nodiscard]] Document registrarReport(const RegistrarFacts& facts, const ReportHead& head, const Wording& words);
/// 成员变动名单: 序号 变动 日期 编号 姓名 成员类型 证件号码 住所.
[[nodiscard]] ReportTable memberChanges(const RegistrarFacts& facts, Privacy privacy, const ReportHead& head,
                                        const Wording& words);

} // namespace coop::reports
