// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/holdings.h"

#include "core/load/enter.h"

#include <algorithm>
#include <map>

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

Diary withoutDays(Holdings& holdings)
{
    return {.athlete = std::move(holdings.athlete),
            .races = std::move(holdings.races),
            .phases = std::move(holdings.phases),
            .exercises = std::move(holdings.exercises),
            .foods = std::move(holdings.foods),
            .savedMeals = std::move(holdings.savedMeals)};
}

template <class T>
DayIndex indexOf(const std::vector<std::shared_ptr<const T>>& entities)
{
    std::vector<DayIndex::Change> rows;
    for (const auto& entity : entities)
        rows.emplace_back(entity->id.text, entity->date);
    return DayIndex{}.with(rows);
}

std::vector<WeighIn> weighInsOf(const std::vector<std::shared_ptr<const DayLog>>& logs)
{
    std::vector<WeighIn> weighIns;
    for (const auto& log : logs) {
        if (log->weight)
            weighIns.push_back({log->date, *log->weight});
    }
    std::ranges::sort(weighIns, {}, &WeighIn::day);
    return weighIns;
}

// What the days of a block are read from and derived with.
struct BlockReader {
    Diary lens; // without days
    std::function<Holdings(DayRange)> sessions;
    std::function<Holdings(DayRange)> mealsAndLogs;

    Block::Pages sessionPages(Day start) const
    {
        // A day more: what may be a duplicate shows beside the day before.
        Holdings holdings = sessions({start - Days{1}, start + Days{Block::kDays}});
        Block::Pages pages{};
        for (DayBookPtr& page : load::pagesOf(rawDaysOf(holdings), lens)) {
            if (page->day >= start)
                pages[placeIn(start, page->day)] = std::move(page);
        }
        return pages;
    }

    Block::Pages allPages(Day start, Block::Pages pages) const
    {
        Holdings holdings = mealsAndLogs({start, start + Days{Block::kDays}});
        for (const load::RawDay& raw : rawDaysOf(holdings)) {
            DayBookPtr& page = pages[placeIn(start, raw.day)];
            page = load::withFood(page ? *page : DayBook{}, raw, lens.foods);
        }
        return pages;
    }

private:
    static std::size_t placeIn(Day start, Day day)
    {
        return static_cast<std::size_t>((day - start).count());
    }
};

BlockPtr blockFrom(const std::shared_ptr<const BlockReader>& reader, Day start)
{
    return std::make_shared<const Block>(Block::Reading{
        .sessions = [reader, start] { return reader->sessionPages(start); },
        .all = [reader, start](const auto& pages) { return reader->allPages(start, pages); }});
}

} // namespace

Diary diaryHolding(Holdings holdings)
{
    Diary diary = withoutDays(holdings);
    diary.sessionDays = indexOf(holdings.sessions);
    diary.mealDays = indexOf(holdings.meals);
    diary.weighIns = std::make_shared<const std::vector<WeighIn>>(weighInsOf(holdings.days));
    return load::entered(std::move(diary), rawDaysOf(holdings));
}

Diary diaryReading(Holdings undated, Archive archive)
{
    Diary diary = withoutDays(undated);
    diary.sessionDays = DayIndex(std::move(archive.sessionDays));
    diary.mealDays = DayIndex(std::move(archive.mealDays));
    diary.weighIns = std::make_shared<const std::vector<WeighIn>>(std::move(archive.weighIns));
    if (archive.blocks.empty())
        return diary;
    const Day first = *archive.blocks.begin();
    const auto reader = std::make_shared<const BlockReader>(
        BlockReader{diary, std::move(archive.sessions), std::move(archive.mealsAndLogs)});
    std::vector<BlockPtr> blocks;
    for (Day start = first; start <= *archive.blocks.rbegin(); start += Days{Block::kDays})
        blocks.push_back(archive.blocks.contains(start) ? blockFrom(reader, start) : nullptr);
    diary.days = Timeline(first, std::move(blocks));
    return diary;
}

} // namespace mileplate
