// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inspection_report.h"

#include "app/cli/arguments.h"
#include "core/inspection/paper_source.h"
#include "ui/text/format.h"
#include "ui/text/inspection_text.h"

#include <QCoreApplication>

namespace coop::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// --as-of; --to and --year say it too, as with other reports.
std::optional<Date> dayOf(const ReportOptions& options)
{
    const auto year = yearArgument("--year", options.year);
    const auto to = dateArgument("--to", options.to);
    const auto asOf = dateArgument("--as-of", options.inspection.asOf);
    if (static_cast<int>(year.has_value()) + static_cast<int>(to.has_value()) + static_cast<int>(asOf.has_value()) > 1)
        throw UsageError(Words::tr("--as-of, --to and --year each name the day as of which the book is judged: give one of them."));
    if (asOf || to)
        return asOf ? asOf : to;
    return year ? std::optional(year->last()) : std::nullopt;
}

void refuseOthers(const ReportOptions& options)
{
    for (const auto& option : {options.from, options.member, options.account, options.list, options.by, options.plan.policy,
                               options.plan.surplus, options.plan.priorLoss}) {
        if (option)
            throw UsageError(Words::tr("inspection: the working paper is of the whole book as of a day; of the options that choose a part of "
                                       "it none applies."));
    }
}

} // namespace

inspection::PaperWording inspectionPaperWording(const Session& session)
{
    const bool isBilingual = session.language == kBothLanguages;
    ui::useLanguage(isBilingual ? ui::Language::Chinese : languageArgument(session.language.value_or("zh")));
    return isBilingual ? ui::bilingualInspectionPaperWording() : ui::inspectionPaperWording();
}

std::optional<reports::PrintedReport> inspectionPaper(const ReportOptions& options, const Session& session)
{
    refuseOthers(options);
    const auto day = dayOf(options);
    requireReadable(options.book);
    auto request = inspectionRequest(options.inspection, session);
    if (!request)
        return std::nullopt;
    request->asOf = day;
    std::optional<inspection::BookResult> scanned;
    if (options.inspection.index) {
        requireReadable(*options.inspection.index);
        inspection::ScanIndex index = openIndex(options.inspection.index);
        scanned = inspection::scannedResult(index, options.book, request->parameters);
    }
    inspection::PaperSubject subject = inspection::readForPaper(options.book, *request, scanned ? &*scanned : nullptr);
    if (options.inspection.index && !scanned)
        subject.remark = inspection::unknownToIndex();
    if (subject.result.failure)
        complain(ui::toText(options.book) + QStringLiteral(": ") +
                 ui::unreadableText(*subject.result.failure, subject.result.failureDetail));
    return inspection::workingPaper(subject, inspectionPaperWording(session));
}

} // namespace coop::app
