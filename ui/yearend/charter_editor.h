// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/distribution/charter.h"
#include "core/members/cooperative.h"
#include "ui/yearend/policy_panel.h"

namespace coop::ui {

class FormPanel;

/// A version of the charter in its fields: from which day, how the assembly votes, what leavers bear, and the rule of the
/// distribution in the same editor as a year's plan.
class CharterEditor final : public QWidget {
    Q_OBJECT
public:
    explicit CharterEditor(QWidget* parent = nullptr);

    void set(const distribution::Charter& charter, members::LegalForm form);
    /// Usable only without issues; everything wrong is listed.
    [[nodiscard]] Checked<distribution::Charter> read() const;
    /// Each beside its field.
    void showIssues(const Issues& issues);
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] PolicyPanel& policy() const { return *m_policy; }
    void focusName();

Q_SIGNALS:
    void edited();
    void submitted();

private:
    void buildForm();

    FormPanel* m_form;
    PolicyPanel* m_policy;
    members::LegalForm m_legalForm = members::LegalForm::Specialized;
    PolicyForm m_unchanged;
};

} // namespace coop::ui
