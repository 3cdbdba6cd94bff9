// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/binder.h"
#include "core/store/sql.h"
#include "core/store/tables.h"

namespace mileplate::store {

namespace {

using Keys = std::vector<std::int64_t>;

template <class T>
void insert(Statement& statement, const Keys& keys, const T& entity)
{
    statement.restart();
    for (const std::int64_t key : keys)
        statement.put(key);
    Binder binder(statement);
    json::fieldsOf(binder, entity);
    statement.run();
}

// Inserts an entity without keys of its own and returns its row.
template <class T>
std::int64_t insertRow(Statements& statements, const std::string& table, const T& entity)
{
    insert(statements.of(insertOf<T>(table, {})), {}, entity);
    return statements.database().lastInsertedRow();
}

// Inserts children in order, below the keys of what they belong to.
template <class T>
void insertChildren(Statements& statements, const std::string& table,
                    const std::vector<std::string>& keyNames, Keys keys,
                    const std::vector<T>& children)
{
    if (children.empty())
        return;
    Statement& statement = statements.of(insertOf<T>(table, keyNames));
    keys.push_back(0);
    for (const T& child : children) {
        insert(statement, keys, child);
        ++keys.back();
    }
}

void removeById(Statements& statements, const std::string& table, const std::string& id,
                const std::string& key = "id")
{
    Statement& statement = statements.of("DELETE FROM " + table + " WHERE " + key + " = ?");
    statement.restart();
    statement.put(std::string_view(id));
    statement.run();
}

template <class T>
void replaceRow(Statements& statements, const std::string& table, const T& entity)
{
    removeById(statements, table, entity.id.text);
    insertRow(statements, table, entity);
}

} // namespace

Statement& Statements::of(const std::string& sql)
{
    const auto found = m_statements.find(sql);
    if (found != m_statements.end())
        return found->second;
    return m_statements.emplace(sql, Statement(m_database, sql)).first->second;
}

void write(Statements& statements, const Athlete& athlete)
{
    remove(statements, athlete);
    insert(statements.of(insertOf<Athlete>("athlete", {"row"})), {1}, athlete);
}

void write(Statements& statements, const Session& session)
{
    remove(statements, session);
    const std::int64_t row = insertRow(statements, "session", session);
    if (session.done)
        insertChildren(statements, "lap", {"session_row", "place"}, {row}, session.done->laps);
    insertChildren(statements, "session_exercise", {"session_row", "place"}, {row},
                   session.exercises);
    std::int64_t place = 0;
    for (const ExerciseEntry& entry : session.exercises)
        insertChildren(statements, "lift_set", {"session_row", "exercise_place", "place"},
                       {row, place++}, entry.sets);
}

void write(Statements& statements, const Meal& meal)
{
    remove(statements, meal);
    const std::int64_t row = insertRow(statements, "meal", meal);
    insertChildren(statements, "meal_item", {"meal_row", "place"}, {row}, meal.items);
}

void write(Statements& statements, const DayLog& log)
{
    remove(statements, log);
    insertRow(statements, "day", log);
}

void write(Statements& statements, const Food& food)
{
    remove(statements, food);
    const std::int64_t row = insertRow(statements, "food", food);
    insertChildren(statements, "food_portion", {"food_row", "place"}, {row}, food.portions);
    if (food.recipe)
        insertChildren(statements, "food_ingredient", {"food_row", "place"}, {row},
                       food.recipe->items);
}

void write(Statements& statements, const SavedMeal& meal)
{
    remove(statements, meal);
    const std::int64_t row = insertRow(statements, "saved_meal", meal);
    insertChildren(statements, "saved_meal_item", {"meal_row", "place"}, {row}, meal.items);
}

void write(Statements& statements, const Race& race) { replaceRow(statements, "race", race); }
void write(Statements& statements, const Phase& phase) { replaceRow(statements, "phase", phase); }
void write(Statements& statements, const Exercise& exercise)
{
    replaceRow(statements, "exercise", exercise);
}

void remove(Statements& statements, const Athlete&)
{
    statements.of("DELETE FROM athlete").restart().run();
}
void remove(Statements& statements, const Session& session)
{
    removeById(statements, "session", session.id.text);
}
void remove(Statements& statements, const Meal& meal)
{
    removeById(statements, "meal", meal.id.text);
}
void remove(Statements& statements, const DayLog& log)
{
    removeById(statements, "day", isoDate(log.date), "date");
}
void remove(Statements& statements, const Race& race)
{
    removeById(statements, "race", race.id.text);
}
void remove(Statements& statements, const Phase& phase)
{
    removeById(statements, "phase", phase.id.text);
}
void remove(Statements& statements, const Exercise& exercise)
{
    removeById(statements, "exercise", exercise.id.text);
}
void remove(Statements& statements, const Food& food)
{
    removeById(statements, "food", food.id.text);
}
void remove(Statements& statements, const SavedMeal& meal)
{
    removeById(statements, "saved_meal", meal.id.text);
}

} // namespace mileplate::store
