// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/document_values.h"

#include <array>

namespace mileplate::json {

namespace {

constexpr std::array<std::string_view, 7> kWeekdays{"mon", "tue", "wed", "thu",
                                                    "fri", "sat", "sun"};
constexpr int kDeepestSteps = 8;

Json windowsValue(const Windows& windows)
{
    Json array = Json::array();
    for (const auto& [from, to] : windows)
        array.push_back(Json::array({isoClock(from), isoClock(to)}));
    return array;
}

Windows readWindows(const Json& json, const Place& place)
{
    Windows windows;
    for (const Json& pair : readArray(json, place)) {
        const Place here = place.at(windows.size());
        if (readArray(pair, here).size() != 2)
            refuse(here, "two times of day such as [\"06:00\", \"08:00\"]", pair);
        Window& window = windows.emplace_back();
        read(pair[0], window.from, kPlain, here.at(0));
        read(pair[1], window.to, kPlain, here.at(1));
        if (window.from >= window.to)
            refuse(here, "a window that ends after it begins", pair);
    }
    return windows;
}

Json stepValue(const Step& step)
{
    Json object = Json::object();
    if (step.repeat)
        object["repeat"] = *step.repeat;
    if (step.kind)
        object["kind"] = scalar(*step.kind, {});
    if (step.distance)
        object["distance_m"] = scalar(*step.distance, kMetres);
    if (step.duration)
        object["duration_s"] = scalar(*step.duration, kSeconds);
    if (!step.pace.empty())
        object["pace"] = step.pace;
    if (Json steps = documentValue(step.steps); !steps.is_null())
        object["steps"] = std::move(steps);
    return object;
}

void readSteps(const Json& json, std::vector<Step>& steps, const Place& place, int depth)
{
    if (depth > kDeepestSteps)
        refuse(place, "steps are nested too deeply");
    for (const Json& element : readArray(json, place)) {
        Step& step = steps.emplace_back();
        const Place here = place.at(steps.size() - 1);
        ObjectReader reader(element, here);
        reader.value("repeat", step.repeat);
        reader.value("kind", step.kind);
        reader.value("distance_m", step.distance, kMetres);
        reader.value("duration_s", step.duration, kSeconds);
        reader.value("pace", step.pace);
        if (const Json* inner = reader.find("steps"))
            readSteps(*inner, step.steps, here.at("steps"), depth + 1);
        reader.refuseUnknownKeys();
    }
}

} // namespace

Json documentValue(const std::vector<Step>& steps, Streams)
{
    Json array = steps.empty() ? Json() : Json::array();
    for (const Step& step : steps)
        array.push_back(stepValue(step));
    return array;
}

void readValue(const Json& json, std::vector<Step>& steps, const Place& place)
{
    readSteps(json, steps, place, 1);
}

Json documentValue(const std::vector<Source>& sources, Streams streams)
{
    Json array = sources.empty() ? Json() : Json::array();
    for (const Source& source : sources)
        array.push_back(toJson(source, streams));
    return array;
}

void readValue(const Json& json, std::vector<Source>& sources, const Place& place)
{
    for (const Json& element : readArray(json, place)) {
        const std::size_t index = sources.size();
        ObjectReader::readInto(element, sources.emplace_back(), place.at(index));
    }
}

Json documentValue(const std::map<DayValue, Source>& sources, Streams streams)
{
    Json object = sources.empty() ? Json() : Json::object();
    for (const auto& [value, source] : sources)
        object[std::string(nameOf(value))] = toJson(source, streams);
    return object;
}

void readValue(const Json& json, std::map<DayValue, Source>& sources, const Place& place)
{
    for (const auto& [key, source] : readObject(json, place).items()) {
        DayValue value{};
        read(Json(key), value, kPlain, place.at(key));
        ObjectReader::readInto(source, sources[value], place.at(key));
    }
}

Json documentValue(const std::map<Muscle, double>& muscles, Streams)
{
    Json object = muscles.empty() ? Json() : Json::object();
    for (const auto& [muscle, fraction] : muscles)
        object[std::string(nameOf(muscle))] = numberJson(fraction);
    return object;
}

void readValue(const Json& json, std::map<Muscle, double>& muscles, const Place& place)
{
    for (const auto& [key, value] : readObject(json, place).items()) {
        Muscle muscle{};
        read(Json(key), muscle, kPlain, place.at(key));
        read(value, muscles[muscle], kFraction, place.at(key));
    }
}

Json documentValue(const std::vector<std::string>& words, Streams)
{
    return words.empty() ? Json() : Json(words);
}

void readValue(const Json& json, std::vector<std::string>& words, const Place& place)
{
    for (const Json& element : readArray(json, place)) {
        const std::size_t index = words.size();
        read(element, words.emplace_back(), kPlain, place.at(index));
    }
}

Json documentValue(const std::optional<Windows>& windows, Streams)
{
    return windows ? windowsValue(*windows) : Json();
}

void readValue(const Json& json, std::optional<Windows>& windows, const Place& place)
{
    windows = readWindows(json, place);
}

Json documentValue(const AvailabilityByWeekday& windows, Streams)
{
    Json object = Json::object();
    for (std::size_t day = 0; day < windows.size(); ++day) {
        if (windows[day])
            object[std::string(kWeekdays[day])] = windowsValue(*windows[day]);
    }
    return object.empty() ? Json() : object;
}

void readValue(const Json& json, AvailabilityByWeekday& windows, const Place& place)
{
    for (const auto& [key, value] : readObject(json, place).items()) {
        const auto day = std::ranges::find(kWeekdays, key);
        if (day == kWeekdays.end())
            refuse(place.at(key), "unknown key");
        windows[static_cast<std::size_t>(day - kWeekdays.begin())] =
            readWindows(value, place.at(key));
    }
}

Json documentValue(const std::optional<SlotClocks>& slots, Streams)
{
    if (!slots)
        return {};
    return Json{{"morning", isoClock(slots->morning)},
                {"midday", isoClock(slots->midday)},
                {"evening", isoClock(slots->evening)}};
}

void readValue(const Json& json, std::optional<SlotClocks>& slots, const Place& place)
{
    slots = SlotClocks{};
    ObjectReader reader(json, place);
    reader.value("morning", slots->morning);
    reader.value("midday", slots->midday);
    reader.value("evening", slots->evening);
    reader.refuseUnknownKeys();
}

Json documentValue(const std::set<SafetyFlag>& flags, Streams)
{
    Json array = flags.empty() ? Json() : Json::array();
    for (const SafetyFlag flag : flags)
        array.push_back(scalar(flag, {}));
    return array;
}

void readValue(const Json& json, std::set<SafetyFlag>& flags, const Place& place)
{
    for (const Json& element : readArray(json, place)) {
        SafetyFlag flag{};
        read(element, flag, kPlain, place);
        flags.insert(flag);
    }
}

Json documentValue(const std::map<std::string, double>& limits, Streams)
{
    Json object = limits.empty() ? Json() : Json::object();
    for (const auto& [name, limit] : limits)
        object[name] = numberJson(limit);
    return object;
}

void readValue(const Json& json, std::map<std::string, double>& limits, const Place& place)
{
    for (const auto& [key, value] : readObject(json, place).items())
        read(value, limits[key], kSigned, place.at(key));
}

Json documentValue(const std::map<std::string, Day>& muted, Streams)
{
    Json object = muted.empty() ? Json() : Json::object();
    for (const auto& [rule, day] : muted)
        object[rule] = isoDate(day);
    return object;
}

void readValue(const Json& json, std::map<std::string, Day>& muted, const Place& place)
{
    for (const auto& [key, value] : readObject(json, place).items())
        read(value, muted[key], kPlain, place.at(key));
}

namespace {

template <class T>
std::string textOf(const T& document)
{
    const Json value = documentValue(document);
    return value.is_null() ? std::string() : value.dump();
}

template <class T>
bool fromText(std::string_view text, T& document)
{
    if (text.empty())
        return true;
    try {
        readValue(Json::parse(text), document, Place{});
        return true;
    } catch (const std::exception&) {
        return false;
    }
}

} // namespace

std::string documentText(const std::vector<Step>& value) { return textOf(value); }
std::string documentText(const std::vector<Source>& value) { return textOf(value); }
std::string documentText(const std::map<DayValue, Source>& value) { return textOf(value); }
std::string documentText(const std::map<Muscle, double>& value) { return textOf(value); }
std::string documentText(const std::vector<std::string>& value) { return textOf(value); }
std::string documentText(const std::optional<Windows>& value) { return textOf(value); }
std::string documentText(const AvailabilityByWeekday& value) { return textOf(value); }
std::string documentText(const std::optional<SlotClocks>& value) { return textOf(value); }
std::string documentText(const std::set<SafetyFlag>& value) { return textOf(value); }
std::string documentText(const std::map<std::string, double>& value) { return textOf(value); }
std::string documentText(const std::map<std::string, Day>& value) { return textOf(value); }

bool readDocument(std::string_view text, std::vector<Step>& to) { return fromText(text, to); }
bool readDocument(std::string_view text, std::vector<Source>& to) { return fromText(text, to); }
bool readDocument(std::string_view text, std::map<DayValue, Source>& to)
{
    return fromText(text, to);
}
bool readDocument(std::string_view text, std::map<Muscle, double>& to)
{
    return fromText(text, to);
}
bool readDocument(std::string_view text, std::vector<std::string>& to)
{
    return fromText(text, to);
}
bool readDocument(std::string_view text, std::optional<Windows>& to) { return fromText(text, to); }
bool readDocument(std::string_view text, AvailabilityByWeekday& to) { return fromText(text, to); }
bool readDocument(std::string_view text, std::optional<SlotClocks>& to)
{
    return fromText(text, to);
}
bool readDocument(std::string_view text, std::set<SafetyFlag>& to) { return fromText(text, to); }
bool readDocument(std::string_view text, std::map<std::string, double>& to)
{
    return fromText(text, to);
}
bool readDocument(std::string_view text, std::map<std::string, Day>& to)
{
    return fromText(text, to);
}

} // namespace mileplate::json
