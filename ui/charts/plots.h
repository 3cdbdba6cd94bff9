// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"
#include "ui/charts/plot.h"

// The charts of the diary, each as a plot.
namespace mileplate::ui {

class Workspace;

// Kilometres a week by intensity: easy, long, quality. Planned weeks are there too.
Plot runningVolume(const Workspace& workspace, DayRange range);
// Hard sets a week of a muscle against the useful range.
Plot hardSets(const Workspace& workspace, DayRange range, Muscle muscle);
// Protein a day against the target, and how many days were short.
Plot protein(const Workspace& workspace, DayRange range);
// Fitness, fatigue and form, with what is planned.
Plot fitnessFatigueForm(const Workspace& workspace, DayRange range);

} // namespace mileplate::ui
