// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"
#include "core/store/store.h"

#include <memory>
#include <optional>

class QCommandLineParser;

namespace mileplate::app {

// What a command judges or counts: a diary of the user, or diary JSON in memory.
struct DiarySource {
    Diary diary;
    LocalTime now;
    std::shared_ptr<const store::Store> store{}; // none of diary JSON
};

// Adds --diary and --from to the parser's options.
void addSourceOptions(QCommandLineParser& parser);

// Reads what they name. Complains and sets the exit status where it cannot be read. Of a damaged
// diary that is what is left; statusAfter tells.
std::optional<DiarySource> readSource(const QCommandLineParser& parser, int& status);

// The status of a command that is done with it: complains of damage, which may have been met at
// any time until now, and for which it fell short.
int statusAfter(const DiarySource& source, int status);

} // namespace mileplate::app
