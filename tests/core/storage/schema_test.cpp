// SPDX-License-Identifier: GPL-3.0-or-later
// Every CHECK and trigger of the schema with a row that breaks it and, beside it, the row that does not.
#include "core/base/ensure.h"
#include "core/storage/migrations.h"

#include <gtest/gtest.h>

#include <fmt/format.h>

using namespace coop;
using namespace coop::storage;

namespace {

class Schema : public ::testing::Test {
protected:
    Schema()
    {
        migrate(m_database);
        m_database.execute("INSERT INTO cooperative (id, name, form, first_year) VALUES (1, '示例', 'land', 2025)");
        m_database.execute("INSERT INTO member (id, number, name, kind, party) VALUES (1, '1', 'a', 'farmer', 'farmer')");
        m_database.execute("INSERT INTO member (id, number, name, kind, party) VALUES (2, '2', 'b', 'farmer', 'farmer')");
    }

    void accepts(const std::string& sql)
    {
        SCOPED_TRACE(sql);
        EXPECT_NO_THROW(inside(sql));
    }
    void refuses(const std::string& sql, std::string_view reason = {})
    {
        SCOPED_TRACE(sql);
        try {
            inside(sql);
            ADD_FAILURE() << "was accepted";
        } catch (const BrokenInvariant& error) {
            EXPECT_NE(std::string_view(error.what()).find(reason), std::string_view::npos) << error.what();
        } catch (const StorageError& error) {
            EXPECT_NE(std::string_view(error.what()).find(reason), std::string_view::npos) << error.what();
        }
    }
    /// Tries and takes it back.
    void inside(const std::string& sql)
    {
        Transaction transaction(m_database, Transaction::Kind::Write);
        m_database.execute(sql);
    }
    void keep(const std::string& sql) { m_database.execute(sql); }

    Database m_database = Database::inMemory();
};

constexpr const char* kDays[] = {"'2025-02-30'", "'2025-1-1'", "'1899-12-31'", "'2201-01-01'", "'x'", "''", "20250101"};

std::string member(std::string_view columns, std::string_view values)
{
    return fmt::format("INSERT INTO member (number, name, kind, party{}) VALUES ('9', 'c', 'farmer', 'farmer'{})",
                       columns, values);
}

std::string contribution(std::string_view columns, std::string_view values)
{
    return fmt::format("INSERT INTO contribution (member_id, {}) VALUES (1, {})", columns, values);
}

std::string trade(std::string_view columns, std::string_view values)
{
    return fmt::format("INSERT INTO trade (date, direction, product, amount_fen{}) VALUES ('2025-01-01', 'delivery', "
                       "'x', 5{})",
                       columns, values);
}

} // namespace

TEST_F(Schema, HoldsOneCooperative)
{
    refuses("INSERT INTO cooperative (id, name, form, first_year) VALUES (2, 'x', 'land', 2025)", "id = 1");
    refuses("DELETE FROM cooperative", "always has its cooperative");
    refuses("UPDATE cooperative SET name = ''", "name");
    refuses("UPDATE cooperative SET form = 'limited'", "form");
    refuses("UPDATE cooperative SET first_year = 1948", "first_year");
    refuses("UPDATE cooperative SET subscribed_capital_fen = -1", "subscribed_capital_fen");
    refuses("UPDATE cooperative SET liquidation = 2", "liquidation");
    refuses("UPDATE cooperative SET agency_bookkeeping = 'yes'", "agency_bookkeeping");
    for (const std::string column : {"registered_on", "suspension_from", "suspension_to", "perennial_crop_from"}) {
        accepts("UPDATE cooperative SET " + column + " = '2024-02-29'");
        accepts("UPDATE cooperative SET " + column + " = NULL");
        for (const std::string day : kDays)
            refuses("UPDATE cooperative SET " + column + " = " + day, column);
    }
}

