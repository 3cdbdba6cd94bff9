// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/source_text.h"

#include <QCoreApplication>

namespace mileplate::ui {

namespace {

// What lupdate knows these texts by.
struct SourceText {
    Q_DECLARE_TR_FUNCTIONS(SourceText)
};

QString nameOfValue(DayValue value)
{
    switch (value) {
    case DayValue::Weight:
        return SourceText::tr("Weight");
    case DayValue::Sleep:
        return SourceText::tr("Sleep");
    case DayValue::RestingHeartRate:
        return SourceText::tr("Resting heart rate");
    case DayValue::HeartRateVariability:
        return SourceText::tr("Heart rate variability");
    case DayValue::FoodComplete:
        return SourceText::tr("Whether all food is logged");
    }
    return {};
}

// "FIT", "CSV"
QString fileOf(Source::Kind kind)
{
    switch (kind) {
    case Source::Kind::Fit:
        return QStringLiteral("FIT");
    case Source::Kind::Tcx:
        return QStringLiteral("TCX");
    case Source::Kind::Gpx:
        return QStringLiteral("GPX");
    case Source::Kind::Csv:
        return QStringLiteral("CSV");
    case Source::Kind::Json:
        return QStringLiteral("JSON");
    case Source::Kind::Health:
    case Source::Kind::Manual:
        break;
    }
    return {};
}

} // namespace

QString sourceText(const Source& source)
{
    const QString name = QString::fromStdString(source.name);
    const auto with = [](const QString& what, const QString& more) {
        return more.isEmpty() ? what : QStringLiteral("%1 (%2)").arg(what, more);
    };
    if (source.kind == Source::Kind::Manual)
        return with(SourceText::tr("entered by hand"), name);
    if (source.kind == Source::Kind::Health)
        return with(QStringLiteral("Apple Health"), name);
    const QString file = fileOf(source.kind);
    return name.isEmpty() ? SourceText::tr("a %1 file").arg(file) : with(name, file);
}

QString originText(const std::optional<Source>& source)
{
    return source && source->kind != Source::Kind::Manual
               ? SourceText::tr("From %1").arg(sourceText(*source))
               : QString();
}

QString originText(const Done& done)
{
    QStringList sources;
    const auto add = [&](const Source& source) {
        const QString text = sourceText(source);
        if (source.kind != Source::Kind::Manual && !sources.contains(text))
            sources << text;
    };
    if (done.source)
        add(*done.source);
    for (const Source& other : done.otherSources)
        add(other);
    return sources.isEmpty() ? QString()
                             : SourceText::tr("From %1").arg(sources.join(QStringLiteral(", ")));
}

QStringList originLines(const DayLog& log)
{
    QStringList lines;
    for (const auto& [value, source] : log.sources)
        lines << QStringLiteral("%1: %2").arg(nameOfValue(value), sourceText(source));
    return lines;
}

} // namespace mileplate::ui
