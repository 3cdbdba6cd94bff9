// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QStringList>
#include <filesystem>

namespace mileplate::app {

// Where the diary of this user lies: $XDG_DATA_HOME/mileplate/diary.mileplate, or what
// stands for it on other systems.
std::filesystem::path defaultDiary();

// The path given, or the default where none is; without links, as the files beside a diary
// lie beside what a link leads to.
std::filesystem::path diaryPath(const QString& given);

// What the program was called with. File names need not be text: a byte that is not
// stands as the lone surrogate U+DC00 + byte, and toPath makes it a byte again.
QStringList argumentsOf(int argc, char** argv);
std::filesystem::path toPath(const QString& text);

// A line on standard error for each place that could not be read; whether there was one.
bool complainOfDamage(const store::Store& store);

// The status of a command that is done with a diary, of which it fell short where there is damage.
int statusAfter(const store::Store& store, int status);

// What a command does with the diary.
enum class Access {
    Read,
    Change,       // one that is there
    ChangeOrMake, // and where there is none makes it
};

// Opens the diary for a command. Complains and gives nothing where it cannot be.
std::optional<store::Store> openForCommand(const QString& given, Access access);

} // namespace mileplate::app
