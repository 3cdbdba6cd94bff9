// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"
#include "core/json/diary_json.h"

#include <fmt/format.h>

namespace mileplate::exchange {

namespace {

const Session* inDiary(const Diary& diary, const Session& session)
{
    const Entry* entry = diary.find(session.id);
    return entry ? entry->session.get() : nullptr;
}
const Meal* inDiary(const Diary& diary, const Meal& meal) { return diary.find(meal.id); }
const DayLog* inDiary(const Diary& diary, const DayLog& log)
{
    return diary.days.on(log.date).log.get();
}
const Race* inDiary(const Diary& diary, const Race& race) { return diary.races.find(race.id); }
const Phase* inDiary(const Diary& diary, const Phase& phase) { return diary.phases.find(phase.id); }
const Exercise* inDiary(const Diary& diary, const Exercise& exercise)
{
    return diary.exercises.find(exercise.id);
}
const Food* inDiary(const Diary& diary, const Food& food) { return diary.foods.find(food.id); }
const SavedMeal* inDiary(const Diary& diary, const SavedMeal& meal)
{
    return diary.savedMeals.find(meal.id);
}
const Athlete* inDiary(const Diary& diary, const Athlete&) { return diary.athlete.get(); }

template <class T>
std::string nameOfEntity(const T& entity)
{
    return entity.id.text;
}
std::string nameOfEntity(const DayLog& log) { return isoDate(log.date); }
std::string nameOfEntity(const Athlete&) { return "athlete"; }

// Leaves of the document what the diary has not: the rest is there already, or is
// refused because it says something else.
class Comparison {
public:
    Comparison(const Diary& diary, bool replace) : m_diary(diary), m_replace(replace) {}

    template <class T>
    void keepNews(Revisions<T>& revisions)
    {
        std::erase_if(revisions, [&](Revised<T>& revised) {
            const T* known = inDiary(m_diary, *revised.after);
            if (!known)
                return false;
            if (*known == *revised.after || std::is_same_v<T, Athlete>)
                return true;
            if (!m_replace && m_conflict.empty())
                m_conflict = nameOfEntity(*revised.after);
            revised.before = *known;
            return false;
        });
    }

    const std::string& conflict() const { return m_conflict; }

private:
    const Diary& m_diary;
    bool m_replace;
    std::string m_conflict;
};

} // namespace

FileOutcome Import::addDiary(std::string_view text, bool replace)
{
    FileOutcome outcome{.format = "json"};
    auto document = json::readDiary(text);
    if (!document) {
        outcome.message = document.error().message;
        return outcome;
    }
    Edit& contents = document->contents;
    Comparison comparison(diary(), replace);
    forEachKind(contents, [&](auto, auto& revisions) { comparison.keepNews(revisions); });
    if (!comparison.conflict().empty()) {
        outcome.message = fmt::format("\"{}\" is in the diary already and says something else; "
                                      "import --replace takes the file's",
                                      comparison.conflict());
        return outcome;
    }
    for (auto& revised : contents.sessions) {
        const auto kept = revised.after->done ? handOver(*revised.after) : Result<>{};
        if (!kept) {
            outcome.message = kept.error().message;
            return outcome;
        }
    }
    outcome.status = contents.isEmpty() ? FileStatus::Duplicate : FileStatus::Imported;
    outcome.sessions = static_cast<int>(contents.sessions.size());
    outcome.days = static_cast<int>(contents.days.size());
    outcome.meals = static_cast<int>(contents.meals.size());
    if (const auto done = m_composer.then(std::move(contents)); !done) {
        outcome.status = FileStatus::Failed;
        outcome.message = done.error().message;
    }
    return outcome;
}

} // namespace mileplate::exchange
