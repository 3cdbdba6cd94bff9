// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/scene.h"

#include "core/load/fitness_history.h"
#include "core/rules/racing/race_class.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

const Race* raceOf(const Entry& entry, const Diary& diary)
{
    return entry.session->race.empty() ? nullptr : diary.races.find(entry.session->race);
}

int contactsOf(const Session& session)
{
    const bool asDone = session.isCompleted() && session.done && session.done->workout.contacts;
    if (asDone)
        return *session.done->workout.contacts;
    return session.planned ? session.planned->contacts.value_or(0) : 0;
}

PhaseKind phaseOn(const Diary& diary, Day day)
{
    const Phase* phase = diary.phaseOn(day);
    return phase && phase->kind != PhaseKind::Off ? phase->kind : PhaseKind::Base;
}

RaceWindow raceWindow(const Diary& diary, DayRange week)
{
    RaceWindow window;
    for (const auto& [id, race] : diary.races.rows()) {
        if (race.priority == RacePriority::C || race.date < week.first)
            continue;
        const Days ahead = race.date - week.first;
        const Days taper{classOf(race.distance) == RaceClass::Marathon ? 21 : 14};
        window.raceWeek |= ahead < Days{7};
        window.taper |= race.priority == RacePriority::A && ahead < taper;
    }
    return window;
}

} // namespace

Scene::Scene(const Diary& of, Day anyDayOfTheWeek, LocalTime when)
    : diary(of)
    , athlete(of.who())
    , limits(limitsOf(athlete))
    , now(when)
    , week(weekOf(anyDayOfTheWeek))
    , priority(athlete.priority.value_or(Priority::Run))
    , runner(levelFromMonths(athlete.runningMonths))
    , lifter(levelFromMonths(athlete.liftingMonths))
    , phase(phaseOn(diary, week.first))
    , window(raceWindow(diary, week))
{
    for (Day day = week.first - kLookBack; day < week.past + kLookAhead; day += Days{1}) {
        for (const Entry& entry : diary.days.on(day).sessions) {
            if (entry.facts.effectiveAt(now))
                sessions.push_back(&entry);
        }
    }
}

bool Scene::isQuietTime() const
{
    return window.raceWeek || window.taper || phase == PhaseKind::Taper ||
           phase == PhaseKind::Race || phase == PhaseKind::Recovery;
}

const std::vector<WeekSums>& Scene::pastWeeks() const
{
    for (int back = 1; m_pastWeeks.size() < kPastWeeks; ++back)
        m_pastWeeks.push_back(sumsOf(*this, week.first - Days{7 * back}));
    return m_pastWeeks;
}

Days Scene::history() const
{
    const auto first = load::firstTrainingDay(diary.days);
    return first && *first < week.first ? week.first - *first : Days{0};
}

std::span<const Entry* const> Scene::on(DayRange days) const
{
    const auto start = [](const Entry* entry) { return entry->facts.start; };
    const auto first = std::ranges::lower_bound(sessions, LocalTime{days.first}, {}, start);
    const auto past = std::ranges::lower_bound(sessions, LocalTime{days.past}, {}, start);
    return {first, past};
}

bool Scene::hasHeavyLegs(const Entry& entry) const
{
    return entry.session->kind == Kind::Strength &&
           entry.facts.lss >= limits.legHeavyLss - kTolerance;
}

bool Scene::isKeyRun(const Entry& entry) const
{
    return isRun(entry.session->kind) && entry.facts.key;
}

bool Scene::isMainRace(const Entry& entry) const
{
    if (entry.session->kind != Kind::Race)
        return false;
    const Race* race = raceOf(entry, diary);
    return race && race->priority != RacePriority::C;
}

bool Scene::isHard(const Entry& entry) const
{
    switch (entry.session->kind) {
    case Kind::Long:
        return entry.facts.minutes >= limits.schHardLongMin - kTolerance;
    case Kind::Strength:
        return hasHeavyLegs(entry);
    case Kind::Plyometrics:
        return contactsOf(*entry.session) >= limits.schHardPlyoContacts;
    case Kind::Cross:
        return entry.facts.rpe >= 7;
    default:
        return isQuality(entry.session->kind);
    }
}

bool Scene::isDemandingRun(const Entry& entry) const
{
    const Kind kind = entry.session->kind;
    if (kind == Kind::Steady)
        return entry.facts.minutes >= 45;
    if (kind == Kind::Long || isEasyRun(kind))
        return entry.facts.minutes >= limits.schHardLongMin - kTolerance;
    return isQuality(kind);
}

bool Scene::isHardDay(Day day) const
{
    return std::ranges::any_of(on({day, day + Days{1}}),
                               [&](const Entry* entry) { return isHard(*entry); });
}

double gapBetweenStarts(const Entry& earlier, const Entry& later)
{
    return inHours(later.facts.start - earlier.facts.start);
}

double gapFromEndToStart(const Entry& earlier, const Entry& later)
{
    return inHours(later.facts.start - earlier.facts.end);
}

} // namespace mileplate::rules
