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

int endOf(const Result<>& written, bool isDamaged)
{
    if (!written)
        complain(written.error().message);
    return written && !isDamaged ? Fine : FellShort;
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
          "days.csv for a spreadsheet, in a folder or, where --out ends with .zip, in one "
          "zip file; import reads them back.",
          "format", "json"},
         {"out",
          "The file to write, standard output if not given; of csv the folder or zip "
          "file.",
          "file|folder"}});
    if (const auto ended = parse(parser, arguments))
        return *ended;
    const bool tables = parser.value("format") == "csv";
    if (!tables && parser.value("format") != "json") {
        complain("--format: expected json or csv");
        return WrongUsage;
    }
    if (tables && parser.value("out").isEmpty()) {
        complain("export --format csv: name the folder or zip file to write to with --out");
        return WrongUsage;
    }
    auto store = openForCommand(parser.value("diary"), Access::Read);
    if (!store)
        return NoDiary;
    const auto diary = store->load();
    if (!diary) {
        complain(diary.error().message);
        return NoDiary;
    }
    const bool isDamaged = complainOfDamage(*store); // what can be read is written all the same
    if (tables) {
        const QString out = parser.value("out");
        const bool asZip = out.endsWith(".zip", Qt::CaseInsensitive);
        return endOf(asZip ? exchange::writeOwnTablesZip(*diary, toPath(out))
                           : exchange::writeOwnTables(*diary, toPath(out)),
                     isDamaged);
    }
    bool damaged = isDamaged;
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
        return endOf({}, damaged);
    }
    WholeFile file(toPath(parser.value("out")));
    json::writeDiary(*diary, fetch, [&](std::string_view text) { file.write(text); });
    return endOf(file.commit(), damaged);
}

} // namespace mileplate::app
