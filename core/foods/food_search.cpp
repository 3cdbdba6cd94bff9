// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/food_search.h"

#include "core/foods/food_base.h"
#include "core/foods/plain_food.h"
#include "core/foods/word_index.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace mileplate::foods {

namespace {

constexpr std::size_t kLongestText = 200;
constexpr std::size_t kMostWords = 12;
constexpr int kMostLookedAt = 400;
constexpr std::size_t kShortestInside = 4;

// What the sources start from, and what makes a hit worse.
constexpr double kEaten = 5;
constexpr double kEveryday = 10;
constexpr double kBase = 30;
constexpr double kOutOfTheWay = 12; // of the last food of the base
constexpr double kBeginning = 3;
constexpr double kMistaken = 8;
constexpr double kNotFirst = 5;
constexpr double kWordMore = 0.7;
constexpr std::size_t kMostWordsMore = 12;

// Of foods that are eaten again and again.
double habit(int times) { return 5 + std::log(static_cast<double>(std::max(times, 1))); }

double costOfMore(std::size_t words, std::size_t typed)
{
    return kWordMore *
           static_cast<double>(std::min(words > typed ? words - typed : 0, kMostWordsMore));
}

// What a typed word costs in a name: the cheapest of its words.
std::optional<double> costIn(const std::vector<Word>& name, const Word& typed, bool isAnyPart)
{
    std::optional<double> best;
    for (const Word& word : name) {
        std::optional<double> cost;
        if (word.text == typed.text)
            cost = 0;
        else if (word.text.starts_with(typed.text))
            cost = kBeginning;
        else if (isAnyPart && typed.text.size() >= kShortestInside &&
                 word.text.find(typed.text) != std::string::npos)
            cost = kMistaken;
        else if (forgiven(typed.text) > 0 &&
                 isNear(typed.text, word.text, forgiven(typed.text), true))
            cost = kMistaken;
        if (cost && (!best || *cost < *best))
            best = cost;
    }
    return best;
}

// The same of the program's foods. Adds where the first word of the name is not meant.
std::optional<double> costIn(std::span<const std::uint16_t> name, std::span<const Term> terms)
{
    double sum = costOfMore(name.size(), terms.size());
    bool isFirstMeant = false;
    for (const Term& term : terms) {
        std::optional<double> best;
        for (std::size_t i = 0; i < name.size(); ++i) {
            const auto cost = term.costOf(name[i]);
            isFirstMeant = isFirstMeant || (cost && i == 0);
            if (cost && (!best || *cost < *best))
                best = cost;
        }
        if (!best)
            return std::nullopt;
        sum += *best;
    }
    return sum + (isFirstMeant ? 0 : kNotFirst);
}

// The portion that one of a food is, where nobody said: a thing before a measure.
std::optional<std::size_t> oneOf(const std::vector<Portion>& portions, const std::string& name)
{
    static constexpr auto kThings = std::to_array<std::string_view>(
        {"medium", "piece", "fruit", "item", "each", "whole", "slice", "bar", "cookie", "patty",
         "fillet", "link", "sandwich", "roll", "muffin", "large", "small", "container"});
    std::vector<std::string> firsts;
    for (const Portion& portion : portions) {
        const auto words = wordsOf(portion.name, 1);
        firsts.push_back(words.empty() ? std::string() : words.front().text);
    }
    std::vector<std::string> wanted{kThings.begin(), kThings.end()};
    std::vector<std::string> called; // "Nuts, almonds": one of them is an almond
    for (Word& word : wordsOf(name, 4))
        called.push_back(std::move(word.text));
    wanted.insert(wanted.begin(), called.begin(), called.end());
    for (const std::string& thing : wanted) {
        if (const auto found = std::ranges::find(firsts, thing); found != firsts.end())
            return static_cast<std::size_t>(found - firsts.begin());
    }
    return std::nullopt;
}

FoodHit hitOf(const BaseFood& food, double cost)
{
    FoodHit hit{.source = FoodHit::Source::Base,
                .key = food.id,
                .name = food.name,
                .per100g = food.per100g,
                .portions = food.portions,
                .gramsPerMl = food.gramsPerMl,
                .isDrink = food.isDrink,
                .cost = cost};
    if (const auto one = food.one ? food.one : oneOf(food.portions, food.name)) {
        hit.one = food.portions[*one].mass;
        hit.oneName = food.portions[*one].name;
    }
    return hit;
}

FoodHit hitOf(const EatenFood& eaten)
{
    return {.source = FoodHit::Source::Eaten,
            .key = eaten.name,
            .name = eaten.name,
            .per100g = eaten.per100g,
            .usual = eaten.usual,
            .cost = kEaten - habit(eaten.times)};
}

// Without the words between: "bread with butter" is bread and butter.
std::vector<Word> meantWords(std::string_view text)
{
    static constexpr auto kBetween =
        std::to_array<std::string_view>({"a", "an", "and", "auf", "aus", "der", "die", "in", "mit",
                                         "of", "on", "some", "the", "und", "von", "with"});
    auto words = wordsOf(text.substr(0, kLongestText), kMostWords);
    auto meant = words;
    std::erase_if(meant, [](const Word& word) {
        return std::ranges::find(kBetween, word.text) != kBetween.end();
    });
    return meant.empty() ? words : meant;
}

using Costs = std::map<std::uint32_t, double>; // by place in the base

void lower(Costs& costs, std::uint32_t food, double cost)
{
    const auto [row, isNew] = costs.try_emplace(food, cost);
    if (!isNew)
        row->second = std::min(row->second, cost);
}

Costs baseCosts(std::span<const Term> terms)
{
    const WordIndex& index = WordIndex::ofBaseFoods();
    Costs costs;
    for (const auto& name : index.everydayNames()) {
        if (const auto cost = costIn(name.words, terms))
            lower(costs, name.food, kEveryday + *cost);
    }
    const double all = static_cast<double>(baseFoods().size());
    for (const std::uint32_t food : index.find(terms, kMostLookedAt)) {
        const double place = kBase + kOutOfTheWay * food / all;
        const auto cost = costIn(index.wordsOfName(food), terms);
        lower(costs, food, place + cost.value_or(kMistaken + kNotFirst));
    }
    return costs;
}

void keepBest(std::vector<FoodHit>& hits, std::size_t most)
{
    std::ranges::stable_sort(hits, {}, &FoodHit::cost);
    hits.resize(std::min(hits.size(), most));
}

} // namespace

