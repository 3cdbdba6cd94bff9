// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/food/day/meal_clipboard.h"

#include "core/edits/edit.h"
#include "core/json/diary_json.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <set>

namespace mileplate::ui::meal_clipboard {

namespace {

constexpr const char* kMime = "application/vnd.mileplate.meals+json";

Result<Diary> held(const std::vector<Meal>& meals, const Diary& diary)
{
    Edit contents;
    std::set<Id<Food>> foods;
    for (const Meal& meal : meals) {
        contents.meals.push_back({std::nullopt, meal});
        for (const MealItem& item : meal.items) {
            const Food* food = diary.foods.find(item.food);
            if (food && foods.insert(item.food).second)
                contents.foods.push_back({std::nullopt, *food});
        }
    }
    return diaryOf(contents);
}

// What it amounts to by the food it came with, where that food is not here.
void settle(MealItem& item, const Register<Food>& sent, const Diary& diary)
{
    if (item.food.empty() || diary.foods.find(item.food))
        return;
    const Food* food = sent.find(item.food);
    item.nutrients = nutrientsOf(item, food);
    if (item.name.empty() && food)
        item.name = food->name;
    item.food = {};
}

} // namespace

void put(const std::vector<Meal>& meals, const Diary& diary)
{
    const auto contents = held(meals, diary);
    if (!contents)
        return;
    std::string text;
    json::writeDiary(
        *contents, [](const TrackRef&) { return nullptr; },
        [&](std::string_view piece) { text += piece; });
    auto* mime = new QMimeData;
    mime->setData(QLatin1String(kMime), QByteArray::fromStdString(text));
    mime->setText(QString::fromStdString(text));
    QGuiApplication::clipboard()->setMimeData(mime);
}

bool hasMeals()
{
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    return mime && mime->hasFormat(QLatin1String(kMime));
}

std::vector<Meal> meals(const Diary& diary)
{
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    if (!mime)
        return {};
    const bool own = mime->hasFormat(QLatin1String(kMime));
    const std::string text =
        own ? mime->data(QLatin1String(kMime)).toStdString() : mime->text().toStdString();
    std::vector<Meal> meals;
    if (!own && !json::looksLikeDiary(text))
        return meals;
    const auto document = json::readDiary(text);
    const auto sent =
        document ? diaryOf({.title = {}, .foods = document->contents.foods}) : Result<Diary>{};
    if (!document || !sent)
        return meals;
    for (const auto& revised : document->contents.meals) {
        Meal& meal = meals.emplace_back(*revised.after);
        for (MealItem& item : meal.items)
            settle(item, sent->foods, diary);
    }
    return meals;
}

} // namespace mileplate::ui::meal_clipboard
