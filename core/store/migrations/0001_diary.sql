-- A diary: what the athlete planned and logged, what their devices recorded, and
-- the journal of every change. Columns bear the names and units of diary JSON
-- (core/json/fields.h); what is not known is NULL. The children of an entity are
-- written and removed with it.

CREATE TABLE track (
    hash TEXT PRIMARY KEY NOT NULL CHECK (length(hash) = 64),
    size INTEGER NOT NULL CHECK (size >= 0),
    bytes BLOB NOT NULL -- core/domain/track_codec, deflated
) STRICT;

CREATE TABLE athlete (
    row INTEGER PRIMARY KEY CHECK (row = 1),
    name TEXT,
    sex TEXT CHECK (sex IN ('female', 'male', 'unspecified')),
    birth_date TEXT CHECK (length(birth_date) = 10),
    height_cm REAL CHECK (height_cm BETWEEN 0 AND 1e7),
    weight_kg REAL CHECK (weight_kg BETWEEN 0 AND 1e7),
    body_fat REAL CHECK (body_fat BETWEEN 0 AND 1),
    max_hr_bpm REAL CHECK (max_hr_bpm BETWEEN 0 AND 1e7),
    resting_hr_bpm REAL CHECK (resting_hr_bpm BETWEEN 0 AND 1e7),
    threshold_hr_bpm REAL CHECK (threshold_hr_bpm BETWEEN 0 AND 1e7),
    threshold_pace_s_per_km REAL CHECK (threshold_pace_s_per_km BETWEEN 0 AND 1e7),
    vdot REAL CHECK (vdot BETWEEN 0 AND 1e7),
    running_months REAL CHECK (running_months BETWEEN 0 AND 1e7),
    lifting_months REAL CHECK (lifting_months BETWEEN 0 AND 1e7),
    priority TEXT CHECK (priority IN ('run', 'balanced', 'muscle')),
    bedtime TEXT CHECK (length(bedtime) = 5),
    units TEXT CHECK (units IN ('metric', 'imperial')),
    slots TEXT CHECK (substr(slots, 1, 1) IN ('{', '[')),
    availability TEXT CHECK (substr(availability, 1, 1) IN ('{', '[')),
    flags TEXT CHECK (substr(flags, 1, 1) IN ('{', '[')),
    limits TEXT CHECK (substr(limits, 1, 1) IN ('{', '[')),
    muted TEXT CHECK (substr(muted, 1, 1) IN ('{', '['))
) STRICT;

