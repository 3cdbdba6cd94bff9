// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace mileplate::ui {

void speak(QCoreApplication& application, const QLocale& locale)
{
    const QString folder = QStringLiteral(":/mileplate");
    auto* translator = new QTranslator(&application);
    const bool known = translator->load(locale, QStringLiteral("mileplate"), QStringLiteral("_"),
                                        folder) ||
                       translator->load(QStringLiteral("mileplate_en"), folder);
    if (known)
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace mileplate::ui
