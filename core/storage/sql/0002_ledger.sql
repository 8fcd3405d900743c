-- SPDX-License-Identifier: GPL-3.0-or-later
-- The ledger: charts of accounts, vouchers, kept totals, closed months, what facts were posted as, the bank's side.
--
-- A month is a whole number, 202503. An opening voucher carries the day before the ledger's first month and stands in
-- the month of that day, for December in month 0 of the next year: before everything of that year and behind
-- everything of the one before.

-- Nothing pointed at the first chart yet. Now sub-accounts come in (two digits a level), and the chart of 2007 for
-- years before 2023. details: which auxiliary items a line of this account usually names.
DROP TABLE account;
CREATE TABLE account (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    chart       INTEGER NOT NULL CHECK (chart = 2007 OR chart = 2021),
    code        TEXT    NOT NULL CHECK (code GLOB '[1-5][0-9][0-9]*' AND code NOT GLOB '*[^0-9]*'
                                        AND length(code) % 2 = 1 AND length(code) BETWEEN 3 AND 21),
    name        TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    side        TEXT    NOT NULL CHECK (side = 'debit' OR side = 'credit' OR side = 'both'),
    details     TEXT    NOT NULL DEFAULT ''
                        CHECK (details = '' OR details = rtrim(iif(instr(details, 'member'), 'member;', '')
                                                        || iif(instr(details, 'counterparty'), 'counterparty;', '')
                                                        || iif(instr(details, 'product'), 'product;', '')
                                                        || iif(instr(details, 'project'), 'project;', ''), ';')),
    parent_id   INTEGER REFERENCES account (id),
    is_official INTEGER NOT NULL DEFAULT 0 CHECK (is_official IN (0, 1)),
    UNIQUE (chart, code),
    CHECK ((parent_id IS NULL) = (length(code) = 3)),
    CHECK (parent_id IS NOT NULL OR is_official = 1)
) STRICT;

