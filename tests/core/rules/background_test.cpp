// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/background/disagreements.h"
#include "core/rules/background/explanations.h"
#include "core/rules/background/figure_names.h"
#include "core/rules/background/parameter_titles.h"
#include "core/rules/background/references.h"
#include "core/rules/background/safety_scope.h"
#include "core/rules/limits/limits.h"

#include <gmock/gmock.h>
#include <set>

// Rulebook 2.2, 7.1, 8 and the safety scope of its README.
namespace mileplate::rules {
namespace {

using testing::Contains;
using testing::IsEmpty;
using testing::Not;

std::vector<std::string> idsOf(const std::vector<const Explanation*>& explanations)
{
    std::vector<std::string> ids;
    for (const Explanation* explanation : explanations)
        ids.emplace_back(explanation->id);
    return ids;
}

TEST(References, AreThereOnce)
{
    std::set<std::string_view> ids;
    for (const Reference& reference : references())
        EXPECT_TRUE(ids.insert(reference.id).second) << reference.id;
}

TEST(References, SayHowFarTheyWereChecked)
{
    EXPECT_EQ(findReference("Frandsen2025")->verification, Verification::Checked);
    EXPECT_EQ(findReference("Daniels2013")->verification, Verification::InPart);
    EXPECT_EQ(findReference("Kellmann2018")->verification, Verification::Knowledge);
    EXPECT_EQ(titleOf(Verification::Checked), "checked in the source");
}

TEST(References, OfARuleAreThoseOfItsCard)
{
    const auto found = referencesOf("RUN-01");
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0]->id, "Nielsen2014");
    EXPECT_EQ(found[1]->doi, "10.1136/bjsports-2024-109380");
    EXPECT_THAT(referencesOf("SCH-09"), IsEmpty());
}

TEST(References, ThatExplanationsNameExist)
{
    for (const Explanation& explanation : explanations()) {
        for (const std::string_view id : explanation.references)
            EXPECT_TRUE(id.empty() || findReference(id)) << explanation.id << " " << id;
    }
}

TEST(Explanations, TellBeginnersAndTrainedRunnersDifferentThings)
{
    const auto novice = explanationsOf("OPP-02", {.running = Level::Novice});
    const auto trained = explanationsOf("OPP-02", {.running = Level::Advanced});
    EXPECT_NE(novice.front()->text, trained.front()->text);
    EXPECT_EQ(novice.front()->id, trained.front()->id);
}

TEST(Explanations, OfHighMileageBeginAtEightyKilometres)
{
    EXPECT_THAT(idsOf(explanationsOf("STR-01", {.weeklyKm = 79})), Not(Contains("EXP-SMALL")));
    EXPECT_THAT(idsOf(explanationsOf("STR-01", {.weeklyKm = 80})), Contains("EXP-SMALL"));
}

TEST(Disagreements, AreToldWithTheRulesTheyConcern)
{
    EXPECT_EQ(disagreements().size(), 16U);
    const auto found = disagreementsOf("STR-07");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0]->id, "D8");
}

TEST(Parameters, HaveWords)
{
    for (const Parameter& parameter : parameters())
        EXPECT_NE(parameterTitle(parameter.name), parameter.name) << "no title";
}

TEST(Parameters, HaveDefaultsWithinTheirRange)
{
    const Limits defaults;
    for (const Parameter& parameter : parameters()) {
        EXPECT_GE(defaults.*parameter.member, parameter.least) << parameter.name;
        EXPECT_LE(defaults.*parameter.member, parameter.most) << parameter.name;
    }
}

TEST(Measured, IsWhatTheThresholdIsAbout)
{
    const Finding gap{.rule = "SCH-04", .figures = {{"gap", 24.0}, {"threshold", 36.0}}};
    EXPECT_EQ(measuredIn(gap)->name, "gap");
    EXPECT_EQ(thresholdOf(gap), 36.0);
    const Finding jump{
        .rule = "RUN-01",
        .figures = {{"km", 54.0}, {"base", 40.0}, {"pct", std::int64_t{35}}, {"threshold", 30.0}}};
    EXPECT_EQ(measuredIn(jump)->name, "pct");
}

TEST(Measured, SkipsWhatOnlySteersTheWording)
{
    EXPECT_EQ(figureNameOf("SCH-01", "tier"), nullptr);
    EXPECT_EQ(figureNameOf("SCH-01", "gap")->unit, "h");
    EXPECT_EQ(figureNameOf("RUN-09", "gap")->unit, "days");
}

TEST(SafetyScope, AnyYesAsksForADoctor)
{
    Athlete athlete;
    EXPECT_FALSE(needsClearance(athlete));
    athlete.flags = {SafetyFlag::Injury};
    EXPECT_TRUE(needsClearance(athlete));
    EXPECT_FALSE(hidesEnergy(athlete));
}

TEST(SafetyScope, HidesEnergyAfterAnEatingDisorder)
{
    Athlete athlete;
    athlete.flags = {SafetyFlag::EdHistory};
    EXPECT_TRUE(hidesEnergy(athlete));
    EXPECT_TRUE(isAboutEnergy("NUT-07"));
    EXPECT_TRUE(isEnergyParameter("nut.ea.warning"));
    EXPECT_FALSE(isEnergyParameter("nut.dose"));
}

} // namespace
} // namespace mileplate::rules
