// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/yearend/policy_form.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace coop::ui {

class ProblemLabel;
class RateSlider;
class StageDetails;

/// One stage of the policy: its name, its size with a slider where it is a rate, what it is shared by and what it
/// comes to; the rest opens below.
class StageCard final : public QWidget {
    Q_OBJECT
public:
    explicit StageCard(QWidget* parent = nullptr);

    void setForm(const StageForm& form);
    [[nodiscard]] StageForm form() const;

    /// Its place among `count` stages: number, names of the controls behind `prefix`, which way it can move.
    void setPlace(const QString& prefix, std::size_t index, std::size_t count);
    /// Issues by the rest of their path; those of the details open them.
    void showIssues(const Issues& issues);
    void showPool(std::optional<Money> pool);
    /// Draws the statutory 60 % on the slider where it applies.
    void setFloorShown(bool isShown);
    void setProducts(const QStringList& products);
    void openDetails(bool isOpen);
    void focusSize();

Q_SIGNALS:
    void edited();
    void moveRequested(int by);
    void removeRequested();

private:
    void build();
    void refresh();
    void takeSlider(int permille);
    void takeRate();

    QLabel* m_ordinal;
    QLineEdit* m_name;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_remove;
    QToolButton* m_more;
    RateSlider* m_slider;
    QLineEdit* m_rate;
    QLineEdit* m_amount;
    QLabel* m_unit;
    QLabel* m_remark;
    QLabel* m_pool;
    ProblemLabel* m_problem;
    StageDetails* m_details;
    bool m_hasFloor = false;
};

} // namespace coop::ui
