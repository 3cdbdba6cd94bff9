// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/health/health_export.h"
#include "core/exchange/health/health_reader.h"
#include "core/exchange/import_files.h"
#include "core/json/diary_json.h"
#include "tests/fuzz/soundness.h"
#include "tests/fuzz/targets.h"
#include "tests/support/file_bytes.h"
#include "tests/support/temporary_folder.h"

namespace mileplate::fuzz {

using namespace exchange;

void runRecording(std::string_view bytes)
{
    requireSoundImport([&](Import& import) { return import.add(bytes); });
}

void runDiaryJson(std::string_view bytes)
{
    requireSoundImport([&](Import& import) { return import.addDiary(bytes, true); });
    if (const auto edit = json::readEdit(bytes); !edit)
        requireSentence(edit.error().message);
}

void runTable(std::string_view bytes)
{
    if (const auto preview = previewOf(bytes, {}, {}, anHourAhead().offsetAt); !preview)
        requireSentence(preview.error().message);
    requireSoundImport([&](Import& import) { return import.addCsv(std::string(bytes), {}); });
}

namespace {

Result<HealthExport> readInThree(std::string_view bytes)
{
    HealthReader reader;
    const std::size_t third = bytes.size() / 3;
    for (const std::string_view piece :
         {bytes.substr(0, third), bytes.substr(third, third), bytes.substr(2 * third)}) {
        if (const auto fed = reader.feed(piece); !fed)
            return tl::unexpected(fed.error());
    }
    return reader.finish();
}

} // namespace

void runHealth(std::string_view bytes)
{
    requireSoundImport([&](Import& import) -> FileOutcome {
        auto contents = readInThree(bytes);
        if (!contents)
            return {.message = contents.error().message};
        return import.addHealth(*std::move(contents),
                                [](const std::string&) { return std::nullopt; });
    });
}

void runZip(std::string_view bytes)
{
    const test::TemporaryFolder folder;
    const ImportSource source{folder / "some.zip", "some.zip"};
    test::writeBytes(source.file, std::string(bytes));
    const Diary empty;
    Import import(empty, anHourAhead());
    for (const ImportedFile& file : importSource(import, source, {})) {
        if (file.outcome.status == FileOutcome::Status::Failed)
            requireSentence(file.outcome.message);
    }
    requireSound(empty, std::move(import).edit("Import"));
}

} // namespace mileplate::fuzz
