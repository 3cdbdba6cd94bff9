// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/fix_edit.h"

#include "core/base/new_id.h"
#include "core/edits/composer.h"
#include "core/edits/lift_edits.h"
#include "core/edits/lighter.h"
#include "core/edits/session_edits.h"
#include "core/library/defaults.h"
#include "core/library/templates.h"
#include "core/load/lifting.h"
#include "core/load/vdot.h"

#include <algorithm>

namespace mileplate::planning {

namespace {

// The edit that an operation is on a diary; empty where it names what is not there.
class Operations {
public:
    explicit Operations(const Diary& diary) : m_diary(diary) {}

    Edit operator()(const rules::Move& move) const
    {
        const Session* session = find(move.session);
        if (!session)
            return {};
        Edit edit = moveSession(m_diary, *session, {.day = move.date, .slot = move.slot});
        if (move.time) {
            for (auto& revised : edit.sessions) {
                if (revised.after && revised.after->id == move.session)
                    revised.after->time = move.time;
            }
        }
        return edit;
    }

    Edit operator()(const rules::Swap& swap) const
    {
        const Session* a = find(swap.a);
        const Session* b = find(swap.b);
        return a && b ? swapSessions(*a, *b) : Edit{};
    }

    Edit operator()(const rules::SetKindTo& set) const
    {
        return changed(set.session, [&](Session& session) {
            session.kind = set.kind;
            session.key.reset();
            if (!session.planned)
                return;
            if (set.duration && session.planned->duration)
                scaleRun(session, inMinutes(*set.duration) / inMinutes(*session.planned->duration));
            session.planned->hardTime.reset();
            session.planned->hardDistance.reset();
            session.planned->rpe.reset();
            session.planned->reps.reset();
            session.planned->steps.clear();
        });
    }

    Edit operator()(const rules::SetStyle& set) const
    {
        return changed(set.session, [&](Session& session) {
            const library::StyleDefaults& style = library::defaultsOf(set.style);
            session.style = set.style;
            if (session.planned)
                session.planned->rpe.reset();
            for (ExerciseEntry& entry : session.exercises) {
                if (entry.target)
                    prescribe(*entry.target, isCompound(entry.exercise), style);
                if (entry.rest)
                    entry.rest = restOf(entry, style);
            }
        });
    }

    Edit operator()(const rules::SetFocus& set) const
    {
        return changed(set.session, [&](Session& session) {
            session.focus = set.focus;
            const load::ExerciseBook book(m_diary.exercises);
            std::erase_if(session.exercises, [&](const ExerciseEntry& entry) {
                const Exercise* exercise = book.find(entry.exercise);
                return set.focus == Focus::Upper && exercise && exercise->region == Region::Lower;
            });
        });
    }

    Edit operator()(const rules::ChangeSets& change) const
    {
        return changed(change.session, [&](Session& session) {
            const auto concerns = [&](const ExerciseEntry& entry) {
                return !change.exercise || entry.exercise == *change.exercise;
            };
            if (change.exercise && change.target == 0)
                std::erase_if(session.exercises, concerns);
            else if (change.exercise && change.target &&
                     std::ranges::none_of(session.exercises, concerns))
                session.exercises.push_back(added(*change.exercise, *change.target));
            for (ExerciseEntry& entry : session.exercises) {
                if (entry.target && concerns(entry))
                    entry.target->sets =
                        std::max(1, change.target.value_or(entry.target->sets + change.delta));
            }
        });
    }

    Edit operator()(const rules::SetRir& set) const
    {
        return changedRows(set.session, set.exercise, [&](ExerciseEntry& entry) {
            if (entry.target)
                entry.target->rir = set.rir;
        });
    }

    Edit operator()(const rules::SetLoad& set) const
    {
        return changed(set.session, [&](Session& session) {
            session = withPlan(std::move(session), set.exercise, set.weight, std::nullopt);
        });
    }

    Edit operator()(const rules::SetReps& set) const
    {
        return changed(set.session, [&](Session& session) {
            session = withPlan(std::move(session), set.exercise, std::nullopt, set.reps);
        });
    }

