// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/edits/composer.h"
#include "core/exchange/activity.h"
#include "core/exchange/csv/csv_reading.h"
#include "core/exchange/same_session.h"

#include <chrono>
#include <functional>

namespace mileplate::exchange {

enum class OwnTable;
struct CsvContents;

struct ImportOptions {
    // How far local time is ahead of UTC, for files that do not say.
    OffsetAt offsetAt;
    std::optional<Day> date{}; // of recordings whose clock was never set
    FetchTrack fetchTrack{};   // of sessions in the diary; not set: those still loaded
    // Is handed each track before it is let go of, so that a thousand files are imported
    // in the memory of one. Not set: sessions keep their tracks loaded.
    std::function<Result<>(const TrackRef&)> keepTrack{};
};

struct HealthExport;
struct HealthWorkout;
// Fetches the file of a route that a workout names; nothing where it is not there.
using RouteOf = std::function<std::optional<std::string>(const std::string& path)>;

// What became of a file.
struct FileOutcome {
    enum class Status { Imported, Duplicate, Merged, Skipped, NeedsDate, Failed };

    std::string format{}; // "fit"; empty where it was not recognised
    Status status = Status::Failed;
    int records = 0;
    int sessions = 0; // added or completed
    int days = 0;
    int meals = 0;
    Id<Session> planned{};               // the planned session that it was found to be
    std::string message{};               // why not, or what fell short
    std::vector<std::string> remedies{}; // options that say otherwise: "--weight-unit lb"
};
using FileStatus = FileOutcome::Status;

// Gathers files into one edit. Each file is matched with the diary as the files before
// it left it; the diary itself changes only when the whole edit is performed.
class Import {
public:
    Import(const Diary& diary, ImportOptions options);

    // A recording in any format known, by the bytes of its file.
    FileOutcome add(std::string_view bytes);
    // Diary JSON: entities that are there and equal are passed over, one that is there
    // and different is an error unless `replace` is set.
    FileOutcome addDiary(std::string_view text, bool replace);
    // A table that an app has exported: what it holds is matched with the diary like
    // recordings. A meal, or a weight of a day, that the diary has otherwise is kept.
    FileOutcome addCsv(std::string bytes, const CsvChoices& choices);
    // An export of Apple Health. Workouts are matched with the diary and each other like
    // files; of days and of the athlete what the diary has stays.
    FileOutcome addHealth(HealthExport contents, const RouteOf& routeOf);

    const Diary& diary() const { return m_composer.diary(); }
    Edit edit(std::string title) &&;

private:
    // What an app's table was understood to hold.
    FileOutcome fileTable(const CsvApp& app, const CsvReading& reading, CsvContents contents,
                          FileOutcome outcome);
    // A table of our own export, with the ids of its entities.
    FileOutcome addOwnTable(OwnTable table, std::string_view utf8);
    FileOutcome add(Activity activity, const std::string& hash);
    // `soFar` is the diary with the earlier sessions of the same file, which are never
    // taken for another account of this one.
    Result<Edit> stepFor(const Diary& soFar, Recording recording, const Source& source,
                         FileOutcome& outcome) const;
    // How many workouts name a route that is not there.
    Result<int> addWorkouts(std::vector<HealthWorkout>& workouts, const RouteOf& routeOf,
                            FileOutcome& outcome);
    Instant startOf(const Recording& recording, bool hasClock) const;
    Result<> handOver(Session& session) const;

    EditComposer m_composer;
    ImportOptions m_options;
};

} // namespace mileplate::exchange

template <>
struct mileplate::Names<mileplate::exchange::FileOutcome::Status> {
    static constexpr std::array<std::string_view, 6> kWords{"imported", "duplicate",  "merged",
                                                            "skipped",  "needs_date", "failed"};
};
