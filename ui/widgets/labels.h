// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>

// Small parts that several screens are made of.
namespace mileplate::ui {

QLabel* wrappedLabel(const QString& text, TextRole role);
QLabel* mutedLabel(const QString& text, TextRole role, bool wrapped = false);

// A push button that shortens its text rather than forcing its neighbours apart.
class FitButton : public QPushButton {
public:
    explicit FitButton(const QString& text, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_whole;
};

// A rounded ground with a word on it.
class Chip : public QLabel {
public:
    explicit Chip(QWidget* parent = nullptr);
    void say(const QString& text, const QColor& color);

protected:
    void paintEvent(QPaintEvent* event) override;
};

// The button that a screen wants pressed.
QPushButton* primaryButton(const QString& text);

} // namespace mileplate::ui
