// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/lifting/lift_logger.h"

#include "core/load/sets/warm_up.h"
#include "core/rules/strength/lifts.h"
#include "core/rules/words/message.h"
#include "ui/text/amounts.h"
#include "ui/text/dates.h"
#include "ui/text/qt_language.h"
#include "ui/workspace/workspace.h"

#include <algorithm>

namespace mileplate::ui {

namespace {

using Row = LiftSheet::Row;
using Stage = LiftSheet::Stage;

constexpr int kSetsAtFirst = 3;

SetPlace placeOf(const Row& row) { return {row.lift, row.set.value_or(0)}; }

} // namespace

LiftLogger::LiftLogger(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    readPreferences();
    connect(&workspace, &Workspace::changed, this, &LiftLogger::refresh);
}

void LiftLogger::open(const Id<Session>& id)
{
    if (m_id == id)
        return;
    m_id = id;
    m_known.clear();
    reload();
}

void LiftLogger::readPreferences() { m_preferences = liftingPreferences(m_workspace.units()); }

// What was lifted before stays the same while only the session's own day changes.
void LiftLogger::refresh(const std::vector<Day>& days)
{
    if (days.empty() || days != std::vector{m_sheet.stored.date})
        m_known.clear();
    reload();
}

void LiftLogger::reload()
{
    const Entry* entry = m_workspace.diary().find(m_id);
    std::set<Id<Exercise>> exercises;
    if (entry) {
        for (const ExerciseEntry& row : entry->session->exercises)
            exercises.insert(row.exercise);
    }
    if (exercises.empty())
        m_history.clear();
    else if (exercises != m_known)
        m_history = load::liftHistory(m_workspace.diary(), exercises, m_id);
    m_known = std::move(exercises);
    m_sheet = liftSheet(m_workspace, m_id, m_history);
    Q_EMIT changed();
}

bool LiftLogger::canLog() const
{
    const bool begun = m_sheet.stage == Stage::UnderWay || m_sheet.stage == Stage::Done;
    return begun && !m_workspace.isReadOnly();
}

std::optional<Mass> LiftLogger::helpAt(const Row& row) const
{
    return assistanceOf(m_sheet.entryOf(row));
}

bool LiftLogger::perform(const Session& after, const std::string& what)
{
    return canLog() && m_workspace.perform(logged(m_sheet.stored, after, what));
}

std::string LiftLogger::spoken(const Row& row) const { return m_sheet.lifts[row.lift].spokenName; }

void LiftLogger::start()
{
    if (m_sheet.stage != Stage::Planned)
        return;
    const Instant now = instantOf(m_workspace.now());
    m_workspace.perform(logged(m_sheet.stored, startedLift(m_sheet.stored, now), "the start"));
}

bool LiftLogger::finish(std::optional<double> rpe)
{
    const Instant now = instantOf(m_workspace.now());
    return m_sheet.stage == Stage::UnderWay &&
           m_workspace.perform(
               logged(m_sheet.stored, finishedLift(m_sheet.stored, now, rpe), "the end"));
}

bool LiftLogger::enter(const Row& row, Cell cell, const QString& text, bool confirmed)
{
    Session session = m_sheet.session;
    if (!row.set || !canLog() || !findSet(session, placeOf(row)))
        return false;
    ExerciseEntry& entry = session.exercises[row.lift];
    LiftSet set = entry.sets[*row.set];
    const LiftSet meant = m_sheet.meant(row);
    std::optional<Mass> help = assistanceOf(entry);
    const bool read = cell == Cell::Load     ? readLoad(text, set, help, m_workspace.units())
                      : cell == Cell::Amount ? readAmount(text, set, meant.duration && !meant.reps)
                                             : readEffort(text, set, m_preferences.effortAsRpe);
    if (!read) {
        Q_EMIT refused(refusalText(cell, text, m_preferences.effortAsRpe));
        return false;
    }
    if (cell == Cell::Load && help)
        setAssistance(entry, help);
    session = withSet(std::move(session), placeOf(row), set);
    if (!confirmed)
        return perform(session, spoken(row)) || true;
    LiftSet whole =
        load::meantSet(session.exercises[row.lift], *row.set, m_sheet.lifts[row.lift].lastTime);
    if (cell == Cell::Load && help)
        whole.weight.reset();
    if (!whole.reps && !whole.duration)
        perform(session, spoken(row)); // kept until they are said
    return finishSet(row, whole, std::move(session)) || !(whole.reps || whole.duration);
}

bool LiftLogger::confirm(const Row& row)
{
    if (!row.set || !canLog())
        return false;
    if (m_sheet.isDone(m_sheet.entryOf(row).sets[*row.set])) {
        Q_EMIT confirmed(row); // and on to the next
        return true;
    }
    LiftSet set = m_sheet.meant(row);
    if (assistanceOf(m_sheet.entryOf(row)) && !m_sheet.entryOf(row).sets[*row.set].weight)
        set.weight.reset();
    return finishSet(row, set, m_sheet.session);
}

bool LiftLogger::finishSet(const Row& row, LiftSet set, Session session)
{
    if (!set.reps && !set.duration) {
        Q_EMIT refused(tr("How many repetitions? Type them, or seconds like 40 s."));
        Q_EMIT repsMissing(row);
        return false;
    }
    set.done = true;
    const bool isNews = !m_sheet.isDone(m_sheet.entryOf(row).sets[*row.set]);
    const load::LiftBest before = bestSoFar(row);
    const std::string what = spoken(row) + " set " + std::to_string(*row.set + 1);
    if (!perform(withSet(std::move(session), placeOf(row), set), what))
        return false;
    Q_EMIT said(recordText(row, before));
    if (isNews && m_sheet.stage == Stage::UnderWay && restsAfter(row))
        Q_EMIT rested(m_sheet.lifts[row.lift].rest);
    Q_EMIT this->confirmed(row);
    return true;
}

load::LiftBest LiftLogger::bestSoFar(const Row& row) const
{
    load::LiftBest best = m_sheet.lifts[row.lift].best;
    if (const Entry* entry = m_workspace.diary().find(m_id))
        best.take(load::bestIn(*entry, m_sheet.entryOf(row).exercise));
    return best;
}

QString LiftLogger::recordText(const Row& row, const load::LiftBest& before) const
{
    const UnitSystem units = m_workspace.units();
    const load::NewRecord record = load::recordOver(before, bestSoFar(row));
    const QString name = m_sheet.lifts[row.lift].name;
    if (record.oneRepMaxKg)
        return tr("%1: e1RM %2, best so far")
            .arg(name, number(inMassUnit(kilograms(*record.oneRepMaxKg), units), 1) + QChar(0xA0) +
                           massUnit(units));
    if (record.reps)
        return tr("%1: never so much for %n repetition(s): %2", nullptr, *record.reps)
            .arg(name, massText(kilograms(record.kg), units));
    return {};
}

// Not between the exercises of a superset, and not after a warm-up.
bool LiftLogger::restsAfter(const Row& row) const
{
    const auto& rows = m_sheet.session.exercises;
    const ExerciseEntry& entry = rows[row.lift];
    if (entry.sets[*row.set].kind == SetKind::WarmUp)
        return false;
    const bool more = entry.superset && row.lift + 1 < rows.size() &&
                      rows[row.lift + 1].superset == entry.superset;
    return !more;
}

int LiftLogger::rowAfter(const Row& row) const
{
    const auto& lifts = m_sheet.session.exercises;
    const auto open = [&](const Row& other) {
        return other.set && *other.set < lifts[other.lift].sets.size() &&
               !m_sheet.isDone(lifts[other.lift].sets[*other.set]);
    };
    const auto& superset = lifts[row.lift].superset;
    if (superset && row.set) {
        // Down the round, then the round after it from the top.
        for (std::size_t round = *row.set; round <= *row.set + 1; ++round) {
            for (std::size_t lift = 0; lift < lifts.size(); ++lift) {
                const bool later = round > *row.set || lift > row.lift;
                if (lifts[lift].superset == superset && later && open({lift, round}))
                    return m_sheet.rowOf({lift, round});
            }
        }
    }
    const int here = m_sheet.rowOf(row);
    const int count = static_cast<int>(m_sheet.rows.size());
    for (int step = 1; step < count; ++step) {
        const int place = (here + step) % count;
        if (open(m_sheet.rows[static_cast<std::size_t>(place)]))
            return place;
    }
    return -1;
}

void LiftLogger::toggle(const Row& row)
{
    if (!row.set || !canLog())
        return;
    LiftSet set = m_sheet.entryOf(row).sets[*row.set];
    if (!m_sheet.isDone(set)) {
        confirm(row);
        return;
    }
    set.done = false;
    perform(withSet(m_sheet.session, placeOf(row), set), spoken(row));
}

void LiftLogger::remove(const Row& row)
{
    perform(row.set ? withoutSet(m_sheet.session, placeOf(row))
                    : withoutExercise(m_sheet.session, row.lift),
            "without " + spoken(row) + (row.set ? " set " + std::to_string(*row.set + 1) : ""));
}

void LiftLogger::duplicate(const Row& row)
{
    if (row.set)
        perform(withSetTwice(m_sheet.session, placeOf(row)), spoken(row));
}

void LiftLogger::turnKind(const Row& row)
{
    if (!row.set)
        return;
    LiftSet set = m_sheet.entryOf(row).sets[*row.set];
    set.kind = nextKind(set.kind);
    perform(withSet(m_sheet.session, placeOf(row), set), spoken(row));
}

void LiftLogger::addSet(std::size_t lift)
{
    perform(withAnotherSet(m_sheet.session, lift), spoken({lift, {}}));
}

// Up to the load of the first set that is no warm-up.
void LiftLogger::addWarmUps(std::size_t lift)
{
    const auto& sets = m_sheet.session.exercises[lift].sets;
    const auto working =
        std::ranges::find_if(sets, [](const LiftSet& set) { return set.kind != SetKind::WarmUp; });
    const Row row{lift, static_cast<std::size_t>(working - sets.begin())};
    const auto load = working == sets.end() ? std::nullopt : m_sheet.meant(row).weight;
    const LiftSheet::Lift& shown = m_sheet.lifts[lift];
    const bool barbell = shown.exercise && shown.exercise->equipment == "barbell";
    const bool pounds = m_workspace.units() == UnitSystem::Imperial;
    const double step = rules::plateStep(shown.known()) * (pounds ? 2 : 1);
    auto warmUps = load::warmUpSets(load.value_or(Mass{}), barbell ? m_preferences.bar : Mass{},
                                    fromMassUnit(step, m_workspace.units()));
    if (barbell) { // what the plates at hand make, or less
        for (LiftSet& set : warmUps)
            set.weight =
                load::loadingOf(*set.weight, m_preferences.bar, m_preferences.plates).reached;
        const auto again = std::ranges::unique(warmUps, {}, &LiftSet::weight);
        warmUps.erase(again.begin(), again.end());
    }
    if (warmUps.empty())
        Q_EMIT said(load ? tr("So little weight needs no warm-up sets.")
                         : tr("Enter the working weight first."));
    else
        perform(withWarmUps(m_sheet.session, lift, warmUps), spoken({lift, {}}) + " warm-up");
}

void LiftLogger::move(std::size_t from, std::size_t to)
{
    if (from < m_sheet.lifts.size() && to < m_sheet.lifts.size())
        perform(withExerciseMoved(m_sheet.session, from, to), spoken({from, {}}));
}

// As many sets as the last time.
void LiftLogger::addLift(const Id<Exercise>& exercise)
{
    const auto history = load::liftHistory(m_workspace.diary(), {exercise}, m_id);
    int sets = kSetsAtFirst;
    if (const auto found = history.find(exercise); found != history.end())
        sets = static_cast<int>(
            std::ranges::count_if(found->second.back().sets,
                                  [](const LiftSet& set) { return set.kind != SetKind::WarmUp; }));
    perform(withExercise(m_sheet.session, exercise, std::max(1, sets)), "another lift");
}

void LiftLogger::swapLift(std::size_t lift, const Id<Exercise>& exercise)
{
    perform(withExerciseSwapped(m_sheet.session, lift, exercise), "another lift");
}

void LiftLogger::join(std::size_t lift, bool superset)
{
    perform(withSuperset(m_sheet.session, lift, superset), spoken({lift, {}}));
}

void LiftLogger::note(std::size_t lift, const QString& text)
{
    Session session = m_sheet.session;
    setPlainNote(session.exercises[lift], text.toStdString());
    perform(session, spoken({lift, {}}));
}

void LiftLogger::setRest(std::size_t lift, const std::optional<Duration>& rest)
{
    Session session = m_sheet.session;
    session.exercises[lift].rest = rest;
    perform(session, spoken({lift, {}}));
}

// What else the rules would then say of that week: PROG-01 of two things raised together.
QString LiftLogger::doubtsAbout(const Edit& edit, Day day) const
{
    const auto after = applied(m_workspace.diary(), edit);
    if (!after)
        return {};
    const auto before = m_workspace.review(day);
    QStringList doubts;
    for (const rules::Finding& finding : rules::review(*after, day, m_workspace.now()).findings) {
        const bool isNew = std::ranges::none_of(before.findings, [&](const auto& known) {
            return known.rule == finding.rule && known.severity >= finding.severity;
        });
        if (isNew && finding.rule.starts_with("PROG"))
            doubts << qString(rules::briefOf(finding, *after, language()));
    }
    return doubts.join(QStringLiteral(", "));
}

void LiftLogger::acceptNextLoad(std::size_t lift)
{
    if (lift >= m_sheet.lifts.size())
        return;
    if (!m_sheet.lifts[lift].next) {
        Q_EMIT said(tr("%1: more weight is suggested once the top of its range was reached twice.")
                        .arg(m_sheet.lifts[lift].name));
        return;
    }
    const rules::NextLoad next = *m_sheet.lifts[lift].next;
    const QString name = m_sheet.lifts[lift].name;
    const Entry* target = m_workspace.diary().find(next.session);
    if (!target) {
        Q_EMIT said(tr("No session with %1 is planned in the next three weeks. Plan one, then "
                       "accept again.")
                        .arg(name));
        return;
    }
    const QString load = massText(kilograms(next.kg), m_workspace.units());
    const Day day = dayOf(target->facts.start);
    const Edit edit =
        planLoad(*target->session, m_sheet.session.exercises[lift].exercise, kilograms(next.kg),
                 next.reps, m_sheet.lifts[lift].spokenName + " to " + load.toStdString());
    const QString doubts = doubtsAbout(edit, day);
    if (edit.isEmpty() || !m_workspace.perform(edit))
        return;
    QString text = tr("%1: %2 on %3").arg(name, load, longDate(day));
    if (!doubts.isEmpty())
        text += QStringLiteral(" · ") + tr("see the coach: %1").arg(doubts);
    Q_EMIT said(text);
}

} // namespace mileplate::ui
