// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/domain/session.h"

#include <QWidget>
#include <functional>
#include <optional>

class QToolButton;

namespace mileplate::ui {

class Chip;

// The rest between two sets, by the clock on the wall: a computer that slept meanwhile
// knows afterwards that the rest is over.
struct Rest {
    Instant start{};
    Duration length{};

    Duration left(Instant now) const { return length - (now.utc - start.utc); }
};

// The rest between two sets of this session, as it was kept for a program that is started
// again in the midst of it. Nothing, where another session's was kept after it.
std::optional<Rest> keptRest(const Id<Session>& session);
void keepRest(const Id<Session>& session, const std::optional<Rest>& rest);

// "rest 1:32 of 2:30", with buttons for a quarter of a minute more or less and for going
// on at once. Not there while nobody rests.
class RestBar : public QWidget {
    Q_OBJECT

public:
    using Clock = std::function<Instant()>;

    explicit RestBar(Clock clock, QWidget* parent = nullptr);

    void begin(Duration length);
    void goOn(const std::optional<Rest>& rest); // begun before; none, or one that is over: hidden
    void change(Duration by);                   // a rest that is over by this ends
    void end();
    bool isRunning() const { return m_rest.has_value(); }
    const std::optional<Rest>& rest() const { return m_rest; }
    // Looks at the clock. Called about once a second by whoever shows this.
    void tick();

Q_SIGNALS:
    void changed(); // begun, of another length, or ended
    void over();    // it ran out; not where it was ended by hand

private:
    QToolButton* button(const QString& text, const QString& hint, const char* name);

    Clock m_clock;
    std::optional<Rest> m_rest;
    Chip* m_chip;
};

} // namespace mileplate::ui
