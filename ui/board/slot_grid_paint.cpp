// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/outlook_view.h"
#include "ui/board/session_card.h"
#include "ui/board/slot_grid.h"
#include "ui/theme/theme.h"
#include "ui/workspace/preview.h"

#include <QCoreApplication>
#include <QPaintEvent>
#include <QPainter>

// How the slots are drawn below their cards.
namespace mileplate::ui {

namespace {

constexpr int kGapHeight = 15; // of the hours to the next session, below a card

QString rowTitle(int row)
{
    static constexpr std::array kTitles{QT_TRANSLATE_NOOP("board", "Morning"),
                                        QT_TRANSLATE_NOOP("board", "Midday"),
                                        QT_TRANSLATE_NOOP("board", "Evening")};
    return QCoreApplication::translate("board", kTitles[static_cast<std::size_t>(row)]);
}

} // namespace

void SlotGrid::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const Colors& colors = theme::colors();
    painter.fillRect(event->rect(), colors.background);
    painter.setFont(theme::font(TextRole::Tiny));
    for (int row = 0; row < 3; ++row) {
        const QRect label = m_geometry.label(row);
        painter.setPen(colors.muted);
        painter.drawText(label.adjusted(2, 8, -6, 0), Qt::AlignRight | Qt::AlignTop, rowTitle(row));
        painter.setPen(colors.line);
        painter.drawLine(0, label.bottom(), width(), label.bottom());
        for (int column = 0; column < 7; ++column) {
            if (m_geometry.cell(column, row).intersects(event->rect()))
                paintCell(painter, column, row);
        }
    }
    paintCursor(painter);
}

// Where the keyboard is, in a slot without cards.
void SlotGrid::paintCursor(QPainter& painter) const
{
    if (!m_cursor || !hasFocus() || m_preview.isActive() || !cellAt(*m_cursor).cards.empty())
        return;
    const Colors& colors = theme::colors();
    const QRectF area = m_geometry.cell(m_cursor->column, m_cursor->row).adjusted(5, 5, -5, -5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.accent, 1.2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area, theme::kCorner, theme::kCorner);
    painter.setPen(colors.muted);
    painter.drawText(area.adjusted(4, 4, -4, -4), Qt::AlignCenter | Qt::TextWordWrap,
                     QCoreApplication::translate("board", "Enter: new session"));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void SlotGrid::paintCell(QPainter& painter, int column, int row) const
{
    const Colors& colors = theme::colors();
    const QRect area = m_geometry.cell(column, row);
    paintOutlook(painter, column, row);
    painter.setPen(colors.line);
    painter.drawLine(area.topLeft(), area.bottomLeft());
    painter.drawLine(area.bottomLeft(), area.bottomRight());

    const CellView& cell =
        m_week.days[static_cast<std::size_t>(column)].cells[static_cast<std::size_t>(row)];
    painter.setFont(theme::font(TextRole::Tiny));
    painter.setPen(colors.muted);
    for (std::size_t i = 0; i < cell.cards.size(); ++i) {
        if (cell.gaps[i].isEmpty())
            continue;
        const QRect card = m_cards.at(cell.cards[i].id.text)->geometry();
        const QRect line(card.left(), card.bottom() + 2, card.width(), kGapHeight);
        const bool fits = painter.fontMetrics().horizontalAdvance(cell.gaps[i]) <= line.width();
        painter.drawText(line, Qt::AlignHCenter | Qt::AlignVCenter,
                         fits ? cell.gaps[i] : cell.gaps[i].section(QLatin1Char(' '), 0, 1));
    }
}

void SlotGrid::paintOutlook(QPainter& painter, int column, int row) const
{
    if (m_preview.outlooks().size() != 21)
        return;
    const planning::Outlook& outlook =
        m_preview.outlooks()[static_cast<std::size_t>(column * 3 + row)];
    const QRect area = m_geometry.cell(column, row);
    const Tone tone = toneOf(outlook);
    painter.fillRect(area, tintOf(tone));
    const bool hovered = m_preview.hovered() == &outlook;
    if (hovered) {
        painter.setPen(QPen(colorOf(tone), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area.adjusted(2, 2, -2, -2));
    }
    const QRect words = area.adjusted(6, 4, -6, -4);
    painter.setFont(theme::font(TextRole::Tiny));
    painter.setPen(colorOf(tone));
    painter.drawText(words, Qt::AlignRight | Qt::AlignBottom, countText(outlook));
    const QString removed = alsoRemovedText(outlook);
    const int countHeight = 14 * (removed.isEmpty() ? 1 : 2);
    painter.setPen(colorOf(Tone::Good));
    painter.drawText(words.adjusted(0, 0, 0, -14), Qt::AlignRight | Qt::AlignBottom, removed);

    const bool best = m_preview.best() == &outlook;
    if (!hovered && !best)
        return;
    int top = area.top() + 6; // below the cards that lie there
    const CellView& cell =
        m_week.days[static_cast<std::size_t>(column)].cells[static_cast<std::size_t>(row)];
    for (std::size_t i = 0; i < cell.cards.size(); ++i) {
        const int end = m_cards.at(cell.cards[i].id.text)->geometry().bottom() + 4;
        top = std::max(top, end + (cell.gaps[i].isEmpty() ? 0 : kGapHeight));
    }
    const QRect room(words.left(), top, words.width(), words.bottom() - countHeight - top);
    QString text = best ? QCoreApplication::translate("board", "Best place") : QString();
    const QString reason = outlook.worst() ? reasonText(outlook, m_preview)
                                           : surroundingsText(outlook, m_preview, m_workspace);
    if (!reason.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + reason;
    painter.setFont(theme::font(hovered ? TextRole::SmallStrong : TextRole::Small));
    painter.setPen(colorOf(tone));
    const auto side = hovered && m_wordsBelow ? Qt::AlignBottom : Qt::AlignTop;
    painter.drawText(room, Qt::AlignHCenter | side | Qt::TextWordWrap, text);
}

} // namespace mileplate::ui
