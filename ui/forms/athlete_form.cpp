// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/athlete_form.h"

#include "ui/forms/safety_questions.h"
#include "ui/text/amounts.h"
#include "ui/text/dates.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/number_edit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mileplate::ui {

namespace {

constexpr int kFormWidth = 940;
constexpr int kHeight = 560;
constexpr int kQuestionsWidth = 280;

template <class Enum>
void choose(QComboBox& combo, const std::optional<Enum>& value)
{
    combo.setCurrentIndex(value ? 1 + static_cast<int>(*value) : 0);
}

template <class Enum>
std::optional<Enum> chosen(const QComboBox& combo)
{
    const int index = combo.currentIndex();
    return index > 0 ? std::optional(static_cast<Enum>(index - 1)) : std::nullopt;
}

// As the locale writes dates, or as everybody can.
std::optional<Day> dateIn(const QString& text)
{
    if (const auto iso = readDate(text.trimmed().toStdString()))
        return iso;
    const QDate local = QLocale().toDate(text.trimmed(), QLocale::ShortFormat);
    return local.isValid() ? std::optional(toDay(local)) : std::nullopt;
}

// The units of the form itself do not change while it is open.
UnitSystem unitsOf(const Athlete& athlete)
{
    if (athlete.units)
        return *athlete.units;
    const bool imperial = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    return imperial ? UnitSystem::Imperial : UnitSystem::Metric;
}

} // namespace

AthleteForm::AthleteForm(Athlete athlete, QWidget* parent)
    : FormDialog(tr("Athlete"), tr("Save"), parent)
    , m_athlete(std::move(athlete))
    , m_fields(nullptr)
    , m_name(new QLineEdit(QString::fromStdString(m_athlete.name)))
    , m_sex(new QComboBox)
    , m_birthDate(new QLineEdit)
    , m_height(new NumberEdit(tr("cm"), {.least = 80, .most = 250}))
    , m_weight(new NumberEdit(massUnit(unitsOf(m_athlete)), {.least = 20, .most = 900}))
    , m_restingPulse(new NumberEdit(tr("bpm"), {.least = 20, .most = 150, .decimals = 0}))
    , m_highestPulse(new NumberEdit(tr("bpm"), {.least = 80, .most = 250, .decimals = 0}))
    , m_priority(new QComboBox)
    , m_units(new QComboBox)
    , m_questions(new SafetyQuestions(m_athlete.flags))
{
    column().addWidget(mutedLabel(tr("Everything may be left empty and changed later. It stays in "
                                     "your diary file; nothing is sent anywhere."),
                                  TextRole::Small, true));
    makeColumns();
    m_name->setObjectName("athlete-name");
    m_weight->setObjectName("athlete-weight");
    m_height->setObjectName("athlete-height");
    m_restingPulse->setObjectName("resting-heart-rate");
    m_highestPulse->setObjectName("highest-heart-rate");
    m_priority->setObjectName("priority");
    m_birthDate->setObjectName("birth-date");
    makeBody();
    setMinimumWidth(600);
    resize(QSize(kFormWidth, kHeight).boundedTo(screen()->availableSize() * 0.9));
}