    Edit operator()(const rules::SetRest& set) const
    {
        return changedRows(set.session, set.exercise,
                           [&](ExerciseEntry& entry) { entry.rest = set.rest; });
    }

    Edit operator()(const rules::ChangePlan& change) const
    {
        return changed(change.session,
                       [&](Session& session) { changePlan(session, change.changes); });
    }

    Edit operator()(const rules::ScaleRun& scale) const
    {
        return changed(scale.session, [&](Session& session) {
            double factor = scale.factor;
            if (scale.distance && session.planned && session.planned->distance)
                factor = *scale.distance / *session.planned->distance;
            scaleRun(session, factor);
            if (scale.distance && session.planned)
                session.planned->distance = scale.distance;
        });
    }

    Edit operator()(const rules::Drop& drop) const
    {
        if (!drop.skipReason.empty())
            return changed(drop.session, [&](Session& session) {
                session.status = Status::Skipped;
                session.skipReason = drop.skipReason;
            });
        const Session* session = find(drop.session);
        return session ? removeSessions({*session}) : Edit{};
    }

    Edit operator()(const rules::AddSession& add) const
    {
        const library::SessionTemplate* from = library::findTemplate(add.templateId);
        if (!from)
            return {};
        Session session = library::sessionFrom(*from, newId<Session>(), add.date, add.slot,
                                               load::easyPaceOf(m_diary.who()));
        session.order = nextOrder(m_diary, add.date, add.slot);
        return addSession(m_diary, std::move(session));
    }

    Edit operator()(const rules::Split& split) const
    {
        const Session* whole = find(split.session);
        if (!whole || whole->exercises.size() < 2)
            return {};
        return halved(*whole);
    }

    Edit operator()(const rules::AddMeal& add) const
    {
        const Meal* before = m_diary.find(add.to);
        if (!before && !add.to.text.empty())
            return {};
        const bool isDrink = add.protein.isZero() && add.carbs.isZero();
        const char* name = isDrink ? "Drink" : (add.protein.isZero() ? "Carbohydrate" : "Protein");
        Meal meal = before ? *before
                           : Meal{.id = newId<Meal>(),
                                  .date = add.date,
                                  .time = add.time,
                                  .name = name,
                                  .status = MealStatus::Planned};
        if (!isDrink)
            meal.items.push_back(itemOf(add, name));
        if (add.fluidMl > 0)
            meal.fluidMl = meal.fluidMl.value_or(0) + add.fluidMl;
        Edit edit{.title = before ? "Change a meal" : "Add a meal"};
        edit.meals.push_back({before ? std::optional(*before) : std::nullopt, std::move(meal)});
        return edit;
    }

    Edit operator()(const rules::ChangeMeal& change) const
    {
        const Meal* before = m_diary.find(change.meal);
        if (!before)
            return {};
        Meal after = *before;
        if (change.time)
            after.time = change.time;
        for (MealItem& item : after.items)
            scale(item, change.factor);
        Edit edit{.title = "Change a meal"};
        if (after != *before)
            edit.meals.push_back({*before, std::move(after)});
        return edit;
    }

    Edit operator()(const rules::SetBedtime& set) const
    {
        Athlete after = m_diary.who();
        after.bedtime = set.time;
        Edit edit{.title = "Go to bed earlier"};
        edit.athlete.push_back({m_diary.who(), std::move(after)});
        return edit;
    }

    Edit operator()(const rules::SetFuel& set) const
    {
        return changed(set.session,
                       [&](Session& session) { planOf(session).fuelCarbsGPerH = set.carbsGPerH; });
    }

    Edit operator()(const rules::SetFluid& set) const
    {
        return changed(set.session,
                       [&](Session& session) { planOf(session).fluidMlPerH = set.mlPerH; });
    }

    Edit operator()(const rules::InsertCutback& cutback) const
    {
        return lighterWeek(m_diary, cutback.week, cutback.factor);
    }

    Edit operator()(const rules::Open&) const { return {}; }
    Edit operator()(const rules::Ack& ack) const
    {
        Edit edit{.title = "Confirm what was recorded"};
        for (const Id<Session>& id : ack.sessions) {
            Edit one = changed(id, [](Session& session) { session.checked = true; });
            edit.sessions.insert(edit.sessions.end(), one.sessions.begin(), one.sessions.end());
        }
        return edit;
    }

private:
    const Session* find(const Id<Session>& id) const
    {
        const Entry* entry = m_diary.find(id);
        return entry ? entry->session.get() : nullptr;
    }

