// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/meal/meal_amount.h"

#include "core/base/letters.h"
#include "core/entry/meal/meal_words.h"
#include "core/foods/food_words.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace mileplate::entry {

namespace {

constexpr double kMost = 1e5;

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

// Goes through the text of one part, word by word.
class Scanner {
public:
    explicit Scanner(std::string_view text) : m_text(text) {}

    std::size_t at() const { return m_at; }
    void backTo(std::size_t at) { m_at = at; }
    void skipSpace()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }
    bool atEnd() const { return m_at >= m_text.size(); }
    bool takes(std::string_view token)
    {
        if (!m_text.substr(m_at).starts_with(token))
            return false;
        m_at += token.size();
        return true;
    }
    std::string_view letters()
    {
        const std::size_t from = m_at;
        while (!atEnd() && isLetter(m_text[m_at]))
            ++m_at;
        return m_text.substr(from, m_at - from);
    }

    // "2", "1.5", "1,5", ".5"; leaves what is too large or no number.
    std::optional<double> decimal()
    {
        const std::size_t from = m_at;
        std::string digits;
        while (!atEnd() && digits.size() < 12) {
            const char c = m_text[m_at];
            const bool isPoint = (c == '.' || c == ',') && m_at + 1 < m_text.size() &&
                                 isDigit(m_text[m_at + 1]) && digits.find('.') == std::string::npos;
            if (!isDigit(c) && !isPoint)
                break;
            digits += isDigit(c) ? c : '.';
            ++m_at;
        }
        double number = 0;
        const auto [end, error] =
            std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (digits.empty() || error != std::errc{} || number > kMost) {
            m_at = from;
            return std::nullopt;
        }
        return number;
    }

    std::optional<double> fraction()
    {
        for (const auto& [sign, number] : fractionSigns()) {
            if (takes(sign))
                return number;
        }
        const std::size_t from = m_at;
        const auto upper = decimal();
        if (upper && takes("/")) {
            const auto lower = decimal();
            if (lower && *lower > 0)
                return *upper / *lower;
        }
        m_at = from;
        return std::nullopt;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

std::optional<double> numberNamed(const std::string& word)
{
    const auto found = std::ranges::find(numberNames(), word, &NumberName::name);
    return found == numberNames().end() ? std::nullopt : std::optional(found->number);
}

// "1 1/2", "1½", "1/2", "2.5", "a half", "half a", "two".
std::optional<double> numberAt(Scanner& scanner)
{
    if (const auto fraction = scanner.fraction())
        return fraction;
    if (const auto whole = scanner.decimal()) {
        const std::size_t after = scanner.at();
        scanner.skipSpace();
        if (const auto fraction = scanner.fraction(); fraction && *fraction < 1)
            return *whole + *fraction;
        scanner.backTo(after);
        return whole;
    }
    std::optional<double> number;
    while (true) { // "half a", "a quarter", "eine halbe"
        const std::size_t before = scanner.at();
        const auto named = numberNamed(foods::folded(scanner.letters()));
        if (!named || (!scanner.atEnd() && number && *number > 1)) {
            scanner.backTo(before);
            return number;
        }
        number = number.value_or(1) * *named;
        scanner.skipSpace();
    }
}

std::optional<TypedUnit> unitAt(Scanner& scanner)
{
    const std::size_t from = scanner.at();
    const std::string word = foods::folded(scanner.letters());
    if (word == "fl") { // "fl oz", "fl. oz"
        scanner.takes(".");
        scanner.skipSpace();
        if (foods::folded(scanner.letters()) == "oz")
            return unitNamed("floz");
        scanner.backTo(from);
        return std::nullopt;
    }
    auto unit = unitNamed(word);
    if (unit)
        scanner.takes(".");
    else
        scanner.backTo(from);
    return unit;
}

bool isSize(const TypedUnit& unit)
{
    return unit.word == "large" || unit.word == "medium" || unit.word == "small";
}

void skipFiller(Scanner& scanner)
{
    const std::size_t from = scanner.at();
    scanner.skipSpace();
    const std::size_t start = scanner.at();
    const std::string word = foods::folded(scanner.letters());
    if ((word != "of" && word != "von" && word != "x") || start == from)
        scanner.backTo(start);
    scanner.skipSpace();
}

void takeTimes(Scanner& scanner)
{
    const std::size_t from = scanner.at();
    scanner.skipSpace();
    if (scanner.takes("×") || scanner.takes("*"))
        return;
    const std::string word = foods::folded(scanner.letters());
    if (word != "x" && word != "mal")
        scanner.backTo(from);
}

bool hasTimes(std::string_view text)
{
    return text.find_first_of("xX*") != std::string_view::npos ||
           text.find("×") != std::string_view::npos;
}

// Whether "of" comes next.
bool saysOf(Scanner scanner)
{
    scanner.skipSpace();
    const std::string word = foods::folded(scanner.letters());
    return word == "of" || word == "von";
}

} // namespace

std::optional<TypedUnit> unitNamed(std::string_view foldedWord)
{
    const auto find = [](std::string_view word) {
        return std::ranges::find(unitNames(), word, &UnitName::name);
    };
    auto found = find(foldedWord);
    if (found == unitNames().end())
        found = find(foods::singular(std::string(foldedWord)));
    return found == unitNames().end() ? std::nullopt : std::optional(found->unit);
}

TypedAmount amountAtStart(std::string_view text)
{
    Scanner scanner(text);
    TypedAmount amount;
    scanner.skipSpace();
    amount.number = numberAt(scanner);
    if (amount.number)
        takeTimes(scanner);
    std::size_t end = scanner.at();
    scanner.skipSpace();
    if (amount.number) {
        // "2 x 30 g", "2x30g"
        const std::size_t start = scanner.at();
        if (const auto each = scanner.decimal(); each && hasTimes(text.substr(0, start)))
            amount.number = *amount.number * *each;
        else
            scanner.backTo(start);
        scanner.skipSpace();
    }
    amount.unitFrom = scanner.at();
    amount.unit = unitAt(scanner);
    if (!amount.number && amount.unit && !isSize(*amount.unit) && !saysOf(scanner))
        return {}; // "glass of milk" is one; "bar" alone is a word like others
    if (amount.unit)
        end = scanner.at();
    if (amount.unit && isSize(*amount.unit)) {
        scanner.skipSpace();
        if (const auto then = unitAt(scanner); then && then->kind == UnitKind::Portion) {
            amount.size = amount.unit;
            amount.unit = then;
            end = scanner.at();
        }
    }
    if (amount.isEmpty())
        return {};
    scanner.backTo(end);
    skipFiller(scanner);
    amount.length = scanner.at();
    return amount;
}

TypedAmount amountAtEnd(std::string_view text)
{
    // Tries the last words, the longest stretch first.
    std::vector<std::size_t> starts;
    for (std::size_t at = text.size(); at > 0 && starts.size() < 3; --at) {
        const bool isStart = isSpace(text[at - 1]) && at < text.size() && !isSpace(text[at]);
        if (isStart)
            starts.push_back(at);
    }
    for (auto start = starts.rbegin(); start != starts.rend(); ++start) {
        std::string_view tail = text.substr(*start);
        if (tail.starts_with("x") || tail.starts_with("X"))
            tail.remove_prefix(1);
        TypedAmount amount = amountAtStart(tail);
        const bool isNumber = !tail.empty() && !isLetter(tail.front());
        if (amount.number && isNumber && amount.length == tail.size()) {
            amount.length = text.size() - *start;
            return amount;
        }
    }
    return {};
}

} // namespace mileplate::entry
