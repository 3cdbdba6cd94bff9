// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/session_form.h"

#include "core/edits/session_edits.h"
#include "core/library/titles.h"
#include "ui/forms/exercise_table.h"
#include "ui/forms/workout_fields.h"
#include "ui/text/dates.h"
#include "ui/text/qt_language.h"
#include "ui/text/session_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/number_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace mileplate::ui {

namespace {

template <class Enum>
QComboBox* comboOf(const char* name)
{
    auto* combo = new QComboBox;
    combo->setObjectName(QLatin1String(name));
    for (std::size_t i = 0; i < kCountOf<Enum>; ++i)
        combo->addItem(qString(language().translated(library::titleOf(static_cast<Enum>(i)))));
    return combo;
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QWidget* inARow(std::initializer_list<QWidget*> parts)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : parts)
        layout->addWidget(part);
    layout->addStretch();
    return row;
}

} // namespace

SessionForm::SessionForm(const Diary& diary, Session session, bool isNew, QWidget* parent)
    : FormDialog(isNew ? tr("New session") : titleOf(session), isNew ? tr("Add") : tr("Save"),
                 parent)
    , m_diary(diary)
    , m_session(std::move(session))
    , m_name(new QLineEdit(QString::fromStdString(m_session.name)))
    , m_kind(comboOf<Kind>("kind"))
    , m_status(new QComboBox)
    , m_date(new QDateEdit(toQDate(m_session.date)))
    , m_slot(comboOf<Slot>("slot"))
    , m_time(new ClockEdit)
    , m_key(new QCheckBox(tr("&Key session")))
    , m_pinned(new QCheckBox(tr("&Pinned: may not be moved")))
    , m_focus(comboOf<Focus>("focus"))
    , m_style(comboOf<Style>("style"))
    , m_plan(new PlanFields(diary.who().units.value_or(UnitSystem::Metric)))
    , m_done(new DoneFields(diary.who().units.value_or(UnitSystem::Metric)))
    , m_exercises(
          new ExerciseTable(diary.exercises, diary.who().units.value_or(UnitSystem::Metric)))
    , m_note(new QPlainTextEdit(QString::fromStdString(m_session.note)))
{
    makeFields();
    showStatus();
    setMinimumWidth(520);
}

void SessionForm::makeFields()
{
    m_name->setObjectName("name");
    m_name->setPlaceholderText(tr("as its kind is called"));
    m_name->setMinimumWidth(260);
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemIcon(i, icon(iconNameOf(static_cast<Kind>(i)),
                                    theme::colors().ofKind(static_cast<Kind>(i))));
    m_kind->setCurrentIndex(static_cast<int>(m_session.kind));
    m_status->setObjectName("status");
    for (std::size_t i = 0; i < kCountOf<Status>; ++i)
        m_status->addItem(capitalised(statusText(static_cast<Status>(i))));
    m_status->setCurrentIndex(static_cast<int>(m_session.status));
    m_date->setCalendarPopup(true);
    m_date->setObjectName("date");
    m_slot->setCurrentIndex(static_cast<int>(m_session.slot));
    m_time->setValue(m_session.time);
    m_time->setObjectName("time");
    m_time->setToolTip(tr("Empty: it starts at its slot's clock, after the cards before it"));
    m_key->setChecked(isKey(m_session));
    m_pinned->setChecked(!m_session.isMovable());
    m_focus->setCurrentIndex(static_cast<int>(m_session.focus.value_or(Focus::Full)));
    m_style->setCurrentIndex(static_cast<int>(m_session.style.value_or(Style::Heavy)));
    m_note->setMaximumHeight(56);
    m_note->setTabChangesFocus(true);
    m_plan->show(m_session.planned.value_or(Workout{}));
    m_done->show(m_session.done.value_or(Done{}));

    QFormLayout* fields = addFields();
    fields->addRow(tr("&Name"), m_name);
    fields->addRow(tr("K&ind"), inARow({m_kind, m_focus, m_style}));
    fields->addRow(tr("D&ay"), inARow({m_date, m_slot, m_time}));
    fields->addRow(tr("Stat&us"), m_status);
    fields->addRow(QString(), inARow({m_key, m_pinned}));
    column().addWidget(m_plan);
    column().addWidget(m_done);
    column().addWidget(m_exercises, 1);
    QFormLayout* last = addFields();
    last->addRow(tr("N&ote"), m_note);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        Session shape = m_session;
        shape.key.reset();
        shape.kind = kind();
        m_key->setChecked(isKey(shape));
        showStatus();
    });
    connect(m_status, &QComboBox::currentIndexChanged, this, &SessionForm::showStatus);
}

