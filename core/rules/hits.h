// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/finding.h"
#include "core/rules/scene.h"

#include <initializer_list>
#include <optional>

namespace mileplate::rules {

// Gathers the hits of one rule in one week. They become one finding: the highest
// severity, the anchors of all hits, the figures of the most severe first hit.
class Hits {
public:
    explicit Hits(const Scene& scene) : m_monday(scene.week.first) {}

    struct Hit {
        Severity severity;
        std::initializer_list<std::pair<std::string_view, const Entry*>> roles = {};
        Figures figures = {};
        int wording = 0;
        std::optional<Day> day = {}; // where no session stands for it
    };
    void add(Hit hit);

    std::optional<Finding> merged() && { return std::move(m_finding); }

private:
    Day m_monday;
    std::optional<Finding> m_finding;
};

} // namespace mileplate::rules