TEST_F(Schema, HoldsAccountsOfTheChart)
{
    const auto account = [](std::string_view code, std::string_view name, std::string_view side, std::string_view parent) {
        return fmt::format("INSERT INTO account (chart, code, name, side, parent_id) SELECT 2021, '{}', '{}', '{}', id "
                           "FROM account WHERE chart = 2021 AND code = '{}'",
                           code, name, side, parent);
    };
    accepts(account("32201", "x", "credit", "322"));
    refuses(account("32201", "x", "debit", "322"), "same side");
    refuses(account("32301", "x", "credit", "322"), "below its parent");
    refuses(account("3220101", "x", "credit", "322"), "below its parent");
    refuses(account("3220", "x", "credit", "322"), "");
    refuses(account("322a1", "x", "credit", "322"), "");
    refuses(account("32201", "", "credit", "322"), "name");
    refuses("INSERT INTO account (chart, code, name, side) VALUES (2021, '601', 'x', 'debit')", "");
    refuses("INSERT INTO account (chart, code, name, side, is_official) VALUES (2021, '103', 'x', 'debit', 1)", "below its parent");
    refuses("UPDATE account SET name = 'x' WHERE code = '101'", "never change");
    refuses("DELETE FROM account WHERE code = '531'", "never go");
    keep(account("32201", "x", "credit", "322"));
    accepts("UPDATE account SET name = 'y' WHERE code = '32201'");
    refuses("UPDATE account SET code = '32202' WHERE code = '32201'", "code and side stay");
    refuses("UPDATE account SET is_official = 1 WHERE code = '32201'", "never change");
    refuses("UPDATE account SET details = 'project;member' WHERE code = '32201'", "details");
    accepts("DELETE FROM account WHERE code = '32201'");
}

TEST_F(Schema, HoldsMembersOfKnownKinds)
{
    accepts(member("", ""));
    accepts(member(", joined_on, left_on", ", '2025-01-01', '2025-01-01'"));
    accepts(member(", roles", ", 'chair;director;cashier'"));
    refuses("UPDATE member SET number = '2' WHERE id = 1", "UNIQUE");
    refuses("UPDATE member SET number = ''", "number");
    refuses("UPDATE member SET name = ''", "name");
    refuses("UPDATE member SET kind = 'worker'", "kind");
    refuses("UPDATE member SET party = 'worker'", "party");
    refuses("UPDATE member SET assisted = 2", "assisted");
    refuses(member(", joined_on, left_on", ", '2025-01-02', '2025-01-01'"), "left_on >= joined_on");
    for (const std::string roles : {"cashier;chair", "chair;chair", "chair;", "king", ";chair"})
        refuses(member(", roles", ", '" + roles + "'"), "roles");
    for (const std::string day : kDays) {
        refuses(member(", joined_on", ", " + day), "joined_on");
        refuses(member(", left_on", ", " + day), "left_on");
    }
    const std::string longText(1001, 'x');
    for (const std::string column : {"id_number", "phone", "address", "household", "bank_account", "note"})
        refuses("UPDATE member SET " + column + " = '" + longText + "'", column);
}

TEST_F(Schema, HoldsContributionsWithinTheirLimits)
{
    accepts(contribution("date, kind, paid_fen", "'2025-01-01', 'cash', 100"));
    accepts(contribution("date, kind, quantity, until", "'2025-01-01', 'land', 10, '2025-01-01'"));
    refuses(contribution("date, kind", "'2025-01-01', 'cash'"), "subscribed_fen <> 0");
    refuses(contribution("date, kind, paid_fen", "'2025-01-01', 'gold', 100"), "kind");
    refuses(contribution("date, kind, paid_fen", "'2025-01-01', 'cash', 1.5"), "paid_fen");
    refuses(contribution("date, kind, quantity", "'2025-01-01', 'land', 15"), "quantity % 10");
    refuses(contribution("date, kind, quantity", "'2025-01-01', 'labor', 5"), "quantity % 10");
    refuses(contribution("date, kind, paid_fen, until", "'2025-01-02', 'land', 1, '2025-01-01'"), "until >= date");
    for (const std::string column : {"subscribed_fen", "paid_fen", "quantity"})
        accepts(contribution("date, kind, until, " + column, "'2025-01-02', 'land', '2025-01-01', -10"));
    refuses(contribution("date, kind, paid_fen, valuation", "'2025-01-01', 'goods', 1, 'guess'"), "valuation");
    for (const std::string column : {"subscribed_fen", "paid_fen", "quantity"}) {
        accepts(contribution("date, kind, " + column, "'2025-01-01', 'cash', 999999999999999"));
        refuses(contribution("date, kind, " + column, "'2025-01-01', 'cash', 1000000000000000"), column);
        refuses(contribution("date, kind, " + column, "'2025-01-01', 'cash', -1000000000000000"), column);
    }
    for (const std::string day : kDays) {
        refuses(contribution("kind, paid_fen, date", "'cash', 1, " + day));
        refuses(contribution("date, kind, paid_fen, until", "'2025-01-01', 'land', 1, " + day), "until");
    }
    refuses("INSERT INTO contribution (date, member_id, kind, paid_fen) VALUES ('2025-01-01', 3, 'cash', 1)",
            "FOREIGN KEY");
}

