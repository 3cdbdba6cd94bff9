-- Each change of the journal says what it was when it was written: checksum() is CRC-32
-- over all other columns (core/store/damage/checksum.h).

ALTER TABLE journal ADD COLUMN checksum INTEGER;
UPDATE journal SET checksum = checksum(seq, parent, at, title, counts, changes);
