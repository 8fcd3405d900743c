// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/voucher.h"
#include "ui/models/table_model.h"
#include "ui/yearend/distribution_step.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace coop::ui {

class Card;
class ProblemLabel;
class ReasonForm;
class TableView;

/// A posted distribution: its vouchers, how much of it is paid, and the ways to close it, take it back or correct it.
class PostedStep final : public DistributionStep {
    Q_OBJECT
public:
    PostedStep(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    void present(const book::Distribution& distribution) override;

private:
    struct Row {
        posting::DistributionPurpose purpose{};
        ledger::Voucher voucher{};
    };

    void buildVouchers();
    [[nodiscard]] QWidget* buildProgress();
    [[nodiscard]] QWidget* buildCorrection();
    [[nodiscard]] Date firstDayToReverse() const;
    void showVouchers();
    void showProgress();
    void close(const QString& reason);
    void reopen(const QString& reason);
    void reverse(Date day, const QString& reason);
    void correct();

    book::Distribution m_shown;
    book::DraftId m_reversalDraft;
    book::DraftId m_correctionDraft;
    TableView* m_vouchers;
    TableModel<Row>* m_model = nullptr;
    QProgressBar* m_bar;
    QLabel* m_paid;
    QPushButton* m_toPayments;
    QPushButton* m_close;
    ReasonForm* m_closeUnpaid;
    ReasonForm* m_reverse;
    ReasonForm* m_reopen;
    QWidget* m_correction;
    ProblemLabel* m_problem;
};

} // namespace coop::ui
