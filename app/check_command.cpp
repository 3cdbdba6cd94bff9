// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/commands.h"
#include "app/diary_source.h"
#include "app/finding_json.h"
#include "core/rules/limits/limits.h"
#include "core/rules/rule.h"
#include "core/rules/words/message.h"

#include <QCommandLineParser>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace mileplate::app {

namespace {

using Json = nlohmann::ordered_json;

struct Question : DiarySource {
    Day week{};
};

Json reviewJson(const Question& question, const rules::Review& review)
{
    Json findings = Json::array();
    for (const rules::Finding& finding : review.findings) {
        const auto offers =
            planning::offersFor(question.diary, question.week, question.now, finding);
        findings.push_back(findingJson(finding, question.diary, offers, {}));
    }
    Json suppressed = Json::array();
    for (const rules::Suppressed& also : review.suppressed)
        suppressed.push_back(findingJson(also.finding, question.diary, {}, also.by));
    Json counts = Json::object();
    const auto numbers = rules::countsOf(review.findings);
    for (std::size_t i = 0; i < numbers.size(); ++i)
        counts[std::string(Names<rules::Severity>::kWords[i])] = numbers[i];
    return {{"week", isoWeekName(question.week)},
            {"as_of", isoLocal(question.now)},
            {"findings", std::move(findings)},
            {"suppressed", std::move(suppressed)},
            {"counts", std::move(counts)}};
}

std::string reviewText(const Question& question, const rules::Review& review)
{
    const rules::Language english;
    std::string text;
    for (const rules::Finding& finding : review.findings)
        text += fmt::format("{}  {:<8}  {}  {}\n", isoDate(finding.date), nameOf(finding.severity),
                            finding.rule, rules::messageOf(finding, question.diary, english));
    if (text.empty())
        text = fmt::format("Nothing to say about week {}.\n", isoWeekName(question.week));
    return text;
}

Json limitsJson()
{
    const rules::Limits defaults;
    Json rows = Json::array();
    for (const rules::Parameter& parameter : rules::parameters())
        rows.push_back({{"name", parameter.name},
                        {"default", defaults.*parameter.member},
                        {"unit", parameter.unit},
                        {"least", parameter.least},
                        {"most", parameter.most},
                        {"source", parameter.source}});
    return {{"limits", std::move(rows)}};
}

bool fallsShort(const rules::Review& review)
{
    return std::ranges::any_of(review.findings, [](const rules::Finding& finding) {
        return finding.severity >= rules::Severity::Warning;
    });
}

} // namespace

int checkCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription("Judges a week by all rules.");
    addSourceOptions(parser);
    parser.addOptions({{"week", "The week, such as 2026-W48; this week if not given.", "week"},
                       {"limits", "List the limits that can be changed instead."},
                       {"json", "Print JSON."}});
    if (const auto ended = parse(parser, arguments))
        return *ended;
    if (parser.isSet("limits")) {
        print(limitsJson().dump(2) + "\n");
        return Fine;
    }
    std::optional<Day> week;
    if (parser.isSet("week")) {
        week = readWeek(parser.value("week").toStdString());
        if (!week) {
            complain("--week: expected a week such as 2026-W48");
            return WrongUsage;
        }
    }
    int status = Fine;
    auto source = readSource(parser, status);
    if (!source)
        return status;
    const Day today = dayOf(source->now);
    const Question question{*std::move(source), week.value_or(mondayOf(today))};
    const auto review = rules::review(question.diary, question.week, question.now);
    print(parser.isSet("json") ? reviewJson(question, review).dump(2) + "\n"
                               : reviewText(question, review));
    return statusAfter(question, fallsShort(review) ? FellShort : Fine);
}

} // namespace mileplate::app
