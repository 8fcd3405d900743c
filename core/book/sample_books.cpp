// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/sample_books.h"

#include "core/base/ensure.h"
#include "core/book/import_desk.h"
#include "core/book/sample_content.h"
#include "core/book/sample_ledger.h"

#include <array>

namespace coop::book {

namespace {

using exchange::ImportKind;

void put(Book& book, ImportKind kind, ImportRows rows)
{
    const ImportPreview content{.file = {.path = std::string(toWord(exchange::kImportKinds, kind)) + ".csv", .kind = kind},
                                .drafts = std::move(rows)};
    const auto written = book.imports().commit(content, newDraftId());
    ensure(written.has_value(), "sample rows that are in order");
}

void write(const std::filesystem::path& file, SampleContent content, const Clock& clock)
{
    const auto book = Book::create(file,
                                   {.name = content.profile.name,
                                    .form = content.profile.form,
                                    .firstYear = FiscalYear{kFirstSampleYear}},
                                   clock, {.name = "sample"});
    book->profile().save(content.profile);
    const FiscalYear ledgerYear{kLastSampleYear};
    auto openings = content.hasLedger ? sampleOpenings(content, ledgerYear) : std::vector<ledger::OpeningRow>();
    put(*book, ImportKind::Members, std::move(content.members));
    if (content.hasLedger)
        put(*book, ImportKind::Openings, std::move(openings));
    put(*book, ImportKind::Contributions, std::move(content.contributions));
    put(*book, ImportKind::Trades, std::move(content.trades));
    put(*book, ImportKind::Grants, std::move(content.grants));
    put(*book, ImportKind::Shares, std::move(content.openingShares));
    put(*book, ImportKind::Meetings, std::move(content.meetings));
    for (const auto& [year, draft] : content.yearEnds) {
        if (content.hasLedger && year == ledgerYear)
            keepSampleLedger(*book, year, *draft.surplus);
        book->yearEnd().saveDraft(year, draft);
    }
}

} // namespace

std::string chineseNumber(int number)
{
    constexpr std::array<std::string_view, 10> kDigits = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    ensure(number > 0 && number < 100, "a number of two digits");
    std::string text;
    if (number >= 20)
        text += kDigits[static_cast<std::size_t>(number / 10)];
    if (number >= 10)
        text += "十";
    return text.append(kDigits[static_cast<std::size_t>(number % 10)]);
}

std::vector<std::int64_t> split(std::int64_t total, const std::vector<std::int64_t>& weights)
{
    const std::vector<Wide> wide(weights.begin(), weights.end());
    std::vector<std::int64_t> parts;
    for (const Money part : apportion(Money::fen(total), wide))
        parts.push_back(part.inFen());
    return parts;
}

YearEndDraft yearEndOf(Money surplus, std::string_view policy)
{
    auto parsed = distribution::parsePolicy(policy);
    ensure(parsed.has_value(), "a sample policy that is in order");
    return {.surplus = surplus, .policy = *std::move(parsed)};
}

std::vector<SampleBook> writeSamples(const std::filesystem::path& folder, const Clock& clock)
{
    std::array<SampleContent, 3> samples = {eggSample(), landShareSample(), largeSample()};
    std::error_code error;
    for (const SampleContent& sample : samples) {
        const std::filesystem::path file = folder / sample.file;
        if (std::filesystem::exists(std::filesystem::symlink_status(file, error)))
            throw storage::StorageError(storage::Failure::AlreadyExists, file.string(), "the file is there already");
    }
    std::filesystem::create_directories(folder, error);
    if (error)
        throw storage::StorageError(storage::Failure::ReadOnly, folder.string(), error.message());

    std::vector<SampleBook> books;
    for (SampleContent& sample : samples) {
        const SampleBook book{.file = folder / sample.file, .cooperative = sample.profile.name};
        try {
            write(book.file, std::move(sample), clock);
        } catch (...) {
            // Half a sample would be taken for a whole one.
            std::filesystem::remove(book.file, error);
            throw;
        }
        books.push_back(book);
    }
    return books;
}

} // namespace coop::book
