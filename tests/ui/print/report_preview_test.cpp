// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_preview.h"

#include <gtest/gtest.h>

#include <QScrollBar>
#include <QTest>

#include "tests/support/sample_plan.h"
#include "ui/print/report_painter.h"
#include "ui/text/language.h"

using namespace coop;

namespace {

std::shared_ptr<const ui::ReportPainter> reportOf(std::size_t members)
{
    return std::make_shared<ui::ReportPainter>(
        reports::dividendList(test::samplePlan(members), test::sampleHead(), test::inChinese));
}

class ReportPreview : public testing::Test {
protected:
    ReportPreview() { m_preview.resize(700, 800); }

    [[nodiscard]] QString pageText() const
    {
        return m_preview.findChild<QLabel*>(QStringLiteral("previewPage"))->text();
    }
    [[nodiscard]] QToolButton* tool(const char* name) const
    {
        return m_preview.findChild<QToolButton*>(QLatin1String(name));
    }

    ui::ReportPreview m_preview;
};

} // namespace

TEST_F(ReportPreview, IsEmptyWithoutAReport)
{
    m_preview.show();
    EXPECT_EQ(pageText(), QString());
    EXPECT_FALSE(tool("pageOn")->isEnabled());
    EXPECT_FALSE(tool("zoomIn")->isEnabled());
}

TEST_F(ReportPreview, TurnsPagesByButtonsAndKeys)
{
    m_preview.show();
    m_preview.setPages(reportOf(126));
    const int count = m_preview.view()->pageCount();
    ASSERT_GT(count, 3);
    EXPECT_EQ(pageText(), QStringLiteral("1 / %1").arg(count));
    EXPECT_FALSE(tool("pageBack")->isEnabled());

    QTest::mouseClick(tool("pageOn"), Qt::LeftButton);
    EXPECT_EQ(pageText(), QStringLiteral("2 / %1").arg(count));
    QTest::keyClick(m_preview.view(), Qt::Key_PageDown);
    EXPECT_EQ(pageText(), QStringLiteral("3 / %1").arg(count));
    QTest::keyClick(m_preview.view(), Qt::Key_End);
    EXPECT_EQ(pageText(), QStringLiteral("%1 / %1").arg(count));
    EXPECT_FALSE(tool("pageOn")->isEnabled());
    QTest::keyClick(m_preview.view(), Qt::Key_Home);
    EXPECT_EQ(m_preview.view()->currentPage(), 0);
}

TEST_F(ReportPreview, ZoomsAndStaysOnItsPage)
{
    m_preview.show();
    m_preview.setPages(reportOf(126));
    m_preview.view()->goToPage(2);
    const int before = m_preview.view()->percent();
    QTest::mouseClick(tool("zoomIn"), Qt::LeftButton);
    EXPECT_GT(m_preview.view()->percent(), before);
    EXPECT_EQ(m_preview.view()->currentPage(), 2);
    QTest::mouseClick(tool("zoomWidth"), Qt::LeftButton);
    EXPECT_NEAR(m_preview.view()->percent(), before, 3);
}

TEST_F(ReportPreview, SpeaksChinese)
{
    ui::useLanguage(ui::Language::Chinese);
    const ui::ReportPreview chinese;
    ui::useLanguage(ui::Language::English);
    EXPECT_EQ(chinese.findChild<QToolButton*>(QStringLiteral("pageOn"))->accessibleName(),
              QString::fromUtf8("下一页"));
    EXPECT_EQ(tool("pageOn")->accessibleName(), QStringLiteral("Page on"));
}

TEST_F(ReportPreview, ShowsTheInkOfThePage)
{
    m_preview.setPages(reportOf(30));
    const QImage picture = m_preview.grab().toImage();
    int dark = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            dark += qGray(picture.pixel(x, y)) < 90;
    }
    EXPECT_GT(dark, 1000);
}
