// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/soundness.h"

#include "core/base/utf8.h"
#include "core/json/diary_json.h"

namespace mileplate::fuzz {

using Status = exchange::FileOutcome::Status;

void requireSentence(const std::string& message)
{
    require(!message.empty(), "a refusal says nothing");
    require(validUtf8(message) == message, "a message is no UTF-8");
    require(message.find('\n') == std::string::npos, "a message is more than one line: " + message);
}

void requireSound(const Diary& before, const Edit& edit)
{
    const auto after = applied(before, edit);
    require(after.has_value(), "the diary does not take the change");
    const std::string written = json::writeEdit(edit);
    const auto again = json::readEdit(written);
    require(again.has_value(), again ? "" : "the journal cannot be read: " + again.error().message);
    require(json::writeEdit(*again) == written, "the journal is read as something else");
}

exchange::ImportOptions anHourAhead()
{
    return {.offsetAt = [](std::chrono::sys_seconds) { return std::chrono::minutes{60}; }};
}

void requireSoundImport(const AddTo& add)
{
    const Diary empty;
    exchange::Import import(empty, anHourAhead());
    const exchange::FileOutcome outcome = add(import);
    if (outcome.status == Status::Failed || outcome.status == Status::NeedsDate)
        requireSentence(outcome.message);
    const Edit edit = std::move(import).edit("Import");
    require(outcome.status != Status::Failed || edit.isEmpty(), "a refused file left something");
    requireSound(empty, edit);

    exchange::Import again(applied(empty, edit).value(), anHourAhead());
    add(again);
    require(std::move(again).edit("Import").isEmpty(), "the same once more adds something");
}

} // namespace mileplate::fuzz
