// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/edit_titles.h"

#include "ui/text/dates.h"
#include "ui/text/qt_language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <array>

namespace mileplate::ui {

namespace {

// What the verbs of core/edits and the screens call their edits; %1 stands for what an
// edit is about. The more a title says, the earlier it stands.
constexpr auto kTitles = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("EditTitle", "Set up athlete"),
    QT_TRANSLATE_NOOP("EditTitle", "Change athlete"),
    QT_TRANSLATE_NOOP("EditTitle", "Make up a runner"),
    QT_TRANSLATE_NOOP("EditTitle", "Make it a lighter week"),
    QT_TRANSLATE_NOOP("EditTitle", "Split a session"),
    QT_TRANSLATE_NOOP("EditTitle", "Add a meal"),
    QT_TRANSLATE_NOOP("EditTitle", "Reset all thresholds"),
    QT_TRANSLATE_NOOP("EditTitle", "Mark %1 sessions as done"),
    QT_TRANSLATE_NOOP("EditTitle", "Delete %1 sessions"),
    QT_TRANSLATE_NOOP("EditTitle", "Paste %1 sessions"),
    QT_TRANSLATE_NOOP("EditTitle", "Import %1 files"),
    QT_TRANSLATE_NOOP("EditTitle", "Move %1 to %2 %3"),
    QT_TRANSLATE_NOOP("EditTitle", "Swap %1 and %2"),
    QT_TRANSLATE_NOOP("EditTitle", "Count %1 as not planned"),
    QT_TRANSLATE_NOOP("EditTitle", "Count %1 as planned"),
    QT_TRANSLATE_NOOP("EditTitle", "Let %1 speak again"),
    QT_TRANSLATE_NOOP("EditTitle", "Mute %1 until %2"),
    QT_TRANSLATE_NOOP("EditTitle", "Set %1 to %2"),
    QT_TRANSLATE_NOOP("EditTitle", "Reset %1"),
    QT_TRANSLATE_NOOP("EditTitle", "Mark as %1"),
    QT_TRANSLATE_NOOP("EditTitle", "Add %1"),
    QT_TRANSLATE_NOOP("EditTitle", "Change %1"),
    QT_TRANSLATE_NOOP("EditTitle", "Delete %1"),
    QT_TRANSLATE_NOOP("EditTitle", "Duplicate %1"),
    QT_TRANSLATE_NOOP("EditTitle", "Paste %1"),
    QT_TRANSLATE_NOOP("EditTitle", "Note %1"),
    QT_TRANSLATE_NOOP("EditTitle", "Import %1"),
});

// A name of the library, or a weekday, in the language of the screen; else as it is.
QString wordOf(const QString& english)
{
    for (int day = 1; day <= 7; ++day) {
        if (QLocale::c().standaloneDayName(day) == english)
            return QLocale().standaloneDayName(day);
    }
    return qString(language().translated(english.toStdString()));
}

QRegularExpression patternOf(const QString& title)
{
    QString pattern = QRegularExpression::escape(title);
    for (int hole = 1; hole <= 3; ++hole)
        pattern.replace(QStringLiteral("\\%%1").arg(hole), QStringLiteral("(.+)"));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

} // namespace

QString editTitle(const QString& english)
{
    for (const char* title : kTitles) {
        const auto match = patternOf(QLatin1String(title)).match(english);
        if (!match.hasMatch())
            continue;
        QString said = QCoreApplication::translate("EditTitle", title);
        for (int hole = 1; hole <= match.lastCapturedIndex(); ++hole)
            said.replace(QStringLiteral("%%1").arg(hole), wordOf(match.captured(hole)));
        return said;
    }
    return english;
}

} // namespace mileplate::ui
