// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/families.h"
#include "core/rules/nutrition/around_sessions.h"
#include "core/rules/nutrition/carbohydrate.h"
#include "core/rules/nutrition/energy.h"
#include "core/rules/nutrition/on_the_run.h"
#include "core/rules/nutrition/protein.h"
#include "core/rules/nutrition/protein_spread.h"

namespace mileplate::rules {

namespace {

constexpr auto kNutritionRows = std::to_array<Rule>({
    {.id = "NUT-01",
     .title = "Protein below target",
     .family = Family::Nutrition,
     .severities = "advice (< 90 % of target minimum), warning (< 75 %)",
     .evidence = "A",
     .source = "Morton 2018; Jager 2017; Thomas 2016",
     .messages = {"Protein {mean} g/kg/day over {days} days; aim for {target}-2.2 g/kg "
                  "({g1}-{g2} g)."},
     .briefs = {"protein {mean} g/kg"},
     .why = "Gains in muscle rise with protein up to about 1.6 g/kg a day; much endurance work, or "
            "eating less than is burnt, moves the useful amount up. More than 2.2 adds nothing.",
     .parameters = {"nut.proteinTol.advice", "nut.proteinTol.warning", "nut.completeDay.meals",
                    "nut.completeDay.kcal"},
     .byPosition = false,
     .isSafety = false,
     .check = proteinBelowTarget,
     .fixes = fixProtein},
    {.id = "NUT-02",
     .title = "Protein not spread over the day",
     .family = Family::Nutrition,
     .severities = "advice (muscle priority) / info",
     .evidence = "B",
     .source = "Schoenfeld & Aragon 2018; Jager 2017",
     .messages = {"On {n} days protein came in fewer than three good doses. 3-5 meals with "
                  "20-40 g (about 0.4 g/kg) work best."},
     .briefs = {"protein in too few doses on {n} days"},
     .why = "A meal can only be used for building up to a point, and its effect fades after a few "
            "hours. Several good doses do more than one big one; older muscles need larger ones.",
     .parameters = {"nut.dose", "nut.doses", "nut.doseGapH", "nut.completeDay.meals",
                    "nut.completeDay.kcal"},
     .byPosition = false,
     .isSafety = false,
     .check = proteinNotSpread,
     .fixes = fixProteinSpread},
    {.id = "NUT-03",
     .title = "No recovery meal after a hard session",
     .family = Family::Nutrition,
     .severities = "info; advice when the next hard session starts within 24 h of the end",
     .evidence = "B",
     .source = "Thomas 2016",
     .messages = {"No carb-plus-protein meal within 2 h after {S}."},
     .briefs = {"no meal within 2 h after {S}"},
     .why = "Emptied muscles store carbohydrate fastest right after the work. It matters most when "
            "more hard work follows soon; with a day or two to spare, the day's total counts.",
     .parameters = {"nut.postWindow.hours", "nut.postWindow.proteinG", "nut.postWindow.carbsGPerKg",
                    "nut.completeDay.meals", "nut.completeDay.kcal"},
     .byPosition = false,
     .isSafety = false,
     .check = noMealAfterHardSession,
     .fixes = fixMealAfter},
    {.id = "NUT-04",
     .title = "No carbohydrate before a key run",
     .family = Family::Nutrition,
     .severities = "advice (quality run or >= 90 min), else info",
     .evidence = "A/B",
     .source = "Thomas 2016",
     .messages = {"Nothing with carbohydrate in the hours before {S}. A carb-focused meal 2-3 h "
                  "before (or 30-60 g early in the morning) helps."},
     .briefs = {"no carbohydrate before {S}"},
     .why = "Fast and long running burns mainly carbohydrate, and the liver's store is low after a "
            "night or a long pause. A meal in the hours before lets the pace last.",
     .parameters = {"nut.preWindow.fromH", "nut.preWindow.toH", "nut.preWindow.carbsGPerKg",
                    "nut.preWindow.earlyG", "nut.preWindow.earlyFromMin",
                    "nut.preWindow.earlyToMin", "nut.completeDay.meals", "nut.completeDay.kcal"},
     .byPosition = false,
     .isSafety = false,
     .check = noCarbsBeforeKeyRun,
     .fixes = fixCarbsBefore},
    {.id = "NUT-05",
     .title = "No refuelling between two sessions less than 4 h apart",
     .family = Family::Nutrition,
     .severities = "advice; warning when the second session is a key run",
     .evidence = "A/B",
     .source = "Thomas 2016; Burke 2011",
     .messages =
         {"{gap} h between {A} and {B} with {C} g carbohydrate. Take about {need} g of fast "
          "carbohydrate plus some protein."},
     .briefs = {"{gap} h before {B}, {C} g carbohydrate"},
     .why = "With so little time the stores fill only when eating starts at once: about a gram per "
            "kilogram and hour. Without it the second session begins half empty.",
     .parameters = {"nut.gapRefuel.fromH", "nut.gapRefuel.toH", "nut.gapRefuel.carbsGPerKg",
                    "nut.gapRefuel.proteinG", "nut.completeDay.meals", "nut.completeDay.kcal"},
     .byPosition = false,
     .isSafety = false,
     .check = noRefuellingBetween,
     .fixes = fixRefuelling},
    {.id = "NUT-06",
     .title = "Carbohydrate too low for the day's training",
     .family = Family::Nutrition,
     .severities = "info; advice when >= 2 days, or the day before a key run of >= 75 min",
     .evidence = "A/C",
     .source = "Burke 2011; Thomas 2016",
     .messages = {"{day}: {got} g/kg carbohydrate on a {class} day (guide {need})."},
     .briefs = {"{got} g/kg carbohydrate, guide {need}"},
     .why =
         "How much carbohydrate a day takes follows from its training. Below the guide day after "
         "day, or on the eve of a long key run, quality drops and effort rises.",
     .parameters = {"nut.carbTol", "nut.carb.light", "nut.carb.moderate", "nut.carb.high",
                    "nut.carb.veryhigh", "nut.completeDay.meals", "nut.completeDay.kcal"},
     .byPosition = false,
     .isSafety = false,
     .check = carbsTooLow,
     .fixes = fixCarbs},
    {.id = "NUT-07",
     .title = "Energy availability low",
     .family = Family::Nutrition,
     .severities = "advice (< 33), warning (< 30), critical (< 25 on >= 7 complete days)",
     .evidence = "A/B (safety)",
     .source = "Mountjoy 2023; Burke 2018",
     .messages = {"Estimated energy availability {ea} kcal/kg FFM/day over {days} days. Long "
                  "periods below about 30 are linked to hormonal, bone and performance problems. "
                  "This is an estimate, not a diagnosis - eat more around training, and talk to a "
                  "doctor or sports dietitian if periods stop, injuries repeat or energy stays "
                  "low.",
                  "What you eat seems little for the training you do. Training works on a "
                  "well-fed body: eat around each session, and please talk to your doctor or "
                  "dietitian about it, above all if energy stays low, injuries repeat or periods "
                  "stop."},
     .briefs = {"energy availability {ea} kcal/kg", "eat enough for your training"},
     .why = "What training burns is taken from what the body has for everything else: hormones, "
            "bones, immune system, repair. There is no sharp limit, and logs tend to miss food; a "
            "low figure over many days is a reason to look closer.",
     .parameters = {"nut.ea.advice", "nut.ea.warning", "nut.ea.critical", "nut.completeDay.meals",
                    "nut.completeDay.kcal"},
     .byPosition = false,
     .isSafety = true,
     .check = energyAvailabilityLow,
     .fixes = fixEnergyAvailability},
    {.id = "NUT-08",
     .title = "Long run without a fuel or fluid plan",
     .family = Family::Nutrition,
     .severities = "info (90-119 min), advice (>= 120 min, or race >= 90 min); heat: advice",
     .evidence = "A",
     .source = "Thomas 2016; Jeukendrup 2014; Sawka 2007",
     .messages = {"{min} min: plan 30-60 g carbohydrate per hour (60-90 beyond 2.5 h, if trained).",
                  "Hot and long: plan fluid, with sodium if you sweat a lot; drink to thirst and "
                  "do not gain weight."},
     .briefs = {"{min} min without enough fuel planned", "hot and long: plan fluid"},
     .why = "The body's carbohydrate lasts for about an hour and a half of running. What is eaten "
            "on the way keeps the pace up and trains the gut; heat adds what is sweated.",
     .parameters = {"nut.fuel.info", "nut.fuel.advice", "nut.fuel.long", "nut.fuel.gPerH",
                    "nut.fuel.longGPerH", "nut.heat.celsius", "nut.heat.min"},
     .byPosition = false,
     .isSafety = false,
     .check = noFuelPlan,
     .fixes = fixFuelPlan},
    {.id = "NUT-09",
     .title = "Body mass or energy balance against the goal",
     .family = Family::Nutrition,
     .severities = "warning (losing > 1 %/week), advice, info",
     .evidence = "B",
     .source = "Slater 2019; Helms 2023; Garthe 2011",
     .messages = {"Weight trend {trend} %/week",
                  "Energy balance {balance} kcal/d; for muscle gain about +150-300 kcal/d is "
                  "enough.",
                  "Eating regularly and enough is part of your training. If it has become hard "
                  "lately, please talk to someone you trust, or to your doctor."},
     .briefs = {"weight trend {trend} %/week", "energy balance {balance} kcal/d",
                "eat regularly and enough"},
     .why = "Fast loss costs muscle and recovery as well. To build muscle a small surplus is "
            "enough; a large one is stored as fat.",
     .parameters = {"nut.trend.warning", "nut.trend.advice", "nut.trend.info", "nut.balance.least",
                    "nut.balance.most", "nut.completeDay.meals", "nut.completeDay.kcal"},
     .byPosition = false,
     .isSafety = false,
     .looksBack = true,
     .check = massAgainstGoal,
     .fixes = fixMassAgainstGoal},
    {.id = "NUT-10",
     .title = "Body-mass change during a session",
     .family = Family::Nutrition,
     .severities = "warning (gain, or loss > 3 %), advice (loss > 2 %)",
     .evidence = "A (safety)",
     .source = "Sawka 2007; Thomas 2016; Hew-Butler 2015",
     .messages = {"You gained weight during {S}: you drank more than you lost. Drink to thirst; "
                  "over-drinking can be dangerous (hyponatraemia). Confusion, vomiting or a severe "
                  "headache after a long run need emergency help.",
                  "You lost {lost} % of body mass; replace about 1.25-1.5 l per kg lost over the "
                  "next hours, with salt."},
     .briefs = {"gained weight during {S}", "lost {lost} % of body mass during {S}"},
     .why = "Losing a little on the way is normal; beyond about two per cent the heart works "
            "harder for the same pace. Weighing more afterwards means that the blood has been "
            "thinned by water, which is the greater danger.",
     .parameters = {"nut.bmLoss.advice", "nut.bmLoss.warning"},
     .byPosition = false,
     .isSafety = true,
     .looksBack = true,
     .check = massChangeDuringSession,
     .fixes = fixMassChange},
});

} // namespace

std::span<const Rule> nutritionRules() { return kNutritionRows; }

} // namespace mileplate::rules
