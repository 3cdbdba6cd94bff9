// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foods/food_words.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mileplate::foods {

// A word that was typed, against all words that name foods. Ids are places in the
// alphabetical list of those.
struct Term {
    std::string typed;
    std::optional<std::uint16_t> exact;
    std::uint16_t first = 0;         // words that begin with it: from first …
    std::uint16_t past = 0;          // … to before past
    std::vector<std::uint16_t> near; // where none does: those a mistake or two away

    bool isKnown() const { return first < past || !near.empty(); }
    // 0 the word itself, 3 its beginning, 8 a mistake away; nothing where it is another.
    std::optional<double> costOf(std::uint16_t word) const;
};

// Which of the program's foods have which words: SQLite's FTS5 over a database in memory.
class WordIndex {
public:
    // Of baseFoods(); made on first use, which takes some 60 ms.
    static const WordIndex& ofBaseFoods();

    Term termOf(std::string_view word) const;
    // Where it has four letters, also words that hold it in their middle or at their end, as
    // those of German do: "saft", "Orangensaft". They stand in `near`.
    Term termInside(std::string_view word) const;

    // The places in baseFoods() of foods in which each term occurs, the plainest first, at
    // most so many. One thread at a time is let in.
    std::vector<std::uint32_t> find(std::span<const Term> terms, int most) const;

    // The words of a food's name, in order.
    std::span<const std::uint16_t> wordsOfName(std::uint32_t food) const;

    struct EverydayName {
        std::uint32_t food = 0;
        std::vector<std::uint16_t> words;
    };
    std::span<const EverydayName> everydayNames() const;

    // Whether a food is called just that, every day or in its name before the comma, where the
    // tables say what it is like: "Beans, kidney, raw".
    bool hasName(std::span<const Word> words) const;

    ~WordIndex();
    WordIndex(const WordIndex&) = delete;
    WordIndex& operator=(const WordIndex&) = delete;

private:
    WordIndex();
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace mileplate::foods
