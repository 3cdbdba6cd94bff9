// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/nutrition/on_the_run.h"

#include "core/nutrition/fuelling.h"
#include "core/rules/fixes/proposals.h"
#include "core/rules/hits.h"
#include "core/rules/nutrition/food.h"

#include <algorithm>
#include <cmath>

namespace mileplate::rules {

namespace {

using enum Severity;

constexpr double kFluidMlPerH = 500; // of the 400 to 600 that are usual

// As it was done, where that is known, else as planned.
std::optional<double> valueOf(const Session& session, std::optional<double> Workout::*member)
{
    if (session.isCompleted() && session.done && session.done->workout.*member)
        return session.done->workout.*member;
    return session.planned ? session.planned.value().*member : std::nullopt;
}

struct Lack {
    Severity severity;
    std::string kind;
    double limit; // minutes
};

std::optional<Lack> fuelLack(const Entry& run, const Limits& limits)
{
    const double length = run.facts.minutes;
    const double fuel = valueOf(*run.session, &Workout::fuelCarbsGPerH).value_or(0);
    const auto lasts = [&](double minutes) { return length >= minutes - kTolerance; };
    if (!lasts(limits.nutFuelInfoMin))
        return std::nullopt;
    if (fuel < limits.nutFuelGPerH - kTolerance) {
        if (lasts(limits.nutFuelAdviceMin))
            return Lack{Advice, "fuel", limits.nutFuelAdviceMin};
        const bool isRace = run.session->kind == Kind::Race;
        return Lack{isRace ? Advice : Info, "fuel", limits.nutFuelInfoMin};
    }
    if (lasts(limits.nutFuelLongMin) && fuel < limits.nutFuelLongGPerH - kTolerance)
        return Lack{Info, "fuel60", limits.nutFuelLongMin};
    return std::nullopt;
}

bool lacksFluidInHeat(const Entry& run, const Limits& limits)
{
    const auto celsius = valueOf(*run.session, &Workout::temperatureC);
    const double least = isEasyRun(run.session->kind)
                             ? std::max(limits.nutHeatMin, limits.nutFuelInfoMin)
                             : limits.nutHeatMin;
    return celsius && *celsius >= limits.nutHeatC - kTolerance &&
           run.facts.minutes >= least - kTolerance &&
           valueOf(*run.session, &Workout::fluidMlPerH).value_or(0) <= 0;
}

std::optional<double> massChangePercent(const Scene& scene, const Entry& entry)
{
    const auto weight = scene.diary.weightOn(dayOf(entry.facts.start));
    const bool known = entry.facts.completed && entry.session->done &&
                       entry.session->done->massChangeKg && weight && !weight->isZero();
    if (!known)
        return std::nullopt;
    return 100 * *entry.session->done->massChangeKg / inKilograms(*weight);
}

void addLoss(Hits& hits, const Entry& entry, double percent, const Limits& limits)
{
    const bool isMuch = percent < -limits.nutBmLossWarning - kTolerance;
    hits.add(
        {.severity = isMuch ? Warning : Advice,
         .roles = {{"S", &entry}},
         .figures = {{"kind", std::string("loss")},
                     {"pct", percent},
                     {"lost", static_cast<std::int64_t>(std::llround(-percent))},
                     {"threshold", isMuch ? -limits.nutBmLossWarning : -limits.nutBmLossAdvice}},
         .wording = 1});
}

// The first run of the week still to come that lasts about as long.
const Entry* nextSimilar(const Scene& scene, const Entry& entry)
{
    static constexpr double kSimilar = 0.75;
    for (const Entry* next : scene.thisWeek()) {
        if (next->facts.start > entry.facts.start && isRun(next->session->kind) &&
            next->facts.minutes >= kSimilar * entry.facts.minutes && mayChange(*next, scene))
            return next;
    }
    return nullptr;
}

// Most of what is sweated, so that nothing is gained; in steps of 50 ml.
std::optional<double> fluidFor(const Entry& entry)
{
    static constexpr double kShare = 0.8;
    static constexpr double kMostMlPerH = 800;
    const double hours = entry.facts.minutes / 60;
    const auto drunk = valueOf(*entry.session, &Workout::fluidMlPerH);
    const double loss = -*entry.session->done->massChangeKg;
    if (hours <= 0 || (loss <= 0 && !drunk))
        return std::nullopt;
    const double sweat = nutrition::sweatRate(loss, drunk.value_or(0) / 1000 * hours, hours);
    return std::clamp(std::floor(kShare * sweat * 1000 / 50) * 50, 0.0, kMostMlPerH);
}

} // namespace

std::optional<Finding> noFuelPlan(const Scene& scene)
{
    const Limits& limits = scene.limits;
    Hits hits(scene);
    for (const Entry* run : scene.thisWeek()) {
        if (!isRun(run->session->kind))
            continue;
        if (const auto lack = fuelLack(*run, limits))
            hits.add({.severity = lack->severity,
                      .roles = {{"S", run}},
                      .figures = {{"kind", lack->kind},
                                  {"min", run->facts.minutes},
                                  {"threshold", lack->limit}}});
        if (lacksFluidInHeat(*run, limits))
            hits.add({.severity = Advice,
                      .roles = {{"S", run}},
                      .figures = {{"kind", std::string("heat")},
                                  {"temp", *valueOf(*run->session, &Workout::temperatureC)},
                                  {"threshold", limits.nutHeatC}},
                      .wording = 1});
    }
    return std::move(hits).merged();
}

std::optional<Finding> massChangeDuringSession(const Scene& scene)
{
    const Limits& limits = scene.limits;
    Hits hits(scene);
    for (const Entry* entry : scene.thisWeek()) {
        const auto percent = massChangePercent(scene, *entry);
        if (!percent)
            continue;
        if (*percent > kTolerance)
            hits.add({.severity = Warning,
                      .roles = {{"S", entry}},
                      .figures = {
                          {"kind", std::string("gain")}, {"pct", *percent}, {"threshold", 0.0}}});
        else if (*percent < -limits.nutBmLossAdvice - kTolerance)
            addLoss(hits, *entry, *percent, limits);
    }
    return std::move(hits).merged();
}

std::vector<Fix> fixFuelPlan(const Scene& scene, const Finding&)
{
    const Limits& limits = scene.limits;
    std::vector<Fix> fixes;
    Fix all;
    for (const Entry* run : scene.thisWeek()) {
        if (!isRun(run->session->kind) || !mayChange(*run, scene))
            continue;
        Fix fix;
        if (fuelLack(*run, limits)) {
            const bool isLong = run->facts.minutes >= limits.nutFuelLongMin - kTolerance;
            const double usual = (limits.nutFuelGPerH + limits.nutFuelLongGPerH) / 2;
            fix.push_back(SetFuel{run->session->id, isLong ? limits.nutFuelLongGPerH : usual});
        }
        if (lacksFluidInHeat(*run, limits))
            fix.push_back(SetFluid{run->session->id, kFluidMlPerH});
        if (fix.empty())
            continue;
        all.insert(all.end(), fix.begin(), fix.end());
        fixes.push_back(std::move(fix));
    }
    if (fixes.size() > 1)
        fixes.insert(fixes.begin(), std::move(all));
    return fixes;
}

std::vector<Fix> fixMassChange(const Scene& scene, const Finding& finding)
{
    static constexpr double kDrinkG = 1000; // a litre at a time is plenty
    const Entry* entry = roleOf(finding, "S", scene);
    if (!entry || !massChangePercent(scene, *entry))
        return {};
    std::vector<Fix> fixes;
    const Entry* next = nextSimilar(scene, *entry);
    const auto fluid = fluidFor(*entry);
    if (next && fluid)
        fixes.push_back({SetFluid{next->session->id, *fluid}});
    const double loss = -*entry->session->done->massChangeKg;
    const LocalTime time = std::max(scene.now, entry->facts.end) + std::chrono::minutes{30};
    if (loss > 0)
        fixes.push_back({AddMeal{
            .date = dayOf(time),
            .time = clockOf(time),
            .fluidMl = std::min(kDrinkG, 1000 * nutrition::rehydrationLitres(loss).least)}});
    fixes.push_back({Open{"log"}});
    return fixes;
}

} // namespace mileplate::rules
