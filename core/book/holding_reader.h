// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/shares/contribution.h"
#include "core/storage/database.h"

namespace coop::book {

/// Reads of each contribution up to a day what positions are derived from, and no texts: by member, then date.
class HoldingReader {
public:
    HoldingReader(const storage::Database& database, Date asOf);
    /// Nothing when all are read.
    [[nodiscard]] std::optional<shares::Contribution> next();

private:
    storage::Statement m_statement;
};

} // namespace coop::book
