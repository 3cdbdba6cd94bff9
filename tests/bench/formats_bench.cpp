// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/fit/fit.h"
#include "core/exchange/import.h"
#include "core/exchange/xml/gpx.h"
#include "core/exchange/xml/tcx.h"
#include "tests/bench/diaries.h"
#include "tests/bench/expat_columns.h"
#include "tests/bench/sample_files.h"
#include "tests/bench/turns.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"

#include <fmt/format.h>
#include <fstream>

namespace mileplate::bench {
namespace {

using exchange::Activity;
using test::must;

constexpr Start kStart{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2}};

void showRate(benchmark::State& state, std::size_t bytes)
{
    state.counters["MB_per_s"] =
        static_cast<double>(bytes) / state.counters["median_us"].value; // bytes a microsecond
}

// A sample that was not read whole would make a fine figure.
void expectRecords(const Activity& activity, std::size_t records)
{
    if (activity.sessions.size() != 1 || activity.sessions.front().track.size() != records)
        throw std::logic_error("the sample was not read whole");
}

// Files of an hour each, from disk. The time of gpsbabel is that of the whole program; so
// many files make its start small.
void FitAgainstGpsbabel(benchmark::State& state)
{
    if (std::system("gpsbabel -V >/dev/null 2>&1") != 0)
        return state.SkipWithError("gpsbabel is not there (apt-get install gpsbabel)");
    const test::TemporaryFolder folder;
    std::vector<std::filesystem::path> files;
    std::string command = "gpsbabel -i garmin_fit";
    std::size_t bytes = 0;
    for (int hour = 0; hour < 20; ++hour) {
        files.push_back(folder / fmt::format("{}.fit", hour));
        const std::string file = fitFile(hourOfRunning(hour), kStart + Days{hour});
        std::ofstream(files.back(), std::ios::binary) << file;
        command += fmt::format(" -f '{}'", files.back().string());
        bytes += file.size();
    }
    inTurns(
        state,
        [&] {
            for (const auto& file : files)
                benchmark::DoNotOptimize(exchange::readFit(must(readFile(file))));
        },
        [&] {
            if (std::system(command.c_str()) != 0)
                throw std::runtime_error("gpsbabel failed");
        });
    showRate(state, bytes);
}
BENCHMARK(FitAgainstGpsbabel)->Iterations(15)->UseManualTime()->Unit(benchmark::kMicrosecond);

// A plain copy is the most that memory gives.
void FitOfAnHourAgainstCopyingIt(benchmark::State& state)
{
    const Track track = hoursOfRunning(1);
    const std::string bytes = fitFile(track, kStart);
    expectRecords(must(exchange::readFit(bytes)), track.size());
    inTurns(
        state, [&] { benchmark::DoNotOptimize(exchange::readFit(bytes)); },
        [&] { benchmark::DoNotOptimize(std::string(bytes)); });
    showRate(state, bytes.size());
}
BENCHMARK(FitOfAnHourAgainstCopyingIt)
    ->Iterations(501)
    ->UseManualTime()
    ->Unit(benchmark::kMicrosecond);

void againstExpat(benchmark::State& state, const std::string& bytes, std::size_t records,
                  Result<Activity> (*read)(std::string_view))
{
    expectRecords(must(read(bytes)), records);
    inTurns(
        state, [&] { benchmark::DoNotOptimize(read(bytes)); },
        [&] { benchmark::DoNotOptimize(columnsByExpat(bytes)); });
    showRate(state, bytes.size());
}

void GpxAgainstExpat(benchmark::State& state)
{
    const Track track = hoursOfRunning(4);
    againstExpat(state, gpxFile(track, kStart), track.size(), exchange::readGpx);
}
BENCHMARK(GpxAgainstExpat)->Iterations(51)->UseManualTime()->Unit(benchmark::kMicrosecond);

void TcxAgainstExpat(benchmark::State& state)
{
    const Track track = hoursOfRunning(4);
    againstExpat(state, tcxFile(track, kStart), track.size(), exchange::readTcx);
}
BENCHMARK(TcxAgainstExpat)->Iterations(51)->UseManualTime()->Unit(benchmark::kMicrosecond);

// A log of 100 000 sets in 4 000 workouts, as Hevy exports it.
std::string hevyLog()
{
    std::string text =
        "\"title\",\"start_time\",\"end_time\",\"description\",\"exercise_title\","
        "\"superset_id\",\"exercise_notes\",\"set_index\",\"set_type\",\"weight_kg\","
        "\"reps\",\"distance_km\",\"duration_seconds\",\"rpe\"\n";
    for (int i = 0; i < 100'000; ++i) {
        const int workout = i / 25;
        const std::string day = fmt::format("{} {} {}", workout % 28 + 1,
                                            workout / 28 % 2 ? "Mar" : "Jul", 1960 + workout / 56);
        text += fmt::format(
            "\"Push\",\"{}, 18:05\",\"{}, 19:00\",\"\",\"Bench Press (Barbell)\",,\"\",{},"
            "\"normal\",{},8,,,\n",
            day, day, i % 5, 60 + i % 5 * 2.5);
    }
    return text;
}

// The whole import of a table against splitting its rows into cells once.
void CsvImportAgainstSplitting(benchmark::State& state)
{
    const std::string bytes = hevyLog();
    const exchange::ImportOptions options{
        .offsetAt = [](auto) { return std::chrono::minutes{60}; }};
    inTurns(
        state,
        [&] {
            exchange::Import import(Diary{}, options);
            if (import.addCsv(bytes, {}).sessions != 4'000)
                throw std::logic_error("the sample was not read whole");
        },
        [&] {
            exchange::CsvReader reader(bytes, ',');
            exchange::CsvRow row;
            while (must(reader.next(row)))
                benchmark::DoNotOptimize(row);
        });
    showRate(state, bytes.size());
    state.counters["rows_per_s"] = 1e5 / (state.counters["median_us"].value / 1e6);
}
BENCHMARK(CsvImportAgainstSplitting)->Iterations(9)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace
} // namespace mileplate::bench
