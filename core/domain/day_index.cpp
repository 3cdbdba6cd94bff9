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

DayIndex::Shelves DayIndex::shelved(const Rows& rows)
{
    std::array<Shelf, kShelves> shelves{};
    std::vector<Bucket> buckets(kShelves * kBuckets);
    for (const auto& row : rows)
        buckets[placeOf(row.first) % buckets.size()].push_back(row);
    for (std::size_t place = 0; place < buckets.size(); ++place) {
        std::ranges::sort(buckets[place], {}, &Bucket::value_type::first);
        shelves[place % kShelves][place / kShelves] =
            std::make_shared<const Bucket>(std::move(buckets[place]));
    }
    Shelves all;
    std::ranges::transform(shelves, all.begin(), [](Shelf& shelf) {
        return std::make_shared<const Shelf>(std::move(shelf));
    });
    return all;
}

const DayIndex::Shelves& DayIndex::shelves() const
{
    if (!m_late)
        return m_shelves;
    std::call_once(m_late->reading, [&] { m_late->shelves = shelved(m_late->read()); });
    return m_late->shelves;
}

std::optional<Day> DayIndex::find(const std::string& id) const
{
    const std::size_t place = placeOf(id);
    const auto& shelf = shelves()[place % kShelves];
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
    DayIndex next;
    next.m_shelves = this->shelves();
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
        } else if (day) {
            bucket.emplace(row, id, *day);
        }
    }
    return next;
}

} // namespace mileplate
