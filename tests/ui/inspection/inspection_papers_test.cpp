// SPDX-License-Identifier: GPL-3.0-or-later
// Working papers and summaries as they are printed.
#include "core/inspection/county_summary.h"
#include "core/inspection/rule.h"
#include "core/inspection/working_paper.h"
#include "tests/support/golden.h"
#include "tests/support/inspection_facts.h"
#include "tests/support/report_text.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/print/pdf_tools.h"
#include "ui/print/pdf_writer.h"
#include "ui/print/sheets_painter.h"
#include "ui/text/format.h"
#include "ui/text/inspection_text.h"
#include "ui/text/language.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::inspection;

namespace {

/// A cooperative of five names that only paid its bank.
PaperSubject dormant()
{
    test::FactsBuilder builder("2024-12-31");
    builder.chair();
    builder.farmers(4);
    builder.facts.profile.region = "北镇";
    builder.paid("2015-01-05", 0, 100000);
    builder.voucher("2023-03-31", {test::debit("552", 12), test::credit("102", 12)});
    builder.voucher("2024-03-31", {test::debit("552", 15), test::credit("102", 15)});
    builder.facts.state.head = "ab12cd34" + std::string(56, '0');
    PaperSubject subject;
    subject.result = judge(builder.facts, {});
    subject.result.path = "dormant.coop";
    subject.result.bookHash = std::string(64, 'e');
    subject.rows = RowNames(builder.facts, subject.result.findings);
    return subject;
}

class InspectionPapers : public testing::Test {
protected:
    InspectionPapers() { ui::useLanguage(ui::Language::Chinese); }
    ~InspectionPapers() override { ui::useLanguage(ui::Language::English); }

    QString printed(const reports::PrintedReport& report)
    {
        file = ui::toText((folder / "paper.pdf").string());
        ui::writePdf(ui::SheetsPainter(report), file);
        return test::withoutBlanks(test::pdfText(file));
    }

    test::TemporaryFolder folder;
    QString file;
};

} // namespace

TEST_F(InspectionPapers, SayInChineseWhatWasFound)
{
    const QString text = printed(workingPaper(dormant(), ui::inspectionPaperWording()));
    for (const char* part : {"核查工作底稿", "测试合作社", "疑似空壳", "无经营活动", "未能判断的规则", "核查人员", "复核人员", "合作社代表",
                             "2023-03-31凭证1号"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part;
    test::expectGolden("working_paper_zh.csv", test::textOf(workingPaper(dormant(), ui::inspectionPaperWording()).list));
}

TEST_F(InspectionPapers, HaveNoEnglishLeftInChinese)
{
    const reports::PrintedReport report = workingPaper(dormant(), ui::inspectionPaperWording());
    QString text = printed(report);
    static const QRegularExpression kKnown(QStringLiteral("SHA-256|coop|HHI|Art"));
    text.remove(kKnown);
    static const QRegularExpression kEnglish(QStringLiteral("[A-Za-z]{5,}(?![a-f0-9])"));
    QString words;
    for (auto match = kEnglish.globalMatch(text); match.hasNext();) {
        const QString word = match.next().captured();
        static const QRegularExpression kHexOrParameter(QStringLiteral("^[a-f]+$"));
        if (!kHexOrParameter.match(word).hasMatch() && word != QLatin1String("dormant"))
            words += word + QLatin1Char(' ');
    }
    EXPECT_EQ(words.toStdString(), "");
}

TEST_F(InspectionPapers, InBothLanguagesHaveHeadsInBothAndSentencesInChinese)
{
    const QString text = printed(workingPaper(dormant(), ui::bilingualInspectionPaperWording()));
    EXPECT_TRUE(text.contains(QStringLiteral("核查工作底稿Inspectionworkingpaper")));
    EXPECT_TRUE(text.contains(QStringLiteral("不作任何结论")));
    EXPECT_FALSE(text.contains(QStringLiteral("Itdecidesnothing")));
}

TEST_F(InspectionPapers, RepeatTheHeadsOfLongEvidenceOnEveryPageWithWhosePaperItIs)
{
    PaperSubject subject = dormant();
    Finding& finding = subject.result.findings.front();
    finding.evidence.clear();
    for (int i = 0; i < 200; ++i)
        finding.evidence.push_back({.table = "voucher", .id = i + 1, .text = {.pattern = "no active month at all"}, .person = "成员"});
    finding.evidenceCount = 260;
    subject.result.name = QStringLiteral("很长很长的名字").repeated(8).toStdString();
    const QString text = printed(workingPaper(subject, ui::inspectionPaperWording()));
    const int pages = test::pdfPageCount(file);
    EXPECT_GE(pages, 5);
    EXPECT_EQ(text.count(QStringLiteral("（续）")), pages - 1);
    EXPECT_GE(text.count(QStringLiteral("所显示的事实")), 4);
    EXPECT_TRUE(text.contains(QStringLiteral("另有60条未列出")));
    EXPECT_TRUE(text.contains(QStringLiteral("记录号200")));
}

TEST_F(InspectionPapers, OfACountyPrintTheCountsAndThenTheList)
{
    CountyTally tally;
    for (std::size_t i = 0; i < 120; ++i) {
        BookResult result = dormant().result;
        result.name = "第" + std::to_string(i) + "合作社";
        tally.add(i, result);
    }
    const std::vector<Link> links{{.left = 3, .right = 5, .kind = LinkKind::Phone}};
    const Parameters parameters;
    const QString text = printed(countySummary({tally, links, parameters}, ui::inspectionPaperWording()));
    EXPECT_TRUE(text.contains(QStringLiteral("第3合作社、第5合作社")));
    EXPECT_TRUE(text.contains(QStringLiteral("第119合作社")));
    EXPECT_TRUE(text.contains(QStringLiteral("北镇")));
    EXPECT_GE(test::pdfPageCount(file), 4);
}

TEST_F(InspectionPapers, NeverSayWhatNobodyHasDecided)
{
    const QDir translations(QStringLiteral(SHEZHANG_SOURCE_DIR "/resources/translations"));
    QString all;
    for (const QString& name : translations.entryList({QStringLiteral("inspection_*.ts")})) {
        QFile catalogue(translations.filePath(name));
        ASSERT_TRUE(catalogue.open(QIODevice::ReadOnly));
        all += QString::fromUtf8(catalogue.readAll());
    }
    EXPECT_GT(all.size(), 10'000);
    for (const char* word : {"骗取", "假合作社", "抽逃出资", "犯罪", "概率", "嫌疑人"})
        EXPECT_FALSE(all.contains(QString::fromUtf8(word))) << word;
    for (const char* word : {"fraud", "crime", "criminal", "fake cooperative", "probability"})
        EXPECT_FALSE(all.contains(QString::fromUtf8(word), Qt::CaseInsensitive)) << word;
}
