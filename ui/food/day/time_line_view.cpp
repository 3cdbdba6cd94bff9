// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/food/day/time_line_view.h"

#include "ui/text/dates.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>
#include <cmath>

namespace mileplate::ui {

namespace {

constexpr int kPlotMargin = 4;
constexpr int kPlotHeight = 62;
constexpr double kWidestBar = 52;
constexpr double kNarrowestBar = 10;
constexpr double kRoomAboveDose = 1.35;
constexpr int kSnapMinutes = 5;

int smallTextHeight() { return QFontMetrics(theme::font(TextRole::Small)).height(); }

} // namespace

TimeLineView::TimeLineView(QWidget* parent) : QWidget(parent)
{
    setObjectName("food-time-line");
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("The day's meals and sessions"));
}

// Hours, sessions, bars and what they amount to.
QSize TimeLineView::sizeHint() const { return {600, 3 * smallTextHeight() + kPlotHeight + 20}; }
QSize TimeLineView::minimumSizeHint() const { return {240, sizeHint().height()}; }

void TimeLineView::present(const FoodTimeLine& line)
{
    m_pull = {};
    if (line == m_line)
        return;
    m_line = line;
    QStringList spoken;
    for (const auto& bar : m_line.bars)
        spoken << bar.spoken;
    for (const auto& session : m_line.sessions)
        spoken << session.spoken;
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    update();
}

void TimeLineView::select(const Id<Meal>& meal)
{
    if (m_selected == meal)
        return;
    m_selected = meal;
    update();
}

QRectF TimeLineView::plot() const
{
    const int top = 2 * smallTextHeight() + 14;
    return {kPlotMargin, double(top), double(width() - 2 * kPlotMargin), double(kPlotHeight)};
}

double TimeLineView::xOf(double minute) const
{
    const QRectF area = plot();
    const double from = m_line.fromHour * 60;
    const double span = (m_line.toHour - m_line.fromHour) * 60;
    return area.left() + area.width() * (minute - from) / span;
}

double TimeLineView::heightOf(double grams) const
{
    double most = m_line.doseMostG * kRoomAboveDose;
    for (const auto& bar : m_line.bars)
        most = std::max(most, std::min(bar.proteinG, 2 * m_line.doseMostG));
    return plot().height() * std::min(1.0, grams / most);
}

// Bars of meals that follow one another closely stand beside each other.
double TimeLineView::barWidth(int index) const
{
    const auto i = static_cast<std::size_t>(index);
    double room = kWidestBar;
    if (i > 0)
        room = std::min(room, xOf(m_line.bars[i].minute) - xOf(m_line.bars[i - 1].minute) - 2);
    if (i + 1 < m_line.bars.size())
        room = std::min(room, xOf(m_line.bars[i + 1].minute) - xOf(m_line.bars[i].minute) - 2);
    return std::max(kNarrowestBar, std::min(room, width() / 14.0));
}

QRectF TimeLineView::barRect(int index) const
{
    const auto& bar = m_line.bars[static_cast<std::size_t>(index)];
    const int minute = m_pull.moving && m_pull.bar == index ? m_pull.minute : bar.minute;
    const double height = std::max(3.0, heightOf(bar.proteinG));
    const double wide = barWidth(index);
    return {xOf(minute) - wide / 2, plot().bottom() - height, wide, height};
}

int TimeLineView::barAt(const QPoint& position) const
{
    for (int i = 0; i < static_cast<int>(m_line.bars.size()); ++i) {
        const QRectF column(barRect(i).left(), plot().top(), barRect(i).width(),
                            plot().height() + smallTextHeight() + 4);
        if (column.contains(position))
            return i;
    }
    return -1;
}

int TimeLineView::selected() const
{
    const auto found = std::ranges::find(m_line.bars, m_selected, &FoodTimeLine::Bar::meal);
    return found == m_line.bars.end() ? -1 : static_cast<int>(found - m_line.bars.begin());
}

