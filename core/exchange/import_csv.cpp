// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_preview.h"
#include "core/exchange/csv/csv_text.h"
#include "core/exchange/csv/own/own_tables.h"
#include "core/exchange/csv/rows/row_values.h"
#include "core/exchange/fill_day.h"
#include "core/exchange/import.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <optional>
#include <set>
#include <utility>

namespace mileplate::exchange {

namespace {

// Apps round differently when they turn pounds into kilograms.
constexpr double kSameWeightKg = 0.05;

// The contents of one table against the diary as it is: a step of the import.
class CsvStep {
public:
    CsvStep(const Diary& diary, const FetchTrack& fetch) : m_diary(diary), m_fetch(fetch) {}

    void add(Session session)
    {
        const bool isPlan = !session.done;
        const bool isKnown =
            m_diary.find(session.id) ||
            (!isPlan && fromSource(m_diary, session.done->source->id, session.date));
        if (isKnown) {
            ++m_known;
            return;
        }
        if (isPlan) {
            m_step.sessions.push_back({std::nullopt, std::move(session)});
            ++m_sessions;
            return;
        }
        const Session* same = sameRecorded(m_diary, session, m_fetch);
        if (same && m_taken.insert(same->id.text).second) {
            const bool richer = !same->done->streams && isRicher(session, *same);
            m_step.sessions.push_back({*same, merged(*same, session, richer)});
            ++m_merged;
            return;
        }
        const Session* plan = plannedFor(m_diary, session);
        if (plan && m_taken.insert(plan->id.text).second) {
            m_planned = plan->id;
            m_step.sessions.push_back({*plan, asDoneOf(*plan, std::move(session))});
        } else {
            m_step.sessions.push_back({std::nullopt, std::move(session)});
        }
        ++m_sessions;
    }

    // Sums of a day say nothing of a day whose meals are there; where the meals come
    // later, they take the place of the sums. Nobody eats a day twice: where two apps tell of it,
    // the first one stays.
    void add(Meal meal, const CsvApp& app)
    {
        if (const Meal* there = m_diary.find(meal.id)) {
            meal.source = there->source; // which meals of before it was kept do not have
            ++(*there == meal ? m_known : m_keptMeals);
            return;
        }
        if (app.content == CsvContent::FoodDays) {
            if (!m_diary.days.on(meal.date).meals.empty()) {
                ++m_keptMeals;
                return;
            }
        } else if (isToldByAnother(meal)) {
            ++m_otherMeals;
            return;
        } else if (const Meal* sum =
                       m_diary.find(Id<Meal>{idFrom(app, isoDate(meal.date) + " whole day")});
                   sum && m_taken.insert(sum->id.text).second) {
            m_step.meals.push_back({*sum, std::nullopt});
        }
        m_step.meals.push_back({std::nullopt, std::move(meal)});
        ++m_meals;
    }

    void add(const DayLog& log)
    {
        const auto& there = m_diary.days.on(log.date).log;
        if (!there) {
            m_step.days.push_back({std::nullopt, log});
            ++m_days;
            return;
        }
        DayLog both = *there;
        fillInDay(both, log);
        const bool differs = log.weight && std::abs(inKilograms(*both.weight) -
                                                    inKilograms(*log.weight)) > kSameWeightKg;
        m_keptDays += differs ? 1 : 0;
        if (both == *there) {
            m_known += differs ? 0 : 1;
            return;
        }
        m_step.days.push_back({*there, both});
        ++m_days;
    }

    // Entities of Mileplate's own tables have ids of their own; one that the diary has is
    // compared by what the table says of it.
    void addOwn(Session session)
    {
        if (const Entry* there = m_diary.find(session.id)) {
            const bool same = ownRows(*there->session, m_diary) == ownRows(session, m_diary);
            ++(same ? m_known : m_kept);
            return;
        }
        const bool wasDone = session.done && session.done->source;
        if (wasDone && fromSource(m_diary, session.done->source->id, session.date)) {
            ++m_known;
            return;
        }
        m_step.sessions.push_back({std::nullopt, std::move(session)});
        ++m_sessions;
    }

    void addOwn(Meal meal)
    {
        if (const Meal* there = m_diary.find(meal.id)) {
            ++(ownRows(*there, m_diary) == ownRows(meal, m_diary) ? m_known : m_kept);
            return;
        }
        m_step.meals.push_back({std::nullopt, std::move(meal)});
        ++m_meals;
    }

    void addOwn(const DayLog& log)
    {
        const auto& there = m_diary.days.on(log.date).log;
        if (there) {
            ++(*there == log ? m_known : m_kept);
            return;
        }
        m_step.days.push_back({std::nullopt, log});
        ++m_days;
    }

    void add(const Exercise& own) { m_step.exercises.push_back({std::nullopt, own}); }

    // Where nothing is new, no exercise is either.
    Edit whole(const FileOutcome& outcome)
    {
        return outcome.status == FileStatus::Duplicate ? Edit{} : std::move(m_step);
    }

    void tell(FileOutcome& outcome) const
    {
        outcome.sessions = m_sessions;
        outcome.meals = m_meals;
        outcome.days = m_days;
        if (m_sessions == 1)
            outcome.planned = m_planned;
        if (m_sessions + m_meals + m_days > 0)
            outcome.status = FileStatus::Imported;
        else
            outcome.status = m_merged > 0 ? FileStatus::Merged : FileStatus::Duplicate;
    }

