// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A cooperative told in a few words, written into a book as files that are imported, and inspected from its file.

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/inspection/inspect.h"
#include "tests/support/book_builder.h"

namespace coop::test {

/// The unified social credit code of every story.
inline constexpr std::string_view kStoryCode = "93110105MA01TEST0X";

/// One line of a voucher of a story; debit positive.
struct Posting {
    std::string account{};
    Money amount{};
    std::string member{};
    std::string counterparty{};
    std::string project{};
    std::string product{};

    [[nodiscard]] Posting of(int who) const { Posting copy = *this; copy.member = std::to_string(who); return copy; }
    [[nodiscard]] Posting with(std::string_view whom) const { Posting copy = *this; copy.counterparty = whom; return copy; }
    [[nodiscard]] Posting on(std::string_view what) const { Posting copy = *this; copy.project = what; return copy; }
    [[nodiscard]] Posting in(std::string_view what) const { Posting copy = *this; copy.product = what; return copy; }
};
inline Posting dr(std::string_view account, std::int64_t yuan) { return {.account = std::string(account), .amount = Money::yuan(yuan)}; }
inline Posting cr(std::string_view account, std::int64_t yuan) { return {.account = std::string(account), .amount = Money::yuan(-yuan)}; }

/// What else stands on a voucher.
struct Papers {
    int attachments = 1;
    std::string invoice{};
    std::string entered{};
};

/// A book that is imported file by file. Vouchers told one by one are numbered by month and come in last, in the order of their days.
class Story {
public:
    explicit Story(std::string_view registeredOn = "2015-03-01", std::string_view more = {}, FiscalYear ledgerFrom = {2015});

    /// Numbers from 1 on; the first one is the chair.
    Story& members(int count, std::string_view joined = "2015-03-01");
    /// Rows under these columns, of any kind.
    Story& rows(exchange::ImportKind kind, std::string_view columns, std::string_view text);
    Story& contributions(std::string_view text);
    /// 2,000 yuan each in cash, written down and not posted.
    Story& paidByAll(int count, std::string_view date);
    Story& trades(std::string_view text);
    Story& vouchers(std::string_view text);
    Story& meetings(std::string_view text);
    Story& grants(std::string_view text);
    Story& assets(std::string_view text);
    Story& related(std::string_view text);
    Story& attendance(std::string_view text);
    /// Assemblies of March, every year from one to the other, with so many present.
    Story& assemblies(int from, int to, int present);
    Story& post(std::string_view date, std::vector<Posting> lines, const Papers& papers = {});

    /// Inspected as of the end of 2024; with annual reports of 2022 and 2023 as the registrar's list has them.
    inspection::BookResult inspected(std::optional<bool> areReportsFiled = std::nullopt);
    inspection::BookResult inspectedAsOf(Date day);

private:
    void importPosted();
    inspection::BookResult judged(const inspection::InspectionRequest& request);

    struct Told {
        std::string date{};
        std::vector<Posting> lines{};
        Papers papers{};
    };
    BookBuilder m_book;
    std::vector<Told> m_told{};
};

/// What an inspection found, a line a finding, for the message of a test that failed.
[[nodiscard]] std::string told(const inspection::BookResult& result);
/// The strongest finding of a rule that counts; nothing: it is silent or excused.
[[nodiscard]] std::optional<inspection::Severity> severityOf(const inspection::BookResult& result, std::string_view rule);

} // namespace coop::test
