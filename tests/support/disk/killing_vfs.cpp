// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/disk/killing_vfs.h"

#include "tests/support/disk/disk_layer.h"

#include <csignal>
#include <unistd.h>

namespace mileplate::test {

namespace {

class KillingDisk : public DiskLayer {
public:
    void arm(int fatalWrite)
    {
        m_fatalWrite = fatalWrite;
        m_writes = 0;
    }
    int writes() const { return m_writes; }

    int answer(const DiskRequest& request, const Pass& pass) override
    {
        const DiskOperation operation = request.operation;
        const bool changes = operation == DiskOperation::Write ||
                             operation == DiskOperation::Truncate ||
                             operation == DiskOperation::Sync;
        if (changes && ++m_writes == m_fatalWrite) {
            if (operation == DiskOperation::Write)
                pass(request.bytes.substr(0, request.bytes.size() / 2));
            die();
        }
        return pass(request.bytes);
    }

private:
    [[noreturn]] static void die()
    {
        kill(getpid(), SIGKILL);
        for (;;)
            pause();
    }

    int m_fatalWrite = 0;
    int m_writes = 0;
};

// As long as the process: files are closed in its last moments.
KillingDisk& theDisk()
{
    static auto* disk = new KillingDisk;
    return *disk;
}

class StoppingDisk : public DiskLayer {
public:
    explicit StoppingDisk(int stop) : m_left(stop) {}

    int answer(const DiskRequest& request, const Pass& pass) override
    {
        if (--m_left == 0)
            raise(SIGSTOP);
        return pass(request.bytes);
    }

private:
    int m_left;
};

} // namespace

void dieAtWrite(int n)
{
    theDisk().arm(n);
    putUnderSqlite(&theDisk());
}

void stopAtRequest(int n) { putUnderSqlite(new StoppingDisk(n)); }

int writesSoFar() { return theDisk().writes(); }

} // namespace mileplate::test
