// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot.h"

#include <algorithm>
#include <cmath>

namespace mileplate::ui {

bool Plot::hasValues() const
{
    const auto isSomething = [](double value) { return std::abs(value) >= 0.05; };
    return std::ranges::any_of(bars,
                               [&](const BarLayer& layer) {
                                   return std::ranges::any_of(layer.heights, isSomething);
                               }) ||
           std::ranges::any_of(lines, [&](const LineLayer& layer) {
               return std::ranges::any_of(layer.points, isSomething, &QPointF::y);
           });
}

double Plot::highest() const
{
    double most = 0;
    for (std::size_t i = 0; i < days.size(); ++i) {
        double stack = 0;
        for (const BarLayer& layer : bars)
            stack += layer.heights[i];
        most = std::max(most, stack);
    }
    for (const LineLayer& layer : lines) {
        for (const QPointF& point : layer.points)
            most = std::max(most, point.y());
    }
    for (const double upper : bandUpper)
        most = std::max(most, upper);
    return most;
}

std::vector<QPointF> thinned(const std::vector<QPointF>& points, std::size_t most)
{
    if (points.size() <= most || most < 2)
        return points;
    const std::size_t share = (2 * points.size() + most - 1) / most;
    std::vector<QPointF> kept;
    for (std::size_t from = 0; from < points.size(); from += share) {
        const auto begin = points.begin() + static_cast<std::ptrdiff_t>(from);
        const auto end =
            points.begin() + static_cast<std::ptrdiff_t>(std::min(points.size(), from + share));
        auto [least, greatest] = std::minmax_element(
            begin, end, [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); });
        if (greatest < least)
            std::swap(least, greatest);
        kept.push_back(*least);
        if (least != greatest)
            kept.push_back(*greatest);
    }
    return kept;
}

} // namespace mileplate::ui