TEST_F(Schema, HoldsTradesWhoseSignsAgree)
{
    accepts(trade(", member_id, quantity", ", 1, 5"));
    accepts(trade(", member_id", ", NULL"));
    refuses(trade(", quantity", ", -5"), "quantity");
    refuses(trade(", line", ", 'fourth'"), "line");
    refuses(trade(", quantity", ", 1000000000000000"), "quantity");
    refuses(trade(", member_id", ", 3"), "FOREIGN KEY");
    refuses("INSERT INTO trade (date, direction, product, amount_fen) VALUES ('2025-01-01', 'gift', 'x', 5)",
            "direction");
    refuses("INSERT INTO trade (date, direction, product, amount_fen) VALUES ('2025-01-01', 'delivery', '', 5)",
            "product");
    refuses("INSERT INTO trade (date, direction, product, amount_fen) "
            "VALUES ('2025-01-01', 'delivery', 'x', 1000000000000000)",
            "amount_fen");
    for (const std::string day : kDays)
        refuses("INSERT INTO trade (date, direction, product, amount_fen) VALUES (" + day + ", 'delivery', 'x', 5)");
}

TEST_F(Schema, HoldsGrantsSharesMeetingsAndDrafts)
{
    accepts("INSERT INTO grant_received (date, kind, amount_fen) VALUES ('2025-01-01', 'state', 5)");
    refuses("INSERT INTO grant_received (date, kind, amount_fen) VALUES ('2025-01-01', 'loan', 5)", "kind");
    refuses("INSERT INTO grant_received (date, kind, amount_fen) VALUES ('2025-13-01', 'state', 5)", "date");
    refuses("INSERT INTO grant_received (date, kind, amount_fen, applied_on) VALUES ('2025-01-01', 'state', 5, 'x')",
            "applied_on");
    refuses("INSERT INTO grant_received (date, kind, amount_fen) VALUES ('2025-01-01', 'state', 1000000000000000)",
            "amount_fen");
    accepts("INSERT INTO opening_share (member_id, date, reserve_fen) VALUES (1, '2025-01-01', 5)");
    refuses("INSERT INTO opening_share (member_id, date) VALUES (3, '2025-01-01')", "FOREIGN KEY");
    for (const std::string column : {"reserve_fen", "state_fen", "donation_fen"})
        refuses("INSERT INTO opening_share (member_id, date, " + column +
                    ") VALUES (1, '2025-01-01', 1000000000000000)",
                column);
    refuses("INSERT INTO opening_share (member_id, date) VALUES (1, '2025-00-01')", "date");
    accepts("INSERT INTO meeting (date, kind, present, votes_for, votes_total) VALUES ('2025-01-01', 'board', 5, 3, 5)");
    refuses("INSERT INTO meeting (date, kind, present, votes_for, votes_total) VALUES ('2025-01-01', 'board', 5, 6, 5)",
            "votes_for <= votes_total");
    refuses("INSERT INTO meeting (date, kind, present) VALUES ('2025-01-01', 'party', 5)", "kind");
    refuses("INSERT INTO meeting (date, kind, present) VALUES ('2025-01-01', 'board', -1)", "present");
    refuses("INSERT INTO meeting (date, kind, present) VALUES ('x', 'board', 1)", "date");
    accepts("INSERT INTO year_end_draft (id, policy) VALUES (2025, '{}')");
    refuses("INSERT INTO year_end_draft (id, policy) VALUES (1899, '{}')", "id");
    refuses("INSERT INTO year_end_draft (id, policy) VALUES (2025, 'x')", "policy");
    refuses("INSERT INTO year_end_draft (id, policy, prior_loss_fen) VALUES (2025, '{}', -1)", "prior_loss_fen");
    refuses("INSERT INTO year_end_draft (id, policy, surplus_fen) VALUES (2025, '{}', 1000000000000000)", "surplus_fen");
    refuses("INSERT INTO import_batch (kind, file_name, sha256, row_count, at) VALUES ('x', 'f', 'ABC', 1, "
            "'2025-01-01 00:00:00')",
            "sha256");
    refuses("INSERT INTO import_batch (kind, file_name, sha256, row_count, at) VALUES ('x', 'f', '', -1, "
            "'2025-01-01 00:00:00')",
            "row_count");
    refuses("INSERT INTO import_batch (kind, file_name, sha256, row_count, at) VALUES ('x', 'f', '', 1, 'noon')", "at");
    refuses("INSERT INTO draft (id, table_name, row_id) VALUES ('', 'member', 1)", "id");
}

