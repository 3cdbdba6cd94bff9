// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <dlfcn.h>
#include <mutex>
#include <sys/stat.h>
#include <unistd.h>

// Loaded into the program as it is (LD_PRELOAD): files may grow by as many bytes, all in all,
// as MILEPLATE_DISK_ROOM says; then the disk is full. As on a disk, the last write that finds
// some room is short.
namespace {

std::mutex theMutex;

off_t& room()
{
    static off_t bytes = [] {
        const char* wanted = std::getenv("MILEPLATE_DISK_ROOM");
        return wanted ? static_cast<off_t>(std::atoll(wanted)) : off_t{1} << 50;
    }();
    return bytes;
}

// How much of a write there is room for; takes the room.
std::size_t granted(int file, std::size_t size, off_t at)
{
    struct stat status {};
    if (fstat(file, &status) != 0 || !S_ISREG(status.st_mode))
        return size;
    const std::lock_guard guard(theMutex);
    const off_t past = at + static_cast<off_t>(size);
    const off_t grows = std::max(off_t{0}, past - std::max(at, status.st_size));
    const off_t fits = std::min(grows, room());
    room() -= fits;
    return size - static_cast<std::size_t>(grows - fits);
}

template <class Call>
ssize_t within(int file, std::size_t size, off_t at, Call call)
{
    const std::size_t fits = granted(file, size, at);
    if (fits > 0 || size == 0)
        return call(fits);
    errno = ENOSPC;
    return -1;
}

template <class Function>
Function* next(const char* name)
{
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t write(int file, const void* bytes, size_t size)
{
    static auto* const below = next<ssize_t(int, const void*, size_t)>("write");
    const off_t at = std::max(off_t{0}, lseek(file, 0, SEEK_CUR));
    return within(file, size, at, [&](size_t fits) { return below(file, bytes, fits); });
}

ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t at)
{
    static auto* const below = next<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
    return within(file, size, at, [&](size_t fits) { return below(file, bytes, fits, at); });
}

ssize_t pwrite(int file, const void* bytes, size_t size, off_t at)
{
    return pwrite64(file, bytes, size, at);
}
}
