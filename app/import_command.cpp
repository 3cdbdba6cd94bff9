// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clock.h"
#include "app/command_line.h"
#include "app/commands.h"
#include "app/diary_place.h"
#include "core/domain/track_codec.h"
#include "core/exchange/import_files.h"
#include "core/json/diary_json.h"
#include "core/store/backups/make_backup.h"
#include "core/store/backups/schedule.h"

#include <QCommandLineParser>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

namespace mileplate::app {

namespace {

using Json = nlohmann::ordered_json;
using Status = exchange::FileOutcome::Status;

// With how to say otherwise, on the command line.
std::string wholeMessage(const exchange::FileOutcome& outcome)
{
    if (outcome.remedies.empty())
        return outcome.message;
    return fmt::format("{} To say otherwise: {}.", outcome.message,
                       fmt::join(outcome.remedies, ", "));
}

Json fileJson(const exchange::ImportedFile& file)
{
    const exchange::FileOutcome& outcome = file.outcome;
    Json json{{"path", file.path},
              {"format", outcome.format},
              {"status", nameOf(outcome.status)},
              {"records", outcome.records},
              {"sessions", outcome.sessions},
              {"days", outcome.days},
              {"meals", outcome.meals}};
    if (!outcome.planned.empty())
        json["planned"] = outcome.planned.text;
    json["message"] = wholeMessage(outcome);
    return json;
}

Json totalsJson(const std::vector<exchange::ImportedFile>& files)
{
    std::map<std::string_view, int> counts;
    int sessions = 0;
    for (const exchange::ImportedFile& file : files) {
        ++counts[nameOf(file.outcome.status)];
        sessions += file.outcome.sessions;
    }
    Json totals{{"files", files.size()}, {"sessions", sessions}};
    for (const std::string_view status : Names<Status>::kWords)
        totals[std::string(status)] = counts[status];
    return totals;
}

// What would be imported, as a diary of its own, without streams.
Json contentsJson(const Edit& edit)
{
    Edit additions;
    forEachKind(edit, [&](std::string_view name, const auto& revisions) {
        forEachKind(additions, [&](std::string_view other, auto& into) {
            if constexpr (std::is_same_v<
                              std::remove_const_t<std::remove_reference_t<decltype(revisions)>>,
                              std::remove_reference_t<decltype(into)>>) {
                if (name != other)
                    return;
                for (const auto& revised : revisions)
                    into.push_back({std::nullopt, revised.after});
            }
        });
    });
    std::string text;
    if (const auto diary = diaryOf(additions))
        json::writeDiary(
            *diary, [](const TrackRef&) { return nullptr; },
            [&](std::string_view piece) { text += piece; });
    return Json::parse(text, nullptr, false);
}

bool isShort(const exchange::ImportedFile& file)
{
    return file.outcome.status == Status::Failed || file.outcome.status == Status::NeedsDate;
}

void printText(const std::vector<exchange::ImportedFile>& files)
{
    for (const exchange::ImportedFile& file : files) {
        const std::string line =
            fmt::format("{}: {}{}{}", file.path, nameOf(file.outcome.status),
                        file.outcome.message.empty() ? "" : ": ", wholeMessage(file.outcome));
        if (isShort(file))
            complain(line);
        else
            print(line + "\n");
    }
}

// Tracks of files that were read before in the same dry run, packed.
class PackedTracks {
public:
    Result<> keep(const TrackRef& ref)
    {
        m_bytes.emplace(ref.hash, encoded(*ref.loaded));
        return {};
    }
    std::shared_ptr<const Track> fetch(const TrackRef& ref) const
    {
        const auto found = m_bytes.find(ref.hash);
        const auto track = found == m_bytes.end() ? std::nullopt : decodedTrack(found->second);
        return track ? std::make_shared<const Track>(*track) : nullptr;
    }

private:
    std::map<std::string, std::string> m_bytes;
};

struct Request {
    std::vector<std::filesystem::path> paths{};
    std::optional<Day> date{};
    exchange::CsvChoices csv{};
    bool replace = false;
    bool dryRun = false;
    bool json = false;
    QString diary{};
};

std::optional<store::Store> openFor(const Request& request)
{
    if (!request.dryRun)
        return openForCommand(request.diary, Access::ChangeOrMake);
    std::error_code error;
    if (!std::filesystem::exists(diaryPath(request.diary), error))
        return std::nullopt; // matched with nothing
    return openForCommand(request.diary, Access::Read);
}

int importInto(const Request& request, store::Store* store)
{
    auto diary = store ? store->load() : Result<Diary>{};
    if (!diary) {
        complain(diary.error().message);
        return NoDiary;
    }
    PackedTracks packed;
    const auto fetch = [&](const TrackRef& ref) -> std::shared_ptr<const Track> {
        if (auto track = packed.fetch(ref))
            return track;
        const auto stored = store ? store->track(ref) : Result<std::shared_ptr<const Track>>{};
        return stored ? *stored : nullptr;
    };
    exchange::Import import(*diary, {.offsetAt = zoneOffsetAt,
                                     .date = request.date,
                                     .fetchTrack = fetch,
                                     .keepTrack = [&](const TrackRef& ref) {
                                         return request.dryRun ? packed.keep(ref)
                                                               : store->keep(ref);
                                     }});
    std::vector<exchange::ImportedFile> files;
    for (const exchange::ImportSource& source :
         exchange::sourcesOf(request.paths, diaryPath(request.diary))) {
        for (auto& file : exchange::importSource(import, source,
                                                 {.replace = request.replace, .csv = request.csv}))
            files.push_back(std::move(file));
    }

    const Edit edit = std::move(import).edit(exchange::importTitle(files));
    if (!request.dryRun && store::isLargeImport(edit)) {
        const auto kept = store::makeBackup(
            store->file(), {.reason = store::BackupReason::Import,
                            .now = std::chrono::floor<std::chrono::seconds>(utcNow())});
        if (!kept)
            complain(kept.error().message);
    }
    if (!request.dryRun && !edit.isEmpty()) {
        if (const auto saved = store->save(edit); !saved) {
            complain(saved.error().message);
            return NoDiary;
        }
    }
    if (request.json) {
        Json list = Json::array();
        for (const exchange::ImportedFile& file : files)
            list.push_back(fileJson(file));
        Json report{{"files", std::move(list)}, {"totals", totalsJson(files)}};
        if (request.dryRun)
            report["diary"] = contentsJson(edit);
        print(report.dump(2) + "\n");
    } else {
        printText(files);
    }
    return std::ranges::any_of(files, isShort) ? FellShort : Fine;
}

// False where the option is given and none of its words.
template <class Enum>
bool readChoice(const QCommandLineParser& parser, const QString& option,
                std::optional<Enum>& choice)
{
    if (!parser.isSet(option))
        return true;
    choice = named<Enum>(parser.value(option).toStdString());
    if (!choice)
        complain(fmt::format("--{}: expected {}", option.toStdString(),
                             fmt::join(Names<Enum>::kWords, " or ")));
    return choice.has_value();
}

} // namespace

int importCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        "Imports recordings (FIT, TCX, GPX, also gzipped), exports of Apple Health, diary JSON, "
        "the CSV that "
        "apps export "
        "(Hevy, Strong, FitNotes, GymRun, Fitbod, Strava, Garmin Connect, MyFitnessPal, "
        "Cronometer, MacroFactor, Health Export, or columns Date and Weight), and zip files of "
        "these, as one change that "
        "undo takes back. Importing twice changes nothing. What a CSV file does not say is told "
        "by its values, and said with what became of the file.");
    parser.addOptions(
        {{"diary", "The diary; the user's own if not given.", "file"},
         {"date", "The day of recordings whose device had no clock.", "day"},
         {"replace", "Where diary JSON differs from the diary, take the file's."},
         {"date-order", "How CSV files mean 03/04/2026: day-first or month-first.", "order"},
         {"weight-unit", "Of weights in CSV files without a unit: kg or lb.", "unit"},
         {"distance-unit", "Of distances in CSV files without a unit: km or mi.", "unit"},
         {"decimal", "Sign before decimals in CSV files: point or comma.", "sign"},
         {"running", "Running between lifts of CSV files: sets, as written, or runs of its own.",
          "sets|runs"},
         {"dry-run", "Change nothing; with --json show what would be imported."},
         {"json", "Print JSON."}});
    parser.addPositionalArgument("files", "Files or folders.", "FILE|FOLDER…");
    if (const auto ended = parse(parser, arguments))
        return *ended;
    Request request{.replace = parser.isSet("replace"),
                    .dryRun = parser.isSet("dry-run"),
                    .json = parser.isSet("json"),
                    .diary = parser.value("diary")};
    for (const QString& file : parser.positionalArguments())
        request.paths.push_back(toPath(file));
    if (request.paths.empty()) {
        complain("import: name at least one file or folder");
        return WrongUsage;
    }
    if (parser.isSet("date")) {
        request.date = readDate(parser.value("date").toStdString());
        if (!request.date) {
            complain("--date: expected a day such as 2026-11-24");
            return WrongUsage;
        }
    }
    std::optional<exchange::RunningSets> running;
    if (!readChoice(parser, "date-order", request.csv.dateOrder) ||
        !readChoice(parser, "weight-unit", request.csv.massUnit) ||
        !readChoice(parser, "distance-unit", request.csv.lengthUnit) ||
        !readChoice(parser, "decimal", request.csv.decimalMark) ||
        !readChoice(parser, "running", running))
        return WrongUsage;
    request.csv.running = running.value_or(request.csv.running);
    auto store = openFor(request);
    if (!store && !request.dryRun)
        return NoDiary;
    return importInto(request, store ? &*store : nullptr);
}

} // namespace mileplate::app
