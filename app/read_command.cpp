// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clock.h"
#include "app/command_line.h"
#include "app/commands.h"
#include "core/entry/read_line.h"
#include "core/json/diary_json.h"

#include <QCommandLineParser>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace mileplate::app {

namespace {

using Json = nlohmann::ordered_json;

Json readJson(const entry::ReadLine& read)
{
    Json rest = Json::array();
    for (const entry::NotUnderstood& part : read.notUnderstood)
        rest.push_back({{"text", part.text}, {"from", part.from}, {"to", part.to}});
    Json json{{"kind", read.session ? Json("run") : Json()}};
    if (read.session) {
        Session session = *read.session;
        session.date = dayOf(localNow());
        Json& written = json["session"] = Json::parse(json::writeSession(session));
        written.erase("id"); // it gets one, and a slot, when it is entered
        written.erase("slot");
    }
    json["not_understood"] = std::move(rest);
    return json;
}

std::string readText(const entry::ReadLine& read)
{
    std::string text;
    if (read.session) {
        const Done& done = *read.session->done;
        text = std::string(nameOf(read.session->kind));
        if (done.workout.distance)
            text += fmt::format(", {:.2f} km", inKilometres(*done.workout.distance));
        if (done.timer)
            text += fmt::format(", {:.0f} s", inSeconds(*done.timer));
        if (done.workout.rpe)
            text += fmt::format(", RPE {:g}", *done.workout.rpe);
        text += "\n";
    }
    return text;
}

} // namespace

int readCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        "Shows what a typed line is understood as, such as \"8 km 47:30 rpe 3\".");
    parser.addOption({"json", "Print JSON."});
    parser.addPositionalArgument("text", "The line.", "TEXT");
    if (const auto ended = parse(parser, arguments))
        return *ended;
    if (parser.positionalArguments().isEmpty()) {
        complain("read: say what to read");
        return WrongUsage;
    }
    const auto read = entry::readRun(parser.positionalArguments().join(' ').toStdString());
    print(parser.isSet("json") ? readJson(read).dump(2) + "\n" : readText(read));
    for (const entry::NotUnderstood& part : read.notUnderstood) {
        if (!parser.isSet("json"))
            complain("not understood: " + part.text);
    }
    return read.session && read.notUnderstood.empty() ? Fine : FellShort;
}

} // namespace mileplate::app
