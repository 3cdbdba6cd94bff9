// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/command_line.h"
#include "tests/support/data_rows.h"
#include "tests/support/fit_writer.h"

// Who travels, or whose clock is changed, finds the diary as it was.
namespace mileplate {
namespace {

using namespace test;

const char* const kHome = "TZ=Europe/Berlin";

// Far in each direction, by half and quarter hours, without and with daylight saving.
const char* const kElsewhere[]{"UTC",
                               "America/Los_Angeles",
                               "America/St_Johns",
                               "Asia/Kathmandu",
                               "Australia/Lord_Howe",
                               "Pacific/Kiritimati",
                               "Etc/GMT+12",
                               "Africa/Casablanca"};

class TimeZones : public CommandLine {
protected:
    Outcome in(const std::string& zone, const std::string& arguments) const
    {
        return run(arguments, "2>&1", zone);
    }
    std::size_t changes() const { return json("history --json").at("entries").size(); }
    // A run of each month, at half past one at night and at half past eleven.
    void writeRuns() const
    {
        std::filesystem::create_directory(folder / "runs");
        for (int month = 0; month < 24; ++month) {
            const std::int64_t day = kFitTuesdayAt6 - 6 * 3600 + month * 30 * 86400;
            write("runs/night" + std::to_string(month), watchRunFile({.start = day + 5400}));
            write("runs/late" + std::to_string(month), watchRunFile({.start = day + 23 * 3600}));
        }
    }
};

TEST_F(TimeZones, ADiaryReadsTheSameEverywhere)
{
    writeRuns();
    ASSERT_EQ(in(kHome, "import runs").status, 0);
    const std::string atHome = in(kHome, "export").output;
    const std::string stats =
        in(kHome, "stats --json --since 2026-11-01 --until 2028-12-31").output;
    for (const std::string zone : kElsewhere) {
        EXPECT_EQ(in("TZ=" + zone, "export").output, atHome) << zone;
        EXPECT_EQ(in("TZ=" + zone, "stats --json --since 2026-11-01 --until 2028-12-31").output,
                  stats)
            << zone;
    }
}

TEST_F(TimeZones, RecordingsThatAreThereAreKnownAgainElsewhere)
{
    writeRuns();
    in(kHome, "import runs");
    for (const std::string zone : kElsewhere)
        EXPECT_EQ(in("TZ=" + zone, "import runs").status, 0) << zone;
    EXPECT_EQ(changes(), 1U);
}

TEST_F(TimeZones, TablesThatAreThereAreKnownAgainElsewhere)
{
    const std::string tables = dataPath("exports").string();
    in(kHome, "import " + tables);
    const std::string atHome = in(kHome, "export").output;
    for (const std::string zone : kElsewhere) {
        in("TZ=" + zone, "import " + tables);
        EXPECT_EQ(in(kHome, "export").output, atHome) << zone;
    }
    EXPECT_EQ(changes(), 1U);
}

TEST_F(TimeZones, OurOwnTablesAreKnownAgainElsewhere)
{
    writeRuns();
    in(kHome, "import runs");
    in(kHome, "export --format csv --out tables");
    for (const std::string zone : kElsewhere)
        EXPECT_EQ(in("TZ=" + zone, "import tables").status, 0) << zone;
    EXPECT_EQ(changes(), 1U);
}

} // namespace
} // namespace mileplate
