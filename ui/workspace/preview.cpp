// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/preview.h"

#include "core/base/new_id.h"
#include "core/edits/composer.h"
#include "core/library/templates.h"
#include "core/load/vdot.h"

namespace mileplate::ui {

namespace {

const Session* sessionIn(const Diary& diary, const Id<Session>& id)
{
    const Entry* entry = diary.find(id);
    return entry ? entry->session.get() : nullptr;
}

} // namespace

Preview::Preview(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    // Whatever else changes the diary meanwhile, nothing is dropped on what it was.
    connect(&workspace, &Workspace::changed, this, [this] {
        withdraw();
        if (isActive())
            judge();
    });
}

void Preview::begin(Cargo cargo, Day week)
{
    withdraw();
    m_cargo = std::move(cargo);
    m_week = mondayOf(week);
    m_copy = false;
    m_hovered.reset();
    m_freshIds.clear();
    for (std::size_t i = 0; i < std::max<std::size_t>(1, m_cargo.sessions.size()); ++i)
        m_freshIds.push_back(newId<Session>());
    judge();
}

void Preview::turnTo(Day week)
{
    m_week = mondayOf(week);
    m_hovered.reset();
    if (isActive())
        judge();
}

void Preview::setCopy(bool copy)
{
    if (m_copy == copy || !isActive())
        return;
    m_copy = copy;
    judge();
}

void Preview::hover(std::optional<BoardPlace> place)
{
    if (m_hovered == place || !isActive())
        return;
    m_hovered = place;
    Q_EMIT hoverChanged();
}

BoardPlace Preview::origin() const
{
    if (!m_cargo.sessions.empty()) {
        if (const Session* hero = sessionIn(m_workspace.diary(), m_cargo.sessions.front()))
            return {.day = hero->date, .slot = hero->slot};
    }
    return {.day = m_week, .slot = Slot::Morning};
}

Id<Session> Preview::heroAfter() const
{
    const bool fresh = m_copy || m_cargo.sessions.empty();
    return fresh ? m_freshIds.front() : m_cargo.sessions.front();
}

// The one under the hand goes to the place; the others go the same number of days and
// keep their slots.
Edit Preview::editAt(const BoardPlace& place) const
{
    const Diary& diary = m_workspace.diary();
    if (!m_cargo.templateId.empty()) {
        const library::SessionTemplate* from = library::findTemplate(m_cargo.templateId);
        return from ? addSession(diary,
                                 library::sessionFrom(*from, m_freshIds.front(), place.day,
                                                      place.slot, load::easyPaceOf(diary.who())))
                    : Edit{};
    }
    EditComposer composer(diary);
    const Days shift = place.day - origin().day;
    std::string title;
    for (std::size_t i = 0; i < m_cargo.sessions.size(); ++i) {
        const Session* session = sessionIn(composer.diary(), m_cargo.sessions[i]);
        if (!session)
            continue;
        const BoardPlace to = i == 0 ? place : BoardPlace{session->date + shift, session->slot, {}};
        const Edit step = m_copy ? addSession(composer.diary(), copyOf(*session, m_freshIds[i], to))
                                 : moveSession(composer.diary(), *session, to);
        if (step.isEmpty())
            continue;
        if (title.empty())
            title = step.title;
        if (!composer.then(step))
            return {};
    }
    return std::move(composer).whole(std::move(title));
}

void Preview::judge()
{
    m_outlooks = planning::outlooks(m_workspace.diary(), m_week, origin().day, m_workspace.now(),
                                    [this](const BoardPlace& place) { return editAt(place); });
    Q_EMIT judged();
}

const planning::Outlook* Preview::hovered() const
{
    const auto found = std::ranges::find_if(m_outlooks, [&](const planning::Outlook& outlook) {
        return m_hovered && outlook.place.day == m_hovered->day &&
               outlook.place.slot == m_hovered->slot;
    });
    return found == m_outlooks.end() ? nullptr : &*found;
}

const planning::Outlook* Preview::best() const { return planning::bestOf(m_outlooks, origin()); }

Result<Diary> Preview::diaryAfter(const BoardPlace& place) const
{
    return applied(m_workspace.diary(), editAt(place));
}

bool Preview::drop()
{
    const auto place = m_hovered;
    const Edit edit = place ? editAt(*place) : Edit{};
    end(); // before the edit is announced: the board must not show a preview of the past
    return m_workspace.perform(edit);
}

void Preview::cancel() { end(); }

void Preview::propose(Edit edit)
{
    if (isActive() || edit.isEmpty())
        return;
    m_proposal = std::move(edit);
    Q_EMIT proposalChanged();
}

void Preview::withdraw()
{
    if (!m_proposal)
        return;
    m_proposal.reset();
    Q_EMIT proposalChanged();
}

Result<Diary> Preview::proposed() const
{
    return applied(m_workspace.diary(), m_proposal.value_or(Edit{}));
}

void Preview::end()
{
    if (!isActive())
        return;
    m_cargo = {};
    m_outlooks.clear();
    m_hovered.reset();
    Q_EMIT judged();
}

} // namespace mileplate::ui
