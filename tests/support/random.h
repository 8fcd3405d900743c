// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <cstdint>
#include <cstdlib>
#include <random>
#include <string>

namespace coop::test {

/// Random numbers whose seed is shown with every failure in its scope; SHEZHANG_TEST_SEED repeats a run.
class Random {
public:
    Random() : m_seed(chooseSeed()), m_engine(m_seed), m_trace(__FILE__, __LINE__, "SHEZHANG_TEST_SEED=" + std::to_string(m_seed)) {}

    /// From `least` to `most`, both included.
    [[nodiscard]] std::int64_t between(std::int64_t least, std::int64_t most)
    {
        return std::uniform_int_distribution<std::int64_t>(least, most)(m_engine);
    }
    /// True once in `times`.
    [[nodiscard]] bool oneIn(std::int64_t times) { return between(1, times) == 1; }
    [[nodiscard]] std::uint64_t seed() const { return m_seed; }
    [[nodiscard]] std::mt19937_64& engine() { return m_engine; }

private:
    static std::uint64_t chooseSeed()
    {
        if (const char* wanted = std::getenv("SHEZHANG_TEST_SEED"))
            return std::strtoull(wanted, nullptr, 10);
        return std::random_device{}();
    }

    std::uint64_t m_seed;
    std::mt19937_64 m_engine;
    testing::ScopedTrace m_trace;
};

} // namespace coop::test
