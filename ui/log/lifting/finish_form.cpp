// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/lifting/finish_form.h"

#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace mileplate::ui {

FinishForm::FinishForm(const QString& title, const QString& length, int openSets, QWidget* parent)
    : FormDialog(tr("Finish"), tr("Finish"), parent)
    , m_rpe(new QButtonGroup(this))
{
    setObjectName("finish-form");
    column().addWidget(
        wrappedLabel(QStringLiteral("%1 · %2").arg(title, length), TextRole::Heading));
    if (openSets > 0)
        column().addWidget(mutedLabel(
            tr("%n set(s) are not ticked: the session is then partly done.", nullptr, openSets),
            TextRole::Body, true));
    column().addWidget(wrappedLabel(
        tr("How hard was it as a whole? 1 is very light, 10 is all you had."), TextRole::Body));
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    for (int rpe = 1; rpe <= 10; ++rpe) {
        auto* button = new QPushButton(QString::number(rpe));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setFixedWidth(38);
        button->setAccessibleName(tr("RPE %1").arg(rpe));
        button->setObjectName(QStringLiteral("rpe-%1").arg(rpe));
        m_rpe->addButton(button, rpe);
        row->addWidget(button);
    }
    column().addLayout(row);
}

std::optional<double> FinishForm::rpe() const
{
    const int chosen = m_rpe->checkedId();
    return chosen > 0 ? std::optional<double>(chosen) : std::nullopt;
}

void FinishForm::keyPressEvent(QKeyEvent* event)
{
    const int figure = event->key() - Qt::Key_0;
    if (figure >= 0 && figure <= 9)
        m_rpe->button(figure == 0 ? 10 : figure)->setChecked(true);
    else
        FormDialog::keyPressEvent(event);
}

} // namespace mileplate::ui
