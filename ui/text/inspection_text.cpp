// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/inspection_text.h"

#include "ui/text/chinese_wording.h"
#include "ui/text/format.h"

#include <QCoreApplication>

namespace coop::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InspectionText)
};

QString reasonOf(storage::Failure failure)
{
    switch (failure) {
    case storage::Failure::NotFound: return Words::tr("there is no such file");
    case storage::Failure::NotABook: return Words::tr("this is not a book of this program");
    case storage::Failure::NewerBook: return Words::tr("a newer version of this program wrote the book");
    case storage::Failure::Damaged: return Words::tr("the book is damaged, or it takes too long to read");
    case storage::Failure::InUse:
        return Words::tr("changes to the book are not in the file yet: another program is at work on it, or was stopped");
    case storage::Failure::ReadOnly: return Words::tr("the file must not be read");
    case storage::Failure::AlreadyExists:
    case storage::Failure::DiskFull:
    case storage::Failure::Io: break;
    }
    return Words::tr("the file cannot be read");
}

} // namespace

reports::Wording inspectionWording()
{
    return [](std::string_view english) {
        return fromText(QCoreApplication::translate("Inspection", std::string(english).c_str()));
    };
}

inspection::PaperWording inspectionPaperWording()
{
    return {.heads = inspectionWording(), .sentences = inspectionWording()};
}

inspection::PaperWording bilingualInspectionPaperWording()
{
    const reports::Wording chinese = chineseWording("Inspection");
    return {.heads = reports::inTwoLanguages(chinese, [](std::string_view english) { return std::string(english); }),
            .sentences = chinese};
}

QString phraseText(const inspection::Phrase& phrase)
{
    return toText(std::string_view(render(phrase, inspectionWording())));
}

QString unreadableText(storage::Failure failure, const std::string& detail)
{
    const QString why = toText(std::string_view(detail)).simplified();
    const QString reason = reasonOf(failure);
    return why.isEmpty() ? Words::tr("The book cannot be judged: %1.").arg(reason)
                         : Words::tr("The book cannot be judged: %1 (%2).").arg(reason, why);
}

} // namespace coop::ui
