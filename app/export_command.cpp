// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/commands.h"
#include "app/diary_place.h"
#include "core/base/whole_file.h"
#include "core/exchange/csv/own/own_tables.h"
#include "core/json/diary_json.h"

#include <QCommandLineParser>

namespace mileplate::app {

namespace {

int complainOf(const Error& error)
{
    complain(error.message);
    return FellShort;
}

} // namespace

int exportCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription("Writes the diary in its open form.");
    parser.addOptions(
        {{"diary", "The diary; the user's own if not given.", "file"},
         {"format",
          "json: everything, as diary JSON. csv: runs.csv, sets.csv, meals.csv and "
          "days.csv for a spreadsheet; import reads them back.",
          "format", "json"},
         {"out", "The file to write, standard output if not given; of csv the folder.",
          "file|folder"}});
    if (const auto ended = parse(parser, arguments))
        return *ended;
    const bool tables = parser.value("format") == "csv";
    if (!tables && parser.value("format") != "json") {
        complain("--format: expected json or csv");
        return WrongUsage;
    }
    if (tables && parser.value("out").isEmpty()) {
        complain("export --format csv: name the folder to write to with --out");
        return WrongUsage;
    }
    auto store = openForCommand(parser.value("diary"), false);
    if (!store)
        return NoDiary;
    const auto diary = store->load();
    if (!diary) {
        complain(diary.error().message);
        return NoDiary;
    }
    if (tables) {
        const auto written = exchange::writeOwnTables(*diary, toPath(parser.value("out")));
        return written ? Fine : complainOf(written.error());
    }
    bool damaged = false;
    const auto fetch = [&](const TrackRef& ref) -> std::shared_ptr<const Track> {
        const auto track = store->track(ref);
        if (!track) {
            complain(track.error().message);
            damaged = true;
        }
        return track ? *track : nullptr;
    };
    if (!parser.isSet("out")) {
        json::writeDiary(*diary, fetch, [](std::string_view text) { print(std::string(text)); });
        return damaged ? FellShort : Fine;
    }
    WholeFile file(toPath(parser.value("out")));
    json::writeDiary(*diary, fetch, [&](std::string_view text) { file.write(text); });
    if (const auto written = file.commit(); !written)
        return complainOf(written.error());
    return damaged ? FellShort : Fine;
}

} // namespace mileplate::app
