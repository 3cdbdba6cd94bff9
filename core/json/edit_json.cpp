// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/diary_json.h"
#include "core/json/document_values.h"
#include "core/json/element_reader.h"

#include <fmt/format.h>

namespace mileplate::json {

namespace {

template <class T>
Json revisedValue(const Revised<T>& revised)
{
    Json object = Json::object();
    if (revised.before)
        object["before"] = toJson(*revised.before, Streams::ByHash);
    if (revised.after)
        object["after"] = toJson(*revised.after, Streams::ByHash);
    return object;
}

template <class T>
void readRevised(const Json& json, Revised<T>& revised, const Place& place)
{
    ObjectReader reader(json, place);
    if (const Json* before = reader.find("before"))
        ObjectReader::readInto(*before, revised.before.emplace(), place.at("before"));
    if (const Json* after = reader.find("after"))
        ObjectReader::readInto(*after, revised.after.emplace(), place.at("after"));
    reader.refuseUnknownKeys();
    if (!revised.before && !revised.after)
        refuse(place, "a change from nothing to nothing");
}

} // namespace

std::string writeSession(const Session& session) { return toJson(session, Streams::ByHash).dump(); }
std::string writeMeal(const Meal& meal) { return toJson(meal, Streams::ByHash).dump(); }
std::string writeDay(const DayLog& log) { return toJson(log, Streams::ByHash).dump(); }

std::string writeEdit(const Edit& edit)
{
    // One entity at a time: the values of a large import would take several times its text.
    std::string text = "{";
    forEachKind(edit, [&](std::string_view name, const auto& revisions) {
        if (revisions.empty())
            return;
        text += fmt::format("{}\"{}\":", text.size() > 1 ? "," : "", name);
        char before = '[';
        for (const auto& revised : revisions) {
            text += before;
            text += revisedValue(revised).dump();
            before = ',';
        }
        text += ']';
    });
    return text + "}";
}

Result<Edit> readEdit(std::string_view text)
{
    try {
        Edit edit;
        const Place root;
        readElements(text, [&](const std::string& section, std::optional<std::size_t> index,
                               const Json& value) {
            bool isKnown = false;
            forEachKind(edit, [&](std::string_view name, auto& revisions) {
                if (name != section)
                    return;
                isKnown = true;
                if (index)
                    readRevised(value, revisions.emplace_back(), root.at(section).at(*index));
                else
                    readArray(value, root.at(section)); // an empty one, or refused
            });
            if (!isKnown)
                refuse(root.at(section), "unknown key");
        });
        return edit;
    } catch (const std::exception& error) {
        return failure(Error::Kind::Storage,
                       fmt::format("The journal holds a change that cannot be read: {}",
                                   oneLine(error.what(), 400)));
    }
}

} // namespace mileplate::json
