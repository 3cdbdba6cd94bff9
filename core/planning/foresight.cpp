// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/foresight.h"

#include "core/rules/scene.h"

#include <algorithm>

namespace mileplate::planning {

namespace {

using rules::Finding;
using rules::Review;

const Finding* sameRule(const Finding& finding, const Review& review)
{
    const auto found = std::ranges::find(review.findings, finding.rule, &Finding::rule);
    return found == review.findings.end() ? nullptr : &*found;
}

// Of several hits a finding has the figures of one.
bool isSameHit(const Finding& a, const Finding& b)
{
    return a.date == b.date && a.roles == b.roles && a.figures == b.figures;
}

Review judged(const Diary& diary, Day week, LocalTime now)
{
    return rules::review(diary, week, now, rules::Scope::Positions);
}

struct Weeks {
    std::vector<Day> mondays;
    std::vector<Review> before{};
};

void judge(Outlook& outlook, const Diary& after, const Weeks& weeks, LocalTime now)
{
    for (std::size_t i = 0; i < weeks.mondays.size(); ++i) {
        const Review review = judged(after, weeks.mondays[i], now);
        std::ranges::move(gained(weeks.before[i], review), std::back_inserter(outlook.added));
        std::ranges::move(gained(review, weeks.before[i]), std::back_inserter(outlook.removed));
        outlook.penalty += rules::penaltyOf(review.findings);
        outlook.repeats += rules::penaltyOfRepeats(review.findings);
    }
}

// A plan that is over counts for nothing, which would look like a remedy.
bool isOver(const Edit& edit, const Diary& after, Day day, LocalTime now)
{
    return std::ranges::any_of(edit.sessions, [&](const Revised<Session>& revised) {
        const Entry* entry = revised.after ? after.find(revised.after->id) : nullptr;
        return entry && entry->session->date == day && entry->facts.planned &&
               entry->facts.end <= now;
    });
}

long slotsBetween(const BoardPlace& a, const BoardPlace& b)
{
    const long slots = static_cast<long>(a.slot) - static_cast<long>(b.slot);
    return std::abs((a.day - b.day).count() * 3 + slots);
}

} // namespace

const Change* Outlook::worst() const
{
    const auto found = std::ranges::max_element(added, {}, &Change::severity);
    return found == added.end() ? nullptr : &*found;
}

std::vector<Change> gained(const Review& before, const Review& after)
{
    std::vector<Change> changes;
    for (const Finding& finding : after.findings) {
        const Finding* known = sameRule(finding, before);
        const bool more = known && known->severity == finding.severity &&
                          known->occurrences < finding.occurrences;
        if (!known || known->severity < finding.severity)
            changes.push_back({.finding = finding, .severity = finding.severity});
        else if (more)
            changes.push_back({.finding = finding,
                               .severity = finding.severity,
                               .others = known->occurrences,
                               .isNamed = !isSameHit(*known, finding)});
    }
    return changes;
}

std::vector<Outlook> outlooks(const Diary& diary, Day week, Day alsoWeek, LocalTime now,
                              const EditAt& editAt)
{
    Weeks weeks{.mondays = {mondayOf(week)}};
    if (mondayOf(alsoWeek) != mondayOf(week))
        weeks.mondays.push_back(mondayOf(alsoWeek));
    for (const Day monday : weeks.mondays)
        weeks.before.push_back(judged(diary, monday, now));

    std::vector<Outlook> all;
    for (Day day = weeks.mondays.front(); day < weeks.mondays.front() + Days{7}; day += Days{1}) {
        for (const Slot slot : {Slot::Morning, Slot::Midday, Slot::Evening}) {
            Outlook& outlook = all.emplace_back(Outlook{.place = {.day = day, .slot = slot}});
            const Edit edit = editAt(outlook.place);
            const auto after = applied(diary, edit);
            outlook.stays = edit.isEmpty();
            outlook.possible = after.has_value();
            outlook.past = after && isOver(edit, *after, day, now);
            if (after)
                judge(outlook, *after, weeks, now);
        }
    }
    return all;
}

const Outlook* bestOf(const std::vector<Outlook>& outlooks, const BoardPlace& from)
{
    const auto rank = [&](const Outlook& outlook) {
        return std::tuple(outlook.penalty, outlook.repeats, slotsBetween(outlook.place, from));
    };
    const Outlook* best = nullptr;
    for (const Outlook& outlook : outlooks) {
        if (outlook.possible && !outlook.past && (!best || rank(outlook) < rank(*best)))
            best = &outlook;
    }
    return best && best->stays ? nullptr : best;
}

Surroundings keyRunsAround(const Diary& diary, const Id<Session>& session, LocalTime now)
{
    const Entry* entry = diary.find(session);
    if (!entry)
        return {};
    const rules::Scene scene(diary, dayOf(entry->facts.start), now);
    Surroundings around;
    for (const Entry* other : scene.sessions) {
        if (other->session->id == session || !scene.isKeyRun(*other))
            continue;
        const double hours = inHours(other->facts.start - entry->facts.start);
        if (hours <= 0 && hours >= -7 * 24) {
            around.hoursSinceLast = -hours;
            around.last = other->session->id;
        } else if (hours > 0 && hours <= 7 * 24 && !around.hoursToNext) {
            around.hoursToNext = hours;
            around.next = other->session->id;
        }
    }
    return around;
}

} // namespace mileplate::planning
