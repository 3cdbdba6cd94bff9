// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/lifting_preferences.h"

#include "ui/text/amounts.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSettings>

namespace mileplate::ui {

namespace {

constexpr auto kSound = "lifting/restSound";
constexpr auto kRpe = "lifting/effortAsRpe";
constexpr qsizetype kKinds = 16;
constexpr int kPairs = 20;
constexpr double kHeaviestBar = 1000;

QString keyOf(const char* what, UnitSystem units)
{
    return QStringLiteral("lifting/%1/%2")
        .arg(units == UnitSystem::Imperial ? QStringLiteral("lb") : QStringLiteral("kg"),
             QLatin1String(what));
}

// What a gym has, as a rule: an Olympic bar and its plates.
double usualBar(UnitSystem units) { return units == UnitSystem::Imperial ? 45 : 20; }

QString usualPlates(UnitSystem units)
{
    return units == UnitSystem::Imperial ? QStringLiteral("45x4 35 25 10x2 5 2.5")
                                         : QStringLiteral("25x3 20x2 15 10x2 5 2.5 1.25");
}

// Written in the locale's numbers or in plain ones.
std::optional<double> plateIn(QString text)
{
    bool sound = false;
    const double value = text.replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&sound);
    return sound && value > 0 && value <= kHeaviestBar ? std::optional(value) : std::nullopt;
}

} // namespace

QString platesText(const std::vector<load::PlatePairs>& plates, UnitSystem units)
{
    QStringList parts;
    for (const load::PlatePairs& kind : plates) {
        const QString plate = number(inMassUnit(kind.plate, units), 2);
        parts << (kind.pairs == 1 ? plate : QStringLiteral("%1×%2").arg(plate).arg(kind.pairs));
    }
    return parts.join(QLatin1Char(' '));
}

std::optional<std::vector<load::PlatePairs>> readPlates(const QString& text, UnitSystem units)
{
    std::vector<load::PlatePairs> plates;
    static const QRegularExpression kGap(QStringLiteral("[\\s;]+"));
    static const QRegularExpression kTimes(QStringLiteral("[x×*]"));
    const QStringList words = text.split(kGap, Qt::SkipEmptyParts);
    if (words.size() > kKinds)
        return std::nullopt;
    for (const QString& word : words) {
        const QStringList parts = word.split(kTimes);
        const auto plate = plateIn(parts.front());
        bool sound = parts.size() == 1;
        const int pairs = sound ? 1 : parts.back().toInt(&sound);
        if (!plate || !sound || parts.size() > 2 || pairs < 1 || pairs > kPairs)
            return std::nullopt;
        plates.push_back({fromMassUnit(*plate, units), pairs});
    }
    return plates;
}

LiftingPreferences liftingPreferences(UnitSystem units)
{
    const QSettings settings;
    const double bar = settings.value(keyOf("bar", units), usualBar(units)).toDouble();
    const QString plates = settings.value(keyOf("plates", units), usualPlates(units)).toString();
    auto read = readPlates(plates, units);
    return {.restSound = settings.value(QLatin1String(kSound), true).toBool(),
            .effortAsRpe = settings.value(QLatin1String(kRpe), false).toBool(),
            .bar = fromMassUnit(bar >= 0 && bar <= kHeaviestBar ? bar : usualBar(units), units),
            .plates = read ? *std::move(read) : *readPlates(usualPlates(units), units)};
}

void setLiftingPreferences(const LiftingPreferences& preferences, UnitSystem units)
{
    QSettings settings;
    settings.setValue(QLatin1String(kSound), preferences.restSound);
    settings.setValue(QLatin1String(kRpe), preferences.effortAsRpe);
    settings.setValue(keyOf("bar", units), inMassUnit(preferences.bar, units));
    settings.setValue(keyOf("plates", units), platesText(preferences.plates, units));
}

} // namespace mileplate::ui
