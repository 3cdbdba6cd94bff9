// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/column_names.h"

#include <map>
#include <string>
#include <vector>

// The SQL of an entity's tables, made once from its fields. Entities of one kind may lie in
// several tables: the items of meals and of recipes.
namespace mileplate::store {

// INSERT INTO table ("keys", "columns") VALUES (?, …)
std::string insertSql(const std::string& table, const std::vector<std::string>& keys,
                      const std::vector<std::string>& columns);
// SELECT "keys", "columns" FROM table [WHERE where] ORDER BY keys
std::string selectSql(const std::string& table, const std::vector<std::string>& keys,
                      const std::vector<std::string>& columns, const std::string& where = {});

template <class T>
const std::string& insertOf(const std::string& table, const std::vector<std::string>& keys)
{
    thread_local std::map<std::string, std::string> sqlOfTables;
    const auto [row, isNew] = sqlOfTables.try_emplace(table);
    if (isNew)
        row->second = insertSql(table, keys, columnsOf<T>());
    return row->second;
}

template <class T>
const std::string& selectOf(const std::string& table, const std::vector<std::string>& keys)
{
    thread_local std::map<std::string, std::string> sqlOfTables;
    const auto [row, isNew] = sqlOfTables.try_emplace(table);
    if (isNew)
        row->second = selectSql(table, keys, columnsOf<T>());
    return row->second;
}

} // namespace mileplate::store
