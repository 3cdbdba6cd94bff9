// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/session.h"

namespace mileplate {

Slot slotOf(ClockTime time)
{
    if (time.minutes < 11 * 60)
        return Slot::Morning;
    return time.minutes < 16 * 60 ? Slot::Midday : Slot::Evening;
}

bool Session::isOpenLift() const
{
    return kind == Kind::Strength && status == Status::Partial && done && done->start &&
           !done->timer && !done->elapsed && !done->moving && !done->workout.duration;
}

std::optional<LocalTime> Session::recordedStart() const
{
    return isCompleted() && done && done->start ? std::optional(done->start->local())
                                                : std::nullopt;
}

std::string bothNotes(const std::string& first, const std::string& second)
{
    if (first.empty() || second.find(first) != std::string::npos)
        return second;
    return second.empty() || first.find(second) != std::string::npos ? first
                                                                     : first + "\n" + second;
}

bool isKey(const Session& session)
{
    return session.key.value_or(isQuality(session.kind) || session.kind == Kind::Long);
}

} // namespace mileplate
