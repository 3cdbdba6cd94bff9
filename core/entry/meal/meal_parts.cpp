// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/meal/meal_parts.h"

#include "core/base/letters.h"

#include <algorithm>

namespace mileplate::entry {

namespace {

constexpr std::size_t kMostParts = 100;
constexpr std::size_t kLongestWeighed = 200; // bytes of a part that is parted by its weights

bool isPlainLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isEmptyByte(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\0'; }

MealSpan trimmed(std::string_view line, MealSpan span)
{
    while (span.from < span.to && isEmptyByte(line[span.from]))
        ++span.from;
    while (span.to > span.from && isEmptyByte(line[span.to - 1]))
        --span.to;
    return span;
}

std::string_view textOf(std::string_view line, MealSpan span)
{
    return line.substr(span.from, span.size());
}

// How many bytes part two foods here, whatever they are; 0 where none.
std::size_t separatorAt(std::string_view line, std::size_t at)
{
    const char c = line[at];
    if (c == ',') {
        const bool isDecimal =
            at > 0 && isDigit(line[at - 1]) && at + 1 < line.size() && isDigit(line[at + 1]);
        return isDecimal ? 0 : 1;
    }
    return c == ';' || c == '\n' || c == '\r' || c == '+' ? 1 : 0;
}

// The same of "and" and "with"; "in 300 ml milk", but not "in water", which tuna is packed in.
std::size_t andAt(std::string_view line, std::size_t at)
{
    if (line[at] != ' ')
        return 0;
    for (const std::string_view word : {" and ", " und ", " & ", " with ", " mit "}) {
        if (folded(line.substr(at, word.size())) == word)
            return word.size();
    }
    const std::size_t next = at + 4;
    return line.substr(at, 4) == " in " && next < line.size() && isDigit(line[next]) ? 4 : 0;
}

template <class SeparatorAt>
std::vector<MealSpan> cut(std::string_view line, MealSpan span, SeparatorAt separatorHere)
{
    std::vector<MealSpan> parts;
    std::size_t start = span.from;
    const auto finish = [&](std::size_t end) {
        const MealSpan part = trimmed(line, {start, end});
        if (part.size() > 0)
            parts.push_back(part);
    };
    const std::size_t end = std::min(span.to, kLongestMeal);
    for (std::size_t at = span.from; at < end && parts.size() < kMostParts - 1;) {
        const std::size_t separator = separatorHere(line, at);
        if (separator > 0) {
            finish(at);
            start = at + separator;
        }
        at += std::max<std::size_t>(separator, 1);
    }
    finish(span.to);
    return parts;
}

// "chicken 200g rice 250g" and "200 g chicken 250 g rice" are two foods without a comma: each
// weight has the words on one side of it.
std::vector<MealSpan> byWeights(std::string_view line, MealSpan part)
{
    const std::string_view text = textOf(line, part);
    std::vector<MealSpan> weights; // in the text
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (at > 0 && text[at - 1] != ' ')
            continue;
        const TypedAmount amount = amountAtStart(text.substr(at));
        const bool isWeight =
            amount.number && amount.unit &&
            (amount.unit->kind == UnitKind::Grams || amount.unit->kind == UnitKind::Ml);
        if (!isWeight)
            continue;
        weights.push_back({at, at + amount.length});
        at += amount.length - 1;
    }
    const bool isFirst = !weights.empty() && weights.front().from == 0;
    const bool isLast = !weights.empty() && weights.back().to == text.size();
    if (weights.size() < 2 || isFirst == isLast)
        return {part};
    std::vector<MealSpan> parts;
    std::size_t from = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const bool isEnd = i + 1 == weights.size();
        const std::size_t to = isLast ? weights[i].to : isEnd ? text.size() : weights[i + 1].from;
        parts.push_back(trimmed(line, {part.from + from, part.from + to}));
        from = to;
    }
    return parts;
}

std::vector<MealSpan> partedByWeights(std::string_view line, const std::vector<MealSpan>& listed)
{
    std::vector<MealSpan> parts;
    for (std::size_t i = 0; i < listed.size(); ++i) {
        const MealSpan part = listed[i];
        const auto pieces =
            part.size() <= kLongestWeighed ? byWeights(line, part) : std::vector{part};
        const std::size_t left = listed.size() - i - 1;
        if (parts.size() + pieces.size() + left <= kMostParts)
            parts.insert(parts.end(), pieces.begin(), pieces.end());
        else
            parts.push_back(part);
    }
    return parts;
}

class AndReader {
public:
    AndReader(std::string_view line, const foods::FoodSearch& foods) : m_line(line), m_foods(foods)
    {}

