// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/diary_json.h"

#include "core/base/utf8.h"

#include <fstream>
#include <gmock/gmock.h>
#include <sstream>

namespace mileplate::json {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

constexpr std::string_view kEverything = R"({
  "format": "mileplate-diary", "version": 1, "as_of": "2026-11-24T12:00",
  "athlete": {
    "name": "A", "sex": "female", "birth_date": "1992-05-14", "height_cm": 165, "weight_kg": 60,
    "body_fat": 0.24, "max_hr_bpm": 186, "resting_hr_bpm": 52, "threshold_hr_bpm": 168,
    "threshold_pace_s_per_km": 295, "vdot": 44.5, "running_months": 36, "lifting_months": 12,
    "priority": "run", "bedtime": "22:30", "units": "metric",
    "slots": {"morning": "07:00", "midday": "12:30", "evening": "18:00"},
    "availability": {"mon": [["06:00","08:00"],["17:00","21:00"]], "wed": []},
    "flags": ["injury"], "limits": {"sch.heavyBeforeKeyH": 20}, "muted": {"SCH-07": "2027-01-01"}},
  "phases": [{"id": "p1", "from": "2026-11-02", "to": "2026-12-27", "kind": "build"}],
  "races": [{"id": "c1", "date": "2027-02-03", "time": "10:00", "name": "City Marathon",
             "distance_m": 42195, "priority": "A", "expected_min": 215}],
  "days": [{"date": "2026-11-24", "weight_kg": 60.2, "sleep_h": 6.4, "resting_hr_bpm": 51,
            "hrv_ms": 62, "soreness": 3, "pain": 0, "ill": "none", "note": "tired",
            "availability": [["17:00","21:00"]], "food_complete": true,
            "sources": {"weight_kg": {"kind": "health", "name": "Scale"},
                        "food_complete": {"kind": "csv", "name": "Cronometer"}}}],
  "sessions": [
    {"id": "r1", "date": "2026-11-24", "slot": "morning", "time": "07:30", "kind": "intervals",
     "name": "6 × 800 m", "key": true, "movable": true, "checked": true, "status": "done",
     "original_date": "2026-11-23", "race": "c1", "note": "windy", "skip_reason": "sore",
     "planned": {"duration_min": 60, "distance_m": 10500, "rpe": 7, "hard_min": 16, "hard_m": 4800,
       "warm_up_m": 2000, "cool_down_m": 2000, "reps": 6, "rep_m": 800, "down": "walk",
       "fuel_carbs_g_per_h": 30, "fluid_ml_per_h": 100, "temperature_c": -5, "contacts": 1,
       "descent_m": 38,
       "steps": [{"kind": "warm_up", "distance_m": 2000},
                 {"repeat": 6, "steps": [{"kind": "work", "distance_m": 800, "pace": "5k"},
                                         {"kind": "recover", "duration_s": 120}]},
                 {"kind": "cool_down", "distance_m": 2000}]},
     "done": {"start": "2026-11-24T07:32:10+01:00", "duration_s": 3138, "moving_s": 3100.5,
       "distance_m": 10510, "rpe": 8, "avg_hr_bpm": 167, "max_hr_bpm": 184, "ascent_m": 38,
       "descent_m": 38, "hard_min": 17.2, "hard_m": 4800, "kcal": 640, "mass_change_kg": -0.8,
       "source": {"kind": "fit", "name": "garmin", "id": "abc"},
       "laps": [{"duration_s": 600, "distance_m": 2000, "avg_hr_bpm": 140}],
       "streams": {"t_s": [0,1,2], "distance_m": [0,3.1,6.2], "hr_bpm": [90,null,92],
                   "altitude_m": [], "lat_deg": [52.5,52.5000001,52.5000002],
                   "lon_deg": [13.4,13.4,13.4]}}},
    {"id": "s1", "date": "2026-11-23", "slot": "evening", "kind": "strength", "focus": "full",
     "style": "heavy", "status": "planned", "planned": {"duration_min": 44, "rpe": 7},
     "exercises": [{"exercise": "squat", "superset": 1, "rest_s": 150,
       "target": {"sets": 3, "reps": [6, 8], "rir": 2, "weight_kg": 80},
       "sets": [{"kind": "warm_up", "reps": 5, "weight_kg": 40},
                {"kind": "working", "reps": 8, "weight_kg": 80.25, "rir": 2, "done": true},
                {"kind": "working", "duration_s": 40}]},
       {"exercise": "zercher", "target": {"sets": 2, "duration_s": 40}}]},
    {"id": "p1", "date": "2026-11-25", "slot": "midday", "kind": "plyometrics",
     "planned": {"duration_min": 15, "contacts": 60}}],
  "exercises": [{"id": "zercher", "name": "Zercher squat", "pattern": "squat", "region": "lower",
                 "type": "compound", "equipment": "barbell", "muscles": {"quads": 1.0, "glutes": 0.5},
                 "aliases": ["Zercher", "Zercher hold"]}],
  "foods": [{"id": "f1", "name": "My bread", "per_100g": {"kcal": 240, "protein_g": 9, "carbs_g": 44,
             "fat_g": 2, "fibre_g": 6}, "portions": [{"name": "slice", "grams": 45}],
             "barcode": "4000000000000"},
            {"id": "f2", "name": "Chili", "per_100g": {"protein_g": 11},
             "recipe": {"cooked_g": 1500, "items": [
               {"food": "f1", "grams": 100}, {"name": "Beans", "grams": 400, "protein_g": 30}]}}],
  "meals": [{"id": "m1", "date": "2026-11-24", "time": "07:40", "name": "Breakfast",
             "status": "eaten", "items": [{"food": "f1", "grams": 90},
               {"name": "Skyr", "grams": 250, "kcal": 157, "protein_g": 28, "carbs_g": 10,
                "fat_g": 0.5}], "fluid_ml": 300,
             "source": {"kind": "csv", "name": "MacroFactor", "id": "x"}}],
  "templates": [{"id": "t1", "kind": "meal", "name": "Usual breakfast",
                 "items": [{"food": "f1", "grams": 90}, {"name": "Skyr", "grams": 250}]}]
})";

