// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/source_reading.h"

#include "core/exchange/bank_statement.h"

#include <algorithm>

namespace coop::ui {

namespace {

using exchange::MappedField;
using exchange::Sureness;

} // namespace

SourceReading readSource(const book::ImportDesk& desk, const SourceWish& wish, const Progress& progress)
{
    SourceReading reading{.kind = wish.kind};
    auto source = book::ImportDesk::read(wish.file, wish.choice, progress);
    if (!source) {
        reading.issues = std::move(source.error());
        return reading;
    }
    reading.source = *std::move(source);
    const exchange::Sheet& sheet = *reading.source.sheet;
    if (sheet.rows.empty()) {
        reading.issues.push_back({.code = IssueCode::FileEmpty});
        return reading;
    }
    if (wish.guessesKind) {
        const std::vector<exchange::ImportKind> likely = exchange::likelyKinds(sheet);
        // Where the file does for the kind that was asked for, that one is meant.
        if (!isSure(desk.layout(reading.source, wish.kind))) {
            if (!likely.empty())
                reading.kind = likely.front();
            const bool isOurs = !likely.empty() && isSure(desk.layout(reading.source, reading.kind));
            reading.isBankStatement = !isOurs && exchange::readBankStatement(sheet).has_value();
        }
    }
    if (!progress.isStopped())
        reading.layout = desk.layout(reading.source, reading.kind);
    return reading;
}

bool isRemembered(const exchange::SheetLayout& layout)
{
    const auto& fields = layout.mapping.fields;
    return !fields.empty() && std::ranges::all_of(fields, [](const MappedField& field) { return field.sureness == Sureness::Chosen; });
}

bool isComplete(const exchange::SheetLayout& layout)
{
    return layout.missing.empty() && !layout.needsDateOrder && !layout.mapping.fields.empty();
}

bool isSure(const exchange::SheetLayout& layout)
{
    const auto isCertain = [](const MappedField& field) {
        return field.sureness == Sureness::Official || field.sureness == Sureness::Chosen;
    };
    return isComplete(layout) && std::ranges::all_of(layout.mapping.fields, isCertain) &&
           (layout.unusedColumns.empty() || isRemembered(layout));
}

} // namespace coop::ui
