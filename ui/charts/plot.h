// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"

#include <QColor>
#include <QPointF>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

// What a chart shows, as a value: made from the diary by plots.h, drawn by ChartCard.
namespace mileplate::ui {

// Bars stand at the whole numbers of the x axis, stacked in the order of the layers.
struct BarLayer {
    QString name;
    QColor color;
    std::vector<double> heights;
};

// A line through points, already thinned to what a screen can show.
struct LineLayer {
    QString name;
    QColor color;
    std::vector<QPointF> points;
};

struct Plot {
    QString title;
    QString subtitle;        // what is on the y axis
    std::vector<Day> days{}; // the day at each whole number of the x axis
    std::vector<BarLayer> bars{};
    std::vector<LineLayer> lines{};
    // A useful range, one pair or as many as there are days.
    std::vector<double> bandLower{};
    std::vector<double> bandUpper{};
    QString bandName{};
    std::optional<int> plannedFrom{}; // shaded from here on
    QString foot{};
    QString warning{}; // beside the foot
    // The values at a place of the x axis, in words.
    std::function<QString(int)> describe{};

    bool isEmpty() const { return days.empty(); }
    double highest() const;
    // Whether there is anything to see but a band.
    bool hasValues() const;
};

// At most so many points that keep every peak: of each stretch its least and greatest.
std::vector<QPointF> thinned(const std::vector<QPointF>& points, std::size_t most);

} // namespace mileplate::ui
