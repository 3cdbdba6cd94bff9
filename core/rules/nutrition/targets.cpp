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

} // namespace mileplate::rules
