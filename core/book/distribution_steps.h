// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The steps of a distribution inside a transaction that the caller holds.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/book/distribution_desk.h"

namespace coop::storage {
class Write;
}

namespace coop::book {

/// WrongState with the word of the state that stands in the way.
[[nodiscard]] Issues wrongState(const Distribution& distribution);
/// Required, TooLong or ControlCharacter: a reason stands beside what was done.
[[nodiscard]] Issues checkReason(std::string_view why);
/// RuleNotKept for each binding rule that fails.
[[nodiscard]] Issues brokenRules(std::span<const distribution::RuleResult> rules);

/// Fails as damaged where the plan is not the one whose hash was kept.
void checkIsAsProposed(Book& book, const Distribution& distribution, const distribution::Plan& plan);

/// What the book says now of a distribution's year.
[[nodiscard]] distribution::Basis basisNow(Book& book, const Distribution& distribution);
/// What of `before` is different in `now`: "surplus", "member 003"; empty when the amounts of every plan are the same.
[[nodiscard]] std::vector<std::string> changesBetween(const distribution::Basis& before, const distribution::Basis& now);
[[nodiscard]] Issues basisChanged(Book& book, const Distribution& distribution, const distribution::Basis& planned);

/// The rules of the assembly by the law and the charter in force on its day.
[[nodiscard]] std::vector<distribution::RuleResult> assemblyRules(Book& book, const distribution::Resolution& resolution,
                                                                  members::LegalForm form);
/// What checkResolution() finds, and a day on which the year was not over.
[[nodiscard]] Issues checkAssembly(const distribution::Resolution& resolution, FiscalYear year);

/// The day on which the vouchers are posted, and the one on which surplus becomes share capital: never a day of the year
/// itself, whose account shares it would raise.
[[nodiscard]] Date postingDayOf(Book& book, const Distribution& distribution, const distribution::Resolution& resolution,
                                const PostingChoice& choice);
[[nodiscard]] Date conversionDayOf(FiscalYear year, const distribution::Resolution& resolution, Date postedOn);
/// The vouchers of a plan, or of what it changes.
[[nodiscard]] std::vector<posting::DistributionVoucher> vouchersFor(Book& book, const Distribution& distribution,
                                                                    const distribution::Plan& plan,
                                                                    const distribution::Resolution& resolution,
                                                                    const PostingChoice& choice);
/// What speaks against posting them: days, months, accounts; each reason once.
[[nodiscard]] Issues checkPosting(Book& book, const Distribution& distribution, const distribution::Plan& plan,
                                  std::span<const posting::DistributionVoucher> vouchers, Date postedOn);

class DistributionSteps {
public:
    DistributionSteps(Book& book, storage::Write& write) : m_book(book), m_write(write) {}

    DistributionId propose(const distribution::Plan& plan, std::optional<DistributionId> corrects);
    /// Everything was judged before; records the meeting too.
    void adopt(const Distribution& distribution, const distribution::Resolution& resolution);

    /// The caller has made sure that this is the very plan that was proposed.
    void post(const Distribution& distribution, const distribution::Plan& plan,
              std::span<const posting::DistributionVoucher> vouchers, Date postedOn);

    [[nodiscard]] Issues reverse(const Distribution& distribution, Date day, std::string_view why,
                                 const posting::DistributionWords& words);

private:
    void convert(const Distribution& distribution, std::span<const posting::Entitlement> after, Date day, VoucherId voucher);
    /// The contributions of a distribution are taken back by the voucher that reverses theirs.
    [[nodiscard]] Issues takeBackConversion(const Distribution& distribution, Date day, const std::string& why,
                                            VoucherId reversal);
    void link(ContributionId contribution, VoucherId voucher);

    Book& m_book;
    storage::Write& m_write;
};

} // namespace coop::book
