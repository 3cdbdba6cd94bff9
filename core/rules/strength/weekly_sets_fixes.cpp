// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/strength/weekly_sets.h"

#include "core/library/defaults.h"
#include "core/rules/fixes/proposals.h"
#include "core/rules/strength/lifts.h"

#include <algorithm>
#include <map>

namespace mileplate::rules {

namespace {

// An exercise in a session that is still to come, as planned and as it would be.
struct Row {
    const Entry* lift;
    Id<Exercise> id;
    const Exercise* exercise;
    int planned;
    int sets;
    bool hard;

    double share(Muscle muscle) const
    {
        const auto found = exercise->muscles.find(muscle);
        return hard && found != exercise->muscles.end() ? found->second : 0;
    }
};

std::string_view defaultExercise(Muscle muscle)
{
    static const std::map<Muscle, std::string_view> kDefaults{{Muscle::Quads, "squat"},
                                                              {Muscle::Hams, "rdl"},
                                                              {Muscle::Glutes, "hipthrust"},
                                                              {Muscle::Chest, "bench"},
                                                              {Muscle::Back, "row"}};
    return kDefaults.at(muscle);
}

double plannedReserve(const Session& session, const Target& target)
{
    return target.rir.value_or(library::defaultsOf(session.style.value_or(Style::Heavy)).rir);
}

// What may go first: accessories, then single-leg work, the big lifts last.
int dispensability(const Exercise& exercise)
{
    if (exercise.type != ExerciseType::Compound)
        return 2;
    return exercise.pattern == Pattern::Single ? 1 : 0;
}

// The planned lifts of the week, a set at a time more or fewer.
class PlannedSets {
public:
    explicit PlannedSets(const Scene& scene) : m_scene(scene)
    {
        for (const Entry* lift : changeableLifts(scene))
            addRows(*lift);
    }

    double of(Muscle muscle) const
    {
        double sets = hardSetsOf(m_scene, muscle);
        for (const Row& row : m_rows)
            sets += row.share(muscle) * (row.sets - row.planned);
        return sets;
    }

    // One set more in the smallest session that has a lift for the muscle; a lift that
    // does where none has.
    bool addFor(Muscle muscle)
    {
        Row* best = nullptr;
        for (Row& row : m_rows) {
            const bool fits = sizeOf(*row.lift) < mostSetsAtOnce(m_scene);
            if (row.share(muscle) >= 1 && fits && (!best || rank(row) < rank(*best)))
                best = &row;
        }
        if (best)
            ++best->sets;
        return best || addNewFor(muscle);
    }

    // One set fewer; the last one only of what may go altogether.
    bool takeFrom(Muscle muscle)
    {
        Row* best = nullptr;
        const auto worth = [&](const Row& row) {
            return std::tuple(row.sets > 1, dispensability(*row.exercise), row.share(muscle),
                              row.sets);
        };
        for (Row& row : m_rows) {
            const bool may = row.sets > 1 || (row.sets == 1 && dispensability(*row.exercise) == 2);
            if (row.share(muscle) > 0 && may && (!best || worth(row) > worth(*best)))
                best = &row;
        }
        if (best)
            --best->sets;
        return best;
    }

    Fix fix() const
    {
        Fix fix;
        for (const Row& row : m_rows) {
            if (row.sets != row.planned)
                fix.push_back(ChangeSets{
                    .session = row.lift->session->id, .exercise = row.id, .target = row.sets});
        }
        return fix;
    }

private:
    void addRows(const Entry& lift)
    {
        const load::ExerciseBook book(m_scene.diary.exercises);
        for (const ExerciseEntry& entry : lift.session->exercises) {
            const Exercise* exercise = book.find(entry.exercise);
            if (!entry.target || !exercise)
                continue;
            const int sets = entry.target->sets;
            const double reserve = plannedReserve(*lift.session, *entry.target);
            m_rows.push_back({&lift, entry.exercise, exercise, sets, sets,
                              reserve <= load::kHardSetRir + kTolerance});
        }
    }

