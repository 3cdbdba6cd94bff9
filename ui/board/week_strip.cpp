// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/week_strip.h"

#include "core/library/titles.h"
#include "ui/text/amounts.h"
#include "ui/text/qt_language.h"
#include "ui/theme/theme.h"
#include "ui/workspace/preview.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace mileplate::ui {

namespace {

// The useful range of weekly hard sets for runners (rulebook 7.2, CB-SETS).
constexpr double kBandFrom = 8;
constexpr double kBandTo = 12;
constexpr double kBandScale = 16;

constexpr std::array kMusclesShown{Muscle::Quads, Muscle::Hams, Muscle::Glutes, Muscle::Calves,
                                   Muscle::Core,  Muscle::Back, Muscle::Chest,  Muscle::Shoulders};

QString changed(double before, double after, int decimals)
{
    if (std::abs(before - after) < 0.05)
        return number(before, decimals);
    return number(before, decimals) + QStringLiteral(" → ") + number(after, decimals);
}

int heightOf(TextRole role) { return QFontMetrics(theme::font(role)).height(); }

// Writes a section: a small heading, a line that begins in bold, a second line.
void writeSection(QPainter& painter, QRect area, const QString& heading, const QString& bold,
                  const QString& rest, const QString& below)
{
    const Colors& colors = theme::colors();
    area.setHeight(heightOf(TextRole::Tiny));
    painter.setFont(theme::font(TextRole::Tiny));
    painter.setPen(colors.muted);
    painter.drawText(area, Qt::AlignLeft, heading.toUpper());
    area.moveTop(area.bottom() + 3);
    area.setHeight(heightOf(TextRole::Heading));
    painter.setFont(theme::font(TextRole::Heading));
    painter.setPen(colors.text);
    painter.drawText(area, Qt::AlignLeft, bold);
    const int used = painter.fontMetrics().horizontalAdvance(bold) + 5;
    painter.setFont(theme::font(TextRole::Small));
    painter.setPen(colors.muted);
    const QRect beside = area.adjusted(used, 1, 0, 0);
    painter.drawText(beside, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(rest, Qt::ElideRight, beside.width()));
    area.moveTop(area.bottom() + 2);
    painter.drawText(area, Qt::AlignLeft,
                     painter.fontMetrics().elidedText(below, Qt::ElideRight, area.width()));
}

} // namespace

