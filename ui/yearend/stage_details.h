// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/yearend/policy_form.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace coop::ui {

class ProblemLabel;
class WeightingFields;

/// The less used settings of a stage: kind, size, weight, who takes part, the cap, what becomes share capital, the tax
/// kept back, the clause. Only what fits is shown; what is wrong stands below its field.
class StageDetails final : public QWidget {
    Q_OBJECT
public:
    explicit StageDetails(QWidget* parent = nullptr);

    void setForm(const StageForm& form);
    /// Everything but name, rate and amount, which stand on the card itself.
    void writeTo(StageForm& form) const;
    /// Issues by the rest of their path: "cap", "coefficients.eggs".
    void showIssues(const Issues& issues);
    /// Names for a coefficient per line, for a stage by quantity that has none yet.
    void setProducts(const QStringList& products);

Q_SIGNALS:
    void edited();

private:
    void buildChoices();
    void buildTexts();
    void buildFilter();
    void addText(const QString& caption, QLineEdit* edit, ProblemLabel* problem);
    void refreshRows();
    void changed();

    QFormLayout* m_layout;
    QComboBox* m_kind;
    QComboBox* m_size;
    QComboBox* m_baseLine;
    QPushButton* m_filter;
    QLineEdit* m_cap;
    QLineEdit* m_convert;
    QLineEdit* m_withhold;
    QLineEdit* m_clause;
    ProblemLabel* m_sizeProblem;
    ProblemLabel* m_capProblem;
    ProblemLabel* m_convertProblem;
    ProblemLabel* m_withholdProblem;
    ProblemLabel* m_clauseProblem;
    ProblemLabel* m_problem;
    WeightingFields* m_weighting = nullptr;
    std::vector<QAction*> m_filterActions;
    distribution::Filter m_chosen;
    bool m_quiet = false;
};

/// "farmers, assisted": who takes part in a stage; empty for everyone.
[[nodiscard]] QString filterText(const distribution::Filter& filter);

} // namespace coop::ui
