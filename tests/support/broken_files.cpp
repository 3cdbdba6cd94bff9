// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/broken_files.h"

#include "core/base/calendar.h"
#include "tests/support/fit_writer.h"

#include <array>
#include <fmt/format.h>
#include <fstream>
#include <sys/stat.h>
#include <zlib.h>

namespace mileplate::test {

namespace {

namespace fs = std::filesystem;

std::string dateOf(int run) { return isoDate(Day{std::chrono::year{2024} / 1 / 1} + Days{run}); }

std::string fitRun(int run)
{
    return watchRunFile({.start = kFitTuesdayAt6 - std::int64_t{run} * 86'400, .seconds = 20});
}

std::string gpxRun(int run)
{
    std::string points;
    for (int i = 0; i < 10; ++i)
        points += fmt::format("<trkpt lat=\"{:.4f}\" lon=\"8\"><time>{}T06:00:{:02}Z</time>"
                              "</trkpt>\n",
                              47 + i * 0.0001, dateOf(run), i * 4);
    return "<?xml version=\"1.0\"?>\n<gpx creator=\"test\"><trk><type>running</type><trkseg>\n" +
           points + "</trkseg></trk></gpx>\n";
}

std::string tcxRun(const std::string& date)
{
    const std::string start = date + "T06:00:00Z";
    return fmt::format("<?xml version=\"1.0\"?>\n<TrainingCenterDatabase><Activities>\n"
                       "<Activity Sport=\"Running\"><Id>{0}</Id>\n<Lap StartTime=\"{0}\">"
                       "<TotalTimeSeconds>600</TotalTimeSeconds>"
                       "<DistanceMeters>2000</DistanceMeters></Lap>\n"
                       "</Activity></Activities></TrainingCenterDatabase>\n",
                       start);
}

struct NamedBytes {
    std::string ending;
    std::string bytes;
};

NamedBytes soundFile(int run)
{
    switch (run % 4) {
    case 0:
        return {".fit", fitRun(run)};
    case 1:
        return {".tcx", tcxRun(dateOf(run))};
    case 2:
        return {".gpx", gpxRun(run)};
    default:
        return {".gpx.gz", gzipped(gpxRun(run))};
    }
}

// A definition without fields, and a million messages of it.
std::string fitOfNothing()
{
    FitWriter writer;
    writer.define(0, 20, {}).bytes(std::string(1000, '\0'));
    return writer.file();
}

struct Way {
    std::string ending;
    std::string reason;
    std::string bytes;
};

Way wayToBreak(int way, int run)
{
    const std::string tcx = tcxRun(dateOf(run));
    std::string gpx = gpxRun(run);
    switch (way) {
    case 0:
        return {".fit", "the file is empty", {}};
    case 1:
        return {".fit", "no format that Mileplate knows",
                "\xFF\xD8\xFF\xE0\1\1JFIF\1\2\3, and so on"};
    case 2:
        return {".gpx", "no format that Mileplate knows",
                "<!DOCTYPE html>\n<html><body>Log in, please</body></html>\n"};
    case 3:
        return {".tcx", "line 5: not well-formed XML", tcx.substr(0, tcx.rfind("</Activity>"))};
    case 4:
        return {".gpx", "line 13: not well-formed XML",
                gpx.replace(gpx.find("</trkseg>"), 9, "</b>")};
    case 5:
        return {".gpx", "line 2: a document type declaration is not accepted",
                gpx.insert(gpx.find("<gpx"), "<!DOCTYPE gpx [<!ENTITY a \"b\">]>")};
    case 6:
        gpx = gzipped(gpx);
        return {".gpx.gz", "damaged or cut off at byte 1", gpx.substr(0, gpx.size() - 12)};
    case 7:
        return {".fit", "(byte 7 holds a message without content)", fitOfNothing()};
    case 8:
        return {".tcx", "clock of the device was never set", tcxRun("9999-12-31")};
    default:
        return {".fit", {}, {}};
    }
}

} // namespace

std::string gzipped(const std::string& bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    std::string packed(deflateBound(&stream, bytes.size()) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

std::vector<BrokenFile> writeActivityFiles(const fs::path& folder, int files)
{
    static constexpr int kWays = 10;
    static constexpr int kEvery = 5;
    fs::create_directories(folder);
    std::vector<BrokenFile> broken;
    for (int run = 0; run < files; ++run) {
        const std::string stem = fmt::format("{:05}", run);
        if (run % kEvery != kEvery - 1) {
            const NamedBytes sound = soundFile(run);
            std::ofstream(folder / (stem + sound.ending), std::ios::binary) << sound.bytes;
            continue;
        }
        const int nth = run / kEvery;
        Way way = wayToBreak(nth % kWays, run);
        const fs::path file = folder / (stem + way.ending);
        if (nth % kWays < kWays - 1) {
            std::ofstream(file, std::ios::binary) << way.bytes;
        } else if (nth / kWays % 2 == 0) {
            mkfifo(file.c_str(), 0600);
            way.reason = "not a file that can be read";
        } else {
            fs::create_symlink("nowhere", file);
            way.reason = "there is no such file";
        }
        broken.push_back({file.filename().string(), way.reason});
    }
    return broken;
}

} // namespace mileplate::test
