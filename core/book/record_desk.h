// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Desks of what an inspection needs to know. Assets, circumstances, related parties and annual reports are master data:
// changed in place, logged, undoable. Attendance and explanations are only added to: a wrong sheet of signatures stays
// with its meeting, and the right one is recorded with the meeting recorded anew.

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "core/book/desks.h"
#include "core/members/inspection_data.h"

namespace coop::book {

template <typename Row>
class RecordDesk {
public:
    using Draft = decltype(Row::data);
    using RowId = decltype(Row::id);

    explicit RecordDesk(Book& book) : m_book(book) {}

    [[nodiscard]] Expected<Row, Issues> add(const Draft& draft, const DraftId& id);
    /// The row that is there takes over `draft`. An annual report whose year was wrong becomes that of the other year.
    [[nodiscard]] Expected<Row, Issues> change(RowId row, const Draft& draft, std::string_view why = {});
    void remove(RowId row, std::string_view why = {});
    /// What add() or change() would say, warnings too.
    [[nodiscard]] Issues check(const Draft& draft, std::optional<RowId> self) const;

    [[nodiscard]] std::optional<Row> find(RowId row) const;
    /// By day, year or member.
    [[nodiscard]] std::vector<Row> all() const;

private:
    Book& m_book;
};

extern template class RecordDesk<members::Asset>;
extern template class RecordDesk<members::Circumstance>;
extern template class RecordDesk<members::RelatedParty>;
extern template class RecordDesk<members::AnnualReport>;

using AssetDesk = RecordDesk<members::Asset>;
using CircumstanceDesk = RecordDesk<members::Circumstance>;
using RelatedPartyDesk = RecordDesk<members::RelatedParty>;
using AnnualReportDesk = RecordDesk<members::AnnualReport>;

class AttendanceDesk {
public:
    explicit AttendanceDesk(Book& book) : m_book(book) {}

    /// Records who came to `meeting`; day, kind and subject of the rows are not looked at. The row of an issue counts
    /// the rows from 1. Returns how many there were.
    [[nodiscard]] Expected<std::size_t, Issues> add(MeetingId meeting, const std::vector<members::AttendanceDraft>& rows,
                                                    const DraftId& id);
    /// Of one meeting or all of them; by meeting and member.
    [[nodiscard]] std::vector<members::Attendance> all(std::optional<MeetingId> meeting = std::nullopt) const;

private:
    Book& m_book;
};

class ExplanationDesk {
public:
    explicit ExplanationDesk(Book& book) : m_book(book) {}

    [[nodiscard]] Expected<members::Explanation, Issues> add(const members::ExplanationDraft& draft, const DraftId& id);
    /// Oldest first.
    [[nodiscard]] std::vector<members::Explanation> all() const;
    /// What was said to this very finding; the last one counts.
    [[nodiscard]] std::vector<members::Explanation> of(std::string_view rule, std::string_view evidenceHash) const;

private:
    Book& m_book;
};

} // namespace coop::book
