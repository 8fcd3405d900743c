// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about how files are written.
#include "tests/tidy/rules.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace coop::tidy {

namespace {

using Marks = std::vector<std::string_view>;

bool needsLicence(const SourceFile& file)
{
    constexpr std::array<std::string_view, 5> kEndings = {".cpp", ".h", ".sql", ".sh", ".cmake"};
    return file.text.starts_with("#!") || file.path.ends_with("CMakeLists.txt") ||
           std::ranges::any_of(kEndings, [&file](std::string_view ending) { return file.path.ends_with(ending); });
}

bool isWordCharacter(char c)
{
    return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Finds `mark` where no longer word or path runs into it.
bool hasMark(std::string_view line, std::string_view mark)
{
    for (std::size_t at = line.find(mark); at != std::string_view::npos; at = line.find(mark, at + 1)) {
        const char before = at == 0 ? ' ' : line[at - 1];
        const std::size_t end = at + mark.size();
        const char after = end == line.size() || !isWordCharacter(mark.back()) ? ' ' : line[end];
        if (!isWordCharacter(before) && before != '.' && before != '}' && before != '*' && !isWordCharacter(after))
            return true;
    }
    return false;
}

Findings linesWith(const SourceFile& file, const Marks& marks, std::string_view what)
{
    Findings findings;
    int number = 0;
    for (const std::string_view line : linesOf(file.text)) {
        ++number;
        for (const std::string_view mark : marks) {
            if (hasMark(line, mark))
                findings.push_back({file.path, number, std::string(what) + ": " + std::string(mark)});
        }
    }
    return findings;
}

enum class Block { Scope, Function, Value };

/// What the brace behind `statement` (the tokens since the last ; { or }) opens.
Block blockOf(const std::vector<const Token*>& statement)
{
    bool hasArguments = false;
    int depth = 0;
    for (std::size_t i = 0; i < statement.size(); ++i) {
        const Token& token = *statement[i];
        const bool isOperator = i > 0 && statement[i - 1]->is("operator");
        if (token.is("(")) {
            hasArguments = hasArguments || depth == 0;
            ++depth;
        } else if (token.is(")")) {
            --depth;
        } else if (depth == 0 && token.is("=") && !isOperator && !hasArguments) {
            return Block::Value;
        } else if (depth == 0 && !hasArguments &&
                   (token.is("namespace") || token.is("class") || token.is("struct") || token.is("enum") ||
                    token.is("union") || token.is("extern"))) {
            // A function may return a struct, but it has its arguments before the brace.
            const bool returns = std::ranges::any_of(statement, [](const Token* part) { return part->is("("); });
            return returns && !token.is("namespace") ? Block::Function : Block::Scope;
        }
    }
    return hasArguments ? Block::Function : Block::Value;
}

struct OpenBlock {
    Block kind;
    int firstLine;
    std::string name;
};

std::string nameOf(const std::vector<const Token*>& statement)
{
    for (std::size_t i = 1; i < statement.size(); ++i) {
        if (statement[i]->is("("))
            return statement[i - 1]->text;
    }
    return "a function";
}

/// Functions and tests longer than `most` lines, their heads included.
Findings longFunctions(const SourceFile& file, int most)
{
    Findings findings;
    std::vector<OpenBlock> blocks;
    std::vector<const Token*> statement;
    const std::vector<Token> tokens = tokensOf(file.text);
    for (const Token& token : tokens) {
        const bool isInCode = std::ranges::any_of(blocks, [](const OpenBlock& block) { return block.kind != Block::Scope; });
        if (token.is("{")) {
            const int firstLine = statement.empty() ? token.line : statement.front()->line;
            blocks.push_back({isInCode ? Block::Value : blockOf(statement), firstLine, nameOf(statement)});
            statement.clear();
        } else if (token.is("}")) {
            if (!blocks.empty()) {
                const int length = token.line - blocks.back().firstLine + 1;
                if (blocks.back().kind == Block::Function && length > most)
                    findings.push_back({file.path, blocks.back().firstLine,
                                        blocks.back().name + "() has " + std::to_string(length) + " lines"});
                blocks.pop_back();
            }
            statement.clear();
        } else if (token.is(";")) {
            statement.clear();
        } else {
            statement.push_back(&token);
        }
    }
    return findings;
}

} // namespace

Findings floatingPoint(const SourceFile& file)
{
    Findings findings;
    if (!file.isCpp() || !file.isIn("core/"))
        return findings;
    for (const Token& token : tokensOf(file.text)) {
        if (token.kind == TokenKind::Word && (token.text == "double" || token.text == "float"))
            findings.push_back({file.path, token.line, token.text + " cannot hold money"});
    }
    return findings;
}

Findings missingLicence(const SourceFile& file)
{
    if (!needsLicence(file))
        return {};
    const std::vector<std::string_view> lines = linesOf(file.text);
    const std::size_t line = file.text.starts_with("#!") ? 1 : 0;
    const bool isNamed = line < lines.size() &&
                         lines[line].find("SPDX-License-Identifier: GPL-3.0-or-later") != std::string_view::npos;
    return isNamed ? Findings{} : Findings{{file.path, 1, "no SPDX line"}};
}

Findings overlong(const SourceFile& file, Limits limits)
{
    if (!file.isCpp())
        return {};
    Findings findings = longFunctions(file, limits.functionLines);
    const auto lines = static_cast<int>(linesOf(file.text).size());
    if (lines > limits.fileLines)
        findings.push_back({file.path, 1, "the file has " + std::to_string(lines) + " lines"});
    return findings;
}

Findings putOff(const SourceFile& file)
{
    return linesWith(file, {"TODO", "FIXME", "XXX", "HACK"}, "put off");
}

Findings machinePaths(const SourceFile& file)
{
    return linesWith(file, {"/home/", "/root/", "/Users/", "/mnt/", "/media/", "C:\\"}, "a machine's own path");
}

Findings headerFaults(const SourceFile& file)
{
    Findings findings;
    if (!file.path.ends_with(".h"))
        return findings;
    if (file.text.find("#pragma once") == std::string::npos)
        findings.push_back({file.path, 1, "no #pragma once"});
    const std::vector<Token> tokens = tokensOf(file.text);
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        if (tokens[i].is("using") && tokens[i + 1].is("namespace"))
            findings.push_back({file.path, tokens[i].line, "a using directive in a header"});
    }
    return findings;
}

} // namespace coop::tidy
