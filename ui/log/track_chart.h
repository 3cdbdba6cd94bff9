// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/athlete.h"
#include "core/load/series/track_series.h"

#include <QWidget>

namespace mileplate::ui {

// Pace, heart rate and altitude of a run against time or distance, with its laps. The
// values under the mouse, or under the arrow keys, are written above it.
class TrackChart : public QWidget {
    Q_OBJECT

public:
    explicit TrackChart(QWidget* parent = nullptr);

    void plot(std::vector<load::TrackPoint> points, std::vector<double> lapEndsS, UnitSystem units);
    void setAgainstDistance(bool distance);
    bool hasDistance() const;

    QSize sizeHint() const override { return {600, 190}; }
    QSize minimumSizeHint() const override { return {240, 150}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    using Member = double load::TrackPoint::*;
    struct Curve {
        Member member;
        QColor color;
        bool upsideDown; // faster is higher
        bool filled;
    };
    struct Scale {
        double least = 0;
        double most = 1;
    };

    QRectF plotArea() const;
    double positionOf(const load::TrackPoint& point) const;
    double xOf(const load::TrackPoint& point) const;
    Scale scaleOf(Member member) const;
    double yOf(double value, const Scale& scale, bool upsideDown) const;
    void paintCurve(QPainter& painter, const Curve& curve) const;
    void paintScales(QPainter& painter) const;
    void paintLaps(QPainter& painter) const;
    void paintCursor(QPainter& painter) const;
    QString valuesAt(const load::TrackPoint& point) const;
    void point(int index);

    std::vector<load::TrackPoint> m_points;
    std::vector<double> m_lapEnds;
    UnitSystem m_units = UnitSystem::Metric;
    bool m_againstDistance = false;
    int m_pointed = -1;
};

} // namespace mileplate::ui
