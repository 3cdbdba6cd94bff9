// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

namespace mileplate {

// Makes one edit of several, each made for the diary that the ones before it left. An
// entity that is changed twice is in the whole edit once.
class EditComposer {
public:
    explicit EditComposer(const Diary& diary) : m_diary(diary) {}

    // The diary as it is after all steps so far.
    const Diary& diary() const { return m_diary; }
    Result<> then(Edit step);
    // What all steps amount to; entities that end as they were are left out.
    Edit whole(std::string title) &&;

private:
    Diary m_diary;
    Edit m_whole;
};

} // namespace mileplate
