// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/log_model.h"

#include "core/base/letters.h"
#include "core/edits/lift_edits.h"
#include "core/rules/background/safety_scope.h"
#include "core/rules/nutrition/targets.h"
#include "ui/text/amounts.h"
#include "ui/text/dates.h"
#include "ui/text/session_text.h"
#include "ui/text/source_text.h"
#include "ui/text/target_text.h"
#include "ui/workspace/workspace.h"

namespace mileplate::ui {

namespace {

const QString kNothing = QStringLiteral("–");

bool contains(const std::string& text, const entry::LogQuery& query)
{
    const std::string plain = folded(text);
    return query.bounds.empty() && std::ranges::all_of(query.words, [&](const std::string& word) {
               return plain.find(word) != std::string::npos;
           });
}

std::string searchedText(const Meal& meal)
{
    std::string text = meal.name + '\n' + isoDate(meal.date);
    for (const MealItem& item : meal.items)
        text += '\n' + item.name;
    return text;
}

QString mealName(const Meal& meal)
{
    if (!meal.name.empty())
        return QString::fromStdString(meal.name);
    return meal.items.empty() ? LogModel::tr("Meal") : QString::fromStdString(meal.items[0].name);
}

QString mealText(const Meal& meal, const Diary& diary, int column)
{
    double protein = 0;
    double energy = 0;
    for (const MealItem& item : meal.items) {
        const Nutrients nutrients = nutrientsOf(item, diary.foods.find(item.food));
        protein += nutrients.protein ? inGrams(*nutrients.protein) : 0;
        energy += nutrients.energy ? inKilocalories(*nutrients.energy) : 0;
    }
    if (column == LogModel::Title)
        return mealName(meal);
    if (column == LogModel::Amount)
        return LogModel::tr("%1 protein").arg(gramsText(protein));
    if (column == LogModel::Time)
        return meal.time ? clockText(*meal.time) : kNothing;
    if (rules::hidesEnergy(diary.who()))
        return {};
    return column == LogModel::Load ? LogModel::tr("%1 kcal").arg(number(energy, 0)) : QString();
}

QString logText(const DayLog& log, UnitSystem units, int column)
{
    if (column == LogModel::Title) {
        const QString note = QString::fromStdString(log.note).simplified();
        return note.isEmpty() ? longDate(log.date) : note;
    }
    if (column == LogModel::Amount)
        return log.sleepH ? LogModel::tr("slept %1 h").arg(number(*log.sleepH, 1)) : kNothing;
    if (column == LogModel::Time)
        return log.weight ? massText(*log.weight, units) : kNothing;
    if (column == LogModel::HeartRate)
        return log.restingHeartRateBpm ? number(*log.restingHeartRateBpm, 0) : kNothing;
    return column == LogModel::Effort && log.soreness
               ? LogModel::tr("sore %1").arg(number(*log.soreness, 0))
               : QString();
}

} // namespace

LogModel::LogModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    refresh();
}

void LogModel::list(LogFilter filter, const entry::LogQuery& query)
{
    if (m_filter == filter && m_query == query)
        return;
    m_filter = filter;
    m_query = query;
    refresh();
}

void LogModel::refresh()
{
    beginResetModel();
    m_diary = m_workspace.diary();
    m_rows.clear();
    const Timeline& days = m_diary.days;
    const bool sessionsAlone = m_filter <= LogFilter::Lifts; // which are read in half the time
    const DayRange span = days.span();
    for (Day day = span.past - Days{1}; day >= span.first; day -= Days{1})
        gather(sessionsAlone ? days.sessionsOn(day) : days.on(day));
    endResetModel();
}

bool LogModel::isFound(const Entry& entry) const
{
    if (m_query.words.empty())
        return fits(m_query, entry, m_diary);
    const Session& session = *entry.session;
    const QString shown = titleOf(session) + '\n' + titleOf(Session{.kind = session.kind});
    return fits(m_query, entry, m_diary, shown.toStdString());
}

void LogModel::gather(const DayBook& page)
{
    const bool sessions = m_filter <= LogFilter::Lifts;
    for (auto entry = page.sessions.rbegin(); sessions && entry != page.sessions.rend(); ++entry) {
        const Session& session = *entry->session;
        const bool fitsFilter =
            m_filter == LogFilter::All ||
            (m_filter == LogFilter::Runs ? isRun(session.kind) : session.kind == Kind::Strength);
        if (session.isCompleted() && fitsFilter && isFound(*entry))
            m_rows.push_back({.day = page.day, .entry = &*entry});
    }
    if (m_filter == LogFilter::Meals) {
        for (auto meal = page.meals.rbegin(); meal != page.meals.rend(); ++meal) {
            if ((*meal)->status == MealStatus::Eaten && contains(searchedText(**meal), m_query))
                m_rows.push_back({.day = page.day, .meal = meal->get()});
        }
    }
    if (m_filter == LogFilter::Days && page.log &&
        contains(page.log->note + '\n' + isoDate(page.day), m_query))
        m_rows.push_back({.day = page.day, .log = page.log.get()});
}

