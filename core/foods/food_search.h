// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foods/eaten_foods.h"
#include "core/foods/food_words.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace mileplate::foods {

struct Term;

// A food that some words mean.
struct FoodHit {
    enum class Source { Own, Eaten, Base };

    Source source = Source::Base;
    std::string key{}; // the same for the same food: its id, its NDB number, or its name
    std::string name{};
    Id<Food> food{}; // of the athlete's own
    Nutrients per100g{};
    std::vector<Portion> portions{};
    std::optional<Mass> one{};   // what one of it weighs: "1 egg"
    std::string oneName{};       // "large"
    std::optional<Mass> usual{}; // as eaten of late
    std::optional<double> gramsPerMl{};
    bool isDrink = false;
    bool isMistyped = false;   // only by forgiving a typing mistake
    bool isFarFetched = false; // the program's, and called something else
    double cost = 0;           // how far it is from what was typed; the least comes first

    friend bool operator==(const FoodHit&, const FoodHit&) = default;
};

// So much of it, as a meal keeps it: of an own food by reference, of another with its figures.
MealItem itemOf(const FoodHit& food, Mass amount);

// Finds foods by what is typed of their names: whole words before beginnings, words in any
// order, accents and plurals apart, a typing mistake in words of 4 letters (two in 8). The
// athlete's own come first, then what was eaten of late, then what a plain word means to
// most people ("egg", "Ei"), then the rest, the plain before the prepared. But an own food or
// a recent dish of more words comes behind the plain food that is called just what was typed.
// One search is for one thread at a time.
class FoodSearch {
public:
    FoodSearch() = default;
    FoodSearch(const Register<Food>& own, std::vector<EatenFood> eaten);

    // The best first. Any text will do; of a long one the first 200 bytes count.
    std::vector<FoodHit> search(std::string_view text, std::size_t most) const;

    // The same, and where there are not so many, behind them foods that have a word in the
    // middle of one of theirs: "Orangensaft" for "saft".
    std::vector<FoodHit> searchInside(std::string_view text, std::size_t most) const;

    // Whether a food is called just that, such as "7up" or "macaroni and cheese".
    bool isName(std::string_view text) const;

    // The food with that key; none where it is gone.
    std::optional<FoodHit> find(const std::string& key) const;

    // The same, and where no food has all words, foods that have some.
    std::vector<FoodHit> suggest(std::string_view text, std::size_t most) const;

private:
    struct Named {
        FoodHit food;
        std::vector<Word> words;
    };

    enum class Part { Beginning, Any }; // of a word that is typed
    void addNamed(std::vector<FoodHit>& hits, const std::vector<Word>& words, Part part) const;
    // Of the program's foods, by the words that are typed.
    std::vector<FoodHit> baseHits(const std::vector<Term>& terms, std::size_t most) const;

    std::vector<Named> m_named; // own foods
    std::vector<EatenFood> m_eaten;
    // Made of the eaten ones on first use: those that the program knows, by their place
    // there, and the others.
    mutable std::vector<Named> m_eatenNamed;
    mutable std::unordered_map<std::uint32_t, std::size_t> m_eatenBase;
    mutable bool m_isLinked = false;
    void link() const;
};

} // namespace mileplate::foods
