// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/book/ledger_desks.h"
#include "ui/forms/suggest_field.h"

namespace coop::ui {

/// What the lines of a voucher may name: accounts of the chart of the day, members, parties, products and projects.
class EntrySources final {
public:
    explicit EntrySources(book::Book& book);

    /// Reads accounts and names anew.
    void refresh(ledger::Chart chart);
    [[nodiscard]] ledger::Chart chart() const { return m_chart; }

    [[nodiscard]] const ledger::Account* account(const QString& code) const;
    /// "114 成员往来"; the code alone when there is no such account.
    [[nodiscard]] QString accountText(const QString& code) const;
    /// The code that a text names: a code in front of it, or a name or initials that only one account has.
    [[nodiscard]] QString codeOf(const QString& text) const;
    [[nodiscard]] QString memberText(const QString& number) const;

    [[nodiscard]] std::vector<Suggestion> summaries(const QString& typed) const;
    [[nodiscard]] std::vector<Suggestion> accounts(const QString& typed) const;
    /// Of any kind but the member: names that contain what is typed.
    [[nodiscard]] std::vector<Suggestion> items(ledger::Detail kind, const QString& typed) const;
    [[nodiscard]] std::vector<Suggestion> members(const QString& typed) const;

private:
    book::Book& m_book;
    ledger::Chart m_chart = ledger::Chart::Of2021;
    std::map<std::string, ledger::Account, std::less<>> m_accounts;
    std::map<ledger::Detail, std::vector<std::string>> m_items;
};

} // namespace coop::ui
