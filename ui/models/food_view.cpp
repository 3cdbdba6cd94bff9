// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/food_view.h"

#include "core/nutrition/energy.h"
#include "core/rules/background/safety_scope.h"
#include "core/rules/nutrition/targets.h"
#include "ui/text/amounts.h"
#include "ui/text/dates.h"
#include "ui/text/session_text.h"
#include "ui/text/source_text.h"
#include "ui/text/target_text.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace mileplate::ui {

namespace {

// What lupdate knows these texts by.
struct FoodText {
    Q_DECLARE_TR_FUNCTIONS(FoodText)
};

constexpr double kRoomAbove = 1.09; // of a bar, over the upper end of the target

QString hoursText(Duration gap)
{
    const double hours = inHours(gap);
    return hours < 0.95 ? FoodText::tr("%1 min").arg(number(inMinutes(gap), 0))
                        : FoodText::tr("%1 h").arg(number(hours, hours < 3 ? 1 : 0));
}

// How a meal lies to the sessions of the day, as far as that matters.
QString remarkOf(const Meal& meal, const DayBook& page, LocalTime now)
{
    static constexpr std::chrono::hours kAfter{3};
    static constexpr std::chrono::hours kBefore{4};
    if (!meal.time)
        return {};
    const LocalTime time = at(meal.date, *meal.time);
    QString before;
    QString after;
    for (const Entry& entry : page.sessions) {
        const SessionFacts& facts = entry.facts;
        if (!facts.effectiveAt(now) || entry.session->kind == Kind::Mobility)
            continue;
        const QString title = titleOf(*entry.session);
        if (time >= facts.start && time < facts.end)
            return FoodText::tr("during %1").arg(title);
        if (time >= facts.end && time - facts.end <= kAfter)
            after = FoodText::tr("after %1 (%2)").arg(title, hoursText(time - facts.end));
        else if (time < facts.start && facts.start - time <= kBefore && before.isEmpty())
            before = FoodText::tr("before %1 (%2)").arg(title, hoursText(facts.start - time));
    }
    return after.isEmpty() ? before : after;
}

MealRow rowOf(const Meal& meal, const DayBook& page, const rules::Scene& scene, double doseG)
{
    const DaySums::Food sum = nutrition::sumOf(meal, scene.diary.foods);
    MealRow row{.id = meal.id, .clock = meal.time};
    row.time = meal.time ? clockText(*meal.time) : QStringLiteral("–");
    row.name = meal.name.empty() ? usualMealName(meal.time) : QString::fromStdString(meal.name);
    row.foods = foodsText(meal, scene.diary.foods);
    row.proteinG = inGrams(sum.protein);
    row.protein = gramsText(row.proteinG);
    row.energy = number(inKilocalories(sum.energy), 0);
    row.planned = meal.status == MealStatus::Planned;
    row.origin = originText(meal.source);
    row.small = row.proteinG < doseG - 1e-9;
    row.remark = remarkOf(meal, page, scene.now);
    if (row.planned)
        row.remark = row.remark.isEmpty() ? FoodText::tr("planned")
                                          : FoodText::tr("planned, %1").arg(row.remark);
    return row;
}

// `amounts` are eaten, planned; `ends` the ends of the target, none where it is not known.
TargetBar barOf(const QString& name, double eaten, double planned, const std::vector<double>& ends,
                const QString& unit)
{
    TargetBar bar{.name = name};
    bar.amount = number(eaten, 0);
    if (std::round(planned) > 0)
        bar.amount += QLatin1Char('+') + number(planned, 0);
    if (!ends.empty())
        bar.amount += QStringLiteral(" / ") + number(ends.front(), 0);
    if (ends.size() > 1)
        bar.amount += QStringLiteral("–") + number(ends.back(), 0);
    bar.amount += QChar(0xA0) + unit;
    if (ends.empty())
        return bar;
    const double scale = kRoomAbove * ends.back() * (ends.size() > 1 ? 1 : 1.15);
    bar.eatenShare = std::min(1.0, eaten / scale);
    bar.plannedShare = std::min(1.0 - bar.eatenShare, planned / scale);
    for (const double end : ends)
        bar.ticks.push_back(end / scale);
    return bar;
}

TargetBar energyBar(const rules::Scene& scene, Day day, const nutrition::DayFood& food)
{
    const auto spent = nutrition::expenditureOn(scene.diary, day, scene.now);
    const auto range = nutrition::energyRangeOn(scene.diary, day, scene.now);
    std::vector<double> ends;
    if (range && range->most - range->least > 0.5)
        ends = {range->least, range->most};
    else if (range)
        ends = {range->least};
    TargetBar bar = barOf(FoodText::tr("Energy"), inKilocalories(food.eaten.energy),
                          inKilocalories(food.planned.energy), ends, FoodText::tr("kcal"));
    bar.why = spent ? energyWhy(*spent, nutrition::trainingCostOn(scene.diary, day, scene.now),
                                ends.size() > 1)
                    : FoodText::tr("a target takes height, birth date and weight of the athlete");
    return bar;
}

void addTargets(FoodView& view, const rules::Scene& scene, const nutrition::DayFood& food)
{
    const auto targets = rules::targetsOn(scene, view.day);
    view.knowsWeight = targets.has_value();
    const auto ends = [&](double least, double most) {
        return targets ? std::vector{least, most} : std::vector<double>{};
    };
    const nutrition::ProteinTarget protein =
        targets ? targets->protein : nutrition::ProteinTarget{};
    const double kg = inKilograms(scene.diary.weightOn(view.day).value_or(Mass{}));
    view.targets.push_back(barOf(FoodText::tr("Protein"), inGrams(food.eaten.protein),
                                 inGrams(food.planned.protein), ends(protein.leastG, protein.mostG),
                                 FoodText::tr("g")));
    if (!view.hidesEnergy)
        view.targets.push_back(energyBar(scene, view.day, food));
    const nutrition::CarbTarget carbs = targets ? targets->carbs : nutrition::CarbTarget{};
    view.targets.push_back(barOf(FoodText::tr("Carbohydrate"), inGrams(food.eaten.carbs),
                                 inGrams(food.planned.carbs),
                                 ends(carbs.grams, carbs.upperGPerKg * kg), FoodText::tr("g")));
    if (!targets)
        return;
    view.targets.front().why = proteinWhy(*targets, view.hidesEnergy);
    view.targets.back().why = carbsWhy(carbs);
    view.missingG = std::max(0.0, protein.leastG - inGrams(food.protein()));
}

QString plannedText(const nutrition::DayFood& food, bool hidesEnergy)
{
    if (food.planned.meals == 0)
        return {};
    const QString protein = gramsText(inGrams(food.planned.protein));
    if (hidesEnergy)
        return protein;
    return FoodText::tr("%1 of protein, %2 kcal")
        .arg(protein, number(inKilocalories(food.planned.energy), 0));
}

} // namespace