int LogModel::rowOf(const Id<Session>& id) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const Row& row) { return row.entry && row.entry->session->id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int LogModel::rowOf(Day day) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row& row) { return row.day <= day; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LogModel::dateText(Day day) const
{
    const bool thisYear = toQDate(day).year() == toQDate(m_workspace.today()).year();
    return thisYear ? dayAndMonth(day) : shortDate(day);
}

QString LogModel::text(const Row& row, int column) const
{
    if (column == Date)
        return dateText(row.day);
    if (row.meal)
        return mealText(*row.meal, m_diary, column);
    return row.log ? logText(*row.log, m_workspace.units(), column) : sessionText(row, column);
}

QString LogModel::sessionText(const Row& row, int column) const
{
    const Session& session = *row.entry->session;
    const auto& done = session.done;
    const SessionFacts& facts = row.entry->facts;
    const bool underWay = isUnderWay(session, instantOf(m_workspace.now()));
    switch (column) {
    case Title:
        return session.status == Status::Partial && !underWay
                   ? QStringLiteral("%1 · %2").arg(titleOf(session), statusText(session.status))
                   : titleOf(session);
    case Amount:
        if (session.kind == Kind::Strength && !session.exercises.empty())
            return setsText(session);
        return done && done->workout.distance
                   ? distanceText(*done->workout.distance, m_workspace.units())
                   : kNothing;
    case Time:
        return underWay ? kNothing : assumedMark(facts) + stopwatchText(minutes(facts.minutes));
    case HeartRate:
        return done && done->averageHeartRateBpm ? number(*done->averageHeartRateBpm, 0) : kNothing;
    case Effort:
        return done && done->workout.rpe ? number(*done->workout.rpe, 1) : kNothing;
    case Load:
        return facts.counts() && !underWay ? assumedMark(facts) + number(facts.sRpeLoad, 0)
                                           : kNothing;
    default:
        return {};
    }
}

// What all meals of a day are aimed at.
QVariant LogModel::aims(Day day) const
{
    const auto targets = rules::targetsOn(rules::Scene(m_diary, day, m_workspace.now()), day);
    if (!targets)
        return {};
    return tr("%1 is aimed at:\n%2")
        .arg(longDate(day), targetLines(*targets).join(QLatin1Char('\n')));
}

// Why a figure is none that was recorded.
QString LogModel::aboutFigure(const SessionFacts& facts, int column) const
{
    if (column == Load && !facts.counts())
        return tr("Not counted until its figures are looked at: see the coach.");
    if ((column == Load || column == Time) && facts.lengthAssumed)
        return tr("How long it took was not recorded. %1 are taken for it.")
            .arg(lengthText(minutes(facts.minutes)));
    return {};
}

// The whole title, and where the entry came from.
QString LogModel::aboutTitle(const Row& row) const
{
    QStringList lines{text(row, Title)};
    if (row.log)
        lines << originLines(*row.log);
    else if (row.meal)
        lines << originText(row.meal->source);
    else if (row.entry->session->done)
        lines << originText(*row.entry->session->done);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::ToolTipRole:
        if (shown.meal && index.column() == Amount)
            return aims(shown.day);
        if (shown.entry && index.column() >= Amount)
            return aboutFigure(shown.entry->facts, index.column());
        return index.column() == Title ? QVariant(aboutTitle(shown)) : QVariant();
    case Qt::AccessibleTextRole:
        return shown.entry ? spokenText(*shown.entry, m_workspace.units())
                           : text(shown, index.column());
    case Qt::TextAlignmentRole:
        return index.column() >= Amount ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case kKindRole:
        return shown.entry ? QVariant(static_cast<int>(shown.entry->session->kind)) : QVariant();
    case kKeyRole:
        return shown.entry && shown.entry->facts.key;
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= Amount ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                 : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        return tr("Date");
    case Title:
        return m_filter == LogFilter::Meals  ? tr("Meal")
               : m_filter == LogFilter::Days ? tr("Day")
                                             : tr("Session");
    case Amount:
        return m_filter == LogFilter::Days ? tr("Sleep") : tr("Amount");
    case Time:
        return m_filter == LogFilter::Days ? tr("Weight") : tr("Time");
    case HeartRate:
        return tr("HR");
    case Effort:
        return m_filter == LogFilter::Days ? tr("Legs") : tr("RPE");
    default:
        return m_filter == LogFilter::Meals ? tr("Energy") : tr("Load");
    }
}

} // namespace mileplate::ui
