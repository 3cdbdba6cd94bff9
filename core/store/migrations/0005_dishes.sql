-- What a food was cooked of, and meals that are kept by name.

ALTER TABLE food ADD COLUMN has_recipe INTEGER NOT NULL DEFAULT 0 CHECK (has_recipe IN (0, 1));
ALTER TABLE food ADD COLUMN recipe_cooked_g REAL CHECK (recipe_cooked_g BETWEEN 0 AND 1e7);

CREATE TABLE food_ingredient (
    food_row INTEGER NOT NULL REFERENCES food (row) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    food TEXT,
    name TEXT,
    grams REAL CHECK (grams BETWEEN 0 AND 1e7),
    kcal REAL CHECK (kcal BETWEEN 0 AND 1e7),
    protein_g REAL CHECK (protein_g BETWEEN 0 AND 1e7),
    carbs_g REAL CHECK (carbs_g BETWEEN 0 AND 1e7),
    fat_g REAL CHECK (fat_g BETWEEN 0 AND 1e7),
    fibre_g REAL CHECK (fibre_g BETWEEN 0 AND 1e7),
    PRIMARY KEY (food_row, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_meal (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('meal')),
    name TEXT NOT NULL
) STRICT;

CREATE TABLE saved_meal_item (
    meal_row INTEGER NOT NULL REFERENCES saved_meal (row) ON DELETE CASCADE,
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
