// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule with what it must find and what it must leave alone.
#include "tests/tidy/rules.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace coop::tidy;

namespace {

std::vector<int> linesIn(const Findings& findings)
{
    std::vector<int> lines;
    for (const Finding& finding : findings)
        lines.push_back(finding.line);
    return lines;
}

using Lines = std::vector<int>;

Lines includesIn(std::string path, std::string text)
{
    return linesIn(forbiddenIncludes({std::move(path), std::move(text)}));
}

Lines wordsIn(std::string text)
{
    return linesIn(untranslatedWords({"ui/members/members_page.cpp", std::move(text)}));
}

} // namespace

TEST(Lexer, TellsCodeFromCommentsAndLiterals)
{
    const auto tokens = tokensOf("int a = 1'000; // double\n/* float\n */ auto s = u8\"x \\\" double\"; char c = '\"';\n"
                                 "auto r = R\"sql(a \"quoted\" )\")sql\"; #\n#define X \\\n double\nfloat f;");
    std::vector<std::string> words;
    std::vector<std::string> strings;
    for (const Token& token : tokens)
        (token.kind == TokenKind::String ? strings : words).push_back(token.text);
    EXPECT_EQ(strings, (std::vector<std::string>{"x \\\" double", "a \"quoted\" )\""}));
    EXPECT_EQ(std::ranges::count(words, "double"), 0);
    EXPECT_EQ(std::ranges::count(words, "1'000"), 1);
    EXPECT_EQ(std::ranges::count(words, "float"), 1);
    EXPECT_EQ(tokens.back().line, 7);
}

TEST(ForbiddenIncludes, AreArrowsThatPointUp)
{
    EXPECT_EQ(includesIn("core/money/money.h", "#include \"core/base/issue.h\"\n#include \"core/members/member.h\"\n"), Lines{2});
    EXPECT_EQ(includesIn("core/base/date.cpp", "#include \"core/money/money.h\"\n"), Lines{1});
    EXPECT_EQ(includesIn("core/trade/trade.h", "#include \"core/shares/grant.h\"\n"), Lines{1});
    EXPECT_EQ(includesIn("core/distribution/plan.h", "#include \"core/storage/store.h\"\n"), Lines{1});
    EXPECT_EQ(includesIn("core/book/book.cpp", "#include \"core/inspection/rule.h\"\n"), Lines{1});
    EXPECT_EQ(includesIn("core/book/book.cpp", "#include \"core/storage/store.h\"\n#include \"core/exchange/sheet.h\"\n"), Lines{});
    EXPECT_EQ(includesIn("core/reports/a.cpp", "#include \"ui/text/format.h\"\n"), Lines{1});
    EXPECT_EQ(includesIn("core/reports/a.cpp", "  #  include \"tests/support/random.h\"\n"), Lines{1});
}

TEST(ForbiddenIncludes, KeepQtOutOfCore)
{
    EXPECT_EQ(includesIn("core/money/money.cpp", "#include <QString>\n#include <QtCore/QDate>\n#include <queue>\n"), (Lines{1, 2}));
    EXPECT_EQ(includesIn("ui/text/format.h", "#include <QString>\n"), Lines{});
}

TEST(ForbiddenIncludes, KeepFilesAndSqlOutOfPureRooms)
{
    EXPECT_EQ(includesIn("core/shares/a.cpp", "#include <fstream>\n"), Lines{1});
    EXPECT_EQ(includesIn("core/exchange/a.cpp", "#include <fstream>\n"), Lines{});
    EXPECT_EQ(includesIn("core/book/a.cpp", "#include <SQLiteCpp/SQLiteCpp.h>\n#include <sqlite3.h>\n"), (Lines{1, 2}));
    EXPECT_EQ(includesIn("core/storage/a.cpp", "#include <SQLiteCpp/SQLiteCpp.h>\n#include <sqlite3.h>\n"), Lines{});
    EXPECT_EQ(includesIn("core/reports/a.cpp", "#include <xlsxwriter.h>\n#include <expat.h>\n"), (Lines{1, 2}));
}

