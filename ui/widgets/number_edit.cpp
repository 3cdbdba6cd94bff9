// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/number_edit.h"

#include "ui/text/amounts.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <cmath>

namespace mileplate::ui {

NumberEdit::NumberEdit(const QString& unit, const Range& range, QWidget* parent)
    : QLineEdit(parent)
    , m_unit(unit)
    , m_range(range)
{
    setAlignment(Qt::AlignRight);
    setTextMargins(0, 0, fontMetrics().horizontalAdvance(unit) + 6, 0);
    setMaximumWidth(fontMetrics().averageCharWidth() * 12 + fontMetrics().horizontalAdvance(unit));
    connect(this, &QLineEdit::textChanged, this, qOverload<>(&QWidget::update));
}

std::optional<double> NumberEdit::value() const
{
    const auto number = readNumber(text());
    const bool inRange = number && *number >= m_range.least && *number <= m_range.most;
    return inRange ? number : std::nullopt;
}

void NumberEdit::setValue(const std::optional<double>& value)
{
    if (!value) {
        clear();
        return;
    }
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = locale.toString(*value, 'f', m_range.decimals);
    if (text.contains(locale.decimalPoint())) {
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
        if (text.endsWith(locale.decimalPoint()))
            text.chop(1);
    }
    setText(text);
}

bool NumberEdit::isSound() const { return text().trimmed().isEmpty() || value(); }

void NumberEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setPen(isSound() ? theme::colors().muted : theme::colors().critical);
    painter.drawText(rect().adjusted(0, 0, -9, 0), Qt::AlignRight | Qt::AlignVCenter, m_unit);
}

DurationEdit::DurationEdit(QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("h:mm:ss or min"));
    setAlignment(Qt::AlignRight);
    setMaximumWidth(fontMetrics().averageCharWidth() * 16);
}

std::optional<Duration> DurationEdit::value() const
{
    const QString text = this->text().trimmed();
    static const QRegularExpression kHours(QStringLiteral(R"(^(\d+)\s*h\s*(\d{1,2})?\s*(min)?$)"));
    if (const auto match = kHours.match(text); match.hasMatch())
        return std::chrono::hours{match.captured(1).toInt()} +
               std::chrono::minutes{match.captured(2).toInt()};
    const QStringList parts = text.split(QLatin1Char(':'));
    if (parts.size() == 1) {
        const auto minutes_ = readNumber(text);
        return minutes_ && *minutes_ > 0 && *minutes_ < 10'000 ? std::optional(minutes(*minutes_))
                                                               : std::nullopt;
    }
    double total = 0;
    for (const QString& part : parts) {
        const auto number = readNumber(part);
        if (!number || *number < 0 || (&part != &parts.front() && *number >= 60))
            return std::nullopt;
        total = total * 60 + *number;
    }
    return parts.size() <= 3 && total > 0 ? std::optional(seconds(total)) : std::nullopt;
}

void DurationEdit::setValue(const std::optional<Duration>& value)
{
    if (!value) {
        clear();
        return;
    }
    const auto whole = std::llround(inSeconds(*value));
    if (whole % 60 == 0 && whole < 6000)
        setText(QString::number(whole / 60));
    else if (whole < 3600)
        setText(QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0')));
    else
        setText(QStringLiteral("%1:%2:%3")
                    .arg(whole / 3600)
                    .arg(whole / 60 % 60, 2, 10, QLatin1Char('0'))
                    .arg(whole % 60, 2, 10, QLatin1Char('0')));
}

ClockEdit::ClockEdit(QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(QStringLiteral("hh:mm"));
    setAlignment(Qt::AlignRight);
    setMaximumWidth(fontMetrics().averageCharWidth() * 11);
}

std::optional<ClockTime> ClockEdit::value() const
{
    static const QRegularExpression kClock(QStringLiteral(R"(^(\d{1,2})(?:[:.]?(\d{2}))?$)"));
    const auto match = kClock.match(text().trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const int hours = match.captured(1).toInt();
    const int minutes_ = match.captured(2).toInt();
    if (hours > 23 || minutes_ > 59)
        return std::nullopt;
    return ClockTime{hours * 60 + minutes_};
}

void ClockEdit::setValue(const std::optional<ClockTime>& value)
{
    setText(value ? QString::fromStdString(isoClock(*value)) : QString());
}

} // namespace mileplate::ui
