-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema. Released scripts are never edited; a change is a new one.
--
-- Money is whole fen (_fen), quantities are thousandths of their unit, days are 'YYYY-MM-DD', words are the English
-- ones of the interface. date(x, '+0 days') IS x holds for a real day written that way and for NULL only; without the
-- modifier SQLite lets 30 February pass.
-- Only functions that SQLite calls innocuous may stand here: the schema is not trusted (json_valid is not one).
-- Longer lists of words are written with OR: for IN (…) of three and more SQLite builds a table at every insert,
-- which doubled the time of an import.
-- The limit of a single figure is 999,999,999,999,999 of its smallest part, as in the program.

CREATE TABLE cooperative (
    id                     INTEGER PRIMARY KEY CHECK (id = 1),
    name                   TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    code                   TEXT    NOT NULL DEFAULT '' CHECK (length(code) <= 200),
    form                   TEXT    NOT NULL CHECK (form = 'specialized' OR form = 'land' OR form = 'union'
                                                   OR form = 'collective'),
    first_year             INTEGER NOT NULL CHECK (first_year BETWEEN 1949 AND 2199),
    registered_on          TEXT    CHECK (date(registered_on, '+0 days') IS registered_on
                                          AND registered_on BETWEEN '1900-01-01' AND '2200-12-31'),
    industry               TEXT    NOT NULL DEFAULT '' CHECK (length(industry) <= 1000),
    region                 TEXT    NOT NULL DEFAULT '' CHECK (length(region) <= 1000),
    subscribed_capital_fen INTEGER CHECK (subscribed_capital_fen BETWEEN 0 AND 999999999999999),
    suspension_from        TEXT    CHECK (date(suspension_from, '+0 days') IS suspension_from
                                          AND suspension_from BETWEEN '1900-01-01' AND '2200-12-31'),
    suspension_to          TEXT    CHECK (date(suspension_to, '+0 days') IS suspension_to
                                          AND suspension_to BETWEEN '1900-01-01' AND '2200-12-31'),
    liquidation            INTEGER CHECK (liquidation IN (0, 1)),
    perennial_crop_from    TEXT    CHECK (date(perennial_crop_from, '+0 days') IS perennial_crop_from
                                          AND perennial_crop_from BETWEEN '1900-01-01' AND '2200-12-31'),
    agency_bookkeeping     INTEGER CHECK (agency_bookkeeping IN (0, 1))
) STRICT;

CREATE TRIGGER cooperative_stays BEFORE DELETE ON cooperative
BEGIN
    SELECT RAISE(ABORT, 'cooperative: a book always has its cooperative');
END;

-- The official chart of the accounting system of 2021 (cai kuai [2021] no. 37). side: where the balance usually
-- stands; 114 has balances on both sides.
CREATE TABLE account (
    id   INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (code GLOB '[1-5][0-9][0-9]*' AND code NOT GLOB '*[^0-9]*'),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    side TEXT NOT NULL CHECK (side = 'debit' OR side = 'credit' OR side = 'both')
) STRICT;

INSERT INTO account (code, name, side)
VALUES ('101', '库存现金', 'debit'),
       ('102', '银行存款', 'debit'),
       ('113', '应收款', 'debit'),
       ('114', '成员往来', 'both'),
       ('121', '产品物资', 'debit'),
       ('124', '委托加工物资', 'debit'),
       ('125', '委托代销商品', 'debit'),
       ('127', '受托代购商品', 'debit'),
       ('128', '受托代销商品', 'debit'),
       ('131', '对外投资', 'debit'),
       ('141', '消耗性生物资产', 'debit'),
       ('142', '生产性生物资产', 'debit'),
       ('143', '生产性生物资产累计折旧', 'credit'),
       ('144', '公益性生物资产', 'debit'),
       ('151', '固定资产', 'debit'),
       ('152', '累计折旧', 'credit'),
       ('153', '在建工程', 'debit'),
       ('154', '固定资产清理', 'debit'),
       ('161', '无形资产', 'debit'),
       ('162', '累计摊销', 'credit'),
       ('171', '长期待摊费用', 'debit'),
       ('181', '待处理财产损溢', 'debit'),
       ('201', '短期借款', 'credit'),
       ('211', '应付款', 'credit'),
       ('212', '应付工资', 'credit'),
       ('213', '应付劳务费', 'credit'),
       ('214', '应交税费', 'credit'),
       ('215', '应付利息', 'credit'),
       ('221', '应付盈余返还', 'credit'),
       ('222', '应付剩余盈余', 'credit'),
       ('231', '长期借款', 'credit'),
       ('235', '专项应付款', 'credit'),
       ('301', '股金', 'credit'),
       ('311', '专项基金', 'credit'),
       ('321', '资本公积', 'credit'),
       ('322', '盈余公积', 'credit'),
       ('331', '本年盈余', 'credit'),
       ('332', '盈余分配', 'credit'),
       ('401', '生产成本', 'debit'),
       ('501', '经营收入', 'credit'),
       ('502', '其他收入', 'credit'),
       ('511', '投资收益', 'credit'),
       ('521', '经营支出', 'debit'),
       ('522', '税金及附加', 'debit'),
       ('523', '管理费用', 'debit'),
       ('524', '财务费用', 'debit'),
       ('529', '其他支出', 'debit'),
       ('531', '所得税费用', 'debit');

