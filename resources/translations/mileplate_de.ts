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
        <translation>Ohne Gewicht gibt es kein Proteinziel und keine Energie.</translation>
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
        <translation>Entscheidet, welche Einheiten geschützt sind und wie viel Protein das Ziel ist.</translation>
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
    <name>BackupText</name>
    <message>
        <source>after a day of use</source>
        <translation>nach einem Tag Gebrauch</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>vor einer Umstellung</translation>
    </message>
    <message>
        <source>replaced by a backup</source>
        <translation>durch eine Sicherung ersetzt</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>verlangt</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::BackupsPage</name>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>A checked copy of the diary is made after each day of use, before more than 50 sessions are imported and before an upgrade, without being asked. The newest ten are kept, of older ones one a week and then one a month. They are restored under Menu → File → Restore a backup.</source>
        <translation>Nach jedem Tag Gebrauch, vor dem Import von mehr als 50 Einheiten und vor einer Umstellung wird ungefragt eine geprüfte Kopie des Tagebuchs gemacht. Die neuesten zehn bleiben, von älteren eine je Woche und dann eine je Monat. Wiederhergestellt werden sie unter Menü → Datei → Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>A backup is being made and checked. Go on working meanwhile.</source>
        <translation>Eine Sicherung wird gemacht und geprüft. Du kannst unterdessen weiterarbeiten.</translation>
    </message>
    <message>
        <source>The backup was made.</source>
        <translation>Die Sicherung ist gemacht.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), %1 in all; the newest of %2.</source>
        <translation>
            <numerusform>%n Sicherung, zusammen %1; die neueste vom %2.</numerusform>
            <numerusform>%n Sicherungen, zusammen %1; die neueste vom %2.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n meal(s)</source>
        <translation>
            <numerusform>%n Mahlz.</numerusform>
            <numerusform>%n Mahlz.</numerusform>
        </translation>
    </message>
    <message>
        <source>slept %1 h</source>
        <translation>%1 h Schlaf</translation>
    </message>
    <message>
        <source>target only</source>
        <translation>nur Ziel</translation>
    </message>
    <message>
        <source>%1, load %2, protein %3</source>
        <translation>%1, Belastung %2, Protein %3</translation>
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
        <translation>Protein</translation>
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
    <message>
        <source>easy</source>
        <translation>locker</translation>
    </message>
    <message>
        <source>long</source>
        <translation>lang</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>Tempo</translation>
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
        <source>%n critical</source>
        <translation>
            <numerusform>%n kritisch</numerusform>
            <numerusform>%n kritisch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advice</source>
        <translation>
            <numerusform>%n Rat</numerusform>
            <numerusform>%n Ratschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info</source>
        <translation>
            <numerusform>%n Info</numerusform>
            <numerusform>%n Infos</numerusform>
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
        <translation>Protein %1</translation>
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
    <name>mileplate::ui::CsvExercises</name>
    <message numerus="yes">
        <source>%n exercise(s) known.</source>
        <translation>
            <numerusform>%n Übung bekannt.</numerusform>
            <numerusform>%n Übungen bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) not known:</source>
        <translation>
            <numerusform>%n unbekannter Name:</numerusform>
            <numerusform>%n unbekannte Namen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what each name is taken for</source>
        <translation>Zeigen, wofür jeder Name gehalten wird</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>an exercise of your own</source>
        <translation>eine eigene Übung</translation>
    </message>
    <message>
        <source>%1 becomes: %2</source>
        <translation>%1 wird: %2</translation>
    </message>
    <message>
        <source>Choose the exercise that %1 is</source>
        <translation>Die Übung wählen, die %1 ist</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <source>Take back what you chose for %1</source>
        <translation>Die Wahl für %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Weights of these are kept as written, though they may be those of one side:</source>
        <translation>Gewichte dieser bleiben wie geschrieben, obwohl sie die einer Seite sein können:</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::CsvPreviewPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s)</source>
        <translation>
            <numerusform>%n Mahlzeit</numerusform>
            <numerusform>%n Mahlzeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>%1, cells between %2</source>
        <translation>%1, Zellen getrennt durch %2</translation>
    </message>
    <message>
        <source>Nothing in the file says so. Please check.</source>
        <translation>Nichts in der Datei sagt das. Bitte prüfen.</translation>
    </message>
    <message>
        <source>Told by the values.</source>
        <translation>Aus den Werten erkannt.</translation>
    </message>
    <message>
        <source>Said by the file.</source>
        <translation>Steht in der Datei.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Von dir gewählt.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>day before month</source>
        <translation>Tag vor Monat</translation>
    </message>
    <message>
        <source>month before day</source>
        <translation>Monat vor Tag</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>kilograms</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>pounds</source>
        <translation>Pfund (lb)</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Strecken</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Dezimalstellen</translation>
    </message>
    <message>
        <source>after a point</source>
        <translation>nach einem Punkt</translation>
    </message>
    <message>
        <source>after a comma</source>
        <translation>nach einem Komma</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out, the first in line %1: no day or nothing of use.</source>
        <translation>
            <numerusform>%n Zeile ausgelassen, in Zeile %1: kein Tag oder nichts Brauchbares.</numerusform>
            <numerusform>%n Zeilen ausgelassen, die erste in Zeile %1: kein Tag oder nichts Brauchbares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other measurement(s) left out.</source>
        <translation>
            <numerusform>%n anderer Messwert ausgelassen.</numerusform>
            <numerusform>%n andere Messwerte ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s) longer than 12 hours kept as written, the first on %1.</source>
        <translation>
            <numerusform>%n Training länger als 12 Stunden, belassen wie geschrieben, am %1.</numerusform>
            <numerusform>%n Trainings länger als 12 Stunden, belassen wie geschrieben, das erste am %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) not understood and left out, the first in line %1: “%2”.</source>
        <translation>
            <numerusform>%n Zelle nicht verstanden und ausgelassen, in Zeile %1: „%2“.</numerusform>
            <numerusform>%n Zellen nicht verstanden und ausgelassen, die erste in Zeile %1: „%2“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) with a range of repetitions kept as planned, the first in line %1.</source>
        <translation>
            <numerusform>%n Satz mit einer Spanne von Wiederholungen als Plan behalten, in Zeile %1.</numerusform>
            <numerusform>%n Sätze mit einer Spanne von Wiederholungen als Plan behalten, der erste in Zeile %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>sets of the workout</source>
        <translation>Sätze des Trainings</translation>
    </message>
    <message>
        <source>runs of their own</source>
        <translation>eigene Läufe</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of running. As runs their kilometres and load count; choose sets where another source brings them.</source>
        <translation>
            <numerusform>%n Satz Laufen. Als Lauf zählen Kilometer und Belastung; als Satz lassen, wenn eine andere Quelle ihn bringt.</numerusform>
            <numerusform>%n Sätze Laufen. Als Läufe zählen Kilometer und Belastung; als Sätze lassen, wenn eine andere Quelle sie bringt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mileplate::ui::DayFoot</name>
    <message>
        <source>%1: protein %2</source>
        <translation>%1: Protein %2</translation>
    </message>
    <message>
        <source>Protein</source>
        <translation>Protein</translation>
    </message>
    <message>
        <source>
Aimed at:
%1</source>
        <translation>
Ziel:
%1</translation>
    </message>
    <message>
        <source>Food on %1</source>
        <translation>Essen am %1</translation>
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
    <message>
        <source>Aimed at</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Herkunft</translation>
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
    <name>EditText</name>
    <message>
        <source>Set up athlete</source>
        <translation>Sportler anlegen</translation>
    </message>
    <message>
        <source>Change athlete</source>
        <translation>Sportler ändern</translation>
    </message>
    <message>
        <source>Make up a runner</source>
        <translation>Einen Läufer erfinden</translation>
    </message>
    <message>
        <source>Make it a lighter week</source>
        <translation>Woche leichter machen</translation>
    </message>
    <message>
        <source>Split a session</source>
        <translation>Einheit teilen</translation>
    </message>
    <message>
        <source>Add a meal</source>
        <translation>Mahlzeit hinzufügen</translation>
    </message>
    <message>
        <source>Reset all thresholds</source>
        <translation>Alle Grenzwerte zurücksetzen</translation>
    </message>
    <message>
        <source>Mark %1 sessions as done</source>
        <translation>%1 Einheiten als erledigt markieren</translation>
    </message>
    <message>
        <source>Delete %1 sessions</source>
        <translation>%1 Einheiten löschen</translation>
    </message>
    <message>
        <source>Paste %1 sessions</source>
        <translation>%1 Einheiten einfügen</translation>
    </message>
    <message>
        <source>Import %1 files</source>
        <translation>%1 Dateien importieren</translation>
    </message>
    <message>
        <source>Move %1 to %2 %3</source>
        <translation>%1 auf %2 %3 verschieben</translation>
    </message>
    <message>
        <source>Swap %1 and %2</source>
        <translation>%1 und %2 tauschen</translation>
    </message>
    <message>
        <source>Count %1 as not planned</source>
        <translation>%1 als nicht geplant zählen</translation>
    </message>
    <message>
        <source>Count %1 as planned</source>
        <translation>%1 als geplant zählen</translation>
    </message>
    <message>
        <source>Let %1 speak again</source>
        <translation>%1 wieder melden lassen</translation>
    </message>
    <message>
        <source>Mute %1 until %2</source>
        <translation>%1 stumm bis %2</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Mark as %1</source>
        <translation>Als %1 markieren</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 verdoppeln</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>Notiz %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Confirm what was recorded</source>
        <translation>Aufgezeichnetes bestätigen</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>%1 mit %2 zusammenführen</translation>
    </message>
    <message>
        <source>Log the start</source>
        <translation>Beginn protokollieren</translation>
    </message>
    <message>
        <source>Log the end</source>
        <translation>Ende protokollieren</translation>
    </message>
    <message>
        <source>Log another lift</source>
        <translation>Weitere Übung protokollieren</translation>
    </message>
    <message>
        <source>Log without %1 set %2</source>
        <translation>%1 ohne Satz %2 protokollieren</translation>
    </message>
    <message>
        <source>Log without %1</source>
        <translation>Ohne %1 protokollieren</translation>
    </message>
    <message>
        <source>Log %1 set %2</source>
        <translation>%1 Satz %2 protokollieren</translation>
    </message>
    <message>
        <source>Log %1</source>
        <translation>%1 protokollieren</translation>
    </message>
    <message>
        <source>Copy %1 meals</source>
        <translation>%1 Mahlzeiten kopieren</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Eat %1</source>
        <translation>%1 essen</translation>
    </message>
    <message>
        <source>Add %1 g protein</source>
        <translation>%1 g Protein hinzufügen</translation>
    </message>
    <message>
        <source>Go to bed earlier</source>
        <translation>Früher ins Bett gehen</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::EntryCard</name>
    <message>
        <source>&amp;Planned, not eaten yet</source>
        <translation>&amp;Geplant, noch nicht gegessen</translation>
    </message>
    <message>
        <source>2 eggs, 150 g chicken breast, 1 cup greek yogurt</source>
        <translation>2 Eier, 150 g Hähnchenbrust, 1 Tasse griechischer Joghurt</translation>
    </message>
    <message>
        <source>What was eaten</source>
        <translation>Was gegessen wurde</translation>
    </message>
    <message>
        <source>Foods with their amounts, separated by commas; “40 g protein” is fine too. Enter adds the meal.</source>
        <translation>Lebensmittel mit ihren Mengen, durch Kommas getrennt; auch „40 g protein“ geht. Die Eingabetaste fügt die Mahlzeit hinzu.</translation>
    </message>
    <message>
        <source>Name of the meal</source>
        <translation>Name der Mahlzeit</translation>
    </message>
    <message>
        <source>Time of the meal</source>
        <translation>Uhrzeit der Mahlzeit</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>at</source>
        <translation>um</translation>
    </message>
    <message>
        <source>%1 g protein</source>
        <translation>%1 g Protein</translation>
    </message>
    <message>
        <source>Say how much “%1”, or leave it out with ×.</source>
        <translation>Sag, wie viel „%1“, oder lass es mit × weg.</translation>
    </message>
    <message>
        <source>Say first what “%1” is, or leave it out with ×.</source>
        <translation>Sag zuerst, was „%1“ ist, oder lass es mit × weg.</translation>
    </message>
    <message>
        <source>The time of day is not one: write it as 12:30, or leave it empty.</source>
        <translation>Das ist keine Uhrzeit: schreib sie als 12:30 oder lass sie weg.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>this diary was written by a newer Mileplate (schema %1, this one knows %2) in a form that this one cannot show; update Mileplate</source>
        <translation>dieses Tagebuch hat ein neueres Mileplate geschrieben (Schema %1, dieses kennt %2), in einer Form, die dieses nicht zeigen kann; bitte Mileplate erneuern</translation>
    </message>
    <message>
        <source>this file has another name, and the last changes of the diary lie beside that one; open it as %1</source>
        <translation>diese Datei hat noch einen anderen Namen, und neben jenem liegen die letzten Änderungen des Tagebuchs; öffne es als %1</translation>
    </message>
    <message>
        <source>this diary was written by a newer Mileplate (schema %1, this one knows %2). It is open for reading; update Mileplate to change it.</source>
        <translation>dieses Tagebuch hat ein neueres Mileplate geschrieben (Schema %1, dieses kennt %2). Es ist zum Lesen geöffnet; um es zu ändern, Mileplate erneuern.</translation>
    </message>
    <message>
        <source>The recording of this session is damaged in the diary; its summary is not. Import the file again or restore a backup.</source>
        <translation>Die Aufzeichnung dieser Einheit ist im Tagebuch beschädigt, ihre Zusammenfassung nicht. Die Datei noch einmal importieren oder eine Sicherung zurückholen.</translation>
    </message>
    <message>
        <source>Values of heart rate variability left out, as Health measures SDNN, which is not comparable with morning rMSSD: %1.</source>
        <translation>Werte der Herzfrequenzvariabilität ausgelassen, weil Health SDNN misst, das mit rMSSD am Morgen nicht vergleichbar ist: %1.</translation>
    </message>
    <message>
        <source>this is no format that Mileplate knows (FIT, TCX, GPX, Apple Health, the CSV of an app, a zip file or diary JSON)</source>
        <translation>dieses Format kennt Mileplate nicht (FIT, TCX, GPX, Apple Health, CSV einer App, eine Zip-Datei oder Tagebuch-JSON)</translation>
    </message>
    <message>
        <source>line %1: a quote is closed in the middle of a cell; a quote that belongs to the text must be doubled</source>
        <translation>Zeile %1: Ein Anführungszeichen schließt mitten in einer Zelle; gehört es zum Text, muss es doppelt stehen</translation>
    </message>
    <message>
        <source>The clock of the device was never set: say on which day this was (import --date 2026-11-24).</source>
        <translation>Die Uhr des Geräts wurde nie gestellt: angeben, an welchem Tag das war (import --date 2026-11-24).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the diary already and says something else; import --replace takes the file&apos;s</source>
        <translation>„%1“ ist schon im Tagebuch und sagt etwas anderes; import --replace nimmt das der Datei</translation>
    </message>
    <message>
        <source>it is packed in a way that is not known here; unpack the zip file first</source>
        <translation>sie ist auf eine Art gepackt, die hier nicht bekannt ist; die Zip-Datei erst entpacken</translation>
    </message>
    <message>
        <source>the disk is full; nothing was changed. Free some space and try again.</source>
        <translation>die Platte ist voll; nichts wurde geändert. Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>a document type declaration other than Apple Health&apos;s is not accepted</source>
        <translation>eine andere Angabe des Dokumenttyps als die von Apple Health wird nicht angenommen</translation>
    </message>
    <message>
        <source>%1 workouts are longer than 12 hours, kept as written (the first on %2).</source>
        <translation>%1 Einheiten sind länger als 12 Stunden, so behalten, wie sie dastehen (die erste am %2).</translation>
    </message>
    <message>
        <source>the diary is open in another Mileplate; here it is open for reading</source>
        <translation>das Tagebuch ist in einem anderen Mileplate geöffnet; hier ist es zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>another program is using the diary; nothing was changed. Try again.</source>
        <translation>ein anderes Programm benutzt das Tagebuch; nichts wurde geändert. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 (while reading %2; nothing more is written, so that nothing is lost)</source>
        <translation>%1 (beim Lesen von %2; es wird nichts mehr geschrieben, damit nichts verloren geht)</translation>
    </message>
    <message>
        <source>the diary or its folder may not be written; it is open for reading</source>
        <translation>das Tagebuch oder sein Ordner darf nicht geschrieben werden; es ist zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>%1 rows were left out, the first in line %2: no day or nothing of use.</source>
        <translation>%1 Zeilen wurden ausgelassen, die erste ist Zeile %2: kein Tag oder nichts Brauchbares.</translation>
    </message>
    <message>
        <source>%1 workout is longer than 12 hours, kept as written (the first on %2).</source>
        <translation>%1 Einheit ist länger als 12 Stunden, so behalten, wie sie dasteht (die erste am %2).</translation>
    </message>
    <message>
        <source>what MyFitnessPal burned for exercises, which have no time of day</source>
        <translation>der Verbrauch von Übungen aus MyFitnessPal, die keine Uhrzeit haben</translation>
    </message>
    <message>
        <source>the zip file has two entries of this name; only the first is read</source>
        <translation>die Zip-Datei hat zwei Einträge dieses Namens; nur der erste wird gelesen</translation>
    </message>
    <message>
        <source>%1 row was left out, the first in line %2: no day or nothing of use.</source>
        <translation>%1 Zeile wurde ausgelassen, die erste ist Zeile %2: kein Tag oder nichts Brauchbares.</translation>
    </message>
    <message>
        <source>what Cronometer burned for exercises, which have no time of day</source>
        <translation>der Verbrauch von Übungen aus Cronometer, die keine Uhrzeit haben</translation>
    </message>
    <message>
        <source>The file is damaged (%1); %2 records before the damage were kept.</source>
        <translation>Die Datei ist beschädigt (%1); %2 Aufzeichnungen vor dem Schaden wurden behalten.</translation>
    </message>
    <message>
        <source>the keys &quot;format&quot; and &quot;version&quot; must say that this is a diary</source>
        <translation>die Schlüssel „format“ und „version“ müssen sagen, dass das ein Tagebuch ist</translation>
    </message>
    <message>
        <source>The diary has changed in the meantime (%1 %2). Nothing was done.</source>
        <translation>Das Tagebuch hat sich inzwischen geändert (%1 %2). Nichts wurde getan.</translation>
    </message>
    <message>
        <source>this is a database of another program, not a Mileplate diary</source>
        <translation>das ist die Datenbank eines anderen Programms, kein Tagebuch von Mileplate</translation>
    </message>
    <message>
        <source>the diary cannot be opened or written; check its permissions</source>
        <translation>das Tagebuch lässt sich nicht öffnen oder schreiben; seine Rechte prüfen</translation>
    </message>
    <message>
        <source>it is encrypted; unpack the zip file with its password first</source>
        <translation>sie ist verschlüsselt; die Zip-Datei erst mit ihrem Passwort entpacken</translation>
    </message>
    <message>
        <source>Meals left out, as the diary has others of their days: %1.</source>
        <translation>Mahlzeiten ausgelassen, weil das Tagebuch andere von ihren Tagen hat: %1.</translation>
    </message>
    <message>
        <source>%1 left out for another weight that the diary has of the day.</source>
        <translation>%1 ausgelassen für ein anderes Gewicht, das das Tagebuch vom Tag hat.</translation>
    </message>
    <message>
        <source>what stands before the first element is longer than 64 KB</source>
        <translation>was vor dem ersten Element steht, ist länger als 64 KB</translation>
    </message>
    <message>
        <source>%1 left out for what the diary has of them, which differs.</source>
        <translation>%1 ausgelassen, weil das Tagebuch anderes davon hat.</translation>
    </message>
    <message>
        <source>the zip file is cut off: it has no directory at its end</source>
        <translation>die Zip-Datei ist abgeschnitten: am Ende fehlt ihr Verzeichnis</translation>
    </message>
    <message>
        <source>the columns (%1) are those of no app that Mileplate knows</source>
        <translation>die Spalten (%1) sind die keiner App, die Mileplate kennt</translation>
    </message>
    <message>
        <source>the compressed file unpacks to more than any recording</source>
        <translation>die gepackte Datei ergibt mehr als jede Aufzeichnung</translation>
    </message>
    <message>
        <source>There is nothing in the zip file that Mileplate knows.</source>
        <translation>In der Zip-Datei ist nichts, was Mileplate kennt.</translation>
    </message>
    <message>
        <source>the file is damaged (%1) and nothing of it can be read</source>
        <translation>die Datei ist beschädigt (%1), nichts davon lässt sich lesen</translation>
    </message>
    <message>
        <source>the directory of the zip file is larger than 16 MB</source>
        <translation>das Verzeichnis der Zip-Datei ist größer als 16 MB</translation>
    </message>
    <message>
        <source>What this would change is no longer in the diary.</source>
        <translation>Was das ändern würde, ist nicht mehr im Tagebuch.</translation>
    </message>
    <message>
        <source>The journal holds a change that cannot be read: %1</source>
        <translation>Das Journal enthält eine Änderung, die sich nicht lesen lässt: %1</translation>
    </message>
    <message>
        <source>the disk reported an error; nothing was changed</source>
        <translation>die Platte meldet einen Fehler; nichts wurde geändert</translation>
    </message>
    <message>
        <source>%1 left out for meals of another app that the diary has of the day.</source>
        <translation>%1 ausgelassen für Mahlzeiten einer anderen App, die das Tagebuch von dem Tag hat.</translation>
    </message>
    <message>
        <source>%1 left out for meals that the diary has of them.</source>
        <translation>%1 ausgelassen für Mahlzeiten, die das Tagebuch davon hat.</translation>
    </message>
    <message>
        <source>the file cannot be read; check its permissions</source>
        <translation>die Datei lässt sich nicht lesen; ihre Rechte prüfen</translation>
    </message>
    <message>
        <source>the disk is full; what was there is untouched</source>
        <translation>die Platte ist voll; was dort war, ist unberührt</translation>
    </message>
    <message>
        <source>Bytes after the recording that could not be read: %1.</source>
        <translation>Bytes nach der Aufzeichnung, die sich nicht lesen ließen: %1.</translation>
    </message>
    <message>
        <source>a message is declared larger than any can be</source>
        <translation>eine Nachricht ist größer angegeben, als sie sein kann</translation>
    </message>
    <message>
        <source>%1 joined to what another source says of them.</source>
        <translation>%1 mit dem vereint, was eine andere Quelle davon sagt.</translation>
    </message>
    <message>
        <source>a document type declaration is not accepted</source>
        <translation>eine Angabe des Dokumenttyps wird nicht angenommen</translation>
    </message>
    <message>
        <source>two times of day such as [&quot;06:00&quot;, &quot;08:00&quot;]</source>
        <translation>zwei Uhrzeiten wie [&quot;06:00&quot;, &quot;08:00&quot;]</translation>
    </message>
    <message>
        <source>Only exercises of your own can be deleted.</source>
        <translation>Nur eigene Übungen lassen sich löschen.</translation>
    </message>
    <message>
        <source>it unpacks to more than 200 times its size</source>
        <translation>sie wird entpackt mehr als 200-mal so groß</translation>
    </message>
    <message>
        <source>this is XML, but no export of Apple Health</source>
        <translation>das ist XML, aber kein Export von Apple Health</translation>
    </message>
    <message>
        <source>Routes of workouts that are not beside it: %1.</source>
        <translation>Strecken von Einheiten, die nicht daneben liegen: %1.</translation>
    </message>
    <message>
        <source>line %1 has %2 of %3 cells: the file was cut off</source>
        <translation>Zeile %1 hat %2 von %3 Zellen: Die Datei wurde abgeschnitten</translation>
    </message>
    <message>
        <source>Distances are taken for %1.</source>
        <translation>Strecken sind gelesen als %1.</translation>
    </message>
    <message>
        <source>An exercise cannot be merged into itself.</source>
        <translation>Eine Übung lässt sich nicht mit sich selbst vereinen.</translation>
    </message>
    <message>
        <source>the compressed file is larger than 256 MB</source>
        <translation>die gepackte Datei ist größer als 256 MB</translation>
    </message>
    <message>
        <source>the zip file has more than 10 000 entries</source>
        <translation>die Zip-Datei hat mehr als 10 000 Einträge</translation>
    </message>
    <message>
        <source>a declaration of entities is not accepted</source>
        <translation>eine Erklärung von Entitäten wird nicht angenommen</translation>
    </message>
    <message>
        <source>Weights are taken for %1.</source>
        <translation>Gewichte sind gelesen als %1.</translation>
    </message>
    <message>
        <source>a time such as 2026-11-24T06:32:10+01:00</source>
        <translation>eine Zeit wie 2026-11-24T06:32:10+01:00</translation>
    </message>
    <message>
        <source>line %1 holds a NUL byte: this is no text</source>
        <translation>Zeile %1 enthält ein NUL-Byte: das ist kein Text</translation>
    </message>
    <message>
        <source>The diary was opened for reading only.</source>
        <translation>Das Tagebuch wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>this belongs to the diary that is open</source>
        <translation>das gehört zum Tagebuch, das geöffnet ist</translation>
    </message>
    <message>
        <source>the zip file unpacks to more than 2 GB</source>
        <translation>die Zip-Datei ergibt entpackt mehr als 2 GB</translation>
    </message>
    <message>
        <source>Dates are taken for %1.</source>
        <translation>Daten sind gelesen als %1.</translation>
    </message>
    <message>
        <source>byte %1 holds data that nothing defines</source>
        <translation>in Byte %1 stehen Daten, die nichts erklärt</translation>
    </message>
    <message>
        <source>elements are nested more than 64 deep</source>
        <translation>Elemente sind mehr als 64-mal geschachtelt</translation>
    </message>
    <message>
        <source>line %1, column %2: &quot;%3&quot; was not understood</source>
        <translation>Zeile %1, Spalte %2: „%3“ wurde nicht verstanden</translation>
    </message>
    <message>
        <source>a local time such as 2026-11-24T12:00</source>
        <translation>eine Ortszeit wie 2026-11-24T12:00</translation>
    </message>
    <message>
        <source>this is not a file that can be read</source>
        <translation>das ist keine Datei, die sich lesen lässt</translation>
    </message>
    <message>
        <source>line %1: the file has more than %2 rows</source>
        <translation>Zeile %1: Die Datei hat mehr als %2 Zeilen</translation>
    </message>
    <message>
        <source>the file cannot be read to its end</source>
        <translation>die Datei lässt sich nicht bis zum Ende lesen</translation>
    </message>
    <message>
        <source>it ends in the middle of a message</source>
        <translation>sie endet mitten in einer Nachricht</translation>
    </message>
    <message>
        <source>its name leads out of the zip file</source>
        <translation>ihr Name führt aus der Zip-Datei hinaus</translation>
    </message>
    <message>
        <source>%1 other measurements were left out.</source>
        <translation>%1 andere Maße wurden ausgelassen.</translation>
    </message>
    <message>
        <source>a window that ends after it begins</source>
        <translation>ein Zeitraum, der nach seinem Anfang endet</translation>
    </message>
    <message>
        <source>This is %1, nothing that was done.</source>
        <translation>Das ist %1, nichts, was getan wurde.</translation>
    </message>
    <message>
        <source>its header says that it is empty</source>
        <translation>ihr Kopf sagt, dass sie leer ist</translation>
    </message>
    <message>
        <source>%1 other measurement was left out.</source>
        <translation>%1 anderes Maß wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1, which nothing in the file says</source>
        <translation>%1, was nichts in der Datei sagt</translation>
    </message>
    <message>
        <source>a change from nothing to nothing</source>
        <translation>eine Änderung von nichts zu nichts</translation>
    </message>
    <message>
        <source>two whole numbers such as [6, 8]</source>
        <translation>zwei ganze Zahlen wie [6, 8]</translation>
    </message>
    <message>
        <source>the compressed file is damaged</source>
        <translation>die gepackte Datei ist beschädigt</translation>
    </message>
    <message>
        <source>an object with more than %1 keys</source>
        <translation>ein Objekt mit mehr als %1 Schlüsseln</translation>
    </message>
    <message>
        <source>the text is longer than %1 bytes</source>
        <translation>der Text ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>the text holds a NUL character</source>
        <translation>der Text enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>the file is larger than 1 GiB</source>
        <translation>die Datei ist größer als 1 GiB</translation>
    </message>
    <message>
        <source>this is a folder, not a diary</source>
        <translation>das ist ein Ordner, kein Tagebuch</translation>
    </message>
    <message>
        <source>this is not a Mileplate diary</source>
        <translation>das ist kein Tagebuch von Mileplate</translation>
    </message>
    <message>
        <source>line %1 has more than %2 columns</source>
        <translation>Zeile %1 hat mehr als %2 Spalten</translation>
    </message>
    <message>
        <source>The journal has no change %1.</source>
        <translation>Das Journal hat keine Änderung %1.</translation>
    </message>
    <message>
        <source>the file holds no recording</source>
        <translation>die Datei enthält keine Aufzeichnung</translation>
    </message>
    <message>
        <source>a text is longer than 64 KB</source>
        <translation>ein Text ist länger als 64 KB</translation>
    </message>
    <message>
        <source>steps are nested too deeply</source>
        <translation>Schritte sind zu tief geschachtelt</translation>
    </message>
    <message>
        <source>a time of day such as 06:30</source>
        <translation>eine Uhrzeit wie 06:30</translation>
    </message>
    <message>
        <source>the zip file is damaged (%1)</source>
        <translation>die Zip-Datei ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>a tag is longer than 64 KB</source>
        <translation>ein Element ist länger als 64 KB</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is there twice</source>
        <translation>Den Schlüssel „%1“ gibt es zweimal</translation>
    </message>
    <message>
        <source>not valid JSON at byte %1: %2</source>
        <translation>kein gültiges JSON bei Byte %1: %2</translation>
    </message>
    <message>
        <source>no exercise has the id &quot;%1&quot;</source>
        <translation>keine Übung hat die Kennung „%1“</translation>
    </message>
    <message>
        <source>a date such as 2026-11-24</source>
        <translation>ein Datum wie 2026-11-24</translation>
    </message>
    <message>
        <source>as many values as t_s has</source>
        <translation>so viele Werte wie t_s</translation>
    </message>
    <message>
        <source>the import was cancelled</source>
        <translation>der Import wurde abgebrochen</translation>
    </message>
    <message>
        <source>it is a link, not a file</source>
        <translation>es ist ein Verweis, keine Datei</translation>
    </message>
    <message>
        <source>line %1 is longer than %2 MB</source>
        <translation>Zeile %1 ist länger als %2 MB</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>dort darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>its checksum is missing</source>
        <translation>ihre Prüfsumme fehlt</translation>
    </message>
    <message>
        <source>this is XML, but no GPX</source>
        <translation>das ist XML, aber kein GPX</translation>
    </message>
    <message>
        <source>this is XML, but no TCX</source>
        <translation>das ist XML, aber kein TCX</translation>
    </message>
    <message>
        <source>streams without content</source>
        <translation>Spuren ohne Inhalt</translation>
    </message>
    <message>
        <source>it cannot be written: %1</source>
        <translation>das lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>there is no such diary</source>
        <translation>dieses Tagebuch gibt es nicht</translation>
    </message>
    <message>
        <source>%1 of %2 bytes are missing</source>
        <translation>%1 von %2 Bytes fehlen</translation>
    </message>
    <message>
        <source>not well-formed XML (%1)</source>
        <translation>kein wohlgeformtes XML (%1)</translation>
    </message>
    <message>
        <source>the key is there twice</source>
        <translation>diesen Schlüssel gibt es zweimal</translation>
    </message>
    <message>
        <source>nested more than %1 deep</source>
        <translation>mehr als %1-mal geschachtelt</translation>
    </message>
    <message>
        <source>the lower number first</source>
        <translation>die kleinere Zahl zuerst</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>a route without times</source>
        <translation>eine Strecke ohne Zeiten</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>ihre Prüfsumme stimmt nicht</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>sie ist größer als %1 MB</translation>
    </message>
    <message>
        <source>the header is missing</source>
        <translation>die Kopfzeile fehlt</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is missing</source>
        <translation>der Schlüssel „%1“ fehlt</translation>
    </message>
    <message>
        <source>no food has the id &quot;%1&quot;</source>
        <translation>kein Lebensmittel hat die Kennung „%1“</translation>
    </message>
    <message>
        <source>a header without rows</source>
        <translation>eine Kopfzeile ohne Zeilen</translation>
    </message>
    <message>
        <source>the path is too long</source>
        <translation>der Pfad ist zu lang</translation>
    </message>
    <message>
        <source>an id of 1 to %1 bytes</source>
        <translation>eine Kennung von 1 bis %1 Bytes</translation>
    </message>
    <message>
        <source>a list of exercises</source>
        <translation>eine Liste von Übungen</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>all-day monitoring</source>
        <translation>Aufzeichnung des ganzen Tages</translation>
    </message>
    <message>
        <source>a list of segments</source>
        <translation>eine Liste von Segmenten</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>erwartet war ein Objekt</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>a planned workout</source>
        <translation>ein geplantes Training</translation>
    </message>
    <message>
        <source>a list of weights</source>
        <translation>eine Liste von Gewichten</translation>
    </message>
    <message>
        <source>no recorded track</source>
        <translation>keine aufgezeichnete Spur</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>„%1“ gibt es zweimal</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>a device&apos;s state</source>
        <translation>der Zustand eines Geräts</translation>
    </message>
    <message>
        <source>day before month</source>
        <translation>Tag vor Monat</translation>
    </message>
    <message>
        <source>month before day</source>
        <translation>Monat vor Tag</translation>
    </message>
    <message>
        <source>%1 known already.</source>
        <translation>%1 schon bekannt.</translation>
    </message>
    <message>
        <source>expected %1, got %2</source>
        <translation>erwartet war %1, gefunden wurde %2</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>blood pressure</source>
        <translation>Blutdruck</translation>
    </message>
    <message>
        <source>sport settings</source>
        <translation>Einstellungen zum Sport</translation>
    </message>
    <message>
        <source>%1 by the values</source>
        <translation>%1, nach den Werten</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>Recognised as %1</source>
        <translation>Erkannt als %1</translation>
    </message>
    <message>
        <source>a lifting log</source>
        <translation>ein Krafttagebuch</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>device data</source>
        <translation>Gerätedaten</translation>
    </message>
    <message>
        <source>body weight</source>
        <translation>Körpergewicht</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Das ist %1.</translation>
    </message>
    <message>
        <source>kilograms</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Einheit</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 Einheiten</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>schedules</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>a summary</source>
        <translation>eine Zusammenfassung</translation>
    </message>
    <message>
        <source>a segment</source>
        <translation>ein Segment</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>a course</source>
        <translation>eine Strecke</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eins von %1</translation>
    </message>
    <message>
        <source>pounds</source>
        <translation>Pfund</translation>
    </message>
    <message>
        <source>1 meal</source>
        <translation>1 Mahlzeit</translation>
    </message>
    <message>
        <source>%1 meals</source>
        <translation>%1 Mahlzeiten</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1 Satz</translation>
    </message>
    <message>
        <source>%1 sets</source>
        <translation>%1 Sätze</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>the %1 is too long for a diary (at most %2 bytes); give it a shorter one</source>
        <translation>der %1 ist zu lang für ein Tagebuch (höchstens %2 Bytes); einen kürzeren wählen</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>this diary is open in another Mileplate by another name; open it by that one</source>
        <translation>dieses Tagebuch ist in einem anderen Mileplate unter einem anderen Namen offen; öffne es unter jenem</translation>
    </message>
    <message>
        <source>part of the diary could not be read: %1. The rest is open for reading; nothing is written until all can be read. Try again.</source>
        <translation>ein Teil des Tagebuchs ließ sich nicht lesen: %1. Der Rest ist zum Lesen geöffnet; geschrieben wird erst, wenn sich alles lesen lässt. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>the diary could not be checked for damage, as the disk reported an error; it is tried again in an hour</source>
        <translation>das Tagebuch konnte nicht auf Schäden geprüft werden, da die Platte einen Fehler gemeldet hat; in einer Stunde wird es noch einmal versucht</translation>
    </message>
    <message>
        <source>part of the diary cannot be read: %1. The rest is open for reading and nothing more is written, so that nothing is lost; restore a backup.</source>
        <translation>ein Teil des Tagebuchs lässt sich nicht lesen: %1. Der Rest ist zum Lesen geöffnet, und es wird nichts mehr geschrieben, damit nichts verloren geht; eine Sicherung zurückholen.</translation>
    </message>
    <message>
        <source>Change %1 of the journal is damaged; it can be neither taken back nor brought back. Restore a backup.</source>
        <translation>Änderung %1 des Journals ist beschädigt; sie lässt sich weder zurücknehmen noch zurückholen. Eine Sicherung zurückholen.</translation>
    </message>
    <message>
        <source>the file cannot be created there; check that the folder exists and that you may write to it</source>
        <translation>die Datei lässt sich dort nicht anlegen; prüfen, ob es den Ordner gibt und er geschrieben werden darf</translation>
    </message>
    <message>
        <source>the diary is damaged (%1), so no copy of it is kept as a backup; restore an earlier one</source>
        <translation>das Tagebuch ist beschädigt (%1), darum wird keine Kopie als Sicherung behalten; eine frühere zurückholen</translation>
    </message>
    <message>
        <source>%1 The diary is from an older Mileplate and is upgraded only once there is a backup.</source>
        <translation>%1 Das Tagebuch ist von einem älteren Mileplate und wird erst erneuert, wenn es eine Sicherung gibt.</translation>
    </message>
    <message>
        <source>the diary was cut off after %1 bytes, nothing of it is left; restore a backup</source>
        <translation>das Tagebuch wurde nach %1 Bytes abgeschnitten, nichts davon ist übrig; eine Sicherung zurückholen</translation>
    </message>
    <message>
        <source>the diary is open in another Mileplate, or its folder may not be written</source>
        <translation>das Tagebuch ist in einem anderen Mileplate geöffnet, oder sein Ordner darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The zip file cannot be made: %1. Free some memory and try again.</source>
        <translation>Die Zip-Datei lässt sich nicht machen: %1. Speicher freimachen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>this is not a Mileplate diary, or its beginning is damaged</source>
        <translation>das ist kein Tagebuch von Mileplate, oder sein Anfang ist beschädigt</translation>
    </message>
    <message>
        <source>the diary may not be read; check its permissions</source>
        <translation>das Tagebuch darf nicht gelesen werden; seine Rechte prüfen</translation>
    </message>
    <message>
        <source>this file is empty, there is no diary in it yet</source>
        <translation>diese Datei ist leer, es ist noch kein Tagebuch darin</translation>
    </message>
    <message>
        <source>this is the diary itself; choose another place</source>
        <translation>das ist das Tagebuch selbst; einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>this is a pipe or a device, not a file</source>
        <translation>das ist eine Pipe oder ein Gerät, keine Datei</translation>
    </message>
    <message>
        <source>it cannot be kept as a backup (%1)</source>
        <translation>es lässt sich nicht als Sicherung behalten (%1)</translation>
    </message>
    <message>
        <source>there is no diary in this file</source>
        <translation>in dieser Datei ist kein Tagebuch</translation>
    </message>
    <message>
        <source>The diary is open for reading.</source>
        <translation>Das Tagebuch ist zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>die Platte meldet einen Fehler</translation>
    </message>
    <message>
        <source>its log cannot be kept (%1)</source>
        <translation>sein Protokoll lässt sich nicht behalten (%1)</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>it cannot be looked at (%1)</source>
        <translation>sie lässt sich nicht ansehen (%1)</translation>
    </message>
    <message>
        <source>only %1 of %2 bytes are there</source>
        <translation>nur %1 von %2 Bytes sind da</translation>
    </message>
    <message>
        <source>there is already another file; choose another name</source>
        <translation>dort ist schon eine andere Datei; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>a row refers to one that is gone</source>
        <translation>eine Zeile verweist auf eine, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>%1 rows refer to one that is gone</source>
        <translation>%1 Zeilen verweisen auf eine, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>this is the diary itself</source>
        <translation>das ist das Tagebuch selbst</translation>
    </message>
    <message>
        <source>the backup was given up</source>
        <translation>die Sicherung wurde aufgegeben</translation>
    </message>
    <message>
        <source>%1; nothing was restored</source>
        <translation>%1; nichts wurde zurückgeholt</translation>
    </message>
    <message>
        <source>No backup was made. %1</source>
        <translation>Es wurde keine Sicherung gemacht. %1</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>das Ende der Datei</translation>
    </message>
    <message>
        <source>%1 and %2 more places</source>
        <translation>%1 und %2 weitere Stellen</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>Filed as an easy run, but it was faster than that: change its kind if it was a workout.</source>
        <translation>Als lockerer Lauf abgelegt, war aber schneller: die Art ändern, wenn es ein Tempotraining war.</translation>
    </message>
    <message>
        <source>A zip file in a zip file is not opened: unpack the outer one and import what is in it.</source>
        <translation>Eine Zip-Datei in einer Zip-Datei wird nicht geöffnet: die äußere entpacken und den Inhalt importieren.</translation>
    </message>
    <message>
        <source>There is more in it than one file is expected to hold; some of it was left out.</source>
        <translation>Es ist mehr darin, als von einer Datei zu erwarten ist; ein Teil wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 is part of sessions (%2). Merge it into another exercise instead of deleting it.</source>
        <translation>%1 kommt in Einheiten vor (%2). Statt sie zu löschen, mit einer anderen Übung vereinen.</translation>
    </message>
    <message>
        <source>another Mileplate is making or upgrading the diary; try again when it is done</source>
        <translation>ein anderes Mileplate legt das Tagebuch gerade an oder erneuert es; danach noch einmal versuchen</translation>
    </message>
    <message>
        <source>the diary is damaged; restore a backup (mileplate verify says what is wrong)</source>
        <translation>das Tagebuch ist beschädigt; eine Sicherung zurückholen (mileplate verify sagt, was nicht stimmt)</translation>
    </message>
    <message>
        <source>version %1 is newer than this program knows (%2); a newer Mileplate can read it</source>
        <translation>Version %1 ist neuer, als dieses Programm kennt (%2); ein neueres Mileplate kann sie lesen</translation>
    </message>
    <message>
        <source>line %1: a quote is opened and never closed; the file may have been cut off</source>
        <translation>Zeile %1: Ein Anführungszeichen öffnet und schließt nie; die Datei ist vielleicht abgeschnitten</translation>
    </message>
    <message>
        <source>the compressed file is damaged or cut off at byte %1</source>
        <translation>die gepackte Datei ist bei Byte %1 beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>%1 cells were not understood and left out, the first in line %2: &quot;%3&quot;.</source>
        <translation>%1 Zellen wurden nicht verstanden und ausgelassen, die erste in Zeile %2: „%3“.</translation>
    </message>
    <message>
        <source>%1 sets have a range of repetitions, kept as what was planned (the first in line %2).</source>
        <translation>%1 Sätze haben eine Spanne von Wiederholungen, die als Plan behalten wurde (der erste in Zeile %2).</translation>
    </message>
    <message>
        <source>%1 set has a range of repetitions, kept as what was planned (the first in line %2).</source>
        <translation>%1 Satz hat eine Spanne von Wiederholungen, die als Plan behalten wurde (in Zeile %2).</translation>
    </message>
    <message>
        <source>%1 cell was not understood and left out, the first in line %2: &quot;%3&quot;.</source>
        <translation>%1 Zelle wurde nicht verstanden und ausgelassen, in Zeile %2: „%3“.</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::ExerciseChoice</name>
    <message>
        <source>Merge %1</source>
        <translation>%1 zusammenführen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>All sessions with %1, done and planned, will have the exercise that you choose instead, and later imports of that name too. Undo takes it back.</source>
        <translation>Alle Einheiten mit %1, erledigt und geplant, bekommen stattdessen die gewählte Übung, ebenso spätere Importe dieses Namens. Rückgängig macht es ungeschehen.</translation>
    </message>
    <message>
        <source>Merge into: squat, dumbbell row …</source>
        <translation>Zusammenführen mit: Kniebeuge, Kurzhantelrudern …</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Zusammenführen mit</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>No exercise is called that. Try a part of its name.</source>
        <translation>So heißt keine Übung. Versuche einen Teil ihres Namens.</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::ExerciseDetail</name>
    <message>
        <source>1 of a set, primary</source>
        <translation>1 je Satz, primär</translation>
    </message>
    <message>
        <source>½ of a set, secondary</source>
        <translation>½ je Satz, sekundär</translation>
    </message>
    <message>
        <source>%1 of a set</source>
        <translation>%1 je Satz</translation>
    </message>
    <message>
        <source>No muscle is named: its sets count as no hard sets.</source>
        <translation>Kein Muskel ist genannt: Ihre Sätze zählen nicht als harte Sätze.</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>Noch nicht gemacht.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Working sets</source>
        <translation>Arbeitssätze</translation>
    </message>
    <message>
        <source>Last done</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Best e1RM</source>
        <translation>Bestes e1RM</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Erreicht am</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>von dir geändert</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>deine eigene</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Mer&amp;ge into…</source>
        <translation>&amp;Zusammenführen mit …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Two names of one exercise become one, in every session</source>
        <translation>Zwei Namen einer Übung werden einer, in jeder Einheit</translation>
    </message>
    <message>
        <source>Also called %1</source>
        <translation>Auch genannt: %1</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>Wie &amp;zuvor</translation>
    </message>
    <message>
        <source>Back to the exercise that the program knows</source>
        <translation>Zurück zur Übung, die das Programm kennt</translation>
    </message>
    <message>
        <source>It is part of sessions. Merge it into another instead.</source>
        <translation>Sie kommt in Einheiten vor. Führe sie stattdessen mit einer anderen zusammen.</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <source>In your diary</source>
        <translation>In deinem Tagebuch</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::ExerciseForm</name>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>upper body</source>
        <translation>Oberkörper</translation>
    </message>
    <message>
        <source>lower body</source>
        <translation>Unterkörper</translation>
    </message>
    <message>
        <source>core</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Neue Übung</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
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
        <source>Other names that mean this exercise in imports and typed lines, with “;” between</source>
        <translation>Andere Namen, die in Importen und getippten Zeilen diese Übung meinen, durch „;“ getrennt</translation>
    </message>
    <message>
        <source>Sets of the lower body make the legs heavy for the next key run</source>
        <translation>Sätze für den Unterkörper machen die Beine schwer für den nächsten Schlüssellauf</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Other names</source>
        <translation>&amp;Andere Namen</translation>
    </message>
    <message>
        <source>&amp;Equipment</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>&amp;Bewegung</translation>
    </message>
    <message>
        <source>&amp;Body part</source>
        <translation>&amp;Körperteil</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>A set counts 1 for a primary muscle and ½ for a secondary one.</source>
        <translation>Ein Satz zählt 1 für einen primären Muskel und ½ für einen sekundären.</translation>
    </message>
    <message>
        <source>Say what the exercise is called.</source>
        <translation>Sag, wie die Übung heißt.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::ExerciseHistory</name>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Heaviest</source>
        <translation>Schwerstes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>e1RM</source>
        <translation>e1RM</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Bestwerte</translation>
    </message>
    <message>
        <source>best e1RM %1</source>
        <translation>bestes e1RM %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it is done yet. Its sessions, strength and records will stand here.</source>
        <translation>Davon ist noch nichts gemacht. Einheiten, Kraft und Bestwerte werden hier stehen.</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::ExerciseModel</name>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Last done</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::ExercisePicker</name>
    <message>
        <source>Choose an exercise</source>
        <translation>Übung wählen</translation>
    </message>
    <message>
        <source>Squat, glutes, dumbbell …</source>
        <translation>Kniebeuge, Gesäß, Kurzhantel …</translation>
    </message>
    <message>
        <source>Search an exercise</source>
        <translation>Übung suchen</translation>
    </message>
    <message>
        <source>Exercises found</source>
        <translation>Gefundene Übungen</translation>
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
    <name>mileplate::ui::FinishForm</name>
    <message>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) are not ticked: the session is then partly done.</source>
        <translation>
            <numerusform>%n Satz ist nicht abgehakt: die Einheit ist dann teilweise erledigt.</numerusform>
            <numerusform>%n Sätze sind nicht abgehakt: die Einheit ist dann teilweise erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>How hard was it as a whole? 1 is very light, 10 is all you had.</source>
        <translation>Wie anstrengend war es insgesamt? 1 ist sehr leicht, 10 ist alles, was ging.</translation>
    </message>
    <message>
        <source>RPE %1</source>
        <translation>RPE %1</translation>
    </message>
