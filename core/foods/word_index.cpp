// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/word_index.h"

#include "core/foods/food_base.h"
#include "core/foods/food_words.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <sqlite3.h>
#include <unordered_set>

namespace mileplate::foods {

namespace {

struct Close {
    void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using DatabasePtr = std::unique_ptr<sqlite3, Close>;
using StatementPtr = std::unique_ptr<sqlite3_stmt, Close>;

DatabasePtr inMemory()
{
    sqlite3* database = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY;
    const int opened = sqlite3_open_v2(":memory:", &database, flags, nullptr);
    DatabasePtr owner(database);
    return opened == SQLITE_OK ? std::move(owner) : nullptr;
}

StatementPtr prepared(sqlite3* database, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    if (database)
        sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return StatementPtr(statement);
}

void bindText(sqlite3_stmt* statement, int place, const std::string& text)
{
    sqlite3_bind_text(statement, place, text.data(), static_cast<int>(text.size()),
                      SQLITE_TRANSIENT);
}

// Only letters and digits come here, so that no text is anything but text.
std::string expressionFor(std::span<const Term> terms, const std::vector<std::string>& vocabulary)
{
    std::string expression;
    for (const Term& term : terms) {
        expression += expression.empty() ? "(" : " AND (";
        if (term.near.empty()) {
            expression += '"' + term.typed + "\"*";
        } else {
            for (const std::uint16_t word : term.near)
                expression +=
                    (word == term.near.front() ? "\"" : " OR \"") + vocabulary[word] + '"';
        }
        expression += ')';
    }
    return expression;
}

// One of the first two letters is right, or nobody can tell what was meant.
bool mayBeNear(std::string_view typed, std::string_view word)
{
    if (typed.size() < 2 || word.size() < 2)
        return false;
    return typed[0] == word[0] || typed[1] == word[1] || typed[0] == word[1] || typed[1] == word[0];
}

std::string joined(std::span<const Word> words)
{
    std::string text;
    for (const Word& word : words)
        text += word.text + ' ';
    return text;
}

std::span<const Word> upTo(std::size_t end, std::span<const Word> words)
{
    const auto past = std::ranges::find_if(words, [&](const Word& word) { return word.to > end; });
    return words.first(static_cast<std::size_t>(past - words.begin()));
}

} // namespace

struct WordIndex::Parts {
    std::vector<std::string> vocabulary;
    std::vector<std::vector<std::uint16_t>> names;
    std::vector<EverydayName> everyday;
    std::unordered_set<std::string> plainNames; // as `joined`
    DatabasePtr database;
    StatementPtr query;
    std::mutex oneAtATime;

