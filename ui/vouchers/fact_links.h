// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/book/ledger_desks.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace coop::ui {

/// The facts that a voucher was posted for, each with a link to its page. Nothing when there are none.
class FactLinks final : public QWidget {
    Q_OBJECT
public:
    explicit FactLinks(BookSession& session, QWidget* parent = nullptr);

    void show(VoucherId voucher);

Q_SIGNALS:
    void goTo(coop::ui::PageId page, const QString& target);

private:
    struct Link {
        QString text{};
        PageId page{};
        QString target{};
    };
    [[nodiscard]] std::optional<Link> linkOf(const book::FactKey& fact) const;

    BookSession& m_session;
    QVBoxLayout* m_layout;
};

} // namespace coop::ui
