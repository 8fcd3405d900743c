// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace coop::test {

/// Compares with tests/golden/NAME; SHEZHANG_UPDATE_GOLDEN=1 writes the file anew for a person to read and
/// commit.
inline void expectGolden(std::string_view name, const std::string& text)
{
    const std::filesystem::path file = std::filesystem::path(SHEZHANG_GOLDEN_DIR) / name;
    if (std::getenv("SHEZHANG_UPDATE_GOLDEN") != nullptr)
        std::ofstream(file, std::ios::binary) << text;
    std::ifstream stream(file, std::ios::binary);
    ASSERT_TRUE(stream) << "no golden file " << file;
    const std::string golden{std::istreambuf_iterator<char>(stream), {}};
    EXPECT_EQ(text, golden) << "differs from " << file;
}

} // namespace coop::test
