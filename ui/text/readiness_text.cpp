// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/readiness_text.h"

#include "core/load/muscle_fatigue.h"
#include "ui/text/amounts.h"

#include <QCoreApplication>

namespace mileplate::ui {

namespace {

// What lupdate knows these texts by.
struct ReadinessText {
    Q_DECLARE_TR_FUNCTIONS(ReadinessText)
};

} // namespace

QString bandText(Readiness band)
{
    switch (band) {
    case Readiness::Fresh:
        return ReadinessText::tr("fresh");
    case Readiness::Ok:
        return ReadinessText::tr("ok");
    case Readiness::NotReady:
        return ReadinessText::tr("not ready");
    }
    return {};
}

QString readinessText(double readiness)
{
    return ReadinessText::tr("%1 %, %2")
        .arg(number(readiness, 0), bandText(load::bandOf(readiness)));
}

} // namespace mileplate::ui
