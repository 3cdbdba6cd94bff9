// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/run_line_form.h"

#include "core/entry/read_line.h"
#include "ui/text/amounts.h"
#include "ui/text/dates.h"
#include "ui/text/session_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/number_edit.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QVBoxLayout>

namespace mileplate::ui {

namespace {

QString understoodText(const Session& session, UnitSystem units)
{
    const Done& done = *session.done;
    QStringList parts{titleOf(session)};
    if (done.workout.distance)
        parts << distanceText(*done.workout.distance, units, 2);
    if (done.timer)
        parts << stopwatchText(*done.timer);
    if (done.workout.distance && done.timer && done.workout.distance->count() > 0)
        parts << paceText(inSeconds(*done.timer) / inKilometres(*done.workout.distance), units);
    if (done.workout.rpe)
        parts << QStringLiteral("RPE %1").arg(number(*done.workout.rpe, 1));
    if (done.averageHeartRateBpm)
        parts << QStringLiteral("%1 bpm").arg(number(*done.averageHeartRateBpm, 0));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

RunLineForm::RunLineForm(LocalTime now, UnitSystem units, QWidget* parent)
    : FormDialog(tr("New run"), tr("Add"), parent)
    , m_units(units)
    , m_line(new QLineEdit)
    , m_date(new QDateEdit(toQDate(dayOf(now))))
    , m_start(new ClockEdit)
    , m_understood(mutedLabel({}, TextRole::Body, true))
{
    m_line->setObjectName("run-line");
    m_line->setPlaceholderText(tr("8 km 47:30 rpe 3"));
    m_line->setMinimumWidth(360);
    m_line->setAccessibleName(tr("The run in a line"));
    m_understood->setObjectName("understood");
    m_understood->setMinimumHeight(36);
    m_date->setCalendarPopup(true);
    m_date->setMaximumDate(toQDate(dayOf(now)));
    column().addWidget(m_line);
    column().addWidget(m_understood);
    QFormLayout* fields = addFields();
    fields->addRow(tr("&Day"), m_date);
    fields->addRow(tr("&Started at"), m_start);
    connect(m_line, &QLineEdit::textChanged, this, &RunLineForm::showUnderstood);
    showUnderstood();
    m_line->setFocus();
}

void RunLineForm::showUnderstood()
{
    const entry::ReadLine read = entry::readRun(m_line->text().toStdString());
    m_read = read.session;
    QStringList rest;
    for (const entry::NotUnderstood& part : read.notUnderstood)
        rest << QStringLiteral("“%1”").arg(QString::fromStdString(part.text));
    m_trouble =
        rest.isEmpty() ? QString() : tr("Not understood: %1").arg(rest.join(QStringLiteral(", ")));
    if (m_line->text().trimmed().isEmpty())
        m_understood->setText(tr("Distance, time or pace, in any order; also kind (easy, long, "
                                 "tempo …), rpe, hr and climb."));
    else if (!m_read)
        m_understood->setText(m_trouble);
    else
        m_understood->setText(understoodText(*m_read, m_units) +
                              (m_trouble.isEmpty() ? QString() : QStringLiteral("\n") + m_trouble));
}

QString RunLineForm::problem() const
{
    if (!m_read)
        return tr("Say at least how far or how long, such as 8 km 47:30.");
    if (!m_trouble.isEmpty())
        return m_trouble;
    return m_start->isSound() ? QString() : tr("The time of day is not one: write it as 07:30.");
}

Session RunLineForm::session() const
{
    Session session = *m_read;
    session.date = toDay(m_date->date());
    if (const auto start = m_start->value()) {
        session.done->start = instantOf(at(session.date, *start));
        session.slot = slotOf(*start);
    }
    return session;
}

} // namespace mileplate::ui
