// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace mileplate::test {

enum class DiskOperation { Open, Map, Read, Write, Truncate, Sync, Remove };

// What SQLite asks of a file.
struct DiskRequest {
    DiskOperation operation = DiskOperation::Open;
    std::string file{};        // its path; empty for a file without a name
    std::int64_t at = 0;       // where Read and Write begin; what Truncate leaves
    std::string_view bytes{};  // of Write
    bool syncsFolder = false;  // Sync, Remove: the names in the folder reach the disk too
    bool makesTheFile = false; // Open, Map: of what was not there before
};

// A layer between SQLite and the disk, for a test to do there what disks do.
class DiskLayer {
public:
    // Lets the request through to the disk; of a write these bytes.
    using Pass = std::function<int(std::string_view bytes)>;

    DiskLayer() = default;
    DiskLayer(const DiskLayer&) = delete;
    DiskLayer& operator=(const DiskLayer&) = delete;
    virtual ~DiskLayer() = default;

    // Answers with a code of SQLite.
    virtual int answer(const DiskRequest& request, const Pass& pass) = 0;
    // May shorten the value before SQLite reads it.
    virtual void onPragma(std::string_view, char*) {}
};

// From here on every file that SQLite opens in this process goes through the layer, which
// must outlive those files. Null: through none.
void putUnderSqlite(DiskLayer* layer);

// For as long as this lives.
class UnderSqlite {
public:
    explicit UnderSqlite(DiskLayer& layer) { putUnderSqlite(&layer); }
    ~UnderSqlite() { putUnderSqlite(nullptr); }
    UnderSqlite(const UnderSqlite&) = delete;
    UnderSqlite& operator=(const UnderSqlite&) = delete;
};

} // namespace mileplate::test
