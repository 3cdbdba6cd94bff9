// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrate.h"
#include "tests/support/builders.h"
#include "tests/support/disk/killing_vfs.h"
#include "tests/support/older_diary.h"
#include "tests/support/store_user.h"
#include "tests/support/temporary_folder.h"

#include <csignal>
#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

// kill -9 at every write while a diary of an older schema is taken to this one: nothing of it
// is lost, the next start ends what was begun, and the old file is kept.
namespace mileplate::store {
namespace {

using namespace test;

Edit somePast()
{
    Edit edit = adding({run("r").on(kTuesday).over(10).lasting(60).done(),
                        lift("s").of(Focus::Full, Style::Heavy).lifting("squat", 3, 6, 2)},
                       {meal("m", kMonday, "07:30", 21.6)});
    for (const auto& revised : RandomAthlete(1).nextImport().sessions)
        edit.sessions.push_back(revised);
    return edit;
}

// False where it lived.
bool isKilledWhileOpening(const std::filesystem::path& file, int fatalWrite)
{
    const pid_t child = fork();
    if (child == 0) {
        dieAtWrite(fatalWrite);
        _exit(Store::open(file, noonOfTheStore) ? 0 : 2);
    }
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status) || WEXITSTATUS(status) == 0);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

// Sound files of that schema beside the diary or below its folder.
int keptCopies(const std::filesystem::path& file, int version)
{
    int copies = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(file.parent_path())) {
        if (entry.is_regular_file() && entry.path() != file)
            copies += soundSchemaOf(entry.path()) == version ? 1 : 0;
    }
    return copies;
}

void killAtEveryWriteFrom(int version)
{
    bool isKilled = true;
    for (int fatalWrite = 1; isKilled; ++fatalWrite) {
        const TemporaryFolder folder;
        const auto file = folder / "d.mileplate";
        writeOlderDiary(file, version, somePast());
        isKilled = isKilledWhileOpening(file, fatalWrite);
        {
            Database database(file, Mode::ReadOnly);
            const int reached = schemaVersion(database);
            EXPECT_TRUE(reached == version || keptCopies(file, version) > 0)
                << "killed at write " << fatalWrite << ", reached " << reached;
        }
        {
            auto store = Store::open(file, noonOfTheStore);
            ASSERT_TRUE(store) << store.error().message;
            EXPECT_EQ(store->whyReadOnly(), "");
            EXPECT_TRUE(store->verify().empty());
            EXPECT_TRUE(sameContent(must(store->load()), must(diaryOf(somePast()))));
        }
        EXPECT_GT(keptCopies(file, version), 0) << "killed at write " << fatalWrite;
    }
}

TEST(UpgradeKill, LosesNothingFromAnyOlderSchemaAtAnyWrite)
{
    for (int version = 1; version < newestSchema(); ++version) {
        SCOPED_TRACE(version);
        killAtEveryWriteFrom(version);
    }
}

} // namespace
} // namespace mileplate::store
