// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/backups/backup_watch.h"
#include "app/clock.h"
#include "app/command_line.h"
#include "app/diary_place.h"
#include "app/store_keeper.h"
#include "core/base/files.h"
#include "core/demo/demo_diary.h"
#include "core/rules/review.h"
#include "core/store/backups/restore.h"
#include "ui/text/errors/error_text.h"
#include "ui/text/qt_language.h"
#include "ui/text/translation.h"
#include "ui/theme/fonts_ahead.h"
#include "ui/theme/theme.h"
#include "ui/window/backups/restore_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/preferences.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <future>

namespace mileplate::app {

namespace {

struct Request {
    std::filesystem::path diary;
    bool demo = false;
};

// What could be opened, read on a thread of its own while Qt starts.
struct Opened {
    store::Store store;
    Diary diary;
};

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        "Mileplate plans runs, lifts and meals on one calendar.\n\n"
        "Without a command the window opens, on the diary given or on the user's own.\n\n"
        "Commands, which need no display:\n"
        "  import   read FIT, TCX, GPX, Apple Health, tables of other apps (CSV), zip files of\n"
        "           these and diary JSON into the diary\n"
        "  check    what the rules say of a week\n"
        "  stats    volume, load and condition by week\n"
        "  export   write the diary as diary JSON, or as tables (CSV)\n"
        "  read     what a typed line is understood as\n"
        "  history  the journal; undo, redo: take changes back and bring them back\n"
        "  backup   write a checked copy of the diary; restore: put one in its place\n"
        "  verify   look for damage\n\n"
        "'mileplate COMMAND --help' tells the options of a command.");
    parser.addPositionalArgument("diary", "The diary to open.", "[DIARY]");
    parser.addOption({"demo", "Open a throw-away copy of the demo diary."});
}

// A status where the program ends here.
std::optional<int> readArguments(const QStringList& arguments, Request& request)
{
    QCommandLineParser parser;
    describe(parser);
    const QCommandLineOption version = parser.addVersionOption();
    if (const auto ended = parse(parser, arguments))
        return ended;
    if (parser.isSet(version)) {
        print("mileplate " + QCoreApplication::applicationVersion().toStdString() + "\n");
        return Fine;
    }
    const QStringList names = parser.positionalArguments();
    if (names.size() > 1) {
        complain("one diary at a time; 'mileplate --help' lists the commands");
        return WrongUsage;
    }
    request.demo = parser.isSet("demo");
    request.diary = diaryPath(names.value(0));
    return std::nullopt;
}

std::chrono::sys_seconds journalNow() { return std::chrono::floor<std::chrono::seconds>(utcNow()); }

Result<Opened> openDiary(const std::filesystem::path& file, bool demo, Day today)
{
    auto store = store::Store::open(file, journalNow);
    if (!store)
        return tl::unexpected(store.error());
    if (demo) {
        Edit contents = demo::demoContents(
            today, [](std::string_view word) { return ui::language().translated(word); });
        contents.title = "Make up a runner";
        if (const auto saved = store->save(contents); !saved)
            return tl::unexpected(saved.error());
    }
    auto diary = store->load();
    if (!diary)
        return tl::unexpected(diary.error());
    return Opened{*std::move(store), *std::move(diary)};
}

// What the first screen will ask for.
void readAhead(const Diary& diary, Day today)
{
    rules::review(diary, today, at(today, {}));
    diary.find(Id<Session>{});
}

// A diary on its way, and what is read of it while the window is made.
struct Opening {
    std::future<Result<Opened>> opened;
    std::future<void> ahead;
};

// The thread that opens goes on reading at once: a long history is seldom read in time else.
Opening startOpening(const std::filesystem::path& file, bool demo, Day today)
{
    std::promise<Result<Opened>> promise;
    auto future = promise.get_future();
    const auto work = [file, demo, today](std::promise<Result<Opened>> told) {
        auto opened = openDiary(file, demo, today);
        const auto diary = opened ? std::optional(opened->diary) : std::nullopt;
        told.set_value(std::move(opened));
        if (diary)
            readAhead(*diary, today);
    };
    return {std::move(future), std::async(std::launch::async, work, std::move(promise))};
}

