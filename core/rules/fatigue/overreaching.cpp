// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fatigue/overreaching.h"

#include "core/rules/fatigue/lighter_plan.h"
#include "core/rules/hits.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

struct Ratings {
    std::int64_t harder = 0;
    std::int64_t all = 0;
};

// How much harder than planned a completed session felt, where both were said.
std::optional<double> surplusEffort(const Session& session)
{
    if (!session.isCompleted() || !session.done || !session.planned)
        return std::nullopt;
    const auto& felt = session.done->workout.rpe;
    const auto& meant = session.planned->rpe;
    return felt && meant ? std::optional(*felt - *meant) : std::nullopt;
}

Ratings recentRatings(const Scene& scene)
{
    const Limits& limits = scene.limits;
    const LocalTime since = scene.now - minutes(limits.fatRpeDriftDays * 24 * 60);
    Ratings ratings;
    forEachIn(scene, {dayOf(since), dayOf(scene.now) + Days{1}}, [&](const Entry& entry) {
        const auto surplus = surplusEffort(*entry.session);
        if (!surplus || entry.facts.start < since || entry.facts.start > scene.now)
            return;
        ++ratings.all;
        if (*surplus >= limits.fatRpeDriftPoints - kTolerance)
            ++ratings.harder;
    });
    return ratings;
}

struct Sign {
    std::string_view rule;
    Severity least;
    std::string_view words;
};

constexpr auto kOverreachingSigns = std::to_array<Sign>({
    {"FAT-06", Severity::Info, "sessions feel harder than planned"},
    {"REC-01", Severity::Info, "short sleep"},
    {"REC-03", Severity::Info, "raised resting pulse"},
    {"STR-09", Severity::Info, "falling strength"},
    {"NUT-07", Severity::Info, "low energy availability"},
    {"REC-04", Severity::Warning, "sore legs"},
    {"NUT-09", Severity::Warning, "fast weight loss"},
});
constexpr std::size_t kManySigns = 3;

bool isShown(const Sign& sign, std::span<const Finding> findings)
{
    const auto found = std::ranges::find(findings, sign.rule, &Finding::rule);
    return found != findings.end() && found->severity >= sign.least;
}

// The lightest of the days to come free of training, of those that can be and are not at rest
// already; neither key sessions nor races are given up for it.
Fix restDay(const Scene& scene)
{
    Fix lightest;
    double least = 0;
    const Day tomorrow = dayOf(scene.now) + Days{1};
    for (Day day = std::max(tomorrow, scene.week.first); day < scene.week.past; day += Days{1}) {
        Fix fix;
        double load = 0;
        bool canRest = true;
        for (const Entry* entry : scene.on({day, day + Days{1}})) {
            canRest &= mayChange(*entry, scene) && !entry->facts.key;
            load += entry->facts.sRpeLoad;
            fix.push_back(Drop{entry->session->id});
        }
        if (canRest && load > 0 && (lightest.empty() || load < least)) {
            lightest = std::move(fix);
            least = load;
        }
    }
    return lightest;
}

} // namespace

// A state of today: a week that does not hold today has nothing to do with it.
std::optional<Finding> harderThanPlanned(const Scene& scene)
{
    const Day today = dayOf(scene.now);
    if (!scene.week.contains(today))
        return std::nullopt;
    const Ratings ratings = recentRatings(scene);
    const auto enough = static_cast<double>(ratings.harder) >= scene.limits.fatRpeDriftSessions;
    if (!enough || 2 * ratings.harder < ratings.all)
        return std::nullopt;
    Hits hits(scene);
    hits.add({.severity = Severity::Warning,
              .figures = {{"n", ratings.harder},
                          {"of", ratings.all},
                          {"threshold", scene.limits.fatRpeDriftPoints}},
              .day = today});
    return std::move(hits).merged();
}

std::optional<Finding> severalSignsAtOnce(const Scene& scene, std::span<const Finding> findings)
{
    std::vector<std::string> signals;
    for (const Sign& sign : kOverreachingSigns) {
        if (isShown(sign, findings))
            signals.emplace_back(sign.words);
    }
    if (signals.size() < kManySigns)
        return std::nullopt;
    const auto count = static_cast<std::int64_t>(signals.size());
    Hits hits(scene);
    hits.add({.severity = Severity::Critical,
              .figures = {{"k", count}, {"signals", std::move(signals)}}});
    auto finding = std::move(hits).merged();
    finding->rule = "FAT-07";
    return finding;
}

std::vector<Fix> fixHarderThanPlanned(const Scene& scene, const Finding&)
{
    auto fixes = nextQualityRunEasy(scene);
    const auto lift = std::ranges::find_if(scene.sessions, [&](const Entry* entry) {
        return entry->session->kind == Kind::Strength && mayChange(*entry, scene);
    });
    if (lift != scene.sessions.end())
        fixes.push_back(setsScaled(*(*lift)->session, 0.6));
    fixes.push_back(restDay(scene));
    std::erase(fixes, Fix{});
    return fixes;
}

std::vector<Fix> fixSeveralSigns(const Scene& scene, const Finding&)
{
    Fix easyDays;
    for (const Entry* entry : scene.thisWeek()) {
        const Kind kind = entry->session->kind;
        if (!mayChange(*entry, scene))
            continue;
        if (isQuality(kind) && kind != Kind::Race)
            easyDays.push_back(SetKindTo{entry->session->id, Kind::Easy});
        if (scene.hasHeavyLegs(*entry))
            easyDays.push_back(SetStyle{entry->session->id, Style::Light});
    }
    easyDays.push_back(InsertCutback{scene.week.first, 0.5});
    return {std::move(easyDays), {Open{"food"}}, {Open{"log"}}};
}

} // namespace mileplate::rules
