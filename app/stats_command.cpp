// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/commands.h"
#include "app/diary_source.h"
#include "core/load/fitness_fatigue.h"
#include "core/load/freshness.h"
#include "core/load/one_rep_max.h"
#include "core/load/race_vdot.h"
#include "core/load/series/day_series.h"
#include "core/load/series/week_totals.h"
#include "core/load/vdot.h"
#include "core/nutrition/day_food.h"
#include "core/nutrition/energy.h"
#include "core/nutrition/protein.h"
#include "core/rules/background/safety_scope.h"

#include <QCommandLineParser>
#include <cmath>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace mileplate::app {

namespace {

using Json = nlohmann::ordered_json;

Json tidy(double number) { return std::round(number * 1e4) / 1e4; }

Json tidy(const std::optional<double>& number) { return number ? tidy(*number) : Json(); }

double sRpeLoadOn(const Diary& diary, Day day, LocalTime now)
{
    double sum = 0;
    for (const Entry& entry : diary.days.on(day).sessions)
        sum += entry.facts.effectiveAt(now) ? entry.facts.sRpeLoad : 0;
    return sum;
}

// Monotony and strain of the seven days that end with this one.
std::pair<double, double> monotonyUpTo(const Diary& diary, Day day, LocalTime now)
{
    std::array<double, 7> loads{};
    double sum = 0;
    for (std::size_t i = 0; i < loads.size(); ++i) {
        loads[i] = sRpeLoadOn(diary, day - Days{6 - static_cast<int>(i)}, now);
        sum += loads[i];
    }
    const double monotony = load::monotony(loads);
    return {monotony, sum * monotony};
}

Json dayJson(const load::DayFigures& figures, const DiarySource& source)
{
    const Diary& diary = source.diary;
    const Day day = figures.day;
    const DaySums::Food food = nutrition::foodOn(diary, day).eaten;
    const auto [monotony, strain] = monotonyUpTo(diary, day, source.now);
    const auto protein = nutrition::proteinTargetOn(diary, day, source.now);
    const auto fresh =
        load::legFreshnessAt(diary, LocalTime{day} + std::chrono::hours{6}, source.now);
    const auto energy = rules::hidesEnergy(diary.who())
                            ? std::nullopt
                            : nutrition::energyTargetOn(diary, day, source.now);
    const bool tracked = food.meals > 0;
    const auto& condition = figures.condition;
    return {{"date", isoDate(day)},
            {"load", tidy(figures.loadUnits)},
            {"load_run", tidy(figures.loadUnits - figures.strengthUnits)},
            {"load_strength", tidy(figures.strengthUnits)},
            {"fitness", condition ? tidy(condition->fitness) : Json()},
            {"fatigue", condition ? tidy(condition->fatigue) : Json()},
            {"form", tidy(figures.form)},
            {"monotony", tidy(monotony)},
            {"strain", tidy(strain)},
            {"protein_g", tracked ? tidy(inGrams(food.protein)) : Json()},
            {"protein_target_g", protein ? tidy(protein->leastG) : Json()},
            {"kcal", tracked ? tidy(inKilocalories(food.energy)) : Json()},
            {"energy_target_kcal", tidy(energy)},
            {"leg_freshness", tidy(fresh)}};
}

Json weekJson(const load::WeekTotals& week)
{
    Json sets = Json::object();
    for (std::size_t i = 0; i < kCountOf<Muscle>; ++i)
        sets[std::string(Names<Muscle>::kWords[i])] = tidy(week.hardSets[static_cast<Muscle>(i)]);
    return {
        {"week", isoWeekName(week.monday)},
        {"run_m", tidy(week.km * 1000)},
        {"run_s", tidy(week.runMinutes * 60)},
        {"longest_m", tidy(week.longestKm * 1000)},
        {"hard_min", tidy(week.hardMinutes)},
        {"sets", std::move(sets)},
        {"sessions", {{"run", week.runs}, {"strength", week.lifts}, {"mobility", week.mobility}}}};
}

Json exercisesJson(const DiarySource& source, DayRange range)
{
    Json list = Json::array();
    for (Day day = range.first; day < range.past; day += Days{1}) {
        for (const Entry& entry : source.diary.days.on(day).sessions) {
            if (!entry.facts.completed || entry.session->kind != Kind::Strength)
                continue;
            const auto best = load::bestOneRepMax(entry);
            for (const auto& [exercise, volume] : load::volumeLoad(entry)) {
                const auto max = best.find(exercise);
                list.push_back({{"exercise", exercise.text},
                                {"date", isoDate(day)},
                                {"e1rm_kg", max == best.end() ? Json() : tidy(max->second)},
                                {"volume_kg", tidy(volume)}});
            }
        }
    }
    return list;
}

Json athleteJson(const DiarySource& source)
{
    const auto vdot = load::vdotOn(source.diary, dayOf(source.now));
    if (!vdot)
        return {{"vdot", nullptr}};
    const auto pace = [&](double fraction) { return tidy(load::paceAtFraction(*vdot, fraction)); };
    const auto race = [&](double m) { return tidy(load::racePace(*vdot, metres(m))); };
    const auto time = [&](double m) { return tidy(inSeconds(load::raceTime(*vdot, metres(m)))); };
    return {{"vdot", tidy(*vdot)},
            {"paces_s_per_km",
             {{"E", {pace(0.74), pace(0.59)}},
              {"M", race(42195)},
              {"T", pace(0.88)},
              {"I", pace(0.975)},
              {"R", race(1609.344)},
              {"5k", race(5000)}}},
            {"predictions_s",
             {{"5000", time(5000)},
              {"10000", time(10000)},
              {"21097.5", time(21097.5)},
              {"42195", time(42195)}}}};
}

// From the first entry to the last, unless the options say otherwise.
std::optional<DayRange> rangeOf(const QCommandLineParser& parser, const Diary& diary)
{
    DayRange range = diary.days.span();
    for (const bool since : {true, false}) {
        const QString option = since ? "since" : "until";
        if (!parser.isSet(option))
            continue;
        const auto day = readDate(parser.value(option).toStdString());
        if (!day) {
            complain("--" + option.toStdString() + ": expected a day such as 2026-11-24");
            return std::nullopt;
        }
        (since ? range.first : range.past) = since ? *day : *day + Days{1};
    }
    static constexpr int kMostDays = 100 * 366;
    range.past = std::clamp(range.past, range.first, range.first + Days{kMostDays});
    return range;
}

std::string statsText(const Json& stats)
{
    std::string text = "week       km    runs  lifts  hard min\n";
    for (const Json& week : stats["weeks"])
        text +=
            fmt::format("{}  {:6.1f}  {:4}  {:5}  {:8.0f}\n", week["week"].get<std::string>(),
                        week["run_m"].get<double>() / 1000, week["sessions"]["run"].get<int>(),
                        week["sessions"]["strength"].get<int>(), week["hard_min"].get<double>());
    return text;
}

} // namespace

int statsCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription("Prints load, volume, strength and food by day and week.");
    addSourceOptions(parser);
    parser.addOptions({{"since", "The first day.", "day"},
                       {"until", "The last day.", "day"},
                       {"json", "Print JSON."}});
    if (const auto ended = parse(parser, arguments))
        return *ended;
    int status = Fine;
    const auto source = readSource(parser, status);
    if (!source)
        return status;
    const auto range = rangeOf(parser, source->diary);
    if (!range)
        return WrongUsage;
    Json days = Json::array();
    for (const load::DayFigures& figures : load::dayFigures(source->diary, *range, source->now))
        days.push_back(dayJson(figures, *source));
    Json weeks = Json::array();
    for (const load::WeekTotals& week : load::weekTotals(source->diary, *range, source->now))
        weeks.push_back(weekJson(week));
    const Json stats{{"days", std::move(days)},
                     {"weeks", std::move(weeks)},
                     {"exercises", exercisesJson(*source, *range)},
                     {"athlete", athleteJson(*source)}};
    print(parser.isSet("json") ? stats.dump(2) + "\n" : statsText(stats));
    return statusAfter(*source, Fine);
}

} // namespace mileplate::app
