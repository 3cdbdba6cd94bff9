// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/rows/row_values.h"
#include "core/exchange/csv/written_numbers.h"

#include <algorithm>
#include <fmt/format.h>
#include <unordered_map>

// Apps that log food: rows of the same day and meal are a meal with an item for each, rows
// without a meal are one at their time; a row that sums up a day is a meal of its own.
namespace mileplate::exchange {

namespace {

constexpr std::size_t kMostItems = 2'000; // of a meal

class FoodTaker : public RowTaker {
public:
    bool take(const RowValues& row) override
    {
        const auto start = row.start();
        Nutrients nutrients{.energy = row.energy(),
                            .protein = row.grams(Field::Protein),
                            .carbs = row.grams(Field::Carbs),
                            .fat = row.grams(Field::Fat),
                            .fibre = row.grams(Field::Fibre)};
        if (!start || nutrients == Nutrients{})
            return false;
        const bool isDay = row.app().content == CsvContent::FoodDays;
        if (isDay && lowerCased(row.raw(Field::IsComplete)) == "true")
            m_complete.push_back({.date = start->day,
                                  .foodComplete = true,
                                  .sources = {{DayValue::FoodComplete, sourceOf(row.app())}}});
        Meal* meal = mealOf(row, *start);
        if (!meal)
            return false;
        MealItem item{.name = isDay ? "All food of the day" : row.text(Field::Food),
                      .amount = row.amount(),
                      .nutrients = nutrients};
        if (item.name.empty())
            item.name = meal->name.empty() ? "Meal" : meal->name;
        if (!item.amount && !row.raw(Field::Amount).empty())
            item.name += fmt::format(" ({})", row.text(Field::Amount, 40));
        meal->items.push_back(std::move(item));
        return true;
    }

    void finish(CsvContents& contents) override
    {
        contents.meals = std::move(m_meals);
        contents.days = std::move(m_complete);
    }

private:
    Meal* mealOf(const RowValues& row, const Moment& start)
    {
        std::optional<ClockTime> time;
        if (start.instant)
            time = clockOf(start.instant->local());
        std::string name = row.text(Field::Meal);
        if (row.app().content == CsvContent::FoodDays)
            name = "Whole day";
        const std::string which = name.empty() && time ? isoClock(*time) : lowerCased(name);
        const std::string key = isoDate(start.day) + " " + which;
        const auto [at, isNew] = m_byKey.try_emplace(key, m_meals.size());
        if (isNew)
            m_meals.push_back({.id = {idFrom(row.app(), key)},
                               .date = start.day,
                               .name = name,
                               .source = sourceOf(row.app())});
        Meal& meal = m_meals[at->second];
        if (!meal.time)
            meal.time = time;
        return meal.items.size() < kMostItems ? &meal : nullptr;
    }

    std::vector<Meal> m_meals;
    std::vector<DayLog> m_complete;
    std::unordered_map<std::string, std::size_t> m_byKey;
};

} // namespace

std::unique_ptr<RowTaker> foodTaker() { return std::make_unique<FoodTaker>(); }

} // namespace mileplate::exchange
