// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/under_header.h"

#include <QPainter>
#include <QStyleOptionHeader>
#include <QWidget>
#include <algorithm>

namespace mileplate::ui {

int UnderHeader::insetOf(const QStyleOptionViewItem& option)
{
    const QStyle* style = option.widget->style();
    QStyleOptionHeader header;
    header.initFrom(option.widget);
    header.rect = option.rect;
    header.text = option.text;
    // Within the label's place its margin is kept once more.
    const int above = style->subElementRect(QStyle::SE_HeaderLabel, &header, option.widget).left() +
                      style->pixelMetric(QStyle::PM_HeaderMargin, &header, option.widget);
    const int cell =
        style->subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget).left() +
        style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    return std::max(0, above - cell);
}

void UnderHeader::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const int inset = insetOf(cell);
    if (cell.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.highlight());
    QStyleOptionViewItem shifted = option;
    shifted.rect.adjust(inset, 0, 0, 0);
    QStyledItemDelegate::paint(painter, shifted, index);
}

} // namespace mileplate::ui
