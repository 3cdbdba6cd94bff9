// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql.h"
#include "core/store/tables.h"
#include "core/store/taker.h"

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

void readSessions(const Selection& rows, Holdings& holdings)
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

void readMeals(const Selection& rows, Holdings& holdings)
{
    Children<MealItem, 2> items(rows.of<MealItem>("meal_item", {"meal_row", "place"}, "meal"));
    readRows<Meal>(rows.of<Meal>("meal", {"row"}), [&](std::int64_t row, Meal meal) {
        items.takeBelow({row}, [&](MealItem item) { meal.items.push_back(std::move(item)); });
        meal.items.shrink_to_fit();
        holdings.meals.push_back(std::make_shared<const Meal>(std::move(meal)));
    });
}

void readDated(const Selection& rows, Holdings& holdings)
{
    readRows<DayLog>(rows.of<DayLog>("day", {"row"}), [&](std::int64_t, DayLog log) {
        holdings.days.push_back(std::make_shared<const DayLog>(std::move(log)));
    });
    readSessions(rows, holdings);
    readMeals(rows, holdings);
}

Day dateOf(std::string_view text)
{
    const auto day = readDate(text);
    if (!day)
        throw SqliteError(11, "the column date holds an unknown value");
    return *day;
}

Day dayIn(Statement& statement) { return dateOf(statement.nextText()); }

// Jumps from block to block rather than going through all rows.
void addBlocks(Database& database, const std::string& table, std::set<Day>& starts)
{
    Statement next(database,
                   "SELECT date FROM " + table + " WHERE date >= ? ORDER BY date LIMIT 1");
    next.put(std::string_view("0")); // before every date
    while (next.step()) {
        const Day start = Timeline::blockStart(dayIn(next));
        starts.insert(start);
        next.restart().put(isoDate(start + Days{Block::kDays}));
    }
}

} // namespace

Holdings readUndated(Database& database)
{
    Holdings holdings;
    Statement athletes(database, selectOf<Athlete>("athlete", {"row"}));
    readRows<Athlete>(athletes, [&](std::int64_t, Athlete athlete) {
        holdings.athlete = std::make_shared<const Athlete>(std::move(athlete));
    });
    holdings.exercises = readRegister<Exercise>(database, "exercise");
    holdings.foods = readFoods(database);
    holdings.savedMeals = readSavedMeals(database);
    holdings.phases = readRegister<Phase>(database, "phase");
    holdings.races = readRegister<Race>(database, "race");
    return holdings;
}

Holdings readAll(Database& database)
{
    Holdings holdings = readUndated(database);
    Statements statements(database);
    readDated(Selection(statements, std::nullopt), holdings);
    return holdings;
}

Holdings readDays(Statements& statements, DayRange days)
{
    Holdings holdings;
    readDated(Selection(statements, days), holdings);
    return holdings;
}

DayIndex::Rows readDayIndex(Statements& statements, const std::string& table)
{
    DayIndex::Rows rows;
    std::string text;
    Day day{};
    Statement& statement = statements.of("SELECT date, id FROM " + table + " ORDER BY date");
    statement.restart();
    while (statement.step()) {
        if (const std::string_view date = statement.nextText(); date != text) {
            text = date;
            day = dateOf(text);
        }
        rows.emplace_back(std::string(statement.nextText()), day);
    }
    return rows;
}

std::set<Day> readBlocks(Database& database)
{
    std::set<Day> starts;
    for (const char* table : {"session", "meal", "day"})
        addBlocks(database, table, starts);
    return starts;
}

std::vector<WeighIn> readWeighIns(Database& database)
{
    std::vector<WeighIn> weighIns;
    Statement rows(database,
                   "SELECT date, weight_kg FROM day WHERE weight_kg IS NOT NULL ORDER BY date");
    while (rows.step()) {
        const Day day = dayIn(rows);
        weighIns.push_back({day, kilograms(rows.nextDouble())});
    }
    return weighIns;
}

} // namespace mileplate::store