CREATE TABLE session (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    date TEXT NOT NULL CHECK (length(date) = 10),
    slot TEXT NOT NULL CHECK (slot IN ('morning', 'midday', 'evening')),
    time TEXT CHECK (length(time) = 5),
    "order" INTEGER CHECK ("order" BETWEEN 0 AND 10000000),
    kind TEXT NOT NULL CHECK (kind IN ('recovery', 'easy', 'strides', 'hills_easy', 'steady', 'long', 'tempo', 'fartlek', 'intervals', 'hills', 'hill_sprints', 'race', 'strength', 'plyometrics', 'mobility', 'cross')),
    focus TEXT CHECK (focus IN ('full', 'lower', 'upper', 'core')),
    style TEXT CHECK (style IN ('heavy', 'hypertrophy', 'power', 'light', 'maintenance', 'taper')),
    name TEXT,
    "key" INTEGER CHECK ("key" IN (0, 1)),
    movable INTEGER CHECK (movable IN (0, 1)),
    status TEXT NOT NULL CHECK (status IN ('planned', 'done', 'partial', 'missed', 'skipped')),
    original_date TEXT CHECK (length(original_date) = 10),
    race TEXT,
    note TEXT,
    skip_reason TEXT,
    has_planned INTEGER NOT NULL CHECK (has_planned IN (0, 1)),
    planned_duration_min REAL CHECK (planned_duration_min BETWEEN 0 AND 1e7),
    planned_distance_m REAL CHECK (planned_distance_m BETWEEN 0 AND 1e8),
    planned_rpe REAL CHECK (planned_rpe BETWEEN 0 AND 10),
    planned_hard_min REAL CHECK (planned_hard_min BETWEEN 0 AND 1e7),
    planned_hard_m REAL CHECK (planned_hard_m BETWEEN 0 AND 1e8),
    planned_warm_up_m REAL CHECK (planned_warm_up_m BETWEEN 0 AND 1e8),
    planned_cool_down_m REAL CHECK (planned_cool_down_m BETWEEN 0 AND 1e8),
    planned_reps INTEGER CHECK (planned_reps BETWEEN 0 AND 10000000),
    planned_rep_m REAL CHECK (planned_rep_m BETWEEN 0 AND 1e8),
    planned_down TEXT CHECK (planned_down IN ('walk', 'run')),
    planned_fuel_carbs_g_per_h REAL CHECK (planned_fuel_carbs_g_per_h BETWEEN 0 AND 1e7),
    planned_fluid_ml_per_h REAL CHECK (planned_fluid_ml_per_h BETWEEN 0 AND 1e7),
    planned_temperature_c REAL CHECK (planned_temperature_c BETWEEN -1e7 AND 1e7),
    planned_contacts INTEGER CHECK (planned_contacts BETWEEN 0 AND 10000000),
    planned_descent_m REAL CHECK (planned_descent_m BETWEEN 0 AND 1e8),
    planned_steps TEXT CHECK (substr(planned_steps, 1, 1) IN ('{', '[')),
    has_done INTEGER NOT NULL CHECK (has_done IN (0, 1)),
    done_start TEXT,
    done_duration_s REAL CHECK (done_duration_s BETWEEN 0 AND 1e7),
    done_elapsed_s REAL CHECK (done_elapsed_s BETWEEN 0 AND 1e7),
    done_moving_s REAL CHECK (done_moving_s BETWEEN 0 AND 1e7),
    done_avg_hr_bpm REAL CHECK (done_avg_hr_bpm BETWEEN 0 AND 1e7),
    done_max_hr_bpm REAL CHECK (done_max_hr_bpm BETWEEN 0 AND 1e7),
    done_ascent_m REAL CHECK (done_ascent_m BETWEEN 0 AND 1e8),
    done_kcal REAL CHECK (done_kcal BETWEEN 0 AND 1e7),
    done_mass_change_kg REAL CHECK (done_mass_change_kg BETWEEN -1e7 AND 1e7),
    done_duration_min REAL CHECK (done_duration_min BETWEEN 0 AND 1e7),
    done_distance_m REAL CHECK (done_distance_m BETWEEN 0 AND 1e8),
    done_rpe REAL CHECK (done_rpe BETWEEN 0 AND 10),
    done_hard_min REAL CHECK (done_hard_min BETWEEN 0 AND 1e7),
    done_hard_m REAL CHECK (done_hard_m BETWEEN 0 AND 1e8),
    done_warm_up_m REAL CHECK (done_warm_up_m BETWEEN 0 AND 1e8),
    done_cool_down_m REAL CHECK (done_cool_down_m BETWEEN 0 AND 1e8),
    done_reps INTEGER CHECK (done_reps BETWEEN 0 AND 10000000),
    done_rep_m REAL CHECK (done_rep_m BETWEEN 0 AND 1e8),
    done_down TEXT CHECK (done_down IN ('walk', 'run')),
    done_fuel_carbs_g_per_h REAL CHECK (done_fuel_carbs_g_per_h BETWEEN 0 AND 1e7),
    done_fluid_ml_per_h REAL CHECK (done_fluid_ml_per_h BETWEEN 0 AND 1e7),
    done_temperature_c REAL CHECK (done_temperature_c BETWEEN -1e7 AND 1e7),
    done_contacts INTEGER CHECK (done_contacts BETWEEN 0 AND 10000000),
    done_descent_m REAL CHECK (done_descent_m BETWEEN 0 AND 1e8),
    done_steps TEXT CHECK (substr(done_steps, 1, 1) IN ('{', '[')),
    done_has_source INTEGER NOT NULL CHECK (done_has_source IN (0, 1)),
    done_source_kind TEXT CHECK (done_source_kind IN ('fit', 'tcx', 'gpx', 'csv', 'health', 'manual', 'json')),
    done_source_name TEXT,
    done_source_id TEXT,
    done_other_sources TEXT CHECK (substr(done_other_sources, 1, 1) IN ('{', '[')),
    done_streams TEXT REFERENCES track (hash)
) STRICT;

