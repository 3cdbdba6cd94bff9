// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/set_text.h"

#include "core/library/exercises.h"
#include "ui/text/amounts.h"
#include "ui/text/qt_language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <array>

namespace mileplate::ui {

namespace {

// From here on seconds alone say little: "30:00", not "1800 s".
constexpr Duration kLongInSeconds = std::chrono::minutes{10};

struct SetWords {
    Q_DECLARE_TR_FUNCTIONS(SetText)
};

QString countText(int sets)
{
    return sets == 1 ? SetWords::tr("1 set") : SetWords::tr("%1 sets").arg(sets);
}

QString oneSetText(const LiftSet& set, UnitSystem units)
{
    QStringList parts;
    if (set.reps)
        parts << QString::number(*set.reps);
    if (set.duration)
        parts << heldText(*set.duration);
    if (set.weight)
        parts << massText(*set.weight, units);
    QString text = parts.join(QStringLiteral(" × "));
    if (set.rir)
        text += QStringLiteral(" RIR %1").arg(number(*set.rir, 1));
    const std::array words{SetWords::tr("warm-up"), QString(), SetWords::tr("drop set"),
                           SetWords::tr("to failure")};
    const QString& kind = words[static_cast<std::size_t>(set.kind)];
    return kind.isEmpty() ? text : text + QLatin1Char(' ') + kind;
}

QString notePartText(const QString& part, UnitSystem units)
{
    static const QRegularExpression kDistance(
        QStringLiteral("^([0-9]{1,7}(?:\\.[0-9]+)?) m in set ([0-9]{1,4})$"));
    static const QRegularExpression kHelp(
        QStringLiteral("^assisted ([0-9]{1,4}(?:\\.[0-9]+)?) kg(?: in set ([0-9]{1,4}))?$"));
    if (part == QLatin1String("each side"))
        return SetWords::tr("each side");
    if (part == QLatin1String("as many repetitions as possible"))
        return SetWords::tr("as many repetitions as possible");
    if (const auto said = kDistance.match(part); said.hasMatch())
        return SetWords::tr("%1 in set %2")
            .arg(shortDistanceText(metres(said.captured(1).toDouble()), units), said.captured(2));
    const auto said = kHelp.match(part);
    if (!said.hasMatch())
        return part;
    const QString help =
        SetWords::tr("assisted %1").arg(massText(kilograms(said.captured(1).toDouble()), units));
    return said.captured(2).isEmpty() ? help
                                      : SetWords::tr("%1 in set %2").arg(help, said.captured(2));
}

} // namespace

QString exerciseText(const Exercise& exercise)
{
    return qString(language().translated(exercise.name));
}

QString exerciseText(const Id<Exercise>& id, const Register<Exercise>& own)
{
    return qString(language().translated(library::exerciseName(id, own)));
}

QString heldText(Duration length)
{
    return length < kLongInSeconds ? SetWords::tr("%1 s").arg(number(inSeconds(length), 0))
                                   : stopwatchText(length);
}

library::NamesIn namesShown()
{
    return QLocale().language() == QLocale::German ? library::NamesIn::German
                                                   : library::NamesIn::English;
}

QString setsText(const std::vector<LiftSet>& sets, UnitSystem units)
{
    QStringList groups;
    for (std::size_t i = 0; i < sets.size();) {
        std::size_t alike = 1;
        while (i + alike < sets.size() && sets[i + alike] == sets[i])
            ++alike;
        const QString one = oneSetText(sets[i], units);
        if (one.isEmpty()) // neither counted nor weighed
            groups << countText(static_cast<int>(alike));
        else
            groups << (alike == 1 ? one : QStringLiteral("%1 × %2").arg(alike).arg(one));
        i += alike;
    }
    return groups.join(QStringLiteral(", "));
}

QString rangeText(const Target& target)
{
    if (target.duration)
        return SetWords::tr("%1 s").arg(number(inSeconds(*target.duration), 0));
    if (!target.reps)
        return {};
    return target.reps->lowest == target.reps->highest
               ? QString::number(target.reps->highest)
               : QStringLiteral("%1–%2").arg(target.reps->lowest).arg(target.reps->highest);
}

QString targetText(const Target& target, UnitSystem units)
{
    const QString range = rangeText(target);
    QString text = range.isEmpty() ? countText(target.sets)
                                   : QStringLiteral("%1 × %2").arg(target.sets).arg(range);
    if (target.weight)
        text += QStringLiteral(" × %1").arg(massText(*target.weight, units));
    if (target.rir)
        text += QStringLiteral(" RIR %1").arg(number(*target.rir, 1));
    return text;
}

QString exerciseNoteText(const std::string& note, UnitSystem units)
{
    static const QRegularExpression kBetween(QStringLiteral("; |\\n"));
    QStringList parts;
    for (const QString& part : QString::fromStdString(note).split(kBetween, Qt::SkipEmptyParts))
        parts << notePartText(part.simplified(), units);
    return parts.join(QStringLiteral("; "));
}

QString patternText(Pattern pattern)
{
    const std::array names{SetWords::tr("squat"),         SetWords::tr("hip hinge"),
                           SetWords::tr("hip extension"), SetWords::tr("single leg"),
                           SetWords::tr("calf"),          SetWords::tr("push"),
                           SetWords::tr("pull"),          SetWords::tr("core")};
    return names[static_cast<std::size_t>(pattern)];
}

QString typeText(ExerciseType type)
{
    const std::array names{SetWords::tr("compound"), SetWords::tr("accessory"),
                           SetWords::tr("core")};
    return names[static_cast<std::size_t>(type)];
}

QString equipmentText(const std::string& equipment)
{
    static constexpr std::array kWords{QT_TRANSLATE_NOOP("SetText", "barbell"),
                                       QT_TRANSLATE_NOOP("SetText", "dumbbell"),
                                       QT_TRANSLATE_NOOP("SetText", "machine"),
                                       QT_TRANSLATE_NOOP("SetText", "cable"),
                                       QT_TRANSLATE_NOOP("SetText", "bodyweight"),
                                       QT_TRANSLATE_NOOP("SetText", "kettlebell"),
                                       QT_TRANSLATE_NOOP("SetText", "band"),
                                       QT_TRANSLATE_NOOP("SetText", "ez bar"),
                                       QT_TRANSLATE_NOOP("SetText", "smith machine"),
                                       QT_TRANSLATE_NOOP("SetText", "exercise ball"),
                                       QT_TRANSLATE_NOOP("SetText", "foam roller"),
                                       QT_TRANSLATE_NOOP("SetText", "medicine ball")};
    for (const char* word : kWords) {
        if (equipment == word)
            return QCoreApplication::translate("SetText", word);
    }
    return QString::fromStdString(equipment);
}

} // namespace mileplate::ui
