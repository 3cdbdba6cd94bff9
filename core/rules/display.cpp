// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/display.h"

#include "core/load/fitness_history.h"

#include <algorithm>
#include <fmt/format.h>

namespace mileplate::rules {

namespace {

constexpr Duration kHintPause = std::chrono::days{7};
constexpr Duration kCriticalPause = std::chrono::hours{24};

bool stillHolds(const Dismissal& dismissal, const Finding& finding, LocalTime now)
{
    switch (finding.severity) {
    case Severity::Info:
    case Severity::Advice:
        return now < dismissal.at + kHintPause;
    case Severity::Warning:
        return true;
    case Severity::Critical:
        return now < dismissal.at + kCriticalPause;
    }
    return false;
}

// Suggestions that mean nothing before there is a habit to compare with.
bool isHeldBack(const Finding& finding)
{
    return finding.rule.starts_with("OPP") || finding.rule == "STR-01" ||
           finding.rule == "NUT-02" ||
           (finding.rule == "STR-04" && finding.severity == Severity::Info);
}

void place(const Finding& finding, Display& display)
{
    if (finding.severity == Severity::Info) {
        display.hints.push_back(finding);
        return;
    }
    const auto advice = std::ranges::count(display.front, Severity::Advice, &Finding::severity);
    const bool full =
        finding.severity == Severity::Advice && advice >= static_cast<long>(kMostAdvice);
    (full ? display.more : display.front).push_back(finding);
}

} // namespace

std::string anchorsOf(const Finding& finding, const Diary& diary)
{
    std::string text;
    for (const Id<Session>& id : finding.sessions) {
        const Entry* entry = diary.find(id);
        text += fmt::format("{}@{} ", id.text, entry ? isoLocal(entry->facts.start) : "");
    }
    return text.empty() ? isoDate(finding.date) : text;
}

Dismissal dismissalOf(const Finding& finding, const Diary& diary, LocalTime now)
{
    return {std::string(finding.rule), anchorsOf(finding, diary), finding.severity, now};
}

bool isDismissed(const Finding& finding, const std::vector<Dismissal>& dismissals,
                 const Diary& diary, LocalTime now)
{
    return std::ranges::any_of(dismissals, [&](const Dismissal& dismissal) {
        return dismissal.rule == finding.rule && finding.severity <= dismissal.severity &&
               dismissal.anchors == anchorsOf(finding, diary) &&
               stillHolds(dismissal, finding, now);
    });
}

bool isLearning(const Diary& diary, LocalTime now)
{
    const auto first = load::firstTrainingDay(diary.days);
    return !first || dayOf(now) < *first + kLearning;
}

Display displayed(const Review& review, const std::vector<Dismissal>& dismissals,
                  const Diary& diary, LocalTime now)
{
    const bool learning = isLearning(diary, now);
    Display display;
    for (const Finding& finding : review.findings) {
        if (learning && isHeldBack(finding))
            continue;
        if (isDismissed(finding, dismissals, diary, now))
            display.dismissed.push_back(finding);
        else
            place(finding, display);
    }
    return display;
}

} // namespace mileplate::rules
