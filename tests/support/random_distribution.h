// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <vector>

#include "core/distribution/plan.h"

namespace coop::test {

/// Random policies and books, the same for the same seed on every machine.
class RandomDistribution {
public:
    explicit RandomDistribution(std::uint64_t seed) : m_engine(seed) {}

    /// Between `least` and `most`, both included.
    [[nodiscard]] std::int64_t between(std::int64_t least, std::int64_t most);
    [[nodiscard]] bool oneIn(std::int64_t chances) { return between(1, chances) == 1; }

    /// A book of `count` members in random order, with every kind of figure, some of them zero.
    [[nodiscard]] distribution::Basis basis(std::size_t count);
    /// A policy that parsePolicy() accepts; amounts fit a book of about `surplus`. `numbers` are the members that
    /// fixed amounts may name.
    [[nodiscard]] distribution::Policy policy(Money surplus, const std::vector<distribution::MemberBasis>& members);

    [[nodiscard]] std::mt19937_64& engine() { return m_engine; }

private:
    [[nodiscard]] distribution::MemberBasis member(std::string number, std::size_t products, std::size_t households);
    [[nodiscard]] distribution::Stage stage(Money surplus, const std::vector<distribution::MemberBasis>& members,
                                            std::int64_t& ratesLeft);
    [[nodiscard]] std::vector<distribution::ReservePart>
    quantification(const std::vector<distribution::MemberBasis>& members);
    [[nodiscard]] distribution::Weighting weighting(const std::vector<distribution::MemberBasis>& members);

    std::mt19937_64 m_engine;
};

} // namespace coop::test
