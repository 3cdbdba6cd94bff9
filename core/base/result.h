// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace mileplate {

// Why something could not be done, in a sentence fit for the person at the
// keyboard: what happened, to what, and what to do about it.
struct Error {
    enum class Kind {
        BadInput, // a file, a field or a typed line that cannot be understood
        Stale,    // the diary is no longer what the edit was made for
        Storage,  // the disk or the database said no
        TooNew,   // written by a later version of the program
        ReadOnly, // the diary may be read but not written
    };

    Kind kind = Kind::BadInput;
    std::string message;

    friend bool operator==(const Error&, const Error&) = default;
};

// A value, or the reason why there is none. Only this file names the library
// behind it, so that moving to std::expected touches one line.
template <class T = void>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error::Kind kind, std::string message)
{
    return tl::unexpected(Error{kind, std::move(message)});
}

inline tl::unexpected<Error> badInput(std::string message)
{
    return failure(Error::Kind::BadInput, std::move(message));
}

} // namespace mileplate
