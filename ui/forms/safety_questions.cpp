// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/safety_questions.h"

#include "core/rules/background/safety_scope.h"
#include "ui/text/qt_language.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mileplate::ui {

SafetyQuestions::SafetyQuestions(const std::set<SafetyFlag>& flags, QWidget* parent)
    : QWidget(parent)
    , m_notice(wrappedLabel({}, TextRole::Small))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(7);
    column->addWidget(wrappedLabel(tr("Before you begin"), TextRole::Strong));
    column->addWidget(mutedLabel(tr("Mileplate advises healthy adults; it does not diagnose or "
                                    "treat. Tick what is true of you."),
                                 TextRole::Small, true));
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const auto flag = static_cast<SafetyFlag>(i);
        auto* box = m_boxes[i] = new QCheckBox;
        box->setObjectName(QStringLiteral("flag-") + qString(nameOf(flag)));
        box->setAccessibleName(translated(rules::questionOf(flag)));
        // A check box does not wrap its own text.
        auto* text = wrappedLabel(translated(rules::questionOf(flag)), TextRole::Small);
        text->setBuddy(box);
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(box, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        column->addLayout(row);
        connect(box, &QCheckBox::toggled, this, [this] {
            refresh();
            Q_EMIT changed();
        });
    }
    m_notice->setObjectName("clearance-notice");
    QPalette palette = m_notice->palette();
    palette.setColor(QPalette::WindowText, theme::colors().critical);
    m_notice->setPalette(palette);
    column->addWidget(m_notice);
    column->addStretch();
    setFlags(flags);
}

std::set<SafetyFlag> SafetyQuestions::flags() const
{
    std::set<SafetyFlag> flags;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            flags.insert(static_cast<SafetyFlag>(i));
    }
    return flags;
}

void SafetyQuestions::setFlags(const std::set<SafetyFlag>& flags)
{
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const QSignalBlocker quiet(m_boxes[i]);
        m_boxes[i]->setChecked(flags.contains(static_cast<SafetyFlag>(i)));
    }
    refresh();
}

void SafetyQuestions::refresh()
{
    const std::set<SafetyFlag> flags = this->flags();
    QString text = tr("Please clear training with a doctor first. The calendar works as ever; "
                      "suggestions to do more are off.");
    if (flags.contains(SafetyFlag::EdHistory))
        text += QLatin1Char(' ') + tr("Energy numbers and weight targets are not shown.");
    m_notice->setText(text);
    m_notice->setVisible(!flags.empty());
}

} // namespace mileplate::ui
