// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/welcome_page.h"

#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace mileplate::ui {

namespace {

constexpr int kTextWidth = 520;

QPushButton* choice(QVBoxLayout& column, const QString& title, const QString& text,
                    const char* name)
{
    auto* button = new QPushButton(title);
    button->setObjectName(QLatin1String(name));
    button->setProperty("choice", true);
    button->setMinimumHeight(44);
    button->setAutoDefault(true); // Enter presses it, as Space does
    button->setAccessibleDescription(text);
    column.addWidget(button);
    auto* hint = mutedLabel(text, TextRole::Small, true);
    hint->setContentsMargins(4, 4, 4, 10);
    column.addWidget(hint);
    return button;
}

} // namespace

WelcomePage::WelcomePage(QWidget* parent) : QWidget(parent)
{
    setObjectName("welcome");
    auto* content = new QWidget;
    content->setFixedWidth(kTextWidth);
    auto* column = new QVBoxLayout(content);
    column->setSpacing(5);
    column->addWidget(wrappedLabel(tr("Your diary is empty"), TextRole::Title));
    auto* text =
        mutedLabel(tr("Mileplate plans runs, lifts and meals on one calendar and shows what "
                      "a move does before you drop it. Begin where you like:"),
                   TextRole::Body, true);
    text->setContentsMargins(0, 0, 0, 12);
    column->addWidget(text);
    auto* athlete = choice(*column, tr("Set up the athlete"),
                           tr("Weight, heart rates, priority: a minute, and all of it optional."),
                           "set-up-athlete");
    auto* files = choice(
        *column, tr("Import what you have done"),
        tr("FIT, TCX, GPX, Apple Health, the CSV of Hevy, Strong, MyFitnessPal and others, zip "
           "files or whole folders. You can also drop them anywhere on this window."),
        "import-files");
    auto* plan = choice(
        *column, tr("Plan your first week"),
        tr("An empty week: double-click a slot, or drag sessions from the library."), "plan-week");
    auto* demo = choice(*column, tr("Look around in the demo"),
                        tr("Sixteen weeks of a made-up runner who lifts, in a throw-away copy."),
                        "try-demo");
    athlete->setProperty("primary", true);
    // A row of its own: in one that is only aligned, texts get the height of fewer lines.
    auto* middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(content);
    middle->addStretch();
    auto* whole = new QVBoxLayout(this);
    whole->addStretch(2);
    whole->addLayout(middle);
    whole->addStretch(3);
    connect(athlete, &QPushButton::clicked, this, &WelcomePage::athleteAsked);
    connect(files, &QPushButton::clicked, this, &WelcomePage::importAsked);
    connect(plan, &QPushButton::clicked, this, &WelcomePage::planAsked);
    connect(demo, &QPushButton::clicked, this, &WelcomePage::demoAsked);
}

} // namespace mileplate::ui