</context>
<context>
    <name>FoodBookText</name>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>as usual: %1</source>
        <translation>wie üblich: %1</translation>
    </message>
    <message>
        <source>1 ml taken as 1 g</source>
        <translation>1 ml als 1 g gezählt</translation>
    </message>
    <message>
        <source>ml</source>
        <translation>ml</translation>
    </message>
    <message>
        <source>own food</source>
        <translation>eigenes Lebensmittel</translation>
    </message>
    <message>
        <source>eaten of late</source>
        <translation>zuletzt gegessen</translation>
    </message>
    <message>
        <source>%1 g protein</source>
        <translation>%1 g Protein</translation>
    </message>
    <message>
        <source>%1 kcal</source>
        <translation>%1 kcal</translation>
    </message>
    <message>
        <source>%1 per 100 g</source>
        <translation>%1 je 100 g</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::FoodForm</name>
    <message>
        <source>New food</source>
        <translation>Neues Lebensmittel</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Lebensmittel</translation>
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
        <source>8 to 14 digits</source>
        <translation>8 bis 14 Ziffern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Figures are &amp;of</source>
        <translation>Angaben für</translation>
    </message>
    <message>
        <source>P&amp;rotein</source>
        <translation>P&amp;rotein</translation>
    </message>
    <message>
        <source>&amp;Energy</source>
        <translation>&amp;Energie</translation>
    </message>
    <message>
        <source>&amp;Carbohydrate</source>
        <translation>&amp;Kohlenhydrate</translation>
    </message>
    <message>
        <source>&amp;Fat</source>
        <translation>&amp;Fett</translation>
    </message>
    <message>
        <source>F&amp;ibre</source>
        <translation>&amp;Ballaststoffe</translation>
    </message>
    <message>
        <source>&amp;Bar code</source>
        <translation>Strich&amp;code</translation>
    </message>
    <message>
        <source>Portions, so that “2 slices” can be typed. Their weights are in grams.</source>
        <translation>Portionen, damit sich „2 Scheiben“ schreiben lässt. Gewichte in Gramm.</translation>
    </message>
    <message>
        <source>slice, piece, cup …</source>
        <translation>Scheibe, Stück, Tasse …</translation>
    </message>
    <message>
        <source>Name of portion %1</source>
        <translation>Name der Portion %1</translation>
    </message>
    <message>
        <source>Weight of portion %1</source>
        <translation>Gewicht der Portion %1</translation>
    </message>
    <message>
        <source>Give the food a name.</source>
        <translation>Gib dem Lebensmittel einen Namen.</translation>
    </message>
    <message>
        <source>A number is not one, or out of its range.</source>
        <translation>Eine Zahl ist keine oder liegt außerhalb ihres Bereichs.</translation>
    </message>
    <message>
        <source>Say of how many grams the figures are.</source>
        <translation>Sag, für wie viel Gramm die Angaben gelten.</translation>
    </message>
    <message>
        <source>Give at least its protein or its energy.</source>
        <translation>Gib wenigstens Protein oder Energie an.</translation>
    </message>
    <message>
        <source>Protein, carbohydrate and fat are more than the whole.</source>
        <translation>Protein, Kohlenhydrate und Fett sind mehr als das Ganze.</translation>
    </message>
    <message>
        <source>A portion takes both a name and a weight.</source>
        <translation>Eine Portion braucht Namen und Gewicht.</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::FoodPage</name>
    <message>
        <source>Dashed: a good dose of protein, %1–%2 a meal.</source>
        <translation>Gestrichelt: eine gute Dosis Protein, %1–%2 je Mahlzeit.</translation>
    </message>
    <message>
        <source>Shaded: when eating helps a session.</source>
        <translation>Getönt: wann Essen einer Einheit hilft.</translation>
    </message>
    <message>
        <source>Nothing is planned to be eaten on this day. Type a meal above; it counts as planned.</source>
        <translation>Für diesen Tag ist nichts zu essen geplant. Schreib oben eine Mahlzeit; sie gilt als geplant.</translation>
    </message>
    <message>
        <source>No meals on this day. Type above what was eaten, such as “2 eggs, 150 g chicken breast”, or copy the meals of the day before.</source>
        <translation>Keine Mahlzeiten an diesem Tag. Schreib oben, was gegessen wurde, etwa „2 Eier, 150 g Hähnchenbrust“, oder kopiere die Mahlzeiten vom Tag davor.</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>Previous day (Page Up)</source>
        <translation>Tag davor (Bild auf)</translation>
    </message>
    <message>
        <source>Next day (Page Down)</source>
        <translation>Tag danach (Bild ab)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today (Ctrl+T)</source>
        <translation>Heute (Strg+T)</translation>
    </message>
    <message>
        <source>Copy yesterday</source>
        <translation>Gestern kopieren</translation>
    </message>
    <message>
        <source>The meals of the day before once more on this day</source>
        <translation>Die Mahlzeiten vom Tag davor noch einmal an diesem Tag</translation>
    </message>
    <message>
        <source>+ Meal</source>
        <translation>+ Mahlzeit</translation>
    </message>
    <message>
        <source>Enter a meal on this day (Ctrl+M)</source>
        <translation>Eine Mahlzeit an diesem Tag eintragen (Strg+M)</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Protein</source>
        <translation>Protein</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Mark &amp;eaten</source>
        <translation>Als &amp;gegessen markieren</translation>
    </message>
    <message>
        <source>&amp;Save as meal…</source>
        <translation>Als Mahlzeit &amp;speichern…</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>A&amp;usschneiden</translation>
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
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::FoodPopup</name>
    <message>
        <source>Foods that fit</source>
        <translation>Passende Lebensmittel</translation>
    </message>
</context>
<context>
    <name>FoodText</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>during %1</source>
        <translation>während: %1</translation>
    </message>
    <message>
        <source>after %1 (%2)</source>
        <translation>nach: %1 (%2)</translation>
    </message>
    <message>
        <source>before %1 (%2)</source>
        <translation>vor: %1 (%2)</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>planned, %1</source>
        <translation>geplant, %1</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>kcal</source>
        <translation>kcal</translation>
    </message>
    <message>
        <source>a target takes height, birth date and weight of the athlete</source>
        <translation>ein Ziel braucht Größe, Geburtsdatum und Gewicht</translation>
    </message>
    <message>
        <source>Protein</source>
        <translation>Protein</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>Carbohydrate</source>
        <translation>Kohlenhydrate</translation>
    </message>
    <message>
        <source>%1 of protein, %2 kcal</source>
        <translation>%1 Protein, %2 kcal</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 ml to drink</source>
        <translation>%1 ml getrunken</translation>
    </message>
    <message>
        <source>Breakfast</source>
        <translation>Frühstück</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Mittagessen</translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation>Abendessen</translation>
    </message>
    <message>
        <source>Snack</source>
        <translation>Zwischenmahlzeit</translation>
    </message>
</context>
<context>
    <name>FreshnessText</name>
    <message>
        <source>Fresh legs (estimate): %1 % at %2, %3 % at %4; least %5 at %6</source>
        <translation>Frische Beine (Schätzung): %1 % um %2, %3 % um %4; am wenigsten %5 um %6</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::GapCard</name>
    <message>
        <source>Plan it for later</source>
        <translation>Für später planen</translation>
    </message>
    <message>
        <source>In the middle of the longest time without a meal that is left of the day</source>
        <translation>In der Mitte der längsten mahlzeitfreien Zeit, die vom Tag noch bleibt</translation>
    </message>
    <message>
        <source>No meals yet.</source>
        <translation>Noch keine Mahlzeiten.</translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s) so far</source>
        <translation>
            <numerusform>%n Mahlzeit bisher</numerusform>
            <numerusform>%n Mahlzeiten bisher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n with less than a dose.</source>
        <translation>
            <numerusform>, %n davon unter einer Dosis.</numerusform>
            <numerusform>, %n davon unter einer Dosis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s) planned.</source>
        <translation>
            <numerusform>%n Mahlzeit geplant.</numerusform>
            <numerusform>%n Mahlzeiten geplant.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of protein to go</source>
        <translation>Noch %1 Protein</translation>
    </message>
    <message>
        <source>A meal of %1 closes the day.</source>
        <translation>Eine Mahlzeit mit %1 schließt den Tag ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s) of about %1 close the day.</source>
        <translation>
            <numerusform>%n Mahlzeit mit etwa %1 schließt den Tag ab.</numerusform>
            <numerusform>%n Mahlzeiten mit etwa %1 schließen den Tag ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enough protein for the day</source>
        <translation>Genug Protein für den Tag</translation>
    </message>
    <message>
        <source>Protein</source>
        <translation>Protein</translation>
    </message>
    <message>
        <source>+%1 g</source>
        <translation>+%1 g</translation>
    </message>
    <message>
        <source>Log %1 g of protein at once</source>
        <translation>%1 g Protein sofort eintragen</translation>
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
    <message numerus="yes">
        <source>This is how %n table(s) of other apps are understood. Correct what is wrong, then import.</source>
        <translation>
            <numerusform>So wird %n Tabelle einer anderen App verstanden. Berichtige, was falsch ist, dann importiere.</numerusform>
            <numerusform>So werden %n Tabellen anderer Apps verstanden. Berichtige, was falsch ist, dann importiere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mileplate::ui::ItemTable</name>
    <message>
        <source>Food</source>
        <translation>Lebensmittel</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>Amount of %1</source>
        <translation>Menge: %1</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>%1 herausnehmen</translation>
    </message>
    <message>
        <source>%1 g protein</source>
        <translation>%1 g Protein</translation>
    </message>
    <message>
        <source>%1 kcal</source>
        <translation>%1 kcal</translation>
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
    <name>mileplate::ui::LarderCard</name>
    <message>
        <source>%1: %2 g protein in 100 g. Press to eat %3 of it.</source>
        <translation>%1: %2 g Protein in 100 g. Drücken, um %3 davon einzutragen.</translation>
    </message>
    <message>
        <source>A food that is not known, or a dish you cook, becomes one of your own: then its name can be typed above.</source>
        <translation>Ein unbekanntes Lebensmittel oder ein selbst gekochtes Gericht wird hier zum eigenen: dann kann man oben seinen Namen schreiben.</translation>
    </message>
    <message>
        <source>Saved meals, eaten often, own foods and recipes</source>
        <translation>Häufige Mahlzeiten, eigene Lebensmittel, Rezepte</translation>
    </message>
    <message>
        <source>New food…</source>
        <translation>Neues Lebensmittel…</translation>
    </message>
    <message>
        <source>New recipe…</source>
        <translation>Neues Rezept…</translation>
    </message>
    <message>
        <source>%1: %2. Press to eat it once more.</source>
        <translation>%1: %2. Drücken, um es noch einmal einzutragen.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Save as meal</source>
        <translation>Als Mahlzeit speichern</translation>
    </message>
    <message>
        <source>Name of the meal</source>
        <translation>Name der Mahlzeit</translation>
    </message>
    <message>
        <source>Rename meal</source>
        <translation>Mahlzeit umbenennen</translation>
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
    <name>mileplate::ui::LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>+ Exercise</source>
        <translation>+ Übung</translation>
    </message>
    <message>
        <source>An exercise of your own, called what is typed in the search</source>
        <translation>Eine eigene Übung, benannt wie in der Suche getippt</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muskel</translation>
    </message>
    <message>
        <source>All muscles</source>
        <translation>Alle Muskeln</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>All equipment</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>Search: squat, db press, row cable …</source>
        <translation>Suche: Kniebeuge, KH Drücken, Kabelrudern …</translation>
    </message>
    <message>
        <source>Search exercises</source>
        <translation>Übungen suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No exercise fits. Clear the search or the filters, or press + Exercise to add your own.</source>
        <translation>Keine Übung passt. Leere die Suche oder die Filter, oder drücke + Übung für eine eigene.</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::LiftActions</name>
    <message>
        <source>&amp;Kind: working, warm-up, drop, failure</source>
        <translation>A&amp;rt: Arbeit, Aufwärmen, Abwurf, Versagen</translation>
    </message>
    <message>
        <source>&amp;Duplicate the set</source>
        <translation>Satz &amp;verdoppeln</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Add a set</source>
        <translation>Satz &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Warm-up sets</source>
        <translation>Auf&amp;wärmsätze</translation>
    </message>
    <message>
        <source>Plan the &amp;next load</source>
        <translation>&amp;Nächste Last planen</translation>
    </message>
    <message>
        <source>&amp;History and records…</source>
        <translation>Ver&amp;lauf und Bestwerte…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Superset with the next, or not</source>
        <translation>&amp;Supersatz mit der nächsten, oder nicht</translation>
    </message>
    <message>
        <source>S&amp;wap for another…</source>
        <translation>Gegen eine andere &amp;tauschen…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>Noti&amp;z…</translation>
    </message>
    <message>
        <source>&amp;Rest between sets…</source>
        <translation>&amp;Pause zwischen den Sätzen…</translation>
    </message>
    <message>
        <source>Rest 15 s longer</source>
        <translation>15 s länger pausieren</translation>
    </message>
    <message>
        <source>Rest 15 s less</source>
        <translation>15 s kürzer pausieren</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Rest between sets in seconds</source>
        <translation>Pause zwischen den Sätzen in Sekunden</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::LiftLogger</name>
    <message>
        <source>How many repetitions? Type them, or seconds like 40 s.</source>
        <translation>Wie viele Wiederholungen? Tippe sie ein, oder Sekunden wie 40 s.</translation>
    </message>
    <message>
        <source>%1: e1RM %2, best so far</source>
        <translation>%1: e1RM %2, das beste bisher</translation>
    </message>
    <message numerus="yes">
        <source>%1: never so much for %n repetition(s): %2</source>
        <translation>
            <numerusform>%1: noch nie so viel für %n Wiederholung: %2</numerusform>
            <numerusform>%1: noch nie so viel für %n Wiederholungen: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>So little weight needs no warm-up sets.</source>
        <translation>So wenig Gewicht braucht keine Aufwärmsätze.</translation>
    </message>
    <message>
        <source>Enter the working weight first.</source>
        <translation>Trage zuerst das Arbeitsgewicht ein.</translation>
    </message>
    <message>
        <source>%1: more weight is suggested once the top of its range was reached twice.</source>
        <translation>%1: mehr Gewicht wird vorgeschlagen, sobald das obere Ende des Bereichs zweimal erreicht war.</translation>
    </message>
    <message>
        <source>No session with %1 is planned in the next three weeks. Plan one, then accept again.</source>
        <translation>In den nächsten drei Wochen ist keine Einheit mit %1 geplant. Plane eine und nimm dann noch einmal an.</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <translation>%1: %2 am %3</translation>
    </message>
    <message>
        <source>see the coach: %1</source>
        <translation>siehe Coach: %1</translation>
    </message>
</context>
<context>
    <name>LiftText</name>
    <message>
        <source>Every set reached %1 repetitions with one or more in reserve at %2, twice in a row: add the smallest step and start again at %3 (OPP-01; two-for-two rule, ACSM 2009).</source>
        <translation>Jeder Satz erreichte %1 Wiederholungen mit mindestens einer in Reserve bei %2, zweimal nacheinander: lege den kleinsten Schritt auf und beginne wieder bei %3 (OPP-01; Zwei-mal-zwei-Regel, ACSM 2009).</translation>
    </message>
    <message>
        <source>Alt+Enter writes it into %1.</source>
        <translation>Alt+Eingabe schreibt es in den Plan für %1.</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>%1 × %2 reached twice</source>
        <translation>%1 × %2 zweimal erreicht</translation>
    </message>
    <message>
        <source>next time %1</source>
        <translation>nächstes Mal %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>each side</source>
        <translation>je Seite</translation>
    </message>
    <message>
        <source>RPE %1</source>
        <translation>RPE %1</translation>
    </message>
    <message>
        <source>RIR %1</source>
        <translation>RIR %1</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Drop set</source>
        <translation>Abwurfsatz</translation>
    </message>
    <message>
        <source>To failure</source>
        <translation>Bis Versagen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>“%1” is no load. Type a number up to 1000, or −20 for help of 20.</source>
        <translation>„%1“ ist kein Gewicht. Eine Zahl bis 1000 eingeben oder −20 für 20 Hilfe.</translation>
    </message>
    <message>
        <source>“%1” is no count. Type repetitions, or seconds like 40 s.</source>
        <translation>„%1“ ist keine Anzahl. Wiederholungen eingeben oder Sekunden wie 40 s.</translation>
    </message>
    <message>
        <source>“%1” is no RPE. Type 0 to 10.</source>
        <translation>„%1“ ist kein RPE. 0 bis 10 eingeben.</translation>
    </message>
    <message>
        <source>“%1” is no RIR. Type how many were left, 0 to 10.</source>
        <translation>„%1“ ist kein RIR. Eingeben, wie viele noch gingen, 0 bis 10.</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::LiftingPage</name>
    <message>
        <source>&amp;Sound at the end of a rest</source>
        <translation>&amp;Ton am Ende einer Pause</translation>
    </message>
    <message>
        <source>RIR: repetitions in reserve</source>
        <translation>RIR: Wiederholungen in Reserve</translation>
    </message>
    <message>
        <source>RPE: 10 at failure</source>
        <translation>RPE: 10 bei Versagen</translation>
    </message>
    <message>
        <source>&amp;Effort of a set</source>
        <translation>&amp;Anstrengung eines Satzes</translation>
    </message>
    <message>
        <source>&amp;Bar</source>
        <translation>&amp;Stange</translation>
    </message>
    <message>
        <source>&amp;Plates in %1</source>
        <translation>Schei&amp;ben in %1</translation>
    </message>
    <message>
        <source>Each plate with the number of pairs: 20×2 is two on each side. Kilograms and pounds are kept apart. Applies at once.</source>
        <translation>Jede Scheibe mit der Zahl der Paare: 20×2 heißt zwei auf jeder Seite. Kilogramm und Pfund werden getrennt gehalten. Gilt sofort.</translation>
    </message>
    <message>
        <source>Write plates like 20×2 10 2.5.</source>
        <translation>Schreibe Scheiben wie 20×2 10 2,5.</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::LineForm</name>
    <message>
        <source>How much “%1”?</source>
        <translation>Wie viel „%1“?</translation>
    </message>
    <message>
        <source>How many sets and repetitions of “%1”? Write 3x5 100.</source>
        <translation>Wie viele Sätze und Wiederholungen von „%1“? Schreib 3x5 100.</translation>
    </message>
    <message>
        <source>Is “%1” a weight or an effort? Write @8kg or rpe 8.</source>
        <translation>Ist „%1“ ein Gewicht oder eine Anstrengung? Schreib @8kg oder rpe 8.</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>Was ist „%1“?</translation>
    </message>
    <message>
        <source>slept %1 h</source>
        <translation>%1 h geschlafen</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>soreness %1</source>
        <translation>Muskelkater %1</translation>
    </message>
    <message>
        <source>pain %1</source>
        <translation>Schmerz %1</translation>
    </message>
    <message>
        <source>resting heart rate %1</source>
        <translation>Ruhepuls %1</translation>
    </message>
    <message>
        <source>HRV %1 ms</source>
        <translation>HRV %1 ms</translation>
    </message>
    <message>
        <source>Enter what you did</source>
        <translation>Eintragen, was du gemacht hast</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>8 km 47:30 rpe 3, or squat 3x5 100 rir2; rdl 3x8 90</source>
        <translation>8 km 47:30 rpe 3, oder squat 3x5 100 rir2; rdl 3x8 90</translation>
    </message>
    <message>
        <source>What you did, in a line</source>
        <translation>Was du gemacht hast, in einer Zeile</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Started at</source>
        <translation>Be&amp;ginn um</translation>
    </message>
    <message>
        <source>Not understood, underlined:</source>
        <translation>Nicht verstanden, unterstrichen:</translation>
    </message>
    <message>
        <source>Say what you did, such as 8 km 47:30, or squat 3x5 100.</source>
        <translation>Sag, was du gemacht hast, etwa 8 km 47:30 oder squat 3x5 100.</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Nicht verstanden: %1</translation>
    </message>
    <message>
        <source>The time of day is not one: write it as 07:30.</source>
        <translation>Die Uhrzeit ist keine: schreib sie als 07:30.</translation>
    </message>
    <message>
        <source>A run: distance, time or pace, and kind (easy, long, tempo …), rpe, hr, repeats (5x800m 3:20), yesterday, 18:00.&lt;br&gt;Lifts: exercise, sets x reps, weight, and rir or rpe; “;” before the next exercise.&lt;br&gt;A meal: 2 eggs, 150 g rice.&lt;br&gt;The day: sleep, weight, soreness.</source>
        <translation>Ein Lauf: Strecke, Zeit oder Pace, und Art (locker, lang, Schwelle …), rpe, Puls, Wiederholungen (5x800m 3:20), gestern, 18:00.&lt;br&gt;Krafttraining: Übung, Sätze x Wiederholungen, Gewicht, und rir oder rpe; „;“ vor der nächsten Übung.&lt;br&gt;Eine Mahlzeit: 2 Eier, 150 g Reis.&lt;br&gt;Der Tag: Schlaf, Gewicht, Muskelkater.</translation>
    </message>
    <message>
        <source>%1 g protein</source>
        <translation>%1 g Protein</translation>
    </message>
    <message>
        <source>%1 kcal</source>
        <translation>%1 kcal</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>geplant: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
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
        <translation>%1 Protein</translation>
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
        <translation>Last</translation>
    </message>
    <message>
        <source>%1 is aimed at:
