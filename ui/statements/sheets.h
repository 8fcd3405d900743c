// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/ledger/period.h"
#include "ui/statements/sheet.h"

namespace coop::ui {

enum class StatementKind { BalanceSheet, Surplus, Equity, IncomeExpense, Members, Notes, CrossChecks };
enum class BookKind { TrialBalance, Ledger, MoneyJournal, MemberCurrent, Projects };

/// The statements of a year up to the end of month `to`, in the current language.
[[nodiscard]] Sheet statementSheet(StatementKind kind, book::Book& book, FiscalYear year, ledger::Period to, Date today);

[[nodiscard]] Sheet trialBalanceSheet(book::Book& book, const ledger::DateRange& range, ledger::Depth depth, Date today);
/// 114 by member, both sides, never netted.
[[nodiscard]] Sheet memberCurrentSheet(book::Book& book, const ledger::DateRange& range, Date today);
/// 235 by project.
[[nodiscard]] Sheet projectSheet(book::Book& book, const ledger::DateRange& range, Date today);

/// What a row of a form is made of: rows of the same form and accounts, each with its amount where it has one.
[[nodiscard]] Sheet partsOf(const FormRow& row, book::Book& book, FiscalYear year, ledger::Period to, Date today);

} // namespace coop::ui
