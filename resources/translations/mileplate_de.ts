<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>mileplate::ui::AthleteForm</name>
    <message>
        <source>Athlete</source>
        <translation>Sportler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>bpm</translation>
    </message>
    <message>
        <source>Everything may be left empty and changed later. It stays in your diary file; nothing is sent anywhere.</source>
        <translation>Alles darf leer bleiben und lässt sich später ändern. Es bleibt in deiner Tagebuchdatei; nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>divers</translation>
    </message>
    <message>
        <source>not said: running</source>
        <translation>keine Angabe: Laufen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>ausgewogen</translation>
    </message>
    <message>
        <source>muscle</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <source>kilometres, kilograms</source>
        <translation>Kilometer, Kilogramm</translation>
    </message>
    <message>
        <source>miles, pounds</source>
        <translation>Meilen, Pfund</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>&amp;Gewicht</translation>
    </message>
    <message>
        <source>Without it there is no protein target and no energy.</source>
        <translation>Ohne Gewicht gibt es kein Eiweißziel und keine Energie.</translation>
    </message>
    <message>
        <source>S&amp;ex</source>
        <translation>G&amp;eschlecht</translation>
    </message>
    <message>
        <source>Without it energy at rest is the mean of both formulas.</source>
        <translation>Ohne Angabe ist der Grundumsatz das Mittel beider Formeln.</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>Ge&amp;burtsdatum</translation>
    </message>
    <message>
        <source>Without it there is no energy at rest.</source>
        <translation>Ohne Geburtsdatum gibt es keinen Grundumsatz.</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>G&amp;röße</translation>
    </message>
    <message>
        <source>Without it there is no energy at rest and no BMI.</source>
        <translation>Ohne Größe gibt es keinen Grundumsatz und keinen BMI.</translation>
    </message>
    <message>
        <source>&amp;Resting heart rate</source>
        <translation>Ru&amp;hepuls</translation>
    </message>
    <message>
        <source>Without it the effort of a run comes from its kind, not from its heart rate.</source>
        <translation>Ohne Ruhepuls folgt die Belastung eines Laufs aus seiner Art, nicht aus dem Puls.</translation>
    </message>
    <message>
        <source>Highest heart rate</source>
        <translation>Maximalpuls</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorität</translation>
    </message>
    <message>
        <source>Decides which sessions are protected, and how much protein is aimed for.</source>
        <translation>Entscheidet, welche Einheiten geschützt sind und wie viel Eiweiß das Ziel ist.</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>E&amp;inheiten</translation>
    </message>
    <message>
        <source>The birth date is not a date: write it as 1990-05-31.</source>
        <translation>Das Geburtsdatum ist kein Datum: schreib es als 1990-05-31.</translation>
    </message>
    <message>
        <source>Weight or height is not a number of a person.</source>
        <translation>Gewicht oder Größe passt zu keinem Menschen.</translation>
    </message>
    <message>
        <source>A heart rate is not one: at rest 20 to 150, at most 80 to 250.</source>
        <translation>Ein Puls stimmt nicht: in Ruhe 20 bis 150, maximal 80 bis 250.</translation>
    </message>
    <message>
        <source>The resting heart rate must be below the highest.</source>
        <translation>Der Ruhepuls muss unter dem Maximalpuls liegen.</translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message>
        <source>%1 h between</source>
        <translation>%1 h dazwischen</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Wettkampf</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s)</source>
        <translation>
            <numerusform>%n Mahlzeit</numerusform>
            <numerusform>%n Mahlzeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>slept %1 h</source>
        <translation>%1 h geschlafen</translation>
    </message>
    <message>
        <source>target only</source>
        <translation>nur Ziel</translation>
    </message>
    <message>
        <source>%1, load %2, protein %3</source>
        <translation>%1, Belastung %2, Eiweiß %3</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Taper</source>
        <translation>Tapering</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::ChartCard</name>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>%1 a day</source>
        <translation>%1 pro Tag</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 pro Woche</translation>
    </message>
    <message>
        <source>Running volume</source>
        <translation>Laufumfang</translation>
    </message>
    <message>
        <source>, by intensity</source>
        <translation>, nach Intensität</translation>
    </message>
    <message>
        <source>%1: %2 %3 (easy %4, long %5, quality %6)</source>
        <translation>%1: %2 %3 (locker %4, lang %5, Tempo %6)</translation>
    </message>
    <message>
        <source>this week %1</source>
        <translation>diese Woche %1</translation>
    </message>
    <message>
        <source>Strength volume</source>
        <translation>Kraftumfang</translation>
    </message>
    <message>
        <source>hard sets</source>
        <translation>harte Sätze</translation>
    </message>
    <message>
        <source>%1: %2 %3 hard sets</source>
        <translation>%1: %2 %3 harte Sätze</translation>
    </message>
    <message>
        <source> · band 8–12</source>
        <translation> · Bereich 8–12</translation>
    </message>
    <message>
        <source>useful range</source>
        <translation>sinnvoller Bereich</translation>
    </message>
    <message>
        <source>nothing logged</source>
        <translation>nichts erfasst</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source>no target: the athlete&apos;s weight is not known</source>
        <translation>kein Ziel: das Gewicht ist nicht bekannt</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source> · band %1–%2 g/kg</source>
        <translation> · Bereich %1–%2 g/kg</translation>
    </message>
    <message>
        <source>Protein</source>
        <translation>Eiweiß</translation>
    </message>
    <message>
        <source>g a day</source>
        <translation>g pro Tag</translation>
    </message>
    <message>
        <source>eaten</source>
        <translation>gegessen</translation>
    </message>
    <message>
        <source>%1 of %2 days short</source>
        <translation>an %1 von %2 Tagen zu wenig</translation>
    </message>
    <message>
        <source>Fitness, fatigue, form</source>
        <translation>Fitness, Ermüdung, Form</translation>
    </message>
    <message>
        <source>load units a day · runs and lifts in one load</source>
        <translation>Belastung pro Tag · Läufe und Kraft in einer Summe</translation>
    </message>
    <message>
        <source>fitness</source>
        <translation>Fitness</translation>
    </message>
    <message>
        <source>fatigue</source>
        <translation>Ermüdung</translation>
    </message>
    <message>
        <source>form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>%1: load %2</source>
        <translation>%1: Belastung %2</translation>
    </message>
    <message>
        <source>, fitness %1, fatigue %2, form %3</source>
        <translation>, Fitness %1, Ermüdung %2, Form %3</translation>
    </message>
    <message>
        <source>today fitness %1, fatigue %2, form %3</source>
        <translation>heute Fitness %1, Ermüdung %2, Form %3</translation>
    </message>
    <message>
        <source>starts after four weeks of history</source>
        <translation>beginnt nach vier Wochen Training</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>16 weeks</source>
        <translation>16 Wochen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Muscle group</source>
        <translation>Muskelgruppe</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::CoachPanel</name>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>Vorschau</translation>
    </message>
    <message numerus="yes">
        <source>%n more advice</source>
        <translation>
            <numerusform>%n weiterer Rat</numerusform>
            <numerusform>%n weitere Ratschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put aside</source>
        <translation>
            <numerusform>%n zurückgestellt</numerusform>
            <numerusform>%n zurückgestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Please clear training with a doctor first</source>
        <translation>Bitte kläre das Training zuerst ärztlich ab</translation>
    </message>
    <message>
        <source>You told of %1. The calendar works as ever; suggestions to do more are off.</source>
        <translation>Deine Angabe: %1. Der Kalender arbeitet wie immer; Vorschläge, mehr zu tun, sind aus.</translation>
    </message>
    <message>
        <source>Getting to know your training</source>
        <translation>Dein Training kennenlernen</translation>
    </message>
    <message>
        <source>In the first 14 days suggestions are held back: there is no habit yet to compare with. Warnings speak as ever.</source>
        <translation>In den ersten 14 Tagen gibt es keine Vorschläge: es fehlt noch die Gewohnheit zum Vergleich. Warnungen kommen wie immer.</translation>
    </message>
    <message>
        <source>This week is empty</source>
        <translation>Diese Woche ist leer</translation>
    </message>
    <message>
        <source>Double-click a slot, press Enter in it, or drag sessions from the library (Ctrl+B). A week copied with Ctrl+Shift+C is pasted with Ctrl+V.</source>
        <translation>Doppelklick auf ein Feld, Eingabe darin, oder Einheiten aus der Bibliothek ziehen (Strg+B). Eine mit Strg+Umschalt+C kopierte Woche fügt Strg+V ein.</translation>
    </message>
    <message>
        <source>Nothing to say about this week</source>
        <translation>Zu dieser Woche gibt es nichts zu sagen</translation>
    </message>
    <message>
        <source>No rule has a finding.</source>
        <translation>Keine Regel hat etwas gefunden.</translation>
    </message>
    <message>
        <source>All that was found is put aside.</source>
        <translation>Alles Gefundene ist zurückgestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%n also seen</source>
        <translation>
            <numerusform>%n außerdem gesehen</numerusform>
            <numerusform>%n außerdem gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Muted: %1</source>
        <translation>Stumm: %1</translation>
    </message>
    <message>
        <source>Rules that are muted, in the settings</source>
        <translation>Stumme Regeln, in den Einstellungen</translation>
    </message>
