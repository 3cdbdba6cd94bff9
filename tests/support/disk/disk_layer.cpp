// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/disk/disk_layer.h"

#include <cstring>
#include <sqlite3.h>

namespace mileplate::test {

namespace {

DiskLayer* theLayer = nullptr;
sqlite3_vfs* theVfsBelow = nullptr;

// The layer's file: ours, then the one of the layer below in the same memory.
struct File {
    sqlite3_file base;
    std::string* path;
    DiskLayer* layer;
    bool syncsFolder; // with its next sync, as SQLite does for a new journal
    sqlite3_file* below() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File& fileOf(sqlite3_file* file) { return *reinterpret_cast<File*>(file); }
sqlite3_file* below(sqlite3_file* file) { return fileOf(file).below(); }

int asked(sqlite3_file* file, DiskRequest request, const DiskLayer::Pass& pass)
{
    request.file = *fileOf(file).path;
    return fileOf(file).layer->answer(request, pass);
}

int closeFile(sqlite3_file* file)
{
    delete fileOf(file).path;
    return below(file)->pMethods->xClose(below(file));
}
int readFile(sqlite3_file* file, void* bytes, int size, sqlite3_int64 at)
{
    return asked(file, {.operation = DiskOperation::Read, .at = at}, [&](std::string_view) {
        return below(file)->pMethods->xRead(below(file), bytes, size, at);
    });
}
int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at)
{
    const std::string_view wanted(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
    return asked(file, {.operation = DiskOperation::Write, .at = at, .bytes = wanted},
                 [&](std::string_view some) {
                     return below(file)->pMethods->xWrite(below(file), some.data(),
                                                          static_cast<int>(some.size()), at);
                 });
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    return asked(file, {.operation = DiskOperation::Truncate, .at = size}, [&](std::string_view) {
        return below(file)->pMethods->xTruncate(below(file), size);
    });
}
int syncFile(sqlite3_file* file, int flags)
{
    const bool syncsFolder = fileOf(file).syncsFolder;
    const int code =
        asked(file, {.operation = DiskOperation::Sync, .syncsFolder = syncsFolder},
              [&](std::string_view) { return below(file)->pMethods->xSync(below(file), flags); });
    if (code == SQLITE_OK)
        fileOf(file).syncsFolder = false;
    return code;
}
int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return below(file)->pMethods->xFileSize(below(file), size);
}
int lockFile(sqlite3_file* file, int level)
{
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
    if (operation == SQLITE_FCNTL_PRAGMA) {
        char** words = static_cast<char**>(argument);
        if (words[2])
            fileOf(file).layer->onPragma(words[1], words[2]);
    }
    return below(file)->pMethods->xFileControl(below(file), operation, argument);
}
int sectorSize(sqlite3_file* file) { return below(file)->pMethods->xSectorSize(below(file)); }
int traits(sqlite3_file* file)
{
    return below(file)->pMethods->xDeviceCharacteristics(below(file));
}
int mapShared(sqlite3_file* file, int page, int size, int extend, void volatile** memory)
{
    const int code =
        asked(file, {.operation = DiskOperation::Map, .makesTheFile = extend != 0},
              [&](std::string_view) {
                  return below(file)->pMethods->xShmMap(below(file), page, size, extend, memory);
              });
    if (code != SQLITE_OK)
        *memory = nullptr;
    return code;
}
int lockShared(sqlite3_file* file, int offset, int count, int flags)
{
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

bool isThere(const char* name)
{
    int there = 0;
    return name && theVfsBelow->xAccess(theVfsBelow, name, SQLITE_ACCESS_EXISTS, &there) == 0 &&
           there != 0;
}

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* base, int flags, int* outFlags)
{
    File& file = fileOf(base);
    base->pMethods = nullptr;
    const DiskRequest request{.operation = DiskOperation::Open,
                              .file = name ? name : "",
                              .makesTheFile = (flags & SQLITE_OPEN_CREATE) != 0 && !isThere(name)};
    const int code = theLayer->answer(request, [&](std::string_view) {
        return theVfsBelow->xOpen(theVfsBelow, name, file.below(), flags, outFlags);
    });
    if (code != SQLITE_OK)
        return code;
    constexpr int kJournals =
        SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL;
    file.path = new std::string(request.file);
    file.layer = theLayer;
    file.syncsFolder = request.makesTheFile && (flags & kJournals) != 0;
    base->pMethods = &kMethods;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs*, const char* name, int syncsFolder)
{
    const DiskRequest request{
        .operation = DiskOperation::Remove, .file = name, .syncsFolder = syncsFolder != 0};
    return theLayer->answer(request, [&](std::string_view) {
        return theVfsBelow->xDelete(theVfsBelow, name, syncsFolder);
    });
}

} // namespace

void putUnderSqlite(DiskLayer* layer)
{
    static sqlite3_vfs ours;
    if (!theVfsBelow)
        theVfsBelow = sqlite3_vfs_find(nullptr);
    theLayer = layer;
    if (!layer) {
        sqlite3_vfs_unregister(&ours);
        return;
    }
    std::memcpy(&ours, theVfsBelow, sizeof ours);
    ours.zName = "layer";
    ours.szOsFile = static_cast<int>(sizeof(File)) + theVfsBelow->szOsFile;
    ours.xOpen = openFile;
    ours.xDelete = removeFile;
    sqlite3_vfs_register(&ours, 1);
}

} // namespace mileplate::test
