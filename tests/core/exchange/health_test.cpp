// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/health/health_reader.h"

#include "core/exchange/health/health_values.h"
#include "tests/support/builders.h"
#include "tests/support/health_file.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

namespace mileplate::exchange {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

constexpr std::size_t kAtOnce = 1U << 20U;

Result<HealthExport> readInPieces(std::string_view xml, std::size_t length)
{
    HealthReader reader;
    for (; !xml.empty(); xml = xml.substr(std::min(length, xml.size()))) {
        if (const auto fed = reader.feed(xml.substr(0, length)); !fed)
            return tl::unexpected(fed.error());
    }
    return reader.finish();
}

HealthExport read(const std::string& content)
{
    return must(readInPieces(healthFile(content), kAtOnce));
}

Recording onlyWorkout(const std::string& attributes, const std::string& inside = {})
{
    const HealthExport contents = read(healthWorkout(attributes, inside));
    EXPECT_THAT(contents.workouts, SizeIs(1));
    return contents.workouts.at(0).recording;
}

Day dayNamed(std::string_view text) { return readDate(text).value(); }

TEST(HealthExport, IsRecognisedByContent)
{
    EXPECT_TRUE(looksLikeHealth(healthFile("")));
    EXPECT_TRUE(looksLikeHealth("<?xml version=\"1.0\"?>\n<HealthData locale=\"de_DE\">"));
    EXPECT_FALSE(looksLikeHealth("<?xml version=\"1.0\"?><gpx/>"));
}

TEST(HealthExport, IsTheSameInPiecesOfAnyLength)
{
    const std::string xml =
        healthFile(healthRecord("BodyMass", "60", "kg", "2025-03-01 07:00:00 +0100") +
                   healthWorkout(kHealthRun, ""));
    for (const std::size_t length : {1U, 2U, 3U, 7U, 64U, 1000U}) {
        const HealthExport contents = must(readInPieces(xml, length));
        EXPECT_THAT(contents.days, SizeIs(1)) << length;
        EXPECT_THAT(contents.workouts, SizeIs(1)) << length;
    }
}

// iOS 16 leaves out the end of a declaration: github.com/fedecalendino/apple-health/issues/1
TEST(HealthExport, IsReadThoughItsDocumentTypeIsNotWellFormed)
{
    const auto contents = readInPieces("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                       "<!DOCTYPE HealthData [\n<!ATTLIST VisionPrescription\n"
                                       "  type CDATA #REQUIRED\n<!ELEMENT RightEye EMPTY>\n]>\n"
                                       "<HealthData locale=\"en_US\"/>",
                                       kAtOnce);
    EXPECT_TRUE(contents);
}

TEST(HealthExport, IsReadThoughItHoldsControlCharacters)
{
    const auto contents =
        readInPieces(healthFile(healthRecord("BodyMass", "60", "kg", "2025-03-01 07:00:00 +0100",
                                             "My\x0B Scale")),
                     kAtOnce);
    ASSERT_TRUE(contents);
    EXPECT_THAT(contents->days, SizeIs(1));
}

TEST(HealthWorkout, HasTheTimeZoneOfItsDates)
{
    const Recording run = onlyWorkout(kHealthRun);
    EXPECT_EQ(run.start, readInstant("2025-03-01T07:30:00+01:00"));
    EXPECT_TRUE(run.hasOffset);
    EXPECT_EQ(run.elapsed, minutes(60));
}

TEST(HealthWorkout, OfAppleWatchHasItsStatistics)
{
    const Recording run = onlyWorkout(
        std::string(kHealthRun) + " duration=\"55.5\" durationUnit=\"min\"",
        healthStatistics("DistanceWalkingRunning", "sum=\"10.5\" unit=\"km\"") +
            healthStatistics("ActiveEnergyBurned", "sum=\"640\" unit=\"kcal\"") +
            healthStatistics("BasalEnergyBurned", "sum=\"90\" unit=\"kcal\"") +
            healthStatistics("HeartRate", "average=\"150.4\" minimum=\"90\" maximum=\"171\" "
                                          "unit=\"count/min\"") +
            "<MetadataEntry key=\"HKElevationAscended\" value=\"7430 cm\"/>");
    EXPECT_EQ(run.sport, Sport::Run);
    EXPECT_EQ(run.timer, seconds(55.5 * 60));
    EXPECT_EQ(run.distance, kilometres(10.5));
    EXPECT_EQ(run.energy, kilocalories(640));
    EXPECT_EQ(run.averageHeartRateBpm, 150);
    EXPECT_EQ(run.maxHeartRateBpm, 171);
    EXPECT_EQ(run.ascent, metres(74.3));
}

TEST(HealthWorkout, OfOlderExportsHasTotals)
{
    const Recording run = onlyWorkout(std::string(kHealthRun) +
                                      " totalDistance=\"6.2\" totalDistanceUnit=\"mi\" "
                                      "totalEnergyBurned=\"2000\" totalEnergyBurnedUnit=\"kJ\"");
    EXPECT_NEAR(inMetres(run.distance.value()), 9977.9, 0.1); // 1 mi = 1609.344 m
    EXPECT_NEAR(inKilocalories(run.energy.value()), 478.0, 0.1);
}

TEST(HealthWorkout, TrustsItsStatisticsMoreThanItsTotals)
{
    const Recording run =
        onlyWorkout(std::string(kHealthRun) + " totalDistance=\"2\" totalDistanceUnit=\"km\"",
                    healthStatistics("DistanceWalkingRunning", "sum=\"2.5\" unit=\"km\""));
    EXPECT_EQ(run.distance, kilometres(2.5));
}

TEST(HealthWorkout, LeavesPausesOutOfItsTimer)
{
    const auto event = [](const std::string& type, const std::string& clock) {
        return fmt::format("<WorkoutEvent type=\"HKWorkoutEventType{}\" "
                           "date=\"2025-03-01 {} +0100\"/>",
                           type, clock);
    };
    const Recording run = onlyWorkout(
        kHealthRun, event("Pause", "07:40:00") + event("Resume", "07:45:00") +
                        event("MotionPaused", "08:00:00") + event("MotionResumed", "08:01:00") +
                        event("Segment", "08:10:00"));
    EXPECT_EQ(run.timer, minutes(54));
    EXPECT_EQ(run.elapsed, minutes(60));
}

TEST(HealthWorkout, OfSeveralPartsHasTheWholesStatistics)
{
    const Recording run = onlyWorkout(
        kHealthRun, healthStatistics("DistanceWalkingRunning", "sum=\"10\" unit=\"km\"") +
                        "<WorkoutActivity>" +
                        healthStatistics("DistanceWalkingRunning", "sum=\"4\" unit=\"km\"") +
                        "</WorkoutActivity>");
    EXPECT_EQ(run.distance, kilometres(10));
}

TEST(HealthWorkout, IndoorsIsNamedSo)
{
    const Recording run =
        onlyWorkout(kHealthRun, "<MetadataEntry key=\"HKIndoorWorkout\" value=\"1\"/>");
    EXPECT_EQ(run.name, "Indoor run");
}

TEST(HealthWorkout, NamesItsSourceAndItsRoute)
{
    const HealthExport contents = read(healthWorkout(
        kHealthRun,
        "<WorkoutRoute><FileReference path=\"/workout-routes/r.gpx\"/></WorkoutRoute>"));
    EXPECT_EQ(contents.workouts[0].source.kind, Source::Kind::Health);
    EXPECT_EQ(contents.workouts[0].source.name, "Watch");
    EXPECT_THAT(contents.workouts[0].source.id, SizeIs(64));
    EXPECT_THAT(contents.workouts[0].routes, ElementsAre("/workout-routes/r.gpx"));
}

TEST(HealthWorkout, IsWhatItsTypeSays)
{
    const std::vector<std::pair<std::string, Sport>> table{
        {"Running", Sport::Run},
        {"TraditionalStrengthTraining", Sport::Strength},
        {"FunctionalStrengthTraining", Sport::Strength},
        {"CoreTraining", Sport::Strength},
        {"Yoga", Sport::Mobility},
        {"Flexibility", Sport::Mobility},
        {"Cooldown", Sport::Mobility},
        {"Cycling", Sport::Other},
        {"Walking", Sport::Other},
        {"CrossCountrySkiing", Sport::Other},
        {"SomethingNew", Sport::Other}};
    for (const auto& [type, sport] : table) {
        const Recording workout = onlyWorkout("workoutActivityType=\"HKWorkoutActivityType" + type +
                                              "\" startDate=\"2025-03-01 07:30:00 +0100\" "
                                              "endDate=\"2025-03-01 08:30:00 +0100\"");
        EXPECT_EQ(workout.sport, sport) << type;
    }
    EXPECT_EQ(onlyWorkout("workoutActivityType=\"HKWorkoutActivityTypeCrossCountrySkiing\" "
                          "startDate=\"2025-03-01 07:30:00 +0100\" "
                          "endDate=\"2025-03-01 08:30:00 +0100\"")
                  .sportName,
              "Cross country skiing");
}

// 5 values of the 10 min from 07:40 to 07:50, one before the run.
TEST(HealthWorkout, WithoutStatisticsTakesItsHeartRateFromTheRecords)
{
    std::string records = healthRecord("HeartRate", "60", "count/min", "2025-03-01 07:00:00 +0100");
    for (const auto& [clock, bpm] :
         std::vector<std::pair<std::string, std::string>>{{"07:42:00", "150"},
                                                          {"07:44:10", "152"},
                                                          {"07:44:50", "160"},
                                                          {"07:46:00", "162"},
                                                          {"07:48:00", "170"}})
        records += healthRecord("HeartRate", bpm, "count/min", "2025-03-01 " + clock + " +0100");
    const HealthExport contents = read(records + healthWorkout(kHealthRun, ""));
    EXPECT_EQ(contents.workouts[0].recording.averageHeartRateBpm, 159); // 794 / 5
    EXPECT_EQ(contents.workouts[0].recording.maxHeartRateBpm, 170);
}

TEST(HealthWorkout, FindsItsHeartRateWhateverTheOrderOfTheFile)
{
    const HealthExport contents =
        read(healthWorkout(kHealthRun, "") +
             healthRecord("HeartRate", "150", "count/min", "2025-03-01 08:00:00 +0100") +
             healthRecord("HeartRate", "140", "count/min", "2025-03-01 07:45:00 +0100"));
    EXPECT_EQ(contents.workouts[0].recording.averageHeartRateBpm, 145);
}

TEST(HealthDays, HaveTheFirstWeightAndTheLastRestingHeartRate)
{
    const HealthExport contents =
        read(healthRecord("BodyMass", "61", "kg", "2025-03-01 20:00:00 +0100") +
             healthRecord("BodyMass", "132.277", "lb", "2025-03-01 07:00:00 +0100") +
             healthRecord("RestingHeartRate", "52", "count/min", "2025-03-01 08:00:00 +0100") +
             healthRecord("RestingHeartRate", "50", "count/min", "2025-03-01 22:00:00 +0100"));
    const DayLog& log = contents.days.at(dayNamed("2025-03-01"));
    EXPECT_NEAR(inKilograms(log.weight.value()), 60.0, 0.001); // 132.277 lb
    EXPECT_EQ(log.restingHeartRateBpm, 50);
}

TEST(HealthDays, HaveTheSleepOfTheNightBefore)
{
    const HealthExport contents =
        read(healthSleep("AsleepCore", "2025-02-28 23:00:00 +0100", "2025-02-28 23:45:00 +0100") +
             healthSleep("AsleepDeep", "2025-02-28 23:45:00 +0100", "2025-03-01 02:00:00 +0100") +
             healthSleep("Awake", "2025-03-01 02:00:00 +0100", "2025-03-01 02:15:00 +0100") +
             healthSleep("AsleepREM", "2025-03-01 02:15:00 +0100", "2025-03-01 06:30:00 +0100"));
    EXPECT_THAT(contents.days, SizeIs(1));
    EXPECT_EQ(contents.days.at(dayNamed("2025-03-01")).sleepH, 7.25);
}

TEST(HealthDays, CountSleepOnceThatTwoDevicesSawAndNoTimeInBed)
{
    const HealthExport contents = read(
        healthSleep("InBed", "2025-02-28 21:00:00 +0100", "2025-03-01 09:00:00 +0100") +
        healthSleep("Asleep", "2025-02-28 23:00:00 +0100", "2025-03-01 06:00:00 +0100") +
        healthSleep("AsleepUnspecified", "2025-03-01 00:00:00 +0100", "2025-03-01 07:00:00 +0100"));
    EXPECT_EQ(contents.days.at(dayNamed("2025-03-01")).sleepH, 8);
}

TEST(HealthDays, DoNotTakeVariabilityAsItIsNotRmssd)
{
    const HealthExport contents =
        read(healthRecord("HeartRateVariabilitySDNN", "45", "ms", "2025-03-01 06:00:00 +0100"));
    EXPECT_THAT(contents.days, IsEmpty());
    EXPECT_EQ(contents.variabilities, 1);
}

TEST(HealthMeals, AreWhatWasEatenAtOneTime)
{
    const auto eaten = [](const std::string& type, const std::string& value,
                          const std::string& unit, const std::string& clock) {
        return healthRecord("Dietary" + type, value, unit, "2025-03-01 " + clock + " +0100",
                            "Diary");
    };
    const HealthExport contents = read(
        eaten("EnergyConsumed", "400", "kcal", "07:10:00") +
        eaten("EnergyConsumed", "418.4", "kJ", "07:10:20") +
        eaten("Protein", "30", "g", "07:10:00") + eaten("Carbohydrates", "50", "g", "07:10:00") +
        eaten("FatTotal", "8", "g", "07:10:00") + eaten("Fiber", "6500", "mg", "07:10:00") +
        eaten("Protein", "40", "g", "12:30:00"));
    ASSERT_THAT(contents.meals, SizeIs(2));
    const Meal& breakfast = contents.meals[0];
    EXPECT_EQ(breakfast.date, dayNamed("2025-03-01"));
    EXPECT_EQ(breakfast.time, readClock("07:10"));
    EXPECT_EQ(breakfast.name, "Diary");
    EXPECT_EQ(breakfast.items.at(0).nutrients, (Nutrients{.energy = kilocalories(500),
                                                          .protein = grams(30),
                                                          .carbs = grams(50),
                                                          .fat = grams(8),
                                                          .fibre = grams(6.5)}));
    EXPECT_EQ(contents.meals[1].items.at(0).nutrients, (Nutrients{.protein = grams(40)}));
}

// Health writes them a second time, by themselves.
TEST(HealthMeals, DoNotCountWhatStandsInACorrelation)
{
    const std::string protein =
        healthRecord("DietaryProtein", "30", "g", "2025-03-01 07:10:00 +0100");
    const HealthExport contents = read("<Correlation>" + protein + "</Correlation>" + protein);
    EXPECT_EQ(contents.meals.at(0).items.at(0).nutrients.protein, grams(30));
}

TEST(HealthAthlete, IsWhoMeIs)
{
    const HealthExport contents =
        read("<Me HKCharacteristicTypeIdentifierDateOfBirth=\"1992-05-14\" "
             "HKCharacteristicTypeIdentifierBiologicalSex=\"HKBiologicalSexFemale\"/>" +
             healthRecord("Height", "5.5", "ft", "2020-01-01 12:00:00 +0100") +
             healthRecord("Height", "165", "cm", "2025-01-01 12:00:00 +0100") +
             healthRecord("Height", "164", "cm", "2021-01-01 12:00:00 +0100"));
    EXPECT_EQ(contents.athlete.birthDate, dayNamed("1992-05-14"));
    EXPECT_EQ(contents.athlete.sex, Sex::Female);
    EXPECT_EQ(contents.athlete.heightCm, 165);
}

TEST(HealthValues, OfAnotherFormAreNone)
{
    for (const char* text : {"", "2025-03-01", "2025-02-30 07:30:00 +0100", "2025-03-01 07:30:00",
                             "2025-03-01T07:30:00 +0100", "2025-03-01 25:30:00 +0100",
                             "1850-03-01 07:30:00 +0100", "2025-03-01 07:30:00 +9900"})
        EXPECT_FALSE(healthTime(text)) << text;
    for (const char* number : {"", "-1", "nan", "inf", "1e300", "1,5", "12 "})
        EXPECT_FALSE(healthMass(number, "kg")) << number;
    EXPECT_FALSE(healthMass("1", "stone"));
    EXPECT_FALSE(healthRate("3", "count/min"));
}

} // namespace
} // namespace mileplate::exchange
