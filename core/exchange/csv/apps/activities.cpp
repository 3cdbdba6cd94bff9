// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/apps/apps.h"

#include <array>

// Apps that list activities, a row for each.
namespace mileplate::exchange::apps {

namespace {

// Strava's bulk export. Some headers stand twice: the first is what the athlete is shown
// (kilometres or miles, whole), the second in metres and to the full.
constexpr auto kStravaColumns = std::to_array<Column>({
    {"activity id", Field::RecordId},
    {"activity date", Field::Start},
    {"activity name", Field::Title},
    {"activity type", Field::Sport},
    {"activity description", Field::Note},
    {"elapsed time", Field::Elapsed, CellUnit::None, 2},
    {"elapsed time", Field::Elapsed},
    {"moving time", Field::Moving},
    {"distance", Field::Distance, CellUnit::Metres, 2},
    {"distance", Field::Distance},
    {"max heart rate", Field::MaxHeartRate, CellUnit::None, 2},
    {"max heart rate", Field::MaxHeartRate},
    {"average heart rate", Field::AverageHeartRate},
    {"elevation gain", Field::Ascent},
    {"elevation loss", Field::Descent},
    {"calories", Field::Energy},
    {"perceived exertion", Field::Rpe},
});
constexpr std::array kStravaRequired{Field::RecordId, Field::Start, Field::Sport, Field::Distance};

constexpr auto kStravaFirstColumns = std::to_array<Column>({
    {"id", Field::RecordId},
    {"date", Field::Start},
    {"name", Field::Title},
    {"type", Field::Sport},
    {"description", Field::Note},
    {"elapsed_time", Field::Elapsed},
    {"distance", Field::Distance, CellUnit::Metres},
    {"commute", Field::Mark},
    {"gear", Field::Mark},
    {"filename", Field::Mark},
});

// Garmin Connect, "Export CSV" of the list of activities: English and German, and the
// page of 2012, which has a title line before the header.
constexpr auto kGarminColumns = std::to_array<Column>({
    {"activity type", Field::Sport},
    {"aktivitätstyp", Field::Sport},
    {"date", Field::Start},
    {"datum", Field::Start},
    {"start", Field::Start},
    {"title", Field::Title},
    {"titel", Field::Title},
    {"activity name", Field::Title},
    {"aktivitätsname", Field::Title},
    {"distance", Field::Distance},
    {"distanz", Field::Distance},
    {"calories", Field::Energy},
    {"kalorien", Field::Energy},
    {"time", Field::Timer},
    {"zeit", Field::Timer},
    {"moving time", Field::Moving},
    {"zeit in bewegung", Field::Moving},
    {"elapsed time", Field::Elapsed},
    {"verstrichene zeit", Field::Elapsed},
    {"avg hr", Field::AverageHeartRate},
    {"ø herzfrequenz", Field::AverageHeartRate},
    {"ø hf", Field::AverageHeartRate},
    {"max hr", Field::MaxHeartRate},
    {"maximale herzfrequenz", Field::MaxHeartRate},
    {"max. hf", Field::MaxHeartRate},
    {"total ascent", Field::Ascent},
    {"elev gain", Field::Ascent},
    {"anstieg gesamt", Field::Ascent},
    {"gesamtanstieg", Field::Ascent},
    {"positiver höhenunterschied", Field::Ascent},
    {"total descent", Field::Descent},
    {"elev loss", Field::Descent},
    {"abstieg gesamt", Field::Descent},
    {"gesamtabstieg", Field::Descent},
    {"favorite", Field::Mark},
    {"favorit", Field::Mark},
    {"aerobic te", Field::Mark},
    {"avg speed", Field::Mark},
    {"avg pace", Field::Mark},
    {"max speed", Field::Mark},
    {"steps", Field::Mark},
});
constexpr std::array kGarminRequired{Field::Sport, Field::Start, Field::Distance, Field::Timer};

constexpr auto kHealthExportColumns = std::to_array<Column>({
    {"date", Field::StartEnd},
    {"activity", Field::Sport},
    {"active energy burned(kcal)", Field::Energy},
    {"active energy burned(kj)", Field::Energy, CellUnit::Kilojoules},
    {"distance(km)", Field::Distance, CellUnit::Kilometres},
    {"distance(mi)", Field::Distance, CellUnit::Miles},
    {"duration(seconds)", Field::Timer},
    {"elevation: ascended(m)", Field::Ascent},
    {"heart rate: average(count/min)", Field::AverageHeartRate},
    {"heart rate: maximum(count/min)", Field::MaxHeartRate},
});
constexpr std::array kHealthExportRequired{Field::StartEnd, Field::Sport, Field::Timer};

} // namespace

const CsvApp kStrava{.name = "Strava",
                     .id = "strava",
                     .content = CsvContent::Activities,
                     .columns = kStravaColumns,
                     .required = kStravaRequired,
                     .isUtc = true};
const CsvApp kStravaFirst{.name = "Strava",
                          .id = "strava",
                          .content = CsvContent::Activities,
                          .columns = kStravaFirstColumns,
                          .required = kStravaRequired,
                          .isUtc = true};
const CsvApp kGarmin{.name = "Garmin Connect",
                     .id = "garmin",
                     .content = CsvContent::Activities,
                     .columns = kGarminColumns,
                     .required = kGarminRequired};
const CsvApp kHealthExport{.name = "Health Export",
                           .id = "healthexport",
                           .content = CsvContent::Activities,
                           .columns = kHealthExportColumns,
                           .required = kHealthExportRequired};

} // namespace mileplate::exchange::apps
