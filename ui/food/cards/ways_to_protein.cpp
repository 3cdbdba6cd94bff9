// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/food/cards/ways_to_protein.h"

#include "ui/text/amounts.h"
#include "ui/workspace/workspace.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace mileplate::ui {

namespace {

constexpr Days kLooksBack{28};
constexpr std::size_t kWays = 3;

struct Habit {
    MealItem item;
    int times = 0;
};

// What was eaten in the last four weeks with a good share of protein, by name.
std::vector<Habit> habits(const Diary& diary, Day day)
{
    static constexpr double kWorthwhileG = 10;
    std::map<std::string, Habit> byName;
    for (Day each = day - kLooksBack; each <= day; each += Days{1}) {
        for (const auto& meal : diary.days.on(each).meals) {
            for (const MealItem& item : meal->items) {
                const Nutrients has = nutrientsOf(item, diary.foods.find(item.food));
                if (!item.amount || inGrams(has.protein.value_or(Mass{})) < kWorthwhileG)
                    continue;
                Habit& habit = byName[item.name];
                habit.item = item;
                habit.item.nutrients = has;
                ++habit.times;
            }
        }
    }
    std::vector<Habit> found;
    for (auto& [name, habit] : byName)
        found.push_back(std::move(habit));
    return found;
}

// As much of it as brings that protein, in steps of 10 g, within half and twice of what is usual.
MealItem portioned(const MealItem& item, double proteinG)
{
    const double usual = inGrams(*item.amount);
    const double needed = usual * proteinG / inGrams(*item.nutrients.protein);
    const double amount = std::ceil(std::clamp(needed, usual / 2, usual * 2) / 10 - 1e-6) * 10;
    MealItem scaled = item;
    scaled.amount = grams(amount);
    const double share = amount / usual;
    const auto scale = [&](auto& figure) {
        if (figure)
            figure = *figure * share;
    };
    scale(scaled.nutrients.energy);
    scale(scaled.nutrients.protein);
    scale(scaled.nutrients.carbs);
    scale(scaled.nutrients.fat);
    scale(scaled.nutrients.fibre);
    return scaled;
}

} // namespace

std::vector<GapCard::Way> waysToProtein(const Workspace& workspace, Day day, double missingG)
{
    if (missingG < 3)
        return {};
    const double wanted = std::min(missingG, 40.0);
    std::vector<GapCard::Way> ways;
    auto found = habits(workspace.diary(), day);
    const auto distance = [&](const Habit& habit) {
        const MealItem item = portioned(habit.item, wanted);
        return std::abs(inGrams(*item.nutrients.protein) - wanted);
    };
    std::ranges::stable_sort(found, [&](const Habit& a, const Habit& b) {
        return distance(a) - a.times < distance(b) - b.times;
    });
    for (const Habit& habit : found) {
        if (ways.size() == kWays)
            break;
        const MealItem item = portioned(habit.item, wanted);
        const QString what = QStringLiteral("%1 %2").arg(QString::fromStdString(item.name),
                                                         gramsText(inGrams(*item.amount)));
        ways.push_back({.title = QStringLiteral("%1 · %2").arg(
                            what, gramsText(inGrams(*item.nutrients.protein))),
                        .items = {item}});
    }
    return ways;
}

} // namespace mileplate::ui
