// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/track_codec.h"
#include "core/exchange/import_files.h"
#include "core/store/store.h"
#include "tests/bench/diaries.h"
#include "tests/bench/full_commit.h"
#include "tests/bench/memory.h"
#include "tests/bench/sample_files.h"
#include "tests/bench/turns.h"
#include "tests/support/broken_files.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"

#include <fmt/format.h>
#include <fstream>
#include <sqlite3.h>

namespace mileplate::bench {
namespace {

using test::must;
using test::TemporaryFolder;

std::chrono::sys_seconds clock()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

double sizeOf(const std::filesystem::path& file)
{
    return static_cast<double>(std::filesystem::file_size(file));
}

// Opening and closing leaves no write-ahead log behind, so the file is all there is.
double diaryOf(const std::filesystem::path& file, const std::vector<Track>& tracks)
{
    {
        auto store = must(store::Store::open(file, clock));
        for (const Track& track : tracks)
            must(store.keep(trackRef(track)));
    }
    return sizeOf(file);
}

// The same, one row for each record, each column where it is needed to find it again.
double rowsOf(const std::filesystem::path& file, const std::vector<Track>& tracks)
{
    sqlite3* database = nullptr;
    sqlite3_open(file.c_str(), &database);
    std::string sql = "CREATE TABLE record (run, time, distance, heart_rate, altitude, cadence, "
                      "latitude, longitude, PRIMARY KEY (run, time)) WITHOUT ROWID; BEGIN;";
    for (std::size_t run = 0; run < tracks.size(); ++run) {
        const Track& track = tracks[run];
        for (std::size_t i = 0; i < track.size(); ++i)
            sql +=
                fmt::format("INSERT INTO record VALUES ({},{},{},{},{},{},{},{});", run,
                            track.time[i], track.distance[i], track.heartRate[i], track.altitude[i],
                            track.cadence[i], track.latitude[i], track.longitude[i]);
    }
    sql += "COMMIT; VACUUM;";
    const int code = sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr);
    sqlite3_close(database);
    if (code != SQLITE_OK)
        throw std::runtime_error("SQLite failed");
    return sizeOf(file);
}

// Bytes, not times: a stream of an hour in the diary and as rows. The time is that of
// getting one back.
void StreamsAgainstARowForEachRecord(benchmark::State& state)
{
    const TemporaryFolder folder;
    std::vector<Track> tracks;
    for (int i = 0; i < 50; ++i)
        tracks.push_back(hourOfRunning(i));
    const double none = diaryOf(folder / "empty.mileplate", {});
    const double hours = static_cast<double>(tracks.size());
    const double ours = (diaryOf(folder / "diary.mileplate", tracks) - none) / hours;
    const double rows = rowsOf(folder / "rows.sqlite", tracks) / hours;

    auto store = must(store::Store::open(folder / "diary.mileplate", clock));
    const TrackRef ref{.hash = trackRef(tracks[7]).hash};
    againstLimit(state, 300, [&] { benchmark::DoNotOptimize(must(store.track(ref))); });
    state.counters["KB_per_hour"] = ours / 1e3;
    state.counters["rows_KB"] = rows / 1e3;
    state.counters["size_ratio"] = ours / rows;
}
BENCHMARK(StreamsAgainstARowForEachRecord)
    ->Iterations(101)
    ->UseManualTime()
    ->Unit(benchmark::kMicrosecond);

std::vector<std::filesystem::path> writeRuns(const TemporaryFolder& folder, int files)
{
    std::vector<std::filesystem::path> paths;
    for (int i = 0; i < files; ++i) {
        const Start start = std::chrono::sys_days{std::chrono::year{2020} / 1 / 1} + Days{i};
        paths.push_back(folder / fmt::format("{:04}.fit", i));
        std::ofstream(paths.back(), std::ios::binary) << fitFile(hourOfRunning(i % 25), start);
    }
    return paths;
}

exchange::Import importInto(const Diary& diary, store::Store& store)
{
    return {
        diary,
        {.offsetAt = [](std::chrono::sys_seconds) { return std::chrono::minutes{60}; },
         .fetchTrack = [&store](const TrackRef& ref) { return store.track(ref).value_or(nullptr); },
         .keepTrack = [&store](const TrackRef& ref) { return store.keep(ref); }}};
}

// Each stream is durable before the next file is read; the sessions follow in one commit,
// whose share is counted with each file. Against one commit of 20 KB for each file.
void importOnce(const std::vector<std::filesystem::path>& paths, Times& ours, Times& commits)
{
    const TemporaryFolder folder;
    auto store = must(store::Store::open(folder / "diary.mileplate", clock));
    FullCommit commit(folder / "commits.sqlite");
    const std::string stream(20'000, 'x');
    auto import = importInto(Diary{}, store);
    double imported = 0;
    double committed = 0;
    for (const auto& path : paths) {
        exchange::ImportedFile file;
        imported += secondsOf([&] {
            file = exchange::importFile(import, {path, path.filename().string()}, {});
        });
        committed += secondsOf([&] { commit(stream); });
        if (file.outcome.status != exchange::FileOutcome::Status::Imported)
            throw std::logic_error(file.outcome.message);
    }
    imported += secondsOf([&] { must(store.save(std::move(import).edit("Import"))); });
    ours.push_back(imported / static_cast<double>(paths.size()));
    commits.push_back(committed / static_cast<double>(paths.size()));
}

void ImportOfFiles(benchmark::State& state)
{
    const TemporaryFolder folder;
    const auto paths = writeRuns(folder, static_cast<int>(state.range(0)));
    Times ours;
    Times commits;
    const double before = residentMB();
    forgetPeak();
    while (state.KeepRunning()) {
        importOnce(paths, ours, commits);
        state.SetIterationTime(ours.back());
    }
    report(state, ours, commits);
    state.counters["more_MB"] = peakMB() - before;
}
BENCHMARK(ImportOfFiles)
    ->Arg(10)
    ->Arg(100)
    ->Arg(1000)
    ->Iterations(11)
    ->UseManualTime()
    ->Unit(benchmark::kMicrosecond);

// A folder of 1 000 small files of which 200 are broken, into a new diary, each recording
// durable before the next is read.
void ImportOfAFolderWithBrokenFiles(benchmark::State& state)
{
    const TemporaryFolder folder;
    test::writeActivityFiles(folder / "years", 1'000);
    std::optional<TemporaryFolder> place;
    const auto importAll = [&] {
        auto store = must(store::Store::open(*place / "diary.mileplate", clock));
        auto import = importInto(Diary{}, store);
        for (const auto& source : exchange::sourcesOf({folder / "years"}, {}))
            exchange::importSource(import, source, {});
        const Edit edit = std::move(import).edit("Import");
        if (edit.sessions.size() != 800)
            throw std::logic_error("a sound file was refused, or a broken one taken");
        must(store.save(edit));
    };
    place.emplace();
    againstLimit(state, 6e6, importAll, [&] { place.emplace(); });
}
BENCHMARK(ImportOfAFolderWithBrokenFiles)
    ->Iterations(11)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace mileplate::bench
