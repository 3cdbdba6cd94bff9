// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/sets/plates.h"

#include <algorithm>
#include <map>

namespace mileplate::load {

namespace {

constexpr std::size_t kKinds = 16;
constexpr int kPairs = 20;
constexpr std::size_t kSums = 20'000; // of odd plates there could be millions

// Pounds are no whole number of milligrams: less than a gram is no difference.
constexpr Mass kSame = grams(1);

using Counts = std::vector<int>; // of each kind of plate on one side

int platesIn(const Counts& counts)
{
    int sum = 0;
    for (const int count : counts)
        sum += count;
    return sum;
}

// Fewer plates; of as many, those with the heavier ones.
bool isHandier(const Counts& counts, const Counts& other)
{
    const int plates = platesIn(counts);
    const int others = platesIn(other);
    return plates < others || (plates == others && counts > other);
}

// Every sum of one side that does not go over, with the fewest plates that make it.
std::map<Mass, Counts> sumsUpTo(Mass most, const std::vector<PlatePairs>& kinds)
{
    std::map<Mass, Counts> sums{{Mass{}, Counts(kinds.size(), 0)}};
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        const std::map<Mass, Counts> before = sums;
        for (const auto& [sum, counts] : before) {
            Counts more = counts;
            Mass heavier = sum;
            for (int pair = 0; pair < kinds[kind].pairs && sums.size() < kSums; ++pair) {
                heavier += kinds[kind].plate;
                if (heavier > most)
                    break;
                ++more[kind];
                const auto [place, isNew] = sums.try_emplace(heavier, more);
                if (!isNew && isHandier(more, place->second))
                    place->second = more;
            }
        }
    }
    return sums;
}

std::vector<PlatePairs> usable(std::span<const PlatePairs> available)
{
    std::vector<PlatePairs> kinds;
    for (const PlatePairs& kind : available) {
        if (kind.plate > Mass{} && kind.pairs > 0 && kinds.size() < kKinds)
            kinds.push_back({kind.plate, std::min(kind.pairs, kPairs)});
    }
    std::ranges::sort(kinds, std::ranges::greater{}, &PlatePairs::plate);
    return kinds;
}

} // namespace

Loading loadingOf(Mass load, Mass bar, std::span<const PlatePairs> available)
{
    Loading loading{.reached = bar};
    if (load <= bar)
        return loading;
    const std::vector<PlatePairs> kinds = usable(available);
    const auto sums = sumsUpTo((load - bar) * 0.5 + kSame, kinds);
    const auto& [side, counts] = *sums.rbegin();
    for (std::size_t kind = 0; kind < kinds.size(); ++kind)
        loading.perSide.insert(loading.perSide.end(), static_cast<std::size_t>(counts[kind]),
                               kinds[kind].plate);
    loading.reached = bar + side + side;
    const Mass rest = load - loading.reached;
    loading.missing = rest > kSame + kSame ? rest : Mass{};
    return loading;
}

} // namespace mileplate::load
