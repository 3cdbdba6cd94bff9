<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>mileplate::ui::BackupsPage</name>
    <message numerus="yes">
        <source>%n backup(s), %1 in all; the newest of %2.</source>
        <translation>
            <numerusform>%n backup, %1 in all; the newest of %2.</numerusform>
            <numerusform>%n backups, %1 in all; the newest of %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message numerus="yes">
        <source>%n meal(s)</source>
        <translation>
            <numerusform>%n meal</numerusform>
            <numerusform>%n meals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mileplate::ui::CoachPanel</name>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more advice</source>
        <translation>
            <numerusform>%n more advice</numerusform>
            <numerusform>%n more advice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n critical</numerusform>
            <numerusform>%n critical</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advice</source>
        <translation>
            <numerusform>%n advice</numerusform>
            <numerusform>%n advice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info</source>
        <translation>
            <numerusform>%n info</numerusform>
            <numerusform>%n info</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put aside</source>
        <translation>
            <numerusform>%n put aside</numerusform>
            <numerusform>%n put aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n also seen</source>
        <translation>
            <numerusform>%n also seen</numerusform>
            <numerusform>%n also seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mileplate::ui::CsvExercises</name>
    <message numerus="yes">
        <source>%n exercise(s) known.</source>
        <translation>
            <numerusform>%n exercise known.</numerusform>
            <numerusform>%n exercises known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) not known:</source>
        <translation>
            <numerusform>%n name not known:</numerusform>
            <numerusform>%n names not known:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mileplate::ui::CsvPreviewPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s)</source>
        <translation>
            <numerusform>%n meal</numerusform>
            <numerusform>%n meals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out, the first in line %1: no day or nothing of use.</source>
        <translation>
            <numerusform>%n row left out, in line %1: no day or nothing of use.</numerusform>
            <numerusform>%n rows left out, the first in line %1: no day or nothing of use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other measurement(s) left out.</source>
        <translation>
            <numerusform>%n other measurement left out.</numerusform>
            <numerusform>%n other measurements left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s) longer than 12 hours kept as written, the first on %1.</source>
        <translation>
            <numerusform>%n workout longer than 12 hours kept as written, on %1.</numerusform>
            <numerusform>%n workouts longer than 12 hours kept as written, the first on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) not understood and left out, the first in line %1: “%2”.</source>
        <translation>
            <numerusform>%n cell not understood and left out, in line %1: “%2”.</numerusform>
            <numerusform>%n cells not understood and left out, the first in line %1: “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) with a range of repetitions kept as planned, the first in line %1.</source>
        <translation>
            <numerusform>%n set with a range of repetitions kept as planned, in line %1.</numerusform>
            <numerusform>%n sets with a range of repetitions kept as planned, the first in line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of running. As runs their kilometres and load count; choose sets where another source brings them.</source>
        <translation>
            <numerusform>%n set of running. As a run its kilometres and load count; leave it a set where another source brings it.</numerusform>
            <numerusform>%n sets of running. As runs their kilometres and load count; leave them sets where another source brings them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mileplate::ui::ExerciseHistory</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mileplate::ui::FinishForm</name>
    <message numerus="yes">
        <source>%n set(s) are not ticked: the session is then partly done.</source>
        <translation>
            <numerusform>%n set is not ticked: the session is then partly done.</numerusform>
            <numerusform>%n sets are not ticked: the session is then partly done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mileplate::ui::GapCard</name>
    <message numerus="yes">
        <source>%n meal(s) so far</source>
        <translation>
            <numerusform>%n meal so far</numerusform>
            <numerusform>%n meals so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n with less than a dose.</source>
        <translation>
            <numerusform>, %n with less than a dose.</numerusform>
            <numerusform>, %n with less than a dose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s) planned.</source>
        <translation>
            <numerusform>%n meal planned.</numerusform>
            <numerusform>%n meals planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s) of about %1 close the day.</source>
        <translation>
            <numerusform>%n meal of about %1 closes the day.</numerusform>
            <numerusform>%n meals of about %1 close the day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mileplate::ui::HistoryDialog</name>
    <message numerus="yes">
        <source>Take back %n change(s) after this</source>
        <translation>
            <numerusform>Take back %n change after this</numerusform>
            <numerusform>Take back %n changes after this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mileplate::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n file(s): </source>
        <translation>
            <numerusform>%n file: </numerusform>
            <numerusform>%n files: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found the planned session.</source>
        <translation>
            <numerusform>%n found the planned session.</numerusform>
            <numerusform>%n found the planned session.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is how %n table(s) of other apps are understood. Correct what is wrong, then import.</source>
        <translation>
            <numerusform>This is how %n table of another app is understood. Correct what is wrong, then import.</numerusform>
            <numerusform>This is how %n tables of other apps are understood. Correct what is wrong, then import.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mileplate::ui::LibraryPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mileplate::ui::LiftLogger</name>
    <message numerus="yes">
        <source>%1: never so much for %n repetition(s): %2</source>
        <translation>
            <numerusform>%1: never so much for %n repetition: %2</numerusform>
            <numerusform>%1: never so much for %n repetitions: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiftText</name>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mileplate::ui::LogPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mileplate::ui::RestoreDialog</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s)</source>
        <translation>
            <numerusform>%n meal</numerusform>
            <numerusform>%n meals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with sleep, weight or notes</source>
        <translation>
            <numerusform>%n day with sleep, weight or notes</numerusform>
            <numerusform>%n days with sleep, weight or notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since, which restoring would take away:</source>
        <translation>
            <numerusform>%n change since, which restoring would take away:</numerusform>
            <numerusform>%n changes since, which restoring would take away:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mileplate::ui::RulesPage</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mileplate::ui::SessionDetail</name>
    <message numerus="yes">
        <source>%n lap(s)</source>
        <translation>
            <numerusform>%n lap</numerusform>
            <numerusform>%n laps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n set(s) · %2 %</source>
        <translation>
            <numerusform>%1 of %n set · %2 %</numerusform>
            <numerusform>%1 of %n sets · %2 %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lift(s)</source>
        <translation>
            <numerusform>%n lift</numerusform>
            <numerusform>%n lifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n set(s)</source>
        <translation>
            <numerusform>%1 of %n set</numerusform>
            <numerusform>%1 of %n sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mileplate::ui::Sidebar</name>
    <message numerus="yes">
        <source>%1 in %n day(s)</source>
        <translation>
            <numerusform>%1 in %n day</numerusform>
            <numerusform>%1 in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mileplate::ui::TimeLineView</name>
    <message numerus="yes">
        <source>%n meal(s) without a time</source>
        <translation>
            <numerusform>%n meal without a time</numerusform>
            <numerusform>%n meals without a time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mileplate::ui::WeekStrip</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lift(s)</source>
        <translation>
            <numerusform>%n lift</numerusform>
            <numerusform>%n lifts</numerusform>
        </translation>
    </message>
</context>
</TS>
