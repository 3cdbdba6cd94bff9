// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporary_folder.h"

#include <array>
#include <cstdio>
#include <fstream>
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>
#include <sys/wait.h>

namespace mileplate::test {

struct Outcome {
    int status = -1;
    std::string output; // and, where asked for, what went to standard error
};

// As one word of a command, whatever is in it.
inline std::string asWord(const std::string& word)
{
    std::string text = "'";
    for (const char c : word)
        text += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return text + "'";
}

// The program itself, by its command line, without a display, in a folder and with a
// home of its own.
class CommandLine : public testing::Test {
protected:
    // `before` stands before the program's name, such as a variable.
    Outcome run(const std::string& arguments, const char* errors = "2>/dev/null",
                const std::string& before = "") const
    {
        const std::string command = "cd " + asWord(folder.path().string()) +
                                    " && XDG_DATA_HOME=" + asWord((folder / "data").string()) +
                                    " env -u DISPLAY " + before + ' ' + asWord(program) + ' ' +
                                    arguments + ' ' + errors;
        Outcome outcome;
        FILE* pipe = popen(command.c_str(), "r");
        std::array<char, 4096> buffer{};
        while (const std::size_t got = fread(buffer.data(), 1, buffer.size(), pipe))
            outcome.output.append(buffer.data(), got);
        outcome.status = WEXITSTATUS(pclose(pipe));
        return outcome;
    }
    nlohmann::json json(const std::string& arguments) const
    {
        return nlohmann::json::parse(run(arguments).output);
    }
    void write(const std::string& name, const std::string& bytes) const
    {
        std::ofstream(folder / name, std::ios::binary) << bytes;
    }

    TemporaryFolder folder;
    std::string program = PROGRAM;
};

} // namespace mileplate::test
