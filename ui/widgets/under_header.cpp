// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/under_header.h"

#include <QPainter>

namespace mileplate::ui {

namespace {

// What our style (Fusion) leaves before a header's text beyond what it leaves in a cell; none
// of its metrics says so.
constexpr int kInset = 5;

} // namespace

void UnderHeader::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.highlight());
    QStyleOptionViewItem cell = option;
    cell.rect.adjust(kInset, 0, 0, 0);
    QStyledItemDelegate::paint(painter, cell, index);
}

} // namespace mileplate::ui
