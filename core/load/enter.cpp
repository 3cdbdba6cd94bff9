// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/enter.h"

#include <algorithm>
#include <array>
#include <map>

namespace mileplate::load {

namespace {

using SessionPtr = std::shared_ptr<const Session>;

constexpr Duration kBetweenChained = std::chrono::minutes{10};

ClockTime clockOf(Slot slot, const SlotClocks& clocks)
{
    switch (slot) {
    case Slot::Morning:
        return clocks.morning;
    case Slot::Midday:
        return clocks.midday;
    case Slot::Evening:
        return clocks.evening;
    }
    return clocks.morning;
}

// The start that the session brings along, by the clock or as it was recorded.
std::optional<LocalTime> ownStart(const Session& session)
{
    if (const auto start = session.recordedStart())
        return start;
    return session.time ? std::optional(at(session.date, *session.time)) : std::nullopt;
}

bool occupies(const Session& session)
{
    return session.status != Status::Missed && session.status != Status::Skipped;
}

bool chainedBefore(const SessionPtr& a, const SessionPtr& b)
{
    return std::tie(a->slot, a->order, a->id) < std::tie(b->slot, b->order, b->id);
}

// Cards without a time follow one another within their slot.
std::vector<Entry> placed(std::vector<SessionPtr> sessions, const Lens& lens)
{
    std::ranges::sort(sessions, chainedBefore);
    std::array<std::optional<LocalTime>, kCountOf<Slot>> next{};
    std::vector<Entry> entries;
    for (const SessionPtr& session : sessions) {
        auto start = ownStart(*session);
        if (!start) {
            auto& free = next[static_cast<std::size_t>(session->slot)];
            start = free.value_or(at(session->date, clockOf(session->slot, lens.slots)));
            if (occupies(*session))
                free = *start + occupiedLength(*session, lens.easyPace) + kBetweenChained;
        }
        entries.push_back(entryOf(session, *start, lens));
    }
    std::ranges::sort(entries, [](const Entry& a, const Entry& b) {
        return std::tie(a.facts.start, a.session->id) < std::tie(b.facts.start, b.session->id);
    });
    return entries;
}

void markDoubts(std::vector<Entry>& entries, const std::vector<Entry>& dayBefore,
                const Athlete& athlete)
{
    for (std::size_t i = 0; i < entries.size(); ++i) {
        Entry& entry = entries[i];
        entry.facts.implausible = !doubtfulFigure(*entry.session, entry.facts, athlete).empty();
        const auto twin = [&](const Entry& earlier) { return looksLikeTheSame(earlier, entry); };
        const auto here = entries.begin() + static_cast<std::ptrdiff_t>(i);
        entry.facts.checked = entry.session->isChecked();
        entry.facts.duplicate = !entry.facts.checked && (std::any_of(entries.begin(), here, twin) ||
                                                         std::ranges::any_of(dayBefore, twin));
    }
}

void add(DaySums::Training& sums, const Entry& entry)
{
    sums.loadUnits += entry.facts.loadUnits;
    sums.sRpeLoad += entry.facts.sRpeLoad;
    if (entry.session->kind == Kind::Strength)
        sums.strengthUnits += entry.facts.loadUnits;
}

DaySums summed(const std::vector<Entry>& entries)
{
    DaySums sums;
    for (const Entry& entry : entries) {
        if (!entry.facts.counts())
            continue;
        if (entry.facts.completed)
            add(sums.done, entry);
        else if (entry.facts.planned)
            add(sums.planned, entry);
    }
    return sums;
}

DaySums::Food eaten(const std::vector<std::shared_ptr<const Meal>>& meals,
                    const Register<Food>& foods)
{
    DaySums::Food sums;
    for (const auto& meal : meals) {
        ++sums.meals;
        for (const MealItem& item : meal->items) {
            const Nutrients nutrients = nutrientsOf(item, foods.find(item.food));
            sums.energy += nutrients.energy.value_or(Energy{});
            sums.protein += nutrients.protein.value_or(Mass{});
            sums.carbs += nutrients.carbs.value_or(Mass{});
            sums.fat += nutrients.fat.value_or(Mass{});
        }
    }
    return sums;
}

void addFood(DayBook& page, const RawDay& raw, const Register<Food>& foods)
{
    page.meals = raw.meals;
    std::ranges::sort(page.meals, [](const auto& a, const auto& b) {
        return std::tie(a->time, a->id) < std::tie(b->time, b->id);
    });
    page.log = raw.log;
    page.sums.food = eaten(page.meals, foods);
}

DayBookPtr derived(const RawDay& raw, const std::vector<Entry>& dayBefore, const Lens& lens,
                   const Register<Food>& foods)
{
    auto page = std::make_shared<DayBook>();
    page->day = raw.day;
    page->sessions = placed(raw.sessions, lens);
    markDoubts(page->sessions, dayBefore, lens.athlete);
    page->sums = summed(page->sessions);
    addFood(*page, raw, foods);
    return page;
}

// The changed days, and each day after one of them: its doubts look back.
std::map<Day, RawDay> withFollowers(const Timeline& days, const std::vector<RawDay>& changed)
{
    std::map<Day, RawDay> all;
    for (const RawDay& raw : changed)
        all.insert_or_assign(raw.day, raw);
    for (const RawDay& raw : changed) {
        const Day follower = raw.day + Days{1};
        if (const DayBookPtr& page = days.pageOf(follower); page && !page->sessions.empty())
            all.try_emplace(follower, rawOf(*page));
    }
    return all;
}

} // namespace

RawDay rawOf(const DayBook& page)
{
    RawDay raw{.day = page.day, .meals = page.meals, .log = page.log};
    for (const Entry& entry : page.sessions)
        raw.sessions.push_back(entry.session);
    return raw;
}

Diary entered(Diary diary, const std::vector<RawDay>& changed)
{
    const Lens lens(diary.who(), diary.exercises);
    std::vector<DayBookPtr> pages;
    for (const auto& [day, raw] : withFollowers(diary.days, changed)) {
        const Day before = day - Days{1};
        const bool justMade = !pages.empty() && pages.back()->day == before;
        const auto& earlier = justMade ? pages.back()->sessions : diary.days.on(before).sessions;
        pages.push_back(derived(raw, earlier, lens, diary.foods));
    }
    if (pages.empty())
        return diary;
    diary.days = diary.days.with(pages);
    return diary;
}

std::vector<DayBookPtr> pagesOf(const std::vector<RawDay>& days, const Diary& diary)
{
    static const std::vector<Entry> kNone;
    const Lens lens(diary.who(), diary.exercises);
    std::vector<DayBookPtr> pages;
    for (const RawDay& raw : days) {
        const bool follows = !pages.empty() && pages.back()->day + Days{1} == raw.day;
        pages.push_back(derived(raw, follows ? pages.back()->sessions : kNone, lens, diary.foods));
    }
    return pages;
}

DayBookPtr withFood(DayBook page, const RawDay& raw, const Register<Food>& foods)
{
    page.day = raw.day;
    addFood(page, raw, foods);
    return std::make_shared<const DayBook>(std::move(page));
}

Diary enteredAnew(Diary diary)
{
    std::vector<RawDay> all;
    const DayRange span = diary.days.span();
    for (Day day = span.first; day < span.past; day += Days{1}) {
        if (const DayBookPtr& page = diary.days.pageOf(day))
            all.push_back(rawOf(*page));
    }
    return entered(std::move(diary), all);
}

} // namespace mileplate::load
