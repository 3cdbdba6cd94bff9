// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window_board.h"
#include "tests/app/window_program.h"
#include "tests/support/complaints.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

// Two windows of the real program are opened at once on one diary: one of them writes, the
// other says that it only reads and changes nothing. The number of races can be raised by
// MILEPLATE_RACES.
namespace mileplate {
namespace {

using namespace test;

int races()
{
    const char* wanted = std::getenv("MILEPLATE_RACES");
    return wanted ? std::atoi(wanted) : 8;
}

// While the one is worked the other is open.
void raceOfTwo(const WindowProgram::Script& script)
{
    const TemporaryFolder home;
    prepareBoard(home.path());
    const std::string before = boardOnDisk(home.path());
    const WindowProgram first(home.path(), script);
    const WindowProgram second(home.path(), script);
    std::string kinds;
    for (const WindowProgram* program : {&first, &second}) {
        program->goOn();
        kinds += program->says();
    }
    EXPECT_THAT(kinds, testing::AnyOf("wr", "rw"));
    for (const WindowProgram* program : {&first, &second}) {
        program->goOn();
        EXPECT_EQ(program->says(), '>');
        EXPECT_EQ(program->says(), '=');
    }
    for (const WindowProgram* program : {&first, &second}) {
        program->goOn();
        EXPECT_EQ(program->end(), 0);
    }
    EXPECT_NE(boardOnDisk(home.path()), before);
    auto store = must(store::Store::open(home / "d.mileplate", noonOfTheStore));
    EXPECT_EQ(store.whyReadOnly(), "");
    EXPECT_TRUE(store.verify().empty());
    EXPECT_EQ(must(store.journal()).size(), 2U); // made, and moved once
}

TEST(RaceWindows, OneOfTwoWindowsWritesAndTheOtherSaysSo)
{
    for (int race = 0; race < races(); ++race) {
        SCOPED_TRACE(race);
        raceOfTwo({.steps = "?e"});
    }
}

// The control: where no lock keeps the second from writing, it is found.
TEST(RaceWindows, SeesThatBothWriteWhereLocksKeepNobodyOut)
{
    EXPECT_THAT(complaintsOf([] { raceOfTwo({.steps = "?e", .locksHold = false}); }),
                testing::Contains(testing::HasSubstr("kinds")));
}

} // namespace
} // namespace mileplate
