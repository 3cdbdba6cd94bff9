// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/lifting/lift_text.h"

#include "ui/text/amounts.h"
#include "ui/text/set_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>
#include <cmath>

namespace mileplate::ui {

namespace {

// What a hand can mean; more is a slip of the finger.
constexpr double kHeaviest = 1000;
constexpr double kMostReps = 1000;
constexpr double kLongestS = 7200;

const QChar kMinus(0x2212);

std::optional<double> secondsIn(QString text)
{
    const QStringList parts = text.split(QLatin1Char(':'));
    if (parts.size() == 2) {
        const auto whole = readNumber(parts[0]);
        const auto rest = readNumber(parts[1]);
        const bool sound = whole && rest && *whole >= 0 && *rest >= 0 && *rest < 60;
        return sound ? std::optional(60 * *whole + *rest) : std::nullopt;
    }
    if (text.endsWith(QLatin1Char('s'), Qt::CaseInsensitive))
        text.chop(1);
    return readNumber(text);
}

} // namespace

QString loadCell(const LiftSet& set, const std::optional<Mass>& help, UnitSystem units)
{
    if (set.weight)
        return number(inMassUnit(*set.weight, units), 2);
    return help ? kMinus + number(inMassUnit(*help, units), 2) : QString();
}

QString amountCell(const LiftSet& set)
{
    if (set.reps)
        return QString::number(*set.reps);
    return set.duration ? LiftText::tr("%1 s").arg(number(inSeconds(*set.duration), 0)) : QString();
}

QString effortCell(const LiftSet& set, bool asRpe)
{
    return set.rir ? number(asRpe ? 10 - *set.rir : *set.rir, 1) : QString();
}

QString lastText(const LiftSet& set, UnitSystem units)
{
    const QString amount = amountCell(set);
    const QString load = loadCell(set, std::nullopt, units);
    if (load.isEmpty())
        return set.reps ? QStringLiteral("× ") + amount : amount;
    return amount.isEmpty() ? load : load + QStringLiteral(" × ") + amount;
}

QString targetText(const ExerciseEntry& entry, bool eachSide, bool asRpe)
{
    QStringList parts;
    if (entry.target) {
        const QString range = rangeText(*entry.target);
        parts << (range.isEmpty() ? LiftText::tr("%n set(s)", nullptr, entry.target->sets)
                                  : QStringLiteral("%1 × %2").arg(entry.target->sets).arg(range));
    }
    if (eachSide)
        parts << LiftText::tr("each side");
    if (entry.target && entry.target->rir)
        parts << (asRpe ? LiftText::tr("RPE %1").arg(number(10 - *entry.target->rir, 1))
                        : LiftText::tr("RIR %1").arg(number(*entry.target->rir, 1)));
    return parts.join(QStringLiteral(" · "));
}

QString setKindText(SetKind kind)
{
    switch (kind) {
    case SetKind::WarmUp:
        return LiftText::tr("Warm-up");
    case SetKind::Drop:
        return LiftText::tr("Drop set");
    case SetKind::Failure:
        return LiftText::tr("To failure");
    case SetKind::Working:
        break;
    }
    return LiftText::tr("Set");
}

QString setName(const std::vector<LiftSet>& sets, std::size_t index)
{
    const SetKind kind = sets[index].kind;
    const bool warmUp = kind == SetKind::WarmUp;
    const auto ahead =
        std::count_if(sets.begin(), sets.begin() + static_cast<std::ptrdiff_t>(index),
                      [&](const LiftSet& set) { return (set.kind == SetKind::WarmUp) == warmUp; });
    return QStringLiteral("%1 %2").arg(setKindText(kind)).arg(ahead + 1);
}

bool isOneSided(const Exercise* exercise)
{
    static constexpr std::array<std::string_view, 3> kCore{"sideplank", "deadbug", "pallof"};
    return exercise && (exercise->pattern == Pattern::Single ||
                        std::ranges::find(kCore, exercise->id.text) != kCore.end());
}

bool readLoad(const QString& text, LiftSet& set, std::optional<Mass>& help, UnitSystem units)
{
    if (text.trimmed().isEmpty()) {
        set.weight.reset();
        help.reset();
        return true;
    }
    QString plain = text;
    const auto value = readNumber(plain.replace(kMinus, QLatin1Char('-')));
    if (!value || std::abs(*value) > kHeaviest)
        return false;
    set.weight.reset();
    if (*value < 0) {
        help = fromMassUnit(-*value, units);
    } else {
        help.reset();
        if (*value > 0)
            set.weight = fromMassUnit(*value, units);
    }
    return true;
}

bool readAmount(const QString& text, LiftSet& set, bool timed)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty()) {
        set.reps.reset();
        set.duration.reset();
        return true;
    }
    if (timed || typed.endsWith(QLatin1Char('s'), Qt::CaseInsensitive) ||
        typed.contains(QLatin1Char(':'))) {
        const auto length = secondsIn(typed);
        if (!length || *length <= 0 || *length > kLongestS)
            return false;
        set.duration = seconds(*length);
        set.reps.reset();
        return true;
    }
    const auto reps = readNumber(typed);
    if (!reps || *reps < 0 || *reps > kMostReps || *reps != std::floor(*reps))
        return false;
    set.reps = static_cast<int>(*reps);
    set.duration.reset();
    return true;
}

bool readEffort(const QString& text, LiftSet& set, bool asRpe)
{
    if (text.trimmed().isEmpty()) {
        set.rir.reset();
        return true;
    }
    const auto value = readNumber(text);
    if (!value || *value < 0 || *value > 10)
        return false;
    set.rir = asRpe ? 10 - *value : *value;
    return true;
}

QString refusalText(SetCell cell, const QString& typed, bool asRpe)
{
    switch (cell) {
    case SetCell::Load:
        return LiftText::tr("“%1” is no load. Type a number up to 1000, or −20 for help of 20.")
            .arg(typed);
    case SetCell::Amount:
        return LiftText::tr("“%1” is no count. Type repetitions, or seconds like 40 s.").arg(typed);
    case SetCell::Effort:
        break;
    }
    return asRpe ? LiftText::tr("“%1” is no RPE. Type 0 to 10.").arg(typed)
                 : LiftText::tr("“%1” is no RIR. Type how many were left, 0 to 10.").arg(typed);
}

} // namespace mileplate::ui
