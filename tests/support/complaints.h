// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <functional>
#include <gtest/gtest-spi.h>
#include <string>
#include <vector>

namespace mileplate::test {

// What the expectations within some work complain of, which here is no failure: for a control,
// in which something was broken on purpose and has to be found.
inline std::vector<std::string> complaintsOf(const std::function<void()>& work)
{
    using Reporter = testing::ScopedFakeTestPartResultReporter;
    testing::TestPartResultArray results;
    std::vector<std::string> complaints;
    {
        const Reporter reporter(Reporter::INTERCEPT_ONLY_CURRENT_THREAD, &results);
        try {
            work();
        } catch (const std::exception& error) { // what has to be there is not
            complaints.emplace_back(error.what());
        }
    }
    for (int i = 0; i < results.size(); ++i) {
        if (results.GetTestPartResult(i).failed())
            complaints.emplace_back(results.GetTestPartResult(i).message());
    }
    return complaints;
}

} // namespace mileplate::test
