// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/meal/read_meal.h"

#include "core/base/utf8.h"
#include "core/entry/meal/meal_amount.h"
#include "core/entry/meal/meal_grams.h"
#include "core/entry/meal/meal_head.h"
#include "core/entry/meal/meal_parts.h"

#include <algorithm>
#include <array>

namespace mileplate::entry {

namespace {

using By = MealPart::By;
using State = MealPart::State;

constexpr std::size_t kChoices = 8;
constexpr std::size_t kLongestFoodName = 200; // of a food

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
    PartReader(std::string_view line, MealSpan span, const foods::FoodSearch& foods,
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
        const AmountAndWords split = amountIn(m_text, m_foods);
        m_amount = split.amount;
        m_part.words = validUtf8(m_text.substr(split.words.from, split.words.size()));
        m_part.wordsFrom = m_part.from + split.words.from;
        m_part.wordsTo = m_part.from + split.words.to;
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
        if (takeOwnPortion())
            return;
        auto hits = m_foods.search(m_part.words, kChoices);
        std::erase_if(hits, [](const foods::FoodHit& hit) { return hit.isFarFetched; });
        m_part.state = State::NoFood;
        if (!hits.empty() && m_part.words.size() <= kLongestFoodName)
            weigh(meant(hits));
    }

    // "2 stacks pancake": the athlete's own food says what a stack of it is.
    bool takeOwnPortion()
    {
        // "Becher" is a cup where the food does not say otherwise.
        const bool isUnit = m_amount.unit && m_amount.unit->kind != TypedUnit::Kind::Grams;
        const std::size_t blank = isUnit ? 0 : m_part.words.find(' ');
        const auto typed = foods::wordsOf(isUnit ? m_text.substr(m_amount.unitFrom) : m_part.words);
        if ((m_amount.unit && !isUnit) || blank == std::string::npos || typed.empty())
            return false;
        for (const foods::FoodHit& food : m_foods.search(m_part.words.substr(blank), kChoices)) {
            const auto portion = std::ranges::find_if(food.portions, [&](const Portion& portion_) {
                const auto label = foods::wordsOf(portion_.name);
                return !label.empty() && label.front().text == typed.front().text;
            });
            if (food.source != foods::FoodHit::Source::Own || portion == food.portions.end())
                continue;
            const double number = m_amount.number.value_or(1);
            take(food, {portion->mass * number, By::Portion, portion->name, {}});
            return true;
        }
        return false;
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
        m_part.isMistyped = food.isMistyped;
        if (const auto weighed = gramsOf(food, m_amount))
            take(food, *weighed);
        else
            m_part.state = State::NoAmount;
    }

    void take(const foods::FoodHit& food, const MealGrams& weighed)
    {
        m_part.state = State::Understood;
        m_part.by = weighed.by;
        m_part.portion = weighed.portion;
        const Food whole{.per100g = food.per100g};
        m_part.nutrients = nutrientsOf(MealItem{.amount = weighed.mass}, &whole);
        if (food.isDrink)
            m_part.fluidMl =
                weighed.ml.value_or(inGrams(weighed.mass) / food.gramsPerMl.value_or(1));
        const bool isWater = food.isDrink && m_part.nutrients.energy.value_or(Energy{}).isZero() &&
                             m_part.nutrients.protein.value_or(Mass{}).isZero();
        if (!isWater)
            m_part.item = itemOf(food, weighed.mass);
    }

    const foods::FoodSearch& m_foods;
    const MealAnswers& m_answers;
    std::string_view m_text;
    TypedAmount m_amount;
    MealPart m_part;
};

// "40 g protein" is 160 kcal, unless the line says the energy itself.
void addEnergyOfMacros(std::vector<MealPart>& parts)
{
    const auto isQuick = [](const MealPart& part) {
        return part.by == MealPart::By::QuickAdd && part.item;
    };
    if (std::ranges::any_of(parts, [&](const MealPart& part) {
            return isQuick(part) && part.item->nutrients.energy;
        }))
        return;
    for (MealPart& part : parts) {
        if (isQuick(part)) {
            part.item->nutrients.energy = energyOfMacros(part.item->nutrients);
            part.nutrients = part.item->nutrients;
        }
    }
}

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
    const MealHead head = mealHead(line.substr(0, kLongestMeal));
    ReadMeal read{.name = validUtf8(head.name), .time = head.time};
    for (const MealSpan span : partsOf(line, head.length, foods))
        read.parts.push_back(PartReader(line, span, foods, answers).read());
    addEnergyOfMacros(read.parts);
    return read;
}

} // namespace mileplate::entry
