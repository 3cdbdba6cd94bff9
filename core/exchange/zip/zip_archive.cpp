// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip/zip_archive.h"

#include "core/base/utf8.h"
#include "core/exchange/zip/zip_directory.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>
#include <zip.h>

namespace mileplate::exchange {

namespace {

struct CloseEntry {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using OpenEntry = std::unique_ptr<zip_file_t, CloseEntry>;

// A name that stays in the folder it would be unpacked in.
bool staysInside(std::string_view name)
{
    if (name.starts_with('/') || name.find('\\') != std::string_view::npos ||
        (name.size() > 1 && name[1] == ':'))
        return false;
    while (!name.empty()) {
        const std::size_t slash = name.find('/');
        if (name.substr(0, slash) == "..")
            return false;
        name = slash == std::string_view::npos ? std::string_view{} : name.substr(slash + 1);
    }
    return true;
}

// Links are told by the mode that a Unix zip program writes.
bool isLink(zip_t* archive, std::uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    zip_file_get_external_attributes(archive, index, 0, &system, &attributes);
    return system == ZIP_OPSYS_UNIX && ((attributes >> 16U) & 0170000U) == 0120000U;
}

std::string refusalOf(zip_t* archive, const zip_stat_t& stat, bool isSecond)
{
    if (!staysInside(stat.name))
        return "its name leads out of the zip file";
    if (isSecond)
        return "the zip file has two entries of this name; only the first is read";
    if (isLink(archive, stat.index))
        return "it is a link, not a file";
    if (stat.encryption_method != ZIP_EM_NONE)
        return "it is encrypted; unpack the zip file with its password first";
    if (zip_compression_method_supported(static_cast<zip_int32_t>(stat.comp_method), 0) == 0)
        return "it is packed in a way that is not known here; unpack the zip file first";
    return {};
}

std::string reasonOf(zip_error_t* error)
{
    return fmt::format("the zip file is damaged ({})", zip_error_strerror(error));
}

} // namespace

void ZipArchive::Close::operator()(zip* archive) const { zip_discard(archive); }

Result<ZipArchive> ZipArchive::open(const std::filesystem::path& file)
{
    const auto claimed = claimedEntries(file);
    if (!claimed)
        return tl::unexpected(claimed.error());
    const auto tooMany = badInput("the zip file has more than 10 000 entries");
    if (*claimed > kMostEntries)
        return tooMany;
    ZipArchive archive;
    int code = 0;
    archive.m_zip.reset(zip_open(file.c_str(), ZIP_RDONLY, &code));
    if (!archive.m_zip) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        auto failed = badInput(reasonOf(&error));
        zip_error_fini(&error);
        return failed;
    }
    if (zip_get_num_entries(archive.m_zip.get(), 0) > static_cast<zip_int64_t>(kMostEntries))
        return tooMany;
    archive.list();
    std::uint64_t sum = 0;
    for (const ZipEntry& entry : archive.m_entries) {
        sum += std::min(entry.size, kMostBytes + 1);
        if (sum > kMostBytes)
            return badInput("the zip file unpacks to more than 2 GB");
    }
    return archive;
}

void ZipArchive::list()
{
    std::set<std::string> names;
    const auto count = static_cast<zip_uint64_t>(zip_get_num_entries(m_zip.get(), 0));
    for (zip_uint64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat_index(m_zip.get(), i, ZIP_FL_ENC_GUESS, &stat) != 0 || !stat.name)
            continue;
        const std::string_view name = stat.name;
        if (name.empty() || name.ends_with('/'))
            continue;
        const bool isSecond = !names.emplace(name).second;
        m_entries.push_back({.index = i,
                             .name = validUtf8(name),
                             .size = stat.size,
                             .packed = stat.comp_size,
                             .refusal = refusalOf(m_zip.get(), stat, isSecond)});
    }
}

Result<> ZipArchive::read(const ZipEntry& entry, const Take& take)
{
    if (!entry.refusal.empty())
        return badInput(entry.refusal);
    const OpenEntry file(zip_fopen_index(m_zip.get(), entry.index, 0));
    if (!file)
        return badInput(reasonOf(zip_get_error(m_zip.get())));
    const std::uint64_t most = std::max<std::uint64_t>(entry.packed, 1024) * kMostTimes;
    std::array<char, 64 * 1024> piece;
    for (std::uint64_t count = 0;;) {
        const auto got = zip_fread(file.get(), piece.data(), piece.size());
        if (got < 0)
            return badInput(reasonOf(zip_file_get_error(file.get())));
        if (got == 0)
            return {};
        const auto length = static_cast<std::uint64_t>(got);
        count += length;
        if (count > most)
            return badInput("it unpacks to more than 200 times its size");
        if (length > m_left)
            return badInput("the zip file unpacks to more than 2 GB");
        m_left -= length;
        if (!take({piece.data(), static_cast<std::size_t>(got)}))
            return {};
    }
}

Result<std::string> ZipArchive::whole(const ZipEntry& entry, std::uint64_t most)
{
    const auto tooLong = [&] {
        return badInput(fmt::format("it is larger than {} MB", most >> 20U));
    };
    if (entry.size > most)
        return tooLong();
    std::string bytes;
    const auto done = read(entry, [&](std::string_view piece) {
        bytes += piece;
        return bytes.size() <= most;
    });
    if (!done)
        return tl::unexpected(done.error());
    if (bytes.size() > most)
        return tooLong();
    return bytes;
}

Result<std::string> ZipArchive::beginning(const ZipEntry& entry, std::size_t length)
{
    std::string bytes;
    const auto done = read(entry, [&](std::string_view piece) {
        bytes += piece.substr(0, length - bytes.size());
        return bytes.size() < length;
    });
    if (!done)
        return tl::unexpected(done.error());
    return bytes;
}

} // namespace mileplate::exchange
