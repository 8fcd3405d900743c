// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_part.h"

#include "core/exchange/damage.h"

namespace coop::exchange {

Issues readXmlPart(const ZipArchive& archive, std::string_view name, XmlHandler& handler,
                   const std::function<bool()>& isDone)
{
    XmlParser parser(handler);
    bool isGood = true;
    bool wasStopped = false;
    Issues issues = archive.read(name, [&](std::string_view chunk) {
        isGood = parser.feed(chunk);
        wasStopped = isDone && isDone();
        return isGood && !wasStopped;
    });
    if (issues.empty() && !wasStopped && !(isGood && parser.finish()))
        issues = {damaged(Damage::BadContents)};
    return issues;
}

Issue sheetMissing(const std::string& wanted, const std::vector<std::string>& names)
{
    std::string list;
    for (const std::string& name : names)
        list += (list.empty() ? "" : ", ") + name;
    return {.code = IssueCode::SheetMissing, .value = wanted, .arguments = {list}};
}

} // namespace coop::exchange
