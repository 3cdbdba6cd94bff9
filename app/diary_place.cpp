// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary_place.h"

#include "app/clock.h"
#include "app/command_line.h"

#include <QStandardPaths>

namespace mileplate::app {

std::filesystem::path toPath(const QString& text)
{
    return std::filesystem::path(text.toStdU16String());
}

std::filesystem::path defaultDiary()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return toPath(data) / "mileplate" / "diary.mileplate";
}

std::filesystem::path diaryPath(const QString& given)
{
    return given.isEmpty() ? defaultDiary() : toPath(given);
}

bool complainOfDamage(const store::Store& store)
{
    for (const store::Problem& problem : store.damage())
        complain(problem.where + ": " + problem.what + "; " + problem.remedy);
    return !store.damage().empty();
}

std::optional<store::Store> openForCommand(const QString& given, bool toWrite)
{
    const auto clock = [] { return std::chrono::floor<std::chrono::seconds>(utcNow()); };
    auto store = toWrite ? store::Store::open(diaryPath(given), clock)
                         : store::Store::openForReading(diaryPath(given));
    if (!store) {
        complain(store.error().message);
        return std::nullopt;
    }
    if (toWrite) // a damaged diary is not written to
        store->verify(store::Thoroughness::Quick);
    if (toWrite && !store->whyReadOnly().empty()) {
        complain(store->whyReadOnly());
        return std::nullopt;
    }
    return *std::move(store);
}

} // namespace mileplate::app
