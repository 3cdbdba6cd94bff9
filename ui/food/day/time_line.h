// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/kind.h"
#include "core/domain/meal.h"

#include <QString>
#include <optional>
#include <vector>

// The meals of a day beside its sessions, as a value: made from the diary, drawn by
// TimeLineView. Times are minutes since the day's midnight.
namespace mileplate::ui {

class Workspace;

struct FoodTimeLine {
    struct Bar {
        Id<Meal> meal{};
        int minute = 0;
        double proteinG = 0;
        bool planned = false;
        bool small = false; // less than a dose
        QString spoken{};

        friend bool operator==(const Bar&, const Bar&) = default;
    };
    struct Stretch {
        int from = 0;
        int to = 0;
        Kind kind = Kind::Easy;
        QString label{};
        QString spoken{};

        friend bool operator==(const Stretch&, const Stretch&) = default;
    };
    // When eating helps a session.
    struct Window {
        int from = 0;
        int to = 0;
        bool before = true;
        QString spoken{};

        friend bool operator==(const Window&, const Window&) = default;
    };

    Day day{};
    int fromHour = 6;
    int toHour = 22;
    std::vector<Bar> bars{};
    std::vector<Stretch> sessions{};
    std::vector<Window> windows{};
    double doseLeastG = 20;
    double doseMostG = 40;
    std::optional<int> bedtime{};
    std::optional<int> now{};
    int withoutTime = 0; // meals that cannot be placed

    friend bool operator==(const FoodTimeLine&, const FoodTimeLine&) = default;
};

FoodTimeLine foodTimeLine(const Workspace& workspace, Day day);

} // namespace mileplate::ui
