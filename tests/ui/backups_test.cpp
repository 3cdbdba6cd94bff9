// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backups/backup_watch.h"
#include "app/store_keeper.h"
#include "core/json/diary_json.h"
#include "core/store/backups/backup.h"
#include "core/store/sqlite.h"
#include "tests/support/builders.h"
#include "tests/support/file_bytes.h"
#include "tests/support/gui_window.h"
#include "ui/settings/backups_page.h"
#include "ui/settings/settings_dialog.h"
#include "ui/window/backups/restore_dialog.h"
#include "ui/window/plan_page.h"

#include <QAction>
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

// Backups in the window: made without asking, listed, restored; and what it says of damage.
namespace mileplate::test {
namespace {

using testing::HasSubstr;
using testing::SizeIs;

std::chrono::sys_seconds noonInUtc()
{
    return std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + std::chrono::hours{12};
}

std::string textOf(const QDialog& dialog, const char* label)
{
    return dialog.findChild<QLabel*>(QLatin1String(label))->text().toStdString();
}

// What the system would be asked to open.
class OpenedLinks : public QObject {
    Q_OBJECT

public:
    OpenedLinks() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~OpenedLinks() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    Q_INVOKABLE void open(const QUrl& url) { last = url; }

    QUrl last;
};

class BackupsTest : public WindowTest {
protected:
    // And it goes on in a thread of its own.
    void askForBackup(const QDialog& dialog)
    {
        dialog.findChild<QPushButton*>("backup-now")->click();
        EXPECT_TRUE(workspace().backupRun().isUnderWay());
    }
    ui::Backups& backups() { return workspace().keeper().backups(); }
    app::StoreKeeper& keeper() { return dynamic_cast<app::StoreKeeper&>(workspace().keeper()); }
    QAction& action(const QString& text)
    {
        for (QAction* found : window().findChildren<QAction*>()) {
            if (found->text().remove(QLatin1Char('&')) == text)
                return *found;
        }
        throw std::runtime_error("no action " + text.toStdString());
    }
    std::string message() { return child<QLabel>("message").text().toStdString(); }
    void damage(const char* sql)
    {
        store::Database(file(), store::Mode::ReadWrite)
            .run(std::string("PRAGMA ignore_check_constraints = ON; ") + sql);
    }
    // A round of the watch, while which `meanwhile` happens in the window's thread.
    void watch(const std::function<void()>& meanwhile = [] {})
    {
        app::BackupWatch watch(file(), noonInUtc);
        QObject::connect(&watch, &app::BackupWatch::failed, &window(), &ui::MainWindow::say);
        QObject::connect(&watch, &app::BackupWatch::checked, &window(),
                         [this](const auto& problems) { keeper().noteChecked(problems); });
        bool over = false;
        QObject::connect(&watch, &app::BackupWatch::looked, &window(), [&] { over = true; });
        watch.look();
        meanwhile();
        waitUntil([&] { return over; });
        QApplication::processEvents();
    }
};

TEST_F(BackupsTest, TheFirstIsMadeWithoutAskingAndTheNextNotBeforeADayIsOver)
{
    openWith(adding({run("a")}));
    watch();
    EXPECT_THAT(backups().list(), SizeIs(1));
    workspace().perform(adding({run("b")}));
    watch();
    EXPECT_THAT(backups().list(), SizeIs(1));
}

TEST_F(BackupsTest, AnEmptyDiaryIsNotBackedUp)
{
    openEmpty();
    watch();
    EXPECT_THAT(backups().list(), SizeIs(0));
}

TEST_F(BackupsTest, EditingGoesOnWhileOneIsMade)
{
    openWith(adding({run("a")}));
    watch([&] {
        for (int i = 0; i < 20; ++i)
            EXPECT_TRUE(workspace().perform(adding({run("b" + std::to_string(i))})));
    });
    EXPECT_THAT(backups().list(), SizeIs(1));
    EXPECT_TRUE(diaryOnDisk().find(Id<Session>{"b19"}));
}

TEST_F(BackupsTest, WhereNoneCanBeMadeALineSaysSoAndEditingGoesOn)
{
    openWith(adding({run("a")}));
    writeBytes(backups().folder(), "a file in the way");
    watch();
    EXPECT_THAT(message(), HasSubstr("No backup was made"));
    EXPECT_TRUE(workspace().perform(adding({run("b")})));
}

TEST_F(BackupsTest, MoreThanFiftySessionsAreImportedAfterABackup)
{
    openWith(adding({run("a")}));
    std::vector<Session> runs;
    for (int i = 0; i < 51; ++i)
        runs.push_back(run("r" + std::to_string(i)).on(kMonday - Days{i}).over(10));
    std::string text;
    json::writeDiary(
        must(diaryOf(adding(runs))), [](const TrackRef&) { return nullptr; },
        [&](std::string_view piece) { text += piece; });
    writeBytes(folder() / "many.json", text);
    const QString many = QString::fromStdU16String((folder() / "many.json").u16string());
    inDialog([&] { window().importFiles({many}); },
             [&](QDialog& dialog) {
                 auto* button = dialog.findChild<QPushButton*>("import-button");
                 waitUntil([&] { return button->text() == QLatin1String("Close"); });
             });
    EXPECT_TRUE(diary().find(Id<Session>{"r50"}));
    const auto made = backups().list();
    ASSERT_THAT(made, SizeIs(1));
    EXPECT_EQ(made[0].reason, "import");
    EXPECT_EQ(must(backups().lookInto(made[0].file)).sessions, 1);
}

TEST_F(BackupsTest, TheDialogSaysWhatABackupHoldsAndWhatChangedSinceBeforeItIsRestored)
{
    openWith(adding({run("a").on(kMonday)}));
    must(backups().make([] { return true; }));
    Edit edit = adding({run("b")});
    edit.title = "Add a run of which the backup knows nothing";
    workspace().perform(edit);
    inDialog([&] { action(QStringLiteral("Restore a backup…")).trigger(); },
             [&](QDialog& dialog) {
                 EXPECT_EQ(dialog.findChild<QTreeWidget*>("backups")->topLevelItemCount(), 1);
                 EXPECT_THAT(textOf(dialog, "backup-contents"), HasSubstr("1 session"));
                 EXPECT_THAT(textOf(dialog, "backup-changes"), HasSubstr("1 change since"));
                 EXPECT_THAT(textOf(dialog, "backup-changes"),
                             HasSubstr("Add a run of which the backup knows nothing"));
                 EXPECT_TRUE(toRestore().empty());
                 QTest::mouseClick(dialog.findChild<QPushButton*>("restore-now"), Qt::LeftButton);
             });
    EXPECT_EQ(toRestore(), backups().list()[0].file);
}

TEST_F(BackupsTest, WithoutABackupNothingCanBeRestored)
{
    openWith(adding({run("a")}));
    inDialog([&] { action(QStringLiteral("Restore a backup…")).trigger(); },
             [&](QDialog& dialog) {
                 EXPECT_FALSE(dialog.findChild<QPushButton*>("restore-now")->isEnabled());
                 EXPECT_THAT(textOf(dialog, "backup-contents"), HasSubstr("no backup"));
             });
}

TEST_F(BackupsTest, AFileOfOnesOwnIsLookedIntoAndRefusedWhereItIsNoDiary)
{
    openWith(adding({run("a")}));
    must(backups().make([] { return true; }));
    writeBytes(folder() / "text", "no diary");
    inDialog([&] { action(QStringLiteral("Restore a backup…")).trigger(); },
             [&](QDialog& dialog) {
                 auto& restore = dynamic_cast<ui::RestoreDialog&>(dialog);
                 auto* button = dialog.findChild<QPushButton*>("restore-now");
                 restore.addFile(folder() / "text");
                 EXPECT_FALSE(button->isEnabled());
                 EXPECT_THAT(textOf(dialog, "backup-contents"), HasSubstr("not a Mileplate diary"));
                 restore.addFile(backups().list()[0].file);
                 EXPECT_TRUE(button->isEnabled());
             });
}

TEST_F(BackupsTest, SettingsShowPlaceAndRoomAndMakeOneAtOnce)
{
    openWith(adding({run("a")}));
    inDialog([&] { action(QStringLiteral("Settings…")).trigger(); },
             [&](QDialog& dialog) {
                 EXPECT_THAT(textOf(dialog, "backup-sum"), HasSubstr("no backup"));
                 EXPECT_EQ(textOf(dialog, "backup-place"), backups().folder().string());
                 EXPECT_FALSE(dialog.findChild<QPushButton*>("backup-open")->isEnabled());
                 askForBackup(dialog);
                 waitUntil([&] { return !workspace().backupRun().isUnderWay(); });
                 EXPECT_THAT(textOf(dialog, "backup-sum"), HasSubstr("1 backup, "));
                 EXPECT_THAT(textOf(dialog, "backup-sum"), HasSubstr("kB in all"));
                 EXPECT_EQ(textOf(dialog, "backup-state"), "The backup was made.");
                 EXPECT_TRUE(dialog.findChild<QPushButton*>("backup-now")->isEnabled());
                 EXPECT_TRUE(dialog.findChild<QPushButton*>("backup-open")->isEnabled());
             });
    EXPECT_EQ(backups().list().at(0).reason, "asked");
}

TEST_F(BackupsTest, TheFolderOfTheBackupsIsOpenedByTheSystem)
{
    openWith(adding({run("a")}));
    must(backups().make([] { return true; }));
    OpenedLinks links;
    inDialog([&] { action(QStringLiteral("Settings…")).trigger(); },
             [&](QDialog& dialog) { dialog.findChild<QPushButton*>("backup-open")->click(); });
    EXPECT_EQ(links.last.toLocalFile().toStdString(), backups().folder().string());
}

TEST_F(BackupsTest, WhileOneThatWasAskedForIsMadeItIsSaidAndTheWindowGoesOn)
{
    openWith(adding({run("a")}));
    inDialog([&] { action(QStringLiteral("Settings…")).trigger(); },
             [&](QDialog& dialog) {
                 askForBackup(dialog);
                 EXPECT_THAT(textOf(dialog, "backup-state"), HasSubstr("is being made"));
                 EXPECT_FALSE(dialog.findChild<QPushButton*>("backup-now")->isEnabled());
                 EXPECT_TRUE(workspace().perform(adding({run("b")})));
             });
    inDialog([&] { action(QStringLiteral("Settings…")).trigger(); },
             [&](QDialog& dialog) { // opened anew, it knows of it or of what became of it
                 waitUntil([&] { return !workspace().backupRun().isUnderWay(); });
                 EXPECT_TRUE(dialog.findChild<QPushButton*>("backup-now")->isEnabled());
                 EXPECT_THAT(textOf(dialog, "backup-sum"), HasSubstr("1 backup, "));
             });
    EXPECT_TRUE(diaryOnDisk().find(Id<Session>{"b"}));
}

TEST_F(BackupsTest, WhereNoneThatWasAskedForCanBeMadeSettingsAndWindowSaySo)
{
    openWith(adding({run("a")}));
    writeBytes(backups().folder(), "a file in the way");
    inDialog([&] { action(QStringLiteral("Settings…")).trigger(); },
             [&](QDialog& dialog) {
                 askForBackup(dialog);
                 waitUntil([&] { return !workspace().backupRun().isUnderWay(); });
                 EXPECT_THAT(textOf(dialog, "backup-state"), HasSubstr("No backup was made"));
                 EXPECT_TRUE(dialog.findChild<QPushButton*>("backup-now")->isEnabled());
             });
    EXPECT_THAT(message(), HasSubstr("No backup was made"));
}

TEST_F(BackupsTest, AWindowThatIsClosedWhileOneIsMadeLeavesItWholeOrNotAtAll)
{
    openWith(adding({run("a")}));
    workspace().backupRun().start();
    close();
    for (const auto& entry : std::filesystem::directory_iterator(folder()))
        EXPECT_THAT(entry.path().filename().string(), testing::Not(HasSubstr("partial")));
    for (const auto& backup : store::backupsOf(file()))
        EXPECT_TRUE(must(store::Store::openForReading(backup.file)).verify().empty());
}

TEST_F(BackupsTest, OldDaysThatCannotBeReadAreSaidAsSoonAsTheyAreLookedAt)
{
    openWith(adding(
        {run("now").on(kMonday), run("old").on(kMonday - Days{5000}),
         run("first").on(kMonday - Days{6000}).over(10).lasting(60).done()})); // which the window
                                                                               // asks for
    damage("UPDATE session SET kind = 'flying' WHERE id = 'old'");
    reopen();
    EXPECT_FALSE(workspace().isReadOnly());
    EXPECT_TRUE(action(QStringLiteral("New session…")).isEnabled());
    window().planPage().showWeek(kMonday - Days{5000});
    waitUntil([&] { return workspace().isReadOnly(); });
    QApplication::processEvents();
    EXPECT_THAT(message(), HasSubstr("sessions of 2013-03-16"));
    EXPECT_TRUE(child<QPushButton>("offer").isVisible());
    EXPECT_FALSE(action(QStringLiteral("New session…")).isEnabled());
}

TEST_F(BackupsTest, AnEmptyDiaryBesideBackupsSaysSoAndOffersThem)
{
    openWith(adding({run("a")}));
    must(backups().make([] { return true; }));
    reopen();
    EXPECT_EQ(message(), "");
    close();
    std::filesystem::remove(file());
    reopen();
    EXPECT_EQ(message(), "This diary is empty, but there are backups of it.");
    inDialog([&] { QTest::mouseClick(&child<QPushButton>("offer"), Qt::LeftButton); },
             [&](QDialog& dialog) {
                 QTest::mouseClick(dialog.findChild<QPushButton*>("restore-now"), Qt::LeftButton);
             });
    EXPECT_EQ(toRestore(), backups().list()[0].file);
    workspace().perform(adding({run("new")}));
    EXPECT_FALSE(child<QWidget>("message-bar").isVisible());
}

TEST_F(BackupsTest, AnEmptyDiaryWithoutBackupsSaysNothing)
{
    openEmpty();
    EXPECT_EQ(message(), "");
}

TEST_F(BackupsTest, DamageThatTheWatchFindsEndsWritingAndOffersTheLastGoodBackup)
{
    openWith(adding({run("a")}));
    must(backups().make([] { return true; }));
    workspace().perform(adding({run("b")}));
    damage("UPDATE journal SET title = 'Something else' WHERE seq = 1");
    watch();
    EXPECT_TRUE(workspace().isReadOnly());
    EXPECT_THAT(message(), HasSubstr("journal 1"));
    EXPECT_FALSE(workspace().perform(adding({run("c")})));
    inDialog([&] { QTest::mouseClick(&child<QPushButton>("offer"), Qt::LeftButton); },
             [&](QDialog& dialog) {
                 QTest::mouseClick(dialog.findChild<QPushButton*>("restore-now"), Qt::LeftButton);
             });
    EXPECT_EQ(toRestore(), backups().list()[0].file);
}

} // namespace
} // namespace mileplate::test

#include "backups_test.moc"
