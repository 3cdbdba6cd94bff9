// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql.h"

namespace mileplate::store {

namespace {

// Quoted, because "order", "key", "from" and "to" are words of SQL too.
std::string quotedList(const std::vector<std::string>& names)
{
    std::string list;
    for (const std::string& name : names)
        list += (list.empty() ? "\"" : ", \"") + name + "\"";
    return list;
}

std::vector<std::string> joined(std::vector<std::string> a, const std::vector<std::string>& b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

} // namespace

std::string insertSql(const std::string& table, const std::vector<std::string>& keys,
                      const std::vector<std::string>& columns)
{
    const auto all = joined(keys, columns);
    std::string marks;
    for (std::size_t i = 0; i < all.size(); ++i)
        marks += i == 0 ? "?" : ", ?";
    return "INSERT INTO " + table + " (" + quotedList(all) + ") VALUES (" + marks + ")";
}

std::string selectSql(const std::string& table, const std::vector<std::string>& keys,
                      const std::vector<std::string>& columns, const std::string& where)
{
    return "SELECT " + quotedList(joined(keys, columns)) + " FROM " + table +
           (where.empty() ? "" : " WHERE " + where) + " ORDER BY " + quotedList(keys);
}

} // namespace mileplate::store
