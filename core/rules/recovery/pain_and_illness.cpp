// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/recovery/pain_and_illness.h"

#include "core/rules/fixes/proposals.h"
#include "core/rules/hits.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

using enum Severity;

// Today's notes, also where the week begins tomorrow.
const DayLog* checkIn(const Scene& scene)
{
    const Day today = dayOf(scene.now);
    const bool concerned = scene.week.contains(today) || scene.week.contains(today + Days{1});
    return concerned ? scene.diary.days.on(today).log.get() : nullptr;
}

// What is still planned for today and tomorrow. Mobility may stay.
std::vector<const Entry*> soonPlanned(const Scene& scene)
{
    const Day today = dayOf(scene.now);
    const bool fromToday = scene.week.contains(today);
    std::vector<const Entry*> planned;
    std::ranges::copy_if(scene.on({fromToday ? today : today + Days{1}, today + Days{2}}),
                         std::back_inserter(planned), [](const Entry* entry) {
                             return !entry->facts.completed &&
                                    entry->session->kind != Kind::Mobility;
                         });
    return planned;
}

bool isBelowNeck(const DayLog& log)
{
    return log.illness == Illness::Fever || log.illness == Illness::BelowNeck;
}

bool hasPain(const DayLog& log, const Limits& limits)
{
    return log.pain.value_or(0) >= limits.recPain - kTolerance;
}

// Which of the planned sessions the notes speak against.
std::vector<const Entry*> concerned(const Scene& scene, const DayLog& log)
{
    auto planned = soonPlanned(scene);
    if (!hasPain(log, scene.limits) && !isBelowNeck(log))
        std::erase_if(planned, [&](const Entry* entry) {
            return log.illness != Illness::AboveNeck || !scene.isHard(*entry);
        });
    return planned;
}

} // namespace

std::optional<Finding> painOrIllness(const Scene& scene)
{
    const DayLog* log = checkIn(scene);
    if (!log)
        return std::nullopt;
    Hits hits(scene);
    for (const Entry* entry : concerned(scene, *log)) {
        if (hasPain(*log, scene.limits))
            hits.add({.severity = Critical,
                      .roles = {{"S", entry}},
                      .figures = {{"kind", std::string("pain")},
                                  {"v", *log->pain},
                                  {"threshold", scene.limits.recPain}}});
        else if (isBelowNeck(*log))
            hits.add({.severity = Critical,
                      .roles = {{"S", entry}},
                      .figures = {{"kind", std::string("illness")}},
                      .wording = 1});
        else
            hits.add({.severity = Warning,
                      .roles = {{"S", entry}},
                      .figures = {{"kind", std::string("cold")}},
                      .wording = 2});
    }
    return std::move(hits).merged();
}

std::vector<Fix> fixPainOrIllness(const Scene& scene, const Finding&)
{
    const DayLog* log = checkIn(scene);
    if (!log)
        return {};
    const bool isCold = !hasPain(*log, scene.limits) && !isBelowNeck(*log);
    Fix rest;
    Fix mobility;
    Fix easy;
    for (const Entry* entry : concerned(scene, *log)) {
        const Session& session = *entry->session;
        if (!mayChange(*entry, scene))
            continue;
        rest.push_back(Drop{session.id, hasPain(*log, scene.limits) ? "pain" : "ill"});
        mobility.push_back(Drop{session.id});
        mobility.push_back(
            AddSession{.templateId = "W-MOB", .date = session.date, .slot = session.slot});
        if (isRun(session.kind))
            easy.push_back(SetKindTo{.session = session.id, .kind = Kind::Easy});
    }
    std::vector<Fix> fixes;
    if (isCold && !easy.empty())
        fixes.push_back(std::move(easy));
    if (!rest.empty()) {
        fixes.push_back(std::move(rest));
        fixes.push_back(std::move(mobility));
    }
    return fixes;
}

} // namespace mileplate::rules
