// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace mileplate::library {

// Names by nothing but their letters, to find those that were typed with a mistake.
class NamesByLetters {
public:
    void add(std::string_view name);

    // Those of which one letter put in, left out, changed or exchanged with its neighbour
    // makes the typed one; blanks, hyphens, accents and a last "s" do not count. No
    // name of less than five letters, and none for it: short words are like one another.
    std::vector<std::string_view> near(std::string_view typed) const;

private:
    struct Row {
        std::string letters;
        std::string name;
    };
    std::map<std::size_t, std::vector<Row>> m_byLength;
};

} // namespace mileplate::library
