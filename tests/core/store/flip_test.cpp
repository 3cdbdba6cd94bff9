// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups/contents.h"
#include "core/store/backups/make_backup.h"
#include "core/store/sqlite.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/file_bytes.h"
#include "tests/support/random_edits.h"
#include "tests/support/temporary_folder.h"

#include <cstdlib>
#include <gmock/gmock.h>
#include <iostream>
#include <random>

// A byte flipped anywhere in a diary: nothing crashes, what was flipped in a recording or the
// journal is found by its checksum, and what was found is never written over. The number of
// files can be raised by MILEPLATE_FLIPS.
namespace mileplate::store {
namespace {

namespace fs = std::filesystem;
using namespace test;

std::chrono::sys_seconds noon()
{
    return std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + std::chrono::hours{12};
}

// Rows of a table as SQLite reads them, or nothing where it cannot.
std::optional<std::string> rowsOf(const fs::path& file, const char* query)
{
    try {
        Database database(file, Mode::Immutable);
        Statement rows(database, query);
        std::string text;
        while (rows.step())
            text += std::string(rows.nextText()) + '\n';
        return text;
    } catch (const SqliteError&) {
        return std::nullopt;
    }
}

constexpr const char* kTracks = "SELECT quote(hash) || size || quote(bytes) FROM track "
                                "NOT INDEXED ORDER BY rowid";
constexpr const char* kJournal =
    "SELECT seq || '|' || coalesce(parent, '') || '|' || quote(at) || quote(title) || "
    "quote(counts) || quote(changes) || checksum FROM journal ORDER BY seq";

// What the program does with a diary: opens it, shows every day, every recording and the
// journal, looks for damage, and tries to write.
struct Outcome {
    bool refused = false; // in a sentence
    bool readOnly = false;
    std::vector<std::string> places{}; // that verify names
};

Outcome use(const fs::path& file)
{
    auto store = Store::open(file, noon);
    if (!store) {
        EXPECT_FALSE(store.error().message.empty());
        return {.refused = true};
    }
    Outcome outcome;
    const auto diary = store->load();
    if (!diary) {
        EXPECT_THAT(diary.error().message, testing::HasSubstr("damaged"));
    }
    if (diary) {
        for (const BlockPtr& block : diary->days.blocks()) {
            for (const DayBookPtr& page : block ? block->pages() : Block::Pages{}) {
                for (const Entry& entry : page ? page->sessions : std::vector<Entry>{}) {
                    static_cast<void>(diary->find(entry.session->id));
                    if (entry.session->done && entry.session->done->streams)
                        static_cast<void>(store->track(*entry.session->done->streams));
                }
            }
        }
    }
    static_cast<void>(store->journal());
    static_cast<void>(store->stepBack());
    for (const Problem& problem : store->verify())
        outcome.places.push_back(problem.where);
    outcome.readOnly = !store->whyReadOnly().empty();
    if (outcome.readOnly) {
        EXPECT_FALSE(store->save(adding({run("after the damage")})));
    }
    return outcome;
}

int flips()
{
    const char* wanted = std::getenv("MILEPLATE_FLIPS");
    return wanted ? std::atoi(wanted) : 200;
}

class FlipTest : public testing::Test {
protected:
    void SetUp() override
    {
        Store store = must(Store::open(file, noon));
        RandomAthlete athlete(5);
        Diary diary;
        for (int i = 0; i < 60; ++i) {
            const Edit edit = i % 3 == 2 ? athlete.nextImport() : athlete.nextEdit(diary);
            if (edit.isEmpty())
                continue;
            if (auto next = applied(diary, edit)) {
                diary = *std::move(next);
                must(store.save(edit));
            }
        }
    }

    TemporaryFolder folder;
    fs::path file = folder / "diary.mileplate";
};

TEST_F(FlipTest, NothingCrashesAndEveryFlipInARecordingOrTheJournalIsFound)
{
    const Backup backup = must(makeBackup(file, {.now = noon()}));
    const JournalMark mark = must(contentsOf(backup.file)).mark;
    const std::string sound = bytesOf(file);
    const auto tracks = rowsOf(file, kTracks);
    const auto journal = rowsOf(file, kJournal);
    ASSERT_TRUE(tracks && journal);
    int inTracks = 0;
    int inJournal = 0;
    int refused = 0;
    int found = 0;
    for (int trial = 0; trial < flips(); ++trial) {
        std::mt19937_64 chance(static_cast<std::uint64_t>(trial));
        std::string bytes = sound;
        const std::size_t place = chance() % bytes.size();
        bytes[place] = static_cast<char>(bytes[place] ^ static_cast<char>(1 + chance() % 255));
        writeBytes(file, bytes);
        const bool hitTracks = rowsOf(file, kTracks) != tracks;
        const bool hitJournal = rowsOf(file, kJournal) != journal;
        const Outcome outcome = use(file);
        const bool isFound = outcome.refused || outcome.readOnly;
        inTracks += hitTracks ? 1 : 0;
        inJournal += hitJournal ? 1 : 0;
        refused += outcome.refused ? 1 : 0;
        found += isFound ? 1 : 0;
        EXPECT_TRUE(isFound || !(hitTracks || hitJournal)) << "trial " << trial;
        EXPECT_TRUE(!isFound || bytesOf(file) == bytes) << "trial " << trial << " was written";
        for (const char* ending : {"-wal", "-shm"})
            fs::remove(file.string() + ending);
        ASSERT_EQ(must(contentsOf(backupsOf(file).at(0).file)).mark, mark);
    }
    std::cout << flips() << " flips in " << sound.size() << " bytes: " << inTracks
              << " in recordings, " << inJournal << " in the journal; " << found << " found, "
              << refused << " of them leave nothing to open\n";
    EXPECT_GT(inTracks, flips() / 20);
    EXPECT_GT(inJournal, flips() / 20);
}

// Whatever letter of it: all is well, or the sentence speaks of damage and not SQLite's tongue.
TEST_F(FlipTest, AFlipInTheTextOfTheSchemaIsCalledDamage)
{
    const std::string sound = bytesOf(file);
    constexpr std::string_view kTable = "CREATE TABLE session (";
    const std::size_t text = sound.find(kTable);
    ASSERT_NE(text, std::string::npos);
    const std::size_t name = text + std::string_view("CREATE TABLE ").size();
    int refused = 0;
    for (std::size_t place = text; place < text + 300; ++place) {
        std::string bytes = sound;
        bytes[place] = static_cast<char>(bytes[place] ^ 1);
        writeBytes(file, bytes);
        SCOPED_TRACE(place - text);
        const Outcome outcome = use(file);
        refused += outcome.refused || outcome.readOnly ? 1 : 0;
        EXPECT_TRUE(place < name || place >= text + kTable.size() - 2 || outcome.readOnly);
        for (const char* ending : {"-wal", "-shm"})
            fs::remove(file.string() + ending);
    }
    EXPECT_GT(refused, 0);
}

} // namespace
} // namespace mileplate::store