// The fields, and beside them what is asked for safety; on a small screen they scroll.
void AthleteForm::makeColumns()
{
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(28);
    auto* fields = new QVBoxLayout;
    m_fields = makeFields();
    fields->addLayout(m_fields);
    fields->addStretch();
    row->addLayout(fields);
    m_questions->setMinimumWidth(kQuestionsWidth);
    row->addWidget(m_questions, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    column().addWidget(scroll, 1);
}

void AthleteForm::addRow(const QString& name, QWidget* field, const QString& lost)
{
    auto* both = new QWidget;
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(field, 0, Qt::AlignLeft);
    if (!lost.isEmpty())
        column->addWidget(mutedLabel(lost, TextRole::Tiny));
    m_fields->addRow(name, both);
    if (auto* label = qobject_cast<QLabel*>(m_fields->labelForField(both)))
        label->setBuddy(field);
    field->setAccessibleName(QString(name).remove(QLatin1Char('&')));
    field->setAccessibleDescription(lost);
}

void AthleteForm::makeBody()
{
    m_sex->addItems({tr("not said"), tr("female"), tr("male"), tr("neither")});
    choose(*m_sex, m_athlete.sex);
    m_priority->addItems({tr("not said: running"), tr("running"), tr("balanced"), tr("muscle")});
    choose(*m_priority, m_athlete.priority);
    m_units->addItems({tr("kilometres, kilograms"), tr("miles, pounds")});
    m_units->setCurrentIndex(static_cast<int>(unitsOf(m_athlete)));
    m_birthDate->setPlaceholderText(QStringLiteral("1990-05-31"));
    if (m_athlete.birthDate)
        m_birthDate->setText(QString::fromStdString(isoDate(*m_athlete.birthDate)));
    m_height->setValue(m_athlete.heightCm);
    if (m_athlete.weight)
        m_weight->setValue(inMassUnit(*m_athlete.weight, unitsOf(m_athlete)));
    m_restingPulse->setValue(m_athlete.restingHeartRateBpm);
    m_highestPulse->setValue(m_athlete.maxHeartRateBpm);

    addRow(tr("&Name"), m_name, {});
    addRow(tr("&Weight"), m_weight, tr("Without it there is no protein target and no energy."));
    addRow(tr("S&ex"), m_sex, tr("Without it energy at rest is the mean of both formulas."));
    addRow(tr("&Birth date"), m_birthDate, tr("Without it there is no energy at rest."));
    addRow(tr("&Height"), m_height, tr("Without it there is no energy at rest and no BMI."));
    addRow(tr("&Resting heart rate"), m_restingPulse,
           tr("Without it the effort of a run comes from its kind, not from its heart rate."));
    addRow(tr("Highest heart rate"), m_highestPulse,
           tr("Without it the effort of a run comes from its kind, not from its heart rate."));
    addRow(tr("&Priority"), m_priority,
           tr("Decides which sessions are protected, and how much protein is aimed for."));
    addRow(tr("&Units"), m_units, {});
}

UnitSystem AthleteForm::units() const { return static_cast<UnitSystem>(m_units->currentIndex()); }

QString AthleteForm::problem() const
{
    const QString birth = m_birthDate->text().trimmed();
    if (!birth.isEmpty() && !dateIn(birth))
        return tr("The birth date is not a date: write it as 1990-05-31.");
    if (!m_weight->isSound() || !m_height->isSound())
        return tr("Weight or height is not a number of a person.");
    if (!m_restingPulse->isSound() || !m_highestPulse->isSound())
        return tr("A heart rate is not one: at rest 20 to 150, at most 80 to 250.");
    const auto resting = m_restingPulse->value();
    const auto highest = m_highestPulse->value();
    return resting && highest && *resting >= *highest
               ? tr("The resting heart rate must be below the highest.")
               : QString();
}

Athlete AthleteForm::athlete() const
{
    Athlete athlete = m_athlete;
    athlete.name = m_name->text().trimmed().toStdString();
    athlete.sex = chosen<Sex>(*m_sex);
    athlete.priority = chosen<Priority>(*m_priority);
    athlete.units = units();
    athlete.birthDate = dateIn(m_birthDate->text());
    athlete.heightCm = m_height->value();
    athlete.restingHeartRateBpm = m_restingPulse->value();
    athlete.maxHeartRateBpm = m_highestPulse->value();
    athlete.flags = m_questions->flags();
    const auto weight = m_weight->value();
    const UnitSystem shownIn = unitsOf(m_athlete);
    const bool same = weight && m_athlete.weight &&
                      std::abs(*weight - inMassUnit(*m_athlete.weight, shownIn)) < 0.05;
    if (!same)
        athlete.weight = weight ? std::optional(fromMassUnit(*weight, shownIn)) : std::nullopt;
    return athlete;
}

} // namespace mileplate::ui
