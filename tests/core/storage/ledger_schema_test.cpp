// SPDX-License-Identifier: GPL-3.0-or-later
// The triggers of the ledger, each with what breaks it and, beside it, what does not.
#include "core/base/ensure.h"
#include "core/storage/migrations.h"

#include <gtest/gtest.h>

#include <fmt/format.h>

using namespace coop;
using namespace coop::storage;

namespace {

class LedgerSchema : public ::testing::Test {
protected:
    LedgerSchema()
    {
        migrate(m_database);
        m_database.execute("INSERT INTO cooperative (id, name, form, first_year) VALUES (1, '示例', 'land', 2025)");
        m_database.execute("INSERT INTO member (id, number, name, kind, party) VALUES (1, '1', 'a', 'farmer', 'farmer')");
    }

    void accepts(const std::string& sql)
    {
        SCOPED_TRACE(sql);
        EXPECT_NO_THROW(inside(sql));
    }
    void refuses(const std::string& sql, std::string_view reason)
    {
        SCOPED_TRACE(sql);
        try {
            inside(sql);
            ADD_FAILURE() << "was accepted";
        } catch (const BrokenInvariant& error) {
            EXPECT_NE(std::string_view(error.what()).find(reason), std::string_view::npos) << error.what();
        }
    }
    void inside(const std::string& sql)
    {
        Transaction transaction(m_database, Transaction::Kind::Write);
        m_database.execute(sql);
    }
    void keep(const std::string& sql) { m_database.execute(sql); }

    /// A draft with a debit on 102 and a credit on 501.
    void draft(int id, std::string_view date, int debit, int credit, std::string_view kind = "general")
    {
        const std::string month = std::string(date.substr(0, 4)) + std::string(date.substr(5, 2));
        keep(fmt::format("INSERT INTO voucher (id, date, period, kind, state, amount_fen, entered_at, prepared_by, origin) "
                         "VALUES ({}, '{}', {}, '{}', 'draft', {}, '2025-01-01 00:00:00', 'x', 'manual')",
                         id, date, month, kind, debit));
        keep(line(id, 1, "102", "debit_fen", debit));
        keep(line(id, 2, "501", "credit_fen", credit));
    }
    static std::string line(int voucher, int position, std::string_view account, std::string_view side, int fen)
    {
        return fmt::format("INSERT INTO voucher_line (voucher_id, position, account_id, {}) "
                           "SELECT {}, {}, id, {} FROM account WHERE chart = 2021 AND code = '{}'",
                           side, voucher, position, fen, account);
    }
    static std::string post(int id, int number)
    {
        return fmt::format("UPDATE voucher SET state = 'posted', number = {}, reviewed_by = 'y', posted_by = 'z' WHERE id = {}",
                           number, id);
    }

    Database m_database = Database::inMemory();
};

} // namespace

TEST_F(LedgerSchema, StartsEveryVoucherAsADraft)
{
    refuses("INSERT INTO voucher (date, period, kind, number, state, amount_fen, entered_at, prepared_by, reviewed_by, "
            "posted_by, origin) VALUES ('2025-01-01', 202501, 'general', 1, 'posted', 0, '2025-01-01 00:00:00', 'x', 'y', 'z', 'manual')",
            "starts as a draft");
}

TEST_F(LedgerSchema, PostsOnlyWhatBalances)
{
    draft(1, "2025-03-01", 500, 500);
    draft(2, "2025-03-01", 500, 499);
    accepts(post(1, 1));
    refuses(post(2, 1), "differ");
    keep("INSERT INTO voucher (id, date, period, kind, state, amount_fen, entered_at, prepared_by, origin) "
         "VALUES (3, '2025-03-01', 202503, 'general', 'draft', 0, '2025-01-01 00:00:00', 'x', 'manual')");
    refuses(post(3, 1), "fewer than two");
}

TEST_F(LedgerSchema, NumbersVouchersWithoutAGap)
{
    draft(1, "2025-03-01", 500, 500);
    draft(2, "2025-03-02", 500, 500);
    draft(3, "2025-03-02", 500, 500, "receipt");
    refuses(post(1, 2), "without a gap");
    keep(post(1, 1));
    refuses(post(2, 1), "without a gap");
    refuses(post(2, 3), "without a gap");
    accepts(post(2, 2));
    accepts(post(3, 1));
}

