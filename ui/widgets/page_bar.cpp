// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_bar.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/separator.h"

#include <QHBoxLayout>
#include <QLabel>

namespace mileplate::ui {

PageBar::PageBar(const QString& title, QWidget* beside, QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_row->setContentsMargins(16, 9, 16, 9);
    m_row->setSpacing(10);
    auto* name = wrappedLabel(title, TextRole::Title);
    name->setWordWrap(false);
    m_row->addWidget(name);
    m_row->addWidget(beside);
    m_row->addStretch();
    column->addLayout(m_row);
    column->addWidget(horizontalSeparator());
}

void PageBar::add(QWidget* action) { m_row->addWidget(action); }

} // namespace mileplate::ui
