// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/yearend/distribution_step.h"

class QLabel;
class QPushButton;

namespace coop::ui {

class FormPanel;
class ReasonForm;

/// A proposal is laid out for the members, or withdrawn.
class ProposalStep final : public DistributionStep {
    Q_OBJECT
public:
    ProposalStep(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    void present(const book::Distribution& distribution) override;

Q_SIGNALS:
    /// The assembly was held already: its form is wanted without a notice.
    void assemblyWanted();

private:
    [[nodiscard]] QWidget* buildFoot();
    void showEarliest();
    void layOut();
    void withdraw(const QString& reason);

    book::Distribution m_shown;
    FormPanel* m_form;
    QLabel* m_earliest;
    QPushButton* m_layOut;
    QPushButton* m_held;
    ReasonForm* m_withdraw;
};

} // namespace coop::ui
