// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace mileplate::ui {

namespace {

void install(QCoreApplication& application, const QLocale& locale, const QString& name,
             const QString& folder)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QLocale localeOf(Speech speech)
{
    const QLocale system = QLocale::system();
    if (speech == Speech::System)
        return system;
    return {speech == Speech::German ? QLocale::German : QLocale::English, system.territory()};
}

void speak(QCoreApplication& application, const QLocale& locale)
{
    const QString folder = QStringLiteral(":/mileplate");
    const QString name = QStringLiteral("mileplate");
    QLocale::setDefault(locale);
    qDeleteAll(application.findChildren<QTranslator*>(QString(), Qt::FindDirectChildrenOnly));
    // The last one is asked first. English comes first of all: it has every plural.
    install(application, QLocale(QLocale::English), name, folder);
    install(application, locale, QStringLiteral("qtbase"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, locale, name, folder);
}

} // namespace mileplate::ui
