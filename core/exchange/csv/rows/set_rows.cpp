// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/letters.h"
#include "core/edits/lift_edits.h"
#include "core/exchange/csv/rows/row_values.h"
#include "core/exchange/csv/rows/runs_apart.h"
#include "core/exchange/csv/written_numbers.h"
#include "core/exchange/plausible.h"
#include "core/library/exercise_names.h"

#include <algorithm>
#include <fmt/format.h>
#include <unordered_map>

// Apps that log sets: rows of the same start and title are a workout, rows of the same
// exercise behind each other an entry of it.
namespace mileplate::exchange {

namespace {

constexpr Duration kLongestPlausible = std::chrono::hours{12};
constexpr int kMostReps = 100'000;
constexpr std::size_t kLongestNote = 4000;
constexpr std::size_t kLongestCell = 40; // of one that is named

enum class RowKind { Set, Rest, Note };

struct SetSort {
    RowKind row = RowKind::Set;
    SetKind set = SetKind::Working;
};

SetSort sortOf(const RowValues& row)
{
    const std::string order = lowerCased(row.raw(Field::SetOrder));
    if (order.starts_with("rest"))
        return {.row = RowKind::Rest};
    if (order.starts_with("note"))
        return {.row = RowKind::Note};
    const std::string kind = lowerCased(row.raw(Field::SetKind));
    const std::string warmUp = lowerCased(row.raw(Field::IsWarmUp));
    if (order == "w" || kind.starts_with("warm") || warmUp == "true" || warmUp == "1")
        return {.set = SetKind::WarmUp};
    if (order == "d" || kind.starts_with("drop"))
        return {.set = SetKind::Drop};
    if (order == "f" || kind.starts_with("fail"))
        return {.set = SetKind::Failure};
    return {};
}

void addNote(std::string& note, const std::string& more)
{
    if (more.empty() || note.find(more) != std::string::npos ||
        note.size() + more.size() > kLongestNote)
        return;
    note += (note.empty() ? "" : "; ") + more;
}

// Before the line that says how much help there was.
void noteIn(ExerciseEntry& entry, const std::string& more)
{
    if (more.empty())
        return;
    std::string note = plainNote(entry);
    addNote(note, more);
    setPlainNote(entry, note);
}

LiftSet setOf(const RowValues& row, SetKind kind)
{
    LiftSet set{.kind = kind};
    set.weight = row.weight(Field::Weight, Field::WeightUnit);
    set.duration = row.length(Field::SetLength);
    set.reps = row.count(Field::Reps);
    if (set.reps && (*set.reps > kMostReps || (*set.reps == 0 && set.duration)))
        set.reps.reset();
    // Of RPE 10 nothing was left; 0 is what apps write where none was entered.
    if (const auto rpe = row.number(Field::Rpe); rpe && *rpe > 0 && *rpe <= 10)
        set.rir = 10 - *rpe;
    set.done = true;
    return set;
}

// "Pull Up (Assisted)", not "Unassisted Dip".
bool isAssisted(const RowValues& row)
{
    static constexpr std::string_view kWord = "assisted";
    const std::string name = lowerCased(row.raw(Field::Exercise));
    for (auto at = name.find(kWord); at != name.npos; at = name.find(kWord, at + 1)) {
        const std::size_t end = at + kWord.size();
        const bool isWhole =
            (at == 0 || !isLetter(name[at - 1])) && (end == name.size() || !isLetter(name[end]));
        if (isWhole)
            return true;
    }
    return false;
}

// Apps write the help of a machine as a weight below nothing, or as the weight of an
// exercise that is called assisted.
std::optional<Mass> helpOf(const RowValues& row)
{
    if (isAssisted(row))
        return row.weightWithoutSign(Field::Weight, Field::WeightUnit);
    const std::string_view text = row.raw(Field::Weight);
    return row.isNumber(Field::Weight) && (text.starts_with('-') || text.starts_with("\u2212"))
               ? row.weightWithoutSign(Field::Weight, Field::WeightUnit)
               : std::nullopt;
}

// The first cell of a set that says something which is not understood; empty where none does.
std::string misreadIn(const RowValues& row)
{
    const auto isEmpty = [&](Field field) { return row.raw(field).empty(); };
    if (!isEmpty(Field::Reps) && !row.number(Field::Reps) && !readRange(row.raw(Field::Reps)))
        return row.text(Field::Reps, kLongestCell);
    const auto weight = row.number(Field::Weight);
    const bool isWeighed = row.weight(Field::Weight, Field::WeightUnit) || weight == 0;
    if (!isEmpty(Field::Weight) && !isWeighed && !helpOf(row))
        return row.text(weight ? Field::WeightUnit : Field::Weight, kLongestCell);
    if (!isEmpty(Field::SetLength) && !readLength(row.raw(Field::SetLength)))
        return row.text(Field::SetLength, kLongestCell);
    if (!isEmpty(Field::Distance) && !row.number(Field::Distance))
        return row.text(Field::Distance, kLongestCell);
    const auto rpe = row.number(Field::Rpe);
    return !isEmpty(Field::Rpe) && !(rpe && *rpe <= 10) ? row.text(Field::Rpe, kLongestCell)
                                                        : std::string();
}

// A range of repetitions is what was asked for; how many were done is not said.
bool askFor(ExerciseEntry& entry, const std::optional<WrittenRange>& range)
{
    if (!range)
        return false;
    Target& target = entry.target ? *entry.target : entry.target.emplace();
    ++target.sets;
    if (target.reps)
        target.reps = RepRange{std::min(target.reps->lowest, range->lowest),
                               std::max(target.reps->highest, range->highest)};
    else
        target.reps = RepRange{range->lowest, range->highest};
    return true;
}

// Nothing but ranges: a plan, which nobody has done yet.
bool isPlan(const Session& session)
{
    return std::ranges::all_of(session.exercises, [](const ExerciseEntry& entry) {
        return entry.target && entry.target->sets == static_cast<int>(entry.sets.size()) &&
               std::ranges::none_of(entry.sets,
                                    [](const LiftSet& set) { return set.reps || set.duration; });
    });
}

void makePlan(Session& session)
{
    if (session.done->start)
        session.time = clockOf(session.done->start->local());
    session.status = Status::Planned;
    session.done.reset();
    for (ExerciseEntry& entry : session.exercises) {
        entry.target->weight = entry.sets.front().weight;
        entry.target->rir = entry.sets.front().rir;
        entry.sets.clear();
    }
}

class SetTaker : public RowTaker {
public:
    SetTaker(const CsvChoices& choices, const Diary& diary)
        : m_choices(choices)
        , m_diary(diary)
        , m_names(diary.exercises)
    {}

