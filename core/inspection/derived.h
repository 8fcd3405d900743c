// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What several rules need of the facts, reckoned once: windows, months of activity, insiders, money paid and received.

#include <cstdint>
#include <map>
#include <vector>

#include "core/inspection/facts.h"
#include "core/inspection/finding.h"
#include "core/inspection/parameters.h"

namespace coop::inspection {

/// A calendar month as a running number: year * 12 + month − 1.
using MonthNumber = int;
[[nodiscard]] MonthNumber monthOf(Date day);
[[nodiscard]] Date firstDayOf(MonthNumber month);

/// `months` whole months that end with the month of the as-of day T (T is the end of the last closed month).
struct Window {
    MonthNumber first = 0;
    MonthNumber last = 0;
    [[nodiscard]] bool contains(Date day) const { return monthOf(day) >= first && monthOf(day) <= last; }
};
[[nodiscard]] Window window(const Facts& facts, int months);

/// One voucher line that takes or brings money: the counter line of a money line. Own transfers between money accounts are kept
/// apart: isTransfer, with the account that the money left or reached.
struct MoneyMove {
    Date day{};
    Money amount{};                 ///< paid out positive in `payments`, received positive in `receipts`
    Index voucher = kNone;
    Index line = kNone;             ///< the counter line
    AccountRole role{};             ///< of the counter line's account
    Index member = kNone;
    Index counterparty = kNone;
    bool isCash = false;            ///< moved through 101
    bool isTransfer = false;        ///< bank to cash or back
};

/// Why somebody is an insider; shown, so that a wrong kinship can be corrected. Surname and village never make one.
enum class InsiderBasis { Officer, Household, BankAccount, Kin, Firm, TopContributor };
struct Insider {
    Index member = kNone;           ///< one of these two
    Index counterparty = kNone;
    InsiderBasis basis{};
    Index through = kNone;          ///< the officer it comes from
};

/// A payment to an insider less what explains it (purchases from him, wages, refunds, repaid advances, small vouchered costs).
struct Unexplained {
    Index payment = kNone;          ///< in Derived::payments
    Index insider = kNone;          ///< in Derived::insiders
    Money amount{};
};

struct Derived {
    /// Activity by month, only months that have any. See shell-check definition: trades, operating income, production spending,
    /// agency turnover; without finance, depreciation, administration, transfers and unbacked amounts of insiders.
    std::map<MonthNumber, Money> activity{};
    std::vector<bool> isActivity{};         ///< by line: it counted
    std::vector<MoneyMove> payments{};
    std::vector<MoneyMove> receipts{};
    std::vector<Insider> insiders{};
    std::vector<Index> insiderOfMember{};       ///< by member; kNone
    std::vector<Index> insiderOfCounterparty{};
    std::vector<Unexplained> unexplained{};
    Money totalAssets{};                    ///< at T, by the ledger
    Money turnover12{};                     ///< activity of the last twelve months
    Money materiality{};                    ///< max(5,000; 1 % of the larger of both), at most 100,000
    std::optional<int> ageInMonths{};       ///< since registration, else since the first dated row

    [[nodiscard]] int activeMonths(Window window, const Parameters& parameters) const;
    [[nodiscard]] Money activityIn(Window window) const;
};
[[nodiscard]] Derived derive(const Facts& facts, const Parameters& parameters);

/// Excuses of the whole cooperative (E1 … E8) for a window. `holds` with `isDocumented` suppresses, without lowers by one.
enum class Excuse { Young, PerennialCrop, Suspension, Disaster, Construction, Liquidation, Union, BooksElsewhere };
struct ExcuseState {
    bool holds = false;
    bool isDocumented = false;
    Phrase result{};
    std::string id{};               ///< "E1"
};
[[nodiscard]] ExcuseState stateOf(Excuse excuse, const Facts& facts, const Derived& derived, const Parameters& parameters,
                                  Window window);
/// Tries these on the finding: fills `tried`; the first documented one suppresses it, an undocumented one lowers it by one.
void tryExcuses(Finding& finding, std::initializer_list<Excuse> excuses, const Facts& facts, const Derived& derived,
                const Parameters& parameters, Window window);

/// Took part: traded, has land in use by the cooperative, got wages, in the window. One flag per member.
[[nodiscard]] std::vector<bool> participation(const Facts& facts, const Derived& derived, Window window);

} // namespace coop::inspection
