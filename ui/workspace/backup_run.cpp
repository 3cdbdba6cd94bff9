// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/backup_run.h"

#include "ui/text/errors/error_text.h"

#include <QThread>

namespace mileplate::ui {

BackupRun::BackupRun(Backups& backups, QObject* parent) : QObject(parent), m_backups(backups) {}

BackupRun::~BackupRun()
{
    m_leaving = true;
    if (m_thread)
        m_thread->wait();
}

void BackupRun::start()
{
    if (m_thread)
        return;
    m_thread =
        QThread::create([this] { m_outcome = m_backups.make([this] { return !m_leaving; }); });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, &BackupRun::tell);
    m_thread->start(QThread::LowPriority);
    Q_EMIT begun();
}

void BackupRun::tell()
{
    m_thread->deleteLater();
    m_thread = nullptr;
    Q_EMIT ended(m_outcome ? QString() : errorText(m_outcome.error()));
}

} // namespace mileplate::ui
