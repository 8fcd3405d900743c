// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_files.h"

#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

namespace coop::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Importing)
};

} // namespace

bool isImportFile(const QString& file)
{
    static const QStringList kEndings = {QStringLiteral("csv"), QStringLiteral("txt"), QStringLiteral("xlsx"),
                                         QStringLiteral("ods"), QStringLiteral("xls")};
    return kEndings.contains(QFileInfo(file).suffix().toLower());
}

QString importFilter()
{
    return Words::tr("Tables (*.csv *.xlsx *.ods)");
}

QString kindText(exchange::ImportKind kind)
{
    switch (kind) {
    case exchange::ImportKind::Profile:
        return Words::tr("Profile of the cooperative");
    case exchange::ImportKind::Members:
        return Words::tr("Members");
    case exchange::ImportKind::Contributions:
        return Words::tr("Contributions");
    case exchange::ImportKind::Trades:
        return Words::tr("Trades");
    case exchange::ImportKind::Grants:
        return Words::tr("Grants and donations");
    case exchange::ImportKind::Shares:
        return Words::tr("Member account openings");
    case exchange::ImportKind::Accounts:
        return Words::tr("Sub-accounts");
    case exchange::ImportKind::Openings:
        return Words::tr("Opening balances of accounts");
    case exchange::ImportKind::Vouchers:
        return Words::tr("Vouchers");
    case exchange::ImportKind::Meetings:
        return Words::tr("Meetings");
    case exchange::ImportKind::MemberAccounts:
        return Words::tr("Member accounts kept elsewhere");
    case exchange::ImportKind::Assets:
        return Words::tr("Things bought with grants");
    case exchange::ImportKind::AnnualReports:
        return Words::tr("Annual reports");
    case exchange::ImportKind::Attendance:
        return Words::tr("Attendance of meetings");
    case exchange::ImportKind::RelatedParties:
        return Words::tr("Related parties");
    case exchange::ImportKind::Circumstances:
        return Words::tr("Circumstances");
    case exchange::ImportKind::Counterparties:
        return Words::tr("Counterparties");
    }
    return {};
}

QString fieldTitle(const exchange::ColumnSpec& column)
{
    return currentLanguage() == Language::Chinese ? toText(column.chinese) : fieldName(column.english);
}

PageId pageOf(exchange::ImportKind kind)
{
    switch (kind) {
    case exchange::ImportKind::Members:
        return PageId::Members;
    case exchange::ImportKind::Contributions:
    case exchange::ImportKind::Grants:
    case exchange::ImportKind::Shares:
    case exchange::ImportKind::MemberAccounts:
        return PageId::Contributions;
    case exchange::ImportKind::Trades:
        return PageId::Trades;
    case exchange::ImportKind::Accounts:
    case exchange::ImportKind::Openings:
        return PageId::Statements;
    case exchange::ImportKind::Vouchers:
        return PageId::Vouchers;
    case exchange::ImportKind::Meetings:
    case exchange::ImportKind::Profile:
    case exchange::ImportKind::Assets:
    case exchange::ImportKind::AnnualReports:
    case exchange::ImportKind::Attendance:
    case exchange::ImportKind::RelatedParties:
    case exchange::ImportKind::Circumstances:
    case exchange::ImportKind::Counterparties:
        return PageId::Cooperative;
    }
    return PageId::Overview;
}

} // namespace coop::ui
