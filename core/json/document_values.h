// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/documents.h"
#include "core/json/reader.h"
#include "core/json/writer.h"

// The same documents as JSON values. Included by the sources of this folder only.
namespace mileplate::json {

// Null where there is nothing to write.
Json documentValue(const std::vector<Step>& steps, Streams = {});
Json documentValue(const std::vector<Source>& sources, Streams = {});
Json documentValue(const std::map<DayValue, Source>& sources, Streams = {});
Json documentValue(const std::map<Muscle, double>& muscles, Streams = {});
Json documentValue(const std::vector<std::string>& words, Streams = {});
Json documentValue(const std::optional<Windows>& windows, Streams = {});
Json documentValue(const AvailabilityByWeekday& windows, Streams = {});
Json documentValue(const std::optional<SlotClocks>& slots, Streams = {});
Json documentValue(const std::set<SafetyFlag>& flags, Streams = {});
Json documentValue(const std::map<std::string, double>& limits, Streams = {});
Json documentValue(const std::map<std::string, Day>& muted, Streams = {});
Json documentValue(const std::optional<TrackRef>& streams, Streams form);

void readValue(const Json& json, std::vector<Step>& steps, const Place& place);
void readValue(const Json& json, std::vector<Source>& sources, const Place& place);
void readValue(const Json& json, std::map<DayValue, Source>& sources, const Place& place);
void readValue(const Json& json, std::map<Muscle, double>& muscles, const Place& place);
void readValue(const Json& json, std::vector<std::string>& words, const Place& place);
void readValue(const Json& json, std::optional<Windows>& windows, const Place& place);
void readValue(const Json& json, AvailabilityByWeekday& windows, const Place& place);
void readValue(const Json& json, std::optional<SlotClocks>& slots, const Place& place);
void readValue(const Json& json, std::set<SafetyFlag>& flags, const Place& place);
void readValue(const Json& json, std::map<std::string, double>& limits, const Place& place);
void readValue(const Json& json, std::map<std::string, Day>& muted, const Place& place);
void readValue(const Json& json, std::optional<TrackRef>& streams, const Place& place);

template <class T>
void ObjectWriter::document(const char* name, const T& member)
{
    if (Json value = documentValue(member, m_streams); !value.is_null())
        m_object[name] = std::move(value);
}

template <class T>
void ObjectReader::document(const char* name, T& member)
{
    if (const Json* found = find(name))
        readValue(*found, member, m_place.at(name));
}

} // namespace mileplate::json
