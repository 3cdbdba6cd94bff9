// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/letters.h"
#include "core/library/exercise_facts.h"
#include "core/library/exercise_names.h"
#include "core/library/exercise_search.h"
#include "core/library/exercises.h"
#include "core/library/german_words.h"

#include <gmock/gmock.h>
#include <map>
#include <rapidcheck/gtest.h>
#include <set>

namespace mileplate::library {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

const Register<Exercise> kNone;

std::string idOf(std::string_view name)
{
    const auto id = resolveName(name, kNone);
    return id ? id->text : "nothing";
}

std::vector<std::string> found(std::string_view text, NamesIn names = NamesIn::German)
{
    std::vector<std::string> ids;
    for (const Exercise* exercise : ExerciseSearch(kNone, names).find(text))
        ids.push_back(exercise->id.text);
    return ids;
}

TEST(GermanNames, EveryExerciseOfTheLibraryHasOne)
{
    for (const auto list : {exercises(), furtherExercises()}) {
        for (const Exercise& exercise : list)
            EXPECT_FALSE(germanExerciseName(exercise.name).empty()) << exercise.name;
    }
    EXPECT_TRUE(germanExerciseName("Kneeling on a piano").empty());
}

TEST(GermanNames, NoTwoAreAlikeWhateverTheirCase)
{
    std::set<std::string> names;
    std::set<std::string_view> ids;
    for (const GermanNames& german : exerciseFacts().german) {
        EXPECT_TRUE(names.insert(folded(german.name)).second) << german.name;
        EXPECT_TRUE(ids.insert(german.id).second) << german.id;
        EXPECT_TRUE(findExercise(german.id)) << german.id;
    }
    EXPECT_EQ(ids.size(), 873U + 150U);
}

TEST(GermanNames, AreWrittenTidily)
{
    for (const GermanNames& german : exerciseFacts().german) {
        std::vector<std::string_view> all = german.others;
        all.push_back(german.name);
        for (const std::string_view name : all) {
            EXPECT_NE(name, "") << german.id;
            EXPECT_EQ(name.find("  "), std::string_view::npos) << name;
            EXPECT_FALSE(name.starts_with(' ') || name.ends_with(' ')) << name;
            const char first = name.front();
            EXPECT_FALSE(first >= 'a' && first <= 'z') << name;
        }
    }
}

// Names that mean nothing but it, so that a typed line can use each.
TEST(GermanNames, EachFindsItsExercise)
{
    for (const GermanNames& german : exerciseFacts().german) {
        EXPECT_EQ(idOf(german.name), german.id) << german.name;
        for (const std::string_view other : german.others)
            EXPECT_EQ(idOf(other), german.id) << other;
    }
}

TEST(GermanNames, AreFoundWhenTypedInFull)
{
    for (const GermanNames& german : exerciseFacts().german) {
        const auto ids = found(german.name);
        ASSERT_FALSE(ids.empty()) << german.name;
        EXPECT_EQ(ids.front(), german.id) << german.name;
    }
}

struct NamePair {
    const char* name;
    const char* id;
};

constexpr NamePair kTyped[] = {
    {"Bankdrücken", "bench"},
    {"bankdrucken", "bench"},
    {"BANKDRÜCKEN", "bench"},
    {"bankdruecken", "bench"},
    {"Bankdrücken (Langhantel)", "bench"},
    {"bankdrücken kurzhantel", "dumbbell-bench-press"},
    {"Kurzhantel Bankdrücken", "dumbbell-bench-press"},
    {"kurzhantelbankdrücken", "dumbbell-bench-press"},
    {"bankdrücken KH", "dumbbell-bench-press"},
    {"Schrägbankdrücken", "barbell-incline-bench-press-medium-grip"},
    {"schrägbankdrücken mit kurzhanteln", "incline-dumbbell-press"},
    {"Kniebeugen", "squat"},
    {"kniebeuge multipresse", "smith-machine-squat"},
    {"Überkopfdrücken", "ohp"},
    {"rumänisches kreuzheben", "rdl"},
    {"Klimmzüge", "pullup"},
    {"klimmzuege mit zusatzgewicht", "weighted-pull-ups"},
    {"Liegestütze", "pushup"},
    {"Ausfallschritte", "lunge"},
    {"Beinbeuger liegend", "hamcurl"},
    {"beincurl sitzend", "seated-leg-curl"},
    {"SZ-Curls", "ez-bar-curl"},
    {"Trizepsdrücken Kabel Seil", "triceps-pushdown-rope-attachment"},
    {"Seitheben", "side-lateral-raise"},
    {"einarmiges rudern kurzhantel", "one-arm-dumbbell-row"},
    {"Fliegende", "dumbbell-flyes"},
    {"Latziehen", "wide-grip-lat-pulldown"},
    {"Reißen", "snatch"},
    {"reissen", "snatch"},
};

TEST(GermanNames, AreKnownAsPeopleTypeThem)
{
    for (const auto& [name, id] : kTyped)
        EXPECT_EQ(idOf(name), id) << name;
}

TEST(GermanNames, MeanNothingWhereEquipmentIsAnother)
{
    for (const char* name : {"Hip Thrust mit Kurzhantel", "kurzhantel", "mit", "am", "Sitzen"})
        EXPECT_EQ(idOf(name), "nothing") << name;
}

TEST(GermanNames, GiveWayToTheAthletesOwn)
{
    const Register<Exercise> own({{{"mine"}, {.id = {"mine"}, .name = "Bankdrücken"}}});
    EXPECT_EQ(resolveName("Bankdrücken", own)->text, "mine");
    EXPECT_EQ(resolveName("Kreuzheben", own)->text, "deadlift");
}

TEST(GermanNames, AreFoundByTheStartsOfTheirWordsInAnyOrder)
{
    for (const char* text : {"bankdrücken kurzhantel", "kurz bankdr", "bankdrucken kurzhanteln"})
        EXPECT_EQ(found(text).front(), "dumbbell-bench-press") << text;
    EXPECT_EQ(found("bankdrücken").front(), "bench");
    EXPECT_EQ(found("KNIEBEUGE").front(), "squat");
    EXPECT_EQ(found("uberkopfdr").front(), "ohp");
    EXPECT_THAT(found("bankdrücken zzz"), IsEmpty());
}

TEST(GermanNames, AreFoundByTheEndOfACompoundBehindThoseThatBeginSo)
{
    const auto ids = found("drücken");
    const auto place = [&](const std::string& id) {
        return std::ranges::find(ids, id) - ids.begin();
    };
    EXPECT_THAT(ids, Contains("bench"));
    EXPECT_LT(place(idOf("Drücken mit Ketten")), place("bench"));
    EXPECT_THAT(found("drücken kurzhantel"), Contains("dumbbell-bench-press"));
    EXPECT_THAT(found("ck"), testing::Not(Contains("bench"))); // of two letters beginnings alone
}

TEST(GermanNames, GiveAnOwnExerciseTheMusclesOfItsRelative)
{
    const std::map<std::string, std::string> relatives{
        {"Pausenbankdrücken", "bench"},
        {"Kniebeuge mit Stopp unten", "squat"},
        {"Bulgarisches Kreuzheben", "deadlift"},
        {"Klimmzüge mit Handtuch", "pullup"},
    };
    for (const auto& [name, id] : relatives) {
        ASSERT_EQ(idOf(name), "nothing") << name;
        EXPECT_EQ(ownExerciseNamed(name).muscles, findExercise(id)->muscles) << name;
    }
    EXPECT_EQ(ownExerciseNamed("Pausenkniebeuge Kurzhantel").equipment, "dumbbell");
    for (const char* vague : {"Armheben im Sitzen", "Gartenarbeit", "Schneeschippen"})
        EXPECT_THAT(ownExerciseNamed(vague).muscles, IsEmpty()) << vague;
}

TEST(GermanNames, AreFoundWhateverLanguageIsShown)
{
    EXPECT_EQ(found("kreuzheben", NamesIn::English).front(), "deadlift");
    EXPECT_EQ(found("deadlift", NamesIn::German).front(), "deadlift");
}

TEST(GermanNames, PutTheListInTheirOrder)
{
    const auto firstOf = [](NamesIn names) {
        const auto ids = found("", names);
        return std::vector(ids.begin(), ids.begin() + 3);
    };
    EXPECT_THAT(firstOf(NamesIn::English), ElementsAre("squat", "bench", "curl"));
    // Ausfallschritt, Bankdrücken, Beincurl
    EXPECT_THAT(firstOf(NamesIn::German), ElementsAre("lunge", "bench", "hamcurl"));
}

TEST(GermanNames, NameTheEquipmentThatTheExerciseHas)
{
    const std::map<std::string, std::string> kinds{
        {"dumbbell", "dumbbell"}, {"kettlebell", "kettlebell"}, {"smith", "smith machine"}};
    for (const GermanNames& german : exerciseFacts().german) {
        const bool isStoodOn = german.name.find(" auf einer ") != std::string_view::npos;
        for (const std::string& word : germanWords(german.name).equipment) {
            if (kinds.contains(word) && !isStoodOn) {
                EXPECT_EQ(findExercise(german.id)->equipment, kinds.at(word)) << german.name;
            }
        }
    }
}

RC_GTEST_PROP(GermanWords, SurviveAnyText, (const std::string& name))
{
    const ExerciseWords said = germanWords(name);
    RC_ASSERT(said.movement.size() + said.equipment.size() <= 64U);
}

} // namespace
} // namespace mileplate::library
