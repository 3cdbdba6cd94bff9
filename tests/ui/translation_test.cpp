// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/athlete.h"
#include "core/library/exercises.h"
#include "core/library/templates.h"
#include "core/library/titles.h"
#include "core/rules/background/disagreements.h"
#include "core/rules/background/explanations.h"
#include "core/rules/background/parameter_titles.h"
#include "core/rules/background/safety_scope.h"
#include "core/rules/limits/limits.h"
#include "core/rules/rule.h"
#include "core/rules/words/message.h"
#include "tests/support/builders.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTranslator>
#include <gmock/gmock.h>
#include <set>

namespace mileplate {
namespace {

QStringList placeholdersIn(const QString& text)
{
    static const QRegularExpression kPlaceholder(QStringLiteral("\\{\\w+\\}"));
    QStringList names;
    auto matches = kPlaceholder.globalMatch(text);
    while (matches.hasNext())
        names << matches.next().captured();
    names.sort();
    names.removeDuplicates();
    return names;
}

// Looks texts up in the German file, not in what the program speaks at the moment.
class German : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_translator.load(QStringLiteral(":/mileplate/mileplate_de.qm")));
    }
    void expectKnown(std::string_view english) const
    {
        if (english.empty())
            return;
        const std::string source(english);
        if (!library::germanExerciseName(source).empty())
            return; // the library's own table has it
        const QString german = m_translator.translate("core", source.c_str());
        EXPECT_FALSE(german.isEmpty()) << source;
        EXPECT_EQ(placeholdersIn(german).join(' ').toStdString(),
                  placeholdersIn(QString::fromStdString(source)).join(' ').toStdString())
            << source;
    }
    template <class Texts>
    void expectAllKnown(const Texts& texts) const
    {
        for (const auto& text : texts)
            expectKnown(text);
    }
    template <class Enum>
    void expectTitlesKnown() const
    {
        for (std::size_t i = 0; i < kCountOf<Enum>; ++i)
            expectKnown(library::titleOf(static_cast<Enum>(i)));
    }

private:
    QTranslator m_translator;
};

// Speaks English and notes what it was asked to translate.
class Listener : public rules::Language {
public:
    std::string translated(std::string_view english) const override
    {
        m_heard.emplace(english);
        return std::string(english);
    }
    const std::set<std::string>& heard() const { return m_heard; }

private:
    mutable std::set<std::string> m_heard;
};

// Every operation, in each way in which it can be put into words.
rules::Fix everyOperation()
{
    using namespace rules;
    const Id<Session> s{"s"};
    const Id<Exercise> squat{"squat"};
    return {Move{s, Day{}, Slot::Morning, {}},
            Swap{s, s},
            SetKindTo{s, Kind::Easy, {}},
            SetKindTo{s, Kind::Easy, minutes(30)},
            SetStyle{s, Style::Light},
            SetFocus{s, Focus::Upper},
            ChangeSets{s, {}, 0, 0},
            ChangeSets{s, squat, 0, 3},
            ChangeSets{s, {}, -1, {}},
            ChangeSets{s, {}, 1, {}},
            SetRir{s, {}, 2},
            SetLoad{s, squat, kilograms(60)},
            SetReps{s, squat, {4, 8}},
            SetRest{s, squat, minutes(2)},
            ChangePlan{s, {.warmUp = kilometres(2), .coolDown = kilometres(2)}},
            ChangePlan{s, {.reps = 1}},
            ChangePlan{s, {.reps = 4}},
            ChangePlan{s, {.repDistance = metres(200)}},
            ChangePlan{s, {.down = HillReturn::Walk}},
            ChangePlan{s, {.contacts = 100}},
            ChangePlan{s, {.hardTime = minutes(20)}},
            ChangePlan{s, {.hardDistance = kilometres(4)}},
            ChangePlan{s, {.steps = {Step{.pace = "E"}}}},
            SetBedtime{ClockTime{22 * 60}},
            ChangeMeal{{"snack"}, ClockTime{12 * 60}},
            ChangeMeal{{"snack"}, {}, 0.8},
            ChangeMeal{{"gone"}, {}, 0.8},
            ScaleRun{s, 0.8, {}},
            ScaleRun{s, 1, kilometres(8)},
            Drop{s},
            Drop{s, "pain"},
            AddSession{"W-EASY", Day{}, Slot::Evening},
            Split{s},
            AddMeal{Day{}, ClockTime{}, grams(20), grams(0), 0},
            AddMeal{Day{}, ClockTime{}, grams(0), grams(60), 0},
            AddMeal{Day{}, ClockTime{}, grams(20), grams(60), 0},
            AddMeal{Day{}, ClockTime{}, grams(0), grams(0), 500},
            AddMeal{Day{}, ClockTime{}, grams(15), grams(0), 0, {"snack"}},
            AddMeal{Day{}, ClockTime{}, grams(0), grams(40), 0, {"snack"}},
            SetFuel{s, 40},
            SetFluid{s, 500},
            InsertCutback{Day{}, 0.65},
            Open{"log"},
            Open{"food"},
            Open{"import"},
            Open{"plan"},
            Open{"season"},
            Ack{}};
}

TEST_F(German, KnowsEveryWordOfTheRules)
{
    for (const rules::Rule& rule : rules::catalogue()) {
        expectKnown(rule.title);
        expectAllKnown(rule.messages);
        expectAllKnown(rule.briefs);
        expectKnown(rule.why);
        expectKnown(rule.severities);
        expectKnown(rule.evidence);
        expectKnown(rule.source);
    }
    expectAllKnown(Names<rules::Severity>::kWords);
}

TEST_F(German, KnowsTheTitlesOfAllFixes)
{
    const rules::Fix all = everyOperation();
    Edit contents;
    contents.meals.push_back({std::nullopt, Meal{.id = {"snack"}, .name = "Snack"}});
    const Diary diary = test::must(diaryOf(contents));
    const Listener listener;
    std::set<std::size_t> operations;
    for (const rules::FixOp& operation : all) {
        operations.insert(operation.index());
        rules::titleOf({operation}, diary, listener);
    }
    rules::titleOf(all, Diary{}, listener); // where a long fix is said in short
    EXPECT_EQ(operations.size(), std::variant_size_v<rules::FixOp>);
    expectAllKnown(listener.heard());
}

TEST_F(German, KnowsTheNamesOfTheLibrary)
{
    for (const library::SessionTemplate& session : library::templates())
        expectKnown(session.name);
    expectTitlesKnown<Kind>();
    expectTitlesKnown<Style>();
    expectTitlesKnown<Focus>();
    expectTitlesKnown<Muscle>();
    expectTitlesKnown<Slot>();
}

TEST_F(German, KnowsWhatIsBehindTheRules)
{
    for (const rules::Explanation& explanation : rules::explanations())
        expectKnown(explanation.text);
    for (const rules::Disagreement& disagreement : rules::disagreements())
        expectKnown(disagreement.text);
    for (const rules::Parameter& parameter : rules::parameters()) {
        expectKnown(rules::parameterTitle(parameter.name));
        expectKnown(parameter.unit);
        expectKnown(parameter.source);
    }
    for (std::size_t i = 0; i < kCountOf<SafetyFlag>; ++i) {
        expectKnown(rules::questionOf(static_cast<SafetyFlag>(i)));
        expectKnown(rules::titleOf(static_cast<SafetyFlag>(i)));
    }
}

} // namespace
} // namespace mileplate
