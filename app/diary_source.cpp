// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary_source.h"

#include "app/clock.h"
#include "app/command_line.h"
#include "app/diary_place.h"
#include "core/base/files.h"
#include "core/json/diary_json.h"

#include <QCommandLineParser>

namespace mileplate::app {

namespace {

Result<DiarySource> fromJson(const std::filesystem::path& path)
{
    const std::string file = shownPath(path);
    const auto text = readFile(path);
    if (!text)
        return tl::unexpected(text.error());
    const auto document = json::readDiary(*text);
    if (!document)
        return badInput(file + ": " + document.error().message);
    auto diary = diaryOf(document->contents);
    if (!diary)
        return badInput(file + ": " + diary.error().message);
    return DiarySource{*std::move(diary), document->asOf.value_or(localNow())};
}

} // namespace

void addSourceOptions(QCommandLineParser& parser)
{
    parser.addOptions({{"diary", "The diary; the user's own if not given.", "file"},
                       {"from", "Diary JSON to look at in memory instead.", "file"}});
}

std::optional<DiarySource> readSource(const QCommandLineParser& parser, int& status)
{
    if (parser.isSet("from")) {
        auto source = fromJson(toPath(parser.value("from")));
        if (source)
            return *std::move(source);
        complain(source.error().message);
        status = NoDiary;
        return std::nullopt;
    }
    auto store = openForCommand(parser.value("diary"), Access::Read);
    status = NoDiary;
    if (!store)
        return std::nullopt;
    auto diary = store->load();
    if (!diary) {
        complain(diary.error().message);
        return std::nullopt;
    }
    return DiarySource{*std::move(diary), localNow(),
                       std::make_shared<const store::Store>(*std::move(store))};
}

int statusAfter(const DiarySource& source, int status)
{
    return source.store ? statusAfter(*source.store, status) : status;
}

} // namespace mileplate::app
