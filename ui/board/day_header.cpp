// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/day_header.h"

#include "core/load/muscle_fatigue.h"
#include "ui/text/dates.h"
#include "ui/theme/icons.h"
#include "ui/theme/readiness_color.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace mileplate::ui {

namespace {

constexpr int kFreshness = 6; // height of the band of freshness

void fillRounded(QPainter& painter, const QRectF& area, const QColor& color)
{
    QPainterPath path;
    path.addRoundedRect(area, area.height() / 2, area.height() / 2);
    painter.fillPath(path, color);
}

void paintFrame(QPainter& painter, const QAbstractButton& button)
{
    const Colors& colors = theme::colors();
    const QRect area = button.rect();
    painter.fillRect(area, button.underMouse() ? colors.sunk : colors.background);
    painter.setPen(colors.line);
    painter.drawLine(area.topLeft(), area.bottomLeft());
    if (button.hasFocus()) {
        painter.setPen(QPen(colors.accent, 1.5));
        painter.drawRoundedRect(area.adjusted(3, 3, -3, -3), 5, 5);
    }
}

// The word whole or not at all: what is left of a word after cutting says nothing.
QString wordThatFits(const QPainter& painter, const QString& word, int width)
{
    return painter.fontMetrics().horizontalAdvance(word) <= width ? word : QString();
}

} // namespace

DayHeader::DayHeader(QWidget* parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
}

QSize DayHeader::sizeHint() const
{
    return {100, QFontMetrics(theme::font(TextRole::Strong)).height() +
                     QFontMetrics(theme::font(TextRole::Tiny)).height() + 22 + kFreshness};
}

void DayHeader::present(const DayView& day)
{
    if (day == m_day)
        return;
    m_day = day;
    setAccessibleName(day.spoken);
    showToolTip();
    update();
}

void DayHeader::showFreshness(const FreshnessView& freshness)
{
    if (freshness == m_freshness)
        return;
    m_freshness = freshness;
    setAccessibleDescription(freshness.spoken);
    showToolTip();
    update();
}

void DayHeader::showToolTip()
{
    setToolTip(tr("%1: sleep, weight, soreness, note").arg(longDate(m_day.day)) +
               QLatin1Char('\n') + m_freshness.spoken);
}

// A step for each hour, right above the slots of the day.
void DayHeader::paintFreshness(QPainter& painter) const
{
    const int top = height() - 1 - kFreshness;
    const auto left = [this](std::size_t hour) {
        return 1 + static_cast<int>(hour) * (width() - 1) / 24;
    };
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t hour = 0; hour < m_freshness.percent.size(); ++hour) {
        const QColor color =
            colorOf(load::bandOf(m_freshness.percent[hour]), theme::colors().background);
        painter.fillRect(QRect(left(hour), top, left(hour + 1) - left(hour), kFreshness), color);
    }
}

void DayHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter, *this);
    paintFreshness(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors& colors = theme::colors();
    QRect line = rect().adjusted(9, 7, -8, 0);
    line.setHeight(QFontMetrics(theme::font(TextRole::Strong)).height());

    painter.setFont(theme::font(TextRole::Small));
    painter.setPen(colors.muted);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_day.load);
    const int loadWidth = painter.fontMetrics().horizontalAdvance(m_day.load) + 4;

    painter.setFont(theme::font(TextRole::Strong));
    painter.setPen(m_day.today ? colors.accent : colors.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_day.weekday);
    QRect date =
        line.adjusted(painter.fontMetrics().horizontalAdvance(m_day.weekday) + 4, 0, -loadWidth, 0);
    painter.setFont(theme::font(TextRole::Small));
    painter.setPen(m_day.today ? colors.accent : colors.muted);
    const QString whole = wordThatFits(painter, m_day.date, date.width());
    painter.drawText(date, Qt::AlignLeft | Qt::AlignVCenter,
                     whole.isEmpty() ? wordThatFits(painter, m_day.dayOfMonth, date.width())
                                     : whole);

    const QRectF bar(line.left(), line.bottom() + 5, line.width(), 4);
    fillRounded(painter, bar, mixed(colors.line, colors.sunk, 0.5));
    if (m_day.loadShare > 0.02)
        fillRounded(painter, QRectF(bar.topLeft(), QSizeF(bar.width() * m_day.loadShare, 4)),
                    m_day.heavy ? colors.quality : colors.muted);

    QRectF below(line.left(), bar.bottom() + 3, line.width(),
                 QFontMetrics(theme::font(TextRole::Tiny)).height());
    if (m_day.hasNote) {
        painter.drawPixmap(below.topLeft(), iconPixmap(QStringLiteral("note"), colors.muted, 12,
                                                       devicePixelRatioF()));
        below.setLeft(below.left() + 16);
    }
    painter.setFont(theme::font(TextRole::Tiny));
    painter.setPen(colors.race);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_day.chip, Qt::ElideRight,
                                                      static_cast<int>(below.width())));
}

DayFoot::DayFoot(QWidget* parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
}

QSize DayFoot::sizeHint() const
{
    return {100, 2 * QFontMetrics(theme::font(TextRole::Small)).height() + 32};
}

void DayFoot::present(const DayView& day)
{
    if (day == m_day)
        return;
    m_day = day;
    setAccessibleName(tr("%1: protein %2").arg(longDate(day.day), day.protein));
    const QString targets = day.targets.join(QLatin1Char('\n'));
    setAccessibleDescription(targets);
    setToolTip(tr("Food on %1").arg(longDate(day.day)) +
               (targets.isEmpty() ? QString() : tr("\nAimed at:\n%1").arg(targets)));
    update();
}

void DayFoot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter, *this);
    const Colors& colors = theme::colors();
    QRect line = rect().adjusted(9, 7, -8, 0);
    line.setHeight(QFontMetrics(theme::font(TextRole::Small)).height());

    painter.setFont(theme::font(TextRole::SmallStrong));
    painter.setPen(m_day.proteinShort ? colors.warning : colors.text);
    const bool fits = painter.fontMetrics().horizontalAdvance(m_day.protein) <= line.width();
    const QString protein = fits ? m_day.protein : m_day.protein.section(QLatin1String(" /"), 0, 0);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, protein);
    const int used = painter.fontMetrics().horizontalAdvance(protein) + 6;
    painter.setFont(theme::font(TextRole::Small));
    painter.setPen(colors.muted);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     wordThatFits(painter, tr("Protein"), line.width() - used));

    const QRectF bar(line.left(), line.bottom() + 6, line.width(), 7);
    fillRounded(painter, bar, colors.sunk);
    if (m_day.proteinShare > 0.02)
        fillRounded(painter, QRectF(bar.topLeft(), QSizeF(bar.width() * m_day.proteinShare, 7)),
                    m_day.proteinShort ? colors.warning : colors.ok);
    if (m_day.plannedShare > 0.02)
        fillRounded(painter,
                    QRectF(bar.left() + bar.width() * m_day.proteinShare, bar.top(),
                           bar.width() * m_day.plannedShare, bar.height()),
                    mixed(colors.accent, colors.surface, 0.4));
    if (m_day.targetShare > 0)
        painter.fillRect(QRectF(bar.left() + bar.width() * m_day.targetShare, bar.top() - 2, 2, 11),
                         colors.text);

    line.moveTop(static_cast<int>(bar.bottom()) + 4);
    painter.setPen(colors.muted);
    painter.setFont(theme::narrowed(painter.font(), m_day.food, line.width()));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_day.food, Qt::ElideRight, line.width()));
}

} // namespace mileplate::ui
