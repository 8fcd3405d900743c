// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tidy/source.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace coop::tidy {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWordCharacter(char c)
{
    return isDigit(c) || c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Walks over C++ text. Only as much of the language as it takes to tell code from comments and literals.
class Lexer {
public:
    explicit Lexer(std::string_view text) : m_text(text) {}

    std::vector<Token> tokens()
    {
        while (m_at < m_text.size())
            step();
        return std::move(m_tokens);
    }

private:
    void step()
    {
        const char c = m_text[m_at];
        if (c == '\n') {
            m_isLineStart = true;
            advance(1);
        } else if (c == ' ' || c == '\t' || c == '\r') {
            advance(1);
        } else if (startsWith("//")) {
            advance(std::min(m_text.find('\n', m_at), m_text.size()) - m_at);
        } else if (startsWith("/*")) {
            advance(endOf(m_text.find("*/", m_at), 2) - m_at);
        } else if (c == '#' && m_isLineStart) {
            skipDirective();
        } else {
            m_isLineStart = false;
            takeToken(c);
        }
    }

    void takeToken(char c)
    {
        if (c == '"') {
            takeString();
        } else if (c == '\'') {
            advance(quotedLength('\''));
        } else if (isDigit(c)) {
            takeWhile(TokenKind::Number, [](char d) { return isWordCharacter(d) || d == '\'' || d == '.'; });
        } else if (isWordCharacter(c)) {
            takeWordOrPrefix();
        } else {
            m_tokens.push_back({TokenKind::Sign, std::string(1, c), m_line});
            advance(1);
        }
    }

    /// A directive goes on behind a backslash at the end of its line.
    void skipDirective()
    {
        while (m_at < m_text.size()) {
            const std::size_t end = std::min(m_text.find('\n', m_at), m_text.size());
            const bool goesOn = end > m_at && m_text[end - 1] == '\\';
            advance(end - m_at + (goesOn && end < m_text.size() ? 1 : 0));
            if (!goesOn)
                return;
        }
    }

    void takeWordOrPrefix()
    {
        std::size_t end = m_at;
        while (end < m_text.size() && isWordCharacter(m_text[end]))
            ++end;
        const std::string_view word = m_text.substr(m_at, end - m_at);
        const bool isBeforeQuote = end < m_text.size() && m_text[end] == '"';
        constexpr std::array<std::string_view, 4> kPrefixes = {"u8", "u", "U", "L"};
        if (isBeforeQuote && word.ends_with('R')) {
            advance(end - m_at);
            takeRawString();
        } else if (isBeforeQuote && std::ranges::find(kPrefixes, word) != kPrefixes.end()) {
            advance(end - m_at);
            takeString();
        } else {
            m_tokens.push_back({TokenKind::Word, std::string(word), m_line});
            advance(end - m_at);
        }
    }

    void takeString()
    {
        const std::size_t length = quotedLength('"');
        m_tokens.push_back({TokenKind::String, std::string(m_text.substr(m_at + 1, length < 2 ? 0 : length - 2)), m_line});
        advance(length);
    }

    void takeRawString()
    {
        const std::size_t open = m_text.find('(', m_at);
        if (open == std::string_view::npos)
            return advance(m_text.size() - m_at);
        const std::string close = ")" + std::string(m_text.substr(m_at + 1, open - m_at - 1)) + "\"";
        const std::size_t end = m_text.find(close, open);
        m_tokens.push_back(
            {TokenKind::String, std::string(m_text.substr(open + 1, std::min(end, m_text.size()) - open - 1)), m_line});
        advance(endOf(end, close.size()) - m_at);
    }

    template <typename Predicate>
    void takeWhile(TokenKind kind, Predicate belongs)
    {
        std::size_t end = m_at;
        while (end < m_text.size() && belongs(m_text[end]))
            ++end;
        m_tokens.push_back({kind, std::string(m_text.substr(m_at, end - m_at)), m_line});
        advance(end - m_at);
    }

    /// From the opening quote to behind the closing one.
    std::size_t quotedLength(char quote) const
    {
        std::size_t end = m_at + 1;
        while (end < m_text.size() && m_text[end] != quote && m_text[end] != '\n')
            end += m_text[end] == '\\' ? 2 : 1;
        return std::min(end + 1, m_text.size()) - m_at;
    }

    bool startsWith(std::string_view sign) const { return m_text.substr(m_at).starts_with(sign); }
    std::size_t endOf(std::size_t found, std::size_t length) const
    {
        return found == std::string_view::npos ? m_text.size() : found + length;
    }

    void advance(std::size_t count)
    {
        m_line += static_cast<int>(std::ranges::count(m_text.substr(m_at, count), '\n'));
        m_at += count;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
    bool m_isLineStart = true;
    std::vector<Token> m_tokens;
};

bool isOurs(const std::string& path)
{
    constexpr std::array<std::string_view, 9> kEndings = {".cpp", ".h",  ".sql",   ".sh", ".cmake",
                                                          ".md",  ".ts", ".clang", ".txt"};
    const std::string name = std::filesystem::path(path).filename().string();
    const bool isScript = (path.starts_with("packaging/") || path.starts_with(".ci/")) && name.find('.') == std::string::npos;
    return isScript || std::ranges::any_of(kEndings, [&path](std::string_view ending) { return path.ends_with(ending); });
}

} // namespace

std::vector<Token> tokensOf(std::string_view text)
{
    return Lexer(text).tokens();
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::vector<SourceFile> readTree(const std::string& root)
{
    namespace fs = std::filesystem;
    std::vector<SourceFile> files;
    for (auto entry = fs::recursive_directory_iterator(root); entry != fs::recursive_directory_iterator(); ++entry) {
        const std::string name = entry->path().filename().string();
        if (entry->is_directory() && entry.depth() == 0 && (name == ".git" || name.starts_with("build"))) {
            entry.disable_recursion_pending();
            continue;
        }
        const std::string path = fs::relative(entry->path(), root).generic_string();
        if (!entry->is_regular_file() || !isOurs(path))
            continue;
        std::ifstream stream(entry->path(), std::ios::binary);
        files.push_back({path, std::string(std::istreambuf_iterator<char>(stream), {})});
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

} // namespace coop::tidy
