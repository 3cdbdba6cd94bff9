// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/expat_columns.h"

#include <charconv>
#include <chrono>
#include <cmath>
#include <cstring>
#include <expat.h>
#include <stdexcept>

namespace mileplate::bench {

namespace {

struct Columns {
    Track track{};
    std::string text{};
    bool inPoint = false;
};

double number(std::string_view text)
{
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::int32_t scaled(std::string_view text, double by)
{
    return static_cast<std::int32_t>(std::lround(number(text) * by));
}

// "2026-11-24T06:30:00Z"
std::int64_t milliseconds(std::string_view text)
{
    const auto digits = [&](std::size_t from, std::size_t count) {
        int value = 0;
        std::from_chars(text.data() + from, text.data() + from + count, value);
        return value;
    };
    using namespace std::chrono;
    const sys_days day{year{digits(0, 4)} / digits(5, 2) / digits(8, 2)};
    return (day.time_since_epoch() / seconds{1} + digits(11, 2) * 3600LL + digits(14, 2) * 60LL +
            digits(17, 2)) *
           1000;
}

void onStart(void* data, const char* name, const char** attributes)
{
    auto& columns = *static_cast<Columns*>(data);
    columns.text.clear();
    if (std::strcmp(name, "Trackpoint") == 0)
        columns.inPoint = true;
    if (std::strcmp(name, "trkpt") != 0)
        return;
    columns.inPoint = true;
    for (; *attributes; attributes += 2) {
        auto& column = attributes[0][1] == 'a' ? columns.track.latitude : columns.track.longitude;
        column.push_back(scaled(attributes[1], 1e7));
    }
}

void onEnd(void* data, const char* name)
{
    auto& columns = *static_cast<Columns*>(data);
    Track& track = columns.track;
    const std::string_view text = columns.text;
    const std::string_view tag = name;
    if (!columns.inPoint)
        return;
    if (tag == "trkpt" || tag == "Trackpoint")
        columns.inPoint = false;
    else if (tag == "time" || tag == "Time")
        track.time.push_back(milliseconds(text));
    else if (tag == "ele" || tag == "AltitudeMeters")
        track.altitude.push_back(scaled(text, 100));
    else if (tag == "gpxtpx:hr" || tag == "Value")
        track.heartRate.push_back(scaled(text, 1));
    else if (tag == "gpxtpx:cad" || tag == "Cadence")
        track.cadence.push_back(scaled(text, 1));
    else if (tag == "DistanceMeters")
        track.distance.push_back(scaled(text, 100));
    else if (tag == "LatitudeDegrees")
        track.latitude.push_back(scaled(text, 1e7));
    else if (tag == "LongitudeDegrees")
        track.longitude.push_back(scaled(text, 1e7));
    columns.text.clear();
}

void onText(void* data, const char* text, int length)
{
    static_cast<Columns*>(data)->text.append(text, static_cast<std::size_t>(length));
}

} // namespace

Track columnsByExpat(std::string_view bytes)
{
    Columns columns;
    XML_Parser parser = XML_ParserCreate(nullptr);
    XML_SetUserData(parser, &columns);
    XML_SetElementHandler(parser, onStart, onEnd);
    XML_SetCharacterDataHandler(parser, onText);
    const bool fine =
        XML_Parse(parser, bytes.data(), static_cast<int>(bytes.size()), 1) == XML_STATUS_OK;
    XML_ParserFree(parser);
    if (!fine)
        throw std::runtime_error("expat refused the sample");
    return std::move(columns.track);
}

} // namespace mileplate::bench
