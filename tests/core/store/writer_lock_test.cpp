// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/store_user.h"
#include "tests/support/temporary_folder.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

// At most one writes a diary, whatever name it is opened by.
namespace mileplate::store {
namespace {

namespace fs = std::filesystem;
using namespace test;
using testing::HasSubstr;

// Whether another process would find the file locked, as SQLite locks it while it is open.
bool isLockedForOthers(const fs::path& file)
{
    const pid_t child = fork();
    if (child == 0) {
        const int handle = open(file.c_str(), O_RDWR);
        struct flock lock {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 0x40000002; // SQLite's bytes that readers share
        lock.l_len = 510;
        _exit(fcntl(handle, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WEXITSTATUS(status) == 1;
}

class WriterLockTest : public testing::Test {
protected:
    Store opened(const fs::path& name) const { return must(Store::open(name, noonOfTheStore)); }
    // By a process that ends without closing the diary.
    void saveAndDie(const Edit& edit) const
    {
        const pid_t child = fork();
        if (child == 0) {
            Store store = opened(file);
            _exit(store.save(edit) ? 0 : 1);
        }
        int status = 0;
        waitpid(child, &status, 0);
        ASSERT_EQ(status, 0);
    }

    TemporaryFolder folder;
    fs::path file = folder / "diary.mileplate";
    fs::path other = folder / "other.mileplate";
};

TEST_F(WriterLockTest, HoldsForEveryNameOfTheFile)
{
    {
        Store store = opened(file);
        must(store.save(adding({run("r")})));
        fs::create_hard_link(file, other);
        const auto second = Store::open(other, noonOfTheStore);
        ASSERT_FALSE(second);
        EXPECT_THAT(second.error().message, HasSubstr("open in another Mileplate by another name"));
        must(store.save(adding({run("s")})));
    }
    EXPECT_TRUE(opened(other).save(adding({run("t")})));
    EXPECT_TRUE(must(opened(file).load()).find(Id<Session>{"t"}));
}

// SQLite would look for the log beside the other name, and go on without the last changes.
TEST_F(WriterLockTest, AFileOfWhichTheLogLiesBesideAnotherNameIsOpenedByThatOne)
{
    saveAndDie(adding({run("r")}));
    ASSERT_GT(fs::file_size(folder / "diary.mileplate-wal"), 0U);
    fs::create_hard_link(file, other);
    for (const auto& refused : {Store::open(other, noonOfTheStore), Store::openForReading(other)}) {
        ASSERT_FALSE(refused);
        EXPECT_THAT(refused.error().message, HasSubstr("open it as " + file.string()));
    }
    EXPECT_TRUE(must(opened(file).load()).find(Id<Session>{"r"}));
    EXPECT_TRUE(must(opened(other).load()).find(Id<Session>{"r"})); // that one was closed
}

TEST_F(WriterLockTest, ACopyOfSuchAFileIsAFileOfItsOwn)
{
    saveAndDie(adding({run("r")}));
    fs::copy_file(file, other);
    EXPECT_TRUE(opened(other).save(adding({run("s")})));
}

TEST_F(WriterLockTest, ByTheSameNameTheSecondReads)
{
    const Store store = opened(file);
    EXPECT_THAT(opened(file).whyReadOnly(), HasSubstr("open in another Mileplate; here"));
}

// Else another program could take the diary for closed, and remove the log with the last changes.
TEST_F(WriterLockTest, IsNotLostWhereTheSameProcessLooksAtTheFile)
{
    Store store = opened(file);
    must(store.save(adding({run("r")})));
    ASSERT_TRUE(isLockedForOthers(file));
    {
        Store reader = must(Store::openForReading(file));
        EXPECT_TRUE(reader.verify().empty());
    }
    EXPECT_TRUE(isLockedForOthers(file));
}

} // namespace
} // namespace mileplate::store
