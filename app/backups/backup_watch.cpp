// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backups/backup_watch.h"

#include "core/base/files.h"
#include "core/store/backups/contents.h"
#include "core/store/backups/make_backup.h"
#include "core/store/backups/schedule.h"

#include <QThread>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace mileplate::app {

namespace {

constexpr std::chrono::seconds kAfterStart{3}; // when the first screen has long been painted
constexpr std::chrono::hours kBetween{1};
constexpr const char* kNotChecked = "the diary could not be checked for damage, as the disk "
                                    "reported an error; it is tried again in an hour";

// Whether the diary is no longer what the newest checked backup holds.
bool isChanged(const std::filesystem::path& diary, const std::vector<store::Backup>& backups)
{
    const auto now = store::contentsOf(diary);
    if (!now || now->mark.last == 0)
        return false;
    const auto newest = std::ranges::find_if(backups, [](const store::Backup& backup) {
        return backup.reason != store::BackupReason::Replaced;
    });
    if (newest == backups.end())
        return true;
    const auto then = store::contentsOf(newest->file);
    return !then || then->mark != now->mark;
}

} // namespace

BackupWatch::BackupWatch(std::filesystem::path diary, store::Store::Clock clock, QObject* parent)
    : QObject(parent)
    , m_diary(std::move(diary))
    , m_clock(clock)
{}

BackupWatch::~BackupWatch()
{
    m_leaving = true;
    if (m_thread)
        m_thread->wait();
}

void BackupWatch::begin()
{
    if (std::exchange(m_hasBegun, true))
        return;
    QTimer::singleShot(kAfterStart, this, &BackupWatch::look);
    auto* rounds = new QTimer(this);
    connect(rounds, &QTimer::timeout, this, &BackupWatch::look);
    rounds->start(kBetween);
}

void BackupWatch::look()
{
    if (m_thread)
        return;
    m_thread = QThread::create([this] { m_outcome = lookAround(); });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, &BackupWatch::tell);
    m_thread->start(QThread::LowPriority);
}

BackupWatch::Outcome BackupWatch::lookAround() const
{
    auto diary = store::Store::openForReading(m_diary);
    if (!diary)
        return {.failure = diary.error().message};
    const auto backups = store::backupsOf(m_diary);
    const bool isDue = store::isBackupDue(backups, isChanged(m_diary, backups), m_clock());
    auto problems = diary->verify(isDue ? store::Thoroughness::Full : store::Thoroughness::Quick);
    if (std::ranges::any_of(problems, [](const store::Problem& each) { return !each.mayPass; }))
        return {.damage = std::move(problems)};
    if (!problems.empty())
        return {.failure = shownPath(m_diary) + ": " + kNotChecked};
    if (!isDue)
        return {.damage = std::move(problems)};
    const auto made = store::makeBackup(m_diary, {.reason = store::BackupReason::Daily,
                                                  .now = m_clock(),
                                                  .goOn = [this] { return !m_leaving; }});
    return {.damage = std::move(problems), .failure = made ? std::string() : made.error().message};
}

void BackupWatch::tell()
{
    m_thread->deleteLater();
    m_thread = nullptr;
    if (m_outcome.damage)
        Q_EMIT checked(*m_outcome.damage);
    if (!m_outcome.failure.empty() && m_outcome.failure != m_said)
        Q_EMIT failed(QString::fromStdString(m_outcome.failure));
    m_said = m_outcome.failure;
    Q_EMIT looked();
}

} // namespace mileplate::app