-- The official charts: cai kuai [2021] no. 37 with its two optional accounts (109, 122) and the sub-accounts that it
-- names itself, and cai kuai [2007] no. 15. 114 has balances on both sides.
INSERT INTO account (id, chart, code, name, side, details, parent_id, is_official)
VALUES (1, 2021, '101', '库存现金', 'debit', '', NULL, 1),
       (2, 2021, '102', '银行存款', 'debit', '', NULL, 1),
       (3, 2021, '109', '其他货币资金', 'debit', '', NULL, 1),
       (4, 2021, '113', '应收款', 'debit', 'counterparty', NULL, 1),
       (5, 2021, '114', '成员往来', 'both', 'member', NULL, 1),
       (6, 2021, '121', '产品物资', 'debit', 'product', NULL, 1),
       (7, 2021, '122', '包装物', 'debit', '', NULL, 1),
       (8, 2021, '124', '委托加工物资', 'debit', 'product', NULL, 1),
       (9, 2021, '125', '委托代销商品', 'debit', 'product', NULL, 1),
       (10, 2021, '127', '受托代购商品', 'debit', 'product', NULL, 1),
       (11, 2021, '128', '受托代销商品', 'debit', 'product', NULL, 1),
       (12, 2021, '131', '对外投资', 'debit', 'counterparty', NULL, 1),
       (13, 2021, '141', '消耗性生物资产', 'debit', 'product', NULL, 1),
       (14, 2021, '142', '生产性生物资产', 'debit', '', NULL, 1),
       (15, 2021, '143', '生产性生物资产累计折旧', 'credit', '', NULL, 1),
       (16, 2021, '144', '公益性生物资产', 'debit', '', NULL, 1),
       (17, 2021, '151', '固定资产', 'debit', '', NULL, 1),
       (18, 2021, '152', '累计折旧', 'credit', '', NULL, 1),
       (19, 2021, '153', '在建工程', 'debit', 'project', NULL, 1),
       (20, 2021, '154', '固定资产清理', 'debit', '', NULL, 1),
       (21, 2021, '161', '无形资产', 'debit', '', NULL, 1),
       (22, 2021, '162', '累计摊销', 'credit', '', NULL, 1),
       (23, 2021, '171', '长期待摊费用', 'debit', '', NULL, 1),
       (24, 2021, '181', '待处理财产损溢', 'debit', '', NULL, 1),
       (25, 2021, '201', '短期借款', 'credit', 'counterparty', NULL, 1),
       (26, 2021, '211', '应付款', 'credit', 'counterparty', NULL, 1),
       (27, 2021, '212', '应付工资', 'credit', '', NULL, 1),
       (28, 2021, '213', '应付劳务费', 'credit', '', NULL, 1),
       (29, 2021, '214', '应交税费', 'credit', '', NULL, 1),
       (30, 2021, '215', '应付利息', 'credit', 'counterparty', NULL, 1),
       (31, 2021, '221', '应付盈余返还', 'credit', 'member', NULL, 1),
       (32, 2021, '222', '应付剩余盈余', 'credit', 'member', NULL, 1),
       (33, 2021, '231', '长期借款', 'credit', 'counterparty', NULL, 1),
       (34, 2021, '235', '专项应付款', 'credit', 'project', NULL, 1),
       (35, 2021, '301', '股金', 'credit', 'member', NULL, 1),
       (36, 2021, '311', '专项基金', 'credit', 'project', NULL, 1),
       (37, 2021, '31101', '国家财政直接补助', 'credit', 'project', 36, 1),
       (38, 2021, '31102', '他人捐赠', 'credit', 'project', 36, 1),
       (39, 2021, '321', '资本公积', 'credit', '', NULL, 1),
       (40, 2021, '32101', '股金溢价', 'credit', '', 39, 1),
       (41, 2021, '32102', '资产评估增值', 'credit', '', 39, 1),
       (42, 2021, '322', '盈余公积', 'credit', '', NULL, 1),
       (43, 2021, '331', '本年盈余', 'credit', '', NULL, 1),
       (44, 2021, '332', '盈余分配', 'credit', '', NULL, 1),
       (45, 2021, '33201', '各项分配', 'credit', '', 44, 1),
       (46, 2021, '33202', '未分配盈余', 'credit', '', 44, 1),
       (47, 2021, '401', '生产成本', 'debit', 'product', NULL, 1),
       (48, 2021, '501', '经营收入', 'credit', 'product', NULL, 1),
       (49, 2021, '502', '其他收入', 'credit', '', NULL, 1),
       (50, 2021, '511', '投资收益', 'credit', '', NULL, 1),
       (51, 2021, '521', '经营支出', 'debit', 'product', NULL, 1),
       (52, 2021, '522', '税金及附加', 'debit', '', NULL, 1),
       (53, 2021, '523', '管理费用', 'debit', '', NULL, 1),
       (54, 2021, '524', '财务费用', 'debit', '', NULL, 1),
       (55, 2021, '529', '其他支出', 'debit', '', NULL, 1),
       (56, 2021, '531', '所得税费用', 'debit', '', NULL, 1),
       (201, 2007, '101', '库存现金', 'debit', '', NULL, 1),
       (202, 2007, '102', '银行存款', 'debit', '', NULL, 1),
       (203, 2007, '113', '应收款', 'debit', 'counterparty', NULL, 1),
       (204, 2007, '114', '成员往来', 'both', 'member', NULL, 1),
       (205, 2007, '121', '产品物资', 'debit', 'product', NULL, 1),
       (206, 2007, '124', '委托加工物资', 'debit', 'product', NULL, 1),
       (207, 2007, '125', '委托代销商品', 'debit', 'product', NULL, 1),
       (208, 2007, '127', '受托代购商品', 'debit', 'product', NULL, 1),
       (209, 2007, '128', '受托代销商品', 'debit', 'product', NULL, 1),
       (210, 2007, '131', '对外投资', 'debit', 'counterparty', NULL, 1),
       (211, 2007, '141', '牲畜（禽）资产', 'debit', '', NULL, 1),
       (212, 2007, '142', '林木资产', 'debit', '', NULL, 1),
       (213, 2007, '151', '固定资产', 'debit', '', NULL, 1),
       (214, 2007, '152', '累计折旧', 'credit', '', NULL, 1),
       (215, 2007, '153', '在建工程', 'debit', 'project', NULL, 1),
       (216, 2007, '154', '固定资产清理', 'debit', '', NULL, 1),
       (217, 2007, '161', '无形资产', 'debit', '', NULL, 1),
       (218, 2007, '201', '短期借款', 'credit', 'counterparty', NULL, 1),
       (219, 2007, '211', '应付款', 'credit', 'counterparty', NULL, 1),
       (220, 2007, '212', '应付工资', 'credit', '', NULL, 1),
       (221, 2007, '221', '应付盈余返还', 'credit', 'member', NULL, 1),
       (222, 2007, '222', '应付剩余盈余', 'credit', 'member', NULL, 1),
       (223, 2007, '231', '长期借款', 'credit', 'counterparty', NULL, 1),
       (224, 2007, '235', '专项应付款', 'credit', 'project', NULL, 1),
       (225, 2007, '301', '股金', 'credit', 'member', NULL, 1),
       (226, 2007, '311', '专项基金', 'credit', 'project', NULL, 1),
       (227, 2007, '321', '资本公积', 'credit', '', NULL, 1),
       (228, 2007, '322', '盈余公积', 'credit', '', NULL, 1),
       (229, 2007, '331', '本年盈余', 'credit', '', NULL, 1),
       (230, 2007, '332', '盈余分配', 'credit', '', NULL, 1),
       (231, 2007, '33201', '各项分配', 'credit', '', 230, 1),
       (232, 2007, '33202', '未分配盈余', 'credit', '', 230, 1),
       (233, 2007, '401', '生产成本', 'debit', 'product', NULL, 1),
       (234, 2007, '501', '经营收入', 'credit', 'product', NULL, 1),
       (235, 2007, '502', '其他收入', 'credit', '', NULL, 1),
       (236, 2007, '511', '投资收益', 'credit', '', NULL, 1),
       (237, 2007, '521', '经营支出', 'debit', 'product', NULL, 1),
       (238, 2007, '522', '管理费用', 'debit', '', NULL, 1),
       (239, 2007, '529', '其他支出', 'debit', '', NULL, 1);

