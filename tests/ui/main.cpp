// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_folder.h"
#include "ui/text/translation.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <gmock/gmock.h>

// A drag never starts on Qt's offscreen platform, and without fonts nothing has a size.
int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "minimal:enable_fonts");
    // Settings of its own: ctest runs several of these beside one another.
    const mileplate::test::TemporaryFolder settings;
    qputenv("XDG_CONFIG_HOME", settings.path().c_str());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                       QString::fromStdString(settings.path().string()));
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("mileplate-tests"));
    QCoreApplication::setOrganizationName(QStringLiteral("mileplate-tests"));
    mileplate::ui::speak(application, QLocale::c());
    mileplate::ui::theme::apply(application, mileplate::ui::Appearance::Light);
    testing::InitGoogleMock(&argc, argv);
    return RUN_ALL_TESTS();
}
