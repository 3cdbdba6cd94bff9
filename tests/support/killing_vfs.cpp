// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/killing_vfs.h"

#include <csignal>
#include <cstring>
#include <sqlite3.h>
#include <unistd.h>

namespace mileplate::test {

namespace {

int theFatalWrite = 0;
int theWrites = 0;
int theStop = 0;
int theSteps = 0;

void step()
{
    if (++theSteps == theStop)
        raise(SIGSTOP);
}

// The layer's file: ours, then the one of the layer below in the same memory.
struct File {
    sqlite3_file base;
    sqlite3_file* below() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

sqlite3_file* below(sqlite3_file* file) { return reinterpret_cast<File*>(file)->below(); }

bool isFatal()
{
    step();
    return ++theWrites == theFatalWrite;
}

[[noreturn]] void die()
{
    kill(getpid(), SIGKILL);
    for (;;)
        pause();
}

int closeFile(sqlite3_file* file) { return below(file)->pMethods->xClose(below(file)); }
int readFile(sqlite3_file* file, void* bytes, int size, sqlite3_int64 at)
{
    return below(file)->pMethods->xRead(below(file), bytes, size, at);
}
int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at)
{
    if (isFatal()) {
        below(file)->pMethods->xWrite(below(file), bytes, size / 2, at);
        die();
    }
    return below(file)->pMethods->xWrite(below(file), bytes, size, at);
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    if (isFatal())
        die();
    return below(file)->pMethods->xTruncate(below(file), size);
}
int syncFile(sqlite3_file* file, int flags)
{
    if (isFatal())
        die();
    return below(file)->pMethods->xSync(below(file), flags);
}
int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return below(file)->pMethods->xFileSize(below(file), size);
}
int lockFile(sqlite3_file* file, int level)
{
    step();
    return below(file)->pMethods->xLock(below(file), level);
}
int unlockFile(sqlite3_file* file, int level)
{
    return below(file)->pMethods->xUnlock(below(file), level);
}
int checkLock(sqlite3_file* file, int* held)
{
    return below(file)->pMethods->xCheckReservedLock(below(file), held);
}
int control(sqlite3_file* file, int operation, void* argument)
{
    return below(file)->pMethods->xFileControl(below(file), operation, argument);
}
int sectorSize(sqlite3_file* file) { return below(file)->pMethods->xSectorSize(below(file)); }
int traits(sqlite3_file* file)
{
    return below(file)->pMethods->xDeviceCharacteristics(below(file));
}
int mapShared(sqlite3_file* file, int page, int size, int extend, void volatile** memory)
{
    return below(file)->pMethods->xShmMap(below(file), page, size, extend, memory);
}
int lockShared(sqlite3_file* file, int offset, int count, int flags)
{
    step();
    return below(file)->pMethods->xShmLock(below(file), offset, count, flags);
}
void barrier(sqlite3_file* file) { below(file)->pMethods->xShmBarrier(below(file)); }
int unmapShared(sqlite3_file* file, int remove)
{
    return below(file)->pMethods->xShmUnmap(below(file), remove);
}

const sqlite3_io_methods kMethods{2,        closeFile,   readFile, writeFile,  truncateFile,
                                  syncFile, fileSize,    lockFile, unlockFile, checkLock,
                                  control,  sectorSize,  traits,   mapShared,  lockShared,
                                  barrier,  unmapShared, nullptr,  nullptr};

sqlite3_vfs* theVfsBelow = nullptr;

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    step();
    const int status = theVfsBelow->xOpen(theVfsBelow, name, below(file), flags, outFlags);
    file->pMethods = status == SQLITE_OK ? &kMethods : nullptr;
    return status;
}

} // namespace

namespace {

void putLayerIn()
{
    static sqlite3_vfs layer;
    theVfsBelow = sqlite3_vfs_find(nullptr);
    std::memcpy(&layer, theVfsBelow, sizeof layer);
    layer.zName = "killing";
    layer.szOsFile = static_cast<int>(sizeof(File)) + theVfsBelow->szOsFile;
    layer.xOpen = openFile;
    sqlite3_vfs_register(&layer, 1);
}

} // namespace

void dieAtWrite(int n)
{
    putLayerIn();
    theFatalWrite = n;
    theWrites = 0;
}

void stopAtStep(int n)
{
    putLayerIn();
    theStop = n;
    theSteps = 0;
}

int writesSoFar() { return theWrites; }

} // namespace mileplate::test
