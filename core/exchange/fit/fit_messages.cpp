// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit/fit_messages.h"

#include "core/exchange/fit/fit_names.h"

#include <cmath>

namespace mileplate::exchange {

namespace {

// Global message numbers of the FIT profile.
enum Message : std::uint16_t {
    FileId = 0,
    SportMessage = 12,
    SessionMessage = 18,
    LapMessage = 19,
    RecordMessage = 20,
    DeviceInfo = 23,
    ActivityMessage = 34,
    HeartRateMessage = 132,
    SetMessage = 225,
};

// More is no measurement, and would overflow in finer units.
constexpr std::int64_t kMostInteger = 1'000'000'000'000;
constexpr std::int64_t kMostRepetitions = 10'000;

std::optional<double> scaled(const FitMessage& message, std::uint8_t field, double scale)
{
    const auto value = message.integer(field);
    if (!value || *value > kMostInteger || *value < -kMostInteger)
        return std::nullopt;
    return static_cast<double>(*value) / scale;
}

std::optional<Duration> length(const FitMessage& message, std::uint8_t field)
{
    const auto milliseconds = message.integer(field);
    return milliseconds ? std::optional(Duration{*milliseconds}) : std::nullopt;
}

std::optional<Distance> metresAt(const FitMessage& message, std::uint8_t field, double scale)
{
    const auto value = scaled(message, field, scale);
    return value && *value >= 0 ? std::optional(metres(*value)) : std::nullopt;
}

std::optional<std::uint32_t> moment(const FitMessage& message, std::uint8_t field)
{
    const auto value = message.integer(field);
    return value ? std::optional(static_cast<std::uint32_t>(*value)) : std::nullopt;
}

std::optional<double> rate(const FitMessage& message, std::uint8_t field)
{
    const auto value = scaled(message, field, 1);
    return value && *value > 0 ? value : std::nullopt;
}

void takeFileId(FitContents& contents, const FitMessage& message)
{
    if (const auto type = message.integer(0))
        contents.fileType = static_cast<int>(*type);
    const auto maker = message.integer(1);
    contents.device = fitMaker(maker ? static_cast<int>(*maker) : -1);
    if (std::string product = message.text(8); !product.empty())
        contents.device += (contents.device.empty() ? "" : " ") + product;
}

void takeDeviceInfo(FitContents& contents, const FitMessage& message)
{
    const auto index = message.integer(0);
    const std::string product = message.text(27);
    if (contents.device.empty() && index == 0 && !product.empty())
        contents.device = product;
}

void takeActivity(FitContents& contents, const FitMessage& message)
{
    const auto utc = moment(message, kTimestampField);
    const auto local = moment(message, 5);
    if (!utc || !local)
        return;
    const double minutesAhead = (static_cast<double>(*local) - *utc) / 60;
    const double quarters = std::round(minutesAhead / 15) * 15; // zones are of quarter hours
    if (std::abs(quarters) <= 14 * 60)
        contents.offset = std::chrono::minutes{std::lround(quarters)};
}

void takeSession(FitContents& contents, const FitMessage& message)
{
    FitTimed<Recording>& session = contents.sessions.emplace_back();
    session.start = moment(message, 2);
    Recording& recording = session.value;
    const FitSport sport = fitSport(message.integer(5).value_or(0), message.integer(6).value_or(0));
    recording.sport = sport.sport;
    recording.sportName = sport.name;
    recording.elapsed = length(message, 7);
    recording.timer = length(message, 8);
    recording.moving = length(message, 59);
    recording.distance = metresAt(message, 9, 100);
    recording.averageHeartRateBpm = rate(message, 16);
    recording.maxHeartRateBpm = rate(message, 17);
    recording.ascent = metresAt(message, 22, 1);
    recording.descent = metresAt(message, 23, 1);
    if (const auto calories = scaled(message, 11, 1); calories && *calories > 0)
        recording.energy = kilocalories(*calories);
}

void takeLap(FitContents& contents, const FitMessage& message)
{
    FitTimed<RecordedLap>& lap = contents.laps.emplace_back();
    lap.start = moment(message, 2);
    lap.value = {.timer = length(message, 8),
                 .elapsed = length(message, 7),
                 .distance = metresAt(message, 9, 100),
                 .averageHeartRateBpm = rate(message, 15),
                 .maxHeartRateBpm = rate(message, 16),
                 .ascent = metresAt(message, 21, 1)};
}

void takeSet(FitContents& contents, const FitMessage& message)
{
    FitTimed<RecordedSet>& set = contents.sets.emplace_back();
    set.start = moment(message, 6);
    set.value.active = message.integer(5).value_or(1) == 1;
    set.value.duration = length(message, 0);
    if (const auto reps = message.integer(3); reps && *reps >= 0 && *reps <= kMostRepetitions)
        set.value.reps = static_cast<int>(*reps);
    if (const auto weight = scaled(message, 4, 16); weight && *weight > 0)
        set.value.weight = kilograms(*weight);
    const auto categories = message.integers(7);
    const auto kinds = message.integers(8);
    if (!categories.empty() && categories[0]) {
        const auto kind = kinds.empty() ? std::nullopt : kinds[0];
        set.value.category =
            fitExercise(static_cast<int>(*categories[0]), kind ? static_cast<int>(*kind) : -1);
    }
}

// A chest strap's memory: one message anchors its clock, those after it give beats as
// twelve-bit differences of 1/1024 s.
void takeBeats(FitContents& contents, const FitMessage& message)
{
    const auto rates = message.integers(6);
    const auto anchors = message.integers(9);
    const auto packed = message.integers(10);
    static constexpr double kTick = 1024;
    if (const auto time = moment(message, kTimestampField);
        time && !anchors.empty() && anchors[0]) {
        const double fraction = scaled(message, 0, 32768).value_or(0);
        contents.beats.clear();
        contents.beatClock = {.offset = *time + fraction - static_cast<double>(*anchors[0]) / kTick,
                              .ticks = static_cast<std::uint32_t>(*anchors[0])};
        return;
    }
    if (!contents.beatClock)
        return;
    auto& clock = *contents.beatClock;
    std::size_t beat = 0;
    const auto add = [&](std::uint32_t ticks) {
        clock.ticks = ticks;
        if (beat < rates.size() && rates[beat] && *rates[beat] > 0)
            contents.beats.emplace_back(clock.offset + ticks / kTick,
                                        static_cast<int>(*rates[beat]));
        ++beat;
    };
    for (std::size_t i = 0; i + 2 < packed.size(); i += 3) {
        const auto byte = [&](std::size_t at) {
            return static_cast<std::uint32_t>(packed[at].value_or(0xFF));
        };
        for (const std::uint32_t low :
             {byte(i) | (byte(i + 1) & 0x0FU) << 8U, byte(i + 1) >> 4U | byte(i + 2) << 4U}) {
            std::uint32_t ticks = (clock.ticks & ~0xFFFU) | low;
            if (ticks < clock.ticks)
                ticks += 0x1000;
            add(ticks);
        }
    }
}

} // namespace

void take(FitContents& contents, const FitMessage& message, std::optional<std::uint32_t> time)
{
    ++contents.messages;
    switch (message.definition.message) {
    case RecordMessage:
        contents.records.add(message, time);
        break;
    case FileId:
        takeFileId(contents, message);
        break;
    case SportMessage: {
        const auto sport = fitSport(message.integer(0).value_or(0), message.integer(1).value_or(0));
        contents.sport = sport.sport;
        contents.sportName = sport.name;
        break;
    }
    case SessionMessage:
        takeSession(contents, message);
        break;
    case LapMessage:
        takeLap(contents, message);
        break;
    case DeviceInfo:
        takeDeviceInfo(contents, message);
        break;
    case ActivityMessage:
        takeActivity(contents, message);
        break;
    case HeartRateMessage:
        takeBeats(contents, message);
        break;
    case SetMessage:
        takeSet(contents, message);
        break;
    default:
        break;
    }
}

} // namespace mileplate::exchange
