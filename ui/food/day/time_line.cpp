// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/food/day/time_line.h"

#include "core/rules/nutrition/targets.h"
#include "ui/models/food_view.h"
#include "ui/text/amounts.h"
#include "ui/text/dates.h"
#include "ui/text/session_text.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>

namespace mileplate::ui {

namespace {

// What lupdate knows these texts by.
struct TimeLineText {
    Q_DECLARE_TR_FUNCTIONS(TimeLineText)
};

int minutesSince(Day day, LocalTime time)
{
    return static_cast<int>(
        std::chrono::floor<std::chrono::minutes>(time - LocalTime{day}).count());
}

QString clockRange(int from, int to)
{
    const auto clock = [](int minute) {
        return clockText(ClockTime{((minute % 1440) + 1440) % 1440});
    };
    return QStringLiteral("%1–%2").arg(clock(from), clock(to));
}

FoodTimeLine::Bar barOf(const Meal& meal, const Register<Food>& foods, double doseG)
{
    const DaySums::Food sum = nutrition::sumOf(meal, foods);
    FoodTimeLine::Bar bar{.meal = meal.id, .minute = meal.time->minutes};
    bar.proteinG = inGrams(sum.protein);
    bar.planned = meal.status == MealStatus::Planned;
    bar.small = bar.proteinG < doseG - 1e-9;
    const QString name =
        meal.name.empty() ? usualMealName(meal.time) : QString::fromStdString(meal.name);
    const QString foodsLine = foodsText(meal, foods);
    bar.spoken = TimeLineText::tr("%1 %2, %3 of protein")
                     .arg(clockText(*meal.time), name, gramsText(bar.proteinG));
    if (bar.planned)
        bar.spoken += TimeLineText::tr(", planned");
    if (!foodsLine.isEmpty())
        bar.spoken += QStringLiteral(": ") + foodsLine;
    return bar;
}

FoodTimeLine::Window windowOf(const nutrition::FuelWindow& window, const Diary& diary, Day day)
{
    const bool before = window.when == nutrition::FuelWindow::When::Before;
    FoodTimeLine::Window shown{.from = minutesSince(day, window.from),
                               .to = minutesSince(day, window.to),
                               .before = before};
    const Entry* entry = diary.find(window.session);
    const QString title = entry ? titleOf(*entry->session) : QString();
    const QString times = clockRange(shown.from, shown.to);
    shown.spoken =
        before ? TimeLineText::tr("%1: a meal with %2 of carbohydrate helps %3")
                     .arg(times, gramsText(window.carbsG), title)
               : TimeLineText::tr("%1: a meal with %2 of protein and %3 of carbohydrate after %4")
                     .arg(times, gramsText(window.proteinG), gramsText(window.carbsG), title);
    return shown;
}

void addSessions(FoodTimeLine& line, const DayBook& page, UnitSystem units)
{
    for (const Entry& entry : page.sessions) {
        const Status status = entry.session->status;
        if (status == Status::Missed || status == Status::Skipped)
            continue;
        line.sessions.push_back({.from = minutesSince(line.day, entry.facts.start),
                                 .to = minutesSince(line.day, entry.facts.end),
                                 .kind = entry.session->kind,
                                 .label = titleOf(*entry.session),
                                 .spoken = clockRange(minutesSince(line.day, entry.facts.start),
                                                      minutesSince(line.day, entry.facts.end)) +
                                           QLatin1Char(' ') + spokenText(entry, units)});
    }
}

// Wide enough for all that is on it, never wider than the day.
void stretch(FoodTimeLine& line)
{
    const auto cover = [&](int from, int to) {
        line.fromHour = std::min(line.fromHour, std::max(0, from / 60));
        line.toHour = std::max(line.toHour, std::min(24, (to + 59) / 60));
    };
    for (const auto& bar : line.bars)
        cover(bar.minute - 20, bar.minute + 20);
    for (const auto& session : line.sessions)
        cover(session.from, session.to);
    if (line.bedtime)
        cover(*line.bedtime, *line.bedtime);
}

} // namespace

FoodTimeLine foodTimeLine(const Workspace& workspace, Day day)
{
    const rules::Scene scene(workspace.diary(), day, workspace.now());
    const DayBook& page = scene.diary.days.on(day);
    FoodTimeLine line{.day = day};
    const nutrition::DoseBand band = rules::doseBandOn(scene, day);
    line.doseLeastG = band.leastG;
    line.doseMostG = band.mostG;
    for (const auto& meal : page.meals) {
        if (meal->time)
            line.bars.push_back(barOf(*meal, scene.diary.foods, band.leastG));
        else
            ++line.withoutTime;
    }
    addSessions(line, page, workspace.units());
    for (const nutrition::FuelWindow& window : rules::fuelWindowsOn(scene, day))
        line.windows.push_back(windowOf(window, scene.diary, day));
    if (scene.athlete.bedtime && scene.athlete.bedtime->minutes >= 12 * 60)
        line.bedtime = scene.athlete.bedtime->minutes;
    if (day == workspace.today())
        line.now = clockOf(workspace.now()).minutes;
    stretch(line);
    return line;
}

} // namespace mileplate::ui
