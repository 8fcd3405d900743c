// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/book_dump.h"

#include "core/storage/row_json.h"

namespace coop::test {

std::vector<std::string> dumpOf(const storage::Database& database)
{
    std::vector<std::string> rows;
    for (const std::string table :
         {"cooperative", "account", "member", "contribution", "contribution_premium", "trade", "grant_received", "opening_share",
          "meeting", "year_end_draft", "import_batch", "auxiliary_item", "ledger_setting", "voucher", "voucher_line",
          "account_total", "member_total", "closed_period", "fact_voucher", "charter", "scenario", "distribution",
          "distribution_basis", "entitlement", "distribution_voucher", "converted_surplus", "set_off_consent", "payment_list",
          "payment", "settlement", "attendance", "annual_report", "asset", "circumstance", "related_party", "explanation"}) {
        storage::Statement statement(database, "SELECT * FROM " + table + " ORDER BY 1, 2");
        while (statement.step())
            rows.push_back(table + " " + storage::rowJson(statement));
    }
    return rows;
}

void tamper(const std::filesystem::path& file, const std::vector<std::string>& statements)
{
    storage::Database database(file, storage::Access::ReadWrite);
    database.execute("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF");
    std::vector<std::string> names;
    std::vector<std::string> definitions;
    {
        storage::Statement triggers(database, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
        while (triggers.step()) {
            names.push_back(triggers.string(0));
            definitions.push_back(triggers.string(1));
        }
    }
    for (const std::string& name : names)
        database.execute("DROP TRIGGER " + name);
    for (const std::string& statement : statements)
        database.execute(statement);
    for (const std::string& definition : definitions)
        database.execute(definition);
}

} // namespace coop::test