    bool take(const RowValues& row) override
    {
        m_app = &row.app();
        const auto start = row.start();
        const std::string name = row.text(Field::Exercise);
        if (!start || name.empty())
            return false;
        const SetSort sort = sortOf(row);
        Workout& workout = workoutOf(row, *start);
        addNote(workout.session.note, row.text(Field::Note, kLongestNote));
        if (workout.clock && start->instant)
            workout.last = std::max(workout.last, start->instant->utc);
        if (sort.row == RowKind::Set && takeRunning(row, workout, name))
            return true;
        ExerciseEntry& entry = entryOf(workout, row, name);
        noteIn(entry, row.text(Field::ExerciseNote, kLongestNote));
        if (sort.row == RowKind::Rest)
            entry.rest = row.length(Field::SetLength);
        if (sort.row != RowKind::Set)
            return true;
        takeSet(row, entry, sort.set);
        ++m_uses[m_useOf.at(name)].sets;
        ++m_sets;
        return true;
    }

    void finish(CsvContents& contents) override
    {
        std::size_t tooLong = 0;
        Day longest{};
        contents.sessions.reserve(m_workouts.size());
        for (Workout& workout : m_workouts) {
            Done& done = *workout.session.done;
            if (workout.clock && !done.timer && workout.last > done.start->utc)
                done.timer = plausible(std::optional(workout.last - done.start->utc));
            std::erase_if(workout.session.exercises,
                          [](const ExerciseEntry& entry) { return entry.sets.empty(); });
            if (workout.run)
                contents.sessions.push_back(
                    runApart(workout.session, *workout.run, *m_app, workout.key));
            if (workout.session.exercises.empty())
                continue;
            const bool isLong = done.timer && *done.timer > kLongestPlausible;
            if (isPlan(workout.session))
                makePlan(workout.session);
            else if (isLong && ++tooLong == 1)
                longest = workout.session.date;
            contents.sessions.push_back(std::move(workout.session));
        }
        if (tooLong > 0)
            contents.remarks.push_back(
                {.what = CsvRemark::What::LongWorkouts, .count = tooLong, .day = longest});
        for (const CsvRemark& remark : {m_misread, m_ranges}) {
            if (remark.count > 0)
                contents.remarks.push_back(remark);
        }
        contents.sets = m_sets;
        contents.runningSets = m_runningSets;
        contents.exercises = std::move(m_uses);
        contents.own = std::move(m_own);
    }

private:
    struct Workout {
        Session session;
        std::string key{};
        std::optional<LoggedRun> run{};
        bool clock = false; // each row has its own time
        std::chrono::sys_time<Duration> last{};
        std::string exercise{}; // of the row before
        std::string superset{};
    };

