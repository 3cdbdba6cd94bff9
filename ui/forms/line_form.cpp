// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/line_form.h"

#include "core/rules/background/safety_scope.h"
#include "ui/text/amounts.h"
#include "ui/text/dates.h"
#include "ui/text/session_text.h"
#include "ui/text/set_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/number_edit.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QVBoxLayout>

namespace mileplate::ui {

namespace {

QString runText(const Session& session, UnitSystem units)
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
    if (done.ascent)
        parts << climbText(*done.ascent, units);
    if (session.time)
        parts << LineForm::tr("from %1").arg(clockText(*session.time));
    if (!session.note.empty())
        parts << QString::fromStdString(session.note);
    return parts.join(QStringLiteral(" · "));
}

QString dayText(const DayLog& log, UnitSystem units)
{
    QStringList parts;
    if (log.sleepH)
        parts << LineForm::tr("slept %1 h").arg(number(*log.sleepH, 1));
    if (log.weight)
        parts << LineForm::tr("weight %1").arg(massText(*log.weight, units));
    if (log.soreness)
        parts << LineForm::tr("soreness %1").arg(number(*log.soreness, 1));
    if (log.pain)
        parts << LineForm::tr("pain %1").arg(number(*log.pain, 1));
    if (log.restingHeartRateBpm)
        parts << LineForm::tr("resting heart rate %1").arg(number(*log.restingHeartRateBpm, 0));
    if (log.hrvMs)
        parts << LineForm::tr("HRV %1 ms").arg(number(*log.hrvMs, 0));
    return parts.join(QStringLiteral(" · "));
}

QString itemText(const MealItem& item, const Food* own, bool hidesEnergy)
{
    const Nutrients has = nutrientsOf(item, own);
    QStringList parts{QString::fromStdString(own ? own->name : item.name)};
    if (item.amount)
        parts << gramsText(inGrams(*item.amount));
    parts << LineForm::tr("%1 g protein").arg(number(inGrams(has.protein.value_or(Mass{})), 1));
    if (!hidesEnergy)
        parts << LineForm::tr("%1 kcal").arg(
            number(inKilocalories(has.energy.value_or(Energy{})), 0));
    return parts.join(QStringLiteral(" · "));
}

QStringList notUnderstood(const entry::ReadLine& read)
{
    QStringList parts;
    for (const entry::NotUnderstood& part : read.notUnderstood)
        parts << QStringLiteral("“%1”").arg(QString::fromStdString(part.text));
    return parts;
}

// What to say of a part so that it is understood; nothing where nobody knows.
QString questionAbout(const entry::NotUnderstood& part)
{
    const QString text = QString::fromStdString(part.text);
    switch (part.missing) {
    case entry::Missing::Amount:
        return LineForm::tr("How much “%1”?").arg(text);
    case entry::Missing::Sets:
        return LineForm::tr("How many sets and repetitions of “%1”? Write 3x5 100.").arg(text);
    case entry::Missing::WeightOrEffort:
        return LineForm::tr("Is “%1” a weight or an effort? Write @8kg or rpe 8.").arg(text);
    case entry::Missing::Food:
        return LineForm::tr("What is “%1”?").arg(text);
    case entry::Missing::Anything:
        break;
    }
    return {};
}

QStringList questionsAbout(const entry::ReadLine& read)
{
    QStringList questions;
    for (const entry::NotUnderstood& part : read.notUnderstood)
        questions << questionAbout(part);
    questions.removeAll({});
    return questions;
}

} // namespace

LineForm::LineForm(const Diary& diary, LocalTime now, QWidget* parent)
    : FormDialog(tr("Enter what you did"), tr("Add"), parent)
    , m_diary(diary)
    , m_now(now)
    , m_units(diary.who().units.value_or(UnitSystem::Metric))
    , m_context{.exercises = library::ExerciseNames(diary.exercises),
                .units = m_units,
                .foods = foods::FoodSearch(diary.foods, foods::eatenFoods(diary, dayOf(now)))}
    , m_line(new QLineEdit)
    , m_date(new QDateEdit(toQDate(dayOf(now))))
    , m_start(new ClockEdit)
    , m_understood(wrappedLabel({}, TextRole::Body))
{
    m_line->setObjectName("entry-line");
    m_line->setPlaceholderText(tr("8 km 47:30 rpe 3, or squat 3x5 100 rir2; rdl 3x8 90"));
    m_line->setMinimumWidth(460);
    m_line->setMaxLength(4000);
    m_line->setAccessibleName(tr("What you did, in a line"));
    m_understood->setObjectName("understood");
    m_understood->setTextFormat(Qt::RichText);
    m_understood->setMinimumHeight(56);
    m_understood->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_date->setCalendarPopup(true);
    m_date->setMaximumDate(toQDate(dayOf(now)));
    column().addWidget(m_line);
    column().addWidget(m_understood);
    QFormLayout* fields = addFields();
    fields->addRow(tr("&Day"), m_date);
    fields->addRow(tr("&Started at"), m_start);
    connect(m_line, &QLineEdit::textChanged, this, &LineForm::showUnderstood);
    showUnderstood();
    m_line->setFocus();
}

