// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/new_id.h"
#include "ui/board/slot_grid.h"
#include "ui/board/week_board.h"
#include "ui/text/dates.h"
#include "ui/verbs/verbs.h"
#include "ui/window/plan_page.h"
#include "ui/window/session_clipboard.h"

#include <QMenu>

// What the plan page does with sessions.
namespace mileplate::ui {

namespace {

std::vector<Id<Session>> freshSessionIds(std::size_t count)
{
    std::vector<Id<Session>> ids;
    for (std::size_t i = 0; i < count; ++i)
        ids.push_back(newId<Session>());
    return ids;
}

Day earliestOf(const std::vector<Session>& sessions)
{
    return std::ranges::min(sessions, {}, &Session::date).date;
}

} // namespace

std::vector<Session> PlanPage::selectedSessions() const
{
    std::vector<Session> sessions;
    for (const Id<Session>& id : m_board->slotGrid().selection()) {
        if (const Entry* entry = m_workspace.diary().find(id))
            sessions.push_back(*entry->session);
    }
    return sessions;
}

void PlanPage::newSession() { addAt(m_board->slotGrid().focusedPlace()); }

void PlanPage::addAt(const BoardPlace& place) { verbs::planSession(m_workspace, place, this); }

void PlanPage::openSession(const Id<Session>& id) { verbs::openSession(m_workspace, id, this); }

void PlanPage::openDay(Day day) { verbs::openDay(m_workspace, day, this); }

void PlanPage::enterMeal(Day day) { verbs::enterMeal(m_workspace, day, this); }

void PlanPage::editSelected()
{
    const auto sessions = selectedSessions();
    if (!sessions.empty())
        openSession(sessions.front().id);
}

void PlanPage::deleteSelected()
{
    const auto sessions = selectedSessions();
    if (!sessions.empty())
        m_workspace.perform(removeSessions(sessions));
}

void PlanPage::duplicateSelected()
{
    const auto sessions = selectedSessions();
    if (sessions.empty())
        return;
    Edit edit =
        pasteSessions(m_workspace.diary(), sessions, Days{0}, freshSessionIds(sessions.size()));
    edit.title = "Duplicate" + edit.title.substr(edit.title.find(' '));
    m_workspace.perform(edit);
}

void PlanPage::copySelected(bool cut)
{
    const auto sessions = selectedSessions();
    if (sessions.empty())
        return;
    clipboard::put(sessions);
    if (cut)
        m_workspace.perform(removeSessions(sessions));
}

void PlanPage::copyWeek()
{
    selectWeek();
    copySelected(false);
}

void PlanPage::selectWeek()
{
    std::set<std::string> ids;
    for (Day day = monday(); day < monday() + Days{7}; day += Days{1}) {
        for (const Entry& entry : m_workspace.diary().days.on(day).sessions)
            ids.insert(entry.session->id.text);
    }
    m_board->slotGrid().select(ids);
}

// One session goes to the slot that has the focus; several keep their weekdays and
// come into the week shown.
void PlanPage::paste()
{
    const BoardPlace place = m_board->slotGrid().focusedPlace();
    pasteAt(place.day, place.slot);
}

void PlanPage::pasteAt(Day day, std::optional<Slot> slot)
{
    std::vector<Session> sessions = clipboard::sessions();
    if (sessions.empty())
        return;
    if (sessions.size() == 1 && slot && sessions.front().slot != *slot) {
        sessions.front().slot = *slot;
        sessions.front().time.reset();
    }
    const Day first = earliestOf(sessions);
    const Days shift = sessions.size() == 1 ? day - first : mondayOf(day) - mondayOf(first);
    m_workspace.perform(
        pasteSessions(m_workspace.diary(), sessions, shift, freshSessionIds(sessions.size())));
}

void PlanPage::markSelectedDone()
{
    const auto sessions = selectedSessions();
    if (!sessions.empty())
        verbs::markDone(m_workspace, sessions, this);
}

void PlanPage::markSelected(Status status)
{
    const auto sessions = selectedSessions();
    if (!sessions.empty())
        verbs::markAs(m_workspace, sessions, status);
}

void PlanPage::showCardMenu(const Id<Session>& id, const QPoint& position)
{
    const Entry* entry = m_workspace.diary().find(id);
    if (!entry)
        return;
    QMenu menu;
    menu.addAction(tr("&Open…"), this, &PlanPage::editSelected);
    if (!entry->session->isCompleted())
        menu.addAction(tr("Mark as &done…"), this, &PlanPage::markSelectedDone);
    if (entry->session->status == Status::Planned) {
        menu.addAction(tr("Mark as &missed"), this, [this] { markSelected(Status::Missed); });
        menu.addAction(tr("Mark as &skipped"), this, [this] { markSelected(Status::Skipped); });
    } else if (!entry->session->isCompleted()) {
        menu.addAction(tr("&Plan it again"), this, [this] { markSelected(Status::Planned); });
    }
    menu.addSeparator();
    menu.addAction(tr("D&uplicate"), this, &PlanPage::duplicateSelected);
    menu.addAction(tr("Cu&t"), this, [this] { copySelected(true); });
    menu.addAction(tr("&Copy"), this, [this] { copySelected(false); });
    menu.addSeparator();
    menu.addAction(tr("De&lete"), this, &PlanPage::deleteSelected);
    menu.setEnabled(!m_workspace.isReadOnly());
    menu.exec(position);
}

void PlanPage::showPlaceMenu(const BoardPlace& place, const QPoint& position)
{
    QMenu menu;
    menu.addAction(tr("&New session…"), this, [this, place] { addAt(place); });
    QAction* pasting =
        menu.addAction(tr("&Paste"), this, [this, place] { pasteAt(place.day, place.slot); });
    pasting->setEnabled(clipboard::hasSessions());
    menu.addSeparator();
    menu.addAction(tr("&Meal…"), this, [this, place] { enterMeal(place.day); });
    menu.addAction(tr("&Day: sleep, weight, note…"), this, [this, place] { openDay(place.day); });
    menu.setEnabled(!m_workspace.isReadOnly());
    menu.exec(position);
}

} // namespace mileplate::ui
