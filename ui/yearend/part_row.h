// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/yearend/policy_form.h"

class QLineEdit;
class QToolButton;

namespace coop::ui {

class ProblemLabel;
class WeightingFields;

/// One part of the reserve: by what, and how large a part.
class PartRow final : public QWidget {
    Q_OBJECT
public:
    explicit PartRow(QWidget* parent = nullptr);

    void set(const PartForm& form);
    [[nodiscard]] PartForm read() const;
    void setPlace(const QString& prefix, std::size_t index);
    /// Of this part, by the rest of their path.
    void showIssues(const Issues& issues);
    void setProducts(const QStringList& products);

Q_SIGNALS:
    void edited();
    void removeRequested();

private:
    QLineEdit* m_part;
    QToolButton* m_remove;
    ProblemLabel* m_partProblem;
    ProblemLabel* m_problem;
    WeightingFields* m_weighting;
};

} // namespace coop::ui
