// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/track_codec.h"
#include "core/json/document_values.h"

namespace mileplate::json {

namespace {

struct StreamColumn {
    const char* name;
    Track::Column Track::*column;
    double perUnit;
};

constexpr std::array<StreamColumn, 7> kColumns{{
    {"distance_m", &Track::distance, 100},
    {"hr_bpm", &Track::heartRate, 1},
    {"altitude_m", &Track::altitude, 100},
    {"cadence_spm", &Track::cadence, 1},
    {"power_w", &Track::power, 1},
    {"lat_deg", &Track::latitude, 1e7},
    {"lon_deg", &Track::longitude, 1e7},
}};

Json columnValue(const Track::Column& column, double perUnit)
{
    Json array = Json::array();
    for (const std::int32_t value : column)
        array.push_back(value == Track::kNoValue ? Json() : numberJson(value / perUnit));
    return array;
}

void readColumn(const Json& json, const StreamColumn& stream, Track& track, const Place& place)
{
    Track::Column& column = track.*stream.column;
    // An empty array says the same as none at all.
    const std::size_t length = readArray(json, place).size();
    if (length != 0 && length != track.size())
        refuse(place, "as many values as t_s has");
    const Number range{.perUnit = stream.perUnit,
                       .least = -2.1e9 / stream.perUnit,
                       .most = 2.1e9 / stream.perUnit};
    for (const Json& value : json) {
        if (value.is_null())
            column.push_back(Track::kNoValue);
        else
            column.push_back(static_cast<std::int32_t>(
                toCount(readNumber(value, range, place.at(column.size())), range)));
    }
}

void readTimes(const Json& json, Track& track, const Place& place)
{
    for (const Json& value : readArray(json, place))
        track.time.push_back(
            toCount(readNumber(value, kSeconds, place.at(track.size())), kSeconds));
}

} // namespace

Json documentValue(const std::optional<TrackRef>& streams, Streams form)
{
    if (!streams)
        return {};
    if (form == Streams::ByHash)
        return Json{{"hash", streams->hash}};
    if (!streams->loaded) // whoever writes whole streams has fetched them before
        return {};
    const Track& track = *streams->loaded;
    Json object = Json::object();
    Json times = Json::array();
    for (const std::int64_t time : track.time)
        times.push_back(numberJson(static_cast<double>(time) / 1000));
    object["t_s"] = std::move(times);
    for (const auto& [name, column, perUnit] : kColumns) {
        if (!(track.*column).empty())
            object[name] = columnValue(track.*column, perUnit);
    }
    return object;
}

void readValue(const Json& json, std::optional<TrackRef>& streams, const Place& place)
{
    ObjectReader reader(json, place);
    if (const Json* hash = reader.find("hash")) {
        streams.emplace();
        readId(*hash, streams->hash, place.at("hash"));
        reader.refuseUnknownKeys();
        return;
    }
    Track track;
    if (const Json* times = reader.find("t_s"))
        readTimes(*times, track, place.at("t_s"));
    for (const StreamColumn& stream : kColumns) {
        if (const Json* column = reader.find(stream.name))
            readColumn(*column, stream, track, place.at(stream.name));
    }
    reader.refuseUnknownKeys();
    if (!track.empty())
        streams = trackRef(std::move(track));
}

} // namespace mileplate::json
