// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/food/day/time_line.h"

#include <QWidget>

namespace mileplate::ui {

// Draws the day from morning to night: meals as bars by their protein with the band of a
// good dose, sessions above them, shaded when eating helps. A bar is chosen by mouse or
// arrow keys, opened by Enter or a double click, and pulled to another time.
class TimeLineView : public QWidget {
    Q_OBJECT

public:
    explicit TimeLineView(QWidget* parent = nullptr);

    void present(const FoodTimeLine& line);
    void select(const Id<Meal>& meal);
    QRectF barRect(int index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pointed(const QString& text); // empty: at nothing
    void chosen(const mileplate::Id<mileplate::Meal>& meal);
    void opened(const mileplate::Id<mileplate::Meal>& meal);
    void moved(const mileplate::Id<mileplate::Meal>& meal, mileplate::ClockTime to);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct Pull {
        int bar = -1;
        int minute = 0;
        QPoint start{};
        bool moving = false;
    };

    QRectF plot() const; // where the bars stand
    double xOf(double minute) const;
    double heightOf(double grams) const;
    double barWidth(int index) const;
    int barAt(const QPoint& position) const;
    int selected() const; // -1 where none is
    QString textAt(const QPoint& position) const;
    void choose(int index);
    void paintHours(QPainter& painter) const;
    void paintWindows(QPainter& painter) const;
    void paintSessions(QPainter& painter) const;
    void paintDoses(QPainter& painter) const;
    void paintBars(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;

    FoodTimeLine m_line;
    Id<Meal> m_selected;
    Pull m_pull;
};

} // namespace mileplate::ui
