// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/import_desk.h"

#include "core/base/ensure.h"
#include "core/book/import_batches.h"
#include "core/book/import_checks.h"
#include "core/book/import_twins.h"
#include "core/book/inspection_import.h"
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
std::vector<Draft> parseAll(const std::vector<Fields>& rows, const Progress& progress, Issues& issues, Parse parse)
{
    std::vector<Draft> drafts;
    drafts.reserve(rows.size());
    for (const Fields& fields : rows) {
        if (progress.at(drafts.size(), rows.size())) {
            issues.push_back({.code = IssueCode::WorkStopped});
            break;
        }
        Checked<Draft> checked = parse(fields);
        append(issues, std::move(checked.issues));
        drafts.push_back(std::move(checked.value));
    }
    return drafts;
}

/// The same row twice: what the contribution says, and what the shares say.
Checked<MemberAccountRow> parseMemberAccount(const Fields& fields)
{
    Checked<MemberAccountRow> row;
    Fields own = fields;
    own.set("paid", std::string(fields.text("contribution")), fields.column("contribution"));
    if (fields.text("kind").empty())
        own.set("kind", "cash", fields.column("kind"));
    Checked<shares::OpeningShareDraft> share = shares::parseOpeningShare(own);
    const bool hasContribution = fields.text("contribution").find_first_not_of("0.") != std::string_view::npos;
    if (hasContribution) {
        Checked<shares::ContributionDraft> contribution = shares::parseContribution(own);
        row.value.contribution = std::move(contribution.value);
        row.issues = std::move(contribution.issues);
        for (Issue& issue : row.issues) {
            if (issue.field == "paid")
                issue.field = "contribution";
        }
        // Both complain of member and date alike; what a contribution in kind is valued by, an old account does not say.
        std::erase_if(row.issues, [](const Issue& issue) { return issue.field == "member" || issue.field == "date"; });
        if (row.value.contribution.paid.isNegative())
            row.issues.push_back(own.issue(IssueCode::NegativeNotAllowed, "contribution"));
    }
    row.value.contribution.member = share.value.member;
    row.value.contribution.date = share.value.date;
    row.value.shares = std::move(share.value);
    append(row.issues, std::move(share.issues));
    return row;
}

ImportRows parseRows(ImportKind kind, const std::vector<Fields>& rows, const members::Profile& before, Issues& issues,
                     const Progress& progress = {})
{
    switch (kind) {
    case ImportKind::Members:
        return parseAll<members::MemberDraft>(rows, progress, issues, members::parseMember);
    case ImportKind::Contributions:
        return parseAll<shares::ContributionDraft>(rows, progress, issues, shares::parseContribution);
    case ImportKind::Trades:
        return parseAll<trade::TradeDraft>(rows, progress, issues, trade::parseTrade);
    case ImportKind::Grants:
        return parseAll<shares::GrantDraft>(rows, progress, issues, shares::parseGrant);
    case ImportKind::Shares:
        return parseAll<shares::OpeningShareDraft>(rows, progress, issues, shares::parseOpeningShare);
    case ImportKind::Meetings:
        return parseAll<members::MeetingDraft>(rows, progress, issues, members::parseMeeting);
    case ImportKind::Accounts:
        return parseAll<ledger::AccountDraft>(rows, progress, issues, ledger::parseAccount);
    case ImportKind::Openings:
        return parseAll<ledger::OpeningRow>(rows, progress, issues, ledger::parseOpening);
    case ImportKind::Vouchers:
        return parseAll<ledger::VoucherRow>(rows, progress, issues, ledger::parseVoucherRow);
    case ImportKind::MemberAccounts:
        return parseAll<MemberAccountRow>(rows, progress, issues, parseMemberAccount);
    case ImportKind::Assets:
        return parseAll<members::AssetDraft>(rows, progress, issues, members::parseAsset);
    case ImportKind::AnnualReports:
        return parseAll<members::AnnualReportDraft>(rows, progress, issues, members::parseAnnualReport);
    case ImportKind::Attendance:
        return parseAll<members::AttendanceDraft>(rows, progress, issues, members::parseAttendance);
    case ImportKind::RelatedParties:
        return parseAll<members::RelatedPartyDraft>(rows, progress, issues, members::parseRelatedParty);
    case ImportKind::Circumstances:
        return parseAll<members::CircumstanceDraft>(rows, progress, issues, members::parseCircumstance);
    case ImportKind::Counterparties:
        return parseAll<ledger::ItemDraft>(rows, progress, issues, ledger::parseCounterparty);
    case ImportKind::Profile:
        break;
    }
    Checked<members::Profile> checked{.value = before};
    if (!rows.empty())
        checked = members::parseProfile(rows.front(), before);
    append(issues, std::move(checked.issues));
    return std::move(checked.value);
}

