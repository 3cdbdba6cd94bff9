// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/schedule/hard_days.h"

#include "core/rules/hits.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

using enum Severity;

bool isSpacedRun(const Entry& entry)
{
    const Kind kind = entry.session->kind;
    return kind == Kind::Long || (isQuality(kind) && kind != Kind::Race);
}

Severity severityOfPair(const Entry& a, const Entry& b, const Scene& scene)
{
    const bool oneIsLong = a.session->kind == Kind::Long || b.session->kind == Kind::Long;
    if (oneIsLong)
        return scene.runner == Level::Novice ? Warning : Advice;
    return scene.runner == Level::Advanced ? Advice : Warning;
}

Severity severityOfStreak(std::int64_t days, const Scene& scene)
{
    return scene.runner == Level::Advanced && days == 3 ? Advice : Warning;
}

const Entry* firstHardOn(const Scene& scene, Day day)
{
    const auto sessions = scene.on({day, day + Days{1}});
    const auto hard =
        std::ranges::find_if(sessions, [&](const Entry* entry) { return scene.isHard(*entry); });
    return hard == sessions.end() ? nullptr : *hard;
}

// How a day counts in a row of training days.
enum class Rest { None, Light, Full };

bool isRestful(const Entry& entry)
{
    return entry.session->kind == Kind::Mobility ||
           (entry.facts.rpe <= 2 + kTolerance && entry.facts.minutes <= 30 + kTolerance);
}

bool isLight(const Entry& entry)
{
    const Kind kind = entry.session->kind;
    return kind == Kind::Mobility ||
           ((isEasyRun(kind) || kind == Kind::Cross) && entry.facts.rpe <= 3 + kTolerance);
}

Rest restOn(const Scene& scene, Day day)
{
    bool full = true;
    bool light = scene.runner != Level::Novice;
    double minutes = 0;
    for (const Entry& entry : scene.diary.days.on(day).sessions) {
        if (!entry.facts.effectiveAt(scene.now))
            continue;
        full = full && isRestful(entry);
        light = light && isLight(entry);
        minutes += entry.session->kind == Kind::Mobility ? 0 : entry.facts.minutes;
    }
    if (full)
        return Rest::Full;
    return light && minutes <= scene.limits.schLightDayMin + kTolerance ? Rest::Light : Rest::None;
}

double restLimit(const Scene& scene)
{
    switch (scene.runner) {
    case Level::Novice:
        return scene.limits.schNoRestNovice;
    case Level::Intermediate:
        return scene.limits.schNoRestIntermediate;
    case Level::Advanced:
        return scene.limits.schNoRestAdvanced;
    }
    return scene.limits.schNoRestIntermediate;
}

// The longest rows of days up to one of the week's, without a light and without a
// full rest day. Walks back over the whole history, but only to the first rest.
struct Rows {
    std::int64_t withoutLight = 0;
    std::int64_t withoutFull = 0;
};

Rows longestRows(const Scene& scene)
{
    Rows running;
    bool lightFound = false;
    for (Day day = scene.week.first - Days{1};; day -= Days{1}) {
        const Rest rest = restOn(scene, day);
        if (rest == Rest::Full)
            break;
        lightFound = lightFound || rest == Rest::Light;
        running.withoutLight += lightFound ? 0 : 1;
        ++running.withoutFull;
    }
    Rows longest;
    for (Day day = scene.week.first; day < scene.week.past; day += Days{1}) {
        const Rest rest = restOn(scene, day);
        running.withoutLight = rest == Rest::None ? running.withoutLight + 1 : 0;
        running.withoutFull = rest != Rest::Full ? running.withoutFull + 1 : 0;
        longest.withoutLight = std::max(longest.withoutLight, running.withoutLight);
        longest.withoutFull = std::max(longest.withoutFull, running.withoutFull);
    }
    return longest;
}

struct DayLoad {
    std::int64_t sessions = 0;
    std::int64_t blocks = 0;
    double minutes = 0;
    bool hard = false;
    bool planned = false; // something of it can still be changed
    const Entry* first = nullptr;
};

DayLoad loadOn(const Scene& scene, Day day)
{
    DayLoad load;
    std::optional<LocalTime> blockEnds;
    for (const Entry* entry : scene.on({day, day + Days{1}})) {
        const Kind kind = entry->session->kind;
        if (kind == Kind::Mobility || kind == Kind::Race)
            continue;
        const Duration gap = minutes(scene.limits.schBlockGapMin);
        if (!blockEnds || entry->facts.start > *blockEnds + gap)
            ++load.blocks;
        blockEnds = std::max(blockEnds.value_or(entry->facts.end), entry->facts.end);
        ++load.sessions;
        load.minutes += entry->facts.minutes;
        load.hard = load.hard || scene.isHard(*entry);
        load.planned = load.planned || !entry->facts.completed;
        load.first = load.first ? load.first : entry;
    }
    return load;
}

} // namespace

