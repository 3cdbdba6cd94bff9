// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/background/safety_scope.h"

namespace mileplate::rules {

namespace {

constexpr std::size_t indexOf(SafetyFlag flag) { return static_cast<std::size_t>(flag); }

} // namespace

std::string_view questionOf(SafetyFlag flag)
{
    static constexpr std::array<std::string_view, kCountOf<SafetyFlag>> kQuestions{
        "Are you under 18?",
        "Are you pregnant, or did you give birth in the last six months?",
        "Do you have a disease of the heart, the lungs or the kidneys?",
        "Do you have diabetes that is treated with insulin?",
        "Did you ever have chest pain, fainting or palpitations on exertion?",
        "Are you injured at the moment?",
        "Have you ever had an eating disorder?"};
    return kQuestions[indexOf(flag)];
}

std::string_view titleOf(SafetyFlag flag)
{
    static constexpr std::array<std::string_view, kCountOf<SafetyFlag>> kTitles{
        "under 18",
        "pregnancy or a birth in the last six months",
        "heart, lung or kidney disease",
        "diabetes with insulin",
        "symptoms on exertion",
        "an injury",
        "an eating disorder in the past"};
    return kTitles[indexOf(flag)];
}

bool needsClearance(const Athlete& athlete) { return !athlete.flags.empty(); }

bool hidesEnergy(const Athlete& athlete) { return athlete.flags.contains(SafetyFlag::EdHistory); }

bool isAboutEnergy(std::string_view rule) { return rule == "NUT-07" || rule == "NUT-09"; }

bool isEnergyParameter(std::string_view name)
{
    return name.starts_with("nut.ea.") || name.starts_with("nut.trend.") ||
           name.starts_with("nut.balance.") || name == "nut.completeDay.kcal";
}

} // namespace mileplate::rules
