-- Where meals and the values of a day came from; those from before have none.

ALTER TABLE meal ADD COLUMN has_source INTEGER NOT NULL DEFAULT 0 CHECK (has_source IN (0, 1));
ALTER TABLE meal ADD COLUMN source_kind TEXT CHECK (source_kind IN ('fit', 'tcx', 'gpx', 'csv', 'health', 'manual', 'json'));
ALTER TABLE meal ADD COLUMN source_name TEXT;
ALTER TABLE meal ADD COLUMN source_id TEXT;
ALTER TABLE day ADD COLUMN sources TEXT CHECK (substr(sources, 1, 1) IN ('{', '['));