std::optional<Finding> keyRunsTooClose(const Scene& scene)
{
    Hits hits(scene);
    for (const Entry* later : scene.thisWeek()) {
        if (!isSpacedRun(*later))
            continue;
        forEachBefore(scene, *later, scene.limits.schKeyRunGapH, [&](const Entry& earlier) {
            const double gap = gapBetweenStarts(earlier, *later);
            if (!isSpacedRun(earlier) || gap <= 0 || gap >= scene.limits.schKeyRunGapH - kTolerance)
                return;
            hits.add({.severity = severityOfPair(earlier, *later, scene),
                      .roles = {{"A", &earlier}, {"B", later}},
                      .figures = {{"gap", gap}, {"threshold", scene.limits.schKeyRunGapH}}});
        });
    }
    return std::move(hits).merged();
}

std::optional<Finding> hardDaysInARow(const Scene& scene)
{
    Hits hits(scene);
    std::int64_t row = 0;
    for (Day day = scene.week.first - Days{7}; day <= scene.week.past; day += Days{1}) {
        const bool hard = day < scene.week.past && scene.isHardDay(day);
        if (hard) {
            ++row;
            continue;
        }
        const Day last = day - Days{1};
        if (static_cast<double>(row) >= scene.limits.schHardRow && last >= scene.week.first) {
            const Entry* first = firstHardOn(scene, day - Days{row});
            const Entry* final = firstHardOn(scene, last);
            hits.add({.severity = severityOfStreak(row, scene),
                      .roles = {{"A", first}, {"B", final}},
                      .figures = {{"n", row},
                                  {"days", DayRange{day - Days{row}, day}},
                                  {"threshold", scene.limits.schHardRow}}});
        }
        row = 0;
    }
    return std::move(hits).merged();
}

std::optional<Finding> noRestDay(const Scene& scene)
{
    const Rows rows = longestRows(scene);
    const double limit = restLimit(scene);
    const auto withoutLight = static_cast<double>(rows.withoutLight);
    const auto withoutFull = static_cast<double>(rows.withoutFull);
    Hits hits(scene);
    if (withoutLight >= limit)
        hits.add({.severity = withoutLight >= 2 * limit ? Warning : Advice,
                  .figures = {{"n", rows.withoutLight},
                              {"limit", static_cast<std::int64_t>(limit)},
                              {"kind", std::string("no light day")},
                              {"threshold", limit}}});
    else if (withoutFull >= 2 * limit)
        hits.add({.severity = Info,
                  .figures = {{"n", rows.withoutFull},
                              {"limit", static_cast<std::int64_t>(2 * limit)},
                              {"kind", std::string("no full rest day")},
                              {"threshold", 2 * limit}},
                  .wording = 1});
    return std::move(hits).merged();
}

std::optional<Finding> hardDaysScattered(const Scene& scene)
{
    std::int64_t hardDays = 0;
    for (Day day = scene.week.first; day < scene.week.past; day += Days{1})
        hardDays += scene.isHardDay(day) ? 1 : 0;
    if (static_cast<double>(hardDays) < scene.limits.schScattered - kTolerance)
        return std::nullopt;
    Hits hits(scene);
    hits.add({.severity = hardDays >= 6 ? Warning : Advice,
              .figures = {{"n", hardDays}, {"threshold", scene.limits.schScattered}}});
    return std::move(hits).merged();
}

std::optional<Finding> overloadedDay(const Scene& scene)
{
    Hits hits(scene);
    for (Day day = scene.week.first; day < scene.week.past; day += Days{1}) {
        const DayLoad load = loadOn(scene, day);
        const bool tooLong =
            load.sessions >= 2 && load.hard && load.minutes > scene.limits.schDayMin + kTolerance;
        if (!load.planned || (load.blocks < 3 && !tooLong))
            continue;
        hits.add({.severity = Advice,
                  .roles = {{"A", load.first}},
                  .figures = {{"n", load.sessions},
                              {"blocks", load.blocks},
                              {"minutes", load.minutes},
                              {"day", day},
                              {"threshold", scene.limits.schDayMin}}});
    }
    return std::move(hits).merged();
}

} // namespace mileplate::rules
