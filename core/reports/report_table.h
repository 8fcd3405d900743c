// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/date.h"
#include "core/money/money.h"
#include "core/money/quantity.h"

namespace coop::reports {

/// Gives the words of a report in the reader's language, from the English source text. Placeholders {0} {1}
/// are filled by the builder afterwards with fill().
using Wording = std::function<std::string(std::string_view english)>;

/// Puts `values` in place of {0}, {1}, …; a value that looks like a placeholder itself is left alone.
[[nodiscard]] std::string fill(std::string_view pattern, std::initializer_list<std::string_view> values);

/// Two languages in one: "编号 Number". Only words that stand by themselves, as titles and heads do: sentences, patterns with
/// placeholders and what only joins others stay in the first.
[[nodiscard]] Wording inTwoLanguages(Wording first, Wording second);

enum class ColumnKind { Text, Number, Money, Quantity, Date, Signature };

struct Column {
    std::string title{};
    ColumnKind kind = ColumnKind::Text;
    int widthMm = 20;          ///< at A4; the painter scales all columns to the page
    bool isTotalled = false;   ///< summed at the foot of each page and carried forward
    std::string group{};       ///< heading above neighbouring columns of the same group, or empty
};

/// monostate is an empty cell; a Money of zero prints as a dash on paper and 0.00 in files.
using Cell = std::variant<std::monostate, std::string, std::int64_t, Money, TradeQuantity, Date>;

/// What stands at the foot of each page and before what goes on over it; the same for every paper of a day.
struct Foot {
    std::string seal{};             ///< short code of the change log's head
    std::string sealLabel{};        ///< "Seal {0}"
    std::string printedOn{};        ///< "Printed on 2026-01-05"
    std::string pageLabel{};        ///< "Page {0} of {1}"
    std::string continuedLabel{};   ///< "{0} (continued)", for the title of later pages
};

/// A report before it is ink: the screen, the printer, PDF, XLSX and CSV show the same table.
struct ReportTable {
    std::string title{};
    std::vector<std::string> heading{};           ///< lines under the title: cooperative, year, policy
    std::vector<Column> columns{};
    std::vector<std::vector<Cell>> rows{};
    std::vector<Cell> totals{};                   ///< as many cells as columns, or none
    std::string amountInWords{};                  ///< the grand total in capitals (大写), or empty
    std::vector<std::string> notes{};
    std::vector<std::string> signatures{};        ///< makers' line: 理事长, 会计, …
    Foot foot{};
    bool landscape = false;
    bool halfSheet = false;                       ///< on half a sheet of A4, across, as vouchers are bound
    std::size_t leastRows = 0;                    ///< on paper, blank lines make up what lacks; half sheets have just so many
    std::string pageTotalLabel{};                 ///< "Page total", in the reader's language
    std::string carriedForwardLabel{};            ///< "Carried forward"
    std::string broughtForwardLabel{};            ///< "Brought forward"
    std::string wordsLabel{};                     ///< what stands before amountInWords
};

/// Text of a cell as files show it: plain digits, ISO dates.
[[nodiscard]] std::string toPlainText(const Cell& cell);

} // namespace coop::reports
