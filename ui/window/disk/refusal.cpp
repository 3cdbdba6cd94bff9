// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/disk/refusal.h"
#include "ui/text/errors/error_text.h"

#include "ui/window/message_bar.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace mileplate::ui {

namespace {

struct RefusalText {
    Q_DECLARE_TR_FUNCTIONS(RefusalText)
};

using OpenDiary = std::function<void(const QString& file)>;

void saveElsewhere(Workspace& workspace, MessageBar& bar, const OpenDiary& openDiary)
{
    QString file =
        QFileDialog::getSaveFileName(bar.window(), RefusalText::tr("Save the diary elsewhere"),
                                     QDir::home().filePath(QStringLiteral("diary.mileplate")),
                                     RefusalText::tr("Diaries (*.mileplate)"));
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += QStringLiteral(".mileplate");
    const auto saved = workspace.saveElsewhere(file.toStdU16String());
    if (!saved)
        return sayRefusal(workspace, bar, errorText(saved.error()), openDiary);
    bar.say(RefusalText::tr(
                "The diary, with the change that could not be saved here, was written to %1.")
                .arg(QDir::toNativeSeparators(file)),
            {{RefusalText::tr("Go on there"), [openDiary, file] { openDiary(file); }}});
}

} // namespace

void sayRefusal(Workspace& workspace, MessageBar& bar, const QString& why,
                const OpenDiary& openDiary)
{
    if (!workspace.unsaved())
        return bar.say(why);
    std::vector<MessageBar::Offer> offers;
    const Edit edit = *workspace.unsaved();
    if (!edit.isEmpty())
        offers.push_back(
            {RefusalText::tr("Try again"), [&workspace, edit] { workspace.perform(edit); }});
    offers.push_back({RefusalText::tr("Save elsewhere…"),
                      [&workspace, &bar, openDiary] { saveElsewhere(workspace, bar, openDiary); }});
    bar.say(why, offers);
}

} // namespace mileplate::ui
