-- A session whose doubtful figures the athlete has looked at and lets stand.

ALTER TABLE session ADD COLUMN checked INTEGER CHECK (checked IN (0, 1));
