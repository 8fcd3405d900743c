// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/book_write.h"

#include "ui/text/issue_text.h"

namespace coop::ui {

Written tryToWrite(Interaction& interaction, const std::function<Issues()>& write)
{
    try {
        Issues issues = write();
        const bool isWritten = issues.empty();
        return {isWritten, std::move(issues)};
    } catch (const storage::StorageError& error) {
        interaction.tell(failureText(error));
        return {};
    }
}

} // namespace coop::ui
