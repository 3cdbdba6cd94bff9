// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/preferences.h"

#include "ui/text/qt_language.h"

#include <QCryptographicHash>
#include <QSettings>
#include <QStandardPaths>

namespace mileplate::ui::preferences {

namespace {

constexpr auto kAppearance = "appearance";
constexpr auto kSpeech = "language";
constexpr auto kGeometry = "window/geometry";
constexpr auto kFolder = "import/folder";
constexpr auto kDismissals = "coach/%1/dismissals";

QString keyOf(const char* pattern, const QString& diary)
{
    // A path would be taken for groups within groups.
    const QByteArray hash = QCryptographicHash::hash(diary.toUtf8(), QCryptographicHash::Sha1);
    return QString::fromLatin1(pattern).arg(QString::fromLatin1(hash.toHex().left(16)));
}

std::optional<rules::Dismissal> dismissalIn(const QVariantMap& values)
{
    const auto text = [&](const char* key) {
        return values.value(QLatin1String(key)).toString().toStdString();
    };
    const auto severity = named<rules::Severity>(text("severity"));
    const auto at = readLocal(text("at"));
    if (!severity || !at)
        return std::nullopt;
    return rules::Dismissal{text("rule"), text("anchors"), *severity, *at};
}

QVariantMap valuesOf(const rules::Dismissal& dismissal)
{
    return {{QStringLiteral("rule"), QString::fromStdString(dismissal.rule)},
            {QStringLiteral("anchors"), QString::fromStdString(dismissal.anchors)},
            {QStringLiteral("severity"), qString(nameOf(dismissal.severity))},
            {QStringLiteral("at"), QString::fromStdString(isoLocal(dismissal.at))}};
}

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

Speech speech()
{
    const QString word = QSettings().value(QLatin1String(kSpeech)).toString();
    if (word == QLatin1String("en"))
        return Speech::English;
    return word == QLatin1String("de") ? Speech::German : Speech::System;
}

void setSpeech(Speech speech)
{
    const QString word = speech == Speech::English  ? QStringLiteral("en")
                         : speech == Speech::German ? QStringLiteral("de")
                                                    : QStringLiteral("system");
    QSettings().setValue(QLatin1String(kSpeech), word);
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

std::vector<rules::Dismissal> dismissals(const QString& diary)
{
    std::vector<rules::Dismissal> dismissals;
    const QVariantList list = QSettings().value(keyOf(kDismissals, diary)).toList();
    for (const QVariant& values : list) {
        if (auto dismissal = dismissalIn(values.toMap()))
            dismissals.push_back(*std::move(dismissal));
    }
    return dismissals;
}

void setDismissals(const QString& diary, const std::vector<rules::Dismissal>& dismissals)
{
    QVariantList list;
    for (const rules::Dismissal& dismissal : dismissals)
        list << valuesOf(dismissal);
    QSettings().setValue(keyOf(kDismissals, diary), list);
}

} // namespace mileplate::ui::preferences
