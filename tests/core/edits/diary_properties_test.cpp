// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/edit.h"
#include "core/json/diary_json.h"
#include "core/load/enter.h"
#include "core/rules/review.h"
#include "tests/support/builders.h"
#include "tests/support/random_edits.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

// What must hold whatever the athlete does.
namespace mileplate {
namespace {

using namespace test;

Diary diaryAfterRandomEdits(RandomAthlete& athlete, int count)
{
    Diary diary = diaryWith({});
    for (int i = 0; i < count; ++i)
        diary = must(applied(diary, athlete.nextEdit(diary)));
    return diary;
}

std::string written(const Diary& diary)
{
    std::string text;
    json::writeDiary(
        diary, [](const TrackRef& ref) { return ref.loaded; },
        [&](std::string_view piece) { text += piece; });
    return text;
}

// Facts and sums of each day, which sameContent does not look at.
bool sameDerived(const Diary& a, const Diary& b)
{
    const DayRange span = a.days.span();
    for (Day day = span.first; day < span.past; day += Days{1}) {
        const DayBook& x = a.days.on(day);
        const DayBook& y = b.days.on(day);
        const bool sameFacts =
            std::ranges::equal(x.sessions, y.sessions,
                               [](const Entry& p, const Entry& q) { return p.facts == q.facts; });
        if (!sameFacts || !(x.sums == y.sums))
            return false;
    }
    return true;
}

RC_GTEST_PROP(DiaryProperty, UndoneAfterAppliedIsTheSameDiary, (std::uint64_t seed))
{
    RandomAthlete athlete(seed);
    const Diary before = diaryAfterRandomEdits(athlete, 20);
    const Edit edit = athlete.nextEdit(before);
    const Diary back = must(applied(must(applied(before, edit)), undone(edit)));
    RC_ASSERT(sameContent(before, back));
    RC_ASSERT(sameDerived(before, back));
}

RC_GTEST_PROP(DiaryProperty, WhatIsDerivedStepByStepIsWhatIsDerivedAnew, (std::uint64_t seed))
{
    RandomAthlete athlete(seed);
    const Diary diary = diaryAfterRandomEdits(athlete, 60);
    RC_ASSERT(sameDerived(diary, load::enteredAnew(diary)));
}

RC_GTEST_PROP(DiaryProperty, ExportImportExportIsByteIdentical, (std::uint64_t seed))
{
    RandomAthlete athlete(seed);
    const std::string once = written(diaryAfterRandomEdits(athlete, 60));
    const auto document = json::readDiary(once);
    RC_ASSERT(document.has_value());
    RC_ASSERT(written(must(diaryOf(document->contents))) == once);
}

// Rulebook 3.1, invariant (d).
RC_GTEST_PROP(DiaryProperty, FindingsDoNotDependOnTheOrderOfTheInput, (std::uint64_t seed))
{
    RandomAthlete athlete(seed);
    const Diary diary = diaryAfterRandomEdits(athlete, 60);
    Edit contents = must(json::readDiary(written(diary))).contents;
    std::ranges::reverse(contents.sessions);
    std::ranges::reverse(contents.meals);
    const Diary turned = must(diaryOf(contents));
    for (int week = 0; week < 8; ++week) {
        const Day monday = kMonday + Days{7 * week};
        RC_ASSERT(rules::review(diary, monday, kStartOfWeek).findings ==
                  rules::review(turned, monday, kStartOfWeek).findings);
    }
}

Diary shifted(const Diary& diary, Days by)
{
    Edit contents = must(json::readDiary(written(diary))).contents;
    for (auto& revised : contents.sessions) {
        revised.after->date += by;
        if (revised.after->done && revised.after->done->start)
            revised.after->done->start->utc += by;
        if (revised.after->originalDate)
            *revised.after->originalDate += by;
    }
    for (auto& revised : contents.meals)
        revised.after->date += by;
    for (auto& revised : contents.days)
        revised.after->date += by;
    contents.phases.clear();
    contents.races.clear();
    return must(diaryOf(contents));
}

// Rulebook 3.1, invariant (b).
RC_GTEST_PROP(DiaryProperty, AShiftByWholeWeeksChangesNoFinding, (std::uint64_t seed))
{
    RandomAthlete athlete(seed);
    const Diary diary = shifted(diaryAfterRandomEdits(athlete, 40), Days{0});
    const Diary later = shifted(diary, Days{7 * 5});
    for (int week = 0; week < 4; ++week) {
        const Day monday = kMonday + Days{7 * week};
        const auto here = rules::review(diary, monday, kStartOfWeek);
        const auto there = rules::review(later, monday + Days{35}, kStartOfWeek + Days{35});
        RC_ASSERT(here.findings.size() == there.findings.size());
        for (std::size_t i = 0; i < here.findings.size(); ++i) {
            RC_ASSERT(here.findings[i].rule == there.findings[i].rule);
            RC_ASSERT(here.findings[i].severity == there.findings[i].severity);
        }
    }
}

} // namespace
} // namespace mileplate
