-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sharing a year: charters by date, drafts side by side, distributions from proposal to payment, leavers.
--
-- A distribution keeps what it was planned from (distribution_basis) and what each member has from it (entitlement).
-- Neither is logged row by row: the distribution's own row, which is logged, carries the SHA-256 of both, and `check`
-- computes it again.

CREATE TABLE charter (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    in_force_from TEXT    NOT NULL UNIQUE CHECK (date(in_force_from, '+0 days') IS in_force_from
                                                 AND in_force_from BETWEEN '1900-01-01' AND '2200-12-31'),
    name          TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    content       TEXT    NOT NULL CHECK (content GLOB '{*}')
) STRICT;

-- Drafts of a year beside the one in year_end_draft.
CREATE TABLE scenario (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    year   INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
    policy TEXT    NOT NULL CHECK (policy GLOB '{*}')
) STRICT;

CREATE INDEX scenario_by_year ON scenario (year);

-- state: proposed -> noticed (laid out for the members) -> adopted -> posted -> closed; withdrawn before it is adopted,
-- reversed after, corrected when another run of the year took its place. resolution: JSON of the assembly's vote.
CREATE TABLE distribution (
    id                 INTEGER PRIMARY KEY AUTOINCREMENT,
    year               INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
    state              TEXT    NOT NULL CHECK (state = 'proposed' OR state = 'noticed' OR state = 'adopted'
                                               OR state = 'posted' OR state = 'closed' OR state = 'withdrawn'
                                               OR state = 'reversed' OR state = 'corrected'),
    corrects           INTEGER REFERENCES distribution (id),
    charter            TEXT    NOT NULL DEFAULT '' CHECK (length(charter) <= 1000),
    policy             TEXT    NOT NULL CHECK (policy GLOB '{*}'),
    basis_hash         TEXT    NOT NULL CHECK (length(basis_hash) = 64 AND basis_hash NOT GLOB '*[^0-9a-f]*'),
    plan_hash          TEXT    NOT NULL CHECK (length(plan_hash) = 64 AND plan_hash NOT GLOB '*[^0-9a-f]*'),
    content_hash       TEXT    NOT NULL CHECK (length(content_hash) = 64 AND content_hash NOT GLOB '*[^0-9a-f]*'),
    entitlement_hash   TEXT    NOT NULL CHECK (length(entitlement_hash) = 64 AND entitlement_hash NOT GLOB '*[^0-9a-f]*'),
    surplus_fen        INTEGER NOT NULL CHECK (surplus_fen BETWEEN -999999999999999 AND 999999999999999),
    prior_loss_fen     INTEGER NOT NULL CHECK (prior_loss_fen BETWEEN 0 AND 999999999999999),
    reserve_fen        INTEGER NOT NULL CHECK (reserve_fen BETWEEN 0 AND 999999999999999),
    refund_fen         INTEGER NOT NULL CHECK (refund_fen BETWEEN 0 AND 999999999999999),
    residual_fen       INTEGER NOT NULL CHECK (residual_fen BETWEEN 0 AND 999999999999999),
    converted_fen      INTEGER NOT NULL CHECK (converted_fen BETWEEN 0 AND refund_fen + residual_fen),
    withheld_fen       INTEGER NOT NULL CHECK (withheld_fen BETWEEN 0 AND refund_fen + residual_fen),
    retained_fen       INTEGER NOT NULL CHECK (retained_fen BETWEEN 0 AND 999999999999999),
    members            INTEGER NOT NULL CHECK (members >= 0),
    proposed_on        TEXT    NOT NULL CHECK (date(proposed_on, '+0 days') IS proposed_on),
    proposed_by        TEXT    NOT NULL CHECK (length(proposed_by) <= 200),
    laid_out_on        TEXT    CHECK (date(laid_out_on, '+0 days') IS laid_out_on),
    adopted_on         TEXT    CHECK (date(adopted_on, '+0 days') IS adopted_on),
    resolution         TEXT    CHECK (resolution GLOB '{*}'),
    meeting_id         INTEGER REFERENCES meeting (id),
    posted_on          TEXT    CHECK (date(posted_on, '+0 days') IS posted_on),
    ended_on           TEXT    CHECK (date(ended_on, '+0 days') IS ended_on),
    ended_why          TEXT    NOT NULL DEFAULT '' CHECK (length(ended_why) <= 1000),
    CHECK ((resolution IS NULL) = (adopted_on IS NULL)),
    CHECK (adopted_on IS NOT NULL OR state = 'proposed' OR state = 'noticed' OR state = 'withdrawn'),
    CHECK (posted_on IS NOT NULL OR (state <> 'posted' AND state <> 'closed' AND state <> 'corrected')),
    CHECK ((ended_on IS NOT NULL) = (state = 'closed' OR state = 'withdrawn' OR state = 'reversed' OR state = 'corrected'))
) STRICT;

