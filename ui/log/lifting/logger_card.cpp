// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/lifting/logger_card.h"

#include "ui/log/lifting/exercise_picker.h"
#include "ui/log/lifting/finish_form.h"
#include "ui/log/lifting/lift_logger.h"
#include "ui/log/lifting/rest_bar.h"
#include "ui/log/lifting/set_table.h"
#include "ui/text/amounts.h"
#include "ui/text/dates.h"
#include "ui/text/session_text.h"
#include "ui/widgets/labels.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace mileplate::ui {

namespace {

using Stage = LiftSheet::Stage;

constexpr Duration kRestStep = std::chrono::seconds{15};

Duration elapsed(const LiftSheet& sheet, const Workspace& workspace)
{
    const auto& done = sheet.session.done;
    return done && done->start
               ? std::max(Duration{0}, instantOf(workspace.now()).utc - done->start->utc)
               : Duration{0};
}

QString platesOf(const load::Loading& loading, Mass bar, UnitSystem units)
{
    QStringList plates;
    for (const Mass plate : loading.perSide)
        plates << number(inMassUnit(plate, units), 2);
    QString text = plates.isEmpty()
                       ? LoggerCard::tr("the bar alone, %1").arg(massText(bar, units))
                       : LoggerCard::tr("each side %1 · bar %2")
                             .arg(plates.join(QStringLiteral(" + ")), massText(bar, units));
    if (!loading.missing.isZero())
        text += QStringLiteral(" · ") +
                LoggerCard::tr("%1 cannot be loaded").arg(massText(loading.missing, units));
    return text;
}

} // namespace

LoggerCard::LoggerCard(Workspace& workspace, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_logger(new LiftLogger(workspace, this))
    , m_title(wrappedLabel({}, TextRole::Heading))
    , m_stage(new Chip)
    , m_rest(new RestBar([this] { return instantOf(m_workspace.now()); }))
    , m_button(primaryButton({}))
    , m_table(new SetTable(*m_logger))
    , m_empty(mutedLabel({}, TextRole::Body, true))
    , m_add(new QPushButton(tr("+ Exercise")))
    , m_plates(mutedLabel({}, TextRole::Small))
    , m_said(wrappedLabel({}, TextRole::SmallStrong))
    , m_clock(new QTimer(this))
{
    setProperty("card", true);
    setObjectName("logger");
    m_clock->setInterval(1000);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 10, 1, 10);
    column->setSpacing(8);
    column->addWidget(makeHead());
    column->addWidget(m_table);
    column->addWidget(m_empty);
    column->addWidget(makeFoot());
    connectParts();
    hide();
}

QWidget* LoggerCard::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(13, 0, 13, 0);
    m_title->setWordWrap(false);
    m_title->setObjectName("logger-title");
    m_stage->setObjectName("logger-stage");
    m_button->setObjectName("logger-button");
    m_button->setAutoDefault(true);
    row->addWidget(m_title);
    row->addWidget(m_stage);
    row->addStretch(1);
    row->addWidget(m_rest);
    row->addWidget(m_button);
    return head;
}

QWidget* LoggerCard::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(13, 0, 13, 0);
    row->setSpacing(12);
    m_add->setProperty("small", true);
    m_add->setObjectName("add-lift-exercise");
    m_add->setAutoDefault(true); // Enter presses it, as in a dialog
    m_add->setToolTip(tr("Search an exercise and add it at the end"));
    m_plates->setObjectName("plates-line");
    m_said->setObjectName("logger-said");
    m_said->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_empty->setContentsMargins(14, 0, 14, 0);
    row->addWidget(m_add);
    row->addWidget(m_plates);
    row->addWidget(m_said, 1);
    return foot;
}

void LoggerCard::connectParts()
{
    connect(m_logger, &LiftLogger::changed, this, &LoggerCard::refresh);
    connect(m_logger, &LiftLogger::said, this, qOverload<const QString&>(&LoggerCard::say));
    connect(m_logger, &LiftLogger::refused, this,
            [this](const QString& text) { say(text, theme::colors().warning); });
    connect(m_logger, &LiftLogger::rested, m_rest, &RestBar::begin);
    connect(m_rest, &RestBar::over, this, &LoggerCard::restIsOver);
    connect(m_rest, &RestBar::changed, this, [this] { keepRest(m_logger->id(), m_rest->rest()); });
    connect(m_button, &QPushButton::clicked, this, &LoggerCard::startOrFinish);
    connect(m_add, &QPushButton::clicked, this, &LoggerCard::addExercise);
    connect(m_clock, &QTimer::timeout, this, &LoggerCard::tick);
    connect(m_table, &SetTable::restChanged, this,
            [this](int steps) { m_rest->change(steps * kRestStep); });
    connect(m_table, &SetTable::currentRowMoved, this, [this] {
        showPlates();
        const QRect cell = m_table->visualRect(m_table->currentIndex());
        Q_EMIT placeShown(QRect(m_table->viewport()->mapTo(this, cell.topLeft()), cell.size()));
    });
}

void LoggerCard::open(const Id<Session>& id)
{
    if (id != m_logger->id()) {
        m_rest->goOn(keptRest(id));
        say({});
    }
    m_logger->open(id);
    setVisible(m_logger->sheet().stage != Stage::Nothing);
}