TEST_F(Schema, NeverChangesPostedFacts)
{
    keep("INSERT INTO contribution (date, member_id, kind, paid_fen) VALUES ('2025-01-01', 1, 'cash', 100)");
    keep("INSERT INTO trade (date, direction, product, amount_fen) VALUES ('2025-01-01', 'delivery', 'x', 5)");
    keep("INSERT INTO grant_received (date, kind, amount_fen) VALUES ('2025-01-01', 'state', 5)");
    keep("INSERT INTO opening_share (member_id, date, reserve_fen) VALUES (1, '2025-01-01', 5)");
    keep("INSERT INTO meeting (date, kind, present) VALUES ('2025-01-01', 'board', 5)");
    for (const std::string table : {"contribution", "trade", "grant_received", "opening_share", "meeting"}) {
        refuses("UPDATE " + table + " SET date = '2025-01-02'", "never changed");
        refuses("DELETE FROM " + table, "never deleted");
        refuses("INSERT OR REPLACE INTO " + table + " SELECT * FROM " + table, "never deleted");
    }
    refuses("DELETE FROM member WHERE id = 1", "FOREIGN KEY");
}

TEST_F(Schema, TakesBackByMirrorsOnly)
{
    keep("INSERT INTO contribution (id, date, member_id, kind, paid_fen, quantity, until) "
         "VALUES (1, '2025-01-01', 1, 'land', 100, 10, '2025-06-30')");
    const auto mirror = [](std::string_view values) {
        return fmt::format("INSERT INTO contribution (reverses, date, member_id, kind, paid_fen, quantity, until) "
                           "VALUES (1, '2025-09-01', {})",
                           values);
    };
    refuses(mirror("1, 'land', -99, -10, '2025-06-30'"), "mirrors");
    refuses("INSERT INTO contribution (reverses, date, member_id, kind, paid_fen, quantity, until) "
            "VALUES (1, '2024-12-31', 1, 'land', -100, -10, '2025-06-30')",
            "mirrors");
    refuses(mirror("2, 'land', -100, -10, '2025-06-30'"), "mirrors");
    refuses(mirror("1, 'cash', -100, -10, '2025-06-30'"), "mirrors");
    refuses(mirror("1, 'land', -100, -10, NULL"), "mirrors");
    keep(mirror("1, 'land', -100, -10, '2025-06-30'"));
    refuses(mirror("1, 'land', -100, -10, '2025-06-30'"), "UNIQUE");
    refuses("INSERT INTO contribution (reverses, date, member_id, kind, paid_fen, quantity, until) "
            "VALUES (2, '2025-09-01', 1, 'land', 100, 10, '2025-06-30')",
            "mirrors");

    keep("INSERT INTO trade (id, date, member_id, direction, product, quantity, unit, amount_fen) "
         "VALUES (1, '2025-01-01', 1, 'delivery', 'x', 3, 'kg', 5)");
    const auto tradeMirror = [](std::string_view values) {
        return fmt::format("INSERT INTO trade (reverses, date, member_id, direction, product, quantity, unit, "
                           "amount_fen) VALUES (1, '2025-01-02', {})",
                           values);
    };
    accepts(tradeMirror("1, 'delivery', 'x', -3, 'kg', -5"));
    refuses("INSERT INTO trade (reverses, date, member_id, direction, product, quantity, unit, amount_fen) "
            "VALUES (1, '2024-12-31', 1, 'delivery', 'x', -3, 'kg', -5)",
            "mirrors");
    for (const std::string values : {"2, 'delivery', 'x', -3, 'kg', -5", "NULL, 'delivery', 'x', -3, 'kg', -5",
                                     "1, 'purchase', 'x', -3, 'kg', -5", "1, 'delivery', 'y', -3, 'kg', -5",
                                     "1, 'delivery', 'x', -2, 'kg', -5", "1, 'delivery', 'x', -3, 'g', -5",
                                     "1, 'delivery', 'x', -3, 'kg', -4"})
        refuses(tradeMirror(values), "mirrors");

    keep("INSERT INTO grant_received (id, date, kind, amount_fen) VALUES (1, '2025-01-01', 'state', 5)");
    accepts("INSERT INTO grant_received (reverses, date, kind, amount_fen) VALUES (1, '2025-01-01', 'state', -5)");
    refuses("INSERT INTO grant_received (reverses, date, kind, amount_fen) VALUES (1, '2025-01-01', 'donation', -5)",
            "mirrors");
    refuses("INSERT INTO grant_received (reverses, date, kind, amount_fen) VALUES (1, '2025-01-01', 'state', -4)",
            "mirrors");
    refuses("INSERT INTO grant_received (reverses, date, kind, amount_fen) VALUES (1, '2024-12-31', 'state', -5)",
            "mirrors");
    keep("INSERT INTO opening_share (id, member_id, date, reserve_fen) VALUES (1, 1, '2025-01-01', 5)");
    accepts("INSERT INTO opening_share (reverses, member_id, date, reserve_fen) VALUES (1, 1, '2025-01-01', -5)");
    refuses("INSERT INTO opening_share (reverses, member_id, date, reserve_fen) VALUES (1, 1, '2025-01-02', -5)",
            "mirrors");
    refuses("INSERT INTO opening_share (reverses, member_id, date, reserve_fen) VALUES (1, 2, '2025-01-01', -5)",
            "mirrors");
}

