// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace mileplate::rules {

// How far the facts that a rule takes from a source were looked up.
enum class Verification {
    Checked,  // wording or numbers, in the source or its abstract
    InPart,   // in excerpts, in a preprint, or in other works that quote it
    Knowledge // from general knowledge
};
std::string_view titleOf(Verification verification); // "checked in the source"

// A published source (rulebook 8).
struct Reference {
    std::string_view id; // "Schumann2022"
    std::string_view authors;
    int year = 0;
    std::string_view title; // where it is known
    std::string_view place; // journal, volume, pages; or the publisher
    std::string_view doi;
    Verification verification = Verification::Knowledge;
};

std::span<const Reference> references();
const Reference* findReference(std::string_view id);

// The sources that a rule rests on, in the order of its card; none where the rule is a
// decision of the product alone.
std::vector<const Reference*> referencesOf(std::string_view rule);

} // namespace mileplate::rules