    template <class Change>
    Edit changed(const Id<Session>& id, Change change) const
    {
        const Session* before = find(id);
        if (!before)
            return {};
        Session after = *before;
        change(after);
        return changeSession(*before, std::move(after));
    }

    static Workout& planOf(Session& session)
    {
        if (!session.planned)
            session.planned.emplace();
        return *session.planned;
    }

    static MealItem itemOf(const rules::AddMeal& add, const char* name)
    {
        MealItem item{.name = name};
        if (!add.protein.isZero())
            item.nutrients.protein = add.protein;
        if (!add.carbs.isZero())
            item.nutrients.carbs = add.carbs;
        item.nutrients.energy = energyOfMacros(item.nutrients);
        return item;
    }

    static void scale(MealItem& item, double factor)
    {
        Nutrients& own = item.nutrients;
        for (auto* mass : {&item.amount, &own.protein, &own.carbs, &own.fat, &own.fibre}) {
            if (*mass)
                *mass = **mass * factor;
        }
        if (own.energy)
            own.energy = *own.energy * factor;
    }

    bool isCompound(const Id<Exercise>& id) const
    {
        const Exercise* exercise = load::ExerciseBook(m_diary.exercises).find(id);
        return exercise && exercise->type == ExerciseType::Compound;
    }

    Duration restOf(const ExerciseEntry& entry, const library::StyleDefaults& style) const
    {
        return seconds(isCompound(entry.exercise) ? style.compoundRestS : style.accessoryRestS);
    }

    // Repetitions that the style allows stay as the athlete chose them.
    static void prescribe(Target& target, bool compound, const library::StyleDefaults& style)
    {
        target.rir = style.rir;
        const RepRange& range = compound ? style.compoundReps : style.accessoryReps;
        if (target.reps &&
            (target.reps->lowest < range.lowest || target.reps->highest > range.highest))
            target.reps = range;
    }

    ExerciseEntry added(const Id<Exercise>& exercise, int sets) const
    {
        const RepRange reps = isCompound(exercise) ? RepRange{6, 8} : RepRange{10, 12};
        return {.exercise = exercise, .target = Target{.sets = sets, .reps = reps}};
    }

    template <class Change>
    Edit changedRows(const Id<Session>& id, const std::optional<Id<Exercise>>& only,
                     Change change) const
    {
        return changed(id, [&](Session& session) {
            for (ExerciseEntry& entry : session.exercises) {
                if (!only || entry.exercise == *only)
                    change(entry);
            }
        });
    }

    Edit halved(const Session& whole) const
    {
        Session second = copyOf(whole, newId<Session>(), {whole.date + Days{2}, whole.slot});
        const auto half = static_cast<std::ptrdiff_t>((whole.exercises.size() + 1) / 2);
        second.exercises.erase(second.exercises.begin(), second.exercises.begin() + half);
        Session first = whole;
        first.exercises.erase(first.exercises.begin() + half, first.exercises.end());
        for (Session* part : {&first, &second}) {
            if (part->planned && part->planned->duration)
                part->planned->duration = *part->planned->duration / 2;
        }
        second.order = nextOrder(m_diary, second.date, second.slot);
        Edit edit{.title = "Split a session"};
        edit.sessions.push_back({whole, std::move(first)});
        edit.sessions.push_back({std::nullopt, std::move(second)});
        return edit;
    }

    const Diary& m_diary;
};

} // namespace

Result<Edit> editOf(const Diary& diary, const rules::Fix& fix)
{
    EditComposer composer(diary);
    std::string title;
    for (const rules::FixOp& op : fix) {
        const Edit step = std::visit(Operations(composer.diary()), op);
        if (step.isEmpty())
            return badInput("What this would change is no longer in the diary.");
        if (const auto done = composer.then(step); !done)
            return tl::unexpected(done.error());
        if (title.empty())
            title = step.title;
    }
    return std::move(composer).whole(std::move(title));
}

} // namespace mileplate::planning
