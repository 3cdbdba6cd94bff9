// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/target_text.h"

#include "ui/text/amounts.h"

#include <QCoreApplication>

namespace mileplate::ui {

namespace {

// What lupdate knows these texts by.
struct TargetText {
    Q_DECLARE_TR_FUNCTIONS(TargetText)
};

QString dayText(nutrition::DayClass dayClass)
{
    switch (dayClass) {
    case nutrition::DayClass::Light:
        return TargetText::tr("a light day");
    case nutrition::DayClass::Moderate:
        return TargetText::tr("a moderate day");
    case nutrition::DayClass::High:
        return TargetText::tr("a hard day");
    case nutrition::DayClass::VeryHigh:
        return TargetText::tr("a very hard day");
    }
    return {};
}

QString reasonText(const nutrition::CarbTarget& carbs)
{
    switch (carbs.because) {
    case nutrition::CarbReason::Training:
        return dayText(carbs.dayClass);
    case nutrition::CarbReason::KeyRunTomorrow:
        return TargetText::tr("a long key run tomorrow");
    case nutrition::CarbReason::RaceAhead:
        return TargetText::tr("a long race ahead");
    }
    return {};
}

} // namespace

QStringList targetLines(const nutrition::DayTargets& targets)
{
    QStringList lines{TargetText::tr("Protein %1–%2, %3 meals with %4")
                          .arg(number(targets.protein.leastG, 0), gramsText(targets.protein.mostG))
                          .arg(targets.meals)
                          .arg(gramsText(targets.doseG)),
                      TargetText::tr("Carbohydrate %1 (%2 g/kg: %3)")
                          .arg(gramsText(targets.carbs.grams), number(targets.carbs.gPerKg, 1),
                               reasonText(targets.carbs))};
    if (targets.energyKcal)
        lines << TargetText::tr("Energy %1 kcal (estimate)").arg(number(*targets.energyKcal, 0));
    return lines;
}

} // namespace mileplate::ui