-- roles: the words in the order of the interface, none twice, with ';' between.
-- Ids are never used again, so that a row number in the change log means one member for ever.
CREATE TABLE member (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    number       TEXT    NOT NULL UNIQUE CHECK (length(number) BETWEEN 1 AND 200),
    name         TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    kind         TEXT    NOT NULL CHECK (kind = 'farmer' OR kind = 'resident' OR kind = 'enterprise'
                                         OR kind = 'institution' OR kind = 'organization' OR kind = 'collective'),
    id_number    TEXT    NOT NULL DEFAULT '' CHECK (length(id_number) <= 200),
    phone        TEXT    NOT NULL DEFAULT '' CHECK (length(phone) <= 200),
    address      TEXT    NOT NULL DEFAULT '' CHECK (length(address) <= 1000),
    household    TEXT    NOT NULL DEFAULT '' CHECK (length(household) <= 200),
    joined_on    TEXT    CHECK (date(joined_on, '+0 days') IS joined_on AND joined_on BETWEEN '1900-01-01' AND '2200-12-31'),
    left_on      TEXT    CHECK (date(left_on, '+0 days') IS left_on AND left_on BETWEEN '1900-01-01' AND '2200-12-31'),
    roles        TEXT    NOT NULL DEFAULT ''
                         CHECK (roles = '' OR roles = rtrim(iif(instr(';' || roles || ';', ';chair;'), 'chair;', '')
                                           || iif(instr(';' || roles || ';', ';director;'), 'director;', '')
                                           || iif(instr(';' || roles || ';', ';supervisor;'), 'supervisor;', '')
                                           || iif(instr(';' || roles || ';', ';manager;'), 'manager;', '')
                                           || iif(instr(';' || roles || ';', ';accountant;'), 'accountant;', '')
                                           || iif(instr(';' || roles || ';', ';cashier;'), 'cashier;', ''), ';')),
    bank_account TEXT    NOT NULL DEFAULT '' CHECK (length(bank_account) <= 200),
    assisted     INTEGER NOT NULL DEFAULT 0 CHECK (assisted IN (0, 1)),
    party        TEXT    NOT NULL CHECK (party = 'farmer' OR party = 'enterprise' OR party = 'collective'
                                         OR party = 'government'),
    note         TEXT    NOT NULL DEFAULT '' CHECK (length(note) <= 1000),
    CHECK (left_on >= joined_on)
) STRICT;

CREATE INDEX member_by_identity ON member (id_number) WHERE id_number <> '';

-- Derived from member and not logged: what sorting and searching need. The keys sort bytewise in natural
-- order of the number and the household and in pinyin order of the name.
CREATE TABLE member_search (
    member_id     INTEGER PRIMARY KEY REFERENCES member (id) ON DELETE CASCADE,
    number_key    BLOB NOT NULL UNIQUE,
    name_key      BLOB NOT NULL,
    household_key BLOB NOT NULL,
    names         TEXT NOT NULL, -- name, number, initials, pinyin, in lower case
    codes         TEXT NOT NULL  -- phone, identity number
) STRICT;

CREATE INDEX member_search_by_name ON member_search (name_key, number_key);

