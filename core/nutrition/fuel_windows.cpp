// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nutrition/fuel_windows.h"

#include <algorithm>

namespace mileplate::nutrition {

namespace {

constexpr double kShortestKeyRun = 60;
constexpr double kShortestHard = 40;
constexpr ClockTime kEarly{8 * 60};

FuelWindow beforeRun(const Entry& run, double kg, const FuelTiming& timing)
{
    const LocalTime start = run.facts.start;
    const bool early = clockOf(start) < kEarly;
    FuelWindow window{.session = run.session->id, .when = FuelWindow::When::Before};
    window.from = start - minutes(early ? timing.earlyToMin : 60 * timing.beforeToH);
    window.to = start - minutes(early ? timing.earlyFromMin : 60 * timing.beforeFromH);
    window.carbsG = early ? timing.earlyCarbsG : timing.beforeCarbsGPerKg * kg;
    return window;
}

FuelWindow afterSession(const Entry& entry, double kg, const FuelTiming& timing)
{
    return {.session = entry.session->id,
            .when = FuelWindow::When::After,
            .from = entry.facts.end,
            .to = entry.facts.end + minutes(60 * timing.afterHours),
            .carbsG = timing.afterCarbsGPerKg * kg,
            .proteinG = timing.afterProteinG};
}

} // namespace

std::vector<FuelWindow> fuelWindowsOn(const Diary& diary, Day day, LocalTime now,
                                      const IsHard& isHard, const FuelTiming& timing)
{
    std::vector<FuelWindow> windows;
    const auto weight = diary.weightOn(day);
    if (!weight)
        return windows;
    const double kg = inKilograms(*weight);
    for (const Entry& entry : diary.days.on(day).sessions) {
        if (!entry.facts.effectiveAt(now))
            continue;
        const double length = entry.facts.minutes + 1e-9;
        if (isRun(entry.session->kind) && entry.facts.key && length >= kShortestKeyRun)
            windows.push_back(beforeRun(entry, kg, timing));
        if (isHard(entry) && length >= kShortestHard)
            windows.push_back(afterSession(entry, kg, timing));
    }
    std::ranges::stable_sort(windows, {}, &FuelWindow::from);
    return windows;
}

} // namespace mileplate::nutrition
