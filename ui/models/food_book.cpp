// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/food_book.h"

#include "ui/text/amounts.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace mileplate::ui {

namespace {

// What lupdate knows these texts by.
struct FoodBookText {
    Q_DECLARE_TR_FUNCTIONS(FoodBookText)
};

// "150 g", "1,5 kg", "2": how much of what follows.
struct Amount {
    double number = 1;
    double unitG = 0; // 0: of its portions
    int length = 0;   // of the text
};

Amount amountOf(const QString& text)
{
    static const QRegularExpression kAmount(
        QStringLiteral("^\\s*(\\d+(?:[.,]\\d+)?)\\s*(?:(g|kg|ml|oz)\\b)?\\s*"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = kAmount.match(text);
    if (!match.hasMatch())
        return {};
    static const std::map<QString, double> kUnits{{QStringLiteral("g"), 1},
                                                  {QStringLiteral("kg"), 1000},
                                                  {QStringLiteral("ml"), 1},
                                                  {QStringLiteral("oz"), 28.349523125}};
    const auto unit = kUnits.find(match.captured(2).toLower());
    return {.number = match.captured(1).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(),
            .unitG = unit == kUnits.end() ? 0 : unit->second,
            .length = static_cast<int>(match.capturedLength())};
}

MealItem sized(MealItem item, const Amount& amount)
{
    const Mass portion = item.amount.value_or(grams(100));
    const Mass mass =
        amount.unitG > 0 ? grams(amount.number * amount.unitG) : portion * amount.number;
    const double share = mass / portion;
    const auto scale = [share](auto& value) {
        if (value)
            value = *value * share;
    };
    if (item.food.empty()) {
        scale(item.nutrients.energy);
        scale(item.nutrients.protein);
        scale(item.nutrients.carbs);
        scale(item.nutrients.fat);
        scale(item.nutrients.fibre);
    }
    item.amount = mass;
    return item;
}

FoodChoice ownChoice(const Food& food)
{
    return {.name = QString::fromStdString(food.name),
            .note = FoodBookText::tr("own food"),
            .key = food.id.text,
            .item = {.food = food.id,
                     .name = food.name,
                     .amount = food.portions.empty() ? grams(100) : food.portions.front().mass}};
}

FoodChoice eatenChoice(const EatenFood& eaten)
{
    FoodChoice choice{.name = QString::fromStdString(eaten.item.name),
                      .note = FoodBookText::tr("eaten of late"),
                      .key = eaten.item.name,
                      .item = eaten.item};
    if (!choice.item.food.empty())
        choice.item.nutrients = {};
    return choice;
}

bool fits(const QString& name, const QStringList& words)
{
    return std::ranges::all_of(words, [&](const QString& word) {
        const auto at = name.indexOf(word, 0, Qt::CaseInsensitive);
        return at == 0 || (at > 0 && !name[at - 1].isLetterOrNumber());
    });
}

} // namespace

std::vector<FoodChoice> FoodBook::search(const QString& text, std::size_t most) const
{
    std::vector<FoodChoice> found;
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return found;
    for (const auto& [id, food] : m_workspace.diary().foods.rows()) {
        if (found.size() < most && fits(QString::fromStdString(food.name), words))
            found.push_back(ownChoice(food));
    }
    if (!m_eaten)
        m_eaten = eatenFoods(m_workspace.diary(), m_workspace.today());
    for (const EatenFood& eaten : *m_eaten) {
        const FoodChoice choice = eatenChoice(eaten);
        if (found.size() < most && choice.item.food.empty() && fits(choice.name, words))
            found.push_back(choice);
    }
    return found;
}

std::vector<TypedPart> FoodBook::read(const QString& line, const FoodAnswers& answers) const
{
    static const QRegularExpression kPart(QStringLiteral("[^,;]+"));
    static const QString kProtein = QStringLiteral("protein");
    std::vector<TypedPart> parts;
    auto matches = kPart.globalMatch(line);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString whole = match.captured();
        if (whole.trimmed().isEmpty())
            continue;
        const Amount amount = amountOf(whole);
        TypedPart part{.from = static_cast<int>(match.capturedStart()),
                       .to = static_cast<int>(match.capturedEnd())};
        part.text = whole.trimmed();
        part.wordsFrom = part.from + amount.length;
        part.words = whole.mid(amount.length).trimmed();
        if (amount.unitG > 0 && part.words.compare(kProtein, Qt::CaseInsensitive) == 0) {
            part.known = true;
            part.item = {.name = FoodBookText::tr("Protein").toStdString(),
                         .nutrients = {.protein = grams(amount.number * amount.unitG)}};
        }
        part.choices = search(part.words, 8);
        const auto answer = answers.find(part.words);
        for (FoodChoice& choice : part.choices) {
            const bool meant = answer != answers.end()
                                   ? answer->second == choice.key
                                   : choice.name.compare(part.words, Qt::CaseInsensitive) == 0;
            choice.item = sized(choice.item, amount);
            if (meant && !part.known) {
                part.known = true;
                part.item = choice.item;
            }
        }
        const Nutrients has =
            nutrientsOf(part.item, m_workspace.diary().foods.find(part.item.food));
        part.proteinG = inGrams(has.protein.value_or(Mass{}));
        part.kcal = inKilocalories(has.energy.value_or(Energy{}));
        parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace mileplate::ui
