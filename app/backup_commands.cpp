// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clock.h"
#include "app/command_line.h"
#include "app/commands.h"
#include "app/diary_place.h"
#include "core/base/files.h"
#include "core/store/backups/contents.h"
#include "core/store/backups/copy_diary.h"
#include "core/store/backups/restore.h"
#include "core/store/damage/file_kind.h"

#include <QCommandLineParser>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace mileplate::app {

namespace {

using Json = nlohmann::ordered_json;

Json contentsJson(const store::Contents& contents)
{
    Json json{{"sessions", contents.sessions},
              {"meals", contents.meals},
              {"days", contents.dayLogs},
              {"journal", contents.mark.last}};
    json["first"] = contents.days ? Json(isoDate(contents.days->first)) : Json();
    json["last"] = contents.days ? Json(isoDate(contents.days->past - Days{1})) : Json();
    return json;
}

std::string contentsText(const store::Contents& contents)
{
    const std::string span = contents.days
                                 ? fmt::format(", {} to {}", isoDate(contents.days->first),
                                               isoDate(contents.days->past - Days{1}))
                                 : std::string();
    return fmt::format("{} sessions, {} meals, {} days{}", contents.sessions, contents.meals,
                       contents.dayLogs, span);
}

// Whether both lead to one file; a file that is not there is none.
bool isSameFile(const std::filesystem::path& a, const std::filesystem::path& b)
{
    std::error_code error;
    return std::filesystem::equivalent(a, b, error) && !error;
}

// Whether there is something that is neither a diary nor a backup, which stays.
bool isTakenByAnother(const std::filesystem::path& file)
{
    std::error_code error;
    return std::filesystem::exists(file, error) && !store::saysItIsADiary(file);
}

} // namespace

int backupCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        "Writes a checked copy of the diary, also while a window has it open. (The window makes "
        "backups of its own beside the diary, without being asked.)");
    parser.addOptions(
        {{"diary", "The diary; the user's own if not given.", "file"},
         {"out", "The file to write; a diary or backup that is there is replaced.", "file"},
         {"json", "Print JSON."}});
    if (const auto ended = parse(parser, arguments))
        return *ended;
    if (parser.value("out").isEmpty()) {
        complain("backup: name the file to write with --out");
        return WrongUsage;
    }
    const auto diary = diaryPath(parser.value("diary"));
    const auto out = toPath(parser.value("out"));
    if (isSameFile(diary, out)) {
        complain("--out: this is the diary itself");
        return WrongUsage;
    }
    if (isTakenByAnother(out)) {
        complain(shownPath(out) + ": there is already another file; choose another name");
        return WrongUsage;
    }
    const auto contents = store::contentsOf(diary);
    if (!contents) {
        complain(contents.error().message);
        return NoDiary;
    }
    if (const auto copied = store::copyDiary(diary, out); !copied) {
        complain(copied.error().message);
        return FellShort;
    }
    if (parser.isSet("json"))
        print(Json{{"backup", shownPath(out)}, {"contents", contentsJson(*contents)}}.dump(2) +
              "\n");
    else
        print(fmt::format("{}: {}\n", shownPath(out), contentsText(*contents)));
    return Fine;
}

int restoreCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        "Puts a backup in the place of a diary. What was there is kept among the backups of the "
        "diary, so that it can be restored in turn.");
    parser.addOptions({{"diary", "The diary to replace, or to make where there is none.", "file"},
                       {"json", "Print JSON."}});
    parser.addPositionalArgument("backup", "The backup.", "PATH");
    if (const auto ended = parse(parser, arguments))
        return *ended;
    if (parser.positionalArguments().size() != 1 || parser.value("diary").isEmpty()) {
        complain("restore: name one backup, and with --diary the diary to replace");
        return WrongUsage;
    }
    const auto backup = toPath(parser.positionalArguments().front());
    const auto diary = toPath(parser.value("diary"));
    const auto contents = store::contentsOf(backup);
    if (!contents) {
        complain(contents.error().message);
        return NoDiary;
    }
    const auto replaced =
        store::restoreBackup(backup, diary, std::chrono::floor<std::chrono::seconds>(utcNow()));
    if (!replaced) {
        complain(replaced.error().message);
        return NoDiary;
    }
    const std::string kept = *replaced ? shownPath((*replaced)->file) : std::string();
    if (parser.isSet("json"))
        print(Json{{"diary", shownPath(diary)},
                   {"contents", contentsJson(*contents)},
                   {"kept", kept.empty() ? Json() : Json(kept)}}
                  .dump(2) +
              "\n");
    else
        print(fmt::format("{}: {}{}\n", shownPath(diary), contentsText(*contents),
                          kept.empty() ? "" : "; what was there is kept as " + kept));
    return Fine;
}

} // namespace mileplate::app
