// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace mileplate::ui {

// Draws the text of a table's cells as far from their edge as the style draws that of the
// header above them, so that the two stand in one line.
class UnderHeader : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

    // How much further in the header's text begins than a cell's.
    static int insetOf(const QStyleOptionViewItem& option);
};

} // namespace mileplate::ui
