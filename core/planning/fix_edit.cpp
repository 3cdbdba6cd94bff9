// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/fix_edit.h"

#include "core/base/new_id.h"
#include "core/edits/composer.h"
#include "core/edits/session_edits.h"
#include "core/library/defaults.h"
#include "core/load/lifting.h"

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
            scaleTo(*session.planned, set.duration);
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
                    entry.target->rir = style.rir;
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
        return changed(change.session, [&](Session& session) { changeSets(session, change); });
    }

    Edit operator()(const rules::ScaleRun& scale) const
    {
        return changed(scale.session, [&](Session& session) {
            if (session.planned && session.planned->duration)
                scaleTo(*session.planned, scaledBy(*session.planned->duration, scale.factor));
            else if (session.planned && session.planned->distance)
                session.planned->distance = *session.planned->distance * scale.factor;
        });
    }

    Edit operator()(const rules::Drop& drop) const
    {
        const Session* session = find(drop.session);
        return session ? removeSessions({*session}) : Edit{};
    }

    Edit operator()(const rules::AddMeal& add) const
    {
        Meal meal{.id = newId<Meal>(),
                  .date = add.date,
                  .time = add.time,
                  .name = "Protein",
                  .status = MealStatus::Planned};
        meal.items.push_back({.name = "Protein", .nutrients = {.protein = add.protein}});
        if (add.carbs.count() > 0)
            meal.items.back().nutrients.carbs = add.carbs;
        Edit edit{.title = "Add a meal"};
        edit.meals.push_back({std::nullopt, std::move(meal)});
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

    static Duration scaledBy(Duration length, double factor)
    {
        return Duration{nearest(static_cast<double>(length.count()) * factor)};
    }

    static void scaleTo(Workout& workout, const std::optional<Duration>& length)
    {
        if (!length || !workout.duration || workout.duration->count() <= 0)
            return;
        const double factor =
            static_cast<double>(length->count()) / static_cast<double>(workout.duration->count());
        workout.duration = length;
        for (auto* distance : {&workout.distance, &workout.hardDistance}) {
            if (*distance)
                *distance = **distance * factor;
        }
        if (workout.hardTime)
            workout.hardTime = scaledBy(*workout.hardTime, factor);
    }

    // Takes sets away from the exercise with the most of them first, and never all.
    void changeSets(Session& session, const rules::ChangeSets& change) const
    {
        const load::ExerciseBook book(m_diary.exercises);
        const auto concerned = [&](const ExerciseEntry& entry) {
            if (change.exercise)
                return entry.exercise == *change.exercise;
            const Exercise* exercise = book.find(entry.exercise);
            return exercise && exercise->region == Region::Lower;
        };
        for (int step = std::abs(change.delta); step > 0; --step) {
            ExerciseEntry* most = nullptr;
            for (ExerciseEntry& entry : session.exercises) {
                if (entry.target && concerned(entry) &&
                    (!most || entry.target->sets > most->target->sets))
                    most = &entry;
            }
            if (most)
                most->target->sets = std::max(1, most->target->sets + (change.delta < 0 ? -1 : 1));
        }
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
