// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "core/book/fact_judge.h"

namespace coop::book {

/// Puts facts that can be posted together, one voucher for a day, kind, direction and product, and writes the vouchers
/// with their links, inside a transaction that the caller holds.
class FactPoster {
public:
    FactPoster(Book& book, storage::Write& write);
    /// What cannot be posted stays without a voucher. Returns the vouchers made, in the order of their days.
    std::vector<VoucherId> post(const std::vector<Fact>& facts);

private:
    /// Entered, taken back in red figures, taken out.
    enum class Manner { In, Red, Out };
    /// date, table, kind or direction, of a member, product or project, manner
    using Key = std::tuple<Date, FactTable, int, bool, std::string, Manner>;
    struct Group {
        ledger::VoucherDraft voucher{};
        std::string pattern{};
        std::string about{};                        ///< product or project
        std::vector<std::string> members{};         ///< numbers, each once
        std::vector<std::pair<FactKey, Money>> facts{};
        Money largest{};                            ///< of its lines
        std::map<std::tuple<std::string, std::string, std::string, bool>, std::size_t> lines{};   ///< place in voucher.lines
    };

    void add(const Fact& fact, JudgedFact judged);
    static void merge(Group& group, const std::vector<ledger::LineDraft>& lines);
    void finish(Group& group);
    [[nodiscard]] const std::string& nameOf(const std::string& member);

    Book& m_book;
    storage::Write& m_write;
    FactJudge m_judge;
    std::vector<Group> m_groups{};
    std::map<Key, std::size_t> m_byKey{};
    std::map<std::string, std::string> m_names{};
    storage::Statement m_name;
    storage::Statement m_insertLink;
};

} // namespace coop::book
