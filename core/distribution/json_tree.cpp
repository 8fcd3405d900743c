// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distribution/json_tree.h"

#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <unordered_set>

namespace coop::distribution {

namespace {

using Json = nlohmann::json;

/// Builds the tree from the parser's events, since a finished nlohmann::json has forgotten duplicate keys,
/// the order of keys and how a number was written.
class TreeBuilder final : public Json::json_sax_t {
public:
    JsonTree tree{};
    Issue syntax{.code = IssueCode::JsonSyntax};
    std::size_t failedAt = 0;

    bool null() override { return put({.kind = JsonNode::Kind::Null}); }
    bool boolean(bool value) override { return put({.kind = JsonNode::Kind::Boolean, .truth = value}); }
    bool number_integer(Json::number_integer_t value) override { return putNumber(std::to_string(value)); }
    bool number_unsigned(Json::number_unsigned_t value) override
    {
        return putNumber(std::to_string(value));
    }
    bool number_float(Json::number_float_t, const Json::string_t& written) override
    {
        return putNumber(written);
    }
    bool string(Json::string_t& value) override
    {
        return put({.kind = JsonNode::Kind::Text, .text = std::move(value)});
    }
    bool binary(Json::binary_t&) override { return false; }

    bool start_object(std::size_t) override { return open(JsonNode::Kind::Object); }
    bool start_array(std::size_t) override { return open(JsonNode::Kind::List); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(Json::string_t& value) override
    {
        if (m_skippedDepth > 0)
            return true;
        Level& level = m_levels.back();
        if (level.seen.insert(value).second) {
            level.node->keys.push_back(std::move(value));
            return true;
        }
        tree.issues.push_back(
            {.code = IssueCode::JsonDuplicateKey, .field = path(), .value = shownInMessage(value)});
        m_skipsNext = true;
        return true;
    }

    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception& error) override
    {
        // "[json.exception.parse_error.101] parse error at line 1, column 2: what": the last part is
        // enough, the place is told by row and column.
        std::string_view what = error.what();
        what.remove_prefix(std::min(what.find("] "), what.size() - 2) + 2);
        if (what.starts_with("parse error at"))
            what.remove_prefix(std::min(what.find(": "), what.size() - 2) + 2);
        syntax.arguments = {shownInMessage(what)};
        failedAt = position;
        return false;
    }

private:
    struct Level {
        JsonNode* node;
        std::unordered_set<std::string> seen;
    };

    bool putNumber(std::string written)
    {
        return put({.kind = JsonNode::Kind::Number, .text = std::move(written)});
    }

    bool put(JsonNode node)
    {
        if (!isSkipped())
            place(std::move(node));
        return true;
    }

    bool open(JsonNode::Kind kind)
    {
        if (m_skippedDepth > 0 || m_skipsNext) {
            m_skipsNext = false;
            ++m_skippedDepth;
            return true;
        }
        JsonNode* node = place({.kind = kind});
        if (m_levels.size() == kDeepestJson)
            ++m_skippedDepth;
        else
            m_levels.push_back({node, {}});
        return true;
    }

    bool close()
    {
        if (m_skippedDepth > 0)
            --m_skippedDepth;
        else
            m_levels.pop_back();
        return true;
    }

    /// True inside something that is read over, and for the single value of a duplicate key.
    bool isSkipped()
    {
        const bool skipped = m_skippedDepth > 0 || m_skipsNext;
        m_skipsNext = false;
        return skipped;
    }

    /// Only the innermost open container grows, so the pointers to the outer ones stay good.
    JsonNode* place(JsonNode node)
    {
        if (m_levels.empty()) {
            tree.root = std::move(node);
            return &tree.root;
        }
        auto& children = m_levels.back().node->children;
        children.push_back(std::move(node));
        return &children.back();
    }

    std::string path() const
    {
        std::string path;
        for (std::size_t i = 0; i + 1 < m_levels.size(); ++i) {
            const JsonNode& node = *m_levels[i].node;
            if (node.kind == JsonNode::Kind::List)
                path += "[" + std::to_string(node.children.size() - 1) + "]";
            else
                path += (path.empty() ? "" : ".") + shownInMessage(node.keys.back());
        }
        return path;
    }

    std::vector<Level> m_levels;
    std::size_t m_skippedDepth = 0;
    bool m_skipsNext = false;
};

void locate(Issue& issue, std::string_view json, std::size_t position)
{
    const std::string_view before = json.substr(0, std::min(position == 0 ? 0 : position - 1, json.size()));
    issue.row = 1 + static_cast<int>(std::ranges::count(before, '\n'));
    const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0
    issue.column = 1 + static_cast<int>(codePointCount(before.substr(lineStart)));
}

} // namespace

const JsonNode* JsonNode::find(std::string_view key) const
{
    const auto found = std::ranges::find(keys, key);
    return found == keys.end() ? nullptr : &children[static_cast<std::size_t>(found - keys.begin())];
}

Expected<JsonTree, Issues> parseJsonTree(std::string_view json, std::size_t largest)
{
    if (json.size() > largest)
        return Unexpected(Issues{
            {.code = IssueCode::FileTooLarge, .arguments = {std::to_string(largest / 1024), "KiB"}}});
    if (!isValidUtf8(json))
        return Unexpected(Issues{{.code = IssueCode::FileEncoding}});

    TreeBuilder builder;
    if (!Json::sax_parse(json.begin(), json.end(), &builder)) {
        locate(builder.syntax, json, builder.failedAt);
        return Unexpected(Issues{std::move(builder.syntax)});
    }
    return std::move(builder.tree);
}

std::string shownInMessage(std::string_view text)
{
    constexpr std::size_t kLongest = 80;
    std::size_t end = std::min(text.size(), kLongest);
    while (end < text.size() && end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end; // not in the middle of a character
    std::string shown(text.substr(0, end));
    std::ranges::replace_if(
        shown, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
    return end < text.size() ? shown + "…" : shown;
}

} // namespace coop::distribution
