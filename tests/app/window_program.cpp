// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window_program.h"

#include "tests/support/store_user.h"

#include <csignal>
#include <fcntl.h>
#include <fmt/format.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace mileplate::test {

namespace {

std::string commandFor(const std::filesystem::path& home, const WindowProgram::Script& script)
{
    return fmt::format(
        "exec env -u DISPLAY -u DBUS_SESSION_BUS_ADDRESS LC_ALL=C TZ=UTC "
        "QT_QPA_PLATFORM=minimal:enable_fonts QT_PLUGIN_PATH='{}' "
        "QT_QPA_GENERIC_PLUGINS=window_driver XDG_CONFIG_HOME='{}/config' MILEPLATE_SCRIPT={} "
        "MILEPLATE_FILES='{}' LD_PRELOAD='{}' MILEPLATE_NOW={} {} {} {} '{}' '{}/d.mileplate'",
        PLUGINS, home.string(), script.steps, script.files.string(), PRELOAD,
        noonOfTheStore().time_since_epoch().count(),
        script.saysDoneTooEarly ? "MILEPLATE_TOO_EARLY=1" : "",
        script.fatalWrite > 0 ? fmt::format("MILEPLATE_DIE_AT_WRITE={}", script.fatalWrite) : "",
        script.locksHold ? "" : "MILEPLATE_NO_LOCKS=1", PROGRAM, home.string());
}

} // namespace

WindowProgram::WindowProgram(const std::filesystem::path& home, const Script& script)
{
    signal(SIGPIPE, SIG_IGN); // it may be gone when it is answered
    int toUs[2];
    int toIt[2];
    if (pipe2(toUs, O_CLOEXEC) != 0 || pipe2(toIt, O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    const std::string command = commandFor(home, script);
    m_child = fork();
    if (m_child == 0) {
        dup2(toUs[1], STDOUT_FILENO);
        dup2(toIt[0], STDIN_FILENO);
        execl("/bin/sh", "sh", "-c", command.c_str(), nullptr);
        _exit(127);
    }
    close(toUs[1]);
    close(toIt[0]);
    m_said = toUs[0];
    m_answers = toIt[1];
}

WindowProgram::~WindowProgram()
{
    close(m_said);
    close(m_answers);
}

char WindowProgram::says() const
{
    char byte = 0;
    return ::read(m_said, &byte, 1) == 1 ? byte : '\0';
}

void WindowProgram::goOn() const { [[maybe_unused]] const auto sent = ::write(m_answers, "+", 1); }

int WindowProgram::end() const
{
    int status = 0;
    waitpid(m_child, &status, 0);
    return status;
}

} // namespace mileplate::test