QString TimeLineView::textAt(const QPoint& position) const
{
    const int bar = barAt(position);
    if (bar >= 0)
        return m_line.bars[static_cast<std::size_t>(bar)].spoken;
    const auto holds = [&](int from, int to) {
        return position.x() >= xOf(from) && position.x() <= xOf(to);
    };
    QStringList texts;
    for (const auto& session : m_line.sessions) {
        if (position.y() < plot().top() && holds(session.from, session.to))
            texts << session.spoken;
    }
    for (const auto& window : m_line.windows) {
        if (texts.isEmpty() && holds(window.from, window.to))
            texts << window.spoken;
    }
    return texts.join(QLatin1Char('\n'));
}

void TimeLineView::choose(int index)
{
    const auto& bar = m_line.bars[static_cast<std::size_t>(index)];
    select(bar.meal);
    Q_EMIT pointed(bar.spoken);
    Q_EMIT chosen(bar.meal);
}

void TimeLineView::mousePressEvent(QMouseEvent* event)
{
    const int bar = barAt(event->pos());
    if (bar < 0 || event->button() != Qt::LeftButton)
        return;
    m_pull = {.bar = bar, .start = event->pos()};
    choose(bar);
}

void TimeLineView::mouseMoveEvent(QMouseEvent* event)
{
    const bool held = m_pull.bar >= 0 && (event->buttons() & Qt::LeftButton);
    if (!held) {
        const QString text = textAt(event->pos());
        setToolTip(text);
        Q_EMIT pointed(text);
        return;
    }
    const int way = event->pos().x() - m_pull.start.x();
    m_pull.moving = m_pull.moving || std::abs(way) >= QApplication::startDragDistance();
    if (!m_pull.moving)
        return;
    const double perMinute = xOf(m_line.fromHour * 60 + 1) - xOf(m_line.fromHour * 60);
    const auto& bar = m_line.bars[static_cast<std::size_t>(m_pull.bar)];
    const int raw = bar.minute + static_cast<int>(std::lround(way / perMinute));
    m_pull.minute = std::clamp((raw + kSnapMinutes / 2) / kSnapMinutes * kSnapMinutes,
                               m_line.fromHour * 60, std::min(m_line.toHour * 60, 1439));
    Q_EMIT pointed(clockText(ClockTime{m_pull.minute}));
    update();
}

void TimeLineView::mouseReleaseEvent(QMouseEvent*)
{
    const Pull pull = std::exchange(m_pull, {});
    update();
    if (pull.moving)
        Q_EMIT moved(Id<Meal>(m_line.bars[static_cast<std::size_t>(pull.bar)].meal),
                     ClockTime{pull.minute});
}

void TimeLineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int bar = barAt(event->pos());
    if (bar >= 0)
        Q_EMIT opened(Id<Meal>(m_line.bars[static_cast<std::size_t>(bar)].meal));
}

void TimeLineView::keyPressEvent(QKeyEvent* event)
{
    const int count = static_cast<int>(m_line.bars.size());
    const int at = selected();
    if (event->key() == Qt::Key_Escape && m_pull.moving) {
        m_pull = {};
        update();
    } else if (count > 0 && event->key() == Qt::Key_Right) {
        choose(std::min(at + 1, count - 1));
    } else if (count > 0 && event->key() == Qt::Key_Left) {
        choose(std::max(at - 1, 0));
    } else if (at >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT opened(Id<Meal>(m_selected));
    } else {
        QWidget::keyPressEvent(event);
    }
}

void TimeLineView::focusInEvent(QFocusEvent*) { update(); }
void TimeLineView::focusOutEvent(QFocusEvent*) { update(); }

void TimeLineView::leaveEvent(QEvent* event)
{
    Q_EMIT pointed({});
    QWidget::leaveEvent(event);
}

} // namespace mileplate::ui
