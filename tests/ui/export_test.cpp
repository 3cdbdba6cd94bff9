// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_files.h"
#include "tests/support/builders.h"
#include "tests/support/gui_window.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>

// What the menu writes to files.
namespace mileplate {
namespace {

using namespace test;
using testing::HasSubstr;

class ExportTest : public WindowTest {
protected:
    ExportTest()
    {
        Session lifts = lift("s").on(kMonday).at("18:00").lasting(50).done();
        lifts.exercises = {{.exercise = {"squat"}, .sets = {{.reps = 5, .weight = kilograms(80)}}}};
        openWith(adding({run("r").on(kTuesday).at("07:00").over(10).lasting(60).done(), lifts},
                        {meal("m", kTuesday, "08:30", 34)}));
    }
    ~ExportTest() override { close(); }

    // Opens the menu and presses the letters that are underlined, one behind the other.
    void chooseFromMenu(Qt::Key menu, Qt::Key entry)
    {
        press(Qt::Key_F10);
        for (const Qt::Key key : {menu, entry}) {
            QWidget* popup = QApplication::activePopupWidget();
            ASSERT_TRUE(popup);
            QTest::keyClick(popup, key);
        }
    }
    // Puts a path into the dialog that asks where to, and presses Enter.
    static void answer(QDialog& dialog, const std::filesystem::path& path)
    {
        auto* name = dialog.findChild<QLineEdit*>("fileNameEdit");
        ASSERT_TRUE(name);
        name->setText(QString::fromStdString(path.string()));
        QTest::keyClick(name, Qt::Key_Return);
    }
};

TEST_F(ExportTest, WritesAllTablesAsOneZipFileThatComesBackAsItWas)
{
    const auto path = folder() / "tables.zip";
    inDialog([&] { chooseFromMenu(Qt::Key_F, Qt::Key_Z); },
             [&](QDialog& dialog) { answer(dialog, path); });
    ASSERT_TRUE(std::filesystem::exists(path));
    EXPECT_EQ(std::filesystem::status(path).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    EXPECT_THAT(child<QLabel>("message").text().toStdString(), HasSubstr("written to"));
    exchange::Import import(
        {}, {.offsetAt = [](std::chrono::sys_seconds) { return std::chrono::minutes{60}; }});
    for (const auto& source : exchange::sourcesOf({path}, {}))
        exchange::importSource(import, source, {});
    const Diary back = must(applied({}, std::move(import).edit("Import")));
    EXPECT_TRUE(sameContent(back, diary()));
}

TEST_F(ExportTest, WritesNothingWhereThePlaceIsNotChosen)
{
    const auto files = [&] {
        return std::distance(std::filesystem::directory_iterator(folder()), {});
    };
    const auto before = files();
    inDialog([&] { chooseFromMenu(Qt::Key_F, Qt::Key_Z); },
             [](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    EXPECT_EQ(files(), before);
}

} // namespace
} // namespace mileplate
