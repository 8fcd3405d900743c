// SPDX-License-Identifier: GPL-3.0-or-later
// Two hundred honest cooperatives of eight kinds: what an inspection must not say of them.
#include <gtest/gtest.h>

#include <fmt/format.h>

#include <map>
#include <set>

#include "tests/support/honest_cooperative.h"

namespace coop::inspection {
namespace {

using test::HonestCooperative;
using test::HonestKind;
using test::honestCooperative;
using test::Random;

constexpr int kBooks = 200;

/// How often each rule fired at which severity, and on which books at High and above.
struct Fired {
    std::map<std::string, std::array<int, 5>> counts{};
    std::map<std::string, std::set<int>> high{};
    std::string cases{};

    void add(int book, const HonestCooperative& made, const BookResult& result)
    {
        const Assessment& assessment = result.assessment;
        const bool isCleared = assessment.integrity == Integrity::None && (assessment.status == OperatingStatus::Normal ||
                                                                           assessment.status == OperatingStatus::NormalObservation);
        std::string strong;
        for (const Finding& finding : result.findings) {
            if (finding.isSuppressed)
                continue;
            ++counts[finding.rule][static_cast<std::size_t>(finding.severity)];
            if (finding.severity >= Severity::High)
                high[finding.rule].insert(book);
            if (finding.severity >= Severity::Medium)
                strong += fmt::format("\n      {} {} {}", finding.rule, toWord(kSeverities, finding.severity),
                                      fmt::join(finding.statement.values, "; "));
        }
        if (!isCleared)
            cases += fmt::format("  {} {}: {} / {}{}\n", book, made.story, toWord(kOperatingStatuses, assessment.status),
                                 toWord(kIntegrities, assessment.integrity), strong);
    }

    [[nodiscard]] std::string table() const
    {
        std::string text = "rule  info   low  medium  high  critical\n";
        for (const auto& [rule, at] : counts)
            text += fmt::format("{:4} {:5} {:5} {:7} {:5} {:9}\n", rule, at[0], at[1], at[2], at[3], at[4]);
        return text + cases;
    }
};

TEST(HonestBooks, AreNeverShellsNorMajorLeadsAndHardlyEverLookedAt)
{
    Random random;
    Fired fired;
    int shells = 0;
    int major = 0;
    int looked = 0;
    int unclear = 0;
    int leads = 0;
    for (int i = 0; i < kBooks; ++i) {
        const HonestCooperative made = honestCooperative(random, static_cast<HonestKind>(i % 8));
        const BookResult result = judge(made.facts, {.lists = made.lists});
        const Assessment& assessment = result.assessment;
        shells += assessment.status == OperatingStatus::ShellLikely ? 1 : 0;
        looked += assessment.status == OperatingStatus::NeedsInspection ? 1 : 0;
        unclear += assessment.status == OperatingStatus::CannotAssess ? 1 : 0;
        major += assessment.integrity == Integrity::Major ? 1 : 0;
        leads += assessment.integrity == Integrity::Some ? 1 : 0;
        fired.add(i, made, result);
    }
    EXPECT_EQ(shells, 0) << fired.table();
    EXPECT_EQ(major, 0) << fired.table();
    EXPECT_LE(looked, kBooks / 20) << fired.table();
    EXPECT_LE(unclear, kBooks / 20) << fired.table();
    EXPECT_LE(leads, kBooks / 10) << fired.table();
    for (const auto& [rule, books] : fired.high)
        EXPECT_LE(books.size(), kBooks / 50U) << rule << '\n' << fired.table();
}

} // namespace
} // namespace coop::inspection
