<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>mileplate::ui::AthleteForm</name>
    <message>
        <source>Athlete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bpm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything may be left empty and changed later. It stays in your diary file; nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said: running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kilometres, kilograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>miles, pounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it there is no protein target and no energy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it energy at rest is the mean of both formulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it there is no energy at rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it there is no energy at rest and no BMI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resting heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the effort of a run comes from its kind, not from its heart rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides which sessions are protected, and how much protein is aimed for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date is not a date: write it as 1990-05-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight or height is not a number of a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heart rate is not one: at rest 20 to 150, at most 80 to 250.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resting heart rate must be below the highest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message>
        <source>%1 h between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>slept %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, load %2, protein %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::ChartCard</name>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>%1 a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, by intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3 (easy %4, long %5, quality %6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this week %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3 hard sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · band 8–12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>useful range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target: the athlete&apos;s weight is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · band %1–%2 g/kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 days short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitness, fatigue, form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load units a day · runs and lifts in one load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fitness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fatigue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: load %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, fitness %1, fatigue %2, form %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today fitness %1, fatigue %2, form %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts after four weeks of history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::CoachPanel</name>
    <message>
        <source>Coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more advice</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put aside</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Please clear training with a doctor first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You told of %1. The calendar works as ever; suggestions to do more are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting to know your training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the first 14 days suggestions are held back: there is no habit yet to compare with. Warnings speak as ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a slot, press Enter in it, or drag sessions from the library (Ctrl+B). A week copied with Ctrl+Shift+C is pasted with Ctrl+V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to say about this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule has a finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was found is put aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n also seen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that are muted, in the settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoachText</name>
    <message>
        <source>load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monotony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protein %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− Gone or milder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ New: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::DayFoot</name>
    <message>
        <source>%1: protein %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a meal on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protein</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::DayForm</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bpm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the neck: sniffles, sore throat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the neck: cough, stomach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the meals suggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything is logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the legs: 0 none, 10 as bad as it gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The night before this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Slept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resting heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;oreness of the legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep is 0 to 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight or heart rate is not a number of a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soreness and pain are 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::DayHeader</name>
    <message>
        <source>%1: sleep, weight, soreness, note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::DoneFields</name>
    <message>
        <source>bpm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Started at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;istance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;ffort (RPE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avera&amp;ge heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard it felt, about half an hour after: 0 rest, 3 easy, 7 very hard, 10 all out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::DurationEdit</name>
    <message>
        <source>h:mm:ss or min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::ExerciseTable</name>
    <message>
        <source>Add line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::FindingCard</name>
    <message>
        <source>%1 stands for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures, thresholds, reasons and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in front again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside for 24 hours; it stays in sight as a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside until its sessions change or it becomes worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside for seven days, or until it becomes worse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change of this diary, newest first. What was taken back is still here and can be brought back with Redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take back %n change(s) after this</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take back what came after this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::ImportDialog</name>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added to a run that was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no files there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): </source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found the planned session.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import with this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of some devices was never set. They were recorded on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import could not be saved. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::LanguagePage</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies at once, also to dates and numbers. Kilometres or miles are chosen under Menu → File → Athlete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::LibraryDock</name>
    <message>
        <source>Easy runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag one onto the week, or press Enter and carry it by the arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions to plan with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::LoadCurve</name>
    <message>
        <source>Load: fitness %1, fatigue %2, form %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitness and fatigue start after four weeks of history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitness %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fatigue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::LogModel</name>
    <message>
        <source>Meal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 protein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kcal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slept %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sore %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::LogPage</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIT, TCX, GPX, diary JSON (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a run in one line (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a strength session (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep, weight, soreness, a note (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Meal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a meal (Ctrl+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: squat, long run, &gt; 20 km …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, dates (2026-11), and figures: &gt; 20 km, &lt; 45 min, hr &gt; 150, rpe &gt;= 8, load &gt; 400</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Press Enter to open this entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits this search. Clear it to see everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is done yet. Import files, or enter a run with + Run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::MainWindow</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mileplate – demo, nothing is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export diary JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open another diary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diaries (*.mileplate);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Athlete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the &amp;week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the w&amp;hole week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a &amp;run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a &amp;lift…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a m&amp;eal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter sleep, weight, a no&amp;te…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session l&amp;ibrary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Mileplate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities and diaries (*.fit *.tcx *.gpx *.gz *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export diary JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows, Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go from card to card and slot to slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grabs a card; arrows carry it, Enter drops it, Esc lets go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl while dropping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies instead of moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens the card, or a new session in an empty slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week before, week after; Ctrl+T today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+R, Ctrl+L, Ctrl+M, Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter a run, a lift, a meal, the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo and redo, also after a restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1, Ctrl+2, Ctrl+3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan, log, charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searches the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes to the coach; arrows, Enter for why, Delete for not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings: rules, thresholds, health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Mileplate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Mileplate %1&lt;/b&gt;&lt;p&gt;A planner for people who run and lift.&lt;/p&gt;&lt;p&gt;Your diary: %2&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;&lt;p&gt;Training figures are estimates from the published sources that each finding names; they are no medical advice.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <comment>in the list of keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <comment>in the list of keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::MealForm</name>
    <message>
        <source>New meal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kcal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Planned, not eaten yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakfast, skyr, chicken and rice …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rotein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Carbohydrate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fat</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), kept as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The time of day is not one: write it as 12:30, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is not one, or more than anybody eats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what was eaten, or how much protein it had.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlookText</name>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you drop it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes for the coach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would go away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule has a finding there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least to worry about.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::ParameterTable</name>
    <message>
        <source>%1 goes from %2. It stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1 (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, default %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::PlanFields</name>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned &amp;time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned &amp;distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned &amp;effort (RPE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hard minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbohydrate on the &amp;way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot &amp;contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes at or above threshold effort; empty: as usual for the kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::PlanPage</name>
    <message>
        <source>Previous week (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions to drag onto the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a session (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Meal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day: sleep, weight, note…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::RuleDetail</name>
    <message>
        <source>&amp;Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it &amp;speak again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day on which it is silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is silent up to and including this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes by no threshold that could be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · evidence %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safety rule: it can be put aside for a while in the coach, but not muted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::RulesPage</name>
    <message>
        <source>&amp;Reset all thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All thresholds at their defaults, as one change that Undo takes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mileplate::ui::RunLineForm</name>
    <message>
        <source>New run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 km 47:30 rpe 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run in a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Started at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance, time or pace, in any order; also kind (easy, long, tempo …), rpe, hr and climb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say at least how far or how long, such as 8 km 47:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of day is not one: write it as 07:30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::SafetyQuestions</name>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mileplate advises healthy adults; it does not diagnose or treat. Tick what is true of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please clear training with a doctor first. The calendar works as ever; suggestions to do more are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy numbers and weight targets are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::SessionDetail</name>
    <message>
        <source>planned %1, done %2 · %3 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 avg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1 max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this week on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which planned session this was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade-adjusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>altitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lap(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mileplate::ui::SessionForm</name>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pinned: may not be moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as its kind is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: it starts at its slot&apos;s clock, after the cards before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of day is not one: write it as 07:30, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A planned number is not one, or out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of what was done is not one, or out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the exercises is not complete: sets and repetitions are whole numbers, repetitions may be 6-8 or 40 s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lift(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>RPE %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, key session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::Sidebar</name>
    <message>
        <source>miles and plates, one plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything the program can do (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo %1 (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo %1 (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved · journal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is on disk before you see it. Edit → History shows all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::SlotGrid</name>
    <message>
        <source>%1, %2, empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::TrackChart</name>
    <message>
        <source>Pace, heart rate and altitude; arrow keys read the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bpm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::WeekBoard</name>
    <message>
        <source>Fuel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::WeekStrip</name>
    <message>
        <source>Ticked: 3 or more cardio sessions, 2 or more lifts, 1 or more of mobility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week: %1 of running, %2 lifts, load %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % on last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned · %1 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs · %2 lifts · %3 mobility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cardio  %2 strength  %3 mobility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard sets by muscle · band 8–12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· monotony %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strain %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::WelcomePage</name>
    <message>
        <source>Your diary is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mileplate plans runs, lifts and meals on one calendar and shows what a move does before you drop it. Begin where you like:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the athlete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, heart rates, priority: a minute, and all of it optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import what you have done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIT, TCX and GPX files or whole folders of them. You can also drop them anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan your first week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty week: double-click a slot, or drag sessions from the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixteen weeks of a made-up runner who lifts, in a throw-away copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::WhyView</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · evidence %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: meta-analysis, position stand or several trials
B: single trials or cohorts
C: coaching standard
M: model of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it goes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or mute…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mileplate::ui::Workspace</name>
    <message>
        <source>There is nothing more to take back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>board</name>
    <message>
        <source>Morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: new session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h before %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h after %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Races</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fatigue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
