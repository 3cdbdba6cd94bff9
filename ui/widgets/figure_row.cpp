// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_row.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace mileplate::ui {

FigureRow::FigureRow(QWidget* parent) : QWidget(parent), m_flow(new FlowLayout(18))
{
    setLayout(m_flow);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureRow::add(const QString& name, const QString& value)
{
    if (value.isEmpty())
        return;
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(mutedLabel(name, TextRole::Small));
    auto* figure = wrappedLabel(value, TextRole::Strong);
    figure->setWordWrap(false);
    figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(figure);
    m_flow->addWidget(whole);
}

QWidget* legend(const QColor& color, const QString& text)
{
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 6, 0);
    row->setSpacing(5);
    auto* square = new QLabel;
    QPixmap pixmap(10, 10);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(color);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(0, 0, 10, 10, 3, 3);
    painter.end();
    square->setPixmap(pixmap);
    row->addWidget(square);
    row->addWidget(mutedLabel(text, TextRole::Small));
    return whole;
}

} // namespace mileplate::ui
