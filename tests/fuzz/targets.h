// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

// The doors through which other people's bytes come in. Each takes any bytes: a fuzzer
// throws them at it (fuzzer.cpp), and each `ctest` those in corpus/NAME (corpus_test.cpp).
namespace mileplate::fuzz {

struct Target {
    std::string_view name;
    // Throws std::logic_error where an answer is not what it has to be for any input.
    void (*run)(std::string_view bytes);
};

std::span<const Target> targets();

void runRecording(std::string_view bytes); // FIT, TCX, GPX, each also gzipped
void runDiaryJson(std::string_view bytes);
void runTable(std::string_view bytes); // CSV
void runHealth(std::string_view bytes);
void runZip(std::string_view bytes);
void runEntry(std::string_view bytes);
// A diary's file: changes to a sound one ('p', then any number of times: 3 bytes place,
// 1 byte how many follow, the bytes), or where it does not begin with 'p', the file itself.
void runDiaryFile(std::string_view bytes);

} // namespace mileplate::fuzz
