// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/session_detail.h"

#include "core/edits/plan_links.h"
#include "ui/log/track_chart.h"
#include "ui/text/amounts.h"
#include "ui/text/dates.h"
#include "ui/text/qt_language.h"
#include "ui/text/session_text.h"
#include "ui/text/set_text.h"
#include "ui/text/source_text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/figure_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/text_table.h"
#include "ui/workspace/workspace.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace mileplate::ui {

namespace {

constexpr std::size_t kChartPoints = 700;

// "planned 10.5 km, done 10.5 km · 100 %"
QString plannedText(const Entry& entry, UnitSystem units)
{
    const Session& session = *entry.session;
    if (!session.planned || !session.done)
        return {};
    const auto& planned = session.planned->distance;
    const auto& done = session.done->workout.distance;
    if (planned && done && planned->count() > 0)
        return SessionDetail::tr("planned %1, done %2 · %3 %")
            .arg(distanceText(*planned, units), distanceText(*done, units),
                 number(100.0 * static_cast<double>(done->count()) /
                            static_cast<double>(planned->count()),
                        0));
    if (const int meant = meantSetsOf(session); meant > 0 && session.kind == Kind::Strength)
        return SessionDetail::tr("%1 of %n set(s) · %2 %", nullptr, meant)
            .arg(setsOf(session))
            .arg(number(100.0 * setsOf(session) / meant, 0));
    const auto& length = session.planned->duration;
    if (length && length->count() > 0 && !entry.facts.lengthAssumed)
        return SessionDetail::tr("planned %1, done %2 · %3 %")
            .arg(lengthText(*length), lengthText(minutes(entry.facts.minutes)),
                 number(100 * entry.facts.minutes / inMinutes(*length), 0));
    return {};
}

QString heartText(const Done& done)
{
    if (!done.averageHeartRateBpm)
        return {};
    const QString mean = SessionDetail::tr("%1 avg").arg(number(*done.averageHeartRateBpm, 0));
    return done.maxHeartRateBpm
               ? mean + SessionDetail::tr(" · %1 max").arg(number(*done.maxHeartRateBpm, 0))
               : mean;
}

QString dateText(Day day, Day today)
{
    return toQDate(day).year() == toQDate(today).year() ? longDate(day) : fullDate(day);
}

std::vector<double> lapEnds(const Session& session)
{
    std::vector<double> ends;
    double end = 0;
    for (const Lap& lap : session.done->laps) {
        end += lap.duration ? inSeconds(*lap.duration) : 0;
        ends.push_back(end);
    }
    return ends;
}

QString paceOf(const Lap& lap, UnitSystem units)
{
    const bool known = lap.distance && lap.duration && lap.distance->count() > 0;
    return known ? paceText(inSeconds(*lap.duration) / inKilometres(*lap.distance), units)
                 : QStringLiteral("–");
}

QString setText(const LiftSet& set, UnitSystem units)
{
    QStringList parts;
    if (set.weight)
        parts << massText(*set.weight, units);
    if (set.reps)
        parts << QStringLiteral("× %1").arg(*set.reps);
    if (set.duration)
        parts << heldText(*set.duration);
    return parts.join(QLatin1Char(' '));
}

QString kindOfSet(SetKind kind)
{
    switch (kind) {
    case SetKind::WarmUp:
        return SessionDetail::tr("warm-up");
    case SetKind::Drop:
        return SessionDetail::tr("drop");
    case SetKind::Failure:
        return SessionDetail::tr("to failure");
    case SetKind::Working:
        break;
    }
    return {};
}

} // namespace

SessionDetail::SessionDetail(Workspace& workspace, QWidget* parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_column(new QVBoxLayout)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setObjectName("detail");
    auto* whole = new QWidget;
    whole->setLayout(m_column);
    m_column->setContentsMargins(16, 14, 16, 16);
    m_column->setSpacing(12);
    setWidget(whole);
    clear();
}

void SessionDetail::clear()
{
    delete m_content; // with all its cards
    m_content = new QWidget;
    m_cards = new QVBoxLayout(m_content);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(12);
    m_column->insertWidget(0, m_content);
}

void SessionDetail::presentNothing()
{
    clear();
    m_content->hide();
}

void SessionDetail::setFoot(QWidget* foot)
{
    m_column->addWidget(foot);
    m_column->addStretch(1);
}

QFrame* SessionDetail::addCard()
{
    auto* card = new QFrame;
    card->setProperty("card", true);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    m_cards->addWidget(card);
    return card;
}

void SessionDetail::say(const QString& text)
{
    clear();
    m_cards->addStretch(1);
    m_cards->addSpacing(24);
    auto* label = mutedLabel(text, TextRole::Body, true);
    label->setAlignment(Qt::AlignCenter);
    m_cards->addWidget(label);
    m_cards->addSpacing(24);
    m_cards->addStretch(2);
}

