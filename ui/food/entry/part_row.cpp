// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/food/entry/part_row.h"

#include "ui/text/amounts.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace mileplate::ui {

namespace {

constexpr std::size_t kAnswers = 3;

QLabel* figure(const QString& text, const QString& widest)
{
    auto* label = mutedLabel(text, TextRole::Body);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setMinimumWidth(label->fontMetrics().horizontalAdvance(widest));
    return label;
}

QToolButton* link(const QString& text, const char* name)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setProperty("link", true);
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

PartRow::PartRow(const TypedPart& part, bool hidesEnergy, QWidget* parent) : QWidget(parent)
{
    setObjectName(part.isKnown() ? "part" : "unknown-part");
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    if (part.isKnown())
        showKnown(part, hidesEnergy);
    else if (part.state == TypedPart::State::NoAmount)
        askForAmount(part);
    else
        askFor(part);
    addRemove();
}

void PartRow::showKnown(const TypedPart& part, bool hidesEnergy)
{
    auto* line = qobject_cast<QHBoxLayout*>(layout());
    auto* food = new FitButton(part.name);
    food->setObjectName("part-food");
    food->setProperty("small", true);
    food->setToolTip(part.choices.size() > 1 ? tr("%1. Press to take another food.").arg(part.name)
                                             : part.name);
    food->setAccessibleName(tr("%1 means %2").arg(part.text, part.name));
    if (part.choices.size() > 1) {
        auto* menu = new QMenu(food);
        for (const FoodChoice& choice : part.choices) {
            QString text = choice.name;
            text.replace(QLatin1Char('&'), QStringLiteral("&&"));
            QAction* action = menu->addAction(
                choice.note.isEmpty() ? text : text + QLatin1Char('\t') + choice.note);
            connect(action, &QAction::triggered, this, [this, choice] { Q_EMIT chosen(choice); });
        }
        food->setMenu(menu);
    }
    line->addWidget(food);
    if (!part.measure.isEmpty())
        line->addWidget(mutedLabel(part.measure, TextRole::Small));
    line->addStretch(1);
    line->addWidget(figure(part.amount, QStringLiteral("0000 g")));
    line->addWidget(figure(tr("%1 g protein").arg(number(part.proteinG, 1)),
                           tr("%1 g protein").arg(QStringLiteral("00.0"))));
    if (!hidesEnergy)
        line->addWidget(figure(tr("%1 kcal").arg(number(part.kcal, 0)),
                               tr("%1 kcal").arg(QStringLiteral("0000"))));
}

QLabel* PartRow::addQuestion(const QString& text)
{
    auto* question = wrappedLabel(text, TextRole::Strong);
    question->setWordWrap(false);
    question->setObjectName("question");
    QPalette palette = question->palette();
    palette.setColor(QPalette::WindowText, theme::colors().warning);
    question->setPalette(palette);
    layout()->addWidget(question);
    return question;
}

void PartRow::askForAmount(const TypedPart& part)
{
    addQuestion(tr("How much “%1”?").arg(part.words));
    for (const QString& amount : part.amounts) {
        auto* button = new QPushButton(amount);
        button->setProperty("small", true);
        button->setObjectName("amount-answer");
        button->setAccessibleName(tr("%1 of %2").arg(amount, part.words));
        layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, amount] { Q_EMIT amountChosen(amount); });
    }
    qobject_cast<QHBoxLayout*>(layout())->addStretch(1);
}

void PartRow::askFor(const TypedPart& part)
{
    const QString words = part.words.isEmpty() ? part.text : part.words;
    addQuestion(tr("What is “%1”?").arg(words));
    for (std::size_t i = 0; i < std::min(kAnswers, part.choices.size()); ++i) {
        const FoodChoice& choice = part.choices[i];
        auto* button = new FitButton(choice.name);
        button->setProperty("small", true);
        button->setObjectName("answer");
        button->setToolTip(choice.note.isEmpty() ? choice.name
                                                 : choice.name + QLatin1Char('\n') + choice.note);
        layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, choice] { Q_EMIT chosen(choice); });
    }
    auto* create = link(tr("New food…"), "new-food");
    create->setAccessibleName(tr("Make “%1” a food of your own").arg(words));
    layout()->addWidget(create);
    qobject_cast<QHBoxLayout*>(layout())->addStretch(1);
    connect(create, &QToolButton::clicked, this, &PartRow::foodAsked);
}

void PartRow::addRemove()
{
    auto* remove = link(QStringLiteral("×"), "remove-part");
    remove->setAccessibleName(tr("Leave this part out"));
    remove->setToolTip(tr("Leave this part out"));
    layout()->addWidget(remove);
    connect(remove, &QToolButton::clicked, this, &PartRow::removed);
}

} // namespace mileplate::ui
