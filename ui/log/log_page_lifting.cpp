// SPDX-License-Identifier: GPL-3.0-or-later
// The page's other half: the lift that is done beside the list.
#include "core/base/new_id.h"
#include "core/edits/lift_edits.h"
#include "core/edits/session_edits.h"
#include "ui/log/lifting/logger_card.h"
#include "ui/log/log_model.h"
#include "ui/log/log_page.h"
#include "ui/text/session_text.h"
#include "ui/workspace/workspace.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QMenu>

namespace mileplate::ui {

// What is being lifted, else what was picked in the list, else what is planned for today.
Id<Session> LogPage::liftBeside(const Entry* selected) const
{
    if (const Id<Session> running = liftUnderWay(m_workspace); !running.empty())
        return running;
    const auto planned = liftsPlannedToday(m_workspace);
    const bool isLift = selected && selected->session->kind == Kind::Strength;
    if (isLift && (m_picked || planned.empty()))
        return selected->session->id;
    return planned.empty() ? Id<Session>{} : planned.front()->id;
}

void LogPage::fillStartMenu()
{
    m_startMenu->clear();
    if (!liftUnderWay(m_workspace).empty()) {
        m_startMenu->addAction(tr("Go on with the session in progress"), this,
                               &LogPage::startLifting);
        return;
    }
    for (const Session* planned : liftsPlannedToday(m_workspace))
        m_startMenu->addAction(tr("%1, planned today").arg(titleOf(*planned)), this,
                               [this, id = planned->id] { startLift(id); });
    m_startMenu->addAction(tr("An empty session"), this, &LogPage::startEmptyLift);
}

// Alone, so that its sets have all the room.
void LogPage::showLiftUnderWay()
{
    const Id<Session> lift = liftUnderWay(m_workspace);
    if (m_model->rowOf(lift) < 0 && m_filters->checkedId() > 0)
        m_filters->button(static_cast<int>(LogFilter::All))->click();
    showSession(lift);
    m_logger->goOn();
}

void LogPage::startLifting()
{
    const auto planned = liftsPlannedToday(m_workspace);
    if (!liftUnderWay(m_workspace).empty())
        showLiftUnderWay();
    else if (planned.empty())
        startEmptyLift();
    else
        startLift(planned.front()->id);
}

void LogPage::startEmptyLift()
{
    const Session lift = emptyLift(newId<Session>(), instantOf(m_workspace.now()));
    if (m_workspace.perform(addSession(m_workspace.diary(), lift)))
        showLiftUnderWay();
}

void LogPage::startLift(const Id<Session>& id)
{
    const Entry* entry = m_workspace.diary().find(id);
    if (!entry)
        return;
    const Session before = *entry->session;
    if (m_workspace.perform(
            logged(before, startedLift(before, instantOf(m_workspace.now())), "the start")))
        showLiftUnderWay();
}

} // namespace mileplate::ui
