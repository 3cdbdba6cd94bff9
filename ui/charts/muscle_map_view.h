// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/muscle_map.h"

#include <QWidget>
#include <optional>

namespace mileplate::ui {

// Draws a row of cells for each muscle, and tells which cell is pointed at or chosen,
// by mouse or by arrow keys and Enter.
class MuscleMapView : public QWidget {
    Q_OBJECT

public:
    struct Place {
        int column = 0;
        int row = 0;
        friend bool operator==(const Place&, const Place&) = default;
    };

    explicit MuscleMapView(QWidget* parent = nullptr);

    void present(const MuscleMap& map);
    QRect cellRect(const Place& place) const;
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

Q_SIGNALS:
    void pointed(const QString& text); // empty: at none
    void chosen(mileplate::Day day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    int columns() const { return static_cast<int>(m_map.columns.size()); }
    const MuscleMap::Cell& cell(const Place& place) const;
    std::optional<Place> placeAt(const QPoint& position) const;
    void point(std::optional<Place> place);
    void paintDays(QPainter& painter) const;

    MuscleMap m_map;
    std::optional<Place> m_pointed;
};

} // namespace mileplate::ui
