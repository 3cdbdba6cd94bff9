// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/series/week_totals.h"

#include <QWidget>

namespace mileplate::ui {

class Preview;
class Workspace;

// What the week adds up to: running, sessions, hard sets per muscle against their band,
// load. While something is in the air it says what would change.
class WeekStrip : public QWidget {
    Q_OBJECT

public:
    WeekStrip(Workspace& workspace, Preview& preview, QWidget* parent = nullptr);

    void showWeek(Day monday);
    void refresh();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {400, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintRunning(QPainter& painter, const QRect& area) const;
    void paintSessions(QPainter& painter, const QRect& area) const;
    void paintSets(QPainter& painter, const QRect& area) const;
    void paintLoad(QPainter& painter, const QRect& area) const;
    void speak();

    Workspace& m_workspace;
    Preview& m_preview;
    Day m_monday{};
    load::WeekTotals m_week;
    load::WeekTotals m_last;
    std::optional<load::WeekTotals> m_after; // if it were dropped here
};

} // namespace mileplate::ui
