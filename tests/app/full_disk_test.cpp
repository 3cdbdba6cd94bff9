// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/diary_json.h"
#include "core/store/backups/backup.h"
#include "tests/support/builders.h"
#include "tests/support/complaints.h"
#include "tests/support/file_bytes.h"
#include "tests/support/fit_writer.h"
#include "tests/support/older_diary.h"
#include "tests/support/store_user.h"
#include "tests/support/temporary_folder.h"

#include <fmt/format.h>
#include <fstream>
#include <gmock/gmock.h>
#include <sys/wait.h>

// The disk is full while the program imports, takes back, exports, backs up, restores or
// upgrades: it says so in one line, and no file is empty or cut, and what was there is as it
// was, byte for byte. The number of trials, an eighth of each kind, can be raised by
// MILEPLATE_FULL_DISKS.
namespace mileplate {
namespace {

using namespace test;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

// Whether a refusal leaves the diary's file as it was. An import of recordings keeps them one
// by one before the edit, so that only what the diary says stays the same.
enum class Left { ByteForByte, InContent };

struct Ended {
    int status = -1;
    std::string said{};
};

class FullDisk : public testing::Test {
protected:
    // With room for so many bytes more.
    Ended program(const std::string& arguments, int room) const
    {
        const auto errors = folder / "errors";
        const std::string command = fmt::format(
            "exec env -u DISPLAY LD_PRELOAD='{}' MILEPLATE_DISK_ROOM={} '{}' {} >/dev/null 2>'{}'",
            PRELOAD_FULL, room, executable.string(), arguments, errors.string());
        const int status = std::system(command.c_str());
        return {.status = WEXITSTATUS(status), .said = bytesOf(errors)};
    }
    // As the program would, with all the room there is, in a folder of its own.
    void prepare(const std::filesystem::path& place) const
    {
        must(must(store::Store::open(place / "d.mileplate", noonOfTheStore)).save(contents));
    }
    std::string stateIn(const std::filesystem::path& place) const
    {
        return stateOfFile(place / "d.mileplate");
    }
    static std::string stateOfFile(const std::filesystem::path& file)
    {
        auto store = must(store::Store::open(file, noonOfTheStore));
        EXPECT_EQ(store.whyReadOnly(), "");
        EXPECT_TRUE(store.verify().empty());
        return must(stateOnDisk(store));
    }
    // What ends with the program in need leaves what was there; what says that it is done is.
    void expectDoneOrNot(const std::string& arguments, int room, Left left)
    {
        const TemporaryFolder place;
        prepare(place.path());
        const std::string before = stateIn(place.path());
        const std::string bytes = bytesOf(place / "d.mileplate");
        const Ended ended =
            program(fmt::format(fmt::runtime(arguments), (place / "d.mileplate").string()), room);
        const bool isUntouched = bytesOf(place / "d.mileplate") == bytes;
        EXPECT_TRUE(isUntouched || ended.status == 0 || left == Left::InContent)
            << arguments << " with room for " << room;
        const std::string after = stateIn(place.path());
        if (ended.status == 0) {
            EXPECT_NE(after, before) << arguments << " with room for " << room;
        } else {
            ++refused;
            EXPECT_EQ(after, before) << arguments << " with room for " << room;
            EXPECT_THAT(ended.said, HasSubstr("mileplate: "));
        }
        for (const auto& entry : std::filesystem::directory_iterator(place.path()))
            EXPECT_THAT(entry.path().filename().string(),
                        testing::AnyOf("d.mileplate", "d.mileplate.lock"));
    }
    // The file is what it was, or what it should be.
    void expectOldOrNew(const std::string& arguments, const std::filesystem::path& file, int room)
    {
        const TemporaryFolder place;
        prepare(place.path());
        std::filesystem::create_directory(place / "out");
        const auto out = place / "out" / file;
        const std::string diary = (place / "d.mileplate").string();
        const auto run = [&](int bytes) {
            return program(fmt::format(fmt::runtime(arguments), diary, (place / "out").string()),
                           bytes);
        };
        EXPECT_EQ(run(1 << 30).status, 0);
        const std::string whole = bytesOf(out);
        const std::string old = whole + "and more"; // which a backup takes for a backup
        writeBytes(out, old);
        const Ended ended = run(room);
        refused += ended.status != 0 ? 1 : 0;
        EXPECT_EQ(bytesOf(out), ended.status == 0 ? whole : old) << room;
        EXPECT_EQ(ended.said.empty(), ended.status == 0);
        for (const auto& entry : std::filesystem::directory_iterator(place / "out"))
            EXPECT_EQ(entry.path().extension(), file.extension()) << entry.path();
    }
    // Beside a diary lie these, as it was before it was upgraded, and nothing else.
    void expectCopies(const std::filesystem::path& diary, const std::vector<store::Backup>& copies,
                      int version) const
    {
        for (const store::Backup& copy : copies) {
            EXPECT_EQ(soundSchemaOf(copy.file), version);
            const TemporaryFolder elsewhere;
            std::filesystem::copy_file(copy.file, elsewhere / "d.mileplate");
            auto store = must(store::Store::open(elsewhere / "d.mileplate", noonOfTheStore));
            EXPECT_TRUE(store.verify().empty());
            EXPECT_TRUE(sameContent(must(store.load()), must(diaryOf(contents))));
        }
        std::error_code none;
        std::size_t files = 0;
        for ([[maybe_unused]] const auto& entry :
             std::filesystem::directory_iterator(store::backupFolderOf(diary), none))
            ++files;
        EXPECT_EQ(files, copies.size());
    }
    // In place of the program one that is known to be bad.
    void useScript(const std::string& commands)
    {
        executable = folder / "script";
        writeBytes(executable, "#!/bin/sh\n" + commands);
        std::filesystem::permissions(executable, std::filesystem::perms::owner_all);
    }
    int trials() const
    {
        const char* wanted = std::getenv("MILEPLATE_FULL_DISKS");
        return ((wanted ? std::atoi(wanted) : 320) + 7) / 8;
    }
    // A room for each trial, up to what is needed and a little more.
    int room(int trial, int needed) const
    {
        RandomAthlete chance(static_cast<std::uint64_t>(trial) * 7919 + 3);
        return chance.below(needed);
    }

