// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/holdings.h"

#include "core/load/enter.h"

#include <algorithm>
#include <map>
#include <set>

namespace mileplate {

namespace {

// In order.
std::vector<load::RawDay> rawDaysOf(Holdings& holdings)
{
    std::map<Day, load::RawDay> days;
    const auto pageOf = [&](Day day) -> load::RawDay& {
        load::RawDay& raw = days[day];
        raw.day = day;
        return raw;
    };
    for (auto& session : holdings.sessions)
        pageOf(session->date).sessions.push_back(std::move(session));
    for (auto& meal : holdings.meals)
        pageOf(meal->date).meals.push_back(std::move(meal));
    for (auto& log : holdings.days)
        pageOf(log->date).log = std::move(log);
    std::vector<load::RawDay> raw;
    raw.reserve(days.size());
    for (auto& [day, page] : days)
        raw.push_back(std::move(page));
    return raw;
}

Inventory inventoryOf(const Holdings& holdings)
{
    Inventory inventory;
    for (const auto& session : holdings.sessions)
        inventory.sessions.emplace_back(session->id.text, session->date);
    for (const auto& meal : holdings.meals)
        inventory.meals.emplace_back(meal->id.text, meal->date);
    for (const auto& log : holdings.days) {
        if (log->weight)
            inventory.weighIns.push_back({log->date, *log->weight});
    }
    std::ranges::sort(inventory.weighIns, {}, &WeighIn::day);
    return inventory;
}

Diary withoutDays(Holdings& holdings, Inventory inventory)
{
    return {.athlete = std::move(holdings.athlete),
            .races = std::move(holdings.races),
            .phases = std::move(holdings.phases),
            .exercises = std::move(holdings.exercises),
            .foods = std::move(holdings.foods),
            .sessionDays = DayIndex{}.with(inventory.sessions),
            .mealDays = DayIndex{}.with(inventory.meals),
            .weighIns =
                std::make_shared<const std::vector<WeighIn>>(std::move(inventory.weighIns))};
}

// What the days of a block are read from and derived with.
struct Archive {
    Diary lens; // without days
    ReadDays read;

    Block::Pages pagesFrom(Day start) const
    {
        // A day more: what may be a duplicate shows beside the day before.
        Holdings holdings = read({start - Days{1}, start + Days{Block::kDays}});
        Block::Pages pages{};
        for (DayBookPtr& page : load::pagesOf(rawDaysOf(holdings), lens)) {
            if (page->day >= start)
                pages[static_cast<std::size_t>((page->day - start).count())] = std::move(page);
        }
        return pages;
    }
};

std::set<Day> blocksIn(const Inventory& inventory)
{
    std::set<Day> starts;
    for (const auto* list : {&inventory.sessions, &inventory.meals}) {
        for (const auto& [id, day] : *list)
            starts.insert(Timeline::blockStart(*day));
    }
    for (const Day day : inventory.logs)
        starts.insert(Timeline::blockStart(day));
    return starts;
}

} // namespace

Diary diaryHolding(Holdings holdings)
{
    Diary diary = withoutDays(holdings, inventoryOf(holdings));
    return load::entered(std::move(diary), rawDaysOf(holdings));
}

Diary diaryReading(Holdings undated, Inventory inventory, ReadDays read)
{
    const std::set<Day> starts = blocksIn(inventory);
    Diary diary = withoutDays(undated, std::move(inventory));
    if (starts.empty())
        return diary;
    const auto archive = std::make_shared<const Archive>(Archive{diary, std::move(read)});
    std::vector<BlockPtr> blocks;
    for (Day start = *starts.begin(); start <= *starts.rbegin(); start += Days{Block::kDays})
        blocks.push_back(starts.contains(start)
                             ? std::make_shared<const Block>(
                                   [archive, start] { return archive->pagesFrom(start); })
                             : nullptr);
    diary.days = Timeline(*starts.begin(), std::move(blocks));
    return diary;
}

} // namespace mileplate
