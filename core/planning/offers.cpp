// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/offers.h"

#include "core/planning/fix_edit.h"
#include "core/rules/review.h"
#include "core/rules/rule.h"

#include <algorithm>

namespace mileplate::planning {

namespace {

using rules::Finding;
using rules::Fix;
using rules::Review;

constexpr std::size_t kMostOffers = 3;
constexpr int kMostParts = 3; // hits that one fix may resolve
constexpr long kDayless = 0;

const Finding* findingOf(std::string_view rule, const std::vector<Finding>& findings)
{
    const auto found = std::ranges::find(findings, rule, &Finding::rule);
    return found == findings.end() ? nullptr : &*found;
}

// Nothing new, and nothing worse, of that severity or above.
bool addsNothingAsBad(const Review& before, const Review& after, rules::Severity severity)
{
    return std::ranges::all_of(after.findings, [&](const Finding& finding) {
        const Finding* known = findingOf(finding.rule, before.findings);
        return finding.severity < severity || (known && known->severity >= finding.severity);
    });
}

// How far sessions are moved in all.
long daysMoved(const Edit& edit)
{
    long days = kDayless;
    for (const auto& [before, after] : edit.sessions) {
        if (before && after)
            days += std::abs((after->date - before->date).count());
    }
    return days;
}

int penaltyAfter(const Review& before, const Review& after)
{
    return rules::penaltyOf(after.findings) - rules::penaltyOf(before.findings);
}

// The following week before and after a fix that reaches into it.
struct Following {
    Review before;
    Review after;
};

struct Trial {
    Fix fix;
    Edit edit;
    Review review;
    std::optional<Following> following{};
    bool resolves = true; // the finding, or a finding like it in the week that it is meant for

    int penalty() const
    {
        return rules::penaltyOf(review.findings) +
               (following ? penaltyAfter(following->before, following->after) : 0);
    }
    auto rank() const { return std::tuple(!resolves, penalty(), fix.size(), daysMoved(edit)); }
};

bool touches(const Edit& edit, DayRange days)
{
    return std::ranges::any_of(daysTouched(edit), [&](Day day) { return days.contains(day); });
}

bool isCutbackOf(const Fix& fix, Day monday)
{
    const auto* cutback = fix.size() == 1 ? std::get_if<rules::InsertCutback>(&fix[0]) : nullptr;
    return cutback && cutback->week == monday;
}

// Gone or less severe.
bool lessens(std::string_view rule, const Review& before, const Review& after)
{
    const Finding* was = findingOf(rule, before.findings);
    const Finding* is = findingOf(rule, after.findings);
    return was && (!is || is->severity < was->severity);
}

class Search {
public:
    Search(const Diary& diary, Day week, LocalTime now, const Finding& finding)
        : m_diary(diary)
        , m_week(week)
        , m_now(now)
        , m_finding(finding)
        , m_rule(*rules::findRule(finding.rule))
        , m_before(rules::review(diary, week, now))
    {}

    std::vector<Trial> helpful()
    {
        tryAll({}, m_diary, m_finding, kMostParts);
        std::ranges::stable_sort(m_helpful, {}, &Trial::rank);
        if (m_helpful.size() > kMostOffers)
            m_helpful.erase(m_helpful.begin() + kMostOffers, m_helpful.end());
        return std::move(m_helpful);
    }

    const Review& before() const { return m_before; }

private:
    void tryAll(const Fix& soFar, const Diary& diary, const Finding& finding, int parts)
    {
        const rules::Scene scene(diary, m_week, m_now);
        std::optional<Trial> bestPart;
        for (const Fix& part : m_rule.fixes(scene, finding)) {
            if (std::ranges::none_of(part, rules::changesDiary))
                continue;
            Fix fix = soFar;
            fix.insert(fix.end(), part.begin(), part.end());
            if (auto trial = tried(std::move(fix)))
                consider(*std::move(trial), finding, bestPart);
        }
        if (!m_helpful.empty() || !bestPart || parts <= 1)
            return;
        const auto next = applied(m_diary, bestPart->edit);
        const Finding* left = findingOf(m_finding.rule, bestPart->review.findings);
        if (next && left)
            tryAll(bestPart->fix, *next, *left, parts - 1);
    }