Kind SessionForm::kind() const { return static_cast<Kind>(m_kind->currentIndex()); }

bool SessionForm::isCompleted() const
{
    const auto status = static_cast<Status>(m_status->currentIndex());
    return status == Status::Done || status == Status::Partial;
}

// A session marked as done starts with its plan as what was done.
void SessionForm::showStatus()
{
    const bool lifts = kind() == Kind::Strength;
    m_focus->setVisible(lifts);
    m_style->setVisible(lifts);
    m_exercises->setVisible(lifts);
    m_plan->showFor(kind());
    m_done->showFor(kind());
    m_done->setVisible(isCompleted());
    std::vector<ExerciseEntry> entries = m_session.exercises;
    if (isCompleted() && !m_session.isCompleted()) {
        const ClockTime clock =
            m_time->value().value_or(ClockTime{(7 + 5 * m_slot->currentIndex()) * 60});
        const LocalTime start = at(toDay(m_date->date()), clock);
        const Session done = markedDone(
            m_session, Instant{std::chrono::sys_time<Duration>{start.time_since_epoch()}});
        if (m_done->isEmpty())
            m_done->show(*done.done);
        entries = done.exercises;
    }
    const auto form = isCompleted() ? ExerciseTable::Form::Sets : ExerciseTable::Form::Targets;
    m_exercises->show(entries, form);
    adjustSize();
}

QString SessionForm::problem() const
{
    if (!m_time->isSound())
        return tr("The time of day is not one: write it as 07:30, or leave it empty.");
    if (!m_plan->isSound())
        return tr("A planned number is not one, or out of range.");
    if (isCompleted() && !m_done->isSound())
        return tr("A number of what was done is not one, or out of range.");
    if (kind() == Kind::Strength && !m_exercises->isSound())
        return tr("A line of the exercises is not complete: sets and repetitions are whole "
                  "numbers, repetitions may be 6-8 or 40 s.");
    return {};
}

Session SessionForm::session() const
{
    Session session = m_session;
    session.name = m_name->text().trimmed().toStdString();
    session.kind = kind();
    session.status = static_cast<Status>(m_status->currentIndex());
    session.date = toDay(m_date->date());
    session.slot = static_cast<Slot>(m_slot->currentIndex());
    session.time = m_time->value();
    Session byKind = session;
    byKind.key.reset();
    session.key =
        m_key->isChecked() == isKey(byKind) ? std::nullopt : std::optional(m_key->isChecked());
    if (m_pinned->isChecked() == session.isMovable())
        session.movable = !m_pinned->isChecked();
    session.note = m_note->toPlainText().trimmed().toStdString();
    const Workout plan = m_plan->entered(session.planned.value_or(Workout{}));
    if (session.planned || plan != Workout{})
        session.planned = plan;
    if (session.kind == Kind::Strength) {
        session.focus = static_cast<Focus>(m_focus->currentIndex());
        session.style = static_cast<Style>(m_style->currentIndex());
        session.exercises = m_exercises->entered(session.exercises);
    }
    if (isCompleted()) {
        session.done = m_done->entered(session.done.value_or(Done{}), session.date);
        if (session.done->start)
            session.slot = m_session.isCompleted() || session.time
                               ? session.slot
                               : slotOf(clockOf(session.done->start->local()));
    }
    return session;
}

} // namespace mileplate::ui