CREATE TABLE contribution (
    id             INTEGER PRIMARY KEY,
    date           TEXT    NOT NULL CHECK (date(date, '+0 days') IS date AND date BETWEEN '1900-01-01' AND '2200-12-31'),
    member_id      INTEGER NOT NULL REFERENCES member (id),
    kind           TEXT    NOT NULL CHECK (kind = 'cash' OR kind = 'goods' OR kind = 'land' OR kind = 'forest'
                                           OR kind = 'ip' OR kind = 'labor' OR kind = 'technology'
                                           OR kind = 'other'),
    subscribed_fen INTEGER NOT NULL DEFAULT 0 CHECK (subscribed_fen BETWEEN -999999999999999 AND 999999999999999),
    paid_fen       INTEGER NOT NULL DEFAULT 0 CHECK (paid_fen BETWEEN -999999999999999 AND 999999999999999),
    quantity       INTEGER NOT NULL DEFAULT 0 CHECK (quantity BETWEEN -999999999999999 AND 999999999999999),
    unit           TEXT    NOT NULL DEFAULT '' CHECK (length(unit) <= 200),
    until          TEXT    CHECK (date(until, '+0 days') IS until AND until BETWEEN '1900-01-01' AND '2200-12-31'),
    valuation      TEXT    CHECK (valuation = 'invoice' OR valuation = 'all-members' OR valuation = 'appraiser'),
    note           TEXT    NOT NULL DEFAULT '' CHECK (length(note) <= 1000),
    reverses       INTEGER UNIQUE REFERENCES contribution (id),
    CHECK (subscribed_fen <> 0 OR paid_fen <> 0 OR quantity <> 0),
    -- Mu and days have two decimals.
    CHECK (kind NOT IN ('land', 'labor') OR quantity % 10 = 0),
    -- A withdrawal names the term of what it takes from, which may have ended.
    CHECK (reverses IS NOT NULL OR until IS NULL OR until >= date
           OR subscribed_fen < 0 OR paid_fen < 0 OR quantity < 0)
) STRICT;

CREATE INDEX contribution_by_member ON contribution (member_id, date);
CREATE INDEX contribution_by_date ON contribution (date);

CREATE TRIGGER contribution_never_changes BEFORE UPDATE ON contribution
BEGIN
    SELECT RAISE(ABORT, 'contribution: posted rows are never changed');
END;
CREATE TRIGGER contribution_never_goes BEFORE DELETE ON contribution
BEGIN
    SELECT RAISE(ABORT, 'contribution: posted rows are never deleted');
END;
CREATE TRIGGER contribution_reversal_mirrors BEFORE INSERT ON contribution
WHEN NEW.reverses IS NOT NULL
 AND NOT EXISTS (SELECT 1
                   FROM contribution AS original
                  WHERE original.id = NEW.reverses
                    AND original.reverses IS NULL
                    AND original.date <= NEW.date
                    AND original.member_id = NEW.member_id
                    AND original.kind = NEW.kind
                    AND original.subscribed_fen = -NEW.subscribed_fen
                    AND original.paid_fen = -NEW.paid_fen
                    AND original.quantity = -NEW.quantity
                    AND original.until IS NEW.until)
BEGIN
    SELECT RAISE(ABORT, 'contribution: a reversal mirrors the row it takes back');
END;

-- member_id NULL: trade with a non-member, kept apart (Law Art. 41).
CREATE TABLE trade (
    id         INTEGER PRIMARY KEY,
    date       TEXT    NOT NULL CHECK (date(date, '+0 days') IS date AND date BETWEEN '1900-01-01' AND '2200-12-31'),
    member_id  INTEGER REFERENCES member (id),
    direction  TEXT    NOT NULL CHECK (direction IN ('delivery', 'purchase')),
    product    TEXT    NOT NULL CHECK (length(product) BETWEEN 1 AND 200),
    quantity   INTEGER NOT NULL DEFAULT 0 CHECK (quantity BETWEEN -999999999999999 AND 999999999999999),
    unit       TEXT    NOT NULL DEFAULT '' CHECK (length(unit) <= 200),
    amount_fen INTEGER NOT NULL CHECK (amount_fen BETWEEN -999999999999999 AND 999999999999999),
    line       TEXT    NOT NULL DEFAULT 'primary' CHECK (line = 'primary' OR line = 'secondary'
                                                         OR line = 'tertiary'),
    note       TEXT    NOT NULL DEFAULT '' CHECK (length(note) <= 1000),
    reverses   INTEGER UNIQUE REFERENCES trade (id),
    CHECK ((quantity >= 0 AND amount_fen >= 0) OR (quantity <= 0 AND amount_fen <= 0))
) STRICT;

CREATE INDEX trade_by_member ON trade (member_id, date);
CREATE INDEX trade_by_date ON trade (date);

CREATE TRIGGER trade_never_changes BEFORE UPDATE ON trade
BEGIN
    SELECT RAISE(ABORT, 'trade: posted rows are never changed');
END;
CREATE TRIGGER trade_never_goes BEFORE DELETE ON trade
BEGIN
    SELECT RAISE(ABORT, 'trade: posted rows are never deleted');
