// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "ui/coach/coach_panel.h"
#include "ui/food/food_page.h"
#include "ui/log/log_page.h"
#include "ui/settings/settings_dialog.h"
#include "ui/verbs/verbs.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_page.h"
#include "ui/window/preferences.h"

#include <QCoreApplication>

// Where the coach's words lead to.
namespace mileplate::ui {

void MainWindow::connectCoach()
{
    CoachPanel& coach = m_plan->coach();
    connect(&coach, &CoachPanel::pageAsked, this, &MainWindow::openFromCoach);
    connect(&coach, &CoachPanel::ruleAsked, this, &MainWindow::showSettings);
    if (m_host.isDemo)
        return; // nothing is kept
    const QString diary = QString::fromStdString(shownPath(m_host.diary));
    coach.setDismissals(preferences::dismissals(diary));
    connect(&coach, &CoachPanel::dismissalsChanged, this,
            [diary](const std::vector<rules::Dismissal>& dismissals) {
                preferences::setDismissals(diary, dismissals);
            });
}

void MainWindow::openFromCoach(const QString& page, const rules::Finding& finding)
{
    const Id<Session> first = finding.sessions.empty() ? Id<Session>{} : finding.sessions.front();
    if (page == QLatin1String("log")) {
        showPage(Log);
        if (m_workspace.diary().find(first))
            logPage().showSession(first);
    } else if (page == QLatin1String("charts")) {
        showPage(Charts);
    } else if (page == QLatin1String("food")) {
        foodPage().showDay(finding.date);
        showPage(Food);
    } else if (page == QLatin1String("import")) {
        askForFiles();
    } else if (page == QLatin1String("athlete")) {
        verbs::setUpAthlete(m_workspace, this);
    } else if (page == QLatin1String("settings")) {
        showSettings(
            QString::fromUtf8(finding.rule.data(), static_cast<qsizetype>(finding.rule.size())));
    } else {
        showPage(Plan);
        verbs::openSession(m_workspace, first, this);
    }
}

void MainWindow::showSettings(const QString& rule)
{
    SettingsDialog dialog(m_workspace, preferences::speech(), this);
    connect(&dialog, &SettingsDialog::speechChosen, this, [](Speech speech) {
        preferences::setSpeech(speech);
        speak(*QCoreApplication::instance(), localeOf(speech));
    });
    dialog.showRule(rule);
    dialog.exec();
    for (auto& old : std::exchange(m_retired, {}))
        old.release()->deleteLater();
}

} // namespace mileplate::ui
