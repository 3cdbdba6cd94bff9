// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nutrition/protein.h"

#include "core/nutrition/food_days.h"

#include <algorithm>
#include <cmath>

namespace mileplate::nutrition {

ProteinReason proteinReason(Priority priority, double aerobicHours,
                            const std::optional<double>& meanBalance)
{
    const bool muchAerobic = aerobicHours >= 5 - 1e-9;
    const bool forMuscle = priority == Priority::Muscle;
    if (meanBalance && *meanBalance < -250)
        return ProteinReason::Deficit;
    if (muchAerobic && forMuscle)
        return ProteinReason::EnduranceAndMuscle;
    if (muchAerobic)
        return ProteinReason::Endurance;
    return forMuscle ? ProteinReason::Muscle : ProteinReason::Usual;
}

double proteinTargetGPerKg(Priority priority, double aerobicHours,
                           const std::optional<double>& meanBalance)
{
    switch (proteinReason(priority, aerobicHours, meanBalance)) {
    case ProteinReason::Deficit:
    case ProteinReason::EnduranceAndMuscle:
        return 2.0;
    case ProteinReason::Endurance:
    case ProteinReason::Muscle:
        return 1.8;
    case ProteinReason::Usual:
        break;
    }
    return 1.6;
}

double proteinDoseG(Mass mass, const std::optional<int>& age)
{
    static constexpr int kOlder = 60;
    const double dose = 0.4 * inKilograms(mass);
    return age.value_or(0) >= kOlder ? std::max(20.0, dose) : std::clamp(dose, 20.0, 40.0);
}

int mealsFor(double targetG, double doseG)
{
    return std::clamp(static_cast<int>(std::ceil(targetG / doseG - 1e-9)), 3, 5);
}

Mass proteinMass(Mass weight, const std::optional<double>& heightCm)
{
    if (!heightCm)
        return weight;
    const double squareMetres = *heightCm * *heightCm / 1e4;
    return inKilograms(weight) / squareMetres > 30 ? kilograms(27 * squareMetres) : weight;
}

double aerobicHours(const Diary& diary, DayRange week, LocalTime now)
{
    double hours = 0;
    for (Day day = week.first; day < week.past; day += Days{1}) {
        for (const Entry& entry : diary.days.on(day).sessions) {
            const bool aerobic = isRun(entry.session->kind) || entry.session->kind == Kind::Cross;
            if (aerobic && entry.facts.effectiveAt(now))
                hours += entry.facts.minutes / 60;
        }
    }
    return hours;
}

std::optional<ProteinTarget> proteinTargetOn(const Diary& diary, Day day, LocalTime now)
{
    const auto weight = diary.weightOn(day);
    if (!weight)
        return std::nullopt;
    const DayRange week = weekOf(day);
    const auto balance = meanBalance(diary, completeDays(diary, week), now);
    const Athlete& athlete = diary.who();
    const Priority priority = athlete.priority.value_or(Priority::Run);
    const double hours = aerobicHours(diary, week, now);
    const double perKg = proteinTargetGPerKg(priority, hours, balance);
    const double kg = inKilograms(proteinMass(*weight, athlete.heightCm));
    return ProteinTarget{.gPerKg = perKg,
                         .leastG = perKg * kg,
                         .mostG = kProteinUpperGPerKg * kg,
                         .because = proteinReason(priority, hours, balance)};
}

} // namespace mileplate::nutrition
