// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/fuzz/soundness.h"
#include "tests/fuzz/targets.h"
#include "tests/support/builders.h"
#include "tests/support/file_bytes.h"
#include "tests/support/random_edits.h"
#include "tests/support/temporary_folder.h"

namespace mileplate::fuzz {

namespace {

namespace fs = std::filesystem;

std::chrono::sys_seconds noon()
{
    return std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + std::chrono::hours{12};
}

// A diary with something of everything, and steps to undo and to redo.
std::string soundDiary()
{
    const test::TemporaryFolder folder;
    const fs::path file = folder / "diary.mileplate";
    {
        test::RandomAthlete athlete(7);
        auto store = store::Store::open(file, noon).value();
        const Edit import = athlete.nextImport();
        Diary diary = applied({}, import).value();
        store.save(import).value();
        for (int i = 0; i < 40; ++i) {
            const Edit edit = athlete.nextEdit(diary);
            diary = applied(diary, edit).value();
            store.save(edit).value();
        }
        test::must(store.takeBack(store.stepBack().value().value()));
    }
    return test::bytesOf(file);
}

std::string changed(std::string file, std::string_view changes)
{
    const auto byte = [&](std::size_t at) {
        return std::size_t{static_cast<unsigned char>(changes[at])};
    };
    while (changes.size() >= 4) {
        const std::size_t place = (byte(0) << 16U | byte(1) << 8U | byte(2)) % file.size();
        const std::string_view bytes = changes.substr(4, byte(3));
        file.replace(place, std::min(bytes.size(), file.size() - place),
                     bytes.substr(0, file.size() - place));
        changes.remove_prefix(4 + bytes.size());
    }
    return file;
}

// Whatever it is: all of it is asked for, as the window does in time.
void useAll(Result<store::Store> opened)
{
    if (!opened)
        return requireSentence(opened.error().message);
    store::Store& store = *opened;
    if (const auto diary = store.load()) {
        const DayRange span = diary->days.span();
        require(span.length() < 1'000'000, "the diary spans more days than there are");
        for (const BlockPtr& block : diary->days.blocks()) {
            if (!block)
                continue;
            for (const DayBookPtr& page : block->pages()) {
                if (!page)
                    continue;
                for (const Entry& entry : page->sessions) {
                    if (entry.session->done && entry.session->done->streams)
                        (void)store.track(*entry.session->done->streams);
                }
            }
        }
    } else {
        requireSentence(diary.error().message);
    }
    (void)store.verify();
    (void)store.journal();
    (void)store.titlesBack(100);
    (void)store.titlesForward(100);
    for (const auto& step : {store.stepBack(), store.stepForward()})
        if (!step)
            requireSentence(step.error().message);
}

} // namespace

void runDiaryFile(std::string_view bytes)
{
    static const std::string kSound = soundDiary();
    const test::TemporaryFolder folder;
    const fs::path file = folder / "diary.mileplate";
    test::writeBytes(file, bytes.starts_with('p') ? changed(kSound, bytes.substr(1))
                                                  : std::string(bytes));
    useAll(store::Store::openForReading(file));
    useAll(store::Store::open(file, noon));
}

} // namespace mileplate::fuzz
