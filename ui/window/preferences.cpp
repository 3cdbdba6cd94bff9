// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/preferences.h"

#include <QSettings>
#include <QStandardPaths>

namespace mileplate::ui::preferences {

namespace {

constexpr auto kAppearance = "appearance";
constexpr auto kGeometry = "window/geometry";
constexpr auto kFolder = "import/folder";

} // namespace

Appearance appearance()
{
    const QString word = QSettings().value(QLatin1String(kAppearance)).toString();
    if (word == QLatin1String("light"))
        return Appearance::Light;
    return word == QLatin1String("dark") ? Appearance::Dark : Appearance::System;
}

void setAppearance(Appearance appearance)
{
    const QString word = appearance == Appearance::Light  ? QStringLiteral("light")
                         : appearance == Appearance::Dark ? QStringLiteral("dark")
                                                          : QStringLiteral("system");
    QSettings().setValue(QLatin1String(kAppearance), word);
}

QByteArray geometry() { return QSettings().value(QLatin1String(kGeometry)).toByteArray(); }

void setGeometry(const QByteArray& geometry)
{
    QSettings().setValue(QLatin1String(kGeometry), geometry);
}

QString lastFolder()
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    return QSettings().value(QLatin1String(kFolder), home).toString();
}

void setLastFolder(const QString& folder) { QSettings().setValue(QLatin1String(kFolder), folder); }

} // namespace mileplate::ui::preferences
