// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct zip;

namespace mileplate::exchange {

struct ZipEntry {
    std::uint64_t index = 0;
    std::string name{};       // as the zip file has it, valid UTF-8, for people and look-ups
    std::uint64_t size = 0;   // as the zip file says; what is read is counted
    std::uint64_t packed = 0; // bytes in the zip file
    // Why it is not read, a sentence's end: "its name leads out of the zip file".
    std::string refusal{};
};

// A zip file, read entry by entry in small pieces; nothing is ever written to disk. All
// of it is hostile: at most 10 000 entries, 2 GiB unpacked in all, each entry at most 200
// times its packed size. Entries with names that lead out of the folder, twice the same
// name, links and encrypted ones carry a refusal.
class ZipArchive {
public:
    static constexpr std::uint64_t kMostEntries = 10'000;
    static constexpr std::uint64_t kMostBytes = std::uint64_t{2} << 30U;
    static constexpr std::uint64_t kMostTimes = 200;

    static Result<ZipArchive> open(const std::filesystem::path& file);

    // Files only, in the zip file's order; its folders go without saying.
    const std::vector<ZipEntry>& entries() const { return m_entries; }

    // Hands the entry to `take` in pieces of at most 64 KB until that says no. Fails where
    // the entry is refused, damaged or unpacks to more than it may; what has been taken by
    // then is no good.
    using Take = std::function<bool(std::string_view)>;
    Result<> read(const ZipEntry& entry, const Take& take);

    // All of an entry that is at most so long.
    Result<std::string> whole(const ZipEntry& entry, std::uint64_t most);
    // Its first bytes.
    Result<std::string> beginning(const ZipEntry& entry, std::size_t length);

private:
    struct Close {
        void operator()(zip* archive) const;
    };

    ZipArchive() = default;
    void list();

    std::unique_ptr<zip, Close> m_zip;
    std::vector<ZipEntry> m_entries;
    std::uint64_t m_left = 2 * kMostBytes; // each may be looked into and then read
};

} // namespace mileplate::exchange
