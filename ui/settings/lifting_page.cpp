// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lifting_page.h"

#include "ui/text/amounts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/number_edit.h"
#include "ui/workspace/lifting_preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace mileplate::ui {

namespace {

constexpr int kLiftingWidth = 460;

} // namespace

LiftingPage::LiftingPage(UnitSystem units, QWidget* parent)
    : QWidget(parent)
    , m_units(units)
    , m_sound(new QCheckBox(tr("&Sound at the end of a rest")))
    , m_effort(new QComboBox)
    , m_bar(new NumberEdit(massUnit(units), {.least = 0, .most = 100, .decimals = 2}))
    , m_plates(new QLineEdit)
    , m_complaint(mutedLabel({}, TextRole::Small, true))
{
    const LiftingPreferences now = liftingPreferences(units);
    m_sound->setObjectName("rest-sound");
    m_sound->setChecked(now.restSound);
    m_effort->setObjectName("effort");
    m_effort->addItems({tr("RIR: repetitions in reserve"), tr("RPE: 10 at failure")});
    m_effort->setCurrentIndex(now.effortAsRpe ? 1 : 0);
    m_bar->setObjectName("bar");
    m_bar->setValue(inMassUnit(now.bar, units));
    m_plates->setObjectName("plates");
    m_plates->setText(platesText(now.plates, units));
    m_plates->setMinimumWidth(300);
    m_complaint->setObjectName("plates-complaint");
    auto* fields = new QFormLayout;
    fields->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    fields->addRow(tr("&Effort of a set"), m_effort);
    fields->addRow(tr("&Bar"), m_bar);
    fields->addRow(tr("&Plates in %1").arg(massUnit(units)), m_plates);
    auto* hint = mutedLabel(tr("Each plate with the number of pairs: 20×2 is two on each side. "
                               "Kilograms and pounds are kept apart. Applies at once."),
                            TextRole::Body, true);
    hint->setMaximumWidth(kLiftingWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_sound);
    column->addLayout(fields);
    column->addWidget(m_complaint);
    column->addWidget(hint);
    column->addStretch();
    connect(m_sound, &QCheckBox::toggled, this, &LiftingPage::keep);
    connect(m_effort, &QComboBox::activated, this, &LiftingPage::keep);
    connect(m_bar, &QLineEdit::textChanged, this, &LiftingPage::keep);
    connect(m_plates, &QLineEdit::textChanged, this, &LiftingPage::keep);
}

// What cannot be read stays as it was before.
void LiftingPage::keep()
{
    LiftingPreferences preferences = liftingPreferences(m_units);
    preferences.restSound = m_sound->isChecked();
    preferences.effortAsRpe = m_effort->currentIndex() == 1;
    if (const auto bar = m_bar->value())
        preferences.bar = fromMassUnit(*bar, m_units);
    const auto plates = readPlates(m_plates->text(), m_units);
    if (plates)
        preferences.plates = *plates;
    m_complaint->setText(plates ? QString() : tr("Write plates like 20×2 10 2.5."));
    setLiftingPreferences(preferences, m_units);
}

} // namespace mileplate::ui
