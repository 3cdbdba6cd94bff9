// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/race_vdot.h"

#include "core/load/vdot.h"

#include <algorithm>

namespace mileplate::load {

std::optional<double> bestRaceVdot(const Diary& diary, Day today)
{
    std::optional<double> best;
    for (Day day = today - kRaceMemory; day <= today; day += Days{1}) {
        for (const Entry& entry : diary.days.sessionsOn(day).sessions) {
            const Session& session = *entry.session;
            if (session.kind != Kind::Race || !entry.facts.completed || !entry.facts.counts() ||
                !session.done || !session.done->workout.distance || !session.done->timer)
                continue;
            const auto vdot = vdotOf(*session.done->workout.distance, *session.done->timer);
            if (vdot)
                best = std::max(best.value_or(0), *vdot);
        }
    }
    return best;
}

std::optional<double> vdotOn(const Diary& diary, Day today)
{
    const auto entered = vdotOf(diary.who());
    return entered ? entered : bestRaceVdot(diary, today);
}

} // namespace mileplate::load
