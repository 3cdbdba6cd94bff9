// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql.h"
#include "core/store/tables.h"
#include "core/store/taker.h"

#include <fmt/format.h>

namespace mileplate::store {

namespace {

// The rows of a table in the order of their keys, read one behind the other while
// their parents go by.
template <class T, std::size_t KeyCount>
class Children {
public:
    explicit Children(Statement& statement) : m_statement(statement) { advance(); }
    ~Children() { m_statement.restart(); } // or it would go on reading
    Children(const Children&) = delete;
    Children& operator=(const Children&) = delete;

    // Hands over each row below these keys. What lies before them has no parent.
    template <class Take>
    void takeBelow(const std::array<std::int64_t, KeyCount - 1>& parent, Take take)
    {
        while (m_hasRow && parentKeys() < parent)
            advance();
        while (m_hasRow && parentKeys() == parent) {
            T child{};
            Taker taker(m_statement);
            json::fieldsOf(taker, child);
            take(std::move(child));
            advance();
        }
    }

private:
    std::array<std::int64_t, KeyCount - 1> parentKeys() const
    {
        std::array<std::int64_t, KeyCount - 1> keys{};
        std::copy_n(m_keys.begin(), KeyCount - 1, keys.begin());
        return keys;
    }

    void advance()
    {
        m_hasRow = m_statement.step();
        for (std::size_t i = 0; m_hasRow && i < KeyCount; ++i)
            m_keys[i] = m_statement.nextInt();
    }

    Statement& m_statement;
    std::array<std::int64_t, KeyCount> m_keys{};
    bool m_hasRow = false;
};

// Calls `take(row, entity)` for every row.
template <class T, class Take>
void readRows(Statement& statement, Take take)
{
    while (statement.step()) {
        const std::int64_t row = statement.nextInt();
        T entity{};
        Taker taker(statement);
        json::fieldsOf(taker, entity);
        take(row, std::move(entity));
    }
}

template <class T>
Register<T> readRegister(Database& database, const std::string& table)
{
    typename Register<T>::Rows rows;
    Statement statement(database, selectOf<T>(table, {"row"}));
    readRows<T>(statement, [&](std::int64_t, T entity) {
        auto id = entity.id;
        rows.emplace(std::move(id), std::move(entity));
    });
    return Register<T>(std::move(rows));
}

Register<Food> readFoods(Database& database)
{
    Statement portionRows(database, selectOf<Portion>("food_portion", {"food_row", "place"}));
    Statement foodRows(database, selectOf<Food>("food", {"row"}));
    Statement ingredientRows(database,
                             selectOf<MealItem>("food_ingredient", {"food_row", "place"}));
    Children<Portion, 2> portions(portionRows);
    Children<MealItem, 2> ingredients(ingredientRows);
    Register<Food>::Rows rows;
    readRows<Food>(foodRows, [&](std::int64_t row, Food food) {
        portions.takeBelow({row}, [&](Portion portion) { food.portions.push_back(portion); });
        ingredients.takeBelow({row}, [&](MealItem item) {
            if (food.recipe)
                food.recipe->items.push_back(std::move(item));
        });
        auto id = food.id;
        rows.emplace(std::move(id), std::move(food));
    });
    return Register<Food>(std::move(rows));
}

Register<SavedMeal> readSavedMeals(Database& database)
{
    Statement itemRows(database, selectOf<MealItem>("saved_meal_item", {"meal_row", "place"}));
    Statement mealRows(database, selectOf<SavedMeal>("saved_meal", {"row"}));
    Children<MealItem, 2> items(itemRows);
    Register<SavedMeal>::Rows rows;
    readRows<SavedMeal>(mealRows, [&](std::int64_t row, SavedMeal meal) {
        items.takeBelow({row}, [&](MealItem item) { meal.items.push_back(std::move(item)); });
        auto id = meal.id;
        rows.emplace(std::move(id), std::move(meal));
    });
    return Register<SavedMeal>(std::move(rows));
}

// The rows of a table that lie in some days, or all of them.
class Selection {
public:
    Selection(Statements& statements, std::optional<DayRange> days)
        : m_statements(statements)
        , m_days(days)
    {}

