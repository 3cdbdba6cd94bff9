// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/health_page.h"

#include "core/edits/rule_edits.h"
#include "ui/forms/safety_questions.h"
#include "ui/workspace/workspace.h"

#include <QVBoxLayout>

namespace mileplate::ui {

namespace {

constexpr int kHealthWidth = 460;

} // namespace

HealthPage::HealthPage(Workspace& workspace, QWidget* parent) : QWidget(parent)
{
    auto* questions = new SafetyQuestions(workspace.diary().who().flags);
    questions->setMaximumWidth(kHealthWidth);
    questions->setEnabled(!workspace.isReadOnly());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(questions);
    column->addStretch();
    connect(questions, &SafetyQuestions::changed, this, [&workspace, questions] {
        workspace.perform(changeFlags(workspace.diary(), questions->flags()));
    });
    connect(&workspace, &Workspace::changed, questions,
            [&workspace, questions] { questions->setFlags(workspace.diary().who().flags); });
}

} // namespace mileplate::ui
