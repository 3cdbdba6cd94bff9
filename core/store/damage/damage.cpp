// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/damage/damage.h"

#include "core/base/files.h"

#include <algorithm>
#include <fmt/format.h>

namespace mileplate::store {

namespace {

constexpr std::size_t kNamed = 3; // in a sentence

} // namespace

void Damage::note(Problem problem)
{
    {
        const std::lock_guard guard(m_mutex);
        const auto known = std::ranges::find(m_problems, problem.where, &Problem::where);
        if (known != m_problems.end() && (problem.mayPass || !known->mayPass))
            return;
        if (known != m_problems.end())
            *known = std::move(problem); // so it is damage
        else
            m_problems.push_back(std::move(problem));
    }
    const std::lock_guard guard(m_telling);
    if (m_tell)
        m_tell();
}

bool Damage::any() const
{
    const std::lock_guard guard(m_mutex);
    return !m_problems.empty();
}

bool Damage::anyThatStays() const
{
    const std::lock_guard guard(m_mutex);
    return std::ranges::any_of(m_problems, [](const Problem& problem) { return !problem.mayPass; });
}

void Damage::forgetWhatPassed()
{
    const std::lock_guard guard(m_mutex);
    std::erase_if(m_problems, [](const Problem& problem) { return problem.mayPass; });
}

std::vector<Problem> Damage::problems() const
{
    const std::lock_guard guard(m_mutex);
    return m_problems;
}

std::string Damage::sentence(const std::filesystem::path& file) const
{
    const std::vector<Problem> all = problems();
    if (all.empty())
        return {};
    std::string named;
    for (std::size_t i = 0; i < std::min(all.size(), kNamed); ++i)
        named += fmt::format("{}{} ({})", i == 0 ? "" : ", ", all[i].where, all[i].what);
    if (all.size() > kNamed)
        named += fmt::format(" and {} more places", all.size() - kNamed);
    if (!anyThatStays())
        return fmt::format("{}: part of the diary could not be read: {}. The rest is open for "
                           "reading; nothing is written until all can be read. Try again.",
                           shownPath(file), named);
    return fmt::format("{}: part of the diary cannot be read: {}. The rest is open for reading and "
                       "nothing more is written, so that nothing is lost; restore a backup.",
                       shownPath(file), named);
}

void Damage::whenNoted(std::function<void()> tell)
{
    const std::lock_guard guard(m_telling);
    m_tell = std::move(tell);
}

} // namespace mileplate::store