MealItem itemOf(const FoodHit& food, Mass amount)
{
    if (!food.food.empty())
        return {.food = food.food, .amount = amount};
    const Food whole{.per100g = food.per100g};
    MealItem item{.name = food.name, .amount = amount};
    item.nutrients = nutrientsOf(item, &whole);
    return item;
}

FoodSearch::FoodSearch(const Register<Food>& own, std::vector<EatenFood> eaten)
{
    for (const auto& [id, food] : own.rows()) {
        FoodHit hit{.source = FoodHit::Source::Own,
                    .key = id.text,
                    .name = food.name,
                    .food = id,
                    .per100g = food.per100g,
                    .portions = food.portions};
        if (!food.portions.empty()) {
            hit.one = food.portions.front().mass;
            hit.oneName = food.portions.front().name;
        }
        const auto usual = std::ranges::find(eaten, id, &EatenFood::food);
        if (usual != eaten.end()) {
            hit.usual = usual->usual;
            hit.cost = -habit(usual->times);
        }
        m_named.push_back({std::move(hit), wordsOf(food.name)});
    }
    std::erase_if(eaten, [](const EatenFood& food) { return !food.food.empty(); });
    m_eaten = std::move(eaten);
}

// Eaten foods that are the program's, by name; the others are foods of their own. Waits for
// the first search, because it takes the base.
void FoodSearch::link() const
{
    if (m_isLinked)
        return;
    std::unordered_map<std::string_view, std::size_t> eaten;
    for (std::size_t i = 0; i < m_eaten.size(); ++i)
        eaten.emplace(m_eaten[i].name, i);
    const auto foods = baseFoods();
    for (std::uint32_t i = 0; i < foods.size() && !eaten.empty(); ++i) {
        if (const auto found = eaten.find(foods[i].name); found != eaten.end()) {
            m_eatenBase.emplace(i, found->second);
            eaten.erase(found);
        }
    }
    for (const EatenFood& food : m_eaten) {
        if (eaten.contains(food.name))
            m_eatenNamed.push_back({hitOf(food), wordsOf(food.name)});
    }
    m_isLinked = true;
}

void FoodSearch::addNamed(std::vector<FoodHit>& hits, const std::vector<Word>& words,
                          Part part) const
{
    const auto add = [&](const FoodHit& food, const std::vector<Word>& name) {
        double sum = food.cost + costOfMore(name.size(), words.size());
        bool isMistyped = false;
        for (const Word& word : words) {
            const auto cost = costIn(name, word, part == Part::Any);
            if (!cost)
                return;
            sum += *cost;
            isMistyped = isMistyped || (part == Part::Beginning && *cost == kMistaken);
        }
        hits.push_back(food);
        hits.back().isMistyped = isMistyped;
        hits.back().cost = sum;
    };
    for (const Named& named : m_named)
        add(named.food, named.words);
    for (const Named& named : m_eatenNamed)
        add(named.food, named.words);
}

namespace {

// What was eaten by a plain name ("Eggs") says its figures and no measures; one of it, or a
// cup, weighs what the program knows of the food that is called so.
void lendMeasures(const FoodHit& from, std::size_t words, std::vector<FoodHit>& hits)
{
    for (FoodHit& hit : hits) {
        const bool isBare =
            hit.source == FoodHit::Source::Eaten && !hit.one && hit.portions.empty();
        if (!isBare || wordsOf(hit.name).size() != words)
            continue;
        hit.portions = from.portions;
        hit.one = from.one;
        hit.oneName = from.oneName;
        hit.gramsPerMl = from.gramsPerMl;
        hit.isDrink = from.isDrink;
    }
}

} // namespace

