// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/session_edits.h"
#include "ui/workspace/workspace.h"

class QWidget;

// What can be done from several screens: each opens its form, and performs what was
// entered as one edit. True where something was changed.
namespace mileplate::ui::verbs {

bool planSession(Workspace& workspace, const BoardPlace& place, QWidget* parent);
bool openSession(Workspace& workspace, const Id<Session>& id, QWidget* parent);
// Planned sessions as done; one alone is opened with its plan as the starting values.
bool markDone(Workspace& workspace, const std::vector<Session>& sessions, QWidget* parent);
bool markAs(Workspace& workspace, const std::vector<Session>& sessions, Status status);

bool enterLine(Workspace& workspace, QWidget* parent);
bool enterLift(Workspace& workspace, Day day, QWidget* parent);
bool enterMeal(Workspace& workspace, Day day, QWidget* parent);
bool openMeal(Workspace& workspace, const Id<Meal>& id, QWidget* parent);
bool openDay(Workspace& workspace, Day day, QWidget* parent);
bool setUpAthlete(Workspace& workspace, QWidget* parent);

} // namespace mileplate::ui::verbs
