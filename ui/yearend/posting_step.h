// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "ui/shell/book_reading.h"
#include "ui/yearend/distribution_step.h"

class QPushButton;

namespace coop::ui {

class FormPanel;
class ReasonForm;
class VoucherPreview;

/// What was adopted is posted; the vouchers are seen before.
class PostingStep final : public DistributionStep {
    Q_OBJECT
public:
    PostingStep(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    void present(const book::Distribution& distribution) override;

private:
    using Preview = Expected<std::vector<posting::DistributionVoucher>, Issues>;

    void addDays();
    [[nodiscard]] book::PostingChoice choice() const;
    void setDay(Date day);
    void showPreview();
    void post();
    void reverse(Date day, const QString& reason);

    book::Distribution m_shown;
    book::DraftId m_draft;
    book::DraftId m_reversalDraft;
    FormPanel* m_form;
    QPushButton* m_yearEnd;
    QPushButton* m_resolved;
    VoucherPreview* m_preview;
    QPushButton* m_post;
    ReasonForm* m_reverse;
    QTimer m_delay;
    BookReading<Preview> m_reading;
};

} // namespace coop::ui