Id<Session> LoggerCard::session() const
{
    return m_logger->sheet().stage == Stage::Nothing ? Id<Session>{} : m_logger->id();
}

void LoggerCard::goOn()
{
    if (m_logger->sheet().rows.empty())
        return m_add->setFocus(Qt::OtherFocusReason);
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->goToOpenSet();
}

void LoggerCard::refresh()
{
    const LiftSheet& sheet = m_logger->sheet();
    const bool nothing = sheet.stage == Stage::Nothing;
    setVisible(!nothing);
    if (nothing)
        return;
    m_title->setText(titleOf(sheet.session));
    m_table->setVisible(!sheet.rows.empty());
    m_empty->setVisible(sheet.rows.empty());
    m_empty->setText(m_logger->canLog() ? tr("No exercise yet. Add the first one.")
                                        : tr("Nothing is planned in it."));
    m_add->setVisible(m_logger->canLog());
    m_button->setVisible(!m_workspace.isReadOnly() && sheet.stage != Stage::Done);
    m_button->setText(sheet.stage == Stage::Planned ? tr("Start") : tr("Finish"));
    if (sheet.stage != Stage::UnderWay)
        m_rest->end();
    showStage();
    showPlates();
    if (sheet.stage == Stage::UnderWay && (isVisible() || m_rest->isRunning()))
        m_clock->start();
    else
        m_clock->stop();
}

void LoggerCard::showStage()
{
    const LiftSheet& sheet = m_logger->sheet();
    const Colors& colors = theme::colors();
    switch (sheet.stage) {
    case Stage::UnderWay:
        return m_stage->say(tr("in progress · %1").arg(stopwatchText(elapsed(sheet, m_workspace))),
                            colors.muted);
    case Stage::Planned:
        return m_stage->say(sheet.stored.date == m_workspace.today()
                                ? tr("planned today")
                                : tr("planned for %1").arg(longDate(sheet.stored.date)),
                            colors.muted);
    default:
        return m_stage->say(longDate(sheet.stored.date), colors.muted);
    }
}

// Of the set that is worked on, where it is done with a bar.
void LoggerCard::showPlates()
{
    const auto row = m_table->currentRow();
    const LiftSheet& sheet = m_logger->sheet();
    m_plates->clear();
    if (!row || !row->set || sheet.rowOf(*row) < 0)
        return;
    const LiftSheet::Lift& lift = sheet.lifts[row->lift];
    const auto load = sheet.meant(*row).weight;
    if (!load || !lift.exercise || lift.exercise->equipment != "barbell")
        return;
    const LiftingPreferences& mine = m_logger->preferences();
    m_plates->setText(
        platesOf(load::loadingOf(*load, mine.bar, mine.plates), mine.bar, m_workspace.units()));
}

void LoggerCard::say(const QString& text) { say(text, theme::colors().ok); }

void LoggerCard::say(const QString& text, const QColor& color)
{
    QPalette palette = m_said->palette();
    palette.setColor(QPalette::WindowText, color);
    m_said->setPalette(palette);
    m_said->setText(text);
    m_said->setAccessibleName(text);
}

void LoggerCard::tick()
{
    m_rest->tick();
    if (m_logger->sheet().stage == Stage::UnderWay)
        showStage();
}

void LoggerCard::restIsOver()
{
    say(tr("The rest is over."));
    if (m_logger->preferences().restSound)
        QApplication::beep();
}

void LoggerCard::startOrFinish()
{
    if (m_logger->sheet().stage == Stage::UnderWay)
        return finish();
    m_logger->start();
    Q_EMIT began();
}

void LoggerCard::finish()
{
    const LiftSheet& sheet = m_logger->sheet();
    FinishForm form(titleOf(sheet.session), stopwatchText(elapsed(sheet, m_workspace)),
                    openSets(sheet.session), this);
    if (form.exec() == QDialog::Accepted && m_logger->finish(form.rpe()))
        say({});
}

void LoggerCard::addExercise()
{
    ExercisePicker picker(m_workspace.diary(), this);
    if (picker.exec() != QDialog::Accepted || picker.chosen().empty())
        return;
    m_logger->addLift(picker.chosen());
    goOn();
}

// Settings may have been changed in another window of the program.
void LoggerCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        m_logger->readPreferences();
        refresh();
        m_table->viewport()->update();
    }
    QFrame::changeEvent(event);
}

void LoggerCard::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    if (m_logger->sheet().stage == Stage::UnderWay)
        m_clock->start();
    tick();
}

// A rest goes on by the clock, whatever page is looked at; its end is heard there too.
void LoggerCard::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    if (!m_rest->isRunning())
        m_clock->stop();
}

Id<Session> liftUnderWay(const Workspace& workspace)
{
    const Instant now = instantOf(workspace.now());
    for (const Day day : {workspace.today(), workspace.today() - Days{1}}) {
        for (const Entry& entry : workspace.diary().days.sessionsOn(day).sessions) {
            if (isUnderWay(*entry.session, now))
                return entry.session->id;
        }
    }
    return {};
}

std::vector<const Session*> liftsPlannedToday(const Workspace& workspace)
{
    std::vector<const Session*> planned;
    for (const Entry& entry : workspace.diary().days.on(workspace.today()).sessions) {
        if (entry.session->kind == Kind::Strength && entry.session->status == Status::Planned)
            planned.push_back(entry.session.get());
    }
    return planned;
}

} // namespace mileplate::ui
