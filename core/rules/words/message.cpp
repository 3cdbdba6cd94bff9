// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/words/message.h"

#include "core/library/exercises.h"
#include "core/rules/rule.h"
#include "core/rules/words/units.h"

#include <algorithm>
#include <fmt/format.h>

namespace mileplate::rules {

namespace {

using Values = std::vector<std::pair<std::string_view, std::string>>;

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

// Decimals by what the figure is (rulebook 3.0, message numbers).
int decimalsOf(std::string_view name)
{
    static constexpr std::array kWhole{"minutes", "min", "g1", "g2", "pct", "share", "au", "base"};
    const bool whole = std::ranges::find(kWhole, name) != kWhole.end();
    return whole ? 0 : 1;
}

// Shares are kept as fractions and said in percent.
std::string numberText(std::string_view name, double number, const Language& language)
{
    if (name == "frac")
        return language.number(100 * number, 0);
    return language.number(number, decimalsOf(name));
}

// The one word that screens say otherwise than files.
std::string said(const std::string& word, const Language& language)
{
    return language.translated(word == nameOf(Muscle::Hams) ? "hamstrings" : word);
}

template <class Value, class Text>
std::string joined(const std::vector<Value>& values, Text textOf)
{
    std::string text;
    for (const Value& value : values)
        text += (text.empty() ? "" : ", ") + textOf(value);
    return text;
}

std::string exerciseText(const Figure& figure, const Diary& diary, const Language& language)
{
    const Id<Exercise> id{std::get<std::string>(figure.value)};
    return language.translated(library::exerciseName(id, diary.exercises));
}

std::string said(const std::array<std::string_view, 4>& templates, const Finding& finding,
                 const Diary& diary, const Language& language)
{
    Values values;
    for (const Role& role : finding.roles)
        values.emplace_back(role.name, nameOfSession(role.session, diary, language));
    for (const Figure& figure : finding.figures)
        values.emplace_back(figure.name, figure.name == "ex" ? exerciseText(figure, diary, language)
                                                             : figureText(figure, language));
    const auto wording = static_cast<std::size_t>(finding.wording);
    return filled(inUnits(language.translated(templates.at(wording)), finding.figures,
                          unitsOf(diary.who()), language),
                  values);
}

} // namespace

std::string nameOfSession(const Id<Session>& id, const Diary& diary, const Language& language)
{
    const Entry* entry = diary.find(id);
    return entry ? sessionTitle(*entry->session, language) : language.translated("a session");
}

std::string filled(std::string_view text, const Values& values)
{
    std::string result;
    while (!text.empty()) {
        const auto open = text.find('{');
        result += text.substr(0, open);
        if (open == std::string_view::npos)
            break;
        const auto close = text.find('}', open);
        if (close == std::string_view::npos)
            return result.append(text.substr(open));
        const auto value = std::ranges::find(values, text.substr(open + 1, close - open - 1),
                                             &Values::value_type::first);
        result += value == values.end() ? text.substr(open, close - open + 1)
                                        : std::string_view(value->second);
        text.remove_prefix(close + 1);
    }
    return result;
}

std::string figureText(const Figure& figure, const Language& language)
{
    return std::visit(
        Overloaded{
            [&](std::int64_t whole) { return language.number(static_cast<double>(whole), 0); },
            [&](double number) { return numberText(figure.name, number, language); },
            [&](const std::string& word) { return said(word, language); },
            [&](const std::vector<std::string>& words) {
                return joined(words, [&](const std::string& word) { return said(word, language); });
            },
            [&](const std::vector<double>& numbers) {
                return joined(numbers, [&](double number) {
                    return numberText(figure.name, number, language);
                });
            },
            [&](Day day) { return language.weekday(day); },
            [&](const DayRange& days) {
                return language.shortWeekday(days.first) + "–" +
                       language.shortWeekday(days.past - Days{1});
            },
        },
        figure.value);
}

std::string messageOf(const Finding& finding, const Diary& diary, const Language& language)
{
    return said(findRule(finding.rule)->messages, finding, diary, language);
}

std::string briefOf(const Finding& finding, const Diary& diary, const Language& language)
{
    return said(findRule(finding.rule)->briefs, finding, diary, language);
}

} // namespace mileplate::rules
