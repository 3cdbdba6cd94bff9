// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nutrition/protein_ways.h"

#include "core/foods/eaten_foods.h"

#include <algorithm>
#include <cmath>

namespace mileplate::nutrition {

namespace {

constexpr std::size_t kWays = 3;
constexpr double kLeastMissingG = 3;
constexpr double kDoseG = 40;
constexpr double kWorthwhileG = 5; // of a usual amount, or it helps nobody
constexpr double kStepG = 5;
constexpr std::size_t kPaired = 12; // of the foods that are tried two by two
constexpr double kTwoThings = 3;    // grams that a second food must be better by

struct Candidate {
    foods::EatenFood food;
    double proteinOf(double amountG) const
    {
        return inGrams(food.per100g.protein.value_or(Mass{})) * amountG / 100;
    }
    double usualG() const { return inGrams(food.usual); }
    // A food of every week is worth some grams beside the mark.
    double habit() const { return std::log(std::max(food.times, 1)); }
};

// What is eaten of late, then own foods that were not, by their first portion.
std::vector<Candidate> candidates(const Diary& diary, Day day)
{
    std::vector<Candidate> found;
    for (foods::EatenFood& eaten : foods::eatenFoods(diary, day))
        found.push_back({std::move(eaten)});
    for (const auto& [id, food] : diary.foods.rows()) {
        const auto isThis = [&](const Candidate& c) { return c.food.food == id; };
        if (std::ranges::any_of(found, isThis))
            continue;
        found.push_back(
            {{.food = id,
              .name = food.name,
              .per100g = food.per100g,
              .usual = food.portions.empty() ? grams(100) : food.portions.front().mass}});
    }
    std::erase_if(found, [](const Candidate& c) { return c.proteinOf(c.usualG()) < kWorthwhileG; });
    return found;
}

double amountFor(const Candidate& candidate, double proteinG)
{
    const double usual = candidate.usualG();
    const double needed = usual * proteinG / candidate.proteinOf(usual);
    return std::max(std::round(std::clamp(needed, usual / 2, usual * 2) / kStepG) * kStepG, kStepG);
}

struct Scored {
    ProteinWay way;
    double beside = 0; // grams beside the mark, habits taken off
};

void add(ProteinWay& way, const Candidate& candidate, double amountG)
{
    MealItem item{.food = candidate.food.food, .amount = grams(amountG)};
    const Food whole{.per100g = candidate.food.per100g};
    const Nutrients has = nutrientsOf(item, &whole);
    if (item.food.empty()) {
        item.name = candidate.food.name;
        item.nutrients = has;
    }
    way.protein += has.protein.value_or(Mass{});
    way.items.push_back(std::move(item));
    way.names.push_back(candidate.food.name);
}

Scored alone(const Candidate& candidate, double wantedG)
{
    Scored scored;
    add(scored.way, candidate, amountFor(candidate, wantedG));
    scored.beside = std::abs(inGrams(scored.way.protein) - wantedG) - candidate.habit();
    return scored;
}

// The usual amount of the first, and of the second what is still missing.
Scored together(const Candidate& a, const Candidate& b, double wantedG)
{
    Scored scored;
    add(scored.way, a, a.usualG());
    add(scored.way, b, amountFor(b, std::max(wantedG - inGrams(scored.way.protein), 1.0)));
    scored.beside = std::abs(inGrams(scored.way.protein) - wantedG) + kTwoThings -
                    std::min(a.habit(), b.habit());
    return scored;
}

} // namespace

std::vector<ProteinWay> waysToProtein(const Diary& diary, Day day, Mass missing)
{
    if (inGrams(missing) < kLeastMissingG)
        return {};
    const double wanted = std::min(inGrams(missing), kDoseG);
    const auto found = candidates(diary, day);
    std::vector<Scored> scored;
    for (std::size_t i = 0; i < found.size(); ++i) {
        scored.push_back(alone(found[i], wanted));
        const bool isRoom = found[i].proteinOf(found[i].usualG()) < wanted - kWorthwhileG;
        for (std::size_t j = 0; isRoom && j < std::min(found.size(), kPaired); ++j) {
            if (i != j)
                scored.push_back(together(found[i], found[j], wanted));
        }
    }
    std::ranges::stable_sort(scored, {}, &Scored::beside);
    std::vector<ProteinWay> ways;
    std::vector<std::string> firsts; // no food leads twice
    for (Scored& way : scored) {
        if (ways.size() == kWays)
            break;
        if (std::ranges::find(firsts, way.way.names.front()) != firsts.end())
            continue;
        firsts.push_back(way.way.names.front());
        ways.push_back(std::move(way.way));
    }
    return ways;
}

Mass proteinMissing(const Diary& diary, Day day, Mass target)
{
    const Mass has = diary.days.on(day).sums.food.protein;
    return has < target ? target - has : Mass{};
}

} // namespace mileplate::nutrition