%2</source>
        <translation>%1 hat das Ziel:
%2</translation>
    </message>
    <message>
        <source>Not counted until its figures are looked at: see the coach.</source>
        <translation>Nicht gezählt, bis die Zahlen geprüft sind: siehe Coach.</translation>
    </message>
    <message>
        <source>How long it took was not recorded. %1 are taken for it.</source>
        <translation>Wie lange es dauerte, ist nicht erfasst. Angenommen sind %1.</translation>
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
        <source>+ Run</source>
        <translation>+ Lauf</translation>
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
    <message>
        <source>Enter a run, lifts or a meal in one line (Ctrl+R)</source>
        <translation>Lauf, Kraft oder Mahlzeit in einer Zeile eintragen (Strg+R)</translation>
    </message>
    <message>
        <source>Start lift</source>
        <translation>Krafttraining</translation>
    </message>
    <message>
        <source>Log a strength session set by set (Ctrl+Shift+L)</source>
        <translation>Eine Krafteinheit Satz für Satz protokollieren (Strg+Umschalt+L)</translation>
    </message>
    <message>
        <source>Go on with the session in progress</source>
        <translation>Mit der laufenden Einheit weitermachen</translation>
    </message>
    <message>
        <source>%1, planned today</source>
        <translation>%1, heute geplant</translation>
    </message>
    <message>
        <source>An empty session</source>
        <translation>Eine leere Einheit</translation>
    </message>
    <message>
        <source>Recordings, tables of other apps, zip files, diary JSON (Ctrl+I)</source>
        <translation>Aufzeichnungen, Tabellen anderer Apps, Zip-Dateien, Tagebuch-JSON (Strg+I)</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::LoggerCard</name>
    <message>
        <source>the bar alone, %1</source>
        <translation>die Stange allein, %1</translation>
    </message>
    <message>
        <source>each side %1 · bar %2</source>
        <translation>je Seite %1 · Stange %2</translation>
    </message>
    <message>
        <source>%1 cannot be loaded</source>
        <translation>%1 lassen sich nicht auflegen</translation>
    </message>
    <message>
        <source>+ Exercise</source>
        <translation>+ Übung</translation>
    </message>
    <message>
        <source>Search an exercise and add it at the end</source>
        <translation>Eine Übung suchen und am Ende anfügen</translation>
    </message>
    <message>
        <source>No exercise yet. Add the first one.</source>
        <translation>Noch keine Übung. Füge die erste hinzu.</translation>
    </message>
    <message>
        <source>Nothing is planned in it.</source>
        <translation>Darin ist nichts geplant.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>in progress · %1</source>
        <translation>läuft · %1</translation>
    </message>
    <message>
        <source>planned today</source>
        <translation>heute geplant</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>geplant für %1</translation>
    </message>
    <message>
        <source>The rest is over.</source>
        <translation>Die Pause ist um.</translation>
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
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Strg+Z, Strg+Umschalt+Z</translation>
    </message>
    <message>
        <source>undo and redo, also after a restart</source>
        <translation>rückgängig und wiederholen, auch nach einem Neustart</translation>
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
    <message>
        <source>%1 is in progress. Go on in the Log (Ctrl+Shift+L).</source>
        <translation>%1 läuft noch. Mach im Protokoll weiter (Strg+Umschalt+L).</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Export &amp;tables (CSV)…</source>
        <translation>&amp;Tabellen exportieren (CSV) …</translation>
    </message>
    <message>
        <source>S&amp;tart lifting</source>
        <translation>Kraf&amp;ttraining beginnen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>Bi&amp;bliothek</translation>
    </message>
    <message>
        <source>Export tables (CSV)</source>
        <translation>Tabellen exportieren (CSV)</translation>
    </message>
    <message>
        <source>Runs, sets, meals and days were written to %1.</source>
        <translation>Läufe, Sätze, Mahlzeiten und Tage wurden nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>enter a line (a run, lifts, a meal), a lift, a meal, the day</source>
        <translation>eine Zeile (Lauf, Kraft, Mahlzeit), eine Krafteinheit, eine Mahlzeit, den Tag eintragen</translation>
    </message>
    <message>
        <source>Enter, Space, K</source>
        <comment>in the list of keys</comment>
        <translation>Eingabe, Leertaste, K</translation>
    </message>
    <message>
        <source>while lifting: ticks the set and goes on, ticks or unticks it, changes its kind</source>
        <translation>beim Krafttraining: hakt den Satz ab und geht weiter, setzt oder nimmt den Haken, wechselt die Art des Satzes</translation>
    </message>
    <message>
        <source>Alt+W, Alt+Enter, Alt+S, Alt+X, Alt+H</source>
        <translation>Alt+W, Alt+Eingabe, Alt+S, Alt+X, Alt+H</translation>
    </message>
    <message>
        <source>while lifting: warm-up sets, next load into the plan, superset, swap, history</source>
        <translation>beim Krafttraining: Aufwärmsätze, nächste Last in den Plan, Supersatz, Tauschen, Verlauf</translation>
    </message>
    <message>
        <source>Ctrl++, Ctrl+−</source>
        <comment>in the list of keys</comment>
        <translation>Strg++, Strg+−</translation>
    </message>
    <message>
        <source>while lifting: 15 s more or less rest</source>
        <translation>beim Krafttraining: 15 s mehr oder weniger Pause</translation>
    </message>
    <message>
        <source>Enter a &amp;run, lifts or a meal in a line…</source>
        <translation>&amp;Lauf, Kraft oder Mahlzeit in einer Zeile eintragen …</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>&amp;Food</source>
        <translation>&amp;Essen</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+5</source>
        <translation>Strg+1 … Strg+5</translation>
    </message>
    <message>
        <source>plan, log, food, charts, library</source>
        <translation>Plan, Protokoll, Essen, Diagramme, Bibliothek</translation>
    </message>
    <message>
        <source>Activities, tables and diaries (*.fit *.tcx *.gpx *.gz *.zip *.xml *.csv *.json);;All files (*)</source>
        <translation>Aktivitäten, Tabellen und Tagebücher (*.fit *.tcx *.gpx *.gz *.zip *.xml *.csv *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export tables as one &amp;zip file…</source>
        <translation>Tabellen als eine &amp;Zip-Datei exportieren …</translation>
    </message>
    <message>
        <source>Export tables as one zip file</source>
        <translation>Tabellen als eine Zip-Datei exportieren</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Zip-Datei (*.zip)</translation>
    </message>
    <message>
        <source>This diary is empty, but there are backups of it.</source>
        <translation>Dieses Tagebuch ist leer, aber es gibt Sicherungen davon.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Sicherung &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>begins to lift, with what is planned for today or nothing yet</source>
        <translation>beginnt ein Krafttraining, mit dem für heute Geplanten oder noch leer</translation>
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
        <translation>&amp;Protein</translation>
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
        <translation>Sag, was gegessen wurde oder wie viel Protein es hatte.</translation>
    </message>
    <message>
        <source>ml</source>
        <translation>ml</translation>
    </message>
    <message>
        <source>Dri&amp;nk</source>
        <translation>Geträ&amp;nk</translation>
    </message>
    <message>
        <source>The foods in the line are not added yet: press Enter in it, or clear it.</source>
        <translation>Die Lebensmittel in der Zeile sind noch nicht hinzugefügt: drück darin die Eingabetaste oder leere sie.</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::MealTable</name>
    <message>
        <source>Meals of the day</source>
        <translation>Mahlzeiten des Tages</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Mahlzeit</translation>
    </message>
    <message>
        <source>Foods</source>
        <translation>Lebensmittel</translation>
    </message>
    <message>
        <source>Protein</source>
        <translation>Protein</translation>
    </message>
    <message>
        <source>kcal</source>
        <translation>kcal</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Breakfast</source>
        <translation>Frühstück</translation>
    </message>
    <message>
        <source>Less than a dose of protein</source>
        <translation>Weniger als eine Dosis Protein</translation>
    </message>
    <message>
        <source>Mark eaten</source>
        <translation>Gegessen</translation>
    </message>
    <message>
        <source>Mark %1 as eaten</source>
        <translation>%1 als gegessen markieren</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Geplant: %1</translation>
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
    <name>mileplate::ui::MuscleCard</name>
    <message>
        <source>Muscle × day</source>
        <translation>Muskel × Tag</translation>
    </message>
    <message>
        <source>readiness in the morning · estimate</source>
        <translation>Bereitschaft am Morgen · Schätzung</translation>
    </message>
    <message>
        <source>readiness on the worst morning of %1 days · estimate</source>
        <translation>Bereitschaft am schlechtesten Morgen von %1 Tagen · Schätzung</translation>
    </message>
    <message>
        <source>fresh from 80 %, not ready below 60 %</source>
        <translation>frisch ab 80 %, nicht bereit unter 60 %</translation>
    </message>
</context>
<context>
    <name>MuscleText</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
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
    <name>mileplate::ui::PartRow</name>
    <message>
        <source>%1. Press to take another food.</source>
        <translation>%1. Drücken, um ein anderes Lebensmittel zu nehmen.</translation>
    </message>
    <message>
        <source>%1 means %2</source>
        <translation>%1 bedeutet %2</translation>
    </message>
    <message>
        <source>%1 g protein</source>
        <translation>%1 g Protein</translation>
    </message>
    <message>
        <source>%1 kcal</source>
        <translation>%1 kcal</translation>
    </message>
    <message>
        <source>How much “%1”?</source>
        <translation>Wie viel „%1“?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>Was ist „%1“?</translation>
    </message>
    <message>
        <source>New food…</source>
        <translation>Neues Lebensmittel…</translation>
    </message>
    <message>
        <source>Make “%1” a food of your own</source>
        <translation>„%1“ als eigenes Lebensmittel anlegen</translation>
    </message>
    <message>
        <source>Leave this part out</source>
        <translation>Diesen Teil weglassen</translation>
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
    <name>mileplate::ui::PlotView</name>
    <message>
        <source>Nothing in this time</source>
        <translation>Nichts in dieser Zeit</translation>
    </message>
</context>
<context>
    <name>ReadinessText</name>
    <message>
        <source>fresh</source>
        <translation>frisch</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>nicht bereit</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <translation>%1 %, %2</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::RecipeForm</name>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>New recipe</source>
        <translation>Neues Rezept</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>What goes in, a line each:
500 g lean minced beef
2 onions
400 g canned tomatoes</source>
        <translation>Was hineinkommt, je eine Zeile:
500 g mageres Rinderhack
2 Zwiebeln
400 g Dosentomaten</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Was hineinkommt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Weight when cooked</source>
        <translation>&amp;Gewicht gekocht</translation>
    </message>
    <message>
        <source>Makes so many &amp;portions</source>
        <translation>Ergibt so viele &amp;Portionen</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Unbekannt: %1</translation>
    </message>
    <message>
        <source>Raw weights; the weight when cooked makes the portions right.</source>
        <translation>Rohgewichte; mit dem gekochten Gewicht stimmen die Portionen.</translation>
    </message>
    <message>
        <source>%1 raw; 100 g cooked have %2 g protein</source>
        <translation>%1 roh; 100 g gekocht haben %2 g Protein</translation>
    </message>
    <message>
        <source>%1 kcal</source>
        <translation>%1 kcal</translation>
    </message>
    <message>
        <source>Give the dish a name.</source>
        <translation>Gib dem Gericht einen Namen.</translation>
    </message>
    <message>
        <source>Say what goes in.</source>
        <translation>Sag, was hineinkommt.</translation>
    </message>
    <message>
        <source>What is “%1”? Write it otherwise, or leave it out.</source>
        <translation>Was ist „%1“? Schreib es anders oder lass es weg.</translation>
    </message>
    <message>
        <source>A number is not one, or out of its range.</source>
        <translation>Eine Zahl ist keine oder liegt außerhalb ihres Bereichs.</translation>
    </message>
    <message>
        <source>Say what it weighs when cooked.</source>
        <translation>Sag, was es gekocht wiegt.</translation>
    </message>
    <message>
        <source>portion</source>
        <translation>Portion</translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
    <message>
        <source>Save the diary elsewhere</source>
        <translation>Tagebuch anderswo sichern</translation>
    </message>
    <message>
        <source>Diaries (*.mileplate)</source>
        <translation>Tagebücher (*.mileplate)</translation>
    </message>
    <message>
        <source>The diary, with the change that could not be saved here, was written to %1.</source>
        <translation>Das Tagebuch mit der Änderung, die hier nicht gesichert werden konnte, steht nun in %1.</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Dort weitermachen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo sichern …</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::RestBar</name>
    <message>
        <source>15 s less rest (Ctrl+−)</source>
        <translation>15 s weniger Pause (Strg+−)</translation>
    </message>
    <message>
        <source>15 s more rest (Ctrl++)</source>
        <translation>15 s mehr Pause (Strg++)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on without more rest</source>
        <translation>Ohne weitere Pause weitermachen</translation>
    </message>
    <message>
        <source>rest %1 of %2</source>
        <translation>Pause %1 von %2</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::RestoreDialog</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s)</source>
        <translation>
            <numerusform>%n Mahlzeit</numerusform>
            <numerusform>%n Mahlzeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with sleep, weight or notes</source>
        <translation>
            <numerusform>%n Tag mit Schlaf, Gewicht oder Notizen</numerusform>
            <numerusform>%n Tage mit Schlaf, Gewicht oder Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: %3.</source>
        <translation>%1 bis %2: %3.</translation>
    </message>
    <message>
        <source>It cannot be told what changed since: this is another diary, or the journal of yours cannot be read.</source>
        <translation>Was sich seither geändert hat, ist nicht zu sagen: Dies ist ein anderes Tagebuch, oder der Verlauf von deinem ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Since then changes were only taken back or brought back.</source>
        <translation>Seither wurden nur Änderungen zurückgenommen oder wiederholt.</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Seither hat sich nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since, which restoring would take away:</source>
        <translation>
            <numerusform>%n Änderung seither, die das Wiederherstellen wegnähme:</numerusform>
            <numerusform>%n Änderungen seither, die das Wiederherstellen wegnähme:</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <source>The diary becomes what the backup holds. What it is now is kept here as a backup of its own, so that this can be taken back in the same way.</source>
        <translation>Das Tagebuch wird, was die Sicherung enthält. Was es jetzt ist, bleibt hier als eigene Sicherung, so dass sich dies auf dieselbe Weise zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>Diaries (*.mileplate);;All files (*)</source>
        <translation>Tagebücher (*.mileplate);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>a file of your own</source>
        <translation>eine eigene Datei</translation>
    </message>
    <message>
        <source>There is no backup of this diary yet.</source>
        <translation>Von diesem Tagebuch gibt es noch keine Sicherung.</translation>
    </message>
    <message>
        <source>The backup was restored. What the diary was before is a backup now, too (Menu → File → Restore a backup).</source>
        <translation>Die Sicherung wurde wiederhergestellt. Was das Tagebuch vorher war, ist jetzt auch eine Sicherung (Menü → Datei → Sicherung wiederherstellen).</translation>
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
    <message numerus="yes">
        <source>%1 of %n set(s) · %2 %</source>
        <translation>
            <numerusform>%1 von %n Satz · %2 %</numerusform>
            <numerusform>%1 von %n Sätzen · %2 %</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
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
        <translation>Last %1</translation>
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
    <message numerus="yes">
        <source>%1 of %n set(s)</source>
        <translation>
            <numerusform>%1/%n Satz</numerusform>
            <numerusform>%1/%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>load not counted</source>
        <translation>Belastung nicht gezählt</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::SetDelegate</name>
    <message>
        <source>+ Set</source>
        <translation>+ Satz</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::SetModel</name>
    <message>
        <source>done</source>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht gemacht</translation>
    </message>
    <message>
        <source>Rest %1</source>
        <translation>Pause %1</translation>
    </message>
    <message>
        <source>Enter ticks the set, Space takes the tick back</source>
        <translation>Eingabe hakt den Satz ab, Leertaste nimmt den Haken zurück</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>RPE</source>
        <translation>RPE</translation>
    </message>
    <message>
        <source>RIR</source>
        <translation>RIR</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::SetTable</name>
    <message>
        <source>Sets of this session</source>
        <translation>Sätze dieser Einheit</translation>
    </message>
</context>
<context>
    <name>SetText</name>
    <message>
        <source>1 set</source>
        <translation>1 Satz</translation>
    </message>
    <message>
        <source>%1 sets</source>
        <translation>%1 Sätze</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>drop set</source>
        <translation>Reduktionssatz</translation>
    </message>
    <message>
        <source>to failure</source>
        <translation>bis Muskelversagen</translation>
    </message>
    <message>
        <source>squat</source>
        <translation>Kniebeuge</translation>
    </message>
    <message>
        <source>hip hinge</source>
        <translation>Hüftbeuge</translation>
    </message>
    <message>
        <source>hip extension</source>
        <translation>Hüftstreckung</translation>
    </message>
    <message>
        <source>single leg</source>
        <translation>einbeinig</translation>
    </message>
    <message>
        <source>calf</source>
        <translation>Wade</translation>
    </message>
    <message>
        <source>push</source>
        <translation>drücken</translation>
    </message>
    <message>
        <source>pull</source>
        <translation>ziehen</translation>
    </message>
    <message>
        <source>core</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>compound</source>
        <translation>Grundübung</translation>
    </message>
    <message>
        <source>accessory</source>
        <translation>Zusatzübung</translation>
    </message>
    <message>
        <source>barbell</source>
        <translation>Langhantel</translation>
    </message>
    <message>
        <source>dumbbell</source>
        <translation>Kurzhantel</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>Kabelzug</translation>
    </message>
    <message>
        <source>bodyweight</source>
        <translation>Körpergewicht</translation>
    </message>
    <message>
        <source>kettlebell</source>
        <translation>Kettlebell</translation>
    </message>
    <message>
        <source>band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>ez bar</source>
        <translation>SZ-Stange</translation>
    </message>
    <message>
        <source>smith machine</source>
        <translation>Multipresse</translation>
    </message>
    <message>
        <source>exercise ball</source>
        <translation>Gymnastikball</translation>
    </message>
    <message>
        <source>foam roller</source>
        <translation>Faszienrolle</translation>
    </message>
    <message>
        <source>medicine ball</source>
        <translation>Medizinball</translation>
    </message>
    <message>
        <source>each side</source>
        <translation>je Seite</translation>
    </message>
    <message>
        <source>%1 in set %2</source>
        <translation>%1 in Satz %2</translation>
    </message>
    <message>
        <source>assisted %1</source>
        <translation>%1 Unterstützung</translation>
    </message>
    <message>
        <source>as many repetitions as possible</source>
        <translation>so viele Wiederholungen wie möglich</translation>
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
    <message>
        <source>Lifting</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::Sidebar</name>
    <message>
        <source>miles and plates, one plan</source>
        <translation>Meilen, Scheiben, ein Plan</translation>
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
    <name>SourceText</name>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Resting heart rate</source>
        <translation>Ruhepuls</translation>
    </message>
    <message>
        <source>Heart rate variability</source>
        <translation>Herzratenvariabilität</translation>
    </message>
    <message>
        <source>Whether all food is logged</source>
        <translation>Ob alles Essen eingetragen ist</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>von Hand eingetragen</translation>
    </message>
    <message>
        <source>a %1 file</source>
        <translation>einer %1-Datei</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::TargetCard</name>
    <message>
        <source>Today&apos;s targets</source>
        <translation>Ziele heute</translation>
    </message>
    <message>
        <source>Targets of the day</source>
        <translation>Ziele des Tages</translation>
    </message>
    <message>
        <source>Targets go by body weight, and none is known yet. Log one below, or</source>
        <translation>Ziele richten sich nach dem Körpergewicht, und noch ist keines bekannt. Trag unten eines ein, oder</translation>
    </message>
    <message>
        <source>set it with the athlete…</source>
        <translation>gib es beim Athleten an…</translation>
    </message>
    <message>
        <source>Figures of energy are left out, as you asked in the settings of health. Eat enough and regularly.</source>
        <translation>Energieangaben sind ausgeblendet, wie in den Einstellungen zur Gesundheit angegeben. Iss genug und regelmäßig.</translation>
    </message>
</context>
<context>
    <name>TargetText</name>
    <message>
        <source>a light day</source>
        <translation>ein leichter Tag</translation>
    </message>
    <message>
        <source>a moderate day</source>
        <translation>ein mittlerer Tag</translation>
    </message>
    <message>
        <source>a hard day</source>
        <translation>ein harter Tag</translation>
    </message>
    <message>
        <source>a very hard day</source>
        <translation>ein sehr harter Tag</translation>
    </message>
    <message>
        <source>a long key run tomorrow</source>
        <translation>morgen ein langer Schlüssellauf</translation>
    </message>
    <message>
        <source>a long race ahead</source>
        <translation>ein langes Rennen steht bevor</translation>
    </message>
    <message>
        <source>Protein %1–%2, %3 meals with %4</source>
        <translation>Protein %1–%2, %3 Mahlzeiten mit %4</translation>
    </message>
    <message>
        <source>Carbohydrate %1 (%2 g/kg: %3)</source>
        <translation>Kohlenhydrate %1 (%2 g/kg: %3)</translation>
    </message>
    <message>
        <source>Energy %1 kcal (estimate)</source>
        <translation>Energie %1 kcal (Schätzung)</translation>
    </message>
    <message>
        <source>5 h or more of endurance this week</source>
        <translation>mindestens 5 h Ausdauer in dieser Woche</translation>
    </message>
    <message>
        <source>muscle comes first</source>
        <translation>Muskelaufbau geht vor</translation>
    </message>
    <message>
        <source>muscle comes first, with 5 h or more of endurance</source>
        <translation>Muskelaufbau geht vor, bei mindestens 5 h Ausdauer</translation>
    </message>
    <message>
        <source>less was logged than spent this week</source>
        <translation>in dieser Woche wurde weniger eingetragen als verbraucht</translation>
    </message>
    <message>
        <source>%1–%2 g/kg</source>
        <translation>%1–%2 g/kg</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2 meals with about %3</source>
        <translation>%1; %2 Mahlzeiten mit etwa %3</translation>
    </message>
    <message>
        <source>%1–%2 g/kg: %3</source>
        <translation>%1–%2 g/kg: %3</translation>
    </message>
    <message>
        <source>estimate: %1 kcal for the day, %2 for training</source>
        <translation>Schätzung: %1 kcal für den Tag, %2 für das Training</translation>
    </message>
    <message>
        <source>%1, 150–300 more for muscle</source>
        <translation>%1, 150–300 mehr für Muskeln</translation>
    </message>
</context>
<context>
    <name>TimeLineText</name>
    <message>
        <source>%1 %2, %3 of protein</source>
        <translation>%1 %2, %3 Protein</translation>
    </message>
    <message>
        <source>, planned</source>
        <translation>, geplant</translation>
    </message>
    <message>
        <source>%1: a meal with %2 of carbohydrate helps %3</source>
        <translation>%1: eine Mahlzeit mit %2 Kohlenhydraten hilft vor: %3</translation>
    </message>
    <message>
        <source>%1: a meal with %2 of protein and %3 of carbohydrate after %4</source>
        <translation>%1: eine Mahlzeit mit %2 Protein und %3 Kohlenhydraten nach: %4</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::TimeLineView</name>
    <message>
        <source>bed</source>
        <translation>Schlaf</translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s) without a time</source>
        <translation>
            <numerusform>%n Mahlzeit ohne Uhrzeit</numerusform>
            <numerusform>%n Mahlzeiten ohne Uhrzeit</numerusform>
        </translation>
    </message>
    <message>
        <source>The day&apos;s meals and sessions</source>
        <translation>Mahlzeiten und Einheiten des Tages</translation>
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
    <name>mileplate::ui::TypedFoods</name>
    <message>
        <source>Add foods: 2 eggs, 150 g chicken breast</source>
        <translation>Lebensmittel hinzufügen: 2 Eier, 150 g Hähnchenbrust</translation>
    </message>
    <message>
        <source>Add foods</source>
        <translation>Lebensmittel hinzufügen</translation>
    </message>
    <message>
        <source>How much “%1”?</source>
        <translation>Wie viel „%1“?</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>Was ist „%1“?</translation>
    </message>
    <message>
        <source>%1: %2 g protein</source>
        <translation>%1: %2 g Protein</translation>
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
        <source>monotony %1</source>
        <translation>Monotonie %1</translation>
    </message>
    <message>
        <source>· monotony %1</source>
        <translation>· Monotonie %1</translation>
    </message>
    <message>
        <source>strain %1</source>
        <translation>Strain %1</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lift(s)</source>
        <translation>
            <numerusform>%n Kraft</numerusform>
            <numerusform>%n Kraft</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 mobility</source>
        <translation>%1 Mobilität</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::WeightCard</name>
    <message>
        <source>Weight of the day</source>
        <translation>Gewicht des Tages</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Log the weight of the day</source>
        <translation>Gewicht des Tages eintragen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>%1 %2 smoothed</source>
        <translation>%1 %2 geglättet</translation>
    </message>
    <message>
        <source>Trends of weight are left out, as you asked in the settings of health.</source>
        <translation>Gewichtsverläufe sind ausgeblendet, wie in den Einstellungen zur Gesundheit angegeben.</translation>
    </message>
    <message>
        <source>%1 %2 a week (%3 %) over two weeks</source>
        <translation>%1 %2 je Woche (%3 %) über zwei Wochen</translation>
    </message>
    <message>
        <source>%1: you eat about what you spend.</source>
        <translation>%1: du isst etwa so viel, wie du verbrauchst.</translation>
    </message>
    <message>
        <source>The meals logged would make it %1 kcal: some are missing, or you spend another amount than estimated.</source>
        <translation>Nach den eingetragenen Mahlzeiten wären es %1 kcal: Es fehlen welche, oder der Verbrauch ist anders als geschätzt.</translation>
    </message>
    <message>
        <source>%1: a surplus of about %2 kcal a day.</source>
        <translation>%1: ein Überschuss von etwa %2 kcal am Tag.</translation>
    </message>
    <message>
        <source>%1: a deficit of about %2 kcal a day.</source>
        <translation>%1: ein Defizit von etwa %2 kcal am Tag.</translation>
    </message>
    <message>
        <source>A trend shows from the fourth weigh-in of two weeks on, once a week lies between the first and the last.</source>
        <translation>Ein Trend zeigt sich ab der vierten Wägung in zwei Wochen, wenn eine Woche zwischen der ersten und der letzten liegt.</translation>
    </message>
