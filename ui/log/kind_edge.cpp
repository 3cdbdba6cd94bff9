// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/kind_edge.h"

#include "ui/log/log_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace mileplate::ui {

void KindEdge::paint(QPainter* painter, const QStyleOptionViewItem& option,
                     const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    cell.state &= ~QStyle::State_HasFocus; // the whole row is selected
    const QVariant kind = index.data(LogModel::kKindRole);
    const bool date = index.column() == LogModel::Date;
    if (date)
        cell.rect.adjust(18, 0, 0, 0);
    const bool starred =
        index.column() == LogModel::Title && index.data(LogModel::kKeyRole).toBool();
    if (starred)
        cell.rect.adjust(0, 0, -18, 0);
    if (cell.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.highlight());
    QStyledItemDelegate::paint(painter, cell, index);
    if (date && kind.isValid()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::colors().ofKind(static_cast<Kind>(kind.toInt())));
        painter->drawRoundedRect(
            QRect(option.rect.left() + 10, option.rect.center().y() - 7, 4, 15), 2, 2);
    }
    if (starred) {
        const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
        const int left = std::min(option.rect.left() + text + 10, option.rect.right() - 16);
        painter->drawPixmap(left, option.rect.center().y() - 6,
                            iconPixmap(QStringLiteral("star"), theme::colors().quality, 12,
                                       painter->device()->devicePixelRatioF()));
    }
}

} // namespace mileplate::ui
