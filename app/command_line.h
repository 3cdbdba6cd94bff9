// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <string>

class QCommandLineParser;

// The commands that need no display (and what they have in common).
namespace mileplate::app {

enum ExitStatus {
    Fine = 0,
    FellShort = 1, // done, but something fell short
    WrongUsage = 2,
    NoDiary = 3, // the diary cannot be opened
};

// Whether the program was asked for one of the commands rather than for the window.
bool isCommand(const QString& word);

// Carries the command out; `arguments` begin with the program's name and the command.
int runCommand(const QStringList& arguments);

// Parses the arguments of a command; a status where it ends here (help, wrong usage).
std::optional<int> parse(QCommandLineParser& parser, const QStringList& arguments);

// One line on standard error that names the program.
void complain(const std::string& sentence);
void print(const std::string& text);

} // namespace mileplate::app
