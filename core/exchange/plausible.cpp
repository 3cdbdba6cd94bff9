// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plausible.h"

namespace mileplate::exchange {

namespace {

constexpr double kMostPlausible = 1e7;
constexpr double kMostMetres = 1e8;

template <class T>
std::optional<T> keptIf(bool fits, std::optional<T> value)
{
    return fits ? value : std::nullopt;
}

} // namespace

std::optional<double> plausible(std::optional<double> number)
{
    return keptIf(number && *number >= 0 && *number <= kMostPlausible, number);
}

std::optional<int> plausible(std::optional<int> count)
{
    return keptIf(count && *count >= 0 && *count <= kMostPlausible, count);
}

std::optional<Duration> plausible(std::optional<Duration> length)
{
    return keptIf(length && *length >= Duration{} && inSeconds(*length) <= kMostPlausible, length);
}

std::optional<Mass> plausible(std::optional<Mass> mass)
{
    return keptIf(mass && *mass >= Mass{} && inKilograms(*mass) <= kMostPlausible, mass);
}

std::optional<Distance> plausible(std::optional<Distance> distance)
{
    return keptIf(distance && *distance > Distance{} && inMetres(*distance) <= kMostMetres,
                  distance);
}

std::optional<Energy> plausible(std::optional<Energy> energy)
{
    return keptIf(energy && *energy > Energy{} && inKilocalories(*energy) <= kMostPlausible,
                  energy);
}

} // namespace mileplate::exchange
