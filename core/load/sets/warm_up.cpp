// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/sets/warm_up.h"

#include <algorithm>
#include <array>

namespace mileplate::load {

namespace {

struct Stage {
    double share;
    int reps;
};
constexpr std::array<Stage, 3> kStages{{{0.4, 5}, {0.6, 3}, {0.8, 2}}};

Mass stepBelow(Mass load, Mass step)
{
    constexpr std::int64_t kRounding = 1000; // mg: pounds are no whole number of them
    return Mass::ofCount((load.count() + kRounding) / step.count() * step.count());
}

} // namespace

std::vector<LiftSet> warmUpSets(Mass working, Mass least, Mass step)
{
    std::vector<LiftSet> sets;
    if (working <= Mass{} || step <= Mass{})
        return sets;
    for (const Stage& stage : kStages) {
        const Mass load = std::max(stepBelow(working * stage.share, step), least);
        if (load <= Mass{} || load >= working)
            continue;
        if (!sets.empty() && *sets.back().weight >= load)
            continue;
        sets.push_back({.kind = SetKind::WarmUp, .reps = stage.reps, .weight = load});
    }
    return sets;
}

} // namespace mileplate::load
