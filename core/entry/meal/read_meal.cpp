// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/meal/read_meal.h"

#include "core/base/letters.h"
#include "core/base/utf8.h"
#include "core/entry/meal/meal_amount.h"
#include "core/entry/meal/meal_grams.h"
#include "core/entry/meal/meal_head.h"

#include <algorithm>
#include <array>

namespace mileplate::entry {

namespace {

using By = MealPart::By;
using State = MealPart::State;

constexpr std::size_t kLongest = 10'000;
constexpr std::size_t kMostParts = 100;
constexpr std::size_t kChoices = 8;
constexpr std::size_t kLongestFoodName = 200; // of a food

bool isEmptyByte(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\0'; }

struct Span {
    std::size_t from = 0;
    std::size_t to = 0;
};

Span trimmed(std::string_view line, Span span)
{
    while (span.from < span.to && isEmptyByte(line[span.from]))
        ++span.from;
    while (span.to > span.from && isEmptyByte(line[span.to - 1]))
        --span.to;
    return span;
}

// How many bytes part two foods here; 0 where none.
std::size_t separatorAt(std::string_view line, std::size_t at)
{
    const char c = line[at];
    if (c == ';' || c == '\n' || c == '\r')
        return 1;
    if (c == '+')
        return 1;
    if (c == ',') {
        const bool isDecimal =
            at > 0 && isDigit(line[at - 1]) && at + 1 < line.size() && isDigit(line[at + 1]);
        return isDecimal ? 0 : 1;
    }
    if (c != ' ')
        return 0;
    for (const std::string_view word : {" and ", " und ", " & "}) {
        const bool isThere = foods::folded(line.substr(at, word.size())) == word;
        if (isThere && amountAtStart(line.substr(at + word.size(), 40)).number)
            return word.size();
    }
    return 0;
}

std::vector<Span> partsOf(std::string_view line, std::size_t from)
{
    std::vector<Span> parts;
    std::size_t start = from;
    std::size_t at = from;
    const auto finish = [&](std::size_t end) {
        const Span part = trimmed(line, {start, end});
        if (part.from < part.to)
            parts.push_back(part);
    };
    const std::size_t end = std::min(line.size(), kLongest);
    while (at < end && parts.size() < kMostParts - 1) {
        const std::size_t separator = separatorAt(line, at);
        if (separator > 0) {
            finish(at);
            start = at + separator;
        }
        at += std::max<std::size_t>(separator, 1);
    }
    finish(line.size());
    return parts;
}

// "protein", "Eiweiß": what a quick add is of.
std::optional<Mass> Nutrients::*macroNamed(const std::string& word)
{
    struct MacroName {
        std::string_view name;
        std::optional<Mass> Nutrients::*macro;
    };
    static constexpr auto kNames = std::to_array<MacroName>({
        {"protein", &Nutrients::protein},
        {"proteine", &Nutrients::protein},
        {"eiweiss", &Nutrients::protein},
        {"carb", &Nutrients::carbs},
        {"carbohydrate", &Nutrients::carbs},
        {"kohlenhydrate", &Nutrients::carbs},
        {"kh", &Nutrients::carbs},
        {"fat", &Nutrients::fat},
        {"fett", &Nutrients::fat},
        {"fibre", &Nutrients::fibre},
        {"fiber", &Nutrients::fibre},
        {"ballaststoffe", &Nutrients::fibre},
    });
    const auto found = std::ranges::find(kNames, word, &MacroName::name);
    return found == kNames.end() ? nullptr : found->macro;
}

std::string_view spokenMacro(std::optional<Mass> Nutrients::*macro)
{
    if (macro == &Nutrients::protein)
        return "Protein";
    if (macro == &Nutrients::carbs)
        return "Carbs";
    return macro == &Nutrients::fat ? "Fat" : "Fibre";
}

class PartReader {
public:
    PartReader(std::string_view line, Span span, const foods::FoodSearch& foods,
               const MealAnswers& answers)
        : m_foods(foods)
        , m_answers(answers)
    {
        m_part.from = span.from;
        m_part.to = span.to;
        m_part.text = validUtf8(line.substr(span.from, span.to - span.from));
        m_text = line.substr(span.from, span.to - span.from);
    }

    MealPart read()
    {
        splitAmount();
        if (!quickAdd())
            findFood();
        return std::move(m_part);
    }

private:
    void splitAmount()
    {
        Span words{0, m_text.size()};
        m_amount = amountAtStart(m_text);
        words.from = m_amount.length;
        const bool isUnitAlone = m_amount.unit && m_amount.length >= m_text.size() &&
                                 m_amount.unit->kind == TypedUnit::Kind::Portion;
        if (isUnitAlone) { // "1 sandwich"
            m_amount.unit.reset();
            words.from = m_amount.unitFrom;
        }
        if (m_amount.isEmpty()) {
            m_amount = amountAtEnd(m_text);
            words = {0, m_text.size() - m_amount.length};
        }
        words = trimmed(m_text, words);
        m_part.words = validUtf8(m_text.substr(words.from, words.to - words.from));
        m_part.wordsFrom = m_part.from + words.from;
        m_part.wordsTo = m_part.from + words.to;
    }

    bool quickAdd()
    {
        const auto words = foods::wordsOf(m_part.words, 2);
        const bool isKcal = m_amount.unit && m_amount.unit->kind == TypedUnit::Kind::Kcal;
        if (isKcal && m_amount.number && words.empty()) {
            take({.name = "Energy", .nutrients = {.energy = kilocalories(*m_amount.number)}});
            return true;
        }
        const auto macro = words.size() == 1 ? macroNamed(words[0].text) : nullptr;
        const bool isGrams = !m_amount.unit || m_amount.unit->kind == TypedUnit::Kind::Grams;
        const double number =
            m_amount.number.value_or(0) * (m_amount.unit ? m_amount.unit->perUnit : 1);
        if (!macro || !isGrams || !m_amount.number || number > 10'000)
            return false;
        MealItem item{.name = std::string(spokenMacro(macro))};
        item.nutrients.*macro = grams(number);
        take(item);
        return true;
    }

    void take(const MealItem& item)
    {
        m_part.state = State::Understood;
        m_part.by = By::QuickAdd;
        m_part.item = item;
        m_part.nutrients = item.nutrients;
    }

    void findFood()
    {
        m_part.choices = m_foods.suggest(m_part.words, kChoices);
        const auto answer = m_answers.find(m_part.words);
        if (answer != m_answers.end()) {
            if (const auto food = m_foods.find(answer->second)) {
                std::erase_if(m_part.choices, [&](const auto& c) { return c.key == food->key; });
                m_part.choices.insert(m_part.choices.begin(), *food);
                return weigh(*food);
            }
        }
        const auto hits = m_foods.search(m_part.words, kChoices);
        m_part.state = State::NoFood;
        if (!hits.empty() && m_part.words.size() <= kLongestFoodName)
            weigh(meant(hits));
    }

    // The first; but of something that was eaten by the gram, and is now typed by the piece or
    // the cup, the next that has such portions.
    const foods::FoodHit& meant(const std::vector<foods::FoodHit>& hits) const
    {
        const auto fits = std::ranges::find_if(hits, [&](const foods::FoodHit& hit) {
            return hit.source != foods::FoodHit::Source::Eaten || gramsOf(hit, m_amount);
        });
        return fits == hits.end() ? hits.front() : *fits;
    }

    void weigh(const foods::FoodHit& food)
    {
        const auto weighed = gramsOf(food, m_amount);
        if (!weighed) {
            m_part.state = State::NoAmount;
            return;
        }
        m_part.state = State::Understood;
        m_part.by = weighed->by;
        m_part.portion = weighed->portion;
        const Food whole{.per100g = food.per100g};
        m_part.nutrients = nutrientsOf(MealItem{.amount = weighed->mass}, &whole);
        if (food.isDrink)
            m_part.fluidMl =
                weighed->ml.value_or(inGrams(weighed->mass) / food.gramsPerMl.value_or(1));
        const bool isWater = food.isDrink && m_part.nutrients.energy.value_or(Energy{}).isZero() &&
                             m_part.nutrients.protein.value_or(Mass{}).isZero();
        if (!isWater)
            m_part.item = itemOf(food, weighed->mass);
    }

    const foods::FoodSearch& m_foods;
    const MealAnswers& m_answers;
    std::string_view m_text;
    TypedAmount m_amount;
    MealPart m_part;
};

} // namespace

bool ReadMeal::isUnderstood() const
{
    return !parts.empty() && std::ranges::all_of(parts, &MealPart::isUnderstood);
}

Meal ReadMeal::meal() const
{
    Meal meal{.time = time, .name = name};
    for (const MealPart& part : parts) {
        if (!part.isUnderstood())
            continue;
        if (part.item)
            meal.items.push_back(*part.item);
        if (part.fluidMl)
            meal.fluidMl = meal.fluidMl.value_or(0) + *part.fluidMl;
    }
    return meal;
}

ReadMeal readMeal(std::string_view line, const foods::FoodSearch& foods, const MealAnswers& answers)
{
    const MealHead head = mealHead(line.substr(0, kLongest));
    ReadMeal read{.name = validUtf8(head.name), .time = head.time};
    for (const Span span : partsOf(line, head.length))
        read.parts.push_back(PartReader(line, span, foods, answers).read());
    return read;
}

} // namespace mileplate::entry
