// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/import_desk.h"

#include "core/base/ensure.h"
#include "core/book/import_checks.h"
#include "core/book/ledger_import.h"
#include "core/book/member_lookup.h"
#include "core/book/posting_desk.h"
#include "core/exchange/sheet.h"
#include "core/storage/change_log.h"
#include "core/storage/rows.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace coop::book {

namespace {

using exchange::ImportKind;
using storage::Statement;
using storage::Write;

constexpr std::string_view kInsertBatch = R"sql(
    INSERT INTO import_batch (kind, file_name, sha256, row_count, at)
    VALUES (?, ?, ?, ?, ?)
)sql";

template <typename Draft, typename Parse>
std::vector<Draft> parseAll(const std::vector<Fields>& rows, Issues& issues, Parse parse)
{
    std::vector<Draft> drafts;
    drafts.reserve(rows.size());
    for (const Fields& fields : rows) {
        Checked<Draft> checked = parse(fields);
        append(issues, std::move(checked.issues));
        drafts.push_back(std::move(checked.value));
    }
    return drafts;
}

ImportRows parseRows(ImportKind kind, const std::vector<Fields>& rows, const members::Profile& before, Issues& issues)
{
    switch (kind) {
    case ImportKind::Members:
        return parseAll<members::MemberDraft>(rows, issues, members::parseMember);
    case ImportKind::Contributions:
        return parseAll<shares::ContributionDraft>(rows, issues, shares::parseContribution);
    case ImportKind::Trades:
        return parseAll<trade::TradeDraft>(rows, issues, trade::parseTrade);
    case ImportKind::Grants:
        return parseAll<shares::GrantDraft>(rows, issues, shares::parseGrant);
    case ImportKind::Shares:
        return parseAll<shares::OpeningShareDraft>(rows, issues, shares::parseOpeningShare);
    case ImportKind::Meetings:
        return parseAll<members::MeetingDraft>(rows, issues, members::parseMeeting);
    case ImportKind::Accounts:
        return parseAll<ledger::AccountDraft>(rows, issues, ledger::parseAccount);
    case ImportKind::Openings:
        return parseAll<ledger::OpeningRow>(rows, issues, ledger::parseOpening);
    case ImportKind::Vouchers:
        return parseAll<ledger::VoucherRow>(rows, issues, ledger::parseVoucherRow);
    case ImportKind::Profile:
        break;
    }
    Checked<members::Profile> checked{.value = before};
    if (!rows.empty())
        checked = members::parseProfile(rows.front(), before);
    append(issues, std::move(checked.issues));
    return std::move(checked.value);
}

void warnOfSameFile(const storage::Database& database, ImportPreview& preview)
{
    Statement earlier(database, "SELECT at FROM import_batch WHERE sha256 = ? AND kind = ? ORDER BY id DESC LIMIT 1");
    if (!earlier.bind(preview.contentHash, toWord(exchange::kImportKinds, preview.file.kind)).step())
        return;
    preview.issues.push_back({.code = IssueCode::SameFileAgain,
                              .value = preview.file.path.filename().string(),
                              .arguments = {earlier.string(0).substr(0, 10)},
                              .severity = Severity::Warning});
}

/// In the order of the file, so that a list of faults reads like the file.
void sortByPlace(Issues& issues)
{
    std::ranges::stable_sort(issues, {}, [](const Issue& issue) { return std::tuple(issue.row, issue.column); });
}

/// Writes the rows of one kind and their log.
class RowWriter {
public:
    RowWriter(Book& book, Write& write) : m_book(book), m_database(book.database()), m_write(write) {}

    std::size_t operator()(const std::vector<members::MemberDraft>& rows)
    {
        storage::MemberWriter writer(m_database);
        for (const members::MemberDraft& row : rows)
            m_write.inserted("member", writer.insert(row).value);
        return rows.size();
    }
    std::size_t operator()(const std::vector<shares::ContributionDraft>& rows)
    {
        const auto known = allKnown(m_database);
        for (const shares::ContributionDraft& row : rows) {
            const ContributionId id = m_facts.insert(known.at(row.member).id, row);
            m_write.inserted("contribution", id.value);
            if (!row.premium.isZero())
                m_write.inserted("contribution_premium", id.value);
            m_keys.push_back({FactTable::Contribution, id.value});
        }
        return rows.size();
    }
    std::size_t operator()(const std::vector<trade::TradeDraft>& rows)
    {
        const auto known = allKnown(m_database);
        for (const trade::TradeDraft& row : rows) {
            const auto member = row.member.empty() ? std::nullopt : std::optional(known.at(row.member).id);
            m_keys.push_back({FactTable::Trade, m_facts.insert(member, row).value});
            m_write.inserted("trade", m_keys.back().id);
        }
        return rows.size();
    }
    std::size_t operator()(const std::vector<shares::GrantDraft>& rows)
    {
        for (const shares::GrantDraft& row : rows) {
            m_keys.push_back({FactTable::Grant, m_facts.insert(row).value});
            m_write.inserted("grant_received", m_keys.back().id);
        }
        return rows.size();
    }
    std::size_t operator()(const std::vector<shares::OpeningShareDraft>& rows)
    {
        const auto known = allKnown(m_database);
        for (const shares::OpeningShareDraft& row : rows)
            m_write.inserted("opening_share", m_facts.insert(known.at(row.member).id, row).value);
        return rows.size();
    }
    std::size_t operator()(const std::vector<members::MeetingDraft>& rows)
    {
        for (const members::MeetingDraft& row : rows)
            m_write.inserted("meeting", m_facts.insert(row).value);
        return rows.size();
    }
    std::size_t operator()(const members::Profile& profile)
    {
        std::string before = m_write.image("cooperative", 1);
        storage::updateProfile(m_database, profile);
        m_write.updated("cooperative", 1, std::move(before));
        return 1;
    }