    Edit contents = adding({run("r").on(kTuesday).over(10).lasting(60).done()},
                           {meal("m", kMonday, "07:30", 21.6)});
    TemporaryFolder folder;
    std::filesystem::path executable = PROGRAM;
    int refused = 0;
};

TEST_F(FullDisk, DuringAnImportLeavesTheDiaryAsItWas)
{
    std::filesystem::create_directory(folder / "runs");
    for (int i = 0; i < 3; ++i)
        std::ofstream(folder / fmt::format("runs/{}.fit", i), std::ios::binary)
            << watchRunFile({.start = kFitTuesdayAt6 + i * 86400});
    for (int trial = 0; trial < trials(); ++trial)
        expectDoneOrNot("import --diary '{}' '" + (folder / "runs").string() + "'",
                        room(trial, 40'000), Left::InContent);
    EXPECT_GT(refused, trials() / 5);
}

TEST_F(FullDisk, DuringAnUndoLeavesTheDiaryAsItWas)
{
    for (int trial = 0; trial < trials(); ++trial)
        expectDoneOrNot("undo --diary '{}'", room(trial, 120'000), Left::ByteForByte);
    EXPECT_GT(refused, trials() / 5);
}

TEST_F(FullDisk, DuringAnImportOfADiaryLeavesTheDiaryAsItWas)
{
    std::string text;
    json::writeDiary(
        must(diaryOf(adding({run("new").on(kMonday)}))), [](const TrackRef&) { return nullptr; },
        [&](std::string_view piece) { text += piece; });
    writeBytes(folder / "more.json", text);
    for (int trial = 0; trial < trials(); ++trial)
        expectDoneOrNot("import --diary '{}' '" + (folder / "more.json").string() + "'",
                        room(trial, 60'000), Left::ByteForByte);
    EXPECT_GT(refused, trials() / 5);
}

TEST_F(FullDisk, DuringABackupLeavesTheOldOneAndTheDiary)
{
    prepare(folder.path());
    const std::string diary = bytesOf(folder / "d.mileplate");
    const auto size = static_cast<int>(diary.size());
    for (int trial = 0; trial < trials(); ++trial) {
        expectOldOrNew("backup --diary '{}' --out '{}/b.mileplate'", "b.mileplate",
                       room(trial, size + size / 4));
    }
    EXPECT_GT(refused, trials() / 5);
    EXPECT_LT(refused, trials());
}

// The folder in which the program runs is the one of a restore: the diary, or what the backup
// held; what was there, kept; and nothing else.
TEST_F(FullDisk, DuringARestoreLeavesTheDiaryOrPutsTheWholeBackupInItsPlace)
{
    const auto backup = folder / "backup.mileplate";
    must(must(store::Store::open(backup, noonOfTheStore)).save(adding({run("then")})));
    const std::string wanted = stateOfFile(backup);
    const auto size = static_cast<int>(std::filesystem::file_size(backup));
    for (int trial = 0; trial < trials(); ++trial) {
        const TemporaryFolder place;
        prepare(place.path());
        const auto file = place / "d.mileplate";
        const std::string before = bytesOf(file);
        const Ended ended =
            program(fmt::format("restore '{}' --diary '{}'", backup.string(), file.string()),
                    room(trial, size + size / 4));
        const auto kept = store::backupsOf(file);
        refused += ended.status != 0 ? 1 : 0;
        if (ended.status != 0) {
            EXPECT_TRUE(bytesOf(file) == before) << trial;
            EXPECT_EQ(std::ranges::count(ended.said, '\n'), 1) << ended.said;
        } else {
            EXPECT_EQ(stateOfFile(file), wanted);
            ASSERT_EQ(kept.size(), 1U);
        }
        for (const store::Backup& replaced : kept)
            EXPECT_TRUE(bytesOf(replaced.file) == before);
        for (const auto& entry : std::filesystem::directory_iterator(place.path()))
            EXPECT_THAT(entry.path().filename().string(),
                        testing::AnyOf("d.mileplate", "d.mileplate.lock", "d.mileplate.backups"));
    }
    EXPECT_GT(refused, trials() / 5);
    EXPECT_LT(refused, trials());
}

TEST_F(FullDisk, DuringAnExportLeavesTheOldFile)
{
    for (int trial = 0; trial < trials(); ++trial)
        expectOldOrNew("export --diary '{}' --out '{}/d.json'", "d.json", room(trial, 2'000));
    EXPECT_GT(refused, trials() / 5);
}

TEST_F(FullDisk, DuringAnExportOfTablesLeavesTheOldTable)
{
    for (int trial = 0; trial < trials(); ++trial)
        expectOldOrNew("export --format csv --diary '{}' --out '{}'", "days.csv",
                       room(trial, 1'000));
    EXPECT_GT(refused, trials() / 5);
}

// The copy that is made first is whole or not there; without it the old file is not touched.
TEST_F(FullDisk, DuringAnUpgradeLosesNothing)
{
    int withoutCopy = 0;
    for (int trial = 0; trial < trials(); ++trial) {
        SCOPED_TRACE(trial);
        const TemporaryFolder place;
        const auto file = place / "d.mileplate";
        const int version = 1 + trial % (newestSchema() - 1);
        writeOlderDiary(file, version, contents);
        const std::string before = bytesOf(file);
        const Ended ended =
            program(fmt::format("undo --diary '{}'", file.string()), room(trial, 500'000));
        refused += ended.status != 0 ? 1 : 0;
        const auto copies = store::backupsOf(file);
        withoutCopy += copies.empty() ? 1 : 0;
        if (copies.empty()) {
            EXPECT_NE(ended.status, 0);
            EXPECT_THAT(ended.said, HasSubstr("upgraded only once there is a backup"));
            EXPECT_EQ(bytesOf(place / "d.mileplate-wal"), "");
        }
        EXPECT_TRUE(soundSchemaOf(file) != version || bytesOf(file) == before);
        expectCopies(file, copies, version);
        auto store = must(store::Store::open(file, noonOfTheStore));
        EXPECT_TRUE(store.verify().empty());
        EXPECT_TRUE(
            sameContent(must(store.load()), ended.status == 0 ? Diary{} : must(diaryOf(contents))));
    }
    EXPECT_GT(refused, trials() / 5);
    EXPECT_GT(withoutCopy, 0);
    EXPECT_LT(withoutCopy, refused);
}

// The controls: a program that writes over what is there is found out, whatever it says.
TEST_F(FullDisk, SeesAnOutputThatWasWrittenInPlaceAndCut)
{
    const std::string table = "printf '%1000s' day >\"$5\"/d.json";
    const auto complaintsWith = [&](int room) {
        return complaintsOf(
            [&] { expectOldOrNew("export --diary '{}' --out '{}'", "d.json", room); });
    };
    for (const std::string& commands : {table, table + "; exit 0"}) {
        useScript(commands);
        EXPECT_THAT(complaintsWith(2'000), IsEmpty());
        for (const int room : {0, 500})
            EXPECT_THAT(complaintsWith(room), Contains(HasSubstr("bytesOf(out)"))) << room;
    }
}

TEST_F(FullDisk, SeesADiaryThatIsNotWhatItWas)
{
    const std::string refuses = "; echo 'mileplate: no' >&2; exit 1";
    const auto complaintsAbout = [&](const std::string& commands) {
        useScript(commands);
        return complaintsOf(
            [&] { expectDoneOrNot("undo --diary '{}'", 1 << 20, Left::InContent); });
    };
    EXPECT_THAT(complaintsAbout(":" + refuses), IsEmpty());
    EXPECT_THAT(complaintsAbout("head -c 8192 \"$3\" >\"$0.x\"; cat \"$0.x\" >\"$3\"" + refuses),
                Contains(HasSubstr("whyReadOnly")));
    EXPECT_THAT(complaintsAbout("exit 0"), Contains(HasSubstr("(after) != (before)")));
}

TEST_F(FullDisk, UnderTheOutputIsNoSuccess)
{
    prepare(folder.path());
    const std::string command = fmt::format("'{}' export --diary '{}' >/dev/full 2>/dev/null",
                                            PROGRAM, (folder / "d.mileplate").string());
    EXPECT_EQ(WEXITSTATUS(std::system(command.c_str())), 1);
}

} // namespace
} // namespace mileplate
