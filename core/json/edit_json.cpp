// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/diary_json.h"
#include "core/json/document_values.h"

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
    Json object = Json::object();
    forEachKind(edit, [&](std::string_view name, const auto& revisions) {
        if (revisions.empty())
            return;
        Json array = Json::array();
        for (const auto& revised : revisions)
            array.push_back(revisedValue(revised));
        object[std::string(name)] = std::move(array);
    });
    return object.dump();
}

Result<Edit> readEdit(std::string_view text)
{
    try {
        const Json json = Json::parse(text);
        const Place root;
        ObjectReader reader(json, root);
        Edit edit;
        forEachKind(edit, [&](std::string_view name, auto& revisions) {
            const std::string key(name);
            const Json* array = reader.find(name.data());
            if (!array)
                return;
            const Place section = root.at(key);
            for (const Json& element : readArray(*array, section)) {
                const std::size_t index = revisions.size();
                readRevised(element, revisions.emplace_back(), section.at(index));
            }
        });
        reader.refuseUnknownKeys();
        return edit;
    } catch (const std::exception& error) {
        return failure(Error::Kind::Storage,
                       fmt::format("The journal holds a change that cannot be read: {}",
                                   oneLine(error.what(), 400)));
    }
}

} // namespace mileplate::json
