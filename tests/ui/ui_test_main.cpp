// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "tests/support/failures.h"
#include "ui/shell/guarded_application.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"

namespace {

/// An exception that no page has caught fails the test in which it came up.
class FailureWatch final : public testing::EmptyTestEventListener {
    void OnTestEnd(const testing::TestInfo&) override
    {
        QCoreApplication::sendPostedEvents();
        for (const QString& sentence : coop::test::failuresSeen())
            ADD_FAILURE() << sentence.toStdString();
        coop::test::failuresSeen().clear();
    }
};

} // namespace

/// Window tests run without a display and leave the user's own settings alone.
int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QStandardPaths::setTestModeEnabled(true);
    coop::ui::GuardedApplication application(argc, argv);
    QObject::connect(&application, &coop::ui::GuardedApplication::failed, &application,
                     [](const QString& sentence) { coop::test::failuresSeen() << sentence; });
    testing::UnitTest::GetInstance()->listeners().Append(new FailureWatch);
    QApplication::setOrganizationName(QStringLiteral("shezhang-tests"));
    QApplication::setApplicationName(QStringLiteral("shezhang-tests"));
    coop::ui::useLanguage(coop::ui::Language::English);
    coop::ui::applyTheme(application, coop::ui::Scheme::Light, 100);
    return RUN_ALL_TESTS();
}
