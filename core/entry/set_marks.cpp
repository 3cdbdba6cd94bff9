// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/set_reader.h"
#include "core/entry/token_values.h"

// What is said of sets beside their amounts: effort, kind, side and rest.
namespace mileplate::entry {

namespace {

SetReader::Span placeOf(Tokens tokens, std::size_t count)
{
    return {tokens[0].from, tokens[count - 1].to};
}

} // namespace

// "rir2", "2 rir", "rpe 8", "8 rpe".
std::size_t SetReader::takeEffort(Tokens tokens)
{
    const auto isEffort = [&](std::size_t at) { return isWord(tokens, at, {"rir", "rpe"}); };
    const auto fits = [&](std::size_t at) {
        return isNumber(tokens, at) && tokens[at].number <= 10;
    };
    const bool before = isEffort(0) && fits(1);
    const bool behind = fits(0) && isEffort(1) && !fits(2);
    if (!before && !behind)
        return 0;
    const double number = tokens[before ? 1 : 0].number;
    const bool isRpe = tokens[before ? 0 : 1].word == "rpe";
    put(isRpe ? 10 - number : number, placeOf(tokens, 2));
    return 2;
}

// Warm-ups and drops are said before their sets, failure behind them.
std::size_t SetReader::takeMark(Tokens tokens)
{
    std::size_t used = 1;
    std::optional<SetKind> kind;
    if (isWord(tokens, 0, {"w", "w/u", "wu", "warmup", "warm-up", "warmups", "warm-ups"}))
        kind = SetKind::WarmUp;
    else if (isWord(tokens, 0, {"drop", "dropset", "drop-set"}))
        kind = SetKind::Drop;
    else if (isWord(tokens, 0, {"failure"}))
        kind = SetKind::Failure;
    if (isWord(tokens, 0, {"warm"}) && isWord(tokens, 1, {"up", "ups"})) {
        kind = SetKind::WarmUp;
        used = 2;
    } else if (isWord(tokens, 0, {"to"}) && isWord(tokens, 1, {"failure"})) {
        kind = SetKind::Failure;
        used = 2;
    } else if (isWord(tokens, 0, {"each", "per"}) &&
               isWord(tokens, 1, {"side", "leg", "arm", "hand"})) {
        m_isEachSide = true;
        return 2;
    }
    if (!kind)
        return 0;
    if (kind == SetKind::Failure && !m_groups.empty() && !m_groups.back().kind) {
        m_groups.back().kind = kind;
    } else {
        if (m_kind)
            m_unused.push_back(m_kind->where);
        m_kind = Said<SetKind>{*kind, placeOf(tokens, used)};
    }
    return used;
}

std::size_t SetReader::takeRest(Tokens tokens)
{
    if (!isWord(tokens, 0, {"rest"}) || !is(tokens, 1, TokenKind::Number))
        return 0;
    std::size_t used = 1;
    auto length = durationIn(tokens.subspan(1), used);
    if (!length && isNumber(tokens, 1) && tokens[1].number <= kMostSeconds)
        length = seconds(tokens[1].number);
    if (!length)
        return 0;
    m_rest = length;
    return 1 + used;
}

} // namespace mileplate::entry