</context>
<context>
    <name>mileplate::ui::WeightPlot</name>
    <message>
        <source>Weight of the last twelve weeks</source>
        <translation>Gewicht der letzten zwölf Wochen</translation>
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
    <message>
        <source>FIT, TCX, GPX, Apple Health, the CSV of Hevy, Strong, MyFitnessPal and others, zip files or whole folders. You can also drop them anywhere on this window.</source>
        <translation>FIT, TCX, GPX, Apple Health, die CSV von Hevy, Strong, MyFitnessPal und anderen, Zip-Dateien oder ganze Ordner. Du kannst sie auch irgendwo in dieses Fenster ziehen.</translation>
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
        <source>%1: %2× instead of %3×</source>
        <translation>%1: %2× statt %3×</translation>
    </message>
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
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
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
    <name>core</name>
    <message>
        <source>Unknown exercise</source>
        <translation>Unbekannte Übung</translation>
    </message>
    <message>
        <source>Carry</source>
        <translation>Tragen</translation>
    </message>
    <message>
        <source>Chop</source>
        <translation>Holzhacker</translation>
    </message>
    <message>
        <source>Crunch</source>
        <translation>Crunch</translation>
    </message>
    <message>
        <source>Sit-up</source>
        <translation>Sit-up</translation>
    </message>
    <message>
        <source>Leg raise</source>
        <translation>Beinheben</translation>
    </message>
    <message>
        <source>Flye</source>
        <translation>Fliegende</translation>
    </message>
    <message>
        <source>Lateral raise</source>
        <translation>Seitheben</translation>
    </message>
    <message>
        <source>Shrug</source>
        <translation>Schulterheben</translation>
    </message>
    <message>
        <source>Hyperextension</source>
        <translation>Rückenstrecken</translation>
    </message>
    <message>
        <source>Hip swing</source>
        <translation>Hüftschwung</translation>
    </message>
    <message>
        <source>Cycling</source>
        <translation>Radfahren</translation>
    </message>
    <message>
        <source>Swimming</source>
        <translation>Schwimmen</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Hiking</source>
        <translation>Wandern</translation>
    </message>
    <message>
        <source>Rowing</source>
        <translation>Rudern</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Skiing</source>
        <translation>Skifahren</translation>
    </message>
    <message>
        <source>Stand-up paddling</source>
        <translation>Stehpaddeln</translation>
    </message>
    <message>
        <source>Cardio</source>
        <translation>Ausdauertraining</translation>
    </message>
    <message>
        <source>Move {S} to {day} {slot}, next week</source>
        <translation>{S} auf {day} {slot} nächster Woche verschieben</translation>
    </message>
    <message>
        <source>1 set of {X} in {S}</source>
        <translation>1 Satz {X} in {S}</translation>
    </message>
    <message>
        <source>1 set of {X} fewer in {S}</source>
        <translation>1 Satz {X} weniger in {S}</translation>
    </message>
    <message>
        <source>1 set of {X} more in {S}</source>
        <translation>1 Satz {X} mehr in {S}</translation>
    </message>
    <message>
        <source>and 1 more change</source>
        <translation>und 1 weitere Änderung</translation>
    </message>
    <message>
        <source>meal</source>
        <translation>Mahlzeit</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>teilweise erledigt</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>versäumt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Form far below fitness</source>
        <translation>Form weit unter der Fitness</translation>
    </message>
    <message>
        <source>advice (TSB &lt; -30 % of CTL), warning (&lt; -45 %)</source>
        <translation>Rat (TSB &lt; -30 % des CTL), Warnung (&lt; -45 %)</translation>
    </message>
    <message>
        <source>C/M</source>
        <translation>C/M</translation>
    </message>
    <message>
        <source>Coggan &amp; Allen (performance management convention)</source>
        <translation>Coggan &amp; Allen (Übereinkunft des Performance-Managements)</translation>
    </message>
    <message>
        <source>On {day} your form is {tsb} ({frac} % of fitness). That is deep fatigue; expect heavy legs, plan 2-3 easy days.</source>
        <translation>Am {day} liegt deine Form bei {tsb} ({frac} % der Fitness). Das ist tiefe Ermüdung; rechne mit schweren Beinen und plane 2–3 lockere Tage.</translation>
    </message>
    <message>
        <source>form {tsb} on {day} ({frac} % of fitness)</source>
        <translation>Form {tsb} am {day} ({frac} % der Fitness)</translation>
    </message>
    <message>
        <source>Form is the training of the last six weeks less that of the last one. Somewhat below zero is where training works; this far below, more is added than can be taken up. The limit is a convention, not a measured risk of injury.</source>
        <translation>Die Form ist das Training der letzten sechs Wochen abzüglich dem der letzten. Etwas unter null wirkt Training; so weit darunter kommt mehr hinzu, als der Körper verarbeitet. Die Grenze ist Übereinkunft, kein gemessenes Verletzungsrisiko.</translation>
    </message>
    <message>
        <source>Monotonous training</source>
        <translation>Eintöniges Training</translation>
    </message>
    <message>
        <source>advice (monotony &gt;= 2.0), warning (&gt;= 2.5 and load &gt;= 1.1 x baseline)</source>
        <translation>Rat (Monotonie &gt;= 2,0), Warnung (&gt;= 2,5 und Belastung &gt;= 1,1 x Ausgangswert)</translation>
    </message>
    <message>
        <source>B/C</source>
        <translation>B/C</translation>
    </message>
    <message>
        <source>Foster 1998</source>
        <translation>Foster 1998</translation>
    </message>
    <message>
        <source>Every day is about equally hard (monotony {mono}, strain {strain}). Make hard days harder and easy days easier, or rest a day.</source>
        <translation>Jeder Tag ist etwa gleich hart (Monotonie {mono}, Beanspruchung {strain}). Mach harte Tage härter und lockere lockerer, oder nimm einen Ruhetag.</translation>
    </message>
    <message>
        <source>days about equally hard (monotony {mono})</source>
        <translation>Tage etwa gleich hart (Monotonie {mono})</translation>
    </message>
    <message>
        <source>Monotony is the mean daily load over its spread. In athletes who fell ill, most illnesses followed weeks of much load with little change from day to day.</source>
        <translation>Monotonie ist die mittlere Tagesbelastung geteilt durch ihre Streuung. Bei Sportlern, die krank wurden, gingen den meisten Erkrankungen Wochen mit viel Belastung und wenig Wechsel voraus.</translation>
    </message>
    <message>
        <source>Total load jump (runs + lifts + cross-training)</source>
        <translation>Sprung der Gesamtbelastung (Laufen + Kraft + Ausgleich)</translation>
    </message>
    <message>
        <source>advice (&gt; 30 %), warning (&gt; 50 %)</source>
        <translation>Rat (&gt; 30 %), Warnung (&gt; 50 %)</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Foster 2001; McGuigan &amp; Foster 2004</source>
        <translation>Foster 2001; McGuigan &amp; Foster 2004</translation>
    </message>
    <message>
        <source>Total load {au} AU, {pct} % above your usual {base}: the sum of runs and lifts jumps even if each looks fine.</source>
        <translation>Gesamtbelastung {au} AU, {pct} % über deinen üblichen {base}: Die Summe aus Laufen und Kraft springt, auch wenn jedes für sich gut aussieht.</translation>
    </message>
    <message>
        <source>total load {pct} % above your usual</source>
        <translation>Gesamtbelastung {pct} % über dem Üblichen</translation>
    </message>
    <message>
        <source>Minutes times effort puts runs, lifts and everything else on one scale. The body answers to the sum, so a little more of each can be a lot more together.</source>
        <translation>Minuten mal Anstrengung bringt Laufen, Kraft und alles andere auf eine Skala. Der Körper reagiert auf die Summe; von allem etwas mehr kann zusammen viel mehr sein.</translation>
    </message>
    <message>
        <source>A muscle group is not ready</source>
        <translation>Eine Muskelgruppe ist nicht bereit</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Damas 2016; Refalo 2023; Doma 2017 (half-lives are our estimate)</source>
        <translation>Damas 2016; Refalo 2023; Doma 2017 (Halbwertszeiten sind unsere Schätzung)</translation>
    </message>
    <message>
        <source>{muscle} about {readiness} % recovered at the start of {S} (model estimate).</source>
        <translation>{muscle} zu Beginn von {S} zu etwa {readiness} % erholt (Schätzung des Modells).</translation>
    </message>
    <message>
        <source>{muscle} about {readiness} % recovered (estimate)</source>
        <translation>{muscle} zu etwa {readiness} % erholt (Schätzung)</translation>
    </message>
    <message>
        <source>Every set and kilometre adds points to the muscles it loads, and about half of them are gone after a day. It is a picture drawn after recovery studies of 24 to 72 hours, not a measurement.</source>
        <translation>Jeder Satz und Kilometer gibt den belasteten Muskeln Punkte, und nach einem Tag ist etwa die Hälfte davon weg. Das Bild folgt Erholungsstudien über 24 bis 72 Stunden und ist keine Messung.</translation>
    </message>
    <message>
        <source>No lighter week for a long time</source>
        <translation>Lange keine leichtere Woche</translation>
    </message>
    <message>
        <source>Kellmann 2018; Pritchard 2015; Bell 2023</source>
        <translation>Kellmann 2018; Pritchard 2015; Bell 2023</translation>
    </message>
    <message>
        <source>{n} loading weeks in a row. Plan a lighter week (about 60-70 %) now or next.</source>
        <translation>{n} Belastungswochen in Folge. Plane jetzt oder als Nächstes eine leichtere Woche (etwa 60–70 %).</translation>
    </message>
    <message>
        <source>{n} loading weeks in a row</source>
        <translation>{n} Belastungswochen in Folge</translation>
    </message>
    <message>
        <source>Most coaches load for three or four weeks and then ease off for one, so that what was trained can be taken up. How often is custom rather than science.</source>
        <translation>Die meisten Trainer belasten drei oder vier Wochen und nehmen dann eine heraus, damit das Training wirken kann. Wie oft, ist mehr Brauch als Wissenschaft.</translation>
    </message>
    <message>
        <source>Everything feels harder than planned</source>
        <translation>Alles fühlt sich härter an als geplant</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Foster 2001; Kellmann 2018</source>
        <translation>Foster 2001; Kellmann 2018</translation>
    </message>
    <message>
        <source>{n} of {of} recent sessions felt 2+ points harder than planned. You may be under-recovered.</source>
        <translation>{n} von {of} der letzten Einheiten waren 2 oder mehr Punkte härter als geplant. Vielleicht bist du nicht ausreichend erholt.</translation>
    </message>
    <message>
        <source>{n} of {of} sessions felt harder than planned</source>
        <translation>{n} von {of} Einheiten härter als geplant</translation>
    </message>
    <message>
        <source>When the same work costs more effort than it should, and not just once, the body is behind with its recovery, from training or from anything else in life.</source>
        <translation>Wenn dieselbe Arbeit mehr Mühe kostet als sie sollte, und nicht nur einmal, hinkt die Erholung hinterher, wegen des Trainings oder wegen etwas anderem im Leben.</translation>
    </message>
    <message>
        <source>Several warning signs at once</source>
        <translation>Mehrere Warnzeichen zugleich</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Meeusen 2013 (ECSS/ACSM); Kellmann 2018; Mountjoy 2023</source>
        <translation>Meeusen 2013 (ECSS/ACSM); Kellmann 2018; Mountjoy 2023</translation>
    </message>
    <message>
        <source>{k} signs of under-recovery together: {signals}. Take 3-7 easy days. If you do not bounce back within two weeks, or feel unwell, see a doctor.</source>
        <translation>{k} Zeichen mangelnder Erholung zusammen: {signals}. Nimm 3–7 lockere Tage. Wenn es in zwei Wochen nicht besser wird oder du dich krank fühlst, geh zum Arzt.</translation>
    </message>
    <message>
        <source>{k} signs of under-recovery together</source>
        <translation>{k} Zeichen mangelnder Erholung zusammen</translation>
    </message>
    <message>
        <source>Each of these signs alone may mean little. Several together are how overreaching and too little energy show, and early easy days are the cheapest cure. What does not pass within two weeks belongs before a doctor.</source>
        <translation>Jedes dieser Zeichen allein bedeutet vielleicht wenig. Mehrere zusammen zeigen Überlastung und zu wenig Energie an, und frühe lockere Tage sind das billigste Mittel. Was in zwei Wochen nicht vergeht, gehört zum Arzt.</translation>
    </message>
    <message>
        <source>Implausible value</source>
        <translation>Unplausibler Wert</translation>
    </message>
    <message>
        <source>warning (data)</source>
        <translation>Warnung (Daten)</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Please check {what} of {S}.</source>
        <translation>Bitte prüfe bei {S}: {what}.</translation>
    </message>
    <message>
        <source>Please check the heart rate of {S}.</source>
        <translation>Bitte prüfe die Herzfrequenz von {S}.</translation>
    </message>
    <message>
        <source>Please check the weight of {day}.</source>
        <translation>Bitte prüfe das Gewicht vom {day}.</translation>
    </message>
    <message>
        <source>check {what}</source>
        <translation>zu prüfen: {what}</translation>
    </message>
    <message>
        <source>check the heart rate</source>
        <translation>Herzfrequenz prüfen</translation>
    </message>
    <message>
        <source>check the weight of {day}</source>
        <translation>Gewicht vom {day} prüfen</translation>
    </message>
    <message>
        <source>A slip of the finger or of the watch would mislead everything that is worked out from it. Until it is put right or confirmed the session is left out of all other rules. Fitness and load never count a figure that can hardly be.</source>
        <translation>Ein Vertipper oder ein Fehler der Uhr würde alles verfälschen, was daraus berechnet wird. Bis er berichtigt oder bestätigt ist, bleibt die Einheit aus allen anderen Regeln heraus. Fitness und Belastung zählen einen Wert, der kaum sein kann, nie mit.</translation>
    </message>
    <message>
        <source>Short history</source>
        <translation>Kurze Vorgeschichte</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>{days} days of history: fitness, form and trend warnings start after four weeks.</source>
        <translation>{days} Tage Vorgeschichte: Hinweise zu Fitness, Form und Trends beginnen nach vier Wochen.</translation>
    </message>
    <message>
        <source>{days} days of history</source>
        <translation>{days} Tage Vorgeschichte</translation>
    </message>
    <message>
        <source>What is much or little for you is only known from what you did before. With a few weeks on record, or imported, the comparisons begin.</source>
        <translation>Was für dich viel oder wenig ist, zeigt erst das, was du vorher getan hast. Mit ein paar Wochen im Tagebuch, auch importierten, beginnen die Vergleiche.</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>Möglicherweise doppelt</translation>
    </message>
    <message>
        <source>{A} and {B} look like the same session.</source>
        <translation>{A} und {B} sehen nach derselben Einheit aus.</translation>
    </message>
    <message>
        <source>looks like the same session twice</source>
        <translation>sieht zweimal nach derselben Einheit aus</translation>
    </message>
    <message>
        <source>Watch and phone both like to record a run. Counted twice it would double the load, so the later one is left out until you have decided.</source>
        <translation>Uhr und Telefon zeichnen gern beide auf. Doppelt gezählt wäre die Belastung zweifach; darum zählt die spätere nicht, bis du entschieden hast.</translation>
    </message>
    <message>
        <source>Log incomplete</source>
        <translation>Tagebuch unvollständig</translation>
    </message>
    <message>
        <source>Unfinished log: sessions not marked as done or missed.</source>
        <translation>Unfertiges Tagebuch: Einheiten weder erledigt noch ausgefallen.</translation>
    </message>
    <message>
        <source>Unfinished log: food of a day that is over.</source>
        <translation>Unfertiges Tagebuch: Essen eines vergangenen Tages.</translation>
    </message>
    <message>
        <source>Unfinished log: sessions not marked as done or missed, and food of a day that is over.</source>
        <translation>Unfertiges Tagebuch: Einheiten weder erledigt noch ausgefallen, und Essen eines vergangenen Tages.</translation>
    </message>
    <message>
        <source>sessions not marked done or missed</source>
        <translation>Einheiten weder erledigt noch ausgefallen</translation>
    </message>
    <message>
        <source>food log of a day unfinished</source>
        <translation>Essen eines Tages unvollständig</translation>
    </message>
    <message>
        <source>sessions and food not finished</source>
        <translation>Einheiten und Essen unvollständig</translation>
    </message>
    <message>
        <source>A session that is neither done nor missed counts as not done, and a day with part of its food is left out of all rules on eating.</source>
        <translation>Eine Einheit, die weder erledigt noch ausgefallen ist, zählt als nicht erledigt, und ein Tag mit einem Teil seines Essens bleibt aus allen Ernährungsregeln heraus.</translation>
    </message>
    <message>
        <source>Protein below target</source>
        <translation>Protein unter dem Ziel</translation>
    </message>
    <message>
        <source>advice (&lt; 90 % of target minimum), warning (&lt; 75 %)</source>
        <translation>Rat (&lt; 90 % des Zielminimums), Warnung (&lt; 75 %)</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Morton 2018; Jager 2017; Thomas 2016</source>
        <translation>Morton 2018; Jager 2017; Thomas 2016</translation>
    </message>
    <message>
        <source>Protein {mean} g/kg/day over {days} days; aim for {target}-2.2 g/kg ({g1}-{g2} g).</source>
        <translation>Protein {mean} g/kg/Tag über {days} Tage; Ziel {target}–2,2 g/kg ({g1}–{g2} g).</translation>
    </message>
    <message>
        <source>protein {mean} g/kg</source>
        <translation>Protein {mean} g/kg</translation>
    </message>
    <message>
        <source>Gains in muscle rise with protein up to about 1.6 g/kg a day; much endurance work, or eating less than is burnt, moves the useful amount up. More than 2.2 adds nothing.</source>
        <translation>Muskelzuwachs steigt mit Protein bis etwa 1,6 g/kg am Tag; viel Ausdauertraining oder zu wenig Energie erhöht die sinnvolle Menge. Mehr als 2,2 bringt nichts.</translation>
    </message>
    <message>
        <source>Protein not spread over the day</source>
        <translation>Protein nicht über den Tag verteilt</translation>
    </message>
    <message>
        <source>advice (muscle priority) / info</source>
        <translation>Rat (Schwerpunkt Muskeln) / Info</translation>
    </message>
    <message>
        <source>Schoenfeld &amp; Aragon 2018; Jager 2017</source>
        <translation>Schoenfeld &amp; Aragon 2018; Jager 2017</translation>
    </message>
    <message>
        <source>On {n} days protein came in fewer than three good doses. 3-5 meals with 20-40 g (about 0.4 g/kg) work best.</source>
        <translation>An {n} Tagen kam Protein in weniger als drei guten Portionen. Am besten wirken 3–5 Mahlzeiten mit 20–40 g (etwa 0,4 g/kg).</translation>
    </message>
    <message>
        <source>protein in too few doses on {n} days</source>
        <translation>an {n} Tagen zu wenige Proteinportionen</translation>
    </message>
    <message>
        <source>A meal can only be used for building up to a point, and its effect fades after a few hours. Several good doses do more than one big one; older muscles need larger ones.</source>
        <translation>Eine Mahlzeit dient nur bis zu einem Punkt dem Aufbau, und ihre Wirkung lässt nach ein paar Stunden nach. Mehrere gute Portionen bringen mehr als eine große; ältere Muskeln brauchen größere.</translation>
    </message>
    <message>
        <source>No recovery meal after a hard session</source>
        <translation>Keine Mahlzeit nach harter Einheit</translation>
    </message>
    <message>
        <source>info; advice when the next hard session starts within 24 h of the end</source>
        <translation>Info; Rat, wenn die nächste harte Einheit binnen 24 h nach dem Ende beginnt</translation>
    </message>
    <message>
        <source>Thomas 2016</source>
        <translation>Thomas 2016</translation>
    </message>
    <message>
        <source>No carb-plus-protein meal within 2 h after {S}.</source>
        <translation>Keine Mahlzeit mit Kohlenhydraten und Protein binnen 2 h nach {S}.</translation>
    </message>
    <message>
        <source>no meal within 2 h after {S}</source>
        <translation>keine Mahlzeit binnen 2 h nach {S}</translation>
    </message>
    <message>
        <source>Emptied muscles store carbohydrate fastest right after the work. It matters most when more hard work follows soon; with a day or two to spare, the day's total counts.</source>
        <translation>Leere Muskeln speichern Kohlenhydrate direkt nach der Arbeit am schnellsten. Das zählt vor allem, wenn bald wieder harte Arbeit folgt; mit ein, zwei Tagen Zeit zählt die Tagesmenge.</translation>
    </message>
    <message>
        <source>No carbohydrate before a key run</source>
        <translation>Keine Kohlenhydrate vor einem Schlüssellauf</translation>
    </message>
    <message>
        <source>advice (quality run or &gt;= 90 min), else info</source>
        <translation>Rat (Qualitätslauf oder &gt;= 90 min), sonst Info</translation>
    </message>
    <message>
        <source>A/B</source>
        <translation>A/B</translation>
    </message>
    <message>
        <source>Nothing with carbohydrate in the hours before {S}. A carb-focused meal 2-3 h before (or 30-60 g early in the morning) helps.</source>
        <translation>Nichts mit Kohlenhydraten in den Stunden vor {S}. Eine kohlenhydratreiche Mahlzeit 2–3 h vorher (oder 30–60 g früh am Morgen) hilft.</translation>
    </message>
    <message>
        <source>no carbohydrate before {S}</source>
        <translation>keine Kohlenhydrate vor {S}</translation>
    </message>
    <message>
        <source>Fast and long running burns mainly carbohydrate, and the liver's store is low after a night or a long pause. A meal in the hours before lets the pace last.</source>
        <translation>Schnelles und langes Laufen verbrennt vor allem Kohlenhydrate, und der Speicher der Leber ist nach einer Nacht oder langen Pause klein. Mit einer Mahlzeit vorher hält das Tempo länger.</translation>
    </message>
    <message>
        <source>No refuelling between two sessions less than 4 h apart</source>
        <translation>Kein Auffüllen zwischen zwei Einheiten mit weniger als 4 h Abstand</translation>
    </message>
    <message>
        <source>advice; warning when the second session is a key run</source>
        <translation>Rat; Warnung, wenn die zweite Einheit ein Schlüssellauf ist</translation>
    </message>
    <message>
        <source>Thomas 2016; Burke 2011</source>
        <translation>Thomas 2016; Burke 2011</translation>
    </message>
    <message>
        <source>{gap} h between {A} and {B} with {C} g carbohydrate. Take about {need} g of fast carbohydrate plus some protein.</source>
        <translation>{gap} h zwischen {A} und {B} mit {C} g Kohlenhydraten. Nimm etwa {need} g schnelle Kohlenhydrate und etwas Protein.</translation>
    </message>
    <message>
        <source>{gap} h before {B}, {C} g carbohydrate</source>
        <translation>{gap} h vor {B}, {C} g Kohlenhydrate</translation>
    </message>
    <message>
        <source>With so little time the stores fill only when eating starts at once: about a gram per kilogram and hour. Without it the second session begins half empty.</source>
        <translation>In so kurzer Zeit füllen sich die Speicher nur, wenn du sofort isst: etwa ein Gramm pro Kilogramm und Stunde. Ohne das beginnt die zweite Einheit halb leer.</translation>
    </message>
    <message>
        <source>Carbohydrate too low for the day's training</source>
        <translation>Zu wenig Kohlenhydrate für das Training des Tages</translation>
    </message>
    <message>
        <source>info; advice when &gt;= 2 days, or the day before a key run of &gt;= 75 min</source>
        <translation>Info; Rat bei &gt;= 2 Tagen oder am Tag vor einem Schlüssellauf von &gt;= 75 min</translation>
    </message>
    <message>
        <source>A/C</source>
        <translation>A/C</translation>
    </message>
    <message>
        <source>Burke 2011; Thomas 2016</source>
        <translation>Burke 2011; Thomas 2016</translation>
    </message>
    <message>
        <source>{day}: {got} g/kg carbohydrate on a {class} day (guide {need}).</source>
        <translation>{day}: {got} g/kg Kohlenhydrate bei Tagesbelastung „{class}“ (Richtwert {need}).</translation>
    </message>
    <message>
        <source>{got} g/kg carbohydrate, guide {need}</source>
        <translation>{got} g/kg Kohlenhydrate, Richtwert {need}</translation>
    </message>
    <message>
        <source>How much carbohydrate a day takes follows from its training. Below the guide day after day, or on the eve of a long key run, quality drops and effort rises.</source>
        <translation>Wie viele Kohlenhydrate ein Tag braucht, folgt aus seinem Training. Tag für Tag darunter, oder am Vorabend eines langen Schlüssellaufs, sinkt die Qualität und die Anstrengung steigt.</translation>
    </message>
    <message>
        <source>Energy availability low</source>
        <translation>Energieverfügbarkeit niedrig</translation>
    </message>
    <message>
        <source>advice (&lt; 33), warning (&lt; 30), critical (&lt; 25 on &gt;= 7 complete days)</source>
        <translation>Rat (&lt; 33), Warnung (&lt; 30), kritisch (&lt; 25 an &gt;= 7 vollständigen Tagen)</translation>
    </message>
    <message>
        <source>A/B (safety)</source>
        <translation>A/B (Sicherheit)</translation>
    </message>
    <message>
        <source>Mountjoy 2023; Burke 2018</source>
        <translation>Mountjoy 2023; Burke 2018</translation>
    </message>
    <message>
        <source>Estimated energy availability {ea} kcal/kg FFM/day over {days} days. Long periods below about 30 are linked to hormonal, bone and performance problems. This is an estimate, not a diagnosis - eat more around training, and talk to a doctor or sports dietitian if periods stop, injuries repeat or energy stays low.</source>
        <translation>Geschätzte Energieverfügbarkeit {ea} kcal/kg FFM/Tag über {days} Tage. Lange Zeiten unter etwa 30 hängen mit Problemen bei Hormonen, Knochen und Leistung zusammen. Das ist eine Schätzung, keine Diagnose – iss rund ums Training mehr, und sprich mit einem Arzt oder einer Sporternährungsberatung, wenn die Periode ausbleibt, Verletzungen sich häufen oder die Energie niedrig bleibt.</translation>
    </message>
    <message>
        <source>What you eat seems little for the training you do. Training works on a well-fed body: eat around each session, and please talk to your doctor or dietitian about it, above all if energy stays low, injuries repeat or periods stop.</source>
        <translation>Was du isst, scheint wenig für dein Training. Training wirkt bei einem gut versorgten Körper: Iss rund um jede Einheit, und sprich bitte mit deinem Arzt oder deiner Ernährungsberatung darüber, vor allem wenn die Energie niedrig bleibt, Verletzungen sich häufen oder die Periode ausbleibt.</translation>
    </message>
    <message>
        <source>energy availability {ea} kcal/kg</source>
        <translation>Energieverfügbarkeit {ea} kcal/kg</translation>
    </message>
    <message>
        <source>eat enough for your training</source>
        <translation>iss genug für dein Training</translation>
    </message>
    <message>
        <source>What training burns is taken from what the body has for everything else: hormones, bones, immune system, repair. There is no sharp limit, and logs tend to miss food; a low figure over many days is a reason to look closer.</source>
        <translation>Was Training verbrennt, fehlt dem Körper für alles andere: Hormone, Knochen, Abwehr, Reparatur. Eine scharfe Grenze gibt es nicht, und Tagebücher übersehen gern Essen; ein niedriger Wert über viele Tage ist ein Grund, genauer hinzusehen.</translation>
    </message>
    <message>
        <source>Long run without a fuel or fluid plan</source>
        <translation>Langer Lauf ohne Plan für Essen und Trinken</translation>
    </message>
    <message>
        <source>info (90-119 min), advice (&gt;= 120 min, or race &gt;= 90 min); heat: advice</source>
        <translation>Info (90–119 min), Rat (&gt;= 120 min oder Rennen &gt;= 90 min); Hitze: Rat</translation>
    </message>
    <message>
        <source>Thomas 2016; Jeukendrup 2014; Sawka 2007</source>
        <translation>Thomas 2016; Jeukendrup 2014; Sawka 2007</translation>
    </message>
    <message>
        <source>{min} min: plan 30-60 g carbohydrate per hour (60-90 beyond 2.5 h, if trained).</source>
        <translation>{min} min: Plane 30–60 g Kohlenhydrate pro Stunde (60–90 ab 2,5 h, wenn du es gewohnt bist).</translation>
    </message>
    <message>
        <source>Hot and long: plan fluid, with sodium if you sweat a lot; drink to thirst and do not gain weight.</source>
        <translation>Heiß und lang: Plane Flüssigkeit, mit Natrium, wenn du viel schwitzt; trink nach Durst und nimm dabei nicht zu.</translation>
    </message>
    <message>
        <source>{min} min without enough fuel planned</source>
        <translation>{min} min ohne genug geplante Verpflegung</translation>
    </message>
    <message>
        <source>hot and long: plan fluid</source>
        <translation>heiß und lang: Flüssigkeit planen</translation>
    </message>
    <message>
        <source>The body's carbohydrate lasts for about an hour and a half of running. What is eaten on the way keeps the pace up and trains the gut; heat adds what is sweated.</source>
        <translation>Die Kohlenhydrate des Körpers reichen für etwa anderthalb Stunden Laufen. Was du unterwegs isst, hält das Tempo und trainiert den Darm; bei Hitze kommt hinzu, was du schwitzt.</translation>
    </message>
    <message>
        <source>Body mass or energy balance against the goal</source>
        <translation>Körpergewicht oder Energiebilanz gegen das Ziel</translation>
    </message>
    <message>
        <source>warning (losing &gt; 1 %/week), advice, info</source>
        <translation>Warnung (Verlust &gt; 1 %/Woche), Rat, Info</translation>
    </message>
    <message>
        <source>Slater 2019; Helms 2023; Garthe 2011</source>
        <translation>Slater 2019; Helms 2023; Garthe 2011</translation>
    </message>
    <message>
        <source>Weight trend {trend} %/week</source>
        <translation>Gewichtstrend {trend} %/Woche</translation>
    </message>
    <message>
        <source>Energy balance {balance} kcal/d; for muscle gain about +150-300 kcal/d is enough.</source>
        <translation>Energiebilanz {balance} kcal/Tag; für Muskelaufbau genügen etwa +150–300 kcal/Tag.</translation>
    </message>
    <message>
        <source>Eating regularly and enough is part of your training. If it has become hard lately, please talk to someone you trust, or to your doctor.</source>
        <translation>Regelmäßig und genug zu essen gehört zu deinem Training. Wenn dir das zuletzt schwerfällt, sprich bitte mit jemandem, dem du vertraust, oder mit deinem Arzt.</translation>
    </message>
    <message>
        <source>weight trend {trend} %/week</source>
        <translation>Gewichtstrend {trend} %/Woche</translation>
    </message>
    <message>
        <source>energy balance {balance} kcal/d</source>
        <translation>Energiebilanz {balance} kcal/Tag</translation>
    </message>
    <message>
        <source>eat regularly and enough</source>
        <translation>iss regelmäßig und genug</translation>
    </message>
    <message>
        <source>Fast loss costs muscle and recovery as well. To build muscle a small surplus is enough; a large one is stored as fat.</source>
        <translation>Schneller Verlust kostet auch Muskeln und Erholung. Für Muskelaufbau genügt ein kleiner Überschuss; ein großer wird als Fett gespeichert.</translation>
    </message>
    <message>
        <source>Body-mass change during a session</source>
        <translation>Gewichtsänderung während einer Einheit</translation>
    </message>
    <message>
        <source>warning (gain, or loss &gt; 3 %), advice (loss &gt; 2 %)</source>
        <translation>Warnung (Zunahme oder Verlust &gt; 3 %), Rat (Verlust &gt; 2 %)</translation>
    </message>
    <message>
        <source>A (safety)</source>
        <translation>A (Sicherheit)</translation>
    </message>
    <message>
        <source>Sawka 2007; Thomas 2016; Hew-Butler 2015</source>
        <translation>Sawka 2007; Thomas 2016; Hew-Butler 2015</translation>
    </message>
    <message>
        <source>You gained weight during {S}: you drank more than you lost. Drink to thirst; over-drinking can be dangerous (hyponatraemia). Confusion, vomiting or a severe headache after a long run need emergency help.</source>
        <translation>Du hast während {S} zugenommen: Du hast mehr getrunken als verloren. Trink nach Durst; zu viel trinken kann gefährlich sein (Hyponatriämie). Verwirrtheit, Erbrechen oder starke Kopfschmerzen nach einem langen Lauf sind ein Notfall.</translation>
    </message>
    <message>
        <source>You lost {lost} % of body mass; replace about 1.25-1.5 l per kg lost over the next hours, with salt.</source>
        <translation>Du hast {lost} % des Körpergewichts verloren; ersetze in den nächsten Stunden etwa 1,25–1,5 l pro verlorenem kg, mit Salz.</translation>
    </message>
    <message>
        <source>gained weight during {S}</source>
        <translation>während {S} zugenommen</translation>
    </message>
    <message>
        <source>lost {lost} % of body mass during {S}</source>
        <translation>{lost} % des Körpergewichts während {S} verloren</translation>
    </message>
    <message>
        <source>Losing a little on the way is normal; beyond about two per cent the heart works harder for the same pace. Weighing more afterwards means that the blood has been thinned by water, which is the greater danger.</source>
        <translation>Unterwegs etwas zu verlieren ist normal; ab etwa zwei Prozent arbeitet das Herz für dasselbe Tempo härter. Danach mehr zu wiegen heißt, dass das Blut durch Wasser verdünnt ist, und das ist die größere Gefahr.</translation>
    </message>
    <message>
        <source>Ready to add weight</source>
        <translation>Bereit für mehr Gewicht</translation>
    </message>
    <message>
        <source>info (opportunity)</source>
        <translation>Info (Chance)</translation>
    </message>
    <message>
        <source>ACSM 2009</source>
        <translation>ACSM 2009</translation>
    </message>
    <message>
        <source>{ex}: top of the range twice at {load} kg. Add the smallest step next time.</source>
        <translation>{ex}: zweimal das obere Ende des Bereichs mit {load} kg. Nimm nächstes Mal den kleinsten Schritt mehr.</translation>
    </message>
    <message>
        <source>{ex}: ready for more than {load} kg</source>
        <translation>{ex}: bereit für mehr als {load} kg</translation>
    </message>
    <message>
        <source>Repetitions first, then load: once the top of the range is there twice with something in reserve, the smallest step more keeps strength growing without a jump.</source>
        <translation>Erst Wiederholungen, dann Last: Ist das obere Ende des Bereichs zweimal mit etwas Reserve geschafft, wächst die Kraft mit dem kleinsten Schritt weiter, ohne Sprung.</translation>
    </message>
    <message>
        <source>Only easy running for weeks</source>
        <translation>Seit Wochen nur lockeres Laufen</translation>
    </message>
    <message>
        <source>Estes 2017</source>
        <translation>Estes 2017</translation>
    </message>
    <message>
        <source>Five weeks of easy running only. One hill or speed session a week gives a new stimulus (speed, and leg muscle).</source>
        <translation>Fünf Wochen nur lockeres Laufen. Eine Berg- oder Tempoeinheit pro Woche gibt einen neuen Reiz (Tempo und Beinmuskeln).</translation>
    </message>
    <message>
        <source>five weeks of easy running only</source>
        <translation>fünf Wochen nur lockeres Laufen</translation>
    </message>
    <message>
        <source>Easy running mostly uses the slow fibres. Hills and fast repetitions call on the fast ones, and in people without much training short hard intervals even added muscle.</source>
        <translation>Lockeres Laufen nutzt vor allem die langsamen Fasern. Berge und schnelle Wiederholungen rufen die schnellen, und bei wenig Trainierten brachten kurze harte Intervalle sogar Muskeln.</translation>
    </message>
    <message>
        <source>Weekly balance</source>
        <translation>Balance der Woche</translation>
    </message>
    <message>
        <source>Bull 2020 (WHO)</source>
        <translation>Bull 2020 (WHO)</translation>
    </message>
    <message>
        <source>This week misses: {missing} (guideline: 3 cardio, 2 strength, 1 flexibility).</source>
        <translation>Dieser Woche fehlt: {missing} (Richtwert: 3 x Ausdauer, 2 x Kraft, 1 x Beweglichkeit).</translation>
    </message>
    <message>
        <source>this week misses: {missing}</source>
        <translation>dieser Woche fehlt: {missing}</translation>
    </message>
    <message>
        <source>A simple checklist for a rounded week, near what public health guidelines ask of adults. Set an item's number to 0 to be asked no more.</source>
        <translation>Eine einfache Liste für eine runde Woche, nahe an dem, was Gesundheitsleitlinien Erwachsenen raten. Setze die Zahl eines Punkts auf 0, um nicht mehr gefragt zu werden.</translation>
    </message>
    <message>
        <source>Movement pattern missing</source>
        <translation>Bewegungsmuster fehlt</translation>
    </message>
    <message>
        <source>Coaching practice</source>
        <translation>Trainerpraxis</translation>
    </message>
    <message>
        <source>No {missing} exercise this week.</source>
        <translation>Diese Woche keine Übung für: {missing}.</translation>
    </message>
    <message>
        <source>no {missing} exercise this week</source>
        <translation>diese Woche keine Übung für: {missing}</translation>
    </message>
    <message>
        <source>Squats or single-leg work, a hip hinge, calf raises and something for the trunk cover what running asks of the legs; a pattern that is left out for weeks stays weak.</source>
        <translation>Kniebeugen oder einbeinige Übungen, eine Hüftbeuge, Wadenheben und etwas für den Rumpf decken ab, was Laufen von den Beinen verlangt; ein Muster, das wochenlang fehlt, bleibt schwach.</translation>
    </message>
    <message>
        <source>More than one variable raised at once</source>
        <translation>Mehr als eine Größe zugleich gesteigert</translation>
    </message>
    <message>
        <source>advice (2 variables), warning (&gt;= 3)</source>
        <translation>Rat (2 Größen), Warnung (&gt;= 3)</translation>
    </message>
    <message>
        <source>Daniels 2013</source>
        <translation>Daniels 2013</translation>
    </message>
    <message>
        <source>This week raises {vars} together. Change one major variable at a time.</source>
        <translation>Diese Woche steigert zusammen: {vars}. Ändere immer nur eine wichtige Größe.</translation>
    </message>
    <message>
        <source>raises {vars}</source>
        <translation>steigert {vars}</translation>
    </message>
    <message>
        <source>The body gets used to one new demand at a time, and when something goes wrong it is plain what did it. Distance, hard minutes and hard sets are compared with the last four weeks without the lowest, loads and new kinds of training with the last 28 days.</source>
        <translation>Der Körper gewöhnt sich an eine neue Anforderung nach der anderen, und wenn etwas schiefgeht, ist klar, woran es lag. Strecke, harte Minuten und harte Sätze werden mit den letzten vier Wochen ohne die niedrigste verglichen, Lasten und neue Trainingsarten mit den letzten 28 Tagen.</translation>
    </message>
    <message>
        <source>New to lifting (and running): too heavy too soon</source>
        <translation>Neu im Krafttraining (und Laufen): zu schwer, zu früh</translation>
    </message>
    <message>
        <source>You are new to {what}. First build a consistent running base with light strength work; add heavier strength once that is easy.</source>
        <translation>Du bist neu im {what}. Baue zuerst eine stetige Laufbasis mit leichtem Krafttraining auf; nimm schwerere Kraft dazu, wenn das leichtfällt.</translation>
    </message>
    <message>
        <source>you are new to {what}: start light</source>
        <translation>du bist neu im {what}: fang leicht an</translation>
    </message>
    <message>
        <source>In the first months strength grows because the nerves learn the movement, with light loads as well as heavy ones. Tendons and joints take longer to follow than muscles.</source>
        <translation>In den ersten Monaten wächst die Kraft, weil die Nerven die Bewegung lernen, mit leichten Lasten ebenso wie mit schweren. Sehnen und Gelenke brauchen länger als Muskeln.</translation>
    </message>
    <message>
        <source>Heavy legs too close to a race</source>
        <translation>Schwere Beine zu nah am Rennen</translation>
    </message>
    <message>
        <source>warning (&lt; 72 h), advice (72..&lt;96 h)</source>
        <translation>Warnung (&lt; 72 h), Rat (72 bis &lt; 96 h)</translation>
    </message>
    <message>
        <source>Doma 2019; coaching standard of 3-4 days</source>
        <translation>Doma 2019; Trainerstandard von 3–4 Tagen</translation>
    </message>
    <message>
        <source>Heavy legs {hours} h before {race}. Keep leg work light in the last 3-4 days.</source>
        <translation>Schwere Beine {hours} h vor {race}. Halte Beintraining in den letzten 3–4 Tagen leicht.</translation>
    </message>
    <message>
        <source>heavy legs {hours} h before a race (leave {threshold} h)</source>
        <translation>schwere Beine {hours} h vor Rennen (Abstand {threshold} h)</translation>
    </message>
    <message>
        <source>Leg strength and running economy are down for a day or two after heavy lifting, and for longer after a lot of it. Before a race that matters there is nothing left to gain from it, so the margin is wider than before a workout.</source>
        <translation>Beinkraft und Laufökonomie sind nach schwerem Heben ein, zwei Tage vermindert, nach viel davon länger. Vor einem wichtigen Rennen ist damit nichts mehr zu gewinnen; darum ist der Abstand größer als vor einem Training.</translation>
    </message>
    <message>
        <source>Strength volume not cut in race week</source>
        <translation>Kraftumfang in der Rennwoche nicht gesenkt</translation>
    </message>
    <message>
        <source>advice (&gt; 50 % kept), warning (&gt; 80 % kept), info (0 %)</source>
        <translation>Rat (&gt; 50 % behalten), Warnung (&gt; 80 % behalten), Info (0 %)</translation>
    </message>
    <message>
        <source>Bosquet 2007; Mujika 2003</source>
        <translation>Bosquet 2007; Mujika 2003</translation>
    </message>
    <message>
        <source>{sets} strength sets in race week, {cut} % less than usual; cut 50-70 %.</source>
        <translation>{sets} Kraftsätze in der Rennwoche, {cut} % weniger als üblich; senke um 50–70 %.</translation>
    </message>
    <message>
        <source>{sets} strength sets in race week ({cut} % less than usual)</source>
        <translation>{sets} Kraftsätze in Rennwoche ({cut} % weniger als üblich)</translation>
    </message>
    <message>
        <source>Tapers that worked best cut volume by about half and kept the intensity. A few crisp sets keep what strength was built; none at all for two weeks begins to lose it.</source>
        <translation>Die besten Taperings senkten den Umfang um etwa die Hälfte und hielten die Intensität. Ein paar knackige Sätze halten die aufgebaute Kraft; zwei Wochen gar keine, und sie beginnt zu schwinden.</translation>
    </message>
    <message>
        <source>Running volume not tapered</source>
        <translation>Laufumfang nicht gesenkt</translation>
    </message>
    <message>
        <source>warning (half, marathon), advice (5k, 10k; and the second-last week); info when cut to &lt; 25 %</source>
        <translation>Warnung (Halbmarathon, Marathon), Rat (5 km, 10 km und die vorletzte Woche); Info bei Senkung auf &lt; 25 %</translation>
    </message>
    <message>
        <source>Bosquet 2007; Wang 2023; Mujika 2003</source>
        <translation>Bosquet 2007; Wang 2023; Mujika 2003</translation>
    </message>
    <message>
        <source>{km} km in the last {win} before {race} is {pct} % of your peak; aim for about {limit} % or less.</source>
        <translation>{km} km im Zeitraum {win} vor {race} sind {pct} % deines Höchstwerts; Ziel sind etwa {limit} % oder weniger.</translation>
    </message>
    <message>
        <source>{km} km in the last {win} before {race} is only {pct} % of your peak; so much need not be cut.</source>
        <translation>{km} km im Zeitraum {win} vor {race} sind nur {pct} % deines Höchstwerts; so viel musst du nicht kürzen.</translation>
    </message>
    <message>
        <source>{km} km {win} before the race, {pct} % of your peak</source>
        <translation>{km} km {win} vor dem Rennen, {pct} % des Höchstwerts</translation>
    </message>
    <message>
        <source>only {km} km {win} before the race, {pct} % of your peak</source>
        <translation>nur {km} km {win} vor dem Rennen, {pct} % des Höchstwerts</translation>
    </message>
    <message>
        <source>Cutting the distance by 41 to 60 % over about two weeks while keeping the fast running gave the largest gains on race day. The longer the race, the more there is to recover from.</source>
        <translation>Den Umfang über etwa zwei Wochen um 41 bis 60 % zu senken und das schnelle Laufen zu behalten, brachte am Renntag am meisten. Je länger das Rennen, desto mehr Erholung braucht es.</translation>
    </message>
    <message>
        <source>Taper lost its intensity</source>
        <translation>Tapering ohne Intensität</translation>
    </message>
    <message>
        <source>Keep one short session at race pace or some strides in the last 10 days: cut volume, not intensity.</source>
        <translation>Behalte in den letzten 10 Tagen eine kurze Einheit im Renntempo oder ein paar Steigerungen: Senke den Umfang, nicht die Intensität.</translation>
    </message>
    <message>
        <source>nothing fast in the last 10 days before the race</source>
        <translation>nichts Schnelles in den letzten 10 Tagen vor dem Rennen</translation>
    </message>
    <message>
        <source>Intensity is what keeps fitness while the distance goes down. Runners who only jogged through their taper gained less than those who kept some fast running.</source>
        <translation>Intensität hält die Fitness, während der Umfang sinkt. Wer im Tapering nur trabte, gewann weniger als wer etwas schnelles Laufen behielt.</translation>
    </message>
    <message>
        <source>Muscle-building block too close to the race</source>
        <translation>Muskelaufbau zu nah am Rennen</translation>
    </message>
    <message>
        <source>Spiering 2021</source>
        <translation>Spiering 2021</translation>
    </message>
    <message>
        <source>{days} days to {race}: switch strength from building (3-6 x 6-12) to maintaining (2-3 x 3-5).</source>
        <translation>{days} Tage bis {race}: Wechsle vom Aufbau (3–6 x 6–12) zum Erhalt (2–3 x 3–5).</translation>
    </message>
    <message>
        <source>{days} days to the race: maintain, do not build</source>
        <translation>{days} Tage bis zum Rennen: erhalten statt aufbauen</translation>
    </message>
    <message>
        <source>Muscle built now comes too late for the race, and the soreness takes from the runs that still count. A third of the volume at the usual load keeps strength for weeks.</source>
        <translation>Muskeln, die jetzt entstehen, kommen für das Rennen zu spät, und der Muskelkater schadet den Läufen, die noch zählen. Ein Drittel des Umfangs mit der üblichen Last hält die Kraft wochenlang.</translation>
    </message>
    <message>
        <source>Long run too close to the race</source>
        <translation>Langer Lauf zu nah am Rennen</translation>
    </message>
    <message>
        <source>warning / advice</source>
        <translation>Warnung / Rat</translation>
    </message>
    <message>
        <source>Daniels 2013; Pfitzinger 2019; Bosquet 2007</source>
        <translation>Daniels 2013; Pfitzinger 2019; Bosquet 2007</translation>
    </message>
    <message>
        <source>{S} is {days} days before {race}; the last very long run belongs 2-3 weeks before a marathon.</source>
        <translation>{S} liegt {days} Tage vor {race}; der letzte sehr lange Lauf gehört 2–3 Wochen vor einen Marathon.</translation>
    </message>
    <message>
        <source>long run {days} days before a race (leave {threshold})</source>
        <translation>langer Lauf {days} Tage vor Rennen (Abstand {threshold})</translation>
    </message>
    <message>
        <source>What a long run builds needs more than a week to show, and what it costs is there at once. How many days before is coaching custom rather than a measured limit.</source>
        <translation>Was ein langer Lauf aufbaut, zeigt sich erst nach mehr als einer Woche; was er kostet, ist sofort da. Wie viele Tage vorher, ist Trainerbrauch und keine gemessene Grenze.</translation>
    </message>
    <message>
        <source>Too hard too soon after a race</source>
        <translation>Zu hart, zu früh nach einem Rennen</translation>
    </message>
    <message>
        <source>warning (half, marathon), advice (5k, 10k)</source>
        <translation>Warnung (Halbmarathon, Marathon), Rat (5 km, 10 km)</translation>
    </message>
    <message>
        <source>Takayama 2017; Martinez-Navarro 2021; Bernat-Adell 2021</source>
        <translation>Takayama 2017; Martinez-Navarro 2021; Bernat-Adell 2021</translation>
    </message>
    <message>
        <source>Day {day} after the {race}: keep it easy until day {limit}.</source>
        <translation>Tag {day} nach dem {race}: Bleib locker bis Tag {limit}.</translation>
    </message>
    <message>
        <source>day {day} after the {race} (easy until day {limit})</source>
        <translation>Tag {day} nach dem {race} (locker bis Tag {limit})</translation>
    </message>
    <message>
        <source>Soreness goes within days, but signs of muscle damage stay for about a week after a marathon. Easy running does no harm meanwhile; hard running and heavy legs can wait. The longer window is a coaching standard.</source>
        <translation>Muskelkater vergeht in Tagen, aber Zeichen von Muskelschäden bleiben nach einem Marathon etwa eine Woche. Lockeres Laufen schadet derweil nicht; hartes Laufen und schwere Beine können warten. Das längere Fenster ist Trainerstandard.</translation>
    </message>
    <message>
        <source>Carbohydrate loading missing</source>
        <translation>Kohlenhydratladen fehlt</translation>
    </message>
    <message>
        <source>Burke 2011; Thomas 2016; Sedlock 2008</source>
        <translation>Burke 2011; Thomas 2016; Sedlock 2008</translation>
    </message>
    <message>
        <source>{day}: {g} g/kg. For races over 90 min aim for 8-12 g/kg on the last two days.</source>
        <translation>{day}: {g} g/kg. Für Rennen über 90 min nimm an den letzten zwei Tagen 8–12 g/kg.</translation>
    </message>
    <message>
        <source>{g} g/kg carbohydrate (aim for {threshold} or more)</source>
        <translation>{g} g/kg Kohlenhydrate (Ziel {threshold} oder mehr)</translation>
    </message>
    <message>
        <source>Full glycogen stores put off the point at which a long race gets hard. Filling them takes a day or two of much more carbohydrate than usual, little fibre, and enough energy.</source>
        <translation>Volle Glykogenspeicher schieben den Punkt hinaus, an dem ein langes Rennen hart wird. Sie zu füllen braucht ein, zwei Tage mit viel mehr Kohlenhydraten als sonst, wenig Ballaststoffen und genug Energie.</translation>
    </message>
    <message>
        <source>Longest run too short for the race</source>
        <translation>Längster Lauf zu kurz für das Rennen</translation>
    </message>
    <message>
        <source>advice (&lt; need), warning (&lt; 80 % of need)</source>
        <translation>Rat (&lt; Bedarf), Warnung (&lt; 80 % des Bedarfs)</translation>
    </message>
    <message>
        <source>Fokkema 2020; coaching standard for the half marathon</source>
        <translation>Fokkema 2020; Trainerstandard für den Halbmarathon</translation>
    </message>
    <message>
        <source>Your longest run is {longest} km; {need} km is a sensible minimum before a {race}. Consider a later race, run/walk pacing, or finishing as the goal.</source>
        <translation>Dein längster Lauf ist {longest} km; {need} km sind vor einem {race} ein sinnvolles Minimum. Erwäge ein späteres Rennen, Gehpausen oder Ankommen als Ziel.</translation>
    </message>
    <message>
        <source>longest run {longest} km, {need} km before a {race}</source>
        <translation>längster Lauf {longest} km, {need} km vor einem {race}</translation>
    </message>
    <message>
        <source>Among marathon runners whose longest run was below 25 km, finishing times were slower; injuries were not more frequent. So this is about how the race will go.</source>
        <translation>Marathonläufer, deren längster Lauf unter 25 km lag, waren langsamer; verletzt waren sie nicht öfter. Es geht also darum, wie das Rennen läuft.</translation>
    </message>
    <message>
        <source>Short sleep over the week</source>
        <translation>Wenig Schlaf über die Woche</translation>
    </message>
    <message>
        <source>advice (&lt; 7 h), warning (&lt; 6 h)</source>
        <translation>Rat (&lt; 7 h), Warnung (&lt; 6 h)</translation>
    </message>
    <message>
        <source>Watson 2015; Walsh 2021</source>
        <translation>Watson 2015; Walsh 2021</translation>
    </message>
    <message>
        <source>Average {mean} h over {nights} nights; 7-9 h is a recovery tool.</source>
        <translation>Im Schnitt {mean} h über {nights} Nächte; 7–9 h sind ein Mittel der Erholung.</translation>
    </message>
    <message>
        <source>{mean} h of sleep on average</source>
        <translation>im Schnitt {mean} h Schlaf</translation>
    </message>
    <message>
        <source>Most of the repair after training happens asleep. Needs differ, but few adults do well on less than seven hours night after night.</source>
        <translation>Der größte Teil der Reparatur nach dem Training geschieht im Schlaf. Der Bedarf ist verschieden, aber wenigen Erwachsenen genügen auf Dauer weniger als sieben Stunden.</translation>
    </message>
    <message>
        <source>Bad night before a hard session</source>
        <translation>Schlechte Nacht vor harter Einheit</translation>
    </message>
    <message>
        <source>advice (&lt; 6 h), warning (&lt; 5 h)</source>
        <translation>Rat (&lt; 6 h), Warnung (&lt; 5 h)</translation>
    </message>
    <message>
        <source>Walsh 2021; Craven 2022</source>
        <translation>Walsh 2021; Craven 2022</translation>
    </message>
    <message>
        <source>{hours} h of sleep before {S}. Consider swapping it with an easy day.</source>
        <translation>{hours} h Schlaf vor {S}. Erwäge einen Tausch mit einem lockeren Tag.</translation>
    </message>
    <message>
        <source>{hours} h of sleep before {S}</source>
        <translation>{hours} h Schlaf vor {S}</translation>
    </message>
    <message>
        <source>One short night costs some endurance, strength and skill the next day, and the same work feels harder. The session is worth more when it is done rested.</source>
        <translation>Eine kurze Nacht kostet am nächsten Tag etwas Ausdauer, Kraft und Geschick, und dieselbe Arbeit fühlt sich härter an. Ausgeruht bringt die Einheit mehr.</translation>
    </message>
    <message>
        <source>Resting heart rate raised</source>
        <translation>Ruhepuls erhöht</translation>
    </message>
    <message>
        <source>Bosquet 2008; Buchheit 2014</source>
        <translation>Bosquet 2008; Buchheit 2014</translation>
    </message>
    <message>
        <source>Resting HR {delta} bpm above your baseline of {base}. Fatigue, heat, alcohol or an infection can do this; keep it easy until it settles.</source>
        <translation>Ruhepuls {delta} Schläge über deinem Ausgangswert von {base}. Ermüdung, Hitze, Alkohol oder ein Infekt können das sein; bleib locker, bis er sich beruhigt.</translation>
    </message>
    <message>
        <source>resting heart rate {delta} bpm up</source>
        <translation>Ruhepuls {delta} Schläge höher</translation>
    </message>
    <message>
        <source>The morning pulse rises with many things and says little by itself. Several raised mornings, or one far above the usual, are a reason to ask why.</source>
        <translation>Der Morgenpuls steigt aus vielen Gründen und sagt allein wenig. Mehrere erhöhte Morgen oder einer weit über dem Üblichen sind ein Grund, nach der Ursache zu fragen.</translation>
    </message>
    <message>
        <source>Very sore legs before a hard session</source>
        <translation>Starker Muskelkater vor harter Einheit</translation>
    </message>
    <message>
        <source>info (5-6), warning (&gt;= 7)</source>
        <translation>Info (5–6), Warnung (&gt;= 7)</translation>
    </message>
    <message>
        <source>Doma 2017; Kellmann 2018</source>
        <translation>Doma 2017; Kellmann 2018</translation>
    </message>
    <message>
        <source>Leg soreness {soreness}/10 before {S}.</source>
        <translation>Muskelkater in den Beinen {soreness}/10 vor {S}.</translation>
    </message>
    <message>
        <source>leg soreness {soreness}/10 before {S}</source>
        <translation>Muskelkater Beine {soreness}/10 vor {S}</translation>
    </message>
    <message>
        <source>Sore muscles are weaker and change the stride, so quality suffers. Soreness passes within days; the session can wait that long.</source>
        <translation>Muskeln mit Kater sind schwächer und verändern den Schritt; die Qualität leidet. Muskelkater vergeht in Tagen; so lange kann die Einheit warten.</translation>
    </message>
    <message>
        <source>Pain or illness reported</source>
        <translation>Schmerz oder Krankheit gemeldet</translation>
    </message>
    <message>
        <source>critical (pain &gt;= 4/10; fever, chest or below-the-neck symptoms), warning (cold symptoms with a hard session)</source>
        <translation>kritisch (Schmerz &gt;= 4/10; Fieber, Beschwerden in der Brust oder unterhalb des Halses), Warnung (Erkältung mit harter Einheit)</translation>
    </message>
    <message>
        <source>C (safety)</source>
        <translation>C (Sicherheit)</translation>
    </message>
    <message>
        <source>Eichner 1993; Walsh 2011</source>
        <translation>Eichner 1993; Walsh 2011</translation>
    </message>
    <message>
        <source>Pain {v}/10: do not train through it. Rest or pain-free cross-training; if it lasts more than a few days, is sharp, or changes how you move, see a professional.</source>
        <translation>Schmerz {v}/10: Trainiere nicht darüber hinweg. Ruhe oder schmerzfreies Ausgleichstraining; wenn er mehr als ein paar Tage anhält, stechend ist oder deine Bewegung verändert, lass ihn abklären.</translation>
    </message>
    <message>
        <source>With fever, chest or whole-body symptoms do not train. Seek medical advice for chest pain, breathlessness, palpitations or fainting.</source>
        <translation>Mit Fieber, Beschwerden in der Brust oder im ganzen Körper trainiere nicht. Hol ärztlichen Rat bei Brustschmerz, Atemnot, Herzstolpern oder Ohnmacht.</translation>
    </message>
    <message>
        <source>With cold symptoms leave {S} for later: easy movement at most, and none at all if they move below the neck or a fever comes.</source>
        <translation>Mit einer Erkältung lass {S} für später: höchstens lockere Bewegung, und gar keine, wenn sie unter den Hals wandert oder Fieber kommt.</translation>
    </message>
    <message>
        <source>pain {v}/10: do not train through it</source>
        <translation>Schmerz {v}/10: nicht darüber hinweg trainieren</translation>
    </message>
    <message>
        <source>ill: do not train</source>
        <translation>krank: nicht trainieren</translation>
    </message>
    <message>
        <source>a cold: nothing hard now</source>
        <translation>Erkältung: jetzt nichts Hartes</translation>
    </message>
    <message>
        <source>Pain is a warning that training on turns into an injury. Hard work with a fever or symptoms in chest and body puts the heart at risk and draws the illness out.</source>
        <translation>Schmerz ist eine Warnung, die durch Weitertrainieren zur Verletzung wird. Harte Arbeit mit Fieber oder Beschwerden in Brust und Körper gefährdet das Herz und verlängert die Krankheit.</translation>
    </message>
    <message>
        <source>Weekly distance jump</source>
        <translation>Sprung im Wochenumfang</translation>
    </message>
    <message>
        <source>novice: advice (&gt; 20 %), warning (&gt; 30 %); others: info (&gt; 20 %), advice (&gt; 30 %)</source>
        <translation>Anfänger: Rat (&gt; 20 %), Warnung (&gt; 30 %); andere: Info (&gt; 20 %), Rat (&gt; 30 %)</translation>
    </message>
    <message>
        <source>B (weak; contested)</source>
        <translation>B (schwach; umstritten)</translation>
    </message>
    <message>
        <source>Nielsen 2014; Frandsen 2025; Buist 2008</source>
        <translation>Nielsen 2014; Frandsen 2025; Buist 2008</translation>
    </message>
    <message>
        <source>{km} km planned, {pct} % above your recent {base} km/week.</source>
        <translation>{km} km geplant, {pct} % über deinen letzten {base} km/Woche.</translation>
    </message>
    <message>
        <source>{km} km, {pct} % above your recent weeks</source>
        <translation>{km} km, {pct} % über deinen letzten Wochen</translation>
    </message>
    <message>
        <source>Novices who added more than 30 % over two weeks tended to get hurt more often; among experienced runners no such link was found, and the 10 % rule prevented nothing. So this stays a hint for them. Recent weeks: the last four without the lowest.</source>
        <translation>Anfänger, die in zwei Wochen über 30 % zulegten, verletzten sich eher öfter; bei Erfahrenen fand sich das nicht, und die 10-%-Regel verhinderte nichts. Für sie bleibt es ein Hinweis. Letzte Wochen: die letzten vier ohne die niedrigste.</translation>
    </message>
    <message>
        <source>One run much longer than recently</source>
        <translation>Ein Lauf viel länger als zuletzt</translation>
    </message>
    <message>
        <source>advice (&gt; 10 %), warning (&gt; 30 %); race: info</source>
        <translation>Rat (&gt; 10 %), Warnung (&gt; 30 %); Rennen: Info</translation>
    </message>
    <message>
        <source>Frandsen 2025</source>
        <translation>Frandsen 2025</translation>
    </message>
    <message>
        <source>{km} km is {pct} % longer than your longest run of the last 30 days ({longest} km). Session spikes above 10 % were linked to 1.5-2.3 times the overuse-injury rate.</source>
        <translation>{km} km sind {pct} % länger als dein längster Lauf der letzten 30 Tage ({longest} km). Sprünge einer Einheit über 10 % gingen mit 1,5- bis 2,3-mal so vielen Überlastungsverletzungen einher.</translation>
    </message>
    <message>
        <source>{pct} % longer than your longest run lately</source>
        <translation>{pct} % länger als dein längster Lauf zuletzt</translation>
    </message>
    <message>
        <source>Among some 5200 runners the rate of overuse injuries rose with a run that was more than a tenth longer than any of the month before, and most of all when it was twice as long. How the week as a whole changed did not matter.</source>
        <translation>Bei rund 5200 Läufern stieg die Zahl der Überlastungsverletzungen mit einem Lauf, der über ein Zehntel länger war als alle des Vormonats, am meisten beim Doppelten. Wie sich die ganze Woche änderte, spielte keine Rolle.</translation>
    </message>
    <message>
        <source>Long run dominates the week or lasts too long</source>
        <translation>Langer Lauf beherrscht die Woche oder dauert zu lang</translation>
    </message>
    <message>
        <source>info / advice</source>
        <translation>Info / Rat</translation>
    </message>
    <message>
        <source>The long run is {share} % of the week</source>
        <translation>Der lange Lauf macht {share} % der Woche aus</translation>
    </message>
    <message>
        <source>{minutes} min: beyond about 2.5 h the cost rises faster than the benefit.</source>
        <translation>{minutes} min: Ab etwa 2,5 h steigen die Kosten schneller als der Nutzen.</translation>
    </message>
    <message>
        <source>the long run is {share} % of the week</source>
        <translation>der lange Lauf macht {share} % der Woche aus</translation>
    </message>
    <message>
        <source>{minutes} min is a very long run</source>
        <translation>{minutes} min sind ein sehr langer Lauf</translation>
    </message>
    <message>
        <source>A long run that is most of the week leaves little for what prepares it. Coaches keep it to a quarter or a third of the week and to two and a half hours, since what it takes out of the legs grows faster then than what it gives.</source>
        <translation>Ein langer Lauf, der den Großteil der Woche ausmacht, lässt wenig für das, was ihn vorbereitet. Trainer halten ihn bei einem Viertel bis Drittel der Woche und zweieinhalb Stunden, denn danach wächst schneller, was er den Beinen nimmt, als was er gibt.</translation>
    </message>
    <message>
        <source>Too much of the running is hard</source>
        <translation>Zu viel des Laufens ist hart</translation>
    </message>
    <message>
        <source>advice (&gt; 25 %), warning (&gt; 35 %)</source>
        <translation>Rat (&gt; 25 %), Warnung (&gt; 35 %)</translation>
    </message>
    <message>
        <source>Seiler 2010; Stöggl &amp; Sperlich 2014</source>
        <translation>Seiler 2010; Stöggl &amp; Sperlich 2014</translation>
    </message>
    <message>
        <source>{share} % of this week's running is hard; about 80 % easy works better for most runners.</source>
        <translation>{share} % des Laufens dieser Woche sind hart; für die meisten wirken etwa 80 % locker besser.</translation>
    </message>
    <message>
        <source>{share} % of the running is hard (limit {threshold} %)</source>
        <translation>{share} % des Laufens sind hart (Grenze {threshold} %)</translation>
    </message>
    <message>
        <source>Endurance athletes who do well run about four fifths of the time easily and the rest really hard. Hard is what lies at threshold effort or above; races are left out.</source>
        <translation>Erfolgreiche Ausdauersportler laufen etwa vier Fünftel der Zeit locker und den Rest wirklich hart. Hart ist, was an der Schwelle oder darüber liegt; Rennen zählen nicht mit.</translation>
    </message>
    <message>
        <source>Too many quality runs</source>
        <translation>Zu viele Qualitätsläufe</translation>
    </message>
    <message>
        <source>advice; warning at limit + 2</source>
        <translation>Rat; Warnung ab Grenze + 2</translation>
    </message>
    <message>
        <source>Daniels 2013; Seiler 2010</source>
        <translation>Daniels 2013; Seiler 2010</translation>
    </message>
    <message>
        <source>{n} quality runs this week; {limit} is a sensible maximum at your level.</source>
        <translation>{n} Qualitätsläufe diese Woche; auf deinem Niveau sind höchstens {limit} sinnvoll.</translation>
    </message>
    <message>
        <source>{n} quality runs (at most {limit})</source>
        <translation>{n} Qualitätsläufe (höchstens {limit})</translation>
    </message>
    <message>
        <source>One or two hard runs done well bring more than three done tired; only years of training make room for a third. Races and time trials count.</source>
        <translation>Ein oder zwei gut gelaufene harte Läufe bringen mehr als drei müde; erst Jahre des Trainings schaffen Platz für einen dritten. Rennen und Zeitläufe zählen mit.</translation>
    </message>
    <message>
        <source>Too much hard running in one session</source>
        <translation>Zu viel Hartes in einer Einheit</translation>
    </message>
    <message>
        <source>{n} x 400 m is more than {cap} for {weekkm} km per week</source>
        <translation>{n} x 400 m sind mehr als {cap} bei {weekkm} km pro Woche</translation>
    </message>
    <message>
        <source>{hard} km hard, guideline {cap} km.</source>
        <translation>{hard} km hart, Richtwert {cap} km.</translation>
    </message>
    <message>
        <source>{hard} min hard, guideline {cap}.</source>
        <translation>{hard} min hart, Richtwert {cap}.</translation>
    </message>
    <message>
        <source>{n} x 400 m (at most {cap} for {weekkm} km a week)</source>
        <translation>{n} x 400 m (höchstens {cap} bei {weekkm} km/Woche)</translation>
    </message>
    <message>
        <source>{hard} km hard (guideline {cap} km)</source>
        <translation>{hard} km hart (Richtwert {cap} km)</translation>
    </message>
    <message>
        <source>{hard} min hard (guideline {cap})</source>
        <translation>{hard} min hart (Richtwert {cap})</translation>
    </message>
    <message>
        <source>How much hard running a session may hold grows with what the week carries: about 8 % of its distance at interval pace, about 10 % at threshold. When the pace drops, shorter repetitions hold it better than more of them.</source>
        <translation>Wie viel Hartes in eine Einheit passt, wächst mit der Woche: etwa 8 % ihrer Strecke im Intervalltempo, etwa 10 % an der Schwelle. Fällt das Tempo ab, halten es kürzere Wiederholungen besser als mehr davon.</translation>
    </message>
    <message>
        <source>Warm-up or cool-down missing</source>
        <translation>Einlaufen oder Auslaufen fehlt</translation>
    </message>
    <message>
        <source>info; advice if the warm-up is &lt; 0.8 km</source>
        <translation>Info; Rat, wenn das Einlaufen &lt; 0,8 km ist</translation>
    </message>
    <message>
        <source>coaching standard</source>
        <translation>Trainerstandard</translation>
    </message>
    <message>
        <source>Add at least 1.6 km (10 min) easy before and after {S}.</source>
        <translation>Lauf vor und nach {S} mindestens 1,6 km (10 min) locker.</translation>
    </message>
    <message>
        <source>warm-up {wu} km, cool-down {cd} km (at least {threshold} km)</source>
        <translation>Einlaufen {wu} km, Auslaufen {cd} km (mind. {threshold} km)</translation>
    </message>
    <message>
        <source>A mile of easy running makes muscles and tendons ready for fast work, and a mile afterwards lets the body come down slowly. Where neither is entered, nothing is said.</source>
        <translation>Eine Meile locker macht Muskeln und Sehnen bereit für schnelle Arbeit, und eine Meile danach lässt den Körper langsam herunterkommen. Ist keins von beiden eingetragen, wird nichts gesagt.</translation>
    </message>
    <message>
        <source>Easy run was not easy</source>
        <translation>Lockerer Lauf war nicht locker</translation>
    </message>
    <message>
        <source>info (one), advice (two or more in the week)</source>
        <translation>Info (einer), Rat (zwei oder mehr in der Woche)</translation>
    </message>
    <message>
        <source>Seiler 2010</source>
        <translation>Seiler 2010</translation>
    </message>
    <message>
        <source>{S} was harder than easy (heart rate {hr}, easy up to {limit}). Easy days make the hard days possible.</source>
        <translation>{S} war härter als locker (Herzfrequenz {hr}, locker bis {limit}). Lockere Tage machen die harten möglich.</translation>
    </message>
    <message>
        <source>{S} was harder than easy ({pace}, easy from {limit}). Easy days make the hard days possible.</source>
        <translation>{S} war härter als locker ({pace}, locker ab {limit}). Lockere Tage machen die harten möglich.</translation>
    </message>
    <message>
        <source>{S} was harder than easy (effort {rpe} of 10). Easy days make the hard days possible.</source>
        <translation>{S} war härter als locker (Anstrengung {rpe} von 10). Lockere Tage machen die harten möglich.</translation>
    </message>
    <message>
        <source>heart rate {hr}, easy up to {limit}</source>
        <translation>Herzfrequenz {hr}, locker bis {limit}</translation>
    </message>
    <message>
        <source>{pace}, easy from {limit}</source>
        <translation>{pace}, locker ab {limit}</translation>
    </message>
    <message>
        <source>effort {rpe} of 10</source>
        <translation>Anstrengung {rpe} von 10</translation>
    </message>
    <message>
        <source>Easy running below the first threshold can be done often because it costs little. A bit faster brings hardly more and takes away from the next hard day.</source>
        <translation>Lockeres Laufen unter der ersten Schwelle geht oft, weil es wenig kostet. Etwas schneller bringt kaum mehr und nimmt dem nächsten harten Tag etwas weg.</translation>
    </message>
    <message>
        <source>Coming back from a break</source>
        <translation>Zurück nach einer Pause</translation>
    </message>
    <message>
        <source>Daniels 2013; Mujika &amp; Padilla 2000</source>
        <translation>Daniels 2013; Mujika &amp; Padilla 2000</translation>
    </message>
    <message>
        <source>First week after {gap} days off: {km} km planned, suggested at most {cap} km.</source>
        <translation>Erste Woche nach {gap} Tagen Pause: {km} km geplant, empfohlen höchstens {cap} km.</translation>
    </message>
    <message>
        <source>First week after {gap} days off: leave hard runs out, and at most {cap} km.</source>
        <translation>Erste Woche nach {gap} Tagen Pause: Lass harte Läufe weg, und lauf höchstens {cap} km.</translation>
    </message>
    <message>
        <source>after {gap} days off at most {cap} km, not {km} km</source>
        <translation>nach {gap} Tagen Pause höchstens {cap} km, nicht {km} km</translation>
    </message>
    <message>
        <source>after {gap} days off no hard runs yet</source>
        <translation>nach {gap} Tagen Pause noch keine harten Läufe</translation>
    </message>
    <message>
        <source>Endurance fades within days, and tendons that had less to carry need weeks to get used to it again. Three quarters of what was normal after a week or two off, half after up to four weeks, a third after more; then build up over two or three weeks.</source>
        <translation>Ausdauer schwindet in Tagen, und Sehnen, die weniger trugen, brauchen Wochen zur Gewöhnung. Drei Viertel des Normalen nach ein, zwei Wochen Pause, die Hälfte nach bis zu vier, ein Drittel nach mehr; dann über zwei, drei Wochen aufbauen.</translation>
    </message>
    <message>
        <source>Hill sprints and jumps: dose</source>
        <translation>Bergsprints und Sprünge: Dosis</translation>
    </message>
    <message>
        <source>NSCA 2016</source>
        <translation>NSCA 2016</translation>
    </message>
    <message>
        <source>Hill sprints and jumps: {reason}. Walk down, leave about 48 h between sessions, 2-3 per week.</source>
        <translation>Bergsprints und Sprünge: {reason}. Geh bergab, lass etwa 48 h zwischen den Einheiten, 2–3 pro Woche.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>Short all-out efforts train the fast fibres and the springs of the leg, which need about two days to recover. Uphill the impact is small; running down gives it all back, so walk.</source>
        <translation>Kurze maximale Anstrengungen trainieren die schnellen Fasern und die Federn des Beins, die etwa zwei Tage zur Erholung brauchen. Bergauf ist der Aufprall klein; bergab laufen gibt alles zurück, also geh.</translation>
    </message>
    <message>
        <source>Heavy legs too close before a key run</source>
        <translation>Schwere Beine zu nah vor einem Schlüssellauf</translation>
    </message>
    <message>
        <source>warning / advice / info (by priority)</source>
        <translation>Warnung / Rat / Info (nach Schwerpunkt)</translation>
    </message>
    <message>
        <source>Doma 2017, 2019; Doma &amp; Deakin 2013; Refalo 2023</source>
        <translation>Doma 2017, 2019; Doma &amp; Deakin 2013; Refalo 2023</translation>
    </message>
    <message>
        <source>{S} ({lss} hard leg sets) is only {gap} h before {K}. Leg strength and running economy are still reduced after a heavy session; the run is likely to be slower or feel harder.</source>
        <translation>{S} ({lss} harte Beinsätze) liegt nur {gap} h vor {K}. Beinkraft und Laufökonomie sind nach einer schweren Einheit noch vermindert; der Lauf wird wohl langsamer oder fühlt sich härter an.</translation>
    </message>
    <message>
        <source>heavy legs {gap} h before {K} (limit {threshold} h)</source>
        <translation>schwere Beine {gap} h vor {K} (Grenze {threshold} h)</translation>
    </message>
    <message>
        <source>After heavy leg work the same pace costs more energy for about a day. Start to start, an hour and a half is forgiven, so that the same time next day is fine.</source>
        <translation>Nach schwerem Beintraining kostet dasselbe Tempo etwa einen Tag lang mehr Energie. Von Beginn zu Beginn sind anderthalb Stunden verziehen; dieselbe Uhrzeit am nächsten Tag ist also in Ordnung.</translation>
    </message>
    <message>
        <source>Lifting before the key run in the same block</source>
        <translation>Kraft vor dem Schlüssellauf im selben Block</translation>
    </message>
    <message>
        <source>advice (run) / info (balanced) / silent (muscle)</source>
        <translation>Rat (Laufen) / Info (ausgewogen) / still (Muskeln)</translation>
    </message>
    <message>
        <source>Doma &amp; Deakin 2013; Methenitis 2018</source>
        <translation>Doma &amp; Deakin 2013; Methenitis 2018</translation>
    </message>
    <message>
        <source>Leg work comes {gap} h before {K}. If the run matters most, run first and lift afterwards or later in the day.</source>
        <translation>Beintraining kommt {gap} h vor {K}. Wenn der Lauf am wichtigsten ist, lauf zuerst und mach die Kraft danach oder später am Tag.</translation>
    </message>
    <message>
        <source>leg work {gap} h before {K}</source>
        <translation>Beintraining {gap} h vor {K}</translation>
    </message>
    <message>
        <source>Running first and lifting after left runners less impaired the next day than the other way round. On easy days the order matters little.</source>
        <translation>Wer zuerst lief und dann hob, war am nächsten Tag weniger beeinträchtigt als umgekehrt. An lockeren Tagen zählt die Reihenfolge wenig.</translation>
    </message>
    <message>
        <source>No gap between a demanding run and heavy or explosive lifting</source>
        <translation>Kein Abstand zwischen forderndem Lauf und schwerer oder explosiver Kraft</translation>
    </message>
    <message>
        <source>advice (explosive); heavy legs: info (run), advice (balanced; muscle), warning (muscle and advanced lifter)</source>
        <translation>Rat (explosiv); schwere Beine: Info (Laufen), Rat (ausgewogen; Muskeln), Warnung (Muskeln und erfahrener Kraftsportler)</translation>
    </message>
    <message>
        <source>Schumann 2022; Petre 2021; Robineau 2016</source>
        <translation>Schumann 2022; Petre 2021; Robineau 2016</translation>
    </message>
    <message>
        <source>{X} starts {gap} h after {R}. Power (and, in trained lifters, leg strength) improves less when lifting follows endurance work in the same session; 3 h or more apart avoids most of it.</source>
        <translation>{X} beginnt {gap} h nach {R}. Schnellkraft (und bei Trainierten Beinkraft) verbessert sich weniger, wenn Kraft in derselben Einheit auf Ausdauer folgt; 3 h Abstand oder mehr vermeiden das meiste.</translation>
    </message>
    <message>
        <source>{gap} h after {R} (leave {threshold} h)</source>
        <translation>{gap} h nach {R} (Abstand {threshold} h)</translation>
    </message>
    <message>
        <source>Across 43 studies explosive strength suffered a little when both were done in one session, and not measurably when they were at least three hours apart.</source>
        <translation>In 43 Studien litt die Explosivkraft etwas, wenn beides in einer Einheit lag, und nicht messbar bei mindestens drei Stunden Abstand.</translation>
    </message>
    <message>
        <source>Two key runs too close together</source>
        <translation>Zwei Schlüsselläufe zu nah beieinander</translation>
    </message>
    <message>
        <source>{A} and {B} are {gap} h apart. Leave an easy day between hard runs so that both can be done well.</source>
        <translation>{A} und {B} liegen {gap} h auseinander. Lass einen lockeren Tag zwischen harten Läufen, damit beide gut gelingen.</translation>
    </message>
    <message>
        <source>{gap} h between {A} and {B} (limit {threshold} h)</source>
        <translation>{gap} h zwischen {A} und {B} (Grenze {threshold} h)</translation>
    </message>
    <message>
        <source>Hard runs work when they are done well, and that takes an easy day between them: a coaching standard rather than a measured limit.</source>
        <translation>Harte Läufe wirken, wenn sie gut gelingen, und das braucht einen lockeren Tag dazwischen: Trainerstandard, keine gemessene Grenze.</translation>
    </message>
    <message>
        <source>Three or more hard days in a row</source>
        <translation>Drei oder mehr harte Tage in Folge</translation>
    </message>
    <message>
        <source>warning (advanced runner with exactly 3: advice)</source>
        <translation>Warnung (erfahrener Läufer mit genau 3: Rat)</translation>
    </message>
    <message>
        <source>{n} hard days in a row ({days}). Cluster the hard work (run and lift on the same day) and keep the days between truly easy.</source>
        <translation>{n} harte Tage in Folge ({days}). Bündle das Harte (Lauf und Kraft am selben Tag) und halte die Tage dazwischen wirklich locker.</translation>
    </message>
    <message>
        <source>{n} hard days in a row</source>
        <translation>{n} harte Tage in Folge</translation>
    </message>
    <message>
        <source>A hard day has a quality run, a long run of 75 minutes or more, heavy legs, many jumps or hard cross-training. Load without relief precedes most illness in athletes.</source>
        <translation>Ein harter Tag hat einen Qualitätslauf, einen langen Lauf ab 75 Minuten, schwere Beine, viele Sprünge oder hartes Ausgleichstraining. Belastung ohne Entlastung geht den meisten Erkrankungen bei Sportlern voraus.</translation>
    </message>
    <message>
        <source>No rest day</source>
        <translation>Kein Ruhetag</translation>
    </message>
    <message>
        <source>advice; warning at twice the limit; info when only a full rest day is missing</source>
        <translation>Rat; Warnung beim Doppelten der Grenze; Info, wenn nur ein voller Ruhetag fehlt</translation>
    </message>
    <message>
        <source>Kellmann 2018</source>
        <translation>Kellmann 2018</translation>
    </message>
    <message>
        <source>{n} training days in a row without a light day.</source>
        <translation>{n} Trainingstage in Folge ohne leichten Tag.</translation>
    </message>
    <message>
        <source>{n} days without a full rest day; an easy jog every day is fine for some, a free day is cheap insurance.</source>
        <translation>{n} Tage ohne vollen Ruhetag; ein lockerer Trab jeden Tag passt für manche, ein freier Tag ist eine billige Versicherung.</translation>
    </message>
    <message>
        <source>{n} days without a light day</source>
        <translation>{n} Tage ohne leichten Tag</translation>
    </message>
    <message>
        <source>{n} days without a full rest day</source>
        <translation>{n} Tage ohne vollen Ruhetag</translation>
    </message>
    <message>
        <source>Recovery needs a place in the week. Half an hour at very low effort still counts as rest; for all but novices up to 45 easy minutes count as a light day.</source>
        <translation>Erholung braucht einen Platz in der Woche. Eine halbe Stunde bei sehr geringer Anstrengung gilt noch als Ruhe; für alle außer Anfängern gelten bis zu 45 lockere Minuten als leichter Tag.</translation>
    </message>
    <message>
        <source>Hard stress scattered over the week</source>
        <translation>Hartes über die Woche verstreut</translation>
    </message>
    <message>
        <source>advice (5 hard days), warning (6-7)</source>
        <translation>Rat (5 harte Tage), Warnung (6–7)</translation>
    </message>
    <message>
        <source>{n} of 7 days are hard. Put lifts on the days of your key runs so that the other days can be truly easy.</source>
        <translation>{n} von 7 Tagen sind hart. Lege Kraft auf die Tage deiner Schlüsselläufe, damit die anderen wirklich locker sein können.</translation>
    </message>
    <message>
        <source>{n} of 7 days hard</source>
        <translation>{n} von 7 Tagen hart</translation>
    </message>
    <message>
        <source>Easy days are what makes the hard days possible. Two hard things on one day leave another day free of both.</source>
        <translation>Lockere Tage machen die harten möglich. Zwei harte Dinge an einem Tag lassen einen anderen von beidem frei.</translation>
    </message>
    <message>
        <source>Heavy legs within 24 h after a very long run</source>
        <translation>Schwere Beine binnen 24 h nach einem sehr langen Lauf</translation>
    </message>
    <message>
        <source>advice (muscle priority: info)</source>
        <translation>Rat (Schwerpunkt Muskeln: Info)</translation>
    </message>
    <message>
        <source>product threshold</source>
        <translation>Grenze des Produkts</translation>
    </message>
    <message>
        <source>Heavy legs {gap} h after {R}. Muscle damage from a very long run peaks in the next 1-2 days; lifting quality and recovery both suffer.</source>
        <translation>Schwere Beine {gap} h nach {R}. Muskelschäden eines sehr langen Laufs sind in den nächsten 1–2 Tagen am größten; Kraftqualität und Erholung leiden beide.</translation>
    </message>
    <message>
        <source>heavy legs {gap} h after {R} (leave {threshold} h)</source>
        <translation>schwere Beine {gap} h nach {R} (Abstand {threshold} h)</translation>
    </message>
    <message>
        <source>From about 25 km or two hours on, the legs are still breaking down when the next day begins. The threshold is our judgement.</source>
        <translation>Ab etwa 25 km oder zwei Stunden bauen die Beine noch ab, wenn der nächste Tag beginnt. Die Grenze ist unser Urteil.</translation>
    </message>
    <message>
        <source>Calendar conflict</source>
        <translation>Konflikt im Kalender</translation>
    </message>
    <message>
        <source>warning (overlap), advice (outside availability)</source>
        <translation>Warnung (Überschneidung), Rat (außerhalb der Verfügbarkeit)</translation>
    </message>
    <message>
        <source>your calendar</source>
        <translation>dein Kalender</translation>
    </message>
    <message>
        <source>{A} and {B} overlap by {min} min.</source>
        <translation>{A} und {B} überschneiden sich um {min} min.</translation>
    </message>
    <message>
        <source>{S} is outside your available times on {day}.</source>
        <translation>{S} liegt außerhalb deiner verfügbaren Zeiten am {day}.</translation>
    </message>
    <message>
        <source>overlaps by {min} min</source>
        <translation>überschneidet sich um {min} min</translation>
    </message>
    <message>
        <source>outside your available times</source>
        <translation>außerhalb deiner verfügbaren Zeiten</translation>
    </message>
    <message>
        <source>Two sessions cannot be done at once, and a plan that does not fit the day is not carried out.</source>
        <translation>Zwei Einheiten gehen nicht zugleich, und ein Plan, der nicht in den Tag passt, wird nicht umgesetzt.</translation>
    </message>
    <message>
        <source>Overloaded day</source>
        <translation>Überladener Tag</translation>
    </message>
    <message>
        <source>{n} sessions in {blocks} blocks, {minutes} min on {day}. Split it or shorten one part.</source>
        <translation>{n} Einheiten in {blocks} Blöcken, {minutes} min am {day}. Teile sie auf oder kürze einen Teil.</translation>
    </message>
    <message>
        <source>{n} sessions, {minutes} min in a day</source>
        <translation>{n} Einheiten, {minutes} min an einem Tag</translation>
    </message>
    <message>
        <source>Sessions at most a quarter of an hour apart count as one block. Three blocks, or two and a half hours with something hard in them, leave little of a day.</source>
        <translation>Einheiten mit höchstens einer Viertelstunde Abstand gelten als ein Block. Drei Blöcke, oder zweieinhalb Stunden mit etwas Hartem darin, lassen wenig vom Tag übrig.</translation>
    </message>
    <message>
        <source>Weekly hard sets below the useful minimum</source>
        <translation>Harte Sätze pro Woche unter dem sinnvollen Minimum</translation>
    </message>
    <message>
        <source>info; advice (muscle priority and any listed muscle &lt; 4)</source>
        <translation>Info; Rat (Schwerpunkt Muskeln und ein genannter Muskel &lt; 4)</translation>
    </message>
    <message>
        <source>Schoenfeld 2017; Pelland 2024</source>
        <translation>Schoenfeld 2017; Pelland 2024</translation>
    </message>
    <message>
        <source>{muscle}: {sets} hard sets this week; 8-12 build or maintain muscle for runners.</source>
        <translation>{muscle}: {sets} harte Sätze diese Woche; 8–12 bauen bei Läufern Muskeln auf oder erhalten sie.</translation>
    </message>
    <message>
        <source>{muscle}: {sets} hard sets (from {limit})</source>
        <translation>{muscle}: {sets} harte Sätze (ab {limit})</translation>
    </message>
    <message>
        <source>Muscle grows with the hard sets it gets in a week, each set more adding a little less. Some four keep what is there, eight to twelve are worth the time of a runner; runs count for none.</source>
        <translation>Muskeln wachsen mit den harten Sätzen der Woche, jeder weitere bringt etwas weniger. Etwa vier erhalten, acht bis zwölf lohnen die Zeit eines Läufers; Läufe zählen nicht.</translation>
    </message>
    <message>
        <source>More hard sets than a runner can recover from</source>
        <translation>Mehr harte Sätze, als ein Läufer verkraftet</translation>
    </message>
    <message>
        <source>advice / warning</source>
        <translation>Rat / Warnung</translation>
    </message>
    <message>
        <source>Pelland 2024; product cap by priority</source>
        <translation>Pelland 2024; Obergrenze des Produkts nach Schwerpunkt</translation>
    </message>
    <message>
        <source>{muscle}: {sets} hard sets this week, above the {limit} a runner usually needs. When in doubt, do less but do it better.</source>
        <translation>{muscle}: {sets} harte Sätze diese Woche, mehr als die {limit}, die ein Läufer meist braucht. Im Zweifel weniger, aber besser.</translation>
    </message>
    <message>
        <source>{muscle}: {sets} hard sets (up to {limit})</source>
        <translation>{muscle}: {sets} harte Sätze (bis {limit})</translation>
    </message>
    <message>
        <source>The first sets of a week bring most of the gain, the last ones mostly fatigue that the runs then pay for. How many are too many is a decision of this program, by what matters most to you.</source>
        <translation>Die ersten Sätze der Woche bringen den größten Gewinn, die letzten vor allem Ermüdung, für die dann die Läufe zahlen. Wie viele zu viele sind, entscheidet dieses Programm danach, was dir am wichtigsten ist.</translation>
    </message>
    <message>
        <source>Session too big</source>
        <translation>Einheit zu groß</translation>
    </message>
    <message>
        <source>info (menu) / advice / warning</source>
        <translation>Info (Auswahl) / Rat / Warnung</translation>
    </message>
    <message>
        <source>Coaching practice; product limits</source>
        <translation>Trainerpraxis; Grenzen des Produkts</translation>
    </message>
    <message>
        <source>{sets} working sets in one session. Start with 8-12, build to 12-16; more is not always better at higher mileage.</source>
        <translation>{sets} Arbeitssätze in einer Einheit. Beginne mit 8–12, steigere auf 12–16; bei höherem Laufumfang ist mehr nicht immer besser.</translation>
    </message>
    <message>
        <source>{exercises} exercises: 6-8 done consistently beat a complex plan.</source>
        <translation>{exercises} Übungen: 6–8 stetig ausgeführt schlagen einen komplizierten Plan.</translation>
    </message>
    <message>
        <source>{sets} working sets (up to {limit})</source>
        <translation>{sets} Arbeitssätze (bis {limit})</translation>
    </message>
    <message>
        <source>{exercises} exercises (up to {limit})</source>
        <translation>{exercises} Übungen (bis {limit})</translation>
    </message>
    <message>
        <source>The last sets of a long session are done tired: they add fatigue and soreness more than strength. Two shorter sessions with days between them do the same work better.</source>
        <translation>Die letzten Sätze einer langen Einheit geschehen müde: Sie bringen mehr Ermüdung und Muskelkater als Kraft. Zwei kürzere Einheiten mit Tagen dazwischen leisten dieselbe Arbeit besser.</translation>
    </message>
    <message>
        <source>Strength frequency off target</source>
        <translation>Häufigkeit der Krafteinheiten passt nicht</translation>
    </message>
    <message>
        <source>advice / info / warning</source>
        <translation>Rat / Info / Warnung</translation>
    </message>
    <message>
        <source>Spiering 2021; coaching practice</source>
        <translation>Spiering 2021; Trainerpraxis</translation>
    </message>
    <message>
        <source>{n} strength session(s) this week: two full-body sessions are the baseline; one maintains.</source>
        <translation>{n} Krafteinheit(en) diese Woche: Zwei Ganzkörpereinheiten sind die Grundlage; eine erhält.</translation>
    </message>
    <message>
        <source>Three heavy leg sessions: make the third a light one.</source>
        <translation>Drei schwere Beineinheiten: Mach die dritte leicht.</translation>
    </message>
    <message>
        <source>{n} strength session(s) this week</source>
        <translation>{n} Krafteinheit(en) diese Woche</translation>
    </message>
    <message>
        <source>{n} heavy leg sessions this week</source>
        <translation>{n} schwere Beineinheiten diese Woche</translation>
    </message>
    <message>
        <source>Strength lasts for months on one session a week if the loads stay heavy, and grows on two. A third heavy leg day leaves no fresh legs for the key runs.</source>
        <translation>Kraft hält mit einer Einheit pro Woche monatelang, wenn die Lasten schwer bleiben, und wächst mit zwei. Ein dritter schwerer Beintag lässt keine frischen Beine für die Schlüsselläufe.</translation>
    </message>
    <message>
        <source>Too close to failure</source>
        <translation>Zu nah am Muskelversagen</translation>
    </message>
    <message>
        <source>info (advanced) / advice; one level up when a key run starts within 48 h and leg sets are involved</source>
        <translation>Info (erfahren) / Rat; eine Stufe höher, wenn binnen 48 h ein Schlüssellauf beginnt und Beinsätze dabei sind</translation>
    </message>
    <message>
        <source>Refalo 2023; Robinson 2024</source>
        <translation>Refalo 2023; Robinson 2024</translation>
    </message>
    <message>
        <source>{failSets} compound sets to failure (mean RIR {meanRIR}). 1-3 reps in reserve give nearly the same growth with much less fatigue.</source>
        <translation>{failSets} Grundübungssätze bis zum Versagen (mittlere RIR {meanRIR}). 1–3 Wdh. in Reserve bringen fast dasselbe Wachstum mit viel weniger Ermüdung.</translation>
    </message>
    <message>
        <source>{failSets} compound sets to failure</source>
        <translation>{failSets} Grundübungssätze bis zum Versagen</translation>
    </message>
    <message>
        <source>A day after sets to failure the bar still moved slower than before, after sets ended three repetitions earlier it did not; after two days there was no difference. For growth the last repetition hardly mattered.</source>
        <translation>Einen Tag nach Sätzen bis zum Versagen bewegte sich die Hantel noch langsamer als zuvor, nach Sätzen mit drei Wiederholungen Reserve nicht; nach zwei Tagen war kein Unterschied. Für das Wachstum zählte die letzte Wiederholung kaum.</translation>
    </message>
    <message>
        <source>Rep range does not fit the goal</source>
        <translation>Wiederholungsbereich passt nicht zum Ziel</translation>
    </message>
    <message>
        <source>advice ("toning") / info</source>
        <translation>Rat („Straffen“) / Info</translation>
    </message>
    <message>
        <source>Llanos-Lagos 2024; Krzysztofik 2019</source>
        <translation>Llanos-Lagos 2024; Krzysztofik 2019</translation>
    </message>
    <message>
        <source>Most compound sets are outside {range} reps. Heavy, low-rep sets help running economy and strength most; high-rep 'toning' mainly adds fatigue.</source>
        <translation>Die meisten Grundübungssätze liegen außerhalb von {range} Wdh. Schwere Sätze mit wenigen Wdh. helfen Laufökonomie und Kraft am meisten; „Straffen“ mit vielen Wdh. bringt vor allem Ermüdung.</translation>
    </message>
    <message>
        <source>most compound sets outside {range} reps</source>
        <translation>die meisten Grundübungssätze außerhalb von {range} Wdh.</translation>
    </message>
    <message>
        <source>Running economy improves most with loads of four fifths of the maximum and more, which nobody lifts fifteen times. Light, power, maintenance and taper sessions have ranges of their own and are left alone.</source>
        <translation>Die Laufökonomie verbessert sich am meisten mit Lasten ab vier Fünfteln des Maximums, und die hebt niemand fünfzehnmal. Leichte, Schnellkraft-, Erhaltungs- und Taperingeinheiten haben eigene Bereiche und bleiben unbehelligt.</translation>
    </message>
    <message>
        <source>Rest between heavy sets too short</source>
        <translation>Pause zwischen schweren Sätzen zu kurz</translation>
    </message>
    <message>
        <source>Schoenfeld 2016; Singer 2024</source>
        <translation>Schoenfeld 2016; Singer 2024</translation>
    </message>
    <message>
        <source>{rest} s between sets of {ex}: rest 1.5-3 min on heavy compounds; your running already trains endurance.</source>
        <translation>{rest} s zwischen Sätzen von {ex}: Pausiere bei schweren Grundübungen 1,5–3 min; dein Laufen trainiert die Ausdauer schon.</translation>
    </message>
    <message>
        <source>{rest} s rest on {ex} (from {limit} s)</source>
        <translation>{rest} s Pause bei {ex} (ab {limit} s)</translation>
    </message>
    <message>
        <source>With short rests the next set is lifted with less weight or fewer repetitions, and strength grows less. A minute is enough only where muscle, not strength, is the aim.</source>
        <translation>Nach kurzen Pausen gelingt der nächste Satz mit weniger Gewicht oder Wiederholungen, und die Kraft wächst weniger. Eine Minute genügt nur, wo es um Muskeln geht, nicht um Kraft.</translation>
    </message>
    <message>
        <source>Load jump on a lift</source>
        <translation>Lastsprung bei einer Übung</translation>
    </message>
    <message>
        <source>advice (&gt; 10 %), warning (&gt; 20 %)</source>
        <translation>Rat (&gt; 10 %), Warnung (&gt; 20 %)</translation>
    </message>
    <message>
        <source>{ex}: {load} kg is {pct} % above your best recent set ({prev} kg) at these reps.</source>
        <translation>{ex}: {load} kg sind {pct} % über deinem besten Satz der letzten Zeit ({prev} kg) bei diesen Wdh.</translation>
    </message>
    <message>
        <source>{ex} {pct} % above {prev} kg</source>
        <translation>{ex} {pct} % über {prev} kg</translation>
    </message>
    <message>
        <source>Strength grows by steps of two to ten percent. Larger ones cost technique, and tendons get used to load more slowly than muscles do.</source>
        <translation>Kraft wächst in Schritten von zwei bis zehn Prozent. Größere kosten Technik, und Sehnen gewöhnen sich langsamer an Last als Muskeln.</translation>
    </message>
    <message>
        <source>Strength is falling</source>
        <translation>Die Kraft lässt nach</translation>
    </message>
    <message>
        <source>advice (&lt;= 95 %), warning (&lt;= 90 %)</source>
        <translation>Rat (&lt;= 95 %), Warnung (&lt;= 90 %)</translation>
    </message>
    <message>
        <source>Mujika 2003; Kellmann 2018; product thresholds</source>
        <translation>Mujika 2003; Kellmann 2018; Grenzen des Produkts</translation>
    </message>
    <message>
        <source>{ex}: estimated 1RM {e1rm} kg, {pct} % below your best of the last six weeks ({best} kg).</source>
        <translation>{ex}: geschätztes 1RM {e1rm} kg, {pct} % unter deinem besten der letzten sechs Wochen ({best} kg).</translation>
    </message>
    <message>
        <source>{ex}: 1RM {pct} % below {best} kg</source>
        <translation>{ex}: 1RM {pct} % unter {best} kg</translation>
    </message>
    <message>
        <source>An estimate from a set is off by three to five percent from day to day; more than that in two sessions running is a sign that work, food and sleep no longer fit together.</source>
        <translation>Eine Schätzung aus einem Satz schwankt von Tag zu Tag um drei bis fünf Prozent; mehr in zwei Einheiten nacheinander zeigt, dass Arbeit, Essen und Schlaf nicht mehr zusammenpassen.</translation>
    </message>
    <message>
        <source>Leg days back to back</source>
        <translation>Beintage direkt hintereinander</translation>
    </message>
    <message>
        <source>ACSM 2009; Refalo 2023; Damas 2016</source>
        <translation>ACSM 2009; Refalo 2023; Damas 2016</translation>
    </message>
    <message>
        <source>{A} and {B} load the same muscles ({muscles}) only {gap} h apart; leave about 48 h.</source>
        <translation>{A} und {B} belasten dieselben Muskeln ({muscles}) mit nur {gap} h Abstand; lass etwa 48 h.</translation>
    </message>
    <message>
        <source>same muscles {gap} h apart (leave about 48 h)</source>
        <translation>dieselben Muskeln, {gap} h Abstand (lass etwa 48 h)</translation>
    </message>
    <message>
        <source>A muscle that was trained hard takes one to two days to get back, longer when the work is unaccustomed.</source>
        <translation>Ein hart trainierter Muskel braucht ein bis zwei Tage, bis er zurück ist, bei ungewohnter Arbeit länger.</translation>
    </message>
    <message>
        <source>Whether running builds muscle is answered from yes to "it shrinks". Both are right: beginners gain some, trained runners almost none, high mileage costs some. Here runs count as no hard sets.</source>
        <translation>Ob Laufen Muskeln aufbaut, wird von „ja“ bis „es lässt sie schrumpfen“ beantwortet. Beides stimmt: Anfänger gewinnen etwas, trainierte Läufer fast nichts, viele Kilometer kosten etwas. Hier zählen Läufe nicht als harte Sätze.</translation>
    </message>
    <message>
        <source>Landing is put at two to four, elsewhere at four to six times the body's weight, depending on speed and on which force is meant. Nothing here is computed from it.</source>
        <translation>Die Landung wird mit dem Zwei- bis Vierfachen, anderswo mit dem Vier- bis Sechsfachen des Körpergewichts angegeben, je nach Tempo und gemeinter Kraft. Hier wird nichts daraus berechnet.</translation>
    </message>
    <message>
        <source>Lift on the day of intervals, keep that day free of lifting, or leave some hours: all are advised. Here the same day is fine with at least three hours between, better six, and the run first where running matters most.</source>
        <translation>Kraft am Tag der Intervalle, diesen Tag frei halten oder ein paar Stunden lassen: Alles wird geraten. Hier ist derselbe Tag in Ordnung mit mindestens drei Stunden dazwischen, besser sechs, und dem Lauf zuerst, wo Laufen am wichtigsten ist.</translation>
    </message>
    <message>
        <source>Power work after intervals is recommended by some, while explosive strength suffers in one session with endurance work. Here it comes before the run or three hours after it.</source>
        <translation>Schnellkraft nach Intervallen wird von manchen empfohlen, obwohl Explosivkraft in einer Einheit mit Ausdauer leidet. Hier kommt sie vor den Lauf oder drei Stunden danach.</translation>
    </message>
    <message>
        <source>Common week plans lift on Monday and run intervals on Tuesday; others ask for 24 hours between. Both hold if the lift is no later in the day than the run: start to start, with an hour and a half forgiven.</source>
        <translation>Übliche Wochenpläne legen Kraft auf Montag und Intervalle auf Dienstag; andere verlangen 24 Stunden dazwischen. Beides geht, wenn die Kraft nicht später am Tag liegt als der Lauf: von Beginn zu Beginn, anderthalb Stunden verziehen.</translation>
    </message>
    <message>
        <source>24 hours before important workouts, three to four days before a race: it depends on what is at stake. Key runs and C races are given 24 hours, A and B races 72 to 96.</source>
        <translation>24 Stunden vor wichtigen Einheiten, drei bis vier Tage vor einem Rennen: Es kommt darauf an, was auf dem Spiel steht. Schlüsselläufe und C-Rennen bekommen 24 Stunden, A- und B-Rennen 72 bis 96.</translation>
    </message>
    <message>
        <source>Four to eight, six to twelve, or three to five repetitions: that goes by the aim. Here heavy work has 4-8, muscle building 6-12, maintenance 3-5.</source>
        <translation>Vier bis acht, sechs bis zwölf oder drei bis fünf Wiederholungen: Das hängt vom Ziel ab. Hier hat schweres Training 4–8, Muskelaufbau 6–12, Erhalt 3–5.</translation>
    </message>
    <message>
        <source>Rest between sets is put at about one minute or at one and a half to three. Newer studies favour at least 60 to 90 s. Here heavy work has 90 s, power 120, muscle building 60.</source>
        <translation>Die Satzpause wird mit etwa einer oder mit anderthalb bis drei Minuten angegeben. Neuere Studien sprechen für mindestens 60 bis 90 s. Hier hat schweres Training 90 s, Schnellkraft 120, Muskelaufbau 60.</translation>
    </message>
    <message>
        <source>8-12 sets is said of a session, of a muscle in a week, and 3-6 of an exercise. They are three different counts and have three rules.</source>
        <translation>8–12 Sätze sagt man von einer Einheit und von einem Muskel in der Woche, 3–6 von einer Übung. Das sind drei verschiedene Zählungen mit drei Regeln.</translation>
    </message>
    <message>
        <source>Two or three lifts a week, or one when races are near: that goes by the phase. Two in base and build with a light third, one or two at the peak, one or none in race week.</source>
        <translation>Zwei oder drei Krafteinheiten pro Woche, oder eine, wenn Rennen nahen: Das hängt von der Phase ab. Zwei in Grundlage und Aufbau mit leichter dritter, ein bis zwei am Höhepunkt, eine oder keine in der Rennwoche.</translation>
    </message>
    <message>
        <source>Jog down the hill or walk: these are two workouts. An easy hill session jogs down, hill sprints walk.</source>
        <translation>Bergab traben oder gehen: Das sind zwei Einheiten. Bei lockeren Bergläufen trabst du bergab, bei Bergsprints gehst du.</translation>
    </message>
    <message>
        <source>To lift on the day after intervals or to keep that day easy: both are taught. It is allowed here; what is watched is how many hard days follow each other.</source>
        <translation>Kraft am Tag nach Intervallen oder diesen Tag locker halten: Beides wird gelehrt. Hier ist es erlaubt; beachtet wird, wie viele harte Tage aufeinander folgen.</translation>
    </message>
    <message>
        <source>150-300 kcal a day above need, or just the need: that goes by the priority. For muscle a surplus, for all others balance. A deficit is never advised.</source>
        <translation>150–300 kcal am Tag über dem Bedarf oder nur der Bedarf: Das hängt vom Schwerpunkt ab. Für Muskeln ein Überschuss, sonst Ausgleich. Ein Defizit wird nie empfohlen.</translation>
    </message>
    <message>
        <source>1.6-2.2 g protein for a kilogram, or its upper end with much endurance work. The least here is 1.6, 1.8 from five hours a week or for muscle, 2.0 for both or when energy is short.</source>
        <translation>1,6–2,2 g Protein pro Kilogramm, oder das obere Ende bei viel Ausdauer. Das Minimum hier ist 1,6; 1,8 ab fünf Stunden pro Woche oder für Muskeln; 2,0 für beides oder bei knapper Energie.</translation>
    </message>
    <message>
        <source>"No interference" and "you can't have both" are about different people. For recreational athletes the two go together; with very many kilometres, or for advanced lifters, with reservations.</source>
        <translation>„Keine Interferenz“ und „beides geht nicht“ handeln von verschiedenen Menschen. Für Freizeitsportler geht beides zusammen; bei sehr vielen Kilometern oder erfahrenen Kraftsportlern mit Einschränkungen.</translation>
    </message>
    <message>
        <source>The interval study that is told as three times a week with untrained people had 24.5 sessions in ten weeks and twelve recreationally active students. Here the paper counts.</source>
        <translation>Die Intervallstudie, die als dreimal pro Woche mit Untrainierten erzählt wird, hatte 24,5 Einheiten in zehn Wochen und zwölf freizeitaktive Studierende. Hier zählt die Veröffentlichung.</translation>
    </message>
    <message>
        <source>What feels hard now becomes easy with regular running. Many ordinary weeks do more than one big one.</source>
        <translation>Was jetzt hart ist, wird mit regelmäßigem Laufen leicht. Viele gewöhnliche Wochen bringen mehr als eine große.</translation>
    </message>
    <message>
        <source>Running can add some leg muscle as long as it is new: twelve recreationally active students ran 4 x 4 minutes at 90-95 % of their highest heart rate, about 25 times in ten weeks, and their outer thigh grew by about a tenth.</source>
        <translation>Laufen kann etwas Beinmuskeln aufbauen, solange es neu ist: Zwölf freizeitaktive Studierende liefen 4 x 4 Minuten bei 90–95 % ihrer höchsten Herzfrequenz, rund 25-mal in zehn Wochen, und ihr äußerer Oberschenkel wuchs um etwa ein Zehntel.</translation>
    </message>
    <message>
        <source>Running hardly adds muscle to legs that are used to it, whatever it does for beginners. Lifting is the reliable way.</source>
        <translation>Laufen bringt gewohnten Beinen kaum Muskeln, was immer es für Anfänger tut. Krafttraining ist der verlässliche Weg.</translation>
    </message>
    <message>
        <source>A step loads the leg with several times the body's weight, but for a fraction of a second; a set keeps the muscle under load until it is done. Runs therefore count as no leg sets.</source>
        <translation>Ein Schritt belastet das Bein mit einem Vielfachen des Körpergewichts, aber nur für Sekundenbruchteile; ein Satz hält den Muskel unter Last, bis er fertig ist. Läufe zählen darum nicht als Beinsätze.</translation>
    </message>
    <message>
        <source>Landing brakes, downhill most of all, and braking makes muscles sore. Descents therefore count extra where the tiredness of muscles is estimated.</source>
        <translation>Landen bremst, vor allem bergab, und Bremsen macht Muskelkater. Abstiege zählen darum zusätzlich, wo die Müdigkeit der Muskeln geschätzt wird.</translation>
    </message>
    <message>
        <source>Uphill works thighs and buttocks at low speed and with soft landings; downhill loads calves and thighs by braking. Sprint up and walk down.</source>
        <translation>Bergauf arbeiten Oberschenkel und Gesäß bei geringem Tempo und weicher Landung; bergab belastet Waden und Oberschenkel durch Bremsen. Sprinte hinauf und geh hinunter.</translation>
    </message>
    <message>
        <source>Easy running is mostly done by slow fibres. Hills, speed and heavy weights call the fast ones in, which are stronger and tire sooner.</source>
        <translation>Lockeres Laufen leisten vor allem die langsamen Fasern. Berge, Tempo und schwere Gewichte rufen die schnellen hinzu, die stärker sind und früher ermüden.</translation>
    </message>
    <message>
        <source>With many kilometres small and efficient muscles win: fast fibres shrink, slow ones grow less, capillaries and mitochondria multiply. Looking leaner does not mean being weaker.</source>
        <translation>Bei vielen Kilometern siegen kleine, effiziente Muskeln: Schnelle Fasern schrumpfen, langsame wachsen weniger, Kapillaren und Mitochondrien vermehren sich. Schlanker auszusehen heißt nicht, schwächer zu sein.</translation>
    </message>
    <message>
        <source>Endurance training makes new capillaries, and the oxygen they bring helps between sets as well.</source>
        <translation>Ausdauertraining bildet neue Kapillaren, und der Sauerstoff, den sie bringen, hilft auch zwischen den Sätzen.</translation>
    </message>
    <message>
        <source>Who has a better aerobic base recovers sooner, between sets and between days, and so can do more good lifting.</source>
        <translation>Mit besserer aerober Basis erholst du dich schneller, zwischen Sätzen und zwischen Tagen, und schaffst so mehr gutes Krafttraining.</translation>
    </message>
    <message>
        <source>Doing both costs most people next to nothing: over 43 studies neither maximal strength (-0.06) nor muscle size (-0.01) suffered. Explosive strength did a little (-0.28), mainly when both came in one session, and the size of fibres may with running (-0.23). Trained lifters lost leg strength only when both were in the same session. Marathon training was not among what was studied.</source>
        <translation>Beides zu tun kostet die meisten fast nichts: In 43 Studien litten weder Maximalkraft (-0,06) noch Muskelgröße (-0,01). Explosivkraft litt etwas (-0,28), vor allem wenn beides in einer Einheit lag, und die Fasergröße vielleicht beim Laufen (-0,23). Trainierte Kraftsportler verloren Beinkraft nur, wenn beides in derselben Einheit lag. Marathontraining wurde dabei nicht untersucht.</translation>
    </message>
    <message>
        <source>Heavy compound lifts make running more economical, mainly from about 80 % of the one-repetition maximum or together with jumps. What harms a runner is not bulk but tiredness at the wrong time.</source>
        <translation>Schwere Grundübungen machen das Laufen ökonomischer, vor allem ab etwa 80 % des Einer-Maximums oder zusammen mit Sprüngen. Was einem Läufer schadet, ist nicht Masse, sondern Müdigkeit zur falschen Zeit.</translation>
    </message>
    <message>
        <source>Strong muscles take load off tendons and joints. That is plausible and widely taught; that it prevents running injuries is not well shown.</source>
        <translation>Starke Muskeln entlasten Sehnen und Gelenke. Das ist plausibel und wird viel gelehrt; dass es Laufverletzungen verhindert, ist nicht gut belegt.</translation>
    </message>
    <message>
        <source>In the first weeks strength grows because the nerves learn. What can be seen comes later.</source>
        <translation>In den ersten Wochen wächst die Kraft, weil die Nerven lernen. Was man sieht, kommt später.</translation>
    </message>
    <message>
        <source>Beginners gain fastest. Gains slow down towards a ceiling that is inherited, and most people are far below theirs.</source>
        <translation>Anfänger gewinnen am schnellsten. Der Zuwachs wird langsamer, einer ererbten Obergrenze entgegen, und die meisten sind weit darunter.</translation>
    </message>
    <message>
        <source>From about 112 km (70 miles) a week on, growing is no realistic aim; keeping strength and power is. Little has been studied about so much running together with muscle building.</source>
        <translation>Ab etwa 112 km (70 Meilen) pro Woche ist Wachsen kein realistisches Ziel; Kraft und Schnellkraft zu halten schon. So viel Laufen zusammen mit Muskelaufbau ist wenig untersucht.</translation>
    </message>
    <message>
        <source>Muscle of the upper body helps the arms and the posture late in a run. What it weighs after ordinary training hardly matters.</source>
        <translation>Muskeln des Oberkörpers helfen Armen und Haltung spät in einem Lauf. Was sie nach gewöhnlichem Training wiegen, zählt kaum.</translation>
    </message>
    <message>
        <source>In a race block it is food that holds muscle back: too little energy, protein and carbohydrate. More than about 2.2 g of protein for a kilogram adds nothing.</source>
        <translation>Im Rennblock bremst das Essen die Muskeln: zu wenig Energie, Protein und Kohlenhydrate. Mehr als etwa 2,2 g Protein pro Kilogramm bringt nichts.</translation>
    </message>
    <message>
        <source>Runs and lifts feel harder when water is missing. Pale yellow for most of the day is a simple sign that it is not. Drink to thirst on the way, and do not gain weight by it.</source>
        <translation>Laufen und Kraft fühlen sich härter an, wenn Wasser fehlt. Blassgelb die meiste Zeit des Tages ist ein einfaches Zeichen, dass es nicht fehlt. Trink unterwegs nach Durst, und nimm dabei nicht zu.</translation>
    </message>
    <message>
        <source>Seven to nine hours are the guideline for adults. What you need yourself may differ.</source>
        <translation>Sieben bis neun Stunden sind der Richtwert für Erwachsene. Was du selbst brauchst, kann abweichen.</translation>
    </message>
    <message>
        <source>Of 5 205 runners more were injured when a run was over 10 % longer than the longest of the last 30 days, 1.6 to 2.3 times as many. How a week compared with the one before made no difference.</source>
        <translation>Von 5 205 Läufern verletzten sich mehr, wenn ein Lauf über 10 % länger war als der längste der letzten 30 Tage, 1,6- bis 2,3-mal so viele. Der Vergleich einer Woche mit der vorigen machte keinen Unterschied.</translation>
    </message>
    <message>
        <source>The ratio of acute to chronic load is shown for information. It contains the same days above and below the line, random numbers in its place do as well, and in the largest study of runners a higher ratio went with fewer injuries.</source>
        <translation>Das Verhältnis von akuter zu chronischer Belastung steht nur zur Information da. Es enthält dieselben Tage über und unter dem Bruchstrich, Zufallszahlen leisten dasselbe, und in der größten Läuferstudie ging ein höheres Verhältnis mit weniger Verletzungen einher.</translation>
    </message>
    <message>
        <source>Races went best after about two weeks with 41-60 % less volume, as often and as fast as before. A newer review finds the same for up to three weeks.</source>
        <translation>Rennen gelangen am besten nach etwa zwei Wochen mit 41–60 % weniger Umfang, so oft und so schnell wie zuvor. Eine neuere Übersicht findet dasselbe für bis zu drei Wochen.</translation>
    </message>
    <message>
        <source>A day after sets to failure the bar still moved 3 % slower; after sets that ended three repetitions before it did not. After two days there was no difference.</source>
        <translation>Einen Tag nach Sätzen bis zum Versagen bewegte sich die Hantel noch 3 % langsamer, nach Sätzen mit drei Wiederholungen Reserve nicht. Nach zwei Tagen war kein Unterschied.</translation>
    </message>
    <message>
        <source>Heavy legs from</source>
        <translation>Schwere Beine ab</translation>
    </message>
    <message>
        <source>Big leg session from</source>
        <translation>Große Beineinheit ab</translation>
    </message>
    <message>
        <source>Huge leg session from</source>
        <translation>Sehr große Beineinheit ab</translation>
    </message>
    <message>
        <source>Heavy legs before a key run</source>
        <translation>Schwere Beine vor einem Schlüssellauf</translation>
    </message>
    <message>
        <source>Forgiven for the same time next day</source>
        <translation>Verziehen bei gleicher Uhrzeit am nächsten Tag</translation>
    </message>
    <message>
        <source>Big leg session before a key run</source>
        <translation>Große Beineinheit vor einem Schlüssellauf</translation>
    </message>
    <message>
        <source>Between run and lift on one day</source>
        <translation>Zwischen Lauf und Kraft am selben Tag</translation>
    </message>
    <message>
        <source>Between two key runs</source>
        <translation>Zwischen zwei Schlüsselläufen</translation>
    </message>
    <message>
        <source>Hard days in a row</source>
        <translation>Harte Tage in Folge</translation>
    </message>
    <message>
        <source>Hard days in a week</source>
        <translation>Harte Tage in einer Woche</translation>
    </message>
    <message>
        <source>Days without a light one, novice</source>
        <translation>Tage ohne leichten, Anfänger</translation>
    </message>
    <message>
        <source>Days without a light one, intermediate</source>
        <translation>Tage ohne leichten, fortgeschritten</translation>
    </message>
    <message>
        <source>Days without a light one, advanced</source>
        <translation>Tage ohne leichten, erfahren</translation>
    </message>
    <message>
        <source>Easy minutes of a light day</source>
        <translation>Lockere Minuten eines leichten Tages</translation>
    </message>
    <message>
        <source>Very long run, distance</source>
        <translation>Sehr langer Lauf, Strecke</translation>
    </message>
    <message>
        <source>Very long run, duration</source>
        <translation>Sehr langer Lauf, Dauer</translation>
    </message>
    <message>
        <source>Training in one day</source>
        <translation>Training an einem Tag</translation>
    </message>
    <message>
        <source>Gap within one block</source>
        <translation>Abstand innerhalb eines Blocks</translation>
    </message>
    <message>
        <source>Long run that makes a day hard</source>
        <translation>Langer Lauf, der einen Tag hart macht</translation>
    </message>
    <message>
        <source>Contacts that make a day hard</source>
        <translation>Kontakte, die einen Tag hart machen</translation>
    </message>
    <message>
        <source>Useful minimum, balanced</source>
        <translation>Sinnvolles Minimum, ausgewogen</translation>
    </message>
    <message>
        <source>Useful minimum, muscle</source>
        <translation>Sinnvolles Minimum, Muskeln</translation>
    </message>
    <message>
        <source>Minimum that becomes advice, muscle</source>
        <translation>Minimum, das zum Rat wird, Muskeln</translation>
    </message>
    <message>
        <source>Months of lifting before it counts</source>
        <translation>Monate Krafttraining, bis es zählt</translation>
    </message>
    <message>
        <source>Silent from this weekly distance</source>
        <translation>Still ab diesem Wochenumfang</translation>
    </message>
    <message>
        <source>Most hard sets, running (advice)</source>
        <translation>Höchstens harte Sätze, Laufen (Rat)</translation>
    </message>
    <message>
        <source>Most hard sets, running (warning)</source>
        <translation>Höchstens harte Sätze, Laufen (Warnung)</translation>
    </message>
    <message>
        <source>Most hard sets, balanced (advice)</source>
        <translation>Höchstens harte Sätze, ausgewogen (Rat)</translation>
    </message>
    <message>
        <source>Most hard sets, balanced (warning)</source>
        <translation>Höchstens harte Sätze, ausgewogen (Warnung)</translation>
    </message>
    <message>
        <source>Most hard sets, muscle (advice)</source>
        <translation>Höchstens harte Sätze, Muskeln (Rat)</translation>
    </message>
    <message>
        <source>Most hard sets, muscle (warning)</source>
        <translation>Höchstens harte Sätze, Muskeln (Warnung)</translation>
    </message>
    <message>
        <source>Most hard sets, upper body (advice)</source>
        <translation>Höchstens harte Sätze, Oberkörper (Rat)</translation>
    </message>
    <message>
        <source>Most hard sets, upper body (warning)</source>
        <translation>Höchstens harte Sätze, Oberkörper (Warnung)</translation>
    </message>
    <message>
        <source>Sets in a session, novice</source>
        <translation>Sätze pro Einheit, Anfänger</translation>
    </message>
    <message>
        <source>Sets in a session, running (advice)</source>
        <translation>Sätze pro Einheit, Laufen (Rat)</translation>
    </message>
    <message>
        <source>Sets in a session, running (warning)</source>
        <translation>Sätze pro Einheit, Laufen (Warnung)</translation>
    </message>
    <message>
        <source>Sets in a session, balanced (advice)</source>
        <translation>Sätze pro Einheit, ausgewogen (Rat)</translation>
    </message>
    <message>
        <source>Sets in a session, balanced (warning)</source>
        <translation>Sätze pro Einheit, ausgewogen (Warnung)</translation>
    </message>
    <message>
        <source>Sets in a session, muscle (advice)</source>
        <translation>Sätze pro Einheit, Muskeln (Rat)</translation>
    </message>
    <message>
        <source>Sets in a session, muscle (warning)</source>
        <translation>Sätze pro Einheit, Muskeln (Warnung)</translation>
    </message>
    <message>
        <source>Exercises in a session</source>
        <translation>Übungen pro Einheit</translation>
    </message>
    <message>
        <source>Heavy sessions in a week</source>
        <translation>Schwere Einheiten pro Woche</translation>
    </message>
    <message>
        <source>Strength sessions in a week</source>
        <translation>Krafteinheiten pro Woche</translation>
    </message>
    <message>
        <source>Sets close to failure</source>
        <translation>Sätze nah am Versagen</translation>
    </message>
    <message>
        <source>Mean reserve of the hard sets</source>
        <translation>Mittlere Reserve der harten Sätze</translation>
    </message>
    <message>
        <source>Before a key run</source>
        <translation>Vor einem Schlüssellauf</translation>
    </message>
    <message>
        <source>Share of sets outside the range</source>
        <translation>Anteil der Sätze außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>Repetitions that are toning</source>
        <translation>Wiederholungen, die als „Straffen“ gelten</translation>
    </message>
    <message>
        <source>More weight than before (advice)</source>
        <translation>Mehr Gewicht als zuvor (Rat)</translation>
    </message>
    <message>
        <source>More weight than before (warning)</source>
        <translation>Mehr Gewicht als zuvor (Warnung)</translation>
    </message>
    <message>
        <source>Estimated maximum of the best (advice)</source>
        <translation>Geschätztes Maximum vom besten (Rat)</translation>
    </message>
    <message>
        <source>Estimated maximum of the best (warning)</source>
        <translation>Geschätztes Maximum vom besten (Warnung)</translation>
    </message>
    <message>
        <source>Sessions of a lift to compare</source>
        <translation>Einheiten einer Übung zum Vergleich</translation>
    </message>
    <message>
        <source>Days that are looked back</source>
        <translation>Tage, die zurückgeblickt wird</translation>
    </message>
    <message>
        <source>Between two leg days</source>
        <translation>Zwischen zwei Beintagen</translation>
    </message>
    <message>
        <source>Rest between heavy sets</source>
        <translation>Pause zwischen schweren Sätzen</translation>
    </message>
    <message>
        <source>Rest between power sets</source>
        <translation>Pause zwischen Schnellkraftsätzen</translation>
    </message>
    <message>
        <source>Rest between muscle-building sets</source>
        <translation>Pause zwischen Muskelaufbausätzen</translation>
    </message>
    <message>
        <source>Week against the baseline (first level)</source>
        <translation>Woche zum Ausgangswert (erste Stufe)</translation>
    </message>
    <message>
        <source>Week against the baseline (second level)</source>
        <translation>Woche zum Ausgangswert (zweite Stufe)</translation>
    </message>
    <message>
        <source>More than the baseline by at least</source>
        <translation>Über dem Ausgangswert um mindestens</translation>
    </message>
    <message>
        <source>Run against the longest (advice)</source>
        <translation>Lauf zum längsten (Rat)</translation>
    </message>
    <message>
        <source>Run against the longest (warning)</source>
        <translation>Lauf zum längsten (Warnung)</translation>
    </message>
    <message>
        <source>Longer than the longest by at least</source>
        <translation>Länger als der längste um mindestens</translation>
    </message>
    <message>
        <source>Days in which the longest is looked for</source>
        <translation>Tage, in denen der längste gesucht wird</translation>
    </message>
    <message>
        <source>Shorter runs are left alone</source>
        <translation>Kürzere Läufe bleiben unbehelligt</translation>
    </message>
    <message>
        <source>Runs to compare with, at least</source>
        <translation>Läufe zum Vergleich, mindestens</translation>
    </message>
    <message>
        <source>History that is needed</source>
        <translation>Nötige Vorgeschichte</translation>
    </message>
    <message>
        <source>Long run of the week, 4 runs (info)</source>
        <translation>Langer Lauf an der Woche, 4 Läufe (Info)</translation>
    </message>
    <message>
        <source>Long run of the week, 4 runs (advice)</source>
        <translation>Langer Lauf an der Woche, 4 Läufe (Rat)</translation>
    </message>
    <message>
        <source>Long run of the week, 3 runs (info)</source>
        <translation>Langer Lauf an der Woche, 3 Läufe (Info)</translation>
    </message>
    <message>
        <source>Runs in a week to count as four</source>
        <translation>Läufe pro Woche, die als vier gelten</translation>
    </message>
    <message>
        <source>Longest duration (info)</source>
        <translation>Längste Dauer (Info)</translation>
    </message>
    <message>
        <source>Longest duration (advice)</source>
        <translation>Längste Dauer (Rat)</translation>
    </message>
    <message>
        <source>Hard share (advice)</source>
        <translation>Harter Anteil (Rat)</translation>
    </message>
    <message>
        <source>Hard share (warning)</source>
        <translation>Harter Anteil (Warnung)</translation>
    </message>
    <message>
        <source>Runs that are needed</source>
        <translation>Nötige Läufe</translation>
    </message>
    <message>
        <source>Minutes that are needed</source>
        <translation>Nötige Minuten</translation>
    </message>
    <message>
        <source>Quality runs a week, novice</source>
        <translation>Qualitätsläufe pro Woche, Anfänger</translation>
    </message>
    <message>
        <source>Quality runs a week, intermediate</source>
        <translation>Qualitätsläufe pro Woche, fortgeschritten</translation>
    </message>
    <message>
        <source>Quality runs a week, advanced</source>
        <translation>Qualitätsläufe pro Woche, erfahren</translation>
    </message>
    <message>
        <source>400 m repetitions, low mileage</source>
        <translation>400-m-Wiederholungen, geringer Umfang</translation>
    </message>
    <message>
        <source>400 m repetitions, middle mileage</source>
        <translation>400-m-Wiederholungen, mittlerer Umfang</translation>
    </message>
    <message>
        <source>400 m repetitions, high mileage</source>
        <translation>400-m-Wiederholungen, hoher Umfang</translation>
    </message>
    <message>
        <source>Middle mileage from</source>
        <translation>Mittlerer Umfang ab</translation>
    </message>
    <message>
        <source>High mileage from</source>
        <translation>Hoher Umfang ab</translation>
    </message>
    <message>
        <source>Interval distance of the week</source>
        <translation>Intervallstrecke an der Woche</translation>
    </message>
    <message>
        <source>Interval distance always allowed</source>
        <translation>Intervallstrecke, immer erlaubt</translation>
    </message>
    <message>
        <source>Interval distance at most</source>
        <translation>Intervallstrecke, höchstens</translation>
    </message>
    <message>
        <source>Tempo of the week</source>
        <translation>Schwelle an der Woche</translation>
    </message>
    <message>
        <source>Tempo minutes always allowed</source>
        <translation>Schwellenminuten, immer erlaubt</translation>
    </message>
    <message>
        <source>Tempo minutes at most</source>
        <translation>Schwellenminuten, höchstens</translation>
    </message>
    <message>
        <source>Warm-up (info)</source>
        <translation>Einlaufen (Info)</translation>
    </message>
    <message>
        <source>Warm-up (advice)</source>
        <translation>Einlaufen (Rat)</translation>
    </message>
    <message>
        <source>A break from</source>
        <translation>Pause ab</translation>
    </message>
    <message>
        <source>A long break from</source>
        <translation>Lange Pause ab</translation>
    </message>
    <message>
        <source>A very long break from</source>
        <translation>Sehr lange Pause ab</translation>
    </message>
    <message>
        <source>History before the break</source>
        <translation>Vorgeschichte vor der Pause</translation>
    </message>
    <message>
        <source>First week after a break</source>
        <translation>Erste Woche nach einer Pause</translation>
    </message>
    <message>
        <source>First week after a long break</source>
        <translation>Erste Woche nach langer Pause</translation>
    </message>
    <message>
        <source>First week after a very long break</source>
        <translation>Erste Woche nach sehr langer Pause</translation>
    </message>
    <message>
        <source>Between hill sprints or jumps</source>
        <translation>Zwischen Bergsprints oder Sprüngen</translation>
    </message>
    <message>
        <source>Hill sprints and jumps a week</source>
        <translation>Bergsprints und Sprünge pro Woche</translation>
    </message>
    <message>
        <source>Contacts in a session, novice</source>
        <translation>Kontakte pro Einheit, Anfänger</translation>
    </message>
    <message>
        <source>Contacts in a session, intermediate</source>
        <translation>Kontakte pro Einheit, fortgeschritten</translation>
    </message>
    <message>
        <source>Contacts in a session, advanced</source>
        <translation>Kontakte pro Einheit, erfahren</translation>
    </message>
    <message>
        <source>Heart rate of an easy run at most</source>
        <translation>Herzfrequenz eines lockeren Laufs, höchstens</translation>
    </message>
    <message>
        <source>Pace of an easy run at most</source>
        <translation>Tempo eines lockeren Laufs, höchstens</translation>
    </message>
    <message>
        <source>Forgiven in pace</source>
        <translation>Verziehen beim Tempo</translation>
    </message>
    <message>
        <source>Effort of an easy run at most</source>
        <translation>Anstrengung eines lockeren Laufs, höchstens</translation>
    </message>
    <message>
        <source>Form of fitness (advice)</source>
        <translation>Form zur Fitness (Rat)</translation>
    </message>
    <message>
        <source>Form of fitness (warning)</source>
        <translation>Form zur Fitness (Warnung)</translation>
    </message>
    <message>
        <source>Silent below this fitness</source>
        <translation>Still unter dieser Fitness</translation>
    </message>
    <message>
        <source>Monotony (advice)</source>
        <translation>Monotonie (Rat)</translation>
    </message>
    <message>
        <source>Monotony (warning)</source>
        <translation>Monotonie (Warnung)</translation>
    </message>
    <message>
        <source>Silent below this load</source>
        <translation>Still unter dieser Belastung</translation>
    </message>
    <message>
        <source>Load against the baseline (advice)</source>
        <translation>Belastung zum Ausgangswert (Rat)</translation>
    </message>
    <message>
        <source>Load against the baseline (warning)</source>
        <translation>Belastung zum Ausgangswert (Warnung)</translation>
    </message>
    <message>
        <source>Week against the baseline (advice)</source>
        <translation>Woche zum Ausgangswert (Rat)</translation>
    </message>
    <message>
        <source>Week against the baseline (warning)</source>
        <translation>Woche zum Ausgangswert (Warnung)</translation>
    </message>
    <message>
        <source>Readiness of a muscle</source>
        <translation>Bereitschaft eines Muskels</translation>
    </message>
    <message>
        <source>Weeks without a lighter one</source>
        <translation>Wochen ohne leichtere</translation>
    </message>
    <message>
        <source>A lighter week has at most</source>
        <translation>Eine leichtere Woche hat höchstens</translation>
    </message>
    <message>
        <source>Harder than planned by</source>
        <translation>Härter als geplant um</translation>
    </message>
    <message>
        <source>Harder sessions</source>
        <translation>Härtere Einheiten</translation>
    </message>
    <message>
        <source>Days that are looked at</source>
        <translation>Betrachtete Tage</translation>
    </message>
    <message>
        <source>Energy availability (advice)</source>
        <translation>Energieverfügbarkeit (Rat)</translation>
    </message>
    <message>
        <source>Energy availability (warning)</source>
        <translation>Energieverfügbarkeit (Warnung)</translation>
    </message>
    <message>
        <source>Energy availability (critical)</source>
        <translation>Energieverfügbarkeit (kritisch)</translation>
    </message>
    <message>
        <source>Carbohydrate that is enough</source>
        <translation>Kohlenhydrate, die genügen</translation>
    </message>
    <message>
        <source>Carbohydrate, light day</source>
        <translation>Kohlenhydrate, leichter Tag</translation>
    </message>
    <message>
        <source>Carbohydrate, moderate day</source>
        <translation>Kohlenhydrate, mäßiger Tag</translation>
    </message>
    <message>
        <source>Carbohydrate, high day</source>
        <translation>Kohlenhydrate, hoher Tag</translation>
    </message>
    <message>
        <source>Carbohydrate, very high day</source>
        <translation>Kohlenhydrate, sehr hoher Tag</translation>
    </message>
    <message>
        <source>Protein of the target (advice)</source>
        <translation>Protein zum Ziel (Rat)</translation>
    </message>
    <message>
        <source>Protein of the target (warning)</source>
        <translation>Protein zum Ziel (Warnung)</translation>
    </message>
    <message>
        <source>A dose of protein</source>
        <translation>Eine Portion Protein</translation>
    </message>
    <message>
        <source>Doses in a day</source>
        <translation>Portionen am Tag</translation>
    </message>
    <message>
        <source>Longest gap between doses</source>
        <translation>Längster Abstand zwischen Portionen</translation>
    </message>
    <message>
        <source>Meals of a complete day</source>
        <translation>Mahlzeiten eines vollständigen Tages</translation>
    </message>
    <message>
        <source>Energy of a complete day</source>
        <translation>Energie eines vollständigen Tages</translation>
    </message>
    <message>
        <source>Meal before, at the latest</source>
        <translation>Mahlzeit vorher, spätestens</translation>
    </message>
    <message>
        <source>Meal before, at the earliest</source>
        <translation>Mahlzeit vorher, frühestens</translation>
    </message>
    <message>
        <source>Carbohydrate before</source>
        <translation>Kohlenhydrate vorher</translation>
    </message>
    <message>
        <source>Carbohydrate before an early run</source>
        <translation>Kohlenhydrate vor einem frühen Lauf</translation>
    </message>
    <message>
        <source>Snack before an early run, at the latest</source>
        <translation>Imbiss vor einem frühen Lauf, spätestens</translation>
    </message>
    <message>
        <source>Snack before an early run, at the earliest</source>
        <translation>Imbiss vor einem frühen Lauf, frühestens</translation>
    </message>
    <message>
        <source>Recovery meal within</source>
        <translation>Mahlzeit danach binnen</translation>
    </message>
    <message>
        <source>Protein of a recovery meal</source>
        <translation>Protein der Mahlzeit danach</translation>
    </message>
    <message>
        <source>Carbohydrate of a recovery meal</source>
        <translation>Kohlenhydrate der Mahlzeit danach</translation>
    </message>
    <message>
        <source>Sessions apart, from</source>
        <translation>Abstand der Einheiten, von</translation>
    </message>
    <message>
        <source>Sessions apart, to</source>
        <translation>Abstand der Einheiten, bis</translation>
    </message>
    <message>
        <source>Carbohydrate between sessions</source>
        <translation>Kohlenhydrate zwischen Einheiten</translation>
    </message>
    <message>
        <source>Protein between sessions</source>
        <translation>Protein zwischen Einheiten</translation>
    </message>
    <message>
        <source>Run that needs fuel (info)</source>
        <translation>Lauf, der Verpflegung braucht (Info)</translation>
    </message>
    <message>
        <source>Run that needs fuel (advice)</source>
        <translation>Lauf, der Verpflegung braucht (Rat)</translation>
    </message>
    <message>
        <source>Run that needs more fuel</source>
        <translation>Lauf, der mehr Verpflegung braucht</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Verpflegung</translation>
    </message>
    <message>
        <source>Fuel of very long runs</source>
        <translation>Verpflegung sehr langer Läufe</translation>
    </message>
    <message>
        <source>Hot from</source>
        <translation>Heiß ab</translation>
    </message>
    <message>
        <source>Long in the heat from</source>
        <translation>Lang in der Hitze ab</translation>
    </message>
    <message>
        <source>Losing weight (warning)</source>
        <translation>Gewichtsverlust (Warnung)</translation>
    </message>
    <message>
        <source>Losing weight, muscle (advice)</source>
        <translation>Gewichtsverlust, Muskeln (Rat)</translation>
    </message>
    <message>
        <source>Gaining weight, muscle (info)</source>
        <translation>Gewichtszunahme, Muskeln (Info)</translation>
    </message>
    <message>
        <source>Surplus for muscle, least</source>
        <translation>Überschuss für Muskeln, mindestens</translation>
    </message>
    <message>
        <source>Surplus for muscle, most</source>
        <translation>Überschuss für Muskeln, höchstens</translation>
    </message>
    <message>
        <source>Body mass lost in a session (advice)</source>
        <translation>Gewichtsverlust in einer Einheit (Rat)</translation>
    </message>
    <message>
        <source>Body mass lost in a session (warning)</source>
        <translation>Gewichtsverlust in einer Einheit (Warnung)</translation>
    </message>
    <message>
        <source>Carbohydrate before a long race</source>
        <translation>Kohlenhydrate vor einem langen Rennen</translation>
    </message>
    <message>
        <source>Mean sleep of the week (advice)</source>
        <translation>Mittlerer Schlaf der Woche (Rat)</translation>
    </message>
    <message>
        <source>Mean sleep of the week (warning)</source>
        <translation>Mittlerer Schlaf der Woche (Warnung)</translation>
    </message>
    <message>
        <source>Last night (advice)</source>
        <translation>Letzte Nacht (Rat)</translation>
    </message>
    <message>
        <source>Last night (warning)</source>
        <translation>Letzte Nacht (Warnung)</translation>
    </message>
    <message>
        <source>Resting heart rate, three mornings</source>
        <translation>Ruhepuls, drei Morgen</translation>
    </message>
    <message>
        <source>Resting heart rate, one morning</source>
        <translation>Ruhepuls, ein Morgen</translation>
    </message>
    <message>
        <source>Soreness (info)</source>
        <translation>Muskelkater (Info)</translation>
    </message>
    <message>
        <source>Soreness (warning)</source>
        <translation>Muskelkater (Warnung)</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>After 5 km: no hard run</source>
        <translation>Nach 5 km: kein harter Lauf</translation>
    </message>
    <message>
        <source>After 5 km: no heavy legs</source>
        <translation>Nach 5 km: keine schweren Beine</translation>
    </message>
    <message>
        <source>After 10 km: no hard run</source>
        <translation>Nach 10 km: kein harter Lauf</translation>
    </message>
    <message>
        <source>After 10 km: no heavy legs</source>
        <translation>Nach 10 km: keine schweren Beine</translation>
    </message>
    <message>
        <source>After a half marathon: no hard run</source>
        <translation>Nach Halbmarathon: kein harter Lauf</translation>
    </message>
    <message>
        <source>After a half marathon: no heavy legs</source>
        <translation>Nach Halbmarathon: keine schweren Beine</translation>
    </message>
    <message>
        <source>After a marathon: no hard run</source>
        <translation>Nach Marathon: kein harter Lauf</translation>
    </message>
    <message>
        <source>After a marathon: no heavy legs</source>
        <translation>Nach Marathon: keine schweren Beine</translation>
    </message>
    <message>
        <source>Last week before 5 km</source>
        <translation>Letzte Woche vor 5 km</translation>
    </message>
    <message>
        <source>Last week before 10 km</source>
        <translation>Letzte Woche vor 10 km</translation>
    </message>
    <message>
        <source>Last week before a half marathon</source>
        <translation>Letzte Woche vor Halbmarathon</translation>
    </message>
    <message>
        <source>Last week before a marathon</source>
        <translation>Letzte Woche vor Marathon</translation>
    </message>
    <message>
        <source>Last week but one before a half marathon</source>
        <translation>Vorletzte Woche vor Halbmarathon</translation>
    </message>
    <message>
        <source>Last week but one before a marathon</source>
        <translation>Vorletzte Woche vor Marathon</translation>
    </message>
    <message>
        <source>Cut too far below</source>
        <translation>Zu weit gekürzt unter</translation>
    </message>
    <message>
        <source>Silent below this peak</source>
        <translation>Still unter diesem Höchstwert</translation>
    </message>
    <message>
        <source>Sets kept in race week (advice)</source>
        <translation>In der Rennwoche behaltene Sätze (Rat)</translation>
    </message>
    <message>
        <source>Sets kept in race week (warning)</source>
        <translation>In der Rennwoche behaltene Sätze (Warnung)</translation>
    </message>
    <message>
        <source>Silent below so many usual sets</source>
        <translation>Still unter so vielen üblichen Sätzen</translation>
    </message>
    <message>
        <source>Days in which something fast is expected</source>
        <translation>Tage, in denen etwas Schnelles erwartet wird</translation>
    </message>
    <message>
        <source>Fast sessions in them</source>
        <translation>Schnelle Einheiten darin</translation>
    </message>
    <message>
        <source>Before the race, from</source>
        <translation>Vor dem Rennen, von</translation>
    </message>
    <message>
        <source>Before the race, to</source>
        <translation>Vor dem Rennen, bis</translation>
    </message>
    <message>
        <source>Muscle-building sets</source>
        <translation>Muskelaufbausätze</translation>
    </message>
    <message>
        <source>Repetitions that build muscle</source>
        <translation>Wiederholungen für Muskelaufbau</translation>
    </message>
    <message>
        <source>A long run has</source>
        <translation>Ein langer Lauf hat</translation>
    </message>
    <message>
        <source>A long run before a marathon has</source>
        <translation>Ein langer Lauf vor einem Marathon hat</translation>
    </message>
    <message>
        <source>Very long before a marathon</source>
        <translation>Sehr lang vor einem Marathon</translation>
    </message>
    <message>
        <source>Last long run before a marathon</source>
        <translation>Letzter langer Lauf vor einem Marathon</translation>
    </message>
    <message>
        <source>Last long run before a half marathon</source>
        <translation>Letzter langer Lauf vor einem Halbmarathon</translation>
    </message>
    <message>
        <source>Last long run before 5 or 10 km</source>
        <translation>Letzter langer Lauf vor 5 oder 10 km</translation>
    </message>
    <message>
        <source>Races that are loaded for</source>
        <translation>Rennen, für die geladen wird, ab</translation>
    </message>
    <message>
        <source>Longest run for a half marathon</source>
        <translation>Längster Lauf für einen Halbmarathon</translation>
    </message>
    <message>
        <source>Longest run for a marathon</source>
        <translation>Längster Lauf für einen Marathon</translation>
    </message>
    <message>
        <source>Of the need (warning)</source>
        <translation>Vom Bedarf (Warnung)</translation>
    </message>
    <message>
        <source>Days before the race</source>
        <translation>Tage vor dem Rennen</translation>
    </message>
    <message>
        <source>Heavy legs before a race (warning)</source>
        <translation>Schwere Beine vor einem Rennen (Warnung)</translation>
    </message>
    <message>
        <source>Heavy legs before a race (advice)</source>
        <translation>Schwere Beine vor einem Rennen (Rat)</translation>
    </message>
    <message>
        <source>Distance counts as raised from</source>
        <translation>Strecke gilt als gesteigert ab</translation>
    </message>
    <message>
        <source>and by at least</source>
        <translation>und um mindestens</translation>
    </message>
    <message>
        <source>Hard minutes count as raised from</source>
        <translation>Harte Minuten gelten als gesteigert ab</translation>
    </message>
    <message>
        <source>Sets count as raised from</source>
        <translation>Sätze gelten als gesteigert ab</translation>
    </message>
    <message>
        <source>Weight counts as raised from</source>
        <translation>Gewicht gilt als gesteigert ab</translation>
    </message>
    <message>
        <source>New to lifting up to</source>
        <translation>Neu im Krafttraining bis</translation>
    </message>
    <message>
        <source>Sets of a session when new</source>
        <translation>Sätze pro Einheit am Anfang</translation>
    </message>
    <message>
        <source>Repetitions and reserve when new</source>
        <translation>Wiederholungen und Reserve am Anfang</translation>
    </message>
    <message>
        <source>Weeks of running first</source>
        <translation>Zuerst Wochen mit Laufen</translation>
    </message>
    <message>
        <source>Runs in each of them</source>
        <translation>Läufe in jeder davon</translation>
    </message>
    <message>
        <source>Top of the range, heavy</source>
        <translation>Oberes Ende des Bereichs, schwer</translation>
    </message>
    <message>
        <source>Top of the range, others</source>
        <translation>Oberes Ende des Bereichs, andere</translation>
    </message>
    <message>
        <source>Days in which it was reached</source>
        <translation>Tage, in denen es erreicht wurde</translation>
    </message>
    <message>
        <source>Runs that were all easy</source>
        <translation>Läufe, die alle locker waren</translation>
    </message>
    <message>
        <source>Cardio in a week</source>
        <translation>Ausdauer pro Woche</translation>
    </message>
    <message>
        <source>Cardio in a week, muscle</source>
        <translation>Ausdauer pro Woche, Muskeln</translation>
    </message>
    <message>
        <source>Mobility in a week</source>
        <translation>Beweglichkeit pro Woche</translation>
    </message>
    <message>
        <source>Time between</source>
        <translation>Zeit dazwischen</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Time before</source>
        <translation>Zeit davor</translation>
    </message>
    <message>
        <source>Hard leg sets</source>
        <translation>Harte Beinsätze</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Hard sets</source>
        <translation>Harte Sätze</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Cut by</source>
        <translation>Gesenkt um</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Hart</translation>
    </message>
    <message>
        <source>Hard distance</source>
        <translation>Harte Strecke</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>Hard minutes</source>
        <translation>Harte Minuten</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Distance of the week</source>
        <translation>Wochenstrecke</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Längster Lauf</translation>
    </message>
    <message>
        <source>Peak week</source>
        <translation>Stärkste Woche</translation>
    </message>
    <message>
        <source>Before the break</source>
        <translation>Vor der Pause</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Einlaufen</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Auslaufen</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Herzfrequenz</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>S/min</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>RPE</source>
        <translation>RPE</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Mean reserve</source>
        <translation>Mittlere Reserve</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Zuvor</translation>
    </message>
    <message>
        <source>Compared with before</source>
        <translation>Im Vergleich zu vorher</translation>
    </message>
    <message>
        <source>Estimated maximum</source>
        <translation>Geschätztes Maximum</translation>
    </message>
    <message>
        <source>Best lately</source>
        <translation>Bestes der letzten Zeit</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>LU/d</source>
        <translation>LU/Tag</translation>
    </message>
    <message>
        <source>Fitness</source>
        <translation>Fitness</translation>
    </message>
    <message>
        <source>Form, of fitness</source>
        <translation>Form an der Fitness</translation>
    </message>
    <message>
        <source>Monotony</source>
        <translation>Monotonie</translation>
    </message>
    <message>
        <source>Strain</source>
        <translation>Beanspruchung</translation>
    </message>
    <message>
        <source>AU</source>
        <translation>AU</translation>
    </message>
    <message>
        <source>Load of the week</source>
        <translation>Belastung der Woche</translation>
    </message>
    <message>
        <source>Readiness (estimate)</source>
        <translation>Bereitschaft (Schätzung)</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>g/kg</source>
        <translation>g/kg</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nächte</translation>
    </message>
    <message>
        <source>Carbohydrate</source>
        <translation>Kohlenhydrate</translation>
    </message>
    <message>
        <source>Target from</source>
        <translation>Ziel von</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>Target to</source>
        <translation>Ziel bis</translation>
    </message>
    <message>
        <source>Eaten</source>
        <translation>Gegessen</translation>
    </message>
    <message>
        <source>Protein</source>
        <translation>Protein</translation>
    </message>
    <message>
        <source>Energy availability</source>
        <translation>Energieverfügbarkeit</translation>
    </message>
    <message>
        <source>kcal/kg FFM/d</source>
        <translation>kcal/kg FFM/Tag</translation>
    </message>
    <message>
        <source>Weight trend</source>
        <translation>Gewichtstrend</translation>
    </message>
    <message>
        <source>%/week</source>
        <translation>%/Woche</translation>
    </message>
    <message>
        <source>Energy balance</source>
        <translation>Energiebilanz</translation>
    </message>
    <message>
        <source>kcal/d</source>
        <translation>kcal/Tag</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>Above the baseline</source>
        <translation>Über dem Ausgangswert</translation>
    </message>
    <message>
        <source>Soreness</source>
        <translation>Muskelkater</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>von 10</translation>
    </message>
    <message>
        <source>Days since</source>
        <translation>Tage seither</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days in a row</source>
        <translation>Tage in Folge</translation>
    </message>
    <message>
        <source>Hard days</source>
        <translation>Harte Tage</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Working sets</source>
        <translation>Arbeitssätze</translation>
    </message>
    <message>
        <source>Strength sessions</source>
        <translation>Krafteinheiten</translation>
    </message>
    <message>
        <source>Share of the sets</source>
        <translation>Anteil der Sätze</translation>
    </message>
    <message>
        <source>Quality runs</source>
        <translation>Qualitätsläufe</translation>
    </message>
    <message>
        <source>Days without a run</source>
        <translation>Tage ohne Lauf</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Harder than planned</source>
        <translation>Härter als geplant</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Mean of the days</source>
        <translation>Mittel der Tage</translation>
    </message>
    <message>
        <source>Change of body mass</source>
        <translation>Gewichtsänderung</translation>
    </message>
    <message>
        <source>Mean of the nights</source>
        <translation>Mittel der Nächte</translation>
    </message>
    <message>
        <source>Slept</source>
        <translation>Geschlafen</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Of the peak</source>
        <translation>Vom Höchstwert</translation>
    </message>
    <message>
        <source>Time before the race</source>
        <translation>Zeit vor dem Rennen</translation>
    </message>
    <message>
        <source>Days since the race</source>
        <translation>Tage seit dem Rennen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Vorgeschichte</translation>
    </message>
    <message>
        <source>RPE points</source>
        <translation>RPE-Punkte</translation>
    </message>
    <message>
        <source>checked in the source</source>
        <translation>in der Quelle geprüft</translation>
    </message>
    <message>
        <source>checked in part, or in works that quote it</source>
        <translation>zum Teil oder in zitierenden Arbeiten geprüft</translation>
    </message>
    <message>
        <source>from general knowledge</source>
        <translation>aus allgemeinem Wissen</translation>
    </message>
    <message>
        <source>Are you under 18?</source>
        <translation>Bist du unter 18?</translation>
    </message>
    <message>
        <source>Are you pregnant, or did you give birth in the last six months?</source>
        <translation>Bist du schwanger, oder hast du in den letzten sechs Monaten entbunden?</translation>
    </message>
    <message>
        <source>Do you have a disease of the heart, the lungs or the kidneys?</source>
        <translation>Hast du eine Erkrankung des Herzens, der Lunge oder der Nieren?</translation>
    </message>
    <message>
        <source>Do you have diabetes that is treated with insulin?</source>
        <translation>Hast du Diabetes, der mit Insulin behandelt wird?</translation>
    </message>
    <message>
        <source>Did you ever have chest pain, fainting or palpitations on exertion?</source>
        <translation>Hattest du bei Anstrengung je Brustschmerz, Ohnmacht oder Herzstolpern?</translation>
    </message>
    <message>
        <source>Are you injured at the moment?</source>
        <translation>Bist du zurzeit verletzt?</translation>
    </message>
    <message>
        <source>Have you ever had an eating disorder?</source>
        <translation>Hattest du je eine Essstörung?</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>unter 18</translation>
    </message>
    <message>
        <source>pregnancy or a birth in the last six months</source>
        <translation>Schwangerschaft oder Geburt in den letzten sechs Monaten</translation>
    </message>
    <message>
        <source>heart, lung or kidney disease</source>
        <translation>Herz-, Lungen- oder Nierenerkrankung</translation>
    </message>
    <message>
        <source>diabetes with insulin</source>
        <translation>Diabetes mit Insulin</translation>
    </message>
    <message>
        <source>symptoms on exertion</source>
        <translation>Beschwerden bei Anstrengung</translation>
    </message>
    <message>
        <source>an injury</source>
        <translation>eine Verletzung</translation>
    </message>
    <message>
        <source>an eating disorder in the past</source>
        <translation>eine frühere Essstörung</translation>
    </message>
    <message>
        <source>product decision</source>
        <translation>Entscheidung des Produkts</translation>
    </message>
    <message>
        <source>Doma 2017, 2019: running economy is reduced for about a day after heavy legs</source>
        <translation>Doma 2017, 2019: Laufökonomie nach schweren Beinen etwa einen Tag vermindert</translation>
    </message>
    <message>
        <source>Schumann 2022: sessions at least 3 h apart</source>
        <translation>Schumann 2022: Einheiten mindestens 3 h auseinander</translation>
    </message>
    <message>
        <source>coaching standard hard/easy (Daniels 2013, Seiler 2010)</source>
        <translation>Trainerstandard hart/locker (Daniels 2013, Seiler 2010)</translation>
    </message>
    <message>
        <source>Refalo 2023, ACSM 2009: recovery of 24 to 48 h</source>
        <translation>Refalo 2023, ACSM 2009: Erholung von 24 bis 48 h</translation>
    </message>
    <message>
        <source>Schoenfeld 2017, Pelland 2024: sets per week and muscle</source>
        <translation>Schoenfeld 2017, Pelland 2024: Sätze pro Woche und Muskel</translation>
    </message>
    <message>
        <source>Pelland 2024; what runners recover from is a product decision</source>
        <translation>Pelland 2024; was Läufer verkraften, ist Entscheidung des Produkts</translation>
    </message>
    <message>
        <source>Llanos-Lagos 2024: heavy loads for running economy</source>
        <translation>Llanos-Lagos 2024: schwere Lasten für die Laufökonomie</translation>
    </message>
    <message>
        <source>ACSM 2009: more weight once the reps are there twice</source>
        <translation>ACSM 2009: mehr Gewicht, wenn die Wdh. zweimal da sind</translation>
    </message>
    <message>
        <source>Bull 2020 (WHO): activity a week, product split</source>
        <translation>Bull 2020 (WHO): Aktivität pro Woche, Aufteilung des Produkts</translation>
    </message>
    <message>
        <source>Schoenfeld 2016, ACSM 2009: rest between heavy sets</source>
        <translation>Schoenfeld 2016, ACSM 2009: Pause zwischen schweren Sätzen</translation>
    </message>
    <message>
        <source>Nielsen 2014; contested by Frandsen 2025</source>
        <translation>Nielsen 2014; bestritten von Frandsen 2025</translation>
    </message>
    <message>
        <source>Frandsen 2025: single-run spikes over 30 days</source>
        <translation>Frandsen 2025: Sprünge einzelner Läufe über 30 Tage</translation>
    </message>
    <message>
        <source>coaching standard (Daniels 2013)</source>
        <translation>Trainerstandard (Daniels 2013)</translation>
    </message>
    <message>
        <source>coaching standard for 400 m repetitions by weekly distance, miles rounded</source>
        <translation>Trainerstandard für 400-m-Wiederholungen nach Wochenumfang, Meilen gerundet</translation>
    </message>
    <message>
        <source>ACSM 2009: novices learn with lighter loads</source>
        <translation>ACSM 2009: Anfänger lernen mit leichteren Lasten</translation>
    </message>
    <message>
        <source>Seiler 2010: about four fifths easy</source>
        <translation>Seiler 2010: etwa vier Fünftel locker</translation>
    </message>
    <message>
        <source>NSCA 2016: contacts and spacing of jumps</source>
        <translation>NSCA 2016: Kontakte und Abstände von Sprüngen</translation>
    </message>
    <message>
        <source>Foster 1998: monotony</source>
        <translation>Foster 1998: Monotonie</translation>
    </message>
    <message>
        <source>Mountjoy 2023: energy availability, product limits</source>
        <translation>Mountjoy 2023: Energieverfügbarkeit, Grenzen des Produkts</translation>
    </message>
    <message>
        <source>Thomas 2016, Burke 2011: guidelines, product tolerance</source>
        <translation>Thomas 2016, Burke 2011: Leitlinien, Toleranz des Produkts</translation>
    </message>
    <message>
        <source>Schoenfeld &amp; Aragon 2018, Jager 2017: doses over the day</source>
        <translation>Schoenfeld &amp; Aragon 2018, Jager 2017: Portionen über den Tag</translation>
    </message>
    <message>
        <source>Thomas 2016, Jeukendrup 2014: carbohydrate on the run</source>
        <translation>Thomas 2016, Jeukendrup 2014: Kohlenhydrate unterwegs</translation>
    </message>
    <message>
        <source>Sawka 2007: fluid in the heat, product limits</source>
        <translation>Sawka 2007: Flüssigkeit bei Hitze, Grenzen des Produkts</translation>
    </message>
    <message>
        <source>Slater 2019, Helms 2023: surplus for muscle</source>
        <translation>Slater 2019, Helms 2023: Überschuss für Muskeln</translation>
    </message>
    <message>
        <source>Bosquet 2007, Mujika 2003: taper volume</source>
        <translation>Bosquet 2007, Mujika 2003: Umfang im Tapering</translation>
    </message>
    <message>
        <source>Morton 2018 target, product tolerance</source>
        <translation>Ziel nach Morton 2018, Toleranz des Produkts</translation>
    </message>
    <message>
        <source>LSS</source>
        <translation>LSS</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>sets/wk</source>
        <translation>Sätze/Wo.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>km/wk</source>
        <translation>km/Wo.</translation>
    </message>
    <message>
        <source>exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>sessions/wk</source>
        <translation>Einheiten/Wo.</translation>
    </message>
    <message>
        <source>RIR</source>
        <translation>RIR</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>d</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>x pre-break</source>
        <translation>x vor Pause</translation>
    </message>
    <message>
        <source>x LTHR</source>
        <translation>x LTHR</translation>
    </message>
    <message>
        <source>x VDOT</source>
        <translation>x VDOT</translation>
    </message>
    <message>
        <source>s/km</source>
        <translation>s/km</translation>
    </message>
    <message>
        <source>x CTL</source>
        <translation>x CTL</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>x baseline</source>
        <translation>x Ausgangswert</translation>
    </message>
    <message>
        <source>x need</source>
        <translation>x Bedarf</translation>
    </message>
    <message>
        <source>g/kg/d</source>
        <translation>g/kg/Tag</translation>
    </message>
    <message>
        <source>x target</source>
        <translation>x Ziel</translation>
    </message>
    <message>
        <source>meals/d</source>
        <translation>Mahlzeiten/Tag</translation>
    </message>
    <message>
        <source>meals</source>
        <translation>Mahlzeiten</translation>
    </message>
    <message>
        <source>kcal</source>
        <translation>kcal</translation>
    </message>
    <message>
        <source>g/h</source>
        <translation>g/h</translation>
    </message>
    <message>
        <source>% body mass</source>
        <translation>% Körpergewicht</translation>
    </message>
    <message>
        <source>x peak</source>
        <translation>x Höchstwert</translation>
    </message>
    <message>
        <source>x usual</source>
        <translation>x üblich</translation>
    </message>
    <message>
        <source>x best</source>
        <translation>x bestes</translation>
    </message>
    <message>
        <source>runs/wk</source>
        <translation>Läufe/Wo.</translation>
    </message>
    <message>
        <source>a session</source>
        <translation>eine Einheit</translation>
    </message>
    <message>
        <source>Move {S} to {day} {slot}</source>
        <translation>{S} auf {day} {slot} verschieben</translation>
    </message>
    <message>
        <source>Swap {A} and {B}</source>
        <translation>{A} und {B} tauschen</translation>
    </message>
    <message>
        <source>Change {S} to {kind}</source>
        <translation>{S} in {kind} umwandeln</translation>
    </message>
    <message>
        <source>Change {S} to {kind}, {min} min</source>
        <translation>{S} in {kind}, {min} min, umwandeln</translation>
    </message>
    <message>
        <source>Make {S} {style}</source>
        <translation>{S}: Stil {style}</translation>
    </message>
    <message>
        <source>Make {S} {focus}</source>
        <translation>{S}: Schwerpunkt {focus}</translation>
    </message>
    <message>
        <source>No {X} in {S}</source>
        <translation>{X} in {S} weglassen</translation>
    </message>
    <message>
        <source>{target} sets of {X} in {S}</source>
        <translation>{target} Sätze {X} in {S}</translation>
    </message>
    <message>
        <source>{n} sets of {X} fewer in {S}</source>
        <translation>{n} Sätze {X} weniger in {S}</translation>
    </message>
    <message>
        <source>{n} sets of {X} more in {S}</source>
        <translation>{n} Sätze {X} mehr in {S}</translation>
    </message>
    <message>
        <source>{X} in {S} with {rir} in reserve</source>
        <translation>{X} in {S} mit {rir} in Reserve</translation>
    </message>
    <message>
        <source>{X} in {S} with {kg} kg</source>
        <translation>{X} in {S} mit {kg} kg</translation>
    </message>
    <message>
        <source>Rest {s} s between sets of {X} in {S}</source>
        <translation>{s} s Pause zwischen Sätzen {X} in {S}</translation>
    </message>
    <message>
        <source>Make {S} {km} km</source>
        <translation>{S} auf {km} km setzen</translation>
    </message>
    <message>
        <source>Shorten {S} to {pct} %</source>
        <translation>{S} auf {pct} % kürzen</translation>
    </message>
    <message>
        <source>Add {S} on {day} {slot}</source>
        <translation>{S} am {day} {slot} hinzufügen</translation>
    </message>
    <message>
        <source>Split {S} over two days</source>
        <translation>{S} auf zwei Tage aufteilen</translation>
    </message>
    <message>
        <source>Plan {g} g carbohydrate an hour for {S}</source>
        <translation>{g} g Kohlenhydrate pro Stunde für {S} planen</translation>
    </message>
    <message>
        <source>Plan {ml} ml fluid an hour for {S}</source>
        <translation>{ml} ml Flüssigkeit pro Stunde für {S} planen</translation>
    </message>
    <message>
        <source>Make the week of {day} a lighter one ({pct} %)</source>
        <translation>Woche vom {day} leichter machen ({pct} %)</translation>
    </message>
    <message>
        <source>Look at the log</source>
        <translation>Im Protokoll nachsehen</translation>
    </message>
    <message>
        <source>Enter a meal</source>
        <translation>Mahlzeit eintragen</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Einheit öffnen</translation>
    </message>
    <message>
        <source>Open the race</source>
        <translation>Rennen öffnen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>I have checked it</source>
        <translation>Ich habe es geprüft</translation>
    </message>
    <message>
        <source>{X} in {S} with {from} to {to} repetitions</source>
        <translation>{X} in {S} mit {from} bis {to} Wiederholungen</translation>
    </message>
    <message>
        <source>Go to bed at {time}</source>
        <translation>Um {time} ins Bett gehen</translation>
    </message>
    <message>
        <source>a meal</source>
        <translation>eine Mahlzeit</translation>
    </message>
    <message>
        <source>Eat {meal} {day} at {time}</source>
        <translation>{meal} {day} um {time} essen</translation>
    </message>
    <message>
        <source>{pct} % of {meal} {day}</source>
        <translation>{pct} % von {meal} {day}</translation>
    </message>
    <message>
        <source>Skip {S}</source>
        <translation>{S} auslassen</translation>
    </message>
    <message>
        <source>{c} g carbohydrate more in {meal} {day}</source>
        <translation>{c} g Kohlenhydrate mehr in {meal} {day}</translation>
    </message>
    <message>
        <source>{g} g protein more in {meal} {day}</source>
        <translation>{g} g Protein mehr in {meal} {day}</translation>
    </message>
    <message>
        <source>{S} with {wu} km to warm up and {cd} km to cool down</source>
        <translation>{S} mit {wu} km Einlaufen und {cd} km Auslaufen</translation>
    </message>
    <message>
        <source>1 repetition in {S}</source>
        <translation>1 Wiederholung in {S}</translation>
    </message>
    <message>
        <source>{n} repetitions in {S}</source>
        <translation>{n} Wiederholungen in {S}</translation>
    </message>
    <message>
        <source>Repetitions of {n} m in {S}</source>
        <translation>Wiederholungen von {n} m in {S}</translation>
    </message>
    <message>
        <source>Walk down in {S}</source>
        <translation>In {S} bergab gehen</translation>
    </message>
    <message>
        <source>{n} jumps in {S}</source>
        <translation>{n} Sprünge in {S}</translation>
    </message>
    <message>
        <source>{n} min hard in {S}</source>
        <translation>{n} min hart in {S}</translation>
    </message>
    <message>
        <source>{km} km hard in {S}</source>
        <translation>{km} km hart in {S}</translation>
    </message>
    <message>
        <source>Run {S} at easy pace</source>
        <translation>{S} in lockerem Tempo laufen</translation>
    </message>
    <message>
        <source>Leave out {S}</source>
        <translation>{S} weglassen</translation>
    </message>
    <message>
        <source>Add {ml} ml to drink {day} {time}</source>
        <translation>{ml} ml zu trinken {day} {time} hinzufügen</translation>
    </message>
    <message>
        <source>Add {g} g protein {day} {time}</source>
        <translation>{g} g Protein {day} {time} hinzufügen</translation>
    </message>
    <message>
        <source>Add {c} g carbohydrate {day} {time}</source>
        <translation>{c} g Kohlenhydrate {day} {time} hinzufügen</translation>
    </message>
    <message>
        <source>Add {c} g carbohydrate and {g} g protein {day} {time}</source>
        <translation>{c} g Kohlenhydrate und {g} g Protein {day} {time} hinzufügen</translation>
    </message>
    <message>
        <source>all exercises</source>
        <translation>alle Übungen</translation>
    </message>
    <message>
        <source>Recovery run</source>
        <translation>Regenerationslauf</translation>
    </message>
    <message>
        <source>Easy run</source>
        <translation>Lockerer Lauf</translation>
    </message>
    <message>
        <source>Easy run + strides</source>
        <translation>Lockerer Lauf + Steigerungen</translation>
    </message>
    <message>
        <source>Easy hills</source>
        <translation>Lockere Bergläufe</translation>
    </message>
    <message>
        <source>Steady run</source>
        <translation>Zügiger Dauerlauf</translation>
    </message>
    <message>
        <source>Long run</source>
        <translation>Langer Lauf</translation>
    </message>
    <message>
        <source>Tempo run</source>
        <translation>Schwellenlauf</translation>
    </message>
    <message>
        <source>Fartlek</source>
        <translation>Fahrtspiel</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Hill repeats</source>
        <translation>Bergintervalle</translation>
    </message>
    <message>
        <source>Hill sprints</source>
        <translation>Bergsprints</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Rennen</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Plyometrics</source>
        <translation>Sprungtraining</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Beweglichkeit</translation>
    </message>
    <message>
        <source>Cross-training</source>
        <translation>Ausgleichstraining</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>hypertrophy</source>
        <translation>Muskelaufbau</translation>
    </message>
    <message>
        <source>power</source>
        <translation>Schnellkraft</translation>
    </message>
    <message>
        <source>light</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>Erhalt</translation>
    </message>
    <message>
        <source>taper</source>
        <translation>Tapering</translation>
    </message>
    <message>
        <source>full body</source>
        <translation>Ganzkörper</translation>
    </message>
    <message>
        <source>lower body</source>
        <translation>Unterkörper</translation>
    </message>
    <message>
        <source>upper body</source>
        <translation>Oberkörper</translation>
    </message>
    <message>
        <source>core</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Quads</source>
        <translation>Quadrizeps</translation>
    </message>
    <message>
        <source>Hamstrings</source>
        <translation>Beinbeuger</translation>
    </message>
    <message>
        <source>Glutes</source>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>Calves</source>
        <translation>Waden</translation>
    </message>
    <message>
        <source>Adductors</source>
        <translation>Adduktoren</translation>
    </message>
    <message>
        <source>Erectors</source>
        <translation>Rückenstrecker</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Schultern</translation>
    </message>
    <message>
        <source>Biceps</source>
        <translation>Bizeps</translation>
    </message>
    <message>
        <source>Triceps</source>
        <translation>Trizeps</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>morgens</translation>
    </message>
    <message>
        <source>midday</source>
        <translation>mittags</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>abends</translation>
    </message>
    <message>
        <source>Recovery jog</source>
        <translation>Regenerationstrab</translation>
    </message>
    <message>
        <source>Beginner hills</source>
        <translation>Berge für Anfänger</translation>
    </message>
    <message>
        <source>Tempo 20 min</source>
        <translation>Schwelle 20 min</translation>
    </message>
    <message>
        <source>Cruise intervals 4 × 6 min</source>
        <translation>Schwellenintervalle 4 × 6 min</translation>
    </message>
    <message>
        <source>Fartlek 8 × 1 min</source>
        <translation>Fahrtspiel 8 × 1 min</translation>
    </message>
    <message>
        <source>400 m repeats</source>
        <translation>400-m-Wiederholungen</translation>
    </message>
    <message>
        <source>1 km intervals</source>
        <translation>1-km-Intervalle</translation>
    </message>
    <message>
        <source>4 × 4 min</source>
        <translation>4 × 4 min</translation>
    </message>
    <message>
        <source>5 × 2 min</source>
        <translation>5 × 2 min</translation>
    </message>
    <message>
        <source>Hill repeats 8 × 60 s</source>
        <translation>Bergintervalle 8 × 60 s</translation>
    </message>
    <message>
        <source>Hill sprints 6 × 10 s</source>
        <translation>Bergsprints 6 × 10 s</translation>
    </message>
    <message>
        <source>Race sharpener 3 × 1 km</source>
        <translation>Rennschliff 3 × 1 km</translation>
    </message>
    <message>
        <source>5 km time trial</source>
        <translation>5-km-Zeitlauf</translation>
    </message>
    <message>
        <source>Progressive long run</source>
        <translation>Langer Lauf mit Steigerung</translation>
    </message>
    <message>
        <source>Long run at marathon pace</source>
        <translation>Langer Lauf im Marathontempo</translation>
    </message>
    <message>
        <source>Jumps</source>
        <translation>Sprünge</translation>
    </message>
    <message>
        <source>Strength A · full</source>
        <translation>Kraft A · Ganzkörper</translation>
    </message>
    <message>
        <source>Strength B · full</source>
        <translation>Kraft B · Ganzkörper</translation>
    </message>
    <message>
        <source>Muscle A · full</source>
        <translation>Muskeln A · Ganzkörper</translation>
    </message>
    <message>
        <source>Muscle B · full</source>
        <translation>Muskeln B · Ganzkörper</translation>
    </message>
    <message>
        <source>Heavy A · full</source>
        <translation>Schwer A · Ganzkörper</translation>
    </message>
    <message>
        <source>Heavy B · full</source>
        <translation>Schwer B · Ganzkörper</translation>
    </message>
    <message>
        <source>Lower A</source>
        <translation>Unterkörper A</translation>
    </message>
    <message>
        <source>Lower B</source>
        <translation>Unterkörper B</translation>
    </message>
    <message>
        <source>Upper A</source>
        <translation>Oberkörper A</translation>
    </message>
    <message>
        <source>Upper B</source>
        <translation>Oberkörper B</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Erhalt</translation>
    </message>
    <message>
        <source>Maintenance, longer</source>
        <translation>Erhalt, länger</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Schnellkraft</translation>
    </message>
    <message>
        <source>Light third session</source>
        <translation>Leichte dritte Einheit</translation>
    </message>
    <message>
        <source>Taper</source>
        <translation>Tapering</translation>
    </message>
    <message>
        <source>First steps A</source>
        <translation>Erste Schritte A</translation>
    </message>
    <message>
        <source>First steps B</source>
        <translation>Erste Schritte B</translation>
    </message>
    <message>
        <source>quads</source>
        <translation>Quadrizeps</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>Beinbeuger</translation>
    </message>
    <message>
        <source>glutes</source>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>calves</source>
        <translation>Waden</translation>
    </message>
    <message>
        <source>adductors</source>
        <translation>Adduktoren</translation>
    </message>
    <message>
        <source>erectors</source>
        <translation>Rückenstrecker</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>shoulders</source>
        <translation>Schultern</translation>
    </message>
    <message>
        <source>biceps</source>
        <translation>Bizeps</translation>
    </message>
    <message>
        <source>triceps</source>
        <translation>Trizeps</translation>
    </message>
    <message>
        <source>food</source>
        <translation>Ernährung</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>log</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>half marathon</source>
        <translation>Halbmarathon</translation>
    </message>
    <message>
        <source>marathon</source>
        <translation>Marathon</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>sehr hoch</translation>
    </message>
    <message>
        <source>squat</source>
        <translation>Kniebeuge</translation>
    </message>
    <message>
        <source>hinge</source>
        <translation>Hüftbeuge</translation>
    </message>
    <message>
        <source>calf raise</source>
        <translation>Wadenheben</translation>
    </message>
    <message>
        <source>cardio</source>
        <translation>Ausdauer</translation>
    </message>
    <message>
        <source>flexibility</source>
        <translation>Beweglichkeit</translation>
    </message>
    <message>
        <source>lifting</source>
        <translation>Krafttraining</translation>
    </message>
    <message>
        <source>running and lifting</source>
        <translation>Laufen und Krafttraining</translation>
    </message>
    <message>
        <source>too many sessions in a week</source>
        <translation>zu viele Einheiten in einer Woche</translation>
    </message>
    <message>
        <source>two sessions too close together</source>
        <translation>zwei Einheiten zu nah beieinander</translation>
    </message>
    <message>
        <source>too early in the first half-year of running</source>
        <translation>zu früh im ersten halben Laufjahr</translation>
    </message>
    <message>
        <source>running down costs what the hill saves</source>
        <translation>bergab laufen kostet, was der Berg spart</translation>
    </message>
    <message>
        <source>too many jumps in one session</source>
        <translation>zu viele Sprünge in einer Einheit</translation>
    </message>
    <message>
        <source>sessions feel harder than planned</source>
        <translation>Einheiten fühlen sich härter an als geplant</translation>
    </message>
    <message>
        <source>short sleep</source>
        <translation>wenig Schlaf</translation>
    </message>
    <message>
        <source>raised resting pulse</source>
        <translation>erhöhter Ruhepuls</translation>
    </message>
    <message>
        <source>falling strength</source>
        <translation>nachlassende Kraft</translation>
    </message>
    <message>
        <source>low energy availability</source>
        <translation>niedrige Energieverfügbarkeit</translation>
    </message>
    <message>
        <source>sore legs</source>
        <translation>Muskelkater in den Beinen</translation>
    </message>
    <message>
        <source>fast weight loss</source>
        <translation>schneller Gewichtsverlust</translation>
    </message>
    <message>
        <source>run volume</source>
        <translation>Laufumfang</translation>
    </message>
    <message>
        <source>run intensity</source>
        <translation>Laufintensität</translation>
    </message>
    <message>
        <source>strength sets</source>
        <translation>Kraftsätze</translation>
    </message>
    <message>
        <source>strength load</source>
        <translation>Kraftlast</translation>
    </message>
    <message>
        <source>new stimulus</source>
        <translation>neuer Reiz</translation>
    </message>
    <message>
        <source>1-7 d</source>
        <translation>1–7 Tage</translation>
    </message>
    <message>
        <source>8-14 d</source>
        <translation>8–14 Tage</translation>
    </message>
    <message>
        <source>5k</source>
        <translation>5-km-Rennen</translation>
    </message>
    <message>
        <source>10k</source>
        <translation>10-km-Rennen</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>hr</source>
        <translation>Herzfrequenz</translation>
    </message>
    <message>
        <source>no light day</source>
        <translation>kein leichter Tag</translation>
    </message>
    <message>
        <source>no full rest day</source>
        <translation>kein voller Ruhetag</translation>
    </message>
    <message>
        <source>Runs, all of them easy</source>
        <translation>Läufe, alle locker</translation>
    </message>
    <message>
        <source>and {n} more changes</source>
        <translation>und {n} weitere Änderungen</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>0-10</source>
        <translation>0–10</translation>
    </message>
    <message>
        <source>Breakfast</source>
        <translation>Frühstück</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Mittagessen</translation>
    </message>
    <message>
        <source>Snack</source>
        <translation>Zwischenmahlzeit</translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation>Abendessen</translation>
    </message>
    <message>
        <source>Porridge with milk</source>
        <translation>Haferbrei mit Milch</translation>
    </message>
    <message>
        <source>Banana</source>
        <translation>Banane</translation>
    </message>
    <message>
        <source>Eggs</source>
        <translation>Eier</translation>
    </message>
    <message>
        <source>Bread</source>
        <translation>Brot</translation>
    </message>
    <message>
        <source>Skyr</source>
        <translation>Skyr</translation>
    </message>
    <message>
        <source>Muesli</source>
        <translation>Müsli</translation>
    </message>
    <message>
        <source>Chicken breast</source>
        <translation>Hähnchenbrust</translation>
    </message>
    <message>
        <source>Rice, cooked</source>
        <translation>Reis, gekocht</translation>
    </message>
    <message>
        <source>Turkey sandwich</source>
        <translation>Putensandwich</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Apfel</translation>
    </message>
    <message>
        <source>Beans and rice</source>
        <translation>Bohnen mit Reis</translation>
    </message>
    <message>
        <source>Cheese</source>
        <translation>Käse</translation>
    </message>
    <message>
        <source>Almonds</source>
        <translation>Mandeln</translation>
    </message>
    <message>
        <source>Greek yoghurt</source>
        <translation>Griechischer Joghurt</translation>
    </message>
    <message>
        <source>Honey</source>
        <translation>Honig</translation>
    </message>
    <message>
        <source>Toast with honey</source>
        <translation>Toast mit Honig</translation>
    </message>
    <message>
        <source>Milk</source>
        <translation>Milch</translation>
    </message>
    <message>
        <source>Salmon</source>
        <translation>Lachs</translation>
    </message>
    <message>
        <source>Potatoes</source>
        <translation>Kartoffeln</translation>
    </message>
    <message>
        <source>Pasta with lentils</source>
        <translation>Nudeln mit Linsen</translation>
    </message>
    <message>
        <source>Parmesan</source>
        <translation>Parmesan</translation>
    </message>
    <message>
        <source>Tofu and noodles</source>
        <translation>Tofu mit Nudeln</translation>
    </message>
    <message>
        <source>Vegetables</source>
        <translation>Gemüse</translation>
    </message>
    <message>
        <source>Felt strong, new shoes.</source>
        <translation>Stark gefühlt, neue Schuhe.</translation>
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
