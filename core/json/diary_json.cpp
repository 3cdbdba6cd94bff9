// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/diary_json.h"

#include "core/json/document_values.h"
#include "core/json/element_reader.h"
#include "core/library/exercises.h"

#include <fmt/format.h>
#include <set>

namespace mileplate::json {

namespace {

constexpr std::string_view kFormat = "mileplate-diary";
constexpr int kVersion = 1;

// The slot and the day follow from the clock where the document does not say.
void complete(Session& session, const Json& json)
{
    const auto start = session.recordedStart();
    if (start)
        session.date = dayOf(*start);
    if (json.contains("slot"))
        return;
    if (session.time)
        session.slot = slotOf(*session.time);
    else if (start)
        session.slot = slotOf(clockOf(*start));
}

template <class T>
void complete(T&, const Json&)
{}

// The name by which an entity may be there only once.
template <class T>
std::string uniqueName(const T& entity)
{
    return entity.id.text;
}
std::string uniqueName(const DayLog& log) { return isoDate(log.date); }

class DocumentReader {
public:
    void take(const std::string& key, std::optional<std::size_t> index, const Json& value)
    {
        const Place root;
        const Place section = root.at(key);
        if (key == "format")
            return takeFormat(value, section);
        if (key == "version")
            return takeVersion(value, section);
        if (key == "as_of")
            return takeAsOf(value, section);
        if (key == "athlete") {
            auto& revised = m_document.contents.athlete.emplace_back();
            return ObjectReader::readInto(value, revised.after.emplace(), section);
        }
        bool known = false;
        forEachKind(m_document.contents, [&](std::string_view name, auto& revisions) {
            using Entities = std::remove_reference_t<decltype(revisions)>;
            if constexpr (!std::is_same_v<Entities, Revisions<Athlete>>) {
                if (name == key)
                    takeElement(index, value, revisions, section);
                known = known || name == key;
            }
        });
        if (!known)
            refuse(section, "unknown key");
    }

    DiaryDocument finish()
    {
        if (!m_hasFormat || !m_hasVersion)
            refuse(Place{}, "the keys \"format\" and \"version\" must say that this is a diary");
        checkExercises();
        checkFoods();
        return std::move(m_document);
    }

private:
    void takeFormat(const Json& value, const Place& place)
    {
        if (readText(value, place) != kFormat)
            refuse(place, fmt::format("\"{}\"", kFormat), value);
        m_hasFormat = true;
    }

    void takeVersion(const Json& value, const Place& place)
    {
        const auto version = readWhole(value, kAtLeastOne, place);
        if (version > kVersion)
            refuse(place, fmt::format("version {} is newer than this program knows ({}); "
                                      "a newer Mileplate can read it",
                                      version, kVersion));
        m_hasVersion = true;
    }

    void takeAsOf(const Json& value, const Place& place)
    {
        m_document.asOf = readLocal(readText(value, place));
        if (!m_document.asOf)
            refuse(place, "a local time such as 2026-11-24T12:00", value);
    }

    template <class T>
    void takeElement(std::optional<std::size_t> index, const Json& value, Revisions<T>& revisions,
                     const Place& section)
    {
        if (!index && value.is_array())
            return; // empty
        if (!index)
            refuse(section, "an array", value);
        const Place place = section.at(*index);
        T& entity = revisions.emplace_back().after.emplace();
        ObjectReader::readInto(value, entity, place);
        complete(entity, value);
        if (!m_seen[std::string(section.key)].insert(uniqueName(entity)).second)
            refuse(place, fmt::format("\"{}\" is there twice", uniqueName(entity)));
        if constexpr (std::is_same_v<T, Session>) {
            if (entity.done && entity.done->streams && !entity.done->streams->loaded)
                refuse(place.at("done").at("streams"), "streams without content");
        }
    }

    void checkExercises() const
    {
        const Place root;
        const Place section = root.at("sessions");
        const auto own = m_seen.find("exercises");
        for (std::size_t s = 0; s < m_document.contents.sessions.size(); ++s) {
            const auto& exercises = m_document.contents.sessions[s].after->exercises;
            for (std::size_t e = 0; e < exercises.size(); ++e) {
                const std::string& id = exercises[e].exercise.text;
                const bool isOwn = own != m_seen.end() && own->second.contains(id);
                if (isOwn || library::findExercise(id))
                    continue;
                const Place session = section.at(s);
                const Place list = session.at("exercises");
                refuse(list.at(e), fmt::format("no exercise has the id \"{}\"", id));
            }
        }
    }