CREATE TRIGGER account_official_stays BEFORE UPDATE ON account WHEN OLD.is_official = 1 OR NEW.is_official = 1
BEGIN
    SELECT RAISE(ABORT, 'account: the official accounts never change');
END;
CREATE TRIGGER account_official_never_goes BEFORE DELETE ON account WHEN OLD.is_official = 1
BEGIN
    SELECT RAISE(ABORT, 'account: the official accounts never go');
END;
CREATE TRIGGER account_keeps_its_place BEFORE UPDATE ON account
WHEN OLD.chart <> NEW.chart OR OLD.code <> NEW.code OR OLD.parent_id IS NOT NEW.parent_id OR OLD.side <> NEW.side
BEGIN
    SELECT RAISE(ABORT, 'account: code and side stay, only name and details change');
END;
CREATE TRIGGER account_has_its_parent BEFORE INSERT ON account
WHEN NEW.is_official = 1
  OR NOT EXISTS (SELECT 1
                   FROM account AS parent
                  WHERE parent.id = NEW.parent_id
                    AND parent.chart = NEW.chart
                    AND parent.code = substr(NEW.code, 1, length(NEW.code) - 2)
                    AND parent.side = NEW.side)
BEGIN
    SELECT RAISE(ABORT, 'account: a sub-account stands two digits below its parent, on the same side');
END;

