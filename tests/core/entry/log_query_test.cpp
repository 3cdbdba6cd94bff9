// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/log_query.h"

#include "tests/support/builders.h"

#include <gmock/gmock.h>

namespace mileplate::entry {
namespace {

using namespace test;
using testing::ElementsAre;

// The ids of the sessions that fit.
std::vector<std::string> found(const std::string& text)
{
    static const Diary kDiary = diaryWith(
        {run("long", Kind::Long).on(kSaturday).named("Sunday long").over(24).lasting(130).done(),
         run("easy").on(kTuesday).over(8).lasting(45).done(),
         lift("legs")
             .on(kMonday)
             .lasting(50)
             .of(Focus::Lower, Style::Heavy)
             .lifting("squat", 3, 5, 2)
             .done()});
    std::vector<std::string> ids;
    for (Day day = kMonday; day <= kSunday; day += Days{1}) {
        for (const Entry& entry : kDiary.days.on(day).sessions) {
            if (fits(readQuery(text), entry, kDiary))
                ids.push_back(entry.session->id.text);
        }
    }
    return ids;
}

TEST(LogQuery, FindsByAnExercise) { EXPECT_THAT(found("squat"), ElementsAre("legs")); }
TEST(LogQuery, FindsByTheGermanNameOfAnExercise)
{
    EXPECT_THAT(found("Kniebeuge"), ElementsAre("legs"));
    EXPECT_THAT(found("kniebeuge kreuzheben"), ElementsAre());
}
TEST(LogQuery, FindsByNameWhateverItsCase) { EXPECT_THAT(found("LONG"), ElementsAre("long")); }
TEST(LogQuery, FindsByDistance) { EXPECT_THAT(found("> 20 km"), ElementsAre("long")); }
TEST(LogQuery, NeedsNoBlanks) { EXPECT_THAT(found(">20km"), ElementsAre("long")); }
TEST(LogQuery, ExcludesTheBoundItself) { EXPECT_THAT(found("> 24 km"), ElementsAre()); }
TEST(LogQuery, IncludesItWhereAsked) { EXPECT_THAT(found(">= 24 km"), ElementsAre("long")); }
TEST(LogQuery, FindsByLength) { EXPECT_THAT(found("> 2 h"), ElementsAre("long")); }
TEST(LogQuery, ReadsADecimalComma)
{
    EXPECT_THAT(found("> 23,5 km"), ElementsAre("long"));
    EXPECT_THAT(found("> 24,5 km"), ElementsAre());
}
TEST(LogQuery, KnowsGermanUnits)
{
    EXPECT_EQ(readQuery("> 2 Std"), readQuery("> 2 h"));
    EXPECT_EQ(readQuery("Puls < 150"), readQuery("hr < 150"));
    EXPECT_EQ(readQuery("Belastung >= 300"), readQuery("load >= 300"));
}
TEST(LogQuery, FindsByWhatTheScreenCallsASession)
{
    const Diary diary = diaryWith({run("easy").on(kTuesday).over(8).lasting(45).done()});
    const Entry& entry = *diary.find(Id<Session>{"easy"});
    EXPECT_FALSE(fits(readQuery("lauf"), entry, diary));
    EXPECT_TRUE(fits(readQuery("lauf"), entry, diary, "Lockerer Lauf"));
}
TEST(LogQuery, JoinsBounds) { EXPECT_THAT(found("> 5 km < 60 min"), ElementsAre("easy")); }
TEST(LogQuery, FindsByDay) { EXPECT_THAT(found("2026-11-24"), ElementsAre("easy")); }
TEST(LogQuery, OfNothingIsEverything) { EXPECT_EQ(found("").size(), 3U); }
TEST(LogQuery, ABoundBeingTypedHidesNothing) { EXPECT_EQ(found(">").size(), 3U); }
TEST(LogQuery, UnknownFiguresFitNoBound) { EXPECT_THAT(found("hr > 1"), ElementsAre()); }

} // namespace
} // namespace mileplate::entry
