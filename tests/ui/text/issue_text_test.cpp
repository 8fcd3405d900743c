// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/issue_text.h"

#include <gtest/gtest.h>

#include "core/book/distribution_desk.h"
#include "core/book/payment_desk.h"
#include "ui/text/choice_text.h"
#include "ui/text/fill.h"
#include "ui/text/format.h"
#include "ui/text/issue_sentences.h"
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <set>

namespace coop::ui {
namespace {

bool hasChinese(const QString& text)
{
    static const QRegularExpression chinese(QStringLiteral("[\\x{4e00}-\\x{9fff}]"));
    return text.contains(chinese);
}

/// Runs `check` with the words of both languages and leaves English behind.
template <typename Check>
void inBothLanguages(Check check)
{
    for (const Language language : {Language::English, Language::Chinese}) {
        useLanguage(language);
        check(language);
    }
    useLanguage(Language::English);
}

constexpr IssueCode kLastCode = IssueCode::AlreadySettled;

TEST(IssueText, EveryCodeIsASentenceInBothLanguages)
{
    std::set<QString> seen;
    inBothLanguages([&seen](Language language) {
        for (int code = 0; code <= static_cast<int>(kLastCode); ++code) {
            const Issue issue{.code = static_cast<IssueCode>(code),
                              .value = "VALUE",
                              .arguments = {"FIRST", "SECOND", "THIRD", "FOURTH"}};
            const QString text = issueText(issue);
            EXPECT_GE(text.size(), 8) << code;
            EXPECT_FALSE(text.contains(QLatin1Char('{'))) << text.toStdString();
            EXPECT_FALSE(text.contains(QStringLiteral("…"))) << text.toStdString();
            EXPECT_TRUE(hasChinese(text) || language == Language::English) << text.toStdString();
            EXPECT_TRUE(seen.insert(text).second) << "said twice: " << text.toStdString();
        }
    });
}

TEST(IssueText, TranslationsKeepThePlaceholders)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{[a-z0-9]+\\}"));
    const auto placeholdersOf = [](const QString& text) {
        std::set<QString> found;
        for (auto it = placeholder.globalMatch(text); it.hasNext();)
            found.insert(it.next().captured());
        return found;
    };
    useLanguage(Language::Chinese);
    for (int code = 0; code <= static_cast<int>(kLastCode); ++code) {
        const char* const english = issueSentence(static_cast<IssueCode>(code));
        const QString chinese = QCoreApplication::translate("IssueText", english);
        EXPECT_EQ(placeholdersOf(QString::fromUtf8(english)), placeholdersOf(chinese)) << english;
    }
    useLanguage(Language::English);
}

TEST(IssueText, WhatAUserTypedStaysWhatItIs)
{
    const Issue issue{.code = IssueCode::UnknownWord, .value = "{0} %1 {value}", .arguments = {"a {value} b"}};
    EXPECT_EQ(issueText(issue),
              QStringLiteral("“{0} %1 {value}” is not a known word here; expected one of: a {value} b"));
    EXPECT_EQ(fill(QStringLiteral("{0} {2} {x} {"), {QStringLiteral("a")}), QStringLiteral("a … {x} {"));
}

TEST(IssueText, ALongOrBrokenValueStaysOnOneLine)
{
    const Issue issue{.code = IssueCode::NotAMoney, .value = "12\n34\t" + std::string(1'000'000, '9')};
    const QString text = issueText(issue);
    EXPECT_FALSE(text.contains(QLatin1Char('\n')));
    EXPECT_LT(text.size(), 250);
}

TEST(IssueLine, NamesFileRowAndColumn)
{
    const QString file = QStringLiteral("m.csv");
    EXPECT_EQ(issueLine(file, {.code = IssueCode::NotAMoney, .field = "amount", .value = "x", .row = 7, .column = 3}),
              QStringLiteral("m.csv:7:3: amount: “x” is not an amount; expected yuan with at most two decimals, such as "
                             "1234.50"));
    EXPECT_TRUE(issueLine(file, {.code = IssueCode::FileEmpty}).startsWith(QStringLiteral("m.csv:1:1: the file")));
    EXPECT_TRUE(issueLine(file, {.code = IssueCode::ColumnMissing, .field = "name", .arguments = {"name"}, .row = 1})
                    .startsWith(QStringLiteral("m.csv:1:1: name: ")));
    EXPECT_TRUE(issueLine(QStringLiteral("p.json"), {.code = IssueCode::StageNeedsWeight, .field = "stages[1].by"})
                    .startsWith(QStringLiteral("p.json:1:stages[1].by: the stage")));
    EXPECT_TRUE(issueLine(file, {.code = IssueCode::IdentityForm, .severity = Severity::Warning, .row = 2, .column = 1})
                    .endsWith(QStringLiteral("(a warning, taken as it stands)")));
}

TEST(FailureText, EveryFailureNamesTheFileInBothLanguages)
{
    inBothLanguages([](Language language) {
        for (int failure = 0; failure <= static_cast<int>(storage::Failure::Io); ++failure) {
            const QString text =
                failureText(storage::StorageError(static_cast<storage::Failure>(failure), "/tmp/a.coop", "DETAIL"));
            EXPECT_TRUE(text.contains(QStringLiteral("/tmp/a.coop"))) << text.toStdString();
            EXPECT_FALSE(text.contains(QLatin1Char('%'))) << text.toStdString();
            EXPECT_TRUE(hasChinese(text) || language == Language::English) << text.toStdString();
        }
    });
}

TEST(FindingText, NamesTableRowAndTrouble)
{
    inBothLanguages([](Language language) {
        for (const char* check : {"sqlite", "schema", "foreign-keys", "chain", "rows", "sums"}) {
            const QString text = findingText({.check = check, .table = "member", .row = 12, .detail = "DETAIL"});
            EXPECT_TRUE(text.contains(QStringLiteral("member"))) << text.toStdString();
            EXPECT_TRUE(text.contains(QStringLiteral("12"))) << text.toStdString();
            EXPECT_TRUE(text.contains(QStringLiteral("DETAIL"))) << text.toStdString();
            EXPECT_GT(text.size(), 30 - (language == Language::Chinese ? 10 : 0)) << text.toStdString();
            EXPECT_EQ(hasChinese(text), language == Language::Chinese) << text.toStdString();
        }
    });
}

TEST(RuleText, EveryRuleHasArticleAndFiguresInBothLanguages)
{
    std::set<QString> codes;
    inBothLanguages([&codes](Language language) {
        for (int code = 0; code <= static_cast<int>(distribution::RuleCode::DelegatesAllowed); ++code) {
            for (const bool passed : {true, false}) {
                const RuleText text = ruleText({.code = static_cast<distribution::RuleCode>(code),
                                                .passed = passed,
                                                .binding = passed,
                                                .figures = {"111.00", "222.00", "333.00", "444%"}});
                codes.insert(text.code);
                EXPECT_FALSE(text.article.isEmpty());
                EXPECT_FALSE(text.detail.contains(QLatin1Char('{'))) << text.detail.toStdString();
                EXPECT_FALSE(text.detail.contains(QStringLiteral("…"))) << text.detail.toStdString();
                EXPECT_EQ(hasChinese(text.title), language == Language::Chinese) << text.title.toStdString();
                EXPECT_EQ(hasChinese(text.detail), language == Language::Chinese) << text.detail.toStdString();
            }
        }
    });
    EXPECT_EQ(codes.size(), 14U);
}

TEST(RuleText, NamesTheArticleOfTheLawThatBinds)
{
    using distribution::Law;
    using distribution::RuleCode;
    const auto article = [](RuleCode code, Law law) { return ruleText({.code = code, .law = law}).article; };
    useLanguage(Language::English);
    EXPECT_EQ(article(RuleCode::QuorumReached, Law::Cooperative2018), QStringLiteral("Cooperative Law Art. 30"));
    EXPECT_EQ(article(RuleCode::QuorumReached, Law::Cooperative2007), QStringLiteral("Cooperative Law (2006) Art. 23"));
    EXPECT_EQ(article(RuleCode::QuorumReached, Law::Collective2025), QStringLiteral("Collective Law Art. 27"));
    EXPECT_EQ(article(RuleCode::QuorumReached, Law::Charter), QStringLiteral("Charter"));
    EXPECT_EQ(article(RuleCode::PatronageFloor, Law::Cooperative2007), QStringLiteral("Cooperative Law (2006) Art. 37"));
    EXPECT_EQ(article(RuleCode::LossFirst, Law::Collective2025), QStringLiteral("Collective Law Art. 42"));
    EXPECT_EQ(article(RuleCode::LabourNotCapital, Law::Registration2007),
              QStringLiteral("Registration rules for cooperatives (2007) Art. 8"));
}

TEST(RuleText, EveryArticleIsInChinese)
{
    using distribution::Law;
    inBothLanguages([](Language language) {
        for (int code = 0; code <= static_cast<int>(distribution::RuleCode::DelegatesAllowed); ++code) {
            for (int law = 0; law <= static_cast<int>(Law::Charter); ++law) {
                const RuleText text = ruleText({.code = static_cast<distribution::RuleCode>(code), .law = static_cast<Law>(law)});
                EXPECT_EQ(hasChinese(text.article), language == Language::Chinese) << text.article.toStdString();
            }
        }
    });
}

TEST(RuleText, SaysWhatIsNotRecordedAndWhatAUnionHasNot)
{
    useLanguage(Language::English);
    EXPECT_EQ(ruleText({.code = distribution::RuleCode::NoticeKept, .figures = {"", "2026-03-01", "", "15"}}).detail,
              QStringLiteral("no day of laying out is recorded; at least 15 days before the assembly on 2026-03-01"));
    const RuleText delegates =
        ruleText({.code = distribution::RuleCode::DelegatesAllowed, .passed = false, .figures = {"60", "200", ""}});
    EXPECT_TRUE(delegates.detail.contains(QStringLiteral("a union has no assembly of delegates"))) << delegates.detail.toStdString();
    EXPECT_EQ(delegates.article, QStringLiteral("Cooperative Law Art. 59"));
}

TEST(IssueText, OfARuleNamesTheRuleItsArticleAndItsFigures)
{
    const Issue issue = distribution::notKept({.code = distribution::RuleCode::QuorumReached,
                                               .passed = false,
                                               .law = distribution::Law::Cooperative2007,
                                               .figures = {"19", "30", "20"}});
    useLanguage(Language::English);
    EXPECT_EQ(issueText(issue),
              QStringLiteral("a binding rule is not kept: Enough of those entitled were present (Cooperative Law (2006) Art. 23): "
                             "present: only 19 of 30; expected at least 20"));
    // Whatever stands there, a sentence comes of it.
    for (const char* code : {"-1", "14", "99999999999", "x", ""})
        EXPECT_FALSE(issueText({.code = IssueCode::RuleNotKept, .value = "x", .arguments = {code}}).isEmpty());
}

TEST(IssueText, SaysStatesInTheLanguageOfTheReader)
{
    inBothLanguages([](Language language) {
        const auto check = [language](std::string_view word) {
            const Issue issue{.code = IssueCode::WrongState, .arguments = {std::string(word)}};
            EXPECT_EQ(issueText(issue).contains(toText(word)), language == Language::English && word != "noticed" &&
                                                                   word != "reversed" && word != "pending")
                << issueText(issue).toStdString();
        };
        for (const auto& each : book::kDistributionStates)
            check(each.english);
        for (const auto& each : book::kPaymentStates)
            check(each.english);
        // A word of the user stays what it is.
        EXPECT_TRUE(issueText({.code = IssueCode::WrongState, .arguments = {"whatever"}}).contains(QStringLiteral("whatever")));
    });
}

TEST(ChoiceText, SaysEveryChoiceInBothLanguages)
{
    using distribution::ChoiceCode;
    inBothLanguages([](Language language) {
        for (int code = 0; code <= static_cast<int>(ChoiceCode::Withholding); ++code) {
            const ChoiceText text = choiceText({.code = static_cast<ChoiceCode>(code), .figures = {"10%", "after_loss", "100.00"}});
            for (const QString& part : {text.title, text.article, text.standing})
                EXPECT_EQ(hasChinese(part), language == Language::Chinese) << part.toStdString();
            EXPECT_FALSE(text.value.contains(QLatin1Char('{'))) << text.value.toStdString();
        }
    });
    EXPECT_EQ(choiceText({.code = ChoiceCode::Quantification, .figures = {"trade_amount", "60%", "equal", "40%"}}).value,
              QStringLiteral("Trade by amount 60%, Equal for each member 40%"));
    EXPECT_EQ(choiceText({.code = ChoiceCode::RefundMeasure}).value, QStringLiteral("there are no refunds"));
    EXPECT_EQ(choiceText({.code = ChoiceCode::Retained, .figures = {"5.00"}, .asCharter = false}).standing,
              QStringLiteral("not as the charter says"));
}

TEST(FieldName, IsTheHeadingOfTheInterface)
{
    useLanguage(Language::Chinese);
    EXPECT_EQ(fieldName("member"), QStringLiteral("成员编号"));
    EXPECT_EQ(fieldName("id_number"), QStringLiteral("证件号码"));
    useLanguage(Language::English);
    EXPECT_EQ(fieldName("id_number"), QStringLiteral("Identity number"));
    EXPECT_EQ(fieldName("stages[0]"), QStringLiteral("stages[0]"));
}

} // namespace
} // namespace coop::ui
