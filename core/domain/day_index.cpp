// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/day_index.h"

#include <algorithm>
#include <map>

namespace mileplate {

std::size_t DayIndex::bucketOf(const std::string& id)
{
    return std::hash<std::string>{}(id) % kBuckets;
}

std::optional<Day> DayIndex::find(const std::string& id) const
{
    const auto& bucket = (*m_buckets)[bucketOf(id)];
    if (!bucket)
        return std::nullopt;
    const auto row = std::ranges::lower_bound(*bucket, id, {}, &Bucket::value_type::first);
    if (row == bucket->end() || row->first != id)
        return std::nullopt;
    return row->second;
}

DayIndex DayIndex::with(const std::vector<Change>& changes) const
{
    DayIndex next = *this;
    auto buckets = std::make_shared<Buckets>(*m_buckets);
    std::map<std::size_t, std::shared_ptr<Bucket>> own;
    for (const auto& [id, day] : changes) {
        const std::size_t at = bucketOf(id);
        auto& bucket = own[at];
        if (!bucket) {
            bucket = (*buckets)[at] ? std::make_shared<Bucket>(*(*buckets)[at])
                                    : std::make_shared<Bucket>();
            (*buckets)[at] = bucket;
        }
        const auto row = std::ranges::lower_bound(*bucket, id, {}, &Bucket::value_type::first);
        const bool known = row != bucket->end() && row->first == id;
        if (known && day) {
            row->second = *day;
        } else if (known) {
            bucket->erase(row);
            --next.m_size;
        } else if (day) {
            bucket->emplace(row, id, *day);
            ++next.m_size;
        }
    }
    next.m_buckets = std::move(buckets);
    return next;
}

} // namespace mileplate
