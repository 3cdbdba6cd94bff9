// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/series/week_totals.h"
#include "core/rules/review.h"

#include <QStringList>
#include <array>
#include <optional>
#include <vector>

// What the board shows of a week, as values: worked out in one place, compared by the
// widgets to see what they have to draw again.
namespace mileplate::ui {

class Workspace;

struct CardView {
    Id<Session> id;
    Kind kind = Kind::Easy;
    Status status = Status::Planned;
    QString title;
    QString amount;
    QString load;
    QString clock; // its own time, if it has one
    QString spoken;
    bool key = false;
    bool movable = true;
    std::optional<rules::Severity> finding{}; // the worst that concerns it

    friend bool operator==(const CardView&, const CardView&) = default;
};

struct CellView {
    std::vector<CardView> cards{};
    std::vector<QString> gaps{}; // below each card: "9 h between", or empty

    friend bool operator==(const CellView&, const CellView&) = default;
};

struct DayView {
    Day day{};
    QString weekday;
    QString date;         // day and month
    QString dayOfMonth;   // where there is no room for both
    QString load;         // AU
    double loadShare = 0; // of the scale of the week's heaviest usual day
    bool heavy = false;
    bool today = false;
    bool hasNote = false;
    QString chip; // race or phase that begins
    QString spoken;
    std::array<CellView, 3> cells{};

    QString protein; // "96 / 124 g"
    double proteinShare = 0;
    double plannedShare = 0; // of what is planned, on top of it
    double targetShare = 0;
    bool proteinShort = false;
    bool proteinKnown = false;
    QString food;        // "3 meals · slept 6.4 h"
    QStringList targets; // of the day's food, a line for each

    friend bool operator==(const DayView&, const DayView&) = default;
};

struct WeekView {
    Day monday{};
    std::array<DayView, 7> days{};

    friend bool operator==(const WeekView&, const WeekView&) = default;
};

WeekView weekView(const Workspace& workspace, Day monday, const rules::Review& review);

// "Build 2 of 4"; empty where no phase is set.
QString phaseText(const Diary& diary, Day monday);

} // namespace mileplate::ui
