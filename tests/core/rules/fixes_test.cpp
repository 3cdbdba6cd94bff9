// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rule_cases.h"

#include <cmath>
#include <gmock/gmock.h>

// What the rulebook names under "Fixes" as changes of the diary, with its numbers.
namespace mileplate::rules {
namespace {

using namespace test;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

std::vector<Session> changedBy(const planning::Offer& offer)
{
    std::vector<Session> sessions;
    for (const auto& revised : offer.edit.sessions) {
        if (revised.after)
            sessions.push_back(*revised.after);
    }
    return sessions;
}

// The one session that an offer changes, as it then is.
Session onlyChangeOf(std::string_view rule, std::string_view notation, std::size_t offer = 0)
{
    const auto offers = offersOf(rule, notation);
    const auto sessions = offer < offers.size() ? changedBy(offers[offer]) : std::vector<Session>{};
    EXPECT_THAT(sessions, SizeIs(1)) << rule;
    return sessions.empty() ? Session{.planned = Workout{}} : sessions.front();
}

TEST(WarmUpMissing, IsFixedByAMileBeforeAndAfter)
{
    const Session run = onlyChangeOf("RUN-07", "p Tue 07:00 60m intervals 10km wu=2 cd=1");
    EXPECT_EQ(run.planned->warmUp, kilometres(2));
    EXPECT_EQ(run.planned->coolDown, kilometres(1.6));
    EXPECT_THAT(offerTitlesOf("RUN-07", "p Tue 07:00 60m intervals 10km wu=0 cd=2"),
                ElementsAre("Intervals with 1.6 km to warm up and 2 km to cool down"));
}

TEST(WarmUpMissing, IsNotFixedInARunThatIsDone)
{
    EXPECT_THAT(offersOf("RUN-07", "now Wed 12:00 // d Tue 07:00 60m intervals 10km wu=0 cd=2"),
                IsEmpty());
}

TEST(HardSession, IsFixedByTheRepetitionsThatTheWeekCarries)
{
    const Session run = onlyChangeOf("RUN-06", "p Tue 07:00 50m intervals 8km reps=6x400 hkm=2.4 "
                                               "// p Thu 07:00 60m easy 10km // "
                                               "p Sat 08:00 75m long 12km");
    EXPECT_EQ(run.planned->reps, 4);
    EXPECT_EQ(run.planned->repDistance, metres(400));
    EXPECT_EQ(run.planned->hardDistance, kilometres(1.6));
    EXPECT_EQ(run.planned->distance, kilometres(8));
}

TEST(HardSession, IsFixedByShorterRepetitionsToo)
{
    const Session run = onlyChangeOf("RUN-06",
                                     "p Tue 07:00 50m intervals 8km reps=6x400 // "
                                     "p Thu 07:00 60m easy 10km // p Sat 08:00 75m long 12km",
                                     1);
    EXPECT_EQ(run.planned->reps, 6);
    EXPECT_EQ(run.planned->repDistance, metres(250));
}

TEST(HardSession, IsFixedByTheMinutesOfTempoThatTheWeekCarries)
{
    const Session run = onlyChangeOf("RUN-06", "p Tue 07:00 60m tempo 10km hard=30 // "
                                               "p Thu 07:00 60m easy 10km // "
                                               "p Sat 08:00 80m long 12km");
    EXPECT_EQ(run.planned->hardTime, std::chrono::minutes{20});
    EXPECT_EQ(run.planned->duration, std::chrono::minutes{60});
}

TEST(HardRunning, IsFixedByFewerHardMinutesInOneRun)
{
    EXPECT_THAT(offerTitlesOf("RUN-04", "p Tue 07:00 60m intervals 10km hard=30 // "
                                        "p Thu 07:00 60m tempo 10km hard=30 // "
                                        "p Sat 08:00 80m long 12km"),
                Contains("20 min hard in Tempo run"));
}

TEST(HillSprints, AreFixedByWalkingDown)
{
    const Session sprints = onlyChangeOf("RUN-10", "p Tue 18:00 40m hillsprints 6km down=run");
    EXPECT_EQ(sprints.planned->down, HillReturn::Walk);
    EXPECT_EQ(sprints.kind, Kind::HillSprints);
}

TEST(Jumps, AreFixedByAsManyAsTheLevelAllows)
{
    const Session jumps = onlyChangeOf("RUN-10", "p Mon 07:00 20m plyo contacts=140");
    EXPECT_EQ(jumps.planned->contacts, 100);
}

TEST(EasyRunNotEasy, SlowsTheNextEasyRunsDown)
{
    const auto offers = offersOf("RUN-08", "now Wed 12:00 // d Tue 07:00 45m easy 7km hr=152 // "
                                           "p Thu 07:00 45m easy 7km // "
                                           "p Sat 07:00 30m recovery 4km");
    ASSERT_THAT(offers, Not(IsEmpty()));
    const auto runs = changedBy(offers.front());
    ASSERT_THAT(runs, SizeIs(2));
    EXPECT_THAT(
        runs[0].planned->steps,
        ElementsAre(Step{.kind = Step::Kind::Steady, .distance = kilometres(7), .pace = "E"}));
}

TEST(EasyRunNotEasy, OrGivesTheNextQualityRunADayMore)
{
    EXPECT_THAT(offerTitlesOf("RUN-08", "now Wed 12:00 // d Tue 07:00 45m easy 7km hr=152 // "
                                        "p Thu 07:00 60m tempo 9km"),
                Contains("Move Tempo run to Friday morning"));
}

TEST(ComingBack, IsSpreadOverTheWeekAfterToo)
{
    const Case made = caseOf("hist none // w-6 d Mon 07:00 60m easy 10km // "
                             "w-3 d Mon 07:00 240m easy 40km // w-3 d Wed 07:00 60m easy 10km // "
                             "p Sun 07:00 120m easy 20km // w1 p Tue 07:00 120m easy 20km // "
                             "w1 p Sat 07:00 120m easy 20km");
    const auto reachesNextWeek = [&](const planning::Offer& offer) {
        return changedBy(offer).back().date >= made.week + Days{7};
    };
    EXPECT_THAT(offersOf("RUN-09", made), Contains(testing::Truly(reachesNextWeek)));
}

TEST(NoLighterWeek, IsFixedByALighterOneNextWeek)
{
    const Case made = caseOf("hist same 8 // p Tue 07:00 60m easy 10km // "
                             "p Sat 08:00 90m long 14km // w1 p Tue 07:00 60m easy 10km // "
                             "w1 p Sat 08:00 90m long 14km");
    const auto isNextWeek = [&](const planning::Offer& offer) {
        return offer.fix == Fix{InsertCutback{made.week + Days{7}, 0.65}} &&
               changedBy(offer).front().planned->distance == kilometres(6.5);
    };
    EXPECT_THAT(offersOf("FAT-05", made), Contains(testing::Truly(isNextWeek)));
}

TEST(FormFarBelowFitness, IsAnsweredByALighterWeekAfterIt)
{
    const Case made = caseOf("use T1 // p Wed 07:00 90m easy 15km new=1 // "
                             "p Fri 17:00 90m easy 15km new=1 // w1 p Tue 07:00 60m easy 10km");
    EXPECT_THAT(fixesOf("FAT-01", made), Contains(ElementsAre(testing::VariantWith<InsertCutback>(
                                             InsertCutback{made.week + Days{7}, 0.65}))));
}

TEST(NoLighterWeek, IsNotFixedByAWeekThatHoldsNothing)
{
    EXPECT_THAT(offerTitlesOf("FAT-05", "hist same 8 // p Tue 07:00 60m easy 10km // "
                                        "p Sat 08:00 90m long 14km"),
                ElementsAre("Make the week of 2026-11-23 a lighter one (70 %)"));
}

const std::string kHarder =
    "hist none // now Sat 06:00 // d Mon 07:00 45m easy 7km rpe=5 prpe=3 // "
    "d Tue 07:00 60m intervals 10km rpe=9 prpe=7 // d Thu 07:00 60m tempo 10km rpe=8 prpe=6 // ";

TEST(HarderThanPlanned, TakesQualitySetsOrADayOutOfWhatIsToCome)
{
    EXPECT_THAT(offerTitlesOf("FAT-06", kHarder + "p Sat 18:00 60m intervals 10km"),
                Contains("Change Intervals to Easy run"));
    EXPECT_THAT(offerTitlesOf("FAT-06", kHarder + "p Sat 18:00 45m str full heavy | squat 5x6@2"),
                Contains("3 sets of Back squat in Strength · full body"));
    EXPECT_THAT(offerTitlesOf("FAT-06", kHarder + "p Sun 18:00 40m easy 6km"),
                Contains("Leave out Easy run"));
}

TEST(HarderThanPlanned, HasNothingToOfferWhereNothingIsPlanned)
{
    EXPECT_THAT(offersOf("FAT-06", kHarder + "d Fri 07:00 30m easy 5km"), IsEmpty());
}

TEST(SignsTogether, AreAnsweredByAnEasyWeek)
{
    const auto offers = offersOf("FAT-07", kHarder + "sleep Mon-Sat 6.2 // "
                                                     "rhr* from=-27 to=2 52 // rhr Thu-Sat 58 // "
                                                     "p Sun 08:00 60m intervals 10km");
    ASSERT_THAT(offers, Not(IsEmpty()));
    ASSERT_THAT(changedBy(offers.front()), SizeIs(1));
    EXPECT_EQ(changedBy(offers.front())[0].kind, Kind::Easy);
}

TEST(ShortSleep, IsAnsweredByAnEarlierBedtime)
{
    const Case made = withAthlete("hist none // now Sun 12:00 // sleep Mon-Sun 6.5",
                                  [](Athlete& who) { who.bedtime = ClockTime{22 * 60 + 30}; });
    const auto offers = offersOf("REC-01", made);
    ASSERT_THAT(offers, Not(IsEmpty()));
    EXPECT_EQ(must(applied(made.diary, offers.front().edit)).who().bedtime, (ClockTime{22 * 60}));
}

TEST(ShortSleep, IsAnsweredByLaterMornings)
{
    EXPECT_THAT(offerTitlesOf("REC-01", "hist none // now Fri 12:00 // sleep Mon-Fri 6.5 // "
                                        "p Sat 06:30 40m easy 6km"),
                Contains("Move Easy run to Saturday midday"));
}

TEST(RestingHeartRate, KeepsTodaysQualityEasy)
{
    EXPECT_THAT(offerTitlesOf("REC-03", "hist none // now Sat 09:00 // rhr* from=-27 to=2 52 // "
                                        "rhr Thu-Sat 58 // p Sat 18:00 60m intervals 10km"),
                ElementsAre("Change Intervals to Easy run"));
}

TEST(Pain, KeepsTheSessionsAsSkipped)
{
    const auto offers = offersOf("REC-05", "hist none // now Tue 06:00 // pain Tue 5 // "
                                           "p Tue 18:00 40m easy 6km");
    ASSERT_THAT(offers, Not(IsEmpty()));
    const Session run = changedBy(offers.front()).front();
    EXPECT_EQ(run.status, Status::Skipped);
    EXPECT_EQ(run.skipReason, "pain");
}

TEST(StrengthFalling, IsAnsweredByFewerSetsNextWeek)
{
    const std::string heavy = " d Mon 07:00 45m str full heavy | squat 3x5@2*";
    const auto offers = offersOf(
        "STR-09", "hist none // w-5" + heavy + "100 // w-4" + heavy + "100 // w-3" + heavy +
                      "100 // w-2" + heavy + "100 // w-1" + heavy + "93 // now Tue 12:00 //" +
                      heavy + "94 // w1 p Mon 07:00 45m str full heavy | squat 5x5@2*94");
    ASSERT_THAT(offers, Not(IsEmpty()));
    const auto lifts = changedBy(offers.front());
    ASSERT_THAT(lifts, SizeIs(1));
    EXPECT_EQ(lifts[0].exercises[0].target->sets, 3);
    EXPECT_EQ(lifts[0].exercises[0].target->weight, kilograms(94));
}

TEST(MassLost, IsAnsweredByADrink)
{
    const auto offers =
        offersOf("NUT-10", "now Sun 12:00 // d Sun 08:00 100m long 16km bm=-0.8 fuel=30 // "
                           "d Sat 08:00 100m long 16km bm=-1.4 fuel=30");
    ASSERT_THAT(offers, Not(IsEmpty()));
    ASSERT_THAT(offers.front().edit.meals, SizeIs(1));
    EXPECT_EQ(offers.front().edit.meals[0].after->fluidMl, 1000);
    EXPECT_THAT(offers.front().edit.meals[0].after->items, IsEmpty());
}

TEST(ReadyToAddWeight, BeginsTheRangeAnew)
{
    const std::string lift = " Mon 07:00 45m str full heavy | squat 3x8@2*80 // ";
    const Session session = onlyChangeOf("OPP-01", "hist none // w-2 d" + lift + "w-1 d" + lift +
                                                       "p Mon 07:00 45m str full heavy | "
                                                       "squat 3x8@2*80");
    ASSERT_THAT(session.exercises, SizeIs(1));
    EXPECT_EQ(session.exercises[0].target->weight, kilograms(82.5));
    EXPECT_EQ(session.exercises[0].target->reps, (RepRange{4, 8}));
}

TEST(LongestRun, GrowsOverTwoWeeks)
{
    const Case made = caseOf("race +20 09:00 A half exp=115 // p Sat 08:00 72m long 12km // "
                             "w1 p Sat 08:00 72m long 12km");
    const auto grows = [&](const planning::Offer& offer) {
        const auto runs = changedBy(offer);
        return runs.size() == 2 && runs[0].planned->distance == kilometres(13) &&
               runs[1].planned->distance == kilometres(14);
    };
    EXPECT_THAT(offersOf("RACE-09", made), Contains(testing::Truly(grows)));
}

TEST(TooHeavyTooSoon, IsFixedByRunningThreeTimesToo)
{
    const auto addsTwoRuns = [](const Fix& fix) {
        return std::ranges::count_if(fix, [](const FixOp& op) {
                   return std::holds_alternative<AddSession>(op);
               }) == 2;
    };
    EXPECT_THAT(fixesOf("PROG-02", caseOf("athlete A4 // p Tue 18:00 40m str full light | "
                                          "goblet 3x3@2 // p Mon 07:00 25m easy 3.5km")),
                Contains(testing::Truly(addsTwoRuns)));
}

TEST(Protein, IsFixedInTheSmallestMealToo)
{
    const auto raises = [](const Fix& fix) {
        return std::ranges::all_of(fix, [](const FixOp& op) {
            const auto* meal = std::get_if<AddMeal>(&op);
            return meal && !meal->to.empty() && meal->time == ClockTime{16 * 60 + 30} &&
                   meal->protein == grams(15);
        });
    };
    EXPECT_THAT(fixesOf("NUT-01", caseOf("p Tue 07:00 40m easy 6km // "
                                         "meal Mon-Wed 07:30 P20 C70 F16 // "
                                         "meal Mon-Wed 12:30 P20 C70 F16 // "
                                         "meal Mon-Wed 16:30 P10 C70 F16 // "
                                         "meal Mon-Wed 20:00 P20 C75 F16")),
                Contains(testing::Truly(raises)));
}

TEST(ProteinSpread, IsFixedOutOfTheLargestMealToo)
{
    const auto shifts = [](const Fix& fix) { // on each of two days
        const auto* less = fix.size() == 4 ? std::get_if<ChangeMeal>(&fix[0]) : nullptr;
        const auto* more = less ? std::get_if<AddMeal>(&fix[1]) : nullptr;
        return more && more->time == ClockTime{15 * 60 + 30} && more->protein == grams(25) &&
               std::abs(less->factor - (1 - 25.0 / 60)) < 1e-9;
    };
    EXPECT_THAT(fixesOf("NUT-02", caseOf("meal Mon-Tue 07:30 P8 C70 F16 // meal Mon-Tue 12:30 P45 "
                                         "C70 F16 // meal Mon-Tue 19:00 P60 C75 F16")),
                Contains(testing::Truly(shifts)));
}

TEST(Carbohydrate, IsFixedInTheTwoMealsNearestToTheSessionToo)
{
    const auto raises = [](const Fix& fix) {
        const auto more = [&](std::size_t i, int hour) {
            const auto* meal = std::get_if<AddMeal>(&fix[i]);
            return meal && !meal->to.empty() && meal->time == ClockTime{hour * 60} &&
                   meal->carbs == grams(45) && meal->protein == Mass{};
        };
        return fix.size() == 2 && more(0, 6) && more(1, 13);
    };
    // 6 g/kg are 360 g, of which 270 are there.
    EXPECT_THAT(fixesOf("NUT-06", caseOf("p Sat 08:00 120m long 19km // meal Sat 06:00 P30 C90 F30 "
                                         "// meal Sat 13:00 P30 C90 F30 // meal Sat 19:00 P30 C90 "
                                         "F30")),
                Contains(testing::Truly(raises)));
}

TEST(EnergyBalance, TakesTwoHundredKilocaloriesADayOutOfTheLargestMeal)
{
    const auto trims = [](const Fix& fix) {
        return fix.size() == 4 && std::ranges::all_of(fix, [](const FixOp& op) {
                   const auto* less = std::get_if<ChangeMeal>(&op);
                   return less && std::abs(less->factor - (1 - 200.0 / 1275)) < 1e-9;
               });
    };
    EXPECT_THAT(fixesOf("NUT-09", caseOf("athlete A2 // meal Mon-Thu 08:00 900kcal P45 C120 F25 // "
                                         "meal Mon-Thu 13:00 1275kcal P45 C120 F25 // "
                                         "meal Mon-Thu 19:00 900kcal P45 C120 F25")),
                Contains(testing::Truly(trims)));
}

TEST(RecoveryMeal, IsMovedWhereOneIsPlannedTooLate)
{
    EXPECT_THAT(offerTitlesOf("NUT-03",
                              "p Sat 08:00 90m long 14km fuel=30 // "
                              "meal Sat 06:30 P15 C60 F8 // meal Sat 12:30 P35 C90 F20 // "
                              "meal Sat 16:30 P25 C60 F12 // meal Sat 20:00 P30 C90 F20"),
                Contains(testing::HasSubstr("at 10:15")));
}

TEST(Explosive, IsPutBeforeTheRun)
{
    EXPECT_THAT(fixesOf("SCH-03", caseOf("p Tue 07:00 60m intervals 10km // "
                                         "p Tue 08:30 35m str full power | goblet 3x5@5")),
                Contains(Contains(testing::VariantWith<Swap>(testing::_))));
}

TEST(TooManyHardSets, CanMoveToAnotherWeek)
{
    EXPECT_THAT(offerTitlesOf("STR-02",
                              "p Mon 07:00 60m str lower heavy | squat 4x6@2; splitsq 3x8@2 // "
                              "p Thu 18:00 60m str lower heavy | squat 4x6@2; stepup 3x8@2"),
                Contains("Move Strength · lower body to Thursday evening, next week"));
}

} // namespace
} // namespace mileplate::rules
