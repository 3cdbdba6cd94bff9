// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding_json.h"

#include "core/json/diary_json.h"
#include "core/rules/rule.h"
#include "core/rules/words/message.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace mileplate::app {

namespace {

using Json = nlohmann::ordered_json;
using namespace rules;

template <class... Cases>
struct FigureCases : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
FigureCases(Cases...) -> FigureCases<Cases...>;

// Enough digits to tell 22.48 from 22.5, none of a sum's last bits.
double rounded(double number) { return std::round(number * 1e4) / 1e4; }

Json figureJson(const Figure::Value& value)
{
    return std::visit(FigureCases{
                          [](const DayRange& days) {
                              return Json(isoDate(days.first) + "/" + isoDate(days.past - Days{1}));
                          },
                          [](Day day) { return Json(isoDate(day)); },
                          [](double number) { return Json(rounded(number)); },
                          [](const auto& other) { return Json(other); },
                      },
                      value);
}

template <class Enum>
std::string word(Enum value)
{
    return std::string(nameOf(value));
}

Json operationJson(const Move& move)
{
    Json json{{"op", "move"},
              {"session", move.session.text},
              {"date", isoDate(move.date)},
              {"slot", word(move.slot)}};
    if (move.time)
        json["time"] = isoClock(*move.time);
    return json;
}
Json operationJson(const Swap& swap)
{
    return {{"op", "swap"}, {"a", swap.a.text}, {"b", swap.b.text}};
}
Json operationJson(const SetKindTo& set)
{
    Json json{{"op", "set_kind"}, {"session", set.session.text}, {"kind", word(set.kind)}};
    if (set.duration)
        json["duration_min"] = inMinutes(*set.duration);
    return json;
}
Json operationJson(const SetStyle& set)
{
    return {{"op", "set_style"}, {"session", set.session.text}, {"style", word(set.style)}};
}
Json operationJson(const SetFocus& set)
{
    return {{"op", "set_focus"}, {"session", set.session.text}, {"focus", word(set.focus)}};
}
std::string exerciseOf(const std::optional<Id<Exercise>>& exercise)
{
    return exercise ? exercise->text : "all";
}
Json operationJson(const ChangeSets& change)
{
    Json json{{"op", "sets"},
              {"session", change.session.text},
              {"exercise", exerciseOf(change.exercise)}};
    if (change.target)
        json["target"] = *change.target;
    else
        json["delta"] = change.delta;
    return json;
}
Json operationJson(const SetRir& set)
{
    return {{"op", "set_rir"},
            {"session", set.session.text},
            {"exercise", exerciseOf(set.exercise)},
            {"rir", set.rir}};
}
Json operationJson(const SetLoad& set)
{
    return {{"op", "set_load"},
            {"session", set.session.text},
            {"exercise", set.exercise.text},
            {"weight_kg", inKilograms(set.weight)}};
}
Json operationJson(const SetReps& set)
{
    return {{"op", "set_reps"},
            {"session", set.session.text},
            {"exercise", set.exercise.text},
            {"reps", {set.reps.lowest, set.reps.highest}}};
}
// The keys of a plan in diary JSON that it sets.
Json operationJson(const ChangePlan& change)
{
    const Session changed{.id = change.session, .planned = change.changes};
    Json op{{"op", "set_plan"}, {"session", change.session.text}};
    op.update(Json::parse(json::writeSession(changed))["planned"]);
    return op;
}
Json operationJson(const SetBedtime& set)
{
    return {{"op", "set_bedtime"}, {"time", isoClock(set.time)}};
}
Json operationJson(const ChangeMeal& change)
{
    Json json{{"op", "change_meal"}, {"meal", change.meal.text}};
    if (change.time)
        json["time"] = isoClock(*change.time);
    else
        json["factor"] = rounded(change.factor);
    return json;
}
Json operationJson(const SetRest& set)
{
    return {{"op", "set_rest"},
            {"session", set.session.text},
            {"exercise", set.exercise.text},
            {"rest_s", inMinutes(set.rest) * 60}};
}
Json operationJson(const ScaleRun& scale)
{
    Json json{{"op", "scale_run"}, {"session", scale.session.text}};
    if (scale.distance)
        json["distance_m"] = inMetres(*scale.distance);
    else
        json["factor"] = scale.factor;
    return json;
}
Json operationJson(const AddSession& add)
{
    return {{"op", "add_session"},
            {"template", add.templateId},
            {"date", isoDate(add.date)},
            {"slot", word(add.slot)}};
}
Json operationJson(const Split& split)
{
    return {{"op", "split"}, {"session", split.session.text}};
}
Json operationJson(const SetFuel& set)
{
    return {{"op", "set_fuel"}, {"session", set.session.text}, {"carbs_g_per_h", set.carbsGPerH}};
}
Json operationJson(const SetFluid& set)
{
    return {{"op", "set_fluid"}, {"session", set.session.text}, {"fluid_ml_per_h", set.mlPerH}};
}
Json operationJson(const InsertCutback& cutback)
{
    return {
        {"op", "insert_cutback"}, {"week", isoWeekName(cutback.week)}, {"factor", cutback.factor}};
}
Json operationJson(const Open& open) { return {{"op", "open"}, {"page", open.page}}; }
Json operationJson(const Ack&) { return {{"op", "ack"}}; }
Json operationJson(const Drop& drop)
{
    Json json{{"op", "drop"}, {"session", drop.session.text}};
    if (!drop.skipReason.empty()) {
        json["status"] = word(Status::Skipped);
        json["skip_reason"] = drop.skipReason;
    }
    return json;
}
Json operationJson(const AddMeal& meal)
{
    Json json{{"op", "add_meal"},
              {"date", isoDate(meal.date)},
              {"time", isoClock(meal.time)},
              {"protein_g", inGrams(meal.protein)},
              {"carbs_g", inGrams(meal.carbs)},
              {"fluid_ml", meal.fluidMl}};
    if (!meal.to.text.empty())
        json["meal"] = meal.to.text;
    return json;
}

Json offerJson(const planning::Offer& offer, const Diary& diary, const Language& language)
{
    Json edits = Json::array();
    for (const FixOp& op : offer.fix)
        edits.push_back(std::visit([](const auto& o) { return operationJson(o); }, op));
    return {{"title", titleOf(offer.fix, diary, language)},
            {"edits", std::move(edits)},
            {"removes", offer.removes},
            {"adds", offer.adds}};
}

} // namespace

Json findingJson(const Finding& finding, const Diary& diary,
                 const std::vector<planning::Offer>& offers, std::string_view suppressedBy)
{
    const Language english;
    const Rule* rule = findRule(finding.rule);
    Json figures = Json::object();
    for (const Figure& figure : finding.figures)
        figures[std::string(figure.name)] = figureJson(figure.value);
    if (finding.occurrences > 1)
        figures["occurrences"] = finding.occurrences;
    Json sessions = Json::array();
    for (const Id<Session>& session : finding.sessions)
        sessions.push_back(session.text);
    Json fixes = Json::array();
    for (const planning::Offer& offer : offers)
        fixes.push_back(offerJson(offer, diary, english));
    return {{"rule", finding.rule},
            {"severity", word(finding.severity)},
            {"date", isoDate(finding.date)},
            {"sessions", std::move(sessions)},
            {"title", rule->title},
            {"text", messageOf(finding, diary, english)},
            {"figures", std::move(figures)},
            {"source", rule->source},
            {"evidence", rule->evidence},
            {"suppressed_by", suppressedBy.empty() ? Json() : Json(suppressedBy)},
            {"fixes", std::move(fixes)}};
}

} // namespace mileplate::app
