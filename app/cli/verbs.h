// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/clock.h"
#include "core/book/book.h"

namespace CLI {
class App;
}

namespace coop::app {

/// Of --lang, for reports alone.
inline constexpr std::string_view kBothLanguages = "both";

/// What the verbs share: who works, when, and in which language.
struct Session {
    const Clock& clock;
    book::Operator user{};
    std::optional<std::string> language{};    ///< --lang as given
    std::function<int()> action{};            ///< set by the verb that the command line names
};

/// Opens to read: leaves nothing beside the book.
[[nodiscard]] std::unique_ptr<book::Book> openToRead(const std::string& file, const Session& session);
/// Opens to write; a StorageError when another program has the book or it is write-protected.
[[nodiscard]] std::unique_ptr<book::Book> openToWrite(const std::string& file, const Session& session);

/// A file that is not there is the world's failure; one that holds nonsense is an issue.
void requireReadable(const std::string& file);

// Each adds its verbs with their options to the command line.
void addNewVerb(CLI::App& app, Session& session);
void addImportVerb(CLI::App& app, Session& session);
void addShowVerb(CLI::App& app, Session& session);
void addDistributeVerb(CLI::App& app, Session& session);
void addExplainVerb(CLI::App& app, Session& session);
void addReportVerb(CLI::App& app, Session& session);
/// post, close, ledger
void addLedgerVerbs(CLI::App& app, Session& session);
void addExportVerb(CLI::App& app, Session& session);
void addBankVerb(CLI::App& app, Session& session);
/// pay, settle
void addPayVerbs(CLI::App& app, Session& session);
void addInspectVerb(CLI::App& app, Session& session);
void addCasesVerb(CLI::App& app, Session& session);
/// hand-over, open-package
void addHandOverVerbs(CLI::App& app, Session& session);
/// check, backup, restore, sample
void addUpkeepVerbs(CLI::App& app, Session& session);

} // namespace coop::app
