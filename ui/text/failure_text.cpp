// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/issue_text.h"

#include "ui/text/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace coop::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FailureText)
};

struct CheckWord {
    std::string_view check;
    const char* english;
};

constexpr CheckWord kChecks[] = {
    {"sqlite", QT_TRANSLATE_NOOP("FailureText", "the file is damaged inside")},
    {"schema", QT_TRANSLATE_NOOP("FailureText", "its tables, triggers or views are not those of this program")},
    {"foreign-keys", QT_TRANSLATE_NOOP("FailureText", "a row points to another row that is not there")},
    {"chain", QT_TRANSLATE_NOOP("FailureText", "the change log does not fit its hash chain")},
    {"rows", QT_TRANSLATE_NOOP("FailureText", "a row is not what the change log last wrote")},
    {"sums", QT_TRANSLATE_NOOP("FailureText", "a sum does not add up")},
};

QString withReason(const QString& sentence, const storage::StorageError& error)
{
    return error.detail().empty() ? sentence
                                  : Words::tr("%1 (%2)").arg(sentence, toText(error.detail()).simplified());
}

} // namespace

QString failureText(const storage::StorageError& error)
{
    const QString file = toText(error.path());
    const QString detail = toText(error.detail()).simplified();
    switch (error.failure()) {
    case storage::Failure::NotFound:
        return withReason(Words::tr("There is no file “%1”.").arg(file), error);
    case storage::Failure::AlreadyExists:
        return Words::tr("The file “%1” exists already; nothing is overwritten. Choose another name.").arg(file);
    case storage::Failure::NotABook:
        return withReason(Words::tr("“%1” is not a book of this program.").arg(file), error);
    case storage::Failure::NewerBook:
        return Words::tr("The book “%1” was written by a newer version of this program (its tables: %2). Install that "
                         "version to open it.")
            .arg(file, detail);
    case storage::Failure::Damaged:
        return withReason(Words::tr("The book “%1” is damaged. Put back the last backup.").arg(file), error);
    case storage::Failure::InUse:
        // SQLite does not know who holds the file.
        if (detail.isEmpty() || detail.contains(QLatin1String("locked")))
            return Words::tr("The book “%1” is in use by another program. Close it there first.").arg(file);
        return Words::tr("The book “%1” is in use by %2. Close it there first.").arg(file, detail);
    case storage::Failure::ReadOnly:
        return withReason(Words::tr("“%1” cannot be written: the file or its folder is write-protected, or it is open "
                                    "to read only.")
                              .arg(file),
                          error);
    case storage::Failure::DiskFull:
        return Words::tr("The disk that holds “%1” is full; nothing was changed. Make room and try again.").arg(file);
    case storage::Failure::Io:
        return withReason(Words::tr("“%1” could not be read or written.").arg(file), error);
    }
    return {};
}

QString findingText(const book::Finding& finding)
{
    const auto* const known = std::ranges::find(kChecks, finding.check, &CheckWord::check);
    const QString what = known == std::end(kChecks) ? toText(finding.check)
                                                    : QCoreApplication::translate("FailureText", known->english);
    QString place;
    if (!finding.table.empty() && finding.row > 0)
        place = Words::tr("table %1, row %2: ").arg(toText(finding.table), QString::number(finding.row));
    else if (!finding.table.empty())
        place = Words::tr("table %1: ").arg(toText(finding.table));
    if (finding.detail.empty())
        return place + what;
    return place + Words::tr("%1 (%2)").arg(what, toText(finding.detail).simplified());
}

} // namespace coop::ui
