// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"

#include <QLineEdit>
#include <optional>

namespace mileplate::ui {

// A number that may be left empty, in the locale's spelling, with its unit beside it.
class NumberEdit : public QLineEdit {
    Q_OBJECT

public:
    struct Range {
        double least = 0;
        double most = 1e6;
        int decimals = 1;
    };

    explicit NumberEdit(const QString& unit, const Range& range, QWidget* parent = nullptr);

    std::optional<double> value() const;
    void setValue(const std::optional<double>& value);
    // Empty, or a number within the range.
    bool isSound() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_unit;
    Range m_range;
};

// A length of time: "47:30", "1:02:30", "45" (minutes), "1 h 5".
class DurationEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit DurationEdit(QWidget* parent = nullptr);

    std::optional<Duration> value() const;
    void setValue(const std::optional<Duration>& value);
    bool isSound() const { return text().trimmed().isEmpty() || value(); }
};

// A time of day that may be left empty: "7:30", "0730", "7".
class ClockEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit ClockEdit(QWidget* parent = nullptr);

    std::optional<ClockTime> value() const;
    void setValue(const std::optional<ClockTime>& value);
    bool isSound() const { return text().trimmed().isEmpty() || value(); }
};

} // namespace mileplate::ui
