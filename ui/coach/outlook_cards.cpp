// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/outlook_cards.h"

#include "core/library/titles.h"
#include "core/rules/words/message.h"
#include "ui/models/change_text.h"
#include "ui/text/dates.h"
#include "ui/text/qt_language.h"
#include "ui/theme/theme.h"
#include "ui/workspace/preview.h"

#include <QCoreApplication>

namespace mileplate::ui {

namespace {

// What lupdate knows these texts by.
struct OutlookText {
    Q_DECLARE_TR_FUNCTIONS(OutlookText)
};

QString placeName(const BoardPlace& place)
{
    return weekdayShort(place.day) + QLatin1Char(' ') +
           qString(language().translated(library::titleOf(place.slot)));
}

class Cards {
public:
    Cards(const Workspace& workspace, const Preview& preview)
        : m_workspace(workspace)
        , m_preview(preview)
    {}

    std::vector<FindingCard::Words> all()
    {
        addPlace();
        addBest();
        return std::move(m_cards);
    }

private:
    void addPlace()
    {
        const planning::Outlook* outlook = m_preview.hovered();
        const auto after = outlook ? m_preview.diaryAfter(outlook->place) : Result<Diary>{};
        if (!outlook || !after)
            return;
        for (const planning::Change& change : outlook->added)
            addChange(change, *after, true);
        for (const planning::Change& change : outlook->removed)
            addChange(change, m_workspace.diary(), false);
        if (m_cards.empty())
            add({.title = outlook->stays ? OutlookText::tr("Where it is")
                                         : OutlookText::tr("If you drop it here"),
                 .text = OutlookText::tr("Nothing changes for the coach."),
                 .aside = placeName(outlook->place),
                 .edge = theme::colors().info});
    }

    // Hints are not worth a look while a hand is waiting (rulebook 3.1, step 6).
    void addChange(const planning::Change& change, const Diary& diary, bool added)
    {
        if (change.severity == rules::Severity::Info)
            return;
        const Colors& colors = theme::colors();
        add({.title = added ? OutlookText::tr("If you drop it here")
                            : OutlookText::tr("This would go away"),
             .text = change.isNamed ? qString(rules::messageOf(change.finding, diary, language()))
                                    : countsText(change, added),
             .aside = qString(change.finding.rule),
             .edge = added ? colors.ofSeverity(change.severity) : colors.ok});
    }

    void addBest()
    {
        const planning::Outlook* best = m_preview.best();
        if (!best || best == m_preview.hovered())
            return;
        add({.title = OutlookText::tr("Best place"),
             .text = best->penalty == 0 ? OutlookText::tr("No rule has a finding there.")
                                        : OutlookText::tr("Least to worry about."),
             .aside = placeName(best->place),
             .edge = theme::colors().ok});
    }

    void add(FindingCard::Words words) { m_cards.push_back(std::move(words)); }

    const Workspace& m_workspace;
    const Preview& m_preview;
    std::vector<FindingCard::Words> m_cards;
};

} // namespace

std::vector<FindingCard::Words> outlookCards(const Workspace& workspace, const Preview& preview)
{
    return Cards(workspace, preview).all();
}

} // namespace mileplate::ui
