// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/column_names.h"

#include <string>
#include <vector>

// The SQL of an entity's table, made once from its fields.
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
    static const std::string kSql = insertSql(table, keys, columnsOf<T>());
    return kSql;
}

template <class T>
const std::string& selectOf(const std::string& table, const std::vector<std::string>& keys)
{
    static const std::string kSql = selectSql(table, keys, columnsOf<T>());
    return kSql;
}

} // namespace mileplate::store
