// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/muscle_map_view.h"

#include "core/library/titles.h"
#include "core/load/muscle_fatigue.h"
#include "ui/text/dates.h"
#include "ui/text/qt_language.h"
#include "ui/theme/readiness_color.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace mileplate::ui {

namespace {

constexpr int kRows = kCountOf<Muscle>;

QString muscleTitle(int row)
{
    return qString(language().translated(library::titleOf(static_cast<Muscle>(row))));
}

int lineHeight() { return QFontMetrics(theme::font(TextRole::Tiny)).height(); }

// As wide as the longest name.
int labelWidth()
{
    int widest = 0;
    for (int row = 0; row < kRows; ++row)
        widest = std::max(
            widest, QFontMetrics(theme::font(TextRole::Tiny)).horizontalAdvance(muscleTitle(row)));
    return widest + 10;
}

} // namespace

MuscleMapView::MuscleMapView(QWidget* parent) : QWidget(parent)
{
    setObjectName("muscle-map");
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

QSize MuscleMapView::minimumSizeHint() const
{
    return {labelWidth() + 160, kRows * (lineHeight() + 1) + lineHeight() + 4};
}

void MuscleMapView::present(const MuscleMap& map)
{
    m_map = map;
    point(std::nullopt);
    update();
}

QRect MuscleMapView::cellRect(const Place& place) const
{
    const int left = labelWidth();
    const int across = width() - left;
    const int down = height() - lineHeight() - 4;
    const auto x = [&](int column) { return left + across * column / std::max(1, columns()); };
    const auto y = [&](int row) { return down * row / kRows; };
    return {QPoint(x(place.column), y(place.row)),
            QPoint(x(place.column + 1) - 1, y(place.row + 1) - 1)};
}

const MuscleMap::Cell& MuscleMapView::cell(const Place& place) const
{
    return m_map
        .columns[static_cast<std::size_t>(place.column)][static_cast<std::size_t>(place.row)];
}

std::optional<MuscleMapView::Place> MuscleMapView::placeAt(const QPoint& position) const
{
    for (int row = 0; row < kRows; ++row) {
        for (int column = 0; column < columns(); ++column) {
            if (cellRect({column, row}).contains(position))
                return Place{column, row};
        }
    }
    return std::nullopt;
}

void MuscleMapView::point(std::optional<Place> place)
{
    if (place == m_pointed)
        return;
    m_pointed = place;
    update();
    Q_EMIT pointed(place ? cellText(static_cast<Muscle>(place->row), cell(*place)) : QString());
}

void MuscleMapView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& colors = theme::colors();
    painter.setFont(theme::font(TextRole::Tiny));
    for (int row = 0; row < kRows; ++row) {
        const QRect first = cellRect({0, row});
        painter.setPen(colors.muted);
        painter.drawText(QRect(0, first.top(), first.left() - 8, first.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, muscleTitle(row));
        for (int column = 0; column < columns(); ++column) {
            const QRect area = cellRect({column, row});
            const int gap = area.width() > 5 ? 1 : 0;
            painter.fillRect(area.adjusted(0, 0, -gap, -1),
                             colorOf(load::bandOf(cell({column, row}).readiness), colors.surface));
        }
    }
    paintDays(painter);
    if (m_pointed) {
        painter.setPen(QPen(hasFocus() ? colors.accent : colors.text, 1.5));
        painter.drawRect(cellRect(*m_pointed).adjusted(0, 0, -1, -1));
    }
}

// As many dates as have room below the cells.
void MuscleMapView::paintDays(QPainter& painter) const
{
    const bool years = columns() * m_map.daysInColumn > 3 * 365;
    const int room = painter.fontMetrics().horizontalAdvance(QStringLiteral("00. Mmm. 00")) + 12;
    painter.setPen(theme::colors().muted);
    int free = 0;
    for (int column = 0; column < columns(); ++column) {
        const QRect area = cellRect({column, kRows - 1});
        if (area.left() < free || area.left() + room > width() + 12)
            continue;
        const Day day = cell({column, 0}).day;
        painter.drawText(QRect(area.left(), height() - lineHeight(), room, lineHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         years ? monthAndYear(day) : dayAndMonth(day));
        free = area.left() + room;
    }
}

void MuscleMapView::mouseMoveEvent(QMouseEvent* event) { point(placeAt(event->pos())); }

void MuscleMapView::mouseReleaseEvent(QMouseEvent* event)
{
    const auto place = placeAt(event->pos());
    if (event->button() == Qt::LeftButton && place)
        Q_EMIT chosen(cell(*place).day);
}

void MuscleMapView::keyPressEvent(QKeyEvent* event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && m_pointed) {
        Q_EMIT chosen(cell(*m_pointed).day);
        return;
    }
    const int across = (event->key() == Qt::Key_Right) - (event->key() == Qt::Key_Left);
    const int down = (event->key() == Qt::Key_Down) - (event->key() == Qt::Key_Up);
    if ((across == 0 && down == 0) || columns() == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const Place from = m_pointed.value_or(Place{columns() - 1 - across, -down});
    point(Place{std::clamp(from.column + across, 0, columns() - 1),
                std::clamp(from.row + down, 0, kRows - 1)});
}

void MuscleMapView::leaveEvent(QEvent*) { point(std::nullopt); }

} // namespace mileplate::ui
