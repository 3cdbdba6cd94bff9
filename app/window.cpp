// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/clock.h"
#include "app/command_line.h"
#include "app/diary_place.h"
#include "app/store_keeper.h"
#include "core/base/files.h"
#include "core/demo/demo_diary.h"
#include "core/rules/review.h"
#include "ui/text/error_text.h"
#include "ui/text/translation.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/preferences.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QMessageBox>
#include <QProcess>
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

Result<Opened> openDiary(const std::filesystem::path& file, bool demo, Day today)
{
    const auto clock = [] { return std::chrono::floor<std::chrono::seconds>(utcNow()); };
    auto store = store::Store::open(file, clock);
    if (!store)
        return tl::unexpected(store.error());
    if (demo) {
        Edit contents = demo::demoContents(today);
        contents.title = "Make up a runner";
        if (const auto saved = store->save(contents); !saved)
            return tl::unexpected(saved.error());
    }
    auto diary = store->load();
    if (!diary)
        return tl::unexpected(diary.error());
    return Opened{*std::move(store), *std::move(diary)};
}

// While the window is made: what its first screen will ask for.
void readAhead(const Diary& diary, Day today)
{
    rules::review(diary, today, at(today, {}));
    diary.find(Id<Session>{});
}

int complainInWindow(const Error& error)
{
    complain(error.message);
    QMessageBox box(QMessageBox::Critical, QStringLiteral("Mileplate"), ui::errorText(error),
                    QMessageBox::Ok);
    box.setTextFormat(Qt::PlainText); // a file may be called <b>
    box.exec();
    return NoDiary;
}

ui::MainWindow::Host hostFor(const Request& request)
{
    const QString program = QCoreApplication::applicationFilePath();
    return {
        .offsetAt = zoneOffsetAt,
        .startDemo = [program] { QProcess::startDetached(program, {QStringLiteral("--demo")}); },
        .openDiary = [program](const QString& file) { QProcess::startDetached(program, {file}); },
        .diary = request.diary,
        .isDemo = request.demo};
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
    const QTemporaryDir throwAway;
    if (request.demo)
        request.diary = toPath(throwAway.filePath(QStringLiteral("demo.mileplate")));
    const Day today = dayOf(localNow());
    auto opening = std::async(std::launch::async, openDiary, request.diary, request.demo, today);
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("mileplate"));
    QApplication::setApplicationDisplayName({}); // the window's title names the program itself
    ui::speak(application, ui::localeOf(ui::preferences::speech()));
    ui::theme::apply(application, ui::preferences::appearance(), ui::theme::StyleSheet::Later);
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/mileplate/icons/mileplate.svg")));
    auto opened = opening.get();
    if (!opened)
        return complainInWindow(opened.error());
    const auto ahead = std::async(std::launch::async, readAhead, opened->diary, today);
    ui::Workspace workspace(std::move(opened->diary),
                            std::make_unique<StoreKeeper>(std::move(opened->store)), localNow);
    ui::MainWindow window(workspace, hostFor(request));
    ui::theme::dress(application);
    window.show();
    return QApplication::exec();
}

} // namespace mileplate::app