FoodView foodView(const Workspace& workspace, Day day)
{
    const rules::Scene scene(workspace.diary(), day, workspace.now());
    const DayBook& page = scene.diary.days.on(day);
    FoodView view{.day = day};
    view.hidesEnergy = rules::hidesEnergy(scene.athlete);
    const double doseG = rules::doseBandOn(scene, day).leastG;
    for (const auto& meal : page.meals)
        view.meals.push_back(rowOf(*meal, page, scene, doseG));
    const nutrition::DayFood food = nutrition::foodOn(scene.diary, day);
    view.proteinEaten = gramsText(inGrams(food.eaten.protein));
    view.energyEaten = number(inKilocalories(food.eaten.energy), 0);
    view.planned = plannedText(food, view.hidesEnergy);
    addTargets(view, scene, food);
    return view;
}

QString proteinText(const nutrition::DayFood& food, const nutrition::ProteinTarget* target)
{
    const double planned = std::round(inGrams(food.planned.protein));
    QString amount =
        food.meals() > 0 ? number(inGrams(food.eaten.protein), 0) : QStringLiteral("–");
    if (planned > 0)
        amount += QLatin1Char('+') + number(planned, 0);
    if (target)
        return FoodText::tr("%1 / %2").arg(amount, gramsText(target->leastG));
    return food.meals() > 0 ? amount + QChar(0xA0) + FoodText::tr("g") : QString();
}

double proteinScale(const nutrition::ProteinTarget& target) { return kRoomAbove * target.mostG; }

QString foodsText(const Meal& meal, const Register<Food>& foods)
{
    QStringList parts;
    for (const MealItem& item : meal.items) {
        const Food* food = foods.find(item.food);
        const std::string& name = item.name.empty() && food ? food->name : item.name;
        QString part = QString::fromStdString(name);
        if (item.amount)
            part += QLatin1Char(' ') + gramsText(inGrams(*item.amount));
        if (!part.isEmpty() && part != QString::fromStdString(meal.name))
            parts << part;
    }
    if (meal.fluidMl)
        parts << FoodText::tr("%1 ml to drink").arg(number(*meal.fluidMl, 0));
    return parts.join(QStringLiteral(", "));
}

QString usualMealName(const std::optional<ClockTime>& clock)
{
    const auto isBetween = [&](int from, int to) {
        return clock && clock->minutes >= from * 60 && clock->minutes < to * 60;
    };
    if (isBetween(4, 11))
        return FoodText::tr("Breakfast");
    if (isBetween(11, 15))
        return FoodText::tr("Lunch");
    if (isBetween(18, 22))
        return FoodText::tr("Dinner");
    return FoodText::tr("Snack");
}

} // namespace mileplate::ui
