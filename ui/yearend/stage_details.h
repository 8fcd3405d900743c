// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/yearend/policy_form.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace coop::ui {

class ProblemLabel;

/// The less used settings of a stage: kind, size, weight, who takes part, the cap. Only what fits is shown.
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
    void setProducts(const QStringList& products) { m_products = products; }

Q_SIGNALS:
    void edited();

private:
    void buildChoices();
    void buildTexts();
    void buildFilter();
    void refreshRows();
    void changed();

    QFormLayout* m_layout;
    QComboBox* m_kind;
    QComboBox* m_size;
    QComboBox* m_measure;
    QComboBox* m_direction;
    QComboBox* m_line;
    QCheckBox* m_timeWeighted;
    QPlainTextEdit* m_coefficients;
    QPlainTextEdit* m_amounts;
    QPushButton* m_filter;
    QLineEdit* m_cap;
    ProblemLabel* m_problem;
    std::vector<QAction*> m_filterActions;
    QStringList m_products;
    distribution::Filter m_chosen;
    bool m_quiet = false;
};

/// Marks `widget` as part `name` of a stage; namePartsOf() turns that into object names.
template <typename Widget>
Widget* asPart(Widget* widget, const char* name, const QString& accessibleName)
{
    widget->setProperty("part", QLatin1String(name));
    widget->setAccessibleName(accessibleName);
    return widget;
}
/// An edit that looks like a heading until it is edited.
void dressAsHeading(QLineEdit* edit);
/// "stage0.rate" and so on.
void namePartsOf(QWidget* stage, const QString& prefix);

/// "farmers, assisted": who takes part in a stage; empty for everyone.
[[nodiscard]] QString filterText(const distribution::Filter& filter);

} // namespace coop::ui