std::string written(const Diary& diary)
{
    std::string text;
    writeDiary(
        diary, [](const TrackRef& ref) { return ref.loaded; },
        [&](std::string_view piece) { text += piece; });
    return text;
}

Diary diaryIn(std::string_view text)
{
    const auto document = readDiary(text);
    if (!document)
        throw std::runtime_error(document.error().message);
    return *diaryOf(document->contents);
}

std::string complaintAbout(std::string_view sections)
{
    const auto document =
        readDiary(R"({"format": "mileplate-diary", "version": 1, )" + std::string(sections) + "}");
    return document ? "none" : document.error().message;
}

TEST(DiaryJson, ReadsEveryKeyOfTheFormat)
{
    const auto document = readDiary(kEverything);
    ASSERT_TRUE(document) << document.error().message;
    EXPECT_EQ(isoLocal(document->asOf.value()), "2026-11-24T12:00");
    const Session& run = *document->contents.sessions[0].after;
    EXPECT_EQ(run.planned->steps[1].steps[0].pace, "5k");
    EXPECT_EQ(run.done->workout.distance, metres(10510));
    EXPECT_EQ(run.done->streams->loaded->heartRate[1], Track::kNoValue);
    EXPECT_EQ(document->contents.athlete[0].after->availability[2], Windows{});
}

TEST(DiaryJson, WritesTheSameBytesTheSecondTime)
{
    const std::string first = written(diaryIn(kEverything));
    const std::string second = written(diaryIn(first));
    EXPECT_EQ(first, second);
}

TEST(DiaryJson, LosesNothingOnTheWayOutAndBack)
{
    const Diary diary = diaryIn(kEverything);
    EXPECT_TRUE(sameContent(diary, diaryIn(written(diary))));
}

TEST(DiaryJson, JournalEntriesComeBackAsTheyWere)
{
    const Edit edit = readDiary(kEverything)->contents;
    const auto again = readEdit(writeEdit(edit));
    ASSERT_TRUE(again) << again.error().message;
    EXPECT_EQ(again->sessions, edit.sessions);
    EXPECT_EQ(again->athlete, edit.athlete);
    EXPECT_EQ(again->meals, edit.meals);
}

TEST(DiaryJson, NamesThePlaceOfAValueOutOfRange)
{
    EXPECT_EQ(complaintAbout(R"("sessions": [{"id": "a", "date": "2026-11-24", "kind": "strength",
        "exercises": [{"exercise": "squat", "sets": [{"reps": 1}, {"reps": -4}]}]}])"),
              "/sessions/0/exercises/0/sets/1/reps: expected a whole number ≥ 0, got -4");
}

TEST(DiaryJson, NamesTheBoundThatWasPassed)
{
    EXPECT_EQ(complaintAbout(R"("days": [{"date": "2026-11-24", "hrv_ms": 20000000}])"),
              "/days/0/hrv_ms: expected a number from 0 to 1e+07, got 20000000");
}

TEST(DiaryJson, RefusesWhatItDoesNotKnow)
{
    EXPECT_EQ(complaintAbout(R"("phases": [{"id": "a", "from": "2026-11-24", "to": "2026-11-25",
        "kind": "base", "colour": "red"}])"),
              "/phases/0/colour: unknown key");
    EXPECT_EQ(complaintAbout(R"("moods": [])"), "/moods: unknown key");
    EXPECT_THAT(
        complaintAbout(R"("sessions": [{"id": "a", "date": "2026-11-24", "kind": "swim"}])"),
        StartsWith("/sessions/0/kind: expected one of recovery, easy,"));
}

TEST(DiaryJson, RefusesAnIdThatIsThereTwice)
{
    EXPECT_EQ(complaintAbout(R"("meals": [{"id": "m", "date": "2026-11-24"},
                                          {"id": "m", "date": "2026-11-25"}])"),
              "/meals/1: \"m\" is there twice");
    EXPECT_EQ(complaintAbout(R"("days": [{"date": "2026-11-24"}, {"date": "2026-11-24"}])"),
              "/days/1: \"2026-11-24\" is there twice");
}

