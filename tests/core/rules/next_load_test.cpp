// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/opportunity/ready_for_more.h"
#include "tests/support/builders.h"

#include <gmock/gmock.h>

// OPP-01 beside the lift, with the figures of its examples.
namespace mileplate::rules {
namespace {

using namespace test;

const Id<Exercise> kSquat{"squat"};
const LocalTime kNow = mileplate::at(kTuesday, {19 * 60});

Session squats(const char* id, Day day, int reps, double rir, double kg)
{
    Session session = lift(id).on(day).at("07:00").lasting(45).of(Focus::Full, Style::Heavy).done();
    session.exercises = {
        {.exercise = kSquat, .target = Target{.sets = 3, .reps = RepRange{6, 8}, .rir = 2}}};
    session.exercises[0].sets.assign(
        3, {.reps = reps, .weight = kilograms(kg), .rir = rir, .done = true});
    return session;
}

Session plan(Day day, double kg)
{
    Session session = lift("next").on(day).at("07:00").lasting(45).of(Focus::Full, Style::Heavy);
    session.exercises = {
        {.exercise = kSquat,
         .target = Target{.sets = 3, .reps = RepRange{6, 8}, .rir = 2, .weight = kilograms(kg)}}};
    return session;
}

std::optional<NextLoad> nextLoad(const std::vector<Session>& sessions, const char* from,
                                 const Athlete& athlete = runner())
{
    const Diary diary = diaryWith(sessions, {}, athlete);
    return nextLoadOf(Scene(diary, kTuesday, kNow), *diary.find(Id<Session>{from}), kSquat);
}

TEST(NextLoadOf, IsAStepMoreForTheNextPlannedSession) // M34
{
    const auto next = nextLoad({squats("a", kTuesday - Days{7}, 8, 2, 80),
                                squats("b", kTuesday, 8, 2, 80), plan(kFriday, 80)},
                               "b");
    ASSERT_TRUE(next);
    EXPECT_NEAR(next->kg, 82.5, 1e-9);
    EXPECT_NEAR(next->masteredKg, 80, 1e-9);
    EXPECT_EQ(next->topReps, 8);
    EXPECT_EQ(next->reps, (RepRange{6, 8}));
    EXPECT_EQ(next->session, Id<Session>{"next"});
}

TEST(NextLoadOf, NamesNoSessionWhereNoneIsPlanned)
{
    const auto next =
        nextLoad({squats("a", kTuesday - Days{7}, 8, 2, 80), squats("b", kTuesday, 8, 2, 80)}, "b");
    ASSERT_TRUE(next);
    EXPECT_TRUE(next->session.empty());
}

TEST(NextLoadOf, IsNothingWhereTheRuleIsSilent)
{
    const Session before = squats("a", kTuesday - Days{7}, 8, 2, 80);
    EXPECT_FALSE(nextLoad({before, squats("b", kTuesday, 7, 2, 80)}, "b"));
    EXPECT_FALSE(nextLoad({before, squats("b", kTuesday, 8, 0, 80)}, "b"));
    EXPECT_FALSE(nextLoad({before, squats("b", kTuesday, 8, 2, 82.5)}, "b"));
    EXPECT_FALSE(nextLoad({before, squats("b", kTuesday, 8, 2, 80), plan(kFriday, 82.5)}, "b"));
    Athlete ill = runner();
    ill.flags = {SafetyFlag::Heart};
    EXPECT_FALSE(nextLoad({before, squats("b", kTuesday, 8, 2, 80)}, "b", ill));
}

TEST(NextLoadOf, OfASessionUnderWayIsForItselfBeforeTheFirstSet)
{
    Session now = squats("now", kTuesday, 8, 2, 80);
    now.status = Status::Partial;
    now.exercises[0].sets.assign(3, {.done = false});
    const std::vector before{squats("a", kTuesday - Days{7}, 8, 2, 80),
                             squats("b", kTuesday - Days{4}, 8, 2, 80)};
    const auto next = nextLoad({before[0], before[1], now}, "now");
    ASSERT_TRUE(next);
    EXPECT_EQ(next->session, Id<Session>{"now"});
    now.status = Status::Done; // without a set of it: it is for another time
    EXPECT_TRUE(nextLoad({before[0], before[1], now}, "now")->session.empty());
    now.status = Status::Partial;
    now.exercises[0].sets[0] = {.reps = 8, .weight = kilograms(80), .rir = 2, .done = true};
    EXPECT_FALSE(nextLoad({before[0], before[1], now}, "now")); // in the middle of it
}

TEST(NextLoadOf, OfAPlanIsForThePlan)
{
    const std::vector before{squats("a", kTuesday - Days{7}, 8, 2, 80),
                             squats("b", kTuesday - Days{4}, 8, 2, 80)};
    const auto next = nextLoad({before[0], before[1], plan(kFriday, 80)}, "next");
    ASSERT_TRUE(next);
    EXPECT_EQ(next->session, Id<Session>{"next"});
}

TEST(NextLoadOf, GoesByPoundsWherePlatesDo) // 80 kg = 176.4 lb: 180.8 and 181.4 -> 185 lb
{
    Athlete athlete = runner();
    athlete.units = UnitSystem::Imperial;
    const auto next = nextLoad(
        {squats("a", kTuesday - Days{7}, 8, 2, 80), squats("b", kTuesday, 8, 2, 80)}, "b", athlete);
    ASSERT_TRUE(next);
    EXPECT_NEAR(next->kg / 0.45359237, 185, 1e-6);
}

} // namespace
} // namespace mileplate::rules
