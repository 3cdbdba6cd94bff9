// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/memory.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <poll.h>
#include <stdexcept>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

// Starts programs in turns and takes the time from the start of each to its first painted
// window. `startup_times ROUNDS PLUGINS NAME COMMAND [NAME COMMAND]…`; the first is what
// the others are measured against.
namespace {

using Clock = std::chrono::steady_clock;

struct Program {
    std::string name;
    std::string command;
    std::vector<double> milliseconds{};
    std::vector<double> megabytes{};
};

[[noreturn]] void become(const Program& program, const std::string& plugins, int pipe)
{
    setenv("QT_PLUGIN_PATH", plugins.c_str(), 1);
    setenv("QT_QPA_GENERIC_PLUGINS", "first_paint", 1);
    setenv("MILEPLATE_FIRST_PAINT", std::to_string(pipe).c_str(), 1);
    const std::string command = "exec " + program.command;
    execl("/bin/sh", "sh", "-c", command.c_str(), nullptr);
    _exit(127);
}

void waitForPaint(int pipe, const std::string& name)
{
    pollfd painted{.fd = pipe, .events = POLLIN, .revents = 0};
    char byte = 0;
    if (poll(&painted, 1, 60'000) != 1 || read(pipe, &byte, 1) != 1)
        throw std::runtime_error(name + " painted nothing");
}

void run(Program& program, const std::string& plugins)
{
    int ends[2];
    if (pipe(ends) != 0)
        throw std::runtime_error("no pipe");
    const auto start = Clock::now();
    const pid_t child = fork();
    if (child == 0)
        become(program, plugins, ends[1]);
    close(ends[1]);
    waitForPaint(ends[0], program.name);
    const std::chrono::duration<double, std::milli> took = Clock::now() - start;
    usleep(400'000); // until what is put off at the start has been done
    program.milliseconds.push_back(took.count());
    program.megabytes.push_back(mileplate::bench::residentMB(std::to_string(child)));
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    close(ends[0]);
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

void print(const Program& program, const Program& against)
{
    std::printf("%-22s %8.1f %8.1f %7.2f %10.1f\n", program.name.c_str(),
                median(program.milliseconds), *std::ranges::min_element(program.milliseconds),
                median(program.milliseconds) / median(against.milliseconds),
                median(program.megabytes));
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 5)
        return 2;
    std::vector<Program> programs;
    for (int i = 3; i + 1 < argc; i += 2)
        programs.push_back({argv[i], argv[i + 1]});
    for (int round = 0; round < std::atoi(argv[1]); ++round) {
        for (Program& program : programs)
            run(program, argv[2]);
    }
    std::printf("%-22s %8s %8s %7s %10s\n", "", "median", "min ms", "ratio", "resident MB");
    for (const Program& program : programs)
        print(program, programs.front());
    return 0;
}
