// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/diary_place.h"
#include "app/window.h"

#include <QCoreApplication>
#include <sys/stat.h>

int main(int argc, char* argv[])
{
    using namespace mileplate::app;
    umask(S_IRWXG | S_IRWXO); // whatever is written is for its owner alone
    const QStringList arguments = argumentsOf(argc, argv);
    if (arguments.size() < 2 || !isCommand(arguments[1]))
        return runWindow(argc, argv);
    const QCoreApplication application(argc, argv);
    return runCommand(arguments);
}
