// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <map>
#include <memory>
#include <utility>

namespace mileplate {

// The few entities of one kind that lie on no single day, by id. A Register
// never changes; copies share rows.
template <class T>
class Register {
public:
    using Rows = std::map<Id<T>, T>;

    Register() : Register(Rows{}) {}
    explicit Register(Rows rows) : m_rows(std::make_shared<const Rows>(std::move(rows))) {}

    const Rows& rows() const { return *m_rows; }
    bool empty() const { return m_rows->empty(); }

    const T* find(const Id<T>& id) const
    {
        const auto row = m_rows->find(id);
        return row == m_rows->end() ? nullptr : &row->second;
    }

    friend bool operator==(const Register& a, const Register& b)
    {
        return a.m_rows == b.m_rows || *a.m_rows == *b.m_rows;
    }

private:
    std::shared_ptr<const Rows> m_rows;
};

} // namespace mileplate
