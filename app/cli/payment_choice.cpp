// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/payment_choice.h"

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "ui/text/format.h"

#include <QCoreApplication>

namespace coop::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

std::optional<book::PaymentList> choosePaymentList(book::Book& book, const std::string& file,
                                                   const std::optional<std::string>& list)
{
    std::optional<book::PaymentList> chosen;
    if (list)
        chosen = book.payments().find({idArgument("--list", *list)});
    else if (auto lists = book.payments().lists(); !lists.empty())
        chosen = std::move(lists.front());
    if (!chosen) {
        const QString sentence =
            list ? Words::tr("there is no payment list %1; “show BOOK payments” names those there are").arg(ui::toText(*list))
                 : Words::tr("there is no payment list yet; make one by “pay BOOK list”");
        complain(QStringLiteral("%1:1:list: %2").arg(ui::toText(file), sentence));
    }
    return chosen;
}

} // namespace coop::app
