// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/gui_window.h"
#include "ui/text/dates.h"

#include <QLabel>
#include <QTimeZone>
#include <QTimer>
#include <ctime>

namespace mileplate {
namespace {

using namespace test;
using std::chrono::hours;
using std::chrono::minutes;

using AnOpenWindow = WindowTest;

constexpr Day kFirst{std::chrono::year{2015} / 1 / 1};
constexpr Day kPast{std::chrono::year{2035} / 1 / 1};

// The system's zone while it lives.
class Zone {
public:
    explicit Zone(const QByteArray& id) : m_before(qgetenv("TZ"))
    {
        qputenv("TZ", id);
        tzset();
    }
    ~Zone()
    {
        m_before.isNull() ? qunsetenv("TZ") : qputenv("TZ", m_before);
        tzset();
    }
    Zone(const Zone&) = delete;
    Zone& operator=(const Zone&) = delete;

private:
    QByteArray m_before;
};

// Those of the system's database; "UTC+01:00" is a name of Qt's alone.
QList<QByteArray> allZones()
{
    QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    zones.removeIf([](const QByteArray& id) { return id.startsWith("UTC") && id.contains(':'); });
    return zones;
}

QDateTime utc(Day day) { return QDateTime(ui::toQDate(day), QTime(0, 0), Qt::UTC); }

// Each first of a month, and every quarter of an hour around each change of the clocks.
std::vector<std::chrono::sys_seconds> momentsIn(const QTimeZone& zone)
{
    std::vector<std::chrono::sys_seconds> moments;
    for (Day day = kFirst; day < kPast; day += Days{1}) {
        if (std::chrono::year_month_day{day}.day() == std::chrono::day{1})
            moments.emplace_back(day.time_since_epoch() + hours{11});
    }
    for (const auto& change : zone.transitions(utc(kFirst), utc(kPast))) {
        const std::chrono::sys_seconds at{std::chrono::seconds{change.atUtc.toSecsSinceEpoch()}};
        for (int quarter = -10; quarter <= 10; ++quarter)
            moments.push_back(at + quarter * minutes{15});
    }
    return moments;
}

int offsetIn(const QTimeZone& zone, std::chrono::sys_seconds at)
{
    return zone.offsetFromUtc(
        QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC));
}

// A recording made at the moment lies where the clock on the wall said, and stays there
// when it is written down and read in another zone; so does what is entered by hand.
void expectThatNothingMoves(const QTimeZone& zone, std::chrono::sys_seconds at)
{
    const Instant recorded{.utc = at, .offset = zoneOffsetAt(at)};
    ASSERT_EQ(recorded.offset, std::chrono::seconds{offsetIn(zone, at)});
    const LocalTime wall = recorded.local();
    const Instant entered = instantOf(wall);
    ASSERT_EQ(entered.local(), wall);
    // The moment itself, or the other one that the wall calls so.
    ASSERT_EQ(
        std::chrono::seconds{offsetIn(zone, std::chrono::floor<std::chrono::seconds>(entered.utc))},
        entered.offset);
    ASSERT_EQ(readInstant(isoInstant(recorded)), recorded);
    ASSERT_EQ(readInstant(isoInstant(entered)), entered);
}

TEST(EveryZone, MovesNoSessionInTwentyYears)
{
    const auto zones = allZones();
    ASSERT_GT(zones.size(), 400);
    for (const QByteArray& id : zones) {
        SCOPED_TRACE(id.toStdString());
        const QTimeZone zone(id);
        const Zone here(id);
        for (const auto moment : momentsIn(zone))
            expectThatNothingMoves(zone, moment);
        if (HasFatalFailure())
            return;
    }
}

// At 02:30 on the night on which the clocks go from two to three.
TEST(EveryZone, KeepsATimeThatTheClocksLeaveOut)
{
    for (const QByteArray& id : allZones()) {
        SCOPED_TRACE(id.toStdString());
        const QTimeZone zone(id);
        const Zone here(id);
        for (const auto& change : zone.transitions(utc(kFirst), utc(kPast))) {
            const std::chrono::sys_seconds at{
                std::chrono::seconds{change.atUtc.toSecsSinceEpoch()}};
            const int before = offsetIn(zone, at - std::chrono::seconds{1});
            const int leap = change.offsetFromUtc - before;
            if (leap <= 0)
                continue;
            const LocalTime never =
                LocalTime{at.time_since_epoch() + std::chrono::seconds{before + leap / 2}};
            const Instant entered = instantOf(never);
            ASSERT_EQ(entered.local(), never);
            ASSERT_TRUE(entered.offset == std::chrono::seconds{before} ||
                        entered.offset == std::chrono::seconds{change.offsetFromUtc})
                << isoInstant(entered);
        }
    }
}

TEST(EveryZone, HasSevenDaysInEveryWeek)
{
    for (const QByteArray& id : allZones()) {
        const Zone here(id);
        for (Day day = kFirst; day < kPast; day += Days{1}) {
            ASSERT_EQ(ui::toDay(ui::toQDate(day)), day) << id.toStdString();
            ASSERT_EQ(ui::toQDate(day).dayOfWeek(), weekdayIndex(day) + 1) << id.toStdString();
        }
    }
}

// The program is left open over night.
TEST_F(AnOpenWindow, MidnightChangesWhatIsToday)
{
    openWith(adding({run("r").on(kTuesday)}));
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(child<QLabel>("log-today").text(), "Tuesday 24 November");
    auto& clock = child<QTimer>("clock");
    EXPECT_LE(clock.intervalAsDuration(), minutes{1});
    int announced = 0;
    QObject::connect(&workspace(), &ui::Workspace::changed, [&] { ++announced; });
    for (const auto passed : {hours{11}, hours{2}, hours{-2}, hours{-24}}) {
        pass(passed);
        QTimerEvent tick(clock.timerId());
        QCoreApplication::sendEvent(&clock, &tick);
    }
    EXPECT_EQ(announced, 3); // over midnight, back again, and to the day before
    EXPECT_EQ(child<QLabel>("log-today").text(), "Monday 23 November");
    EXPECT_EQ(diaryOnDisk().find(Id<Session>{"r"})->session->date, kTuesday);
}

} // namespace
} // namespace mileplate
