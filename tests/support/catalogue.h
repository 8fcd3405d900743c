// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

#include "core/reports/report_table.h"

namespace coop::test {

inline std::string textBetween(const std::string& text, std::size_t& at, const std::string& before, const std::string& after)
{
    const std::size_t start = text.find(before, at);
    if (start == std::string::npos) {
        at = start;
        return {};
    }
    const std::size_t end = text.find(after, start);
    at = end;
    std::string found = text.substr(start + before.size(), end - start - before.size());
    for (const auto& [name, character] : std::map<std::string, std::string>{{"&apos;", "'"}, {"&amp;", "&"}}) {
        for (std::size_t i = found.find(name); i != std::string::npos; i = found.find(name, i + 1))
            found.replace(i, name.size(), character);
    }
    return found;
}

/// The committed Chinese words of the reports. A text that has none fails the test that asks for it.
inline reports::Wording committedWords()
{
    std::map<std::string, std::string> words;
    const std::filesystem::path folder = std::filesystem::path(SHEZHANG_GOLDEN_DIR) / "../../resources/translations";
    for (const char* name : {"text_zh_CN.ts", "text_ledger_zh_CN.ts", "text_statements_zh_CN.ts", "charts_zh_CN.ts",
                             "reports_distribution_zh_CN.ts", "year_papers_zh_CN.ts"}) {
        std::ifstream stream(folder / name, std::ios::binary);
        EXPECT_TRUE(stream) << name;
        std::string text{std::istreambuf_iterator<char>(stream), {}};
        std::size_t at = text.find("<name>Reports</name>");
        text = text.substr(at, text.find("</context>", at) - at);
        for (at = 0; at != std::string::npos;) {
            const std::string source = textBetween(text, at, "<source>", "</source>");
            if (at != std::string::npos)
                words[source] = textBetween(text, at, "<translation>", "</translation>");
        }
    }
    return [words](std::string_view english) {
        const auto found = words.find(std::string(english));
        EXPECT_TRUE(found != words.end()) << "no Chinese for “" << english << "”";
        return found == words.end() ? std::string(english) : found->second;
    };
}

} // namespace coop::test
