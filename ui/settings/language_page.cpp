// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/language_page.h"

#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace mileplate::ui {

namespace {

constexpr int kLanguageWidth = 460;

} // namespace

LanguagePage::LanguagePage(Speech spoken, QWidget* parent) : QWidget(parent)
{
    auto* choice = new QComboBox;
    choice->setObjectName("language");
    // A language is called by its own name: who reads no other finds it.
    choice->addItems({tr("As the system"), QStringLiteral("English"), QStringLiteral("Deutsch")});
    choice->setCurrentIndex(static_cast<int>(spoken));
    setFocusProxy(choice);
    auto* name = new QLabel(tr("&Language"));
    name->setBuddy(choice);
    auto* hint = mutedLabel(tr("Applies at once, also to dates and numbers. Kilometres or miles "
                               "are chosen under Menu → File → Athlete."),
                            TextRole::Body);
    hint->setWordWrap(true);
    hint->setMaximumWidth(kLanguageWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(name);
    column->addWidget(choice, 0, Qt::AlignLeft);
    column->addWidget(hint);
    column->addStretch();
    connect(choice, &QComboBox::activated, this,
            [this](int row) { Q_EMIT chosen(static_cast<Speech>(row)); });
}

} // namespace mileplate::ui
