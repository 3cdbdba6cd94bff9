// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/series/volume.h"

#include <algorithm>

namespace mileplate::load {

RunClass runClassOf(Kind kind)
{
    if (kind == Kind::Long)
        return RunClass::Long;
    return isQuality(kind) || kind == Kind::HillSprints ? RunClass::Quality : RunClass::Easy;
}

Volume volumeOf(const Diary& diary, DayRange days, LocalTime now)
{
    Volume volume{.days = days};
    for (Day day = days.first; day < days.past; day += Days{1}) {
        for (const Entry& entry : diary.days.sessionsOn(day).sessions) {
            if (!entry.facts.effectiveAt(now))
                continue;
            volume.hardSets += entry.facts.hardSets;
            if (!isRun(entry.session->kind))
                continue;
            const RunClass runClass = runClassOf(entry.session->kind);
            double& km = runClass == RunClass::Long      ? volume.longKm
                         : runClass == RunClass::Quality ? volume.qualityKm
                                                         : volume.easyKm;
            km += entry.facts.km;
        }
    }
    return volume;
}

std::vector<DayRange> stretchesOf(DayRange range, int days)
{
    std::vector<DayRange> stretches;
    for (Day first = range.first; first < range.past; first += Days{days})
        stretches.push_back({first, std::min(first + Days{days}, range.past)});
    return stretches;
}

} // namespace mileplate::load
