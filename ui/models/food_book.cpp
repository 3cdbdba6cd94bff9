// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/food_book.h"

#include "ui/text/amounts.h"
#include "ui/workspace/workspace.h"

#include <QRegularExpression>

namespace mileplate::ui {

std::vector<TypedPart> FoodBook::read(const QString& line, const FoodAnswers& answers) const
{
    static const QRegularExpression kPart(QStringLiteral("[^,;]+"));
    static const QRegularExpression kAmount(QStringLiteral("^\\s*(\\d+)\\s*g?\\s*"));
    std::vector<TypedPart> parts;
    auto matches = kPart.globalMatch(line);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.captured().trimmed().isEmpty())
            continue;
        TypedPart part{.from = int(match.capturedStart()), .to = int(match.capturedEnd())};
        part.text = match.captured().trimmed();
        const auto amount = kAmount.match(match.captured());
        const int skip = amount.hasMatch() ? int(amount.capturedEnd()) : 0;
        part.wordsFrom = part.from + skip;
        part.words = line.mid(part.wordsFrom, part.to - part.wordsFrom).trimmed();
        part.choices = search(part.words, 8);
        for (const FoodChoice& choice : part.choices) {
            const auto answer = answers.find(part.words);
            if (answer != answers.end() ? answer->second != choice.key
                                        : choice.name.compare(part.words, Qt::CaseInsensitive) != 0)
                continue;
            part.known = true;
            part.item = choice.item;
            if (amount.hasMatch())
                part.item.amount = grams(amount.captured(1).toDouble());
            const Nutrients all =
                nutrientsOf({.food = part.item.food, .amount = part.item.amount, .nutrients = {}},
                            m_workspace.diary().foods.find(part.item.food));
            part.proteinG = inGrams(all.protein.value_or(Mass{}));
            part.kcal = inKilocalories(all.energy.value_or(Energy{}));
            break;
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

std::vector<FoodChoice> FoodBook::search(const QString& words, std::size_t most) const
{
    std::vector<FoodChoice> found;
    if (words.isEmpty())
        return found;
    for (const auto& [id, food] : m_workspace.diary().foods.rows()) {
        const QString name = QString::fromStdString(food.name);
        if (found.size() < most && name.contains(words, Qt::CaseInsensitive))
            found.push_back({.name = name,
                             .key = id.text,
                             .item = {.food = id, .name = food.name, .amount = grams(100)}});
    }
    return found;
}

} // namespace mileplate::ui
