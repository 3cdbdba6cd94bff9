// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostile_xml.h"

#include <fstream>
#include <gmock/gmock.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

// XML of 100 MB in one piece, of a million pieces, of entities that grow: refused in one clear
// line by a process that may take only so much memory and time of the processor.
namespace mileplate::exchange {
namespace {

using namespace test;

constexpr rlim_t kSeconds = 10;

// The sanitizer's own memory is terabytes of addresses: no limit of them can be held there.
#if defined(__SANITIZE_ADDRESS__)
#define MILEPLATE_IS_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define MILEPLATE_IS_SANITIZED
#endif
#endif

bool limit(decltype(RLIMIT_AS) what, rlim_t most)
{
    const rlimit both{.rlim_cur = most, .rlim_max = most};
    return setrlimit(what, &both) == 0;
}

#ifdef MILEPLATE_IS_SANITIZED
bool limitMemory() { return true; }
#else
constexpr rlim_t kRoom = rlim_t{64} << 20U;

rlim_t addressSpace()
{
    rlim_t pages = 0;
    std::ifstream("/proc/self/statm") >> pages;
    return pages * static_cast<rlim_t>(sysconf(_SC_PAGESIZE));
}

bool limitMemory() { return limit(RLIMIT_AS, addressSpace() + kRoom); }
#endif

bool limitThisProcess() { return limit(RLIMIT_CPU, kSeconds) && limitMemory(); }

[[noreturn]] void readInto(int pipe, const XmlReader& reader, const std::string& bytes)
{
    try {
        if (!limitThisProcess())
            _exit(3);
        const std::string said = reader.refusal(bytes);
        const auto written = ::write(pipe, said.data(), said.size());
        _exit(written == static_cast<ssize_t>(said.size()) ? 0 : 4);
    } catch (const std::bad_alloc&) {
        _exit(2);
    }
}

// What the reader says in a process of its own.
std::string refusalWithinLimits(const XmlReader& reader, const std::string& bytes)
{
    int ends[2];
    if (pipe(ends) != 0)
        throw std::runtime_error("no pipe");
    const pid_t child = fork();
    if (child == 0)
        readInto(ends[1], reader, bytes);
    close(ends[1]);
    std::string said;
    char buffer[4096];
    for (ssize_t got = 0; (got = ::read(ends[0], buffer, sizeof buffer)) > 0;)
        said.append(buffer, static_cast<std::size_t>(got));
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFEXITED(status)) << "signal " << WTERMSIG(status);
    EXPECT_EQ(WEXITSTATUS(status), 0) << "2: no memory";
    return said;
}

class HostileSize : public testing::TestWithParam<HostileDocument> {};

TEST_P(HostileSize, CostsOneClearLineAndLittleElse)
{
    for (const XmlReader& reader : xmlReaders()) {
        SCOPED_TRACE(reader.format);
        const std::string said = refusalWithinLimits(reader, GetParam().under(reader.root));
        EXPECT_THAT(said, testing::HasSubstr(GetParam().reason));
        EXPECT_THAT(said, testing::Not(testing::HasSubstr("\n")));
        EXPECT_LT(said.size(), 200U);
    }
}

INSTANTIATE_TEST_SUITE_P(Table, HostileSize,
                         testing::ValuesIn(hostileDocuments().begin(), hostileDocuments().end()),
                         [](const auto& row) { return std::string(row.param.what); });

#ifndef MILEPLATE_IS_SANITIZED
// The control. A process that has run other tests before has memory left over from them, but not
// as much as this.
TEST(HostileSizeLimits, AreFelt)
{
    const pid_t child = fork();
    if (child == 0) {
        try {
            if (!limitThisProcess())
                _exit(3);
            const std::string kept(16 * kRoom, 'x');
            _exit(kept.back() == 'x' ? 0 : 4);
        } catch (const std::bad_alloc&) {
            _exit(2);
        }
    }
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_EQ(WEXITSTATUS(status), 2);
}
#endif

} // namespace
} // namespace mileplate::exchange
