// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary_place.h"

#include "app/clock.h"
#include "app/command_line.h"
#include "core/base/utf8.h"
#include "core/store/place/place.h"

#include <QStandardPaths>

namespace mileplate::app {

namespace {

constexpr char16_t kRawByte = 0xDC00;

bool isRawByte(QChar unit)
{
    return unit.unicode() >= kRawByte + 0x80 && unit.unicode() <= kRawByte + 0xFF;
}

QString argumentOf(std::string_view bytes)
{
    QString text;
    while (!bytes.empty()) {
        const std::size_t length = characterLength(bytes);
        if (length == 0)
            text += QChar(static_cast<char16_t>(kRawByte + static_cast<unsigned char>(bytes[0])));
        else
            text += QString::fromUtf8(bytes.data(), static_cast<qsizetype>(length));
        bytes.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return text;
}

Result<store::Store> openedFor(Access access, const std::filesystem::path& file)
{
    const auto clock = [] { return std::chrono::floor<std::chrono::seconds>(utcNow()); };
    switch (access) {
    case Access::Change:
        return store::Store::openExisting(file, clock);
    case Access::ChangeOrMake:
        return store::Store::open(file, clock);
    case Access::Read:
        break;
    }
    return store::Store::openForReading(file);
}

} // namespace

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << argumentOf(argv[i]);
    return arguments;
}

std::filesystem::path toPath(const QString& text)
{
    std::string bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size();
        if (isRawByte(text[i]))
            bytes += static_cast<char>(text[i].unicode() - kRawByte);
        else
            bytes += text.mid(i, isPair ? 2 : 1).toStdString();
        i += isPair ? 1 : 0;
    }
    return bytes;
}

std::filesystem::path defaultDiary()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return toPath(data) / "mileplate" / "diary.mileplate";
}

std::filesystem::path diaryPath(const QString& given)
{
    const auto path = given.isEmpty() ? defaultDiary() : toPath(given);
    return store::placeOf(path).value_or(path);
}

bool complainOfDamage(const store::Store& store)
{
    for (const store::Problem& problem : store.damage())
        complain(problem.where + ": " + problem.what + "; " + problem.remedy);
    return !store.damage().empty();
}

int statusAfter(const store::Store& store, int status)
{
    return complainOfDamage(store) && status == Fine ? FellShort : status;
}

std::optional<store::Store> openForCommand(const QString& given, Access access)
{
    auto store = openedFor(access, diaryPath(given));
    if (!store) {
        complain(store.error().message);
        return std::nullopt;
    }
    const bool toWrite = access != Access::Read;
    if (toWrite) // a damaged diary is not written to
        store->verify(store::Thoroughness::Quick);
    if (toWrite && !store->whyReadOnly().empty()) {
        complain(store->whyReadOnly());
        return std::nullopt;
    }
    return *std::move(store);
}

} // namespace mileplate::app
