// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/week_view.h"

#include "core/rules/nutrition/targets.h"
#include "ui/models/food_view.h"
#include "ui/text/amounts.h"
#include "ui/text/dates.h"
#include "ui/text/session_text.h"
#include "ui/text/target_text.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace mileplate::ui {

namespace {

// What lupdate knows these texts by.
struct BoardText {
    Q_DECLARE_TR_FUNCTIONS(BoardText)
};

using WorstFinding = std::map<std::string, rules::Severity>;

WorstFinding worstFindings(const rules::Review& review)
{
    WorstFinding worst;
    for (const rules::Finding& finding : review.findings) {
        for (const Id<Session>& session : finding.sessions) {
            auto& severity = worst.try_emplace(session.text, finding.severity).first->second;
            severity = std::max(severity, finding.severity);
        }
    }
    return worst;
}

CardView cardView(const Entry& entry, UnitSystem units, const WorstFinding& worst)
{
    const Session& session = *entry.session;
    CardView card;
    card.id = session.id;
    card.kind = session.kind;
    card.status = session.status;
    card.title = titleOf(session);
    card.amount = amountOf(entry, units);
    card.load = loadOf(entry);
    if (session.time && !session.isCompleted())
        card.clock = clockText(*session.time);
    card.spoken = spokenText(entry, units);
    card.key = entry.facts.key;
    card.movable = session.status == Status::Planned && session.isMovable();
    const auto finding = worst.find(session.id.text);
    if (finding != worst.end() && finding->second > rules::Severity::Info)
        card.finding = finding->second;
    return card;
}

bool takesPlace(const Entry& entry)
{
    return entry.session->status != Status::Missed && entry.session->status != Status::Skipped;
}

// Hours between a session and the next of its day, where they are worth a word.
QString gapText(const Entry& earlier, const Entry& later)
{
    const double hours = inHours(later.facts.start - earlier.facts.end);
    if (hours < 0.75 || !takesPlace(earlier) || !takesPlace(later))
        return {};
    return BoardText::tr("%1 h between").arg(number(hours, hours < 3 ? 1 : 0));
}

void placeCards(DayView& day, const DayBook& page, UnitSystem units, const WorstFinding& worst)
{
    for (std::size_t i = 0; i < page.sessions.size(); ++i) {
        const Entry& entry = page.sessions[i];
        CellView& cell = day.cells[static_cast<std::size_t>(entry.session->slot)];
        cell.cards.push_back(cardView(entry, units, worst));
        const bool last = i + 1 == page.sessions.size();
        cell.gaps.push_back(last ? QString() : gapText(entry, page.sessions[i + 1]));
    }
}

double loadOfDay(const DayBook& page)
{
    double load = 0;
    for (const Entry& entry : page.sessions) {
        if (takesPlace(entry) && entry.facts.counts())
            load += entry.facts.sRpeLoad;
    }
    return load;
}

QString chipText(const Diary& diary, Day day)
{
    for (const auto& [id, race] : diary.races.rows()) {
        if (race.date == day)
            return race.name.empty() ? BoardText::tr("Race") : QString::fromStdString(race.name);
    }
    return {};
}

void describeFood(DayView& view, const rules::Scene& scene, const DayBook& page)
{
    const auto targets = rules::targetsOn(scene, view.day);
    const nutrition::ProteinTarget* target = targets ? &targets->protein : nullptr;
    if (targets)
        view.targets = targetLines(*targets);
    const nutrition::DayFood food = nutrition::foodOn(scene.diary, view.day);
    const double eaten = inGrams(food.eaten.protein);
    view.proteinKnown = food.meals() > 0;
    view.protein = proteinText(food, target);
    if (target) {
        const double scale = proteinScale(*target);
        view.proteinShare = std::min(1.0, eaten / scale);
        view.plannedShare =
            std::min(1.0 - view.proteinShare, inGrams(food.planned.protein) / scale);
        view.targetShare = target->leastG / scale;
        view.proteinShort = view.proteinKnown && inGrams(food.protein()) < 0.9 * target->leastG &&
                            view.day <= dayOf(scene.now);
    }
    QStringList parts;
    if (food.meals() > 0)
        parts << BoardText::tr("%n meal(s)", nullptr, food.meals());
    if (page.log && page.log->sleepH)
        parts << BoardText::tr("slept %1 h").arg(number(*page.log->sleepH, 1));
    if (parts.isEmpty() && target)
        parts << BoardText::tr("target only");
    view.food = parts.join(QStringLiteral(" · "));
}

DayView dayView(const rules::Scene& scene, Day day, const WorstFinding& worst, double scale)
{
    const Diary& diary = scene.diary;
    const DayBook& page = diary.days.on(day);
    DayView view;
    view.day = day;
    view.weekday = weekdayShort(day);
    view.date = dayAndMonth(day);
    view.dayOfMonth = QString::number(unsigned(std::chrono::year_month_day(day).day()));
    view.today = day == dayOf(scene.now);
    view.hasNote = page.log && !page.log->note.empty();
    view.chip = chipText(diary, day);
    const double load = loadOfDay(page);
    view.load = load > 0 ? number(load, 0) : QString();
    view.loadShare = std::min(1.0, load / scale);
    view.heavy = view.loadShare > 0.8;
    placeCards(view, page, scene.athlete.units.value_or(UnitSystem::Metric), worst);
    describeFood(view, scene, page);
    view.spoken =
        BoardText::tr("%1, load %2, protein %3").arg(longDate(day), number(load, 0), view.protein);
    return view;
}

// The load that fills a day's bar: the heaviest of this and the last four weeks.
double loadScale(const Diary& diary, Day monday)
{
    double most = 400;
    for (Day day = monday - Days{28}; day < monday + Days{7}; day += Days{1})
        most = std::max(most, loadOfDay(diary.days.on(day)));
    return most;
}

} // namespace

WeekView weekView(const Workspace& workspace, Day monday, const rules::Review& review)
{
    const WorstFinding worst = worstFindings(review);
    const rules::Scene scene(workspace.diary(), monday, workspace.now());
    const double scale = loadScale(workspace.diary(), monday);
    WeekView view{.monday = monday};
    for (int i = 0; i < 7; ++i)
        view.days[static_cast<std::size_t>(i)] = dayView(scene, monday + Days{i}, worst, scale);
    return view;
}

QString phaseText(const Diary& diary, Day monday)
{
    static constexpr std::array kTitles{
        QT_TRANSLATE_NOOP("BoardText", "Base"), QT_TRANSLATE_NOOP("BoardText", "Build"),
        QT_TRANSLATE_NOOP("BoardText", "Peak"), QT_TRANSLATE_NOOP("BoardText", "Taper"),
        QT_TRANSLATE_NOOP("BoardText", "Race"), QT_TRANSLATE_NOOP("BoardText", "Recovery"),
        QT_TRANSLATE_NOOP("BoardText", "Off")};
    const Phase* phase = diary.phaseOn(monday);
    if (!phase)
        phase = diary.phaseOn(monday + Days{6});
    if (!phase)
        return {};
    const auto weeks = (mondayOf(phase->to) - mondayOf(phase->from)).count() / 7 + 1;
    const auto number_ = (monday - mondayOf(phase->from)).count() / 7 + 1;
    return BoardText::tr("%1 %2 of %3")
        .arg(BoardText::tr(kTitles[static_cast<std::size_t>(phase->kind)]))
        .arg(number_)
        .arg(weeks);
}

} // namespace mileplate::ui