-- Whom and what a line is about besides members: non-member counterparties, products, projects.
CREATE TABLE auxiliary_item (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    kind         TEXT    NOT NULL CHECK (kind = 'counterparty' OR kind = 'product' OR kind = 'project'),
    name         TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    bank_account TEXT    NOT NULL DEFAULT '' CHECK (length(bank_account) <= 200),
    note         TEXT    NOT NULL DEFAULT '' CHECK (length(note) <= 1000),
    UNIQUE (kind, name)
) STRICT;

-- One row with id 1 once anything is set; without it the program's defaults hold.
-- start_period: the first month of the ledger. old_chart_until: the last year that is kept under the chart of 2007.
-- facts_from: contributions, trades and grants from this day on post themselves.
CREATE TABLE ledger_setting (
    id              INTEGER PRIMARY KEY CHECK (id = 1),
    start_period    INTEGER CHECK (start_period BETWEEN 194901 AND 219912 AND start_period % 100 BETWEEN 1 AND 12),
    old_chart_until INTEGER CHECK (old_chart_until BETWEEN 1949 AND 2022),
    two_person      INTEGER NOT NULL DEFAULT 0 CHECK (two_person IN (0, 1)),
    closes_monthly  INTEGER NOT NULL DEFAULT 1 CHECK (closes_monthly IN (0, 1)),
    facts_from      TEXT    CHECK (date(facts_from, '+0 days') IS facts_from),
    money_account   TEXT    NOT NULL DEFAULT '102' CHECK (money_account IN ('101', '102', '109')),
    delivery_mode   TEXT    NOT NULL DEFAULT 'on_behalf' CHECK (delivery_mode IN ('on_behalf', 'outright')),
    purchase_mode   TEXT    NOT NULL DEFAULT 'for_members' CHECK (purchase_mode IN ('for_members', 'outright'))
) STRICT;

-- How one product is dealt in, where it differs from the setting.
CREATE TABLE product_rule (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    product       TEXT    NOT NULL UNIQUE CHECK (length(product) BETWEEN 1 AND 200),
    delivery_mode TEXT    NOT NULL CHECK (delivery_mode IN ('on_behalf', 'outright')),
    purchase_mode TEXT    NOT NULL CHECK (purchase_mode IN ('for_members', 'outright'))
) STRICT;

-- Depreciation, amortisation and the like: total_fen in equal parts over the months, the odd fen first.
CREATE TABLE recurring_entry (
    id                INTEGER PRIMARY KEY AUTOINCREMENT,
    summary           TEXT    NOT NULL CHECK (length(summary) BETWEEN 1 AND 200),
    debit_account_id  INTEGER NOT NULL REFERENCES account (id),
    credit_account_id INTEGER NOT NULL REFERENCES account (id),
    total_fen         INTEGER NOT NULL CHECK (total_fen BETWEEN 1 AND 999999999999999),
    months            INTEGER NOT NULL CHECK (months BETWEEN 1 AND 1200),
    first_period      INTEGER NOT NULL CHECK (first_period % 100 BETWEEN 1 AND 12),
    last_period       INTEGER CHECK (last_period % 100 BETWEEN 1 AND 12)
) STRICT;

