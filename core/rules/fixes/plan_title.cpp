// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fixes/plan_title.h"

#include "core/rules/words/message.h"
#include "core/rules/words/units.h"

namespace mileplate::rules {

std::string changedPlan(const std::string& session, const Workout& changes, const Diary& diary,
                        const Language& language)
{
    const auto said = [&](std::string_view text, double figure, const Figures& measured = {}) {
        return filled(inUnits(language.translated(text), measured, unitsOf(diary.who()), language),
                      {{"S", session}, {"n", language.number(figure, 0)}});
    };
    const auto km = [](const char* name, Distance distance) {
        return Figure{name, inKilometres(distance)};
    };
    if (changes.warmUp && changes.coolDown)
        return filled(
            inUnits(language.translated("{S} with {wu} km to warm up and {cd} km to cool down"),
                    {km("wu", *changes.warmUp), km("cd", *changes.coolDown)}, unitsOf(diary.who()),
                    language),
            {{"S", session},
             {"wu", language.number(inKilometres(*changes.warmUp), 1)},
             {"cd", language.number(inKilometres(*changes.coolDown), 1)}});
    if (changes.reps)
        return said(*changes.reps == 1 ? "1 repetition in {S}" : "{n} repetitions in {S}",
                    *changes.reps);
    if (changes.repDistance)
        return said("Repetitions of {n} m in {S}", inMetres(*changes.repDistance));
    if (changes.down)
        return said("Walk down in {S}", 0);
    if (changes.contacts)
        return said("{n} jumps in {S}", *changes.contacts);
    if (changes.hardTime)
        return said("{n} min hard in {S}", inMinutes(*changes.hardTime));
    if (changes.hardDistance)
        return filled(
            inUnits(language.translated("{km} km hard in {S}"), {km("km", *changes.hardDistance)},
                    unitsOf(diary.who()), language),
            {{"S", session}, {"km", language.number(inKilometres(*changes.hardDistance), 1)}});
    return said("Run {S} at easy pace", 0);
}

} // namespace mileplate::rules
