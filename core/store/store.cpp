// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/backups/copy_diary.h"
#include "core/store/damage/unread.h"
#include "core/store/parts.h"
#include "core/store/tracks.h"

#include <algorithm>
#include <fmt/format.h>

namespace mileplate::store {

namespace {

// What every revision leaves behind: removals first, so that an id taken over from
// a removed row is free.
void writeEntities(Statements& statements, const Edit& edit)
{
    forEachKind(edit, [&](auto, const auto& revisions) {
        for (const auto& revised : revisions) {
            if (!revised.after)
                remove(statements, *revised.before);
        }
        for (const auto& revised : revisions) {
            if (revised.after)
                write(statements, *revised.after);
        }
    });
}

void keepTracks(Statements& statements, const Edit& edit)
{
    for (const auto& [before, after] : edit.sessions) {
        if (after && after->done && after->done->streams)
            keepTrack(statements, *after->done->streams);
    }
}

Archive archiveOf(Database& database, const std::shared_ptr<LateReader>& late)
{
    return {.weighIns = readWeighIns(database),
            .blocks = readBlocks(database),
            .sessionDays = [late] { return late->dayIndex("session"); },
            .mealDays = [late] { return late->dayIndex("meal"); },
            .sessions = [late](DayRange days) { return late->sessions(days); },
            .mealsAndLogs = [late](DayRange days) { return late->mealsAndLogs(days); }};
}

} // namespace

Store::Store(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Result<Store> Store::of(const std::filesystem::path& file, Clock clock, Result<Opened> opened)
{
    if (!opened)
        return tl::unexpected(opened.error());
    return Store(std::unique_ptr<Parts>(new Parts{.file = file,
                                                  .clock = clock,
                                                  .lock = std::move(opened->lock),
                                                  .database = std::move(opened->database),
                                                  .whyReadOnly = opened->whyReadOnly,
                                                  .mayPass = opened->mayPass && clock,
                                                  .damage = opened->damage}));
}

Result<Store> Store::open(const std::filesystem::path& file, Clock clock)
{
    return of(file, clock, openDiary(file, clock()));
}

Result<Store> Store::openExisting(const std::filesystem::path& file, Clock clock)
{
    return of(file, clock, openDiary(file, clock(), Missing::Refused));
}

Result<Store> Store::openForReading(const std::filesystem::path& file)
{
    return of(file, nullptr, openDiaryForReading(file));
}

const std::filesystem::path& Store::file() const { return m_parts->file; }

std::string Store::whyReadOnly() const
{
    const std::string damage = m_parts->damage->sentence(m_parts->file);
    if (damage.empty() || m_parts->whyReadOnly.empty())
        return m_parts->whyReadOnly + damage;
    return m_parts->whyReadOnly + " " + damage;
}

std::vector<Problem> Store::damage() const { return m_parts->damage->problems(); }

bool Store::isDamaged() const { return m_parts->damage->anyThatStays(); }

bool Store::mayPass() const { return !isDamaged() && (m_parts->mayPass || m_parts->damage->any()); }

void Store::noteChecked(const std::vector<Problem>& problems)
{
    m_parts->isChecked = problems.empty();
    for (const Problem& problem : problems)
        m_parts->damage->note(problem);
}

void Store::whenDamaged(std::function<void()> tell) { m_parts->damage->whenNoted(std::move(tell)); }

std::vector<Problem> Store::verify(Thoroughness how)
{
    const auto isUnsound = [](const Problem& problem) { return !problem.mayPass; };
    auto problems = problemsIn(m_parts->statements, how);
    if (!problems.empty() && std::ranges::none_of(problems, isUnsound))
        problems = problemsIn(m_parts->statements, how); // as everything is read a second time
    noteChecked(problems);
    return problems;
}

Result<Diary> Store::load()
{
    return guarded(m_parts->file, [&]() -> Result<Diary> {
        Database& database = *m_parts->database;
        const Unread note = notingIn(*m_parts->damage);
        if (m_parts->lock) { // nobody else writes, so that what is read later fits
            try {
                const auto late = std::make_shared<LateReader>(m_parts->database, m_parts->damage);
                return diaryReading(readUndated(m_parts->statements, note),
                                    archiveOf(database, late));
            } catch (const SqliteError& error) { // perhaps the tables can be read without
                note("the index of days", error);
            }
        }
        const Snapshot snapshot(database); // also while another process writes
        return diaryHolding(readAll(m_parts->statements, note));
    });
}

Result<> Store::openAgain()
{
    auto opened = openDiary(m_parts->file, m_parts->clock());
    if (opened && !opened->whyReadOnly.empty())
        return failure(Error::Kind::ReadOnly, opened->whyReadOnly);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto damage = m_parts->damage; // which somebody may be listening to
    for (const Problem& problem : opened->damage->problems())
        damage->note(problem);
    opened->damage = damage;
    *this = *of(m_parts->file, m_parts->clock, std::move(opened));
    return {};
}

Result<Diary> Store::readAgain()
{
    if (m_parts->mayPass) {
        if (const auto opened = openAgain(); !opened)
            return tl::unexpected(opened.error());
    }
    return guarded(m_parts->file, [&]() -> Result<Diary> {
        Damage& damage = *m_parts->damage;
        bool isWhole = true;
        readAll(m_parts->statements, [&](const std::string& what, const SqliteError& error) {
            isWhole = false;
            damage.note(problemOf(what, error));
        });
        if (isWhole)
            damage.forgetWhatPassed();
        auto diary = load();
        if (damage.any())
            return failure(Error::Kind::ReadOnly, whyReadOnly());
        return diary;
    });
}

Result<std::int64_t> Store::writing(const std::function<std::int64_t()>& work)
{
    if (!m_parts->isChecked && whyReadOnly().empty())
        verify(Thoroughness::Quick);
    if (const std::string why = whyReadOnly(); !why.empty())
        return failure(Error::Kind::ReadOnly, why);
    return guarded(m_parts->file, [&]() -> Result<std::int64_t> {
        Transaction transaction(*m_parts->database);
        const std::int64_t result = work();
        transaction.commit();
        return result;
    });
}

Result<std::int64_t> Store::save(const Edit& edit)
{
    return writing([&] {
        keepTracks(m_parts->statements, edit);
        writeEntities(m_parts->statements, edit);
        return appendToJournal(m_parts->statements, edit, m_parts->clock());
    });
}

Result<> Store::saveElsewhere(const std::filesystem::path& file, const Edit& unsaved)
{
    std::error_code error;
    if (std::filesystem::equivalent(file, m_parts->file, error))
        return badInput(shown(file) + ": this is the diary itself; choose another place");
    if (const auto copied = copyDiary(m_parts->file, file); !copied || unsaved.isEmpty())
        return copied;
    auto there = open(file, m_parts->clock);
    const auto saved = there ? there->save(unsaved) : tl::unexpected(there.error());
    return saved ? Result<>{} : tl::unexpected(saved.error());
}

Result<> Store::keep(const TrackRef& ref)
{
    const auto kept = writing([&] {
        keepTrack(m_parts->statements, ref);
        return 0;
    });
    return kept ? Result<>{} : tl::unexpected(kept.error());
}

Result<std::shared_ptr<const Track>> Store::track(const TrackRef& ref)
{
    if (ref.loaded)
        return ref.loaded;
    const std::string name = "track " + ref.hash.substr(0, 12);
    return watched(m_parts->file, *m_parts->damage, name, [&] {
        auto track = readTrack(m_parts->statements, ref.hash);
        if (!track)
            m_parts->damage->note({name, "damaged", "restore the last good backup"});
        return track;
    });
}

Result<std::optional<JournalStep>> Store::step(const std::function<Place(Statements&)>& next)
{
    return watched(m_parts->file, *m_parts->damage, "journal",
                   [&]() -> Result<std::optional<JournalStep>> {
                       const Place seq = next(m_parts->statements);
                       if (!seq)
                           return std::nullopt;
                       auto edit = journalEdit(m_parts->statements, *seq);
                       if (edit)
                           return JournalStep{*seq, *std::move(edit)};
                       m_parts->damage->note({fmt::format("journal {}", *seq), "damaged",
                                              "restore the last good backup"});
                       return tl::unexpected(edit.error());
                   });
}

Result<std::optional<JournalStep>> Store::stepBack() { return step(journalPosition); }

Result<std::optional<JournalStep>> Store::stepForward()
{
    return step([](Statements& statements) {
        return youngestChildOf(statements, journalPosition(statements));
    });
}

Result<> Store::takeBack(const JournalStep& step)
{
    const auto done = writing([&] {
        writeEntities(m_parts->statements, undone(step.edit));
        setJournalPosition(m_parts->statements, parentOf(m_parts->statements, step.seq));
        return 0;
    });
    return done ? Result<>{} : tl::unexpected(done.error());
}

Result<> Store::bringBack(const JournalStep& step)
{
    const auto done = writing([&] {
        writeEntities(m_parts->statements, step.edit);
        setJournalPosition(m_parts->statements, step.seq);
        return 0;
    });
    return done ? Result<>{} : tl::unexpected(done.error());
}

Result<std::vector<JournalEntry>> Store::journal()
{
    return watched(
        m_parts->file, *m_parts->damage, "journal",
        [&]() -> Result<std::vector<JournalEntry>> { return journalEntries(m_parts->statements); });
}

Result<std::optional<std::int64_t>> Store::position()
{
    return guarded(m_parts->file, [&]() -> Result<std::optional<std::int64_t>> {
        return journalPosition(m_parts->statements);
    });
}

Result<std::vector<JournalEntry>>
Store::titles(const std::function<std::vector<std::int64_t>(Statements&)>& path)
{
    return watched(
        m_parts->file, *m_parts->damage, "journal", [&]() -> Result<std::vector<JournalEntry>> {
            std::vector<JournalEntry> entries;
            for (const std::int64_t seq : path(m_parts->statements))
                entries.push_back({.seq = seq, .title = journalTitle(m_parts->statements, seq)});
            return entries;
        });
}

Result<std::vector<JournalEntry>> Store::titlesBack(std::size_t most)
{
    return titles([most](Statements& statements) { return pathBack(statements, most); });
}

Result<std::vector<JournalEntry>> Store::titlesForward(std::size_t most)
{
    return titles([most](Statements& statements) { return pathForward(statements, most); });
}

} // namespace mileplate::store
