// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/session_card.h"

#include "ui/text/session_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace mileplate::ui {

namespace {

constexpr int kEdge = 4;
constexpr int kPadding = 7;
constexpr int kIcon = 14;
constexpr int kDot = 8;

int lineHeight(TextRole role) { return QFontMetrics(theme::font(role)).height(); }

QPainterPath cardShape(const QRectF& area)
{
    QPainterPath path;
    path.addRoundedRect(area, theme::kCorner, theme::kCorner);
    return path;
}

// The mark of a status before the title; empty for a plan.
QString statusIcon(Status status)
{
    switch (status) {
    case Status::Done:
        return QStringLiteral("tick");
    case Status::Partial:
        return QStringLiteral("halftick");
    case Status::Missed:
    case Status::Skipped:
        return QStringLiteral("missed");
    case Status::Planned:
        break;
    }
    return {};
}

QColor statusColor(Status status)
{
    const Colors& colors = theme::colors();
    return status == Status::Done || status == Status::Partial ? colors.ok : colors.muted;
}

// Severity by shape as well: a disc, a diamond, a triangle, a square.
void paintFindingMark(QPainter& painter, const QRectF& area, rules::Severity severity)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colors().ofSeverity(severity));
    switch (severity) {
    case rules::Severity::Info:
        painter.drawEllipse(area);
        break;
    case rules::Severity::Advice:
        painter.drawPolygon(QPolygonF{{area.center().x(), area.top()},
                                      {area.right(), area.center().y()},
                                      {area.center().x(), area.bottom()},
                                      {area.left(), area.center().y()}});
        break;
    case rules::Severity::Warning:
        painter.drawPolygon(QPolygonF{{area.center().x(), area.top()},
                                      {area.right(), area.bottom()},
                                      {area.left(), area.bottom()}});
        break;
    case rules::Severity::Critical:
        painter.drawRect(area);
        break;
    }
}

int lineWidth(int cardWidth) { return cardWidth - kEdge - 2 * kPadding + 2; }

QString figuresOf(const CardView& view)
{
    return view.clock.isEmpty() ? view.load : view.clock + QStringLiteral(" · ") + view.load;
}

// What the title needs beside itself: the marks of status, key session and finding.
int marksWidth(const CardView& view)
{
    return (statusIcon(view.status).isEmpty() ? 0 : kIcon + 3) + (view.key ? kIcon + 3 : 0) +
           (view.finding ? kDot + 4 : 0);
}

// The row at whose end the icon of the kind stands: one that has room for it, so that
// the title has its own for itself; else before the title (0), and nowhere where the
// title would be cut for it, as the edge tells the kind by its colour.
std::optional<int> iconRow(const CardView& view, int width)
{
    const auto fits = [&](TextRole role, const QString& text, int beside) {
        const int wanted = QFontMetrics(theme::font(role)).horizontalAdvance(text);
        return wanted + beside + kIcon + 4 <= width;
    };
    if (fits(TextRole::Tiny, figuresOf(view), 0))
        return 2;
    if (fits(TextRole::Small, view.amount, 0))
        return 1;
    return fits(TextRole::Strong, view.title, marksWidth(view)) ? std::optional(0) : std::nullopt;
}

} // namespace

SessionCard::SessionCard(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::OpenHandCursor);
}

void SessionCard::present(const CardView& view)
{
    if (view == m_view)
        return;
    m_view = view;
    setObjectName("card-" + QString::fromStdString(view.id.text));
    setAccessibleName(view.spoken);
    setToolTip(view.spoken);
    setCursor(view.movable ? Qt::OpenHandCursor : Qt::ArrowCursor);
    changed();
}

void SessionCard::changed()
{
    m_picture = {};
    update();
}

void SessionCard::setSelected(bool selected)
{
    if (m_selected == selected)
        return;
    m_selected = selected;
    changed();
}

void SessionCard::setLifted(bool lifted)
{
    if (m_lifted == lifted)
        return;
    m_lifted = lifted;
    update();
}

int SessionCard::wantedHeight() const
{
    return lineHeight(TextRole::Strong) + lineHeight(TextRole::Small) + lineHeight(TextRole::Tiny) +
           2 * 5 + 4;
}

