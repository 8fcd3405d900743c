// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include "ui/yearend/policy_form.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QPlainTextEdit;

namespace coop::ui {

class ProblemLabel;

enum class NamedAmounts { Offered, None };

/// The fields of what members are measured by, as rows of a form: the measure and what only some measures know. Each
/// has what is wrong with it below itself; only what fits is shown.
class WeightingFields final : public QObject {
    Q_OBJECT
public:
    WeightingFields(QFormLayout* layout, const QString& caption, NamedAmounts amounts, QObject* parent);

    void set(const WeightingForm& form);
    [[nodiscard]] WeightingForm read() const;
    void setMeasure(distribution::Measure measure);
    /// Takes the issues of its own fields out of `issues`: "by", "per", "direction", "line", "coefficients.eggs", …
    void showIssues(Issues& issues);
    /// Names for a coefficient per line, for a weight by quantity that has none yet.
    void setProducts(const QStringList& products) { m_products = products; }

Q_SIGNALS:
    void edited();

private:
    void refreshRows();
    void changed();

    QFormLayout* m_layout;
    QComboBox* m_measure;
    QComboBox* m_direction;
    QComboBox* m_line;
    QCheckBox* m_timeWeighted;
    QPlainTextEdit* m_coefficients;
    QPlainTextEdit* m_amounts;
    ProblemLabel* m_measureProblem;
    ProblemLabel* m_coefficientProblem;
    ProblemLabel* m_amountProblem;
    QStringList m_products;
    bool m_quiet = false;
};

/// Takes the issues whose path starts with one of `fields` out of `issues`.
[[nodiscard]] Issues takeIssues(Issues& issues, std::initializer_list<std::string_view> fields);

} // namespace coop::ui