-- amount_fen: the sum of the debit side. file_number: what an imported file called the voucher.
CREATE TABLE voucher (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    date         TEXT    NOT NULL CHECK (date(date, '+0 days') IS date AND date BETWEEN '1900-01-01' AND '2200-12-31'),
    period       INTEGER NOT NULL,
    kind         TEXT    NOT NULL CHECK (kind = 'general' OR kind = 'receipt' OR kind = 'payment' OR kind = 'transfer'
                                         OR kind = 'opening'),
    number       INTEGER CHECK (number BETWEEN 1 AND 999999999),
    state        TEXT    NOT NULL CHECK (state = 'draft' OR state = 'reviewed' OR state = 'posted'),
    amount_fen   INTEGER NOT NULL CHECK (amount_fen BETWEEN -20000000000000000 AND 20000000000000000),
    attachments  INTEGER NOT NULL DEFAULT 0 CHECK (attachments BETWEEN 0 AND 9999),
    invoice      TEXT    NOT NULL DEFAULT '' CHECK (length(invoice) <= 200),
    file_number  TEXT    NOT NULL DEFAULT '' CHECK (length(file_number) <= 200),
    entered_at   TEXT    NOT NULL CHECK (datetime(entered_at, '+0 days') IS entered_at),
    prepared_by  TEXT    NOT NULL CHECK (length(prepared_by) <= 200),
    reviewed_by  TEXT    CHECK (length(reviewed_by) <= 200),
    posted_by    TEXT    CHECK (length(posted_by) <= 200),
    origin       TEXT    NOT NULL CHECK (origin = 'manual' OR origin = 'import' OR origin = 'fact' OR origin = 'recurring'
                                         OR origin = 'bank' OR origin = 'closing' OR origin = 'opening'
                                         OR origin = 'conversion' OR origin = 'distribution' OR origin = 'reversal'
                                         OR origin = 'correction'),
    recurring_id INTEGER REFERENCES recurring_entry (id),
    reverses     INTEGER UNIQUE REFERENCES voucher (id),
    corrects     INTEGER REFERENCES voucher (id),
    note         TEXT    NOT NULL DEFAULT '' CHECK (length(note) <= 1000),
    CHECK (period = CASE WHEN kind = 'opening' AND substr(date, 6, 2) = '12' THEN (CAST(substr(date, 1, 4) AS INTEGER) + 1) * 100
                         ELSE CAST(substr(date, 1, 4) || substr(date, 6, 2) AS INTEGER) END),
    CHECK ((number IS NOT NULL) = (state = 'posted')),
    CHECK ((reviewed_by IS NOT NULL) = (state <> 'draft')),
    CHECK ((posted_by IS NOT NULL) = (state = 'posted'))
) STRICT;

CREATE UNIQUE INDEX voucher_by_number ON voucher (period, kind, number) WHERE number IS NOT NULL;
CREATE INDEX voucher_by_date ON voucher (date);
CREATE INDEX voucher_openings ON voucher (date) WHERE kind = 'opening';
CREATE INDEX voucher_unposted ON voucher (state) WHERE state <> 'posted';
CREATE INDEX voucher_recurring ON voucher (recurring_id) WHERE recurring_id IS NOT NULL;

-- Red figures are negative ones on the same side.
CREATE TABLE voucher_line (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    voucher_id      INTEGER NOT NULL REFERENCES voucher (id),
    position        INTEGER NOT NULL CHECK (position BETWEEN 1 AND 1000000),
    summary         TEXT    NOT NULL DEFAULT '' CHECK (length(summary) <= 200),
    account_id      INTEGER NOT NULL REFERENCES account (id),
    debit_fen       INTEGER NOT NULL DEFAULT 0 CHECK (debit_fen BETWEEN -999999999999999 AND 999999999999999),
    credit_fen      INTEGER NOT NULL DEFAULT 0 CHECK (credit_fen BETWEEN -999999999999999 AND 999999999999999),
    member_id       INTEGER REFERENCES member (id),
    counterparty_id INTEGER REFERENCES auxiliary_item (id),
    product_id      INTEGER REFERENCES auxiliary_item (id),
    project_id      INTEGER REFERENCES auxiliary_item (id),
    UNIQUE (voucher_id, position),
    CHECK ((debit_fen = 0) <> (credit_fen = 0))
) STRICT;

CREATE INDEX voucher_line_by_account ON voucher_line (account_id, voucher_id);
-- Few summaries stand in many lines: a search looks through each of them once.
CREATE INDEX voucher_line_by_summary ON voucher_line (summary, voucher_id);
CREATE INDEX voucher_line_by_member ON voucher_line (member_id, account_id) WHERE member_id IS NOT NULL;
CREATE INDEX voucher_line_by_counterparty ON voucher_line (counterparty_id) WHERE counterparty_id IS NOT NULL;
CREATE INDEX voucher_line_by_product ON voucher_line (product_id) WHERE product_id IS NOT NULL;
CREATE INDEX voucher_line_by_project ON voucher_line (project_id) WHERE project_id IS NOT NULL;

