// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/book/distribution_desk.h"
#include "ui/shell/book_session.h"
#include "ui/yearend/planner.h"

namespace coop::ui {

/// The drafts of the year as they stand in the book, and which of them is in the editor. The year's own draft comes
/// first and has no id; surplus and losses are the same for all.
class YearDrafts {
public:
    explicit YearDrafts(BookSession& session) : m_session(session) {}

    /// Reads the drafts of the session's book and year; another year opens its own draft.
    void load();
    /// They are not those of the session's book and year.
    [[nodiscard]] bool areOfOther() const;
    /// They stand otherwise in the book: taken back, or changed elsewhere.
    [[nodiscard]] bool areStale() const;

    [[nodiscard]] FiscalYear year() const { return m_year; }
    [[nodiscard]] ScenarioId open() const { return m_open; }
    void setOpen(ScenarioId draft);
    /// The opened one as it stands in the book.
    [[nodiscard]] book::YearEndDraft stored() const;
    [[nodiscard]] const std::vector<OtherDraft>& all() const { return m_all; }
    [[nodiscard]] bool isOfSession() const;

    /// Keeps what the editor says in the book: the figures for all drafts, the policy for the opened one.
    void save(const book::YearEndDraft& now);
    /// A copy beside it, under a name of its own; it is opened.
    void add(distribution::Policy policy, const QString& base);
    /// Takes a draft out; the year's own stays.
    void remove(ScenarioId draft);

private:
    [[nodiscard]] std::vector<OtherDraft> read(const book::YearEndDraft& own) const;

    BookSession& m_session;
    const book::Book* m_book = nullptr;
    FiscalYear m_year{};
    book::YearEndDraft m_own;
    std::vector<OtherDraft> m_all;
    ScenarioId m_open{};
};

} // namespace coop::ui