bool warnOfSameFile(const storage::Database& database, ImportPreview& preview)
{
    Statement earlier(database, "SELECT at FROM import_batch WHERE sha256 = ? AND kind = ? ORDER BY id DESC LIMIT 1");
    if (!earlier.bind(preview.contentHash, toWord(exchange::kImportKinds, preview.file.kind)).step())
        return false;
    preview.issues.push_back({.code = IssueCode::SameFileAgain,
                              .value = preview.file.path.filename().string(),
                              .arguments = {earlier.string(0).substr(0, 10)},
                              .severity = Severity::Warning});
    return true;
}

/// In the order of the file, so that a list of faults reads like the file.
void sortByPlace(Issues& issues)
{
    std::ranges::stable_sort(issues, {}, [](const Issue& issue) { return std::tuple(issue.row, issue.column); });
}

/// Writes the rows of one kind and their log.
class RowWriter {
public:
    RowWriter(Book& book, Write& write, const Progress& progress)
        : m_book(book), m_database(book.database()), m_write(write), m_progress(progress)
    {
    }

    std::size_t operator()(const std::vector<members::MemberDraft>& rows)
    {
        storage::MemberWriter writer(m_database);
        for (const members::MemberDraft& row : rows) {
            if (isStopped(rows.size()))
                break;
            m_write.inserted("member", writer.insert(row).value);
        }
        return rows.size();
    }
    std::size_t operator()(const std::vector<shares::ContributionDraft>& rows)
    {
        const auto known = allKnown(m_database);
        for (const shares::ContributionDraft& row : rows) {
            if (isStopped(rows.size()))
                break;
            write(known.at(row.member).id, row);
        }
        return rows.size();
    }
    std::size_t operator()(const std::vector<trade::TradeDraft>& rows)
    {
        const auto known = allKnown(m_database);
        for (const trade::TradeDraft& row : rows) {
            if (isStopped(rows.size()))
                break;
            const auto member = row.member.empty() ? std::nullopt : std::optional(known.at(row.member).id);
            m_keys.push_back({FactTable::Trade, m_facts.insert(member, row).value});
            m_write.inserted("trade", m_keys.back().id);
        }
        return rows.size();
    }
    std::size_t operator()(const std::vector<shares::GrantDraft>& rows)
    {
        for (const shares::GrantDraft& row : rows) {
            if (isStopped(rows.size()))
                break;
            m_keys.push_back({FactTable::Grant, m_facts.insert(row).value});
            m_write.inserted("grant_received", m_keys.back().id);
        }
        return rows.size();
    }
    std::size_t operator()(const std::vector<shares::OpeningShareDraft>& rows)
    {
        const auto known = allKnown(m_database);
        for (const shares::OpeningShareDraft& row : rows) {
            if (isStopped(rows.size()))
                break;
            m_write.inserted("opening_share", m_facts.insert(known.at(row.member).id, row).value);
        }
        return rows.size();
    }
    std::size_t operator()(const std::vector<MemberAccountRow>& rows)
    {
        const auto known = allKnown(m_database);
        for (const MemberAccountRow& row : rows) {
            if (isStopped(rows.size()))
                break;
            const MemberId member = known.at(row.shares.member).id;
            if (!row.contribution.paid.isZero())
                write(member, row.contribution);
            if (!row.shares.reserve.isZero() || !row.shares.state.isZero() || !row.shares.donation.isZero())
                m_write.inserted("opening_share", m_facts.insert(member, row.shares).value);
        }
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
        return writeVoucherRows(m_book, m_write, rows, m_progress);
    }
    template <typename Draft>
    std::size_t operator()(const std::vector<Draft>& rows)
    {
        writeRecordRows(m_book, m_write, rows);
        return rows.size();
    }
    /// The facts written, for posting them.
    [[nodiscard]] const std::vector<FactKey>& keys() const { return m_keys; }
    [[nodiscard]] bool wasStopped() const { return m_wasStopped; }

private:
    void write(MemberId member, const shares::ContributionDraft& row)
    {
        const ContributionId id = m_facts.insert(member, row);
        m_write.inserted("contribution", id.value);
        if (!row.premium.isZero())
            m_write.inserted("contribution_premium", id.value);
        m_keys.push_back({FactTable::Contribution, id.value});
    }
    /// To be asked once for each row.
    bool isStopped(std::size_t total)
    {
        m_wasStopped = m_wasStopped || m_progress.at(m_done++, total);
        return m_wasStopped;
    }