    // Of meals, saved meals and recipes.
    void checkFoods() const
    {
        const Place root;
        const Place meals = root.at("meals");
        for (std::size_t m = 0; m < m_document.contents.meals.size(); ++m)
            checkItems(m_document.contents.meals[m].after->items, meals.at(m));
        const Place templates = root.at("templates");
        for (std::size_t m = 0; m < m_document.contents.savedMeals.size(); ++m)
            checkItems(m_document.contents.savedMeals[m].after->items, templates.at(m));
        const Place foods = root.at("foods");
        for (std::size_t f = 0; f < m_document.contents.foods.size(); ++f) {
            const Place food = foods.at(f);
            if (const auto& recipe = m_document.contents.foods[f].after->recipe)
                checkItems(recipe->items, food.at("recipe"));
        }
    }

    void checkItems(const std::vector<MealItem>& items, const Place& owner) const
    {
        const auto own = m_seen.find("foods");
        const Place list = owner.at("items");
        for (std::size_t i = 0; i < items.size(); ++i) {
            const std::string& id = items[i].food.text;
            if (!id.empty() && (own == m_seen.end() || !own->second.contains(id)))
                refuse(list.at(i), fmt::format("no food has the id \"{}\"", id));
        }
    }

    DiaryDocument m_document;
    std::map<std::string, std::set<std::string>, std::less<>> m_seen;
    bool m_hasFormat = false;
    bool m_hasVersion = false;
};

// Writes `"name": [` elements `]`, an element a line.
class Section {
public:
    Section(const Sink& sink, std::string_view name) : m_sink(sink)
    {
        m_sink(fmt::format(",\n  \"{}\": [", name));
    }
    ~Section() { m_sink(m_first ? "]" : "\n  ]"); }
    Section(const Section&) = delete;
    Section& operator=(const Section&) = delete;

    template <class T>
    void add(const T& entity)
    {
        m_sink(m_first ? "\n    " : ",\n    ");
        m_sink(toJson(entity, Streams::Whole).dump());
        m_first = false;
    }

private:
    const Sink& m_sink;
    bool m_first = true;
};

template <class T>
void writeRegister(const Register<T>& entities, std::string_view name, const Sink& sink)
{
    Section section(sink, name);
    for (const auto& [id, entity] : entities.rows())
        section.add(entity);
}

template <class Visit>
void forEachPage(const Timeline& days, Visit visit)
{
    const DayRange span = days.span();
    for (Day day = span.first; day < span.past; day += Days{1}) {
        if (const DayBookPtr& page = days.pageOf(day))
            visit(*page);
    }
}

void writeSession(Section& section, const Session& session, const FetchTrack& fetch)
{
    if (!session.done || !session.done->streams || session.done->streams->loaded) {
        section.add(session);
        return;
    }
    Session whole = session;
    whole.done->streams->loaded = fetch(*session.done->streams);
    section.add(whole);
}

} // namespace

Result<DiaryDocument> readDiary(std::string_view text)
{
    try {
        DocumentReader reader;
        readElements(text, [&](const std::string& key, std::optional<std::size_t> index,
                               const Json& value) { reader.take(key, index, value); });
        return reader.finish();
    } catch (const Malformed& malformed) {
        return badInput(malformed.what());
    }
}

bool looksLikeDiary(std::string_view text)
{
    const std::string_view start = text.substr(0, 4096);
    const auto brace = start.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    return brace != std::string_view::npos && start[brace] == '{' &&
           start.find(kFormat) != std::string_view::npos;
}

void writeDiary(const Diary& diary, const FetchTrack& fetch, const Sink& sink)
{
    sink(fmt::format("{{\n  \"format\": \"{}\", \"version\": {}", kFormat, kVersion));
    if (diary.athlete)
        sink(",\n  \"athlete\": " + toJson(*diary.athlete, Streams::Whole).dump());
    writeRegister(diary.phases, "phases", sink);
    writeRegister(diary.races, "races", sink);
    {
        Section section(sink, "days");
        forEachPage(diary.days, [&](const DayBook& page) {
            if (page.log)
                section.add(*page.log);
        });
    }
    {
        Section section(sink, "sessions");
        forEachPage(diary.days, [&](const DayBook& page) {
            for (const Entry& entry : page.sessions)
                writeSession(section, *entry.session, fetch);
        });
    }
    writeRegister(diary.exercises, "exercises", sink);
    writeRegister(diary.foods, "foods", sink);
    {
        Section section(sink, "meals");
        forEachPage(diary.days, [&](const DayBook& page) {
            for (const auto& meal : page.meals)
                section.add(*meal);
        });
    }
    writeRegister(diary.savedMeals, "templates", sink);
    sink("\n}\n");
}

} // namespace mileplate::json
