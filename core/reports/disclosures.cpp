// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/disclosures.h"

#include "core/reports/registers.h"
#include "core/reports/report_head.h"
#include "core/reports/statement_head.h"

namespace coop::reports {

namespace {

class NotesTable {
public:
    NotesTable(ReportTable& table, const Wording& words) : m_table(table), m_words(words) {}

    void heading(std::string_view number, std::string_view title) { add(number, title, Cell(), Cell()); }
    void text(std::string_view number, std::string_view title, const std::string& content)
    {
        add(number, title, content.empty() ? Cell() : Cell(content), Cell());
    }
    void amount(std::string_view number, std::string_view title, Money amount) { add(number, title, Cell(), amount); }
    void textAndAmount(std::string_view number, std::string_view title, const std::string& content, Money amount)
    {
        add(number, title, content.empty() ? Cell() : Cell(content), amount);
    }
    /// A name that is nobody's word, below the line before.
    void named(const std::string& content, Money amount) { m_table.rows.push_back({Cell(), Cell(), content, amount}); }

private:
    void add(std::string_view number, std::string_view title, Cell content, Cell amount)
    {
        m_table.rows.push_back({std::string(number), m_words(title), std::move(content), std::move(amount)});
    }

    ReportTable& m_table;
    const Wording& m_words;
};

std::string listOf(const std::vector<std::string>& texts, const Wording& words)
{
    std::string list;
    for (const std::string& text : texts)
        list += (list.empty() ? "" : words(", ")) + text;
    return list.empty() ? words("None") : list;
}

/// The offices that the system asks for; managers, accountants and cashiers are staff.
bool isElected(members::Role role)
{
    return role == members::Role::Chair || role == members::Role::Director || role == members::Role::Supervisor;
}

std::string officersOf(const Disclosures& notes, const Wording& words)
{
    std::string list;
    for (const Disclosures::Officer& officer : notes.officers) {
        if (!isElected(officer.role))
            continue;
        list += (list.empty() ? "" : words("; ")) + fill(words("{0}: {1}"), {words(roleText(officer.role)), officer.name});
    }
    return list;
}

std::string countOf(std::int64_t part, std::int64_t whole, const Wording& words)
{
    return fill(words("{0} ({1} of the members)"), {std::to_string(part), percentOf(part, whole)});
}

void addMembers(NotesTable& table, const Disclosures& notes, const Wording& words)
{
    table.heading("2", "The cooperative");
    table.amount("2.1", "Total share capital", notes.capital);
    table.text("2.2", "Members", std::to_string(notes.members));
    table.text("2.3", "Farmers among the members", countOf(notes.farmers, notes.members, words));
    table.text("2.4", "Whom it serves mainly", notes.served);
    table.text("2.5", "Its main business", notes.business);

    table.heading("3", "Structure of the members' equity");
    table.text("3.1", "Chair, directors, supervisors", officersOf(notes, words));
    table.text("3.1", "Changes among them", notes.officerChanges);
    Money contributions;
    Money reserves;
    for (const Disclosures::MemberEquity& member : notes.equity) {
        contributions += member.contribution;
        reserves += member.reserveShare;
    }
    table.textAndAmount("3.2", "Contributions of the members", words("See the list of the members"), contributions);
    table.textAndAmount("3.2", "Reserves allotted to the members", words("See the list of the members"), reserves);
    table.text("3.2", "Members who joined", listOf(notes.joined, words));
    table.text("3.2", "Members who left", listOf(notes.left, words));
    table.text("3.3", "Enterprises, institutions and social organisations among the members",
               countOf(notes.organisations, notes.members, words));
    const std::size_t total = static_cast<std::size_t>(ledger::EquityColumn::Total);
    table.amount("3.4", "Members' equity at the start of the year", notes.changes.opening[total]);
    table.amount("3.4", "Increase in the year", notes.changes.increase[total]);
    table.amount("3.4", "Decrease in the year", notes.changes.decrease[total]);
    table.amount("3.4", "Members' equity at the end of the year", notes.changes.closing[total]);
}

void addAssets(NotesTable& table, const Disclosures& notes, const Wording& words)
{
    table.text("4", "More on important items of the statements", words("See the statements and the trial balance"));
    table.text("5", "Assets lost whose loss is not approved yet", {});
    for (const Disclosures::LostAsset& asset : notes.lostAssets)
        table.named(asset.name, asset.amount);
    table.text("6", "Assets kept at a nominal amount", notes.nominalAssets);
}

void addOtherMatters(NotesTable& table, const Disclosures& notes, const Wording& words)
{
    table.heading("7", "Other important matters");
    table.text("7.1", "Changes of the main business", notes.businessChanges);
    table.text("7.2", "Imports and exports", notes.foreignTrade);
    table.text("7.3", "Large disposals, loans, investments and guarantees", notes.largeDealings);
    table.amount("7.4", "Donations received", notes.donations);
    table.amount("7.5", "State support received", notes.stateGrants);
    table.text("7.5", "Tax relief", notes.taxRelief);
    table.amount("7.6", "Trade with members", notes.tradeWithMembers);
    table.amount("7.6", "Trade with others", notes.tradeWithOthers);
    table.textAndAmount("7.7", "Rate of the surplus reserve", notes.reserveRate.empty() ? words("None") : notes.reserveRate,
                        notes.reserve);
    table.text("7.8", "Plan for distributing the surplus", notes.plan);
    table.text("7.8", "Plan for the loss", notes.lossPlan);
    table.text("7.9", "Lawsuits and arbitration pending", notes.lawsuits);
    table.text("8", "Adjustments for the income tax", notes.taxAdjustments);
    table.text("9", "Other matters to be noted", notes.others);
}

} // namespace

ReportTable disclosureReport(const Disclosures& notes, const ReportHead& head, const Wording& words)
{
    ReportTable table =
        statementTable("Notes to the statements", stretchText(ledger::DateRange::of(notes.year), words), {}, head, words);
    table.columns = {{.title = words("No."), .widthMm = 12},
                     {.title = words("Matter"), .widthMm = 66},
                     {.title = words("Content"), .widthMm = 70},
                     {.title = words("Amount"), .kind = ColumnKind::Money, .widthMm = 32}};
    NotesTable rows(table, words);
    rows.text("1", "Statement of compliance",
              words("The statements comply with the accounting system of farmers' cooperatives and show its position and "
                    "results truly and completely."));
    addMembers(rows, notes, words);
    addAssets(rows, notes, words);
    addOtherMatters(rows, notes, words);
    return table;
}

ReportTable memberEquityReport(const Disclosures& notes, const ReportHead& head, const Wording& words)
{
    ReportTable table = statementTable("Contributions and reserves of the members",
                                       stretchText(ledger::DateRange::of(notes.year), words), {}, head, words);
    table.columns = {{.title = words("No."), .kind = ColumnKind::Number, .widthMm = 12},
                     {.title = words("Number"), .widthMm = 22},
                     {.title = words("Name"), .widthMm = 50},
                     {.title = words("Contribution"), .kind = ColumnKind::Money, .widthMm = 32, .isTotalled = true},
                     {.title = words("Share of the reserves"), .kind = ColumnKind::Money, .widthMm = 32, .isTotalled = true},
                     {.title = words("Total"), .kind = ColumnKind::Money, .widthMm = 32, .isTotalled = true}};
    for (const Disclosures::MemberEquity& member : notes.equity) {
        table.rows.push_back({static_cast<std::int64_t>(table.rows.size() + 1), member.number, member.name, member.contribution,
                              member.reserveShare, member.contribution + member.reserveShare});
    }
    table.totals = totalsOf(table);
    table.totals[0] = words("Total");
    return table;
}

} // namespace coop::reports
