// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/issue.h"
#include "core/base/words.h"
#include "core/distribution/json_tree.h"
#include "core/money/fraction.h"
#include "core/money/money.h"

namespace coop::distribution {

/// How a value of the wrong type is shown in a message.
[[nodiscard]] std::string shownValue(const JsonNode& node);

/// One object of a policy: reads its keys and collects what is wrong with them under their path. A key that
/// is not there yields nothing and no complaint.
class ObjectReader {
public:
    /// Complains when `node` is no object; it has no keys then.
    ObjectReader(const JsonNode& node, std::string path, Issues& issues);

    [[nodiscard]] bool isObject() const { return m_node.kind == JsonNode::Kind::Object; }
    [[nodiscard]] bool has(std::string_view key) const { return find(key) != nullptr; }
    [[nodiscard]] const JsonNode* find(std::string_view key) const { return m_node.find(key); }
    [[nodiscard]] Issues& issues() const { return m_issues; }
    /// "stages[1].rate"; the object's own path for an empty key.
    [[nodiscard]] std::string pathOf(std::string_view key) const;

    void complain(IssueCode code, std::string_view key, std::string value = {},
                  std::vector<std::string> arguments = {}) const;
    void refuseOtherKeys(std::span<const std::string_view> known) const;

    /// Nothing when something else than text stands there. The second form is for objects with very many
    /// keys.
    [[nodiscard]] const std::string* text(std::string_view key) const;
    [[nodiscard]] const std::string* text(std::string_view key, const JsonNode& node) const;
    [[nodiscard]] std::string name(std::string_view key) const;
    /// Names are printed in lists and messages: of one line, and not endless.
    bool isFitName(std::string_view key, std::string_view name) const;
    [[nodiscard]] std::optional<bool> truth(std::string_view key) const;
    [[nodiscard]] std::optional<Fraction> percentage(std::string_view key) const;
    [[nodiscard]] std::optional<Money> money(std::string_view key) const;
    [[nodiscard]] std::optional<Money> money(std::string_view key, const JsonNode& node) const;
    [[nodiscard]] std::optional<Fraction> coefficient(std::string_view key, const JsonNode& node) const;

    template <typename Value, std::size_t N>
    [[nodiscard]] std::optional<Value> word(std::string_view key, const Word<Value> (&words)[N]) const
    {
        const std::string* written = text(key);
        return written == nullptr ? std::nullopt : wordFrom(key, *written, words);
    }

    /// A list of words, each kept once.
    template <typename Value, std::size_t N>
    [[nodiscard]] std::vector<Value> words(std::string_view key, const Word<Value> (&words)[N]) const
    {
        std::vector<Value> values;
        for (const std::string* written : texts(key)) {
            const auto value = wordFrom(key, *written, words);
            if (value && std::ranges::find(values, *value) == values.end())
                values.push_back(*value);
        }
        return values;
    }

private:
    template <typename Value, std::size_t N>
    std::optional<Value> wordFrom(std::string_view key, const std::string& written,
                                  const Word<Value> (&words)[N]) const
    {
        const auto value = fromWord(words, written);
        if (!value)
            complain(IssueCode::UnknownWord, key, shownInMessage(written), {listOfWords(words)});
        return value;
    }
    /// The texts of a list that must not be empty.
    [[nodiscard]] std::vector<const std::string*> texts(std::string_view key) const;
    void complainOfNumber(IssueCode code, std::string_view key, std::string_view written,
                          int decimals) const;

    const JsonNode& m_node;
    std::string m_path;
    Issues& m_issues;
};

} // namespace coop::distribution
