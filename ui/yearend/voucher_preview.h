// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <map>

#include "core/posting/distribution_vouchers.h"
#include "ui/models/table_model.h"
#include "ui/shell/book_session.h"

namespace coop::ui {

class TableView;

/// Vouchers that are about to be posted: one line each, and the entries of the chosen one below.
class VoucherPreview final : public QWidget {
    Q_OBJECT
public:
    /// The tables are called `objectName`.vouchers and .lines.
    VoucherPreview(const QString& objectName, BookSession& session, QWidget* parent = nullptr);

    void setVouchers(std::vector<posting::DistributionVoucher> vouchers);

private:
    using Voucher = posting::DistributionVoucher;

    void buildModels();
    void showLines(int row);
    [[nodiscard]] QString accountText(const ledger::LineDraft& line, Date day);
    /// "Dr 33201 / Cr 221": the accounts of each side, each once.
    [[nodiscard]] QString accountsOf(const ledger::VoucherDraft& voucher) const;

    BookSession& m_session;
    TableView* m_vouchers;
    TableView* m_lines;
    TableModel<Voucher>* m_voucherModel = nullptr;
    TableModel<ledger::LineDraft>* m_lineModel = nullptr;
    Date m_day{};
    std::map<std::string, QString> m_names;
};

} // namespace coop::ui
