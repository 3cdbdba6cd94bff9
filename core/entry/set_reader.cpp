// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/set_reader.h"

#include "core/entry/token_values.h"

#include <algorithm>
#include <array>

namespace mileplate::entry {

namespace {

constexpr double kMostKg = 2000;
constexpr double kLeastRpe = 5; // that anybody writes

SetReader::Span spanOf(Tokens tokens, std::size_t count)
{
    return {tokens[0].from, tokens[count - 1].to};
}

// Of a weight that took so many tokens: a bare number that may be an effort.
bool isSmallNumber(Tokens tokens, std::size_t used)
{
    return used == 1 && isNumber(tokens, 0) && tokens[0].number <= 10;
}

} // namespace

std::size_t SetReader::take(Tokens tokens)
{
    using Take = std::size_t (SetReader::*)(Tokens);
    static constexpr std::array<Take, 9> kTakes{
        &SetReader::takeEffort,   &SetReader::takePair,  &SetReader::takeRow,
        &SetReader::takeWeighted, &SetReader::takeGroup, &SetReader::takeAt,
        &SetReader::takeMark,     &SetReader::takeRest,  &SetReader::takeLoad};
    for (const Take step : kTakes) {
        if (const std::size_t taken = (this->*step)(tokens); taken > 0)
            return taken;
    }
    return isWord(tokens, 0, {"at", "with", "for", "then", "and"}) ? 1 : 0;
}

std::size_t SetReader::begin(Group group, Tokens taken)
{
    group.where = spanOf(taken, taken.size());
    if (m_load && !group.load) {
        group.load = m_load->value;
        m_load.reset();
    }
    if (m_rir)
        group.rir = m_rir->value;
    if (m_kind)
        group.kind = m_kind->value;
    m_rir.reset();
    m_kind.reset();
    m_groups.push_back(std::move(group));
    return taken.size();
}

void SetReader::put(const Said<Load>& load)
{
    if (!m_groups.empty() && !m_groups.back().load) {
        m_groups.back().load = load.value;
        return;
    }
    if (m_load)
        m_unused.push_back(m_load->where);
    m_load = load;
}

void SetReader::put(double rir, Span where)
{
    if (!m_groups.empty() && !m_groups.back().rir) {
        m_groups.back().rir = rir;
        return;
    }
    if (m_rir)
        m_unused.push_back(m_rir->where);
    m_rir = Said<double>{rir, where};
}

// Repetitions, time or a distance behind the cross.
std::size_t SetReader::takeAmount(Tokens tokens, Group& group) const
{
    std::size_t count = 0;
    if (const auto duration = durationIn(tokens, count)) {
        group.duration = duration;
        return count;
    }
    if (const auto distance = distanceIn(tokens, count)) {
        group.distance = distance;
        return count;
    }
    if (const std::size_t many = manyAt(tokens, 0)) {
        group.isMany = true;
        return many;
    }
    if (const auto range = rangeIn(tokens, 0)) {
        group.range = range;
        return isWord(tokens, 1, {"reps", "rep"}) ? 2 : 1;
    }
    // "3x8,8,7" by its count, or "80x8,8,7" by its weight.
    const bool list = is(tokens, 0, TokenKind::List) && group.count &&
                      (*group.count > kFewSets ||
                       tokens[0].list.size() == static_cast<std::size_t>(*group.count));
    if (list)
        group.reps = repsIn(tokens[0].list);
    else if (isNumber(tokens, 0))
        if (const auto reps = repsOf(tokens[0].number))
            group.reps = {*reps};
    if (group.reps.empty())
        return 0;
    group.saysReps = isWord(tokens, 1, {"reps", "rep"});
    return group.saysReps ? 2 : 1;
}

// "225x5 lb": the unit of the weight stands behind the repetitions.
std::size_t SetReader::takeUnit(Tokens tokens, Group& group) const
{
    const bool isUnit = isWord(tokens, 0, {"kg", "kgs", "lb", "lbs"});
    if (!isUnit || group.load || group.reps.size() != 1 || group.count.value_or(0) <= kFewSets)
        return 0;
    const std::array weight{LiftToken{.kind = TokenKind::Number, .number = *group.count},
                            tokens[0]};
    std::size_t used = 0;
    const auto mass = massIn(weight, used);
    if (!mass)
        return 0;
    group.load = Load{.weight = mass};
    group.count.reset();
    return 1;
}

// The third number of "3x5x100" and "100x5x3".
std::size_t SetReader::takeThird(Tokens tokens, Group& group) const
{
    if (!is(tokens, 0, TokenKind::Times) || !isNumber(tokens, 1))
        return 0;
    std::size_t count = 0;
    const double third = tokens[1].number;
    const auto mass = massIn(tokens.subspan(1), count);
    const bool isSets = count == 1 && isWhole(third) && third <= kFewSets &&
                        (group.load || group.count.value_or(0) > kFewSets);
    if (isSets && !group.load) {
        const auto first = plainMass(*group.count);
        if (!first)
            return 0;
        group.load = Load{.weight = first};
    }
    if (isSets)
        group.count = third;
    else if (mass && !group.load)
        group.load = Load{.weight = mass};
    else
        return 0;
    return 1 + count;
}

// "8@80"; "5@8" may be an effort, and is left.
std::size_t SetReader::takeRepsAtLoad(Tokens tokens, Group& group) const
{
    if (!isNumber(tokens, 0) || !is(tokens, 1, TokenKind::At) || tokens.size() < 3 ||
        !tokens[1].joined || !tokens[2].joined)
        return 0;
    const auto reps = repsOf(tokens[0].number);
    std::size_t used = 0;
    const auto load = loadIn(tokens.subspan(2), used);
    if (!reps || !load || isSmallNumber(tokens.subspan(2), used))
        return 0;
    group.reps = {*reps};
    group.load = load->value;
    return 2 + used;
}

// "2x22.5kg" is a dumbbell in each hand; what one of them weighs counts.
std::size_t SetReader::takePair(Tokens tokens)
{
    const bool isTwo = isNumber(tokens, 0) && tokens[0].number == 2 && timesAt(tokens, 1) == 1;
    std::size_t used = 0;
    const auto load = isTwo && tokens.size() > 2 ? loadIn(tokens.subspan(2), used) : std::nullopt;
    if (!load || used != 2 || !isNumber(tokens, 2) || is(tokens, 4, TokenKind::Times))
        return 0;
    put(*load);
    return 4;
}

// "80 5 5 5" is a weight and the repetitions of each set, "10 8 6" with the body's weight the
// repetitions alone.
std::size_t SetReader::takeRow(Tokens tokens)
{
    std::size_t count = 0;
    std::vector<double> row;
    while (isNumber(tokens, count) && tokens[count].list.empty())
        row.push_back(tokens[count++].number);
    const bool isEnd = count == tokens.size() || is(tokens, count, TokenKind::End);
    if (count < 3 || !isEnd || !m_groups.empty() || m_load)
        return 0;
    const auto rest = std::span(row).subspan(1);
    const bool isWeightFirst = row.front() >= 2 * *std::ranges::max_element(rest);
    if (!isWeightFirst && !m_isBodyweight)
        return 0;
    Group group;
    if (isWeightFirst) {
        const auto weight = plainMass(row.front());
        if (!weight)
            return 0;
        group.load = Load{.weight = weight};
        row.erase(row.begin());
    }
    group.reps = repsIn(row);
    return group.reps.empty() ? 0 : begin(std::move(group), tokens.first(count));
}

// "80kg x 5", "bw+10 x 5", "-20 x 8", each with "x 3" behind it for sets.
std::size_t SetReader::takeWeighted(Tokens tokens)
{
    std::size_t used = 0;
    const auto load = loadIn(tokens, used);
    const bool isPlain = used == 1 && isNumber(tokens, 0); // it may be sets
    if (!load || isPlain || !is(tokens, used, TokenKind::Times))
        return 0;
    Group group{.load = load->value};
    const std::size_t amount = takeAmount(tokens.subspan(used + 1), group);
    if (amount == 0)
        return 0;
    used += 1 + amount;
    used += takeThird(tokens.subspan(used), group);
    return is(tokens, used, TokenKind::Times) ? 0 : begin(std::move(group), tokens.first(used));
}

std::size_t SetReader::takeGroup(Tokens tokens)
{
    Group group;
    std::size_t used = 0;
    const bool isPair = is(tokens, 0, TokenKind::Number) && tokens[0].list.size() == 2;
    if (is(tokens, 0, TokenKind::List) || (isPair && !anyTimes(tokens) && m_groups.empty())) {
        group.reps = repsIn(tokens[0].list);
        used = group.reps.empty() ? 0 : 1;
    } else if (is(tokens, 0, TokenKind::Times)) { // "x5", of a weight before
        const std::size_t amount = takeAmount(tokens.subspan(1), group);
        used = amount > 0 ? 1 + amount : 0;
    } else if (const std::size_t times = isNumber(tokens, 0) ? timesAt(tokens, 1) : 0) {
        group.count = tokens[0].number;
        const std::size_t amount = takeAmount(tokens.subspan(1 + times), group);
        used = amount > 0 ? 1 + times + amount : 0;
        if (used > 0)
            used += takeThird(tokens.subspan(used), group);
        if (used > 0)
            used += takeUnit(tokens.subspan(used), group);
    } else if ((isNumber(tokens, 0) || is(tokens, 0, TokenKind::Range)) &&
               isWord(tokens, 1, {"reps", "rep"})) {
        used = takeAmount(tokens, group);
    } else if (const std::size_t pair = takeRepsAtLoad(tokens, group)) {
        used = pair + takeThird(tokens.subspan(pair), group);
    } else if (const auto duration = durationIn(tokens, used)) {
        group.duration = duration;
    } else if (m_groups.empty()) { // behind others it may say how those were done
        if (const auto distance = distanceIn(tokens, used))
            group.distance = distance;
        else if (isWord(tokens, 0, {"amrap"}) && !isNumber(tokens, 1))
            used = takeAmount(tokens, group);
    }
    const bool isComplete =
        used > 0 && !is(tokens, used, TokenKind::Times); // no third that is none
    return isComplete ? begin(std::move(group), tokens.first(used)) : 0;
}

std::optional<Mass> SetReader::massIn(Tokens tokens, std::size_t& count) const
{
    if (!isNumber(tokens, 0))
        return std::nullopt;
    const bool kg = isWord(tokens, 1, {"kg", "kgs", "kilo", "kilos"});
    const bool lb = isWord(tokens, 1, {"lb", "lbs", "pound", "pounds"});
    const bool pounds = lb || (!kg && m_units == UnitSystem::Imperial);
    const double mass = tokens[0].number * (pounds ? kKilogramsPerPound : 1);
    if (mass > kMostKg)
        return std::nullopt;
    count = kg || lb ? 2 : 1;
    return kilograms(mass);
}

// "80", "80 kg", "+10", "-20", "bw", "bw+10", "bw-20".
std::optional<Said<SetReader::Load>> SetReader::loadIn(Tokens tokens, std::size_t& count) const
{
    Load load;
    std::size_t used = isWord(tokens, 0, {"bw", "bodyweight"}) ? 1 : 0;
    const bool help = is(tokens, used, TokenKind::Minus);
    const bool more = help || is(tokens, used, TokenKind::Plus);
    if (more || used == 0) {
        std::size_t number = 0;
        const std::size_t at = used + (more ? 1 : 0);
        const auto mass = at < tokens.size() ? massIn(tokens.subspan(at), number) : std::nullopt;
        if (mass && !mass->isZero())
            (help ? load.help : load.weight) = mass;
        if (mass)
            used = at + number;
    }
    if (used == 0)
        return std::nullopt;
    count = used;
    return Said<Load>{load, spanOf(tokens, used)};
}

std::size_t SetReader::takeLoad(Tokens tokens)
{
    std::size_t used = 0;
    const auto load = loadIn(tokens, used);
    if (!load || is(tokens, used, TokenKind::Times))
        return 0;
    put(*load);
    return used;
}

// "@80", "@80kg", "@bw"; "@8" and "@8.5" behind a weight are an RPE; another small number is
// neither.
std::size_t SetReader::takeAt(Tokens tokens)
{
    if (!is(tokens, 0, TokenKind::At) || tokens.size() < 2)
        return 0;
    const Tokens rest = tokens.subspan(1);
    if (const std::size_t effort = takeEffort(rest))
        return 1 + effort;
    std::size_t used = 0;
    const auto load = loadIn(rest, used);
    if (!load)
        return 0;
    if (!isSmallNumber(rest, used)) {
        put(*load);
        return 1 + used;
    }
    const bool isLoaded = !m_groups.empty() && m_groups.back().load;
    if (!isLoaded || rest[0].number < kLeastRpe || !isWhole(2 * rest[0].number)) {
        m_unused.push_back(spanOf(tokens, 2));
        return 2;
    }
    put(10 - rest[0].number, spanOf(tokens, 2));
    return 2;
}

} // namespace mileplate::entry
