// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errors/error_text.h"
#include "ui/text/translation.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <gmock/gmock.h>

namespace mileplate {
namespace {

using ui::errorText;

// What the core says, on a German screen.
class GermanErrors : public testing::Test {
protected:
    void SetUp() override { ui::speak(*QCoreApplication::instance(), QLocale(QLocale::German)); }
    void TearDown() override
    {
        ui::speak(*QCoreApplication::instance(), QLocale(QLocale::English));
    }
};

const QRegularExpression kHoles(QStringLiteral("\\{[^{}]*\\}"));

std::string said(const char* english) { return errorText(english).toStdString(); }

// As a sentence with something in each hole.
QString filled(QString sentence)
{
    sentence.replace(QStringLiteral("\\\""), QStringLiteral("\""));
    int hole = 0;
    for (auto match = kHoles.match(sentence); match.hasMatch(); match = kHoles.match(sentence))
        sentence.replace(match.capturedStart(), match.capturedLength(),
                         QStringLiteral("/a%1").arg(++hole));
    return sentence;
}

// The first text of each call by which the core refuses something.
QStringList refusalsIn(const QString& file)
{
    static const QRegularExpression kSplit(QStringLiteral("\"\\s*\n\\s*\""));
    static const QRegularExpression kCall(QStringLiteral(
        "\\b(?:badInput|failure|failed|refused?|notDone|said|m_damage =|fail)\\b[^;\"]*"
        "\"((?:[^\"\\\\]|\\\\.)*)\""));
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        throw std::runtime_error("no source");
    static const QRegularExpression kComment(QStringLiteral("//[^\n]*"));
    const QString text = QString::fromUtf8(source.readAll()).remove(kComment).remove(kSplit);
    QStringList refusals;
    for (auto matches = kCall.globalMatch(text); matches.hasNext();) {
        const QString refusal = matches.next().captured(1);
        // Words, and more than what another text is put into; no piece of code.
        static const QRegularExpression kWords(QStringLiteral("^[^\\n]*[a-z]{3} [^\\n]*$"));
        if (kWords.match(QString(refusal).remove(kHoles)).hasMatch())
            refusals << filled(refusal);
    }
    return refusals;
}

TEST_F(GermanErrors, EveryRefusalOfTheCoreIsTranslated)
{
    int found = 0;
    for (const char* room : {"base", "edits", "exchange", "json", "planning", "store"}) {
        QDirIterator files(QStringLiteral(SOURCE_ROOT "/core/%1").arg(room), {"*.cpp"}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            for (const QString& refusal : refusalsIn(file)) {
                ++found;
                EXPECT_NE(errorText(refusal).toStdString(), refusal.toStdString())
                    << file.toStdString();
            }
        }
    }
    EXPECT_GT(found, 80);
}

TEST_F(GermanErrors, KeepTheirFileAndTheirFigures)
{
    EXPECT_EQ(said("/home/a b/d.mileplate: there is no such diary"),
              "/home/a b/d.mileplate: dieses Tagebuch gibt es nicht");
    EXPECT_EQ(said("The file is damaged (its checksum is wrong); 17 records before the damage "
                   "were kept."),
              "Die Datei ist beschädigt (ihre Prüfsumme stimmt nicht); 17 Aufzeichnungen vor dem "
              "Schaden wurden behalten.");
    EXPECT_EQ(said("/sessions/0/id: expected an id of 1 to 200 bytes, got 1"),
              "/sessions/0/id: erwartet war eine Kennung von 1 bis 200 Bytes, gefunden wurde 1");
}

TEST_F(GermanErrors, SayWhatBecameOfATable)
{
    EXPECT_EQ(said("Recognised as Hevy: 1 session, 20 sets. 3 known already."),
              "Erkannt als Hevy: 1 Einheit, 20 Sätze. 3 schon bekannt.");
    EXPECT_EQ(errorText("Weights are taken for pounds by the values."),
              "Gewichte sind gelesen als Pfund, nach den Werten.");
    EXPECT_EQ(
        said("Recognised as Strong: 2 sessions, 22 sets. Weights are taken for pounds by the "
             "values. 3 known already."),
        "Erkannt als Strong: 2 Einheiten, 22 Sätze. Gewichte sind gelesen als Pfund, nach den "
        "Werten. 3 schon bekannt.");
}

TEST(EnglishErrors, StayAsTheyAre)
{
    EXPECT_EQ(said("x: there is no such file"), "x: there is no such file");
}

} // namespace
} // namespace mileplate
