// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fixes/proposals.h"

#include "core/library/templates.h"
#include "core/load/lifting.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace mileplate::rules {

namespace {

ClockTime usualClock(Slot slot, const Athlete& athlete)
{
    const SlotClocks clocks = athlete.slots.value_or(SlotClocks{});
    if (slot == Slot::Morning)
        return clocks.morning;
    return slot == Slot::Midday ? clocks.midday : clocks.evening;
}

const std::optional<Windows>& windowsOn(const Scene& scene, Day day)
{
    const auto& log = scene.diary.days.on(day).log;
    if (log && log->availability)
        return log->availability;
    return scene.athlete.availability[static_cast<std::size_t>(weekdayIndex(day))];
}

double minutesOn(const Scene& scene, Day day)
{
    double sum = 0;
    for (const Entry* entry : scene.on({day, day + Days{1}}))
        sum += entry->facts.minutes;
    return sum;
}

// Whether a session lies in that slot or reaches into the time.
bool isTaken(const Scene& scene, Day day, Slot slot, LocalTime start, LocalTime end)
{
    return std::ranges::any_of(scene.sessions, [&](const Entry* entry) {
        const bool sameSlot = entry->session->date == day && entry->session->slot == slot;
        return sameSlot || (entry->facts.start < end && start < entry->facts.end);
    });
}

long distanceInDays(Day a, Day b) { return std::abs((a - b).count()); }

} // namespace

bool changesDiary(const FixOp& op)
{
    return !std::holds_alternative<Open>(op) && !std::holds_alternative<Ack>(op);
}

bool mayChange(const Entry& entry, const Scene& scene)
{
    return entry.session->status == Status::Planned && entry.session->isMovable() &&
           entry.facts.start > scene.now;
}

const Entry* roleOf(const Finding& finding, std::string_view name, const Scene& scene)
{
    const auto role = std::ranges::find(finding.roles, name, &Role::name);
    return role == finding.roles.end() ? nullptr : scene.diary.find(role->session);
}

bool isFree(const Scene& scene, LocalTime start, Duration length)
{
    if (start <= scene.now)
        return false;
    const Day day = dayOf(start);
    const auto& windows = windowsOn(scene, day);
    return !windows || std::ranges::any_of(*windows, [&](const Window& window) {
        return at(day, window.from) <= start && start + length <= at(day, window.to);
    });
}

std::vector<Fix> movesWhere(const Scene& scene, const Entry& entry,
                            const std::function<bool(LocalTime, LocalTime)>& suits)
{
    std::vector<Fix> moves;
    if (!mayChange(entry, scene))
        return moves;
    const Duration length = entry.facts.end - entry.facts.start;
    for (Day day = scene.week.first; day < scene.week.past; day += Days{1}) {
        for (const Slot slot : {Slot::Morning, Slot::Midday, Slot::Evening}) {
            const LocalTime start = at(day, usualClock(slot, scene.athlete));
            const bool stays = day == entry.session->date && slot == entry.session->slot;
            if (!stays && isFree(scene, start, length) && suits(start, start + length))
                moves.push_back({Move{entry.session->id, day, slot}});
        }
    }
    const Day from = entry.session->date;
    std::ranges::stable_sort(moves, {}, [&](const Fix& fix) {
        return distanceInDays(std::get<Move>(fix.front()).date, from);
    });
    return moves;
}

std::vector<Fix> swapsWithEasyRuns(const Scene& scene, const Entry& entry)
{
    std::vector<Fix> swaps;
    if (!mayChange(entry, scene))
        return swaps;
    for (const Entry* other : scene.thisWeek()) {
        if (isEasyRun(other->session->kind) && !other->facts.key && mayChange(*other, scene))
            swaps.push_back({Swap{entry.session->id, other->session->id}});
    }
    return swaps;
}

std::vector<Fix> additionsWhere(const Scene& scene, std::string_view templateId,
                                const std::function<bool(LocalTime, LocalTime)>& suits)
{
    // Of each day the first free slot comes before any day's second, the lightest day first.
    struct Ranked {
        int nthOfDay;
        double minutes;
        Fix fix;
    };
    std::vector<Ranked> ranked;
    const library::SessionTemplate* from = library::findTemplate(templateId);
    if (!from || !from->blueprint.planned)
        return {};
    const Duration length = from->blueprint.planned->duration.value_or(std::chrono::minutes{45});
    for (Day day = scene.week.first; day < scene.week.past; day += Days{1}) {
        int nth = 0;
        for (const Slot slot : {Slot::Morning, Slot::Midday, Slot::Evening}) {
            const LocalTime start = at(day, usualClock(slot, scene.athlete));
            if (isFree(scene, start, length) && suits(start, start + length) &&
                !isTaken(scene, day, slot, start, start + length))
                ranked.push_back({nth++, minutesOn(scene, day), {AddSession{from->id, day, slot}}});
        }
    }
    std::ranges::stable_sort(
        ranked, {}, [](const Ranked& one) { return std::tuple(one.nthOfDay, one.minutes); });
    std::vector<Fix> additions;
    for (Ranked& one : ranked)
        additions.push_back(std::move(one.fix));
    return additions;
}

std::vector<Fix> fewerLegSets(const Scene& scene, const Entry& entry, double target)
{
    if (!mayChange(entry, scene) || entry.session->exercises.empty() || entry.facts.lss <= 0)
        return {};
    // One set fewer takes away about a set's worth of stress; dry runs tell the rest.
    const int fewer = static_cast<int>(std::floor(entry.facts.lss - target)) + 1;
    const load::ExerciseBook book(scene.diary.exercises);
    Fix fix = fewerSets(*entry.session, fewer, [&](const ExerciseEntry& row) {
        const Exercise* exercise = book.find(row.exercise);
        return exercise && exercise->region == Region::Lower;
    });
    return fix.empty() ? std::vector<Fix>{} : std::vector<Fix>{std::move(fix)};
}

Fix fewerSets(const Session& session, int fewer,
              const std::function<bool(const ExerciseEntry&)>& concerns)
{
    std::vector<ExerciseEntry> left = session.exercises;
    for (int step = 0; step < fewer; ++step) {
        ExerciseEntry* most = nullptr;
        for (ExerciseEntry& row : left) {
            if (row.target && row.target->sets > 1 && concerns(row) &&
                (!most || row.target->sets > most->target->sets))
                most = &row;
        }
        if (!most)
            return {};
        --most->target->sets;
    }
    Fix fix;
    for (std::size_t i = 0; i < left.size(); ++i) {
        if (left[i] != session.exercises[i])
            fix.push_back(ChangeSets{.session = session.id,
                                     .exercise = left[i].exercise,
                                     .target = left[i].target->sets});
    }
    return fix;
}

void append(std::vector<Fix>& fixes, std::vector<Fix> more)
{
    std::ranges::move(more, std::back_inserter(fixes));
}

} // namespace mileplate::rules
