// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionButton>
#include <map>

namespace mileplate::ui {

namespace {

// Layouts ask for the height at several widths, again and again, and each answer breaks the
// text into lines anew.
class RememberingLabel : public QLabel {
public:
    using QLabel::QLabel;

    int heightForWidth(int width) const override
    {
        if (text() != m_text || font() != m_font) {
            m_heights.clear();
            m_text = text();
            m_font = font();
        }
        const auto [known, isNew] = m_heights.try_emplace(width, 0);
        if (isNew)
            known->second = QLabel::heightForWidth(width);
        return known->second;
    }

private:
    mutable std::map<int, int> m_heights; // by width
    mutable QString m_text;
    mutable QFont m_font;
};

} // namespace

QLabel* wrappedLabel(const QString& text, TextRole role)
{
    auto* label = new RememberingLabel(text);
    label->setFont(theme::font(role));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // names come from files
    return label;
}

QLabel* mutedLabel(const QString& text, TextRole role, bool wrapped)
{
    QLabel* label = wrappedLabel(text, role);
    label->setWordWrap(wrapped);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

FitButton::FitButton(const QString& text, QWidget* parent)
    : QPushButton(text, parent)
    , m_whole(text)
{
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

// Of the whole text, whatever part of it is shown. A style makes short buttons wider than
// their text, so the shown part says nothing about the frame.
QSize FitButton::sizeHint() const
{
    ensurePolished();
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = m_whole;
    const QSize text = fontMetrics().size(Qt::TextShowMnemonic, m_whole);
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, text, this);
}

QSize FitButton::minimumSizeHint() const { return {60, QPushButton::minimumSizeHint().height()}; }

void FitButton::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    const int frame = sizeHint().width() - fontMetrics().size(0, m_whole).width();
    setText(fontMetrics().elidedText(m_whole, Qt::ElideRight, width() - frame));
}

Chip::Chip(QWidget* parent) : QLabel(parent)
{
    setFont(theme::font(TextRole::SmallStrong));
    setTextFormat(Qt::PlainText);
    setContentsMargins(8, 1, 8, 1);
    hide();
}

void Chip::say(const QString& text, const QColor& color)
{
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, color);
    setPalette(palette);
    setText(text);
    setVisible(!text.isEmpty());
}

void Chip::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()), height() / 2.0, height() / 2.0);
    painter.fillPath(shape, theme::colors().sunk);
    painter.end();
    QLabel::paintEvent(event);
}

QPushButton* primaryButton(const QString& text)
{
    auto* button = new QPushButton(text);
    button->setProperty("primary", true);
    return button;
}

} // namespace mileplate::ui