WeekStrip::WeekStrip(Workspace& workspace, Preview& preview, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_preview(preview)
{
    setObjectName("strip");
    setToolTip(tr("Ticked: 3 or more cardio sessions, 2 or more lifts, 1 or more of mobility"));
    connect(&preview, &Preview::hoverChanged, this, &WeekStrip::refresh);
    connect(&preview, &Preview::judged, this, &WeekStrip::refresh);
    connect(&preview, &Preview::proposalChanged, this, &WeekStrip::refresh);
}

QSize WeekStrip::sizeHint() const
{
    return {900, heightOf(TextRole::Tiny) + heightOf(TextRole::Heading) +
                     heightOf(TextRole::Small) + 26};
}

void WeekStrip::showWeek(Day monday)
{
    m_monday = monday;
    refresh();
}

void WeekStrip::refresh()
{
    const LocalTime now = m_workspace.now();
    m_week = load::weekTotals(m_workspace.diary(), m_monday, now);
    m_last = load::weekTotals(m_workspace.diary(), m_monday - Days{7}, now);
    m_after.reset();
    if (m_preview.proposal()) {
        if (const auto after = m_preview.proposed())
            m_after = load::weekTotals(*after, m_monday, now);
    }
    if (const planning::Outlook* outlook = m_preview.hovered()) {
        if (const auto after = m_preview.diaryAfter(outlook->place))
            m_after = load::weekTotals(*after, m_monday, now);
    }
    speak();
    update();
}

void WeekStrip::speak()
{
    setAccessibleName(tr("Week: %1 of running, %2 lifts, load %3")
                          .arg(distanceText(kilometres(m_week.km), m_workspace.units()))
                          .arg(m_week.lifts)
                          .arg(number(m_week.sRpeLoad, 0)));
}

void WeekStrip::paintRunning(QPainter& painter, const QRect& area) const
{
    const UnitSystem units = m_workspace.units();
    const auto inUnits = [&](double km) { return inDistanceUnit(kilometres(km), units); };
    const double after = m_after ? m_after->km : m_week.km;
    const QString total =
        changed(inUnits(m_week.km), inUnits(after), 1) + QChar(0xA0) + distanceUnit(units);
    QString change;
    if (m_last.km > 0)
        change = tr("%1 % on last week")
                     .arg((m_week.km >= m_last.km ? QStringLiteral("+") : QStringLiteral("−")) +
                          number(std::abs(m_week.km / m_last.km - 1) * 100, 0));
    writeSection(painter, area, tr("Running"), total,
                 tr("planned · %1 done").arg(number(inUnits(m_week.kmDone), 1)), change);
}

void WeekStrip::paintSessions(QPainter& painter, const QRect& area) const
{
    const load::WeekTotals& week = m_after ? *m_after : m_week;
    const auto mark = [](int count, int wanted) {
        return count >= wanted ? QStringLiteral("✓") : QStringLiteral("○");
    };
    writeSection(painter, area, tr("Sessions"),
                 QStringList{tr("%n run(s)", nullptr, week.runs),
                             tr("%n lift(s)", nullptr, week.lifts),
                             tr("%1 mobility").arg(week.mobility)}
                     .join(QStringLiteral(" · ")),
                 {},
                 tr("%1 cardio  %2 strength  %3 mobility")
                     .arg(mark(week.cardio, 3), mark(week.lifts, 2), mark(week.mobility, 1)));
}

void WeekStrip::paintSets(QPainter& painter, const QRect& area) const
{
    const Colors& colors = theme::colors();
    painter.setFont(theme::font(TextRole::Tiny));
    painter.setPen(colors.muted);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop,
                     tr("Hard sets by muscle · band 8–12").toUpper());
    const int top = area.top() + heightOf(TextRole::Tiny) + 3;
    const int step = area.width() / static_cast<int>(kMusclesShown.size());
    for (std::size_t i = 0; i < kMusclesShown.size(); ++i) {
        const double sets =
            static_cast<double>((m_after ? *m_after : m_week).hardSets[kMusclesShown[i]]);
        QRect line(area.left() + step * static_cast<int>(i), top, step - 8,
                   heightOf(TextRole::Tiny));
        painter.setFont(theme::font(TextRole::Tiny));
        painter.setPen(colors.muted);
        const QString name = qString(language().translated(library::titleOf(kMusclesShown[i])));
        painter.drawText(line, Qt::AlignLeft,
                         painter.fontMetrics().elidedText(name, Qt::ElideRight, line.width()));
        const QRectF bar(line.left(), line.bottom() + 3, line.width(), 6);
        QPainterPath ground;
        ground.addRoundedRect(bar, 3, 3);
        painter.fillPath(ground, colors.sunk);
        QPainterPath filled;
        filled.addRoundedRect(
            QRectF(bar.topLeft(), QSizeF(bar.width() * std::min(1.0, sets / kBandScale), 6)), 3, 3);
        if (sets > 0)
            painter.fillPath(filled,
                             sets < kBandFrom || sets > kBandTo ? colors.advice : colors.lift);
        for (const double mark : {kBandFrom, kBandTo})
            painter.fillRect(
                QRectF(bar.left() + bar.width() * mark / kBandScale, bar.top() - 1.5, 1.5, 9),
                colors.faint);
        line.moveTop(static_cast<int>(bar.bottom()) + 2);
        painter.setFont(theme::font(TextRole::SmallStrong));
        painter.setPen(colors.text);
        painter.drawText(line.adjusted(0, 0, 0, 4), Qt::AlignLeft,
                         changed(static_cast<double>(m_week.hardSets[kMusclesShown[i]]), sets, 1));
    }
}

void WeekStrip::paintLoad(QPainter& painter, const QRect& area) const
{
    const load::WeekTotals& week = m_after ? *m_after : m_week;
    const QString load = changed(m_week.sRpeLoad, week.sRpeLoad, 0) + QStringLiteral(" AU");
    const QString monotony = changed(m_week.monotony, week.monotony, 1);
    if (m_after) // there is no room for two changes beside one another
        return writeSection(painter, area, tr("Week load"), load, {},
                            tr("monotony %1").arg(monotony));
    writeSection(painter, area, tr("Week load"), load, tr("· monotony %1").arg(monotony),
                 tr("strain %1").arg(number(week.strain(), 0)));
}

void WeekStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors& colors = theme::colors();
    painter.fillRect(rect(), colors.surface);
    painter.setPen(colors.line);
    painter.drawLine(0, 0, width(), 0);
    const QRect area = rect().adjusted(16, 9, -12, -6);
    const int side = std::clamp(area.width() * 18 / 100, 150, 230);
    const int load = std::min(side, 172);
    paintRunning(painter, {area.left(), area.top(), side - 14, area.height()});
    paintSessions(painter, {area.left() + side, area.top(), side, area.height()});
    paintLoad(painter, {area.right() - load + 14, area.top(), load - 14, area.height()});
    const int left = area.left() + 2 * side + 16;
    paintSets(painter, {left, area.top(), area.right() - load - left, area.height()});
}

} // namespace mileplate::ui
