// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "core/base/fields.h"
#include "ui/shell/book_reading.h"
#include "ui/yearend/distribution_step.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace coop::ui {

class FormPanel;
class ReasonForm;

/// What the assembly decided, and beside it the rules that the book will judge it by, while it is typed.
class AssemblyStep final : public DistributionStep {
    Q_OBJECT
public:
    AssemblyStep(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    void present(const book::Distribution& distribution) override;

private:
    using Rules = std::vector<distribution::RuleResult>;

    void addFields();
    [[nodiscard]] QWidget* buildForm();
    [[nodiscard]] QWidget* buildRules();
    /// What can be read of the fields; the rest is nought.
    [[nodiscard]] Checked<distribution::Resolution> read(const Fields& fields) const;
    /// For an assembly on that day; counted once a day, not with each key.
    [[nodiscard]] const distribution::Resolution& asked(Date day) const;
    void followDay();
    void judge();
    void showRules(const Rules& rules);
    void adopt();
    void withdraw(const QString& reason);

    book::Distribution m_shown;
    book::DraftId m_draft;
    FormPanel* m_form;
    QLabel* m_sum;
    QPushButton* m_adopt;
    ReasonForm* m_withdraw;
    QVBoxLayout* m_rules;
    QLabel* m_verdict;
    QTimer m_delay;
    /// What resolutionFor() proposed, so that a figure somebody typed over is left alone.
    QString m_proposedEntitled;
    mutable std::optional<distribution::Resolution> m_asked;
    BookReading<Rules> m_reading;
};

} // namespace coop::ui
