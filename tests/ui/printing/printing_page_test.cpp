// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printing_page.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include "core/exchange/sheet.h"
#include "tests/support/book_builder.h"
#include "tests/support/fake_interaction.h"
#include "tests/support/vouchers.h"
#include "tests/ui/print/pdf_tools.h"
#include "ui/text/language.h"

using namespace coop;
using ui::PrintingPage;

namespace {

constexpr int kPatienceMs = 20'000;
constexpr const char* kSurplus = "4000.00";

class PrintingPageTest : public testing::Test {
protected:
    PrintingPageTest() : m_clock(Date(2026, 1, 15)), m_session(m_clock) { QSettings().clear(); }
    ~PrintingPageTest() override { ui::useLanguage(ui::Language::English); }

    /// Three members who delivered and paid in.
    void fillBook()
    {
        int number = 0;
        for (const char* name : {"张桂兰", "马长青", "𠅤䶮"}) {
            members::MemberDraft draft;
            draft.number = std::to_string(++number);
            draft.name = name;
            draft.idNumber = "11010519491231002X";
            m_builder.member(draft);
            m_builder.paid(draft.number, "2024-03-01", "1000.00");
            m_builder.delivered(draft.number, "2025-06-01", "鲜蛋", "100", "500.00");
        }
    }
    void enterSurplus()
    {
        book::YearEndDraft draft = m_builder->yearEnd().draft({2025});
        draft.surplus = test::yuan(kSurplus);
        m_builder->yearEnd().saveDraft({2025}, draft);
    }
    void openPage()
    {
        m_builder.close();
        m_session.open(QString::fromStdString(m_builder.file().string()));
        m_session.setYear({2025});
        m_page = std::make_unique<PrintingPage>(m_session, m_interaction);
        m_page->resize(1240, 800);
        m_page->show();
        QSignalSpy prepared(m_page.get(), &PrintingPage::prepared);
        m_page->refresh();
        ASSERT_TRUE(!prepared.isEmpty() || prepared.wait(kPatienceMs));
    }
    void choose(const char* name)
    {
        QSignalSpy prepared(m_page.get(), &PrintingPage::prepared);
        child<QRadioButton>(name)->click();
        ASSERT_TRUE(!prepared.isEmpty() || prepared.wait(kPatienceMs));
    }
    /// Saves by a button; the file's path.
    QString save(const char* button, const QString& name)
    {
        const QString file = QDir(QString::fromStdString(m_builder.folder().path().string())).filePath(name);
        m_interaction.filesToSave << file;
        QSignalSpy ended(m_page.get(), &PrintingPage::savingEnded);
        child<QPushButton>(button)->click();
        EXPECT_TRUE(!ended.isEmpty() || ended.wait(kPatienceMs));
        return file;
    }
    /// What the entry of a report says about its state.
    QString state(const char* name) const { return child<QRadioButton>(name)->accessibleDescription(); }
    /// All papers that are ready, in a folder of their own.
    QDir saveBundle()
    {
        QDir folder(QString::fromStdString(m_builder.folder().path().string()));
        folder.mkdir(QStringLiteral("bundle"));
        folder.cd(QStringLiteral("bundle"));
        m_interaction.folders << folder.path();
        QSignalSpy ended(m_page.get(), &PrintingPage::savingEnded);
        child<QPushButton>("saveBundle")->click();
        EXPECT_TRUE(!ended.isEmpty() || ended.wait(3 * kPatienceMs));
        return folder;
    }
    template <typename Widget>
    Widget* child(const char* name) const
    {
        auto* found = m_page->findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    test::TestClock m_clock;
    test::BookBuilder m_builder;
    ui::BookSession m_session;
    test::FakeInteraction m_interaction;
    std::unique_ptr<PrintingPage> m_page;
};

} // namespace

TEST_F(PrintingPageTest, SavesTheDividendListOfTheYearAsPdf)
{
    ui::useLanguage(ui::Language::Chinese);
    fillBook();
    enterSurplus();
    openPage();
    QSignalSpy notice(m_page.get(), &ui::Page::notice);
    const QString file = save("savePdf", QStringLiteral("list.pdf"));

    EXPECT_EQ(m_interaction.suggestedNames, QStringList{QString::fromUtf8("盈余分配表-2025.pdf")});
    EXPECT_EQ(m_interaction.told, QStringList());
    ASSERT_EQ(notice.size(), 1);
    EXPECT_TRUE(notice[0][0].toString().contains(file));
    const QString text = test::withoutBlanks(test::pdfText(file));
    for (const char* words : {"盈余分配表", "2025年度", "张桂兰", "马长青", "𠅤䶮", "500.00", "第1页，共1页", "理事长"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words << "\n" << text.toStdString();
    // 4,000.00 less a reserve of a tenth; the odd fen of the residual stays nowhere.
    EXPECT_TRUE(text.contains(QString::fromUtf8("人民币叁仟陆佰元整"))) << text.toStdString();
}

TEST_F(PrintingPageTest, PrintsTheVoucherThatItIsPointedAt)
{
    ui::useLanguage(ui::Language::Chinese);
    fillBook();
    test::enter(m_builder.book(), test::voucher("2025-03-05", {test::dr("101", "7"), test::cr("102", "7")}));
    const ledger::Voucher second = test::enter(
        m_builder.book(), test::voucher("2025-03-09", {test::dr("114", "1200", "2"), test::cr("101", "1200")}));
    openPage();
    QSignalSpy prepared(m_page.get(), &PrintingPage::prepared);
    m_page->reveal(QStringLiteral("voucher:%1").arg(second.id.value));
    ASSERT_TRUE(!prepared.isEmpty() || prepared.wait(kPatienceMs));
    EXPECT_TRUE(child<QRadioButton>("voucher")->isChecked());
    const QString text = test::withoutBlanks(test::pdfText(save("savePdf", QStringLiteral("voucher.pdf"))));
    for (const char* words : {"记账凭证", "2025年03月09日", "记-2", "114成员往来", "2马长青", "人民币壹仟贰佰元整", "第1页，共1页"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words << "\n" << text.toStdString();
}

TEST_F(PrintingPageTest, PrintsTheWorkingPaperOfTheInspectionAsOfTheDayThatWasChosen)
{
    ui::useLanguage(ui::Language::Chinese);
    fillBook();
    openPage();
    const auto paperOf = [this](const QString& target) {
        QSignalSpy prepared(m_page.get(), &PrintingPage::prepared);
        m_page->reveal(target);
        EXPECT_TRUE(!prepared.isEmpty() || prepared.wait(kPatienceMs));
        while (!m_page->isPrepared() && prepared.wait(kPatienceMs)) {}
        return test::withoutBlanks(test::pdfText(save("savePdf", QStringLiteral("paper.pdf"))));
    };
    const QString chosen = paperOf(QStringLiteral("inspection:2025-09-30"));
    for (const char* words : {"核查工作底稿", "2025-09-30", "核查人员"})
        EXPECT_TRUE(chosen.contains(QString::fromUtf8(words))) << words << "\n" << chosen.toStdString();
    EXPECT_TRUE(child<QRadioButton>("inspection")->isChecked());
    EXPECT_FALSE(paperOf(QStringLiteral("inspection")).contains(QStringLiteral("2025-09-30"))) << "the day is not kept";
}

TEST_F(PrintingPageTest, SavesTheSameTableAsCsvAndExcel)
{
    ui::useLanguage(ui::Language::Chinese);
    fillBook();
    enterSurplus();
    openPage();
    QFile csv(save("saveCsv", QStringLiteral("list.csv")));
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(csv.readAll());
    EXPECT_TRUE(text.contains(QString::fromUtf8("序号,编号,姓名,交易额,返还,账户权益,剩余盈余,其他各级,合计,签字")))
        << text.toStdString();
    QFile xlsx(save("saveXlsx", QStringLiteral("list.xlsx")));
    ASSERT_TRUE(xlsx.open(QIODevice::ReadOnly));
    EXPECT_TRUE(xlsx.readAll().startsWith("PK"));
}

TEST_F(PrintingPageTest, AddsTheEndingThatTheUserLeftOut)
{
    fillBook();
    enterSurplus();
    openPage();
    const QString file = save("savePdf", QStringLiteral("list"));
    EXPECT_TRUE(QFile::exists(file + QStringLiteral(".pdf")));
}

TEST_F(PrintingPageTest, NamesTheMissingSurplusAndLeadsToYearEnd)
{
    fillBook();
    openPage();
    EXPECT_FALSE(child<QPushButton>("savePdf")->isEnabled());
    EXPECT_FALSE(child<QPushButton>("printReport")->isEnabled());
    EXPECT_TRUE(child<QLabel>("reportMessage")->text().contains(QStringLiteral("2025")));

    QSignalSpy goTo(m_page.get(), &ui::Page::goTo);
    child<QPushButton>("dividendsRemedy")->click();
    ASSERT_EQ(goTo.size(), 1);
    EXPECT_EQ(goTo[0][0].value<ui::PageId>(), ui::PageId::YearEnd);
}

TEST_F(PrintingPageTest, SaysWhyADistributionCannotBePlanned)
{
    fillBook();
    book::YearEndDraft draft = m_builder->yearEnd().draft({2025});
    draft.surplus = test::yuan(kSurplus);
    // Nobody worked, so the pool would belong to nobody.
    draft.policy.stages = {{.name = "劳务", .size = distribution::FixedPool{Money::yuan(10)}}};
    draft.policy.stages[0].weighting.measure = distribution::Measure::LaborDays;
    m_builder->yearEnd().saveDraft({2025}, draft);
    openPage();
    EXPECT_FALSE(child<QPushButton>("savePdf")->isEnabled());
    EXPECT_TRUE(child<QLabel>("reportMessage")->text().contains(QString::fromUtf8("劳务")));
}

TEST_F(PrintingPageTest, OffersNothingInAnEmptyBookButTheNextStep)
{
    openPage();
    EXPECT_FALSE(m_page->isPrepared());
    QSignalSpy goTo(m_page.get(), &ui::Page::goTo);
    child<QPushButton>("membersRemedy")->click();
    ASSERT_EQ(goTo.size(), 1);
    EXPECT_EQ(goTo[0][0].value<ui::PageId>(), ui::PageId::Members);
}

TEST_F(PrintingPageTest, MasksIdentityNumbersUntilToldOtherwise)
{
    fillBook();
    openPage();
    choose("members");
    const QString masked = test::pdfText(save("savePdf", QStringLiteral("masked.pdf")));
    EXPECT_TRUE(masked.contains(QLatin1String("110105********002X"))) << masked.toStdString();
    EXPECT_FALSE(masked.contains(QLatin1String("19491231")));

    QSignalSpy prepared(m_page.get(), &PrintingPage::prepared);
    child<QCheckBox>("maskIdentity")->setChecked(false);
    ASSERT_TRUE(!prepared.isEmpty() || prepared.wait(kPatienceMs));
    const QString full = test::pdfText(save("savePdf", QStringLiteral("full.pdf")));
    EXPECT_TRUE(full.contains(QLatin1String("11010519491231002X")));
}

TEST_F(PrintingPageTest, ListsContributionsWithoutASurplus)
{
    fillBook();
    openPage();
    choose("contributions");
    const QString text = test::withoutBlanks(test::pdfText(save("savePdf", QStringLiteral("c.pdf"))));
    EXPECT_TRUE(text.contains(QLatin1String("3,000.00"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QString::fromUtf8("人民币叁仟元整")));
}

TEST_F(PrintingPageTest, PrintsWhatThePreviewShows)
{
    fillBook();
    enterSurplus();
    openPage();
    const QString file = QDir(QString::fromStdString(m_builder.folder().path().string())).filePath(QStringLiteral("p.pdf"));
    m_page->setPrinterChooser([&](std::shared_ptr<QPrinter> printer, const std::function<void()>& print) {
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(file);
        print();
    });
    child<QPushButton>("printReport")->click();
    EXPECT_TRUE(test::pdfText(file).contains(QString::fromUtf8("马长青")));
}

TEST_F(PrintingPageTest, TellsWhenAFileCannotBeWrittenAndStaysUsable)
{
    fillBook();
    enterSurplus();
    openPage();
    m_interaction.filesToSave << QStringLiteral("/nonexistent/folder/list.pdf");
    QSignalSpy ended(m_page.get(), &PrintingPage::savingEnded);
    child<QPushButton>("savePdf")->click();
    ASSERT_TRUE(!ended.isEmpty() || ended.wait(kPatienceMs));
    ASSERT_EQ(m_interaction.told.size(), 1);
    EXPECT_TRUE(m_interaction.told[0].contains(QLatin1String("/nonexistent/folder/list.pdf")));
    EXPECT_TRUE(child<QPushButton>("savePdf")->isEnabled());
}

TEST_F(PrintingPageTest, DoesNothingWhenTheUserTurnsAway)
{
    fillBook();
    enterSurplus();
    openPage();
    child<QPushButton>("savePdf")->click();
    EXPECT_EQ(m_interaction.told, QStringList());
    EXPECT_TRUE(child<QPushButton>("savePdf")->isEnabled());
}

TEST_F(PrintingPageTest, SaysOfEveryPaperOfTheYearWhatItLacks)
{
    fillBook();
    enterSurplus();
    openPage();
    EXPECT_EQ(state("balance-sheet"), QStringLiteral("No vouchers in 2025 yet"));
    EXPECT_EQ(state("plan"), QStringLiteral("Draft: not proposed yet"));
    EXPECT_EQ(state("meeting-notice"), QStringLiteral("Ready"));
    EXPECT_EQ(state("payment-list"), QStringLiteral("The distribution is not posted"));
    EXPECT_TRUE(child<QLabel>("registrarCalendar")->text().startsWith(QStringLiteral("By 2026-06-30")));

    QSignalSpy goTo(m_page.get(), &ui::Page::goTo);
    child<QPushButton>("payment-listRemedy")->click();
    ASSERT_EQ(goTo.size(), 1);
    EXPECT_EQ(goTo[0][0].value<ui::PageId>(), ui::PageId::YearEnd);
}

TEST_F(PrintingPageTest, ShowsAPlanThatIsADraftAndNoPaymentListBeforePosting)
{
    fillBook();
    enterSurplus();
    openPage();
    choose("plan");
    EXPECT_TRUE(m_page->isPrepared());
    choose("payment-list");
    EXPECT_FALSE(m_page->isPrepared());
    EXPECT_EQ(child<QLabel>("reportMessage")->text(), QStringLiteral("The distribution is not posted"));
}

TEST_F(PrintingPageTest, MakesEveryReportThatItSaysIsReady)
{
    fillBook();
    enterSurplus();
    openPage();
    int made = 0;
    for (const auto& word : ui::kReports) {
        const std::string name(word.english);
        if (state(name.c_str()) != QStringLiteral("Ready") && state(name.c_str()) != QStringLiteral("Draft: not proposed yet"))
            continue;
        choose(name.c_str());
        EXPECT_TRUE(m_page->isPrepared()) << name << ": " << child<QLabel>("reportMessage")->text().toStdString();
        ++made;
    }
    EXPECT_GE(made, 10);
}

TEST_F(PrintingPageTest, BundlesWhatIsReadyAsOnePdfAndAFolderOfTables)
{
    ui::useLanguage(ui::Language::Chinese);
    fillBook();
    enterSurplus();
    openPage();
    const QDir folder = saveBundle();
    EXPECT_EQ(m_interaction.told, QStringList());
    const QString text = test::withoutBlanks(test::pdfText(folder.filePath(QString::fromUtf8("2025 年度文件.pdf"))));
    const qsizetype notice = text.indexOf(QString::fromUtf8("成员大会通知"));
    const qsizetype list = text.indexOf(QString::fromUtf8("盈余分配表"));
    EXPECT_GE(notice, 0);
    EXPECT_GT(list, notice) << "in the order of the year";
    const QDir tables(folder.filePath(QString::fromUtf8("2025 年度文件")));
    const QStringList books = tables.entryList({QStringLiteral("*盈余分配表.xlsx")});
    ASSERT_EQ(books.size(), 1);
    const auto sheet = exchange::readSheet(std::filesystem::path(tables.filePath(books[0]).toStdString()));
    ASSERT_TRUE(sheet.has_value());
    EXPECT_EQ(tables.entryList({QStringLiteral("*资产负债表*")}), QStringList()) << "there are no vouchers";
    EXPECT_EQ(tables.entryList({QStringLiteral("*.csv")}).size(), tables.entryList({QStringLiteral("*.xlsx")}).size());
    EXPECT_EQ(state("dividends"), QString::fromUtf8("2026-01-15 已办"));
    EXPECT_EQ(state("balance-sheet"), QString::fromUtf8("2025 年还没有凭证"));
}

TEST_F(PrintingPageTest, RemembersWhatWasMadeUntilTheBookChanges)
{
    fillBook();
    enterSurplus();
    openPage();
    EXPECT_EQ(state("dividends"), QStringLiteral("Ready"));
    save("savePdf", QStringLiteral("list.pdf"));
    EXPECT_EQ(state("dividends"), QStringLiteral("Made 2026-01-15"));

    members::MemberDraft newcomer;
    newcomer.number = "4";
    newcomer.name = "新人";
    ASSERT_TRUE(m_session.book().members().add(newcomer, book::newDraftId()).has_value());
    m_page->refresh();
    EXPECT_EQ(state("dividends"), QStringLiteral("Made 2026-01-15, changed since"));
}

TEST_F(PrintingPageTest, PrintsFromABookThatIsReadOnlyAndWritesNothingIntoIt)
{
    fillBook();
    enterSurplus();
    openPage();
    m_page.reset();
    m_session.close();
    const std::string before = test::readBytes(m_builder.file());
    m_session.open(QString::fromStdString(m_builder.file().string()), book::OpenMode::ReadOnly);
    m_session.setYear({2025});
    m_page = std::make_unique<PrintingPage>(m_session, m_interaction);
    m_page->show();
    QSignalSpy prepared(m_page.get(), &PrintingPage::prepared);
    m_page->refresh();
    ASSERT_TRUE(!prepared.isEmpty() || prepared.wait(kPatienceMs));
    for (const char* button : {"printReport", "savePdf", "saveXlsx", "saveCsv", "saveBundle"})
        EXPECT_TRUE(child<QPushButton>(button)->isEnabled()) << button;
    EXPECT_GT(test::pdfPageCount(save("savePdf", QStringLiteral("list.pdf"))), 0);
    const QDir folder = saveBundle();
    EXPECT_EQ(folder.entryList({QStringLiteral("*.pdf")}).size(), 1);
    EXPECT_EQ(m_interaction.told, QStringList());
    m_page.reset();
    m_session.close();
    EXPECT_EQ(test::readBytes(m_builder.file()), before) << "not even that it was printed";
}

TEST_F(PrintingPageTest, KeepsThePaperOfEachReport)
{
    fillBook();
    enterSurplus();
    openPage();
    const auto sizeOf = [](const QString& file) {
        const QString facts = test::poppler(QStringLiteral("pdfinfo"), {file});
        return facts.mid(facts.indexOf(QLatin1String("Page size:"))).section(QLatin1Char('\n'), 0, 0);
    };
    auto* paper = child<QComboBox>("paperSize");
    QSignalSpy prepared(m_page.get(), &PrintingPage::prepared);
    paper->setCurrentIndex(paper->findData(QStringLiteral("voucher")));
    ASSERT_TRUE(!prepared.isEmpty() || prepared.wait(kPatienceMs));
    // 24 × 14 cm in points.
    EXPECT_TRUE(sizeOf(save("savePdf", QStringLiteral("small.pdf"))).contains(QLatin1String("680")));
    choose("members");
    EXPECT_EQ(paper->currentData().toString(), QString()) << "another report has its own paper";
    choose("dividends");
    EXPECT_EQ(paper->currentData().toString(), QStringLiteral("voucher"));

    QSignalSpy again(m_page.get(), &PrintingPage::prepared);
    child<QPushButton>("paperReset")->click();
    ASSERT_TRUE(!again.isEmpty() || again.wait(kPatienceMs));
    EXPECT_TRUE(sizeOf(save("savePdf", QStringLiteral("large.pdf"))).contains(QLatin1String("A4")));
}

TEST_F(PrintingPageTest, SaysAReportInTwoLanguagesWhereItIsToldTo)
{
    fillBook();
    enterSurplus();
    openPage();
    auto* words = child<QComboBox>("paperWords");
    QSignalSpy prepared(m_page.get(), &PrintingPage::prepared);
    words->setCurrentIndex(words->findData(true));
    ASSERT_TRUE(!prepared.isEmpty() || prepared.wait(kPatienceMs));
    const QString both = test::withoutBlanks(test::pdfText(save("savePdf", QStringLiteral("both.pdf"))));
    EXPECT_TRUE(both.contains(QString::fromUtf8("姓名Name"))) << both.toStdString();
    choose("members");
    EXPECT_FALSE(words->currentData().toBool()) << "another report has its own words";
    const QString one = test::withoutBlanks(test::pdfText(save("savePdf", QStringLiteral("one.pdf"))));
    EXPECT_FALSE(one.contains(QString::fromUtf8("姓名")));
}

TEST_F(PrintingPageTest, NamesEveryControl)
{
    fillBook();
    openPage();
    for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<const QAbstractButton*>(widget) != nullptr && !widget->isHidden();
        if (isControl) {
            EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->objectName().toStdString();
            EXPECT_FALSE(widget->objectName().isEmpty()) << widget->accessibleName().toStdString();
        }
    }
}