    bool addNewFor(Muscle muscle)
    {
        const Entry* smallest = nullptr;
        for (const Row& row : m_rows) {
            const bool fits = row.hard && sizeOf(*row.lift) + 2 <= mostSetsAtOnce(m_scene);
            if (fits && (!smallest || sizeOf(*row.lift) < sizeOf(*smallest)))
                smallest = row.lift;
        }
        if (!smallest)
            return false;
        const Id<Exercise> id{std::string(defaultExercise(muscle))};
        const bool known = std::ranges::any_of(
            m_rows, [&](const Row& row) { return row.lift == smallest && row.id == id; });
        if (known)
            return false;
        m_rows.push_back(
            {smallest, id, load::ExerciseBook(m_scene.diary.exercises).find(id), 0, 2, true});
        return true;
    }

    int sizeOf(const Entry& lift) const
    {
        int sets = 0;
        for (const Row& row : m_rows)
            sets += row.lift == &lift ? row.sets : 0;
        return sets;
    }

    std::pair<int, int> rank(const Row& row) const { return {sizeOf(*row.lift), row.sets}; }

    const Scene& m_scene;
    std::vector<Row> m_rows;
};

Fix enoughSets(const Scene& scene)
{
    PlannedSets plan(scene);
    for (const Muscle muscle : trainedMuscles(scene)) {
        while (plan.of(muscle) < leastHardSets(scene) - kTolerance) {
            if (!plan.addFor(muscle))
                return {};
        }
    }
    return plan.fix();
}

Fix fewEnoughSets(const Scene& scene)
{
    PlannedSets plan(scene);
    for (const Muscle muscle : majorMuscles()) {
        while (plan.of(muscle) > mostHardSets(scene, muscle) + kTolerance) {
            if (!plan.takeFrom(muscle))
                return plan.fix(); // less than wanted may still take it down a level
        }
    }
    return plan.fix();
}

bool loadsTooMuch(const Scene& scene, const Exercise& exercise)
{
    return std::ranges::any_of(majorMuscles(), [&](Muscle muscle) {
        return exercise.muscles.contains(muscle) &&
               hardSetsOf(scene, muscle) > mostHardSets(scene, muscle) + kTolerance;
    });
}

// Each accessory left out of its session that only adds to what is too much.
std::vector<Fix> withoutAnAccessory(const Scene& scene)
{
    std::vector<Fix> fixes;
    const load::ExerciseBook book(scene.diary.exercises);
    for (const Entry* lift : changeableLifts(scene)) {
        for (const ExerciseEntry& row : lift->session->exercises) {
            const Exercise* exercise = book.find(row.exercise);
            if (exercise && exercise->type != ExerciseType::Compound && row.target &&
                loadsTooMuch(scene, *exercise))
                fixes.push_back({ChangeSets{
                    .session = lift->session->id, .exercise = row.exercise, .target = 0}});
        }
    }
    return fixes;
}

// One session a week later, the last first.
std::vector<Fix> toNextWeek(const Scene& scene)
{
    std::vector<Fix> fixes;
    const auto lifts = changeableLifts(scene);
    for (auto lift = lifts.rbegin(); lift != lifts.rend(); ++lift) {
        const Session& session = *(*lift)->session;
        const SessionFacts& facts = (*lift)->facts;
        if (isFree(scene, facts.start + Days{7}, facts.end - facts.start))
            fixes.push_back({Move{session.id, session.date + Days{7}, session.slot, session.time}});
    }
    return fixes;
}

} // namespace

std::vector<Fix> fixTooFewHardSets(const Scene& scene, const Finding&)
{
    static constexpr double kApartH = 48;
    std::vector<Fix> fixes;
    if (Fix fix = enoughSets(scene); !fix.empty())
        fixes.push_back(std::move(fix));
    append(fixes, additionsWhere(scene, nextLift(scene), [&](LocalTime start, LocalTime) {
               return std::ranges::none_of(liftsOf(scene), [&](const Entry* lift) {
                   return std::abs(inHours(lift->facts.start - start)) < kApartH;
               });
           }));
    return fixes;
}

std::vector<Fix> fixTooManyHardSets(const Scene& scene, const Finding&)
{
    std::vector<Fix> fixes;
    if (Fix fix = fewEnoughSets(scene); !fix.empty())
        fixes.push_back(std::move(fix));
    append(fixes, withoutAnAccessory(scene));
    append(fixes, toNextWeek(scene));
    return fixes;
}

} // namespace mileplate::rules
