// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/reversal.h"

#include "core/base/field_reader.h"

namespace coop::book {

Checked<std::string> checkReversal(std::string_view why, Date day, Date original)
{
    Fields fields;
    fields.set("date", toIso(day));
    fields.set("note", std::string(why));
    FieldReader reader(fields);
    std::string note = reader.text("note");
    if (day < original)
        reader.complain(IssueCode::ReversedBeforeMade, "date", {toIso(original)});
    return {std::move(note), reader.takeIssues()};
}

} // namespace coop::book