TEST(ForbiddenIncludes, KeepStorageBehindTheBookAndPagesApart)
{
    EXPECT_EQ(includesIn("ui/shell/a.cpp", "#include \"core/storage/connection.h\"\n"), Lines{1});
    EXPECT_EQ(includesIn("ui/shell/a.cpp", "#include \"core/storage/storage_error.h\"\n"), Lines{});
    EXPECT_EQ(includesIn("app/cli/a.cpp", "#include \"core/storage/connection.h\"\n"), Lines{1});
    EXPECT_EQ(includesIn("ui/members/a.cpp", "#include \"ui/trades/trades_page.h\"\n#include \"ui/shell/page.h\"\n"), Lines{1});
    EXPECT_EQ(includesIn("ui/theme/a.cpp", "#include \"ui/shell/page.h\"\n"), Lines{1});
    EXPECT_EQ(includesIn("ui/shell/a.cpp", "#include \"ui/overview/overview_page.h\"\n"), Lines{1});
    EXPECT_EQ(includesIn("app/pages.cpp", "#include \"ui/overview/overview_page.h\"\n"), Lines{});
}

TEST(ForbiddenIncludes, NameARoomThatTheHouseDoesNotHave)
{
    EXPECT_EQ(includesIn("core/utils/a.cpp", ""), Lines{1});
    EXPECT_EQ(includesIn("core/loose.cpp", ""), Lines{1});
}

TEST(FloatingPoint, IsFoundInCodeOfCoreOnly)
{
    EXPECT_EQ(linesIn(floatingPoint({"core/money/a.cpp", "// a double\nauto s = \"float\";\ndouble x = 1;\nfloat y;\n"})), (Lines{3, 4}));
    EXPECT_EQ(linesIn(floatingPoint({"core/money/a.cpp", "int doubleEntry = 2;\n"})), Lines{});
    EXPECT_EQ(linesIn(floatingPoint({"ui/charts/a.cpp", "double x = 1;\n"})), Lines{});
}

TEST(UntranslatedWords, AreThoseHandedToTheEyeDirectly)
{
    EXPECT_EQ(wordsIn("label->setText(QStringLiteral(\"Members\"));"), Lines{1});
    EXPECT_EQ(wordsIn("setWindowTitle(u\"Members\"_s);"), Lines{1});
    EXPECT_EQ(wordsIn("auto* box = new QCheckBox(QStringLiteral(\"Assisted\"), this);"), Lines{1});
    EXPECT_EQ(wordsIn("QLabel label(QStringLiteral(\"Name\"));"), Lines{1});
    EXPECT_EQ(wordsIn("menu->addAction(\n    QIcon(), QStringLiteral(\"Print\"));"), Lines{2});
    EXPECT_EQ(wordsIn("QMessageBox::warning(this, tr(\"Sorry\"), QStringLiteral(\"Failed\"));"), Lines{1});
    EXPECT_EQ(wordsIn("x->setToolTip(QStringLiteral(\"Total: %1\").arg(n));"), Lines{1});
    EXPECT_EQ(wordsIn("x->setText(QStringLiteral(\"<b>Total</b>\"));"), Lines{1});
}

TEST(UntranslatedWords, AreSentencesAnywhere)
{
    EXPECT_EQ(wordsIn("const QString s = QStringLiteral(\"The book is locked\");"), Lines{1});
    EXPECT_EQ(linesIn(untranslatedWords({"app/cli/a.cpp", "err << \"the file is damaged\";"})), Lines{1});
    EXPECT_EQ(wordsIn("ensure(ok, \"a row for each member\");"), Lines{});
    EXPECT_EQ(wordsIn("s = QStringLiteral(\"QLabel { color: red; border: none }\");"), Lines{});
    EXPECT_EQ(wordsIn("s = QStringLiteral(\"farmers-four-fifths\"), t = QStringLiteral(\"perennial_crop_from\");"), Lines{});
    EXPECT_EQ(wordsIn("s = QByteArrayLiteral(\"/CIDInit /ProcSet findresource begin\");"), Lines{});
    EXPECT_EQ(wordsIn("s = QStringLiteral(\"BOOK WHAT FILE [--sheet NAME]\");"), Lines{});
    EXPECT_EQ(wordsIn("const char* k[] = {QT_TRANSLATE_NOOP(\"Reports\", \"Income by source\")}; t(\"Income by source\");"), Lines{});
    EXPECT_EQ(wordsIn("s = QStringLiteral(\"Noto Sans CJK SC\");"), Lines{});
}

