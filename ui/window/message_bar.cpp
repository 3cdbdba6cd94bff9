// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/message_bar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/emptied.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace mileplate::ui {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_text(wrappedLabel({}, TextRole::Body))
    , m_offers(new QHBoxLayout)
    , m_close(new QToolButton)
{
    setObjectName("message-bar");
    setProperty("message", true);
    m_text->setObjectName("message");
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setText(QStringLiteral("✕"));
    m_close->setAccessibleName(tr("Close the message"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 10, 6);
    row->addWidget(m_text, 1);
    row->addLayout(m_offers);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, [this] { say({}); });
    hide();
}

void MessageBar::present(const QString& text, const std::vector<Offer>& offers)
{
    m_text->setText(text);
    empty(*m_offers);
    for (const Offer& offer : offers) {
        auto* button = new QPushButton(offer.text);
        button->setObjectName("offer");
        connect(button, &QPushButton::clicked, this, offer.accepted);
        m_offers->addWidget(button);
        button->show(); // now, not when the event loop comes to it
    }
    m_close->setVisible(text != m_forGood);
    setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    setAccessibleName(text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::say(const QString& text, const std::vector<Offer>& offers)
{
    if (text.isEmpty() || text == m_forGood)
        present(m_forGood, m_offersForGood);
    else
        present(text, offers);
}

void MessageBar::sayForGood(const QString& text, const std::vector<Offer>& offers)
{
    m_forGood = text;
    m_offersForGood = offers;
    present(text, offers);
}

} // namespace mileplate::ui
