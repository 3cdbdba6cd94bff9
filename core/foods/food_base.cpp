// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/food_base.h"

#include "core/foods/food_data.h"

#include <algorithm>
#include <charconv>

namespace mileplate::foods {

namespace {

// Cuts a text at each separator.
class Fields {
public:
    Fields(std::string_view text, char separator) : m_rest(text), m_separator(separator) {}

    bool atEnd() const { return m_done; }
    std::string_view next()
    {
        const auto end = m_rest.find(m_separator);
        const std::string_view field = m_rest.substr(0, end);
        m_done = end == std::string_view::npos;
        m_rest.remove_prefix(m_done ? m_rest.size() : end + 1);
        return field;
    }

private:
    std::string_view m_rest;
    char m_separator;
    bool m_done = false;
};

std::optional<double> numberIn(std::string_view text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc{})
        return std::nullopt;
    return number;
}

std::optional<Mass> gramsIn(std::string_view text)
{
    const auto number = numberIn(text);
    return number ? std::optional(grams(*number)) : std::nullopt;
}

void readPortions(std::string_view text, BaseFood& food)
{
    Fields portions(text, '|');
    while (!text.empty() && !portions.atEnd()) {
        std::string_view portion = portions.next();
        if (portion.starts_with('*')) {
            food.one = food.portions.size();
            portion.remove_prefix(1);
        }
        const auto equals = portion.rfind('=');
        food.portions.push_back({std::string(portion.substr(0, equals)),
                                 gramsIn(portion.substr(equals + 1)).value_or(Mass{})});
    }
}

BaseFood foodIn(std::string_view line)
{
    Fields fields(line, '\t');
    BaseFood food;
    food.id = fields.next();
    food.name = fields.next();
    food.otherNames = fields.next();
    food.everyday = fields.next();
    if (const auto kcal = numberIn(fields.next()))
        food.per100g.energy = kilocalories(*kcal);
    food.per100g.protein = gramsIn(fields.next());
    food.per100g.carbs = gramsIn(fields.next());
    food.per100g.fat = gramsIn(fields.next());
    food.per100g.fibre = gramsIn(fields.next());
    if (const auto gramsOf100Ml = numberIn(fields.next()))
        food.gramsPerMl = *gramsOf100Ml / 100;
    food.isDrink = fields.next() == "d";
    readPortions(fields.next(), food);
    return food;
}

std::vector<BaseFood> read()
{
    static constexpr std::size_t kAbout = 9'000;
    const std::string text = unpackedFoods();
    std::vector<BaseFood> foods;
    foods.reserve(kAbout);
    Fields lines(text, '\n');
    while (!lines.atEnd()) {
        if (const std::string_view line = lines.next(); !line.empty())
            foods.push_back(foodIn(line));
    }
    return foods;
}

} // namespace

std::span<const BaseFood> baseFoods()
{
    static const std::vector<BaseFood> kFoods = read();
    return kFoods;
}

const BaseFood* findBaseFood(std::string_view id)
{
    const auto foods = baseFoods();
    const auto found = std::ranges::find(foods, id, &BaseFood::id);
    return found == foods.end() ? nullptr : &*found;
}

} // namespace mileplate::foods
