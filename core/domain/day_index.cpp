// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/day_index.h"

#include <algorithm>
#include <map>

namespace mileplate {

namespace {

std::size_t placeOf(const std::string& id) { return std::hash<std::string>{}(id); }

// A copy to write in, made at the first question for it.
template <class Key, class T>
T& own(std::map<Key, std::shared_ptr<T>>& copies, const Key& key, std::shared_ptr<const T>& shared)
{
    auto& copy = copies[key];
    if (!copy) {
        copy = shared ? std::make_shared<T>(*shared) : std::make_shared<T>();
        shared = copy;
    }
    return *copy;
}

} // namespace

std::optional<Day> DayIndex::find(const std::string& id) const
{
    const std::size_t place = placeOf(id);
    const auto& shelf = m_shelves[place % kShelves];
    const Bucket* bucket = shelf ? (*shelf)[place / kShelves % kBuckets].get() : nullptr;
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
    std::map<std::size_t, std::shared_ptr<Shelf>> shelves;
    std::map<std::size_t, std::shared_ptr<Bucket>> buckets;
    for (const auto& [id, day] : changes) {
        const std::size_t place = placeOf(id) % (kShelves * kBuckets);
        Shelf& shelf = own(shelves, place % kShelves, next.m_shelves[place % kShelves]);
        Bucket& bucket = own(buckets, place, shelf[place / kShelves]);
        const auto row = std::ranges::lower_bound(bucket, id, {}, &Bucket::value_type::first);
        const bool known = row != bucket.end() && row->first == id;
        if (known && day) {
            row->second = *day;
        } else if (known) {
            bucket.erase(row);
            --next.m_size;
        } else if (day) {
            bucket.emplace(row, id, *day);
            ++next.m_size;
        }
    }
    return next;
}

} // namespace mileplate
