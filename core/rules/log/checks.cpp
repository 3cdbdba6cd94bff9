// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/log/checks.h"

#include "core/load/fitness_history.h"
#include "core/load/session_facts.h"
#include "core/nutrition/body_mass.h"
#include "core/rules/hits.h"
#include "core/rules/nutrition/food.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

using enum Severity;

// Calls `visit(entry)` for each session of the week, also for those that other rules
// leave out.
template <class Visit>
void forEachRecorded(const Scene& scene, Visit visit)
{
    for (Day day = scene.week.first; day < scene.week.past; day += Days{1}) {
        for (const Entry& entry : scene.diary.days.on(day).sessions)
            visit(entry);
    }
}

void findDoubtfulWeights(const Scene& scene, Hits& hits)
{
    for (const WeighIn& later : scene.diary.weighInsIn(scene.week)) {
        const DayRange before{later.day - nutrition::kDoubtfulStep, later.day};
        const auto earlier = scene.diary.weighInsIn(before);
        if (std::ranges::any_of(
                earlier, [&](const WeighIn& one) { return nutrition::isDoubtfulStep(one, later); }))
            hits.add({.severity = Warning,
                      .figures = {{"what", std::string("weight")}, {"day", later.day}},
                      .wording = 2,
                      .day = later.day});
    }
}

// The one before it that it looks like.
const Entry* twinOf(const Scene& scene, const Entry& entry)
{
    const Day day = dayOf(entry.facts.start);
    for (const Day each : {day, day - Days{1}}) {
        for (const Entry& earlier : scene.diary.days.on(each).sessions) {
            if (&earlier == &entry)
                break;
            if (load::looksLikeTheSame(earlier, entry))
                return &earlier;
        }
    }
    return nullptr;
}

bool hasRecording(const Entry& entry)
{
    return entry.session->done && entry.session->done->streams;
}

bool isUnresolved(const Entry& entry, LocalTime now)
{
    return entry.facts.planned && entry.facts.end <= now;
}

std::vector<Day> daysWithUnfinishedFood(const Scene& scene)
{
    std::vector<Day> days;
    const Day past = std::min(dayOf(scene.now), scene.week.past);
    for (Day day = scene.week.first; day < past; day += Days{1}) {
        if (!scene.diary.days.on(day).meals.empty() && !isFoodComplete(scene, day))
            days.push_back(day);
    }
    return days;
}

} // namespace

std::optional<Finding> implausibleValue(const Scene& scene)
{
    Hits hits(scene);
    forEachRecorded(scene, [&](const Entry& entry) {
        if (!entry.facts.implausible || entry.facts.checked)
            return;
        const auto what = load::doubtfulFigure(*entry.session, entry.facts, scene.athlete);
        hits.add({.severity = Warning,
                  .roles = {{"S", &entry}},
                  .figures = {{"what", std::string(what)}},
                  .wording = what == "hr" ? 1 : 0});
    });
    findDoubtfulWeights(scene, hits);
    return std::move(hits).merged();
}

std::optional<Finding> shortHistory(const Scene& scene)
{
    const Days history = scene.history();
    if (history >= load::kSeedDays)
        return std::nullopt;
    Hits hits(scene);
    hits.add({.severity = Info,
              .figures = {{"days", static_cast<std::int64_t>(history.count())},
                          {"threshold", static_cast<std::int64_t>(load::kSeedDays.count())}}});
    return std::move(hits).merged();
}

std::optional<Finding> possibleDuplicate(const Scene& scene)
{
    Hits hits(scene);
    forEachRecorded(scene, [&](const Entry& entry) {
        const Entry* twin = entry.facts.duplicate ? twinOf(scene, entry) : nullptr;
        if (twin)
            hits.add({.severity = Advice, .roles = {{"A", twin}, {"B", &entry}}});
    });
    return std::move(hits).merged();
}

std::optional<Finding> logIncomplete(const Scene& scene)
{
    std::vector<const Entry*> unresolved;
    forEachRecorded(scene, [&](const Entry& entry) {
        if (isUnresolved(entry, scene.now))
            unresolved.push_back(&entry);
    });
    const auto food = daysWithUnfinishedFood(scene);
    std::vector<std::string> why;
    if (!unresolved.empty())
        why.emplace_back("unresolved");
    if (!food.empty())
        why.emplace_back("food");
    const int wording = why.size() > 1 ? 2 : (food.empty() ? 0 : 1);
    Hits hits(scene);
    for (const Entry* entry : unresolved)
        hits.add({.severity = Info,
                  .roles = {{"S", entry}},
                  .figures = {{"why", why}},
                  .wording = wording});
    for (const Day day : food)
        hits.add({.severity = Info, .figures = {{"why", why}}, .wording = wording, .day = day});
    return std::move(hits).merged();
}

std::vector<Fix> fixImplausible(const Scene& scene, const Finding&)
{
    Ack ack;
    forEachRecorded(scene, [&](const Entry& entry) {
        if (entry.facts.implausible && !entry.facts.checked)
            ack.sessions.push_back(entry.session->id);
    });
    return {{Open{"log"}}, {std::move(ack)}};
}

std::vector<Fix> fixShortHistory(const Scene&, const Finding&) { return {{Open{"import"}}}; }

// Of the two the one without a recording goes, else the later.
std::vector<Fix> fixDuplicate(const Scene& scene, const Finding&)
{
    Fix fix;
    Ack ack;
    forEachRecorded(scene, [&](const Entry& entry) {
        const Entry* twin = entry.facts.duplicate ? twinOf(scene, entry) : nullptr;
        if (!twin)
            return;
        ack.sessions.push_back(entry.session->id);
        const bool laterIsRicher = hasRecording(entry) && !hasRecording(*twin);
        fix.push_back(Drop{(laterIsRicher ? *twin : entry).session->id});
    });
    if (fix.empty())
        return {};
    return {std::move(fix), {std::move(ack)}};
}

std::vector<Fix> fixLogIncomplete(const Scene&, const Finding&) { return {{Open{"log"}}}; }

} // namespace mileplate::rules
