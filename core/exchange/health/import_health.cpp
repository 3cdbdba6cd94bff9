// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/exchange/fill_day.h"
#include "core/exchange/health/health_export.h"
#include "core/exchange/import.h"
#include "core/exchange/summary.h"
#include "core/exchange/xml/gpx.h"

#include <algorithm>
#include <fmt/format.h>

namespace mileplate::exchange {

namespace {

constexpr Duration kRouteApart = std::chrono::minutes{10};

void remark(FileOutcome& outcome, const std::string& sentence)
{
    outcome.message += (outcome.message.empty() ? "" : " ") + sentence;
}

// The track with times counted from `start`, without what lies before it.
Track countedFrom(Track track, Duration later)
{
    for (std::int64_t& time : track.time)
        time += later.count();
    const auto first = std::ranges::find_if(track.time, [](std::int64_t t) { return t >= 0; });
    const auto early = first - track.time.begin();
    track.time.erase(track.time.begin(), first);
    for (Track::Column* column :
         {&track.distance, &track.heartRate, &track.altitude, &track.cadence, &track.power,
          &track.latitude, &track.longitude}) {
        if (!column->empty())
            column->erase(column->begin(), column->begin() + early);
    }
    return track;
}

// Gives the workout the track of the first of its routes that is there and of its time.
// False where it names routes and none is.
bool attachRoute(HealthWorkout& workout, const RouteOf& routeOf)
{
    Recording& recording = workout.recording;
    for (const std::string& path : workout.routes) {
        const auto bytes = routeOf(path);
        auto activity = bytes ? readGpx(*bytes) : badInput("not there");
        if (!activity || activity->sessions.empty() || !activity->sessions.front().start)
            continue;
        Recording& route = activity->sessions.front();
        const Duration later = route.start->utc - recording.start->utc;
        if (later < -kRouteApart || later > *recording.elapsed)
            continue;
        recording.track = countedFrom(std::move(route.track), later);
        recording.trackFile = sha256(*bytes);
        if (!recording.ascent && !recording.descent) {
            recording.ascent = route.ascent;
            recording.descent = route.descent;
        }
        return true;
    }
    return workout.routes.empty();
}

template <class T>
bool fillIn(std::optional<T>& value, const std::optional<T>& from)
{
    const bool isNew = !value && from;
    if (isNew)
        value = from;
    return isNew;
}

// What the days say of themselves where the diary says nothing; returns how many.
int addDays(const Diary& diary, const std::map<Day, DayLog>& days, Edit& step)
{
    for (const auto& [day, log] : days) {
        const auto& there = diary.days.on(day).log;
        DayLog both = there ? *there : DayLog{.date = day};
        if (fillInDay(both, log))
            step.days.push_back({there ? std::optional(*there) : std::nullopt, std::move(both)});
    }
    return static_cast<int>(step.days.size());
}

// Apps tell Health what they log themselves: a day that has meals from elsewhere has
// these already, one by one.
int addMeals(const Diary& diary, std::vector<Meal>& meals, Edit& step)
{
    const auto isOther = [](const std::shared_ptr<const Meal>& meal) {
        return meal->status == MealStatus::Eaten && !meal->id.text.starts_with(kHealthMealId);
    };
    int left = 0;
    for (Meal& meal : meals) {
        if (diary.find(meal.id))
            continue;
        if (std::ranges::any_of(diary.days.on(meal.date).meals, isOther))
            ++left;
        else
            step.meals.push_back({std::nullopt, std::move(meal)});
    }
    return left;
}

void addAthlete(const Diary& diary, const Athlete& said, Edit& step)
{
    Athlete both = diary.who();
    bool isNew = fillIn(both.sex, said.sex);
    isNew |= fillIn(both.birthDate, said.birthDate);
    isNew |= fillIn(both.heightCm, said.heightCm);
    if (isNew)
        step.athlete.push_back(
            {diary.athlete ? std::optional(*diary.athlete) : std::nullopt, std::move(both)});
}

void sayWhatWasLeft(FileOutcome& outcome, const HealthExport& contents, int routes, int meals)
{
    for (const std::string& warning : contents.warnings)
        remark(outcome, warning);
    if (routes > 0)
        remark(outcome, fmt::format("Routes of workouts that are not beside it: {}.", routes));
    if (meals > 0)
        remark(outcome,
               fmt::format("Meals left out, as the diary has others of their days: {}.", meals));
    if (contents.variabilities > 0)
        remark(outcome, fmt::format("Values of heart rate variability left out, as Health measures "
                                    "SDNN, which is not comparable with morning rMSSD: {}.",
                                    contents.variabilities));
}

} // namespace

Result<int> Import::addWorkouts(std::vector<HealthWorkout>& workouts, const RouteOf& routeOf,
                                FileOutcome& outcome)
{
    int missing = 0;
    for (HealthWorkout& workout : workouts) {
        Recording& recording = workout.recording;
        if (fromSameFile(diary(), workout.source.id, *recording.start))
            continue;
        missing += attachRoute(workout, routeOf) ? 0 : 1;
        complete(recording);
        // Each compared with those before it: two apps may have told Health of one run.
        const std::string message = std::exchange(outcome.message, {});
        auto step = stepFor(diary(), std::move(recording), workout.source, outcome);
        outcome.message = message; // suggestions for each of a thousand runs help nobody
        const auto done =
            step ? m_composer.then(*std::move(step)) : Result<>{tl::unexpected(step.error())};
        if (!done)
            return tl::unexpected(done.error());
    }
    return missing;
}

FileOutcome Import::addHealth(HealthExport contents, const RouteOf& routeOf)
{
    FileOutcome outcome{
        .format = "health", .status = FileStatus::Duplicate, .records = contents.records};
    EditComposer before = m_composer; // all of the file or nothing of it
    Edit step;
    addAthlete(diary(), contents.athlete, step);
    outcome.days = addDays(diary(), contents.days, step);
    const int leftMeals = addMeals(diary(), contents.meals, step);
    outcome.meals = static_cast<int>(step.meals.size());
    auto missing = addWorkouts(contents.workouts, routeOf, outcome);
    const auto done = missing ? m_composer.then(step) : Result<>{tl::unexpected(missing.error())};
    if (!done) {
        m_composer = std::move(before);
        return {.format = "health", .status = FileStatus::Failed, .message = done.error().message};
    }
    if (!step.isEmpty())
        outcome.status = FileStatus::Imported;
    if (outcome.sessions > 1)
        outcome.planned = {};
    sayWhatWasLeft(outcome, contents, *missing, leftMeals);
    return outcome;
}

} // namespace mileplate::exchange
