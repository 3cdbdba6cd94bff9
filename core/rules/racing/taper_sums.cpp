// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/racing/taper_sums.h"

#include "core/load/lifting.h"

#include <algorithm>
#include <numeric>

namespace mileplate::rules {

namespace {

double setsOf(const Entry& lift)
{
    static constexpr double kUsualSets = 12;
    static constexpr double kFewSets = 6;
    if (lift.session->exercises.empty()) {
        const auto style = lift.session->style;
        const bool isFull = style == Style::Heavy || style == Style::Hypertrophy;
        return isFull ? kUsualSets : kFewSets;
    }
    double sets = 0;
    for (const SetGroup& group : lift.workingSets()) {
        if (!group.exercise || group.exercise->region != Region::Core)
            sets += group.sets;
    }
    return sets;
}

double lastWeekLimit(RaceClass type, const Limits& limits)
{
    switch (type) {
    case RaceClass::FiveK:
        return limits.raceTaper7d5k;
    case RaceClass::TenK:
        return limits.raceTaper7d10k;
    case RaceClass::Half:
        return limits.raceTaper7dHalf;
    case RaceClass::Marathon:
        return limits.raceTaper7dMarathon;
    }
    return limits.raceTaper7d5k;
}

} // namespace

std::optional<double> runKm(const Scene& scene, DayRange days)
{
    double km = 0;
    bool known = true;
    forEachIn(scene, days, [&](const Entry& entry) {
        km += entry.facts.km;
        known &= entry.facts.km > 0 || !isRun(entry.session->kind);
    });
    return known ? std::optional(km) : std::nullopt;
}

std::optional<double> strengthSets(const Scene& scene, DayRange days)
{
    double sets = 0;
    forEachIn(scene, days, [&](const Entry& entry) {
        if (entry.session->kind == Kind::Strength)
            sets += setsOf(entry);
    });
    return sets;
}

std::optional<double> usualBefore(const Scene& scene, Day race, int firstEnd, int lastEnd,
                                  SumOfDays sumOf)
{
    static constexpr std::size_t kHighest = 3;
    const Day historyStarts = scene.week.first - scene.history();
    std::vector<double> blocks;
    for (int end = firstEnd; end <= lastEnd; end += 7) {
        const DayRange block{race - Days{end + 7}, race - Days{end}};
        if (block.first < historyStarts)
            continue;
        if (const auto sum = sumOf(scene, block))
            blocks.push_back(*sum);
    }
    if (blocks.size() < 2)
        return std::nullopt;
    std::ranges::sort(blocks, std::greater{});
    blocks.resize(std::min(blocks.size(), kHighest));
    return std::accumulate(blocks.begin(), blocks.end(), 0.0) / static_cast<double>(blocks.size());
}

std::optional<TaperWindow> taperWindow(const Scene& scene, const RaceDay& race)
{
    const Limits& limits = scene.limits;
    if (scene.week.contains(race.day))
        return TaperWindow{race.daysBefore(7, 1), lastWeekLimit(*race.type, limits), "1-7 d", true};
    if (!isHalfOrLonger(*race.type))
        return std::nullopt;
    const bool isMarathon = *race.type == RaceClass::Marathon;
    return TaperWindow{race.daysBefore(14, 8),
                       isMarathon ? limits.raceTaper14dMarathon : limits.raceTaper14dHalf, "8-14 d",
                       false};
}

} // namespace mileplate::rules
