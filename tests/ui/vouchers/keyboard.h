// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/ledger_desks.h"
#include "tests/support/page_stand.h"
#include "ui/vouchers/vouchers_page.h"

#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>
#include <functional>

namespace coop::test {

/// The page with nothing but a keyboard: keys go to whatever has the focus.
class VoucherStand : public PageStand<ui::VouchersPage> {
public:
    using PageStand::PageStand;

    void keys(const char* utf8)
    {
        auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        if (line == nullptr)
            throw std::runtime_error("no field has the keyboard");
        write(*line, QString::fromUtf8(utf8));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void enter() { press(Qt::Key_Return); }
    void save() { press(Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] std::string focus() const
    {
        return QApplication::focusWidget() == nullptr ? std::string() : ui::fromText(QApplication::focusWidget()->objectName());
    }
    /// Texts, each followed by Enter; an empty one is Enter alone.
    void line(std::initializer_list<const char*> texts)
    {
        for (const char* text : texts) {
            if (*text != '\0')
                keys(text);
            enter();
        }
    }
    /// Until the timers of the page have done their work.
    [[nodiscard]] static bool soon(const std::function<bool()>& isSo) { return QTest::qWaitFor(isSo, 4000); }
    [[nodiscard]] std::vector<ledger::Voucher> vouchers()
    {
        const auto ids = book().ledger().ids({});
        return book().ledger().rows(ids);
    }
    [[nodiscard]] bool hasProblem(const char* name)
    {
        QCoreApplication::processEvents(); // a layout shows what is new in it a moment later
        const auto found = window().findChildren<QLabel*>(QLatin1String(name));
        return std::ranges::any_of(found, [this](const QLabel* label) { return label->isVisibleTo(&window()); });
    }
};

/// Cash drawn from the bank, 100 yuan a time.
inline ledger::VoucherDraft cashDrawn(std::string_view day, std::string_view summary = "提现")
{
    return {.date = test::day(day),
            .lines = {{.summary = std::string(summary), .account = "101", .debit = Money::yuan(100)},
                      {.account = "102", .credit = Money::yuan(100)}}};
}

} // namespace coop::test
