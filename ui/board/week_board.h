// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/week_view.h"

#include <QWidget>
#include <array>

class QScrollArea;

namespace mileplate::ui {

class DayFoot;
class DayHeader;
class Preview;
class SlotGrid;
class Workspace;

// A week: seven day heads, the slots, seven feet. Shows the diary and asks for changes;
// remembers nothing but which week it shows.
class WeekBoard : public QWidget {
    Q_OBJECT

public:
    WeekBoard(Workspace& workspace, Preview& preview, QWidget* parent = nullptr);

    void showWeek(Day monday);
    Day monday() const { return m_monday; }
    SlotGrid& slotGrid() const { return *m_slots; }
    // Reads the diary again.
    void refresh();

Q_SIGNALS:
    void dayOpened(mileplate::Day day);
    void mealAsked(mileplate::Day day);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void placeParts();
    Diary foreseen() const;
    void showFreshness();

    Workspace& m_workspace;
    Preview& m_preview;
    Day m_monday{};
    std::array<DayHeader*, 7> m_headers{};
    std::array<DayFoot*, 7> m_feet{};
    QScrollArea* m_scroll;
    SlotGrid* m_slots;
};

} // namespace mileplate::ui
