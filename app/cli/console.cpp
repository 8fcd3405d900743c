// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "core/exchange/writers.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"

#include <cerrno>
#include <cstdio>
#include <system_error>

namespace coop::app {

void print(std::string_view text)
{
    const bool isWritten = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
    if (!isWritten && errno != EPIPE)
        throw exchange::FileError("stdout", std::generic_category().message(errno));
}

void print(const QString& text)
{
    print(std::string_view(ui::fromText(text)));
}

void complain(const QString& line)
{
    const std::string text = ui::fromText(line) + '\n';
    std::fwrite(text.data(), 1, text.size(), stderr);
}

void complain(const std::string& file, const Issues& issues)
{
    for (const Issue& issue : issues)
        complain(ui::issueLine(ui::toText(file), issue));
}

} // namespace coop::app
