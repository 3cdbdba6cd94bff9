// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/edits/edit.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

// The open form of a diary: diary JSON, version 1.
namespace mileplate::json {

struct DiaryDocument {
    std::optional<LocalTime> asOf; // the rules' "now"
    Edit contents;                 // everything in it, as additions
};

// Reads a whole document. Strict: anything unknown, missing, out of range or twice
// there is an error that names the JSON pointer, and nothing is read. Depth is held
// to 64 and an object to 1 000 keys; of long lists one element is in memory at a time.
Result<DiaryDocument> readDiary(std::string_view text);

// Whether the text begins like diary JSON, to tell files apart by content.
bool looksLikeDiary(std::string_view text);

using Sink = std::function<void(std::string_view)>;
using FetchTrack = std::function<std::shared_ptr<const Track>(const TrackRef&)>;

// Writes everything, in an order that depends on the content alone. Streams come
// from `fetch`; a run whose track cannot be fetched is written without.
void writeDiary(const Diary& diary, const FetchTrack& fetch, const Sink& sink);

// One of them alone, streams by hash.
std::string writeSession(const Session& session);
std::string writeDay(const DayLog& log);
std::string writeMeal(const Meal& meal);

// A change as the journal keeps it: each entity before and after, streams by hash.
std::string writeEdit(const Edit& edit);
Result<Edit> readEdit(std::string_view text);

} // namespace mileplate::json
