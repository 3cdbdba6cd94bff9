// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_files.h"
#include "tests/bench/health_sample.h"
#include "tests/bench/memory.h"
#include "tests/bench/turns.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"

#include <cstdlib>
#include <expat.h>
#include <fstream>

namespace mileplate::bench {
namespace {

void onStart(void*, const char*, const char**) {}
void onEnd(void*, const char*) {}

// What any reader on expat has to do at least: find the tags.
void parseByExpat(const std::filesystem::path& file)
{
    XML_Parser parser = XML_ParserCreate(nullptr);
    XML_SetElementHandler(parser, onStart, onEnd);
    std::ifstream stream(file, std::ios::binary);
    std::string piece(64 * 1024, '\0');
    while (stream) {
        stream.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        XML_Parse(parser, piece.data(), static_cast<int>(stream.gcount()), 0);
    }
    const bool fine = XML_Parse(parser, nullptr, 0, 1) == XML_STATUS_OK;
    XML_ParserFree(parser);
    if (!fine)
        throw std::runtime_error("expat refused the sample");
}

// The whole way from the file to the edit.
void importHealth(const std::filesystem::path& file)
{
    exchange::Import import(
        Diary{}, {.offsetAt = [](std::chrono::sys_seconds) { return std::chrono::minutes{0}; }});
    const auto files = exchange::importSource(import, {file, file.filename().string()}, {});
    const Edit edit = std::move(import).edit("Import");
    if (files.front().outcome.status != exchange::FileOutcome::Status::Imported ||
        edit.sessions.empty() || !edit.sessions.front().after->done->averageHeartRateBpm)
        throw std::logic_error("the sample was not read whole");
}

// 200 MB; MILEPLATE_HEALTH_MB=1000 for the size that the limit is for.
void HealthAgainstExpat(benchmark::State& state)
{
    const char* wanted = std::getenv("MILEPLATE_HEALTH_MB");
    const std::uint64_t megabytes = wanted ? std::strtoull(wanted, nullptr, 10) : 200;
    const test::TemporaryFolder folder;
    const auto file = folder / "export.xml";
    writeHealthExport(file, megabytes * 1'000'000);
    importHealth(file); // so that both find the file in memory
    forgetPeak();
    inTurns(
        state, [&] { importHealth(file); }, [&] { parseByExpat(file); });
    state.counters["peak_MB"] = peakMB();
    state.counters["MB_per_s"] =
        static_cast<double>(std::filesystem::file_size(file)) / state.counters["median_us"].value;
}
BENCHMARK(HealthAgainstExpat)->Iterations(11)->UseManualTime()->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace mileplate::bench
