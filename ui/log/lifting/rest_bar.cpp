// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/lifting/rest_bar.h"

#include "ui/text/amounts.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QSettings>
#include <QToolButton>

namespace mileplate::ui {

namespace {

constexpr Duration kStep = std::chrono::seconds{15};
constexpr Duration kLongestRest = std::chrono::hours{1};
constexpr auto kRestKey = "lifting/rest"; // session, begin and length in milliseconds

// Counts down to 0:01 and is over at 0:00.
Duration inWholeSeconds(Duration left) { return std::chrono::ceil<std::chrono::seconds>(left); }

} // namespace

std::optional<Rest> keptRest(const Id<Session>& session)
{
    const QStringList kept = QSettings().value(QLatin1String(kRestKey)).toStringList();
    if (kept.size() != 3 || kept[0].toStdString() != session.text)
        return std::nullopt;
    const Duration length{kept[2].toLongLong()};
    if (length > kLongestRest)
        return std::nullopt;
    return Rest{{std::chrono::sys_time<Duration>{Duration{kept[1].toLongLong()}}}, length};
}

void keepRest(const Id<Session>& session, const std::optional<Rest>& rest)
{
    QSettings settings;
    if (rest)
        settings.setValue(QLatin1String(kRestKey),
                          QStringList{QString::fromStdString(session.text),
                                      QString::number(rest->start.utc.time_since_epoch().count()),
                                      QString::number(rest->length.count())});
    else if (keptRest(session))
        settings.remove(QLatin1String(kRestKey));
}

RestBar::RestBar(Clock clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_chip(new Chip)
{
    m_chip->setObjectName("rest");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_chip);
    QToolButton* less = button(QStringLiteral("−15"), tr("15 s less rest (Ctrl+−)"), "rest-less");
    QToolButton* more = button(QStringLiteral("+15"), tr("15 s more rest (Ctrl++)"), "rest-more");
    QToolButton* skip = button(tr("Skip"), tr("Go on without more rest"), "rest-skip");
    for (QToolButton* part : {less, more, skip})
        row->addWidget(part);
    connect(less, &QToolButton::clicked, this, [this] { change(-kStep); });
    connect(more, &QToolButton::clicked, this, [this] { change(kStep); });
    connect(skip, &QToolButton::clicked, this, &RestBar::end);
    hide();
}

QToolButton* RestBar::button(const QString& text, const QString& hint, const char* name)
{
    auto* made = new QToolButton;
    made->setText(text);
    made->setToolTip(hint);
    made->setAccessibleName(hint);
    made->setObjectName(QLatin1String(name));
    made->setProperty("link", true);
    return made;
}

void RestBar::begin(Duration length)
{
    if (length <= Duration{0})
        return end();
    m_rest = Rest{m_clock(), length};
    show();
    tick();
    Q_EMIT changed();
}

void RestBar::goOn(const std::optional<Rest>& rest)
{
    m_rest = rest;
    const Instant now = m_clock();
    if (rest && (rest->left(now) <= Duration{0} || rest->start.utc > now.utc))
        m_rest.reset();
    setVisible(isRunning());
    tick();
}

void RestBar::change(Duration by)
{
    if (!m_rest)
        return;
    m_rest->length += by;
    if (m_rest->left(m_clock()) <= Duration{0})
        return end();
    tick();
    Q_EMIT changed();
}

void RestBar::end()
{
    hide();
    if (!m_rest)
        return;
    m_rest.reset();
    Q_EMIT changed();
}

void RestBar::tick()
{
    if (!m_rest)
        return;
    const Duration left = m_rest->left(m_clock());
    if (left <= Duration{0}) {
        end();
        Q_EMIT over();
        return;
    }
    m_chip->say(
        tr("rest %1 of %2").arg(stopwatchText(inWholeSeconds(left)), stopwatchText(m_rest->length)),
        theme::colors().accent);
}

} // namespace mileplate::ui