void SessionCard::paintGround(QPainter& painter, const QRectF& area) const
{
    const Colors& colors = theme::colors();
    const QPainterPath shape = cardShape(area);
    const QColor done = mixed(colors.ok, colors.surface, theme::isDark() ? 0.14 : 0.09);
    painter.setPen(Qt::NoPen);
    painter.fillPath(shape, m_view.status == Status::Done ? done : colors.surface);
    if (m_view.status == Status::Missed || m_view.status == Status::Skipped)
        painter.fillPath(shape, QBrush(colors.line, Qt::BDiagPattern));
    // The shape cut by a rectangle; a rectangle cut by the shape is far slower.
    const auto fillUpTo = [&](int right, const QColor& color) {
        painter.save();
        painter.setClipRect(0, 0, right, height());
        painter.fillPath(shape, color);
        painter.restore();
    };
    if (m_view.status == Status::Partial)
        fillUpTo(width() / 2, done);
    fillUpTo(kEdge + 1, colors.ofKind(m_view.kind));
    const bool ringed = m_selected || hasFocus();
    const QColor line = ringed ? colors.accent : underMouse() ? colors.faint : colors.line;
    painter.setPen(QPen(line, ringed ? 1.6 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

void SessionCard::paintTitle(QPainter& painter, QRect line) const
{
    const Colors& colors = theme::colors();
    const qreal ratio = devicePixelRatioF();
    const auto drawIcon = [&](const QString& name, const QColor& color) {
        const QPixmap pixmap = iconPixmap(name, color, kIcon, ratio);
        painter.drawPixmap(line.left(), line.center().y() - kIcon / 2 + 1, pixmap);
        line.setLeft(line.left() + kIcon + 3);
    };
    if (const QString mark = statusIcon(m_view.status); !mark.isEmpty())
        drawIcon(mark, statusColor(m_view.status));
    if (iconRow(m_view, lineWidth(width())) == 0)
        drawIcon(iconNameOf(m_view.kind), colors.ofKind(m_view.kind));

    if (m_view.finding) {
        const QRectF mark(line.right() - kDot, line.center().y() - kDot / 2.0 + 1, kDot, kDot);
        paintFindingMark(painter, mark, *m_view.finding);
        line.setRight(line.right() - kDot - 4);
    }
    const int star = m_view.key ? kIcon + 3 : 0;
    painter.setFont(
        theme::narrowed(theme::font(TextRole::Strong), m_view.title, line.width() - star));
    painter.setPen(m_view.status == Status::Missed ? colors.muted : colors.text);
    const QFontMetrics metrics = painter.fontMetrics();
    const QString title = metrics.elidedText(m_view.title, Qt::ElideRight, line.width() - star);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, title);
    if (m_view.key) {
        const int after = line.left() + metrics.horizontalAdvance(title) + 4;
        painter.drawPixmap(after, line.center().y() - kIcon / 2,
                           iconPixmap(QStringLiteral("star"), colors.quality, kIcon - 1, ratio));
    }
}

void SessionCard::paint(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors& colors = theme::colors();
    const QRectF area = QRectF(rect()).adjusted(0.8, 0.8, -0.8, -0.8);
    paintGround(painter, area);

    QRect line(kEdge + kPadding, 5, lineWidth(width()), lineHeight(TextRole::Strong));
    paintTitle(painter, line);
    const auto writeLine = [&](TextRole role, const QString& text) {
        line.moveTop(line.bottom() + 1);
        line.setHeight(lineHeight(role));
        painter.setFont(theme::narrowed(theme::font(role), text, line.width()));
        painter.setPen(colors.muted);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    };
    const std::optional<int> row = iconRow(m_view, line.width());
    const auto drawKind = [&] {
        painter.drawPixmap(line.right() - kIcon, line.center().y() - kIcon / 2 + 1,
                           iconPixmap(iconNameOf(m_view.kind), colors.ofKind(m_view.kind), kIcon,
                                      devicePixelRatioF()));
    };
    writeLine(TextRole::Small, m_view.amount);
    if (row == 1)
        drawKind();
    writeLine(TextRole::Tiny, figuresOf(m_view));
    if (row == 2)
        drawKind();
}

void SessionCard::paintEvent(QPaintEvent*)
{
    if (m_picture.deviceIndependentSize() != size() ||
        m_picture.devicePixelRatio() != devicePixelRatioF())
        m_picture = painted();
    QPainter painter(this);
    if (m_lifted)
        painter.setOpacity(0.35);
    painter.drawPixmap(0, 0, m_picture);
}

QPixmap SessionCard::painted() const
{
    const qreal ratio = devicePixelRatioF();
    QPixmap card(size() * ratio);
    card.setDevicePixelRatio(ratio);
    card.fill(Qt::transparent);
    QPainter painter(&card);
    paint(painter);
    return card;
}

QPixmap SessionCard::pixmapInTheAir() const
{
    const qreal ratio = devicePixelRatioF();
    const QPixmap card = painted();

    // A little askew, as a thing held in the hand is.
    const QSize room = size() + QSize(8, 10);
    QPixmap tilted(room * ratio);
    tilted.setDevicePixelRatio(ratio);
    tilted.fill(Qt::transparent);
    QPainter turning(&tilted);
    turning.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    turning.translate(room.width() / 2.0, room.height() / 2.0);
    turning.rotate(-1.2);
    turning.setOpacity(0.95);
    turning.drawPixmap(QPointF(-width() / 2.0, -height() / 2.0), card);
    return tilted;
}

void SessionCard::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = event->pos();
    Q_EMIT picked(event->modifiers());
}

void SessionCard::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressedAt || !m_view.movable)
        return;
    if ((event->pos() - *m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_pressedAt.reset();
    Q_EMIT dragBegun();
}

void SessionCard::mouseReleaseEvent(QMouseEvent*) { m_pressedAt.reset(); }

void SessionCard::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT opened();
}

void SessionCard::keyPressEvent(QKeyEvent* event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Space && event->modifiers() & Qt::ControlModifier)
        Q_EMIT picked(Qt::ControlModifier);
    else if (event->key() == Qt::Key_Space && m_view.movable)
        Q_EMIT grabbedByKey();
    else if (enters)
        Q_EMIT opened();
    else
        QWidget::keyPressEvent(event); // the board knows the rest
}

void SessionCard::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    changed();
    Q_EMIT focused();
}

void SessionCard::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    changed();
}

void SessionCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    changed();
}

void SessionCard::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuAsked(byKey ? mapToGlobal(rect().center()) : event->globalPos());
}

void SessionCard::enterEvent(QEnterEvent*) { changed(); }
void SessionCard::leaveEvent(QEvent*) { changed(); }

} // namespace mileplate::ui
