// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/suppression.h"

#include <gmock/gmock.h>

// The table of rulebook 3.1, row by row.
namespace mileplate::rules {
namespace {

using enum Severity;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

struct Said {
    std::string_view rule;
    Severity severity;
};

// What is suppressed among these, in the order in which it is.
std::vector<std::string_view> suppressedOf(const std::vector<Said>& said)
{
    Review review;
    for (const Said& one : said)
        review.findings.push_back({.rule = one.rule, .severity = one.severity});
    suppress(review);
    std::vector<std::string_view> rules;
    for (const Suppressed& also : review.suppressed)
        rules.push_back(also.finding.rule);
    return rules;
}

TEST(Suppression, OfHardDaysScatteredByThreeInARowUnlessMoreSevere) // S1
{
    EXPECT_THAT(suppressedOf({{"SCH-05", Warning}, {"SCH-07", Warning}}), ElementsAre("SCH-07"));
    EXPECT_THAT(suppressedOf({{"SCH-05", Advice}, {"SCH-07", Warning}}), IsEmpty());
}

TEST(Suppression, OfATiredMuscleByWhateverExplainsIt) // S2
{
    for (const auto by : {"SCH-01", "SCH-08", "STR-10", "RACE-07"})
        EXPECT_THAT(suppressedOf({{by, Info}, {"FAT-04", Advice}}), ElementsAre("FAT-04")) << by;
}

TEST(Suppression, OfABigSessionByTooManySets) // S3
{
    EXPECT_THAT(suppressedOf({{"STR-02", Advice}, {"STR-03", Advice}}), ElementsAre("STR-03"));
    EXPECT_THAT(suppressedOf({{"STR-02", Advice}, {"STR-03", Warning}}), IsEmpty());
}

TEST(Suppression, OfTheRepRangeByABuildingBlockBeforeARace) // S4
{
    EXPECT_THAT(suppressedOf({{"RACE-05", Advice}, {"STR-06", Advice}}), ElementsAre("STR-06"));
}

TEST(Suppression, OfMuchHardRunningByManyQualityRuns) // S5
{
    EXPECT_THAT(suppressedOf({{"RUN-05", Advice}, {"RUN-04", Advice}}), ElementsAre("RUN-04"));
    EXPECT_THAT(suppressedOf({{"RUN-05", Advice}, {"RUN-04", Warning}}), IsEmpty());
}

TEST(Suppression, OfProteinUnspreadByProteinShort) // S6
{
    EXPECT_THAT(suppressedOf({{"NUT-01", Advice}, {"NUT-02", Advice}}), ElementsAre("NUT-02"));
}

TEST(Suppression, OfASingleRiseBySeveralOnes) // S7
{
    EXPECT_THAT(suppressedOf({{"PROG-01", Advice}, {"RUN-01", Advice}, {"FAT-03", Info}}),
                UnorderedElementsAre("RUN-01", "FAT-03"));
    EXPECT_THAT(suppressedOf({{"PROG-01", Warning}, {"RUN-01", Warning}}), IsEmpty());
    EXPECT_THAT(suppressedOf({{"PROG-01", Info}, {"RUN-01", Advice}}), IsEmpty());
}

TEST(Suppression, OfEveryRiseByAReturnFromABreak) // S8
{
    EXPECT_THAT(suppressedOf({{"RUN-09", Warning},
                              {"RUN-01", Warning},
                              {"RUN-02", Warning},
                              {"FAT-01", Warning},
                              {"FAT-03", Warning},
                              {"PROG-01", Warning}}),
                UnorderedElementsAre("RUN-01", "RUN-02", "FAT-01", "FAT-03", "PROG-01"));
}

TEST(Suppression, OfWeakerSignsByPainOrIllnessOnlyIfCritical) // S9
{
    EXPECT_THAT(
        suppressedOf(
            {{"REC-05", Critical}, {"REC-02", Advice}, {"REC-03", Advice}, {"REC-04", Warning}}),
        UnorderedElementsAre("REC-02", "REC-03", "REC-04"));
    EXPECT_THAT(suppressedOf({{"REC-05", Warning}, {"REC-04", Info}}), IsEmpty());
}

TEST(Suppression, OfLittleCarbohydrateAndWeightByLowEnergy) // S10
{
    EXPECT_THAT(suppressedOf({{"NUT-07", Warning}, {"NUT-06", Advice}, {"NUT-09", Advice}}),
                UnorderedElementsAre("NUT-06", "NUT-09"));
    EXPECT_THAT(suppressedOf({{"NUT-07", Critical}, {"NUT-09", Warning}}), IsEmpty());
    EXPECT_THAT(suppressedOf({{"NUT-07", Advice}, {"NUT-06", Info}, {"NUT-09", Advice}}),
                IsEmpty());
}

TEST(Suppression, BetweenDistanceAndLoadGoesByTheMoreSevere) // S11
{
    EXPECT_THAT(suppressedOf({{"RUN-01", Advice}, {"FAT-03", Advice}}), ElementsAre("FAT-03"));
    EXPECT_THAT(suppressedOf({{"RUN-01", Info}, {"FAT-03", Advice}}), ElementsAre("RUN-01"));
}

TEST(Suppression, IsNotDoneByWhatIsSuppressedItself) // PROG-01 by RUN-09, so not RUN-01 by it
{
    EXPECT_THAT(suppressedOf({{"PROG-01", Advice}, {"RUN-01", Info}, {"RUN-09", Warning}}),
                UnorderedElementsAre("PROG-01", "RUN-01"));
    EXPECT_THAT(suppressedOf({{"PROG-01", Advice}, {"RUN-01", Advice}, {"FAT-03", Warning}}),
                ElementsAre("RUN-01"));
}

TEST(Suppression, OfItsSignsBySeveralAtOnce) // S12
{
    Review review;
    for (const auto rule : {"FAT-06", "REC-01", "REC-03", "REC-04", "STR-09", "NUT-07", "NUT-09"})
        review.findings.push_back({.rule = rule, .severity = Warning});
    suppressSigns(review, "FAT-07");
    EXPECT_EQ(review.suppressed.size(), 5U);
    EXPECT_THAT(review.findings, ElementsAre(testing::Field(&Finding::rule, "NUT-07"),
                                             testing::Field(&Finding::rule, "NUT-09")));
}

} // namespace
} // namespace mileplate::rules