    Book& m_book;
    storage::Database& m_database;
    Write& m_write;
    const Progress& m_progress;
    std::size_t m_done = 0;
    bool m_wasStopped = false;
    storage::FactWriter m_facts{m_database};
    std::vector<FactKey> m_keys{};
};

/// Where each kind goes; master data can be taken back.
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
    case ImportKind::Attendance:
        return {Subject::Meetings, false};
    case ImportKind::Counterparties:
        return {Subject::Accounts, false};
    case ImportKind::Assets:
    case ImportKind::AnnualReports:
    case ImportKind::RelatedParties:
    case ImportKind::Circumstances:
        return {Subject::InspectionData, true};
    case ImportKind::MemberAccounts:
        return {Subject::Everything, false};
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

/// How columns of the same source were read before. A day that held for one file does not hold for the next.
void rememberMapping(storage::Database& database, const ImportPreview& preview)
{
    if (!preview.file.mapping || preview.source.empty())
        return;
    exchange::ColumnMapping mapping = *preview.file.mapping;
    std::erase_if(mapping.fields, [&preview](const exchange::MappedField& field) {
        const exchange::ColumnSpec* spec = exchange::specOf(preview.file.kind, field.field);
        return !field.column && (spec == nullptr || spec->type == exchange::ColumnType::Date);
    });
    Statement(database, "INSERT OR REPLACE INTO import_mapping (kind, source, mapping) VALUES (?, ?, ?)")
        .bind(toWord(exchange::kImportKinds, preview.file.kind), preview.source, exchange::toJson(mapping))
        .run();
}

std::string sourceOf(const std::string& headings)
{
    return headings.empty() ? std::string() : storage::toHex(storage::sha256(headings));
}

std::optional<exchange::ColumnMapping> keptMapping(const storage::Database& database, ImportKind kind, const std::string& headings)
{
    Statement kept(database, "SELECT mapping FROM import_mapping WHERE kind = ? AND source = ?");
    if (!kept.bind(toWord(exchange::kImportKinds, kind), sourceOf(headings)).step())
        return std::nullopt;
    return exchange::mappingFromJson(kept.text(0));
}

} // namespace

Expected<ImportSource, Issues> ImportDesk::read(const std::filesystem::path& file, const exchange::ReadChoice& choice,
                                                const Progress& progress)
{
    auto sheet = exchange::readSheet(file, choice, progress);
    if (!sheet)
        return Unexpected(std::move(sheet.error()));
    return ImportSource{.path = file,
                        .sheet = std::make_shared<const exchange::Sheet>(std::move(*sheet)),
                        .contentHash = storage::sha256OfFile(file)};
}

