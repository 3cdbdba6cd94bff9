// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/commands.h"
#include "app/diary_place.h"
#include "core/base/files.h"
#include "core/exchange/csv/own/own_tables.h"
#include "core/json/diary_json.h"
#include "ui/window/disk/save_file.h"

#include <QCommandLineParser>
#include <QDir>

namespace mileplate::app {

namespace {

// Writes to a file beside the target and puts it in its place when all is on the disk,
// so that a full disk never leaves half an export under its name.
class Output {
public:
    explicit Output(const QString& path) : m_file(path)
    {
        m_open = path.isEmpty() || m_file.open(QIODevice::WriteOnly);
    }

    void write(std::string_view text)
    {
        if (m_file.fileName().isEmpty())
            print(std::string(text));
        else
            m_file.write(text.data(), static_cast<qint64>(text.size()));
    }

    bool finish() { return m_file.fileName().isEmpty() || (m_open && ui::committed(m_file)); }
    std::string problem() const
    {
        return (m_file.fileName() + ": " + m_file.errorString()).toStdString();
    }
    bool isOpen() const { return m_open; }

private:
    QSaveFile m_file;
    bool m_open = false;
};

// The tables of a diary as files of a folder, which is made where there is none.
int exportTables(const Diary& diary, const QString& folder)
{
    if (!QDir().mkpath(folder)) {
        complain("--out: the folder " + folder.toStdString() + " cannot be made");
        return FellShort;
    }
    for (int i = 0; i < static_cast<int>(kCountOf<exchange::OwnTable>); ++i) {
        const auto table = static_cast<exchange::OwnTable>(i);
        Output output(QDir(folder).filePath(QString::fromStdString(fileNameOf(table))));
        if (output.isOpen())
            writeOwnTable(table, diary, [&](std::string_view text) { output.write(text); });
        if (!output.finish()) {
            complain(output.problem());
            return FellShort;
        }
    }
    return Fine;
}

// All of them in one zip file.
int exportZip(const Diary& diary, const QString& path)
{
    const auto bytes = exchange::ownTablesZip(diary);
    if (!bytes) {
        complain(bytes.error().message);
        return FellShort;
    }
    Output output(path);
    if (output.isOpen())
        output.write(*bytes);
    if (!output.finish()) {
        complain(output.problem());
        return FellShort;
    }
    return Fine;
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
    auto store = openForCommand(parser.value("diary"), false);
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
        return std::max<int>(asZip ? exportZip(*diary, out) : exportTables(*diary, out),
                             isDamaged ? FellShort : Fine);
    }
    Output output(parser.value("out"));
    bool damaged = isDamaged;
    const auto fetch = [&](const TrackRef& ref) -> std::shared_ptr<const Track> {
        const auto track = store->track(ref);
        if (!track) {
            complain(track.error().message);
            damaged = true;
        }
        return track ? *track : nullptr;
    };
    if (output.isOpen())
        json::writeDiary(*diary, fetch, [&](std::string_view text) { output.write(text); });
    if (!output.finish()) {
        complain(output.problem());
        return FellShort;
    }
    return damaged ? FellShort : Fine;
}

} // namespace mileplate::app