TEST(UntranslatedWords, AreNotThoseOfTheTranslatorNorSignsNorKeys)
{
    EXPECT_EQ(wordsIn("label->setText(tr(\"Members of the year\"));"), Lines{});
    EXPECT_EQ(wordsIn("label->setText(QCoreApplication::translate(\"Text\", \"Members of it\"));"), Lines{});
    EXPECT_EQ(wordsIn("label->setText(QStringLiteral(\"%1 · %2\").arg(a, b));"), Lines{});
    EXPECT_EQ(wordsIn("label->setText(QStringLiteral(\"<b>%1</b>\").arg(a));"), Lines{});
    EXPECT_EQ(wordsIn("label->setText(textOf(fields.text(\"number\")));"), Lines{});
    EXPECT_EQ(wordsIn("label->setObjectName(QStringLiteral(\"banner\"));"), Lines{});
    EXPECT_EQ(linesIn(untranslatedWords({"core/base/a.cpp", "x.setText(\"Members\");"})), Lines{});
}

TEST(ChineseLiterals, AreFoundInTheWindowButNotInComments)
{
    EXPECT_EQ(linesIn(chineseLiterals({"ui/members/a.cpp", "// 成员\nauto s = QStringLiteral(\"成员\");\n"})), Lines{2});
    EXPECT_EQ(linesIn(chineseLiterals({"ui/members/a.cpp", "auto s = QStringLiteral(\"¥ — · …\");\n"})), Lines{});
    EXPECT_EQ(linesIn(chineseLiterals({"app/cli/a.cpp", "constexpr Word<A> k[] = {\n{A::B, \"b\", \"乙\"}};\nf(\"丙\");\n"})), Lines{3});
    EXPECT_EQ(linesIn(chineseLiterals({"core/members/member.h", "auto s = \"成员\";\n"})), Lines{});
}

TEST(TranslatedSources, AreReadFromEveryFormOfTranslation)
{
    EXPECT_EQ(translatedSources({"ui/a.cpp", "tr(\"one\"); tr(\"two \"\n \"three\", \"hint\"); tr(\"%n row(s)\", nullptr, n);\n"
                                             "QCoreApplication::translate(\"Text\", \"four \\\"x\\\"\\n\");\n"
                                             "QT_TRANSLATE_NOOP(\"Text\", \"five\"); log(\"six\");"}),
              (std::set<std::string>{"one", "two three", "%n row(s)", "four \"x\"\n", "five"}));
}

TEST(ReportWords, AreTheCapitalizedLiteralsOfReports)
{
    const std::string text = "title = words(\"Year {0}\"); return \"Land\"; key(\"number\"); ensure(x, \"A row\"); f(\"A\");";
    EXPECT_EQ(reportWords({"core/reports/a.cpp", text}), (std::set<std::string>{"Year {0}", "Land"}));
    EXPECT_TRUE(reportWords({"core/members/a.cpp", text}).empty());
}

TEST(Translations, NameTheirSourcesAndWhatIsUnfinished)
{
    const SourceFile file{"resources/translations/members_zh_CN.ts",
                          "<source>A &amp; &quot;B&quot;</source>\n<translation type=\"unfinished\"></translation>\n"
                          "<source>C</source>\n<translation>丙</translation>\n<translation></translation>\n"};
    EXPECT_EQ(translationSources(file), (std::set<std::string>{"A & \"B\"", "C"}));
    EXPECT_EQ(linesIn(unfinishedTranslations(file)), (Lines{2, 5}));
}

