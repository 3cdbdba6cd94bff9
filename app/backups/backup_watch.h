// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/damage/damage.h"
#include "core/store/store.h"

#include <QObject>
#include <atomic>
#include <optional>

class QThread;

namespace mileplate::app {

// Looks after a diary while a window has it open: a moment after the start and then each
// hour it is checked for damage and, where the newest backup is a day of use old, backed
// up. A thread of its own does this, through a connection of its own, so that neither the
// screen nor what is typed ever waits.
class BackupWatch : public QObject {
    Q_OBJECT

public:
    BackupWatch(std::filesystem::path diary, store::Store::Clock clock, QObject* parent = nullptr);
    ~BackupWatch() override;

    // Begins the rounds, unless they have been.
    void begin();
    // One round, unless one is under way.
    void look();

Q_SIGNALS:
    void checked(const std::vector<mileplate::store::Problem>& damage); // none: it is sound
    void failed(const QString& why); // no backup could be made; said once for each reason
    void looked();                   // a round is over

private:
    struct Outcome {
        std::optional<std::vector<store::Problem>> damage{}; // null: it could not be checked
        std::string failure{};
    };
    Outcome lookAround() const;
    void tell();

    const std::filesystem::path m_diary;
    const store::Store::Clock m_clock;
    std::atomic<bool> m_leaving = false;
    bool m_hasBegun = false;
    QThread* m_thread = nullptr;
    Outcome m_outcome;
    std::string m_said;
};

} // namespace mileplate::app