-- Kept, not recomputed: what the posted vouchers of a month add up to. transfer_: the part that stands in vouchers with
-- a line on 331, which form 02 leaves out.
CREATE TABLE account_total (
    account_id          INTEGER NOT NULL REFERENCES account (id),
    period              INTEGER NOT NULL,
    debit_fen           INTEGER NOT NULL CHECK (debit_fen BETWEEN -900000000000000000 AND 900000000000000000),
    credit_fen          INTEGER NOT NULL CHECK (credit_fen BETWEEN -900000000000000000 AND 900000000000000000),
    transfer_debit_fen  INTEGER NOT NULL,
    transfer_credit_fen INTEGER NOT NULL,
    PRIMARY KEY (account_id, period)
) STRICT, WITHOUT ROWID;

CREATE TABLE member_total (
    account_id INTEGER NOT NULL REFERENCES account (id),
    member_id  INTEGER NOT NULL REFERENCES member (id),
    period     INTEGER NOT NULL,
    debit_fen  INTEGER NOT NULL,
    credit_fen INTEGER NOT NULL,
    PRIMARY KEY (account_id, member_id, period)
) STRICT, WITHOUT ROWID;

-- A month that is closed; taking the row out opens it again.
CREATE TABLE closed_period (
    id        INTEGER PRIMARY KEY CHECK (id BETWEEN 194901 AND 219912 AND id % 100 BETWEEN 1 AND 12),
    closed_by TEXT    NOT NULL,
    closed_at TEXT    NOT NULL CHECK (datetime(closed_at, '+0 days') IS closed_at)
) STRICT;

CREATE TRIGGER closed_period_never_changes BEFORE UPDATE ON closed_period
BEGIN
    SELECT RAISE(ABORT, 'closed_period: a closed month is opened, not changed');
END;
CREATE TRIGGER closed_period_in_order BEFORE INSERT ON closed_period
WHEN EXISTS (SELECT 1 FROM closed_period)
 AND NEW.id <> (SELECT max(id) + iif(max(id) % 100 = 12, 89, 1) FROM closed_period)
BEGIN
    SELECT RAISE(ABORT, 'closed_period: months are closed one after the other');
END;
CREATE TRIGGER closed_period_opens_from_the_end BEFORE DELETE ON closed_period
WHEN OLD.id <> (SELECT max(id) FROM closed_period)
BEGIN
    SELECT RAISE(ABORT, 'closed_period: the last closed month is opened first');
END;

CREATE TRIGGER voucher_starts_as_draft BEFORE INSERT ON voucher WHEN NEW.state <> 'draft'
BEGIN
    SELECT RAISE(ABORT, 'voucher: every voucher starts as a draft');
END;
CREATE TRIGGER voucher_posted_never_changes BEFORE UPDATE ON voucher WHEN OLD.state = 'posted'
BEGIN
    SELECT RAISE(ABORT, 'voucher: posted vouchers are never changed');
END;
CREATE TRIGGER voucher_posted_never_goes BEFORE DELETE ON voucher WHEN OLD.state = 'posted'
BEGIN
    SELECT RAISE(ABORT, 'voucher: posted vouchers are never deleted');
END;
CREATE TRIGGER voucher_balances BEFORE UPDATE ON voucher
WHEN OLD.state <> 'posted' AND NEW.state = 'posted'
 AND NOT EXISTS (SELECT 1
                   FROM voucher_line
                  WHERE voucher_id = NEW.id
                  GROUP BY voucher_id
                 HAVING count(*) >= 2
                    AND sum(debit_fen) = sum(credit_fen)
                    AND sum(debit_fen) = NEW.amount_fen)
