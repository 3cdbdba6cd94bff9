// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/foresight.h"

#include "core/planning/fix_edit.h"
#include "core/planning/offers.h"
#include "tests/support/builders.h"
#include "tests/support/case_notation.h"
#include "tests/support/random_edits.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace mileplate::planning {
namespace {

using namespace test;

// The week of the rulebook's first example: a heavy lift on Monday evening, intervals on
// Tuesday morning.
Case heavyBeforeIntervals()
{
    return caseOf("p Mon 18:00 45m str full heavy | squat 3x6@2; rdl 3x8@2; plank 2x30s // "
                  "p Tue 07:00 60m intervals 10km // p Sat 08:00 90m long 14km");
}

// And once more before the long run.
Case twiceHeavyBeforeKeyRuns()
{
    return caseOf("p Mon 18:00 45m str full heavy | squat 3x6@2; rdl 3x8@2; plank 2x30s // "
                  "p Tue 07:00 60m intervals 10km // "
                  "p Fri 18:00 45m str full heavy | squat 3x6@2; rdl 3x8@2; plank 2x30s // "
                  "p Sat 08:00 90m long 14km");
}

const Session& theLift(const Case& made, Day day)
{
    for (const Entry& entry : made.diary.days.on(day).sessions) {
        if (entry.session->kind == Kind::Strength)
            return *entry.session;
    }
    throw std::runtime_error("no lift on that day");
}

std::vector<Outlook> outlooksOfTheLift(const Case& made, Day day = kMonday)
{
    return outlooks(made.diary, kMonday, kMonday, made.now, [&](const BoardPlace& place) {
        return moveSession(made.diary, theLift(made, day), place);
    });
}

const Outlook& at(const std::vector<Outlook>& all, Day day, Slot slot)
{
    return all[static_cast<std::size_t>(weekdayIndex(day) * 3 + static_cast<int>(slot))];
}

TEST(Foresight, JudgesAll21Slots)
{
    EXPECT_EQ(outlooksOfTheLift(heavyBeforeIntervals()).size(), 21U);
}

TEST(Foresight, SaysWhatWouldComeAndWhatWouldGo)
{
    const auto all = outlooksOfTheLift(heavyBeforeIntervals());
    const Outlook& friday = at(all, kFriday, Slot::Evening); // 14 h before the long run
    ASSERT_EQ(friday.added.size(), 0U);                      // SCH-01 stays what it was
    const Outlook& wednesday = at(all, kWednesday, Slot::Evening);
    ASSERT_EQ(wednesday.removed.size(), 1U);
    EXPECT_EQ(wednesday.removed[0].finding.rule, "SCH-01");
}

TEST(Foresight, KnowsWhereTheCardIs)
{
    const auto all = outlooksOfTheLift(heavyBeforeIntervals());
    EXPECT_TRUE(at(all, kMonday, Slot::Evening).stays);
    EXPECT_TRUE(at(all, kMonday, Slot::Evening).added.empty());
}

TEST(Foresight, FindsTheBestPlace)
{
    const auto all = outlooksOfTheLift(heavyBeforeIntervals());
    const Outlook* best = bestOf(all, {kMonday, Slot::Evening, {}});
    ASSERT_TRUE(best);
    EXPECT_TRUE(best->added.empty());
    EXPECT_EQ(best->removed.size(), 1U);
}

TEST(Foresight, FindsTheBestPlaceAlsoWhereOneOfTwoHitsOfARuleGoes)
{
    const auto all = outlooksOfTheLift(twiceHeavyBeforeKeyRuns(), kFriday);
    const Outlook* best = bestOf(all, {kFriday, Slot::Evening, {}});
    ASSERT_TRUE(best);
    const auto gone = std::ranges::find_if(
        best->removed, [](const Change& change) { return change.finding.rule == "SCH-01"; });
    ASSERT_NE(gone, best->removed.end());
    EXPECT_EQ(gone->finding.occurrences, 2);
    EXPECT_EQ(gone->others, 1);
}

TEST(Foresight, DoesNotNameTheHitThatStaysAsTheOneThatGoes)
{
    const Case made = twiceHeavyBeforeKeyRuns();
    const auto goneAt = [&](Day from, Day to) {
        const auto all = outlooksOfTheLift(made, from);
        for (const Change& change : at(all, to, Slot::Evening).removed) {
            if (change.finding.rule == "SCH-01")
                return change;
        }
        throw std::runtime_error("SCH-01 does not go");
    };
    EXPECT_TRUE(goneAt(kMonday, kMonday + Days{6}).isNamed); // Monday's lift before the intervals
    EXPECT_FALSE(
        goneAt(kFriday, kMonday + Days{6}).isNamed); // Friday's goes, Monday's is described
}

TEST(Foresight, NeverFindsItInThePast)
{
    Case made = heavyBeforeIntervals();
    made.now = mileplate::at(kMonday, {17 * 60}); // the lift is an hour away
    const auto all = outlooksOfTheLift(made);
    EXPECT_TRUE(at(all, kMonday, Slot::Morning).past);
    EXPECT_FALSE(at(all, kMonday, Slot::Evening).past);
    EXPECT_FALSE(bestOf(all, {kMonday, Slot::Evening, {}})->past);
}

TEST(Foresight, HasNoBestPlaceWhereNothingGetsBetter)
{
    const Diary diary = diaryWith({run("r").on(kTuesday).at("07:00").lasting(40)});
    const auto all = outlooks(diary, kMonday, kMonday, kStartOfWeek, [&](const BoardPlace& place) {
        return moveSession(diary, find(diary, "r"), place);
    });
    EXPECT_FALSE(bestOf(all, {kTuesday, Slot::Morning, {}}));
}

// A preview is the same check on the diary with the edit applied.
RC_GTEST_PROP(ForesightProperty, SaysWhatTheDropThenDoes, (std::uint64_t seed))
{
    RandomAthlete athlete(seed);
    Diary diary = diaryWith({});
    for (int i = 0; i < 40; ++i)
        diary = must(applied(diary, athlete.nextEdit(diary)));
    diary = must(applied(diary, addSession(diary, run("r", Kind::Long).on(kTuesday).over(16))));
    const Entry* entry = diary.find(Id<Session>{"r"});
    const Day week = mondayOf(entry->session->date);
    const LocalTime now{week};
    const auto move = [&](const BoardPlace& place) {
        return moveSession(diary, *entry->session, place);
    };
    const auto before = rules::review(diary, week, now, rules::Scope::Positions);
    for (const Outlook& outlook : outlooks(diary, week, week, now, move)) {
        if (!outlook.possible)
            continue;
        const Diary dropped = must(applied(diary, move(outlook.place)));
        const auto after = rules::review(dropped, week, now, rules::Scope::Positions);
        RC_ASSERT(outlook.added == gained(before, after));
        RC_ASSERT(outlook.removed == gained(after, before));
    }
}

rules::Finding findingOf(const Case& made, std::string_view rule)
{
    for (const rules::Finding& finding : rules::review(made.diary, made.week, made.now).findings) {
        if (finding.rule == rule)
            return finding;
    }
    throw std::runtime_error("no such finding");
}

TEST(Offers, ResolveTheFinding)
{
    const Case made = heavyBeforeIntervals();
    const auto offers = offersFor(made.diary, made.week, made.now, findingOf(made, "SCH-01"));
    ASSERT_FALSE(offers.empty());
    EXPECT_LE(offers.size(), 3U);
    for (const Offer& offer : offers) {
        const Diary fixed = must(applied(made.diary, offer.edit));
        for (const rules::Finding& left : rules::review(fixed, made.week, made.now).findings)
            EXPECT_NE(left.rule, "SCH-01");
    }
}

TEST(Offers, TakeBackTheirEditEntirely)
{
    const Case made = heavyBeforeIntervals();
    for (const Offer& offer :
         offersFor(made.diary, made.week, made.now, findingOf(made, "SCH-01"))) {
        const Diary fixed = must(applied(made.diary, offer.edit));
        EXPECT_TRUE(sameContent(must(applied(fixed, undone(offer.edit))), made.diary));
    }
}

TEST(Offers, NeverTouchAPinnedSession)
{
    Case made = heavyBeforeIntervals();
    Session pinned = theLift(made, kMonday);
    pinned.movable = false;
    made.diary = must(applied(made.diary, changeSession(theLift(made, kMonday), pinned)));
    for (const Offer& offer :
         offersFor(made.diary, made.week, made.now, findingOf(made, "SCH-01"))) {
        for (const auto& revised : offer.edit.sessions)
            EXPECT_NE(revised.before->id, pinned.id);
    }
}

TEST(FixEdit, WritesLoadAndRepetitionsIntoPlannedSetsThatSayTheirOwn)
{
    Session plan = lift("s").on(kTuesday).of(Focus::Full, Style::Heavy).lifting("squat", 3, 8, 2);
    plan.exercises[0].sets = {{.reps = 8, .weight = kilograms(80)}, {.rir = 2}};
    const rules::Fix fix{rules::SetLoad{{"s"}, {"squat"}, kilograms(82.5)},
                         rules::SetReps{{"s"}, {"squat"}, RepRange{6, 8}}};
    const Diary diary = diaryWith({plan});
    const Diary after = must(applied(diary, must(editOf(diary, fix))));
    const ExerciseEntry& squat = after.find(Id<Session>{"s"})->session->exercises.at(0);
    EXPECT_EQ(squat.target->weight, kilograms(82.5));
    EXPECT_EQ(squat.target->reps, (RepRange{6, 8}));
    EXPECT_EQ(squat.sets[0], (LiftSet{.reps = 6, .weight = kilograms(82.5)}));
    EXPECT_EQ(squat.sets[1], LiftSet{.rir = 2});
}

} // namespace
} // namespace mileplate::planning
