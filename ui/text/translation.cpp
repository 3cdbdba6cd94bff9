// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/translation.h"

#include "core/library/exercises.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace mileplate::ui {

namespace {

// What the library calls its exercises in German: searches and typed lines, which know
// nothing of the screen's language, take them from there too.
class GermanExercises : public QTranslator {
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        if (std::string_view(context) != "core")
            return {};
        const std::string_view german = library::germanExerciseName(source);
        if (german.empty())
            return {};
        return QString::fromUtf8(german.data(), static_cast<qsizetype>(german.size()));
    }
};

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
    if (locale.language() == QLocale::German)
        QCoreApplication::installTranslator(new GermanExercises(&application));
}

} // namespace mileplate::ui