void LineForm::showUnderstood()
{
    m_read = entry::readLine(m_line->text().toStdString(), m_context);
    complain({});
    if (m_read.daysAgo || m_isDayTyped)
        m_date->setDate(toQDate(dayOf(m_now) - Days{m_read.daysAgo.value_or(0)}));
    m_isDayTyped = m_read.daysAgo.has_value();
    const QString html =
        m_line->text().trimmed().isEmpty()
            ? tr("A run: distance, time or pace, and kind (easy, long, tempo …), "
                 "rpe, hr, repeats (5x800m 3:20), yesterday, 18:00.<br>Lifts: exercise, sets x "
                 "reps, weight, and rir or "
                 "rpe; “;” before the next exercise.<br>A meal: 2 eggs, 150 g rice."
                 "<br>The day: sleep, weight, soreness.")
            : understoodHtml() + markedHtml();
    m_understood->setText(html);
    m_start->setEnabled(m_read.kind != entry::LineKind::Day);
}

QString LineForm::understoodHtml() const
{
    if (m_read.kind == entry::LineKind::Run)
        return runText(*m_read.session, m_units).toHtmlEscaped();
    if (m_read.kind == entry::LineKind::Day)
        return dayText(*m_read.day, m_units).toHtmlEscaped();
    QStringList lines;
    if (m_read.kind == entry::LineKind::Meal) {
        const bool hidesEnergy = rules::hidesEnergy(m_diary.who());
        for (const MealItem& item : m_read.meal->items)
            lines << itemText(item, m_diary.foods.find(item.food), hidesEnergy).toHtmlEscaped();
    }
    if (m_read.kind == entry::LineKind::Lift) {
        for (const ExerciseEntry& entry : m_read.session->exercises) {
            QString line =
                QStringLiteral("<b>%1</b>&nbsp; %2")
                    .arg(exerciseText(entry.exercise, m_diary.exercises).toHtmlEscaped(),
                         (entry.target ? tr("planned: %1").arg(targetText(*entry.target, m_units))
                                       : setsText(entry.sets, m_units))
                             .toHtmlEscaped());
            if (!entry.note.empty())
                line +=
                    QStringLiteral(" · ") + exerciseNoteText(entry.note, m_units).toHtmlEscaped();
            lines << line;
        }
    }
    return lines.join(QStringLiteral("<br>"));
}

// The line again with what was not understood set off, by more than its colour.
QString LineForm::markedHtml() const
{
    if (m_read.notUnderstood.empty())
        return {};
    const QByteArray text = m_line->text().toUtf8();
    const auto piece = [&](std::size_t from, std::size_t to) {
        return QString::fromUtf8(
                   text.mid(static_cast<qsizetype>(from), static_cast<qsizetype>(to - from)))
            .toHtmlEscaped();
    };
    const QString color = theme::colors().critical.name();
    QString html;
    std::size_t past = 0;
    for (const entry::NotUnderstood& part : m_read.notUnderstood) {
        html += piece(past, part.from);
        html += QStringLiteral("<u style='color:%1'>%2</u>").arg(color, piece(part.from, part.to));
        past = part.to;
    }
    html += piece(past, static_cast<std::size_t>(text.size()));
    const QStringList questions = questionsAbout(m_read);
    return QStringLiteral("<p>%1 %2</p>").arg(tr("Not understood, underlined:"), html) +
           questions.join(QLatin1Char(' ')).toHtmlEscaped();
}

QString LineForm::problem() const
{
    const QStringList questions = questionsAbout(m_read);
    if (!questions.empty())
        return questions.join(QLatin1Char(' '));
    if (!m_read.kind)
        return tr("Say what you did, such as 8 km 47:30, or squat 3x5 100.");
    if (!m_read.notUnderstood.empty())
        return tr("Not understood: %1").arg(notUnderstood(m_read).join(QStringLiteral(", ")));
    return m_start->isSound() ? QString() : tr("The time of day is not one: write it as 07:30.");
}

Meal LineForm::meal() const
{
    Meal meal = *m_read.meal;
    meal.date = toDay(m_date->date());
    if (const auto start = m_start->value())
        meal.time = start;
    else if (!meal.time && meal.date == dayOf(m_now))
        meal.time = clockOf(m_now);
    return meal;
}

Session LineForm::session() const
{
    Session session = *m_read.session;
    session.date = toDay(m_date->date());
    const bool isLift = m_read.kind == entry::LineKind::Lift;
    if (isLift && session.done)
        session.done->source = Source{.kind = Source::Kind::Manual};
    const auto typed = std::exchange(session.time, std::nullopt);
    if (const auto start = m_start->value() ? m_start->value() : typed) {
        if (session.done)
            session.done->start = instantOf(at(session.date, *start));
        else
            session.time = start;
        session.slot = slotOf(*start);
    } else if (session.date == dayOf(m_now)) {
        session.slot = slotOf(clockOf(m_now)); // mostly typed soon after
    }
    return session;
}

DayLog LineForm::day() const
{
    DayLog log = *m_read.day;
    log.date = toDay(m_date->date());
    return log;
}

} // namespace mileplate::ui