TEST_F(LedgerSchema, KeepsPostedVouchersAndTheirLines)
{
    draft(1, "2025-03-01", 500, 500);
    accepts("UPDATE voucher SET note = 'x' WHERE id = 1");
    accepts("DELETE FROM voucher_line WHERE voucher_id = 1");
    refuses("UPDATE voucher_line SET debit_fen = 5 WHERE position = 1", "replaced, not changed");
    keep(post(1, 1));
    refuses("UPDATE voucher SET note = 'x' WHERE id = 1", "never changed");
    refuses("UPDATE voucher SET state = 'draft', number = NULL, reviewed_by = NULL, posted_by = NULL WHERE id = 1", "never changed");
    refuses("DELETE FROM voucher WHERE id = 1", "never deleted");
    refuses("DELETE FROM voucher_line WHERE voucher_id = 1", "never goes");
    refuses(line(1, 3, "102", "debit_fen", 5), "takes no more lines");
}

TEST_F(LedgerSchema, ClosesMonthsInOrderAndLocksThem)
{
    draft(1, "2025-01-31", 500, 500);
    draft(2, "2025-02-01", 500, 500);
    keep("INSERT INTO closed_period (id, closed_by, closed_at) VALUES (202501, 'x', '2025-02-01 00:00:00')");
    refuses(post(1, 1), "the month is closed");
    accepts(post(2, 1));
    refuses("INSERT INTO closed_period (id, closed_by, closed_at) VALUES (202503, 'x', '2025-02-01 00:00:00')", "one after the other");
    keep("INSERT INTO closed_period (id, closed_by, closed_at) VALUES (202502, 'x', '2025-02-01 00:00:00')");
    refuses("DELETE FROM closed_period WHERE id = 202501", "opened first");
    refuses("UPDATE closed_period SET closed_by = 'y'", "not changed");
    accepts("DELETE FROM closed_period WHERE id = 202502");
}

TEST_F(LedgerSchema, ReversesByTheMirroredVoucherOnly)
{
    draft(1, "2025-03-01", 500, 500);
    keep(post(1, 1));
    draft(2, "2025-03-02", -500, -500);
    keep("UPDATE voucher SET reverses = 1 WHERE id = 2");
    accepts(post(2, 2));
    draft(3, "2025-03-02", -400, -400);
    keep("UPDATE voucher SET reverses = NULL WHERE id = 2");
    keep("UPDATE voucher SET reverses = 1 WHERE id = 3");
    refuses(post(3, 2), "mirrors");
}

TEST_F(LedgerSchema, CountsTotalsWithEachPosting)
{
    draft(1, "2025-03-01", 500, 500);
    EXPECT_EQ(m_database.integer("SELECT count(*) FROM account_total"), 0);
    keep(post(1, 1));
    draft(2, "2025-03-09", 70, 70);
    keep(post(2, 2));
    EXPECT_EQ(m_database.integer("SELECT debit_fen FROM account_total WHERE account_id = 2 AND period = 202503"), 570);
    EXPECT_EQ(m_database.integer("SELECT sum(credit_fen) FROM account_total"), 570);
    EXPECT_EQ(m_database.integer("SELECT sum(transfer_debit_fen) FROM account_total"), 0);
}

TEST_F(LedgerSchema, RefusesLinesOnBothSidesOrOnNone)
{
    draft(1, "2025-03-01", 500, 500);
    refuses(line(1, 3, "102", "debit_fen", 0), "CHECK");
    refuses("INSERT INTO voucher_line (voucher_id, position, account_id, debit_fen, credit_fen) VALUES (1, 3, 1, 5, 5)", "CHECK");
    refuses("INSERT INTO voucher_line (voucher_id, position, account_id, debit_fen) VALUES (1, 3, 1, 1000000000000000)", "CHECK");
    refuses("INSERT INTO voucher_line (voucher_id, position, account_id, debit_fen) VALUES (1, 3, 99999, 5)", "FOREIGN KEY");
    accepts(line(1, 3, "102", "debit_fen", -5));
}

