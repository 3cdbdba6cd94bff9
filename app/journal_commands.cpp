// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/commands.h"
#include "app/diary_place.h"

#include <QCommandLineParser>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace mileplate::app {

namespace {

using Json = nlohmann::ordered_json;
using store::JournalEntry;

Json entryJson(const JournalEntry& entry)
{
    Json changes = Json::object();
    for (const auto& [kind, count] : entry.counts)
        changes[kind] = count;
    std::string at = isoInstant({.utc = entry.at});
    at.replace(at.size() - 6, 6, "Z");
    return {{"seq", entry.seq},
            {"at", std::move(at)},
            {"title", entry.title},
            {"state", entry.applied ? "applied" : "undone"},
            {"changes", std::move(changes)}};
}

Json journalJson(const std::vector<JournalEntry>& entries, std::optional<std::int64_t> position)
{
    Json list = Json::array();
    for (const JournalEntry& entry : entries)
        list.push_back(entryJson(entry));
    return {{"entries", std::move(list)}, {"position", position.value_or(0)}};
}

std::string journalText(const std::vector<JournalEntry>& entries)
{
    std::string text;
    for (const JournalEntry& entry : entries)
        text += fmt::format("{:>6}  {}  {}{}\n", entry.seq,
                            isoLocal(LocalTime{entry.at.time_since_epoch()}), entry.title,
                            entry.applied ? "" : "  (undone)");
    return text.empty() ? "Nothing has been changed yet.\n" : text;
}

int show(store::Store& store, const std::vector<JournalEntry>& entries, bool asJson)
{
    const auto position = store.position();
    if (!position) {
        complain(position.error().message);
        return NoDiary;
    }
    print(asJson ? journalJson(entries, *position).dump(2) + "\n" : journalText(entries));
    return Fine;
}

// Takes one step; its number, or nothing where there is none.
Result<std::optional<std::int64_t>> stepOnce(store::Store& store, bool back)
{
    const auto step = back ? store.stepBack() : store.stepForward();
    if (!step)
        return tl::unexpected(step.error());
    if (!*step)
        return std::nullopt;
    const auto done = back ? store.takeBack(**step) : store.bringBack(**step);
    if (!done)
        return tl::unexpected(done.error());
    return (**step).seq;
}

int go(const QStringList& arguments, bool back)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(back ? "Takes the last changes of the diary back."
                                          : "Brings back what undo took back.");
    parser.addOptions({{"diary", "The diary; the user's own if not given.", "file"},
                       {"count", "How many changes; 1 if not given.", "number", "1"},
                       {"json", "Print JSON."}});
    if (const auto ended = parse(parser, arguments))
        return *ended;
    bool isNumber = false;
    const int count = parser.value("count").toInt(&isNumber);
    if (!isNumber || count < 1) {
        complain("--count: expected a whole number from 1");
        return WrongUsage;
    }
    auto store = openForCommand(parser.value("diary"), Access::Change);
    if (!store)
        return NoDiary;
    std::vector<std::int64_t> steps;
    for (int i = 0; i < count; ++i) {
        const auto step = stepOnce(*store, back);
        if (!step) {
            complain(step.error().message);
            return NoDiary;
        }
        if (!*step)
            break;
        steps.push_back(**step);
    }
    auto journal = store->journal();
    if (!journal) {
        complain(journal.error().message);
        return NoDiary;
    }
    std::erase_if(*journal, [&](const JournalEntry& entry) {
        return std::ranges::find(steps, entry.seq) == steps.end();
    });
    const int status = show(*store, *journal, parser.isSet("json"));
    return steps.size() == static_cast<std::size_t>(count) ? status : FellShort;
}

} // namespace

int historyCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription("Lists every change of the diary: what changed when.");
    parser.addOptions(
        {{"diary", "The diary; the user's own if not given.", "file"}, {"json", "Print JSON."}});
    if (const auto ended = parse(parser, arguments))
        return *ended;
    auto store = openForCommand(parser.value("diary"), Access::Read);
    if (!store)
        return NoDiary;
    const auto journal = store->journal();
    if (!journal) {
        complain(journal.error().message);
        return NoDiary;
    }
    const int status = show(*store, *journal, parser.isSet("json"));
    store->verify(store::Thoroughness::Quick); // of the journal a damaged line reads like any other
    return statusAfter(*store, status);
}

int undoCommand(const QStringList& arguments) { return go(arguments, true); }
int redoCommand(const QStringList& arguments) { return go(arguments, false); }

int verifyCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription("Looks whether everything in the diary can be read.");
    parser.addOptions(
        {{"diary", "The diary; the user's own if not given.", "file"}, {"json", "Print JSON."}});
    if (const auto ended = parse(parser, arguments))
        return *ended;
    auto store = openForCommand(parser.value("diary"), Access::Read);
    if (!store)
        return NoDiary;
    const auto problems = store->verify();
    Json list = Json::array();
    for (const store::Problem& problem : problems) {
        list.push_back(
            {{"where", problem.where}, {"what", problem.what}, {"remedy", problem.remedy}});
        if (!parser.isSet("json"))
            complain(fmt::format("{}: {}; {}", problem.where, problem.what, problem.remedy));
    }
    if (parser.isSet("json"))
        print(Json{{"ok", problems.empty()}, {"problems", std::move(list)}}.dump(2) + "\n");
    else if (problems.empty())
        print("The diary is sound.\n");
    return problems.empty() ? Fine : FellShort;
}

} // namespace mileplate::app
