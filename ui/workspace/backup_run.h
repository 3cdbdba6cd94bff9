// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/backups.h"

#include <QObject>
#include <atomic>

class QThread;

namespace mileplate::ui {

// Makes the backups that are asked for, one at a time and in a thread of its own, so that
// the window and what is typed go on meanwhile.
class BackupRun : public QObject {
    Q_OBJECT

public:
    explicit BackupRun(Backups& backups, QObject* parent = nullptr);
    ~BackupRun() override; // gives up what is under way

    // Begins one, unless one is under way.
    void start();
    bool isUnderWay() const { return m_thread != nullptr; }

Q_SIGNALS:
    void begun();
    void ended(const QString& failure); // in words; empty where the backup was made

private:
    void tell();

    Backups& m_backups;
    std::atomic<bool> m_leaving = false;
    QThread* m_thread = nullptr;
    Result<> m_outcome{};
};

} // namespace mileplate::ui