    std::optional<Trial> tried(Fix fix) const
    {
        auto edit = editOf(m_diary, fix);
        const auto next =
            edit ? applied(m_diary, *edit) : Result<Diary>{tl::unexpected(edit.error())};
        if (!next || edit->isEmpty())
            return std::nullopt;
        Trial trial{std::move(fix), *std::move(edit), rules::review(*next, m_week, m_now)};
        const Day following = mondayOf(m_week) + Days{7};
        if (touches(trial.edit, weekOf(following)))
            trial.following = Following{rules::review(m_diary, following, m_now),
                                        rules::review(*next, following, m_now)};
        return trial;
    }

    // Keeps what resolves the finding; else remembers the best that resolves a hit of it.
    void consider(Trial trial, const Finding& finding, std::optional<Trial>& bestPart)
    {
        if (doesHarm(trial))
            return;
        const Finding* left = findingOf(m_finding.rule, trial.review.findings);
        trial.resolves = !left || left->severity < m_finding.severity || helpsNextWeek(trial);
        if (trial.resolves || m_rule.looksBack) {
            m_helpful.push_back(std::move(trial));
            return;
        }
        const bool fewer = left->occurrences < finding.occurrences;
        if (fewer && (!bestPart || trial.rank() < bestPart->rank()))
            bestPart = std::move(trial);
    }

    bool doesHarm(const Trial& trial) const
    {
        const auto& next = trial.following;
        return !addsNothingAsBad(m_before, trial.review, m_finding.severity) ||
               (next && !addsNothingAsBad(next->before, next->after, m_finding.severity)) ||
               trial.penalty() > rules::penaltyOf(m_before.findings);
    }

    // A lighter week to come says nothing of this one: it is for what would go on there.
    bool helpsNextWeek(const Trial& trial) const
    {
        return trial.following && isCutbackOf(trial.fix, mondayOf(m_week) + Days{7}) &&
               lessens(m_finding.rule, trial.following->before, trial.following->after);
    }

    const Diary& m_diary;
    Day m_week;
    LocalTime m_now;
    const Finding& m_finding;
    const rules::Rule& m_rule;
    Review m_before;
    std::vector<Trial> m_helpful;
};

// Rules of which `from` says more than `to`.
std::vector<std::string_view> rulesLost(const Review& from, const Review& to)
{
    std::vector<std::string_view> lost;
    for (const Finding& finding : from.findings) {
        const Finding* left = findingOf(finding.rule, to.findings);
        if (!left || left->severity < finding.severity)
            lost.push_back(finding.rule);
    }
    return lost;
}

} // namespace

std::vector<Offer> offersFor(const Diary& diary, Day week, LocalTime now, const Finding& finding)
{
    Search search(diary, week, now, finding);
    std::vector<Offer> offers;
    for (Trial& trial : search.helpful())
        offers.push_back({.fix = std::move(trial.fix),
                          .edit = std::move(trial.edit),
                          .removes = rulesLost(search.before(), trial.review),
                          .adds = rulesLost(trial.review, search.before())});
    const rules::Scene scene(diary, week, now);
    for (Fix& fix : rules::findRule(finding.rule)->fixes(scene, finding)) {
        if (offers.size() >= kMostOffers || std::ranges::any_of(fix, rules::changesDiary))
            continue;
        // "I have checked it" is an edit too, but is offered whatever it brings to light.
        Edit edit = editOf(diary, fix).value_or(Edit{});
        offers.push_back({.fix = std::move(fix), .edit = std::move(edit)});
    }
    return offers;
}

} // namespace mileplate::planning