BEGIN
    SELECT RAISE(ABORT, 'voucher: debit and credit differ, or there are fewer than two lines');
END;
CREATE TRIGGER voucher_numbers_without_gap BEFORE UPDATE ON voucher
WHEN OLD.state <> 'posted' AND NEW.state = 'posted'
 AND NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM voucher
                    WHERE period = NEW.period AND kind = NEW.kind AND number IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'voucher: numbers run without a gap in a month and kind');
END;
CREATE TRIGGER voucher_in_open_month BEFORE UPDATE ON voucher
WHEN OLD.state <> 'posted' AND NEW.state = 'posted' AND NEW.period <= (SELECT max(id) FROM closed_period)
BEGIN
    SELECT RAISE(ABORT, 'voucher: the month is closed');
END;
CREATE TRIGGER voucher_reversal_mirrors BEFORE UPDATE ON voucher
WHEN OLD.state <> 'posted' AND NEW.state = 'posted' AND NEW.reverses IS NOT NULL
 AND (EXISTS (SELECT account_id, debit_fen, credit_fen, member_id FROM voucher_line WHERE voucher_id = NEW.reverses
              EXCEPT
              SELECT account_id, -debit_fen, -credit_fen, member_id FROM voucher_line WHERE voucher_id = NEW.id)
      OR NOT EXISTS (SELECT 1 FROM voucher WHERE id = NEW.reverses AND state = 'posted' AND amount_fen = -NEW.amount_fen))
BEGIN
    SELECT RAISE(ABORT, 'voucher: a reversal mirrors the voucher that it takes back');
END;

CREATE TRIGGER voucher_line_joins_no_posted BEFORE INSERT ON voucher_line
WHEN (SELECT state FROM voucher WHERE id = NEW.voucher_id) = 'posted'
BEGIN
    SELECT RAISE(ABORT, 'voucher_line: a posted voucher takes no more lines');
END;
CREATE TRIGGER voucher_line_never_changes BEFORE UPDATE ON voucher_line
BEGIN
    SELECT RAISE(ABORT, 'voucher_line: lines are replaced, not changed');
END;
CREATE TRIGGER voucher_line_posted_never_goes BEFORE DELETE ON voucher_line
WHEN (SELECT state FROM voucher WHERE id = OLD.voucher_id) = 'posted'
BEGIN
    SELECT RAISE(ABORT, 'voucher_line: a posted line never goes');
END;

CREATE TRIGGER voucher_posted_is_counted AFTER UPDATE ON voucher WHEN OLD.state <> 'posted' AND NEW.state = 'posted'
BEGIN
    INSERT INTO account_total (account_id, period, debit_fen, credit_fen, transfer_debit_fen, transfer_credit_fen)
    SELECT line.account_id, NEW.period, sum(line.debit_fen), sum(line.credit_fen),
           iif(transfer.found, sum(line.debit_fen), 0), iif(transfer.found, sum(line.credit_fen), 0)
      FROM voucher_line AS line,
           (SELECT EXISTS (SELECT 1
                             FROM voucher_line AS other JOIN account ON account.id = other.account_id
                            WHERE other.voucher_id = NEW.id
                              AND account.code GLOB '331*') AS found) AS transfer
     WHERE line.voucher_id = NEW.id
     GROUP BY line.account_id
        ON CONFLICT (account_id, period) DO UPDATE
       SET debit_fen = debit_fen + excluded.debit_fen,
           credit_fen = credit_fen + excluded.credit_fen,
           transfer_debit_fen = transfer_debit_fen + excluded.transfer_debit_fen,
           transfer_credit_fen = transfer_credit_fen + excluded.transfer_credit_fen;
    INSERT INTO member_total (account_id, member_id, period, debit_fen, credit_fen)
    SELECT account_id, member_id, NEW.period, sum(debit_fen), sum(credit_fen)
      FROM voucher_line
     WHERE voucher_id = NEW.id
       AND member_id IS NOT NULL
     GROUP BY account_id, member_id
        ON CONFLICT (account_id, member_id, period) DO UPDATE
       SET debit_fen = debit_fen + excluded.debit_fen,
           credit_fen = credit_fen + excluded.credit_fen;
