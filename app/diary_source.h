// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"

#include <optional>

class QCommandLineParser;

namespace mileplate::app {

// What a command judges or counts: a diary of the user, or diary JSON in memory.
struct DiarySource {
    Diary diary;
    LocalTime now;
};

// Adds --diary and --from to the parser's options.
void addSourceOptions(QCommandLineParser& parser);

// Reads what they name. Complains and sets the exit status where it cannot be read.
std::optional<DiarySource> readSource(const QCommandLineParser& parser, int& status);

} // namespace mileplate::app
