// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/separator.h"

namespace mileplate::ui {

namespace {

QFrame* separator()
{
    auto* line = new QFrame;
    line->setFrameShape(QFrame::NoFrame);
    line->setBackgroundRole(QPalette::Mid);
    line->setAutoFillBackground(true);
    return line;
}

} // namespace

QFrame* verticalSeparator()
{
    QFrame* line = separator();
    line->setFixedWidth(1);
    return line;
}

QFrame* horizontalSeparator()
{
    QFrame* line = separator();
    line->setFixedHeight(1);
    return line;
}

} // namespace mileplate::ui
