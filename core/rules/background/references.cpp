// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/background/references.h"

#include <algorithm>
#include <array>

namespace mileplate::rules {

namespace {

using enum Verification;

constexpr auto kReferences = std::to_array<Reference>({
    // Running and lifting together
    {"Schumann2022", "Schumann M, Feuerbacher JF, Sünkeler M, et al.", 2022,
     "Compatibility of concurrent aerobic and strength training for skeletal muscle size and "
     "function: an updated systematic review and meta-analysis",
     "Sports Med 52:601-612", "10.1007/s40279-021-01587-7", Checked},
    {"Lundberg2022", "Lundberg TR, Feuerbacher JF, Sünkeler M, Schumann M", 2022,
     "The effects of concurrent aerobic and strength training on muscle fiber hypertrophy",
     "Sports Med 52:2391-2403", "", Checked},
    {"Petre2021", "Petré H, Hemmingsson E, Rosdahl H, Psilander N", 2021,
     "Development of maximal dynamic strength during concurrent resistance and endurance training",
     "Sports Med 51:991-1010", "10.1007/s40279-021-01426-9", Checked},
    {"Robineau2016", "Robineau J, Babault N, Piscione J, et al.", 2016,
     "Specific training effects of concurrent aerobic and strength exercises depend on recovery "
     "duration",
     "J Strength Cond Res 30:672-683", "10.1519/JSC.0000000000000798", Checked},
    {"Methenitis2018", "Methenitis S", 2018,
     "A brief review on concurrent training: from laboratory to the field", "Sports 6:127",
     "10.3390/sports6040127", Checked},
    {"Doma2017", "Doma K, Deakin GB, Bentley DJ", 2017,
     "Implications of impaired endurance performance following single bouts of resistance "
     "training",
     "Sports Med 47:2187-2200", "10.1007/s40279-017-0758-3", Checked},
    {"Doma2019", "Doma K, Deakin GB, Schumann M, Bentley DJ", 2019,
     "Training considerations for optimising endurance development", "Sports Med",
     "10.1007/s40279-019-01072-2", Checked},
    {"DomaDeakin2013", "Doma K, Deakin GB", 2013,
     "The effects of strength training and endurance training order on running economy and "
     "performance",
     "Appl Physiol Nutr Metab 38:651-656", "", Checked},
    {"Estes2017", "Estes RR, et al.", 2017,
     "The effect of high intensity interval run training on cross-sectional area of the vastus "
     "lateralis in untrained college students",
     "Int J Exerc Sci 10:137-145", "", Checked},
    {"Konopka2014", "Konopka AR, Harber MP", 2014,
     "Skeletal muscle hypertrophy after aerobic exercise training", "Exerc Sport Sci Rev 42:53-61",
     "10.1249/JES.0000000000000007", Checked},
    // Strength
    {"Krzysztofik2019", "Krzysztofik M, et al.", 2019, "Maximizing muscle hypertrophy",
     "Int J Environ Res Public Health 16:4897", "10.3390/ijerph16244897", Checked},
    {"Schoenfeld2017", "Schoenfeld BJ, Ogborn D, Krieger JW", 2017,
     "Dose-response relationship between weekly resistance training volume and increases in "
     "muscle mass",
     "J Sports Sci 35:1073-1082", "10.1080/02640414.2016.1210197", Checked},
    {"Pelland2024", "Pelland JC, et al.", 2024,
     "The resistance training dose-response: meta-regressions", "SportRxiv (preprint)", "",
     Checked},
    {"Schoenfeld2016", "Schoenfeld BJ, et al.", 2016,
     "Longer interset rest periods enhance muscle strength and hypertrophy in "
     "resistance-trained men",
     "J Strength Cond Res 30:1805-1812", "", Checked},
    {"Singer2024", "Singer A, et al.", 2024,
     "Give it a rest: inter-set rest interval and hypertrophy", "Front Sports Act Living 6:1429789",
     "10.3389/fspor.2024.1429789", Checked},
    {"Refalo2023", "Refalo MC, Helms ER, Hamilton DL, Fyfe JJ", 2023,
     "Influence of resistance training proximity-to-failure on neuromuscular fatigue",
     "Sports Med Open 9:10", "10.1186/s40798-023-00554-y", Checked},
    {"Robinson2024", "Robinson ZP, et al.", 2024,
     "Exploring the dose-response relationship between estimated resistance training proximity "
     "to failure, strength gain, and muscle hypertrophy",
     "Sports Med", "", InPart},
    {"Spiering2021", "Spiering BA, Mujika I, Sharp MA, Foulis SA", 2021,
     "Maintaining physical performance", "J Strength Cond Res 35:1449-1458",
     "10.1519/JSC.0000000000003964", Checked},
    {"ACSM2009", "Ratamess NA, et al. (ACSM)", 2009,
     "Progression models in resistance training for healthy adults",
     "Med Sci Sports Exerc 41:687-708", "", Checked},
    {"LlanosLagos2024", "Llanos-Lagos C, et al.", 2024,
     "Effect of strength training programs in middle- and long-distance runners' economy at "
     "different running speeds",
     "Sports Med 54:895-932", "10.1007/s40279-023-01978-y", InPart},
    {"Damas2016", "Damas F, et al.", 2016,
     "Resistance training-induced changes in integrated myofibrillar protein synthesis are "
     "related to hypertrophy only after attenuation of muscle damage",
     "J Physiol 594:5209-5222", "", Knowledge},
    {"NSCA2016", "Haff GG, Triplett NT (NSCA)", 2016,
     "Essentials of strength training and conditioning, 4th ed.", "Human Kinetics", "", InPart},
    {"Pritchard2015", "Pritchard HJ, et al.", 2015, "", "survey of deload practice", "", Knowledge},
    {"Bell2023", "Bell L, et al.", 2023, "", "survey of deload practice", "", Knowledge},
    // Running
    {"Frandsen2025", "Schuster Brandt Frandsen J, et al.", 2025, "How much running is too much?",
     "Br J Sports Med 59:1203-1210", "10.1136/bjsports-2024-109380", Checked},
    {"Nielsen2014", "Nielsen RO, et al.", 2014,
     "Excessive progression in weekly running distance and risk of running-related injuries",
     "J Orthop Sports Phys Ther 44:739-747", "", Checked},
    {"Buist2008", "Buist I, et al.", 2008,
     "No effect of a graded training program on the number of running-related injuries in "
     "novice runners",
     "Am J Sports Med 36:33-39", "", Knowledge},
    {"Fokkema2020", "Fokkema T, et al.", 2020, "Training for a (half-)marathon",
     "Scand J Med Sci Sports 30:1692-1704", "10.1111/sms.13725", Checked},
    {"Daniels2013", "Daniels J", 2013, "Daniels' Running Formula, 3rd ed.", "Human Kinetics", "",
     InPart},
    {"Pfitzinger2019", "Pfitzinger P, Douglas S", 2019, "Advanced Marathoning, 3rd ed.",
     "Human Kinetics", "", Knowledge},
    {"Seiler2010", "Seiler S", 2010, "", "Int J Sports Physiol Perform 5:276-291", "", Knowledge},
    {"StogglSperlich2014", "Stöggl T, Sperlich B", 2014, "", "Front Physiol 5:33", "", Knowledge},
    // Load
    {"Foster1998", "Foster C", 1998,
     "Monitoring training in athletes with reference to overtraining syndrome",
     "Med Sci Sports Exerc 30:1164-1168", "", InPart},
    {"Foster2001", "Foster C, et al.", 2001, "A new approach to monitoring exercise training",
     "J Strength Cond Res 15:109-115", "", Checked},
    {"McGuiganFoster2004", "McGuigan MR, Foster C", 2004, "", "session RPE for resistance exercise",
     "", Checked},
    {"Impellizzeri2020", "Impellizzeri FM, et al.", 2021,
     "What role do chronic workloads play in the acute to chronic workload ratio?",
     "Sports Med 51:581-592", "10.1007/s40279-020-01378-6", Checked},
    {"Lolli2017", "Lolli L, et al.", 2019, "", "Br J Sports Med 53:921-922", "", Checked},
    // Taper and race
    {"Bosquet2007", "Bosquet L, et al.", 2007,
     "Effects of tapering on performance: a meta-analysis", "Med Sci Sports Exerc 39:1358-1365",
     "10.1249/mss.0b013e31806010e0", Checked},
    {"Wang2023", "Wang Z, et al.", 2023, "Effects of tapering on performance in endurance athletes",
     "PLoS ONE 18:e0282838", "", Checked},
    {"Mujika2003", "Mujika I, Padilla S", 2003,
     "Scientific bases for precompetition tapering strategies", "Med Sci Sports Exerc 35:1182-1187",
     "", Knowledge},
    {"Mujika2000", "Mujika I, Padilla S", 2000, "Detraining, parts I and II", "Sports Med 30", "",
     Knowledge},
    {"Takayama2017", "Takayama F, et al.", 2017,
     "Effects of marathon running on aerobic fitness and performance in recreational runners one "
     "week after a race",
     "J Sports Med 2017:9402386", "", Checked},
    {"MartinezNavarro2021", "Martínez-Navarro I, et al.", 2021,
     "The week after running a marathon: running vs elliptical vs resting",
     "Eur J Sport Sci 21:1668-1674", "10.1080/17461391.2020.1857441", Checked},
    {"BernatAdell2021", "Bernat-Adell MD, et al.", 2021,
     "Recovery of inflammation, cardiac and muscle damage biomarkers after running a marathon", "",
     "", InPart},
    // Food
    {"Morton2018", "Morton RW, et al.", 2018, "", "Br J Sports Med 52:376-384",
     "10.1136/bjsports-2017-097608", Checked},
    {"Jager2017", "Jäger R, et al. (ISSN)", 2017, "Position stand: protein and exercise",
     "J Int Soc Sports Nutr 14:20", "10.1186/s12970-017-0177-8", Checked},
    {"SchoenfeldAragon2018", "Schoenfeld BJ, Aragon AA", 2018, "", "J Int Soc Sports Nutr 15:10",
     "10.1186/s12970-018-0215-1", Checked},
    {"Thomas2016", "Thomas DT, Erdman KA, Burke LM", 2016, "Nutrition and athletic performance",
     "Med Sci Sports Exerc 48:543-568", "", InPart},
    {"Burke2011", "Burke LM, et al.", 2011, "Carbohydrates for training and competition",
     "J Sports Sci 29(S1):S17-S27", "10.1080/02640414.2011.585473", InPart},
    {"Jeukendrup2014", "Jeukendrup A", 2014, "", "carbohydrate during exercise", "", Knowledge},
    {"Sedlock2008", "Sedlock DA", 2008, "", "Curr Sports Med Rep 7:209-213", "", Checked},
    {"Slater2019", "Slater GJ, et al.", 2019, "", "Front Nutr 6:131", "10.3389/fnut.2019.00131",
     Checked},
    {"Helms2023", "Helms ER, et al.", 2023, "", "Sports Med Open", "10.1186/s40798-023-00651-y",
     Checked},
    {"Garthe2011", "Garthe I, et al.", 2011, "", "Int J Sport Nutr Exerc Metab 21:97-104", "",
     Knowledge},
    {"Mountjoy2023", "Mountjoy M, et al. (IOC)", 2023, "Consensus statement on REDs",
     "Br J Sports Med 57:1073-1097", "10.1136/bjsports-2023-106994", Checked},
    {"Burke2018", "Burke LM, et al.", 2018, "Pitfalls of estimates of energy availability",
     "Int J Sport Nutr Exerc Metab 28:350-363", "", Checked},
    {"Sawka2007", "Sawka MN, et al. (ACSM)", 2007, "Position stand: exercise and fluid replacement",
     "Med Sci Sports Exerc 39:377-390", "10.1249/mss.0b013e31802ca597", Checked},
    {"HewButler2015", "Hew-Butler T, et al.", 2015, "Consensus on exercise-associated hyponatremia",
     "Clin J Sport Med 25:303-320", "", Knowledge},
    // Recovery and health
    {"Watson2015", "Watson NF, et al.", 2015, "", "Sleep 38:1161-1183", "", Checked},
    {"Walsh2021", "Walsh NP, et al.", 2021, "", "Br J Sports Med 55:356-368",
     "10.1136/bjsports-2020-102025", Checked},
    {"Craven2022", "Craven J, et al.", 2022, "", "Sports Med 52:2669-2690", "", Knowledge},
    {"Kellmann2018", "Kellmann M, et al.", 2018,
     "Recovery and performance in sport: consensus statement",
     "Int J Sports Physiol Perform 13:240-245", "", Knowledge},
    {"Meeusen2013", "Meeusen R, et al. (ECSS, ACSM)", 2013, "Overtraining consensus",
     "Med Sci Sports Exerc 45:186-205", "", Knowledge},
    {"Bosquet2008", "Bosquet L, et al.", 2008, "", "Br J Sports Med 42:709-714", "", Knowledge},
    {"Buchheit2014", "Buchheit M", 2014, "", "Front Physiol 5:73", "", Knowledge},
    {"Eichner1993", "Eichner ER", 1993, "The neck check", "", "", Knowledge},
    {"Walsh2011", "Walsh NP, et al.", 2011, "Position statement: immune function and exercise", "",
     "", Knowledge},
    {"Bull2020", "Bull FC, et al. (WHO)", 2020, "Guidelines on physical activity",
     "Br J Sports Med 54:1451-1462", "", Knowledge},
});

struct Reading {
    std::string_view rule;
    std::array<std::string_view, 5> references{};
};

// What each card of the rulebook rests on. A rule that is not here is a decision of the
// product or a coaching standard that nobody has written down first.
constexpr auto kReadings = std::to_array<Reading>({
    {"SCH-01", {"Doma2017", "Doma2019", "DomaDeakin2013", "Refalo2023"}},
    {"SCH-02", {"DomaDeakin2013", "Methenitis2018"}},
    {"SCH-03", {"Schumann2022", "Petre2021", "Robineau2016"}},
    {"SCH-04", {"Daniels2013", "Seiler2010"}},
    {"SCH-05", {"Foster1998"}},
    {"SCH-06", {"Kellmann2018"}},
    {"SCH-07", {"Seiler2010"}},
    {"STR-01", {"Schoenfeld2017", "Pelland2024"}},
    {"STR-02", {"Pelland2024"}},
    {"STR-04", {"Spiering2021"}},
    {"STR-05", {"Refalo2023", "Robinson2024"}},
    {"STR-06", {"LlanosLagos2024", "Krzysztofik2019"}},
    {"STR-07", {"Schoenfeld2016", "Singer2024"}},
    {"STR-08", {"ACSM2009"}},
    {"STR-09", {"Mujika2003", "Kellmann2018"}},
    {"STR-10", {"ACSM2009", "Refalo2023", "Damas2016"}},
    {"RUN-01", {"Nielsen2014", "Frandsen2025", "Buist2008"}},
    {"RUN-02", {"Frandsen2025"}},
    {"RUN-03", {"Daniels2013"}},
    {"RUN-04", {"Seiler2010", "StogglSperlich2014"}},
    {"RUN-05", {"Daniels2013", "Seiler2010"}},
    {"RUN-06", {"Daniels2013"}},
    {"RUN-08", {"Seiler2010"}},
    {"RUN-09", {"Daniels2013", "Mujika2000"}},
    {"RUN-10", {"NSCA2016"}},
    {"FAT-02", {"Foster1998"}},
    {"FAT-03", {"Foster2001", "McGuiganFoster2004"}},
    {"FAT-04", {"Damas2016", "Refalo2023", "Doma2017"}},
    {"FAT-05", {"Kellmann2018", "Pritchard2015", "Bell2023"}},
    {"FAT-06", {"Foster2001", "Kellmann2018"}},
    {"FAT-07", {"Meeusen2013", "Kellmann2018", "Mountjoy2023"}},
    {"NUT-01", {"Morton2018", "Jager2017", "Thomas2016"}},
    {"NUT-02", {"SchoenfeldAragon2018", "Jager2017"}},
    {"NUT-03", {"Thomas2016"}},
    {"NUT-04", {"Thomas2016"}},
    {"NUT-05", {"Thomas2016", "Burke2011"}},
    {"NUT-06", {"Burke2011", "Thomas2016"}},
    {"NUT-07", {"Mountjoy2023", "Burke2018"}},
    {"NUT-08", {"Thomas2016", "Jeukendrup2014", "Sawka2007"}},
    {"NUT-09", {"Slater2019", "Helms2023", "Garthe2011"}},
    {"NUT-10", {"Sawka2007", "Thomas2016", "HewButler2015"}},
    {"REC-01", {"Watson2015", "Walsh2021"}},
    {"REC-02", {"Walsh2021", "Craven2022"}},
    {"REC-03", {"Bosquet2008", "Buchheit2014"}},
    {"REC-04", {"Doma2017", "Kellmann2018"}},
    {"REC-05", {"Eichner1993", "Walsh2011"}},
    {"RACE-01", {"Doma2019"}},
    {"RACE-02", {"Bosquet2007", "Mujika2003"}},
    {"RACE-03", {"Bosquet2007", "Wang2023", "Mujika2003"}},
    {"RACE-04", {"Bosquet2007", "Mujika2003"}},
    {"RACE-05", {"Spiering2021"}},
    {"RACE-06", {"Daniels2013", "Pfitzinger2019", "Bosquet2007"}},
    {"RACE-07", {"Takayama2017", "MartinezNavarro2021", "BernatAdell2021"}},
    {"RACE-08", {"Burke2011", "Thomas2016", "Sedlock2008"}},
    {"RACE-09", {"Fokkema2020"}},
    {"PROG-01", {"Daniels2013"}},
    {"PROG-02", {"ACSM2009"}},
    {"OPP-01", {"ACSM2009"}},
    {"OPP-02", {"Estes2017"}},
    {"OPP-03", {"Bull2020"}},
});

} // namespace

std::string_view titleOf(Verification verification)
{
    static constexpr std::array<std::string_view, 3> kTitles{
        "checked in the source", "checked in part, or in works that quote it",
        "from general knowledge"};
    return kTitles[static_cast<std::size_t>(verification)];
}

std::span<const Reference> references() { return kReferences; }

const Reference* findReference(std::string_view id)
{
    const auto found = std::ranges::find(kReferences, id, &Reference::id);
    return found == kReferences.end() ? nullptr : &*found;
}

std::vector<const Reference*> referencesOf(std::string_view rule)
{
    std::vector<const Reference*> found;
    const auto reading = std::ranges::find(kReadings, rule, &Reading::rule);
    if (reading == kReadings.end())
        return found;
    for (const std::string_view id : reading->references) {
        if (const Reference* reference = findReference(id))
            found.push_back(reference);
    }
    return found;
}

} // namespace mileplate::rules
