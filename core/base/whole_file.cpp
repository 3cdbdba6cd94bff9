// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whole_file.h"

#include "core/base/files.h"
#include "core/base/new_id.h"
#include "core/base/private_file.h"

#include <cerrno>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mileplate {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kBufferSize = 1U << 16U;

std::string reasonFor(int reason)
{
    switch (reason) {
    case ENAMETOOLONG:
        return "the path is too long";
    case ENOENT:
    case ENOTDIR:
        return "there is no such folder";
    case EACCES:
    case EPERM:
    case EROFS:
        return "you may not write there";
    case ENOSPC:
    case EDQUOT:
        return "the disk is full; what was there is untouched";
    case EISDIR:
        return "it is a folder";
    case EINVAL:
        return "it is not a file";
    default:
        return std::generic_category().message(reason);
    }
}

} // namespace

WholeFile::WholeFile(fs::path place) : m_place(std::move(place)) { open(); }

WholeFile::~WholeFile()
{
    if (m_handle >= 0)
        close(m_handle);
    std::error_code error;
    if (!m_beside.empty())
        fs::remove(m_beside, error);
}

void WholeFile::fail(int reason)
{
    if (!m_state)
        return;
    m_state = failure(Error::Kind::Storage, fmt::format("{}: it cannot be written: {}",
                                                        shownPath(m_place), reasonFor(reason)));
}

void WholeFile::open()
{
    std::error_code error;
    m_target = fs::weakly_canonical(m_place, error);
    if (error)
        return fail(error.value());
    struct stat there {};
    const bool isThere = stat(m_target.c_str(), &there) == 0;
    if (isThere && !S_ISREG(there.st_mode))
        return fail(S_ISDIR(there.st_mode) ? EISDIR : EINVAL);
    if (isThere && !mayWrite(m_target))
        return fail(EACCES);
    // A name of its own: the target's may be as long as names can be.
    m_beside = m_target.parent_path() / (".mileplate-" + freshUlid());
    m_handle = ::open(m_beside.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (m_handle < 0) {
        const int reason = errno;
        m_beside.clear();
        return fail(reason);
    }
    if (isThere && fchmod(m_handle, there.st_mode & 07777U) != 0)
        fail(errno);
}

void WholeFile::write(std::string_view bytes)
{
    if (m_buffer.size() + bytes.size() > kBufferSize)
        flush();
    m_buffer += bytes;
}

void WholeFile::flush()
{
    std::string_view bytes = m_buffer;
    while (m_state && !bytes.empty()) {
        const ssize_t written = ::write(m_handle, bytes.data(), bytes.size());
        if (written >= 0)
            bytes.remove_prefix(static_cast<std::size_t>(written));
        else if (errno != EINTR)
            fail(errno);
    }
    m_buffer.clear();
}

bool WholeFile::sync()
{
    const bool synced = fsync(m_handle) == 0;
    const int reason = errno;
    const bool closed = close(m_handle) == 0;
    m_handle = -1;
    if (!synced || !closed)
        fail(synced ? errno : reason);
    return synced && closed;
}

Result<> WholeFile::commit()
{
    flush();
    if (!m_state || !sync())
        return m_state;
    if (rename(m_beside.c_str(), m_target.c_str()) != 0)
        fail(errno);
    else
        m_beside.clear();
    return m_state;
}

} // namespace mileplate
