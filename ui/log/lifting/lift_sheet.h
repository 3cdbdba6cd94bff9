// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/lift_edits.h"
#include "core/load/sets/lift_history.h"
#include "core/rules/opportunity/ready_for_more.h"

#include <QString>

namespace mileplate::ui {

class Workspace;

// A strength session as the logger shows it: values, made anew after each change.
struct LiftSheet {
    enum class Stage { Nothing, Planned, UnderWay, Done };

    struct Lift {
        QString name;
        std::string spokenName;             // English, for titles of edits
        std::optional<Exercise> exercise{}; // none: nobody knows it
        std::vector<LiftSet> lastTime{};
        load::LiftBest best{}; // before this session
        std::optional<rules::NextLoad> next{};
        QString why{};   // the suggestion, in a sentence
        Duration rest{}; // between sets

        const Exercise* known() const { return exercise ? &*exercise : nullptr; }
    };

    // A line of the table: an exercise, or one of its sets.
    struct Row {
        std::size_t lift = 0;
        std::optional<std::size_t> set{};

        friend bool operator==(const Row&, const Row&) = default;
    };

    Stage stage = Stage::Nothing;
    Session stored{};  // as the diary has it
    Session session{}; // of a plan, as it would be started
    std::vector<Lift> lifts{};
    std::vector<Row> rows{};

    const ExerciseEntry& entryOf(const Row& row) const { return session.exercises[row.lift]; }
    // The row of an exercise (no set) or a set; -1 where there is none.
    int rowOf(const Row& row) const;
    bool isDone(const LiftSet& set) const;
    // The set with what is taken for it where nothing was entered.
    LiftSet meant(const Row& row) const;
};

// `history` must know the exercises of the session.
LiftSheet liftSheet(const Workspace& workspace, const Id<Session>& id,
                    const load::LiftHistory& history);

// "Next time 82.5 kg", "82.5 kg today": beside the exercise.
QString nextLoadText(const LiftSheet& sheet, std::size_t lift, UnitSystem units);
// And why, in a few words: "80 kg × 8 reached twice".
QString nextLoadReason(const LiftSheet& sheet, std::size_t lift, UnitSystem units);

} // namespace mileplate::ui
