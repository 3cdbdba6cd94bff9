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
    Children(Database& database, const std::string& table, const std::vector<std::string>& keys)
        : m_statement(database, selectOf<T>(table, keys))
    {
        advance();
    }

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

    Statement m_statement;
    std::array<std::int64_t, KeyCount> m_keys{};
    bool m_hasRow = false;
};

// Calls `take(row, entity)` for every row of a table.
template <class T, class Take>
void readRows(Database& database, const std::string& table, Take take)
{
    Statement statement(database, selectOf<T>(table, {"row"}));
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
    readRows<T>(database, table, [&](std::int64_t, T entity) {
        auto id = entity.id;
        rows.emplace(std::move(id), std::move(entity));
    });
    return Register<T>(std::move(rows));
}

void readSessions(Database& database, Holdings& holdings)
{
    Children<Lap, 2> laps(database, "lap", {"session_row", "place"});
    Children<ExerciseEntry, 2> exercises(database, "session_exercise", {"session_row", "place"});
    Children<LiftSet, 3> sets(database, "lift_set", {"session_row", "exercise_place", "place"});
    readRows<Session>(database, "session", [&](std::int64_t row, Session session) {
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

void readMeals(Database& database, Holdings& holdings)
{
    Children<MealItem, 2> items(database, "meal_item", {"meal_row", "place"});
    readRows<Meal>(database, "meal", [&](std::int64_t row, Meal meal) {
        items.takeBelow({row}, [&](MealItem item) { meal.items.push_back(std::move(item)); });
        meal.items.shrink_to_fit();
        holdings.meals.push_back(std::make_shared<const Meal>(std::move(meal)));
    });
}

Register<Food> readFoods(Database& database)
{
    Children<Portion, 2> portions(database, "food_portion", {"food_row", "place"});
    Register<Food>::Rows rows;
    readRows<Food>(database, "food", [&](std::int64_t row, Food food) {
        portions.takeBelow({row}, [&](Portion portion) { food.portions.push_back(portion); });
        auto id = food.id;
        rows.emplace(std::move(id), std::move(food));
    });
    return Register<Food>(std::move(rows));
}

} // namespace

Holdings readAll(Database& database)
{
    Holdings holdings;
    readRows<Athlete>(database, "athlete", [&](std::int64_t, Athlete athlete) {
        holdings.athlete = std::make_shared<const Athlete>(std::move(athlete));
    });
    holdings.exercises = readRegister<Exercise>(database, "exercise");
    holdings.foods = readFoods(database);
    holdings.phases = readRegister<Phase>(database, "phase");
    holdings.races = readRegister<Race>(database, "race");
    readRows<DayLog>(database, "day", [&](std::int64_t, DayLog log) {
        holdings.days.push_back(std::make_shared<const DayLog>(std::move(log)));
    });
    readSessions(database, holdings);
    readMeals(database, holdings);
    return holdings;
}

} // namespace mileplate::store
