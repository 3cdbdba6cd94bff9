// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"

#include <QString>
#include <array>
#include <vector>

namespace mileplate::ui {

class Workspace;

// How ready each muscle is in the morning, day by day: an estimate. Where a column
// stands for several days, each muscle shows the one on which it is least ready.
struct MuscleMap {
    struct Cell {
        Day day{};
        double readiness = 100;
    };
    using Column = std::array<Cell, kCountOf<Muscle>>;

    std::vector<Column> columns{};
    int daysInColumn = 1;
};

MuscleMap muscleMap(const Workspace& workspace, DayRange range);

QString cellText(Muscle muscle,
                 const MuscleMap::Cell& cell); // "Quads, Tuesday 24 November: 54 %, not ready"

} // namespace mileplate::ui
