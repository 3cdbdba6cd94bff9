// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/foresight.h"
#include "ui/workspace/workspace.h"

#include <QObject>

namespace mileplate::ui {

// What is in the air: sessions, or one from the library, that will be dropped
// somewhere. From the moment it is grabbed every slot of the week shown is judged;
// board and coach show the same judgement. Mouse and keyboard work it alike.
class Preview : public QObject {
    Q_OBJECT

public:
    struct Cargo {
        std::vector<Id<Session>> sessions{}; // the first is the one under the hand
        std::string templateId{};            // or a session of the library

        bool isEmpty() const { return sessions.empty() && templateId.empty(); }
    };

    explicit Preview(Workspace& workspace, QObject* parent = nullptr);

    bool isActive() const { return !m_cargo.isEmpty(); }
    const Cargo& cargo() const { return m_cargo; }
    bool isCopy() const { return m_copy; }

    void begin(Cargo cargo, Day week);
    void turnTo(Day week);
    void setCopy(bool copy);
    void hover(std::optional<BoardPlace> place);
    // Performs what dropping at the hovered place means, and ends.
    bool drop();
    void cancel();

    // A change that is only looked at, such as a fix under the mouse; nothing is in the
    // air meanwhile.
    void propose(Edit edit);
    void withdraw();
    const Edit* proposal() const { return m_proposal ? &*m_proposal : nullptr; }
    // The diary as the proposal would make it.
    Result<Diary> proposed() const;

    // One for each slot of the week, day by day; empty while nothing is in the air.
    const std::vector<planning::Outlook>& outlooks() const { return m_outlooks; }
    const planning::Outlook* hovered() const;
    const planning::Outlook* best() const;
    // Where the cargo comes from; of the library, the first slot of the week.
    BoardPlace origin() const;
    // The diary as it would be after dropping at a place.
    Result<Diary> diaryAfter(const BoardPlace& place) const;
    // The session under the hand as it would be there.
    Id<Session> heroAfter() const;

Q_SIGNALS:
    void judged(); // outlooks are new: begun, ended, another week, copy or move
    void hoverChanged();
    void proposalChanged();

private:
    Edit editAt(const BoardPlace& place) const;
    void judge();
    void end();

    Workspace& m_workspace;
    Cargo m_cargo;
    Day m_week{};
    bool m_copy = false;
    std::vector<Id<Session>> m_freshIds;
    std::vector<planning::Outlook> m_outlooks;
    std::optional<BoardPlace> m_hovered;
    std::optional<Edit> m_proposal;
};

} // namespace mileplate::ui
