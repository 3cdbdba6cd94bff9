// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/store_user.h"

#include "core/base/hash.h"
#include "core/json/diary_json.h"

namespace mileplate::test {

using store::Store;

std::chrono::sys_seconds noonOfTheStore()
{
    return std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + std::chrono::hours{12};
}

std::string stateOf(const Diary& diary, Store& store)
{
    std::string text;
    json::writeDiary(
        diary,
        [&](const TrackRef& ref) {
            return ref.loaded ? ref.loaded : store.track(ref).value_or(nullptr);
        },
        [&](std::string_view piece) { text += piece; });
    return sha256(text);
}

Result<std::string> stateOnDisk(Store& store)
{
    const auto diary = store.load();
    if (!diary)
        return tl::unexpected(diary.error());
    return stateOf(*diary, store);
}

Result<> perform(Store& store, const Deed& deed)
{
    if (deed.takesBack)
        return store.takeBack(*deed.takesBack);
    if (deed.bringsBack)
        return store.bringBack(*deed.bringsBack);
    const auto number = store.save(deed.edit);
    return number ? Result<>{} : tl::unexpected(number.error());
}

Result<Deed> deedOf(KindOfDeed kind, RandomAthlete& athlete, Store& store, const Diary& diary)
{
    if (kind == KindOfDeed::Import)
        return Deed{.edit = athlete.nextImport()};
    if (kind == KindOfDeed::Undo || kind == KindOfDeed::Redo) {
        const bool back = kind == KindOfDeed::Undo;
        const auto step = back ? store.stepBack() : store.stepForward();
        if (!step)
            return tl::unexpected(step.error());
        if (*step)
            return back ? Deed{.edit = undone((*step)->edit), .takesBack = *step}
                        : Deed{.edit = (*step)->edit, .bringsBack = *step};
    }
    return Deed{.edit = athlete.nextEdit(diary)};
}

Result<Deed> nextDeed(RandomAthlete& athlete, Store& store, const Diary& diary)
{
    const int dice = athlete.below(10);
    return deedOf(dice == 9   ? KindOfDeed::Redo
                  : dice == 8 ? KindOfDeed::Undo
                  : dice == 7 ? KindOfDeed::Import
                              : KindOfDeed::Edit,
                  athlete, store, diary);
}

Result<> useStore(const std::filesystem::path& file, std::uint64_t seed, int deeds,
                  const Sayings& sayings)
{
    RandomAthlete athlete(seed);
    auto store = Store::open(file, noonOfTheStore);
    if (!store)
        return tl::unexpected(store.error());
    auto diary = store->load();
    if (!diary)
        return tl::unexpected(diary.error());
    sayings.acknowledged(stateOf(*diary, *store));
    for (int done = 0; done < deeds; ++done) {
        const auto deed = nextDeed(athlete, *store, *diary);
        if (!deed)
            return tl::unexpected(deed.error());
        auto next = applied(*diary, deed->edit);
        if (!next)
            continue;
        sayings.underWay(stateOf(*next, *store));
        if (const auto saved = perform(*store, *deed); !saved)
            return saved;
        diary = std::move(next);
        sayings.acknowledged(stateOf(*diary, *store));
    }
    return {};
}

} // namespace mileplate::test
