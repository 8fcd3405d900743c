-- SPDX-License-Identifier: GPL-3.0-or-later
-- Across and on paper: what an import wrote and how its columns were read, and which papers of a year were made.

-- The rows that an import wrote. Ids of one table are given without gaps, since nobody else writes meanwhile.
CREATE TABLE import_range (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    batch_id   INTEGER NOT NULL REFERENCES import_batch (id),
    table_name TEXT    NOT NULL CHECK (length(table_name) BETWEEN 1 AND 200),
    first_id   INTEGER NOT NULL CHECK (first_id > 0),
    last_id    INTEGER NOT NULL CHECK (last_id >= first_id)
) STRICT;

CREATE INDEX import_range_by_batch ON import_range (batch_id);

-- A batch that was taken out again: its facts were reversed, its members removed. The id is the batch's.
CREATE TABLE import_taken_back (
    id     INTEGER PRIMARY KEY REFERENCES import_batch (id),
    reason TEXT    NOT NULL,
    at     TEXT    NOT NULL CHECK (datetime(at, '+0 days') IS at)
) STRICT;

-- How the columns of a source are read: `source` is a fingerprint of its headings, `mapping` JSON. A convenience, so neither
-- logged nor checked.
CREATE TABLE import_mapping (
    kind    TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 200),
    source  TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 200),
    mapping TEXT NOT NULL CHECK (mapping GLOB '{*}'),
    PRIMARY KEY (kind, source)
) STRICT, WITHOUT ROWID;

-- Papers that were printed or saved: what the print centre calls done. Nothing that counts, so neither logged nor checked;
-- a print must not change the seal that it shows. `way`: printer, pdf, xlsx, csv, bundle. `seal`: that of the paper.
CREATE TABLE paper_made (
    id     INTEGER PRIMARY KEY,
    year   INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
    report TEXT    NOT NULL CHECK (length(report) BETWEEN 1 AND 200),
    way    TEXT    NOT NULL CHECK (length(way) BETWEEN 1 AND 20),
    seal   TEXT    NOT NULL,
    at     TEXT    NOT NULL CHECK (datetime(at, '+0 days') IS at)
) STRICT;

CREATE INDEX paper_made_by_report ON paper_made (year, report);