TEST_F(LedgerSchema, PutsAVoucherIntoTheMonthOfItsDay)
{
    const auto voucher = [](std::string_view date, int period, std::string_view kind) {
        return fmt::format("INSERT INTO voucher (date, period, kind, state, amount_fen, entered_at, prepared_by, origin) "
                           "VALUES ('{}', {}, '{}', 'draft', 0, '2025-01-01 00:00:00', 'x', 'manual')",
                           date, period, kind);
    };
    accepts(voucher("2025-03-01", 202503, "general"));
    refuses(voucher("2025-03-01", 202504, "general"), "CHECK");
    accepts(voucher("2024-12-31", 202500, "opening"));
    refuses(voucher("2024-12-31", 202412, "opening"), "CHECK");
    accepts(voucher("2025-06-30", 202506, "opening"));
    refuses(voucher("2025-02-30", 202502, "general"), "CHECK");
}

TEST_F(LedgerSchema, KeepsPremiumsAndTheVouchersOfFacts)
{
    keep("INSERT INTO contribution (id, date, member_id, kind, paid_fen) VALUES (1, '2025-01-01', 1, 'cash', 5)");
    refuses("INSERT INTO contribution_premium (id, premium_fen) VALUES (1, 0)", "CHECK");
    refuses("INSERT INTO contribution_premium (id, premium_fen) VALUES (2, 7)", "FOREIGN KEY");
    keep("INSERT INTO contribution_premium (id, premium_fen) VALUES (1, 7)");
    refuses("UPDATE contribution_premium SET premium_fen = 8", "never changed");
    refuses("DELETE FROM contribution_premium", "never deleted");

    draft(1, "2025-03-01", 500, 500);
    refuses("INSERT INTO fact_voucher (fact_table, fact_id, voucher_id) VALUES ('member', 1, 1)", "CHECK");
    refuses("INSERT INTO fact_voucher (fact_table, fact_id, voucher_id) VALUES ('trade', 1, 99)", "FOREIGN KEY");
    keep("INSERT INTO fact_voucher (fact_table, fact_id, voucher_id) VALUES ('contribution', 1, 1)");
    refuses("UPDATE fact_voucher SET fact_id = 2", "never changed");
    accepts("DELETE FROM fact_voucher");
    keep(post(1, 1));
    refuses("DELETE FROM fact_voucher", "never deleted");
}

TEST_F(LedgerSchema, HoldsSettingsItemsAndBankLinesInTheirBounds)
{
    accepts("INSERT INTO ledger_setting (id) VALUES (1)");
    refuses("INSERT INTO ledger_setting (id) VALUES (2)", "CHECK");
    refuses("INSERT INTO ledger_setting (id, start_period) VALUES (1, 202513)", "CHECK");
    refuses("INSERT INTO ledger_setting (id, old_chart_until) VALUES (1, 2023)", "CHECK");
    refuses("INSERT INTO ledger_setting (id, money_account) VALUES (1, '501')", "CHECK");
    refuses("INSERT INTO ledger_setting (id, facts_from) VALUES (1, '2025-02-30')", "CHECK");
    accepts("INSERT INTO auxiliary_item (kind, name) VALUES ('project', 'x')");
    refuses("INSERT INTO auxiliary_item (kind, name) VALUES ('member', 'x')", "CHECK");
    refuses("INSERT INTO auxiliary_item (kind, name) VALUES ('project', '')", "CHECK");
    keep("INSERT INTO auxiliary_item (kind, name) VALUES ('project', 'x')");
    refuses("INSERT INTO auxiliary_item (kind, name) VALUES ('project', 'x')", "UNIQUE");
    accepts("INSERT INTO bank_line (account_id, date, amount_fen) VALUES (2, '2025-01-01', 5)");
    refuses("INSERT INTO bank_line (account_id, date, amount_fen) VALUES (2, '2025-01-01', 0)", "CHECK");
    refuses("INSERT INTO bank_line (account_id, date, amount_fen) VALUES (999, '2025-01-01', 5)", "FOREIGN KEY");
    refuses("INSERT INTO recurring_entry (summary, debit_account_id, credit_account_id, total_fen, months, first_period) "
            "VALUES ('x', 1, 2, 0, 1, 202501)", "CHECK");
    refuses("INSERT INTO recurring_entry (summary, debit_account_id, credit_account_id, total_fen, months, first_period) "
            "VALUES ('x', 1, 2, 5, 1, 202513)", "CHECK");
}