    // Whether the row is running that becomes a run of its own.
    bool takeRunning(const RowValues& row, Workout& workout, const std::string& name)
    {
        const bool isTold = row.length(Field::SetLength) || row.distance();
        if (!isTold || !isRunning(idOf(name)))
            return false;
        ++m_runningSets;
        if (m_choices.running == RunningSets::Sets)
            return false;
        if (!workout.run)
            workout.run = LoggedRun{.isBeforeLifts = workout.session.exercises.empty()};
        workout.run->add(row);
        ++m_uses[m_useOf.at(name)].sets;
        return true;
    }

    void takeSet(const RowValues& row, ExerciseEntry& entry, SetKind kind)
    {
        LiftSet& set = entry.sets.emplace_back(setOf(row, kind));
        const auto help = helpOf(row);
        if (help)
            set.weight.reset();
        const auto count = [&](CsvRemark& remark) {
            if (++remark.count == 1)
                remark.line = row.line();
        };
        if (askFor(entry, readRange(row.raw(Field::Reps))))
            count(m_ranges);
        if (const std::string cell = misreadIn(row); !cell.empty()) {
            count(m_misread);
            if (m_misread.count == 1)
                m_misread.cell = cell;
        }
        // A set has no place for these.
        if (const auto distance = row.distance())
            noteIn(entry, fmt::format("{} m in set {}", inMetres(*distance), entry.sets.size()));
        if (help && assistanceOf(entry).value_or(*help) == *help)
            setAssistance(entry, help);
        else if (help)
            noteIn(entry, fmt::format("assisted {:.7g} kg in set {}", inKilograms(*help),
                                      entry.sets.size()));
    }

    Workout& workoutOf(const RowValues& row, const Moment& start)
    {
        const bool clock = !row.raw(Field::Clock).empty(); // of the set, not of the workout
        const std::string when =
            start.instant && !clock ? isoLocal(start.instant->local()) : isoDate(start.day);
        const std::string title = row.text(Field::Title);
        std::string key = title.empty() ? when : when + " " + title;
        const auto [at, isNew] = m_byKey.try_emplace(key, m_workouts.size());
        if (isNew) {
            Workout& made = m_workouts.emplace_back();
            made.session = doneSession(row, start, Kind::Strength, key);
            made.key = key;
            made.clock = clock && start.instant.has_value();
        }
        return m_workouts[at->second];
    }

    ExerciseEntry& entryOf(Workout& workout, const RowValues& row, const std::string& name)
    {
        const std::string superset(row.raw(Field::Superset));
        auto& entries = workout.session.exercises;
        if (!entries.empty() && workout.exercise == name && workout.superset == superset)
            return entries.back();
        workout.exercise = name;
        workout.superset = superset;
        ExerciseEntry& entry = entries.emplace_back();
        entry.exercise = idOf(name);
        if (const auto number = row.count(Field::Superset))
            entry.superset = *number + 1;
        return entry;
    }

    Id<Exercise> idOf(const std::string& name)
    {
        const auto [at, isNew] = m_useOf.try_emplace(name, m_uses.size());
        if (isNew)
            m_uses.push_back(useOf(name));
        return m_uses[at->second].exercise;
    }

    ExerciseUse useOf(const std::string& name)
    {
        ExerciseUse use{.name = name};
        if (const auto chosen = m_choices.exercises.find(name); chosen != m_choices.exercises.end())
            use.exercise = chosen->second;
        else if (const auto known = m_names.find(name))
            use.exercise = *known;
        if (!use.exercise.empty())
            return use;
        Exercise own = library::ownExerciseNamed(name);
        use.exercise = own.id;
        use.isNew = true;
        const bool isThere = m_diary.exercises.find(own.id) != nullptr ||
                             std::ranges::find(m_own, own.id, &Exercise::id) != m_own.end();
        if (!isThere)
            m_own.push_back(std::move(own));
        return use;
    }

    const CsvChoices& m_choices;
    const Diary& m_diary;
    const library::ExerciseNames m_names;
    std::vector<Workout> m_workouts;
    std::unordered_map<std::string, std::size_t> m_byKey;
    std::vector<ExerciseUse> m_uses;
    std::unordered_map<std::string, std::size_t> m_useOf;
    std::vector<Exercise> m_own;
    std::size_t m_sets = 0;
    std::size_t m_runningSets = 0;
    const CsvApp* m_app = nullptr;
    CsvRemark m_misread{.what = CsvRemark::What::CellsNotUnderstood};
    CsvRemark m_ranges{.what = CsvRemark::What::RangesAsTargets};
};

} // namespace

std::unique_ptr<RowTaker> setTaker(const CsvChoices& choices, const Diary& diary)
{
    return std::make_unique<SetTaker>(choices, diary);
}

} // namespace mileplate::exchange
