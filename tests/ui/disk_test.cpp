// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/disk/faulty_disk.h"
#include "tests/support/fit_writer.h"
#include "tests/support/gui_window.h"
#include "ui/board/session_card.h"
#include "ui/board/slot_grid.h"
#include "ui/board/week_board.h"
#include "ui/window/plan_page.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <fstream>

// The disk fails while the window is used: what it shows is what is on disk.
namespace mileplate {
namespace {

using namespace test;
using testing::HasSubstr;

class WindowOnAFailingDisk : public WindowTest {
protected:
    WindowOnAFailingDisk() { openWith(adding({run("r").on(kTuesday).over(10).lasting(60)})); }
    ~WindowOnAFailingDisk() override { close(); }

    void fail(Fault fault)
    {
        disk.arm({.fault = fault, .at = 1, .lasts = true, .where = folder().string()});
    }
    // Moves the run a day on by the keyboard: grab, arrow, drop.
    void moveTheRun()
    {
        card().setFocus();
        press(Qt::Key_Space);
        press(Qt::Key_Right);
        press(Qt::Key_Return);
    }
    ui::SessionCard& card() { return *window().planPage().board().slotGrid().card({"r"}); }
    std::string message() { return child<QLabel>("message").text().toStdString(); }
    bool isOffered(const QString& text)
    {
        QApplication::processEvents();
        return std::ranges::any_of(window().findChildren<QPushButton*>("offer"), [&](auto* button) {
            return button->text() == text && button->isVisible();
        });
    }
    void accept(const QString& text)
    {
        QApplication::processEvents();
        for (auto* button : window().findChildren<QPushButton*>("offer")) {
            if (button->text() == text && button->isVisible())
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        throw std::runtime_error("not offered; the message is: " + message());
    }
    void saveElsewhere(const std::filesystem::path& place)
    {
        inDialog([&] { accept("Save elsewhere…"); },
                 [&](QDialog& dialog) {
                     auto* name = dialog.findChild<QLineEdit*>("fileNameEdit");
                     name->setText(QString::fromStdString(place.string()));
                     QTest::keyClick(name, Qt::Key_Return);
                 });
    }

    FaultyDisk disk;
    UnderSqlite layer{disk};
};

TEST_F(WindowOnAFailingDisk, AFullDiskIsSaidInOneLineAndTheCardStaysWhereItIsOnDisk)
{
    const QPoint before = card().pos();
    fail(Fault::FullDisk);
    moveTheRun();
    EXPECT_THAT(message(), HasSubstr("the disk is full; nothing was changed"));
    EXPECT_EQ(find(diary(), "r").date, kTuesday);
    EXPECT_EQ(find(diaryOnDisk(), "r").date, kTuesday);
    EXPECT_EQ(card().pos(), before);
    EXPECT_EQ(workspace().history().undoText(), "Add");
}

TEST_F(WindowOnAFailingDisk, WhatFailedGoesOnOnceThereIsRoom)
{
    fail(Fault::FullDisk);
    moveTheRun();
    disk.heal();
    accept("Try again");
    EXPECT_EQ(find(diaryOnDisk(), "r").date, kTuesday + Days{1});
    EXPECT_FALSE(child<QLabel>("message").isVisible());
}

TEST_F(WindowOnAFailingDisk, AnUndoThatFailsTakesNothingBack)
{
    moveTheRun();
    fail(Fault::FailedSync);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_THAT(message(), HasSubstr("the disk reported an error; nothing was changed"));
    EXPECT_EQ(find(diary(), "r").date, kTuesday + Days{1});
    EXPECT_TRUE(isOffered("Save elsewhere…"));
    disk.heal();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(find(diaryOnDisk(), "r").date, kTuesday);
}

TEST_F(WindowOnAFailingDisk, TheChangeIsSavedElsewhereAndGoneOnWithThere)
{
    const TemporaryFolder elsewhere;
    fail(Fault::FullDisk);
    moveTheRun();
    saveElsewhere(elsewhere / "copy.mileplate");
    auto copy = must(store::Store::openForReading(elsewhere / "copy.mileplate"));
    EXPECT_EQ(find(must(copy.load()), "r").date, kTuesday + Days{1});
    EXPECT_TRUE(copy.verify().empty());
    EXPECT_EQ(find(diary(), "r").date, kTuesday);
    EXPECT_THAT(message(), HasSubstr("written to"));
    accept("Go on there");
    EXPECT_EQ(lastOpened(), QString::fromStdString((elsewhere / "copy.mileplate").string()));
}

TEST_F(WindowOnAFailingDisk, NothingIsLeftWhereTheOtherPlaceIsFullToo)
{
    const TemporaryFolder elsewhere;
    disk.arm({.fault = Fault::FullDisk, .at = 1, .lasts = true});
    moveTheRun();
    saveElsewhere(elsewhere / "copy.mileplate");
    EXPECT_THAT(message(), HasSubstr("copy.mileplate: the disk is full"));
    EXPECT_TRUE(isOffered("Save elsewhere…"));
    EXPECT_TRUE(std::filesystem::is_empty(elsewhere.path()));
}

TEST_F(WindowOnAFailingDisk, TheDiaryIsNoPlaceToSaveElsewhere)
{
    fail(Fault::FullDisk);
    moveTheRun();
    EXPECT_FALSE(workspace().saveElsewhere(file()));
    EXPECT_EQ(find(diaryOnDisk(), "r").date, kTuesday);
}

TEST_F(WindowOnAFailingDisk, WhatCouldNotBeReadIsReadOnceTheDiskGivesItAndEditingGoesOn)
{
    const Day longAgo = kMonday - Days{5000};
    std::vector<Session> runs{run("first").on(longAgo - Days{1000}).over(10).lasting(60).done()};
    for (int i = 0; i < 400; ++i) // so that what is read at first is far from them
        runs.push_back(run("r" + std::to_string(i))
                           .on(longAgo + Days{i})
                           .named(std::string(200, 'n'))
                           .over(8)
                           .lasting(50));
    openWith(adding(runs));
    fail(Fault::Error);
    window().planPage().showWeek(longAgo);
    waitUntil([&] { return workspace().isReadOnly(); });
    EXPECT_TRUE(isOffered("Try again"));
    EXPECT_FALSE(isOffered("Restore a backup…"));
    EXPECT_THAT(message(), HasSubstr("could not be read"));
    accept("Try again"); // in vain
    EXPECT_TRUE(workspace().isReadOnly());
    EXPECT_FALSE(workspace().perform(adding({run("new")})));
    disk.heal();
    accept("Try again");
    EXPECT_FALSE(workspace().isReadOnly());
    EXPECT_FALSE(child<QLabel>("message").isVisible());
    EXPECT_TRUE(window().planPage().board().slotGrid().card({"r0"}));
    EXPECT_TRUE(workspace().perform(adding({run("new")})));
}

TEST_F(WindowOnAFailingDisk, AnImportThatCannotBeSavedIsNotShown)
{
    const auto run = folder() / "run.fit";
    std::ofstream(run, std::ios::binary) << watchRunFile({.start = kFitTuesdayAt6});
    fail(Fault::FullDisk);
    inDialog([&] { window().importFiles({QString::fromStdString(run.string())}); },
             [&](QDialog& dialog) {
                 auto* button = dialog.findChild<QPushButton*>("import-button");
                 waitUntil([&] { return button->text() == "Close"; });
             });
    EXPECT_EQ(diary().days.on(kTuesday).sessions.size(), 1U);
    EXPECT_THAT(message(), HasSubstr("1 not imported"));
}

} // namespace
} // namespace mileplate