    // "bread and butter and 2 eggs" is three.
    std::vector<MealSpan> read(MealSpan part) const
    {
        const auto pieces = cut(m_line.substr(0, part.to), part, andAt);
        if (pieces.size() < 2 || isFood(part))
            return {part};
        std::vector<MealSpan> foods;
        for (std::size_t first = 0, i = 1; i <= pieces.size(); ++i) {
            if (i < pieces.size() && !beginsWithNumber(pieces[i]))
                continue;
            addChunk({pieces.data() + first, i - first}, foods);
            first = i;
        }
        return foods;
    }

private:
    // Pieces without amounts between them: a food each, or one whose name has an "and".
    void addChunk(std::span<const MealSpan> pieces, std::vector<MealSpan>& foods) const
    {
        const MealSpan whole{pieces.front().from, pieces.back().to};
        const bool isEach =
            std::ranges::all_of(pieces, [&](MealSpan piece) { return isFood(piece); });
        if (isEach && !isFood(whole))
            foods.insert(foods.end(), pieces.begin(), pieces.end());
        else
            foods.push_back(whole);
    }

    bool isFood(MealSpan part) const
    {
        const std::string_view text = textOf(m_line, part);
        return m_foods.isName(textOf(text, amountIn(text, m_foods).words));
    }

    bool beginsWithNumber(MealSpan part) const
    {
        return amountAtStart(textOf(m_line, part).substr(0, 40)).number.has_value();
    }

    std::string_view m_line;
    const foods::FoodSearch& m_foods;
};

} // namespace

std::vector<MealSpan> partsOf(std::string_view line, std::size_t from,
                              const foods::FoodSearch& foods)
{
    const auto listed = partedByWeights(line, cut(line, {from, line.size()}, separatorAt));
    const AndReader ands(line, foods);
    std::vector<MealSpan> parts;
    for (std::size_t i = 0; i < listed.size(); ++i) {
        const auto more =
            listed[i].to <= kLongestMeal ? ands.read(listed[i]) : std::vector{listed[i]};
        if (parts.size() + more.size() + (listed.size() - i - 1) <= kMostParts)
            parts.insert(parts.end(), more.begin(), more.end());
        else
            parts.push_back(listed[i]);
    }
    return parts;
}

AmountAndWords amountIn(std::string_view part, const foods::FoodSearch& foods)
{
    AmountAndWords behind{.amount = amountAtEnd(part), .words = {}};
    behind.words = trimmed(part, {0, part.size() - behind.amount.length});
    AmountAndWords before{.amount = amountAtStart(part), .words = {}};
    const bool mayBeAName = !part.empty() && (isDigit(part.front()) || isPlainLetter(part.front()));
    if (before.amount.isEmpty() || (mayBeAName && foods.isName(textOf(part, behind.words))))
        return behind; // "7up", "half and half"; but "½ avocado" is no name
    before.words = {before.amount.length, part.size()};
    const bool isUnitAlone = before.amount.unit && before.amount.length >= part.size() &&
                             before.amount.unit->kind == TypedUnit::Kind::Portion;
    if (isUnitAlone) { // "1 sandwich"
        before.amount.unit.reset();
        before.words.from = before.amount.unitFrom;
    }
    before.words = trimmed(part, before.words);
    return before;
}

} // namespace mileplate::entry
