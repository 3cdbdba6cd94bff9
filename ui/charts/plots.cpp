// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plots.h"

#include "core/library/titles.h"
#include "core/load/series/day_series.h"
#include "core/load/series/volume.h"
#include "core/nutrition/day_food.h"
#include "core/nutrition/protein.h"
#include "ui/text/amounts.h"
#include "ui/text/dates.h"
#include "ui/text/qt_language.h"
#include "ui/theme/theme.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace mileplate::ui {

namespace {

// No chart is wider than this on any screen.
constexpr std::size_t kMostPoints = 1200;
constexpr int kMostDayBars = 16 * 7;
constexpr int kMostWeekBars = 110 * 7;

// Rulebook 7.2 (CB-SETS): the useful range of weekly hard sets for runners.
constexpr double kSetsFrom = 8;
constexpr double kSetsTo = 12;

// What lupdate knows these texts by.
struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(ChartText)
};

// Bars of days, weeks or four weeks, by how many there would be.
int barDays(DayRange range)
{
    if (range.length() <= 14)
        return 1;
    return range.length() <= kMostWeekBars ? 7 : 28;
}

std::vector<load::Volume> volumes(const Workspace& workspace, DayRange range)
{
    std::vector<load::Volume> volumes;
    for (const DayRange& stretch : load::stretchesOf(range, barDays(range)))
        volumes.push_back(load::volumeOf(workspace.diary(), stretch, workspace.now()));
    return volumes;
}

std::vector<Day> firstDays(const std::vector<load::Volume>& volumes)
{
    std::vector<Day> days;
    std::ranges::transform(volumes, std::back_inserter(days),
                           [](const load::Volume& volume) { return volume.days.first; });
    return days;
}

QString stretchText(DayRange days)
{
    if (days.length() == 1)
        return longDate(days.first);
    return QStringLiteral("%1 – %2").arg(dayAndMonth(days.first), shortDate(days.past - Days{1}));
}

// Weekly means where a bar is longer than a week, so that the scale stays the same.
double perBar(double sum, const load::Volume& volume)
{
    return volume.weeks() > 1 ? sum / volume.weeks() : sum;
}

QString perWhat(DayRange range, const QString& unit)
{
    const int days = barDays(range);
    return (days == 1 ? ChartText::tr("%1 a day") : ChartText::tr("%1 a week")).arg(unit);
}

int indexOf(const std::vector<Day>& days, Day day)
{
    const auto after = std::ranges::upper_bound(days, day);
    return static_cast<int>(after - days.begin()) - 1;
}

} // namespace

Plot runningVolume(const Workspace& workspace, DayRange range)
{
    const UnitSystem units = workspace.units();
    const auto stretches = volumes(workspace, range);
    const Colors& colors = theme::colors();
    Plot plot{.title = ChartText::tr("Running volume"),
              .subtitle = perWhat(range, distanceUnit(units)) + ChartText::tr(", by intensity"),
              .days = firstDays(stretches)};
    const auto layer = [&](const QString& name, const QColor& color, double load::Volume::*member) {
        BarLayer bars{name, color, {}};
        for (const load::Volume& volume : stretches)
            bars.heights.push_back(
                inDistanceUnit(kilometres(perBar(volume.*member, volume)), units));
        plot.bars.push_back(std::move(bars));
    };
    layer(ChartText::tr("easy"), colors.easy, &load::Volume::easyKm);
    layer(ChartText::tr("long"), colors.longRun, &load::Volume::longKm);
    layer(ChartText::tr("quality"), colors.quality, &load::Volume::qualityKm);
    plot.describe = [stretches, units](int i) {
        const load::Volume& volume = stretches[static_cast<std::size_t>(i)];
        const auto text = [&](double km) {
            return number(inDistanceUnit(kilometres(perBar(km, volume)), units), 1);
        };
        return ChartText::tr("%1: %2 %3 (easy %4, long %5, quality %6)")
            .arg(stretchText(volume.days), text(volume.easyKm + volume.longKm + volume.qualityKm),
                 distanceUnit(units), text(volume.easyKm), text(volume.longKm),
                 text(volume.qualityKm));
    };
    const load::Volume week =
        load::volumeOf(workspace.diary(), weekOf(workspace.today()), workspace.now());
    plot.foot =
        ChartText::tr("this week %1")
            .arg(distanceText(kilometres(week.easyKm + week.longKm + week.qualityKm), units));
    const int now = indexOf(plot.days, workspace.today());
    if (now + 1 < static_cast<int>(plot.days.size()))
        plot.plannedFrom = now + 1;
    return plot;
}

Plot hardSets(const Workspace& workspace, DayRange range, Muscle muscle)
{
    const auto stretches = volumes(workspace, range);
    const QString name = qString(language().translated(library::titleOf(muscle)));
    Plot plot{.title = ChartText::tr("Strength volume"),
              .subtitle = perWhat(range, ChartText::tr("hard sets")),
              .days = firstDays(stretches)};
    BarLayer bars{ChartText::tr("hard sets"), theme::colors().lift, {}};
    for (const load::Volume& volume : stretches)
        bars.heights.push_back(perBar(static_cast<double>(volume.hardSets[muscle]), volume));
    plot.describe = [heights = bars.heights, stretches, name](int i) {
        return ChartText::tr("%1: %2 %3 hard sets")
            .arg(stretchText(stretches[static_cast<std::size_t>(i)].days), name,
                 number(heights[static_cast<std::size_t>(i)], 1));
    };
    plot.bars.push_back(std::move(bars));
    if (barDays(range) > 1) {
        plot.subtitle += ChartText::tr(" · band 8–12");
        plot.bandName = ChartText::tr("useful range");
        plot.bandLower = {kSetsFrom};
        plot.bandUpper = {kSetsTo};
    }
    return plot;
}

