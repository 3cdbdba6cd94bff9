// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/food/meal_edits.h"
#include "core/edits/log_edits.h"
#include "tests/support/builders.h"

#include <gmock/gmock.h>

// What an athlete does to days and meals.
namespace mileplate {
namespace {

using namespace test;

const Source kScale{.kind = Source::Kind::Health, .name = "Scale"};

TEST(ChangeDay, EntersByHandWhatItChangesAndLeavesTheRestItsSource)
{
    const DayLog before{.date = kMonday,
                        .weight = kilograms(60),
                        .sleepH = 7,
                        .sources = {{DayValue::Weight, kScale}, {DayValue::Sleep, kScale}}};
    const Diary diary = must(diaryOf({.title = {}, .days = {{std::nullopt, before}}}));
    DayLog said = before;
    said.sleepH = 8;
    said.note = "slept in";
    const Edit edit = changeDay(diary, said);
    EXPECT_EQ(edit.days.at(0).after->sources,
              (std::map<DayValue, Source>{{DayValue::Weight, kScale}}));
}

TEST(ChangeDay, RemovesALogWhoseLastValueIsTakenOut)
{
    const DayLog before{
        .date = kMonday, .weight = kilograms(60), .sources = {{DayValue::Weight, kScale}}};
    const Diary diary = must(diaryOf({.title = {}, .days = {{std::nullopt, before}}}));
    DayLog said = before;
    said.weight.reset();
    EXPECT_EQ(changeDay(diary, said).days.at(0).after, std::nullopt);
}

TEST(CopyMeals, OfAnImportMakesMealsOfTheAthletes)
{
    Meal imported = meal("m", kMonday, "08:00", 30);
    imported.source = Source{.kind = Source::Kind::Csv, .name = "MacroFactor"};
    const Edit edit = copyMeals({imported}, kTuesday, at(kTuesday, {12 * 60}), {{"n"}});
    EXPECT_EQ(edit.meals.at(0).after->source, std::nullopt);
}

} // namespace
} // namespace mileplate