std::shared_ptr<const Track> SessionDetail::trackOf(const Session& session)
{
    if (!session.done || !session.done->streams)
        return nullptr;
    const auto track = m_workspace.keeper().track(*session.done->streams);
    return track ? *track : nullptr;
}

void SessionDetail::present(const Entry& entry, bool withSets)
{
    clear();
    const Session& session = *entry.session;
    const auto track = trackOf(session);
    auto* column = qobject_cast<QVBoxLayout*>(addCard()->layout());
    column->addWidget(makeHead(entry));
    column->addWidget(makeFigures(entry, track && isRun(session.kind)
                                             ? load::gradeAdjustedPace(*track)
                                             : load::TrackPoint::kUnknown));
    if (track && track->size() > 1)
        addTrack(*column, session, *track);
    addOrigin(*column, session);
    if (session.done && session.done->laps.size() > 1)
        addLaps(session);
    if (withSets && !session.exercises.empty())
        addSets(session);
    if (!session.note.empty())
        addNote(session);
}

QWidget* SessionDetail::makeHead(const Entry& entry)
{
    auto* head = new QWidget;
    auto* lines = new QVBoxLayout(head);
    lines->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    lines->addLayout(row);
    auto* title = wrappedLabel(titleOf(*entry.session), TextRole::Heading);
    title->setObjectName("detail-title");
    row->addWidget(title);
    if (entry.facts.key) {
        auto* star = new QLabel;
        star->setPixmap(
            iconPixmap(QStringLiteral("star"), theme::colors().quality, 14, devicePixelRatioF()));
        star->setAccessibleName(tr("key session"));
        row->addWidget(star);
    }
    row->addStretch(1);
    auto* chip = new Chip;
    lines->addWidget(chip, 0, Qt::AlignLeft);
    chip->say(plannedText(entry, m_workspace.units()), theme::colors().muted);
    auto* day = new FitButton(dateText(entry.session->date, m_workspace.today()));
    day->setFlat(true);
    day->setToolTip(tr("Show this week on the board"));
    auto* edit = new QPushButton(tr("Edit"));
    edit->setObjectName("edit-session");
    row->addWidget(day);
    if (QPushButton* plan = makePlanButton(*entry.session))
        row->addWidget(plan);
    row->addWidget(edit);
    const Id<Session> id = entry.session->id;
    const Day date = entry.session->date;
    connect(edit, &QPushButton::clicked, this, [this, id] { Q_EMIT editAsked(id); });
    connect(day, &QPushButton::clicked, this, [this, date] { Q_EMIT dayAsked(date); });
    return head;
}

// Which planned session this was; null where there is nothing to choose.
QPushButton* SessionDetail::makePlanButton(const Session& session)
{
    const bool choice = session.planned || !plansFor(m_workspace.diary(), session).empty();
    if (!choice || m_workspace.isReadOnly() || !session.done)
        return nullptr;
    auto* button = new QPushButton(tr("Plan") + QStringLiteral(" ▾"));
    button->setObjectName("change-plan");
    button->setToolTip(tr("Which planned session this was"));
    auto* menu = new QMenu(button);
    menu->setObjectName("plans");
    fillPlans(*menu, session);
    button->setMenu(menu);
    return button;
}

void SessionDetail::fillPlans(QMenu& menu, const Session& session)
{
    for (const Session& plan : plansFor(m_workspace.diary(), session)) {
        const Entry& entry = *m_workspace.diary().find(plan.id);
        QStringList parts{weekdayShort(plan.date) + QLatin1Char(' ') + dayAndMonth(plan.date),
                          titleOf(plan)};
        if (const QString amount = amountOf(entry, m_workspace.units()); !amount.isEmpty())
            parts << amount;
        menu.addAction(tr("It was: %1").arg(parts.join(QStringLiteral(" · "))), this,
                       [this, done = session.id, id = plan.id] { Q_EMIT planChosen(done, id); });
    }
    if (!session.planned)
        return;
    menu.addSeparator();
    menu.addAction(tr("It was not planned"), this,
                   [this, done = session.id] { Q_EMIT planChosen(done, {}); });
}

QWidget* SessionDetail::makeFigures(const Entry& entry, double gradeAdjusted)
{
    const UnitSystem units = m_workspace.units();
    auto* figures = new FigureRow;
    const Done done = entry.session->done.value_or(Done{});
    const auto& distance = done.workout.distance;
    const Duration length = minutes(entry.facts.minutes);
    if (distance)
        figures->add(tr("Distance"), distanceText(*distance, units, 2));
    figures->add(tr("Time"), assumedMark(entry.facts) + stopwatchText(length));
    if (distance && isRun(entry.session->kind) && distance->count() > 0 &&
        !entry.facts.lengthAssumed)
        figures->add(tr("Pace"), paceText(inSeconds(length) / inKilometres(*distance), units));
    if (!std::isnan(gradeAdjusted))
        figures->add(tr("Grade-adjusted"), paceText(gradeAdjusted, units));
    figures->add(tr("HR"), heartText(done));
    if (done.ascent)
        figures->add(tr("Climb"), climbText(*done.ascent, units));
    if (done.workout.rpe)
        figures->add(tr("RPE"), number(*done.workout.rpe, 1));
    figures->add(tr("Load"), entry.facts.counts()
                                 ? assumedMark(entry.facts) + number(entry.facts.sRpeLoad, 0)
                                 : tr("not counted"));
    return figures;
}

