// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/food/typed_foods.h"

#include "ui/text/amounts.h"
#include "ui/widgets/labels.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mileplate::ui {

TypedFoods::TypedFoods(const Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_book(workspace)
    , m_line(new QLineEdit)
    , m_understood(wrappedLabel({}, TextRole::Small))
{
    m_line->setObjectName("typed-foods");
    m_line->setPlaceholderText(tr("Add foods: 2 eggs, 150 g chicken breast"));
    m_line->setAccessibleName(tr("Add foods"));
    m_line->setMaxLength(2000);
    m_line->installEventFilter(this);
    m_understood->setObjectName("typed-understood");
    m_understood->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(m_line);
    column->addWidget(m_understood);
    connect(m_line, &QLineEdit::textChanged, this, &TypedFoods::read);
}

bool TypedFoods::isEmpty() const { return m_typed.parts.empty(); }

void TypedFoods::focusLine() { m_line->setFocus(); }

void TypedFoods::read()
{
    m_typed = m_book.read(m_line->text());
    QStringList texts;
    for (const TypedPart& part : m_typed.parts) {
        if (part.state == TypedPart::State::NoAmount)
            texts << tr("How much “%1”?").arg(part.words);
        else if (!part.isKnown())
            texts << tr("What is “%1”?").arg(part.words.isEmpty() ? part.text : part.words);
        else
            texts << tr("%1: %2 g protein")
                         .arg((part.name + QLatin1Char(' ') + part.amount).trimmed(),
                              number(part.proteinG, 1));
    }
    QPalette palette = m_understood->palette();
    palette.setColor(QPalette::WindowText,
                     m_typed.isKnown() ? theme::colors().muted : theme::colors().warning);
    m_understood->setPalette(palette);
    m_understood->setText(texts.join(QStringLiteral("; ")));
    m_understood->setVisible(!texts.isEmpty());
}

void TypedFoods::handOver()
{
    if (!m_typed.isKnown())
        return;
    const TypedMeal meal = m_typed;
    m_line->clear();
    Q_EMIT typed(meal.items(), meal.fluidMl());
}

// Enter in the line is for the line as long as there is something in it.
bool TypedFoods::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && !isEmpty()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            handOver();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mileplate::ui
