// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/defaults.h"
#include "core/rules/fixes/proposals.h"
#include "core/rules/running/easy_runs.h"
#include "core/rules/running/runs.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

constexpr Days kNextRuns{7}; // how far "the next easy runs" reach beyond the week

// An even run of the planned length at easy pace, felt as easy as its kind should be.
std::optional<ChangePlan> easyTarget(const Session& run)
{
    if (!run.planned || (!run.planned->distance && !run.planned->duration))
        return std::nullopt;
    Step step{.kind = Step::Kind::Steady, .pace = "E"};
    if (run.planned->distance)
        step.distance = run.planned->distance;
    else
        step.duration = run.planned->duration;
    const std::vector<Step> steps{step};
    const double effort = library::defaultsOf(run.kind).rpe;
    if (run.planned->steps == steps && run.planned->rpe.value_or(effort) <= effort)
        return std::nullopt;
    return ChangePlan{.session = run.id, .changes = {.rpe = effort, .steps = steps}};
}

Fix nextEasyRunsSlower(const Scene& scene)
{
    Fix fix;
    for (const Entry* entry : scene.on({scene.week.first, scene.week.past + kNextRuns})) {
        const Kind kind = entry->session->kind;
        if ((kind != Kind::Easy && kind != Kind::Recovery) || !mayChange(*entry, scene))
            continue;
        if (const auto target = easyTarget(*entry->session))
            fix.push_back(*target);
    }
    return fix;
}

// The next quality run a day later at the same time, where that is free.
Fix nextQualityRunLater(const Scene& scene)
{
    const auto sessions = scene.on({scene.week.first, scene.week.past + kNextRuns});
    const auto next = std::ranges::find_if(sessions, [&](const Entry* entry) {
        return isQualityTraining(entry->session->kind) && mayChange(*entry, scene);
    });
    if (next == sessions.end())
        return {};
    const Session& run = *(*next)->session;
    const SessionFacts& facts = (*next)->facts;
    if (!isFree(scene, facts.start + Days{1}, facts.end - facts.start))
        return {};
    return {Move{run.id, run.date + Days{1}, run.slot, run.time}};
}

} // namespace

std::vector<Fix> fixWarmUpMissing(const Scene& scene, const Finding& finding)
{
    const Distance least = kilometres(scene.limits.runWarmupKmInfo);
    Fix all;
    for (const Id<Session>& id : finding.sessions) {
        const Entry* run = scene.diary.find(id);
        if (!run || !mayChange(*run, scene))
            continue;
        const Workout plan = run->session->planned.value_or(Workout{});
        all.push_back(ChangePlan{
            .session = id,
            .changes = {.warmUp = std::max(least, plan.warmUp.value_or(Distance{})),
                        .coolDown = std::max(least, plan.coolDown.value_or(Distance{}))}});
    }
    return all.empty() ? std::vector<Fix>{} : std::vector<Fix>{std::move(all)};
}

std::vector<Fix> fixEasyRunNotEasy(const Scene& scene, const Finding&)
{
    std::vector<Fix> fixes;
    propose(fixes, nextEasyRunsSlower(scene));
    propose(fixes, nextQualityRunLater(scene));
    return fixes;
}

} // namespace mileplate::rules
