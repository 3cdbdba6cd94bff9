// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/grid_geometry.h"

#include <algorithm>
#include <numeric>

namespace mileplate::ui {

int GridGeometry::columnLeft(int width, int column)
{
    return kLabelWidth + (width - kLabelWidth) * column / 7;
}

QRect GridGeometry::columnRect(int width, int height, int column)
{
    const int left = columnLeft(width, column);
    return {left, 0, columnLeft(width, column + 1) - left, height};
}

void GridGeometry::arrange(QSize room, const std::array<int, 3>& neededHeights)
{
    m_width = room.width();
    const int needed = std::accumulate(neededHeights.begin(), neededHeights.end(), 0);
    int spare = std::max(0, room.height() - needed);
    // What is left over evens the rows out before it is shared.
    std::array<int, 3> heights = neededHeights;
    const int even = std::max(room.height(), needed) / 3;
    for (int& height : heights) {
        const int more = std::clamp(even - height, 0, spare);
        height += more;
        spare -= more;
    }
    heights[2] += spare;
    m_tops[0] = 0;
    std::partial_sum(heights.begin(), heights.end(), m_tops.begin() + 1);
}

QRect GridGeometry::cell(int column, int row) const
{
    const QRect days = columnRect(m_width, 0, column);
    const auto r = static_cast<std::size_t>(row);
    return {days.left(), m_tops[r], days.width(), m_tops[r + 1] - m_tops[r]};
}

QRect GridGeometry::label(int row) const
{
    const auto r = static_cast<std::size_t>(row);
    return {0, m_tops[r], kLabelWidth, m_tops[r + 1] - m_tops[r]};
}

std::optional<GridGeometry::Place> GridGeometry::at(const QPoint& point) const
{
    if (point.x() < kLabelWidth || point.x() >= m_width || point.y() < 0 || point.y() >= m_tops[3])
        return std::nullopt;
    Place place;
    while (place.column < 6 && point.x() >= columnLeft(m_width, place.column + 1))
        ++place.column;
    while (place.row < 2 && point.y() >= m_tops[static_cast<std::size_t>(place.row) + 1])
        ++place.row;
    return place;
}

} // namespace mileplate::ui