END;
CREATE TRIGGER trade_reversal_mirrors BEFORE INSERT ON trade
WHEN NEW.reverses IS NOT NULL
 AND NOT EXISTS (SELECT 1
                   FROM trade AS original
                  WHERE original.id = NEW.reverses
                    AND original.reverses IS NULL
                    AND original.date <= NEW.date
                    AND original.member_id IS NEW.member_id
                    AND original.direction = NEW.direction
                    AND original.product = NEW.product
                    AND original.quantity = -NEW.quantity
                    AND original.unit = NEW.unit
                    AND original.amount_fen = -NEW.amount_fen
                    AND original.line = NEW.line)
BEGIN
    SELECT RAISE(ABORT, 'trade: a reversal mirrors the row it takes back');
END;

CREATE TABLE grant_received (
    id         INTEGER PRIMARY KEY,
    date       TEXT    NOT NULL CHECK (date(date, '+0 days') IS date AND date BETWEEN '1900-01-01' AND '2200-12-31'),
    kind       TEXT    NOT NULL CHECK (kind IN ('state', 'donation')),
    amount_fen INTEGER NOT NULL CHECK (amount_fen BETWEEN -999999999999999 AND 999999999999999),
    project    TEXT    NOT NULL DEFAULT '' CHECK (length(project) <= 1000),
    applied_on TEXT    CHECK (date(applied_on, '+0 days') IS applied_on AND applied_on BETWEEN '1900-01-01' AND '2200-12-31'),
    note       TEXT    NOT NULL DEFAULT '' CHECK (length(note) <= 1000),
    reverses   INTEGER UNIQUE REFERENCES grant_received (id)
) STRICT;

CREATE INDEX grant_received_by_date ON grant_received (date);

CREATE TRIGGER grant_received_never_changes BEFORE UPDATE ON grant_received
BEGIN
    SELECT RAISE(ABORT, 'grant_received: posted rows are never changed');
END;
CREATE TRIGGER grant_received_never_goes BEFORE DELETE ON grant_received
BEGIN
    SELECT RAISE(ABORT, 'grant_received: posted rows are never deleted');
END;
CREATE TRIGGER grant_received_reversal_mirrors BEFORE INSERT ON grant_received
WHEN NEW.reverses IS NOT NULL
 AND NOT EXISTS (SELECT 1
                   FROM grant_received AS original
                  WHERE original.id = NEW.reverses
                    AND original.reverses IS NULL
                    AND original.date <= NEW.date
                    AND original.kind = NEW.kind
                    AND original.amount_fen = -NEW.amount_fen)
BEGIN
    SELECT RAISE(ABORT, 'grant_received: a reversal mirrors the row it takes back');
END;

CREATE TABLE opening_share (
    id           INTEGER PRIMARY KEY,
    member_id    INTEGER NOT NULL REFERENCES member (id),
    date         TEXT    NOT NULL CHECK (date(date, '+0 days') IS date AND date BETWEEN '1900-01-01' AND '2200-12-31'),
    reserve_fen  INTEGER NOT NULL DEFAULT 0 CHECK (reserve_fen BETWEEN -999999999999999 AND 999999999999999),
    state_fen    INTEGER NOT NULL DEFAULT 0 CHECK (state_fen BETWEEN -999999999999999 AND 999999999999999),
    donation_fen INTEGER NOT NULL DEFAULT 0 CHECK (donation_fen BETWEEN -999999999999999 AND 999999999999999),
    reverses     INTEGER UNIQUE REFERENCES opening_share (id)
) STRICT;

CREATE INDEX opening_share_by_member ON opening_share (member_id, date);
CREATE INDEX opening_share_by_date ON opening_share (date);

CREATE TRIGGER opening_share_never_changes BEFORE UPDATE ON opening_share
BEGIN
    SELECT RAISE(ABORT, 'opening_share: posted rows are never changed');
END;
CREATE TRIGGER opening_share_never_goes BEFORE DELETE ON opening_share
BEGIN
    SELECT RAISE(ABORT, 'opening_share: posted rows are never deleted');
END;
CREATE TRIGGER opening_share_reversal_mirrors BEFORE INSERT ON opening_share
WHEN NEW.reverses IS NOT NULL
 AND NOT EXISTS (SELECT 1
                   FROM opening_share AS original
                  WHERE original.id = NEW.reverses
                    AND original.reverses IS NULL
                    AND original.member_id = NEW.member_id
                    AND original.date = NEW.date
                    AND original.reserve_fen = -NEW.reserve_fen
                    AND original.state_fen = -NEW.state_fen
                    AND original.donation_fen = -NEW.donation_fen)
