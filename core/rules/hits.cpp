// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/hits.h"

#include <algorithm>

namespace mileplate::rules {

void Hits::add(Hit hit)
{
    const bool isFirst = !m_finding;
    if (isFirst)
        m_finding.emplace().occurrences = 0;
    Finding& finding = *m_finding;
    ++finding.occurrences;
    if (isFirst) {
        finding.date = hit.day.value_or(m_monday);
        if (hit.roles.size() != 0)
            finding.date = dayOf(hit.roles.begin()->second->facts.start);
    }
    for (const auto& [name, entry] : hit.roles) {
        if (std::ranges::find(finding.sessions, entry->session->id) == finding.sessions.end())
            finding.sessions.push_back(entry->session->id);
    }
    if (!isFirst && hit.severity <= finding.severity)
        return;
    finding.severity = hit.severity;
    finding.wording = hit.wording;
    finding.figures = std::move(hit.figures);
    finding.roles.clear();
    for (const auto& [name, entry] : hit.roles)
        finding.roles.push_back({name, entry->session->id});
}

} // namespace mileplate::rules
