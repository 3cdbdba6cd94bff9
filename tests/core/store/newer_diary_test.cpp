// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/file_bytes.h"
#include "tests/support/older_diary.h"
#include "tests/support/store_user.h"
#include "tests/support/temporary_folder.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

// A diary of a newer Mileplate is shown as far as this one knows its tables, or refused in words.
namespace mileplate::store {
namespace {

using namespace test;

struct Change {
    const char* what;
    const char* sql;
};

class NewerDiary : public testing::TestWithParam<Change> {
protected:
    void SetUp() override
    {
        must(must(Store::open(file, noonOfTheStore)).save(adding({run("r")})));
    }
    // What a newer program would have made of it.
    void change(const std::string& sql)
    {
        Database(file, Mode::ReadWrite).run(sql + "; PRAGMA user_version = 99");
        bytes = bytesOf(file);
    }

    TemporaryFolder folder;
    std::filesystem::path file = folder / "diary.mileplate";
    std::string bytes;
};

TEST_P(NewerDiary, WithoutATableOrColumnThatIsReadIsRefusedInASentence)
{
    change(GetParam().sql);
    for (const auto& opened :
         {Store::open(file, noonOfTheStore), Store::openExisting(file, noonOfTheStore),
          Store::openForReading(file)}) {
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().kind, Error::Kind::TooNew);
        EXPECT_EQ(opened.error().message,
                  fmt::format("{}: this diary was written by a newer Mileplate (schema 99, this "
                              "one knows {}) in a form that this one cannot show; update Mileplate",
                              file.string(), newestSchema()));
    }
    EXPECT_TRUE(bytesOf(file) == bytes);
}

INSTANTIATE_TEST_SUITE_P(
    Table, NewerDiary,
    testing::Values(Change{"noMeals", "DROP TABLE meal_item; DROP TABLE meal"},
                    Change{"sessionsByAnotherName", "ALTER TABLE session RENAME TO activity"},
                    Change{"aColumnByAnotherName",
                           "ALTER TABLE day RENAME COLUMN date TO day_date"},
                    Change{"anotherJournal", "ALTER TABLE journal RENAME TO history"}),
    [](const auto& change) { return std::string(change.param.what); });

using NewerDiaryThatHoldsMore = NewerDiary;

TEST_F(NewerDiaryThatHoldsMore, IsShown)
{
    change("CREATE TABLE shoe (row INTEGER PRIMARY KEY); ALTER TABLE session ADD COLUMN shoe TEXT");
    Store store = must(Store::open(file, noonOfTheStore));
    EXPECT_TRUE(must(store.load()).find(Id<Session>{"r"}));
    EXPECT_THAT(store.whyReadOnly(), testing::HasSubstr("It is open for reading"));
    EXPECT_TRUE(store.damage().empty());
}

} // namespace
} // namespace mileplate::store