    std::vector<std::string> remarks() const
    {
        std::vector<std::string> remarks;
        const auto say = [&](int count, std::string_view what) {
            if (count > 0)
                remarks.push_back(fmt::format("{} {}", count, what));
        };
        say(m_known, "known already.");
        say(m_merged, "joined to what another source says of them.");
        say(m_kept, "left out for what the diary has of them, which differs.");
        say(m_keptMeals, "left out for meals that the diary has of them.");
        say(m_otherMeals, "left out for meals of another app that the diary has of the day.");
        say(m_keptDays, "left out for another weight that the diary has of the day.");
        return remarks;
    }

private:
    bool isToldByAnother(const Meal& meal) const
    {
        return std::ranges::any_of(m_diary.days.on(meal.date).meals, [&](const auto& there) {
            return there->source && there->source->name != meal.source->name;
        });
    }

    const Diary& m_diary;
    const FetchTrack& m_fetch;
    Edit m_step;
    std::set<std::string> m_taken;
    Id<Session> m_planned;
    int m_sessions = 0;
    int m_meals = 0;
    int m_otherMeals = 0;
    int m_days = 0;
    int m_known = 0;
    int m_merged = 0;
    int m_kept = 0;
    int m_keptMeals = 0;
    int m_keptDays = 0;
};

std::string summaryOf(std::string_view app, const CsvContents& contents)
{
    std::string text = fmt::format("Recognised as {}:", app);
    const auto say = [&](std::size_t count, std::string_view one, std::string_view many) {
        if (count > 0)
            text += fmt::format("{} {} {}", text.ends_with(':') ? "" : ",", count,
                                count == 1 ? one : many);
    };
    say(contents.sessions.size(), "session", "sessions");
    say(contents.sets, "set", "sets");
    say(contents.meals.size(), "meal", "meals");
    say(contents.days.size(), "day", "days");
    if (text.ends_with(':'))
        text += " nothing";
    return text + ".";
}

} // namespace

FileOutcome Import::addCsv(std::string bytes, const CsvChoices& choices)
{
    std::optional<CsvText> text(std::in_place, bytes);
    if (const auto own = ownTableOf(text->utf8()))
        return addOwnTable(*own, text->utf8());
    FileOutcome outcome{.format = "csv"};
    const auto failed = [&](const Error& error) {
        outcome.message = error.message;
        return outcome;
    };
    const auto table = CsvTable::recognised(text->utf8());
    if (!table) {
        outcome.format.clear(); // of a zip file it is passed over then
        return failed(table.error());
    }
    const CsvApp& app = table->app();
    if (app.content == CsvContent::Nothing) {
        outcome.status = FileStatus::Skipped;
        outcome.message = fmt::format("This is {}.", app.notHeld);
        return outcome;
    }
    const auto reading = understood(*table, choices, diary());
    if (!reading)
        return failed(reading.error());
    auto contents = contentsOf(*table, *reading, choices, diary(), m_options.offsetAt);
    if (!contents)
        return failed(contents.error());
    text.reset(); // may be as large as all that follows
    bytes = {};
    outcome.records = static_cast<int>(reading->rows);
    if (reading->rows == 0) {
        outcome.status = FileStatus::Skipped;
        outcome.message = fmt::format("Recognised as {}: a header without rows.", app.name);
        return outcome;
    }
    return fileTable(app, *reading, *std::move(contents), std::move(outcome));
}

FileOutcome Import::fileTable(const CsvApp& app, const CsvReading& reading, CsvContents contents,
                              FileOutcome outcome)
{
    outcome.message = summaryOf(app.name, contents);
    CsvStep step(diary(), m_options.fetchTrack);
    for (const Exercise& own : contents.own)
        step.add(own);
    for (Session& session : std::exchange(contents.sessions, {}))
        step.add(std::move(session));
    for (Meal& meal : std::exchange(contents.meals, {}))
        step.add(std::move(meal), app);
    for (const DayLog& log : contents.days)
        step.add(log);
    step.tell(outcome);
    if (const auto done = m_composer.then(step.whole(outcome)); !done) {
        outcome.status = FileStatus::Failed;
        outcome.message = done.error().message;
        return outcome;
    }
    std::vector<std::string> fellShort;
    std::ranges::transform(contents.remarks, std::back_inserter(fellShort), sentenceOf);
    for (const auto& sentences : {step.remarks(), fellShort}) {
        for (const std::string& sentence : sentences)
            outcome.message += " " + sentence;
    }
    for (const Assumption& assumption : assumptionsOf(reading)) {
        outcome.message += " " + assumption.sentence;
        outcome.remedies.push_back(assumption.remedy);
    }
    return outcome;
}

FileOutcome Import::addOwnTable(OwnTable table, std::string_view utf8)
{
    FileOutcome outcome{.format = "csv"};
    auto contents = readOwnTable(table, utf8, diary());
    if (!contents) {
        outcome.message = contents.error().message;
        return outcome;
    }
    outcome.message = summaryOf("Mileplate", *contents);
    CsvStep step(diary(), m_options.fetchTrack);
    for (const Exercise& own : contents->own)
        step.add(own);
    for (Session& session : contents->sessions)
        step.addOwn(std::move(session));
    for (Meal& meal : contents->meals)
        step.addOwn(std::move(meal));
    for (const DayLog& log : contents->days)
        step.addOwn(log);
    step.tell(outcome);
    if (const auto done = m_composer.then(step.whole(outcome)); !done) {
        outcome.status = FileStatus::Failed;
        outcome.message = done.error().message;
        return outcome;
    }
    for (const std::string& sentence : step.remarks())
        outcome.message += " " + sentence;
    return outcome;
}

} // namespace mileplate::exchange
