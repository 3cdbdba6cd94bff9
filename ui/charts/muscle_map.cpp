// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/muscle_map.h"

#include "core/library/titles.h"
#include "core/load/freshness.h"
#include "core/load/muscle_fatigue.h"
#include "core/load/series/volume.h"
#include "ui/text/dates.h"
#include "ui/text/qt_language.h"
#include "ui/text/readiness_text.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>

namespace mileplate::ui {

namespace {

constexpr std::chrono::hours kMorning{6};
constexpr int kMostColumns = 16 * 7;

// What lupdate knows these texts by.
struct MuscleText {
    Q_DECLARE_TR_FUNCTIONS(MuscleText)
};

// A day, or as many whole weeks as make the columns few enough.
int daysInColumn(DayRange range)
{
    const int days = static_cast<int>(range.length());
    const int weeks = (days + 7 * kMostColumns - 1) / (7 * kMostColumns);
    return days <= kMostColumns ? 1 : 7 * weeks;
}

MuscleMap::Column columnOf(const Workspace& workspace, DayRange days)
{
    MuscleMap::Column column;
    column.fill({.day = days.first});
    for (Day day = days.first; day < days.past; day += Days{1}) {
        const PerMuscle fatigue =
            load::fatigueAt(workspace.diary(), LocalTime{day} + kMorning, workspace.now());
        for (std::size_t i = 0; i < column.size(); ++i) {
            const double readiness = load::readiness(fatigue[static_cast<Muscle>(i)]);
            if (readiness < column[i].readiness)
                column[i] = {.day = day, .readiness = readiness};
        }
    }
    return column;
}

} // namespace

MuscleMap muscleMap(const Workspace& workspace, DayRange range)
{
    MuscleMap map{.daysInColumn = daysInColumn(range)};
    for (const DayRange& days : load::stretchesOf(range, map.daysInColumn))
        map.columns.push_back(columnOf(workspace, days));
    return map;
}

QString cellText(Muscle muscle, const MuscleMap::Cell& cell)
{
    return MuscleText::tr("%1, %2: %3")
        .arg(qString(language().translated(library::titleOf(muscle))), longDate(cell.day),
             readinessText(cell.readiness));
}

} // namespace mileplate::ui