    template <class T>
    Statement& of(const std::string& table, const std::vector<std::string>& keys,
                  const std::string& parent = {}) const
    {
        static const std::string kWithin = "date >= ?1 AND date < ?2";
        std::string where;
        if (m_days)
            where = parent.empty() ? kWithin
                                   : keys.front() + " IN (SELECT row FROM " + parent + " WHERE " +
                                         kWithin + ")";
        Statement& statement =
            m_statements.of(selectSql(table, keys, columnsOf<T>(), where)).restart();
        if (m_days) {
            statement.put(isoDate(m_days->first));
            statement.put(isoDate(m_days->past));
        }
        return statement;
    }

private:
    Statements& m_statements;
    std::optional<DayRange> m_days;
};

void takeSessions(const Selection& rows, Holdings& holdings)
{
    Children<Lap, 2> laps(rows.of<Lap>("lap", {"session_row", "place"}, "session"));
    Children<ExerciseEntry, 2> exercises(
        rows.of<ExerciseEntry>("session_exercise", {"session_row", "place"}, "session"));
    Children<LiftSet, 3> sets(
        rows.of<LiftSet>("lift_set", {"session_row", "exercise_place", "place"}, "session"));
    readRows<Session>(rows.of<Session>("session", {"row"}), [&](std::int64_t row, Session session) {
        laps.takeBelow({row}, [&](Lap lap) {
            if (session.done)
                session.done->laps.push_back(lap);
        });
        std::int64_t place = 0;
        exercises.takeBelow({row}, [&](ExerciseEntry entry) {
            sets.takeBelow({row, place++}, [&](LiftSet set) { entry.sets.push_back(set); });
            session.exercises.push_back(std::move(entry));
        });
        holdings.sessions.push_back(std::make_shared<const Session>(std::move(session)));
    });
}

void takeMeals(const Selection& rows, Holdings& holdings)
{
    Children<MealItem, 2> items(rows.of<MealItem>("meal_item", {"meal_row", "place"}, "meal"));
    readRows<Meal>(rows.of<Meal>("meal", {"row"}), [&](std::int64_t row, Meal meal) {
        items.takeBelow({row}, [&](MealItem item) { meal.items.push_back(std::move(item)); });
        meal.items.shrink_to_fit();
        holdings.meals.push_back(std::make_shared<const Meal>(std::move(meal)));
    });
}

void takeLogs(const Selection& rows, Holdings& holdings)
{
    readRows<DayLog>(rows.of<DayLog>("day", {"row"}), [&](std::int64_t, DayLog log) {
        holdings.days.push_back(std::make_shared<const DayLog>(std::move(log)));
    });
}

// What lies on days.
struct Dated {
    const char* name;
    const char* table;
    void (*take)(const Selection&, Holdings&);
};
constexpr Dated kLogs{"day logs", "day", takeLogs};
constexpr Dated kSessions{"sessions", "session", takeSessions};
constexpr Dated kMeals{"meals", "meal", takeMeals};

template <class T>
void moveBehind(std::vector<T>& all, std::vector<T>& more)
{
    all.insert(all.end(), std::move_iterator(more.begin()), std::move_iterator(more.end()));
}

// Days that could not be read, in order, those beside one another as one.
class UnreadDays {
public:
    void add(DayRange days, const SqliteError& error)
    {
        if (!m_days.empty() && m_days.back().first.past == days.first)
            m_days.back().first.past = days.past;
        else
            m_days.emplace_back(days, error);
    }
    void tell(const char* name, const Unread& unread) const
    {
        for (const auto& [days, error] : m_days)
            unread(days.length() == 1 ? fmt::format("{} of {}", name, isoDate(days.first))
                                      : fmt::format("{} of {} to {}", name, isoDate(days.first),
                                                    isoDate(days.past - Days{1})),
                   error);
    }

private:
    std::vector<std::pair<DayRange, SqliteError>> m_days;
};

template <class T>
void holdToDays(const std::vector<std::shared_ptr<const T>>& entities, DayRange days)
{
    for (const auto& entity : entities) {
        if (!days.contains(entity->date))
            throw SqliteError(kDamaged, "a day is not where the index has it");
    }
}

// Takes all or nothing.
void readOf(const Dated& dated, Statements& statements, std::optional<DayRange> days,
            Holdings& holdings)
{
    Holdings found;
    dated.take(Selection(statements, days), found);
    if (days) {
        holdToDays(found.sessions, *days);
        holdToDays(found.meals, *days);
        holdToDays(found.days, *days);
    }
    moveBehind(holdings.sessions, found.sessions);
    moveBehind(holdings.meals, found.meals);
    moveBehind(holdings.days, found.days);
}

// Where some days cannot be read, each half of them is tried, down to a day.
void readWhatCanBe(const Dated& dated, Statements& statements, DayRange days, Holdings& holdings,
                   UnreadDays& unread)
{
    try {
        readOf(dated, statements, days, holdings);
    } catch (const SqliteError& error) {
        if (days.length() <= 1)
            return unread.add(days, error);
        const Day middle = days.first + Days{days.length() / 2};
        readWhatCanBe(dated, statements, {days.first, middle}, holdings, unread);
        readWhatCanBe(dated, statements, {middle, days.past}, holdings, unread);
    }
}

void readOn(const Dated& dated, Statements& statements, DayRange days, Holdings& holdings,
            const Unread& unread)
{
    UnreadDays unreadDays;
    readWhatCanBe(dated, statements, days, holdings, unreadDays);
    unreadDays.tell(dated.name, unread);
}

std::shared_ptr<const Athlete> readAthlete(Database& database)
{
    std::shared_ptr<const Athlete> found;
    Statement athletes(database, selectOf<Athlete>("athlete", {"row"}));
    readRows<Athlete>(athletes, [&](std::int64_t, Athlete athlete) {
        found = std::make_shared<const Athlete>(std::move(athlete));
    });
    return found;
}

std::string nameOfGap(const std::string& name, const ReadableSpan& span)
{
    std::string text = name;
    if (span.lastBeforeGap)
        text += " after " + isoDate(*span.lastBeforeGap);
    if (span.firstAfterGap)
        text += (span.lastBeforeGap ? " and before " : " before ") + isoDate(*span.firstAfterGap);
    return text;
}

// All of it at once, which is quickest, or else what can be read of it.
void readTable(const Dated& dated, Statements& statements, Holdings& holdings, const Unread& unread)
{
    try {
        readOf(dated, statements, std::nullopt, holdings);
    } catch (const SqliteError& error) {
        const ReadableSpan span = readSpan(statements, dated.table);
        UnreadDays days;
        if (span.first)
            readWhatCanBe(dated, statements, {*span.first, *span.lastBeforeGap + Days{1}}, holdings,
                          days);
        if (span.last && !(span.first && *span.firstAfterGap <= *span.lastBeforeGap))
            readWhatCanBe(dated, statements, {*span.firstAfterGap, *span.last + Days{1}}, holdings,
                          days);
        days.tell(dated.name, unread);
        if (!span.isWhole)
            unread(nameOfGap(dated.name, span), error);
    }
}

} // namespace

Holdings readUndated(Statements& statements, const Unread& unread)
{
    Database& database = statements.database();
    Holdings holdings;
    const auto take = [&](const char* what, auto& member, const auto& read) {
        try {
            member = read();
        } catch (const SqliteError& error) {
            unread(what, error);
        }
    };
    take("the athlete", holdings.athlete, [&] { return readAthlete(database); });
    take("own exercises", holdings.exercises,
         [&] { return readRegister<Exercise>(database, "exercise"); });
    take("own foods", holdings.foods, [&] { return readFoods(database); });
    take("saved meals", holdings.savedMeals, [&] { return readSavedMeals(database); });
    take("phases", holdings.phases, [&] { return readRegister<Phase>(database, "phase"); });
    take("races", holdings.races, [&] { return readRegister<Race>(database, "race"); });
    return holdings;
}

Holdings readAll(Statements& statements, const Unread& unread)
{
    Holdings holdings = readUndated(statements, unread);
    for (const Dated& dated : {kLogs, kSessions, kMeals})
        readTable(dated, statements, holdings, unread);
    return holdings;
}

Holdings readSessions(Statements& statements, DayRange days, const Unread& unread)
{
    Holdings holdings;
    readOn(kSessions, statements, days, holdings, unread);
    return holdings;
}

Holdings readMealsAndLogs(Statements& statements, DayRange days, const Unread& unread)
{
    Holdings holdings;
    readOn(kMeals, statements, days, holdings, unread);
    readOn(kLogs, statements, days, holdings, unread);
    return holdings;
}

} // namespace mileplate::store
