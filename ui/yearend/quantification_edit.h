// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "ui/yearend/policy_form.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace coop::ui {

class PartRow;
class ProblemLabel;

/// What the year's reserve is quantified to the members by (Law Art. 42): one line that says it, and below it, when it is
/// opened, the parts, which add up to the whole.
class QuantificationEdit final : public QWidget {
    Q_OBJECT
public:
    explicit QuantificationEdit(const QString& prefix, QWidget* parent = nullptr);

    void set(const std::vector<PartForm>& parts);
    [[nodiscard]] std::vector<PartForm> read() const;
    /// All issues of the policy; those of the parts are shown, and open them.
    void showIssues(const Issues& issues);
    void setProducts(const QStringList& products);
    void open(bool isOpen);

Q_SIGNALS:
    void edited();

private:
    void setRows(const std::vector<PartForm>& parts);
    void addPart();
    void removePart(PartRow* row);
    void refresh();

    QString m_prefix;
    QPushButton* m_summary;
    QWidget* m_body;
    QVBoxLayout* m_rowLayout;
    QPushButton* m_add;
    ProblemLabel* m_problem;
    std::vector<PartRow*> m_rows;
    QStringList m_products;
};

} // namespace coop::ui
