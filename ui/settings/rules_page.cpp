// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rules_page.h"

#include "core/edits/rule_edits.h"
#include "core/rules/limits/limits.h"
#include "ui/settings/rule_detail.h"
#include "ui/text/dates.h"
#include "ui/text/qt_language.h"
#include "ui/theme/theme.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace mileplate::ui {

namespace {

constexpr int kListWidth = 330;
constexpr int kIdRole = Qt::UserRole;

QString familyName(rules::Family family)
{
    static constexpr std::array kNames{
        QT_TRANSLATE_NOOP("rules", "Races"),    QT_TRANSLATE_NOOP("rules", "Schedule"),
        QT_TRANSLATE_NOOP("rules", "Fatigue"),  QT_TRANSLATE_NOOP("rules", "Running"),
        QT_TRANSLATE_NOOP("rules", "Strength"), QT_TRANSLATE_NOOP("rules", "Progression"),
        QT_TRANSLATE_NOOP("rules", "Recovery"), QT_TRANSLATE_NOOP("rules", "Food"),
        QT_TRANSLATE_NOOP("rules", "Log"),      QT_TRANSLATE_NOOP("rules", "Opportunities")};
    return QCoreApplication::translate("rules", kNames[static_cast<std::size_t>(family)]);
}

} // namespace

RulesPage::RulesPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_detail(new RuleDetail(workspace))
    , m_reset(new QPushButton(tr("&Reset all thresholds")))
{
    m_search->setObjectName("rule-search");
    m_search->setPlaceholderText(tr("Search rules"));
    m_search->setAccessibleName(tr("Search rules"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName("rule-list");
    m_list->setAccessibleName(tr("Rules"));
    m_list->setHeaderHidden(true);
    m_list->setColumnCount(2);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIndentation(14);
    m_reset->setObjectName("reset-all");
    m_reset->setToolTip(tr("All thresholds at their defaults, as one change that Undo takes back"));
    auto* left = new QVBoxLayout;
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    left->addWidget(m_reset, 0, Qt::AlignLeft);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto* list = new QWidget;
    list->setLayout(left);
    left->setContentsMargins(0, 0, 0, 0);
    list->setFixedWidth(kListWidth);
    row->addWidget(list);
    row->addWidget(m_detail, 1);
    fill();
    connect(m_search, &QLineEdit::textChanged, this, &RulesPage::search);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        const QString id = item ? item->data(0, kIdRole).toString() : QString();
        m_detail->present(rules::findRule(id.toStdString()));
    });
    connect(m_reset, &QPushButton::clicked, this,
            [this] { m_workspace.perform(resetLimits(m_workspace.diary())); });
    connect(&workspace, &Workspace::changed, this, &RulesPage::refresh);
    m_list->setCurrentItem(m_list->topLevelItem(1)->child(0));
    refresh();
}

void RulesPage::fill()
{
    m_list->addTopLevelItem(new QTreeWidgetItem(m_list, {tr("All thresholds")}));
    std::map<rules::Family, QTreeWidgetItem*> families;
    for (const rules::Rule& rule : rules::catalogue()) {
        QTreeWidgetItem*& family = families[rule.family];
        if (!family) {
            family = new QTreeWidgetItem(m_list, {familyName(rule.family)});
            family->setFlags(Qt::ItemIsEnabled);
            family->setFont(0, theme::font(TextRole::SmallStrong));
            family->setExpanded(true);
        }
        auto* item = new QTreeWidgetItem(family, {translated(rule.title)});
        item->setData(0, kIdRole, qString(rule.id));
        item->setToolTip(0, QStringLiteral("%1 %2").arg(qString(rule.id), translated(rule.title)));
    }
}

QString RulesPage::stateOf(const QString& id) const
{
    const Athlete& athlete = m_workspace.diary().who();
    const auto muted = athlete.muted.find(id.toStdString());
    const rules::Rule* rule = rules::findRule(id.toStdString());
    if (rule && !rule->isSafety && muted != athlete.muted.end() &&
        muted->second >= m_workspace.today())
        return tr("muted until %1").arg(dayAndMonth(muted->second));
    const auto isChanged = [&](std::string_view name) {
        return !name.empty() && athlete.limits.contains(std::string(name));
    };
    const auto count = rule ? std::ranges::count_if(rule->parameters, isChanged)
                            : static_cast<long>(athlete.limits.size());
    return count > 0 ? tr("%n changed", nullptr, static_cast<int>(count)) : QString();
}

void RulesPage::refresh()
{
    for (QTreeWidgetItemIterator item(m_list); *item; ++item) {
        const bool isFamily = (*item)->childCount() > 0;
        if (isFamily)
            continue;
        const QString state = stateOf((*item)->data(0, kIdRole).toString());
        (*item)->setText(1, state);
        (*item)->setForeground(1, theme::colors().muted);
        (*item)->setFont(1, theme::font(TextRole::Tiny));
    }
    m_reset->setEnabled(!m_workspace.diary().who().limits.empty() && !m_workspace.isReadOnly());
}

void RulesPage::search(const QString& text)
{
    for (int i = 1; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* family = m_list->topLevelItem(i);
        int found = 0;
        for (int j = 0; j < family->childCount(); ++j) {
            QTreeWidgetItem* item = family->child(j);
            const bool fits = item->toolTip(0).contains(text.trimmed(), Qt::CaseInsensitive);
            item->setHidden(!fits);
            found += fits ? 1 : 0;
        }
        family->setHidden(found == 0);
    }
}

void RulesPage::showRule(const QString& id)
{
    for (QTreeWidgetItemIterator item(m_list); *item; ++item) {
        if ((*item)->data(0, kIdRole).toString() == id && !id.isEmpty()) {
            m_search->clear();
            m_list->setCurrentItem(*item);
            m_list->scrollToItem(*item);
        }
    }
}

} // namespace mileplate::ui