TEST(MissingLicence, IsFoundAtTheHeadOfSourcesAndScripts)
{
    const std::string line = "SPDX-License-Identifier: GPL-3.0-or-later\n";
    EXPECT_EQ(linesIn(missingLicence({"core/a.cpp", "#include <map>\n"})), Lines{1});
    EXPECT_EQ(linesIn(missingLicence({"core/a.cpp", "\n// " + line})), Lines{1});
    EXPECT_EQ(linesIn(missingLicence({"core/a.cpp", "// " + line})), Lines{});
    EXPECT_EQ(linesIn(missingLicence({"packaging/run", "#!/bin/sh\n# " + line})), Lines{});
    EXPECT_EQ(linesIn(missingLicence({"packaging/run", "#!/bin/sh\nset -e\n"})), Lines{1});
    EXPECT_EQ(linesIn(missingLicence({"core/CMakeLists.txt", "project(x)\n"})), Lines{1});
    EXPECT_EQ(linesIn(missingLicence({"core/storage/sql/0001.sql", "CREATE TABLE a(b);\n"})), Lines{1});
    EXPECT_EQ(linesIn(missingLicence({"README.md", "# Title\n"})), Lines{});
}

TEST(Overlong, AreFilesAndFunctionsBeyondTheirLimits)
{
    const Limits limits{.fileLines = 12, .functionLines = 3};
    const std::string fine = "namespace a {\nstruct B {\n    int c = {};\n    void d()\n    {\n    }\n};\n}\n";
    EXPECT_EQ(linesIn(overlong({"core/a.cpp", fine}, limits)), Lines{});
    const std::string longer = "namespace a {\nint f(int x)\n{\n    if (x) {\n    }\n    return 1;\n}\n}\n";
    ASSERT_EQ(linesIn(overlong({"core/a.cpp", longer}, limits)), Lines{2});
    EXPECT_EQ(overlong({"core/a.cpp", longer}, limits).front().what, "f() has 6 lines");
    EXPECT_EQ(linesIn(overlong({"core/a.cpp", "TEST(A, B)\n{\n\n\n}\n"}, limits)), Lines{1});
    EXPECT_EQ(linesIn(overlong({"core/a.cpp", "struct R f()\n{\n\n\n}\n"}, limits)), Lines{1});
    EXPECT_EQ(linesIn(overlong({"core/a.cpp", "const std::vector<int> k = {\n1,\n2,\n3,\n4};\n"}, limits)), Lines{}) << "a table is no function";
    EXPECT_EQ(linesIn(overlong({"core/a.cpp", std::string(13, '\n')}, limits)), Lines{1});
    EXPECT_EQ(linesIn(overlong({"docs/a.md", std::string(13, '\n')}, limits)), Lines{});
}

TEST(PutOff, AreTheUsualMarks)
{
    EXPECT_EQ(linesIn(putOff({"core/a.cpp", "// TODO later\nint a; // FIXME\n"})), (Lines{1, 2}));
    EXPECT_EQ(linesIn(putOff({"core/a.cpp", "int kTODOs; // a hack\n"})), Lines{});
}

TEST(MachinePaths, AreFoundInAnyFile)
{
    EXPECT_EQ(linesIn(machinePaths({"README.md", "see /home/anna/x\nand `/mnt/disk`\n"})), (Lines{1, 2}));
    EXPECT_EQ(linesIn(machinePaths({"a.cpp", "auto p = \"C:\\\\data\";\n"})), Lines{1});
    EXPECT_EQ(linesIn(machinePaths({"README.md", "the folder docs/plan and /tmp/x\n"})), Lines{});
}

TEST(HeaderFaults, AreTheMissingGuardAndTheUsingDirective)
{
    EXPECT_EQ(linesIn(headerFaults({"core/a.h", "// x\n#pragma once\nusing namespace std;\n"})), Lines{3});
    EXPECT_EQ(linesIn(headerFaults({"core/a.h", "int a;\n"})), Lines{1});
    EXPECT_EQ(linesIn(headerFaults({"core/a.h", "#pragma once\nusing A = int; // using namespace std\n"})), Lines{});
    EXPECT_EQ(linesIn(headerFaults({"core/a.cpp", "using namespace std;\n"})), Lines{});
}