// Says why there is no window; the backup to restore, where the athlete chose one.
std::filesystem::path complainInWindow(const std::filesystem::path& diary, const Error& error)
{
    complain(error.message);
    StoreBackups backups(diary, journalNow);
    QMessageBox box(QMessageBox::Critical, QStringLiteral("Mileplate"), ui::errorText(error),
                    QMessageBox::Close);
    box.setTextFormat(Qt::PlainText); // a file may be called <b>
    QAbstractButton* restore =
        backups.list().empty()
            ? nullptr
            : box.addButton(ui::MainWindow::tr("Restore a backup…"), QMessageBox::AcceptRole);
    box.exec();
    if (!restore || box.clickedButton() != restore)
        return {};
    ui::RestoreDialog dialog(backups);
    dialog.exec();
    return dialog.chosen();
}

ui::MainWindow::Host hostFor(const Request& request)
{
    const QString program = QCoreApplication::applicationFilePath();
    return {
        .offsetAt = zoneOffsetAt,
        .startDemo = [program] { QProcess::startDetached(program, {QStringLiteral("--demo")}); },
        .openDiary = [program](const QString& file) { QProcess::startDetached(program, {file}); },
        .restore = {},
        .diary = request.diary,
        .isDemo = request.demo};
}

// How a window ended: with a status, or with a backup to restore.
struct Ending {
    int status = Fine;
    std::filesystem::path restore{};
};

Ending showWindow(Opened opened, const Request& request, const QString& remark)
{
    auto kept = std::make_unique<StoreKeeper>(std::move(opened.store), journalNow);
    StoreKeeper& keeper = *kept;
    ui::Workspace workspace(std::move(opened.diary), std::move(kept), localNow);
    Ending ending;
    ui::MainWindow::Host host = hostFor(request);
    ui::MainWindow* shown = nullptr;
    host.restore = [&](const std::filesystem::path& backup) {
        ending.restore = backup;
        shown->close();
        QCoreApplication::exit(Fine);
    };
    ui::MainWindow window(workspace, std::move(host));
    shown = &window;
    BackupWatch watch(request.diary, journalNow);
    QObject::connect(&watch, &BackupWatch::checked, &window,
                     [&](const auto& problems) { keeper.noteChecked(problems); });
    QObject::connect(&watch, &BackupWatch::failed, &window, &ui::MainWindow::say);
    if (!request.demo) {
        QObject::connect(&workspace, &ui::Workspace::becameWritable, &watch, &BackupWatch::begin);
        if (!workspace.isReadOnly())
            watch.begin();
    }
    ui::theme::dress(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    window.show();
    if (!remark.isEmpty())
        window.say(remark);
    ending.status = QApplication::exec();
    return ending;
}

// What became of it, for the window that is opened then.
QString restored(const std::filesystem::path& backup, const std::filesystem::path& diary)
{
    const auto done = store::restoreBackup(backup, diary, journalNow());
    if (!done)
        return ui::errorText(done.error());
    return ui::RestoreDialog::doneText();
}

} // namespace

int runWindow(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("mileplate"));
    QCoreApplication::setOrganizationName(QStringLiteral("mileplate"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MILEPLATE_VERSION));
    Request request;
    {
        const QCoreApplication plain(argc, argv); // help needs no display
        if (const auto ended = readArguments(argumentsOf(argc, argv), request))
            return *ended;
    }
    const std::future<void> fonts = ui::theme::readFontsAhead();
    const QTemporaryDir throwAway;
    if (request.demo)
        request.diary = toPath(throwAway.filePath(QStringLiteral("demo.mileplate")));
    const Day today = dayOf(localNow());
    // The demo is told in the language of the window, which is not known yet.
    Opening opening;
    if (!request.demo)
        opening = startOpening(request.diary, false, today);
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("mileplate"));
    QApplication::setApplicationDisplayName({}); // the window's title names the program itself
    ui::speak(application, ui::localeOf(ui::preferences::speech()));
    if (request.demo)
        opening = startOpening(request.diary, true, today);
    ui::theme::apply(application, ui::preferences::appearance(), ui::theme::StyleSheet::Later);
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/mileplate/icons/mileplate.svg")));
    QString remark;
    for (;;) {
        auto opened = opening.opened.get();
        Ending ending{.status = NoDiary};
        if (opened)
            ending = showWindow(*std::move(opened), request, remark);
        else
            ending.restore = complainInWindow(request.diary, opened.error());
        if (ending.restore.empty())
            return ending.status;
        opening.ahead.wait(); // or it would read what is being replaced
        remark = restored(ending.restore, request.diary);
        opening = startOpening(request.diary, false, today);
    }
}

} // namespace mileplate::app
