// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The notes to the statements (附注; accounting system 2021, Art. 58 and appendix, part 2, section 4).

#include <cstdint>
#include <string>
#include <vector>

#include "core/ledger/statements.h"
#include "core/members/member.h"
#include "core/reports/dividend_list.h"

namespace coop::reports {

/// Whatever is empty prints as a blank to be filled in by hand: the system asks for it, the book cannot know it.
struct Disclosures {
    FiscalYear year{};

    // 2 the cooperative
    Money capital{};
    std::int64_t members = 0;
    std::int64_t farmers = 0;
    std::string served{};               ///< 主要服务对象
    std::string business{};             ///< 主要经营项目

    // 3 structure of the members' equity
    struct Officer {
        members::Role role{};
        std::string name{};
    };
    std::vector<Officer> officers{};
    std::string officerChanges{};
    struct MemberEquity {
        std::string number{};
        std::string name{};
        Money contribution{};
        Money reserveShare{};           ///< 量化到成员的公积金份额
    };
    std::vector<MemberEquity> equity{};
    std::vector<std::string> joined{};  ///< names, in the year
    std::vector<std::string> left{};
    std::int64_t organisations = 0;     ///< enterprises, institutions and social organisations among the members
    ledger::EquityChanges changes{};

    // 5, 6
    struct LostAsset {
        std::string name{};
        Money amount{};
    };
    std::vector<LostAsset> lostAssets{};   ///< lost, the loss not approved yet
    std::string nominalAssets{};           ///< kept at a nominal amount: which, how many, why

    // 7 other matters
    std::string businessChanges{};
    std::string foreignTrade{};
    std::string largeDealings{};        ///< disposals, loans, investments, guarantees
    Money donations{};                  ///< received in the year
    Money stateGrants{};
    std::string taxRelief{};
    Money tradeWithMembers{};
    Money tradeWithOthers{};
    Money reserve{};                    ///< taken from the surplus of the year
    std::string reserveRate{};          ///< "10%"; empty: none was taken
    std::string plan{};                 ///< 盈余分配方案
    std::string lossPlan{};             ///< 亏损处理方案
    std::string lawsuits{};

    // 8, 9
    std::string taxAdjustments{};
    std::string others{};
};

/// 附注: 序号 披露事项 内容 金额, in the order of the system.
[[nodiscard]] ReportTable disclosureReport(const Disclosures& notes, const ReportHead& head, const Wording& words);

/// 成员出资和公积金份额表, to the notes' point 3 (2): 序号 编号 姓名 出资额 公积金份额 合计.
[[nodiscard]] ReportTable memberEquityReport(const Disclosures& notes, const ReportHead& head, const Wording& words);

} // namespace coop::reports
