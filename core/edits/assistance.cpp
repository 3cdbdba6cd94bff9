// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/lift_edits.h"

#include <charconv>
#include <fmt/format.h>
#include <string_view>

namespace mileplate {

namespace {

constexpr std::string_view kStart = "assisted ";
constexpr std::string_view kEnd = " kg";
constexpr double kMostKg = 500;

std::optional<Mass> helpIn(std::string_view line)
{
    if (!line.starts_with(kStart) || !line.ends_with(kEnd) ||
        line.size() <= kStart.size() + kEnd.size())
        return std::nullopt;
    line = line.substr(kStart.size(), line.size() - kStart.size() - kEnd.size());
    double kg = 0;
    const auto [end, error] = std::from_chars(line.begin(), line.end(), kg);
    const bool sound = error == std::errc{} && end == line.end() && kg > 0 && kg <= kMostKg;
    return sound ? std::optional(kilograms(kg)) : std::nullopt;
}

// The last line of a note, where such a line is written, and what stands before it.
std::pair<std::string_view, std::string_view> split(std::string_view note)
{
    const auto end = note.rfind('\n');
    return end == std::string_view::npos ? std::pair(std::string_view{}, note)
                                         : std::pair(note.substr(0, end), note.substr(end + 1));
}

void write(ExerciseEntry& entry, std::string note, const std::optional<Mass>& help)
{
    if (help) {
        if (!note.empty())
            note += '\n';
        note += fmt::format("{}{:.7g}{}", kStart, inKilograms(*help), kEnd);
    }
    entry.note = std::move(note);
}

} // namespace

std::optional<Mass> assistanceOf(const ExerciseEntry& entry)
{
    return helpIn(split(entry.note).second);
}

void setAssistance(ExerciseEntry& entry, const std::optional<Mass>& help)
{
    write(entry, plainNote(entry), help);
}

std::string plainNote(const ExerciseEntry& entry)
{
    return std::string(assistanceOf(entry) ? split(entry.note).first : entry.note);
}

void setPlainNote(ExerciseEntry& entry, const std::string& note)
{
    write(entry, note, assistanceOf(entry));
}

} // namespace mileplate