    // The words of each food: of its name, its other names and its everyday ones.
    using Texts = std::vector<std::array<std::vector<std::string>, 3>>;
    void readWords(Texts& texts);
    void fill(const Texts& texts);
    std::uint16_t idOf(std::string_view word) const;
};

std::uint16_t WordIndex::Parts::idOf(std::string_view word) const
{
    return static_cast<std::uint16_t>(std::ranges::lower_bound(vocabulary, word) -
                                      vocabulary.begin());
}

void WordIndex::Parts::readWords(Texts& texts)
{
    const auto foods = baseFoods();
    texts.reserve(foods.size());
    for (const BaseFood& food : foods) {
        auto& text = texts.emplace_back();
        for (std::size_t i = 0; i < text.size(); ++i) {
            const std::string& from = i == 0 ? food.name : i == 1 ? food.otherNames : food.everyday;
            auto words = wordsOf(from);
            if (i == 0)
                plainNames.insert(joined(upTo(from.find(','), words)));
            for (Word& word : words)
                text[i].push_back(std::move(word.text));
        }
    }
    std::unordered_set<std::string_view> different;
    for (const auto& text : texts) {
        for (const auto& words : text)
            different.insert(words.begin(), words.end());
    }
    vocabulary.assign(different.begin(), different.end());
    std::ranges::sort(vocabulary);
    vocabulary.resize(std::min<std::size_t>(vocabulary.size(), 65'000));
    for (std::uint32_t i = 0; i < foods.size(); ++i) {
        auto& ids = names.emplace_back();
        for (const std::string& word : texts[i][0])
            ids.push_back(idOf(word));
        std::string_view rest = foods[i].everyday;
        while (!rest.empty()) {
            const auto end = std::min(rest.find(';'), rest.size());
            auto& name = everyday.emplace_back(EverydayName{.food = i, .words = {}});
            const auto words = wordsOf(rest.substr(0, end));
            plainNames.insert(joined(words));
            for (const Word& word : words)
                name.words.push_back(idOf(word.text));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
}

void WordIndex::Parts::fill(const Texts& texts)
{
    database = inMemory();
    // No more than which words a food has: neither their places nor the text.
    static constexpr const char* kTable =
        "CREATE VIRTUAL TABLE food USING fts5(words, content='', detail=none, columnsize=0, "
        "prefix='1 2', tokenize='ascii'); BEGIN";
    if (!database || sqlite3_exec(database.get(), kTable, nullptr, nullptr, nullptr) != SQLITE_OK)
        return;
    const StatementPtr insert =
        prepared(database.get(), "INSERT INTO food (rowid, words) VALUES (?, ?)");
    for (std::size_t i = 0; i < texts.size(); ++i) {
        std::string words;
        for (const auto& text : texts[i]) {
            for (const std::string& word : text)
                words += word + ' ';
        }
        sqlite3_bind_int64(insert.get(), 1, static_cast<sqlite3_int64>(i) + 1);
        bindText(insert.get(), 2, words);
        sqlite3_step(insert.get());
        sqlite3_reset(insert.get());
    }
    sqlite3_exec(database.get(), "COMMIT", nullptr, nullptr, nullptr);
    query = prepared(database.get(),
                     "SELECT rowid FROM food WHERE food MATCH ? ORDER BY rowid LIMIT ?");
}

WordIndex::WordIndex() : m_parts(std::make_unique<Parts>())
{
    Parts::Texts texts;
    m_parts->readWords(texts);
    m_parts->fill(texts);
}

WordIndex::~WordIndex() = default;

const WordIndex& WordIndex::ofBaseFoods()
{
    static const WordIndex kIndex;
    return kIndex;
}

std::optional<double> Term::costOf(std::uint16_t word) const
{
    static constexpr double kBeginning = 3;
    static constexpr double kMistaken = 8;
    if (exact == word)
        return 0;
    if (word >= first && word < past)
        return kBeginning;
    if (std::ranges::find(near, word) != near.end())
        return kMistaken;
    return std::nullopt;
}

Term WordIndex::termOf(std::string_view word) const
{
    static constexpr std::size_t kMostNear = 12;
    const auto& vocabulary = m_parts->vocabulary;
    Term term;
    term.typed = word;
    const auto first = std::ranges::lower_bound(vocabulary, word);
    auto past = first;
    while (past != vocabulary.end() && past->starts_with(word))
        ++past;
    term.first = static_cast<std::uint16_t>(first - vocabulary.begin());
    term.past = static_cast<std::uint16_t>(past - vocabulary.begin());
    if (first != past && *first == word)
        term.exact = term.first;
    if (first != past)
        return term;
    for (int mistakes = 1; mistakes <= forgiven(word) && term.near.empty(); ++mistakes) {
        for (const bool asPrefix : {false, true}) {
            for (std::size_t i = 0; i < vocabulary.size() && term.near.size() < kMostNear; ++i) {
                if (mayBeNear(word, vocabulary[i]) &&
                    isNear(word, vocabulary[i], mistakes, asPrefix))
                    term.near.push_back(static_cast<std::uint16_t>(i));
            }
            if (!term.near.empty())
                break;
        }
    }
    return term;
}

Term WordIndex::termInside(std::string_view word) const
{
    static constexpr std::size_t kShortest = 4;
    static constexpr std::size_t kMostWords = 60;
    Term term = termOf(word);
    if (word.size() < kShortest)
        return term;
    const auto& vocabulary = m_parts->vocabulary;
    std::vector<std::uint16_t> holding;
    for (std::size_t i = 0; i < vocabulary.size() && holding.size() < kMostWords; ++i) {
        if (vocabulary[i].find(word) != std::string::npos)
            holding.push_back(static_cast<std::uint16_t>(i));
    }
    if (!holding.empty()) {
        term.first = term.past = 0;
        term.near = std::move(holding);
    }
    return term;
}

std::vector<std::uint32_t> WordIndex::find(std::span<const Term> terms, int most) const
{
    std::vector<std::uint32_t> foods;
    sqlite3_stmt* query = m_parts->query.get();
    if (!query || terms.empty())
        return foods;
    const std::lock_guard guard(m_parts->oneAtATime);
    bindText(query, 1, expressionFor(terms, m_parts->vocabulary));
    sqlite3_bind_int(query, 2, most);
    while (sqlite3_step(query) == SQLITE_ROW)
        foods.push_back(static_cast<std::uint32_t>(sqlite3_column_int64(query, 0) - 1));
    sqlite3_reset(query);
    return foods;
}

std::span<const std::uint16_t> WordIndex::wordsOfName(std::uint32_t food) const
{
    return m_parts->names[food];
}

bool WordIndex::hasName(std::span<const Word> words) const
{
    return m_parts->plainNames.contains(joined(words));
}

std::span<const WordIndex::EverydayName> WordIndex::everydayNames() const
{
    return m_parts->everyday;
}

} // namespace mileplate::foods
