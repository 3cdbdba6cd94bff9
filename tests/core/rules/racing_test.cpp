// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/offers.h"
#include "core/rules/racing/race_class.h"
#include "core/rules/review.h"
#include "core/rules/words/message.h"
#include "tests/support/builders.h"
#include "tests/support/case_notation.h"
#include "tests/support/rule_cases.h"
#include "tests/support/sayings.h"

#include <gmock/gmock.h>

// What the examples of the rulebook leave open of RACE-01 to RACE-09.
namespace mileplate::rules {
namespace {

using test::caseOf;
using test::figure;
using test::offersOf;
using test::sayingOf;
using test::textOf;

std::string severityOf(std::string_view rule, std::string_view notation)
{
    const auto finding = sayingOf(rule, notation);
    return finding ? std::string(nameOf(finding->severity)) : "silent";
}

template <class Op>
bool isOffered(const std::vector<planning::Offer>& offers)
{
    return std::ranges::any_of(offers, [](const planning::Offer& offer) {
        return std::ranges::any_of(offer.fix,
                                   [](const FixOp& op) { return std::holds_alternative<Op>(op); });
    });
}

TEST(RaceClass, IsTheNearestOfTheFour)
{
    EXPECT_EQ(classOf(kilometres(3)), RaceClass::FiveK);
    EXPECT_EQ(classOf(kilometres(8)), RaceClass::TenK);
    EXPECT_EQ(classOf(kilometres(16.09)), RaceClass::Half);
    EXPECT_EQ(classOf(kilometres(50)), RaceClass::Marathon);
    EXPECT_FALSE(classOf(std::nullopt));
}

constexpr std::string_view kHeavy = " 45m str full heavy | squat 3x6@2; rdl 3x6@2";

TEST(HeavyLegsBeforeRace, BelongToTheWeekOfTheLift)
{
    EXPECT_EQ(severityOf("RACE-01", "race +7 09:00 B 10k exp=50 // hist none // p Fri 18:00" +
                                        std::string(kHeavy)),
              "warning");
}

TEST(HeavyLegsBeforeRace, AreMergedIntoOneFindingOfTheNearest)
{
    const auto said =
        sayingOf("RACE-01", "race +6 09:00 A half exp=115 // p Wed 18:00" + std::string(kHeavy) +
                                " // p Thu 18:00" + std::string(kHeavy));
    ASSERT_TRUE(said);
    EXPECT_EQ(said->occurrences, 2);
    EXPECT_EQ(said->severity, Severity::Warning);
    EXPECT_EQ(figure(*said, "hours"), "63.0");
    EXPECT_EQ(said->date, test::kWednesday);
}

TEST(HeavyLegsBeforeRace, WarnUpTo72HoursAndAdviseFromThere)
{
    const std::string race = "race +6 09:00 A half exp=115 // p Thu ";
    EXPECT_EQ(severityOf("RACE-01", race + "09:01" + std::string(kHeavy)), "warning");
    EXPECT_EQ(severityOf("RACE-01", race + "09:00" + std::string(kHeavy)), "advice");
}

TEST(HeavyLegsBeforeRace, MayFollowTheRaceOnItsDay)
{
    EXPECT_EQ(severityOf("RACE-01", "hist none // race +2 09:00 A 10k exp=50 // p Wed 18:00" +
                                        std::string(kHeavy)),
              "silent");
}

TEST(HeavyLegsBeforeRace, AreSaidByTheNameOfTheRace)
{
    EXPECT_EQ(
        textOf("RACE-01", "race +6 09:00 A half exp=115 // p Thu 18:00" + std::string(kHeavy)),
        "Heavy legs 63 h before half. Keep leg work light in the last 3-4 days.");
}

TEST(HeavyLegsBeforeRace, AreOfferedAsATaperSession)
{
    EXPECT_TRUE(isOffered<SetStyle>(
        offersOf("RACE-01", "race +6 09:00 A half exp=115 // p Thu 18:00" + std::string(kHeavy))));
}

TEST(HeavyLegsBeforeRace, DoNotMatterToARaceThatWasLeftOut)
{
    const test::Case made =
        caseOf("hist none // race +6 09:00 A half exp=115 // p Thu 18:00" + std::string(kHeavy));
    const Session* race = nullptr;
    for (const Entry& entry : made.diary.days.on(test::kSunday).sessions)
        race = entry.session.get();
    ASSERT_TRUE(race);
    Session skipped = *race;
    skipped.status = Status::Skipped;
    Edit edit{.title = "Skip"};
    edit.sessions.push_back({*race, skipped});
    const Diary without = test::must(applied(made.diary, edit));
    for (const Finding& finding : review(without, made.week, made.now).findings)
        EXPECT_NE(finding.rule, "RACE-01");
}

TEST(StrengthInRaceWeek, CountsTwelveSetsWhereNoExerciseIsKnown)
{
    const auto said =
        sayingOf("RACE-02", "race +6 09:00 A half exp=115 // p Mon 07:00 45m str full heavy");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Warning);
    EXPECT_EQ(figure(*said, "sets"), "12");
    EXPECT_EQ(figure(*said, "base"), "12.0");
}

TEST(StrengthInRaceWeek, LeavesCoreWorkOut)
{
    const auto said = sayingOf("RACE-02", "race +6 09:00 A half exp=115 // p Mon 07:00 45m str "
                                          "full heavy | squat 4x6@2; plank 3x40s");
    ASSERT_TRUE(said);
    EXPECT_EQ(figure(*said, "sets"), "4");
}

TEST(StrengthInRaceWeek, IsSilentWhereLittleWasLifted)
{
    EXPECT_EQ(severityOf("RACE-02", "race +6 09:00 A half exp=115 // p Mon 07:00 45m str full "
                                    "heavy | squat 3x6@2"),
              "silent");
}

TEST(StrengthInRaceWeek, OffersFewerSets)
{
    EXPECT_TRUE(isOffered<ChangeSets>(
        offersOf("RACE-02", "race +6 09:00 A half exp=115 // p Mon 07:00" + std::string(kHeavy) +
                                " // p Tue 18:00" + std::string(kHeavy))));
}

constexpr std::string_view kT1Before = "hist T1 8 cut=4 // ";

TEST(RunningBeforeARace, IsOnlyAdvisedOnInTheSecondLastWeek)
{
    const std::string plan = std::string(kT1Before) + "p Tue 07:00 60m easy 10km // "
                                                      "p Thu 07:00 60m easy 10km // "
                                                      "p Sat 08:00 120m long 20km // ";
    const auto half = sayingOf("RACE-03", plan + "race +13 09:00 A half exp=115");
    ASSERT_TRUE(half);
    EXPECT_EQ(half->severity, Severity::Advice);
    EXPECT_EQ(figure(*half, "win"), "8-14 d");
    EXPECT_EQ(figure(*half, "limit"), "90");
    EXPECT_EQ(severityOf("RACE-03", plan + "race +13 09:00 A 10k exp=50"), "silent");
}

TEST(RunningBeforeARace, MayBeTooLittleToo)
{
    EXPECT_EQ(textOf("RACE-03", std::string(kT1Before) + "race +6 09:00 A half exp=115 // "
                                                         "p Tue 07:00 48m easy 8km"),
              "8 km in the last 1-7 d before half is only 18 % of your peak; so much need not be "
              "cut.");
}

TEST(RunningBeforeARace, IsNotJudgedWhereADistanceIsNotKnown)
{
    EXPECT_EQ(severityOf("RACE-03", std::string(kT1Before) +
                                        "race +6 09:00 A half exp=115 // p Tue 07:00 48m easy"),
              "silent");
}

TEST(RunningBeforeARace, OffersShorterRuns)
{
    EXPECT_TRUE(isOffered<ScaleRun>(
        offersOf("RACE-03", std::string(kT1Before) +
                                "race +6 09:00 A half exp=115 // p Mon 07:00 60m easy 10km // "
                                "p Tue 07:00 60m intervals 10.5km // p Thu 07:00 60m easy 10km")));
}

std::string lastFastRunOn(std::string_view place)
{
    return "race +6 09:00 A half exp=115 // hist T1 8 cut=4 // scale -1 0 // w-1 d " +
           std::string(place) + " 30m strides 5km // p Mon 07:00 45m easy 7km";
}

TEST(IntensityInTheTaper, MayBeTenDaysAgoButNotEleven)
{
    EXPECT_EQ(severityOf("RACE-04", lastFastRunOn("Thu 07:00")), "silent");
    EXPECT_EQ(severityOf("RACE-04", lastFastRunOn("Wed 07:00")), "advice");
}

TEST(IntensityInTheTaper, IsKeptByHardMinutesInAnyRun)
{
    EXPECT_EQ(severityOf("RACE-04", "race +6 09:00 A half exp=115 // hist T1 8 cut=4 // "
                                    "scale -1 0 // p Tue 07:00 45m easy 7km hard=5"),
              "silent");
}

TEST(IntensityInTheTaper, IsOfferedAsStrides)
{
    EXPECT_TRUE(isOffered<AddSession>(offersOf("RACE-04", lastFastRunOn("Wed 07:00"))));
}

TEST(MuscleBlock, IsNineSetsOfSixRepetitionsWhateverItIsCalled)
{
    const std::string race = "race +20 09:00 A half exp=115 // p Mon 07:00 60m str full heavy | ";
    const auto said = sayingOf("RACE-05", race + "squat 5x6@2; rdl 4x6@2");
    ASSERT_TRUE(said);
    EXPECT_EQ(figure(*said, "sets"), "9");
    EXPECT_EQ(figure(*said, "reps"), "6.0");
    EXPECT_EQ(severityOf("RACE-05", race + "squat 5x6@2; rdl 4x5@2"), "silent");
}

std::string buildingWithRace(std::string_view race)
{
    return std::string(race) +
           " // p Mon 07:00 60m str full hypertrophy | squat 4x10@2; rdl 4x10@2";
}

TEST(MuscleBlock, EndsFiveWeeksBeforeAHalfOrMarathon)
{
    EXPECT_EQ(severityOf("RACE-05", buildingWithRace("race +34 09:00 A half exp=115")), "advice");
    EXPECT_EQ(severityOf("RACE-05", buildingWithRace("race +35 09:00 A half exp=115")), "silent");
    EXPECT_EQ(severityOf("RACE-05", buildingWithRace("race +7 09:00 A half exp=115")), "advice");
    EXPECT_EQ(severityOf("RACE-05", buildingWithRace("race +6 09:00 A half exp=115")), "silent");
    EXPECT_EQ(severityOf("RACE-05", buildingWithRace("race +20 09:00 A 10k exp=50")), "silent");
    EXPECT_EQ(severityOf("RACE-05", buildingWithRace("race +20 09:00 B half exp=115")), "silent");
}

TEST(MuscleBlock, IsOfferedAsMaintenance)
{
    EXPECT_TRUE(isOffered<SetStyle>(
        offersOf("RACE-05", buildingWithRace("race +20 09:00 A marathon exp=220"))));
}

TEST(LongRunBeforeRace, MayBeExactlySixDaysBeforeAHalf)
{
    const std::string race = "hist none // race +6 09:00 A half exp=115 // p Mon ";
    EXPECT_EQ(severityOf("RACE-06", race + "09:00 90m long 14km"), "silent");
    EXPECT_EQ(severityOf("RACE-06", race + "09:30 90m long 14km"), "warning");
    EXPECT_EQ(severityOf("RACE-06", race + "09:30 89m long 14km"), "silent");
}

TEST(LongRunBeforeRace, IsNeverTheRaceItself)
{
    EXPECT_EQ(severityOf("RACE-06", "hist none // race +6 09:00 A half exp=115"), "silent");
}

TEST(LongRunBeforeRace, OffersAShorterRun)
{
    EXPECT_TRUE(isOffered<ScaleRun>(
        offersOf("RACE-06", "race +6 09:00 A half exp=115 // p Tue 07:00 95m long 15km")));
}

TEST(HardAfterRace, EndsOnTheFourteenthDayAfterAMarathon)
{
    const std::string race = "hist none // athlete A3 // race -10 09:00 A marathon exp=210 // p ";
    const auto said = sayingOf("RACE-07", race + "Fri 07:00 60m intervals 12km");
    ASSERT_TRUE(said);
    EXPECT_EQ(figure(*said, "day"), "14");
    EXPECT_EQ(severityOf("RACE-07", race + "Sat 07:00 60m intervals 12km"), "silent");
}

TEST(HardAfterRace, TakesHalfTheDaysAfterACRace)
{
    const std::string race = "hist none // race -1 09:00 C 10k exp=50 // p ";
    EXPECT_EQ(severityOf("RACE-07", race + "Tue 07:00 60m tempo 10km"), "advice");
    EXPECT_EQ(severityOf("RACE-07", race + "Wed 07:00 60m tempo 10km"), "silent");
    EXPECT_EQ(severityOf("RACE-07", race + "Mon 18:00" + std::string(kHeavy)), "advice");
    EXPECT_EQ(severityOf("RACE-07", race + "Tue 18:00" + std::string(kHeavy)), "silent");
}

TEST(HardAfterRace, CountsAnyRunOf75MinutesAsLong)
{
    const std::string race = "hist none // race -1 09:00 A half exp=115 // p Sun 07:00 ";
    EXPECT_EQ(severityOf("RACE-07", race + "75m easy 12km"), "warning");
    EXPECT_EQ(severityOf("RACE-07", race + "74m easy 12km"), "silent");
}

TEST(HardAfterRace, LooksAheadFromARaceThatIsStillPlanned)
{
    EXPECT_EQ(textOf("RACE-07", "hist none // race +1 09:00 A marathon exp=210 // "
                                "p Thu 07:00 60m tempo 10km"),
              "Day 2 after the marathon: keep it easy until day 14.");
}

TEST(HardAfterRace, OffersAnEasyRun)
{
    EXPECT_TRUE(isOffered<SetKindTo>(
        offersOf("RACE-07", "race -1 09:00 B 10k exp=50 // p Tue 07:00 60m tempo 10km")));
}

std::string mealsOn(std::string_view day, std::string_view carbs)
{
    std::string text;
    for (const std::string_view clock : {"08:00", "13:00", "19:00"})
        text += " // meal " + std::string(day) + " " + std::string(clock) + " P25 C" +
                std::string(carbs) + " F10";
    return text;
}

TEST(CarbohydrateLoading, NamesTheDayAndTheGrams)
{
    EXPECT_EQ(textOf("RACE-08", "race +6 09:00 A half exp=115" + mealsOn("Sat", "120")),
              "Saturday: 6 g/kg. For races over 90 min aim for 8-12 g/kg on the last two days.");
}

TEST(CarbohydrateLoading, IsAskedForOnTheLastTwoDaysOnly)
{
    const std::string race = "race +6 09:00 A half exp=115";
    EXPECT_EQ(severityOf("RACE-08", race + mealsOn("Fri", "120")), "advice");
    EXPECT_EQ(severityOf("RACE-08", race + mealsOn("Thu", "120")), "silent");
}

TEST(CarbohydrateLoading, BelongsToTheWeekOfTheDay)
{
    EXPECT_EQ(severityOf("RACE-08", "race +7 09:00 B half exp=90" + mealsOn("Sun", "120")),
              "advice");
}

TEST(CarbohydrateLoading, OffersMealsThatMakeUpForBothDays)
{
    EXPECT_TRUE(isOffered<AddMeal>(
        offersOf("RACE-08", "race +6 09:00 A half exp=115" + mealsOn("Fri-Sat", "120"))));
}

std::string longestOf(std::string_view run)
{
    return "race +20 09:00 A half exp=115 // p Sat 08:00 " + std::string(run);
}

TEST(LongestRun, WarnsBelowFourFifthsOfTheNeed)
{
    EXPECT_EQ(severityOf("RACE-09", longestOf("72m long 11.2km")), "advice");
    EXPECT_EQ(severityOf("RACE-09", longestOf("72m long 11.1km")), "warning");
}

TEST(LongestRun, NeedsSixWeeksOfHistory)
{
    EXPECT_EQ(severityOf("RACE-09", "hist same 5 // " + longestOf("72m long 12km")), "silent");
}

TEST(LongestRun, IsEstimatedFromItsDurationWhereNoDistanceIsPlanned)
{
    EXPECT_EQ(severityOf("RACE-09", longestOf("100m long")), "silent");
}

TEST(LongestRun, IsATrainingRun)
{
    EXPECT_EQ(
        severityOf("RACE-09", longestOf("72m long 12km") + " // race +0 09:00 C half exp=115"),
        "advice");
}

TEST(LongestRun, SaysWhatIsAMinimum)
{
    EXPECT_THAT(textOf("RACE-09", longestOf("72m long 12km")),
                testing::StartsWith("Your longest run is 12 km; 14 km is a sensible minimum "
                                    "before a half marathon."));
}

} // namespace
} // namespace mileplate::rules
