// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/disk/power_cut.h"

#include <algorithm>
#include <cstring>
#include <fstream>
#include <set>
#include <sqlite3.h>

namespace mileplate::test {

namespace {

constexpr std::size_t kSector = 512;

void put(std::string& file, std::size_t at, std::string_view bytes)
{
    if (file.size() < at + bytes.size())
        file.resize(at + bytes.size());
    file.replace(at, bytes.size(), bytes);
}

std::string bytesOf(const std::string& path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

bool changes(DiskOperation operation)
{
    return operation == DiskOperation::Write || operation == DiskOperation::Truncate ||
           operation == DiskOperation::Sync || operation == DiskOperation::Remove;
}

} // namespace

// What was there before SQLite came is taken to have been there for long.
PowerCutDisk::Contents& PowerCutDisk::contentsOf(const std::string& path)
{
    File& file = m_names[path];
    if (!file) {
        file = std::make_shared<Contents>(Contents{.synced = bytesOf(path)});
        if (!file->synced.empty())
            m_syncedNames[path] = file;
    }
    return *file;
}

int PowerCutDisk::answer(const DiskRequest& request, const Pass& pass)
{
    if (m_isCut)
        return SQLITE_IOERR;
    const bool isKept = !request.file.empty() && request.operation != DiskOperation::Map;
    if (!isKept || request.operation == DiskOperation::Read)
        return pass(request.bytes);
    contentsOf(request.file);
    if (changes(request.operation) && ++m_operations == m_plan.cutAt) {
        record(request, request.bytes.substr(0, request.bytes.size() / 2));
        cut();
        return SQLITE_IOERR;
    }
    if (request.operation == DiskOperation::Sync) {
        if (++m_syncs == m_plan.failedSync) {
            settle(contentsOf(request.file));
            return SQLITE_IOERR_FSYNC;
        }
        Contents& contents = contentsOf(request.file);
        for (const Pending& pending : contents.pending) {
            if (pending.operation == DiskOperation::Truncate)
                contents.synced.resize(static_cast<std::size_t>(pending.at));
            else
                put(contents.synced, static_cast<std::size_t>(pending.at), pending.bytes);
        }
        contents.pending.clear();
        if (request.syncsFolder)
            m_syncedNames = m_names;
        return SQLITE_OK;
    }
    const int code = pass(request.bytes);
    if (code == SQLITE_OK)
        record(request, request.bytes);
    return code;
}

void PowerCutDisk::record(const DiskRequest& request, std::string_view bytes)
{
    if (request.operation == DiskOperation::Remove) {
        m_names.erase(request.file);
        if (request.syncsFolder)
            m_syncedNames = m_names;
    } else if (request.operation == DiskOperation::Write ||
               request.operation == DiskOperation::Truncate) {
        contentsOf(request.file)
            .pending.push_back({request.operation, request.at, std::string(bytes)});
    }
}

// What chance has brought to the disk of all that was not synced.
void PowerCutDisk::settle(Contents& contents)
{
    for (const Pending& pending : contents.pending) {
        if (pending.operation == DiskOperation::Truncate) {
            if (below(2) == 0)
                contents.synced.resize(static_cast<std::size_t>(pending.at));
            continue;
        }
        const std::string_view bytes = pending.bytes;
        auto at = static_cast<std::size_t>(pending.at);
        for (std::size_t done = 0; done < bytes.size();) {
            const std::size_t size = std::min(kSector - at % kSector, bytes.size() - done);
            const int dice = below(20);
            const std::size_t kept = dice < 9    ? 0
                                     : dice < 18 ? size
                                                 : static_cast<std::size_t>(below(512)) % size;
            if (kept > 0)
                put(contents.synced, at, bytes.substr(done, kept));
            done += size;
            at += size;
        }
    }
    contents.pending.clear();
}

void PowerCutDisk::cut()
{
    m_isCut = true;
    std::set<std::string> paths;
    for (const auto* names : {&m_names, &m_syncedNames}) {
        for (const auto& [path, file] : *names)
            paths.insert(path);
    }
    for (const std::string& path : paths) {
        const auto now = m_names.find(path);
        const auto before = m_syncedNames.find(path);
        const bool isNow = now != m_names.end();
        const bool wasBefore = before != m_syncedNames.end();
        const bool isSame = isNow && wasBefore && now->second == before->second;
        const auto& chosen = isSame || below(2) == 0 ? now : before;
        if (chosen == m_names.end() || chosen == m_syncedNames.end())
            continue;
        settle(*chosen->second);
        m_left[path] = chosen->second->synced;
    }
}

void PowerCutDisk::leaveIn(const std::filesystem::path& folder)
{
    if (!m_isCut)
        cut();
    for (const auto& [path, bytes] : m_left)
        std::ofstream(folder / std::filesystem::path(path).filename(), std::ios::binary) << bytes;
}

void PowerCutDisk::onPragma(std::string_view name, char* value)
{
    if (m_plan.synchronousOff && name == "synchronous" && std::string_view(value) == "FULL")
        std::strcpy(value, "OFF");
}

} // namespace mileplate::test
