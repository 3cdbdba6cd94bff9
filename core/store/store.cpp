// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/backups/copy_diary.h"
#include "core/store/parts.h"
#include "core/store/tracks.h"

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
            .days = [late](DayRange days) { return late->days(days); }};
}

} // namespace

Store::Store(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Result<Store> Store::open(const std::filesystem::path& file, Clock clock)
{
    auto opened = openDiary(file);
    if (!opened)
        return tl::unexpected(opened.error());
    return Store(std::unique_ptr<Parts>(new Parts{.file = file,
                                                  .clock = clock,
                                                  .lock = std::move(opened->lock),
                                                  .database = std::move(opened->database),
                                                  .whyReadOnly = opened->whyReadOnly}));
}

Result<Store> Store::openForReading(const std::filesystem::path& file)
{
    auto opened = openDiaryForReading(file);
    if (!opened)
        return tl::unexpected(opened.error());
    return Store(std::unique_ptr<Parts>(new Parts{.file = file,
                                                  .clock = nullptr,
                                                  .lock = nullptr,
                                                  .database = std::move(opened->database),
                                                  .whyReadOnly = opened->whyReadOnly}));
}

const std::filesystem::path& Store::file() const { return m_parts->file; }
const std::string& Store::whyReadOnly() const { return m_parts->whyReadOnly; }

Result<Diary> Store::load()
{
    return guarded(m_parts->file, [&]() -> Result<Diary> {
        Database& database = *m_parts->database;
        if (m_parts->lock) { // nobody else writes, so that what is read later fits
            m_parts->late = std::make_shared<LateReader>(m_parts->file, m_parts->database);
            return diaryReading(readUndated(database), archiveOf(database, m_parts->late));
        }
        database.run("BEGIN"); // one snapshot, also while another process writes
        Holdings holdings = readAll(database);
        database.run("COMMIT");
        return diaryHolding(std::move(holdings));
    });
}

Result<std::int64_t> Store::writing(const std::function<std::int64_t()>& work)
{
    if (!m_parts->whyReadOnly.empty())
        return failure(Error::Kind::ReadOnly, m_parts->whyReadOnly);
    if (const auto unread = m_parts->late ? m_parts->late->failure() : std::nullopt)
        return tl::unexpected(*unread);
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
    return guarded(m_parts->file, [&] { return readTrack(m_parts->statements, ref.hash); });
}

Result<std::optional<JournalStep>> Store::stepBack()
{
    return guarded(m_parts->file, [&]() -> Result<std::optional<JournalStep>> {
        const auto seq = journalPosition(m_parts->statements);
        if (!seq)
            return std::nullopt;
        auto edit = journalEdit(m_parts->statements, *seq);
        if (!edit)
            return tl::unexpected(edit.error());
        return JournalStep{*seq, *std::move(edit)};
    });
}

Result<std::optional<JournalStep>> Store::stepForward()
{
    return guarded(m_parts->file, [&]() -> Result<std::optional<JournalStep>> {
        const auto seq = youngestChildOf(m_parts->statements, journalPosition(m_parts->statements));
        if (!seq)
            return std::nullopt;
        auto edit = journalEdit(m_parts->statements, *seq);
        if (!edit)
            return tl::unexpected(edit.error());
        return JournalStep{*seq, *std::move(edit)};
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
    return guarded(m_parts->file, [&]() -> Result<std::vector<JournalEntry>> {
        return journalEntries(m_parts->statements);
    });
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
    return guarded(m_parts->file, [&]() -> Result<std::vector<JournalEntry>> {
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
