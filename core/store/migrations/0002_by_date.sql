-- Days are read four weeks at a time, when they are asked for.

CREATE INDEX session_by_date ON session (date, id);
CREATE INDEX meal_by_date ON meal (date, id);
CREATE INDEX weigh_in_by_date ON day (date, weight_kg) WHERE weight_kg IS NOT NULL;
