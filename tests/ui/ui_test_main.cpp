// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "ui/text/language.h"
#include "ui/theme/theme.h"

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
    QApplication application(argc, argv);
    Q_INIT_RESOURCE(shezhang);
    QApplication::setOrganizationName(QStringLiteral("shezhang-tests"));
    QApplication::setApplicationName(QStringLiteral("shezhang-tests"));
    coop::ui::useLanguage(coop::ui::Language::English);
    coop::ui::applyTheme(application, coop::ui::Scheme::Light, 100);
    return RUN_ALL_TESTS();
}