END;

-- What was paid in above (or, for things, below) a member's share of the capital; it goes to 321, not to 301.
CREATE TABLE contribution_premium (
    id          INTEGER PRIMARY KEY REFERENCES contribution (id),
    premium_fen INTEGER NOT NULL CHECK (premium_fen <> 0 AND premium_fen BETWEEN -999999999999999 AND 999999999999999)
) STRICT;

CREATE TRIGGER contribution_premium_never_changes BEFORE UPDATE ON contribution_premium
BEGIN
    SELECT RAISE(ABORT, 'contribution_premium: posted rows are never changed');
END;
CREATE TRIGGER contribution_premium_never_goes BEFORE DELETE ON contribution_premium
BEGIN
    SELECT RAISE(ABORT, 'contribution_premium: posted rows are never deleted');
END;

-- Which voucher a fact was posted with. A fact whose voucher was reversed is unposted again.
-- cost_fen: what a trade on members' behalf took out of 128; negative: put into it.
CREATE TABLE fact_voucher (
    id         INTEGER PRIMARY KEY,
    fact_table TEXT    NOT NULL CHECK (fact_table IN ('contribution', 'trade', 'grant_received')),
    fact_id    INTEGER NOT NULL,
    voucher_id INTEGER NOT NULL REFERENCES voucher (id),
    cost_fen   INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX fact_voucher_by_fact ON fact_voucher (fact_table, fact_id);
CREATE INDEX fact_voucher_by_voucher ON fact_voucher (voucher_id);
CREATE TRIGGER fact_voucher_never_changes BEFORE UPDATE ON fact_voucher
BEGIN
    SELECT RAISE(ABORT, 'fact_voucher: posted rows are never changed');
END;
CREATE TRIGGER fact_voucher_never_goes BEFORE DELETE ON fact_voucher
WHEN (SELECT state FROM voucher WHERE id = OLD.voucher_id) = 'posted'
BEGIN
    SELECT RAISE(ABORT, 'fact_voucher: posted rows are never deleted');
END;

-- The bank's own statement. amount_fen: positive into the account.
CREATE TABLE bank_line (
    id                   INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id           INTEGER NOT NULL REFERENCES account (id),
    date                 TEXT    NOT NULL CHECK (date(date, '+0 days') IS date AND date BETWEEN '1900-01-01' AND '2200-12-31'),
    amount_fen           INTEGER NOT NULL CHECK (amount_fen <> 0 AND amount_fen BETWEEN -999999999999999 AND 999999999999999),
    balance_fen          INTEGER CHECK (balance_fen BETWEEN -999999999999999 AND 999999999999999),
    counterparty         TEXT    NOT NULL DEFAULT '' CHECK (length(counterparty) <= 200),
    counterparty_account TEXT    NOT NULL DEFAULT '' CHECK (length(counterparty_account) <= 200),
    summary              TEXT    NOT NULL DEFAULT '' CHECK (length(summary) <= 200),
    reference            TEXT    NOT NULL DEFAULT '' CHECK (length(reference) <= 200)
) STRICT;

CREATE INDEX bank_line_by_date ON bank_line (account_id, date);

-- A line of the bank and the entries that it is: one line may be several entries, an entry belongs to one line.
CREATE TABLE bank_match (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    bank_line_id    INTEGER NOT NULL REFERENCES bank_line (id),
    voucher_line_id INTEGER NOT NULL UNIQUE REFERENCES voucher_line (id)
) STRICT;

CREATE INDEX bank_match_by_line ON bank_match (bank_line_id);

-- What is half typed on the voucher page: nothing that counts, so neither logged nor checked.
CREATE TABLE unfinished_entry (
    id       TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200),
    content  TEXT NOT NULL,
    saved_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
