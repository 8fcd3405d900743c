-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an inspection needs to know of a cooperative beyond its trades and its ledger.

-- Who came to a meeting and how he voted; a meeting has rows here once a sheet of signatures was entered.
CREATE TABLE attendance (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id),
    member_id  INTEGER NOT NULL REFERENCES member (id),
    vote       TEXT    CHECK (vote = 'for' OR vote = 'against' OR vote = 'abstained'),
    votes      INTEGER NOT NULL DEFAULT 1 CHECK (votes BETWEEN 1 AND 999999),
    UNIQUE (meeting_id, member_id)
) STRICT;

CREATE INDEX attendance_by_member ON attendance (member_id);
CREATE TRIGGER attendance_never_changes BEFORE UPDATE ON attendance
BEGIN
    SELECT RAISE(ABORT, 'attendance: posted rows are never changed');
END;
CREATE TRIGGER attendance_never_goes BEFORE DELETE ON attendance
BEGIN
    SELECT RAISE(ABORT, 'attendance: posted rows are never deleted');
END;

-- The annual report of a year to the registrar (Law Art. 17; detailed rules Art. 63: due 30 June of the next year). A row
-- without a day says that it was not filed; no row says that nobody knows.
CREATE TABLE annual_report (
    id       INTEGER PRIMARY KEY CHECK (id BETWEEN 1949 AND 2199),
    filed_on TEXT    CHECK (date(filed_on, '+0 days') IS filed_on AND filed_on BETWEEN '1900-01-01' AND '2200-12-31'),
    note     TEXT    NOT NULL DEFAULT '' CHECK (length(note) <= 1000)
) STRICT;

-- Things bought with grants: master data, changed in place and logged.
CREATE TABLE asset (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    serial      TEXT    NOT NULL DEFAULT '' CHECK (length(serial) <= 200),
    name        TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    bought_on   TEXT    CHECK (date(bought_on, '+0 days') IS bought_on AND bought_on BETWEEN '1900-01-01' AND '2200-12-31'),
    amount_fen  INTEGER NOT NULL DEFAULT 0 CHECK (amount_fen BETWEEN 0 AND 999999999999999),
    project     TEXT    NOT NULL DEFAULT '' CHECK (length(project) <= 1000),
    supplier    TEXT    NOT NULL DEFAULT '' CHECK (length(supplier) <= 200),
    invoice     TEXT    NOT NULL DEFAULT '' CHECK (length(invoice) <= 200),
    location    TEXT    NOT NULL DEFAULT '' CHECK (length(location) <= 1000),
    custodian   TEXT    NOT NULL DEFAULT '' CHECK (length(custodian) <= 200),
    disposed_on TEXT    CHECK (date(disposed_on, '+0 days') IS disposed_on
                               AND disposed_on BETWEEN '1900-01-01' AND '2200-12-31'),
    approval    TEXT    NOT NULL DEFAULT '' CHECK (length(approval) <= 1000), -- document that allowed the disposal
    note        TEXT    NOT NULL DEFAULT '' CHECK (length(note) <= 1000),
    CHECK (disposed_on >= bought_on)
) STRICT;

CREATE INDEX asset_by_serial ON asset (serial) WHERE serial <> '';

-- Papers that explain what an inspection would ask about: a suspension on file, planting, a disaster, a project being
-- built, a liquidation, books kept elsewhere until a day.
CREATE TABLE circumstance (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    kind      TEXT    NOT NULL CHECK (kind = 'suspension' OR kind = 'perennial_crop' OR kind = 'disaster'
                                      OR kind = 'construction' OR kind = 'liquidation' OR kind = 'books_elsewhere'
                                      OR kind = 'no_business'),
    date_from TEXT    NOT NULL CHECK (date(date_from, '+0 days') IS date_from
                                      AND date_from BETWEEN '1900-01-01' AND '2200-12-31'),
    date_to   TEXT    CHECK (date(date_to, '+0 days') IS date_to AND date_to BETWEEN '1900-01-01' AND '2200-12-31'),
    document  TEXT    NOT NULL DEFAULT '' CHECK (length(document) <= 1000),
    note      TEXT    NOT NULL DEFAULT '' CHECK (length(note) <= 1000),
    CHECK (date_to >= date_from)
) STRICT;

-- Who stands near whom: kin and firms that an officer declares. Never guessed from names.
-- name: of a person or firm as vouchers call it; member_id: the officer that it belongs to.
CREATE TABLE related_party (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id    INTEGER NOT NULL REFERENCES member (id),
    name         TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    relation     TEXT    NOT NULL CHECK (relation = 'kin' OR relation = 'firm'),
    bank_account TEXT    NOT NULL DEFAULT '' CHECK (length(bank_account) <= 200),
    note         TEXT    NOT NULL DEFAULT '' CHECK (length(note) <= 1000),
    UNIQUE (member_id, name)
) STRICT;

-- What the cooperative says to a finding, with its document. It holds for the evidence it was written for: evidence_hash is
-- the finding's. Written anew rather than changed.
CREATE TABLE explanation (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    rule          TEXT    NOT NULL CHECK (length(rule) BETWEEN 1 AND 20),
    evidence_hash TEXT    NOT NULL CHECK (length(evidence_hash) = 64 AND evidence_hash NOT GLOB '*[^0-9a-f]*'),
    date          TEXT    NOT NULL CHECK (date(date, '+0 days') IS date AND date BETWEEN '1900-01-01' AND '2200-12-31'),
    reason        TEXT    NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    document      TEXT    NOT NULL DEFAULT '' CHECK (length(document) <= 1000)
) STRICT;

CREATE TRIGGER explanation_never_changes BEFORE UPDATE ON explanation
BEGIN
    SELECT RAISE(ABORT, 'explanation: rows are never changed');
END;
CREATE TRIGGER explanation_never_goes BEFORE DELETE ON explanation
BEGIN
    SELECT RAISE(ABORT, 'explanation: rows are never deleted');
END;
