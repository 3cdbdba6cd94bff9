// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/commands.h"

#include <QCommandLineParser>
#include <algorithm>
#include <array>
#include <cstdio>

namespace mileplate::app {

namespace {

struct Command {
    const char* name;
    int (*run)(const QStringList&);
};

constexpr std::array kCommands{
    Command{"import", importCommand},   Command{"check", checkCommand},
    Command{"stats", statsCommand},     Command{"export", exportCommand},
    Command{"read", readCommand},       Command{"history", historyCommand},
    Command{"undo", undoCommand},       Command{"redo", redoCommand},
    Command{"verify", verifyCommand},   Command{"backup", backupCommand},
    Command{"restore", restoreCommand},
};

const Command* findCommand(const QString& word)
{
    const auto found = std::ranges::find_if(
        kCommands, [&](const Command& command) { return word == QLatin1String(command.name); });
    return found == kCommands.end() ? nullptr : &*found;
}

// Qt knows the name of the program only.
std::string helpText(const QCommandLineParser& parser, const QString& word)
{
    QString text = parser.helpText();
    const QString options = QStringLiteral(" [options]");
    if (isCommand(word))
        text.replace(text.indexOf(options), options.size(), " " + word + options);
    return text.toStdString();
}

} // namespace

bool isCommand(const QString& word) { return findCommand(word) != nullptr; }

int runCommand(const QStringList& arguments)
{
    const int status = findCommand(arguments.at(1))->run(arguments.mid(1));
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return status;
    complain("the output could not be written completely; is the disk full?");
    return std::max<int>(status, FellShort);
}

std::optional<int> parse(QCommandLineParser& parser, const QStringList& arguments)
{
    const QCommandLineOption help = parser.addHelpOption();
    if (!parser.parse(arguments)) {
        complain(parser.errorText().toStdString());
        return WrongUsage;
    }
    if (parser.isSet(help)) {
        print(helpText(parser, arguments.front()));
        return Fine;
    }
    return std::nullopt;
}

void complain(const std::string& sentence)
{
    std::fprintf(stderr, "mileplate: %s\n", sentence.c_str());
}

void print(const std::string& text) { std::fwrite(text.data(), 1, text.size(), stdout); }

} // namespace mileplate::app