void SessionDetail::addTrack(QVBoxLayout& column, const Session& session, const Track& track)
{
    auto* chart = new TrackChart;
    const auto series = load::trackSeries(track, kChartPoints);
    const auto knows = [&](double load::TrackPoint::*member) {
        return std::ranges::any_of(
            series, [&](const load::TrackPoint& point) { return !std::isnan(point.*member); });
    };
    chart->plot(series, lapEnds(session), m_workspace.units());
    column.addWidget(chart);
    auto* foot = new QHBoxLayout;
    if (knows(&load::TrackPoint::heartRateBpm))
        foot->addWidget(legend(theme::colors().critical, tr("heart rate")));
    if (knows(&load::TrackPoint::paceSPerKm))
        foot->addWidget(legend(theme::colors().accent, tr("pace")));
    if (knows(&load::TrackPoint::altitudeM))
        foot->addWidget(legend(theme::colors().sunk.darker(110), tr("altitude")));
    foot->addStretch();
    auto* group = new QButtonGroup(chart);
    for (const bool distance : {false, true}) {
        auto* button = new QPushButton(distance ? tr("Distance") : tr("Time"));
        button->setCheckable(true);
        button->setChecked(!distance);
        button->setProperty("small", true);
        button->setEnabled(!distance || chart->hasDistance());
        group->addButton(button);
        foot->addWidget(button);
        connect(button, &QPushButton::clicked, chart,
                [chart, distance] { chart->setAgainstDistance(distance); });
    }
    column.addLayout(foot);
}

void SessionDetail::addOrigin(QVBoxLayout& column, const Session& session)
{
    const QString origin = session.done ? originText(*session.done) : QString();
    if (origin.isEmpty())
        return;
    auto* label = mutedLabel(origin, TextRole::Small, true);
    label->setObjectName("origin");
    column.addWidget(label);
}

void SessionDetail::addLaps(const Session& session)
{
    const UnitSystem units = m_workspace.units();
    auto* column = qobject_cast<QVBoxLayout*>(addCard()->layout());
    const auto& laps = session.done->laps;
    column->addWidget(
        wrappedLabel(tr("%n lap(s)", nullptr, static_cast<int>(laps.size())), TextRole::Heading));
    TextTable table({tr("Lap"), tr("Distance"), tr("Time"), tr("Pace"), tr("HR"), tr("Max")});
    for (std::size_t i = 0; i < laps.size(); ++i) {
        const Lap& lap = laps[i];
        const auto beats = [](const std::optional<double>& rate) {
            return rate ? number(*rate, 0) : QStringLiteral("–");
        };
        table.add({QString::number(i + 1),
                   lap.distance ? distanceText(*lap.distance, units, 2) : QStringLiteral("–"),
                   lap.duration ? stopwatchText(*lap.duration) : QStringLiteral("–"),
                   paceOf(lap, units), beats(lap.averageHeartRateBpm), beats(lap.maxHeartRateBpm)});
    }
    column->addWidget(table.widget());
}

void SessionDetail::addSets(const Session& session)
{
    auto* column = qobject_cast<QVBoxLayout*>(addCard()->layout());
    const UnitSystem units = m_workspace.units();
    TextTable table({tr("Lift"), tr("Set"), tr("Lifted"), tr("RIR"), {}});
    for (const ExerciseEntry& exercise : session.exercises) {
        const QString name = exerciseText(exercise.exercise, m_workspace.diary().exercises);
        for (std::size_t i = 0; i < exercise.sets.size(); ++i) {
            const LiftSet& set = exercise.sets[i];
            table.add({i == 0 ? name : QString(), QString::number(i + 1), setText(set, units),
                       set.rir ? number(*set.rir, 1) : QStringLiteral("–"), kindOfSet(set.kind)});
        }
        if (exercise.sets.empty() && exercise.target)
            table.add({name, tr("%n planned", nullptr, exercise.target->sets), {}, {}, {}});
        if (!exercise.note.empty())
            table.addRemark(exerciseNoteText(exercise.note, units));
    }
    QWidget* sets = table.widget();
    sets->setObjectName("sets");
    column->addWidget(sets);
}

void SessionDetail::addNote(const Session& session)
{
    auto* column = qobject_cast<QVBoxLayout*>(addCard()->layout());
    column->addWidget(wrappedLabel(QString::fromStdString(session.note), TextRole::Body));
}

} // namespace mileplate::ui
