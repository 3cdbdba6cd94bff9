// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/food/cards/ways_to_protein.h"

#include "ui/forms/item_table.h"
#include "ui/models/eaten_foods.h"
#include "ui/text/amounts.h"
#include "ui/workspace/workspace.h"

#include <algorithm>
#include <cmath>

namespace mileplate::ui {

namespace {

constexpr double kWorthwhileG = 10;
constexpr std::size_t kWays = 3;

// As much of it as brings that protein, in steps of 10 g, within half and twice of what is usual.
MealItem portioned(const MealItem& item, double proteinG)
{
    const double usual = inGrams(*item.amount);
    const double needed = usual * proteinG / inGrams(*item.nutrients.protein);
    const double amount = std::ceil(std::clamp(needed, usual / 2, usual * 2) / 10 - 1e-6) * 10;
    return inAmount(item, grams(amount));
}

} // namespace

std::vector<GapCard::Way> waysToProtein(const Workspace& workspace, Day day, double missingG)
{
    if (missingG < 3)
        return {};
    const double wanted = std::min(missingG, 40.0);
    std::vector<GapCard::Way> ways;
    auto found = eatenFoods(workspace.diary(), day);
    std::erase_if(found, [](const EatenFood& eaten) {
        return inGrams(eaten.item.nutrients.protein.value_or(Mass{})) < kWorthwhileG;
    });
    const auto distance = [&](const EatenFood& eaten) {
        const MealItem item = portioned(eaten.item, wanted);
        return std::abs(inGrams(*item.nutrients.protein) - wanted);
    };
    // A food of every week is worth three grams beside the mark.
    const auto habit = [](const EatenFood& eaten) { return std::log(eaten.times); };
    std::ranges::stable_sort(found, [&](const EatenFood& a, const EatenFood& b) {
        return distance(a) - habit(a) < distance(b) - habit(b);
    });
    for (const EatenFood& eaten : found) {
        if (ways.size() == kWays)
            break;
        const MealItem item = portioned(eaten.item, wanted);
        const QString what = QStringLiteral("%1 %2").arg(QString::fromStdString(item.name),
                                                         gramsText(inGrams(*item.amount)));
        ways.push_back({.title = QStringLiteral("%1 · %2").arg(
                            what, gramsText(inGrams(*item.nutrients.protein))),
                        .items = {item}});
    }
    return ways;
}

} // namespace mileplate::ui
