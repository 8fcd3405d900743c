// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace coop::tidy {

/// A file of the project: its path from the root ("core/money/money.h") and what stands in it.
struct SourceFile {
    std::string path;
    std::string text;

    [[nodiscard]] bool isIn(std::string_view folder) const { return path.starts_with(folder); }
    [[nodiscard]] bool isCpp() const { return path.ends_with(".cpp") || path.ends_with(".h"); }
};

enum class TokenKind { Word, Number, String, Sign };

/// A token of C++; comments and preprocessor lines are left out. Of a string literal `text` is the content.
struct Token {
    TokenKind kind{};
    std::string text{};
    int line = 0;

    [[nodiscard]] bool is(std::string_view sign) const { return kind != TokenKind::String && text == sign; }
};

[[nodiscard]] std::vector<Token> tokensOf(std::string_view text);

/// The lines of a text, without their line ends.
[[nodiscard]] std::vector<std::string_view> linesOf(std::string_view text);

/// Every text file of the project below `root`: sources, scripts, documents; no build folders.
[[nodiscard]] std::vector<SourceFile> readTree(const std::string& root);

} // namespace coop::tidy
