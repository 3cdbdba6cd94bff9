-- Names that mean an exercise too: of those that were merged into it.

ALTER TABLE exercise ADD COLUMN aliases TEXT CHECK (substr(aliases, 1, 1) IN ('{', '['));