-- One distribution of a year stands at a time, and one that corrects it.
CREATE UNIQUE INDEX distribution_of_year ON distribution (year)
    WHERE corrects IS NULL AND state <> 'withdrawn' AND state <> 'reversed';
CREATE UNIQUE INDEX distribution_correction ON distribution (corrects)
    WHERE corrects IS NOT NULL AND state <> 'withdrawn' AND state <> 'reversed';

CREATE TRIGGER distribution_never_goes BEFORE DELETE ON distribution
BEGIN
    SELECT RAISE(ABORT, 'distribution: what was proposed stays on record');
END;
CREATE TRIGGER distribution_keeps_its_figures BEFORE UPDATE ON distribution
WHEN (OLD.id, OLD.year, OLD.corrects, OLD.charter, OLD.policy, OLD.basis_hash, OLD.plan_hash, OLD.content_hash,
      OLD.entitlement_hash, OLD.surplus_fen, OLD.prior_loss_fen, OLD.reserve_fen, OLD.refund_fen, OLD.residual_fen,
      OLD.converted_fen, OLD.withheld_fen, OLD.retained_fen, OLD.members, OLD.proposed_on, OLD.proposed_by)
  IS NOT
     (NEW.id, NEW.year, NEW.corrects, NEW.charter, NEW.policy, NEW.basis_hash, NEW.plan_hash, NEW.content_hash,
      NEW.entitlement_hash, NEW.surplus_fen, NEW.prior_loss_fen, NEW.reserve_fen, NEW.refund_fen, NEW.residual_fen,
      NEW.converted_fen, NEW.withheld_fen, NEW.retained_fen, NEW.members, NEW.proposed_on, NEW.proposed_by)
  OR (OLD.resolution IS NOT NULL AND (OLD.resolution, OLD.adopted_on, OLD.meeting_id, OLD.laid_out_on)
                                     IS NOT (NEW.resolution, NEW.adopted_on, NEW.meeting_id, NEW.laid_out_on))
BEGIN
    SELECT RAISE(ABORT, 'distribution: the figures of a proposal and a resolution never change');
END;
CREATE TRIGGER distribution_goes_step_by_step BEFORE UPDATE ON distribution
WHEN OLD.state <> NEW.state
 AND NOT ((OLD.state = 'proposed' AND NEW.state IN ('noticed', 'adopted'))
          OR (OLD.state = 'noticed' AND NEW.state = 'adopted')
          OR (OLD.state = 'adopted' AND NEW.state = 'posted')
          OR (OLD.state = 'posted' AND NEW.state = 'closed')
          OR (OLD.state = 'closed' AND NEW.state = 'posted')
          OR (OLD.state IN ('proposed', 'noticed') AND NEW.state = 'withdrawn')
          OR (OLD.state IN ('adopted', 'posted') AND NEW.state = 'reversed')
          OR (OLD.state IN ('posted', 'closed') AND NEW.state = 'corrected')
          -- A correcting run that is taken back gives its place back.
          OR (OLD.state = 'corrected' AND NEW.state = 'posted'))
BEGIN
    SELECT RAISE(ABORT, 'distribution: proposed, noticed, adopted, posted, closed, one after the other');
END;

