// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/food/cards/target_card.h"

#include "ui/widgets/emptied.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>
#include <QVBoxLayout>

namespace mileplate::ui {

namespace {

// Eaten, planned in a paler colour, and the ends of the target.
class Bar : public QWidget {
public:
    explicit Bar(TargetBar bar) : m_bar(std::move(bar))
    {
        setFixedHeight(11);
        setAccessibleName(m_bar.name + QLatin1Char(' ') + m_bar.amount);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Colors& colors = theme::colors();
        const QRectF whole(0, 2, width(), 7);
        QPainterPath shape;
        shape.addRoundedRect(whole, 3.5, 3.5);
        painter.fillPath(shape, mixed(colors.line, colors.sunk, 0.5));
        painter.setClipPath(shape);
        const bool reached = !m_bar.ticks.empty() && m_bar.eatenShare >= m_bar.ticks.front() - 1e-9;
        const double eaten = whole.width() * m_bar.eatenShare;
        painter.fillRect(QRectF(0, whole.top(), eaten, whole.height()),
                         reached ? colors.ok : colors.warning);
        painter.fillRect(
            QRectF(eaten, whole.top(), whole.width() * m_bar.plannedShare, whole.height()),
            mixed(colors.accent, colors.surface, 0.35));
        painter.setClipping(false);
        for (const double tick : m_bar.ticks)
            painter.fillRect(QRectF(whole.width() * tick - 1, 0, 2, height()), colors.text);
    }

private:
    TargetBar m_bar;
};

} // namespace

TargetCard::TargetCard(QWidget* parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    setProperty("card", true);
    setObjectName("targets");
    m_column->setContentsMargins(14, 12, 14, 12);
    m_column->setSpacing(3);
}

void TargetCard::addBar(const TargetBar& bar)
{
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    auto* name = wrappedLabel(bar.name, TextRole::Strong);
    name->setWordWrap(false);
    auto* amount = wrappedLabel(bar.amount, TextRole::Body);
    amount->setWordWrap(false);
    amount->setObjectName(QStringLiteral("target-amount"));
    amount->setProperty("target", bar.name);
    line->addWidget(name);
    line->addStretch();
    line->addWidget(amount);
    m_column->addWidget(head);
    m_column->addWidget(new Bar(bar));
    if (!bar.why.isEmpty())
        m_column->addWidget(mutedLabel(bar.why, TextRole::Small, true));
    m_column->addSpacing(8);
}

void TargetCard::present(const FoodView& day, bool isToday)
{
    empty(*m_column);
    m_column->addWidget(wrappedLabel(isToday ? tr("Today's targets") : tr("Targets of the day"),
                                     TextRole::Heading));
    m_column->addSpacing(4);
    for (const TargetBar& bar : day.targets)
        addBar(bar);
    if (!day.knowsWeight) {
        m_column->addWidget(
            mutedLabel(tr("Targets go by body weight, and none is known yet. Log one below, or"),
                       TextRole::Small, true));
        auto* link = new QToolButton;
        link->setText(tr("set it with the athlete…"));
        link->setProperty("link", true);
        link->setObjectName("set-weight");
        m_column->addWidget(link, 0, Qt::AlignLeft);
        connect(link, &QToolButton::clicked, this, &TargetCard::athleteAsked);
    }
    if (day.hidesEnergy)
        m_column->addWidget(
            mutedLabel(tr("Figures of energy are left out, as you asked in the settings of "
                          "health. Eat enough and regularly."),
                       TextRole::Small, true));
}

} // namespace mileplate::ui
