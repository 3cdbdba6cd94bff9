// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fatigue/lighter_plan.h"

#include <algorithm>

namespace mileplate::rules {

Fix shorterEasyRuns(const Scene& scene, double factor)
{
    Fix fix;
    for (const Entry* entry : scene.thisWeek()) {
        if (isEasyRun(entry->session->kind) && mayChange(*entry, scene))
            fix.push_back(ScaleRun{entry->session->id, factor});
    }
    return fix;
}

std::vector<Fix> nextQualityRunEasy(const Scene& scene)
{
    const auto next = std::ranges::find_if(scene.sessions, [&](const Entry* entry) {
        const Kind kind = entry->session->kind;
        return isQuality(kind) && kind != Kind::Race && mayChange(*entry, scene) &&
               entry->session->date >= scene.week.first;
    });
    if (next == scene.sessions.end())
        return {};
    return {{SetKindTo{(*next)->session->id, Kind::Easy}}};
}

Fix setsScaled(const Session& session, double factor)
{
    Fix fix;
    for (const ExerciseEntry& row : session.exercises) {
        if (!row.target)
            continue;
        const auto wanted = std::max<std::int64_t>(1, nearest(row.target->sets * factor));
        if (wanted < row.target->sets)
            fix.push_back(ChangeSets{.session = session.id,
                                     .exercise = row.exercise,
                                     .target = static_cast<int>(wanted)});
    }
    return fix;
}

} // namespace mileplate::rules
