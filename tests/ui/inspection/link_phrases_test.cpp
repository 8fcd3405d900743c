// SPDX-License-Identifier: GPL-3.0-or-later
// What only several books show is said in the reader's language, as all that one book shows.
#include "core/inspection/links.h"

#include "ui/text/inspection_text.h"
#include "ui/text/language.h"

#include <QRegularExpression>

#include <set>

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::ui;
using namespace coop::inspection;

namespace {

/// Six books whose six members are the same persons, under other names now and then, with the same officers, machines and invoices.
CrossFindings everythingTied()
{
    constexpr BookNumber kBooks = 6;
    constexpr unsigned char kMembers = 6;
    const LinkedBook book{.industry = "A0121", .members = kMembers, .grants = Money::yuan(200'000), .looksEmpty = true};
    const auto feed = [](const std::function<void(const HashedKey&)>& take) {
        for (unsigned char member = 1; member <= kMembers; ++member) {
            for (BookNumber number = 0; number < kBooks; ++number)
                take({.kind = KeyKind::Person, .hash = {member}, .detail = {static_cast<unsigned char>(number == 0 ? 99 : member)},
                      .book = number, .standing = member == 1 ? Standing::Officer : Standing::Member, .table = "member", .row = member});
        }
        for (const KeyKind kind : {KeyKind::Invoice, KeyKind::Serial}) {
            for (BookNumber number = 0; number < kBooks; ++number)
                take({.kind = kind, .hash = {1}, .book = number, .standing = Standing::Thing, .table = "asset", .row = 1});
        }
    };
    return linkBooks(std::vector<LinkedBook>(kBooks, book), feed, {});
}

} // namespace

TEST(LinkPhrases, AreAllInChinese)
{
    useLanguage(Language::Chinese);
    const QRegularExpression english(QStringLiteral("[a-z]{3,}"));
    std::set<std::string> rules;
    const CrossFindings found = everythingTied();
    for (const auto& findings : found.ofBook) {
        for (const Finding& finding : findings) {
            rules.insert(finding.rule);
            for (const Phrase& phrase : {finding.statement, finding.value, finding.threshold, finding.evidence.front().text})
                EXPECT_FALSE(phraseText(phrase).contains(english)) << finding.rule << ": " << phrase.pattern;
        }
    }
    for (const ParameterSpec& parameter : linkParameters())
        EXPECT_FALSE(phraseText({.pattern = std::string(parameter.meaning)}).contains(english)) << parameter.meaning;
    useLanguage(Language::English);
    EXPECT_EQ(rules, (std::set<std::string>{"S04", "S07", "X01", "X02", "X03", "X05", "X06"})) << "each rule has to speak";
}
