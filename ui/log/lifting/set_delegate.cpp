// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/lifting/set_delegate.h"

#include "ui/log/lifting/set_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace mileplate::ui {

namespace {

constexpr int kRowMargin = 8;
constexpr int kGap = 8;

int widthOf(const QString& text, TextRole role)
{
    return QFontMetrics(theme::font(role)).horizontalAdvance(text);
}

QString addSetText() { return SetDelegate::tr("+ Set"); }

QString nameIn(const QModelIndex& index)
{
    const QString superset = index.data(SetModel::kSupersetRole).toString();
    const QString name = index.data().toString();
    return superset.isEmpty() ? name : superset + QStringLiteral(" · ") + name;
}

} // namespace

SetDelegate::SetDelegate(SetModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

SetDelegate::Spots SetDelegate::spotsOf(const QRect& row, const QModelIndex& index) const
{
    Spots spots;
    const bool canLog = m_model.logger().canLog();
    int right = row.right() - kRowMargin;
    const auto fromRight = [&](int width) {
        const QRect spot(right - width, row.top(), width, row.height());
        right -= width + kGap;
        return spot;
    };
    spots.menu = fromRight(24);
    if (canLog)
        spots.addSet = fromRight(widthOf(addSetText(), TextRole::Small));
    const QString next = index.data(SetModel::kNextRole).toString();
    if (next.isEmpty())
        return spots;
    const int name = widthOf(nameIn(index), TextRole::Heading);
    const int target = widthOf(index.data(SetModel::kTargetRole).toString(), TextRole::Body);
    const int width = widthOf(next, TextRole::SmallStrong);
    const int left = std::min(row.left() + kRowMargin + name + target + 3 * kGap, right - width);
    spots.next = QRect(left, row.top(), width, row.height());
    return spots;
}

SetDelegate::Spot SetDelegate::spotAt(const QRect& row, const QModelIndex& index,
                                      const QPoint& position) const
{
    const Spots spots = spotsOf(row, index);
    if (spots.menu.adjusted(-kGap / 2, 0, kRowMargin, 0).contains(position))
        return Spot::Menu;
    if (spots.addSet.adjusted(-kGap / 2, 0, kGap / 2, 0).contains(position))
        return Spot::AddSet;
    return spots.next.contains(position) ? Spot::Next : Spot::Name;
}

void SetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    painter->save();
    if (index.data(SetModel::kLiftRole).toBool())
        paintLift(*painter, option, index);
    else
        paintSet(*painter, option, index);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(theme::colors().line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

void SetDelegate::paintLift(QPainter& painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Colors& colors = theme::colors();
    const Spots spots = spotsOf(option.rect, index);
    const bool current = option.state & QStyle::State_Selected;
    painter.fillRect(option.rect, current ? mixed(colors.accent, colors.sunk, 0.18) : colors.sunk);
    const int end = spots.next.isNull() ? (spots.addSet.isNull() ? spots.menu : spots.addSet).left()
                                        : spots.next.left();
    QRect text = option.rect.adjusted(kRowMargin, 0, 0, 0);
    text.setRight(end - kGap);
    const auto put = [&](const QString& words, TextRole role, const QColor& color) {
        painter.setFont(theme::font(role));
        painter.setPen(color);
        const QString fitting =
            painter.fontMetrics().elidedText(words, Qt::ElideRight, text.width());
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, fitting);
        text.setLeft(text.left() + painter.fontMetrics().horizontalAdvance(fitting) + kGap);
    };
    put(nameIn(index), TextRole::Heading, colors.text);
    put(index.data(SetModel::kTargetRole).toString(), TextRole::Body, colors.muted);
    painter.setFont(theme::font(TextRole::SmallStrong));
    painter.setPen(colors.ok);
    painter.drawText(spots.next, Qt::AlignCenter, index.data(SetModel::kNextRole).toString());
    if (!spots.next.isNull()) {
        text.setLeft(spots.next.right() + kGap);
        text.setRight((spots.addSet.isNull() ? spots.menu : spots.addSet).left() - kGap);
        put(index.data(SetModel::kReasonRole).toString(), TextRole::Small, colors.muted);
    }
    painter.setFont(theme::font(TextRole::Small));
    painter.setPen(colors.accent);
    if (!spots.addSet.isNull())
        painter.drawText(spots.addSet, Qt::AlignCenter, addSetText());
    painter.drawText(spots.menu, Qt::AlignCenter, QStringLiteral("⋯"));
}

void SetDelegate::paintSet(QPainter& painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const Colors& colors = theme::colors();
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = option.state & QStyle::State_HasFocus;
    if (selected)
        painter.fillRect(option.rect, mixed(colors.accent, colors.surface, focused ? 0.24 : 0.10));
    const bool done = index.data(SetModel::kDoneRole).toBool();
    if (index.column() == SetModel::Tick) {
        const QRect spot(option.rect.left() + 4, option.rect.center().y() - 6, 13, 13);
        painter.setRenderHint(QPainter::Antialiasing);
        if (done) {
            painter.drawPixmap(spot, iconPixmap(QStringLiteral("tick"), colors.ok, 13,
                                                painter.device()->devicePixelRatioF()));
        } else {
            painter.setPen(QPen(colors.muted, 1.3));
            painter.drawEllipse(spot.adjusted(1, 1, -1, -1));
        }
        return;
    }
    const bool quiet = index.column() == SetModel::Name || index.column() == SetModel::Last ||
                       (!done && index.data(SetModel::kMeantRole).toBool());
    painter.setFont(theme::font(TextRole::Body));
    painter.setPen(quiet ? colors.muted : colors.text);
    const QRect text = option.rect.adjusted(kRowMargin, 0, -kRowMargin, 0);
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    painter.drawText(
        text, static_cast<int>(alignment),
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
}

QWidget* SetDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                   const QModelIndex& index) const
{
    m_edited = index;
    auto* editor = new QLineEdit(parent);
    editor->setObjectName("set-editor");
    editor->setAlignment(Qt::AlignRight);
    editor->setFrame(false);
    editor->setMaxLength(12);
    editor->setStyleSheet(QStringLiteral("QLineEdit { padding: 0 6px; border-radius: 4px; }"));
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return editor;
}

// What is only meant stays in the background: typing over it needs no deleting.
void SetDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* line = qobject_cast<QLineEdit*>(editor);
    if (!line || line->isModified())
        return;
    const QString text = index.data(Qt::EditRole).toString();
    if (index.data(SetModel::kMeantRole).toBool())
        line->setPlaceholderText(text);
    else
        line->setText(text);
}

void SetDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const
{
    const auto* line = qobject_cast<QLineEdit*>(editor);
    if (line && line->isModified())
        const_cast<SetDelegate*>(this)->enter(index, line->text(), false); // NOLINT: it signals
}

void SetDelegate::enter(const QModelIndex& index, const QString& text, bool confirmed)
{
    const QPersistentModelIndex place(index);
    const auto cell = SetModel::cellOf(index.column());
    if (!m_model.logger().enter(m_model.rowAt(index), cell, text, confirmed) && place.isValid())
        Q_EMIT refused(place, text);
}

// The field is closed first: a set that is done moves the view to the next one.
void SetDelegate::confirm(QLineEdit& editor)
{
    const bool typed = editor.isModified();
    const QString text = editor.text();
    const QPersistentModelIndex place = m_edited;
    Q_EMIT closeEditor(&editor, NoHint);
    if (!place.isValid())
        return;
    if (typed)
        enter(place, text, true);
    else
        m_model.logger().confirm(m_model.rowAt(place));
}

void SetDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                       const QModelIndex&) const
{
    editor->setGeometry(option.rect.adjusted(2, 2, -2, -3));
}

bool SetDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* editor = qobject_cast<QLineEdit*>(object);
    if (editor && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() == Qt::NoModifier) {
            confirm(*editor);
            return true;
        }
        // A number has no lines: these go to the sets above and below.
        if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
            Q_EMIT commitData(editor);
            Q_EMIT closeEditor(editor, QAbstractItemDelegate::NoHint);
            QApplication::sendEvent(editor->parentWidget()->parentWidget(), event);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace mileplate::ui
