// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/session_edits.h"

#include <QRect>
#include <array>
#include <optional>

namespace mileplate::ui {

// Where the 21 slots of a week lie: seven equal columns behind one for labels, three
// rows that share the height unless their cards need more.
class GridGeometry {
public:
    static constexpr int kLabelWidth = 54;

    static int columnLeft(int width, int column); // of a day; also of headers and feet
    static QRect columnRect(int width, int height, int column);

    void arrange(QSize room, const std::array<int, 3>& neededHeights);

    QRect cell(int column, int row) const;
    QRect label(int row) const;
    int height() const { return m_tops[3]; }

    // The slot at a point; none beside the columns.
    struct Place {
        int column = 0;
        int row = 0;
        friend bool operator==(const Place&, const Place&) = default;
    };
    std::optional<Place> at(const QPoint& point) const;

private:
    int m_width = 0;
    std::array<int, 4> m_tops{};
};

} // namespace mileplate::ui
