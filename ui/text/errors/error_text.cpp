// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errors/error_text.h"

#include "ui/text/errors/error_sentences.h"
#include "ui/text/holes.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <optional>

namespace mileplate::ui {

namespace {

std::optional<QString> asSentence(const QString& english)
{
    for (const char* sentence : errorSentences()) {
        const QLatin1String text(sentence);
        if (!english.startsWith(text.first(std::max<qsizetype>(text.indexOf('%'), 0))))
            continue;
        const auto holes = holesOf(text, english);
        if (!holes)
            continue;
        QStringList said;
        for (const QString& hole : *holes)
            said << errorText(hole);
        return filledIn(QCoreApplication::translate("ErrorText", sentence), said);
    }
    return std::nullopt;
}

// Both sides of the first mark after which something is known.
std::optional<QString> inTwo(const QString& english, const QString& mark)
{
    for (qsizetype at = english.indexOf(mark); at >= 0; at = english.indexOf(mark, at + 1)) {
        const QString rest = english.sliced(at + mark.size());
        if (const QString said = errorText(rest); said != rest)
            return errorText(english.first(at)) + mark + said;
    }
    return std::nullopt;
}

} // namespace

QString errorText(const QString& english)
{
    if (english.isEmpty() || QLocale().language() == QLocale::English)
        return english;
    for (const char* mark : {". ", ": ", ", "}) {
        if (const auto said = inTwo(english, QString::fromLatin1(mark)))
            return *said;
    }
    if (const auto said = asSentence(english))
        return *said;
    if (english.endsWith(u'.'))
        return errorText(english.chopped(1)) + u'.';
    // A whole sentence, the stop of which fell to the mark between it and the next.
    if (const auto said = asSentence(english + u'.'); said && said->endsWith(u'.'))
        return said->chopped(1);
    return english;
}

QString errorText(const Error& error) { return errorText(QString::fromStdString(error.message)); }

} // namespace mileplate::ui
