// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/holes.h"

namespace mileplate::ui {

std::optional<QStringList> holesOf(const QString& text, QStringView filled)
{
    QStringList literals = text.split(u'%');
    for (qsizetype i = 1; i < literals.size(); ++i)
        literals[i].remove(0, 1); // the hole's number
    const QString first = literals.takeFirst();
    if (literals.isEmpty())
        return filled == first ? std::optional(QStringList()) : std::nullopt;
    const QString last = literals.takeLast();
    if (filled.size() <= first.size() + last.size() || !filled.startsWith(first) ||
        !filled.endsWith(last))
        return std::nullopt;
    filled = filled.sliced(first.size()).chopped(last.size());
    QStringList holes;
    for (; !literals.isEmpty(); literals.removeLast()) {
        const qsizetype at = filled.chopped(1).lastIndexOf(literals.last());
        if (at < 1)
            return std::nullopt;
        holes.prepend(filled.sliced(at + literals.last().size()).toString());
        filled = filled.first(at);
    }
    holes.prepend(filled.toString());
    return holes;
}

QString filledIn(const QString& text, const QStringList& holes)
{
    QStringList pieces = text.split(u'%');
    QString filled = pieces.takeFirst();
    for (const QString& piece : pieces) {
        const int hole = piece.left(1).toInt();
        filled += holes.value(hole - 1) + piece.mid(1);
    }
    return filled;
}

} // namespace mileplate::ui