CREATE TABLE distribution_basis (
    id      INTEGER PRIMARY KEY REFERENCES distribution (id),
    content TEXT    NOT NULL
) STRICT;

CREATE TRIGGER distribution_basis_never_changes BEFORE UPDATE ON distribution_basis
BEGIN
    SELECT RAISE(ABORT, 'distribution_basis: rows are never changed');
END;
CREATE TRIGGER distribution_basis_never_goes BEFORE DELETE ON distribution_basis
BEGIN
    SELECT RAISE(ABORT, 'distribution_basis: rows are never deleted');
END;

-- What a member has from a distribution. refund_fen is owed through 221; guarantee, land, capital, labour and other
-- through 222. reserve_fen: his part of the year's reserve (322). converted_: what becomes share capital of the two.
CREATE TABLE entitlement (
    distribution_id        INTEGER NOT NULL REFERENCES distribution (id),
    member_id              INTEGER NOT NULL REFERENCES member (id),
    refund_fen             INTEGER NOT NULL CHECK (refund_fen >= 0),
    guarantee_fen          INTEGER NOT NULL CHECK (guarantee_fen >= 0),
    land_fen               INTEGER NOT NULL CHECK (land_fen >= 0),
    capital_fen            INTEGER NOT NULL CHECK (capital_fen >= 0),
    labour_fen             INTEGER NOT NULL CHECK (labour_fen >= 0),
    other_fen              INTEGER NOT NULL CHECK (other_fen >= 0),
    reserve_fen            INTEGER NOT NULL CHECK (reserve_fen >= 0),
    converted_refund_fen   INTEGER NOT NULL CHECK (converted_refund_fen BETWEEN 0 AND refund_fen),
    converted_residual_fen INTEGER NOT NULL
                           CHECK (converted_residual_fen BETWEEN 0 AND guarantee_fen + land_fen + capital_fen + labour_fen + other_fen),
    withheld_refund_fen    INTEGER NOT NULL CHECK (withheld_refund_fen BETWEEN 0 AND refund_fen - converted_refund_fen),
    withheld_residual_fen  INTEGER NOT NULL
                           CHECK (withheld_residual_fen BETWEEN 0 AND guarantee_fen + land_fen + capital_fen + labour_fen + other_fen
                                                                      - converted_residual_fen),
    PRIMARY KEY (distribution_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX entitlement_by_member ON entitlement (member_id, distribution_id);

CREATE TRIGGER entitlement_never_changes BEFORE UPDATE ON entitlement
BEGIN
    SELECT RAISE(ABORT, 'entitlement: rows are never changed');
END;
CREATE TRIGGER entitlement_never_goes BEFORE DELETE ON entitlement
BEGIN
    SELECT RAISE(ABORT, 'entitlement: rows are never deleted');
END;

-- The vouchers that a distribution was posted with. purpose: reserve, refund, residual, conversion, correction.
CREATE TABLE distribution_voucher (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    distribution_id INTEGER NOT NULL REFERENCES distribution (id),
    voucher_id      INTEGER NOT NULL UNIQUE REFERENCES voucher (id),
    purpose         TEXT    NOT NULL CHECK (purpose = 'reserve' OR purpose = 'refund' OR purpose = 'residual'
                                            OR purpose = 'conversion' OR purpose = 'correction')
) STRICT;

CREATE INDEX distribution_voucher_by_distribution ON distribution_voucher (distribution_id);

-- Contributions that surplus was turned into, so that a reversal takes back exactly these.
CREATE TABLE converted_surplus (
    id              INTEGER PRIMARY KEY REFERENCES contribution (id),
    distribution_id INTEGER NOT NULL REFERENCES distribution (id)
) STRICT;

CREATE INDEX converted_surplus_by_distribution ON converted_surplus (distribution_id);

-- What a member agreed to have set off against what he owes (114). amount_fen NULL: whatever he owes.
CREATE TABLE set_off_consent (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id  INTEGER NOT NULL REFERENCES member (id),
    date       TEXT    NOT NULL CHECK (date(date, '+0 days') IS date AND date BETWEEN '1900-01-01' AND '2200-12-31'),
    amount_fen INTEGER CHECK (amount_fen BETWEEN 1 AND 999999999999999),
    document   TEXT    NOT NULL CHECK (length(document) BETWEEN 1 AND 1000),
    ended_on   TEXT    CHECK (date(ended_on, '+0 days') IS ended_on)
) STRICT;

CREATE INDEX set_off_consent_by_member ON set_off_consent (member_id);

CREATE TABLE payment_list (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    date          TEXT    NOT NULL CHECK (date(date, '+0 days') IS date AND date BETWEEN '1900-01-01' AND '2200-12-31'),
    method        TEXT    NOT NULL CHECK (method = 'cash' OR method = 'bank'),
    money_account TEXT    NOT NULL CHECK (money_account GLOB '10[0-9]*'),
    title         TEXT    NOT NULL DEFAULT '' CHECK (length(title) <= 200),
    cancelled_on  TEXT    CHECK (date(cancelled_on, '+0 days') IS cancelled_on),
    cancelled_why TEXT    NOT NULL DEFAULT '' CHECK (length(cancelled_why) <= 1000)
) STRICT;

-- One member of a list. What is due: refund (221) and residual (222), less tax withheld (214) and what is set off (114).
-- paid_: how much of each was paid when the list came back; a part only when less than all was paid. What the bank sent
-- back has a voucher of its own that takes the payment out again.
CREATE TABLE payment (
    id                INTEGER PRIMARY KEY AUTOINCREMENT,
    list_id           INTEGER NOT NULL REFERENCES payment_list (id),
    member_id         INTEGER NOT NULL REFERENCES member (id),
    refund_fen        INTEGER NOT NULL CHECK (refund_fen BETWEEN 0 AND 999999999999999),
    residual_fen      INTEGER NOT NULL CHECK (residual_fen BETWEEN 0 AND 999999999999999),
    withheld_fen      INTEGER NOT NULL CHECK (withheld_fen >= 0),
    set_off_fen       INTEGER NOT NULL CHECK (set_off_fen >= 0),
    bank_account      TEXT    NOT NULL DEFAULT '' CHECK (length(bank_account) <= 200),
    state             TEXT    NOT NULL DEFAULT 'pending'
                              CHECK (state = 'pending' OR state = 'paid' OR state = 'part' OR state = 'failed'
                                     OR state = 'cancelled' OR state = 'returned'),
    paid_on           TEXT    CHECK (date(paid_on, '+0 days') IS paid_on),
    paid_refund_fen   INTEGER NOT NULL DEFAULT 0 CHECK (paid_refund_fen BETWEEN 0 AND refund_fen),
    paid_residual_fen INTEGER NOT NULL DEFAULT 0 CHECK (paid_residual_fen BETWEEN 0 AND residual_fen),
    paid_withheld_fen INTEGER NOT NULL DEFAULT 0 CHECK (paid_withheld_fen BETWEEN 0 AND withheld_fen),
    paid_set_off_fen  INTEGER NOT NULL DEFAULT 0 CHECK (paid_set_off_fen BETWEEN 0 AND set_off_fen),
    voucher_id        INTEGER REFERENCES voucher (id),
    returned_on       TEXT    CHECK (date(returned_on, '+0 days') IS returned_on),
    return_voucher_id INTEGER REFERENCES voucher (id),
    reason            TEXT    NOT NULL DEFAULT '' CHECK (length(reason) <= 1000),
    UNIQUE (list_id, member_id),
    CHECK (refund_fen + residual_fen > 0),
    CHECK (withheld_fen + set_off_fen <= refund_fen + residual_fen),
    CHECK ((voucher_id IS NOT NULL) = (state = 'paid' OR state = 'part' OR state = 'returned')),
    CHECK ((paid_on IS NOT NULL) = (state = 'paid' OR state = 'part' OR state = 'returned')),
    CHECK ((returned_on IS NOT NULL) = (state = 'returned')),
    CHECK ((return_voucher_id IS NOT NULL) = (state = 'returned'))
) STRICT;

CREATE INDEX payment_by_member ON payment (member_id);
-- A member waits for one payment at a time, so that nothing is paid twice.
CREATE UNIQUE INDEX payment_pending ON payment (member_id) WHERE state = 'pending';

CREATE TRIGGER payment_list_never_goes BEFORE DELETE ON payment_list
BEGIN
    SELECT RAISE(ABORT, 'payment_list: lists are cancelled, not deleted');
END;
CREATE TRIGGER payment_never_goes BEFORE DELETE ON payment
BEGIN
    SELECT RAISE(ABORT, 'payment: rows are cancelled, not deleted');
END;
CREATE TRIGGER payment_keeps_its_figures BEFORE UPDATE ON payment
WHEN (OLD.list_id, OLD.member_id, OLD.refund_fen, OLD.residual_fen, OLD.withheld_fen, OLD.set_off_fen)
  IS NOT (NEW.list_id, NEW.member_id, NEW.refund_fen, NEW.residual_fen, NEW.withheld_fen, NEW.set_off_fen)
  OR (OLD.state <> 'pending'
      AND NOT (OLD.state IN ('paid', 'part') AND NEW.state = 'returned'
               AND (OLD.paid_refund_fen, OLD.paid_residual_fen, OLD.paid_withheld_fen, OLD.paid_set_off_fen, OLD.paid_on, OLD.voucher_id)
                 IS (NEW.paid_refund_fen, NEW.paid_residual_fen, NEW.paid_withheld_fen, NEW.paid_set_off_fen, NEW.paid_on, NEW.voucher_id)))
BEGIN
    SELECT RAISE(ABORT, 'payment: what came of a payment never changes');
END;

-- A leaver's account, settled (Law Art. 28). His contribution goes back by rows of contribution; the loss he bears is
-- kept back. content: JSON of the printed statement. state_fen and donation_fen stay with the cooperative.
CREATE TABLE settlement (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id        INTEGER NOT NULL REFERENCES member (id),
    date             TEXT    NOT NULL CHECK (date(date, '+0 days') IS date AND date BETWEEN '1900-01-01' AND '2200-12-31'),
    contribution_fen INTEGER NOT NULL CHECK (contribution_fen BETWEEN -999999999999999 AND 999999999999999),
    reserve_fen      INTEGER NOT NULL CHECK (reserve_fen BETWEEN -999999999999999 AND 999999999999999),
    loss_fen         INTEGER NOT NULL CHECK (loss_fen BETWEEN -999999999999999 AND 999999999999999),
    state_fen        INTEGER NOT NULL,
    donation_fen     INTEGER NOT NULL,
    voucher_id       INTEGER REFERENCES voucher (id),
    content          TEXT    NOT NULL CHECK (content GLOB '{*}'),
    reverses         INTEGER UNIQUE REFERENCES settlement (id)
) STRICT;

CREATE INDEX settlement_by_member ON settlement (member_id);
CREATE TRIGGER settlement_never_changes BEFORE UPDATE ON settlement
BEGIN
    SELECT RAISE(ABORT, 'settlement: rows are never changed');
END;
CREATE TRIGGER settlement_never_goes BEFORE DELETE ON settlement
BEGIN
    SELECT RAISE(ABORT, 'settlement: rows are never deleted');
END;
CREATE TRIGGER settlement_reversal_mirrors BEFORE INSERT ON settlement
WHEN NEW.reverses IS NOT NULL
 AND NOT EXISTS (SELECT 1
                   FROM settlement AS original
                  WHERE original.id = NEW.reverses
                    AND original.reverses IS NULL
                    AND original.date <= NEW.date
                    AND original.member_id = NEW.member_id
                    AND original.contribution_fen = -NEW.contribution_fen
                    AND original.reserve_fen = -NEW.reserve_fen
                    AND original.loss_fen = -NEW.loss_fen
                    AND original.state_fen = -NEW.state_fen
                    AND original.donation_fen = -NEW.donation_fen)
BEGIN
    SELECT RAISE(ABORT, 'settlement: a reversal mirrors the row it takes back');
END;
