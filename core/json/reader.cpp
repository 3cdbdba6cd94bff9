// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/reader.h"

#include <fmt/format.h>

namespace mileplate::json {

namespace {

constexpr std::size_t kLongestText = 64 * 1024;
constexpr std::size_t kLongestId = 200;

// What was found, short enough for a line of a terminal.
std::string shown(const Json& json)
{
    std::string text = json.dump(-1, ' ', true, Json::error_handler_t::replace);
    if (text.size() > 60)
        text = text.substr(0, 57) + "...";
    return text;
}

std::string rangeText(std::string_view what, const Number& number, const Json& got)
{
    const bool tooMuch = got.is_number() && got.get<double>() > number.most;
    if (number.most >= kPlain.most && !tooMuch)
        return fmt::format("{} ≥ {:g}", what, number.least);
    return fmt::format("{} from {:g} to {:g}", what, number.least, number.most);
}

} // namespace

std::string Place::pointer() const
{
    if (!outer)
        return {};
    if (key.empty())
        return fmt::format("{}/{}", outer->pointer(), index);
    std::string escaped;
    for (const char c : key) {
        if (c == '~')
            escaped += "~0";
        else if (c == '/')
            escaped += "~1";
        else
            escaped += c;
    }
    return outer->pointer() + "/" + escaped;
}

void refuse(const Place& place, std::string_view expected, const Json& got)
{
    throw Malformed(fmt::format("{}: expected {}, got {}", place.pointer(), expected, shown(got)));
}

void refuse(const Place& place, std::string_view sentence)
{
    const std::string pointer = place.pointer();
    throw Malformed(fmt::format("{}: {}", pointer.empty() ? "/" : pointer, sentence));
}

double readNumber(const Json& json, const Number& number, const Place& place)
{
    const double value = json.is_number() ? json.get<double>() : std::nan("");
    if (!(value >= number.least && value <= number.most))
        refuse(place, rangeText("a number", number, json), json);
    return value;
}

std::int64_t readWhole(const Json& json, const Number& number, const Place& place)
{
    const double value = json.is_number() ? json.get<double>() : std::nan("");
    if (!(value >= number.least && value <= number.most) || std::nearbyint(value) != value)
        refuse(place, rangeText("a whole number", number, json), json);
    return static_cast<std::int64_t>(value);
}

const std::string& readText(const Json& json, const Place& place)
{
    if (!json.is_string())
        refuse(place, "a text", json);
    const auto& text = json.get_ref<const std::string&>();
    if (text.size() > kLongestText)
        refuse(place, fmt::format("the text is longer than {} bytes", kLongestText));
    if (text.find('\0') != std::string::npos)
        refuse(place, "the text holds a NUL character");
    return text;
}

const Json& readObject(const Json& json, const Place& place)
{
    if (!json.is_object())
        refuse(place, "an object", json);
    return json;
}

const Json& readArray(const Json& json, const Place& place)
{
    if (!json.is_array())
        refuse(place, "an array", json);
    return json;
}

void read(const Json& json, std::string& text, const Number&, const Place& place)
{
    text = readText(json, place);
}

void read(const Json& json, bool& truth, const Number&, const Place& place)
{
    if (!json.is_boolean())
        refuse(place, "true or false", json);
    truth = json.get<bool>();
}

void read(const Json& json, int& whole, const Number& number, const Place& place)
{
    whole = static_cast<int>(readWhole(json, number, place));
}

void read(const Json& json, double& value, const Number& number, const Place& place)
{
    value = readNumber(json, number, place);
}

void read(const Json& json, Day& day, const Number&, const Place& place)
{
    const auto found = json.is_string() ? readDate(readText(json, place)) : std::nullopt;
    if (!found)
        refuse(place, "a date such as 2026-11-24", json);
    day = *found;
}

void read(const Json& json, ClockTime& clock, const Number&, const Place& place)
{
    const auto found = json.is_string() ? readClock(readText(json, place)) : std::nullopt;
    if (!found)
        refuse(place, "a time of day such as 06:30", json);
    clock = *found;
}

void read(const Json& json, Instant& instant, const Number&, const Place& place)
{
    const auto found = json.is_string() ? readInstant(readText(json, place)) : std::nullopt;
    if (!found)
        refuse(place, "a time such as 2026-11-24T06:32:10+01:00", json);
    instant = *found;
}

void read(const Json& json, Duration& length, const Number& number, const Place& place)
{
    length = Duration{toCount(readNumber(json, number, place), number)};
}

void read(const Json& json, RepRange& reps, const Number&, const Place& place)
{
    if (!json.is_array() || json.size() != 2)
        refuse(place, "two whole numbers such as [6, 8]", json);
    read(json[0], reps.lowest, kPlain, place.at(0));
    read(json[1], reps.highest, kPlain, place.at(1));
    if (reps.lowest > reps.highest)
        refuse(place, "the lower number first", json);
}

void readId(const Json& json, std::string& id, const Place& place)
{
    id = readText(json, place);
    if (id.empty() || id.size() > kLongestId)
        refuse(place, fmt::format("an id of 1 to {} bytes", kLongestId), json);
}

const Json* ObjectReader::find(const char* name)
{
    m_known.emplace_back(name);
    const auto found = m_object.find(name);
    return found == m_object.end() ? nullptr : &*found;
}

void ObjectReader::refuseUnknownKeys() const
{
    for (const auto& [key, value] : m_object.items()) {
        if (std::ranges::find(m_known, key) == m_known.end())
            refuse(m_place.at(key), "unknown key");
    }
}

} // namespace mileplate::json
