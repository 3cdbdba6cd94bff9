// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/review.h"
#include "ui/workspace/backup_run.h"
#include "ui/workspace/keeper.h"

#include <QObject>
#include <QUndoStack>
#include <functional>

namespace mileplate::ui {

// The one place where the diary changes while the program runs. Screens ask it to
// perform edits, are told what changed, and read.
class Workspace : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<LocalTime()>;

    Workspace(Diary diary, std::unique_ptr<Keeper> keeper, Clock clock, QObject* parent = nullptr);
    ~Workspace() override;

    const Diary& diary() const { return m_diary; }
    LocalTime now() const { return m_clock(); }
    Day today() const { return dayOf(now()); }
    UnitSystem units() const { return m_diary.who().units.value_or(UnitSystem::Metric); }
    Keeper& keeper() const { return *m_keeper; }
    BackupRun& backupRun() { return m_backupRun; }
    bool isReadOnly() const { return !m_keeper->whyReadOnly().empty(); }

    // Looks at the clock, and where midnight has passed (or the clock was put right) announces
    // that every day may be seen in another light.
    void lookAtClock();

    // Applies, saves and announces; false (after `refused`) where one of them failed.
    bool perform(const Edit& edit);

    // The change that the disk would not have, until one is saved again; null where there
    // is none, empty where it was a step of Undo or Redo.
    const Edit* unsaved() const { return m_unsaved ? &*m_unsaved : nullptr; }
    // Writes what is on disk, and the unsaved change, as a diary in another place.
    Result<> saveElsewhere(const std::filesystem::path& file);

    rules::Review review(Day week) const { return rules::review(m_diary, week, now()); }

    // Reads what could not be read; false where that fails again.
    bool readAgain();

    // Undo and redo of the journal's steps, also of those from before the last start.
    QUndoStack& history() { return m_history; }
    // Takes back so many steps, also ones that `history` does not know of yet.
    void takeBack(int steps);

Q_SIGNALS:
    // These days are no longer what they were; none, where every day may be concerned.
    void changed(const std::vector<mileplate::Day>& days);
    void refused(const QString& why);
    // Damage was met, or something could not be read: nothing can be changed from now on.
    void becameReadOnly();
    // All could be read after all.
    void becameWritable();

private:
    class Step;

    bool carryOut(const Edit& edit, const std::function<Result<>()>& save);
    Result<> noted(Result<> saved, const Edit& unsaved);
    bool step(bool back);
    void fillHistory(std::size_t most);

    Diary m_diary;
    std::unique_ptr<Keeper> m_keeper;
    BackupRun m_backupRun;
    Clock m_clock;
    Day m_announcedToday;
    QUndoStack m_history;
    std::optional<Edit> m_unsaved;
    std::size_t m_filled = 0;
    bool m_isFilling = false;
};

} // namespace mileplate::ui
