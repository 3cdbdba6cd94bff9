// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rule_detail.h"

#include "core/edits/rule_edits.h"
#include "core/rules/background/safety_scope.h"
#include "ui/settings/parameter_table.h"
#include "ui/text/dates.h"
#include "ui/text/qt_language.h"
#include "ui/widgets/labels.h"
#include "ui/workspace/workspace.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace mileplate::ui {

namespace {

// For how long a rule is muted if nothing else is said.
constexpr Days kUsualMute{28};

} // namespace

RuleDetail::RuleDetail(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(wrappedLabel({}, TextRole::Title))
    , m_kind(mutedLabel({}, TextRole::Small, true))
    , m_text(wrappedLabel({}, TextRole::Body))
    , m_source(mutedLabel({}, TextRole::Small, true))
    , m_muting(new QWidget)
    , m_muted(wrappedLabel({}, TextRole::Body))
    , m_until(new QDateEdit)
    , m_mute(new QPushButton(tr("&Mute")))
    , m_speak(new QPushButton(tr("Let it &speak again")))
    , m_parameters(new ParameterTable(workspace))
    , m_note(mutedLabel({}, TextRole::Small, true))
    , m_complaint(wrappedLabel({}, TextRole::Small))
{
    m_title->setObjectName("rule-title");
    m_complaint->setObjectName("parameter-complaint");
    QPalette palette = m_complaint->palette();
    palette.setColor(QPalette::WindowText, theme::colors().critical);
    m_complaint->setPalette(palette);
    m_complaint->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 4, 4, 0);
    column->setSpacing(7);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_kind, m_text, m_source})
        column->addWidget(part);
    makeMuting();
    column->addWidget(m_muting);
    column->addWidget(m_complaint);
    column->addWidget(m_parameters, 1);
    column->addWidget(m_note);
    column->addStretch();
    connect(m_parameters, &ParameterTable::complained, this, [this](const QString& what) {
        m_complaint->setText(what);
        m_complaint->setVisible(!what.isEmpty());
    });
    connect(&workspace, &Workspace::changed, this, &RuleDetail::refresh);
}

void RuleDetail::makeMuting()
{
    m_muted->setObjectName("muted-until");
    m_until->setObjectName("mute-date");
    m_until->setCalendarPopup(true);
    m_until->setAccessibleName(tr("Last day on which it is silent"));
    m_mute->setObjectName("mute");
    m_mute->setToolTip(tr("The rule is silent up to and including this day"));
    m_speak->setObjectName("speak");
    auto* row = new QHBoxLayout(m_muting);
    row->setContentsMargins(0, 2, 0, 4);
    row->addWidget(m_muted);
    for (QWidget* part : std::initializer_list<QWidget*>{m_until, m_mute, m_speak})
        row->addWidget(part);
    row->addStretch();
    connect(m_mute, &QPushButton::clicked, this, [this] { mute(true); });
    connect(m_speak, &QPushButton::clicked, this, [this] { mute(false); });
}

void RuleDetail::present(const rules::Rule* rule)
{
    m_rule = rule;
    m_complaint->hide();
    m_parameters->present(shownParameters());
    m_until->setMinimumDate(toQDate(m_workspace.today()));
    m_until->setDate(toQDate(m_workspace.today() + kUsualMute));
    refresh();
}

std::vector<const rules::Parameter*> RuleDetail::shownParameters() const
{
    const bool hides = rules::hidesEnergy(m_workspace.diary().who());
    std::vector<const rules::Parameter*> shown;
    for (const rules::Parameter& parameter : rules::parameters()) {
        const bool reads = !m_rule || std::ranges::find(m_rule->parameters, parameter.name) !=
                                          m_rule->parameters.end();
        if (reads && !(hides && rules::isEnergyParameter(parameter.name)))
            shown.push_back(&parameter);
    }
    return shown;
}

void RuleDetail::refresh()
{
    const bool isRule = m_rule != nullptr;
    for (QWidget* part : std::initializer_list<QWidget*>{m_kind, m_text, m_source, m_muting})
        part->setVisible(isRule);
    m_parameters->setVisible(m_parameters->rowCount() > 0);
    m_note->setVisible(m_parameters->rowCount() == 0);
    m_note->setText(tr("It goes by no threshold that could be changed."));
    if (!isRule) {
        m_title->setText(tr("All thresholds"));
        return;
    }
    m_title->setText(translated(m_rule->title));
    m_kind->setText(tr("%1 · %2 · evidence %3")
                        .arg(qString(m_rule->id), translated(m_rule->severities),
                             translated(m_rule->evidence)));
    m_text->setText(translated(m_rule->why));
    m_source->setText(translated(m_rule->source));
    const auto& muted = m_workspace.diary().who().muted;
    const auto until = muted.find(std::string(m_rule->id));
    const bool silent = until != muted.end() && until->second >= m_workspace.today();
    const bool may = !m_rule->isSafety && !m_workspace.isReadOnly();
    m_muted->setText(m_rule->isSafety ? tr("A safety rule: it can be put aside for a while in the "
                                           "coach, but not muted.")
                     : silent         ? tr("Muted until %1").arg(longDate(until->second))
                                      : tr("Mute until"));
    m_muted->setWordWrap(m_rule->isSafety);
    m_until->setVisible(may && !silent);
    m_mute->setVisible(may && !silent);
    m_speak->setVisible(may && silent);
}

void RuleDetail::mute(bool silent)
{
    const auto until = silent ? std::optional(toDay(m_until->date())) : std::nullopt;
    m_workspace.perform(muteRule(m_workspace.diary(), std::string(m_rule->id), until));
}

} // namespace mileplate::ui
