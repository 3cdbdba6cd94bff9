// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip/zip_archive.h"

#include "core/exchange/import_files.h"
#include "core/json/diary_json.h"
#include "tests/support/builders.h"
#include "tests/support/fit_writer.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/zip_writer.h"

#include <fmt/format.h>
#include <fstream>
#include <gmock/gmock.h>

namespace mileplate::exchange {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using Status = FileOutcome::Status;

std::string bytesOf(const std::filesystem::path& file)
{
    std::stringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

struct Imported {
    std::vector<ImportedFile> files;
    Diary diary;
    Edit edit;
};

Imported imported(const Diary& diary, const std::filesystem::path& file, const ImportHow& how = {})
{
    Import import(diary,
                  {.offsetAt = [](std::chrono::sys_seconds) { return std::chrono::minutes{60}; }});
    Imported result;
    result.files = importSource(import, {file, file.filename().string()}, how);
    result.edit = std::move(import).edit(importTitle(result.files));
    result.diary = must(applied(diary, result.edit));
    return result;
}

Imported importedZip(const std::vector<ZippedFile>& files)
{
    const TemporaryFolder folder;
    writeZip(folder / "export.zip", files);
    return imported(diaryWith({}), folder / "export.zip");
}

std::vector<std::string> paths(const Imported& result)
{
    std::vector<std::string> list;
    for (const ImportedFile& file : result.files)
        list.push_back(file.path);
    return list;
}

TEST(Zip, IsImportedLikeAFolder)
{
    const auto result =
        importedZip({{"activities/2.fit", watchRunFile({})},
                     {"activities/1.fit", watchRunFile({.start = kFitTuesdayAt6 + 86400})}});
    EXPECT_THAT(paths(result),
                ElementsAre("export.zip/activities/1.fit", "export.zip/activities/2.fit"));
    EXPECT_THAT(result.edit.sessions, SizeIs(2));
    EXPECT_EQ(result.edit.title, "Import 2 files");
}

TEST(Zip, HoldsDiariesToo)
{
    std::string text;
    json::writeDiary(
        diaryWith({run("r").on(kTuesday).at("07:00").over(10)}),
        [](const TrackRef&) { return nullptr; }, [&](std::string_view piece) { text += piece; });
    EXPECT_EQ(importedZip({{"diary.json", text}}).edit.sessions.size(), 1U);
}

TEST(Zip, PassesOverPicturesAndWhatIsOfNoConcern)
{
    const std::string picture("\xFF\xD8\xFF\xE0\0\0JFIF", 10);
    const auto result = importedZip({{"media/1.jpg", picture},
                                     {"__MACOSX/._run.fit", picture},
                                     {"READ ME.txt", "Dear user"},
                                     {"run.fit", watchRunFile({})}});
    EXPECT_THAT(paths(result), ElementsAre("export.zip/run.fit"));
}

// Its list of activities names the files that lie beside it.
TEST(Zip, OfStravaHasEachActivityOnce)
{
    const auto result = importedZip(
        {{"activities.csv",
          "Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename\n"
          "1,\"Nov 24, 2026, 6:00:00 AM\",Round the lake,Run,600,1.80,activities/1.fit\n"
          "2,\"Nov 25, 2026, 6:00:00 AM\",On a treadmill,Run,1800,6.00,\n"},
         {"profile.csv", "Athlete ID,Email Address\n1,a@example.org\n"},
         {"activities/1.fit", watchRunFile({})}});
    EXPECT_THAT(paths(result),
                ElementsAre("export.zip/activities/1.fit", "export.zip/activities.csv"));
    ASSERT_THAT(result.edit.sessions, SizeIs(2));
    const Session& withFile = *result.edit.sessions[0].after;
    EXPECT_EQ(withFile.name, "Round the lake");
    EXPECT_TRUE(withFile.done->streams);
    EXPECT_THAT(withFile.done->otherSources, SizeIs(1));
}

TEST(Zip, OfNothingThatIsKnownSaysSo)
{
    const auto result = importedZip({{"READ ME.txt", "Dear user"}});
    ASSERT_THAT(result.files, SizeIs(1));
    EXPECT_EQ(result.files[0].outcome.status, Status::Skipped);
    EXPECT_EQ(result.files[0].outcome.message,
              "There is nothing in the zip file that Mileplate knows.");
}

TEST(Zip, CostsALineForABrokenFileAndTheOthersGoIn)
{
    const auto result = importedZip({{"a.fit", "rubbish"}, {"b.fit", watchRunFile({})}});
    ASSERT_THAT(result.files, SizeIs(2));
    EXPECT_EQ(result.files[0].path, "export.zip/a.fit");
    EXPECT_EQ(result.files[0].outcome.status, Status::Failed);
    EXPECT_EQ(result.files[1].outcome.status, Status::Imported);
}

TEST(Zip, TwiceChangesNothing)
{
    const TemporaryFolder folder;
    writeZip(folder / "export.zip", {{"run.fit", watchRunFile({})}});
    const auto once = imported(diaryWith({}), folder / "export.zip");
    const auto twice = imported(once.diary, folder / "export.zip");
    EXPECT_TRUE(twice.edit.isEmpty());
}

TEST(Zip, TellsOfEachFileAndCanBeCancelled)
{
    const TemporaryFolder folder;
    writeZip(folder / "export.zip", {{"1.fit", watchRunFile({})},
                                     {"2.fit", watchRunFile({.start = kFitTuesdayAt6 + 86400})}});
    std::vector<std::string> told;
    const auto onward = [&](int done, int of, const std::string& shown) {
        told.push_back(fmt::format("{} of {}: {}", done, of, shown));
        return done == 0;
    };
    const auto result = imported(diaryWith({}), folder / "export.zip", {.onward = onward});
    EXPECT_THAT(told, ElementsAre("0 of 2: export.zip/1.fit", "1 of 2: export.zip/2.fit"));
    EXPECT_THAT(result.files, SizeIs(1));
}

// What is refused of a zip file, with the line that says so.
struct Hostile {
    std::string what;
    std::vector<ZippedFile> files;
    std::string path;
    std::string reason;
};

class HostileZip : public testing::TestWithParam<Hostile> {};

TEST_P(HostileZip, CostsOneLineThatNamesZipEntryAndReason)
{
    const auto result = importedZip(GetParam().files);
    ASSERT_THAT(result.files, SizeIs(testing::Ge(1U)));
    const ImportedFile& file = result.files.front();
    EXPECT_EQ(file.path, GetParam().path);
    EXPECT_THAT(file.outcome.message, HasSubstr(GetParam().reason));
    EXPECT_TRUE(result.edit.isEmpty());
}

const std::string kRubbish = "rubbish";

INSTANTIATE_TEST_SUITE_P(Table, HostileZip,
                         testing::Values(Hostile{"bomb",
                                                 {{"bomb.gpx",
                                                   "<gpx>" + std::string(4'000'000, ' ')}},
                                                 "export.zip/bomb.gpx",
                                                 "it unpacks to more than 200 times its size"},
                                         Hostile{"upwards",
                                                 {{"../run.gpx", kRubbish}},
                                                 "export.zip/../run.gpx",
                                                 "its name leads out of the zip file"},
                                         Hostile{"upwardsInside",
                                                 {{"a/../../run.gpx", kRubbish}},
                                                 "export.zip/a/../../run.gpx",
                                                 "its name leads out of the zip file"},
                                         Hostile{"absolute",
                                                 {{"/etc/run.gpx", kRubbish}},
                                                 "export.zip//etc/run.gpx",
                                                 "its name leads out of the zip file"},
                                         Hostile{"backslashes",
                                                 {{"..\\run.gpx", kRubbish}},
                                                 "export.zip/..\\run.gpx",
                                                 "its name leads out of the zip file"},
                                         Hostile{"drive",
                                                 {{"C:run.gpx", kRubbish}},
                                                 "export.zip/C:run.gpx",
                                                 "its name leads out of the zip file"},
                                         Hostile{"link",
                                                 {{"run.gpx", "/etc/passwd", true}},
                                                 "export.zip/run.gpx",
                                                 "it is a link, not a file"},
                                         Hostile{"encrypted",
                                                 {{"run.gpx", kRubbish, false, "secret"}},
                                                 "export.zip/run.gpx",
                                                 "it is encrypted"},
                                         Hostile{"duplicate",
                                                 {{"run.gpx", kRubbish}, {"run.gpx", kRubbish}},
                                                 "export.zip/run.gpx",
                                                 "two entries of this name"}),
                         [](const auto& row) { return row.param.what; });

TEST(HostileZip, InAZipIsNotOpened)
{
    const TemporaryFolder folder;
    writeZip(folder / "inner.zip", {{"run.fit", watchRunFile({})}});
    const auto result = importedZip({{"inner.zip", bytesOf(folder / "inner.zip")}});
    ASSERT_THAT(result.files, SizeIs(1));
    EXPECT_EQ(result.files[0].path, "export.zip/inner.zip");
    EXPECT_EQ(result.files[0].outcome.status, Status::Skipped);
    EXPECT_TRUE(result.edit.isEmpty());
}

TEST(HostileZip, OfMoreThanTenThousandFilesIsRefusedWhole)
{
    std::vector<ZippedFile> files;
    for (int i = 0; i < 10'001; ++i)
        files.push_back({fmt::format("{}.txt", i), "x"});
    const auto result = importedZip(files);
    ASSERT_THAT(result.files, SizeIs(1));
    EXPECT_EQ(result.files[0].path, "export.zip");
    EXPECT_EQ(result.files[0].outcome.message, "the zip file has more than 10 000 entries");
}

// The directory says 3 GB; nothing is unpacked to find out.
TEST(HostileZip, ThatClaimsToUnpackToMoreThanTwoGigabytesIsRefusedWhole)
{
    const TemporaryFolder folder;
    writeZip(folder / "export.zip", {{"run.gpx", std::string(1000, 'x')}});
    std::string bytes = bytesOf(folder / "export.zip");
    const auto directory = bytes.find("PK\1\2");
    ASSERT_NE(directory, std::string::npos);
    bytes.replace(directory + 24, 4, std::string("\0\0\0\xC0", 4));
    std::ofstream(folder / "export.zip", std::ios::binary) << bytes;
    const auto result = imported(diaryWith({}), folder / "export.zip");
    EXPECT_EQ(result.files[0].outcome.message, "the zip file unpacks to more than 2 GB");
}

TEST(HostileZip, CutAnywhereOrWithAnyByteWrongIsOneOutcomeAtMostForEachFile)
{
    const TemporaryFolder folder;
    writeZip(folder / "export.zip", {{"run.fit", watchRunFile({})}});
    const std::string bytes = bytesOf(folder / "export.zip");
    for (std::size_t at = 4; at < bytes.size(); at += 7) {
        std::string flipped = bytes;
        flipped[at] = static_cast<char>(flipped[at] ^ 0x55);
        for (const std::string& broken : {flipped, bytes.substr(0, at)}) {
            std::ofstream(folder / "broken.zip", std::ios::binary) << broken;
            EXPECT_THAT(imported(diaryWith({}), folder / "broken.zip").files, SizeIs(1));
        }
    }
}

TEST(Zip, SaysOfATableThatIsTooLargeThatItIs)
{
    std::string table = "Date,Weight\n";
    while (table.size() <= 64U << 20U)
        table += "2026-11-01,80.5\n";
    const Imported result = importedZip({{"weights.csv", table}});
    ASSERT_EQ(result.files.size(), 1U);
    EXPECT_EQ(result.files[0].outcome.status, FileOutcome::Status::Failed);
    EXPECT_EQ(result.files[0].outcome.message, "it is larger than 64 MB");
}

TEST(HostileZip, LeavesNothingOnDisk)
{
    const TemporaryFolder folder;
    writeZip(folder / "export.zip",
             {{"../out.fit", watchRunFile({})}, {"in.fit", watchRunFile({})}});
    imported(diaryWith({}), folder / "export.zip");
    int files = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path()))
        files += entry.is_regular_file() ? 1 : 0;
    EXPECT_EQ(files, 1);
    EXPECT_FALSE(std::filesystem::exists(folder.path().parent_path() / "out.fit"));
}

} // namespace
} // namespace mileplate::exchange