namespace {

// Protein of a stretch of days: the mean of what was eaten on those with food logged.
struct ProteinMean {
    DayRange days;
    double grams = 0;
    int logged = 0;
    int tooLittle = 0;
    std::optional<nutrition::ProteinTarget> target{};
};

ProteinMean proteinOf(const Workspace& workspace, DayRange days)
{
    const Day last = std::min(days.past - Days{1}, workspace.today());
    ProteinMean mean{.days = days,
                     .target =
                         nutrition::proteinTargetOn(workspace.diary(), last, workspace.now())};
    for (Day day = days.first; day <= last; day += Days{1}) {
        const nutrition::DayFood food = nutrition::foodOn(workspace.diary(), day);
        if (food.eaten.meals == 0)
            continue;
        mean.grams += inGrams(food.eaten.protein);
        ++mean.logged;
        // What is planned for today may still be eaten.
        const Mass inAll = day == workspace.today() ? food.protein() : food.eaten.protein;
        mean.tooLittle += mean.target && inGrams(inAll) < 0.9 * mean.target->leastG ? 1 : 0;
    }
    mean.grams /= std::max(1, mean.logged);
    return mean;
}

QString meanProteinText(const ProteinMean& mean)
{
    const QString amount =
        mean.logged > 0 ? gramsText(mean.grams) : ChartText::tr("nothing logged");
    const QString text = QStringLiteral("%1: %2").arg(stretchText(mean.days), amount);
    return mean.target ? text + ChartText::tr(" of %1").arg(gramsText(mean.target->leastG)) : text;
}

void describeTarget(Plot& plot, const std::vector<ProteinMean>& means)
{
    const auto& target = means.back().target;
    if (!target) {
        plot.foot = ChartText::tr("no target: the athlete's weight is not known");
        return;
    }
    plot.bandName = ChartText::tr("target");
    plot.subtitle += ChartText::tr(" · band %1–%2 g/kg")
                         .arg(number(target->gPerKg, 1), number(nutrition::kProteinUpperGPerKg, 1));
    for (const ProteinMean& mean : means) {
        plot.bandLower.push_back(mean.target ? mean.target->leastG : 0);
        plot.bandUpper.push_back(mean.target ? mean.target->mostG : 0);
    }
}

} // namespace

Plot protein(const Workspace& workspace, DayRange range)
{
    const int step = range.length() <= kMostDayBars ? 1 : barDays(range);
    std::vector<ProteinMean> means;
    for (const DayRange& stretch : load::stretchesOf(range, step))
        means.push_back(proteinOf(workspace, stretch));
    Plot plot{.title = ChartText::tr("Protein"), .subtitle = ChartText::tr("g a day")};
    BarLayer eaten{ChartText::tr("eaten"), theme::colors().easy, {}};
    int logged = 0;
    int tooLittle = 0;
    for (const ProteinMean& mean : means) {
        plot.days.push_back(mean.days.first);
        eaten.heights.push_back(mean.grams);
        logged += mean.logged;
        tooLittle += mean.tooLittle;
    }
    plot.bars.push_back(std::move(eaten));
    describeTarget(plot, means);
    if (tooLittle > 0)
        plot.warning = ChartText::tr("%1 of %2 days short").arg(tooLittle).arg(logged);
    plot.describe = [means](int i) { return meanProteinText(means[static_cast<std::size_t>(i)]); };
    return plot;
}

Plot fitnessFatigueForm(const Workspace& workspace, DayRange range)
{
    const Colors& colors = theme::colors();
    const auto figures = load::dayFigures(workspace.diary(), range, workspace.now());
    Plot plot{.title = ChartText::tr("Fitness, fatigue, form"),
              .subtitle = ChartText::tr("load units a day · runs and lifts in one load")};
    LineLayer fitness{ChartText::tr("fitness"), colors.accent, {}};
    LineLayer fatigue{ChartText::tr("fatigue"), colors.quality, {}};
    LineLayer form{ChartText::tr("form"), colors.muted, {}};
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const load::DayFigures& day = figures[i];
        plot.days.push_back(day.day);
        const auto x = static_cast<double>(i);
        if (day.condition) {
            fitness.points.emplace_back(x, day.condition->fitness);
            fatigue.points.emplace_back(x, day.condition->fatigue);
        }
        if (day.form)
            form.points.emplace_back(x, *day.form);
    }
    for (LineLayer* layer : {&fitness, &fatigue, &form})
        plot.lines.push_back({layer->name, layer->color, thinned(layer->points, kMostPoints)});
    plot.describe = [figures](int i) {
        const load::DayFigures& day = figures[static_cast<std::size_t>(i)];
        const QString load =
            ChartText::tr("%1: load %2").arg(longDate(day.day), number(day.loadUnits, 0));
        return day.condition ? load + ChartText::tr(", fitness %1, fatigue %2, form %3")
                                          .arg(number(day.condition->fitness, 0),
                                               number(day.condition->fatigue, 0),
                                               number(day.form.value_or(0), 0))
                             : load;
    };
    const auto today = std::ranges::find(figures, workspace.today(), &load::DayFigures::day);
    if (today != figures.end() && today->condition)
        plot.foot =
            ChartText::tr("today fitness %1, fatigue %2, form %3")
                .arg(number(today->condition->fitness, 0), number(today->condition->fatigue, 0),
                     number(today->form.value_or(0), 0));
    else if (fitness.points.empty())
        plot.foot = ChartText::tr("starts after four weeks of history");
    if (today != figures.end() && today + 1 != figures.end())
        plot.plannedFrom = static_cast<int>(today - figures.begin()) + 1;
    return plot;
}

} // namespace mileplate::ui