TEST_F(Schema, KeepsTheChangeLogAChain)
{
    const auto entry = [](int sequence, char previous, char hash, std::string_view rest = "'insert', NULL, '{}'") {
        return fmt::format("INSERT INTO change_log (sequence, operation, at, who, table_name, row_id, previous_hash, "
                           "hash, action, row_before, row_after) VALUES ({}, 1, '2025-01-01 00:00:00', 'x', 'member', "
                           "1, x'{}', x'{}', {})",
                           sequence, std::string(64, previous), std::string(64, hash), rest);
    };
    refuses(entry(2, '0', 'a'), "hash of the one before");
    refuses(entry(1, '1', 'a'), "hash of the one before");
    keep(entry(1, '0', 'a'));
    refuses(entry(2, '0', 'b'), "hash of the one before");
    refuses(entry(3, 'a', 'b'), "hash of the one before");
    accepts(entry(2, 'a', 'b'));
    accepts(entry(2, 'a', 'b', "'update', '{}', '{}'"));
    accepts(entry(2, 'a', 'b', "'delete', '{}', NULL"));
    refuses(entry(2, 'a', 'b', "'merge', '{}', '{}'"), "action");
    refuses(entry(2, 'a', 'b', "'insert', '{}', '{}'"), "row_before");
    refuses(entry(2, 'a', 'b', "'delete', '{}', '{}'"), "row_after");
    refuses(entry(2, 'a', 'b', "'update', 'x', '{}'"), "row_before");
    refuses("UPDATE change_log SET who = 'y'", "never changed");
    refuses("DELETE FROM change_log", "never deleted");
}

TEST_F(Schema, DistrustsFunctionsAndWritersOfTheSchema)
{
    refuses("PRAGMA writable_schema = ON; DELETE FROM sqlite_schema", "");
    EXPECT_EQ(m_database.integer("PRAGMA foreign_keys"), 1);
    EXPECT_EQ(m_database.integer("PRAGMA trusted_schema"), 0);
    EXPECT_EQ(m_database.integer("PRAGMA synchronous"), 2);
    EXPECT_EQ(m_database.integer("PRAGMA cell_size_check"), 1);
    EXPECT_EQ(m_database.integer("PRAGMA application_id"), kApplicationId);
}
