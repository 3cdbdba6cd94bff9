// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/why_view.h"

#include "core/load/series/week_totals.h"
#include "core/rules/background/disagreements.h"
#include "core/rules/background/explanations.h"
#include "core/rules/background/figure_names.h"
#include "core/rules/background/parameter_titles.h"
#include "core/rules/background/references.h"
#include "core/rules/background/safety_scope.h"
#include "core/rules/limits/limits.h"
#include "core/rules/rule.h"
#include "core/rules/words/units.h"
#include "ui/text/amounts.h"
#include "ui/text/qt_language.h"
#include "ui/widgets/labels.h"
#include "ui/workspace/workspace.h"

#include <QGridLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace mileplate::ui {

namespace {

constexpr int kWeeksBefore = 4;

QString withUnit(const QString& amount, std::string_view unit)
{
    return unit.empty() ? amount : amount + QChar(0xA0) + translated(unit);
}

QLabel* cell(const QString& text, bool strong = false)
{
    QLabel* label = wrappedLabel(text, strong ? TextRole::SmallStrong : TextRole::Small);
    if (!strong)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

rules::Reader readerOf(const Workspace& workspace, Day monday)
{
    double km = 0;
    for (int week = 1; week <= kWeeksBefore; ++week)
        km += load::weekTotals(workspace.diary(), monday - Days{7 * week}, workspace.now()).km;
    return {.running = levelFromMonths(workspace.diary().who().runningMonths),
            .weeklyKm = km / kWeeksBefore};
}

QString citation(const rules::Reference& reference)
{
    QStringList parts{
        QStringLiteral("%1 (%2)").arg(qString(reference.authors)).arg(reference.year)};
    for (const std::string_view part : {reference.title, reference.place}) {
        if (!part.empty())
            parts << qString(part);
    }
    if (!reference.doi.empty())
        parts << QStringLiteral("doi:") + qString(reference.doi);
    return parts.join(QStringLiteral(". "));
}

} // namespace

WhyView::WhyView(const Workspace& workspace, Day monday, const rules::Finding& finding)
    : m_column(new QVBoxLayout(this))
    , m_units(workspace.units())
{
    setObjectName("why-view");
    m_column->setContentsMargins(0, 4, 0, 2);
    m_column->setSpacing(3);
    const rules::Rule& rule = *rules::findRule(finding.rule);
    const bool silent =
        rules::hidesEnergy(workspace.diary().who()) && rules::isAboutEnergy(rule.id);
    addHeading(tr("%1 %2").arg(qString(rule.id), translated(rule.title)));
    addText(
        tr("%1 · evidence %2").arg(translated(nameOf(finding.severity)), translated(rule.evidence)))
        ->setToolTip(tr("A: meta-analysis, position stand or several trials\n"
                        "B: single trials or cohorts\nC: coaching standard\n"
                        "M: model of this program"));
    if (!silent) {
        addFigures(finding);
        addParameters(workspace, rule);
    }
    addReasons(workspace, monday, rule);
    addSources(rule);
}

void WhyView::addHeading(const QString& text)
{
    auto* heading = wrappedLabel(text, TextRole::SmallStrong);
    heading->setContentsMargins(0, 5, 0, 0);
    m_column->addWidget(heading);
}

QLabel* WhyView::addText(const QString& text)
{
    auto* label = mutedLabel(text, TextRole::Small, true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    m_column->addWidget(label);
    return label;
}

QGridLayout* WhyView::addGrid()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(0, 1);
    m_column->addLayout(grid);
    return grid;
}

void WhyView::addFigures(const rules::Finding& finding)
{
    const rules::Figure* measured = rules::measuredIn(finding);
    const auto threshold = rules::thresholdOf(finding);
    QGridLayout* grid = nullptr;
    const auto addRow = [&](const QString& name, const QString& value, const QString& limit) {
        if (!grid) {
            addHeading(tr("Figures"));
            grid = addGrid();
        }
        const int row = grid->rowCount();
        grid->addWidget(cell(name), row, 0);
        grid->addWidget(cell(value, true), row, 1, Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(cell(limit), row, 2, Qt::AlignRight | Qt::AlignTop);
    };
    for (const rules::Figure& figure : finding.figures) {
        const rules::FigureName* name = rules::figureNameOf(finding.rule, figure.name);
        const auto value = rules::numberOf(figure);
        if (!name || !value)
            continue;
        const auto amount = [&](double raw) {
            const auto [unit, factor] = rules::shownUnit(name->unit, m_units);
            return withUnit(number(raw * name->scale * factor, name->decimals), unit);
        };
        const bool isMeasured = &figure == measured && threshold;
        addRow(translated(name->label), amount(*value),
               isMeasured ? tr("limit %1").arg(amount(*threshold)) : QString());
    }
    if (threshold && !measured)
        addRow(tr("Limit"), withUnit(number(*threshold, 2), rules::thresholdUnitOf(finding.rule)),
               {}); // of none that is a length or a weight
}

void WhyView::addParameters(const Workspace& workspace, const rules::Rule& rule)
{
    const rules::Limits current = rules::limitsOf(workspace.diary().who());
    const rules::Limits defaults;
    QGridLayout* grid = nullptr;
    for (const rules::Parameter& parameter : rules::parameters()) {
        if (std::ranges::find(rule.parameters, parameter.name) == rule.parameters.end())
            continue;
        if (!grid) {
            addHeading(tr("What it goes by"));
            grid = addGrid();
        }
        const double value = current.*parameter.member;
        const double usual = defaults.*parameter.member;
        const bool changed = value != usual;
        const int row = grid->rowCount();
        auto* name = cell(translated(rules::parameterTitle(parameter.name)), changed);
        name->setToolTip(qString(parameter.name) + QLatin1Char('\n') +
                         translated(parameter.source));
        const auto [unit, factor] = rules::shownUnit(parameter.unit, m_units);
        QString amount = withUnit(number(value * factor, 3), unit);
        if (changed)
            amount += QLatin1Char('\n') + tr("changed from %1").arg(number(usual * factor, 3));
        auto* shown = cell(amount, changed);
        shown->setAlignment(Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(name, row, 0);
        grid->addWidget(shown, row, 1, Qt::AlignTop);
    }
    auto* link = new QToolButton;
    link->setText(grid ? tr("Change or mute…") : tr("Mute…"));
    link->setObjectName("rule-settings");
    link->setProperty("link", true);
    link->setFont(theme::font(TextRole::Small));
    link->setToolTip(tr("This rule in the settings"));
    link->setFocusPolicy(Qt::StrongFocus);
    m_column->addWidget(link, 0, Qt::AlignLeft);
    connect(link, &QToolButton::clicked, this,
            [this, id = qString(rule.id)] { Q_EMIT ruleAsked(id); });
}

void WhyView::addReasons(const Workspace& workspace, Day monday, const rules::Rule& rule)
{
    addHeading(tr("Why it matters"));
    addText(translated(rule.why));
    for (const rules::Explanation* explanation :
         rules::explanationsOf(rule.id, readerOf(workspace, monday)))
        addText(translated(explanation->text));
    const auto disputes = rules::disagreementsOf(rule.id);
    if (!disputes.empty())
        addHeading(tr("Where sources disagree"));
    for (const rules::Disagreement* dispute : disputes)
        addText(translated(dispute->text));
}

void WhyView::addSources(const rules::Rule& rule)
{
    addHeading(tr("Sources"));
    addText(translated(rule.source));
    for (const rules::Reference* reference : rules::referencesOf(rule.id))
        addText(citation(*reference) + QStringLiteral(" – ") +
                translated(titleOf(reference->verification)));
}

} // namespace mileplate::ui
