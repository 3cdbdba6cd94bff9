// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/edit_titles.h"

#include "ui/text/holes.h"
#include "ui/text/qt_language.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>

namespace mileplate::ui {

namespace {

// What the verbs of core/edits and the screens call their edits; %1 stands for what an
// edit is about. The more a title says, the earlier it stands.
constexpr auto kTitles = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("EditText", "Set up athlete"),
    QT_TRANSLATE_NOOP("EditText", "Change athlete"),
    QT_TRANSLATE_NOOP("EditText", "Make up a runner"),
    QT_TRANSLATE_NOOP("EditText", "Make it a lighter week"),
    QT_TRANSLATE_NOOP("EditText", "Split a session"),
    QT_TRANSLATE_NOOP("EditText", "Go to bed earlier"),
    QT_TRANSLATE_NOOP("EditText", "Confirm what was recorded"),
    QT_TRANSLATE_NOOP("EditText", "Add a meal"),
    QT_TRANSLATE_NOOP("EditText", "Reset all thresholds"),
    QT_TRANSLATE_NOOP("EditText", "Mark %1 sessions as done"),
    QT_TRANSLATE_NOOP("EditText", "Delete %1 sessions"),
    QT_TRANSLATE_NOOP("EditText", "Paste %1 sessions"),
    QT_TRANSLATE_NOOP("EditText", "Copy %1 meals"),
    QT_TRANSLATE_NOOP("EditText", "Import %1 files"),
    QT_TRANSLATE_NOOP("EditText", "Move %1 to %2 %3"),
    QT_TRANSLATE_NOOP("EditText", "Swap %1 and %2"),
    QT_TRANSLATE_NOOP("EditText", "Merge %1 into %2"),
    QT_TRANSLATE_NOOP("EditText", "Count %1 as not planned"),
    QT_TRANSLATE_NOOP("EditText", "Count %1 as planned"),
    QT_TRANSLATE_NOOP("EditText", "Let %1 speak again"),
    QT_TRANSLATE_NOOP("EditText", "Mute %1 until %2"),
    QT_TRANSLATE_NOOP("EditText", "Set %1 to %2"),
    QT_TRANSLATE_NOOP("EditText", "Reset %1"),
    QT_TRANSLATE_NOOP("EditText", "Log the start"),
    QT_TRANSLATE_NOOP("EditText", "Log the end"),
    QT_TRANSLATE_NOOP("EditText", "Log another lift"),
    QT_TRANSLATE_NOOP("EditText", "Log without %1 set %2"),
    QT_TRANSLATE_NOOP("EditText", "Log without %1"),
    QT_TRANSLATE_NOOP("EditText", "Log %1 set %2"),
    QT_TRANSLATE_NOOP("EditText", "Log %1"),
    QT_TRANSLATE_NOOP("EditText", "Mark as %1"),
    QT_TRANSLATE_NOOP("EditText", "Save %1"),
    QT_TRANSLATE_NOOP("EditText", "Eat %1"),
    QT_TRANSLATE_NOOP("EditText", "Add %1 g protein"),
    QT_TRANSLATE_NOOP("EditText", "Add %1"),
    QT_TRANSLATE_NOOP("EditText", "Change %1"),
    QT_TRANSLATE_NOOP("EditText", "Delete %1"),
    QT_TRANSLATE_NOOP("EditText", "Duplicate %1"),
    QT_TRANSLATE_NOOP("EditText", "Paste %1"),
    QT_TRANSLATE_NOOP("EditText", "Note %1"),
    QT_TRANSLATE_NOOP("EditText", "Import %1"),
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

} // namespace

QString editTitle(const QString& english)
{
    for (const char* title : kTitles) {
        const auto holes = holesOf(QString::fromLatin1(title), english);
        if (!holes)
            continue;
        QStringList said;
        for (const QString& hole : *holes)
            said << wordOf(hole);
        return filledIn(QCoreApplication::translate("EditText", title), said);
    }
    return english;
}

} // namespace mileplate::ui