CREATE INDEX session_by_source ON session (done_source_id) WHERE done_source_id IS NOT NULL;

CREATE TABLE lap (
    session_row INTEGER NOT NULL REFERENCES session (row) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    duration_s REAL CHECK (duration_s BETWEEN 0 AND 1e7),
    distance_m REAL CHECK (distance_m BETWEEN 0 AND 1e8),
    avg_hr_bpm REAL CHECK (avg_hr_bpm BETWEEN 0 AND 1e7),
    max_hr_bpm REAL CHECK (max_hr_bpm BETWEEN 0 AND 1e7),
    ascent_m REAL CHECK (ascent_m BETWEEN 0 AND 1e8),
    PRIMARY KEY (session_row, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE session_exercise (
    session_row INTEGER NOT NULL REFERENCES session (row) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    exercise TEXT NOT NULL,
    superset INTEGER CHECK (superset BETWEEN 0 AND 10000000),
    rest_s REAL CHECK (rest_s BETWEEN 0 AND 1e7),
    note TEXT,
    has_target INTEGER NOT NULL CHECK (has_target IN (0, 1)),
    target_sets INTEGER CHECK (target_sets BETWEEN 0 AND 10000000),
    target_reps_low INTEGER CHECK (target_reps_low BETWEEN 0 AND 10000000),
    target_reps_high INTEGER CHECK (target_reps_high BETWEEN 0 AND 10000000),
    target_rir REAL CHECK (target_rir BETWEEN 0 AND 1e7),
    target_weight_kg REAL CHECK (target_weight_kg BETWEEN 0 AND 1e7),
    target_duration_s REAL CHECK (target_duration_s BETWEEN 0 AND 1e7),
    PRIMARY KEY (session_row, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE lift_set (
    session_row INTEGER NOT NULL REFERENCES session (row) ON DELETE CASCADE,
    exercise_place INTEGER NOT NULL,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('warm_up', 'working', 'drop', 'failure')),
    reps INTEGER CHECK (reps BETWEEN 0 AND 10000000),
    weight_kg REAL CHECK (weight_kg BETWEEN 0 AND 1e7),
    rir REAL CHECK (rir BETWEEN 0 AND 1e7),
    duration_s REAL CHECK (duration_s BETWEEN 0 AND 1e7),
    done INTEGER CHECK (done IN (0, 1)),
    PRIMARY KEY (session_row, exercise_place, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE meal (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    date TEXT NOT NULL CHECK (length(date) = 10),
    time TEXT CHECK (length(time) = 5),
    name TEXT,
    status TEXT NOT NULL CHECK (status IN ('planned', 'eaten')),
    fluid_ml REAL CHECK (fluid_ml BETWEEN 0 AND 1e7)
) STRICT;

CREATE TABLE meal_item (
    meal_row INTEGER NOT NULL REFERENCES meal (row) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    food TEXT,
    name TEXT,
    grams REAL CHECK (grams BETWEEN 0 AND 1e7),
    kcal REAL CHECK (kcal BETWEEN 0 AND 1e7),
    protein_g REAL CHECK (protein_g BETWEEN 0 AND 1e7),
    carbs_g REAL CHECK (carbs_g BETWEEN 0 AND 1e7),
    fat_g REAL CHECK (fat_g BETWEEN 0 AND 1e7),
    fibre_g REAL CHECK (fibre_g BETWEEN 0 AND 1e7),
    PRIMARY KEY (meal_row, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE food (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    per_100g_kcal REAL CHECK (per_100g_kcal BETWEEN 0 AND 1e7),
    per_100g_protein_g REAL CHECK (per_100g_protein_g BETWEEN 0 AND 1e7),
    per_100g_carbs_g REAL CHECK (per_100g_carbs_g BETWEEN 0 AND 1e7),
    per_100g_fat_g REAL CHECK (per_100g_fat_g BETWEEN 0 AND 1e7),
    per_100g_fibre_g REAL CHECK (per_100g_fibre_g BETWEEN 0 AND 1e7),
    barcode TEXT
) STRICT;

CREATE TABLE food_portion (
    food_row INTEGER NOT NULL REFERENCES food (row) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    grams REAL NOT NULL CHECK (grams BETWEEN 0 AND 1e7),
    PRIMARY KEY (food_row, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE exercise (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    pattern TEXT CHECK (pattern IN ('squat', 'hinge', 'hipext', 'single', 'calf', 'push', 'pull', 'core')),
    region TEXT CHECK (region IN ('upper', 'lower', 'core')),
    type TEXT CHECK (type IN ('compound', 'accessory', 'core')),
    equipment TEXT,
    muscles TEXT CHECK (substr(muscles, 1, 1) IN ('{', '['))
) STRICT;

CREATE TABLE day (
    row INTEGER PRIMARY KEY,
    date TEXT NOT NULL CHECK (length(date) = 10) UNIQUE,
    weight_kg REAL CHECK (weight_kg BETWEEN 0 AND 1e7),
    sleep_h REAL CHECK (sleep_h BETWEEN 0 AND 24),
    resting_hr_bpm REAL CHECK (resting_hr_bpm BETWEEN 0 AND 1e7),
    hrv_ms REAL CHECK (hrv_ms BETWEEN 0 AND 1e7),
    soreness REAL CHECK (soreness BETWEEN 0 AND 10),
    pain REAL CHECK (pain BETWEEN 0 AND 10),
    ill TEXT CHECK (ill IN ('none', 'above_neck', 'below_neck', 'fever')),
    note TEXT,
    availability TEXT CHECK (substr(availability, 1, 1) IN ('{', '[')),
    food_complete INTEGER CHECK (food_complete IN (0, 1))
) STRICT;

CREATE TABLE phase (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    "from" TEXT NOT NULL CHECK (length("from") = 10),
    "to" TEXT NOT NULL CHECK (length("to") = 10),
    kind TEXT NOT NULL CHECK (kind IN ('base', 'build', 'peak', 'taper', 'race', 'recovery', 'off'))
) STRICT;

CREATE TABLE race (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    date TEXT NOT NULL CHECK (length(date) = 10),
    time TEXT CHECK (length(time) = 5),
    name TEXT,
    distance_m REAL CHECK (distance_m BETWEEN 0 AND 1e8),
    priority TEXT NOT NULL CHECK (priority IN ('A', 'B', 'C')),
    expected_min REAL CHECK (expected_min BETWEEN 0 AND 1e7)
) STRICT;

-- Every change ever made, as a tree: a change made after others were taken back
-- begins a branch, and nothing is forgotten.
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    parent INTEGER REFERENCES journal (seq),
    at TEXT NOT NULL, -- UTC
    title TEXT NOT NULL,
    counts TEXT NOT NULL CHECK (substr(counts, 1, 1) IN ('{', '[')), -- entities of each kind
    changes TEXT NOT NULL -- each entity before and after, as diary JSON
) STRICT;

CREATE INDEX journal_by_parent ON journal (parent);

-- Where the diary stands in the journal: the change that was made last, NULL before
-- the first.
CREATE TABLE position (
    row INTEGER PRIMARY KEY CHECK (row = 1),
    seq INTEGER REFERENCES journal (seq)
) STRICT;

INSERT INTO position (row, seq) VALUES (1, NULL);
