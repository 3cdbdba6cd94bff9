// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/food/entry/food_popup.h"

#include "ui/theme/theme.h"

#include <QEvent>

namespace mileplate::ui {

FoodPopup::FoodPopup(QWidget* line, QWidget* card) : QListWidget(line), m_line(line), m_card(card)
{
    card->installEventFilter(this);
    setObjectName("food-popup");
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setUniformItemSizes(true);
    setAccessibleName(tr("Foods that fit"));
    hide();
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        Q_EMIT taken(FoodChoice(m_choices[static_cast<std::size_t>(row(item))]));
    });
}

void FoodPopup::offer(const std::vector<FoodChoice>& choices)
{
    m_choices = choices;
    clear();
    for (const FoodChoice& choice : choices) {
        const QString text = choice.note.isEmpty()
                                 ? choice.name
                                 : QStringLiteral("%1   %2").arg(choice.name, choice.note);
        auto* item = new QListWidgetItem(text, this);
        item->setToolTip(text);
    }
    setCurrentRow(-1);
    if (choices.empty()) {
        hide();
        return;
    }
    place();
    show();
    raise();
}

std::optional<FoodChoice> FoodPopup::choice() const
{
    if (!isVisible() || currentRow() < 0)
        return std::nullopt;
    return m_choices[static_cast<std::size_t>(currentRow())];
}

void FoodPopup::step(int by)
{
    const int next = currentRow() + by;
    if (next < -1)
        setCurrentRow(count() - 1);
    else
        setCurrentRow(next < count() ? next : -1);
    if (currentRow() < 0)
        clearSelection();
}

// The card grows by a row with each part.
bool FoodPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QListWidget::eventFilter(watched, event);
}

void FoodPopup::place()
{
    QWidget* window = m_line->window();
    if (parentWidget() != window)
        setParent(window);
    const int row = fontMetrics().height() + 8;
    const int high = count() * row + 8;
    const QPoint line = m_line->mapTo(window, QPoint(0, m_line->height() + 4));
    const int belowCard = m_card->mapTo(window, QPoint(0, m_card->height() + 4)).y();
    const int top = belowCard + high <= window->height() ? belowCard : line.y();
    const int wide = std::min(std::max(m_line->width(), 420), window->width() - line.x() - 8);
    setGeometry(line.x(), top, wide, high);
    for (int i = 0; i < count(); ++i)
        item(i)->setSizeHint(QSize(wide - 10, row));
}

} // namespace mileplate::ui
