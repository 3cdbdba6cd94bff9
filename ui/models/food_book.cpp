// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/food_book.h"

#include "core/foods/word_index.h"
#include "core/rules/background/safety_scope.h"
#include "ui/text/amounts.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>

namespace mileplate::ui {

namespace {

using entry::MealPart;

// What lupdate knows these texts by.
struct FoodBookText {
    Q_DECLARE_TR_FUNCTIONS(FoodBookText)
};

constexpr std::size_t kAmountsOffered = 3;

QString measureOf(const MealPart& part)
{
    switch (part.by) {
    case MealPart::By::Portion:
        return QString::fromStdString(part.portion);
    case MealPart::By::Usual:
        return part.portion.empty()
                   ? FoodBookText::tr("as usual")
                   : FoodBookText::tr("as usual: %1").arg(QString::fromStdString(part.portion));
    case MealPart::By::Water:
        return FoodBookText::tr("1 ml taken as 1 g");
    default:
        return {};
    }
}

QString partAmount(const MealPart& part)
{
    if (part.item && part.item->amount)
        return gramsText(inGrams(*part.item->amount));
    return part.fluidMl ? number(*part.fluidMl, 0) + QChar(0xA0) + FoodBookText::tr("ml")
                        : QString();
}

std::vector<QString> amountsFor(const MealPart& part)
{
    std::vector<QString> amounts;
    if (part.state != MealPart::State::NoAmount || part.choices.empty())
        return amounts;
    for (const Portion& portion : part.choices.front().portions) {
        if (amounts.size() + 1 < kAmountsOffered)
            amounts.push_back(QStringLiteral("%1 g").arg(
                QString::number(inGrams(portion.mass), 'f', inGrams(portion.mass) < 10 ? 1 : 0)));
    }
    amounts.push_back(QStringLiteral("100 g"));
    return amounts;
}

} // namespace

bool TypedMeal::isKnown() const
{
    return !parts.empty() && std::ranges::all_of(parts, &TypedPart::isKnown);
}

std::vector<MealItem> TypedMeal::items() const
{
    std::vector<MealItem> items;
    for (const TypedPart& part : parts) {
        if (part.item)
            items.push_back(*part.item);
    }
    return items;
}

std::optional<double> TypedMeal::fluidMl() const
{
    std::optional<double> sum;
    for (const TypedPart& part : parts) {
        if (part.fluidMl)
            sum = sum.value_or(0) + *part.fluidMl;
    }
    return sum;
}

FoodBook::FoodBook(const Workspace& workspace)
    : m_workspace(workspace)
    , m_unpacking(std::async(std::launch::async, [] { foods::WordIndex::ofBaseFoods(); }))
{}

const foods::FoodSearch& FoodBook::foods() const
{
    if (!m_foods) {
        const Diary& diary = m_workspace.diary();
        m_foods.emplace(diary.foods, foods::eatenFoods(diary, m_workspace.today()));
    }
    return *m_foods;
}

FoodChoice FoodBook::choiceOf(const foods::FoodHit& hit) const
{
    FoodChoice choice{.name = QString::fromStdString(hit.name), .key = hit.key};
    QStringList notes;
    if (hit.source == foods::FoodHit::Source::Own)
        notes << FoodBookText::tr("own food");
    if (hit.source == foods::FoodHit::Source::Eaten)
        notes << FoodBookText::tr("eaten of late");
    QStringList figures;
    if (hit.per100g.protein)
        figures << FoodBookText::tr("%1 g protein").arg(number(inGrams(*hit.per100g.protein), 1));
    if (hit.per100g.energy && !rules::hidesEnergy(m_workspace.diary().who()))
        figures << FoodBookText::tr("%1 kcal").arg(number(inKilocalories(*hit.per100g.energy), 0));
    if (!figures.isEmpty())
        notes << FoodBookText::tr("%1 per 100 g").arg(figures.join(QStringLiteral(" · ")));
    choice.note = notes.join(QStringLiteral(" · "));
    return choice;
}

// An item says nothing of an own food but its id.
QString FoodBook::nameOf(const MealPart& part) const
{
    if (!part.item)
        return QString::fromStdString(part.words);
    const Food* own = m_workspace.diary().foods.find(part.item->food);
    return QString::fromStdString(own ? own->name : part.item->name);
}

std::vector<FoodChoice> FoodBook::search(const QString& words, std::size_t most) const
{
    std::vector<FoodChoice> found;
    for (const foods::FoodHit& hit : foods().searchInside(words.toStdString(), most))
        found.push_back(choiceOf(hit));
    return found;
}

TypedMeal FoodBook::read(const QString& line, const entry::MealAnswers& answers) const
{
    TypedMeal meal;
    if (line.trimmed().isEmpty())
        return meal;
    const QByteArray bytes = line.toUtf8();
    const auto place = [&](std::size_t byte) {
        return static_cast<int>(QString::fromUtf8(bytes.left(static_cast<qsizetype>(byte))).size());
    };
    const entry::ReadMeal typed =
        entry::readMeal({bytes.data(), static_cast<std::size_t>(bytes.size())}, foods(), answers);
    meal.name = QString::fromStdString(typed.name);
    meal.time = typed.time;
    for (const MealPart& part : typed.parts) {
        TypedPart& shown = meal.parts.emplace_back();
        shown.from = place(part.from);
        shown.to = place(part.to);
        shown.text = QString::fromStdString(part.text).trimmed();
        shown.words = QString::fromStdString(part.words);
        shown.wordsFrom = place(part.wordsFrom);
        shown.wordsTo = place(part.wordsTo);
        shown.state = part.state;
        shown.isQuickAdd =
            part.state == MealPart::State::Understood && part.by == MealPart::By::QuickAdd;
        shown.item = part.item;
        shown.name = nameOf(part);
        shown.amount = partAmount(part);
        shown.measure = measureOf(part);
        shown.fluidMl = part.fluidMl;
        shown.proteinG = inGrams(part.nutrients.protein.value_or(Mass{}));
        shown.kcal = inKilocalories(part.nutrients.energy.value_or(Energy{}));
        for (const foods::FoodHit& hit : part.choices)
            shown.choices.push_back(choiceOf(hit));
        shown.amounts = amountsFor(part);
    }
    return meal;
}

} // namespace mileplate::ui
