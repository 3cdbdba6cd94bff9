// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fold.h"

#include "ui/theme/theme.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace mileplate::ui {

Fold::Fold(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_line(new QToolButton)
    , m_inside(new QWidget)
    , m_parts(new QVBoxLayout(m_inside))
{
    m_line->setObjectName("fold");
    m_line->setText(title);
    m_line->setCheckable(true);
    m_line->setFont(theme::font(TextRole::Small));
    m_line->setArrowType(Qt::RightArrow);
    m_line->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_line->setFocusPolicy(Qt::StrongFocus);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(8);
    m_inside->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_line, 0, Qt::AlignLeft);
    column->addWidget(m_inside);
    connect(m_line, &QToolButton::toggled, this, [this](bool open) {
        m_line->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        if (open && m_fill)
            std::exchange(m_fill, nullptr)();
        m_inside->setVisible(open);
        Q_EMIT toggled(open);
    });
}

void Fold::add(QWidget* part)
{
    m_parts->addWidget(part);
    part->show();
}

void Fold::setOpen(bool open) { m_line->setChecked(open); }

} // namespace mileplate::ui
