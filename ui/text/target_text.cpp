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

QString reasonText(nutrition::ProteinReason reason, bool hidesEnergy)
{
    switch (reason) {
    case nutrition::ProteinReason::Endurance:
        return TargetText::tr("5 h or more of endurance this week");
    case nutrition::ProteinReason::Muscle:
        return TargetText::tr("muscle comes first");
    case nutrition::ProteinReason::EnduranceAndMuscle:
        return TargetText::tr("muscle comes first, with 5 h or more of endurance");
    case nutrition::ProteinReason::Deficit:
        return hidesEnergy ? QString() : TargetText::tr("less was logged than spent this week");
    case nutrition::ProteinReason::Usual:
        break;
    }
    return {};
}

} // namespace

QString proteinWhy(const nutrition::DayTargets& targets, bool hidesEnergy)
{
    QString range =
        TargetText::tr("%1–%2 g/kg")
            .arg(number(targets.protein.gPerKg, 1), number(nutrition::kProteinUpperGPerKg, 1));
    const QString reason = reasonText(targets.protein.because, hidesEnergy);
    if (!reason.isEmpty())
        range = TargetText::tr("%1: %2").arg(range, reason);
    return TargetText::tr("%1; %2 meals with about %3")
        .arg(range)
        .arg(targets.meals)
        .arg(gramsText(targets.doseG));
}

QString carbsWhy(const nutrition::CarbTarget& carbs)
{
    return TargetText::tr("%1–%2 g/kg: %3")
        .arg(number(carbs.gPerKg, 1), number(carbs.upperGPerKg, 1), reasonText(carbs));
}

QString energyWhy(double spentKcal, double trainingKcal, bool forMuscle)
{
    const QString sum = TargetText::tr("estimate: %1 kcal for the day, %2 for training")
                            .arg(number(spentKcal - trainingKcal, 0), number(trainingKcal, 0));
    return forMuscle ? TargetText::tr("%1, 150–300 more for muscle").arg(sum) : sum;
}

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