    std::size_t operator()(const std::vector<ledger::AccountDraft>& rows)
    {
        return writeAccountRows(m_book, m_write, rows);
    }
    std::size_t operator()(const std::vector<ledger::OpeningRow>& rows)
    {
        return writeOpeningRows(m_book, m_write, rows);
    }
    std::size_t operator()(const std::vector<ledger::VoucherRow>& rows)
    {
        return writeVoucherRows(m_book, m_write, rows);
    }
    /// The facts written, for posting them.
    [[nodiscard]] const std::vector<FactKey>& keys() const { return m_keys; }

private:
    Book& m_book;
    storage::Database& m_database;
    Write& m_write;
    storage::FactWriter m_facts{m_database};
    std::vector<FactKey> m_keys{};
};

/// Where each kind goes; members and the profile are master data, which can be taken back.
struct Target {
    Subject subject;
    bool isMasterData;
};

Target targetOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Profile:
        return {Subject::Profile, true};
    case ImportKind::Members:
        return {Subject::Members, true};
    case ImportKind::Contributions:
        return {Subject::Contributions, false};
    case ImportKind::Trades:
        return {Subject::Trades, false};
    case ImportKind::Grants:
        return {Subject::Grants, false};
    case ImportKind::Shares:
        return {Subject::OpeningShares, false};
    case ImportKind::Accounts:
        return {Subject::Accounts, false};
    case ImportKind::Openings:
    case ImportKind::Vouchers:
        return {Subject::Vouchers, false};
    case ImportKind::Meetings:
        return {Subject::Meetings, false};
    }
    return {Subject::Everything, false};
}

/// Adds what could not be read; what else is said of the same cells only follows from that and is left out.
void addReadingFaults(Issues& issues, Issues faults)
{
    std::set<std::pair<int, int>> cells;
    for (const Issue& fault : faults)
        cells.emplace(fault.row, fault.column);
    std::erase_if(issues, [&cells](const Issue& issue) { return cells.contains({issue.row, issue.column}); });
    append(issues, std::move(faults));
}

} // namespace

ImportPreview ImportDesk::preview(const ImportFile& file) const
{
    ImportPreview preview{.file = file};
    auto sheet = exchange::readSheet(file.path, file.sheet);
    if (!sheet) {
        preview.issues = std::move(sheet.error());
        return preview;
    }
    preview.contentHash = storage::sha256OfFile(file.path);
    auto table = exchange::mapRows(*sheet, file.kind);
    if (!table) {
        preview.issues = std::move(table.error());
        return preview;
    }
    preview.rows = std::move(table->rows);
    preview.drafts = parseRows(file.kind, preview.rows, m_book.profile().read(), preview.issues);
    append(preview.issues, checkAgainstBook(m_book, preview));
    addReadingFaults(preview.issues, std::move(table->issues));
    warnOfSameFile(m_book.database(), preview);
    sortByPlace(preview.issues);
    return preview;
}

Expected<std::size_t, Issues> ImportDesk::commit(const ImportPreview& preview, const DraftId& id)
{
    if (!preview.canCommit())
        return Unexpected(preview.issues);
    storage::Database& database = m_book.database();
    const std::string name = preview.file.path.filename().string();
    Write write(database, m_book.changes(), name);
    if (const auto earlier = write.rowOfDraft(id.text, "import_batch")) {
        Statement batch(database, "SELECT row_count FROM import_batch WHERE id = ?");
        ensure(batch.bind(*earlier).step(), "the import of this draft");
        return static_cast<std::size_t>(batch.integer(0));
    }
    // Between the preview and now the book may have changed.
    Issues issues = checkAgainstBook(m_book, preview);
    // A profile file names some keys only; the others stay as they are by now.
    const bool isProfile = preview.file.kind == ImportKind::Profile;
    const ImportRows merged =
        isProfile ? parseRows(preview.file.kind, preview.rows, m_book.profile().read(), issues) : ImportRows();
    if (hasErrors(issues))
        return Unexpected(std::move(issues));

    RowWriter writer(m_book, write);
    const std::size_t count = std::visit(writer, isProfile ? merged : preview.drafts);
    const bool isPosted = m_book.posting().postNew(write, writer.keys()) > 0;
    Statement(database, kInsertBatch)
        .bind(toWord(exchange::kImportKinds, preview.file.kind), name, preview.contentHash,
              static_cast<std::int64_t>(count), write.at())
        .run();
    const std::int64_t batch = database.lastInsertId();
    write.inserted("import_batch", batch);
    write.rememberDraft(id.text, "import_batch", batch);
    const auto logged = write.commit();
    const Target target = targetOf(preview.file.kind);
    if (target.isMasterData)
        m_book.history().remember(logged);
    m_book.published(target.subject);
    if (isPosted)
        m_book.published(Subject::Vouchers);
    return count;
}

} // namespace coop::book