TEST(DiaryJson, RefusesExercisesAndFoodsThatNobodyKnows)
{
    EXPECT_EQ(complaintAbout(R"("sessions": [{"id": "a", "date": "2026-11-24", "kind": "strength",
        "exercises": [{"exercise": "zercher"}]}])"),
              "/sessions/0/exercises/0: no exercise has the id \"zercher\"");
    EXPECT_EQ(complaintAbout(R"("meals": [{"id": "m", "date": "2026-11-24",
        "items": [{"food": "f9", "grams": 10}]}])"),
              "/meals/0/items/0: no food has the id \"f9\"");
}

TEST(DiaryJson, RefusesADayThatNoCalendarHas)
{
    EXPECT_EQ(complaintAbout(R"("days": [{"date": "2026-02-30"}])"),
              "/days/0/date: expected a date such as 2026-11-24, got \"2026-02-30\"");
}

TEST(DiaryJson, RefusesDepthAndKeysWithoutEnd)
{
    const std::string deep = std::string(100, '[') + std::string(100, ']');
    EXPECT_EQ(complaintAbout("\"sessions\": [" + deep + "]"),
              "/sessions: nested more than 64 deep");
    EXPECT_THAT(complaintAbout(R"("athlete": {"name": "a", "name": "b"})"),
                HasSubstr("the key \"name\" is there twice"));
}

TEST(DiaryJson, RefusesNumbersThatAreNone)
{
    for (const char* number :
         {"NaN", "Infinity", "-Infinity", "1e309", "-1e309", "1e308", "01", ".5"})
        EXPECT_NE(complaintAbout(std::string(R"("days": [{"date": "2026-11-24", "weight_kg": )") +
                                 number + "}]"),
                  "none")
            << number;
}

TEST(DiaryJson, RefusesTextsWithoutEnd)
{
    const std::string day = R"("days": [{"date": "2026-11-24", "note": ")";
    EXPECT_EQ(complaintAbout(day + std::string(64 * 1024, 'x') + "\"}]"), "none");
    EXPECT_EQ(complaintAbout(day + std::string(64 * 1024 + 1, 'x') + "\"}]"),
              "/days/0/note: the text is longer than 65536 bytes");
}

// What is quoted of a document goes to a terminal.
TEST(DiaryJson, ComplainsInOneShortLineWhateverTheDocumentHolds)
{
    for (const std::string& key :
         {std::string("a\\nb\\u001b[31m"), std::string("\xF8\xFF"), std::string(100'000, 'k')}) {
        const std::string complaint = complaintAbout("\"" + key + "\": 1");
        EXPECT_LE(complaint.size(), 410U);
        EXPECT_EQ(complaint, oneLine(complaint, complaint.size()));
    }
}

TEST(DiaryJson, SaysWhereTextIsNoJson)
{
    EXPECT_THAT(complaintAbout("\"days\": [,"), StartsWith("not valid JSON at byte"));
    EXPECT_THAT(readDiary("[]").error().message, HasSubstr("expected an object"));
    EXPECT_THAT(readDiary("").error().message, StartsWith("not valid JSON"));
}

TEST(DiaryJson, SaysThatANewerVersionIsNewer)
{
    const auto document = readDiary(R"({"format": "mileplate-diary", "version": 2})");
    EXPECT_THAT(document.error().message, HasSubstr("version 2 is newer"));
}

TEST(DiaryJson, ADoneSessionLiesOnTheLocalDayOfItsStart)
{
    const Diary diary = diaryIn(R"({"format": "mileplate-diary", "version": 1, "sessions": [
        {"id": "a", "date": "2026-11-23", "kind": "easy", "status": "done",
         "done": {"start": "2026-11-24T00:10:00+01:00", "duration_s": 1800}}]})");
    EXPECT_EQ(isoDate(diary.find(Id<Session>{"a"})->session->date), "2026-11-24");
}

TEST(DiaryJson, TheSlotFollowsTheClockWhereNoneIsGiven)
{
    const Diary diary = diaryIn(R"({"format": "mileplate-diary", "version": 1, "sessions": [
        {"id": "a", "date": "2026-11-23", "time": "10:59", "kind": "easy"},
        {"id": "b", "date": "2026-11-23", "time": "11:00", "kind": "easy"},
        {"id": "c", "date": "2026-11-23", "time": "16:00", "kind": "easy"},
        {"id": "d", "date": "2026-11-23", "time": "16:00", "slot": "morning", "kind": "easy"}]})");
    EXPECT_EQ(diary.find(Id<Session>{"a"})->session->slot, Slot::Morning);
    EXPECT_EQ(diary.find(Id<Session>{"b"})->session->slot, Slot::Midday);
    EXPECT_EQ(diary.find(Id<Session>{"c"})->session->slot, Slot::Evening);
    EXPECT_EQ(diary.find(Id<Session>{"d"})->session->slot, Slot::Morning);
}

} // namespace
} // namespace mileplate::json