std::vector<FoodHit> FoodSearch::baseHits(const std::vector<Term>& terms, std::size_t most) const
{
    std::vector<FoodHit> hits;
    if (!std::ranges::all_of(terms, &Term::isKnown))
        return hits;
    std::vector<std::pair<double, std::uint32_t>> ranked;
    for (const auto& [food, cost] : baseCosts(terms)) {
        const auto eaten = m_eatenBase.find(food);
        const double less = eaten == m_eatenBase.end() ? 0 : habit(m_eaten[eaten->second].times);
        ranked.emplace_back(cost - less, food);
    }
    std::ranges::sort(ranked);
    for (std::size_t i = 0; i < std::min(ranked.size(), most); ++i) {
        const auto [cost, food] = ranked[i];
        hits.push_back(hitOf(baseFoods()[food], cost));
        if (const auto eaten = m_eatenBase.find(food); eaten != m_eatenBase.end()) {
            hits.back().source = FoodHit::Source::Eaten;
            hits.back().usual = m_eaten[eaten->second].usual;
        }
    }
    return hits;
}

std::vector<FoodHit> FoodSearch::search(std::string_view text, std::size_t most) const
{
    const auto words = meantWords(text);
    std::vector<FoodHit> hits;
    if (words.empty())
        return hits;
    link();
    addNamed(hits, words, Part::Beginning);
    const WordIndex& index = WordIndex::ofBaseFoods();
    std::vector<Term> terms;
    for (const Word& word : words)
        terms.push_back(index.termOf(word.text));
    auto base = baseHits(terms, most);
    for (FoodHit& hit : base) {
        hit.isMistyped = std::ranges::any_of(terms, [](const Term& t) { return !t.near.empty(); });
        hit.isFarFetched = hit.source == FoodHit::Source::Base && isFarFetched(hit, words);
    }
    if (!base.empty())
        lendMeasures(base.front(), words.size(), hits);
    putBehindPlainFood(words, base, hits);
    std::ranges::move(base, std::back_inserter(hits));
    keepBest(hits, most);
    return hits;
}

std::vector<FoodHit> FoodSearch::searchInside(std::string_view text, std::size_t most) const
{
    auto hits = search(text, most);
    const auto words = meantWords(text);
    const auto isLong = [](const Word& word) { return word.text.size() >= kShortestInside; };
    if (hits.size() >= most || std::ranges::none_of(words, isLong))
        return hits;
    std::vector<FoodHit> more;
    addNamed(more, words, Part::Any);
    const WordIndex& index = WordIndex::ofBaseFoods();
    std::vector<Term> terms;
    for (const Word& word : words)
        terms.push_back(index.termInside(word.text));
    std::ranges::move(baseHits(terms, most), std::back_inserter(more));
    std::ranges::stable_sort(more, {}, &FoodHit::cost);
    for (FoodHit& hit : more) {
        if (hits.size() < most && std::ranges::find(hits, hit.key, &FoodHit::key) == hits.end())
            hits.push_back(std::move(hit));
    }
    return hits;
}

bool FoodSearch::isName(std::string_view text) const
{
    const auto words = wordsOf(text.substr(0, kLongestText), kMostWords);
    const auto isCalledSo = [&](const std::vector<Word>& name) {
        return std::ranges::equal(name, words, {}, &Word::text, &Word::text);
    };
    if (words.empty())
        return false;
    link();
    return std::ranges::any_of(m_named, isCalledSo, &Named::words) ||
           std::ranges::any_of(m_eatenNamed, isCalledSo, &Named::words) ||
           WordIndex::ofBaseFoods().hasName(words);
}

std::optional<FoodHit> FoodSearch::find(const std::string& key) const
{
    const auto own = std::ranges::find(m_named, key, [](const Named& n) { return n.food.key; });
    if (own != m_named.end())
        return own->food;
    if (const BaseFood* food = findBaseFood(key))
        return hitOf(*food, 0);
    const auto eaten = std::ranges::find(m_eaten, key, &EatenFood::name);
    return eaten == m_eaten.end() ? std::nullopt : std::optional(hitOf(*eaten));
}

std::vector<FoodHit> FoodSearch::suggest(std::string_view text, std::size_t most) const
{
    auto hits = search(text, most);
    if (!hits.empty())
        return hits;
    // The longest word says most.
    auto words = meantWords(text);
    std::ranges::stable_sort(words, std::ranges::greater{},
                             [](const Word& word) { return word.text.size(); });
    for (const Word& word : words) {
        if (hits = search(word.text, most); !hits.empty())
            return hits;
    }
    return hits;
}

} // namespace mileplate::foods