BEGIN
    SELECT RAISE(ABORT, 'opening_share: a reversal mirrors the row it takes back');
END;

CREATE TABLE meeting (
    id          INTEGER PRIMARY KEY,
    date        TEXT    NOT NULL CHECK (date(date, '+0 days') IS date AND date BETWEEN '1900-01-01' AND '2200-12-31'),
    kind        TEXT    NOT NULL CHECK (kind = 'members' OR kind = 'delegates' OR kind = 'board'),
    present     INTEGER NOT NULL CHECK (present BETWEEN 0 AND 999999999999999),
    votes_for   INTEGER CHECK (votes_for BETWEEN 0 AND 999999999999999),
    votes_total INTEGER CHECK (votes_total BETWEEN 0 AND 999999999999999),
    subject     TEXT    NOT NULL DEFAULT '' CHECK (length(subject) <= 1000),
    CHECK (votes_for <= votes_total)
) STRICT;

CREATE TRIGGER meeting_never_changes BEFORE UPDATE ON meeting
BEGIN
    SELECT RAISE(ABORT, 'meeting: posted rows are never changed');
END;
CREATE TRIGGER meeting_never_goes BEFORE DELETE ON meeting
BEGIN
    SELECT RAISE(ABORT, 'meeting: posted rows are never deleted');
END;

-- What is set for a year's distribution and not yet adopted; the id is the year.
CREATE TABLE year_end_draft (
    id             INTEGER PRIMARY KEY CHECK (id BETWEEN 1900 AND 2200),
    surplus_fen    INTEGER CHECK (surplus_fen BETWEEN -999999999999999 AND 999999999999999),
    prior_loss_fen INTEGER NOT NULL DEFAULT 0 CHECK (prior_loss_fen BETWEEN 0 AND 999999999999999),
    policy         TEXT    NOT NULL CHECK (policy GLOB '{*}')
) STRICT;

CREATE TABLE import_batch (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    kind      TEXT    NOT NULL CHECK (length(kind) BETWEEN 1 AND 200),
    file_name TEXT    NOT NULL,
    sha256    TEXT    NOT NULL CHECK (sha256 = '' OR (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*')),
    row_count INTEGER NOT NULL CHECK (row_count >= 0),
    at        TEXT    NOT NULL CHECK (datetime(at, '+0 days') IS at)
) STRICT;

-- A write that was made, so that a second try with the same draft id finds it instead of making another.
CREATE TABLE draft (
    id         TEXT    PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200),
    table_name TEXT    NOT NULL,
    row_id     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX draft_by_row ON draft (table_name, row_id);

-- Who changed what and when, one row per changed row, chained: hash is the SHA-256 over previous_hash and the rest
-- of this row. row_before and row_after are the stored rows as JSON.
CREATE TABLE change_log (
    sequence      INTEGER PRIMARY KEY,
    operation     INTEGER NOT NULL CHECK (operation > 0),
    at            TEXT    NOT NULL CHECK (datetime(at, '+0 days') IS at),
    who           TEXT    NOT NULL,
    action        TEXT    NOT NULL CHECK (action = 'insert' OR action = 'update' OR action = 'delete'),
    table_name    TEXT    NOT NULL,
    row_id        INTEGER NOT NULL,
    row_before    TEXT    CHECK (row_before GLOB '{*}'),
    row_after     TEXT    CHECK (row_after GLOB '{*}'),
    why           TEXT    NOT NULL DEFAULT '',
    previous_hash BLOB    NOT NULL CHECK (length(previous_hash) = 32),
    hash          BLOB    NOT NULL CHECK (length(hash) = 32),
    CHECK ((row_before IS NULL) = (action = 'insert')),
    CHECK ((row_after IS NULL) = (action = 'delete'))
) STRICT;

CREATE TRIGGER change_log_never_changes BEFORE UPDATE ON change_log
BEGIN
    SELECT RAISE(ABORT, 'change_log: rows are never changed');
END;
CREATE TRIGGER change_log_never_shrinks BEFORE DELETE ON change_log
BEGIN
    SELECT RAISE(ABORT, 'change_log: rows are never deleted');
END;
CREATE TRIGGER change_log_is_a_chain BEFORE INSERT ON change_log
WHEN NEW.previous_hash IS NOT coalesce((SELECT hash FROM change_log WHERE sequence = NEW.sequence - 1),
                                       iif(NEW.sequence = 1, zeroblob(32), NULL))
BEGIN
    SELECT RAISE(ABORT, 'change_log: each row carries the hash of the one before');
END;
