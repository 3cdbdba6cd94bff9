// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/running/runs.h"

#include "core/rules/fixes/proposals.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

constexpr double kLeastLeft = 1.0 / 3;
constexpr double kShortestKm = 2;

double halfKmBelow(double km) { return std::floor(2 * km + kTolerance) / 2; }
double halfKmAbove(double km) { return std::ceil(2 * km - kTolerance) / 2; }

double totalKm(const std::vector<const Entry*>& runs)
{
    double km = 0;
    for (const Entry* run : runs)
        km += run->facts.km;
    return km;
}

ScaleRun to(const Entry& run, double km)
{
    return {.session = run.session->id, .factor = km / run.facts.km, .distance = kilometres(km)};
}

} // namespace

bool knowsDistances(const Scene& scene)
{
    return std::ranges::all_of(scene.thisWeek(), [](const Entry* entry) {
        return !isRun(entry->session->kind) || entry->facts.km > 0;
    });
}

bool isAnyRun(Kind kind) { return isRun(kind) && kind != Kind::Race; }

bool isQualityTraining(Kind kind) { return isQuality(kind) && kind != Kind::Race; }

std::vector<const Entry*> changeableRuns(const Scene& scene, bool (*suits)(Kind))
{
    std::vector<const Entry*> runs;
    for (const Entry* entry : scene.thisWeek()) {
        if (suits(entry->session->kind) && entry->facts.km > 0 && mayChange(*entry, scene))
            runs.push_back(entry);
    }
    return runs;
}

Fix shortened(const std::vector<const Entry*>& runs, double km)
{
    const double total = totalKm(runs);
    if (km <= 0 || total <= 0 || total - km < kLeastLeft * total)
        return {};
    Fix fix;
    for (const Entry* run : runs) {
        const double left = halfKmBelow(run->facts.km * (total - km) / total);
        if (left <= 0)
            return {};
        fix.push_back(to(*run, left));
    }
    return fix;
}

Fix lengthened(const std::vector<const Entry*>& runs, double km)
{
    const double total = totalKm(runs);
    if (km <= 0 || total <= 0)
        return {};
    Fix fix;
    for (const Entry* run : runs)
        fix.push_back(to(*run, halfKmAbove(run->facts.km * (total + km) / total)));
    return fix;
}

void propose(std::vector<Fix>& fixes, Fix fix)
{
    if (!fix.empty() && std::ranges::find(fixes, fix) == fixes.end())
        fixes.push_back(std::move(fix));
}

Fix broughtTo(const Entry& run, double km)
{
    const double rounded = halfKmBelow(km);
    return rounded < kShortestKm ? Fix{} : Fix{to(run, rounded)};
}

} // namespace mileplate::rules