</context>
<context>
    <name>CoachText</name>
    <message>
        <source>load</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>hard minutes</source>
        <translation>harte Minuten</translation>
    </message>
    <message>
        <source>monotony</source>
        <translation>Monotonie</translation>
    </message>
    <message>
        <source>protein %1</source>
        <translation>Eiweiß %1</translation>
    </message>
    <message>
        <source>− Gone or milder: %1</source>
        <translation>− Weg oder milder: %1</translation>
    </message>
    <message>
        <source>+ New: %1</source>
        <translation>+ Neu: %1</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::DayFoot</name>
    <message>
        <source>%1: protein %2</source>
        <translation>%1: Eiweiß %2</translation>
    </message>
    <message>
        <source>Enter a meal on %1</source>
        <translation>Mahlzeit am %1 eintragen</translation>
    </message>
    <message>
        <source>Protein</source>
        <translation>Eiweiß</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::DayForm</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>bpm</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>well</source>
        <translation>gesund</translation>
    </message>
    <message>
        <source>above the neck: sniffles, sore throat</source>
        <translation>oberhalb des Halses: Schnupfen, Halsweh</translation>
    </message>
    <message>
        <source>below the neck: cough, stomach</source>
        <translation>unterhalb des Halses: Husten, Magen</translation>
    </message>
    <message>
        <source>fever</source>
        <translation>Fieber</translation>
    </message>
    <message>
        <source>as the meals suggest</source>
        <translation>wie die Mahlzeiten nahelegen</translation>
    </message>
    <message>
        <source>everything is logged</source>
        <translation>alles ist erfasst</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>etwas fehlt</translation>
    </message>
    <message>
        <source>Of the legs: 0 none, 10 as bad as it gets</source>
        <translation>Der Beine: 0 keiner, 10 schlimmer geht es nicht</translation>
    </message>
    <message>
        <source>The night before this day</source>
        <translation>Die Nacht vor diesem Tag</translation>
    </message>
    <message>
        <source>&amp;Slept</source>
        <translation>Ge&amp;schlafen</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>Ge&amp;wicht</translation>
    </message>
    <message>
        <source>&amp;Resting heart rate</source>
        <translation>Ru&amp;hepuls</translation>
    </message>
    <message>
        <source>S&amp;oreness of the legs</source>
        <translation>&amp;Muskelkater der Beine</translation>
    </message>
    <message>
        <source>&amp;Pain</source>
        <translation>S&amp;chmerz</translation>
    </message>
    <message>
        <source>&amp;Illness</source>
        <translation>&amp;Krankheit</translation>
    </message>
    <message>
        <source>&amp;Food</source>
        <translation>&amp;Essen</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Sleep is 0 to 24 hours.</source>
        <translation>Schlaf ist 0 bis 24 Stunden.</translation>
    </message>
    <message>
        <source>Weight or heart rate is not a number of a person.</source>
        <translation>Gewicht oder Puls passt zu keinem Menschen.</translation>
    </message>
    <message>
        <source>Soreness and pain are 0 to 10.</source>
        <translation>Muskelkater und Schmerz sind 0 bis 10.</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::DayHeader</name>
    <message>
        <source>%1: sleep, weight, soreness, note</source>
        <translation>%1: Schlaf, Gewicht, Muskelkater, Notiz</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::DoneFields</name>
    <message>
        <source>bpm</source>
        <translation>bpm</translation>
    </message>
    <message>
        <source>&amp;Started at</source>
        <translation>Be&amp;ginn um</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>Ze&amp;it</translation>
    </message>
    <message>
        <source>D&amp;istance</source>
        <translation>Distan&amp;z</translation>
    </message>
    <message>
        <source>E&amp;ffort (RPE)</source>
        <translation>Anst&amp;rengung (RPE)</translation>
    </message>
    <message>
        <source>Avera&amp;ge heart rate</source>
        <translation>Mittlerer P&amp;uls</translation>
    </message>
    <message>
        <source>How hard it felt, about half an hour after: 0 rest, 3 easy, 7 very hard, 10 all out</source>
        <translation>Wie hart es sich anfühlte, etwa eine halbe Stunde danach: 0 Ruhe, 3 locker, 7 sehr hart, 10 alles gegeben</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::DurationEdit</name>
    <message>
        <source>h:mm:ss or min</source>
        <translation>h:mm:ss oder min</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::ExerciseTable</name>
    <message>
        <source>Add line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>RIR</source>
        <translation>RIR</translation>
    </message>
    <message>
        <source>Warm-up set</source>
        <translation>Aufwärmsatz</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::FindingCard</name>
    <message>
        <source>%1 stands for it</source>
        <translation>%1 steht dafür</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Figures, thresholds, reasons and sources</source>
        <translation>Zahlen, Grenzwerte, Gründe und Quellen</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Show it in front again</source>
        <translation>Wieder vorn zeigen</translation>
    </message>
    <message>
        <source>Put aside for 24 hours; it stays in sight as a line</source>
        <translation>24 Stunden zurückstellen; als Zeile bleibt es sichtbar</translation>
    </message>
    <message>
        <source>Put aside until its sessions change or it becomes worse</source>
        <translation>Zurückstellen, bis sich die Einheiten ändern oder es schlimmer wird</translation>
    </message>
    <message>
        <source>Put aside for seven days, or until it becomes worse</source>
        <translation>Sieben Tage zurückstellen, oder bis es schlimmer wird</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Every change of this diary, newest first. What was taken back is still here and can be brought back with Redo.</source>
        <translation>Jede Änderung dieses Tagebuchs, die neueste zuerst. Zurückgenommenes steht noch hier und kommt mit Wiederholen zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n change(s) after this</source>
        <translation>
            <numerusform>%n Änderung danach zurücknehmen</numerusform>
            <numerusform>%n Änderungen danach zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back what came after this</source>
        <translation>Zurücknehmen, was danach kam</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::ImportDialog</name>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>schon bekannt</translation>
    </message>
    <message>
        <source>added to a run that was there</source>
        <translation>zu einem vorhandenen Lauf ergänzt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>has no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>nicht importiert</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>Der Import wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There are no files there.</source>
        <translation>Dort sind keine Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): </source>
        <translation>
            <numerusform>%n Datei: </numerusform>
            <numerusform>%n Dateien: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found the planned session.</source>
        <translation>
            <numerusform>%n fand die geplante Einheit.</numerusform>
            <numerusform>%n fanden die geplante Einheit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading files …</source>
        <translation>Dateien werden gelesen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Import with this day</source>
        <translation>Mit diesem Tag importieren</translation>
    </message>
    <message>
        <source>The clock of some devices was never set. They were recorded on:</source>
        <translation>Bei einigen Geräten war die Uhr nie gestellt. Aufgezeichnet wurde am:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The import could not be saved. Nothing was changed.</source>
        <translation>Der Import konnte nicht gespeichert werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Undo takes all of it back.</source>
        <translation>Rückgängig nimmt alles zurück.</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::LanguagePage</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Applies at once, also to dates and numbers. Kilometres or miles are chosen under Menu → File → Athlete.</source>
        <translation>Gilt sofort, auch für Daten und Zahlen. Kilometer oder Meilen wählst du unter Menü → Datei → Sportler.</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::LibraryDock</name>
    <message>
        <source>Easy runs</source>
        <translation>Lockere Läufe</translation>
    </message>
    <message>
        <source>Quality runs</source>
        <translation>Tempoläufe</translation>
    </message>
    <message>
        <source>Long runs</source>
        <translation>Lange Läufe</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Filter sessions</source>
        <translation>Einheiten filtern</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Drag one onto the week, or press Enter and carry it by the arrows</source>
        <translation>Auf die Woche ziehen, oder Eingabe drücken und mit den Pfeilen tragen</translation>
    </message>
    <message>
        <source>Sessions to plan with</source>
        <translation>Einheiten zum Planen</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::LoadCurve</name>
    <message>
        <source>Load: fitness %1, fatigue %2, form %3</source>
        <translation>Belastung: Fitness %1, Ermüdung %2, Form %3</translation>
    </message>
    <message>
        <source>Fitness and fatigue start after four weeks of history.</source>
        <translation>Fitness und Ermüdung beginnen nach vier Wochen Training.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>Fitness %1</source>
        <translation>Fitness %1</translation>
    </message>
    <message>
        <source>Fatigue %1</source>
        <translation>Ermüdung %1</translation>
    </message>
    <message>
        <source>Form %1</source>
        <translation>Form %1</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::LogModel</name>
    <message>
        <source>Meal</source>
        <translation>Mahlzeit</translation>
    </message>
    <message>
        <source>%1 protein</source>
        <translation>%1 Eiweiß</translation>
    </message>
    <message>
        <source>%1 kcal</source>
        <translation>%1 kcal</translation>
    </message>
    <message>
        <source>slept %1 h</source>
        <translation>%1 h geschlafen</translation>
    </message>
    <message>
        <source>sore %1</source>
        <translation>Muskelkater %1</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>Puls</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Beine</translation>
    </message>
    <message>
        <source>RPE</source>
        <translation>RPE</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastung</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>FIT, TCX, GPX, diary JSON (Ctrl+I)</source>
        <translation>FIT, TCX, GPX, Tagebuch-JSON (Strg+I)</translation>
    </message>
    <message>
        <source>+ Run</source>
        <translation>+ Lauf</translation>
    </message>
    <message>
        <source>Enter a run in one line (Ctrl+R)</source>
        <translation>Einen Lauf in einer Zeile eintragen (Strg+R)</translation>
    </message>
    <message>
        <source>+ Lift</source>
        <translation>+ Kraft</translation>
    </message>
    <message>
        <source>Enter a strength session (Ctrl+L)</source>
        <translation>Eine Krafteinheit eintragen (Strg+L)</translation>
    </message>
    <message>
        <source>+ Day</source>
        <translation>+ Tag</translation>
    </message>
    <message>
        <source>Sleep, weight, soreness, a note (Ctrl+D)</source>
        <translation>Schlaf, Gewicht, Muskelkater, Notiz (Strg+D)</translation>
    </message>
    <message>
        <source>+ Meal</source>
        <translation>+ Mahlzeit</translation>
    </message>
    <message>
        <source>Enter a meal (Ctrl+M)</source>
        <translation>Eine Mahlzeit eintragen (Strg+M)</translation>
    </message>
    <message>
        <source>Search: squat, long run, &gt; 20 km …</source>
        <translation>Suche: Kniebeuge, langer Lauf, &gt; 20 km …</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Words, dates (2026-11), and figures: &gt; 20 km, &lt; 45 min, hr &gt; 150, rpe &gt;= 8, load &gt; 400</source>
        <translation>Wörter, Daten (2026-11) und Zahlen: &gt; 20 km, &lt; 45 min, hr &gt; 150, rpe &gt;= 8, load &gt; 400</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Lifts</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Mahlzeiten</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Everything that was done</source>
        <translation>Alles, was getan wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Enter to open this entry.</source>
        <translation>Eingabe öffnet diesen Eintrag.</translation>
    </message>
    <message>
        <source>Nothing fits this search. Clear it to see everything.</source>
        <translation>Nichts passt zu dieser Suche. Leere sie, um alles zu sehen.</translation>
    </message>
    <message>
        <source>Nothing is done yet. Import files, or enter a run with + Run.</source>
        <translation>Noch ist nichts getan. Importiere Dateien oder trag einen Lauf mit + Lauf ein.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::MainWindow</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Mileplate – demo, nothing is kept</source>
        <translation>Mileplate – Demo, nichts wird behalten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Einheit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>Dateien &amp;importieren…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>&amp;Export diary JSON…</source>
        <translation>Tagebuch-JSON &amp;exportieren…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Open another diary…</source>
        <translation>&amp;Anderes Tagebuch öffnen…</translation>
    </message>
    <message>
        <source>Open a diary</source>
        <translation>Tagebuch öffnen</translation>
    </message>
    <message>
        <source>Diaries (*.mileplate);;All files (*)</source>
        <translation>Tagebücher (*.mileplate);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>&amp;Demo öffnen</translation>
    </message>
    <message>
        <source>&amp;Athlete…</source>
        <translation>&amp;Sportler…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ei&amp;nstellungen…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Select the &amp;week</source>
        <translation>Wo&amp;che auswählen</translation>
    </message>
    <message>
        <source>Copy the w&amp;hole week</source>
        <translation>&amp;Ganze Woche kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Find in the log</source>
        <translation>Im &amp;Protokoll suchen</translation>
    </message>
    <message>
        <source>&amp;New session…</source>
        <translation>&amp;Neue Einheit…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Mark as &amp;done…</source>
        <translation>Als &amp;erledigt markieren…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Mark as &amp;missed</source>
        <translation>Als &amp;verpasst markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;skipped</source>
        <translation>Als a&amp;usgelassen markieren</translation>
    </message>
    <message>
        <source>Enter a &amp;run…</source>
        <translation>&amp;Lauf eintragen…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Enter a &amp;lift…</source>
        <translation>&amp;Kraft eintragen…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Enter a m&amp;eal…</source>
        <translation>&amp;Mahlzeit eintragen…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Enter sleep, weight, a no&amp;te…</source>
        <translation>&amp;Schlaf, Gewicht, Notiz eintragen…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>P&amp;rotokoll</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Diagramme</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>P&amp;revious week</source>
        <translation>&amp;Vorige Woche</translation>
    </message>
    <message>
        <source>&amp;Next week</source>
        <translation>&amp;Nächste Woche</translation>
    </message>
    <message>
        <source>To the &amp;coach</source>
        <translation>Zum &amp;Coach</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Session l&amp;ibrary</source>
        <translation>&amp;Bibliothek der Einheiten</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Mileplate</source>
        <translation>&amp;Über Mileplate</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Activities and diaries (*.fit *.tcx *.gpx *.gz *.json);;All files (*)</source>
        <translation>Aktivitäten und Tagebücher (*.fit *.tcx *.gpx *.gz *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export diary JSON</source>
        <translation>Tagebuch-JSON exportieren</translation>
    </message>
    <message>
        <source>Diary JSON (*.json)</source>
        <translation>Tagebuch-JSON (*.json)</translation>
    </message>
    <message>
        <source>The diary was written to %1.</source>
        <translation>Das Tagebuch wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Arrows, Tab</source>
        <translation>Pfeile, Tab</translation>
    </message>
    <message>
        <source>go from card to card and slot to slot</source>
        <translation>von Karte zu Karte und von Feld zu Feld</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>grabs a card; arrows carry it, Enter drops it, Esc lets go</source>
        <translation>greift eine Karte; Pfeile tragen sie, Eingabe legt sie ab, Esc lässt los</translation>
    </message>
    <message>
        <source>Ctrl while dropping</source>
        <translation>Strg beim Ablegen</translation>
    </message>
    <message>
        <source>copies instead of moving</source>
        <translation>kopiert statt zu verschieben</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>opens the card, or a new session in an empty slot</source>
        <translation>öffnet die Karte, oder eine neue Einheit in einem leeren Feld</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>week before, week after; Ctrl+T today</source>
        <translation>Woche davor, Woche danach; Strg+T heute</translation>
    </message>
    <message>
        <source>Ctrl+R, Ctrl+L, Ctrl+M, Ctrl+D</source>
        <translation>Strg+R, Strg+L, Strg+M, Strg+D</translation>
    </message>
    <message>
        <source>enter a run, a lift, a meal, the day</source>
        <translation>Lauf, Kraft, Mahlzeit, Tag eintragen</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Strg+Z, Strg+Umschalt+Z</translation>
    </message>
    <message>
        <source>undo and redo, also after a restart</source>
        <translation>rückgängig und wiederholen, auch nach einem Neustart</translation>
    </message>
    <message>
        <source>Ctrl+1, Ctrl+2, Ctrl+3</source>
        <translation>Strg+1, Strg+2, Strg+3</translation>
    </message>
    <message>
        <source>plan, log, charts</source>
        <translation>Plan, Protokoll, Diagramme</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>searches the log</source>
        <translation>durchsucht das Protokoll</translation>
    </message>
    <message>
        <source>goes to the coach; arrows, Enter for why, Delete for not now</source>
        <translation>zum Coach; Pfeile, Eingabe für Warum, Entf für Nicht jetzt</translation>
    </message>
    <message>
        <source>settings: rules, thresholds, health</source>
        <translation>Einstellungen: Regeln, Grenzwerte, Gesundheit</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About Mileplate</source>
        <translation>Über Mileplate</translation>
    </message>
    <message>
        <source>&lt;b&gt;Mileplate %1&lt;/b&gt;&lt;p&gt;A planner for people who run and lift.&lt;/p&gt;&lt;p&gt;Your diary: %2&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;&lt;p&gt;Training figures are estimates from the published sources that each finding names; they are no medical advice.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Mileplate %1&lt;/b&gt;&lt;p&gt;Ein Planer für alle, die laufen und Kraft trainieren.&lt;/p&gt;&lt;p&gt;Dein Tagebuch: %2&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;&lt;p&gt;Trainingszahlen sind Schätzungen aus den veröffentlichten Quellen, die jeder Hinweis nennt; sie sind kein ärztlicher Rat.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <comment>in the list of keys</comment>
        <translation>Strg+K</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <comment>in the list of keys</comment>
        <translation>Strg+,</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::MealForm</name>
    <message>
        <source>New meal</source>
        <translation>Neue Mahlzeit</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Mahlzeit</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>kcal</source>
        <translation>kcal</translation>
    </message>
    <message>
        <source>&amp;Planned, not eaten yet</source>
        <translation>Ge&amp;plant, noch nicht gegessen</translation>
    </message>
    <message>
        <source>Breakfast, skyr, chicken and rice …</source>
        <translation>Frühstück, Skyr, Hähnchen mit Reis …</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <translation>&amp;Um</translation>
    </message>
    <message>
        <source>P&amp;rotein</source>
        <translation>&amp;Eiweiß</translation>
    </message>
    <message>
        <source>&amp;Energy</source>
        <translation>E&amp;nergie</translation>
    </message>
    <message>
        <source>&amp;Carbohydrate</source>
        <translation>&amp;Kohlenhydrate</translation>
    </message>
    <message>
        <source>&amp;Fat</source>
        <translation>&amp;Fett</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), kept as they are.</source>
        <translation>
            <numerusform>%n Posten, bleibt, wie er ist.</numerusform>
            <numerusform>%n Posten, bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The time of day is not one: write it as 12:30, or leave it empty.</source>
        <translation>Die Uhrzeit ist keine: schreib sie als 12:30 oder lass sie leer.</translation>
    </message>
    <message>
        <source>A number is not one, or more than anybody eats.</source>
        <translation>Eine Zahl ist keine, oder mehr, als ein Mensch isst.</translation>
    </message>
    <message>
        <source>Say what was eaten, or how much protein it had.</source>
        <translation>Sag, was gegessen wurde oder wie viel Eiweiß es hatte.</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>OutlookText</name>
    <message>
        <source>Where it is</source>
        <translation>Wo sie ist</translation>
    </message>
    <message>
        <source>If you drop it here</source>
        <translation>Wenn du sie hier ablegst</translation>
    </message>
    <message>
        <source>Nothing changes for the coach.</source>
        <translation>Für den Coach ändert sich nichts.</translation>
    </message>
    <message>
        <source>This would go away</source>
        <translation>Das fiele weg</translation>
    </message>
    <message>
        <source>Best place</source>
        <translation>Bester Platz</translation>
    </message>
    <message>
        <source>No rule has a finding there.</source>
        <translation>Keine Regel findet dort etwas.</translation>
    </message>
    <message>
        <source>Least to worry about.</source>
        <translation>Am wenigsten bedenklich.</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::ParameterTable</name>
    <message>
        <source>%1 goes from %2. It stays as it was.</source>
        <translation>%1 geht von %2. Es bleibt, wie es war.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Grenzwerte</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to %1 (Delete)</source>
        <translation>Zurück auf %1 (Entf)</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>%1: %2, default %3, %4</source>
        <translation>%1: %2, Standard %3, %4</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::PlanFields</name>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>g/h</source>
        <translation>g/h</translation>
    </message>
    <message>
        <source>Planned &amp;time</source>
        <translation>Geplante &amp;Zeit</translation>
    </message>
    <message>
        <source>Planned &amp;distance</source>
        <translation>Geplante &amp;Distanz</translation>
    </message>
    <message>
        <source>Planned &amp;effort (RPE)</source>
        <translation>Ge&amp;plante Anstrengung (RPE)</translation>
    </message>
    <message>
        <source>&amp;Hard minutes</source>
        <translation>&amp;Harte Minuten</translation>
    </message>
    <message>
        <source>Carbohydrate on the &amp;way</source>
        <translation>Kohlenhydrate unter&amp;wegs</translation>
    </message>
    <message>
        <source>Foot &amp;contacts</source>
        <translation>&amp;Bodenkontakte</translation>
    </message>
    <message>
        <source>Minutes at or above threshold effort; empty: as usual for the kind</source>
        <translation>Minuten an oder über der Schwelle; leer: wie bei dieser Art üblich</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::PlanPage</name>
    <message>
        <source>Previous week (Page Up)</source>
        <translation>Vorige Woche (Bild auf)</translation>
    </message>
    <message>
        <source>Next week (Page Down)</source>
        <translation>Nächste Woche (Bild ab)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Sessions to drag onto the week</source>
        <translation>Einheiten, um sie auf die Woche zu ziehen</translation>
    </message>
    <message>
        <source>+ Session</source>
        <translation>+ Einheit</translation>
    </message>
    <message>
        <source>Plan a session (Ctrl+N)</source>
        <translation>Eine Einheit planen (Strg+N)</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Woche %1</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Mark as &amp;done…</source>
        <translation>Als &amp;erledigt markieren…</translation>
    </message>
    <message>
        <source>Mark as &amp;missed</source>
        <translation>Als &amp;verpasst markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;skipped</source>
        <translation>Als a&amp;usgelassen markieren</translation>
    </message>
    <message>
        <source>&amp;Plan it again</source>
        <translation>Wieder ein&amp;planen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;New session…</source>
        <translation>&amp;Neue Einheit…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Meal…</source>
        <translation>&amp;Mahlzeit…</translation>
    </message>
    <message>
        <source>&amp;Day: sleep, weight, note…</source>
        <translation>&amp;Tag: Schlaf, Gewicht, Notiz…</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::RuleDetail</name>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Stumm schalten</translation>
    </message>
    <message>
        <source>Let it &amp;speak again</source>
        <translation>Wieder &amp;sprechen lassen</translation>
    </message>
    <message>
        <source>Last day on which it is silent</source>
        <translation>Letzter Tag, an dem sie schweigt</translation>
    </message>
    <message>
        <source>The rule is silent up to and including this day</source>
        <translation>Die Regel schweigt bis einschließlich dieses Tages</translation>
    </message>
    <message>
        <source>It goes by no threshold that could be changed.</source>
        <translation>Sie hat keinen Grenzwert, der sich ändern ließe.</translation>
    </message>
    <message>
        <source>All thresholds</source>
        <translation>Alle Grenzwerte</translation>
    </message>
    <message>
        <source>%1 · %2 · evidence %3</source>
        <translation>%1 · %2 · Evidenz %3</translation>
    </message>
    <message>
        <source>A safety rule: it can be put aside for a while in the coach, but not muted.</source>
        <translation>Eine Sicherheitsregel: Sie lässt sich im Coach eine Weile zurückstellen, aber nicht stumm schalten.</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <translation>Stumm bis %1</translation>
    </message>
    <message>
        <source>Mute until</source>
        <translation>Stumm bis</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::RulesPage</name>
    <message>
        <source>&amp;Reset all thresholds</source>
        <translation>Alle Grenzwerte &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>Regeln suchen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>All thresholds at their defaults, as one change that Undo takes back</source>
        <translation>Alle Grenzwerte auf Standard, als eine Änderung, die Rückgängig zurücknimmt</translation>
    </message>
    <message>
        <source>All thresholds</source>
        <translation>Alle Grenzwerte</translation>
    </message>
    <message>
        <source>muted until %1</source>
        <translation>stumm bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mileplate::ui::RunLineForm</name>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>8 km 47:30 rpe 3</source>
        <translation>8 km 47:30 rpe 3</translation>
    </message>
    <message>
        <source>The run in a line</source>
        <translation>Der Lauf in einer Zeile</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Started at</source>
        <translation>&amp;Beginn um</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Nicht verstanden: %1</translation>
    </message>
    <message>
        <source>Distance, time or pace, in any order; also kind (easy, long, tempo …), rpe, hr and climb.</source>
        <translation>Distanz, Zeit oder Tempo, in beliebiger Folge; auch Art (easy, long, tempo …), rpe, hr und climb.</translation>
    </message>
    <message>
        <source>Say at least how far or how long, such as 8 km 47:30.</source>
        <translation>Sag wenigstens, wie weit oder wie lange, etwa 8 km 47:30.</translation>
    </message>
    <message>
        <source>The time of day is not one: write it as 07:30.</source>
        <translation>Die Uhrzeit ist keine: schreib sie als 07:30.</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::SafetyQuestions</name>
    <message>
        <source>Before you begin</source>
        <translation>Bevor du beginnst</translation>
    </message>
    <message>
        <source>Mileplate advises healthy adults; it does not diagnose or treat. Tick what is true of you.</source>
        <translation>Mileplate berät gesunde Erwachsene; es stellt keine Diagnosen und behandelt nicht. Kreuze an, was auf dich zutrifft.</translation>
    </message>
    <message>
        <source>Please clear training with a doctor first. The calendar works as ever; suggestions to do more are off.</source>
        <translation>Bitte kläre das Training zuerst ärztlich ab. Der Kalender arbeitet wie immer; Vorschläge, mehr zu tun, sind aus.</translation>
    </message>
    <message>
        <source>Energy numbers and weight targets are not shown.</source>
        <translation>Energiezahlen und Gewichtsziele werden nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::SessionDetail</name>
    <message>
        <source>planned %1, done %2 · %3 %</source>
        <translation>geplant %1, getan %2 · %3 %</translation>
    </message>
    <message>
        <source>%1 avg</source>
        <translation>Ø %1</translation>
    </message>
    <message>
        <source> · %1 max</source>
        <translation> · max. %1</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>Dropsatz</translation>
    </message>
    <message>
        <source>to failure</source>
        <translation>bis Muskelversagen</translation>
    </message>
    <message>
        <source>key session</source>
        <translation>Schlüsseleinheit</translation>
    </message>
    <message>
        <source>Show this week on the board</source>
        <translation>Diese Woche im Plan zeigen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Which planned session this was</source>
        <translation>Welche geplante Einheit das war</translation>
    </message>
    <message>
        <source>It was: %1</source>
        <translation>Es war: %1</translation>
    </message>
    <message>
        <source>It was not planned</source>
        <translation>Es war nicht geplant</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distanz</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Grade-adjusted</source>
        <translation>Steigungsbereinigt</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>Puls</translation>
    </message>
    <message>
        <source>Climb</source>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>RPE</source>
        <translation>RPE</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>heart rate</source>
        <translation>Puls</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>altitude</source>
        <translation>Höhe</translation>
    </message>
    <message numerus="yes">
        <source>%n lap(s)</source>
        <translation>
            <numerusform>%n Runde</numerusform>
            <numerusform>%n Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>Lap</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Bewegt</translation>
    </message>
    <message>
        <source>RIR</source>
        <translation>RIR</translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n geplant</numerusform>
            <numerusform>%n geplant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mileplate::ui::SessionForm</name>
    <message>
        <source>New session</source>
        <translation>Neue Einheit</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Key session</source>
        <translation>S&amp;chlüsseleinheit</translation>
    </message>
    <message>
        <source>&amp;Pinned: may not be moved</source>
        <translation>&amp;Fest: darf nicht verschoben werden</translation>
    </message>
    <message>
        <source>as its kind is called</source>
        <translation>wie ihre Art heißt</translation>
    </message>
    <message>
        <source>Empty: it starts at its slot&apos;s clock, after the cards before it</source>
        <translation>Leer: sie beginnt zur Uhrzeit ihres Feldes, nach den Karten davor</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>D&amp;ay</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>The time of day is not one: write it as 07:30, or leave it empty.</source>
        <translation>Die Uhrzeit ist keine: schreib sie als 07:30 oder lass sie leer.</translation>
    </message>
    <message>
        <source>A planned number is not one, or out of range.</source>
        <translation>Eine geplante Zahl ist keine oder außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>A number of what was done is not one, or out of range.</source>
        <translation>Eine Zahl des Getanen ist keine oder außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>A line of the exercises is not complete: sets and repetitions are whole numbers, repetitions may be 6-8 or 40 s.</source>
        <translation>Eine Zeile der Übungen ist unvollständig: Sätze und Wiederholungen sind ganze Zahlen, Wiederholungen auch 6-8 oder 40 s.</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lift(s)</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>RPE %1</source>
        <translation>RPE %1</translation>
    </message>
    <message>
        <source>load %1</source>
        <translation>Belastung %1</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>teils erledigt</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 %5</source>
        <translation>%1, %2, %3, %4 %5</translation>
    </message>
    <message>
        <source>, key session</source>
        <translation>, Schlüsseleinheit</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::Sidebar</name>
    <message>
        <source>miles and plates, one plan</source>
        <translation>Meilen und Scheiben, ein Plan</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Everything the program can do (F10)</source>
        <translation>Alles, was das Programm kann (F10)</translation>
    </message>
    <message>
        <source>Undo %1 (Ctrl+Z)</source>
        <translation>Rückgängig: %1 (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo %1 (Ctrl+Shift+Z)</source>
        <translation>Wiederholen: %1 (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Wettkampf</translation>
    </message>
    <message>
        <source>%1 is today</source>
        <translation>%1 ist heute</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n day(s)</source>
        <translation>
            <numerusform>%1 in %n Tag</numerusform>
            <numerusform>%1 in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Saved · journal %1</source>
        <translation>Gespeichert · Nr. %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Every change is on disk before you see it. Edit → History shows all.</source>
        <translation>Jede Änderung ist gespeichert, bevor du sie siehst. Bearbeiten → Verlauf zeigt alle.</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::SlotGrid</name>
    <message>
        <source>%1, %2, empty</source>
        <translation>%1, %2, leer</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::TrackChart</name>
    <message>
        <source>Pace, heart rate and altitude; arrow keys read the values</source>
        <translation>Tempo, Puls und Höhe; Pfeiltasten lesen die Werte</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>Distanz</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 bpm</source>
        <translation>%1 bpm</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::WeekBoard</name>
    <message>
        <source>Fuel</source>
        <translation>Essen</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::WeekStrip</name>
    <message>
        <source>Ticked: 3 or more cardio sessions, 2 or more lifts, 1 or more of mobility</source>
        <translation>Abgehakt: ab 3 Ausdauer-, 2 Kraft- und 1 Beweglichkeitseinheit</translation>
    </message>
    <message>
        <source>Week: %1 of running, %2 lifts, load %3</source>
        <translation>Woche: %1 Laufen, %2 Kraft, Belastung %3</translation>
    </message>
    <message>
        <source>%1 % on last week</source>
        <translation>%1 % zur Vorwoche</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>planned · %1 done</source>
        <translation>geplant · %1 getan</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>%1 runs · %2 lifts · %3 mobility</source>
        <translation>%1 Läufe · %2 Kraft · %3 Mobilität</translation>
    </message>
    <message>
        <source>%1 cardio  %2 strength  %3 mobility</source>
        <translation>%1 Ausdauer  %2 Kraft  %3 Mobilität</translation>
    </message>
    <message>
        <source>Hard sets by muscle · band 8–12</source>
        <translation>Harte Sätze je Muskel · Bereich 8–12</translation>
    </message>
    <message>
        <source>Week load</source>
        <translation>Wochenbelastung</translation>
    </message>
    <message>
        <source>· monotony %1</source>
        <translation>· Monotonie %1</translation>
    </message>
    <message>
        <source>strain %1</source>
        <translation>Strain %1</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::WelcomePage</name>
    <message>
        <source>Your diary is empty</source>
        <translation>Dein Tagebuch ist leer</translation>
    </message>
    <message>
        <source>Mileplate plans runs, lifts and meals on one calendar and shows what a move does before you drop it. Begin where you like:</source>
        <translation>Mileplate plant Läufe, Kraft und Mahlzeiten in einem Kalender und zeigt, was ein Zug bewirkt, bevor du ablegst. Beginne, wo du magst:</translation>
    </message>
    <message>
        <source>Set up the athlete</source>
        <translation>Sportler einrichten</translation>
    </message>
    <message>
        <source>Weight, heart rates, priority: a minute, and all of it optional.</source>
        <translation>Gewicht, Puls, Priorität: eine Minute, und alles freiwillig.</translation>
    </message>
    <message>
        <source>Import what you have done</source>
        <translation>Bisheriges importieren</translation>
    </message>
    <message>
        <source>FIT, TCX and GPX files or whole folders of them. You can also drop them anywhere on this window.</source>
        <translation>FIT-, TCX- und GPX-Dateien oder ganze Ordner. Du kannst sie auch irgendwo auf diesem Fenster ablegen.</translation>
    </message>
    <message>
        <source>Plan your first week</source>
        <translation>Die erste Woche planen</translation>
    </message>
    <message>
        <source>An empty week: double-click a slot, or drag sessions from the library.</source>
        <translation>Eine leere Woche: Doppelklick auf ein Feld, oder Einheiten aus der Bibliothek ziehen.</translation>
    </message>
    <message>
        <source>Look around in the demo</source>
        <translation>In der Demo umsehen</translation>
    </message>
    <message>
        <source>Sixteen weeks of a made-up runner who lifts, in a throw-away copy.</source>
        <translation>Sechzehn Wochen einer erfundenen Läuferin, die Kraft trainiert, als Wegwerfkopie.</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::WhyView</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · evidence %2</source>
        <translation>%1 · Evidenz %2</translation>
    </message>
    <message>
        <source>A: meta-analysis, position stand or several trials
B: single trials or cohorts
C: coaching standard
M: model of this program</source>
        <translation>A: Metaanalyse, Positionspapier oder mehrere Studien
B: einzelne Studien oder Kohorten
C: Standard der Trainingspraxis
M: Modell dieses Programms</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>What it goes by</source>
        <translation>Wonach sie geht</translation>
    </message>
    <message>
        <source>changed from %1</source>
        <translation>geändert von %1</translation>
    </message>
    <message>
        <source>Change or mute…</source>
        <translation>Ändern oder stumm…</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>Stumm schalten…</translation>
    </message>
    <message>
        <source>This rule in the settings</source>
        <translation>Diese Regel in den Einstellungen</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es zählt</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>Wo Quellen uneins sind</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::Workspace</name>
    <message>
        <source>There is nothing more to take back.</source>
        <translation>Es gibt nichts mehr zurückzunehmen.</translation>
    </message>
</context>
<context>
    <name>board</name>
    <message>
        <source>Morning</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>Mittag</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abend</translation>
    </message>
    <message>
        <source>Enter: new session</source>
        <translation>Eingabe: neue Einheit</translation>
    </message>
    <message>
        <source>Best place</source>
        <translation>Bester Platz</translation>
    </message>
    <message>
        <source>past</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>%1 h before %2</source>
        <translation>%1 h vor %2</translation>
    </message>
    <message>
        <source>%1 h after %2</source>
        <translation>%1 h nach %2</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Races</source>
        <translation>Wettkämpfe</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Fatigue</source>
        <translation>Ermüdung</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Progression</source>
        <translation>Steigerung</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Ernährung</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Chancen</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
</context>
</TS>
