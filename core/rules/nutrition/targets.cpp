// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/nutrition/targets.h"

namespace mileplate::rules {

nutrition::CarbGuide guideOf(const Limits& limits)
{
    return {.light = limits.nutCarbLight,
            .moderate = limits.nutCarbModerate,
            .high = limits.nutCarbHigh,
            .veryHigh = limits.nutCarbVeryhigh};
}

std::optional<nutrition::DayTargets> targetsOn(const Scene& scene, Day day)
{
    return nutrition::targetsOn(
        scene.diary, day, scene.now, [&](const Entry& entry) { return scene.isHard(entry); },
        guideOf(scene.limits));
}

std::vector<nutrition::FuelWindow> fuelWindowsOn(const Scene& scene, Day day)
{
    const Limits& limits = scene.limits;
    return nutrition::fuelWindowsOn(scene.diary, day, scene.now,
                                    [&](const Entry& entry) { return scene.isHard(entry); },
                                    {.beforeFromH = limits.nutPreWindowFromH,
                                     .beforeToH = limits.nutPreWindowToH,
                                     .beforeCarbsGPerKg = limits.nutPreWindowCarbsGPerKg,
                                     .earlyFromMin = limits.nutPreWindowEarlyFromMin,
                                     .earlyToMin = limits.nutPreWindowEarlyToMin,
                                     .earlyCarbsG = limits.nutPreWindowEarlyG,
                                     .afterHours = limits.nutPostWindowHours,
                                     .afterProteinG = limits.nutPostWindowProteinG,
                                     .afterCarbsGPerKg = limits.nutPostWindowCarbsGPerKg});
}

nutrition::DoseBand doseBandOn(const Scene& scene, Day day)
{
    return nutrition::doseBandOn(scene.diary, day, scene.limits.nutDose);
}

} // namespace mileplate::rules
