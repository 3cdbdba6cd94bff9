// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/exercises.h"
#include "core/library/templates.h"
#include "core/library/titles.h"
#include "core/rules/fixes/plan_title.h"
#include "core/rules/words/message.h"
#include "core/rules/words/units.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace mileplate::rules {

namespace {

using Values = std::vector<std::pair<std::string_view, std::string>>;

class FixTitle {
public:
    FixTitle(const Diary& diary, const Language& language) : m_diary(diary), m_language(language) {}

    std::string operator()(const Move& move) const
    {
        const Entry* entry = m_diary.find(move.session);
        const bool later = entry && mondayOf(move.date) > mondayOf(entry->session->date);
        return said(later ? "Move {S} to {day} {slot}, next week" : "Move {S} to {day} {slot}",
                    {{"S", name(move.session)},
                     {"day", m_language.weekday(move.date)},
                     {"slot", m_language.translated(library::titleOf(move.slot))}});
    }
    std::string operator()(const Swap& swap) const
    {
        return said("Swap {A} and {B}", {{"A", name(swap.a)}, {"B", name(swap.b)}});
    }
    std::string operator()(const SetKindTo& set) const
    {
        const std::string kind = m_language.translated(library::titleOf(set.kind));
        if (!set.duration)
            return said("Change {S} to {kind}", {{"S", name(set.session)}, {"kind", kind}});
        return said("Change {S} to {kind}, {min} min",
                    {{"S", name(set.session)},
                     {"kind", kind},
                     {"min", m_language.number(inMinutes(*set.duration), 0)}});
    }
    std::string operator()(const SetStyle& set) const
    {
        return said("Make {S} {style}",
                    {{"S", name(set.session)},
                     {"style", m_language.translated(library::titleOf(set.style))}});
    }
    std::string operator()(const SetFocus& set) const
    {
        return said("Make {S} {focus}",
                    {{"S", name(set.session)},
                     {"focus", m_language.translated(library::titleOf(set.focus))}});
    }
    std::string operator()(const ChangeSets& change) const
    {
        const Values values{{"S", name(change.session)},
                            {"X", exercise(change.exercise)},
                            {"n", m_language.number(std::abs(change.delta), 0)},
                            {"target", m_language.number(change.target.value_or(0), 0)}};
        if (change.target == 0)
            return said("No {X} in {S}", values);
        if (change.target)
            return said(change.target == 1 ? "1 set of {X} in {S}" : "{target} sets of {X} in {S}",
                        values);
        if (change.delta < 0)
            return said(change.delta == -1 ? "1 set of {X} fewer in {S}"
                                           : "{n} sets of {X} fewer in {S}",
                        values);
        return said(change.delta == 1 ? "1 set of {X} more in {S}" : "{n} sets of {X} more in {S}",
                    values);
    }
    std::string operator()(const SetRir& set) const
    {
        return said("{X} in {S} with {rir} in reserve", {{"S", name(set.session)},
                                                         {"X", exercise(set.exercise)},
                                                         {"rir", m_language.number(set.rir, 1)}});
    }
    std::string operator()(const SetLoad& set) const
    {
        return said("{X} in {S} with {kg} kg",
                    {{"S", name(set.session)},
                     {"X", exercise(set.exercise)},
                     {"kg", m_language.number(inKilograms(set.weight), 2)}},
                    {{"kg", inKilograms(set.weight)}});
    }
    std::string operator()(const SetReps& set) const
    {
        return said("{X} in {S} with {from} to {to} repetitions",
                    {{"S", name(set.session)},
                     {"X", exercise(set.exercise)},
                     {"from", m_language.number(set.reps.lowest, 0)},
                     {"to", m_language.number(set.reps.highest, 0)}});
    }
    std::string operator()(const SetRest& set) const
    {
        return said("Rest {s} s between sets of {X} in {S}",
                    {{"S", name(set.session)},
                     {"X", exercise(set.exercise)},
                     {"s", m_language.number(inMinutes(set.rest) * 60, 0)}});
    }
    std::string operator()(const ChangePlan& change) const
    {
        return changedPlan(name(change.session), change.changes, m_diary, m_language);
    }
    std::string operator()(const SetBedtime& set) const
    {
        return said("Go to bed at {time}", {{"time", isoClock(set.time)}});
    }
    std::string operator()(const ChangeMeal& change) const
    {
        const Meal* meal = m_diary.find(change.meal);
        const Values values{{"meal", meal ? meal->name : m_language.translated("a meal")},
                            {"day", meal ? m_language.shortWeekday(meal->date) : std::string{}},
                            {"time", change.time ? isoClock(*change.time) : std::string{}},
                            {"pct", m_language.number(change.factor * 100, 0)}};
        return change.time ? said("Eat {meal} {day} at {time}", values)
                           : said("{pct} % of {meal} {day}", values);
    }
    std::string operator()(const ScaleRun& scale) const
    {
        if (scale.distance)
            return said("Make {S} {km} km",
                        {{"S", name(scale.session)},
                         {"km", m_language.number(inKilometres(*scale.distance), 1)}},
                        {{"km", inKilometres(*scale.distance)}});
        return said("Shorten {S} to {pct} %", {{"S", name(scale.session)},
                                               {"pct", m_language.number(scale.factor * 100, 0)}});
    }
    std::string operator()(const AddSession& add) const
    {
        const library::SessionTemplate* from = library::findTemplate(add.templateId);
        return said("Add {S} on {day} {slot}",
                    {{"S", m_language.translated(from ? from->name : add.templateId)},
                     {"day", m_language.weekday(add.date)},
                     {"slot", m_language.translated(library::titleOf(add.slot))}});
    }
    std::string operator()(const Split& split) const
    {
        return said("Split {S} over two days", {{"S", name(split.session)}});
    }
    std::string operator()(const SetFuel& set) const
    {
        return said("Plan {g} g carbohydrate an hour for {S}",
                    {{"S", name(set.session)}, {"g", m_language.number(set.carbsGPerH, 0)}});
    }
    std::string operator()(const SetFluid& set) const
    {
        return said("Plan {ml} ml fluid an hour for {S}",
                    {{"S", name(set.session)}, {"ml", m_language.number(set.mlPerH, 0)}});
    }
    std::string operator()(const InsertCutback& cutback) const
    {
        return said(
            "Make the week of {day} a lighter one ({pct} %)",
            {{"day", isoDate(cutback.week)}, {"pct", m_language.number(cutback.factor * 100, 0)}});
    }
    std::string operator()(const Open& open) const
    {
        static constexpr auto kPages = std::to_array<std::pair<std::string_view, std::string_view>>(
            {{"log", "Look at the log"},
             {"food", "Enter a meal"},
             {"import", "Import files"},
             {"plan", "Open the session"},
             {"season", "Open the race"}});
        const auto page =
            std::ranges::find(kPages, open.page, &decltype(kPages)::value_type::first);
        return said(page == kPages.end() ? "Open the page" : page->second, {});
    }
    std::string operator()(const Ack&) const { return said("I have checked it", {}); }
    std::string operator()(const Drop& drop) const
    {
        if (!drop.skipReason.empty())
            return said("Skip {S}", {{"S", name(drop.session)}});
        return said("Leave out {S}", {{"S", name(drop.session)}});
    }
    std::string operator()(const AddMeal& meal) const
    {
        const Values values{{"g", m_language.number(inGrams(meal.protein), 0)},
                            {"c", m_language.number(inGrams(meal.carbs), 0)},
                            {"ml", m_language.number(meal.fluidMl, 0)},
                            {"day", m_language.shortWeekday(meal.date)},
                            {"time", isoClock(meal.time)}};
        if (const Meal* to = m_diary.find(meal.to); to && !to->name.empty())
            return addedTo(*to, values, meal.protein.isZero());
        if (meal.protein.isZero() && meal.carbs.isZero())
            return said("Add {ml} ml to drink {day} {time}", values);
        if (meal.carbs.isZero())
            return said("Add {g} g protein {day} {time}", values);
        if (meal.protein.isZero())
            return said("Add {c} g carbohydrate {day} {time}", values);
        return said("Add {c} g carbohydrate and {g} g protein {day} {time}", values);
    }

private:
    std::string addedTo(const Meal& meal, Values values, bool isCarbohydrate) const
    {
        values.emplace_back("meal", meal.name);
        return said(isCarbohydrate ? "{c} g carbohydrate more in {meal} {day}"
                                   : "{g} g protein more in {meal} {day}",
                    values);
    }
    std::string name(const Id<Session>& id) const { return nameOfSession(id, m_diary, m_language); }
    std::string exercise(const std::optional<Id<Exercise>>& id) const
    {
        return id ? m_language.translated(library::exerciseName(*id, m_diary.exercises))
                  : m_language.translated("all exercises");
    }
    std::string said(std::string_view text, const Values& values,
                     const Figures& measured = {}) const
    {
        return filled(
            inUnits(m_language.translated(text), measured, unitsOf(m_diary.who()), m_language),
            values);
    }

    const Diary& m_diary;
    const Language& m_language;
};

} // namespace

// Two steps are said, more are counted.
std::string titleOf(const Fix& fix, const Diary& diary, const Language& language)
{
    static constexpr std::size_t kSaid = 2;
    const FixTitle title(diary, language);
    std::string text;
    for (std::size_t i = 0; i < std::min(kSaid, fix.size()); ++i)
        text += (text.empty() ? "" : "; ") + std::visit(title, fix[i]);
    if (fix.size() == kSaid + 1)
        text += "; " + language.translated("and 1 more change");
    else if (fix.size() > kSaid)
        text += "; " + filled(language.translated("and {n} more changes"),
                              {{"n", std::to_string(fix.size() - kSaid)}});
    return text;
}

} // namespace mileplate::rules