exchange::SheetLayout ImportDesk::layout(const ImportSource& source, ImportKind kind) const
{
    constexpr std::size_t kMostHeadingRows = 50;
    exchange::SheetLayout found = exchange::layoutOf(*source.sheet, kind);
    auto mapping = keptMapping(m_book.database(), kind, exchange::headingLine(found));
    std::size_t row = found.mapping.headerRow;
    // Headings that mean nothing to us are found again only because they were seen before.
    for (std::size_t i = 0; !mapping && i < std::min(kMostHeadingRows, source.sheet->rows.size()); ++i) {
        mapping = keptMapping(m_book.database(), kind, exchange::headingLine(*source.sheet, i));
        row = i;
    }
    if (!mapping)
        return found;
    // The same headings may stand below more lines than last time.
    mapping->firstRow = row + (mapping->firstRow - mapping->headerRow);
    mapping->headerRow = row;
    return exchange::layoutWith(*source.sheet, kind, std::move(*mapping));
}

ImportPreview ImportDesk::preview(const ImportFile& file, const Progress& progress) const
{
    const auto source = read(file.path, {.sheet = file.sheet}, progress);
    if (!source)
        return {.file = file, .issues = source.error()};
    ImportPreview preview = this->preview(*source, file.kind, file.mapping, progress);
    preview.file = file;
    return preview;
}

ImportPreview ImportDesk::preview(const ImportSource& source, ImportKind kind,
                                  const std::optional<exchange::ColumnMapping>& mapping, const Progress& progress) const
{
    ImportPreview preview{.file = {.path = source.path, .kind = kind, .mapping = mapping}, .contentHash = source.contentHash};
    if (mapping) {
        preview.layout = exchange::layoutWith(*source.sheet, kind, *mapping);
        preview.source = sourceOf(exchange::headingLine(preview.layout));
    }
    auto table = mapping ? exchange::mapRows(*source.sheet, kind, *mapping, progress) : exchange::mapRows(*source.sheet, kind);
    if (!table) {
        preview.issues = std::move(table.error());
        return preview;
    }
    preview.rows = std::move(table->rows);
    append(table->issues, nameMembers(m_book.database(), preview.rows));
    preview.drafts = parseRows(kind, preview.rows, m_book.profile().read(), preview.issues, progress);
    if (progress.isStopped()) {
        preview.issues = {{.code = IssueCode::WorkStopped}};
        return preview;
    }
    append(preview.issues, checkAgainstBook(m_book, preview));
    addReadingFaults(preview.issues, std::move(table->issues));
    // Of a file that comes again every row is there already; that is said once.
    if (!warnOfSameFile(m_book.database(), preview))
        append(preview.issues, suspectedTwins(m_book, preview));
    sortByPlace(preview.issues);
    return preview;
}

Expected<std::size_t, Issues> ImportDesk::commit(const ImportPreview& preview, const DraftId& id, const Progress& progress)
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

    const std::vector<RowRange> before = lastRows(database, preview.file.kind);
    RowWriter writer(m_book, write, progress);
    const std::size_t count = std::visit(writer, isProfile ? merged : preview.drafts);
    const bool isPosted = !writer.wasStopped() && m_book.posting().postNew(write, writer.keys()) > 0;
    if (writer.wasStopped() || progress.isStopped())
        return Unexpected(Issues{{.code = IssueCode::WorkStopped}});
    Statement(database, kInsertBatch)
        .bind(toWord(exchange::kImportKinds, preview.file.kind), name, preview.contentHash,
              static_cast<std::int64_t>(count), write.at())
        .run();
    const std::int64_t batch = database.lastInsertId();
    write.inserted("import_batch", batch);
    keepRanges(database, write, {batch}, before);
    rememberMapping(database, preview);
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
