// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/disk/faulty_disk.h"

#include <sqlite3.h>

namespace mileplate::test {

namespace {

bool canFail(Fault fault, const DiskRequest& request)
{
    switch (fault) {
    case Fault::Error:
        return true;
    case Fault::FullDisk:
        return request.operation == DiskOperation::Write ||
               (request.operation == DiskOperation::Map && request.makesTheFile);
    case Fault::ShortWrite:
    case Fault::Unnoticed:
        return request.operation == DiskOperation::Write;
    case Fault::FailedSync:
        return request.operation == DiskOperation::Sync;
    }
    return false;
}

// As SQLite's own layer reports it.
int errorOf(DiskOperation operation)
{
    switch (operation) {
    case DiskOperation::Open:
        return SQLITE_CANTOPEN;
    case DiskOperation::Map:
        return SQLITE_IOERR_SHMSIZE;
    case DiskOperation::Read:
        return SQLITE_IOERR_READ;
    case DiskOperation::Write:
        return SQLITE_IOERR_WRITE;
    case DiskOperation::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case DiskOperation::Sync:
        return SQLITE_IOERR_FSYNC;
    case DiskOperation::Remove:
        return SQLITE_IOERR_DELETE;
    }
    return SQLITE_IOERR;
}

} // namespace

int FaultyDisk::answer(const DiskRequest& request, const Pass& pass)
{
    const bool counts =
        m_plan.at > 0 && request.file.starts_with(m_plan.where) && canFail(m_plan.fault, request);
    if (counts)
        ++m_operations;
    if (!counts || m_operations < m_plan.at || (m_operations > m_plan.at && !m_plan.lasts))
        return request.operation == DiskOperation::Sync ? SQLITE_OK : pass(request.bytes);
    ++m_failures;
    switch (m_plan.fault) {
    case Fault::FullDisk:
        return request.operation == DiskOperation::Map ? SQLITE_IOERR_SHMSIZE : SQLITE_FULL;
    case Fault::ShortWrite:
        pass(request.bytes.substr(0, request.bytes.size() / 2));
        return SQLITE_FULL;
    case Fault::Unnoticed:
        return SQLITE_OK;
    case Fault::Error:
    case Fault::FailedSync:
        break;
    }
    return errorOf(request.operation);
}

} // namespace mileplate::test
